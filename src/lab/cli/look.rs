//! The commands that go back to single states: the turning points of a game, and what headlines
//! change.

use std::path::Path;
use std::process::ExitCode;

use ai::pivot::Plan;

use super::tasks::{Ended, judged, wrong};
use crate::balance::Verdict;
use crate::data::{self, words};
use crate::output::Output;
use crate::progress::Progress;
use crate::{Failure, headlines, pivot, replay};

/// The turning points of a recorded game.
pub(super) fn pivot(
    output: Output,
    file: &Path,
    player: &str,
    plan: Plan,
    threads: Option<usize>,
) -> Ended {
    if plan.games == 0 {
        return Err(Failure::Usage(words().name("lab-usage-games")));
    }
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

/// How often each headline changes the best orders.
pub(super) fn headlines(
    output: Output,
    plan: &headlines::Plan<'_>,
    threads: Option<usize>,
) -> Ended {
    if plan.games == 0 {
        return Err(Failure::Usage(words().name("lab-usage-games")));
    }
    let progress = Progress::new(plan.games, "lab-progress-games");
    let counts = pool(threads)?.install(|| headlines::run(plan, &progress));
    progress.finish();
    let report = headlines::Report::new(plan, &counts);
    output.print(&report, || headlines::show(words(), &report))?;
    Ok(judged(report.count(Verdict::Missed) == 0))
}

/// So many threads; all that there are if it is not said.
fn pool(threads: Option<usize>) -> Result<rayon::ThreadPool, Failure> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or(0)).build();
    pool.map_err(|error| Failure::Usage(error.to_string()))
}
