//! One seed becomes many: for each game one for its cards and one for each player.
//!
//! The numbers are those of the generator splitmix64 (Steele, Lea and Flood, 2014), started at the
//! seed; game `i` takes the three numbers from `3 i` on. Each is reckoned by itself, so it does not
//! matter which thread plays which game.

use rules::Side;

/// The step of splitmix64: 2⁶⁴ divided by the golden ratio, made odd.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// The seeds of one game.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seeds {
    /// Of the tables, the deck and the last turn.
    pub game: u64,
    players: [u64; 2],
}

impl Seeds {
    /// The seeds of game `index`, from 0, of the series that `seed` starts.
    ///
    /// ```
    /// use ai::Seeds;
    /// // The first number of splitmix64 from 0, as its authors print it.
    /// assert_eq!(Seeds::of(0, 0).game, 0xE220_A839_7B1D_CDAF);
    /// ```
    #[must_use]
    pub const fn of(seed: u64, index: u64) -> Self {
        let first = index.wrapping_mul(3);
        Self {
            game: splitmix64(seed, first),
            players: [
                splitmix64(seed, first.wrapping_add(1)),
                splitmix64(seed, first.wrapping_add(2)),
            ],
        }
    }

    /// The seed of a side's player.
    #[must_use]
    pub const fn player(&self, side: Side) -> u64 {
        self.players[side.index()]
    }
}

/// The number at `index`, from 0, of the generator started at `seed`.
const fn splitmix64(seed: u64, index: u64) -> u64 {
    let mut z = seed.wrapping_add(STEP.wrapping_mul(index.wrapping_add(1)));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
