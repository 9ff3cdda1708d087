//! Saved games: go on with one, delete one, open one from a code.

use egui::{Id, Ui};
use text::{Args, Words};

use super::{code, date, level_name, parts, save_line};
use crate::intent::Intent;
use crate::kit;
use crate::model::{SaveCard, SaveSlot};
use crate::theme::Look;

/// A file that could not be read and was put aside.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Damaged {
    /// Where it lies now.
    pub file: String,
    /// What is wrong with it, in words.
    pub what: String,
}

/// What the list of saved games shows.
#[derive(Clone, Copy)]
pub struct SavesModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// The saved games, the latest first.
    pub saves: &'a [SaveCard],
    /// Files that were put aside.
    pub damaged: &'a [Damaged],
    /// Whether a file can be picked here; elsewhere it is dropped on the window.
    pub can_pick: bool,
}

/// Shows the saved games.
pub fn show(ui: &mut Ui, model: &SavesModel<'_>) -> Vec<Intent> {
    let (words, look) = (model.words, model.look);
    parts::page(ui, words, look, &words.name("screens-saves-title"), 760.0, |ui, intents| {
        if model.saves.is_empty() {
            kit::card(ui, look, |ui| {
                ui.set_width(ui.available_width());
                kit::serif(ui, &words.name("screens-saves-none"), 16.0, look.palette.ink);
                kit::note(ui, look, &words.name("screens-saves-none-note"));
            });
        }
        for save in model.saves {
            intents.extend(one(ui, model, save));
        }
        if !model.damaged.is_empty() {
            ui.add_space(10.0);
            kit::section(ui, look, &words.name("screens-saves-damaged"));
            kit::note(ui, look, &words.name("screens-saves-damaged-note"));
            for damaged in model.damaged {
                kit::field_set(ui, look, |ui| {
                    ui.set_width(ui.available_width());
                    kit::text(ui, look, &damaged.what);
                    kit::note(ui, look, &damaged.file);
                });
            }
        }
        ui.add_space(10.0);
        kit::section(ui, look, &words.name("screens-title-code"));
        intents.extend(code::field(ui, words, look, 4));
        ui.add_space(6.0);
        if model.can_pick {
            let key = "screens-saves-pick";
            if kit::button(ui, look, &words.name(key), true).clicked() {
                intents.push(Intent::PickFile);
            }
            kit::note(ui, look, &words.summary(key));
        } else {
            kit::note(ui, look, &words.name("screens-saves-drop"));
        }
    })
}

/// From this width on the buttons of a saved game stand beside its words.
const WIDE: f32 = 760.0;

/// A saved game.
fn one(ui: &mut Ui, model: &SavesModel<'_>, save: &SaveCard) -> Option<Intent> {
    let (words, look) = (model.words, model.look);
    let id = Id::new("saves-asking");
    let asking =
        ui.data(|data| data.get_temp::<SaveSlot>(id)).is_some_and(|slot| slot == save.slot);
    let level = level_name(words, &save.level);
    let line = save_line(words, save);
    let mut intent = None;
    let mut ask = None;
    kit::card(ui, look, |ui| {
        ui.set_width(ui.available_width());
        let wide = ui.available_width() >= WIDE;
        let words_of = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            kit::serif(ui, &level, 16.0, look.palette.ink);
            kit::tinted(ui, &line, look.palette.side(save.side));
            let args = Args::new().text("date", date::day(words, save.when));
            kit::note(ui, look, &words.say("screens-saves-when", &args));
        };
        let mut buttons = |ui: &mut Ui| {
            let args = || Args::new().text("level", level.clone()).text("game", line.clone());
            if asking {
                kit::text(ui, look, &words.name("screens-saves-ask"));
                ui.horizontal_wrapped(|ui| {
                    if named(ui, look, words, "screens-saves-delete-yes", &args()) {
                        intent = Some(Intent::Delete(save.slot.clone()));
                        ask = Some(None);
                    }
                    if named(ui, look, words, "screens-saves-delete-no", &args()) {
                        ask = Some(None);
                    }
                });
                return;
            }
            ui.horizontal_wrapped(|ui| {
                let key = if save.over { "screens-saves-look" } else { "screens-saves-resume" };
                if named(ui, look, words, key, &args()) {
                    intent = Some(Intent::Resume(save.slot.clone()));
                }
                if named(ui, look, words, "screens-saves-file", &args()) {
                    intent = Some(Intent::SaveFile(save.slot.clone()));
                }
                if named(ui, look, words, "screens-saves-delete", &args()) {
                    ask = Some(Some(save.slot.clone()));
                }
            });
        };
        if wide {
            let share = if asking { 0.55 } else { 0.72 };
            parts::two(ui, share, 16.0, words_of, |ui| {
                ui.add_space(if asking { 0.0 } else { 10.0 });
                buttons(ui);
            });
        } else {
            words_of(ui);
            ui.add_space(6.0);
            buttons(ui);
        }
    });
    match ask {
        Some(Some(slot)) => {
            ui.data_mut(|data| data.insert_temp(id, slot));
        }
        Some(None) => ui.data_mut(|data| data.remove::<SaveSlot>(id)),
        None => {}
    }
    intent
}

/// A button whose name says which game it is about.
fn named(ui: &mut Ui, look: &Look, words: &Words, key: &str, args: &Args<'_>) -> bool {
    let response = kit::button(ui, look, &words.name(key), true);
    let description = words.say("screens-saves-about", args);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_description(description));
    response.clicked()
}
