//! Any legal submission, all alike.

use rules::{Action, Dice, View};

use crate::{Player, Reason};

/// Submits at random what is legal.
#[derive(Clone, Debug)]
pub struct Random(Dice);

impl Random {
    /// Its name.
    pub const NAME: &str = "random";

    /// From a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Dice::new(seed))
    }
}

impl Player for Random {
    #[inline]
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        view.random_action(&mut self.0)
    }

    fn name(&self) -> &str {
        Self::NAME
    }

    fn reason(&self) -> Option<Reason> {
        Some(Reason::new("player-reason-random"))
    }

    fn only_legal(&self) -> bool {
        true
    }
}
