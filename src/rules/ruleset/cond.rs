//! Conditions over the public board.

use crate::ids::{CrisisId, EventId, LeverId, PlayId, RatchetId, ReactionId, Side, TrackId};

/// A range in the ruleset's list of conditions; all must hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Conds {
    pub(crate) start: u16,
    pub(crate) len: u8,
}

impl Conds {
    /// Whether there is none, so that it always holds.
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }
}

/// One condition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cond {
    /// The track is at least this.
    AtLeast(TrackId, i16),
    /// The track is at most this.
    AtMost(TrackId, i16),
    /// The lever is played this turn.
    Played(LeverId),
    /// The lever is not played this turn.
    NotPlayed(LeverId),
    /// The lever is played on this target this turn.
    PlayedOn(PlayId),
    /// The lever was played last turn.
    PlayedLast(LeverId),
    /// The lever was not played in this many turns before this one.
    NotPlayedWithin(LeverId, u8),
    /// The ratchet has turned.
    Ratchet(RatchetId),
    /// The ratchet has not turned.
    NoRatchet(RatchetId),
    /// The heating season: calendar fourth or first quarter.
    Winter,
    /// Not before this quarter.
    From(u16),
    /// Not after this quarter.
    Until(u16),
    /// The reaction fired this turn.
    Fired(ReactionId),
    /// The headline has been drawn in this game.
    Seen(EventId),
    /// The headline has not been drawn in this game.
    NotSeen(EventId),
    /// The side has pushed tension by at least this much this turn.
    Pushed(Side, u8),
    /// Nothing has raised tension this turn.
    Unpushed,
    /// This crisis was opened this turn.
    InCrisis(CrisisId),
    /// At least one of these holds.
    Any(Conds),
}
