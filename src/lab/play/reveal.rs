//! The reveal: both sides' orders side by side, predictions and promises compared with them.

use rules::{Cause, Entry, GameEvent, LeverId, OrderSet, Side};
use text::Args;

use super::page::{Page, symbol};
use super::screen::{Ink, beside, heading, paint, wrap};
use super::tell::{moves, sum};

pub(super) fn reveal(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let mut lines = vec![String::new(), heading(&page.plain("ui-reveal-heading"), page.width)];
    let half = page.width / 2;
    let mut columns = Vec::new();
    for entry in chunk {
        if let GameEvent::Revealed(side, orders) = entry.event {
            columns.push(ordered(&page.narrow(half - 2), side, &orders));
        }
    }
    if let [moscow, baku] = &columns[..] {
        lines.extend(beside(moscow, baku, half));
    }
    for entry in chunk {
        match entry.event {
            GameEvent::Predicted(side, lever, right) => {
                lines.extend(predicted(page, entry.turn, side, lever, right));
            }
            GameEvent::Promised(side, term, kept) => {
                let args = Args::new()
                    .text("seat", side.id())
                    .text("will", if term.will { "will" } else { "will_not" })
                    .text("lever", page.lever(term.lever));
                let key = if kept { "ui-talks-kept" } else { "ui-talks-broken" };
                let head = format!("{} ", paint(Ink::Side(side), symbol(side)));
                lines.extend(wrap(Ink::Plain, &page.say(key, &args), page.width, &head, "  "));
            }
            _ => {}
        }
    }
    for side in Side::BOTH {
        let own = chunk.iter().filter(|entry| entry.cause == Cause::Promise(side));
        lines.extend(moves(page, &sum(own), "  → "));
    }
    lines
}

/// A side's opened orders, a line each.
fn ordered(page: &Page<'_>, side: Side, orders: &OrderSet) -> Vec<String> {
    let mut lines = vec![page.side_name(side)];
    for (number, name) in (1_i64..).zip(page.orders(orders)) {
        let first = format!("{} ", page.figure(number));
        lines.extend(wrap(Ink::Plain, &name, page.width, &first, "  "));
    }
    if orders.plays().is_empty() {
        lines.push(paint(Ink::Faint, &page.plain("ui-reveal-none")));
    }
    lines
}

fn predicted(page: &Page<'_>, turn: u8, side: Side, lever: LeverId, right: bool) -> Vec<String> {
    let main = main_order(page, turn, side.other()).map(|lever| page.lever(lever));
    let args = Args::new()
        .text("seat", side.id())
        .text("expected", page.lever(lever))
        .number("capital", page.level().constants().prediction_reward)
        .text("lever", main.clone().unwrap_or_default());
    let (mark, key) = match (right, main) {
        (true, _) => ("✓", "ui-prediction-right"),
        (false, Some(_)) => ("×", "ui-prediction-wrong"),
        (false, None) => ("×", "ui-prediction-wrong-none"),
    };
    let head = format!("{} {mark} ", paint(Ink::Side(side), symbol(side)));
    wrap(Ink::Plain, &page.say(key, &args), page.width, &head, "    ")
}

/// The order with most attention, then by slot, that a side gave in a turn.
fn main_order(page: &Page<'_>, turn: u8, side: Side) -> Option<LeverId> {
    let board = page.past.opened(turn)?;
    let orders = page.game.ledger().iter().find_map(|entry| match entry.event {
        GameEvent::Revealed(who, orders) if who == side && entry.turn == turn => Some(orders),
        _ => None,
    })?;
    let mut main: Option<(u8, LeverId)> = None;
    for play in orders.plays() {
        let lever = page.rules().play(*play).lever;
        let attention = board.cost(page.level(), lever).attention;
        if main.is_none_or(|(most, _)| attention > most) {
            main = Some((attention, lever));
        }
    }
    main.map(|(_, lever)| lever)
}
