//! What the computer's players weighed, turn by turn.

use ai::Explained;
use egui::Ui;
use rules::{Phase, Side};
use tell::symbol;

use super::Desk;
use super::parts::{self, Room, sheet};
use crate::kit;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, room: Room) {
    let p = &desk.look.palette;
    if desk.model.explained.is_empty() {
        sheet(ui, desk.look, |ui| parts::line(ui, &desk.name("debrief-thoughts-none"), p.soft));
        return;
    }
    for thoughts in desk.model.explained {
        sheet(ui, desk.look, |ui| {
            let name = desk.debrief.names().side_word(thoughts.side);
            parts::head(ui, &format!("{} {name}", symbol(thoughts.side)), p.side(thoughts.side));
            kit::note(ui, desk.look, &desk.name("debrief-thoughts-how"));
            let told: Vec<_> =
                thoughts.reasons.iter().filter(|found| kind(found.phase).is_some()).collect();
            if told.is_empty() {
                parts::line(ui, &desk.name("debrief-thoughts-empty"), p.soft);
            }
            let turns: Vec<_> = told.chunk_by(|a, b| a.turn == b.turn).collect();
            if room == Room::Wide {
                // Lines across the whole page would be too long to read.
                let widths = parts::shares(ui, &[1.0, 1.0]);
                let half = turns.len().div_ceil(2);
                parts::row(ui, &widths, |ui, place| {
                    let part = if place == 0 { &turns[..half] } else { &turns[half..] };
                    part.iter().for_each(|found| turn(ui, desk, thoughts.side, found));
                });
            } else {
                turns.iter().for_each(|found| turn(ui, desk, thoughts.side, found));
            }
        });
    }
}

/// What was weighed in a turn, beside what was ordered.
fn turn(ui: &mut Ui, desk: &Desk<'_>, side: Side, found: &[&Explained]) {
    let p = &desk.look.palette;
    let Some(number) = found.first().map(|found| found.turn) else { return };
    kit::hairline(ui, desk.look);
    kit::serif(ui, &desk.debrief.turn_name(number), 14.5, p.ink);
    let names = desk.debrief.names();
    let mut before = (None, String::new());
    for found in found {
        let Some(kind) = kind(found.phase) else { continue };
        let reason = &found.reason;
        let words = tell::thoughts::reason(&names, reason.key, &reason.numbers, &reason.levers);
        // A crisis of several rounds can bring the same sentence again.
        let now = (Some(kind), words);
        if now == before {
            continue;
        }
        parts::head(ui, &desk.name(kind), p.soft);
        if found.phase == Phase::Orders
            && let Some(played) = desk.account.turn(number)
        {
            parts::strong(ui, &desk.debrief.orders(&played.sides[side.index()].orders), p.ink);
        }
        parts::line(ui, &now.1, p.ink);
        before = now;
    }
}

const fn kind(phase: Phase) -> Option<&'static str> {
    match phase {
        Phase::Orders => Some("debrief-thoughts-orders"),
        Phase::Crisis => Some("debrief-thoughts-crisis"),
        _ => None,
    }
}
