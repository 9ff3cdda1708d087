//! The commands that play many games: all take the same options, and any of them can be cut into
//! shards.

use std::path::PathBuf;
use std::process::ExitCode;

use text::Args;

use super::look;
use super::tasks::{Ended, judged};
use crate::data::{self, words};
use crate::output::Output;
use crate::simulate::Shard;
use crate::study::{Ask, Plan, Sheet, Study, merge};
use crate::{Failure, pivot};

/// The level that is measured if none is named.
pub(super) const LEVEL: &str = "after-the-war";

/// How many games, from which seed, on how many threads, and which part of them.
#[derive(clap::Args, Clone, Debug)]
pub(super) struct Run {
    #[arg(long)]
    games: Option<u64>,
    #[arg(long)]
    seed: Option<u64>,
    #[arg(long)]
    threads: Option<usize>,
    #[arg(long)]
    shard: Option<String>,
}

/// The names of the options that [`Run`] gives to a command, and the keys of their words.
pub(super) const OPTIONS: [(&str, &str); 4] = [
    ("games", "lab-arg-games"),
    ("seed", "lab-arg-seed"),
    ("threads", "lab-arg-threads"),
    ("shard", "lab-arg-shard"),
];

/// Plays a study and prints its answer; of a shard, the raw counts.
pub(super) fn study(output: Output, level: &str, run: &Run, usual: u64, ask: Ask) -> Ended {
    let shard = run.shard.as_deref().map(find_shard).transpose()?;
    let plan = Plan::new(level, run.games.unwrap_or(usual), run.seed, ask)?;
    let study = Study::new(plan)?;
    let sheet = study.play(shard.unwrap_or(Shard::WHOLE), run.threads)?;
    if shard.is_some() {
        let line = sheet.write()?;
        // A sheet is JSON in any case: it is read by the program.
        Output { json: false }.print(&(), || vec![line])?;
        return Ok(ExitCode::SUCCESS);
    }
    answer(output, &study, sheet)
}

/// Puts the sheets of shards together and prints what the whole would have printed.
pub(super) fn merged(output: Output, files: &[PathBuf]) -> Ended {
    let (mut sheets, mut looks) = (Vec::new(), Vec::new());
    for file in files {
        let (name, text) = (file.display().to_string(), data::read(file)?);
        match pivot::Sheet::read(&text) {
            Some(sheet) => looks.push((name, sheet)),
            None => sheets.push((name.clone(), Sheet::read(&name, &text)?)),
        }
    }
    if let (Some((file, _)), Some((other, _))) = (looks.first(), sheets.first()) {
        let args = Args::new().text("file", file.as_str()).text("other", other.as_str());
        return Err(Failure::Wrong(words().say("lab-merge-other-command", &args)));
    }
    if !looks.is_empty() {
        return look::merged(output, looks);
    }
    let (study, sheet) = merge(sheets)?;
    answer(output, &study, sheet)
}

fn answer(output: Output, study: &Study, sheet: Sheet) -> Ended {
    let (tallies, time) = sheet.into_tallies();
    let answer = study.answer(&tallies, time)?;
    answer.print(study, output)?;
    Ok(judged(answer.is_fine()))
}

pub(super) fn find_shard(text: &str) -> Result<Shard, Failure> {
    let complaint = |()| {
        let args = Args::new().text("found", text);
        Failure::Usage(words().say("lab-usage-shard", &args))
    };
    text.parse().map_err(complaint)
}
