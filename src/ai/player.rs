//! What a player is.

use rules::{Action, View};

use crate::Reason;

/// Whoever decides for a side.
pub trait Player {
    /// What to submit now. `None` if nothing is awaited from this seat.
    fn act(&mut self, view: &View<'_>) -> Option<Action>;

    /// The name by which the command line asks for it.
    fn name(&self) -> &str;

    /// Why it submitted what it submitted last, if it did and has a reason.
    fn reason(&self) -> Option<Reason> {
        None
    }

    /// Whether it gives nothing but what the rules themselves have offered, so that checking it
    /// again would be idle.
    fn only_legal(&self) -> bool {
        false
    }
}

impl<P: Player + ?Sized> Player for Box<P> {
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        (**self).act(view)
    }

    fn name(&self) -> &str {
        (**self).name()
    }

    fn reason(&self) -> Option<Reason> {
        (**self).reason()
    }

    fn only_legal(&self) -> bool {
        (**self).only_legal()
    }
}
