//! The search itself, with samples, on payoff matrices.

use ai::search::{Budget, Matrices, MatrixGame, ONE, Search, Simultaneous};
use rules::{Chance, Dice};

use super::{RANGE, flat, gains, is_near, random, searched, simplex, zero_sum};

#[test]
fn known_games_are_found_by_sampling() {
    let pennies = zero_sum(&[[1, -1], [-1, 1]]);
    let answer = searched(MatrixGame::new(pennies, 0), flat(50), 1);
    assert!(is_near(&answer.mixes[0], &[50, 50], 5), "{answer:?}");
    let biased = zero_sum(&[[0, -2, 3], [2, 0, -5], [-3, 5, 0]]);
    // Every payoff is seen with an error of up to 5, as much as the greatest is worth.
    let answer = searched(MatrixGame::new(biased, 5), flat(100_000), 1);
    for mix in &answer.mixes {
        assert!(is_near(mix, &[50, 30, 20], 200), "{answer:?}");
    }
}

/// Searches random matrices through noise; value and gains within millionths of the range.
fn check_noisy(size: usize, noise: u32, samples: u32, within: i64) {
    for seed in 0..6 {
        let matrices = random(size, seed);
        let answer = searched(MatrixGame::new(matrices.clone(), noise), flat(samples), seed);
        let exact = simplex::value(&matrices).round() as i64;
        let off = (answer.values[0] - exact).abs();
        let gains = gains(&matrices, &answer.mixes);
        let worst = gains.into_iter().max().expect("two players");
        assert!(
            off <= within && worst <= within,
            "size {size}, noise {noise}, seed {seed}: value off by {off}, gains {gains:?}"
        );
    }
}

#[test]
fn random_matrices_are_found_through_noise() {
    // Without noise one sample of each pair tells all.
    check_noisy(8, 0, 64, 100);
    check_noisy(50, 0, 2_500, 200);
    // With errors of up to half the range, a hundred times the samples err a tenth as much.
    check_noisy(8, RANGE / 2, 2_000, 80_000);
    check_noisy(8, RANGE / 2, 200_000, 5_000);
    check_noisy(50, RANGE / 2, 200_000, 20_000);
}

#[test]
fn poor_moves_are_put_aside_by_screening() {
    // Of 40 moves each, those below 30 lose 1,000 more for their player.
    let lost = |place: usize| if place < 30 { -1_000 } else { 0 };
    let tiny = |row: usize, column: usize| 50 + (row * 7 + column * 11) as i64 % 5;
    let matrices =
        Matrices::new([40, 40], |row, column| [lost(row) + tiny(row, column), lost(column)]);
    let budget = Budget { samples: 400, depth: 1, screening: 2, keep: 6, rounds: 200 };
    let answer = searched(MatrixGame::new(matrices.clone(), 100), budget, 3);
    assert_eq!(answer.matrices.size(), [6, 6]);
    for (kept, mix) in answer.kept.iter().zip(&answer.mixes) {
        assert!(kept.len() == 6 && kept.iter().all(|place| *place >= 30), "{kept:?}");
        assert_eq!(mix.parts()[..30], [0; 30]);
        assert_eq!(mix.parts().iter().sum::<u32>(), ONE);
    }
    // Screening that would take all samples leaves half of them for the pairs.
    let answer = searched(MatrixGame::new(matrices, 0), Budget { screening: 99, ..budget }, 3);
    assert!((50..55).contains(&answer.values[0]), "{answer:?}");
}

#[test]
fn too_few_samples_still_tell_something() {
    // Ten samples of a hundred pairs see each move once: the good one stands out.
    let matrices = Matrices::new([10, 10], |row, column| {
        [if row == 7 { 500 } else { 0 }, if column == 4 { 500 } else { 0 }]
    });
    let answer = searched(MatrixGame::new(matrices.clone(), 0), flat(10), 1);
    assert_eq!([answer.mixes[0].likeliest(), answer.mixes[1].likeliest()], [7, 4]);
    // None at all tell nothing, and every move is alike.
    let answer = searched(MatrixGame::new(matrices, 0), flat(0), 1);
    assert!(is_near(&answer.mixes[0], &[10; 10], 1) && answer.values == [0, 0], "{answer:?}");
}

#[test]
fn odd_sizes_are_searched() {
    for size in [[1, 1], [1, 7], [7, 1], [2, 9]] {
        let payoffs = |row: usize, column: usize| [row as i64, 10 * column as i64];
        let game = MatrixGame::new(Matrices::new(size, payoffs), 0);
        for samples in [0, 1, 2, 100] {
            for seed in [0, 1, u64::MAX] {
                let budget = Budget { depth: 5, ..flat(samples) };
                let answer = searched(game.clone(), budget, seed);
                let best = [0, 1].map(|player| answer.mixes[player].likeliest() + 1);
                assert!(samples < 100 || best == size, "{size:?}: {answer:?}");
            }
        }
    }
}

#[test]
fn extreme_payoffs_do_not_overflow() {
    let most = 1_000_000_000;
    let pennies = zero_sum(&[[most, -most], [-most, most]]);
    let answer = searched(MatrixGame::new(pennies, 1_000_000_000), flat(300_000), 1);
    let shares = answer.mixes.each_ref().map(|mix| is_near(mix, &[50, 50], 300));
    assert_eq!(shares, [true; 2], "{answer:?}");
    let lopsided = Matrices::new([2, 2], |row, _| [if row == 0 { most } else { -most }, most]);
    let answer = searched(MatrixGame::new(lopsided, 0), flat(300_000), 1);
    assert_eq!(answer.values, [most; 2]);
}

/// After the first move the players have from 1 to 3 moves, which only the world knows.
struct Hidden;

impl Simultaneous for Hidden {
    /// How many moves there are now and will be; points.
    type State = ([usize; 2], usize, [i32; 2]);

    fn world(&self, dice: &mut Dice) -> Self::State {
        ([3, 2], 1 + dice.below(3) as usize, [0; 2])
    }

    fn moves(&self, (moves, ..): &Self::State) -> [usize; 2] {
        *moves
    }

    fn play(&self, (moves, next, points): &mut Self::State, joint: [usize; 2]) {
        for player in 0..2 {
            assert!(joint[player] < moves[player], "no such move: {joint:?} of {moves:?}");
            points[player] += joint[player] as i32;
        }
        *moves = [*next; 2];
    }

    fn is_over(&self, _: &Self::State) -> bool {
        false
    }

    fn payoffs(&self, (.., points): Self::State, _: &mut Dice) -> [i32; 2] {
        points.map(|points| points * 10)
    }
}

#[test]
fn worlds_that_differ_further_down_are_searched() {
    let mut search = Search::new(Hidden, Budget { depth: 4, ..flat(5_000) }, 1);
    search.step(u32::MAX);
    let answer = search.answer();
    let best = [0, 1].map(|player| answer.mixes[player].likeliest());
    assert_eq!(best, [2, 1], "{answer:?}");
}
