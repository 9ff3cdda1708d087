//! The exact solution of a zero-sum matrix game as a linear program: the measure for the rest.
#![allow(clippy::float_arithmetic, reason = "a test's own reckoning, checked by its duality")]

use ai::search::Matrices;

/// The value of the game to the first player, which has to be the same from both sides.
pub fn value(matrices: &Matrices) -> f64 {
    let [rows, columns] = matrices.size();
    let payoff = |row: usize, column: usize| matrices.get(row, column)[0] as f64;
    let pairs = || (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let least = pairs().map(|(row, column)| payoff(row, column)).fold(f64::MAX, f64::min);
    // Above 0 so that the value is, too.
    let [first, second] = optimal([rows, columns], |row, column| payoff(row, column) - least + 1.0);

    let at_least = (0..columns)
        .map(|column| (0..rows).map(|row| first[row] * payoff(row, column)).sum())
        .fold(f64::MAX, f64::min);
    let at_most = (0..rows)
        .map(|row| (0..columns).map(|column| second[column] * payoff(row, column)).sum())
        .fold(f64::MIN, f64::max);
    assert!((at_most - at_least).abs() < 1e-3, "the program is not solved: {at_least} {at_most}");
    at_least
}

/// Optimal strategies for payoffs above 0: the greatest sum of `y` with `A y ≤ 1`, by the simplex
/// method on a dense tableau.
fn optimal([rows, columns]: [usize; 2], payoff: impl Fn(usize, usize) -> f64) -> [Vec<f64>; 2] {
    let (width, last) = (columns + rows + 1, columns + rows);
    let mut table: Vec<Vec<f64>> = (0..rows)
        .map(|row| {
            let mut line = vec![0.0; width];
            (0..columns).for_each(|column| line[column] = payoff(row, column));
            (line[columns + row], line[last]) = (1.0, 1.0);
            line
        })
        .collect();
    let mut goal = vec![0.0; width];
    goal[..columns].fill(-1.0);
    let mut basis: Vec<usize> = (columns..last).collect();
    while let Some(enters) = (0..last).find(|column| goal[*column] < -1e-12) {
        let ratio = |row: &usize| table[*row][last] / table[*row][enters];
        let leaves = (0..rows)
            .filter(|row| table[*row][enters] > 1e-12)
            .min_by(|one, other| ratio(one).total_cmp(&ratio(other)))
            .expect("the program is bounded");
        let pivot = table[leaves][enters];
        table[leaves].iter_mut().for_each(|cell| *cell /= pivot);
        let line = table[leaves].clone();
        let others = table.iter_mut().enumerate().filter(|(row, _)| *row != leaves);
        for target in others.map(|(_, other)| other).chain([&mut goal]) {
            let factor = target[enters];
            target.iter_mut().zip(&line).for_each(|(cell, part)| *cell -= factor * part);
        }
        basis[leaves] = enters;
    }
    let scale = 1.0 / goal[last];
    let mut second = vec![0.0; columns];
    for (row, variable) in basis.iter().enumerate() {
        if let Some(part) = second.get_mut(*variable) {
            *part = table[row][last] * scale;
        }
    }
    [goal[columns..last].iter().map(|dual| dual * scale).collect(), second]
}
