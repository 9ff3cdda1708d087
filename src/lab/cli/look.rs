//! The command that goes back to the turns of one game: its turning points.

use std::path::Path;
use std::process::ExitCode;

use ai::pivot::Plan;

use super::tasks::{Ended, wrong};
use crate::data::{self, words};
use crate::output::Output;
use crate::study::{check_games, find_player};
use crate::{Failure, pivot, replay};

/// The turning points of a recorded game.
pub(super) fn pivot(
    output: Output,
    file: &Path,
    player: &str,
    plan: Plan,
    threads: Option<usize>,
) -> Ended {
    check_games(u64::from(plan.games))?;
    let player = find_player(player)?;
    let name = file.display().to_string();
    let text = data::read(file)?;
    let replayed = replay::replay(&name, &text, None).map_err(|found| wrong(output, &found))?;
    let game = &replayed.game;
    let found = pool(threads)?.install(|| pivot::run(game, plan, player));
    let Some(found) = found else {
        return Err(Failure::Wrong(words().name("lab-pivot-unfinished")));
    };
    let report = pivot::Report::new(&name, game, player, &found);
    output.print(&report, || pivot::show(words(), game.level().ruleset(), &report))?;
    Ok(ExitCode::SUCCESS)
}

/// So many threads; all that there are if it is not said.
fn pool(threads: Option<usize>) -> Result<rayon::ThreadPool, Failure> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or(0)).build();
    pool.map_err(|error| Failure::Usage(error.to_string()))
}
