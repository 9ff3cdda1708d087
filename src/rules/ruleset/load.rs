//! From text to a checked [`Ruleset`]: reads every file, resolves every name, reports every problem.

mod content;
mod crises;
mod limits;
mod parties;
mod parts;

use super::raw::*;
use super::{
    CONSTANTS, Cite, Cond, Constants, Effect, Event, Fix, Gates, Kind, Known, Names, Ruleset,
    SourceFile,
};
use crate::data::{Decode, Decoder, Node, Problem, Span, Spanned};
use crate::hash::Hash;
use crate::ids::CiteId;

/// An item together with the file that it stands in.
type InFile<T> = (usize, T);

/// Everything as it stands in the files.
#[derive(Default)]
struct RawRuleset {
    tracks: Vec<InFile<RawTrack>>,
    nodes: Vec<InFile<RawNode>>,
    routes: Vec<InFile<RawRoute>>,
    parties: Vec<InFile<RawParty>>,
    reactions: Vec<InFile<RawReaction>>,
    levers: Vec<InFile<RawLever>>,
    pairs: Vec<InFile<RawPair>>,
    crises: Vec<InFile<RawCrises>>,
    ratchets: Vec<InFile<RawRatchet>>,
    events: Vec<InFile<RawEvent>>,
    interests: Vec<InFile<RawInterest>>,
    agendas: Vec<InFile<RawAgenda>>,
    drifts: Vec<InFile<RawDrift>>,
    roads: Vec<InFile<RawRoads>>,
    constants: Vec<InFile<RawConstant>>,
    sources: Vec<InFile<RawSource>>,
    sentences: Vec<InFile<RawSentences>>,
}

/// The files that a ruleset must have. Each may be spread over several, told apart by what follows
/// an underscore, as `levers_baku` and `levers_moscow` are; but there is one of `roads`.
const STEMS: [&str; 17] = [
    "agendas",
    "constants",
    "crises",
    "drift",
    "events",
    "interests",
    "levers",
    "nodes",
    "pairs",
    "parties",
    "ratchets",
    "reactions",
    "roads",
    "routes",
    "sentences",
    "sources",
    "tracks",
];

/// What has been built so far, and where to report problems.
pub(super) struct Loader<'a> {
    files: Vec<Decoder<'a>>,
    /// The file that the item at hand stands in.
    file: usize,
    names: Names,
    effects: Vec<Effect>,
    conds: Vec<Cond>,
    gates: Gates,
    fixes: Vec<Fix>,
    cites: Vec<Cite>,
    /// For each lever: its first play and the ids of its targets.
    plays_of: Vec<(u8, Vec<String>)>,
}

/// Reads and checks a ruleset.
pub(super) fn load(files: &[SourceFile<'_>]) -> Result<Ruleset, Vec<Problem>> {
    let mut files = files.to_vec();
    files.sort_by_key(|file| file.name);
    let mut loader = Loader::new(&files);
    let mut raw = RawRuleset::default();
    let mut canonical = String::new();
    loader.check_files(&files);
    for (index, file) in files.iter().enumerate() {
        loader.file = index;
        if let Some(node) = loader.files[index].parse() {
            canonical.push_str(stem(file.name));
            node.canonical(&mut canonical);
            loader.read(stem(file.name), &node, &mut raw);
        }
    }
    loader.stop_on_problems()?;
    loader.declare(&raw);
    // Positions must fit their ids before anything is built from them.
    loader.limits(&raw);
    loader.stop_on_problems()?;
    let built = loader.build(&raw, Hash::of(canonical.as_bytes()));
    loader.stop_on_problems()?;
    built.ok_or_else(Vec::new)
}

/// `levers` for `levers_baku.ron`.
fn stem(name: &str) -> &str {
    let base = name.rsplit('/').next().unwrap_or(name);
    let base = base.strip_suffix(".ron").unwrap_or(base);
    base.split('_').next().unwrap_or(base)
}

impl<'a> Loader<'a> {
    fn new(files: &[SourceFile<'a>]) -> Self {
        Self {
            files: files.iter().map(|file| Decoder::new(file.name, file.text)).collect(),
            file: 0,
            names: Names::default(),
            effects: Vec::new(),
            conds: Vec::new(),
            gates: Gates::default(),
            fixes: Vec::new(),
            cites: Vec::new(),
            plays_of: Vec::new(),
        }
    }

    /// Every file is known and none is missing.
    fn check_files(&mut self, files: &[SourceFile<'_>]) {
        for (index, file) in files.iter().enumerate() {
            self.file = index;
            if !STEMS.contains(&stem(file.name)) {
                self.cx().unknown::<()>(
                    Span::default(),
                    "file",
                    stem(file.name),
                    STEMS.into_iter(),
                );
            }
        }
        for missing in
            STEMS.into_iter().filter(|known| !files.iter().any(|file| stem(file.name) == *known))
        {
            let mut decoder = Decoder::new("ruleset", "");
            decoder.rule::<()>(
                Span::default(),
                "missing-file",
                vec![("name", format!("{missing}.ron"))],
            );
            self.files.push(decoder);
        }
    }

    fn read(&mut self, stem: &str, node: &Node, raw: &mut RawRuleset) {
        match stem {
            "tracks" => self.list(node, &mut raw.tracks),
            "nodes" => self.list(node, &mut raw.nodes),
            "routes" => self.list(node, &mut raw.routes),
            "parties" => self.list(node, &mut raw.parties),
            "reactions" => self.list(node, &mut raw.reactions),
            "levers" => self.list(node, &mut raw.levers),
            "pairs" => self.list(node, &mut raw.pairs),
            "crises" => self.one(node, &mut raw.crises),
            "ratchets" => self.list(node, &mut raw.ratchets),
            "events" => self.list(node, &mut raw.events),
            "interests" => self.list(node, &mut raw.interests),
            "agendas" => self.list(node, &mut raw.agendas),
            "drift" => self.list(node, &mut raw.drifts),
            "roads" => self.one(node, &mut raw.roads),
            "constants" => self.list(node, &mut raw.constants),
            "sources" => self.list(node, &mut raw.sources),
            "sentences" => self.one(node, &mut raw.sentences),
            _ => {}
        }
    }

    fn list<T: Decode>(&mut self, node: &Node, into: &mut Vec<InFile<T>>) {
        let file = self.file;
        let items = Vec::<T>::decode(node, self.cx()).unwrap_or_default();
        into.extend(items.into_iter().map(|item| (file, item)));
    }

    fn one<T: Decode>(&mut self, node: &Node, into: &mut Vec<InFile<T>>) {
        let file = self.file;
        into.extend(T::decode(node, self.cx()).map(|item| (file, item)));
    }

    /// The decoder of the file at hand.
    fn cx(&mut self) -> &mut Decoder<'a> {
        &mut self.files[self.file]
    }

    fn stop_on_problems(&self) -> Result<(), Vec<Problem>> {
        let listed = self.files.iter().flat_map(|file| file.clone().finish().err());
        let problems: Vec<_> = listed.flatten().collect();
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// A broken rule, at a place in the file at hand.
    fn rule(&mut self, span: Span, code: &'static str, args: Vec<(&'static str, String)>) {
        self.cx().rule::<()>(span, code, args);
    }

    /// Registers an id; reports one that is there already.
    fn name(&mut self, kind: Kind, name: &Name) {
        if self.names.add(kind, name).is_none() {
            self.cx().duplicate(kind.id(), name);
        }
    }

    /// Registers every id, so that the order of items in the files does not matter.
    fn declare(&mut self, raw: &RawRuleset) {
        for (file, track) in &raw.tracks {
            self.file = *file;
            self.name(Kind::Track, &track.id);
        }
        for (file, route) in &raw.routes {
            self.file = *file;
            self.name(Kind::Route, &route.id);
            self.made(&route.id, &["build", "flow", "blocked"]);
        }
        for (file, party) in &raw.parties {
            self.file = *file;
            self.name(Kind::Party, &party.id);
            self.made(&party.id, &["moscow", "baku", "appetite"]);
        }
        self.declare_all(Kind::Node, &raw.nodes, |item| &item.id);
        self.declare_all(Kind::Reaction, &raw.reactions, |item| &item.id);
        for (file, party) in &raw.parties {
            self.file = *file;
            party.stances.iter().for_each(|stance| self.name(Kind::Reaction, &stance.id));
        }
        self.declare_all(Kind::Lever, &raw.levers, |item| &item.id);
        self.declare_all(Kind::Pair, &raw.pairs, |item| &item.id);
        for (file, crises) in &raw.crises {
            self.file = *file;
            crises.crises.iter().for_each(|crisis| self.name(Kind::Crisis, &crisis.id));
        }
        self.declare_all(Kind::Ratchet, &raw.ratchets, |item| &item.id);
        self.declare_all(Kind::Event, &raw.events, |item| &item.id);
        self.declare_all(Kind::Interest, &raw.interests, |item| &item.id);
        for (file, party) in &raw.parties {
            self.file = *file;
            party.interests.iter().for_each(|interest| self.name(Kind::Interest, &interest.id));
        }
        self.declare_all(Kind::Agenda, &raw.agendas, |item| &item.id);
        self.declare_all(Kind::Drift, &raw.drifts, |item| &item.id);
        self.declare_all(Kind::Source, &raw.sources, |item| &item.id);
        for (file, register) in &raw.sentences {
            self.file = *file;
            register.sentences.iter().for_each(|sentence| self.name(Kind::Sentence, &sentence.id));
            register.left_out.iter().for_each(|sentence| self.name(Kind::Sentence, &sentence.id));
        }
    }

    fn declare_all<T>(&mut self, kind: Kind, items: &[InFile<T>], id: impl Fn(&T) -> &Name) {
        for (file, item) in items {
            self.file = *file;
            self.name(kind, id(item));
        }
    }

    /// The tracks that a route or a third party makes.
    fn made(&mut self, owner: &Name, parts: &[&str]) {
        for part in parts {
            let name = Spanned { value: format!("{}.{part}", owner.value), span: owner.span };
            self.name(Kind::Track, &name);
        }
    }

    /// Finds a name of a kind, or reports it with the nearest known one.
    fn find(&mut self, kind: Kind, name: &Name) -> Option<usize> {
        let found = self.names.find(kind, name);
        if found.is_none() {
            let known = self.names.all(kind).iter().map(String::as_str);
            self.files[self.file].unknown::<()>(name.span, kind.id(), name, known);
        }
        found
    }

    /// At most so many items of a kind.
    fn at_most<T>(&mut self, kind: Kind, items: &[InFile<T>], most: usize) {
        if let Some((file, _)) = items.get(most) {
            self.file = *file;
            let args = vec![("what", kind.id().to_owned()), ("most", most.to_string())];
            self.rule(Span::default(), "too-many-things", args);
        }
    }
}

/// Finds the tracks that the engine names; reports those that are missing.
fn known(loader: &mut Loader<'_>, tracks: &[InFile<RawTrack>]) -> Option<Known> {
    loader.file = tracks.first().map_or(loader.file, |(file, _)| *file);
    let mut find = |name: &str| {
        let name = Spanned { value: name.to_owned(), span: Span::default() };
        loader.find(Kind::Track, &name).map(|index| crate::ids::TrackId(index as u8))
    };
    let found = [
        "tension",
        "cooperation",
        "narrative",
        "ukraine_load",
        "freed",
        "moscow.capital",
        "baku.capital",
        "moscow.treasury",
        "baku.treasury",
    ]
    .map(&mut find);
    let [tension, cooperation, narrative, ukraine_load, freed, mc, bc, mt, bt] = found;
    Some(Known {
        tension: tension?,
        cooperation: cooperation?,
        narrative: narrative?,
        ukraine_load: ukraine_load?,
        freed: freed?,
        capital: [mc?, bc?],
        treasury: [mt?, bt?],
    })
}

/// The engine's numbers: each named once, each in its range, none missing.
fn constants(
    loader: &mut Loader<'_>,
    raw: &[InFile<RawConstant>],
) -> (Constants, [CiteId; CONSTANTS.len()]) {
    let mut constants = Constants::default();
    let mut cites = [CiteId(0); CONSTANTS.len()];
    let mut seen = std::collections::BTreeSet::new();
    for (file, constant) in raw {
        loader.file = *file;
        let cite = loader.cite(&constant.cite);
        if let Some(place) = CONSTANTS.iter().position(|(name, ..)| *name == constant.id.value) {
            cites[place] = cite;
        }
        if !seen.insert(constant.id.value.clone()) {
            loader.cx().duplicate("constant", &constant.id);
        }
        set_constant(loader.cx(), &mut constants, &constant.id, &constant.value);
    }
    for (name, ..) in CONSTANTS {
        if !seen.contains(*name) {
            loader.rule(Span::default(), "missing-constant", vec![("name", (*name).to_owned())]);
        }
    }
    (constants, cites)
}

/// Sets a named number, in a ruleset or in a level.
pub(crate) fn set_constant(
    cx: &mut Decoder<'_>,
    constants: &mut Constants,
    name: &Name,
    value: &Spanned<i16>,
) {
    let all = CONSTANTS;
    let Some((_, least, most)) = all.iter().find(|(known, ..)| *known == name.value) else {
        cx.unknown::<()>(name.span, "constant", name, all.iter().map(|(known, ..)| *known));
        return;
    };
    cx.within(value, i64::from(*least), i64::from(*most));
    if let Some(slot) = constants.slot(name) {
        *slot = value.value;
    }
}

/// The range of quarters that an event's `from` and `until` give.
fn window(loader: &mut Loader<'_>, event: &RawEvent) -> (u16, u16) {
    let from = event.from.as_ref().and_then(|name| loader.quarter(name)).unwrap_or(0);
    let until = event.until.as_ref().and_then(|name| loader.quarter(name)).unwrap_or(u16::MAX);
    if from > until
        && let Some(name) = &event.until
    {
        loader.rule(name.span, "window-backwards", Vec::new());
    }
    (from, until)
}
