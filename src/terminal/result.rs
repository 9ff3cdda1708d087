//! The result: both sides' interests, one by one, times the road; who won; regional stability.

use rules::{Outcome, Side, SideScore};
use tell::{ending, symbol};
use text::{Args, Key};

use crate::page::Page;
use crate::screen::{Ink, bar, beside, cut, heading, pad, pad_left, paint, wrap};

/// Both scores, worked out; then who won and what belongs to neither.
pub(crate) fn result(page: &Page<'_>, outcome: Outcome) -> Vec<Vec<String>> {
    let Some(scores) = page.game.scores() else { return Vec::new() };
    let title = page.plain("ui-result-heading");
    let mut lines = vec![String::new(), heading(&title, page.width)];
    let half = page.width / 2;
    let [moscow, baku] = [0, 1].map(|side| interests(&page.narrow(half - 2), &scores[side]));
    lines.extend(beside(&moscow, &baku, half));
    lines.push(String::new());
    for score in &scores {
        let worked = ending::worked_out(page, outcome, score);
        let first = format!("{} ", paint(Ink::Side(score.side), symbol(score.side)));
        lines.push(format!("{first}{}", paint(Ink::Bold, &worked.words)));
        lines.extend(wrap(Ink::Plain, &worked.because.join(" "), page.width, "  ", "  "));
    }
    let mut last = vec![String::new()];
    last.extend(wrap(Ink::Gold, &ending::verdict(page, &scores), page.width, "", ""));
    let apart = page.plain("ui-result-road-apart");
    last.extend(wrap(Ink::Faint, &apart, page.width, "", ""));
    last.extend(records(page));
    vec![lines, last]
}

/// A side's interests with bars, and their sum.
fn interests(page: &Page<'_>, score: &SideScore) -> Vec<String> {
    let name = page.width.saturating_sub(14);
    let mut lines = vec![page.side_name(score.side)];
    for (id, value) in &score.interests {
        let words = page.words.name(Key::new("interest", page.rules.interest_name(*id)));
        let words = pad(&cut(&words, name), name);
        let bar = paint(Ink::Side(score.side), &bar((*value).into(), 20, 10));
        lines.push(format!("{words} {} {bar}", pad_left(&page.figure(*value), 2)));
    }
    let args = Args::new().text("seat", score.side.id()).number("sum", score.sum);
    lines.push(paint(Ink::Bold, &page.say("ui-result-interests", &args)));
    lines
}

/// What belongs to neither score: stability, predictions, words kept and broken.
fn records(page: &Page<'_>) -> Vec<String> {
    let mut lines = vec![String::new()];
    lines.extend(wrap(Ink::Plain, &ending::stability(page), page.width, "", ""));
    for side in Side::BOTH {
        let first = format!("{} ", paint(Ink::Side(side), symbol(side)));
        let words = ending::record(page, side).words;
        lines.extend(wrap(Ink::Plain, &words, page.width, &first, "  "));
    }
    lines
}
