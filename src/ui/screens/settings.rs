//! The settings. Every change is said at once.

use egui::{Ui, Vec2};
use text::{Args, Words};

use super::parts::{self, Step};
use crate::intent::Intent;
use crate::kit;
use crate::model::Settings;
use crate::theme::Look;

/// The least and the greatest size of text, and the step, in percent.
const SCALE: (u16, u16, u16) = (80, 200, 10);
/// The step of the volume, in percent.
const VOLUME: u8 = 10;

/// What the settings show.
#[derive(Clone, Copy)]
pub struct SettingsModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// What is set.
    pub settings: &'a Settings,
    /// Whether this machine can make a sound.
    pub has_sound: bool,
    /// The languages that there are: tag and own name.
    pub languages: &'a [(String, String)],
    /// Whether the game fills the screen.
    pub full_screen: bool,
}

/// Shows the settings.
pub fn show(ui: &mut Ui, model: &SettingsModel<'_>) -> Vec<Intent> {
    let (words, look) = (model.words, model.look);
    parts::page(ui, words, look, &words.name("screens-settings-title"), 620.0, |ui, intents| {
        let mut settings = model.settings.clone();
        group(ui, words, look, "screens-settings-reading", |ui| {
            scale(ui, model, &mut settings);
            rule(ui, look);
            theme(ui, words, look, &mut settings);
            rule(ui, look);
            toggle(ui, words, look, "screens-settings-safe", &mut settings.safe_colours);
            sample(ui, words, look);
            if model.languages.len() > 1 {
                rule(ui, look);
                language(ui, model, &mut settings);
            }
            rule(ui, look);
            let mut full = model.full_screen;
            toggle(ui, words, look, "screens-settings-full", &mut full);
            if full != model.full_screen {
                intents.push(Intent::FullScreen);
            }
        });
        group(ui, words, look, "screens-settings-moving", |ui| {
            toggle(ui, words, look, "screens-settings-still", &mut settings.reduced_motion);
            rule(ui, look);
            if model.has_sound {
                volume(ui, model, &mut settings);
            } else {
                kit::text(ui, look, &words.name("screens-settings-sound"));
                kit::note(ui, look, &words.name("screens-settings-no-sound"));
            }
        });
        group(ui, words, look, "screens-settings-playing", |ui| {
            toggle(ui, words, look, "screens-settings-reason", &mut settings.ask_reason);
        });
        let language = settings.language.clone();
        let plain = Settings { language, ..Settings::default() };
        if kit::button(ui, look, &words.name("screens-settings-defaults"), settings != plain)
            .clicked()
        {
            settings = plain;
        }
        if settings != *model.settings {
            intents.push(Intent::Set(settings));
        }
    })
}

fn group(ui: &mut Ui, words: &Words, look: &Look, key: &str, add: impl FnOnce(&mut Ui)) {
    kit::section(ui, look, &words.name(key));
    kit::card(ui, look, |ui| {
        ui.set_width(ui.available_width());
        add(ui);
    });
    ui.add_space(10.0);
}

fn rule(ui: &mut Ui, look: &Look) {
    ui.add_space(2.0);
    kit::hairline(ui, look);
    ui.add_space(2.0);
}

fn toggle(ui: &mut Ui, words: &Words, look: &Look, key: &str, on: &mut bool) {
    if parts::switch(ui, look, &words.name(key), *on).clicked() {
        *on = !*on;
    }
    kit::note(ui, look, &words.summary(key));
}

fn scale(ui: &mut Ui, model: &SettingsModel<'_>, settings: &mut Settings) {
    let (words, look) = (model.words, model.look);
    let (least, most, step) = SCALE;
    let now = settings.scale;
    let value = words.say("screens-settings-percent", &Args::new().number("n", now));
    let row = Step {
        words: &words.name("screens-settings-scale"),
        value: &value,
        names: [&words.name("screens-settings-smaller"), &words.name("screens-settings-larger")],
        open: [now > least, now < most],
    };
    match parts::stepper(ui, look, &row) {
        1 => settings.scale = (now / step * step + step).clamp(least, most),
        -1 => settings.scale = (now.div_ceil(step) * step).saturating_sub(step).clamp(least, most),
        _ => {}
    }
}

fn theme(ui: &mut Ui, words: &Words, look: &Look, settings: &mut Settings) {
    choices(ui, words, look, "screens-settings-theme", |ui| {
        if kit::choice(ui, look, &words.name("screens-settings-light"), !settings.dark).clicked() {
            settings.dark = false;
        }
        if kit::choice(ui, look, &words.name("screens-settings-dark"), settings.dark).clicked() {
            settings.dark = true;
        }
    });
}

/// A row with its words on the left and choices on the right, or under it if there is no room.
fn choices(ui: &mut Ui, words: &Words, look: &Look, key: &str, add: impl FnOnce(&mut Ui)) {
    if ui.available_width() < 420.0 {
        kit::text(ui, look, &words.name(key));
        ui.horizontal_wrapped(add);
        return;
    }
    ui.horizontal(|ui| {
        let width = ui.available_width() * 0.42;
        ui.allocate_ui_with_layout(
            Vec2::new(width, 32.0),
            egui::Layout::left_to_right(egui::Align::Center),
            |ui| {
                ui.set_min_width(width);
                kit::text(ui, look, &words.name(key));
            },
        );
        // Right-aligned choices keep their order: what was drawn last time says how wide they are.
        let id = ui.id().with(("choices", key));
        let wide = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
        ui.add_space((ui.available_width() - wide).max(0.0));
        let drawn = ui.scope(|ui| ui.horizontal(add)).response.rect.width();
        if (drawn - wide).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, drawn));
            ui.ctx().request_discard("the width of the choices");
        }
    });
}

/// What tells the sides, the roads, gain and loss apart, in the colours that are set.
fn sample(ui: &mut Ui, words: &Words, look: &Look) {
    let p = &look.palette;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        for (key, colour) in [
            ("screens-settings-sample-baku", p.baku),
            ("screens-settings-sample-moscow", p.moscow),
            ("screens-settings-sample-gain", p.gain),
            ("screens-settings-sample-loss", p.loss),
        ] {
            kit::figure(ui, &words.name(key), 12.5, colour);
        }
    });
}

fn language(ui: &mut Ui, model: &SettingsModel<'_>, settings: &mut Settings) {
    choices(ui, model.words, model.look, "screens-settings-language", |ui| {
        for (tag, name) in model.languages {
            if kit::choice(ui, model.look, name, settings.language == *tag).clicked() {
                settings.language.clone_from(tag);
            }
        }
    });
}

fn volume(ui: &mut Ui, model: &SettingsModel<'_>, settings: &mut Settings) {
    let (words, look) = (model.words, model.look);
    let now = settings.sound;
    let value = if now == 0 {
        words.name("screens-settings-mute")
    } else {
        words.say("screens-settings-percent", &Args::new().number("n", now))
    };
    let row = Step {
        words: &words.name("screens-settings-sound"),
        value: &value,
        names: [&words.name("screens-settings-quieter"), &words.name("screens-settings-louder")],
        open: [now > 0, now < 100],
    };
    match parts::stepper(ui, look, &row) {
        1 => settings.sound = (now / VOLUME * VOLUME + VOLUME).min(100),
        -1 => settings.sound = (now.div_ceil(VOLUME) * VOLUME).saturating_sub(VOLUME),
        _ => {}
    }
}
