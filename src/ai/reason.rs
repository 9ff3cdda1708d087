//! Why a player did what it did, in its own numbers.

use rules::LeverId;

/// One sentence: the key of its words and what is filled in. Nothing in it is hidden from the
/// player's own seat, so it may be shown to the other only when the game is over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reason {
    /// The key of the words.
    pub key: &'static str,
    /// Whole numbers by name: counts, percent, and points of a result in hundredths where the name
    /// ends in `_points`.
    pub numbers: Vec<(&'static str, i64)>,
    /// Levers by name.
    pub levers: Vec<(&'static str, LeverId)>,
}

impl Reason {
    /// A sentence without numbers yet.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, numbers: Vec::new(), levers: Vec::new() }
    }

    /// With a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: i64) -> Self {
        self.numbers.push((name, value));
        self
    }

    /// With a lever.
    #[must_use]
    pub fn lever(mut self, name: &'static str, lever: LeverId) -> Self {
        self.levers.push((name, lever));
        self
    }
}
