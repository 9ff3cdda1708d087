//! What a player is.

use rules::{Action, View};

/// Whoever decides for a side.
pub trait Player {
    /// What to submit now. `None` if nothing is awaited from this seat.
    fn act(&mut self, view: &View<'_>) -> Option<Action>;

    /// The name by which the command line asks for it.
    fn name(&self) -> &str;

    /// Whether it gives nothing but what the rules themselves have offered, so that checking it
    /// again would be idle.
    fn only_legal(&self) -> bool {
        false
    }
}

impl Player for Box<dyn Player> {
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        (**self).act(view)
    }

    fn name(&self) -> &str {
        (**self).name()
    }

    fn only_legal(&self) -> bool {
        (**self).only_legal()
    }
}
