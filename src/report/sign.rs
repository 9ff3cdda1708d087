//! A verdict, shown by sign, word and colour together, never by colour alone.

use text::Words;

use crate::Markup;
use crate::chart::{Ink, Shape};

/// Whether something is as it must be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Sign {
    /// It is.
    Met,
    /// It cannot be told yet.
    Undecided,
    /// It is not.
    Missed,
}

impl Sign {
    /// All, the best first.
    pub const ALL: [Self; 3] = [Self::Met, Self::Undecided, Self::Missed];

    /// The character that stands for it.
    #[must_use]
    pub const fn glyph(self) -> &'static str {
        match self {
            Self::Met => "✓",
            Self::Undecided => "?",
            Self::Missed => "✗",
        }
    }

    /// Its word.
    #[must_use]
    pub fn word(self, words: &Words) -> String {
        words.name(match self {
            Self::Met => "report-met",
            Self::Undecided => "report-undecided",
            Self::Missed => "report-missed",
        })
    }

    /// Its colour.
    #[must_use]
    pub const fn ink(self) -> Ink {
        match self {
            Self::Met => Ink::Met,
            Self::Undecided => Ink::Undecided,
            Self::Missed => Ink::Missed,
        }
    }

    /// Its shape in a chart.
    #[must_use]
    pub const fn shape(self) -> Shape {
        match self {
            Self::Met => Shape::Disc,
            Self::Undecided => Shape::Ring,
            Self::Missed => Shape::Cross,
        }
    }

    /// Adds sign and word.
    pub fn show(self, words: &Words, markup: &mut Markup) {
        let class = format!("sign {}", self.ink().class());
        markup.element("span", &[("class", &class)], |sign| {
            sign.element("span", &[("aria-hidden", &"true")], |glyph| glyph.text(self.glyph()));
            sign.text(&format!("\u{a0}{}", self.word(words)));
        });
    }
}
