//! Names and figures in words, and what the charts of the page have in common.
#![allow(clippy::float_arithmetic, reason = "figures are scaled to be read")]

use report::chart::{Axis, Content, Ink, Part, Point, Shape, Strip};
use report::{Align, Cell, Sign};
use rules::Road;
use text::{Args, Key, Words};

use super::answer::{Item, Origin};
use crate::balance::{Target, Unit, Verdict, bare, figure};
use crate::compare::Estimate;
use crate::data;
use crate::figures::{count, decimal, signed, span};
use crate::simulate::Roads;
use crate::stats::Share;

/// What a thing is called; its id, if there are no words for it.
pub(super) fn name(words: &Words, kind: &str, id: &str) -> String {
    let key = Key::new(kind, id);
    if words.has(&key) { words.name(key) } else { id.to_owned() }
}

/// What a property is called.
pub(super) fn row(words: &Words, id: &str) -> String {
    property(words, "lab-balance-row-", id)
}

/// The words of the balance table under a key that begins like this; the id, if there are none.
fn property(words: &Words, start: &str, id: &str) -> String {
    let key = format!("{start}{id}");
    if words.has(&key) { words.name(key) } else { id.to_owned() }
}

/// What a figure of a property is called.
pub(super) fn item(words: &Words, row: &str, id: &str) -> String {
    let key = match (row, id) {
        ("levers" | "barring", _) => return name(words, "lever", id),
        ("stances", _) => return name(words, "party", id),
        ("reactions", _) => return name(words, "reaction", id),
        ("bind", "wins") => "lab-balance-bind-wins",
        ("bind", "hard-orders") => "lab-balance-bind-hard",
        ("length", "reach-turn-8") => "lab-balance-reach",
        ("history", "holds") => "lab-balance-history",
        ("seats", "moscow") => "lab-balance-bind-wins",
        (_, "cold" | "balancing" | "divergence") => return name(words, "road", id),
        _ => return property(words, "lab-balance-", id),
    };
    words.name(key)
}

/// A verdict as a page shows it.
pub(super) const fn sign(verdict: Verdict) -> Sign {
    match verdict {
        Verdict::Met => Sign::Met,
        Verdict::Undecided => Sign::Undecided,
        Verdict::Missed => Sign::Missed,
    }
}

/// Who played how many games of what.
pub(super) fn series(words: &Words, origin: &Origin, [moscow, baku]: [&str; 2]) -> String {
    let args = Args::new()
        .text("level", name(words, "level", &origin.level))
        .text("moscow", moscow)
        .text("baku", baku)
        .number("games", count(origin.games))
        .text("seed", origin.seed.to_string());
    words.say("report-series", &args)
}

/// A figure and its interval.
pub(super) fn found(words: &Words, unit: Unit, found: Estimate) -> [String; 2] {
    let interval = span(words, bare(unit, found.low), bare(unit, found.high));
    [figure(words, unit, found.value), interval]
}

/// The same as one text.
pub(super) fn note(words: &Words, unit: Unit, estimate: Estimate) -> String {
    let [figure, interval] = found(words, unit, estimate);
    let args = Args::new().text("figure", figure).text("interval", interval);
    words.say("report-figure", &args)
}

/// A figure as a cell, its interval under it.
pub(super) fn cell(words: &Words, unit: Unit, estimate: Estimate) -> Cell {
    let [figure, interval] = found(words, unit, estimate);
    Cell::Double(figure, interval)
}

/// A column of words.
pub(super) fn left(words: &Words, key: &str) -> (String, Align) {
    (words.name(key), Align::Left)
}

/// A column of figures.
pub(super) fn right(words: &Words, key: &str) -> (String, Align) {
    (words.name(key), Align::Right)
}

/// A row with one figure.
pub(super) fn strip(
    label: String,
    note: String,
    found: Estimate,
    (ink, shape): (Ink, Shape),
) -> Strip {
    let point = Point { value: found.value, interval: [found.low, found.high], ink, shape };
    Strip { label, note, sign: None, target: None, content: Content::Point(point) }
}

/// A row with a figure that is judged.
pub(super) fn judged(words: &Words, row: &str, found: &Item) -> Strip {
    let label = item(words, row, &found.id);
    let note = note(words, found.unit, found.found);
    let sign = found.verdict.map(sign);
    let look = sign.map_or((Ink::Plain, Shape::Disc), |sign| (sign.ink(), sign.shape()));
    Strip { sign, ..strip(label, note, found.found, look) }
}

/// A row with words only.
pub(super) fn heading(label: String) -> Strip {
    Strip { label, note: String::new(), sign: None, target: None, content: Content::Heading }
}

/// A row with one bar of the three roads.
pub(super) fn stack(words: &Words, shares: [f64; 3]) -> Strip {
    let parts = Road::ALL.into_iter().zip(shares).map(|(road, value)| Part {
        value,
        label: percent(words, value),
        ink: road.into(),
    });
    let content = Content::Stack(parts.collect());
    let label = words.name("report-roads-together");
    Strip { label, note: String::new(), sign: None, target: None, content }
}

fn percent(words: &Words, share: f64) -> String {
    words.say("lab-figure-percent", &Args::new().text("n", decimal(share * 100.0, 0)))
}

/// Where a target says that a figure must lie.
pub(super) const fn reach(target: Target) -> [f64; 2] {
    match target {
        Target::Within(low, high) => [low, high],
        Target::AtLeast(least) | Target::Above(least) => [least, f64::MAX],
        Target::AtMost(most) => [f64::MIN, most],
        Target::Beyond(least) => [-least, least],
    }
}

/// From 0 to 100 %.
pub(super) fn shares(label: String) -> Axis {
    Axis::new(label, [0.0, 1.0], 0.2, |share| decimal(share * 100.0, 0))
}

/// Around 0, so far that all figures are on it, and their intervals but for those that say nothing.
pub(super) fn differences(label: String, all: impl Iterator<Item = Estimate>, least: f64) -> Axis {
    let said = all.filter(|found| found.high - found.low < 1.99);
    let ends = said.flat_map(|found| [found.low, found.high, found.value]);
    let far = ends.map(f64::abs).fold(least, f64::max).min(1.0);
    let step = if far <= 0.08 {
        0.02
    } else if far <= 0.15 {
        0.05
    } else if far <= 0.4 {
        0.1
    } else {
        0.25
    };
    let end = (far / step).ceil() * step;
    Axis::new(label, [-end, end], step, |points| signed(points * 100.0, 0))
}

/// A share as an estimate of each road.
pub(super) fn each(roads: &Roads<Share>) -> [Share; 3] {
    [roads.cold, roads.balancing, roads.divergence]
}

/// Whose a lever is.
pub(super) fn side_of(lever: &str) -> Option<rules::Side> {
    let rules = data::ruleset();
    rules.find_lever(lever).map(|lever| rules.lever(lever).side)
}

/// Whose a reaction is.
pub(super) fn party_of(reaction: &str) -> Option<&'static str> {
    let rules = data::ruleset();
    let found = rules.find_reaction(reaction)?;
    Some(rules.party_name(rules.reaction(found).party))
}
