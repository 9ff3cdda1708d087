//! What chosen orders would leave and move, before they are sealed.

use tell::forecast;
use text::Args;

use crate::draft::Draft;
use crate::page::Page;
use crate::screen::{Ink, paint, wrap};

/// The prompt with what is left to spend.
pub(crate) fn prompt(page: &Page<'_>, draft: &Draft) -> String {
    let left = forecast::left(page, &draft.orders);
    let args = Args::new()
        .number("attention", left.attention)
        .number("capital", left.capital)
        .number("treasury", left.treasury);
    page.say("ui-orders-prompt", &args)
}

/// What is chosen, and what it would move in sum.
pub(crate) fn chosen(page: &Page<'_>, draft: &Draft) -> Vec<String> {
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
    let say = |words: &str| wrap(Ink::Plain, words, page.width, "", "  ");
    let found = forecast::forecast(page, &set);
    let args = Args::new().text("moves", page.moves(&found.moves));
    lines.extend(say(&page.say("ui-orders-forecast", &args)));
    if !found.later.is_empty() {
        let later = tell::card::row(&found.later);
        lines.extend(wrap(Ink::Faint, &later, page.width, "  ", "  "));
    }
    let (was, is) = found.sums();
    let [cold, balancing, divergence] = found.shares;
    let args = Args::new()
        .number("was", was)
        .number("is", is)
        .number("cold", cold)
        .number("balancing", balancing)
        .number("divergence", divergence);
    lines.extend(say(&page.say("ui-orders-compass", &args)));
    let args = Args::new()
        .number("tension", found.tension.0)
        .number("next", found.tension.1)
        .number("moscow", found.pushed[0])
        .number("baku", found.pushed[1]);
    lines.extend(say(&page.say("ui-orders-ladder", &args)));
    if found.can_top {
        let words = page.plain("ui-orders-could-top");
        lines.extend(wrap(Ink::Gold, &words, page.width, "", ""));
    }
    if let Some(words) = &found.answerable {
        lines.extend(wrap(Ink::Gold, words, page.width, "", ""));
    }
    lines
}
