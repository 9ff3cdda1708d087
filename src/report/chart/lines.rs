//! Lines over whole numbers, such as turns, each named where it ends.
#![allow(clippy::float_arithmetic, reason = "layout of a drawing, never rules of a game")]

use super::{
    About, Anchor, Axis, Chart, Ink, Scale, Shape, Width, drawing, label, mark, px, stroke,
};
use crate::Markup;

/// The least distance between the names of two lines.
const NAMES: f64 = 15.0;

/// A line.
#[derive(Clone, PartialEq, Debug)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// Its colour.
    pub ink: Ink,
    /// Its marks.
    pub shape: Shape,
    /// Its points, from left to right.
    pub points: Vec<[f64; 2]>,
}

/// Lines over one pair of axes.
#[derive(Clone, PartialEq, Debug)]
pub struct Lines {
    /// From left to right.
    pub across: Axis,
    /// From below.
    pub up: Axis,
    /// The lines.
    pub series: Vec<Series>,
}

impl Chart for Lines {
    fn draw(&self, about: &About<'_>, markup: &mut Markup) {
        let (right, height) = match about.width {
            Width::Wide => (180.0, 250.0),
            Width::Narrow => (8.0, 210.0),
        };
        let end = about.width.units() - right;
        // On a narrow page the names stand under the drawing, a line each.
        let names = match about.width {
            Width::Wide => 0.0,
            Width::Narrow => 18.0 * self.series.len() as f64 + 6.0,
        };
        let across = Scale::new(&self.across, 40.0, end);
        let up = Scale::new(&self.up, 24.0 + height, 24.0);
        drawing(about, height + 68.0 + names, markup, |svg| {
            self.frame(svg, across, up, end);
            for series in &self.series {
                line(svg, series, across, up);
            }
            match about.width {
                Width::Wide => self.name_at_the_end(svg, up, end + 12.0),
                Width::Narrow => self.name_below(svg, height + 84.0),
            }
        });
    }
}

impl Lines {
    fn frame(&self, svg: &mut Markup, across: Scale, up: Scale, end: f64) {
        let bottom = up.at(self.up.low);
        for (tick, text) in &self.up.ticks {
            let y = up.at(*tick);
            stroke(svg, "grid", [40.0, y], [end, y]);
            label(svg, "tick", Anchor::End, [33.0, y + 4.0], text);
        }
        for (tick, text) in &self.across.ticks {
            let x = across.at(*tick);
            stroke(svg, "grid", [x, bottom], [x, bottom + 4.0]);
            label(svg, "tick", Anchor::Middle, [x, bottom + 18.0], text);
        }
        label(svg, "axis", Anchor::Start, [0.0, 10.0], &self.up.label);
        let middle = f64::midpoint(40.0, end);
        label(svg, "axis", Anchor::Middle, [middle, bottom + 36.0], &self.across.label);
    }

    /// Each name beside the end of its line, moved down where it would lie on another.
    fn name_at_the_end(&self, svg: &mut Markup, up: Scale, x: f64) {
        let mut names: Vec<_> = self
            .series
            .iter()
            .filter_map(|series| series.points.last().map(|[_, y]| (up.at(*y), series)))
            .collect();
        // The sort is stable: lines that end alike keep their order.
        names.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let least = up.at(self.up.high);
        let mut free = least;
        for (y, series) in names {
            let y = y.max(free);
            free = y + NAMES;
            mark(svg, series.shape, series.ink, [x + 4.0, y]);
            label(svg, "name", Anchor::Start, [x + 15.0, y + 4.0], &series.name);
        }
    }

    fn name_below(&self, svg: &mut Markup, first: f64) {
        for (place, series) in self.series.iter().enumerate() {
            let y = first + 18.0 * place as f64;
            mark(svg, series.shape, series.ink, [46.0, y - 4.0]);
            label(svg, "name", Anchor::Start, [58.0, y], &series.name);
        }
    }
}

fn line(svg: &mut Markup, series: &Series, across: Scale, up: Scale) {
    let places: Vec<_> = series.points.iter().map(|[x, y]| [across.at(*x), up.at(*y)]).collect();
    let mut d = String::new();
    for (place, [x, y]) in places.iter().enumerate() {
        d.push(if place == 0 { 'M' } else { 'L' });
        d.push_str(&format!("{} {}", px(*x), px(*y)));
    }
    if !d.is_empty() {
        let class = format!("line {}", series.ink.class());
        svg.empty("path", &[("class", &class), ("d", &d)]);
    }
    for place in places {
        mark(svg, series.shape, series.ink, place);
    }
}
