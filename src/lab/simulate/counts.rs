//! What is counted over many games. Whole numbers only, so that the order of adding is nothing.

use rules::{MAX_TURNS, Ruleset};
use serde::{Deserialize, Serialize};

/// One more than the most turns: turn 0 is the start.
const TURNS: usize = MAX_TURNS as usize + 1;

/// The ways in which a game can end, in the order of [`Counts::endings`].
pub const ENDINGS: [&str; 4] = ["set_in_balancing", "set_in_divergence", "top_rung", "last_turn"];

macro_rules! counts {
    ($($(#[$doc:meta])* $field:ident: $type:ty = $zero:expr;)*) => {
        /// Totals over games.
        #[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
        pub struct Counts {
            $($(#[$doc])* pub $field: $type,)*
        }

        impl Counts {
            /// Nothing yet.
            #[must_use]
            pub fn new(rules: &Ruleset) -> Self {
                $(let $field: $type = ($zero as fn(&Ruleset) -> $type)(rules);)*
                Self { $($field),* }
            }

            /// Adds what another set of games gave.
            pub fn add(&mut self, other: &Self) {
                $(self.$field.add_all(&other.$field);)*
            }

            /// Whether both count as many things, as those of one ruleset do, and these counts can
            /// be true.
            #[must_use]
            pub fn fits(&self, other: &Self) -> bool {
                true $(&& self.$field.fits(&other.$field))*
            }
        }
    };
}

counts! {
    /// Games played.
    games: u64 = |_| 0;
    /// Submissions of players that the rules refused; a sound player has none.
    faults: u64 = |_| 0;
    /// Turns played.
    turns: u64 = |_| 0;
    /// The squares of the games' lengths in turns.
    turns_squared: u64 = |_| 0;
    /// Games by last turn.
    ended_in: Vec<u64> = |_| vec![0; TURNS];
    /// Games by road.
    roads: [u64; 3] = |_| [0; 3];
    /// Games by ending.
    endings: [u64; 4] = |_| [0; 4];
    /// Games at whose top rung a side was responsible.
    responsible: [u64; 2] = |_| [0; 2];
    /// Games won: Moscow, Baku, draw.
    wins: [u64; 3] = |_| [0; 3];
    /// Games in which the bar was cleared by: neither, Moscow, Baku, both.
    cleared: [u64; 4] = |_| [0; 4];
    /// Results in hundredths, by side.
    results: [i64; 2] = |_| [0; 2];
    /// The squares of the results, by side.
    results_squared: [i64; 2] = |_| [0; 2];
    /// The products of both sides' results.
    results_product: i64 = |_| 0;
    /// Interests, by side.
    interests: [i64; 2] = |_| [0; 2];
    /// Games in which the hidden agenda was met, by side.
    agendas: [u64; 2] = |_| [0; 2];
    /// Regional stability at the end.
    stability: i64 = |_| 0;
    /// Turns on which a lever lay on the table, by lever.
    offered: Vec<u64> = |rules| vec![0; rules.all_levers().len()];
    /// Turns on which a lever was ordered, by lever.
    chosen: Vec<u64> = |rules| vec![0; rules.all_levers().len()];
    /// Hard levers ordered, by side.
    hard: [u64; 2] = |_| [0; 2];
    /// The squares of the hard levers ordered in a game, by side.
    hard_squared: [u64; 2] = |_| [0; 2];
    /// The hard levers ordered in a game, times its turns, by side.
    hard_turns: [u64; 2] = |_| [0; 2];
    /// Games in which a reaction fired, by reaction.
    reactions: Vec<u64> = |rules| vec![0; rules.all_reactions().len()];
    /// Games in which a ratchet turned, by ratchet.
    ratchets: Vec<u64> = |rules| vec![0; rules.all_ratchets().len()];
    /// Crises opened, by crisis.
    crises: Vec<u64> = |rules| vec![0; rules.all_crises().len()];
    /// Crisis rounds played.
    rounds: u64 = |_| 0;
    /// Offers made, by side.
    offers: [u64; 2] = |_| [0; 2];
    /// Offers accepted, by the side that made them.
    accepted: [u64; 2] = |_| [0; 2];
    /// Games in which an offer was accepted.
    agreed: u64 = |_| 0;
    /// Accepted offers of which both halves were kept.
    kept: u64 = |_| 0;
    /// Promises broken, by side.
    broken: [u64; 2] = |_| [0; 2];
    /// Predictions made, by side.
    predicted: [u64; 2] = |_| [0; 2];
    /// Predictions that were right, by side.
    right: [u64; 2] = |_| [0; 2];
    /// Games that saw the end of a turn.
    seen: Vec<u64> = |_| vec![0; TURNS];
    /// Tension at the end of a turn.
    tension: Vec<i64> = |_| vec![0; TURNS];
    /// Shares of the roads at the end of a turn.
    gauge: Vec<[i64; 3]> = |_| vec![[0; 3]; TURNS];
}

/// The greatest count that a sheet may hold: what is exact as a number with a point, and so far
/// below the greatest whole number that a few of them can be added.
const MOST: u64 = 1 << 53;

/// Adding, place by place.
trait AddAll {
    fn add_all(&mut self, other: &Self);

    /// Whether it has as many places, and no count that is out of all bounds.
    fn fits(&self, other: &Self) -> bool;
}

impl AddAll for u64 {
    fn add_all(&mut self, other: &Self) {
        *self = self.saturating_add(*other);
    }

    fn fits(&self, _: &Self) -> bool {
        *self <= MOST
    }
}

impl AddAll for i64 {
    fn add_all(&mut self, other: &Self) {
        *self = self.saturating_add(*other);
    }

    fn fits(&self, _: &Self) -> bool {
        self.unsigned_abs() <= MOST
    }
}

impl<T: AddAll, const N: usize> AddAll for [T; N] {
    fn add_all(&mut self, other: &Self) {
        self.iter_mut().zip(other).for_each(|(mine, theirs)| mine.add_all(theirs));
    }

    fn fits(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(mine, theirs)| mine.fits(theirs))
    }
}

impl<T: AddAll> AddAll for Vec<T> {
    fn add_all(&mut self, other: &Self) {
        self.iter_mut().zip(other).for_each(|(mine, theirs)| mine.add_all(theirs));
    }

    fn fits(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(mine, theirs)| mine.fits(theirs))
    }
}
