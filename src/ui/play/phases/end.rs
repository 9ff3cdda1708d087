//! The end: which road it was and why. What it was worth, and what was hidden, the debrief tells.

use egui::Ui;
use rules::{ExprNode, Outcome};
use tell::decisive::{self, Question};
use tell::{Scene, ending, explain};
use text::{Args, Key};

use super::{Reach, over, small};
use crate::intent::Intent;
use crate::kit;
use crate::model::{Place, PlayModel};
use crate::play::parts;
use crate::theme::{Look, SANS};

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
        stood(ui, scene, look, outcome);
        brought(ui, scene, look, outcome);
        kit::hairline(ui, look);
        kit::text(ui, look, &scene.plain("dock-end-more"));
    };
    let told = over(ui, model, ("end", 620.0, Reach::Tall), body, |ui, ()| {
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

/// What the road in question needs together, and how far each part stood: the weakest decides.
fn stood(ui: &mut Ui, scene: &Scene<'_>, look: &Look, outcome: Outcome) {
    let road = match decisive::question(scene, outcome) {
        Question::Toward(road) | Question::Against(road) => road,
        Question::Ladder => return,
    };
    let root = scene.rules.roads().score[road.index()].root();
    let nodes: Vec<&ExprNode> = match root {
        ExprNode::All(nodes) => nodes.iter().collect(),
        other => vec![other],
    };
    ui.add_space(2.0);
    if let Some(needed) = ending::needed(scene, outcome).iter().find(|needed| needed.road == road) {
        kit::section(ui, look, &needed.title);
    }
    ui.spacing_mut().item_spacing.y = 4.0;
    for (node, limb) in nodes.into_iter().zip(ending::limbs(scene, road)) {
        let tracks: Vec<_> =
            explain::reads(node).into_iter().map(|track| scene.track(track)).collect();
        let args = Args::new().text("part", tracks.join(tell::DOT)).number("value", limb.value);
        let key = if limb.weakest { "dock-end-weakest" } else { "dock-end-part" };
        let words = scene.say(key, &args);
        let (ink, colour) = match limb.weakest {
            true => (look.palette.ink, look.palette.road(road)),
            false => (look.palette.soft, look.palette.soft),
        };
        small(ui, &words, ink);
        kit::meter(ui, look, &words, limb.value as f32, 100.0, colour);
    }
    ui.add_space(4.0);
}

/// What brought it, the greatest causes first to be seen, and what each moved.
fn brought(ui: &mut Ui, scene: &Scene<'_>, look: &Look, outcome: Outcome) {
    let brought = ending::brought(scene, outcome);
    ui.add_space(2.0);
    kit::section(ui, look, &brought.title);
    if brought.movers.is_empty() {
        small(ui, &scene.plain("ui-ending-movers-none"), look.palette.ink);
    }
    for mover in &brought.movers {
        let (words, moved) = (ending::mover(scene, mover, &mover.cause), scene.moves(&mover.moves));
        let (font, p) = (SANS.at(11.5), &look.palette);
        let line = [(words.as_str(), font.clone(), p.ink), (moved.as_str(), font, p.soft)];
        ui.add(egui::Label::new(parts::line(&line)).wrap());
    }
}
