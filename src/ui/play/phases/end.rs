//! The end: which road it was and why. What it was worth, and what was hidden, the debrief tells.

use egui::Ui;
use rules::Outcome;
use tell::{Scene, ending};
use text::Key;

use super::{Reach, over, small};
use crate::intent::Intent;
use crate::kit;
use crate::model::{Place, PlayModel};
use crate::theme::Look;

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
        for line in ending::shares(scene) {
            small(ui, &line, look.palette.soft);
        }
        kit::hairline(ui, look);
        brought(ui, scene, look, outcome);
        kit::hairline(ui, look);
        kit::text(ui, look, &scene.plain("dock-end-more"));
    };
    let told = over(ui, model, ("end", 620.0, Reach::Map), body, |ui, ()| {
        ui.horizontal_wrapped(|ui| {
            let debrief = kit::primary(ui, look, &scene.plain("dock-end-debrief"), true);
            kit::focus::first(ui, &debrief);
            if debrief.clicked() {
                intents.push(Intent::Go(Place::Debrief));
            }
            if kit::button(ui, look, &scene.plain("dock-end-title"), true).clicked() {
                intents.push(Intent::Go(Place::Title));
            }
        });
    });
    intents.extend(told);
}

/// What brought it, the greatest causes first to be seen.
fn brought(ui: &mut Ui, scene: &Scene<'_>, look: &Look, outcome: Outcome) {
    let brought = ending::brought(scene, outcome);
    ui.add_space(2.0);
    kit::section(ui, look, &brought.title);
    if brought.movers.is_empty() {
        small(ui, &scene.plain("ui-ending-movers-none"), look.palette.ink);
    }
    for mover in &brought.movers {
        small(ui, &ending::mover(scene, mover, &mover.cause), look.palette.ink);
    }
}
