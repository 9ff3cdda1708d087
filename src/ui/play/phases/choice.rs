//! The choice that a headline puts to one side.

use egui::Ui;
use rules::Action;
use tell::Scene;
use text::Key;

use super::{Reach, over, pick, remember, remembered, side_by_side, small};
use crate::intent::Intent;
use crate::kit::{self, Level};
use crate::model::PlayModel;

pub(super) fn show(ui: &Ui, model: &PlayModel<'_>, scene: &Scene<'_>, intents: &mut Vec<Intent>) {
    let look = model.look;
    let Some(event) = scene.board().headline() else { return };
    let Some(choice) = &scene.rules.event(event).choice else { return };
    let key = Key::new("event", scene.rules.event_name(event));
    let (id, picked) = remembered::<Option<usize>>(ui, scene, "choice");
    let body = |ui: &mut Ui| {
        kit::section(ui, look, &scene.plain("ui-phase-headline"));
        kit::heading(ui, look, &scene.words.name(&key));
        kit::caption(ui, look, &scene.words.summary(&key));
        kit::text(ui, look, &scene.of_side("ui-headline-choose", choice.side));
        let mut next = picked;
        let mut level = Level::of(ui, "options");
        side_by_side(ui, choice.options.len(), 260.0, |ui, place| {
            let (name, effects) = &choice.options[place];
            let key = Key::part("option", scene.rules.event_name(event), name);
            let title = scene.words.name(&key);
            let response = pick(ui, look, &title, Some(picked == Some(place)), |ui| {
                kit::serif(ui, &title, 14.0, look.palette.ink);
                small(ui, &scene.words.summary(&key), look.palette.ink);
                let moves = scene.amounts(*effects);
                small(ui, &format!("→\u{a0}{}", scene.moves(&moves)), look.palette.soft);
                level.fill(ui);
            });
            if response.clicked() {
                next = Some(place);
            }
        });
        level.keep(ui);
        remember(ui, id, next);
    };
    let told = over(ui, model, ("choice", 680.0, Reach::Map), body, |ui, ()| {
        let words = if picked.is_some() { "dock-choice-take" } else { "dock-choice-first" };
        let action = picked.and_then(|place| u8::try_from(place).ok()).map(Action::Choice);
        if kit::primary(ui, look, &scene.plain(words), picked.is_some()).clicked()
            && let Some(action) = action
        {
            intents.push(Intent::Submit(action));
        }
    });
    intents.extend(told);
}
