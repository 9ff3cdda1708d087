//! Differences between two series of games, with their uncertainty.
#![allow(clippy::float_arithmetic, reason = "statistics about games, never rules of one")]

use rules::Side;
use serde::{Deserialize, Serialize};

use crate::simulate::{Counts, Mark};
use crate::stats::Share;

/// How many standard errors lie between an estimate and each end of its 95 % interval.
const REACH: f64 = 1.959_963_984_540_054;

/// Marks that a game can have, the one for not played included.
const MARKS: usize = 10;

/// A figure with its 95 % interval.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// The interval's lower end.
    pub low: f64,
    /// The interval's upper end.
    pub high: f64,
}

impl From<Share> for Estimate {
    fn from(share: Share) -> Self {
        Self { value: share.share, low: share.low, high: share.high }
    }
}

impl Estimate {
    fn around(value: f64, variance: f64) -> Self {
        let reach = REACH * variance.sqrt();
        Self { value, low: value - reach, high: value + reach }
    }

    /// The same figure measured the other way round.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { value: -self.value, low: -self.high, high: -self.low }
    }
}

/// How much greater the share of `hit` among `of` is in the second series than in the first, from
/// −1 to 1.
///
/// Games with the same index are pairs, since they share their seeds: what the two series have in
/// common drops out. Games that are only in one of them are left aside. Each share is a ratio of
/// two sums over games, so its error is that of the ratio, linearised. One pair more is supposed to
/// differ than was seen, so that seeing none is not taken for certainty.
#[must_use]
pub fn difference(
    series: [&[Mark]; 2],
    hit: impl Fn(Mark) -> bool,
    of: impl Fn(Mark) -> bool,
) -> Estimate {
    gained(series, |mark| f64::from(u8::from(hit(mark))), of)
}

/// The same of what each game among `of` is worth, from 0 to 1, instead of a hit or none.
#[must_use]
pub fn gained(
    series: [&[Mark]; 2],
    worth: impl Fn(Mark) -> f64,
    of: impl Fn(Mark) -> bool,
) -> Estimate {
    let mut pairs = [[0_u64; MARKS]; MARKS];
    for (before, after) in series[0].iter().zip(series[1]) {
        let [before, after] = [before, after].map(|mark| usize::from(mark.0).min(MARKS - 1));
        if before > 0 && after > 0 {
            pairs[before][after] += 1;
        }
    }
    let mark = |index: usize| Mark(u8::try_from(index).unwrap_or(0));
    let counted = |index: usize| f64::from(u8::from(of(mark(index))));
    let struck = |index: usize| if of(mark(index)) { worth(mark(index)) } else { 0.0 };
    let sum = |what: &dyn Fn(usize, usize) -> f64| -> f64 {
        let places = (0..MARKS).flat_map(|before| (0..MARKS).map(move |after| (before, after)));
        places.map(|(before, after)| pairs[before][after] as f64 * what(before, after)).sum()
    };
    let all = [sum(&|before, _| counted(before)), sum(&|_, after| counted(after))];
    if all.contains(&0.0) {
        return Estimate { value: 0.0, low: -1.0, high: 1.0 };
    }
    let share =
        [sum(&|before, _| struck(before)) / all[0], sum(&|_, after| struck(after)) / all[1]];
    let squares = sum(&|before, after| {
        let first = (struck(before) - share[0] * counted(before)) / all[0];
        let second = (struck(after) - share[1] * counted(after)) / all[1];
        (second - first) * (second - first)
    });
    let one_more = 1.0 / (all[0] * all[1]);
    let found = Estimate::around(share[1] - share[0], squares + one_more);
    Estimate { low: found.low.max(-1.0), high: found.high.min(1.0), ..found }
}

/// The mean of what the games of a series are worth, each from 0 to 1. As in [`difference`], the
/// spread is taken as if one game more had differed.
#[must_use]
pub fn mean(marks: &[Mark], worth: impl Fn(Mark) -> f64) -> Estimate {
    let played = marks.iter().filter(|mark| **mark != Mark::UNPLAYED);
    let worths: Vec<f64> = played.map(|mark| worth(*mark)).collect();
    if worths.is_empty() {
        return Estimate { value: 0.0, low: 0.0, high: 1.0 };
    }
    let all = worths.len() as f64;
    let mean = worths.iter().sum::<f64>() / all;
    let squares: f64 = worths.iter().map(|worth| (worth - mean) * (worth - mean)).sum();
    let found = Estimate::around(mean, (squares + 0.25) / (all * all));
    Estimate { low: found.low.max(0.0), high: found.high.min(1.0), ..found }
}

/// Further than any mean of points lies from 0.
const FAR: f64 = 1_000.0;

/// What a side gets from a game.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stake {
    /// Its result.
    Result,
    /// Its result and half its lead.
    Utility,
}

/// The mean of what a side gets, in points. One game tells nothing about the spread.
#[must_use]
pub fn points(counts: &Counts, side: Side, stake: Stake) -> Estimate {
    let (own, other) = (side.index(), side.other().index());
    // Results are counted in hundredths.
    let [mine, theirs] = match stake {
        Stake::Result => [0.01, 0.0],
        Stake::Utility => [0.015, -0.005],
    };
    let all = counts.games.max(1) as f64;
    let sums = counts.results.map(|sum| sum as f64);
    let squares = counts.results_squared.map(|sum| sum as f64);
    let mean = (mine * sums[own] + theirs * sums[other]) / all;
    if counts.games < 2 {
        return Estimate { value: mean, low: -FAR, high: FAR };
    }
    let product = 2.0 * mine * theirs * counts.results_product as f64;
    let square = mine * mine * squares[own] + theirs * theirs * squares[other] + product;
    Estimate::around(mean, (square / all - mean * mean).max(0.0) / (all - 1.0))
}

/// How many hard levers a side orders in a turn. As in [`difference`], one more is supposed to be
/// out of the ordinary than was seen.
#[must_use]
pub fn hard_orders(counts: &Counts, side: usize) -> Estimate {
    let [hard, squared, times] = [counts.hard, counts.hard_squared, counts.hard_turns];
    let [hard, squared, times] = [hard[side] as f64, squared[side] as f64, times[side] as f64];
    let (turns, turns_squared) = (counts.turns as f64, counts.turns_squared as f64);
    if turns == 0.0 {
        return Estimate { value: 0.0, low: 0.0, high: f64::from(u8::MAX) };
    }
    let rate = hard / turns;
    let squares = squared - 2.0 * rate * times + rate * rate * turns_squared;
    Estimate::around(rate, (squares.max(0.0) + 1.0) / (turns * turns))
}

/// The second figure less the first, of series that are not pairs.
#[must_use]
pub fn apart(first: Estimate, second: Estimate) -> Estimate {
    let error = |one: Estimate| (one.high - one.low) / (2.0 * REACH);
    let variance = error(first) * error(first) + error(second) * error(second);
    Estimate::around(second.value - first.value, variance)
}

/// The middle of a histogram, with the values at two ranks as far from either end, between which it
/// lies in at least 95 of 100 samples: 1.96 standard errors of a binomial below and above the middle
/// rank, rounded outwards. Of few values nothing can be said but the ends of the histogram.
#[must_use]
pub fn median(histogram: &[u64]) -> Estimate {
    let all: u64 = histogram.iter().sum();
    if all == 0 {
        return Estimate { value: 0.0, low: 0.0, high: histogram.len() as f64 };
    }
    let (half, reach) = (all as f64 / 2.0, REACH * (all as f64).sqrt() / 2.0);
    let at = |rank: f64| {
        let mut seen = 0.0;
        let reached = histogram.iter().position(|count| {
            seen += *count as f64;
            seen >= rank
        });
        reached.unwrap_or(histogram.len()) as f64
    };
    let [value, low, high] = [half, (half - reach).floor(), half + reach + 1.0].map(at);
    Estimate { value, low, high }
}

#[cfg(test)]
mod tests {
    use rules::{Road, Side};

    use super::*;

    /// Marks from letters: who won a game on the cold road, `-` for a draw, `.` for not played.
    fn marks(text: &str) -> Vec<Mark> {
        let winner = |letter| match letter {
            'm' => Some(Side::Moscow),
            'b' => Some(Side::Baku),
            _ => None,
        };
        let mark = |letter| match letter {
            '.' => Mark::UNPLAYED,
            letter => Mark::of(Road::Cold, winner(letter)),
        };
        text.chars().map(mark).collect()
    }

    fn won(before: &str, after: &str) -> Estimate {
        let [before, after] = [marks(before), marks(after)];
        difference([&before, &after], |mark| mark.won(Side::Moscow), Mark::decided)
    }

    #[test]
    fn a_difference_is_of_the_games_that_both_played() {
        // 2 of 4 before, 3 of 4 after; the draw and the games of one series only do not count.
        let found = won("mmbb-m.", "mmmb-.b");
        assert!((found.value - 0.25).abs() < 1e-12);
        assert!(found.low < 0.0 && found.high > 0.25);
    }

    #[test]
    fn pairs_that_agree_tell_more_than_pairs_that_do_not() {
        let alike = won(&"mb".repeat(50), &"mb".repeat(50));
        let crossed = won(&"mb".repeat(50), &"bm".repeat(50));
        assert_eq!([alike.value, crossed.value], [0.0; 2]);
        assert!(alike.high < 0.025 && alike.high > 0.0);
        assert!(crossed.high > 0.15);
        let never = won("--", "mm");
        assert_eq!([never.low, never.high], [-1.0, 1.0]);
    }

    #[test]
    fn half_a_win_is_worth_half() {
        let worth = |mark: Mark| match () {
            () if mark.won(Side::Moscow) => 1.0,
            () if mark.decided() => 0.0,
            () => 0.5,
        };
        let [before, after] = [marks("mb--.b"), marks("mm-b.b")];
        assert_eq!(mean(&before, worth).value, 0.4);
        let found = gained([&before, &after], worth, |_| true);
        assert!((found.value - 0.1).abs() < 1e-12);
        assert!(found.low < 0.0 && found.high > 0.2);
    }

    /// The interval of a difference by the formula of a mean of differences: of 100 pairs 8 gained
    /// and 2 lost, 0.06 with a variance of (8 + 2 + 1 − 100 · 0.06²) / 100².
    #[test]
    fn an_interval_is_that_of_the_mean_of_the_pairs() {
        let before = ["b".repeat(8), "m".repeat(2), "mb".repeat(45)].concat();
        let after = ["m".repeat(8), "b".repeat(2), "mb".repeat(45)].concat();
        let found = won(&before, &after);
        assert!((found.value - 0.06).abs() < 1e-12);
        let reach = REACH * (10.64_f64).sqrt() / 100.0;
        assert!((found.high - found.value - reach).abs() < 1e-12);
        assert!((found.value - found.low - reach).abs() < 1e-12);
    }

    #[test]
    fn one_game_is_no_certainty() {
        let mut counts = Counts::new(crate::data::ruleset());
        (counts.games, counts.turns, counts.turns_squared) = (1, 12, 144);
        (counts.hard, counts.hard_squared, counts.hard_turns) = ([6, 0], [36, 0], [72, 0]);
        (counts.results, counts.results_squared) = ([5_000, 4_000], [25_000_000, 16_000_000]);
        let found = points(&counts, Side::Moscow, Stake::Result);
        assert!(found.value == 50.0 && found.low < 0.0 && found.high > 100.0);
        let hard = hard_orders(&counts, 0);
        assert!(hard.value == 0.5 && (hard.high - 0.5 - REACH / 12.0).abs() < 1e-12);
    }

    #[test]
    fn the_spread_of_points_is_that_of_the_games() {
        // Moscow has 10 and 30, Baku 20 and 20: utilities of 5 and 35, 20 on average.
        let mut counts = Counts::new(crate::data::ruleset());
        counts.games = 2;
        (counts.results, counts.results_squared) = ([4_000, 4_000], [10_000_000, 8_000_000]);
        counts.results_product = 8_000_000;
        let found = points(&counts, Side::Moscow, Stake::Utility);
        assert!((found.value - 20.0).abs() < 1e-9);
        assert!((found.high - found.value - REACH * 15.0).abs() < 1e-9);
    }

    #[test]
    fn the_middle_lies_between_its_ranks() {
        let middle = median(&[0, 0, 10, 80, 10]);
        assert_eq!([middle.value, middle.low, middle.high], [3.0; 3]);
        let middle = median(&[50, 0, 50]);
        assert_eq!([middle.low, middle.high], [0.0, 2.0]);
        // Of 100 values the 40th and the 61st, between which the middle lies with 96.5 %.
        let ranks = |below: u64| median(&[below, 100 - below, 0]);
        assert_eq!([ranks(39), ranks(40)].map(|middle| middle.low), [1.0, 0.0]);
        assert_eq!([ranks(60), ranks(61)].map(|middle| middle.high), [1.0, 0.0]);
        // Three values leave it open.
        let few = median(&[0, 0, 3, 0]);
        assert_eq!([few.value, few.low, few.high], [2.0, 0.0, 4.0]);
    }
}
