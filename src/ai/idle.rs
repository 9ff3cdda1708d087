//! Somebody who passes.

use rules::{Action, Answer, Board, DeskAct, OrderSet, Phase, Sealed, Side, Stand, View};

use crate::Player;

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

/// The submission that does least, in the phase that a board is in.
#[must_use]
pub fn passing(board: &Board, side: Side) -> Action {
    match board.phase() {
        Phase::Agenda => Action::Agenda(board.dealt(side)[0]),
        Phase::Talks => Action::Offer(None),
        Phase::Answers => Action::Answer(Answer::Silence),
        Phase::Choice => Action::Choice(0),
        Phase::Orders | Phase::Over => {
            Action::Orders(Sealed { orders: OrderSet::NONE, prediction: None, keep: None })
        }
        Phase::Crisis => Action::Stand(Stand::Hold),
        Phase::Desks => Action::Desk(DeskAct::default()),
    }
}
