//! Finds the thing that a person means by a word: by its id, its name, or a part of it.

use rules::data::nearest;
use rules::{Kind, Road, Side};
use text::Key;

use crate::names::Names;

/// Something that has a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Thing {
    /// Its kind, as word keys have it.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

impl Thing {
    /// The key of its words.
    pub fn key(&self) -> Key {
        Key::new(self.kind, &self.id)
    }
}

/// What a search gave.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// One thing.
    One(Thing),
    /// Several, none of them better than the others.
    Several(Vec<Thing>),
    /// None; the nearest name, if one is near.
    None(Option<String>),
}

/// Kinds in the order in which `look` prefers them.
pub const PLACES: [&str; 3] = ["node", "route", "party"];
/// Kinds that have a number to explain.
pub const NUMBERS: [&str; 3] = ["track", "road", "interest"];
/// Kinds with an entry in the encyclopedia.
pub const ENTRIES: [&str; 14] = [
    "road", "lever", "party", "route", "node", "track", "crisis", "ratchet", "interest", "agenda",
    "pair", "reaction", "event", "side",
];

/// Finds a thing of some kinds, the earlier kinds first.
pub fn find(names: &Names<'_>, kinds: &[&'static str], word: &str) -> Found {
    let word = word.to_lowercase();
    let things: Vec<_> = kinds.iter().flat_map(|kind| things(names, kind)).collect();
    let mut best: Vec<&Thing> = Vec::new();
    let mut least = usize::MAX;
    for thing in &things {
        let Some(rank) = rank(thing, &word) else { continue };
        if rank < least {
            (least, best) = (rank, Vec::new());
        }
        if rank == least {
            best.push(thing);
        }
    }
    match best[..] {
        [] => {
            let names = things.iter().map(|thing| thing.name.as_str());
            let ids = things.iter().map(|thing| thing.id.as_str());
            Found::None(nearest(&word, names.chain(ids)).map(str::to_owned))
        }
        // The same word for a place, a route and a party: the first kind is meant.
        [first, ..] if least == 0 => Found::One(first.clone()),
        [only] => Found::One(only.clone()),
        _ => Found::Several(best.into_iter().cloned().collect()),
    }
}

/// How well a word fits a thing, 0 best.
fn rank(thing: &Thing, word: &str) -> Option<usize> {
    let name = thing.name.to_lowercase();
    if word.is_empty() {
        Some(4)
    } else if name == word || thing.id == word {
        Some(0)
    } else if name.starts_with(word) {
        Some(1)
    } else if name.split_whitespace().any(|part| part.starts_with(word)) {
        Some(2)
    } else if name.contains(word) || thing.id.contains(word) {
        Some(3)
    } else {
        None
    }
}

/// All things of a kind.
pub fn things(names: &Names<'_>, kind: &'static str) -> Vec<Thing> {
    let ids: Vec<String> = match kind {
        "road" => Road::ALL.iter().map(|road| road.id().to_owned()).collect(),
        "side" => Side::BOTH.iter().map(|side| side.id().to_owned()).collect(),
        _ => {
            let found = Kind::ALL.into_iter().find(|known| known.id() == kind);
            found.map_or_else(Vec::new, |kind| names.rules.ids(kind).to_vec())
        }
    };
    let named = |id: String| {
        // Stances are listed among the reactions, but have words of their own.
        let stance = names.rules.find_reaction(&id).filter(|_| kind == "reaction");
        let stance = stance.is_some_and(|id| names.rules.reaction(id).stance);
        let kind = if stance { "stance" } else { kind };
        Thing { kind, name: names.words.name(Key::new(kind, &id)), id }
    };
    ids.into_iter().map(named).collect()
}
