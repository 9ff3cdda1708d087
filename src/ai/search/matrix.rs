//! A game of one joint move whose payoffs are written down: the plainest game to search.

use rules::{Chance, Dice};

use super::Simultaneous;
use super::solve::Matrices;

/// A pair of payoff matrices as a game, so that any can be handed to the search itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MatrixGame {
    matrices: Matrices,
    noise: u32,
}

impl MatrixGame {
    /// Payoffs within ±10⁹. With `noise` above 0, up to 10⁹, each payoff that a sample sees is off
    /// by up to so much, evenly and independently.
    #[must_use]
    pub fn new(matrices: Matrices, noise: u32) -> Self {
        Self { matrices, noise: noise.min(1_000_000_000) }
    }

    /// The payoffs without noise.
    #[must_use]
    pub const fn matrices(&self) -> &Matrices {
        &self.matrices
    }
}

impl Simultaneous for MatrixGame {
    /// What was played.
    type State = Option<[usize; 2]>;

    fn world(&self, _: &mut Dice) -> Self::State {
        None
    }

    fn moves(&self, _: &Self::State) -> [usize; 2] {
        self.matrices.size()
    }

    fn play(&self, state: &mut Self::State, joint: [usize; 2]) {
        *state = Some(joint);
    }

    fn is_over(&self, state: &Self::State) -> bool {
        state.is_some()
    }

    fn payoffs(&self, state: Self::State, dice: &mut Dice) -> [i32; 2] {
        let Some([row, column]) = state else { return [0; 2] };
        // Chance is the same for the same try of every pair, and must not be shared here.
        let place = (row * self.matrices.size()[1] + column) as u64;
        let mut own = Dice::new(super::mixed(u64::from(dice.below(u32::MAX)), place));
        self.matrices.get(row, column).map(|payoff| {
            let off = i64::from(own.below(2 * self.noise + 1)) - i64::from(self.noise);
            (payoff + off).clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32
        })
    }
}
