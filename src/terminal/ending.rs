//! The ending, which explains itself: which road, how it came, and what brought it.

use rules::Outcome;
use tell::ending::{self, Limb};
use text::Key;

use crate::page::Page;
use crate::result;
use crate::screen::{Ink, heading, paint, wrap};

/// The whole ending, section by section.
pub(crate) fn ending(page: &Page<'_>) -> Vec<Vec<String>> {
    let Some(outcome) = page.board().outcome() else { return Vec::new() };
    let mut lines = vec![
        String::new(),
        paint(Ink::Faint, &"═".repeat(page.width)),
        format!(" {}", paint(Ink::Bold, &page.plain("ui-ending-heading"))),
        paint(Ink::Faint, &"═".repeat(page.width)),
    ];
    lines.push(paint(Ink::Road(outcome.road), &page.road(outcome.road)));
    let summary = page.words.summary(Key::new("road", outcome.road.id()));
    lines.extend(wrap(Ink::Plain, &summary, page.width, "", ""));
    lines.push(String::new());
    lines.extend(wrap(Ink::Bold, &ending::headline(page, outcome), page.width, "", ""));
    for words in ending::reasons(page, outcome).iter().chain(&ending::shares(page)) {
        lines.extend(wrap(Ink::Plain, words, page.width, "", ""));
    }
    let mut sections = vec![lines, brought(page, outcome), needed(page, outcome)];
    sections.extend(result::result(page, outcome));
    sections
}

/// The three to five movements that brought it.
fn brought(page: &Page<'_>, outcome: Outcome) -> Vec<String> {
    let brought = ending::brought(page, outcome);
    let mut lines = vec![String::new(), heading(&brought.title, page.width)];
    lines.extend(wrap(Ink::Faint, &brought.how, page.width, "", ""));
    for (number, mover) in (1_i64..).zip(&brought.movers) {
        let words = ending::mover(page, mover, &paint(Ink::Bold, &mover.cause));
        let first = format!("{} ", page.figure(number));
        lines.extend(wrap(Ink::Plain, &words, page.width, &first, "  "));
        lines.extend(crate::telling::moves(page, &mover.moves, "  → "));
    }
    if brought.movers.is_empty() {
        lines.push(page.plain("ui-ending-movers-none"));
    }
    lines
}

/// What the road needed and how far each part stood; if no road set in, what the others lacked.
fn needed(page: &Page<'_>, outcome: Outcome) -> Vec<String> {
    let mut lines = Vec::new();
    for needed in ending::needed(page, outcome) {
        lines.push(String::new());
        lines.push(heading(&needed.title, page.width));
        lines.extend(needed.limbs.iter().flat_map(|limb| part(page, limb)));
        lines.push(paint(Ink::Faint, &page.plain("ui-ending-weakest")));
    }
    lines
}

/// A part of a road's expression, in words, the weakest marked.
fn part(page: &Page<'_>, limb: &Limb) -> Vec<String> {
    let mark = if limb.weakest { "▸ " } else { "  " };
    let mut lines = Vec::new();
    if let Some(words) = &limb.words {
        lines.extend(wrap(Ink::Plain, words, page.width, mark, "  "));
    }
    let first = if limb.words.is_some() { "    · " } else { mark };
    for words in &limb.leaves {
        lines.extend(wrap(Ink::Plain, words, page.width, first, "      "));
    }
    lines
}
