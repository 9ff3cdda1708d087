//! Why a number stands where it does: a track by its movements, a road or an interest by the parts
//! of its expression, a card by its sources.

use rules::{InterestId, LeverId, Road, TrackId};
use tell::why::{self, Branch, Reckoning, TurnMoves};
use text::{Args, Key};

use crate::page::Page;
use crate::screen::{DOT, Ink, heading, paint, wrap};

/// Why a track stands where it does: its movements, turn by turn, the latest turn last.
pub(crate) fn track(page: &Page<'_>, track: TrackId) -> Vec<String> {
    let now = page.board().get(track);
    let args = Args::new().text("track", page.track(track)).number("value", now);
    let title = page.say("ui-why-heading", &args);
    let mut lines = vec![String::new(), heading(&title, page.width)];
    let key = Key::new("track", page.rules.track_name(track));
    lines.extend(wrap(Ink::Plain, &page.words.summary(&key), page.width, "", ""));
    let started = page.start().get(track);
    lines.push(page.say("ui-why-start", &Args::new().number("value", started)));
    let turns = why::track(page, track);
    if turns.is_empty() {
        lines.push(page.plain("ui-why-no-change"));
    }
    lines.extend(turns.iter().flat_map(|turn| why_turn(page, turn)));
    lines
}

fn why_turn(page: &Page<'_>, turn: &TurnMoves) -> Vec<String> {
    let mut lines = vec![paint(Ink::Bold, &turn.words)];
    for line in &turn.lines {
        let words = format!("{}  {}", line.words, paint(Ink::Faint, &line.source));
        lines.extend(wrap(Ink::Plain, &words, page.width, "  ", "      "));
    }
    lines
}

/// What makes up a road's score, and from it the share.
pub(crate) fn road(page: &Page<'_>, road: Road) -> Vec<String> {
    reckoning(page, &why::road(page, road))
}

/// What makes up an interest.
pub(crate) fn interest(page: &Page<'_>, id: InterestId) -> Vec<String> {
    reckoning(page, &why::interest(page, id))
}

fn reckoning(page: &Page<'_>, found: &Reckoning) -> Vec<String> {
    let mut lines = vec![String::new(), heading(&found.title, page.width)];
    lines.extend(wrap(Ink::Plain, &found.summary, page.width, "", ""));
    if let Some(words) = &found.shares {
        lines.extend(wrap(Ink::Plain, words, page.width, "", ""));
    }
    lines.extend(tree(page, &found.tree, 1));
    lines.extend(wrap(Ink::Faint, &found.source, page.width, "", "  "));
    lines
}

/// An expression as a tree, each part with its value.
fn tree(page: &Page<'_>, branch: &Branch, depth: usize) -> Vec<String> {
    let indent = "  ".repeat(depth);
    let rest = format!("{indent}  ");
    let mut lines = wrap(Ink::Plain, &branch.words, page.width, &indent, &rest);
    if let (Some(words), Some(first)) = (&branch.weight, lines.first_mut()) {
        *first = format!("{first}  {}", paint(Ink::Faint, words));
    }
    lines.extend(branch.parts.iter().flat_map(|part| tree(page, part, depth + 1)));
    lines
}

/// Where a card's rules come from: each source, and the movements that rest on it.
pub(crate) fn card(page: &Page<'_>, lever: LeverId) -> Vec<String> {
    let title = page.say("ui-why-card", &Args::new().text("lever", page.lever(lever)));
    let mut lines = vec![String::new(), heading(&title, page.width)];
    let ids = page.rules.lever(lever).sentences.join(", ");
    lines.push(page.say("ui-why-sentences", &Args::new().text("list", ids)));
    for found in why::card(page, lever) {
        lines.extend(wrap(Ink::Plain, &found.moves.join(DOT), page.width, "  ", "  "));
        lines.extend(wrap(Ink::Faint, &found.source, page.width, "    ", "    "));
    }
    lines
}

/// What a card needs before it can be ordered, each with the value today.
pub(crate) fn needs(page: &Page<'_>, lever: LeverId) -> Vec<String> {
    let conds = why::needs(page, lever);
    if conds.is_empty() {
        return Vec::new();
    }
    let list: Vec<_> = conds.into_iter().map(|cond| page.cond(cond)).collect();
    let words = page.say("ui-card-needs", &Args::new().text("list", list.join("; ")));
    wrap(Ink::Plain, &words, page.width, "", "  ")
}
