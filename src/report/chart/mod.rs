//! Charts: what they have in common.
#![allow(clippy::float_arithmetic, reason = "layout of a drawing, never rules of a game")]

mod columns;
mod lines;
mod scale;
mod strips;
mod timeline;

use rules::Road;

pub use columns::{Column, Columns};
pub use lines::{Lines, Series};
pub use scale::{Axis, Scale};
pub use strips::{Content, Part, Point, Rule, Shade, Strip, Strips};
pub use timeline::Timeline;

use crate::Markup;

/// For what page a chart is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    /// A screen of some size, or paper.
    Wide,
    /// A telephone.
    Narrow,
}

impl Width {
    /// How wide the drawing is, in its own units, which are pixels where nothing is scaled.
    #[must_use]
    pub const fn units(self) -> f64 {
        match self {
            Self::Wide => 912.0,
            Self::Narrow => 350.0,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Narrow => "narrow",
        }
    }
}

/// What a drawing is called and says, for those who cannot see it.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The name of its figure.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// What it shows.
    pub description: &'a str,
    /// For what page it is drawn.
    pub width: Width,
}

/// Something that can be drawn.
pub trait Chart {
    /// Adds the drawing.
    fn draw(&self, about: &About<'_>, markup: &mut Markup);
}

/// A colour that means something. What it means is also said by a shape or a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ink {
    /// Nothing in particular.
    Plain,
    /// Cold confrontation.
    Cold,
    /// Tactical balancing.
    Balancing,
    /// Open divergence.
    Divergence,
    /// As it must be.
    Met,
    /// Not to be told.
    Undecided,
    /// Not as it must be.
    Missed,
}

impl Ink {
    /// The class of what has this colour.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Plain => "ink-plain",
            Self::Cold => "ink-cold",
            Self::Balancing => "ink-balancing",
            Self::Divergence => "ink-divergence",
            Self::Met => "ink-met",
            Self::Undecided => "ink-undecided",
            Self::Missed => "ink-missed",
        }
    }
}

impl From<Road> for Ink {
    fn from(road: Road) -> Self {
        match road {
            Road::Cold => Self::Cold,
            Road::Balancing => Self::Balancing,
            Road::Divergence => Self::Divergence,
        }
    }
}

/// The shape of a mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// A filled circle.
    Disc,
    /// An empty circle.
    Ring,
    /// A filled square.
    Square,
    /// A filled triangle.
    Triangle,
    /// A diagonal cross.
    Cross,
}

impl From<Road> for Shape {
    fn from(road: Road) -> Self {
        match road {
            Road::Cold => Self::Square,
            Road::Balancing => Self::Disc,
            Road::Divergence => Self::Triangle,
        }
    }
}

/// Where a text begins, or ends, or has its middle.
#[derive(Clone, Copy)]
enum Anchor {
    Start,
    Middle,
    End,
}

/// A length, as short as it can be written without being seen to be off.
fn px(length: f64) -> String {
    let text = format!("{length:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    (if text == "-0" { "0" } else { text }).to_owned()
}

/// A drawing of this height with what `inside` adds to it.
fn drawing(about: &About<'_>, height: f64, markup: &mut Markup, inside: impl FnOnce(&mut Markup)) {
    let [title, description] =
        ["title", "about"].map(|part| format!("{}-{}-{part}", about.id, about.width.class()));
    let labelled = format!("{title} {description}");
    let class = format!("chart {}", about.width.class());
    let view = format!("0 0 {} {}", px(about.width.units()), px(height));
    let attributes: &[crate::markup::Attribute<'_>] = &[
        ("xmlns", &"http://www.w3.org/2000/svg"),
        ("class", &class),
        ("viewBox", &view),
        ("role", &"img"),
        ("aria-labelledby", &labelled),
    ];
    markup.element("svg", attributes, |svg| {
        svg.element("title", &[("id", &title)], |line| line.text(about.title));
        svg.element("desc", &[("id", &description)], |line| line.text(about.description));
        inside(svg);
    });
}

/// A straight line from one place to another.
fn stroke(markup: &mut Markup, class: &str, [x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) {
    let [x1, y1, x2, y2] = [x1, y1, x2, y2].map(px);
    markup.empty("line", &[("class", &class), ("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)]);
}

/// A filled rectangle; nothing if it has no size.
fn block(markup: &mut Markup, class: &str, [x, y]: [f64; 2], [width, height]: [f64; 2]) {
    if width <= 0.0 || height <= 0.0 {
        return;
    }
    let [x, y, width, height] = [x, y, width, height].map(px);
    let place: &[crate::markup::Attribute<'_>] =
        &[("class", &class), ("x", &x), ("y", &y), ("width", &width), ("height", &height)];
    markup.empty("rect", place);
}

/// A line of text whose letters stand on `y`.
fn label(markup: &mut Markup, class: &str, anchor: Anchor, [x, y]: [f64; 2], text: &str) {
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let [x, y] = [x, y].map(px);
    let place: &[crate::markup::Attribute<'_>] =
        &[("class", &class), ("text-anchor", &anchor), ("x", &x), ("y", &y)];
    markup.element("text", place, |line| line.text(text));
    markup.text("\n");
}

/// A mark with its middle at a place.
fn mark(markup: &mut Markup, shape: Shape, ink: Ink, [x, y]: [f64; 2]) {
    let path = |markup: &mut Markup, class: String, d: String| {
        markup.empty("path", &[("class", &class), ("d", &d)]);
    };
    let filled = format!("mark {}", ink.class());
    let drawn = format!("mark open {}", ink.class());
    let [left, right, top, bottom] = [x - 4.2, x + 4.2, y - 4.2, y + 4.2].map(px);
    match shape {
        Shape::Disc | Shape::Ring => {
            let class = if shape == Shape::Disc { filled } else { drawn };
            let [cx, cy] = [x, y].map(px);
            let place: &[crate::markup::Attribute<'_>] =
                &[("class", &class), ("cx", &cx), ("cy", &cy), ("r", &"4.4")];
            markup.empty("circle", place);
        }
        Shape::Square => {
            path(markup, filled, format!("M{left} {top}H{right}V{bottom}H{left}Z"));
        }
        Shape::Triangle => {
            let (peak, middle) = (px(y - 5.0), px(x));
            path(markup, filled, format!("M{middle} {peak}L{right} {bottom}H{left}Z"));
        }
        Shape::Cross => {
            let d = format!("M{left} {top}L{right} {bottom}M{left} {bottom}L{right} {top}");
            path(markup, drawn, d);
        }
    }
}

/// Breaks a text into lines of at most so many characters, where a word allows it. A longer word
/// stands alone.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // A no-break space is not among them.
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
