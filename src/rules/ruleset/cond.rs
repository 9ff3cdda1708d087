//! Conditions over the public board.

use crate::ids::{CrisisId, EventId, LeverId, PlayId, RatchetId, ReactionId, Side, TrackId};

/// A range in the ruleset's list of conditions; all must hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Conds {
    pub(crate) start: u16,
    pub(crate) len: u8,
    /// Position of the same conditions in their quick form; 0 is open to all.
    pub(crate) gate: u16,
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
    /// It was the headline of the turn before.
    Followed(EventId),
    /// The side has pushed tension by at least this much this turn.
    Pushed(Side, u8),
    /// Nothing has raised tension this turn.
    Unpushed,
    /// This crisis was opened this turn.
    InCrisis(CrisisId),
    /// At least one of these holds.
    Any(Conds),
}

/// A list of conditions in a form that is quick to judge: sets are compared first, then
/// thresholds, then lists of which one must hold, then whatever else there is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Gate {
    /// Levers of `Played` and of `NotPlayed`.
    pub played: u64,
    pub not_played: u64,
    /// Reactions of `Fired`.
    pub fired: u64,
    /// Ratchets of `Ratchet` and of `NoRatchet`.
    pub turned: u8,
    pub not_turned: u8,
    /// One of these levers, from the first list of which one must hold; 0 if there is none that
    /// names only levers.
    pub one_played: u64,
    /// The first threshold; one that always holds if there is none.
    pub first: Threshold,
    /// Whether there is more than the above.
    pub more: bool,
    /// Where the other thresholds lie, and where they end.
    pub thresholds: (u16, u16),
    /// Where the lists of which one must hold lie, and where they end.
    pub anys: (u16, u16),
    /// Where the other conditions lie, and where they end.
    pub others: (u16, u16),
}

impl Gate {
    /// Levers of which one must have been played for the gate to hold; none, if it names none.
    pub(crate) const fn needed_levers(&self) -> u64 {
        if self.one_played == 0 { self.played } else { self.one_played }
    }

    const fn names_only_levers(&self) -> bool {
        self.not_played | self.fired == 0
            && self.turned | self.not_turned == 0
            && self.first.sign == 0
            && !self.more
    }
}

/// `value * sign >= bound`: both `AtLeast` and `AtMost`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Threshold {
    pub track: TrackId,
    pub sign: i8,
    pub bound: i16,
}

/// All lists in their quick form.
#[derive(Clone, Debug)]
pub(crate) struct Gates {
    pub gates: Vec<Gate>,
    pub thresholds: Vec<Threshold>,
    pub anys: Vec<u16>,
    pub others: Vec<Cond>,
}

impl Default for Gates {
    /// The first gate is open to all: it stands for no conditions.
    fn default() -> Self {
        let gates = vec![Gate::default()];
        Self { gates, thresholds: Vec::new(), anys: Vec::new(), others: Vec::new() }
    }
}

impl Gates {
    /// Adds a list; gives its position.
    pub(crate) fn add(&mut self, list: &[Cond]) -> u16 {
        let mut gate = Gate::default();
        let mut first = true;
        let (thresholds, anys, others) =
            (self.thresholds.len() as u16, self.anys.len() as u16, self.others.len() as u16);
        for cond in list {
            match *cond {
                Cond::Played(lever) => gate.played |= 1 << lever.0,
                Cond::NotPlayed(lever) => gate.not_played |= 1 << lever.0,
                Cond::Fired(reaction) => gate.fired |= 1 << reaction.0,
                Cond::Ratchet(ratchet) => gate.turned |= 1 << ratchet.0,
                Cond::NoRatchet(ratchet) => gate.not_turned |= 1 << ratchet.0,
                Cond::AtLeast(track, bound) => {
                    self.threshold(&mut gate, &mut first, Threshold { track, sign: 1, bound });
                }
                Cond::AtMost(track, bound) => {
                    let threshold = Threshold { track, sign: -1, bound: -bound };
                    self.threshold(&mut gate, &mut first, threshold);
                }
                Cond::Any(conds) => {
                    let any = &self.gates[usize::from(conds.gate)];
                    let only_levers = any.played != 0 && any.names_only_levers();
                    match only_levers && gate.one_played == 0 {
                        true => gate.one_played = any.played,
                        false => self.anys.push(conds.gate),
                    }
                }
                other => self.others.push(other),
            }
        }
        gate.thresholds = (thresholds, self.thresholds.len() as u16);
        gate.anys = (anys, self.anys.len() as u16);
        gate.others = (others, self.others.len() as u16);
        let empty = |(from, to): (u16, u16)| from == to;
        gate.more = !(empty(gate.thresholds) && empty(gate.anys) && empty(gate.others));
        self.gates.push(gate);
        (self.gates.len() - 1) as u16
    }

    /// Adds a threshold: the first stays in the gate itself.
    fn threshold(&mut self, gate: &mut Gate, first: &mut bool, threshold: Threshold) {
        if *first {
            gate.first = threshold;
            *first = false;
        } else {
            self.thresholds.push(threshold);
        }
    }

    #[inline]
    pub(crate) fn thresholds_of(&self, gate: &Gate) -> &[Threshold] {
        &self.thresholds[usize::from(gate.thresholds.0)..usize::from(gate.thresholds.1)]
    }

    #[inline]
    pub(crate) fn anys_of(&self, gate: &Gate) -> &[u16] {
        &self.anys[usize::from(gate.anys.0)..usize::from(gate.anys.1)]
    }

    #[inline]
    pub(crate) fn others_of(&self, gate: &Gate) -> &[Cond] {
        &self.others[usize::from(gate.others.0)..usize::from(gate.others.1)]
    }
}
