//! The report in words.

use rules::{Road, Ruleset, Side};
use tell::Teller;
use text::{Args, Key, Words};

use super::{Odds, Opening, Report, Turn};
use crate::stats::{Share, percent};

/// How many of the orders that moved the odds are listed.
const ORDERS: usize = 10;

/// The lines that a terminal shows.
#[must_use]
pub fn show(words: &Words, rules: &Ruleset, report: &Report) -> Vec<String> {
    let teller = Teller { words, rules };
    let road = words.name(road_key(report.road));
    let args = Args::new()
        .text("file", report.file.as_str())
        .text("level", report.level.as_str())
        .text("road", road.as_str())
        .number("turn", report.ended_in);
    let mut lines = vec![words.say("lab-pivot-heading", &args)];
    let args = Args::new()
        .text("player", report.player.as_str())
        .number("games", report.games)
        .text("seed", report.seed.to_string());
    lines.push(words.say("lab-pivot-continued", &args));
    for turn in &report.turns {
        lines.push(String::new());
        lines.extend(told(&teller, turn));
    }
    lines.push(String::new());
    lines.push(match report.point_of_no_return {
        Some(turn) => words.say("lab-pivot-point", &Args::new().number("turn", turn)),
        None => words.name("lab-pivot-no-point"),
    });
    lines.extend([String::new(), words.say("lab-pivot-orders", &Args::new().text("road", road))]);
    for order in report.orders.iter().take(ORDERS) {
        let args = Args::new()
            .number("turn", order.turn)
            .text("side", teller.side(order.side))
            .text("order", teller.play(order.play));
        let args = shared(shared(args, WITH, &order.with), WITHOUT, &order.without);
        lines.push(format!("  {}", words.say("lab-pivot-order", &args)));
    }
    if report.orders.is_empty() {
        lines.push(format!("  {}", words.name("lab-pivot-no-orders")));
    }
    lines
}

fn told(teller: &Teller<'_>, turn: &Turn) -> Vec<String> {
    let words = teller.words;
    let heading = Args::new().number("turn", turn.turn).text("quarter", turn.quarter.as_str());
    let mut lines = vec![words.say("lab-ledger-turn", &heading)];
    let mut indented = |line: String| lines.push(format!("  {line}"));
    indented(words.say("lab-pivot-before", &odds(&turn.before)));
    indented(words.say("lab-pivot-played", &odds(&turn.played)));
    if !turn.kept {
        indented(words.name("lab-pivot-unsettled"));
    }
    for side in Side::BOTH {
        // The first of a side is its surest.
        if let Some(opening) = turn.openings.iter().find(|opening| opening.side == side) {
            indented(through(teller, opening));
        }
    }
    if !turn.open {
        indented(words.name("lab-pivot-closed"));
    }
    lines
}

/// Through which orders the road was open.
fn through(teller: &Teller<'_>, opening: &Opening) -> String {
    let names: Vec<_> = opening.plays.plays().iter().map(|play| teller.play(*play)).collect();
    let orders = if names.is_empty() { teller.words.name("ui-none") } else { names.join("; ") };
    let args = Args::new()
        .text("side", teller.side(opening.side))
        .text("orders", orders)
        .text("road", teller.words.name(road_key(opening.road)));
    teller.words.say("lab-pivot-open", &shared(args, WITH, opening.odds.of(opening.road)))
}

/// The shares of all three roads.
fn odds<'a>(odds: &Odds) -> Args<'a> {
    let share = |road| odds.of(road).percent();
    Args::new()
        .text("cold", share(Road::Cold))
        .text("balancing", share(Road::Balancing))
        .text("divergence", share(Road::Divergence))
}

/// The names of a share and its interval in a message.
type Names = [&'static str; 3];
const WITH: Names = ["share", "low", "high"];
const WITHOUT: Names = ["other", "other_low", "other_high"];

fn shared<'a>(args: Args<'a>, [name, low, high]: Names, share: &Share) -> Args<'a> {
    args.text(name, share.percent()).text(low, percent(share.low)).text(high, percent(share.high))
}

fn road_key(road: Road) -> Key {
    Key::new("road", road.id())
}
