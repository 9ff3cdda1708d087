//! What chosen orders would leave and move, before they are sealed.

use rules::OrderSet;
use text::Args;

use super::board;
use super::cards;
use super::draft::Draft;
use super::explain;
use super::page::Page;
use super::past::Tracks;
use super::screen::{Ink, paint, wrap};

/// The prompt with what is left to spend.
pub(super) fn prompt(page: &Page<'_>, draft: &Draft) -> String {
    let left = left(page, draft);
    let args = Args::new()
        .number("attention", left[0])
        .number("capital", left[1])
        .number("treasury", left[2]);
    page.say("ui-orders-prompt", &args)
}

/// Attention, capital and treasury left after the chosen orders.
fn left(page: &Page<'_>, draft: &Draft) -> [i64; 3] {
    let means = page.view().means(page.side);
    let mut left = [means.attention, means.capital, means.treasury].map(i64::from);
    for play in &draft.orders {
        let cost = page.view().cost(page.rules().play(*play).lever);
        for (left, cost) in left.iter_mut().zip([cost.attention, cost.capital, cost.treasury]) {
            *left -= i64::from(cost);
        }
    }
    left
}

/// What is chosen, and what it would move in sum.
pub(super) fn chosen(page: &Page<'_>, draft: &Draft) -> Vec<String> {
    let set = draft.set();
    if set.plays().is_empty() {
        return vec![page.plain("ui-orders-none")];
    }
    let mut lines: Vec<_> = (1_i64..)
        .zip(page.orders(&set))
        .map(|(slot, name)| {
            let args = Args::new().number("slot", slot).text("lever", paint(Ink::Bold, &name));
            page.say("ui-orders-chosen", &args)
        })
        .collect();
    let (now, later) = cards::forecast(page, &set);
    let args = Args::new().text("moves", page.moves(&now));
    lines.extend(wrap(Ink::Plain, &page.say("ui-orders-forecast", &args), page.width, "", "  "));
    if !later.is_empty() {
        lines.extend(wrap(Ink::Faint, &later, page.width, "  ", "  "));
    }
    lines.extend(compass(page, &now));
    lines.extend(ladder(page, &set, &now));
    lines
}

/// Where the side's interests and the shares would stand, if nothing else happened.
fn compass(page: &Page<'_>, now: &[(rules::TrackId, i16)]) -> Vec<String> {
    let rules = page.rules();
    let before = Tracks::of(rules, page.board());
    let after = now
        .iter()
        .fold(before.clone(), |tracks, (track, by)| tracks.with(*track, before.get(*track) + by));
    let sum = |tracks: &Tracks| -> i32 {
        let own = page.board().interests(page.level(), page.side);
        own.map(|(id, _)| explain::points(rules.interest(id).value.root(), tracks)).sum()
    };
    let shares = explain::shares(rules.roads(), &after).map(|share| (share + 50) / 100);
    let [cold, balancing, divergence] = shares;
    let args = Args::new()
        .number("was", sum(&before))
        .number("is", sum(&after))
        .number("cold", cold)
        .number("balancing", balancing)
        .number("divergence", divergence);
    wrap(Ink::Plain, &page.say("ui-orders-compass", &args), page.width, "", "  ")
}

/// Where the ladder would stand, and who would answer for it.
fn ladder(page: &Page<'_>, set: &OrderSet, now: &[(rules::TrackId, i16)]) -> Vec<String> {
    let track = page.rules().tension();
    let by = now.iter().find(|(found, _)| *found == track).map_or(0, |(_, by)| *by);
    let tension = page.board().get(track);
    let pushes: i16 = page
        .view()
        .preview(page.side, set)
        .iter()
        .filter(|step| step.track == track && step.later.is_none())
        .map(|step| step.by.max(0))
        .sum();
    let mut pushed = rules::Side::BOTH.map(|side| i32::from(page.board().pushed(side)));
    pushed[page.side.index()] += i32::from(pushes);
    let args = Args::new()
        .number("tension", tension)
        .number("next", tension + by)
        .number("moscow", pushed[0])
        .number("baku", pushed[1]);
    let mut lines = wrap(Ink::Plain, &page.say("ui-orders-ladder", &args), page.width, "", "  ");
    let top = page.rules().track(track).most;
    if tension + by >= top {
        let words = page.plain("ui-orders-could-top");
        lines.extend(wrap(Ink::Gold, &words, page.width, "", ""));
    }
    if tension + by >= top - 20 && pushed != [0, 0] {
        let words = board::answerable(page, pushed);
        lines.extend(wrap(Ink::Gold, &words, page.width, "", ""));
    }
    lines
}
