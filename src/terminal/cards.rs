//! Both tables: six cards a side, with price, what each would move, and what could meet it.

use rules::{Cost, LeverId, Side};
use tell::card::{self, Change, Changes, Target};
use tell::symbol;
use text::Args;
use textwrap::core::display_width;

use crate::page::Page;
use crate::screen::{DOT, Ink, TWO_COLUMNS, beside, cut, ends, heading, pad, paint, wrap};

/// The side's own table, card by card.
pub(crate) fn own_table(page: &Page<'_>) -> Vec<String> {
    let two = page.width >= TWO_COLUMNS;
    let narrow = if two { page.narrow(page.width / 2 - 2) } else { *page };
    let table = *page.board().table(page.side);
    let cards: Vec<_> =
        (1..).zip(table).map(|(number, lever)| card(&narrow, number, lever)).collect();
    let mut lines = vec![String::new(), heading(&page.plain("ui-table-yours"), page.width)];
    if two {
        for pair in cards.chunks(2) {
            let right = pair.get(1).map_or(&[][..], Vec::as_slice);
            lines.extend(beside(&pair[0], right, page.width / 2));
        }
    } else {
        lines.extend(cards.concat());
    }
    let note = page.plain("ui-table-preview-note");
    lines.extend(wrap(Ink::Faint, &note, page.width, "", ""));
    if let Some(party) = page.rules.all_parties().next().filter(|_| page.board().turn() <= 2) {
        let args = Args::new()
            .text("stance", page.short(page.rules.party(party).stance[Side::Baku.index()]))
            .text("appetite", page.short(page.rules.party(party).appetite));
        let note = page.say("ui-table-short-note", &args);
        lines.extend(wrap(Ink::Faint, &note, page.width, "", ""));
    }
    lines
}

/// The other side's table: names and costs.
pub(crate) fn other_table(page: &Page<'_>) -> Vec<String> {
    let side = page.side.other();
    let title = page.of_side("ui-table-theirs", side);
    let mut lines = vec![String::new(), heading(&title, page.width)];
    for (number, lever) in (1_i64..).zip(*page.board().table(side)) {
        let tag = format!("{}{}", symbol(side), page.figure(number));
        let mut name = format!("{} {}", paint(Ink::Side(side), &tag), page.lever(lever));
        if card::refusal(page, lever).is_some() {
            name = format!("{name}  {}", paint(Ink::Faint, &page.plain("ui-table-not-now")));
        }
        let price = cost(page, page.view.cost(lever));
        lines.push(ends(&name, &paint(Ink::Faint, &price), page.width));
    }
    lines
}

/// Both tables in brief, side by side, for talks.
pub(crate) fn both_tables(page: &Page<'_>) -> Vec<String> {
    let half = page.width / 2;
    let column = |side: Side, width: usize| {
        let mut lines = vec![page.side_name(side)];
        for (number, lever) in (1_i64..).zip(*page.board().table(side)) {
            let dots = "•".repeat(usize::from(page.view.cost(lever).attention));
            let name = cut(&page.lever(lever), width - 7);
            let closed = card::refusal(page, lever).is_some();
            let ink = if closed { Ink::Faint } else { Ink::Plain };
            let mark = if closed { "×" } else { &dots };
            let line = format!("{} {}", page.figure(number), paint(ink, &name));
            lines.push(format!("{} {}", pad(&line, width - 5), paint(Ink::Faint, mark)));
        }
        lines
    };
    let mut lines =
        beside(&column(page.side, half - 2), &column(page.side.other(), page.width - half), half);
    lines.push(paint(Ink::Faint, &page.plain("ui-table-legend")));
    lines
}

/// One card: name and price, what it gives, where it hurts, what meets it, why not now.
pub(crate) fn card(page: &Page<'_>, number: u8, lever: LeverId) -> Vec<String> {
    let card = card::card(page, lever);
    let mut title = format!("{} {}", page.figure(number), paint(Ink::Bold, &card.name));
    if page.board().kept(page.side) == Some(lever) && page.view.is_awaited() {
        title = format!("{title}  {}", paint(Ink::Gold, &page.plain("ui-table-kept")));
    }
    let mut lines = titled(&title, &cost(page, card.cost), page.width);
    if card.dearer {
        let words = page.plain("ui-table-dearer");
        lines.extend(wrap(Ink::Faint, &words, page.width, "   ", "   "));
    }
    lines.extend(parts(page, &card.common, "   "));
    for aim in &card.targets {
        lines.extend(target(page, aim));
    }
    for meets in &card.meets {
        lines.extend(wrap(Ink::Faint, &meets.words, page.width, "   ⇄ ", "     "));
    }
    if let Some(refusal) = &card.refusal {
        let args = Args::new().text("reason", refusal.words.as_str());
        let words = page.say("ui-table-refused", &args);
        lines.extend(wrap(Ink::Gold, &words, page.width, "   × ", "     "));
    }
    lines
}

/// A title with a price at the end of the line, or below it where there is no room.
fn titled(title: &str, price: &str, width: usize) -> Vec<String> {
    if display_width(title) + display_width(price) < width {
        return vec![ends(title, price, width)];
    }
    vec![title.to_owned(), ends("", price, width)]
}

/// A target of a card, with what is its own.
fn target(page: &Page<'_>, target: &Target) -> Vec<String> {
    let mut line = format!("{} {}", target.letter, target.name);
    if let Some(unmet) = &target.unmet {
        let args = Args::new().text("reason", unmet.as_str());
        line = format!("{line}  × {}", page.say("ui-table-refused", &args));
    }
    let mut lines = wrap(Ink::Plain, &line, page.width, "   ", "     ");
    lines.extend(parts(page, &target.own, "     "));
    lines
}

/// What a play moves, with ▲ what it gives and ▼ where it hurts.
fn parts(page: &Page<'_>, changes: &Changes, indent: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let parts: [(&[Change], &str, Ink); 2] =
        [(&changes.gives, "▲", Ink::Gives), (&changes.price, "▼", Ink::Price)];
    for (changes, mark, ink) in parts {
        if !changes.is_empty() {
            let first = format!("{indent}{} ", paint(ink, mark));
            let words = card::row(changes);
            lines.extend(wrap(ink, &words, page.width, &first, &format!("{indent}  ")));
        }
    }
    lines
}

/// A cost in words, what is free left out.
fn cost(page: &Page<'_>, cost: Cost) -> String {
    card::cost_words(page, cost).join(DOT)
}
