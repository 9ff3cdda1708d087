//! Names on the map, in the voices of the type.

use std::sync::Arc;

use egui::ecolor::gamma_u8_from_linear_f32;
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Galley, Ui, Vec2, vec2};
use ui::Palette;
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
        Voice::City(true, size) => (SEMIBOLD.at(size), 0.0),
        Voice::City(false, size) => (SANS.at(size), 0.0),
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

/// How much light the halo of a name on paper adds at each of the places about a letter, in
/// linear light: so much that a border or a coast behind the letter is as light as the land.
const GLOW: [f32; 3] = [0.050, 0.054, 0.058];

/// What is behind the letters of a name. At night it is the dark of the ground. On paper it is
/// light that is added: a pale letter behind a dark one would come out with a grey rim, for the
/// engine adds up light, and the edges of letters are mixed as numbers.
pub(super) fn halo(palette: &Palette) -> Color32 {
    if palette.dark {
        return palette.ground.gamma_multiply(0.55);
    }
    let [r, g, b] = GLOW.map(gamma_u8_from_linear_f32);
    Color32::from_rgba_premultiplied(r, g, b, 0)
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
            ui.painter().galley_with_override_text_color(at + off, galley, halo);
        }
    }
    ui.painter().galley_with_override_text_color(at, galley, colour);
}
