//! Effects: what moves a track, by how much, when.

use super::Conds;
use crate::ids::{CiteId, TrackId};

/// One movement of one track.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effect {
    /// The track it moves.
    pub track: TrackId,
    /// Turns until it arrives; 0 at once.
    pub delay: u8,
    /// The amount, before scaling.
    pub by: i16,
    /// If set, the effect moves by at most `|by|` toward this value.
    pub toward: Option<i16>,
    /// If set, the amount is in proportion to this track: `by * value / 100`.
    pub scale: Option<TrackId>,
    /// Conditions.
    pub when: Conds,
    /// Where it comes from.
    pub cite: CiteId,
}

/// An effect as the turn reads it: eight bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quick {
    pub form: Form,
    pub track: TrackId,
    pub by: i8,
    pub goal: i8,
    /// The gate of its conditions.
    pub gate: u16,
    pub cite: CiteId,
}

/// Which of the simple forms an effect has, if any: no scale, no delay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// A fixed amount.
    Plain,
    /// Toward a value.
    Toward,
    /// Neither.
    Other,
}

impl Effect {
    pub(crate) fn quick(&self) -> Quick {
        let form = match (self.scale.is_none() && self.delay == 0, self.toward) {
            (true, None) => Form::Plain,
            (true, Some(_)) => Form::Toward,
            (false, _) => Form::Other,
        };
        Quick {
            form,
            track: self.track,
            by: self.by as i8,
            goal: self.toward.unwrap_or(0) as i8,
            gate: self.when.gate,
            cite: self.cite,
        }
    }
}

/// A range in the ruleset's list of effects.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Effects {
    pub(crate) start: u16,
    pub(crate) len: u16,
}

impl Effects {
    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }
}

/// `by * percent / 100`, rounded half away from zero.
pub(crate) const fn percent_of(by: i16, percent: i16) -> i16 {
    let product = by as i32 * percent as i32;
    let half = if product < 0 { -50 } else { 50 };
    ((product + half) / 100) as i16
}

#[cfg(test)]
mod tests {
    use super::percent_of;

    #[test]
    fn rounds_half_away_from_zero() {
        assert_eq!(percent_of(5, 50), 3);
        assert_eq!(percent_of(-5, 50), -3);
        assert_eq!(percent_of(7, 20), 1);
        assert_eq!(percent_of(-7, 100), -7);
    }
}
