//! What the model leaves out.

use egui::Ui;

use super::Desk;
use super::parts::{self, Room, sheet};
use crate::intent::{Intent, Target};
use crate::kit;

/// A line of text is not wider than this: longer ones are hard to read.
const LINE: f32 = 760.0;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, room: Room, intents: &mut Vec<Intent>) {
    if room == Room::Wide {
        let widths = parts::shares(ui, &[2.0, 1.0]);
        parts::row(ui, &widths, |ui, place| {
            sheet(ui, desk.look, |ui| match place {
                0 => says(ui, desk),
                _ => asks(ui, desk, intents),
            });
        });
    } else {
        sheet(ui, desk.look, |ui| {
            says(ui, desk);
            kit::hairline(ui, desk.look);
            asks(ui, desk, intents);
        });
    }
}

fn says(ui: &mut Ui, desk: &Desk<'_>) {
    parts::column(ui, LINE.min(ui.available_width()), |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        kit::heading(ui, desk.look, &desk.name("debrief-model-title"));
        for key in [
            "debrief-model-says",
            "debrief-model-people",
            "debrief-model-actors",
            "debrief-model-unity",
            "debrief-model-contested",
            "debrief-model-odds",
        ] {
            parts::line(ui, &desk.name(key), desk.look.palette.ink);
        }
    });
}

fn asks(ui: &mut Ui, desk: &Desk<'_>, intents: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 10.0;
    kit::serif(ui, &desk.name("debrief-model-ask"), 14.5, desk.look.palette.ink);
    if kit::link(ui, desk.look, &desk.name("debrief-model-link")).clicked() {
        intents.push(Intent::LookUp(Target::Model));
    }
    if kit::link(ui, desk.look, &desk.name("debrief-model-sources")).clicked() {
        intents.push(Intent::LookUp(Target::Sources));
    }
}
