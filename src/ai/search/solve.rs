//! Solving a pair of payoff matrices by regret matching.

use super::mix::{Mix, ONE};

/// The payoffs are scaled so that their range has so many bits: small ones are not lost in
/// rounding, and great ones do not overflow.
const BITS: u32 = 24;
/// More rounds than this would overflow the weights of the average.
const MOST_ROUNDS: u32 = 30_000;

/// The payoffs of both players, by rows (the first player's moves) and columns (the second's).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Matrices {
    size: [usize; 2],
    payoffs: [Vec<i64>; 2],
}

/// What regret matching has found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Solution {
    /// Each player's average strategy.
    pub mixes: [Mix; 2],
    /// What each player gets if both play theirs.
    pub values: [i64; 2],
}

impl Matrices {
    /// From a function of row and column that gives both payoffs, each within ±10¹⁴.
    pub fn new(size: [usize; 2], mut payoffs: impl FnMut(usize, usize) -> [i64; 2]) -> Self {
        let mut both = [Vec::new(), Vec::new()];
        for row in 0..size[0] {
            for column in 0..size[1] {
                let [first, second] = payoffs(row, column);
                both[0].push(first);
                both[1].push(second);
            }
        }
        Self { size, payoffs: both }
    }

    /// Rows and columns.
    #[must_use]
    pub const fn size(&self) -> [usize; 2] {
        self.size
    }

    /// Both payoffs of a pair of moves.
    ///
    /// # Panics
    /// If there is no such row or column.
    #[must_use]
    pub fn get(&self, row: usize, column: usize) -> [i64; 2] {
        let place = row * self.size[1] + column;
        [self.payoffs[0][place], self.payoffs[1][place]]
    }

    /// What each move of a player is worth against the other's mix, to the nearest whole.
    #[must_use]
    pub fn against(&self, player: usize, other: &Mix) -> Vec<i64> {
        let worth = (0..self.size[player]).map(|own| self.weigh(player, own, other));
        worth.map(|sum| (sum + i64::from(ONE / 2)) >> ONE.ilog2()).collect()
    }

    /// What both get if both play a mix, to the nearest whole.
    #[must_use]
    pub fn values(&self, mixes: &[Mix; 2]) -> [i64; 2] {
        [0, 1].map(|player| {
            let worth = |own| i128::from(self.weigh(player, own, &mixes[1 - player]));
            let parts = mixes[player].parts().iter().enumerate();
            let sum: i128 = parts.map(|(own, part)| i128::from(*part) * worth(own)).sum();
            ((sum + (1 << 31)) >> (2 * ONE.ilog2())) as i64
        })
    }

    /// [`ONE`] times what one move of a player is worth against the other's mix.
    fn weigh(&self, player: usize, own: usize, other: &Mix) -> i64 {
        let parts = other.parts().iter().enumerate();
        parts.map(|(place, part)| i64::from(*part) * self.payoff(player, own, place)).sum()
    }

    /// A player's payoff by its own move and the other's.
    fn payoff(&self, player: usize, own: usize, other: usize) -> i64 {
        let [row, column] = if player == 0 { [own, other] } else { [other, own] };
        self.payoffs[player][row * self.size[1] + column]
    }

    /// A player's payoffs, a line for each of its own moves: moved to begin at 0, and scaled.
    fn scaled(&self, player: usize) -> Vec<u32> {
        let least = self.payoffs[player].iter().copied().min().unwrap_or(0);
        let most = self.payoffs[player].iter().copied().max().unwrap_or(0);
        let bits = u64::BITS - most.abs_diff(least).leading_zeros();
        let scale = |payoff: i64| {
            let above = payoff.abs_diff(least);
            (above << BITS.saturating_sub(bits) >> bits.saturating_sub(BITS)) as u32
        };
        let [own, other] = [self.size[player], self.size[1 - player]];
        let pairs = (0..own).flat_map(|own| (0..other).map(move |other| (own, other)));
        pairs.map(|(own, other)| scale(self.payoff(player, own, other))).collect()
    }
}

/// One player's side of regret matching.
struct Matching {
    /// A line for each of the player's moves.
    payoffs: Vec<u32>,
    /// What each move is worth now, times [`ONE`].
    worth: Vec<i64>,
    regrets: Vec<i64>,
    /// The regrets that are expected after the next round.
    hopes: Vec<u64>,
    /// The strategy of this round, in parts of [`ONE`].
    now: Vec<u32>,
    /// The sum of all strategies.
    weights: Vec<u64>,
}

impl Matching {
    fn new(matrices: &Matrices, player: usize) -> Self {
        let moves = matrices.size[player];
        let mut now = vec![0; moves];
        share(&vec![0; moves], &mut now);
        Self {
            payoffs: matrices.scaled(player),
            worth: vec![0; moves],
            regrets: vec![0; moves],
            hopes: vec![0; moves],
            now,
            weights: vec![0; moves],
        }
    }

    /// Adds what each move would have gained over the mix; what is below nothing is forgotten. The
    /// next strategy takes it that the next round will be like this one.
    fn learn(&mut self, other: &[u32], weight: u64) {
        for (worth, line) in self.worth.iter_mut().zip(self.payoffs.chunks_exact(other.len())) {
            let worths =
                line.iter().zip(other).map(|(pay, part)| u64::from(*pay) * u64::from(*part));
            *worth = worths.sum::<u64>() as i64;
        }
        let parts = self.worth.iter().zip(&self.now).map(|(worth, part)| worth * i64::from(*part));
        let mean = parts.sum::<i64>() >> ONE.ilog2();
        let lines = self.worth.iter().zip(&mut self.regrets).zip(&mut self.hopes);
        for ((worth, regret), hope) in lines {
            let gain = worth - mean;
            *regret = (*regret + gain).max(0);
            *hope = (*regret + gain).max(0) as u64;
        }
        share(&self.hopes, &mut self.now);
        for (sum, part) in self.weights.iter_mut().zip(&self.now) {
            *sum += weight * u64::from(*part);
        }
    }
}

/// Divides [`ONE`] in proportion to weights below 2⁵⁹, evenly if all are 0. What is lost goes to
/// the heaviest, the first of equals. Divides only once, since this is the heart of every round.
fn share(weights: &[u64], parts: &mut [u32]) {
    let all: u64 = weights.iter().sum();
    let (mut left, mut heaviest) = (ONE, 0);
    if all == 0 {
        let even = ONE / parts.len().max(1) as u32;
        parts.fill(even);
        left -= even * parts.len() as u32;
    } else {
        // The sum is brought to 32 bits, so that its inverse has 32 and a product 63.
        let bits = u64::BITS - all.leading_zeros();
        let (up, down) = (32_u32.saturating_sub(bits), bits.saturating_sub(32));
        let inverse = (1 << 63) / (all << up >> down);
        for (place, (weight, part)) in weights.iter().zip(&mut *parts).enumerate() {
            *part = (((weight << up >> down) * inverse) >> (63 - ONE.ilog2())) as u32;
            left -= *part;
            heaviest = if *weight > weights[heaviest] { place } else { heaviest };
        }
    }
    if let Some(part) = parts.get_mut(heaviest) {
        *part += left;
    }
}

/// Plays the matrices against themselves for so many rounds, up to 30,000, by predictive regret
/// matching plus with quadratic averaging (Farina, Kroer and Sandholm 2021).
///
/// In a zero-sum game the average strategies come ever closer to optimal ones: in random ones of 8
/// by 8 moves, after 200 rounds neither player can gain 0.1 % of the payoffs' range. In others
/// their joint play comes close to a coarse correlated equilibrium.
///
/// ```
/// use ai::search::{Matrices, ONE, solve};
/// // Matching pennies: both sides of the coin, half and half.
/// let pennies = Matrices::new([2, 2], |row, column| {
///     let won = if row == column { 1 } else { -1 };
///     [won, -won]
/// });
/// let solution = solve(&pennies, 1_000);
/// assert!(solution.mixes[0].parts()[0].abs_diff(ONE / 2) < ONE / 100);
/// ```
#[must_use]
pub fn solve(matrices: &Matrices, rounds: u32) -> Solution {
    let [mut first, mut second] = [0, 1].map(|player| Matching::new(matrices, player));
    for round in 1..=u64::from(rounds.clamp(1, MOST_ROUNDS)) {
        first.learn(&second.now, round * round);
        second.learn(&first.now, round * round);
    }
    let mixes = [Mix::of(&first.weights), Mix::of(&second.weights)];
    let values = matrices.values(&mixes);
    Solution { mixes, values }
}
