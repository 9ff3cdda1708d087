//! The ledger of a turn, line by line, and the turns so far.

use rules::{Cause, Entry, GameEvent, Side, Step};
use tell::{happened, ledger, symbol};
use text::{Args, Key};

use crate::page::Page;
use crate::screen::{Ink, heading, paint, wrap};

/// Every change of a turn, with its cause and source.
pub(crate) fn ledger(page: &Page<'_>, turn: u8) -> Vec<String> {
    let title = page.say("ui-ledger-heading", &Args::new().number("turn", turn));
    let mut lines = vec![String::new(), heading(&title, page.width)];
    let entries: Vec<_> = page.ledger.iter().filter(|entry| entry.turn == turn).copied().collect();
    for chunk in entries.chunk_by(|a, b| a.step == b.step) {
        let told: Vec<_> = chunk.iter().flat_map(|entry| line(page, entry)).collect();
        if told.is_empty() {
            continue;
        }
        let step = chunk.first().map_or(Step::Opening, |entry| entry.step);
        lines.push(paint(Ink::Bold, &page.plain(ledger::step_key(step))));
        lines.extend(told);
    }
    if lines.len() == 2 {
        lines.push(page.plain("ui-ledger-empty"));
    }
    lines
}

/// A line of the ledger; nothing for what moves no track.
fn line(page: &Page<'_>, entry: &Entry) -> Vec<String> {
    let Some(words) = ledger::change(page, entry) else { return Vec::new() };
    let part = match entry.cause {
        Cause::Gives(_) => "▲ ",
        Cause::Price(_) => "▼ ",
        _ => "  ",
    };
    let mut lines = wrap(Ink::Plain, &words, page.width, part, "    ");
    if let Some(cite) = entry.cite {
        let source = page.source_short(cite);
        lines.extend(wrap(Ink::Faint, &source, page.width, "      ", "      "));
    }
    lines
}

/// The turns so far: headline, both sides' orders, tension and shares.
pub(crate) fn history(page: &Page<'_>) -> Vec<String> {
    let mut lines = vec![String::new(), heading(&page.plain("ui-history-heading"), page.width)];
    for turn in 1..=page.past.turns() {
        lines.extend(turn_words(page, turn));
    }
    if page.past.turns() == 0 {
        lines.push(page.plain("ui-history-none"));
    }
    lines
}

fn turn_words(page: &Page<'_>, turn: u8) -> Vec<String> {
    let ledger = || page.ledger.iter().filter(move |entry| entry.turn == turn);
    let board = page.past.opened(turn + 1).filter(|board| board.turn() > turn);
    let board = board.unwrap_or(page.board());
    let [cold, balancing, divergence] = board.gauge();
    let args = Args::new()
        .number("turn", turn)
        .text("quarter", page.quarter(page.level().quarter(turn)))
        .number("tension", board.get(page.rules.tension()))
        .number("cold", cold)
        .number("balancing", balancing)
        .number("divergence", divergence);
    let mut lines = wrap(Ink::Bold, &page.say("ui-history-turn", &args), page.width, "", "  ");
    for entry in ledger() {
        match entry.event {
            GameEvent::HeadlineDrawn(Some(event)) => {
                let name = page.words.name(Key::new("event", page.rules.event_name(event)));
                lines.extend(wrap(Ink::Plain, &name, page.width, "  ", "    "));
            }
            GameEvent::Revealed(side, orders) => lines.extend(orders_line(page, side, &orders)),
            GameEvent::CrisisOpened(crisis) => {
                let crisis = page.words.name(Key::new("crisis", page.rules.crisis_name(crisis)));
                lines.extend(wrap(Ink::Gold, &crisis, page.width, "  ", "    "));
            }
            GameEvent::Turned(id) => {
                let name = page.words.name(Key::new("ratchet", page.rules.ratchet_name(id)));
                let words = page.say("ui-ratchet-happens", &Args::new().text("ratchet", name));
                lines.extend(wrap(Ink::Gold, &words, page.width, "  ", "    "));
            }
            GameEvent::Reacted(_, id) => {
                lines.extend(wrap(Ink::Faint, &page.reaction(id), page.width, "  ", "    "));
            }
            _ => {}
        }
    }
    lines
}

fn orders_line(page: &Page<'_>, side: Side, orders: &rules::OrderSet) -> Vec<String> {
    let words = happened::ordered(page, orders);
    let first = format!("  {} ", paint(Ink::Side(side), symbol(side)));
    wrap(Ink::Plain, &words, page.width, &first, "    ")
}
