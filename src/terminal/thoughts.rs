//! What the computer was thinking: its own reasons for its orders and in crises, shown once the
//! game is over and nothing is secret any more.

use ai::Explained;
use rules::{Phase, Seat};
use text::Args;

use crate::page::Page;
use crate::screen::{Ink, heading, wrap};

/// The other side's reasons, a line a decision; nothing if there is none.
pub(crate) fn thoughts(page: &Page<'_>, against: &str) -> Vec<String> {
    let seat = Seat::Side(page.side.other());
    let mut lines = Vec::new();
    for Explained { turn, phase, reason } in ai::explained(page.game, seat, against) {
        if matches!(phase, Phase::Orders | Phase::Crisis) {
            let why = tell::thoughts::reason(page, reason.key, &reason.numbers, &reason.levers);
            let args = Args::new().number("turn", turn).text("reason", why);
            let key =
                if phase == Phase::Crisis { "ui-thoughts-crisis" } else { "ui-thoughts-turn" };
            lines.extend(wrap(Ink::Plain, &page.say(key, &args), page.width, "", "  "));
        }
    }
    if !lines.is_empty() {
        lines.insert(0, heading(&page.plain("ui-thoughts-heading"), page.width));
        lines.insert(0, String::new());
    }
    lines
}
