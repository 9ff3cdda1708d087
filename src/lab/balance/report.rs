//! All rows of the table.

use rules::Hash;
use serde::Serialize;

use super::measure::Measures;
use super::row::{Row, Verdict};
use crate::Failure;
use crate::simulate::Tally;
use crate::study::Study;

/// The table "What the model must show", measured. The names of its fields are those in `--json`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Report {
    /// The level's id.
    pub level: String,
    /// Its hash.
    pub level_hash: Hash,
    /// The hash of the ruleset.
    pub ruleset_hash: Hash,
    /// Games of the main series.
    pub games: u64,
    /// Games of all series together.
    pub games_in_all: u64,
    /// The seed of every series.
    pub seed: u64,
    /// Who played both sides.
    pub player: String,
    /// Submissions of players that the rules refused; a sound player has none.
    pub refused: u64,
    /// The rows asked for.
    pub rows: Vec<Row>,
}

impl Report {
    /// From the tallies of a study's jobs.
    ///
    /// # Errors
    /// The record of the past cannot be played.
    pub fn new(study: &Study, player: &str, tallies: &[Tally]) -> Result<Self, Failure> {
        let (level, plan) = (&study.level, &study.plan);
        Ok(Self {
            level: level.id().to_owned(),
            level_hash: level.hash(),
            ruleset_hash: level.ruleset().hash(),
            games: plan.games,
            games_in_all: tallies.iter().map(|tally| tally.counts.games).sum(),
            seed: plan.seed,
            player: player.to_owned(),
            refused: tallies.iter().map(|tally| tally.counts.faults).sum(),
            rows: Measures { study, tallies }.rows()?,
        })
    }

    /// Whether no row is missed, and nothing that a player submitted was refused.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.refused == 0 && self.rows.iter().all(|row| row.verdict != Verdict::Missed)
    }
}
