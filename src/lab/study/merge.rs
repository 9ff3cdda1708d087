//! The sheet that a shard writes, and how sheets are put together.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use text::Args;

use super::{Plan, Study};
use crate::Failure;
use crate::data::words;
use crate::simulate::{Shard, Tally};

/// The raw counts of a job.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// The job's name.
    pub job: String,
    /// How many games it has in all.
    pub games: u64,
    /// What this shard's games gave.
    #[serde(flatten)]
    pub tally: Tally,
}

/// What a shard played, raw, with everything that says to what it belongs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sheet {
    /// Which shard.
    pub shard: Shard,
    /// Of what.
    pub plan: Plan,
    /// How long it took; the only figure that is another every time.
    pub milliseconds: u64,
    /// Every job, in the study's order.
    pub jobs: Vec<Entry>,
}

impl Sheet {
    pub(super) fn new(study: &Study, shard: Shard, tallies: Vec<Tally>, time: Duration) -> Self {
        let jobs = study.jobs.iter().zip(tallies);
        let entry =
            |(job, tally): (&super::Job, _)| Entry { job: job.id.clone(), games: job.games, tally };
        Self {
            shard,
            plan: study.plan.clone(),
            milliseconds: u64::try_from(time.as_millis()).unwrap_or(u64::MAX),
            jobs: jobs.map(entry).collect(),
        }
    }

    /// The tallies alone, and the time.
    #[must_use]
    pub fn into_tallies(self) -> (Vec<Tally>, Duration) {
        let tallies = self.jobs.into_iter().map(|entry| entry.tally).collect();
        (tallies, Duration::from_millis(self.milliseconds))
    }

    /// As one line of JSON.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self) -> Result<String, Failure> {
        serde_json::to_string(self).map_err(|error| Failure::Wrong(error.to_string()))
    }

    /// Reads what [`Self::write`] wrote.
    ///
    /// # Errors
    /// The text of this file is no sheet.
    pub fn read(file: &str, text: &str) -> Result<Self, Failure> {
        let sheet = serde_json::from_str(text).map_err(|error| {
            let args = Args::new().text("file", file).text("found", error.to_string());
            Failure::Wrong(words().say("lab-merge-unreadable", &args))
        })?;
        Ok(sheet)
    }
}

/// Puts sheets together, each with the name of its file: the study, and one sheet as if it had been
/// played in one piece.
///
/// # Errors
/// A sheet belongs to something else, is there twice, is missing, or was made with another level,
/// ruleset or program.
pub fn merge(sheets: Vec<(String, Sheet)>) -> Result<(Study, Sheet), Failure> {
    let complain = |key: &str, args: Args| Failure::Wrong(words().say(key, &args));
    let Some((first_file, first)) = sheets.first().cloned() else {
        return Err(Failure::Usage(words().name("lab-merge-nothing")));
    };
    for (file, sheet) in &sheets {
        if let Some(key) = unlike(&first, sheet) {
            let args = Args::new().text("file", file.as_str()).text("other", first_file.as_str());
            return Err(complain(key, args));
        }
    }
    let sheets = sorted(sheets, |sheet| sheet.shard)?;
    let study = Study::new(first.plan.clone())?;
    for (file, sheet) in &sheets {
        if !made_by(&study, sheet) {
            return Err(complain("lab-merge-jobs", Args::new().text("file", file.as_str())));
        }
    }
    let mut whole = Sheet { shard: Shard::WHOLE, milliseconds: 0, ..first };
    for (place, (_, sheet)) in sheets.into_iter().enumerate() {
        whole.milliseconds = whole.milliseconds.saturating_add(sheet.milliseconds);
        for (sum, part) in whole.jobs.iter_mut().zip(sheet.jobs) {
            if place == 0 { sum.tally = part.tally } else { sum.tally.add(&part.tally) }
        }
    }
    Ok((study, whole))
}

/// Sheets of one number of shards, sorted by theirs.
///
/// # Errors
/// A shard is there twice, or is missing.
pub(crate) fn sorted<T>(
    mut sheets: Vec<(String, T)>,
    shard: impl Fn(&T) -> Shard,
) -> Result<Vec<(String, T)>, Failure> {
    let complain = |key: &str, args: Args| Failure::Wrong(words().say(key, &args));
    // The sort is stable, and two sheets with one number are refused right below.
    sheets.sort_by_key(|(_, sheet)| shard(sheet).number);
    if let Some(pair) = sheets.windows(2).find(|pair| shard(&pair[0].1) == shard(&pair[1].1)) {
        let args = Args::new().text("shard", shard(&pair[0].1).to_string());
        let args = args.text("file", pair[0].0.as_str()).text("other", pair[1].0.as_str());
        return Err(complain("lab-merge-twice", args));
    }
    let there = |number: u64| sheets.iter().any(|(_, sheet)| shard(sheet).number == number);
    let of = sheets.first().map_or(0, |(_, sheet)| shard(sheet).of);
    if let Some(number) = (1..=of).find(|number| !there(*number)) {
        let missing = Shard { number, of };
        return Err(complain("lab-merge-missing", Args::new().text("shard", missing.to_string())));
    }
    Ok(sheets)
}

/// The words for what keeps two sheets from belonging together.
fn unlike(first: &Sheet, other: &Sheet) -> Option<&'static str> {
    let [one, two] = [&first.plan, &other.plan];
    let found = [
        (!other.shard.is_sound(), "lab-merge-no-shard"),
        (one.ask.command() != two.ask.command(), "lab-merge-other-command"),
        (one.ruleset_hash != two.ruleset_hash, "lab-merge-other-ruleset"),
        (one.level_hash != two.level_hash, "lab-merge-other-level"),
        (one.seed != two.seed, "lab-merge-other-seed"),
        (one.games != two.games, "lab-merge-other-games"),
        (one.ask != two.ask, "lab-merge-other-options"),
        (first.shard.of != other.shard.of, "lab-merge-other-count"),
    ];
    found.into_iter().find(|(unlike, _)| *unlike).map(|(_, key)| key)
}

/// Whether a sheet has the study's jobs, each with the counts that its shard must have.
fn made_by(study: &Study, sheet: &Sheet) -> bool {
    study.jobs.len() == sheet.jobs.len()
        && study.jobs.iter().zip(&sheet.jobs).all(|(job, entry)| {
            job.id == entry.job
                && job.games == entry.games
                && job.could_give(sheet.shard, &entry.tally)
        })
}
