//! Both tables: six cards a side, with price, what each would move, and what could meet it.

use rules::{Cost, LeverId, Move, OrderError, OrderSet, Part, PlayId, Side, TrackId};
use text::Args;
use textwrap::core::display_width;

use super::page::{Page, symbol};
use super::screen::{DOT, Ink, TWO_COLUMNS, beside, cut, ends, heading, pad, paint, wrap};

/// The letter of a target, by its place.
pub(super) const LETTERS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// One movement, sums taken: part, track, turn of arrival if later, amount.
type Sum = (Part, TrackId, Option<u8>, i16);

/// The side's own table, card by card.
pub(super) fn own_table(page: &Page<'_>) -> Vec<String> {
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
    if let Some(party) = page.rules().all_parties().next().filter(|_| page.board().turn() <= 2) {
        let args = Args::new()
            .text("stance", page.short(page.rules().party(party).stance[Side::Baku.index()]))
            .text("appetite", page.short(page.rules().party(party).appetite));
        let note = page.say("ui-table-short-note", &args);
        lines.extend(wrap(Ink::Faint, &note, page.width, "", ""));
    }
    lines
}

/// The other side's table: names and costs.
pub(super) fn other_table(page: &Page<'_>) -> Vec<String> {
    let side = page.side.other();
    let title = page.of_side("ui-table-theirs", side);
    let mut lines = vec![String::new(), heading(&title, page.width)];
    for (number, lever) in (1_i64..).zip(*page.board().table(side)) {
        let tag = format!("{}{}", symbol(side), page.figure(number));
        let mut name = format!("{} {}", paint(Ink::Side(side), &tag), page.lever(lever));
        if refusal(page, lever).is_some() {
            name = format!("{name}  {}", paint(Ink::Faint, &page.plain("ui-table-not-now")));
        }
        lines.push(ends(&name, &paint(Ink::Faint, &price(page, lever)), page.width));
    }
    lines
}

/// Both tables in brief, side by side, for talks.
pub(super) fn both_tables(page: &Page<'_>) -> Vec<String> {
    let half = page.width / 2;
    let column = |side: Side, width: usize| {
        let mut lines = vec![page.side_name(side)];
        for (number, lever) in (1_i64..).zip(*page.board().table(side)) {
            let dots = "•".repeat(usize::from(page.view().cost(lever).attention));
            let name = cut(&page.lever(lever), width - 7);
            let closed = refusal(page, lever).is_some();
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
pub(super) fn card(page: &Page<'_>, number: u8, lever: LeverId) -> Vec<String> {
    let view = page.view();
    let mut title = format!("{} {}", page.figure(number), paint(Ink::Bold, &page.lever(lever)));
    if page.board().kept(page.side) == Some(lever) && view.is_awaited() {
        title = format!("{title}  {}", paint(Ink::Gold, &page.plain("ui-table-kept")));
    }
    let mut lines = titled(&title, &price(page, lever), page.width);
    if page.board().played_last(lever) {
        let words = page.plain("ui-table-dearer");
        lines.extend(wrap(Ink::Faint, &words, page.width, "   ", "   "));
    }
    let plays: Vec<_> = page.rules().lever(lever).plays().collect();
    let sums: Vec<_> = plays.iter().map(|play| sums(page, *play)).collect();
    let common: Vec<Sum> = sums.first().map_or_else(Vec::new, |first| {
        let shared = |sum: &&Sum| sums.iter().all(|other| other.contains(sum));
        first.iter().filter(shared).copied().collect()
    });
    lines.extend(parts(page, &common, "   "));
    if plays.len() > 1 {
        for (place, play) in plays.iter().enumerate() {
            let own: Vec<Sum> =
                sums[place].iter().filter(|sum| !common.contains(sum)).copied().collect();
            lines.extend(target(page, *play, LETTERS[place.min(5)], &own));
        }
    }
    lines.extend(meets(page, lever));
    if let Some(error) = refusal(page, lever) {
        let args = Args::new().text("reason", not_now(page, error));
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

/// Why a card cannot be ordered, in the card's own words.
fn not_now(page: &Page<'_>, error: OrderError) -> String {
    match error {
        OrderError::Needs(play, cond) => page.unmet(play, cond),
        other => page.error(other),
    }
}

/// A target of a card, with what is its own.
fn target(page: &Page<'_>, play: PlayId, letter: &str, own: &[Sum]) -> Vec<String> {
    let name = page.target_key(play).map_or(String::new(), |key| page.words.name(key));
    let mut line = format!("   {letter} {name}");
    if let Err(OrderError::Needs(play, cond)) = page.view().check_play(play) {
        let args = Args::new().text("reason", page.unmet(play, cond));
        let words = page.say("ui-table-refused", &args);
        line = format!("{line}  × {words}");
    }
    let mut lines = wrap(Ink::Plain, line.trim_start(), page.width, "   ", "     ");
    lines.extend(parts(page, own, "     "));
    lines
}

/// What a play moves, with ▲ what it gives and ▼ where it hurts.
fn parts(page: &Page<'_>, sums: &[Sum], indent: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for (part, mark, ink) in [(Part::Gives, "▲", Ink::Gives), (Part::Price, "▼", Ink::Price)] {
        let words = sum_words(page, sums.iter().filter(|sum| sum.0 == part).copied());
        if !words.is_empty() {
            let first = format!("{indent}{} ", paint(ink, mark));
            lines.extend(wrap(ink, &words, page.width, &first, &format!("{indent}  ")));
        }
    }
    lines
}

/// Movements in words, tension first, what comes later last.
fn sum_words(page: &Page<'_>, sums: impl Iterator<Item = Sum>) -> String {
    let mut sums: Vec<_> = sums.collect();
    let tension = page.rules().tension();
    sums.sort_by_key(|(_, track, later, _)| (later.is_some(), *track != tension));
    let words = sums.into_iter().map(|(_, track, later, by)| match later {
        None => page.moved(track, by),
        Some(due) => {
            let turns = i64::from(due) - i64::from(page.board().turn());
            let args = Args::new().text("track", page.short(track)).signed("by", by);
            page.say("ui-table-move-later", &args.number("turns", turns))
        }
    });
    words.collect::<Vec<_>>().join(DOT)
}

/// What a play alone would move, each track once a part.
fn sums(page: &Page<'_>, play: PlayId) -> Vec<Sum> {
    let side = page.rules().lever(page.rules().play(play).lever).side;
    add_up(page.view().preview(side, &OrderSet::from_iter([play])))
}

fn add_up(moves: Vec<Move>) -> Vec<Sum> {
    let mut sums: Vec<Sum> = Vec::new();
    for step in moves {
        let due = step.later.map(|(_, due)| due);
        let same = |sum: &&mut Sum| (sum.0, sum.1, sum.2) == (step.part, step.track, due);
        match sums.iter_mut().find(same) {
            Some(sum) => sum.3 += step.by,
            None => sums.push((step.part, step.track, due, step.by)),
        }
    }
    sums.retain(|sum| sum.3 != 0);
    sums
}

/// What a set of orders would move in sum, and later.
pub(super) fn forecast(page: &Page<'_>, orders: &OrderSet) -> (Vec<(TrackId, i16)>, String) {
    let mut now: Vec<(TrackId, i16)> = Vec::new();
    let mut later = Vec::new();
    for (part, track, due, by) in add_up(page.view().preview(page.side, orders)) {
        if due.is_some() {
            later.push((part, track, due, by));
            continue;
        }
        match now.iter_mut().find(|(found, _)| *found == track) {
            Some((_, sum)) => *sum += by,
            None => now.push((track, by)),
        }
    }
    now.retain(|(_, by)| *by != 0);
    (now, sum_words(page, later.into_iter()))
}

/// The cards of the other table that would meet this one, if both were ordered.
fn meets(page: &Page<'_>, lever: LeverId) -> Vec<String> {
    let (rules, board) = (page.rules(), page.board());
    let mut lines = Vec::new();
    for (id, pair) in rules.pairs_with(lever) {
        let other = if pair.moscow == lever { pair.baku } else { pair.moscow };
        let Some(tag) = page.card_tag(rules.lever(other).side, other) else { continue };
        if !board.holds(page.level(), pair.when) {
            continue;
        }
        let opens = pair.crisis.is_some_and(|(_, when)| board.holds(page.level(), when));
        let args = Args::new()
            .text("card", tag)
            .text("pair", page.words.name(text::Key::new("pair", rules.pair_name(id))))
            .number("mine", pair.percent[rules.lever(lever).side.index()])
            .number("theirs", pair.percent[rules.lever(other).side.index()]);
        let key = match (opens, pair.crisis.is_some()) {
            (true, _) => "ui-table-meets-crisis",
            (false, true) => "ui-table-meets-crisis-later",
            (false, false) => "ui-table-meets",
        };
        lines.extend(wrap(Ink::Faint, &page.say(key, &args), page.width, "   ⇄ ", "     "));
    }
    lines
}

/// Why a lever cannot be ordered by itself; nothing if one of its plays can.
pub(super) fn refusal(page: &Page<'_>, lever: LeverId) -> Option<OrderError> {
    let view = page.view();
    let mut first = None;
    for play in page.rules().lever(lever).plays() {
        match view.check_play(play) {
            Ok(()) => return None,
            Err(error) => first = first.or(Some(error)),
        }
    }
    first
}

/// What a lever takes this turn.
pub(super) fn price(page: &Page<'_>, lever: LeverId) -> String {
    cost_words(page, page.view().cost(lever))
}

/// A cost in words, what is free left out.
pub(super) fn cost_words(page: &Page<'_>, cost: Cost) -> String {
    let parts = [
        ("ui-table-price-attention", cost.attention),
        ("ui-table-price-capital", cost.capital),
        ("ui-table-price-treasury", cost.treasury),
    ];
    let parts = parts.into_iter().filter(|(_, n)| *n > 0);
    let words = parts.map(|(key, n)| page.say(key, &Args::new().number("n", n)));
    words.collect::<Vec<_>>().join(DOT)
}
