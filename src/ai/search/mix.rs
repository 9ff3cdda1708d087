//! Mixed strategies in whole numbers.

use rules::{Chance, Dice};

/// The sum of a mix: certainty.
pub const ONE: u32 = 1 << 16;

/// How often each move is played: parts of [`ONE`] that sum to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mix(Vec<u32>);

impl Mix {
    /// All moves alike.
    #[must_use]
    pub fn even(moves: usize) -> Self {
        Self::of(&vec![1; moves])
    }

    /// In proportion to weights; all alike if every weight is 0. Whatever is lost in dividing goes
    /// to the heaviest move, the first of equals.
    #[must_use]
    pub fn of(weights: &[u64]) -> Self {
        let mut mix = Self(vec![0; weights.len()]);
        mix.set(weights);
        mix
    }

    /// The same without a new list.
    pub(super) fn set(&mut self, weights: &[u64]) {
        let all: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        let (mut left, mut heaviest) = (ONE, 0);
        for (place, weight) in weights.iter().enumerate() {
            let part = match all {
                0 => ONE / weights.len() as u32,
                _ => (u128::from(*weight) * u128::from(ONE) / all) as u32,
            };
            self.0[place] = part;
            left -= part;
            heaviest = if *weight > weights[heaviest] { place } else { heaviest };
        }
        if let Some(part) = self.0.get_mut(heaviest) {
            *part += left;
        }
    }

    /// The parts, of [`ONE`].
    #[must_use]
    pub fn parts(&self) -> &[u32] {
        &self.0
    }

    /// The likeliest move, the first of equals.
    #[must_use]
    pub fn likeliest(&self) -> usize {
        let better =
            |best: usize, place: usize| if self.0[place] > self.0[best] { place } else { best };
        (0..self.0.len()).fold(0, better)
    }

    /// A move drawn in proportion.
    pub fn draw(&self, dice: &mut Dice) -> usize {
        let mut left = dice.below(ONE);
        for (place, part) in self.0.iter().enumerate() {
            if left < *part {
                return place;
            }
            left -= part;
        }
        0
    }

    /// Without the moves that are played less often than `least` parts of [`ONE`]: noise of the
    /// estimate, not strategy.
    #[must_use]
    pub fn trimmed(&self, least: u32) -> Self {
        let most = self.0.iter().copied().max().unwrap_or(0);
        let keep = |part: &u32| if *part >= least.min(most) { u64::from(*part) } else { 0 };
        Self::of(&self.0.iter().map(keep).collect::<Vec<_>>())
    }

    /// The same mix over more moves: `places` says which ones these are.
    pub(super) fn spread(&self, places: &[usize], moves: usize) -> Self {
        let mut all = Self(vec![0; moves]);
        for (place, part) in places.iter().zip(&self.0) {
            all.0[*place] = *part;
        }
        all
    }
}
