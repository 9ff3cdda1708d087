//! The end: which road it was and why. What it was worth, and what was hidden, the debrief tells.

use egui::Ui;
use tell::{Scene, ending};
use text::Key;

use super::{Reach, over, small};
use crate::intent::Intent;
use crate::kit;
use crate::model::{Place, PlayModel};

pub(super) fn show(ui: &Ui, model: &PlayModel<'_>, scene: &Scene<'_>, intents: &mut Vec<Intent>) {
    let look = model.look;
    let Some(outcome) = scene.board().outcome() else { return };
    let body = |ui: &mut Ui| {
        kit::section(ui, look, &scene.plain("dock-end"));
        let road = scene.words.name(Key::new("road", outcome.road.id()));
        let title = kit::serif(ui, &road, 24.0, look.palette.road(outcome.road));
        kit::head(&title, &road);
        kit::caption(ui, look, &ending::headline(scene, outcome));
        for reason in ending::reasons(scene, outcome) {
            kit::text(ui, look, &reason);
        }
        kit::hairline(ui, look);
        for line in ending::shares(scene) {
            small(ui, &line, look.palette.soft);
        }
        kit::text(ui, look, &scene.plain("dock-end-more"));
    };
    over(ui, look, ("end", 560.0, Reach::Map), body, |ui, ()| {
        ui.horizontal_wrapped(|ui| {
            if kit::primary(ui, look, &scene.plain("dock-end-debrief"), true).clicked() {
                intents.push(Intent::Go(Place::Debrief));
            }
            if kit::button(ui, look, &scene.plain("dock-end-title"), true).clicked() {
                intents.push(Intent::Go(Place::Title));
            }
        });
    });
}
