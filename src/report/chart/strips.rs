//! Rows over one axis: points with their intervals, bars from zero, and bars that add up.
#![allow(clippy::float_arithmetic, reason = "layout of a drawing, never rules of a game")]

use super::{
    About, Anchor, Axis, Chart, Ink, Scale, Shape, Width, block, drawing, label, mark, stroke,
    wrapped,
};
use crate::{Markup, Sign};

/// A figure with its interval.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Point {
    /// The figure.
    pub value: f64,
    /// The ends of its interval.
    pub interval: [f64; 2],
    /// Its colour.
    pub ink: Ink,
    /// Its mark.
    pub shape: Shape,
}

/// A part of a bar.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// How much, of the axis.
    pub value: f64,
    /// What is written in it where there is room.
    pub label: String,
    /// Its colour.
    pub ink: Ink,
}

/// What a row shows.
#[derive(Clone, PartialEq, Debug)]
pub enum Content {
    /// Its label only, as the heading of the rows that follow.
    Heading,
    /// A figure with its interval.
    Point(Point),
    /// A bar from zero to each figure, with its interval, one under another.
    Bars(Vec<Point>),
    /// One bar of parts that add up.
    Stack(Vec<Part>),
}

/// A row.
#[derive(Clone, PartialEq, Debug)]
pub struct Strip {
    /// What it is about.
    pub label: String,
    /// Its figures in words.
    pub note: String,
    /// The verdict on it.
    pub sign: Option<Sign>,
    /// Where its figure must lie, if it is another place than that of the other rows.
    pub target: Option<[f64; 2]>,
    /// What is drawn.
    pub content: Content,
}

/// A stretch of the axis that is shaded over all rows.
#[derive(Clone, PartialEq, Debug)]
pub struct Shade {
    /// From where to where.
    pub reach: [f64; 2],
    /// What it is.
    pub label: String,
}

/// A figure at which a line stands over all rows.
#[derive(Clone, PartialEq, Debug)]
pub struct Rule {
    /// Where.
    pub at: f64,
    /// What it is; nothing if it says itself.
    pub label: String,
}

/// Rows over one axis.
#[derive(Clone, PartialEq, Debug)]
pub struct Strips {
    /// The axis.
    pub axis: Axis,
    /// Shaded stretches.
    pub shades: Vec<Shade>,
    /// Lines.
    pub rules: Vec<Rule>,
    /// The rows, from the top.
    pub rows: Vec<Strip>,
}

/// Where things stand from left to right.
#[derive(Clone, Copy)]
struct Places {
    width: Width,
    plot: [f64; 2],
    /// How many letters a line of a label has at most.
    letters: usize,
    /// The height of a line of a label.
    leading: f64,
}

impl Places {
    const fn of(width: Width) -> Self {
        match width {
            Width::Wide => Self { width, plot: [262.0, 712.0], letters: 34, leading: 15.0 },
            Width::Narrow => Self { width, plot: [16.0, 190.0], letters: 44, leading: 16.0 },
        }
    }

    /// How many letters a line has at most that goes from edge to edge.
    const fn across(self) -> usize {
        match self.width {
            Width::Wide => 104,
            Width::Narrow => 40,
        }
    }

    /// The lines of a row's label, the height of the whole row, and where in it its content is.
    fn row(self, row: &Strip) -> (Vec<String>, f64, f64) {
        let heading = row.content == Content::Heading;
        let letters = if heading { self.across() } else { self.letters };
        let lines = wrapped(&row.label, letters);
        let words = self.leading * lines.len() as f64;
        let content = match &row.content {
            Content::Heading => return (lines, words + 14.0, 0.0),
            Content::Point(_) => 20.0,
            Content::Bars(bars) => 9.0 * bars.len() as f64 + 8.0,
            Content::Stack(_) => 32.0,
        };
        match self.width {
            Width::Wide => {
                let height = content.max(words + 6.0);
                (lines, height, height / 2.0)
            }
            Width::Narrow => (lines, words + content + 4.0, words + content / 2.0),
        }
    }
}

impl Chart for Strips {
    fn draw(&self, about: &About<'_>, markup: &mut Markup) {
        let places = Places::of(about.width);
        let scale = Scale::new(&self.axis, places.plot[0], places.plot[1]);
        let captions = self.captions().count();
        let top = if captions == 0 { 6.0 } else { 8.0 + 14.0 * captions as f64 };
        let height: f64 = self.rows.iter().map(|row| places.row(row).1).sum();
        let bottom = top + height + 4.0;
        let words = wrapped(&self.axis.label, places.across());
        let under = 16.0 * words.len() as f64;
        drawing(about, bottom + 26.0 + under, markup, |svg| {
            self.ground(svg, scale, places, [top, bottom]);
            let mut y = top;
            for row in &self.rows {
                let height = places.row(row).1;
                self.row(svg, scale, places, row, y);
                y += height;
            }
        });
    }
}

impl Strips {
    /// What lies behind the rows: shades, the axis, lines.
    fn ground(&self, svg: &mut Markup, scale: Scale, places: Places, [top, bottom]: [f64; 2]) {
        for shade in &self.shades {
            let [from, to] = shade.reach.map(|end| scale.at(end));
            block(svg, "shade", [from, top], [to - from, bottom - top]);
        }
        // Where figures would run into one another, every other one is left out.
        let apart = places.plot[1] - places.plot[0];
        let letters: usize = self.axis.ticks.iter().map(|(_, text)| text.chars().count() + 2).sum();
        let every = if letters as f64 * 7.0 > apart { 2 } else { 1 };
        for (place, (tick, text)) in self.axis.ticks.iter().enumerate() {
            let x = scale.at(*tick);
            stroke(svg, "grid", [x, top], [x, bottom]);
            if place % every == 0 {
                label(svg, "tick", Anchor::Middle, [x, bottom + 15.0], text);
            }
        }
        if self.axis.low < 0.0 && self.axis.high > 0.0 {
            stroke(svg, "zero", [scale.at(0.0), top], [scale.at(0.0), bottom]);
        }
        let middle = f64::midpoint(places.plot[0], places.plot[1]);
        let (anchor, x) = match places.width {
            Width::Wide => (Anchor::Middle, middle),
            Width::Narrow => (Anchor::Start, places.plot[0]),
        };
        for (line, text) in wrapped(&self.axis.label, places.across()).iter().enumerate() {
            label(svg, "axis", anchor, [x, bottom + 34.0 + 16.0 * line as f64], text);
        }
        for rule in &self.rules {
            let x = scale.at(rule.at);
            stroke(svg, "rule", [x, top], [x, bottom]);
        }
        // One line each, so that none lies on another.
        for (place, (reach, text)) in self.captions().enumerate() {
            let [from, to] = reach.map(|end| scale.at(end));
            let middle = f64::midpoint(from, to);
            caption(svg, places, middle, top - 7.0 - 14.0 * place as f64, text);
        }
    }

    /// What is written above the rows: over what, and the words.
    fn captions(&self) -> impl Iterator<Item = ([f64; 2], &str)> {
        let shades = self.shades.iter().map(|shade| (shade.reach, shade.label.as_str()));
        let rules = self.rules.iter().map(|rule| ([rule.at; 2], rule.label.as_str()));
        shades.chain(rules).filter(|(_, text)| !text.is_empty())
    }

    fn row(&self, svg: &mut Markup, scale: Scale, places: Places, row: &Strip, top: f64) {
        let (lines, height, middle) = places.row(row);
        let middle = top + middle;
        let heading = row.content == Content::Heading;
        let words = places.leading * lines.len() as f64;
        let first = match places.width {
            _ if heading => top + 22.0,
            Width::Wide => middle - words / 2.0 + 11.0,
            Width::Narrow => top + 12.0,
        };
        let class = if heading { "head" } else { "name" };
        for (place, line) in lines.iter().enumerate() {
            let y = first + places.leading * place as f64;
            label(svg, class, Anchor::Start, [0.0, y], line);
        }
        if let Some(reach) = row.target {
            let [from, to] = reach.map(|end| scale.at(end));
            block(svg, "target", [from, middle - 8.0], [to - from, 16.0]);
        }
        match &row.content {
            Content::Heading => {}
            Content::Point(point) => show_point(svg, scale, point, middle),
            Content::Bars(bars) => {
                let half = 9.0 * bars.len() as f64 / 2.0;
                for (place, bar) in bars.iter().enumerate() {
                    show_bar(svg, scale, bar, middle - half + 9.0 * place as f64 + 4.5);
                }
            }
            Content::Stack(parts) => show_stack(svg, scale, parts, middle),
        }
        if heading {
            let y = top + height - 4.0;
            stroke(svg, "grid", [0.0, y], [places.width.units(), y]);
            return;
        }
        let end = places.width.units();
        let notes = if row.sign.is_some() { end - 17.0 } else { end };
        label(svg, "note", Anchor::End, [notes, middle + 4.0], &row.note);
        if let Some(sign) = row.sign {
            let class = format!("glyph {}", sign.ink().class());
            label(svg, &class, Anchor::End, [end, middle + 4.0], sign.glyph());
        }
    }
}

/// Words above the rows, kept inside the drawing as far as their length can be told.
fn caption(svg: &mut Markup, places: Places, x: f64, y: f64, text: &str) {
    let half = text.chars().count() as f64 * 3.3;
    let x = x.max(half).min(places.width.units() - half);
    label(svg, "caption", Anchor::Middle, [x, y], text);
}

fn show_point(svg: &mut Markup, scale: Scale, point: &Point, y: f64) {
    let [low, high] = point.interval.map(|end| scale.at(end));
    let class = format!("span {}", point.ink.class());
    stroke(svg, &class, [low, y], [high, y]);
    for end in [low, high] {
        stroke(svg, &class, [end, y - 3.0], [end, y + 3.0]);
    }
    mark(svg, point.shape, point.ink, [scale.at(point.value), y]);
}

fn show_bar(svg: &mut Markup, scale: Scale, bar: &Point, y: f64) {
    let [zero, end] = [0.0, bar.value].map(|figure| scale.at(figure));
    let class = format!("bar {}", bar.ink.class());
    block(svg, &class, [zero.min(end), y - 3.2], [(end - zero).abs(), 6.4]);
    let [low, high] = bar.interval.map(|end| scale.at(end));
    stroke(svg, "whisker", [low, y], [high, y]);
}

fn show_stack(svg: &mut Markup, scale: Scale, parts: &[Part], y: f64) {
    let mut sum = 0.0;
    for part in parts {
        let [from, to] = [sum, sum + part.value].map(|end| scale.at(end));
        sum += part.value;
        let class = format!("part {}", part.ink.class());
        block(svg, &class, [from, y - 11.0], [to - from - 1.0, 22.0]);
        if to - from > part.label.chars().count() as f64 * 7.5 + 6.0 {
            let middle = f64::midpoint(from, to);
            label(svg, "inside", Anchor::Middle, [middle, y + 4.0], &part.label);
        }
    }
}
