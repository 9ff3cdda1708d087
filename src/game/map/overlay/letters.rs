//! Names on the map, in the voices of the type.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Galley, Ui, Vec2, vec2};
use ui::theme::{ITALIC, SANS, SEMIBOLD, SERIF};

use crate::map::layout::{Name, Voice};

/// Where the halo is drawn about each letter.
const ABOUT: [Vec2; 8] = [
    vec2(-1.3, 0.0),
    vec2(1.3, 0.0),
    vec2(0.0, -1.3),
    vec2(0.0, 1.3),
    vec2(-1.0, -1.0),
    vec2(1.0, -1.0),
    vec2(-1.0, 1.0),
    vec2(1.0, 1.0),
];

/// Words, set.
pub(super) fn galley(ui: &Ui, words: &str, voice: Voice) -> Arc<Galley> {
    let (font, space) = match voice {
        Voice::City(true) => (SEMIBOLD.at(11.5), 0.0),
        Voice::City(false) => (SANS.at(11.0), 0.0),
        Voice::Country(size, space) => (SERIF.at(size), space),
        Voice::Water(size, space) => (ITALIC.at(size), space),
        Voice::Chip => (SANS.at(10.5), 0.0),
    };
    let format = TextFormat {
        font_id: font,
        extra_letter_spacing: space,
        color: Color32::PLACEHOLDER,
        ..TextFormat::default()
    };
    ui.painter().layout_job(LayoutJob::single_section(words.to_owned(), format))
}

/// Writes a name in the middle of its rectangle.
pub(super) fn write(ui: &Ui, name: &Name, colour: Color32, halo: Option<Color32>) {
    let galley = galley(ui, &name.words, name.voice);
    let space = match name.voice {
        Voice::Country(_, space) | Voice::Water(_, space) => space,
        _ => 0.0,
    };
    let at = name.rect.center() - (galley.size() - vec2(space, 0.0)) / 2.0;
    if let Some(halo) = halo {
        for off in ABOUT {
            let galley = Arc::clone(&galley);
            ui.painter().galley_with_override_text_color(
                at + off,
                galley,
                halo.gamma_multiply(0.55),
            );
        }
    }
    ui.painter().galley_with_override_text_color(at, galley, colour);
}
