//! A level: which situation a game starts from, with which tables, deck and length.

pub(crate) mod raw;
mod validate;
mod vary;

use std::sync::Arc;

use crate::data::Problem;
use crate::hash::Hash;
use crate::ids::{
    AgendaId, EventId, LeverId, PartyId, Quarter, RatchetId, Seat, SeatSet, Side, TrackId,
};
use crate::ruleset::{Constants, MAX_TRACKS, Ruleset, Scripted};

pub use vary::{Change, ChangeError};

/// A checked level, with the ruleset that it is played by.
#[derive(Clone, Debug)]
pub struct Level {
    pub(crate) ruleset: Arc<Ruleset>,
    pub(crate) id: String,
    pub(crate) start: Quarter,
    pub(crate) turns: (u8, u8),
    pub(crate) set_in: bool,
    pub(crate) tracks: [i8; MAX_TRACKS],
    pub(crate) least: [i8; MAX_TRACKS],
    pub(crate) most: [i8; MAX_TRACKS],
    pub(crate) ratchets: Vec<RatchetId>,
    pub(crate) fixed: [[LeverId; 2]; 2],
    pub(crate) pool: [Vec<LeverId>; 2],
    /// The levers that may not be ordered, as a set.
    pub(crate) barred: u64,
    /// Whether the sides talk before they act.
    pub(crate) talks: bool,
    pub(crate) deck: u128,
    /// For each turn, from 1: the events whose dates allow it.
    pub(crate) dated: Vec<u128>,
    pub(crate) agendas: [Vec<AgendaId>; 2],
    pub(crate) script: Vec<Scripted>,
    pub(crate) desks: SeatSet,
    pub(crate) seed: u32,
    pub(crate) constants: Constants,
    pub(crate) changed: Vec<(String, i16)>,
    pub(crate) hash: Hash,
}

impl Level {
    /// Reads a level.
    ///
    /// # Errors
    /// Every problem of the file, each with its place.
    pub fn load(ruleset: &Arc<Ruleset>, file: &str, text: &str) -> Result<Arc<Self>, Vec<Problem>> {
        validate::load(ruleset, file, text).map(Arc::new)
    }

    /// The ruleset.
    pub const fn ruleset(&self) -> &Arc<Ruleset> {
        &self.ruleset
    }

    /// Its id; of a shipped level the same as its file's stem.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The hash of its content, not of comments or layout.
    pub const fn hash(&self) -> Hash {
        self.hash
    }

    /// The calendar quarter of a turn; turn 0 counts as the first.
    pub const fn quarter(&self, turn: u8) -> Quarter {
        self.start.plus(turn.saturating_sub(1))
    }

    /// The two turns of which one is the last.
    pub const fn turns(&self) -> (u8, u8) {
        self.turns
    }

    /// Whether a road can set in before the last turn.
    pub const fn roads_set_in(&self) -> bool {
        self.set_in
    }

    /// The levers always on a side's table.
    pub const fn fixed(&self, side: Side) -> &[LeverId; 2] {
        &self.fixed[side.index()]
    }

    /// The levers from which the rest of a side's table is drawn.
    pub fn pool(&self, side: Side) -> &[LeverId] {
        &self.pool[side.index()]
    }

    /// Whether a lever may lie on the table but not be ordered.
    #[inline]
    pub const fn bars(&self, lever: LeverId) -> bool {
        self.barred >> lever.0 & 1 == 1
    }

    /// Whether each turn begins with talks.
    pub const fn has_talks(&self) -> bool {
        self.talks
    }

    /// A track's value at the start.
    pub const fn starts_at(&self, track: TrackId) -> i16 {
        self.tracks[track.index()] as i16
    }

    /// The headlines that can come, in the ruleset's order.
    pub fn deck(&self) -> impl Iterator<Item = EventId> {
        (0..128).filter(|index| self.deck >> index & 1 == 1).map(EventId)
    }

    /// The agendas from which three are dealt.
    pub fn agendas(&self, side: Side) -> &[AgendaId] {
        &self.agendas[side.index()]
    }

    /// What is laid down for a turn, from 1.
    pub(crate) fn script(&self, turn: u8) -> Scripted {
        self.script.get(usize::from(turn)).copied().unwrap_or_default()
    }

    /// The third parties offered as desks.
    pub const fn desks(&self) -> SeatSet {
        self.desks
    }

    /// The third parties offered as desks, as a list.
    pub fn desk_parties(&self) -> impl Iterator<Item = PartyId> {
        self.ruleset.all_parties().filter(|party| self.desks.has(Seat::Desk(*party)))
    }

    /// The seed used when none is given.
    pub const fn seed(&self) -> u32 {
        self.seed
    }

    /// The engine's numbers as this level has them.
    pub const fn constants(&self) -> &Constants {
        &self.constants
    }

    /// The engine's numbers that this level changes: said on screen.
    pub fn changed_rules(&self) -> &[(String, i16)] {
        &self.changed
    }

    /// A side's bar: interests at or above it are cleared, in points of 100.
    pub const fn bar(&self, side: Side) -> i16 {
        match side {
            Side::Moscow => self.constants.moscow_bar,
            Side::Baku => self.constants.baku_bar,
        }
    }
}
