//! Shares with their uncertainty. Never a bare figure.
#![allow(clippy::float_arithmetic, reason = "statistics about games, never rules of one")]

use serde::{Deserialize, Serialize};

/// A count out of so many, with its 95 % interval after Wilson.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Share {
    /// How many.
    pub n: u64,
    /// The share, 0 to 1.
    pub share: f64,
    /// The interval's lower end, 0 to 1.
    pub low: f64,
    /// The interval's upper end, 0 to 1.
    pub high: f64,
}

impl Share {
    /// `n` out of `all`. Out of none, the share is 0 and may be anything.
    ///
    /// ```
    /// let share = lab::stats::Share::of(50, 100);
    /// assert_eq!(share.share, 0.5);
    /// assert!((share.low - 0.4038).abs() < 0.0001 && (share.high - 0.5962).abs() < 0.0001);
    /// ```
    #[must_use]
    pub fn of(n: u64, all: u64) -> Self {
        if all == 0 {
            return Self { n, share: 0.0, low: 0.0, high: 1.0 };
        }
        let (count, share) = (all as f64, ratio(n, all));
        let z = 1.959_963_984_540_054;
        let middle = share + z * z / (2.0 * count);
        let reach = z * (share * (1.0 - share) / count + z * z / (4.0 * count * count)).sqrt();
        let whole = 1.0 + z * z / count;
        // At the ends of the scale rounding may miss the exact 0 or 1.
        let low = if n == 0 { 0.0 } else { (middle - reach) / whole };
        let high = if n == all { 1.0 } else { (middle + reach) / whole };
        Self { n, share, low, high }
    }

    /// The share in percent with one decimal, as text.
    #[must_use]
    pub fn percent(&self) -> String {
        percent(self.share)
    }
}

/// A share of 1 in percent with one decimal, as text.
#[must_use]
pub fn percent(share: f64) -> String {
    format!("{:.1}", share * 100.0)
}

/// `n / all`; 0 out of none.
#[must_use]
pub fn ratio(n: u64, all: u64) -> f64 {
    if all == 0 { 0.0 } else { n as f64 / all as f64 }
}

/// The mean of a sum of whole numbers; 0 out of none.
#[must_use]
pub fn mean(sum: i64, all: u64) -> f64 {
    if all == 0 { 0.0 } else { sum as f64 / all as f64 }
}

/// A rate per second.
#[must_use]
pub fn rate(n: u64, seconds: f64) -> f64 {
    if seconds > 0.0 { n as f64 / seconds } else { 0.0 }
}

/// The middle of a histogram: the least value at which half of the count is reached.
#[must_use]
pub fn median(histogram: &[u64]) -> usize {
    let all: u64 = histogram.iter().sum();
    let mut seen = 0;
    for (value, count) in histogram.iter().enumerate() {
        seen += count;
        if seen * 2 >= all && all > 0 {
            return value;
        }
    }
    0
}
