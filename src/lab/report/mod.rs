//! The published report on the balance of the ruleset: one page of HTML that is made from the
//! answers of the studies, with every figure, its interval, its target and its verdict.
//!
//! The same answers give the same bytes: no time, no machine and no file's name is in the page.

mod answer;
mod command;
mod input;
mod levers;
mod must;
mod numbers;
mod page;
mod players;
mod roads;
mod tell;

use serde::Serialize;
use text::Words;

pub use input::Answers;

use crate::Failure;
use crate::simulate;
use crate::study::{Answer, Sheet, Study};

/// The page that these answers give.
///
/// # Errors
/// As [`Answers::read`]: each file is given by its name and its text.
pub fn balance(words: &Words, files: &[(String, String)]) -> Result<String, Failure> {
    Ok(page::page(words, &Answers::read(files)?))
}

/// The answers of a study of balance that has been played, as files: its own, and that of the
/// games of its main series as `simulate` counts them.
///
/// # Errors
/// The record of the past cannot be played, or an answer cannot be written.
pub fn played(study: &Study, sheet: Sheet) -> Result<Vec<(String, String)>, Failure> {
    let (tallies, time) = sheet.into_tallies();
    let mut files = Vec::new();
    if let Answer::Balance(report) = study.answer(&tallies, time)? {
        files.push(("balance.json".to_owned(), json(&report)?));
    }
    let main = study.jobs.iter().find(|job| job.id == "main");
    if let (Some(job), Some(tally)) = (main, study.find(&tallies, "main")) {
        let report = simulate::Report::new(&job.plan(), &tally.counts);
        files.push(("simulate.json".to_owned(), json(&report)?));
    }
    Ok(files)
}

fn json(answer: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(answer).map_err(|error| Failure::Wrong(error.to_string()))
}
