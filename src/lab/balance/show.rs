//! The table in words.
#![allow(clippy::float_arithmetic, reason = "figures are scaled to be read")]

use text::{Args, Words};

use super::report::Report;
use super::row::{Item, Row, Target, Unit, Verdict};
use crate::figures::{count, decimal, percent, points, signed, span};
use crate::grid::{Align, grid};

/// The lines that a terminal shows.
#[must_use]
pub fn show(words: &Words, report: &Report) -> Vec<String> {
    let heading = Args::new()
        .text("level", report.origin.level.as_str())
        .text("player", report.player.as_str())
        .number("games", count(report.origin.games));
    let mut lines = vec![words.say("lab-balance-heading", &heading)];
    let columns = [Align::Left, Align::Right, Align::Right, Align::Right, Align::Left];
    // All tables have the same columns, so they are laid out as one and cut apart again.
    let mut cells = vec![titles(words)];
    for row in &report.rows {
        cells.extend(row.items.iter().map(|item| line(words, item)));
    }
    let mut laid = grid(&columns, &cells).into_iter();
    lines.extend(laid.next());
    for row in &report.rows {
        lines.extend([String::new(), title(words, row)]);
        lines.extend(laid.by_ref().take(row.items.len()));
    }
    lines.push(String::new());
    lines.push(words.name("lab-balance-reading"));
    let missed = |verdict| report.rows.iter().filter(|row| row.verdict == verdict).count();
    let sums = Args::new()
        .count("rows", report.rows.len())
        .count("met", missed(Verdict::Met))
        .count("undecided", missed(Verdict::Undecided))
        .count("missed", missed(Verdict::Missed));
    lines.push(words.say("lab-balance-sum", &sums));
    lines.extend(report.origin.lines(words));
    lines
}

fn titles(words: &Words) -> Vec<String> {
    [
        "lab-balance-column-what",
        "lab-balance-column-figure",
        "lab-balance-column-interval",
        "lab-balance-column-target",
        "lab-balance-column-verdict",
    ]
    .map(|key| words.name(key))
    .to_vec()
}

fn title(words: &Words, row: &Row) -> String {
    let args = Args::new()
        .text("row", words.name(row.key))
        .text("verdict", words.name(verdict(row.verdict)))
        .count("met", row.count(Verdict::Met))
        .count("judged", row.items.iter().filter(|item| item.verdict.is_some()).count());
    words.say("lab-balance-title", &args)
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "lab-verdict-met",
        Verdict::Undecided => "lab-verdict-undecided",
        Verdict::Missed => "lab-verdict-missed",
    }
}

fn line(words: &Words, item: &Item) -> Vec<String> {
    let figure = |value| figure(words, item.unit, value);
    let interval = match item.unit {
        Unit::Truth => String::new(),
        unit => span(words, bare(unit, item.found.low), bare(unit, item.found.high)),
    };
    let target = item.target.map_or_else(String::new, |target| aim(words, item.unit, target));
    let judged = item.verdict.map_or("lab-verdict-none", verdict);
    vec![words.name(&item.key), figure(item.found.value), interval, target, words.name(judged)]
}

/// A figure without its unit.
pub(crate) fn bare(unit: Unit, value: f64) -> String {
    match unit {
        Unit::Share => decimal(value * 100.0, 1),
        Unit::Points => points(value),
        Unit::Turns | Unit::Truth => decimal(value, 0),
        Unit::Orders => signed(value, 2),
    }
}

/// A figure with its unit.
pub(crate) fn figure(words: &Words, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Share => percent(words, value),
        Unit::Truth if value > 0.5 => words.name("lab-balance-yes"),
        Unit::Truth => words.name("lab-balance-no"),
        unit => bare(unit, value),
    }
}

/// What a figure must be.
pub(crate) fn aim(words: &Words, unit: Unit, target: Target) -> String {
    // Targets are round numbers, and a distance has no sign.
    let round = |value: f64| match unit {
        Unit::Share | Unit::Points => decimal(value * 100.0, 0),
        _ => decimal(value, 0),
    };
    let bound = |key: &str, bound| words.say(key, &Args::new().text("n", round(bound)));
    match (unit, target) {
        (Unit::Truth, _) => words.name("lab-balance-yes"),
        (_, Target::Within(low, high)) => span(words, round(low), round(high)),
        (_, Target::AtLeast(least)) => bound("lab-target-at-least", least),
        (_, Target::AtMost(most)) => bound("lab-target-at-most", most),
        (_, Target::Above(least)) => bound("lab-target-above", least),
        (_, Target::Beyond(least)) => bound("lab-target-beyond", least),
    }
}
