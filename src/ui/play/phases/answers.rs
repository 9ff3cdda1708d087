//! The other side's offer, and the answer to it.

use egui::Ui;
use rules::{Action, Answer, Side};
use tell::Scene;
use text::Args;

use super::{Reach, over, pick, side_by_side, small};
use crate::intent::Intent;
use crate::kit::{self, Level};
use crate::model::PlayModel;

pub(super) fn show(ui: &Ui, model: &PlayModel<'_>, scene: &Scene<'_>, intents: &mut Vec<Intent>) {
    let look = model.look;
    let other = scene.side.other();
    let Some(offer) = scene.board().offer(other) else { return };
    let body = |ui: &mut Ui| {
        kit::section(ui, look, &scene.plain("ui-phase-talks"));
        let words = format!("{} {}", tell::symbol(other), scene.of_side("ui-talks-offered", other));
        kit::serif(ui, &words, 14.5, look.palette.side(other));
        kit::caption(ui, look, &tell::talks::offer(scene, offer));
        for (side, term) in [(other, offer.mine), (scene.side, offer.yours)] {
            doubt(ui, model, scene, side, term);
        }
        if let Some(own) = scene.board().offer(scene.side) {
            small(ui, &scene.plain("dock-answers-own"), look.palette.soft);
            small(ui, &tell::talks::offer(scene, own), look.palette.soft);
        }
        kit::hairline(ui, look);
        small(ui, &tell::talks::stakes(scene), look.palette.ink);
        if let Some(record) = tell::talks::record(scene) {
            small(ui, &record, look.palette.ink);
        }
    };
    let told = over(ui, model, ("answers", 620.0, Reach::Map), body, |ui, ()| {
        let answers = [
            ("dock-answer-accept", "dock-answer-accept-about", Answer::Accept),
            ("dock-answer-refuse", "dock-answer-refuse-about", Answer::Refuse),
            ("dock-answer-silence", "dock-answer-silence-about", Answer::Silence),
        ];
        let [capital, narrative] = tell::talks::price(scene);
        let mut level = Level::of(ui, "answers");
        side_by_side(ui, answers.len(), 150.0, |ui, place| {
            let (key, about, answer) = answers[place];
            let name = scene.plain(key);
            let args = Args::new().number("capital", capital).number("narrative", narrative);
            let response = pick(ui, look, &name, None, |ui| {
                kit::serif(ui, &name, 14.5, look.palette.ink);
                small(ui, &scene.say(about, &args), look.palette.soft);
                level.fill(ui);
            });
            if response.clicked() {
                intents.push(Intent::Submit(Action::Answer(answer)));
            }
        });
        level.keep(ui);
    });
    intents.extend(told);
}

/// Says so if a term names a card that cannot be ordered now.
fn doubt(ui: &mut Ui, model: &PlayModel<'_>, scene: &Scene<'_>, side: Side, term: rules::Term) {
    if tell::card::refusal(scene, term.lever).is_none() {
        return;
    }
    let args = Args::new().text("seat", side.id()).text("lever", scene.lever(term.lever));
    small(ui, &scene.say("dock-answers-closed", &args), model.look.palette.focus_text);
}
