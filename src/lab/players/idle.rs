//! Somebody who passes.

use rules::{Action, View};

use super::Player;
use crate::simulate::passing;

/// Passes in every phase: no offer, no answer, the first option, no orders, hold.
#[derive(Clone, Copy, Debug, Default)]
pub struct Idle;

impl Player for Idle {
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        let side = view.side().filter(|_| view.is_awaited())?;
        Some(passing(view.board(), side))
    }

    fn name(&self) -> &str {
        "idle"
    }
}
