//! The command that goes back to the turns of one game: its turning points.

use std::process::ExitCode;

use ai::pivot::Finding;
use rules::Game;
use text::Args;

use super::tasks::{Ended, wrong};
use crate::data::words;
use crate::output::Output;
use crate::pivot::{self, Asked, Sheet};
use crate::simulate::Shard;
use crate::study::{check_games, find_player};
use crate::{Failure, replay};

/// The turning points of a recorded game; of a shard, the raw counts.
pub(super) fn pivot(
    output: Output,
    asked: Asked,
    shard: Option<Shard>,
    threads: Option<usize>,
) -> Ended {
    let (game, player) = checked(output, &asked)?;
    let unfinished = || Failure::Wrong(words().name("lab-pivot-unfinished"));
    let (plan, pool) = (asked.plan(), pool(threads)?);
    if let Some(shard) = shard {
        let probes = pool.install(|| pivot::part(&game, plan, player, shard));
        let line = Sheet { shard, asked, probes: probes.ok_or_else(unfinished)? }.write()?;
        // A sheet is JSON in any case: it is read by the program.
        Output { json: false }.print(&(), || vec![line])?;
        return Ok(ExitCode::SUCCESS);
    }
    let found = pool.install(|| pivot::run(&game, plan, player));
    told(output, &asked, &game, &found.ok_or_else(unfinished)?)
}

/// Puts the sheets of shards together and prints what the whole would have printed.
pub(super) fn merged(output: Output, sheets: Vec<(String, Sheet)>) -> Ended {
    let names: Vec<_> = sheets.iter().map(|(file, _)| file.clone()).collect();
    let (asked, probes) = pivot::merge(sheets)?;
    let (game, player) = checked(output, &asked)?;
    let found = pivot::recalled(&game, asked.plan(), player, &probes).ok_or_else(|| {
        let args = Args::new().text("file", names.join(", "));
        Failure::Wrong(words().say("lab-merge-jobs", &args))
    })?;
    told(output, &asked, &game, &found)
}

/// The game, and the player who continues.
fn checked(output: Output, asked: &Asked) -> Result<(Game, &'static str), Failure> {
    check_games(u64::from(asked.games))?;
    let player = find_player(&asked.player)?;
    let replayed = replay::replay(&asked.file, &asked.replay, None);
    Ok((replayed.map_err(|found| wrong(output, &found))?.game, player))
}

fn told(output: Output, asked: &Asked, game: &Game, found: &Finding) -> Ended {
    let report = pivot::Report::new(&asked.file, game, &asked.player, found);
    output.print(&report, || pivot::show(words(), game.level().ruleset(), &report))?;
    Ok(ExitCode::SUCCESS)
}

/// So many threads; all that there are if it is not said.
fn pool(threads: Option<usize>) -> Result<rayon::ThreadPool, Failure> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or(0)).build();
    pool.map_err(|error| Failure::Usage(error.to_string()))
}
