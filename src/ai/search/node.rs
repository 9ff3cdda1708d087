//! One node of the tree: the pairs of moves in one place, and what is known of each.

use std::num::NonZeroU32;

use rules::{Chance, Dice};

use super::mix::ONE;
use super::solve::Matrices;

/// Means are kept in so many parts of a payoff, so that payoffs as small as 1 can be told apart.
pub(super) const FINE: i64 = 1 << 12;
/// One choice in so many explores, whatever the regrets say.
const EXPLORES: u32 = 3;

/// The pairs of moves in one place of the tree.
#[derive(Clone, Debug)]
pub(super) struct Node {
    moves: [usize; 2],
    samples: u32,
    /// Row by row.
    cells: Vec<Cell>,
    regrets: [Vec<i64>; 2],
}

/// One pair of moves.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Cell {
    pub(super) samples: u32,
    /// The node that the pair leads to; never the root.
    pub(super) child: Option<NonZeroU32>,
    sums: [i64; 2],
    /// Mean payoffs, in parts of [`FINE`].
    means: [i64; 2],
}

/// A pair of moves to try.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pick {
    pub(super) joint: [usize; 2],
    /// Whether either move was picked to learn of it, not because it seems good.
    explores: bool,
}

impl Node {
    pub(super) fn new(moves: [usize; 2]) -> Self {
        let regrets = moves.map(|count| vec![0; count]);
        Self { moves, samples: 0, cells: vec![Cell::default(); moves[0] * moves[1]], regrets }
    }

    pub(super) const fn moves(&self) -> [usize; 2] {
        self.moves
    }

    pub(super) fn cell(&self, [row, column]: [usize; 2]) -> &Cell {
        &self.cells[row * self.moves[1] + column]
    }

    pub(super) fn cell_mut(&mut self, [row, column]: [usize; 2]) -> &mut Cell {
        &mut self.cells[row * self.moves[1] + column]
    }

    /// Whether each pair has been tried.
    pub(super) fn is_full(&self) -> bool {
        self.samples as usize >= self.cells.len()
    }

    /// The pair to try next: first each once, along the diagonals so that every row and column is
    /// soon known a little; then what regret matching says.
    pub(super) fn select(&self, dice: &mut Dice) -> Pick {
        if self.is_full() {
            let mut explores = false;
            let joint = [0, 1].map(|player| self.draw(player, dice, &mut explores));
            return Pick { joint, explores };
        }
        let [rows, columns] = self.moves;
        let (short, long) = (rows.min(columns), rows.max(columns));
        let (lap, along) = (self.samples as usize / long, self.samples as usize % long);
        let across = (along + lap) % short;
        let joint = if rows >= columns { [along, across] } else { [across, along] };
        Pick { joint, explores: true }
    }

    fn draw(&self, player: usize, dice: &mut Dice, explores: &mut bool) -> usize {
        let regrets = &self.regrets[player];
        let all = regrets.iter().fold(0_i64, |sum, regret| sum.saturating_add(*regret));
        let explored = all > 0 && dice.below(EXPLORES) == 0;
        *explores |= explored;
        if all == 0 || explored {
            return dice.below(regrets.len() as u32) as usize;
        }
        let mut left = ((i128::from(all) * i128::from(dice.below(ONE))) >> ONE.ilog2()) as i64;
        for (place, regret) in regrets.iter().enumerate() {
            if left < *regret {
                return place;
            }
            left -= regret;
        }
        0
    }

    /// Adds a sample, and what every other move would have gained on the mean. Of that nothing is
    /// learnt where a move was not chosen by regrets: a poor one would make all others look good.
    pub(super) fn learn(&mut self, pick: Pick, payoffs: [i32; 2]) {
        self.samples += 1;
        let full = self.is_full();
        let cell = self.cell_mut(pick.joint);
        cell.learn(payoffs);
        let got = cell.means;
        if pick.explores || !full {
            return;
        }
        let ([row, column], columns) = (pick.joint, self.moves[1]);
        let (rows, columns) = (
            self.cells[column..].iter().step_by(columns),
            self.cells[row * columns..].iter().take(columns),
        );
        regret(&mut self.regrets[0], rows.map(|cell| cell.means[0] - got[0]));
        regret(&mut self.regrets[1], columns.map(|cell| cell.means[1] - got[1]));
    }

    /// The payoffs of the pairs in parts of [`FINE`]: what solving a child gave, or else the mean
    /// of the samples.
    pub(super) fn matrices(&self, values: &[Option<[i64; 2]>]) -> Matrices {
        Matrices::new(self.moves, |row, column| {
            let cell = self.cell([row, column]);
            let below = cell.child.and_then(|child| values[child.get() as usize]);
            match cell.samples {
                0 => self.guess(row, column),
                _ => below.unwrap_or(cell.means),
            }
        })
    }

    /// What a pair that has not been tried may be worth: the mean of its row and that of its
    /// column, less the mean of all.
    fn guess(&self, row: usize, column: usize) -> [i64; 2] {
        let columns = self.moves[1];
        [0, 1].map(|player| {
            let all = mean(player, self.cells.iter()).unwrap_or(0);
            let row = mean(player, self.cells[row * columns..].iter().take(columns));
            let column = mean(player, self.cells[column..].iter().step_by(columns));
            row.unwrap_or(all) + column.unwrap_or(all) - all
        })
    }
}

impl Cell {
    fn learn(&mut self, payoffs: [i32; 2]) {
        self.samples += 1;
        let count = i64::from(self.samples);
        for ((sum, mean), payoff) in self.sums.iter_mut().zip(&mut self.means).zip(payoffs) {
            *sum += i64::from(payoff);
            *mean = match sum.checked_mul(FINE) {
                Some(fine) => fine / count,
                None => *sum / count * FINE,
            };
        }
    }
}

/// A player's mean payoff over those of the pairs that have been tried; `None` if none has.
fn mean<'a>(player: usize, cells: impl Iterator<Item = &'a Cell>) -> Option<i64> {
    let tried = cells.filter(|cell| cell.samples > 0).map(|cell| cell.means[player]);
    let (sum, count) = tried.fold((0, 0), |(sum, count), mean| (sum + mean, count + 1));
    (count > 0).then(|| sum / count)
}

/// Adds gains to regrets; what is below nothing is forgotten.
fn regret(regrets: &mut [i64], gains: impl Iterator<Item = i64>) {
    for (regret, gain) in regrets.iter_mut().zip(gains) {
        *regret = regret.saturating_add(gain).max(0);
    }
}
