//! What the games of one job gave, raw: whole numbers that add up.

use rules::Ruleset;
use serde::{Deserialize, Serialize};

use super::{Counts, Mark, Shard};

/// Raw counts of a series, or of a part of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Tally {
    /// Totals.
    pub counts: Counts,
    /// For each game of the whole series how it ended, zero if it was not played here; empty if
    /// nobody asks.
    pub marks: Vec<Mark>,
}

impl Tally {
    /// From the marks of some of so many games.
    #[must_use]
    pub fn new(counts: Counts, games: u64, marks: Vec<(u64, Mark)>) -> Self {
        if marks.is_empty() {
            return Self { counts, marks: Vec::new() };
        }
        let mut all = vec![Mark::UNPLAYED; usize::try_from(games).unwrap_or(0)];
        for (index, mark) in marks {
            if let Some(place) = usize::try_from(index).ok().and_then(|place| all.get_mut(place)) {
                *place = mark;
            }
        }
        Self { counts, marks: all }
    }

    /// Adds another part of the same series.
    pub fn add(&mut self, other: &Self) {
        self.counts.add(&other.counts);
        if self.marks.is_empty() {
            self.marks.clone_from(&other.marks);
            return;
        }
        for (mine, theirs) in self.marks.iter_mut().zip(&other.marks) {
            mine.0 = mine.0.saturating_add(theirs.0);
        }
    }

    /// Whether it can be what a shard gave of a series of so many games.
    #[must_use]
    pub fn is_of(&self, rules: &Ruleset, shard: Shard, games: u64) -> bool {
        let marked = self.marks.iter().filter(|mark| **mark != Mark::UNPLAYED).count() as u64;
        self.counts.fits(&Counts::new(rules))
            && self.counts.games == shard.count(games)
            && (self.marks.is_empty()
                || (self.marks.len() as u64 == games && marked == shard.count(games)))
    }

    /// How many games have this mark.
    #[must_use]
    pub fn marked(&self, mark: Mark) -> u64 {
        self.marks.iter().filter(|known| **known == mark).count() as u64
    }
}
