//! The command that makes a page for publication.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use text::Args;

use super::studies::LEVEL;
use super::tasks::Ended;
use crate::data::{self, words};
use crate::output::Output;
use crate::simulate::Shard;
use crate::study::{Ask, Plan, Study};
use crate::{Failure, report};

/// Who is played for a report, if it is not said.
const PLAYER: &str = "strong";

/// How many games, if it is not said.
const GAMES: u64 = 2000;

/// What is to be measured if there are no files.
pub(super) struct Asked<'a> {
    pub level: Option<&'a str>,
    pub player: Option<&'a str>,
    pub games: Option<u64>,
    pub seed: Option<u64>,
    pub threads: Option<usize>,
}

impl Asked<'_> {
    /// An option that only matters where something is measured.
    fn needless(&self) -> Option<&'static str> {
        let given = [
            (self.level.is_some(), "--level"),
            (self.player.is_some(), "--player"),
            (self.games.is_some(), "--games"),
            (self.seed.is_some(), "--seed"),
            (self.threads.is_some(), "--threads"),
        ];
        given.into_iter().find(|(given, _)| *given).map(|(_, option)| option)
    }
}

/// Makes the page, and writes it to a file or prints it.
pub(super) fn report(
    output: Output,
    files: &[PathBuf],
    asked: &Asked<'_>,
    out: Option<&Path>,
) -> Ended {
    let answers = if files.is_empty() { measured(asked)? } else { read(files, asked)? };
    let page = report::balance(words(), &answers)?;
    let Some(out) = out else {
        let answer = serde_json::json!({ "page": page });
        output.print(&answer, || vec![page.trim_end().to_owned()])?;
        return Ok(ExitCode::SUCCESS);
    };
    let file = out.display().to_string();
    std::fs::write(out, &page).map_err(|error| {
        let args = Args::new().text("file", file.as_str()).text("found", error.to_string());
        Failure::Usage(words().say("save-not-written", &args))
    })?;
    let answer = serde_json::json!({ "file": file, "written": true });
    output.print(&answer, || {
        vec![words().say("report-written", &Args::new().text("file", file.as_str()))]
    })?;
    Ok(ExitCode::SUCCESS)
}

fn read(files: &[PathBuf], asked: &Asked<'_>) -> Result<Vec<(String, String)>, Failure> {
    if let Some(option) = asked.needless() {
        let args = Args::new().text("option", option);
        return Err(Failure::Usage(words().say("report-nothing-to-play", &args)));
    }
    files.iter().map(|file| Ok((file.display().to_string(), data::read(file)?))).collect()
}

fn measured(asked: &Asked<'_>) -> Result<Vec<(String, String)>, Failure> {
    let player = asked.player.unwrap_or(PLAYER).to_owned();
    let ask = Ask::Balance { player, only: Vec::new() };
    let level = asked.level.unwrap_or(LEVEL);
    let plan = Plan::new(level, asked.games.unwrap_or(GAMES), asked.seed, ask)?;
    let study = Study::new(plan)?;
    let sheet = study.play(Shard::WHOLE, asked.threads)?;
    report::played(&study, sheet)
}
