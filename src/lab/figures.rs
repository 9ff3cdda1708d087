//! Figures with their intervals, in words.
#![allow(clippy::float_arithmetic, reason = "figures are scaled to be read")]

use text::{Args, Words};

use crate::compare::Estimate;
use crate::stats::Share;

/// A number with this many digits after the point and a true minus sign.
pub(crate) fn decimal(value: f64, digits: usize) -> String {
    let text = format!("{:.digits$}", value.abs());
    let zero = text.chars().all(|digit| digit == '0' || digit == '.');
    if value < 0.0 && !zero { format!("−{text}") } else { text }
}

/// The same with a plus sign, unless it is zero.
pub(crate) fn signed(value: f64, digits: usize) -> String {
    let text = decimal(value, digits);
    let zero = text.chars().all(|digit| digit == '0' || digit == '.');
    if value > 0.0 && !zero { format!("+{text}") } else { text }
}

/// A share in percent.
pub(crate) fn percent(words: &Words, share: f64) -> String {
    words.say("lab-figure-percent", &Args::new().text("n", decimal(share * 100.0, 1)))
}

/// A difference of shares, in points of 100.
pub(crate) fn points(difference: f64) -> String {
    signed(difference * 100.0, 1)
}

/// From one figure to another.
pub(crate) fn span(words: &Words, low: String, high: String) -> String {
    words.say("lab-figure-span", &Args::new().text("low", low).text("high", high))
}

/// A share, and its interval.
pub(crate) fn share(words: &Words, share: &Share) -> [String; 2] {
    let interval = [share.low, share.high].map(|end| decimal(end * 100.0, 1));
    let [low, high] = interval;
    [percent(words, share.share), span(words, low, high)]
}

/// A difference of shares in points, and its interval.
pub(crate) fn difference(words: &Words, found: &Estimate) -> [String; 2] {
    let [low, high] = [found.low, found.high].map(points);
    [points(found.value), span(words, low, high)]
}

/// A count, as messages take it.
pub(crate) fn count(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
