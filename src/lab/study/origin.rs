//! To what the answer of a study belongs.

use rules::Hash;
use serde::Serialize;
use text::{Args, Words};

use super::Study;
use crate::figures::count;
use crate::simulate::Tally;

/// What every report of a study says of itself. The names of its fields are those in `--json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Origin {
    /// The level's id.
    pub level: String,
    /// Its hash.
    pub level_hash: Hash,
    /// The hash of the ruleset.
    pub ruleset_hash: Hash,
    /// Games of each series, or of the main ones where others have fewer.
    pub games: u64,
    /// Games of all series together.
    pub games_in_all: u64,
    /// The seed of every series, or of those to measure by.
    pub seed: u64,
    /// Submissions of players that the rules refused; a sound player has none.
    pub refused: u64,
}

impl Origin {
    /// Of a study and the tallies of its jobs.
    #[must_use]
    pub fn new(study: &Study, tallies: &[Tally]) -> Self {
        Self {
            level: study.level.id().to_owned(),
            level_hash: study.level.hash(),
            ruleset_hash: study.level.ruleset().hash(),
            games: study.plan.games,
            games_in_all: tallies.iter().map(|tally| tally.counts.games).sum(),
            seed: study.plan.seed,
            refused: tallies.iter().map(|tally| tally.counts.faults).sum(),
        }
    }

    /// The last lines under an answer: a warning if anything was refused, and from what it came.
    pub(crate) fn lines(&self, words: &Words) -> Vec<String> {
        let refused = Args::new().number("n", count(self.refused));
        let refused = (self.refused > 0).then(|| words.say("lab-study-refused", &refused));
        let args = Args::new()
            .text("hash", self.ruleset_hash.to_string())
            .text("level", self.level_hash.to_string())
            .text("seed", self.seed.to_string())
            .number("games", count(self.games_in_all));
        refused.into_iter().chain([words.say("lab-study-origin", &args)]).collect()
    }
}
