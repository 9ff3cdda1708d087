//! Which games are played: a line each, so that a file can hold them.

use std::fmt;
use std::str::FromStr;

use crate::{Problem, shipped};

/// A game to be played, written as `level moscow baku seed index`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// The level's id.
    pub level: String,
    /// The players' names: Moscow's, Baku's.
    pub players: [String; 2],
    /// The seed of the series, as `cargo lab simulate` takes it.
    pub seed: u64,
    /// Which game of the series, from 0.
    pub index: u64,
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [moscow, baku] = &self.players;
        write!(f, "{} {moscow} {baku} {} {}", self.level, self.seed, self.index)
    }
}

impl FromStr for Plan {
    type Err = Problem;

    fn from_str(line: &str) -> Result<Self, Problem> {
        let wrong = || format!("“{line}” is not “level moscow baku seed index”");
        let words: Vec<_> = line.split_whitespace().collect();
        let [level, moscow, baku, seed, index] = words[..] else { return Err(wrong()) };
        Ok(Self {
            level: level.to_owned(),
            players: [moscow, baku].map(str::to_owned),
            seed: seed.parse().map_err(|_| wrong())?,
            index: index.parse().map_err(|_| wrong())?,
        })
    }
}

/// So many games of a series, over all levels in turn, between these players: any few games
/// running have each of them in both seats, against ever other opponents.
#[must_use]
pub fn plans(games: u64, seed: u64, players: &[&str]) -> Vec<Plan> {
    let levels: Vec<_> = shipped::level_ids().collect();
    let pick = |list: &[&str], at: u64| {
        let length = (list.len() as u64).max(1);
        list.get((at % length) as usize).copied().unwrap_or_default().to_owned()
    };
    let count = (players.len() as u64).max(1);
    let plan = |index| {
        let round = index / count;
        Plan {
            level: pick(&levels, index + round),
            players: [pick(players, index), pick(players, index + round + 1)],
            seed,
            index,
        }
    };
    (0..games).map(plan).collect()
}
