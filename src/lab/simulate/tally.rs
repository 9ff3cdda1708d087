//! What the games of one job gave, raw: whole numbers that add up.

use serde::{Deserialize, Serialize};

use super::{Counts, Mark, Shard};
use crate::headlines;

/// Raw counts of a series, or of a part of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Tally {
    /// Totals.
    pub counts: Counts,
    /// For each game of the whole series how it ended, zero if it was not played here; empty if
    /// nobody asks.
    pub marks: Vec<Mark>,
    /// What headlines changed, if that was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headlines: Option<headlines::Counts>,
}

impl Tally {
    /// From the marks of some of so many games.
    #[must_use]
    pub fn new(counts: Counts, games: u64, marks: Vec<(u64, Mark)>) -> Self {
        if marks.is_empty() {
            return Self { counts, marks: Vec::new(), headlines: None };
        }
        let mut all = vec![Mark::UNPLAYED; usize::try_from(games).unwrap_or(0)];
        for (index, mark) in marks {
            if let Some(place) = usize::try_from(index).ok().and_then(|place| all.get_mut(place)) {
                *place = mark;
            }
        }
        Self { counts, marks: all, headlines: None }
    }

    /// Adds another part of the same series.
    pub fn add(&mut self, other: &Self) {
        self.counts.add(&other.counts);
        match (&mut self.headlines, &other.headlines) {
            (Some(mine), Some(theirs)) => mine.add(theirs),
            (Some(_), None) => {}
            (mine, theirs) => mine.clone_from(theirs),
        }
        if self.marks.is_empty() {
            self.marks.clone_from(&other.marks);
            return;
        }
        for (mine, theirs) in self.marks.iter_mut().zip(&other.marks) {
            mine.0 = mine.0.saturating_add(theirs.0);
        }
    }

    /// Whether just the games of a shard, of so many, are marked.
    #[must_use]
    pub fn is_marked(&self, shard: Shard, games: u64) -> bool {
        let own = |(index, mark): (u64, &Mark)| shard.has(index) == (*mark != Mark::UNPLAYED);
        self.marks.len() as u64 == games && (0..).zip(&self.marks).all(own)
    }

    /// How many games have this mark.
    #[must_use]
    pub fn marked(&self, mark: Mark) -> u64 {
        self.marks.iter().filter(|known| **known == mark).count() as u64
    }
}
