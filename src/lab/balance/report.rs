//! All rows of the table.

use serde::Serialize;

use super::measure::Measures;
use super::row::{Row, Verdict};
use crate::Failure;
use crate::simulate::Tally;
use crate::study::{Origin, Study};

/// The table "What the model must show", measured. The names of its fields are those in `--json`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Report {
    /// To what it belongs.
    #[serde(flatten)]
    pub origin: Origin,
    /// Who played both sides.
    pub player: String,
    /// The rows asked for.
    pub rows: Vec<Row>,
}

impl Report {
    /// From the tallies of a study's jobs.
    ///
    /// # Errors
    /// The record of the past cannot be played.
    pub fn new(study: &Study, player: &str, tallies: &[Tally]) -> Result<Self, Failure> {
        Ok(Self {
            origin: Origin::new(study, tallies),
            player: player.to_owned(),
            rows: Measures { study, tallies }.rows()?,
        })
    }

    /// Whether no row is missed, and nothing that a player submitted was refused.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.origin.refused == 0 && self.rows.iter().all(|row| row.verdict != Verdict::Missed)
    }
}
