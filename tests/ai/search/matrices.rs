//! Solving payoff matrices that are known exactly.

use ai::search::{Matrices, ONE, solve};

use super::{RANGE, gains, is_near, random, simplex, zero_sum};

#[test]
fn matching_pennies_are_even() {
    // One player of another size, so that rows and columns are not taken for each other.
    let pennies = zero_sum(&[[1, -1], [-1, 1], [-1, -1]]);
    let solution = solve(&pennies, 1_000);
    assert!(is_near(&solution.mixes[0], &[50, 50, 0], 5), "{solution:?}");
    assert!(is_near(&solution.mixes[1], &[50, 50], 5), "{solution:?}");
    assert_eq!(solution.values, [0, 0]);
}

#[test]
fn biased_rock_paper_scissors_has_its_mix() {
    // Rock over scissors wins 3, scissors over paper 5, paper over rock 2: each move is played as
    // often as the win between the other two is worth.
    let biased = zero_sum(&[[0, -2, 3], [2, 0, -5], [-3, 5, 0]]);
    let solution = solve(&biased, 2_000);
    for mix in &solution.mixes {
        assert!(is_near(mix, &[50, 30, 20], 10), "{solution:?}");
    }
}

#[test]
fn payoffs_may_be_small_great_or_all_equal() {
    let scaled = |factor: i64, off: i64| {
        let rows = [[0, -2, 3], [2, 0, -5], [-3, 5, 0]];
        solve(&zero_sum(&rows.map(|row| row.map(|payoff| payoff * factor + off))), 500).mixes
    };
    assert_eq!(scaled(1, 0), scaled(1 << 30, 0));
    assert_eq!(scaled(1, 0), scaled(1, 10_000_000_000_000));
    assert!(is_near(&scaled(0, 7)[0], &[33, 33, 33], 50));
}

/// Two hunters: a stag, which takes both, feeds each `stag`; a hare feeds 3, whatever the other does.
fn hunt(stag: i64) -> Matrices {
    let payoffs = move |own: usize, other: usize| match [own, other] {
        [0, 0] => stag,
        [0, _] => 0,
        _ => 3,
    };
    Matrices::new([2, 2], move |row, column| [payoffs(row, column), payoffs(column, row)])
}

#[test]
fn stag_hunters_settle_where_the_risk_is_less() {
    // Both pairs of equal moves are equilibria. Players who know nothing of each other find the
    // one that is better against an even mix: for 4 the hare, for 8 the stag.
    for (stag, settled) in [(4, 1), (8, 0)] {
        let solution = solve(&hunt(stag), 500);
        for mix in &solution.mixes {
            assert!(mix.parts()[settled] > ONE / 1_000 * 999, "{stag}: {solution:?}");
        }
        let [value, _] = hunt(stag).get(settled, settled);
        assert_eq!(solution.values, [value; 2]);
    }
}

#[test]
fn games_of_two_minds_end_in_an_equilibrium() {
    // The battle of the sexes, and chicken; each with two equilibria in which the players differ.
    let battle = Matrices::new([2, 2], |row, column| match [row, column] {
        [0, 0] => [300, 200],
        [1, 1] => [200, 300],
        _ => [0, 0],
    });
    let chicken = Matrices::new([2, 2], |row, column| match [row, column] {
        [0, 0] => [0, 0],
        [0, _] => [-100, 100],
        [_, 0] => [100, -100],
        _ => [-1_000, -1_000],
    });
    for game in [battle, chicken] {
        let solution = solve(&game, 1_000);
        assert!(gains(&game, &solution.mixes).iter().all(|gain| *gain <= 1), "{solution:?}");
    }
}

/// Solves random matrices and compares with the linear program: value and what either player could
/// gain, within so many millionths of the payoffs' range.
fn check_random(size: usize, rounds: u32, within: i64) {
    for seed in 0..10 {
        let matrices = random(size, seed);
        let solution = solve(&matrices, rounds);
        let exact = simplex::value(&matrices).round() as i64;
        let off = (solution.values[0] - exact).abs();
        let gains = gains(&matrices, &solution.mixes);
        let worst = gains.into_iter().max().expect("two players");
        assert!(
            off <= within && worst <= within,
            "size {size}, seed {seed}: value off by {off}, gains {gains:?}, of {RANGE}"
        );
    }
}

#[test]
fn random_matrices_are_solved_as_linear_programming_does() {
    check_random(8, 200, 1_000);
    check_random(8, 2_000, 100);
    check_random(50, 200, 600);
    check_random(50, 2_000, 200);
}
