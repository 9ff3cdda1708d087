//! The sheet that a shard of an analysis prints, and how sheets are put together. A sheet carries
//! the recorded game with it, so that nothing else is needed.

use std::path::Path;

use ai::pivot::Plan;
use serde::{Deserialize, Serialize};
use text::Args;

use crate::Failure;
use crate::data::words;
use crate::simulate::Shard;
use crate::study::sorted;

/// The continuations of a probe: of each set of orders that it tried, how many ended on each road.
pub type Counts = Vec<[u32; 3]>;

/// What is asked: everything that the answer depends on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// The file of the game.
    pub file: String,
    /// Its text.
    pub replay: String,
    /// Who continues for both sides.
    pub player: String,
    /// Continuations after each measured set of orders.
    pub games: u32,
    /// The seed of the continuations.
    pub seed: u64,
}

impl Asked {
    /// About the game in a file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn read(file: &Path, player: &str, games: u32, seed: u64) -> Result<Self, Failure> {
        let (file, replay) = (file.display().to_string(), crate::replay::read(file)?);
        Ok(Self { file, replay, player: player.to_owned(), games, seed })
    }

    /// The same as the analysis takes it.
    #[must_use]
    pub fn plan(&self) -> Plan {
        Plan { games: self.games, seed: self.seed, ..Plan::default() }
    }
}

/// What a shard played, raw.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sheet {
    /// Which shard.
    pub shard: Shard,
    /// Of what.
    #[serde(flatten)]
    pub asked: Asked,
    /// For each probe of the analysis what it counted; nothing if it is another shard's.
    pub probes: Vec<Counts>,
}

impl Sheet {
    /// As one line of JSON.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self) -> Result<String, Failure> {
        serde_json::to_string(self).map_err(|error| Failure::Wrong(error.to_string()))
    }

    /// Reads what [`Self::write`] wrote. `None` if it is something else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

/// Puts sheets together, each with the name of its file: what was asked, and what each probe
/// counted.
///
/// # Errors
/// A sheet belongs to something else, is there twice, is missing, or holds what its shard would not
/// print.
pub fn merge(sheets: Vec<(String, Sheet)>) -> Result<(Asked, Vec<Counts>), Failure> {
    let complain = |key: &str, args: Args| Failure::Wrong(words().say(key, &args));
    let Some((first_file, first)) = sheets.first().cloned() else {
        return Err(Failure::Usage(words().name("lab-merge-nothing")));
    };
    for (file, sheet) in &sheets {
        let found = [
            (!sheet.shard.is_sound(), "lab-merge-no-shard"),
            (first.asked != sheet.asked, "lab-merge-other-options"),
            (first.shard.of != sheet.shard.of, "lab-merge-other-count"),
        ];
        if let Some((_, key)) = found.into_iter().find(|(unlike, _)| *unlike) {
            let args = Args::new().text("file", file.as_str()).text("other", first_file.as_str());
            return Err(complain(key, args));
        }
    }
    let mut probes = vec![Counts::new(); first.probes.len()];
    for (file, sheet) in sorted(sheets, |sheet| sheet.shard)? {
        let own = |(index, counts): (u64, &Counts)| sheet.shard.has(index) != counts.is_empty();
        if sheet.probes.len() != probes.len() || !(0..).zip(&sheet.probes).all(own) {
            return Err(complain("lab-merge-jobs", Args::new().text("file", file)));
        }
        for (whole, part) in probes.iter_mut().zip(sheet.probes) {
            if !part.is_empty() {
                *whole = part;
            }
        }
    }
    Ok((first.asked, probes))
}
