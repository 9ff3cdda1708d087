//! Who and what the game is made from, and under which licences.

use egui::Ui;
use text::Words;

use super::parts;
use crate::intent::{Intent, Target};
use crate::kit;
use crate::theme::Look;

/// What the credits show.
#[derive(Clone, Copy)]
pub struct CreditsModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// The program's version.
    pub version: &'a str,
}

/// Shows the credits.
pub fn show(ui: &mut Ui, model: &CreditsModel<'_>) -> Vec<Intent> {
    let (words, look) = (model.words, model.look);
    parts::page(ui, words, look, &words.name("screens-credits-title"), 900.0, |ui, intents| {
        kit::serif(ui, &words.name("ui-title"), 26.0, look.palette.ink);
        let args = text::Args::new().text("version", model.version);
        kit::note(ui, look, &words.say("screens-credits-version", &args));
        ui.add_space(8.0);
        let first = |ui: &mut Ui| {
            part(
                ui,
                words,
                look,
                &[
                    "screens-credits-article",
                    "screens-credits-article-reference",
                    "screens-credits-article-note",
                ],
            );
            part(
                ui,
                words,
                look,
                &[
                    "screens-credits-games",
                    "screens-credits-games-struggle",
                    "screens-credits-games-days",
                    "screens-credits-games-note",
                ],
            );
        };
        let second = |ui: &mut Ui| {
            part(ui, words, look, &["screens-credits-map", "screens-credits-map-note"]);
            part(ui, words, look, &["screens-credits-type", "screens-credits-type-note"]);
            part(
                ui,
                words,
                look,
                &[
                    "screens-credits-libraries",
                    "screens-credits-libraries-note",
                    "screens-credits-libraries-licences",
                ],
            );
            part(
                ui,
                words,
                look,
                &[
                    "screens-credits-licence",
                    "screens-credits-licence-code",
                    "screens-credits-licence-texts",
                ],
            );
        };
        if ui.available_width() >= 700.0 {
            parts::two(ui, 0.5, 28.0, first, second);
        } else {
            first(ui);
            second(ui);
        }
        if kit::button(ui, look, &words.name("screens-credits-sources"), true).clicked() {
            intents.push(Intent::LookUp(Target::Sources));
        }
    })
}

fn part(ui: &mut Ui, words: &Words, look: &Look, keys: &[&str]) {
    let Some((first, rest)) = keys.split_first() else { return };
    kit::section(ui, look, &words.name(first));
    for key in rest {
        kit::text(ui, look, &words.name(key));
    }
    ui.add_space(12.0);
}
