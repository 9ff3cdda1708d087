//! Gathers every citation of the ruleset.

use std::collections::{BTreeMap, BTreeSet};

use rules::data::{self, Spanned, choice, record};
use rules::{CiteId, Kind, Ruleset, Standing, TrackId};
use serde::Serialize;

use super::citing::{Citing, citing, named};

/// The whole table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Table {
    /// The sentences that name a lever, a risk or an interest, in the article's order.
    pub rows: Vec<Row>,
    /// The sentences that no rule stands for: id, and the id of the reason.
    pub left_out: Vec<(String, String)>,
}

/// One sentence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Row {
    /// Its id.
    pub sentence: String,
    /// The ids of what it names.
    pub names: Vec<String>,
    /// The rules that cite it, and those that the register names for it.
    pub rules: Vec<Cited>,
    /// How the claims that cite it stand.
    pub standings: BTreeSet<Standing>,
    /// The ids of their second sources.
    pub sources: BTreeSet<String>,
}

/// A rule that cites a sentence.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Cited {
    /// Its kind.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// It cites the sentence; or else it is only named for it.
    pub cites: bool,
    /// The tracks that it moves on this ground; those that it reads, if it moves none.
    pub tracks: BTreeSet<String>,
}

/// What a rule says about one sentence.
#[derive(Default)]
struct Ground {
    whole: bool,
    tracks: BTreeSet<TrackId>,
    standings: BTreeSet<Standing>,
    sources: BTreeSet<String>,
}

impl Table {
    /// Gathers it from a ruleset; `constants` is the text of the file with the named numbers.
    #[must_use]
    pub fn new(rules: &Ruleset, constants: &str) -> Self {
        let mut rows: Vec<Row> = Vec::new();
        let mut left_out = Vec::new();
        for sentence in rules.sentences() {
            match &sentence.left_out {
                Some(why) => left_out.push((sentence.id.clone(), why.clone())),
                None => rows.push(Row {
                    sentence: sentence.id.clone(),
                    names: sentence.names.clone(),
                    rules: Vec::new(),
                    standings: BTreeSet::new(),
                    sources: BTreeSet::new(),
                }),
            }
        }
        let mut table = Self { rows, left_out };
        let all = citing(rules);
        for citing in &all {
            for (sentence, ground) in grounds(rules, citing) {
                table.add(rules, citing, &sentence, ground);
            }
        }
        table.add_constants(constants);
        table.add_named(rules, &all);
        table
    }

    fn row(&mut self, sentence: &str) -> Option<&mut Row> {
        self.rows.iter_mut().find(|row| row.sentence == sentence)
    }

    fn add(&mut self, rules: &Ruleset, citing: &Citing, sentence: &str, ground: Ground) {
        let Some(row) = self.row(sentence) else { return };
        let tracks = if ground.whole && ground.tracks.is_empty() {
            citing.touches(rules)
        } else {
            named(rules, &ground.tracks)
        };
        row.rules.push(Cited { kind: citing.kind, id: citing.id.clone(), cites: true, tracks });
        row.standings.extend(ground.standings);
        row.sources.extend(ground.sources);
    }

    /// The named numbers, whose citations the rules do not hand out.
    fn add_constants(&mut self, text: &str) {
        let constants: Vec<RawConstant> = data::read("constants.ron", text).unwrap_or_default();
        for constant in constants {
            let (sentence, source, standing) = match &constant.cite {
                RawCite::Supported(sentence, source) => (sentence, source, Standing::Supported),
                RawCite::Contested(sentence, source) => (sentence, source, Standing::Contested),
                RawCite::Designer(_) | RawCite::Outside(_) => continue,
            };
            let Some(row) = self.row(sentence) else { continue };
            let id = constant.id.value;
            let tracks = BTreeSet::new();
            row.rules.push(Cited { kind: "constant", id, cites: true, tracks });
            row.standings.insert(standing);
            row.sources.insert(source.value.clone());
        }
    }
}

impl Table {
    /// What the register names for a sentence and does not cite it: rules, and tracks and third
    /// parties as such. Their tracks are listed where nothing else stands for the sentence.
    fn add_named(&mut self, rules: &Ruleset, all: &[Citing]) {
        for row in &mut self.rows {
            let bare = row.rules.is_empty();
            for name in &row.names {
                if row.rules.iter().any(|rule| rule.id == *name) {
                    continue;
                }
                let id = name.clone();
                let rule = all.iter().find(|rule| rule.id == id);
                let has = |kind: Kind| rules.ids(kind).contains(&id);
                let (kind, tracks) = match rule {
                    Some(rule) => (rule.kind, rule.touches(rules)),
                    None if has(Kind::Party) => (Kind::Party.id(), BTreeSet::new()),
                    None if has(Kind::Track) => (Kind::Track.id(), BTreeSet::from([id.clone()])),
                    None if has(Kind::Node) => (Kind::Node.id(), BTreeSet::new()),
                    None => continue,
                };
                let tracks = if bare { tracks } else { BTreeSet::new() };
                row.rules.push(Cited { kind, id, cites: false, tracks });
            }
        }
    }
}

choice! {
    enum RawCite as "citation" {
        Supported(Spanned<String>, Spanned<String>),
        Contested(Spanned<String>, Spanned<String>),
        Designer(Spanned<String>),
        Outside(Spanned<String>),
    }
}
record! {
    struct RawConstant as "constant" {
        id: Spanned<String>,
        value: i64,
        cite: RawCite,
    }
}

/// The sentences that a rule cites, each with what it says about it.
fn grounds(rules: &Ruleset, citing: &Citing) -> BTreeMap<String, Ground> {
    let mut grounds: BTreeMap<String, Ground> = BTreeMap::new();
    let mut note = |cite: CiteId, track: Option<TrackId>| {
        let cite = rules.cite(cite);
        let Some(sentence) = &cite.sentence else { return };
        let ground = grounds.entry(sentence.clone()).or_default();
        ground.standings.insert(cite.standing);
        ground.sources.extend(cite.source.map(|index| rules.source(index).id.clone()));
        match track {
            Some(track) => ground.tracks.extend([track]),
            None => ground.whole = true,
        }
    };
    citing.whole.iter().for_each(|cite| note(*cite, None));
    for effects in &citing.effects {
        for effect in rules.effects_of(*effects) {
            note(effect.cite, Some(effect.track));
        }
    }
    for sentence in &citing.sentences {
        grounds.entry(sentence.clone()).or_default().whole = true;
    }
    grounds
}
