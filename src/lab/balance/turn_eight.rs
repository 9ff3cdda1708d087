//! Whether the road is still open on turn 8 of a game: whether some legal order of either side
//! still changes it. How that is found out is [`ai::pivot`]'s matter.

use std::sync::Arc;

use ai::pivot::{Pivot, Plan};
use ai::{Player, passing};
use rules::{Game, Level, Seat, Side};

use crate::simulate::{Mark, Seeds, Watch};

/// The turn that is looked at.
const TURN: u8 = 8;

/// Who continues from there: a quick player.
const CONTINUES: &str = "normal";

/// Continuations in one step of the analysis.
const STEP: usize = 1024;

/// A game that ended before turn 8.
pub const OVER: Mark = Mark(1);
/// A game in which nothing could change the road any more.
pub const CLOSED: Mark = Mark(2);
/// A game in which some order could.
pub const OPEN: Mark = Mark(3);

/// Plays a game and says how open it was on turn 8. Of what is counted, only games and refused
/// submissions are.
pub fn mark(
    level: &Arc<Level>,
    seats: [Box<dyn Player>; 2],
    seeds: Seeds,
    watch: &mut Watch<'_>,
) -> Mark {
    let mut game = Game::new(Arc::clone(level), seeds.game);
    let mut seats = seats;
    while !game.is_over() {
        for side in Side::BOTH {
            let seat = Seat::Side(side);
            if game.board().awaiting().has(seat) {
                let action = seats[side.index()].act(&game.view(seat));
                if action.is_none_or(|action| game.submit(seat, action).is_err()) {
                    watch.counts.faults += 1;
                    // To pass is legal in every phase.
                    let _ = game.submit(seat, passing(game.board(), side));
                }
            }
        }
        game.resolve();
    }
    watch.counts.games += 1;
    match turn_eight_open(&game, seeds.game) {
        None => OVER,
        Some(false) => CLOSED,
        Some(true) => OPEN,
    }
}

/// Whether some legal set of orders of either side could still have changed the road on turn 8 of a
/// game that has ended. `None` if it ended before.
#[must_use]
pub fn turn_eight_open(game: &Game, seed: u64) -> Option<bool> {
    let plan = Plan { seed, ..Plan::default() };
    let player = |seed| ai::by_name(CONTINUES, seed).unwrap_or_else(|| Box::new(ai::Idle));
    let mut pivot = Pivot::of_turns(game, plan, player, |turn| turn == TURN)?;
    while !pivot.step(STEP) {}
    let finding = pivot.finding()?;
    finding.turns.first().map(|turn| turn.is_open(finding.end.road))
}
