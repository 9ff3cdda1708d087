//! The reveal: both sides' orders side by side, predictions and promises compared with them.

use rules::{Cause, Entry, GameEvent, LeverId, OrderSet, Side};
use tell::ledger::sum;
use tell::{happened, symbol, talks};

use crate::page::Page;
use crate::screen::{Ink, beside, heading, paint, wrap};
use crate::telling::moves;

pub(crate) fn reveal(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
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
                let head = format!("{} ", paint(Ink::Side(side), symbol(side)));
                let words = talks::promised(page, side, term, kept);
                lines.extend(wrap(Ink::Plain, &words, page.width, &head, "  "));
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
    let mark = if right { "✓" } else { "×" };
    let head = format!("{} {mark} ", paint(Ink::Side(side), symbol(side)));
    let words = happened::predicted(page, turn, side, lever, right);
    wrap(Ink::Plain, &words, page.width, &head, "    ")
}
