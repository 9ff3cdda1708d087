//! The type: a serif voice for names and titles, a sans for text and figures.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId, FontTweak};

/// A voice of the type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Voice(&'static str);

/// Text and figures.
pub const SANS: Voice = Voice("sans");
/// Text and figures that carry weight.
pub const SEMIBOLD: Voice = Voice("semibold");
/// Names, titles, cards.
pub const SERIF: Voice = Voice("serif");
/// Waters and headlines.
pub const ITALIC: Voice = Voice("italic");

impl Voice {
    /// As a family of egui.
    #[must_use]
    pub fn family(self) -> FontFamily {
        if self == SANS { FontFamily::Proportional } else { FontFamily::Name(self.0.into()) }
    }

    /// At a size in points.
    #[must_use]
    pub fn at(self, size: f32) -> FontId {
        FontId::new(size, self.family())
    }
}

macro_rules! font {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../assets/fonts/", $name)).as_slice())
    };
}

const FILES: [(&str, &[u8]); 7] = [
    font!("NotoSans-Regular.ttf"),
    font!("NotoSans-SemiBold.ttf"),
    font!("NotoSerif-SemiBold.ttf"),
    font!("NotoSerif-Italic.ttf"),
    font!("NotoSansSymbols2-Signs.ttf"),
    font!("NotoSansMath-Signs.ttf"),
    font!("NotoSansMono-Signs.ttf"),
];

/// The fonts for a context. Every family falls back to those with signs.
#[must_use]
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FILES {
        let mut data = FontData::from_static(bytes);
        if name == FILES[4].0 {
            // The signs stand on a higher line than the letters beside them.
            data = data.tweak(FontTweak { y_offset_factor: 0.13, ..FontTweak::default() });
        }
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    let voices = [
        (SANS.family(), FILES[0].0),
        (FontFamily::Monospace, FILES[0].0),
        (SEMIBOLD.family(), FILES[1].0),
        (SERIF.family(), FILES[2].0),
        (ITALIC.family(), FILES[3].0),
    ];
    for (family, first) in voices {
        let names = [first, FILES[0].0, FILES[4].0, FILES[5].0, FILES[6].0];
        let mut list: Vec<String> = Vec::new();
        for name in names {
            if !list.iter().any(|known| known == name) {
                list.push(name.to_owned());
            }
        }
        fonts.families.insert(family, list);
    }
    fonts
}
