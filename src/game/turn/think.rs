//! The computer's players think beside the frames.
//!
//! A decision begins as soon as it can come: while the person still thinks, the computer does too.
//! It works on a copy of the game in which the person has passed, so that not even its memory
//! holds what the person does in this phase; and its player sees that copy's [`rules::View`] only.
//! The seed of a decision is the terminal's, so the same seed gives the same game in both.

use bevy::prelude::*;
use rules::{Action, DeskAct, Game, Seat};
use ui::Mode;

use crate::errand::{Errand, Progress};
use crate::ponder;

use super::message::OrderIssued;
use super::running::Match;

/// A decision of the computer under way.
#[derive(Debug)]
pub(super) struct Thought {
    /// The place in the log that it will have.
    step: usize,
    seat: Seat,
    work: Errand<Option<Action>>,
}

impl Thought {
    /// How far it has come, 0 to 1.
    pub(super) fn progress(&self) -> f32 {
        self.work.progress()
    }

    /// Whether it is known to be made.
    pub(super) const fn is_made(&self) -> bool {
        self.work.is_done()
    }

    /// Begins to think.
    fn begin(game: Game, step: usize, seat: Seat, name: String) -> Self {
        let think = async move |progress| decide(&game, seat, &name, &progress).await;
        Self { step, seat, work: Errand::begin(think) }
    }
}

/// Begins the decision that comes next, and issues it once it is due and made.
pub(super) fn think(running: Option<ResMut<Match>>, mut issued: MessageWriter<OrderIssued>) {
    let Some(mut running) = running else { return };
    // What is thought is no change of the game: nobody is told.
    let running = running.bypass_change_detection();
    let awaiting = running.game.board().awaiting();
    let Some(seat) = running.computers_seat() else {
        running.thought = None;
        return;
    };
    let persons = awaiting.iter().filter(|seat| running.is_person(*seat)).count();
    let step = running.game.log().len() + persons;
    let mut thought = match running.thought.take() {
        Some(thought) if (thought.step, thought.seat) == (step, seat) => thought,
        _ => {
            let name = match running.mode() {
                Mode::Computer(name) => name.clone(),
                Mode::TwoPeople => String::new(),
            };
            Thought::begin(as_it_will_be(running), step, seat, name)
        }
    };
    if thought.work.look() && persons == 0 {
        let action = thought.work.take().flatten();
        issued.write_batch(action.map(|action| OrderIssued { seat, action }));
        return;
    }
    running.thought = Some(thought);
}

/// The game as the computer will find it when it is its turn to submit: people have passed.
fn as_it_will_be(running: &Match) -> Game {
    let mut game = running.game.clone();
    for seat in running.game.board().awaiting().iter().filter(|seat| running.is_person(*seat)) {
        if let Seat::Side(side) = seat {
            let passes = ai::passing(game.board(), side);
            // To pass is always legal.
            let _ = game.submit(seat, passes);
        }
    }
    game
}

/// What a player of this name submits; who cannot decide, or decides what is not allowed, passes.
async fn decide(game: &Game, seat: Seat, name: &str, progress: &Progress) -> Option<Action> {
    let seed = ai::decision_seed(game.seed(), game.log().len());
    let view = game.view(seat);
    let decision = ponder::decide(name, seed, &view, progress).await;
    let legal = decision.map(|(action, _)| action).filter(|action| view.check(action).is_ok());
    let passes = || match seat {
        Seat::Side(side) => ai::passing(game.board(), side),
        Seat::Desk(_) => Action::Desk(DeskAct::default()),
    };
    legal.or_else(|| view.is_awaited().then(passes))
}
