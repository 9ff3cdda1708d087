//! What the computer was thinking: its own reasons for its orders and in crises, shown once the
//! game is over and nothing is secret any more.

use ai::{Explained, Reason};
use rules::{Phase, Seat};
use text::{Args, Key};

use super::page::Page;
use super::screen::{Ink, heading, wrap};

/// The other side's reasons, a line a decision; nothing if there is none.
pub(super) fn thoughts(page: &Page<'_>, against: &str) -> Vec<String> {
    let seat = Seat::Side(page.side.other());
    let mut lines = Vec::new();
    for Explained { turn, phase, reason } in ai::explained(page.game, seat, against) {
        if matches!(phase, Phase::Orders | Phase::Crisis) {
            let args = Args::new().number("turn", turn).text("reason", sentence(page, &reason));
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

/// A reason in words.
fn sentence(page: &Page<'_>, reason: &Reason) -> String {
    let mut args = Args::new();
    for (name, value) in &reason.numbers {
        args = match name.ends_with("_points") {
            true => {
                let points = page.hundredths(i32::try_from(value.abs()).unwrap_or(i32::MAX));
                let sign = if *value < 0 { "−" } else { "+" };
                args.text(name, format!("{sign}{points}"))
            }
            false => args.number(name, *value),
        };
    }
    for (name, lever) in &reason.levers {
        args = args.text(name, page.words.name(Key::new("lever", page.rules().lever_name(*lever))));
    }
    page.say(reason.key, &args)
}
