//! The search on games whose answers are known.

mod goofspiel;
mod matrices;
mod sampled;
mod simplex;
mod slices;

use ai::search::{Answer, Budget, Matrices, MatrixGame, Mix, ONE, Search};
use rules::{Chance, Dice};

/// The range of the payoffs of random matrices: gains are told in millionths of it.
const RANGE: u32 = 1_000_000;

/// A budget for a game of one joint move, without screening.
const fn flat(samples: u32) -> Budget {
    Budget { samples, depth: 1, screening: 0, keep: usize::MAX, rounds: 1_000 }
}

/// What the search answers once its budget is spent.
fn searched(game: MatrixGame, budget: Budget, seed: u64) -> Answer {
    let mut search = Search::new(game, budget, seed);
    assert!(!search.step(u32::MAX), "one step does all");
    search.answer()
}

/// Zero-sum matrices from the first player's payoffs.
fn zero_sum<const COLUMNS: usize>(rows: &[[i64; COLUMNS]]) -> Matrices {
    Matrices::new([rows.len(), COLUMNS], |row, column| [rows[row][column], -rows[row][column]])
}

/// Square zero-sum matrices with payoffs from 0 to [`RANGE`], all alike likely.
fn random(size: usize, seed: u64) -> Matrices {
    let mut dice = Dice::new(seed);
    Matrices::new([size, size], |_, _| {
        let payoff = i64::from(dice.below(RANGE + 1));
        [payoff, -payoff]
    })
}

/// What each player could gain by another move while the other player keeps to its mix.
fn gains(matrices: &Matrices, mixes: &[Mix; 2]) -> [i64; 2] {
    let values = matrices.values(mixes);
    [0, 1].map(|player| {
        let worth = matrices.against(player, &mixes[1 - player]);
        worth.into_iter().max().expect("a move") - values[player]
    })
}

/// Whether a mix is this one, in percent, within so many hundredths of a percent.
fn is_near(mix: &Mix, percent: &[u32], within: u32) -> bool {
    let off = |part: &u32, percent: &u32| part.abs_diff(percent * ONE / 100) * 10_000 / ONE;
    mix.parts().len() == percent.len()
        && mix.parts().iter().zip(percent).all(|(part, percent)| off(part, percent) <= within)
}
