//! What the computer's players weighed, turn by turn.

use egui::Ui;
use rules::Phase;
use tell::symbol;

use super::Desk;
use super::parts::{self, sheet};
use crate::kit;

/// A line of text is not wider than this: longer ones are hard to read.
const LINE: f32 = 760.0;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>) {
    let p = &desk.look.palette;
    if desk.model.explained.is_empty() {
        sheet(ui, desk.look, |ui| parts::line(ui, &desk.name("debrief-thoughts-none"), p.soft));
        return;
    }
    for thoughts in desk.model.explained {
        sheet(ui, desk.look, |ui| {
            ui.set_max_width(LINE.min(ui.available_width()));
            let name = desk.debrief.names().side_word(thoughts.side);
            parts::head(ui, &format!("{} {name}", symbol(thoughts.side)), p.side(thoughts.side));
            kit::note(ui, desk.look, &desk.name("debrief-thoughts-how"));
            let mut turn = 0;
            let mut before = (None, String::new());
            for found in &thoughts.reasons {
                let Some(kind) = kind(found.phase) else { continue };
                if found.turn != turn {
                    turn = found.turn;
                    kit::hairline(ui, desk.look);
                    kit::serif(ui, &desk.debrief.turn_name(turn), 14.5, p.ink);
                }
                let reason = &found.reason;
                let names = desk.debrief.names();
                let words =
                    tell::thoughts::reason(&names, reason.key, &reason.numbers, &reason.levers);
                // A crisis of several rounds can bring the same sentence again.
                let now = (Some((found.turn, kind)), words);
                if now != before {
                    parts::head(ui, &desk.name(kind), p.soft);
                    parts::line(ui, &now.1, p.ink);
                    before = now;
                }
            }
            if turn == 0 {
                parts::line(ui, &desk.name("debrief-thoughts-empty"), p.soft);
            }
        });
    }
}

const fn kind(phase: Phase) -> Option<&'static str> {
    match phase {
        Phase::Orders => Some("debrief-thoughts-orders"),
        Phase::Crisis => Some("debrief-thoughts-crisis"),
        _ => None,
    }
}
