//! Finding the best of many moves by trials: all are tried in the same worlds, the poorer half is
//! put aside, and the rest is tried in more (sequential halving, Karnin, Koren and Somekh 2013).

use std::cmp::Reverse;

/// The moves from the best to the poorest, by about so many trials in all, but at least one each a
/// round. `trial` gives what a move is worth in a world by its number, from 0.
pub(super) fn ranked(
    moves: usize,
    trials: u32,
    mut trial: impl FnMut(usize, u32) -> i64,
) -> Vec<usize> {
    let rounds = moves.next_power_of_two().ilog2().max(1);
    let mut left: Vec<usize> = (0..moves).collect();
    let mut sums = vec![0_i64; moves];
    let mut aside = Vec::new();
    let mut world = 0;
    while left.len() > 1 {
        let each = (trials / rounds / u32::try_from(left.len()).unwrap_or(u32::MAX)).max(1);
        for _ in 0..each {
            for place in &left {
                sums[*place] += trial(*place, world);
            }
            world += 1;
        }
        left.sort_by_key(|place| (Reverse(sums[*place]), *place));
        let mut poorer = left.split_off(left.len().div_ceil(2));
        poorer.append(&mut aside);
        aside = poorer;
    }
    left.append(&mut aside);
    left
}

#[cfg(test)]
mod tests {
    use super::ranked;

    #[test]
    fn the_best_comes_first_within_the_budget() {
        for moves in 0..40_usize {
            let mut taken = 0;
            let ranked = ranked(moves, 1_000, |place, world| {
                taken += 1;
                // The worlds differ, but are the same for all moves.
                ((place * 7) % 41) as i64 + i64::from(world * 31 % 17)
            });
            let mut best: Vec<_> = (0..moves).collect();
            best.sort_by_key(|place| std::cmp::Reverse((place * 7) % 41));
            assert_eq!(ranked.first(), best.first());
            assert!(taken <= 1_000, "{taken} trials for {moves} moves");
            let mut all = ranked;
            all.sort_unstable();
            assert_eq!(all, (0..moves).collect::<Vec<_>>());
        }
    }
}
