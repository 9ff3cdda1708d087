//! The ledger of the chosen turn: every movement with its cause and its source.

use egui::Ui;
use tell::ledger::{StepLine, StepLines};
use text::Args;

use super::Desk;
use super::parts;
use super::state::Opened;
use crate::kit;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, turn: u8, opened: &mut Opened) {
    let key = if opened.ledger { "debrief-ledger-hide" } else { "debrief-ledger-show" };
    let words = desk.say(key, &Args::new().number("turn", turn));
    if kit::button(ui, desk.look, &words, true).clicked() {
        opened.ledger = !opened.ledger;
    }
    if opened.ledger {
        let scene = desk.debrief.scene();
        for step in tell::ledger::turn(&scene, turn) {
            one(ui, desk, &step);
        }
    }
}

fn one(ui: &mut Ui, desk: &Desk<'_>, step: &StepLines) {
    ui.add_space(6.0);
    kit::section(ui, desk.look, &step.title);
    let wide = ui.available_width() > 520.0;
    for line in &step.lines {
        if wide {
            let widths = parts::shares(ui, &[2.4, 1.0]);
            parts::row(ui, &widths, |ui, place| match place {
                0 => said(ui, desk, line),
                _ => drop(kit::note(ui, desk.look, &line.source)),
            });
        } else {
            said(ui, desk, line);
            if !line.source.is_empty() {
                kit::note(ui, desk.look, &line.source);
            }
        }
    }
}

fn said(ui: &mut Ui, desk: &Desk<'_>, line: &StepLine) {
    let p = &desk.look.palette;
    let words = line.full.as_ref().unwrap_or(&line.words);
    match line.hurts(desk.debrief.names().rules) {
        Some(false) => parts::line(ui, &format!("▲ {words}"), p.gain),
        Some(true) => parts::line(ui, &format!("▼ {words}"), p.loss),
        None => parts::line(ui, words, p.ink),
    }
}
