//! Colours by what they mean.

use egui::ecolor::gamma_u8_from_linear_f32;
use egui::{Color32, Rgba};
use rules::{Road, Side};

/// The colours of one theme.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "each colour is named after its role in the design's table")]
pub struct Palette {
    pub dark: bool,
    pub ground: Color32,
    pub panel: Color32,
    pub card: Color32,
    pub line: Color32,
    pub ink: Color32,
    pub soft: Color32,
    pub faint: Color32,
    pub sea: Color32,
    pub shore: Color32,
    pub coast: Color32,
    pub border: Color32,
    pub land: Color32,
    pub azerbaijan: Color32,
    pub baku: Color32,
    pub moscow: Color32,
    pub cold: Color32,
    pub balancing: Color32,
    pub divergence: Color32,
    pub focus: Color32,
    /// The gold of what is in focus, dark enough to be read.
    pub focus_text: Color32,
    /// Names of waters, on the sea.
    pub water: Color32,
    /// Names of countries, on the land.
    pub country: Color32,
    /// Words on the button of a screen while it cannot be pressed.
    pub closed: Color32,
    pub gain: Color32,
    pub loss: Color32,
}

/// A colour by its meaning, for what outlives a palette.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "as in `Palette`")]
pub enum Tint {
    Ink,
    Soft,
    Faint,
    Side(Side),
    Road(Road),
    Focus,
    Gain,
    Loss,
}

/// A share of a colour, 0 to 1, through which what lies below is seen. To be used instead of
/// `gamma_multiply`: the engine adds up light, not the numbers of a colour, and what has been
/// multiplied as a number comes out as a grey veil on a light ground.
#[must_use]
pub fn glass(colour: Color32, share: f32) -> Color32 {
    let share = share.clamp(0.0, 1.0);
    let light = Rgba::from(colour.to_opaque());
    let [r, g, b] =
        [light.r(), light.g(), light.b()].map(|part| gamma_u8_from_linear_f32(part * share));
    Color32::from_rgba_premultiplied(r, g, b, (share * 255.0).round() as u8)
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

impl Palette {
    /// The palette of a theme; `safe` replaces what red–green blindness would confuse.
    #[must_use]
    pub fn new(dark: bool, safe: bool) -> Self {
        let mut palette = if dark { Self::night() } else { Self::paper() };
        if safe {
            palette.make_safe();
        }
        palette
    }

    const fn paper() -> Self {
        Self {
            dark: false,
            ground: rgb(0xEF_E8DA),
            panel: rgb(0xF8_F4EA),
            card: rgb(0xFF_FDF7),
            line: rgb(0xD8_CDB8),
            ink: rgb(0x1F_2A33),
            soft: rgb(0x5C_6670),
            faint: rgb(0x8C_8F8C),
            sea: rgb(0xC5_D8DE),
            shore: rgb(0x5F_8796),
            coast: rgb(0x6E_8792),
            border: rgb(0x9A_8B72),
            land: rgb(0xE9_E0CE),
            azerbaijan: rgb(0xF7_ECD2),
            baku: rgb(0x11_707C),
            moscow: rgb(0x9A_3B4F),
            cold: rgb(0x3F_6B99),
            balancing: rgb(0x27_754C),
            divergence: rgb(0xAA_4A19),
            focus: rgb(0x9C_7018),
            focus_text: rgb(0x83_5A0F),
            water: rgb(0x33_5A6A),
            country: rgb(0x51_5B65),
            closed: rgb(0x46_515B),
            gain: rgb(0x1D_6B45),
            loss: rgb(0x9C_3F16),
        }
    }

    const fn night() -> Self {
        Self {
            dark: true,
            ground: rgb(0x11_171C),
            panel: rgb(0x18_2127),
            card: rgb(0x1F_2A31),
            line: rgb(0x2C_3942),
            ink: rgb(0xEC_E6D8),
            soft: rgb(0xA9_B2B5),
            faint: rgb(0x76_838A),
            sea: rgb(0x0D_1C24),
            shore: rgb(0x5C_A3B8),
            coast: rgb(0x4A_6470),
            border: rgb(0x6C_6656),
            land: rgb(0x22_2B30),
            azerbaijan: rgb(0x2C_3940),
            baku: rgb(0x4F_C1C9),
            moscow: rgb(0xE0_7A8B),
            cold: rgb(0x7F_AEDF),
            balancing: rgb(0x6F_CB95),
            divergence: rgb(0xF0_8A4B),
            focus: rgb(0xE0_B45A),
            focus_text: rgb(0xE0_B45A),
            water: rgb(0x5C_A3B8),
            country: rgb(0xA9_B2B5),
            closed: rgb(0xA9_B2B5),
            gain: rgb(0x86_D9A6),
            loss: rgb(0xF2_A07B),
        }
    }

    /// Blue against orange and purple instead of green against red.
    const fn make_safe(&mut self) {
        if self.dark {
            self.baku = rgb(0x56_B4E9);
            self.moscow = rgb(0xE8_9AC7);
            self.cold = rgb(0xC3_CCD2);
            self.balancing = rgb(0x5B_A8F0);
            self.divergence = rgb(0xF0_9A3E);
            self.gain = rgb(0x7F_C4F5);
            self.loss = rgb(0xF5_B06A);
        } else {
            self.baku = rgb(0x00_5F8F);
            self.moscow = rgb(0x95_3B78);
            self.cold = rgb(0x5A_6670);
            self.balancing = rgb(0x0B_62A8);
            self.divergence = rgb(0xA4_4F00);
            self.gain = rgb(0x0B_5A94);
            self.loss = rgb(0x95_4A00);
        }
    }

    /// A side's colour.
    #[must_use]
    pub const fn side(&self, side: Side) -> Color32 {
        match side {
            Side::Moscow => self.moscow,
            Side::Baku => self.baku,
        }
    }

    /// A road's colour.
    #[must_use]
    pub const fn road(&self, road: Road) -> Color32 {
        match road {
            Road::Cold => self.cold,
            Road::Balancing => self.balancing,
            Road::Divergence => self.divergence,
        }
    }

    /// A panel with some of a colour in it, 0 to 1. Not see-through: what lies below does not
    /// show in it.
    #[must_use]
    pub fn tinted(&self, colour: Color32, part: f32) -> Color32 {
        self.panel.lerp_to_gamma(colour, part)
    }

    /// The ground of a road's band in a chart.
    #[must_use]
    pub fn band(&self, road: Road) -> Color32 {
        self.tinted(self.road(road), if self.dark { 0.26 } else { 0.34 })
    }

    /// A colour, deep enough to be read on the bands of a chart.
    #[must_use]
    pub fn on_band(&self, colour: Color32) -> Color32 {
        colour.lerp_to_gamma(self.ink, if self.dark { 0.3 } else { 0.45 })
    }

    /// Words on a button in a side's colour.
    #[must_use]
    pub const fn on_side(&self) -> Color32 {
        if self.dark { self.ground } else { self.card }
    }

    /// The colour of a tint.
    #[must_use]
    pub const fn tint(&self, tint: Tint) -> Color32 {
        match tint {
            Tint::Ink => self.ink,
            Tint::Soft => self.soft,
            Tint::Faint => self.faint,
            Tint::Side(side) => self.side(side),
            Tint::Road(road) => self.road(road),
            Tint::Focus => self.focus_text,
            Tint::Gain => self.gain,
            Tint::Loss => self.loss,
        }
    }
}
