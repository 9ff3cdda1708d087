//! What the computer's players weighed, turn by turn.

use ai::Explained;
use egui::Ui;
use rules::{Phase, Side};
use tell::symbol;

use super::Desk;
use super::parts::{self, Room, sheet};
use crate::kit;

/// Room for the name of a turn beside its orders.
const NAME: f32 = 140.0;

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
            let usual = usual(desk, &told);
            if let Some(usual) = &usual {
                ui.add_space(2.0);
                parts::line(ui, usual, p.ink);
                ui.add_space(4.0);
            }
            let usual = usual.unwrap_or_default();
            let turns: Vec<_> = told.chunk_by(|a, b| a.turn == b.turn).collect();
            let one =
                |ui: &mut Ui, found: &[&Explained]| turn(ui, desk, thoughts.side, found, &usual);
            if room == Room::Wide {
                // Lines across the whole page would be too long to read.
                let widths = parts::shares(ui, &[1.0, 1.0]);
                let half = turns.len().div_ceil(2);
                parts::row(ui, &widths, |ui, place| {
                    let part = if place == 0 { &turns[..half] } else { &turns[half..] };
                    part.iter().for_each(|found| one(ui, found));
                });
            } else {
                turns.iter().for_each(|found| one(ui, found));
            }
        });
    }
}

/// A reason in words.
fn words(desk: &Desk<'_>, found: &Explained) -> String {
    let reason = &found.reason;
    let names = desk.debrief.names();
    tell::thoughts::reason(&names, reason.key, &reason.numbers, &reason.levers)
}

/// What was weighed in most turns alike: it is said once.
fn usual(desk: &Desk<'_>, told: &[&Explained]) -> Option<String> {
    let all: Vec<String> = told.iter().map(|found| words(desk, found)).collect();
    let count = |one: &String| all.iter().filter(|other| *other == one).count();
    let most = all.iter().max_by_key(|one| count(one))?;
    (count(most) > 3 && 2 * count(most) > all.len()).then(|| most.clone())
}

/// What was weighed in a turn, beside what was ordered; nothing of what has been said of all.
fn turn(ui: &mut Ui, desk: &Desk<'_>, side: Side, found: &[&Explained], usual: &str) {
    let p = &desk.look.palette;
    let Some(number) = found.first().map(|found| found.turn) else { return };
    let ordered = desk.account.turn(number).map(|played| {
        let orders = &played.sides[side.index()].orders;
        desk.debrief.orders(orders)
    });
    let mut told: Vec<(&'static str, String)> = Vec::new();
    for found in found {
        let Some(kind) = kind(found.phase) else { continue };
        let now = (kind, words(desk, found));
        // A crisis of several rounds can bring the same sentence again.
        if now.1 != usual && !told.contains(&now) {
            told.push(now);
        }
    }
    kit::hairline(ui, desk.look);
    if told.is_empty() && ui.available_width() > 420.0 {
        let rest = ui.available_width() - NAME - parts::GAP;
        parts::row(ui, &[NAME, rest], |ui, place| match place {
            0 => drop(kit::serif(ui, &desk.debrief.turn_name(number), 13.5, p.ink)),
            _ => parts::line(ui, ordered.as_deref().unwrap_or_default(), p.ink),
        });
        return;
    }
    kit::serif(ui, &desk.debrief.turn_name(number), 14.5, p.ink);
    if let Some(ordered) = ordered {
        parts::strong(ui, &ordered, p.ink);
    }
    for (kind, words) in told {
        parts::head(ui, &desk.name(kind), p.soft);
        parts::line(ui, &words, p.ink);
    }
}

const fn kind(phase: Phase) -> Option<&'static str> {
    match phase {
        Phase::Orders => Some("debrief-thoughts-orders"),
        Phase::Crisis => Some("debrief-thoughts-crisis"),
        _ => None,
    }
}
