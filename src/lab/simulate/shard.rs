//! A shard: every so many-th game of a series, so that several machines can share the work.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One shard of so many. It plays the games whose index, divided by the number of shards, leaves
/// its own number, so that shards take about as long as each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Shard {
    /// Which, from 1.
    pub number: u64,
    /// Of how many.
    pub of: u64,
}

impl Shard {
    /// Everything in one piece.
    pub const WHOLE: Self = Self { number: 1, of: 1 };

    /// Whether it is one of its number.
    #[must_use]
    pub const fn is_sound(self) -> bool {
        1 <= self.number && self.number <= self.of
    }

    /// How many of so many games are its own.
    #[must_use]
    pub const fn count(self, games: u64) -> u64 {
        games.saturating_sub(self.number - 1).div_ceil(self.of)
    }

    /// Whether the game of this index, from 0, is its own.
    #[must_use]
    pub const fn has(self, index: u64) -> bool {
        index % self.of == self.number - 1
    }

    /// The index of its own game at a place, both from 0.
    #[must_use]
    pub const fn nth(self, place: u64) -> u64 {
        self.number - 1 + place * self.of
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl FromStr for Shard {
    type Err = ();

    /// Reads `2/5`: the second of five.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (number, of) = text.split_once('/').ok_or(())?;
        let [number, of] = [number.parse(), of.parse()];
        let shard = Self { number: number.map_err(|_| ())?, of: of.map_err(|_| ())? };
        if shard.is_sound() { Ok(shard) } else { Err(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::Shard;

    #[test]
    fn every_game_is_in_one_shard() {
        for (games, of) in [(0, 3), (1, 3), (10, 3), (12, 4), (7, 7)] {
            let shards = (1..=of).map(|number| Shard { number, of });
            let mut all: Vec<u64> = shards
                .flat_map(|shard| (0..shard.count(games)).map(move |place| shard.nth(place)))
                .collect();
            all.sort_unstable();
            assert_eq!(all, (0..games).collect::<Vec<_>>(), "{games} in {of}");
            for shard in (1..=of).map(|number| Shard { number, of }) {
                let own: Vec<u64> = (0..games).filter(|index| shard.has(*index)).collect();
                let listed = (0..shard.count(games)).map(|place| shard.nth(place));
                assert_eq!(own, listed.collect::<Vec<_>>(), "{shard} of {games}");
            }
        }
    }

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        let shard = Shard { number: 2, of: 5 };
        assert_eq!(shard.to_string().parse(), Ok(shard));
        for wrong in ["", "2", "0/3", "4/3", "1/0", "a/b", "1/2/3", "-1/2"] {
            assert_eq!(wrong.parse::<Shard>(), Err(()), "{wrong}");
        }
    }
}
