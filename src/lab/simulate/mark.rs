//! How one game ended, in a byte: so that the same game of two series can be compared.

use rules::{Road, Side};
use serde::{Deserialize, Serialize};

/// How one game ended: the road and the winner. Another job may give it another meaning.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mark(pub u8);

impl Mark {
    /// The game has not been played here.
    pub const UNPLAYED: Self = Self(0);

    /// A game that ended on this road, and who won it.
    #[must_use]
    pub fn of(road: Road, winner: Option<Side>) -> Self {
        let [road, winner] = [road.index(), winner.map_or(2, Side::index)];
        Self((1 + road * 3 + winner) as u8)
    }

    /// Whether a game ended on this road.
    #[must_use]
    pub const fn went(self, road: Road) -> bool {
        self.0 > 0 && (self.0 - 1) as usize / 3 == road.index()
    }

    /// Whether this side won.
    #[must_use]
    pub const fn won(self, side: Side) -> bool {
        self.0 > 0 && (self.0 - 1) as usize % 3 == side.index()
    }

    /// Whether somebody won.
    #[must_use]
    pub const fn decided(self) -> bool {
        self.won(Side::Moscow) || self.won(Side::Baku)
    }
}
