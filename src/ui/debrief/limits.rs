//! What the model leaves out.

use egui::Ui;

use super::Desk;
use super::parts::{self, sheet};
use crate::intent::{Intent, Target};
use crate::kit;

/// A line of text is not wider than this: longer ones are hard to read.
const LINE: f32 = 760.0;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, intents: &mut Vec<Intent>) {
    let p = &desk.look.palette;
    sheet(ui, desk.look, |ui| {
        ui.set_max_width(LINE.min(ui.available_width()));
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
            parts::line(ui, &desk.name(key), p.ink);
        }
        kit::hairline(ui, desk.look);
        kit::serif(ui, &desk.name("debrief-model-ask"), 14.5, p.ink);
        if kit::link(ui, desk.look, &desk.name("debrief-model-link")).clicked() {
            intents.push(Intent::LookUp(Target::Model));
        }
        if kit::link(ui, desk.look, &desk.name("debrief-model-sources")).clicked() {
            intents.push(Intent::LookUp(Target::Sources));
        }
    });
}
