//! The turning points of a recorded game: [`ai::pivot`] on all cores, told in words and as JSON.

mod report;
mod show;

use ai::Player;
use ai::pivot::{Finding, Pivot, Plan};
use rayon::prelude::*;
use rules::Game;

pub use report::{Odds, Opening, Order, Report, Turn};
pub use show::show;

use crate::progress::Progress;

/// Continuations between two looks at the progress.
const SLICE: u64 = 32;

/// Looks back at a game on the threads of the current pool. `None` while the game runs.
///
/// A player that does not exist passes every time; ask [`ai::by_name`] first.
#[must_use]
pub fn run(game: &Game, plan: Plan, player: &str) -> Option<Finding> {
    let make = |seed| -> Box<dyn Player> {
        ai::by_name(player, seed).unwrap_or_else(|| Box::new(ai::Idle))
    };
    let mut pivot = Pivot::new(game, plan, make)?;
    let progress = Progress::new(pivot.progress().1, "lab-progress-continuations");
    pivot.probes().par_iter_mut().for_each(|probe| {
        while !probe.is_done() {
            let played = (0..SLICE).filter(|_| probe.step()).count();
            progress.advance(u64::try_from(played).unwrap_or(SLICE));
        }
    });
    progress.finish();
    pivot.finding()
}
