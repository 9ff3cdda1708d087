//! The ruleset: everything that the engine interprets, read from data and checked.
//!
//! Lists are flat and refer to each other by position, so that a playout touches little memory.
//! Adding a lever, an event or a reaction is a matter of data and words, never of Rust.

mod cite;
mod cond;
mod constants;
mod effect;
mod expr;
pub(crate) mod load;
pub(crate) mod names;
pub(crate) mod raw;
mod tables;

use std::sync::Arc;

pub use cite::{Cite, Sentence, Source, Standing};
pub use cond::{Cond, Conds};
pub(crate) use cond::{Gate, Gates, Threshold};
pub(crate) use constants::number;
pub use constants::{CONSTANTS, Constants};
pub(crate) use effect::percent_of;
pub use effect::{Effect, Effects};
pub(crate) use effect::{Form, Quick};
pub use expr::{Expr, ExprNode};
pub use names::Kind;
pub(crate) use names::Names;
pub use tables::*;

use crate::data::Problem;
use crate::hash::Hash;
use crate::ids::{
    AgendaId, CiteId, CrisisId, DriftId, EffectId, EventId, InterestId, LeverId, NodeId, PairId,
    PartyId, PlayId, RatchetId, ReactionId, RouteId, Side, TrackId,
};

/// A text file handed to the loader: its name for messages, and its content.
#[derive(Clone, Copy, Debug)]
pub struct SourceFile<'a> {
    /// The name shown in problems, for example `levers_baku.ron`.
    pub name: &'a str,
    /// The whole text.
    pub text: &'a str,
}

/// The most tracks a ruleset may have; a state has room for these.
pub const MAX_TRACKS: usize = 72;
/// The most levers; a state has room for these.
pub(crate) const MAX_LEVERS: usize = 48;
/// The most plays and reactions: each must fit a 64-bit set, as levers do.
pub const MAX_SET: usize = 64;
/// The most headline events.
pub const MAX_EVENTS: usize = 128;
/// The most turns that a level may have.
pub const MAX_TURNS: u8 = 40;
/// The most hidden agendas.
pub const MAX_AGENDAS: usize = 32;
/// Levers on a side's table.
pub const TABLE: usize = 6;
/// Orders a side may give in a turn.
pub const SLOTS: usize = 3;

/// A checked ruleset.
#[derive(Debug)]
pub struct Ruleset {
    pub(crate) names: Names,
    pub(crate) tracks: Vec<Track>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) routes: Vec<Route>,
    pub(crate) parties: Vec<Party>,
    pub(crate) reactions: Vec<Reaction>,
    pub(crate) levers: Vec<Lever>,
    pub(crate) plays: Vec<Play>,
    pub(crate) pairs: Vec<Pair>,
    /// For each Moscow lever times each Baku lever: where its pairs lie.
    pub(crate) pair_index: Vec<(u8, u8)>,
    /// For each lever: the levers of the other side that it has a pair with.
    pub(crate) meets: Vec<u64>,
    /// For each lever: the reactions that its being played can set off.
    pub(crate) sets_off: Vec<u64>,
    /// The reactions that can fire whatever is played.
    pub(crate) unprompted: u64,
    pub(crate) crises: Vec<Crisis>,
    pub(crate) ratchets: Vec<Ratchet>,
    pub(crate) events: Vec<Event>,
    /// The incidents among the events, as a set.
    pub(crate) incidents: u128,
    /// The headlines that can lift tension, each with the most by which it can, that first which
    /// can lift it most.
    pub(crate) rises: Vec<(i16, EventId)>,
    pub(crate) interests: Vec<Interest>,
    pub(crate) agendas: Vec<Agenda>,
    pub(crate) drifts: Vec<Drift>,
    pub(crate) roads: Roads,
    pub(crate) constants: Constants,
    /// Where each named number comes from, in the order of [`CONSTANTS`].
    pub(crate) number_cites: [CiteId; CONSTANTS.len()],
    pub(crate) cites: Vec<Cite>,
    pub(crate) sources: Vec<Source>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) conds: Vec<Cond>,
    pub(crate) gates: Gates,
    pub(crate) effects: Vec<Effect>,
    /// The same effects as the turn reads them.
    pub(crate) quick: Vec<Quick>,
    pub(crate) fixes: Vec<Fix>,
    pub(crate) known: Known,
    pub(crate) hash: Hash,
}

/// The tracks that the engine itself names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub tension: TrackId,
    pub cooperation: TrackId,
    pub narrative: TrackId,
    pub ukraine_load: TrackId,
    pub freed: TrackId,
    pub capital: [TrackId; 2],
    pub treasury: [TrackId; 2],
}

impl Ruleset {
    /// Reads a ruleset from its files, in any order.
    ///
    /// # Errors
    /// Every problem of every file, each with its place.
    pub fn load(files: &[SourceFile<'_>]) -> Result<Arc<Self>, Vec<Problem>> {
        load::load(files).map(Arc::new)
    }

    /// The hash of the ruleset's content (names, numbers, order), not of comments or layout.
    pub const fn hash(&self) -> Hash {
        self.hash
    }

    /// All ids of a kind, in the ruleset's order.
    pub fn ids(&self, kind: Kind) -> &[String] {
        self.names.all(kind)
    }

    /// The id of a target of a lever, if the play has one.
    pub fn target_name(&self, play: PlayId) -> Option<&str> {
        self.play(play).target.map(|target| self.names.target(target))
    }

    /// Finds a lever by its id.
    pub fn find_lever(&self, name: &str) -> Option<LeverId> {
        self.names.find(Kind::Lever, name).map(|index| LeverId(index as u8))
    }

    /// Finds a track by its id.
    pub fn find_track(&self, name: &str) -> Option<TrackId> {
        self.names.find(Kind::Track, name).map(|index| TrackId(index as u8))
    }

    /// Finds an event by its id.
    pub fn find_event(&self, name: &str) -> Option<EventId> {
        self.names.find(Kind::Event, name).map(|index| EventId(index as u8))
    }

    /// Finds a third party by its id.
    pub fn find_party(&self, name: &str) -> Option<PartyId> {
        self.names.find(Kind::Party, name).map(|index| PartyId(index as u8))
    }

    /// Finds a reaction or stance by its id.
    pub fn find_reaction(&self, name: &str) -> Option<ReactionId> {
        self.names.find(Kind::Reaction, name).map(|index| ReactionId(index as u8))
    }

    /// Finds the play of a lever with a target (`None` for a lever without targets).
    pub fn find_play(&self, lever: LeverId, target: Option<&str>) -> Option<PlayId> {
        self.lever(lever).plays().find(|&play| self.target_name(play) == target)
    }

    /// The effects of a range, as the turn reads them.
    pub(crate) fn quick(&self, range: Effects) -> &[Quick] {
        &self.quick[range.start as usize..range.start as usize + range.len as usize]
    }

    /// An effect by its id.
    pub fn effect(&self, id: EffectId) -> &Effect {
        &self.effects[id.index()]
    }

    /// The effects of a range, for display.
    pub fn effects_of(&self, range: Effects) -> &[Effect] {
        &self.effects[range.start as usize..range.start as usize + range.len as usize]
    }

    /// The conditions of a range, for display.
    pub fn conds_of(&self, range: Conds) -> &[Cond] {
        &self.conds[range.start as usize..range.start as usize + range.len as usize]
    }

    /// What a ratchet fixes.
    pub fn fixes_of(&self, ratchet: RatchetId) -> &[Fix] {
        let (start, len) = self.ratchet(ratchet).fixes;
        &self.fixes[start as usize..start as usize + len as usize]
    }

    /// The pairs of a Moscow lever and a Baku lever.
    pub(crate) fn pairs_of(
        &self,
        moscow: LeverId,
        baku: LeverId,
    ) -> impl Iterator<Item = (PairId, &Pair)> {
        let (start, len) = self.pair_index[moscow.index() * self.levers.len() + baku.index()];
        (start..start + len).map(|index| (PairId(index), &self.pairs[usize::from(index)]))
    }

    /// The pair rules in which a lever takes part.
    pub fn pairs_with(&self, lever: LeverId) -> impl Iterator<Item = (PairId, &Pair)> {
        let all = self.pairs.iter().enumerate();
        all.filter(move |(_, pair)| pair.moscow == lever || pair.baku == lever)
            .map(|(index, pair)| (PairId(index as u8), pair))
    }

    /// The track of a side's political capital.
    pub const fn capital(&self, side: Side) -> TrackId {
        self.known.capital[side.index()]
    }

    /// The track of a side's treasury.
    pub const fn treasury(&self, side: Side) -> TrackId {
        self.known.treasury[side.index()]
    }

    /// The track of tension.
    pub const fn tension(&self) -> TrackId {
        self.known.tension
    }

    /// The table of the three roads and the derived figures.
    pub const fn roads(&self) -> &Roads {
        &self.roads
    }

    /// The engine's named numbers, before a level changes any.
    pub const fn constants(&self) -> &Constants {
        &self.constants
    }

    /// Where a named number comes from.
    pub(crate) const fn number_cite(&self, number: usize) -> CiteId {
        self.number_cites[number]
    }

    /// The register of the article's sentences.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The second sources.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }
}

macro_rules! lookup {
    ($($(#[$doc:meta])* $one:ident, $all:ident, $name:ident: $id:ident => $type:ident in $list:ident, $kind:ident;)*) => {
        impl Ruleset {$(
            $(#[$doc])*
            pub fn $one(&self, id: $id) -> &$type {
                &self.$list[id.index()]
            }

            /// All of them, in the ruleset's order.
            pub fn $all(&self) -> impl DoubleEndedIterator<Item = $id> + ExactSizeIterator + use<> {
                (0..self.$list.len()).map(|index| $id(index as _))
            }

            /// The id used in data files and word keys.
            pub fn $name(&self, id: $id) -> &str {
                self.names.name(Kind::$kind, id.index())
            }
        )*}
    };
}

lookup! {
    /// A track.
    track, all_tracks, track_name: TrackId => Track in tracks, Track;
    /// A node.
    node, all_nodes, node_name: NodeId => Node in nodes, Node;
    /// A route.
    route, all_routes, route_name: RouteId => Route in routes, Route;
    /// A third party.
    party, all_parties, party_name: PartyId => Party in parties, Party;
    /// A reaction or stance.
    reaction, all_reactions, reaction_name: ReactionId => Reaction in reactions, Reaction;
    /// A lever.
    lever, all_levers, lever_name: LeverId => Lever in levers, Lever;
    /// A pair rule.
    pair, all_pairs, pair_name: PairId => Pair in pairs, Pair;
    /// A crisis.
    crisis, all_crises, crisis_name: CrisisId => Crisis in crises, Crisis;
    /// A ratchet.
    ratchet, all_ratchets, ratchet_name: RatchetId => Ratchet in ratchets, Ratchet;
    /// A headline event.
    event, all_events, event_name: EventId => Event in events, Event;
    /// An interest.
    interest, all_interests, interest_name: InterestId => Interest in interests, Interest;
    /// An agenda.
    agenda, all_agendas, agenda_name: AgendaId => Agenda in agendas, Agenda;
    /// A rule of the economy or of drift.
    drift, all_drifts, drift_name: DriftId => Drift in drifts, Drift;
}

impl Ruleset {
    /// A play: a lever with its target.
    pub fn play(&self, id: PlayId) -> &Play {
        &self.plays[id.index()]
    }

    /// All plays.
    pub fn all_plays(&self) -> impl ExactSizeIterator<Item = PlayId> + use<> {
        (0..self.plays.len()).map(|index| PlayId(index as u8))
    }

    /// A citation.
    pub fn cite(&self, id: CiteId) -> &Cite {
        &self.cites[id.index()]
    }

    /// A source by its position.
    pub fn source(&self, index: u16) -> &Source {
        &self.sources[index as usize]
    }
}
