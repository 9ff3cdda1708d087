//! Three shares stacked over the turns of one game, and a line over them.
#![allow(clippy::float_arithmetic, reason = "layout of a drawing, never rules of a game")]

use rules::Road;

use super::{
    About, Anchor, Axis, Chart, Ink, Scale, Shape, Width, drawing, label, mark, px, stroke,
};
use crate::Markup;

/// Between two strokes of a hatching.
const HATCH: f64 = 9.0;
/// From the foot to the top.
const STACK: [Road; 3] = [Road::Balancing, Road::Cold, Road::Divergence];
/// The least distance between two names.
const NAMES: f64 = 16.0;

/// The shares of the three roads and tension, by turn. Without colour the areas differ by their
/// hatching and the line by its dashes and rings.
#[derive(Clone, PartialEq, Debug)]
pub struct Timeline {
    /// From left to right.
    pub across: Axis,
    /// From below, 0 to 100.
    pub up: Axis,
    /// The shares at each place from 0 on, in the order of [`Road::ALL`].
    pub shares: Vec<[u8; 3]>,
    /// The line, at each place.
    pub line: Vec<i16>,
    /// What the shares are called, in the order of [`Road::ALL`], and the line.
    pub names: [String; 4],
    /// Numbered marks: where, and what is written above.
    pub marks: Vec<(u8, String)>,
    /// After which place nothing changed any more, and what is written there.
    pub settled: Option<(u8, String)>,
}

/// Where figures lie in the drawing.
#[derive(Clone, Copy)]
struct Place {
    across: Scale,
    up: Scale,
    top: f64,
    bottom: f64,
    end: f64,
}

impl Chart for Timeline {
    fn draw(&self, about: &About<'_>, markup: &mut Markup) {
        let (right, height) = match about.width {
            Width::Wide => (190.0, 260.0),
            Width::Narrow => (8.0, 210.0),
        };
        let end = about.width.units() - right;
        let top = 48.0;
        let bottom = top + height;
        let across = Scale::new(&self.across, 40.0, end);
        let place = Place { across, up: Scale::new(&self.up, bottom, top), top, bottom, end };
        let below = match about.width {
            Width::Wide => 0.0,
            Width::Narrow => 18.0 * 4.0 + 6.0,
        };
        drawing(about, bottom + 44.0 + below, markup, |svg| {
            for road in STACK {
                self.area(svg, place, road);
            }
            self.frame(svg, place, about.width);
            self.over(svg, place);
            self.marks(svg, place);
            match about.width {
                Width::Wide => self.names_beside(svg, place),
                Width::Narrow => self.names_below(svg, bottom + 58.0),
            }
        });
    }
}

impl Timeline {
    /// The foot of a road's band and its top.
    fn band(&self, at: usize, road: Road) -> [f64; 2] {
        let share = |road: Road| f64::from(self.shares[at][road.index()]);
        let foot: f64 =
            STACK.iter().take_while(|other| **other != road).map(|road| share(*road)).sum();
        [foot, foot + share(road)]
    }

    /// The band between two places, by the part of the way from one to the next.
    fn between(&self, x: f64, road: Road) -> [f64; 2] {
        let last = self.shares.len().saturating_sub(1);
        let at = (x.floor().max(0.0) as usize).min(last);
        let part = x - at as f64;
        let (one, other) = (self.band(at, road), self.band((at + 1).min(last), road));
        [0, 1].map(|edge| one[edge] + (other[edge] - one[edge]) * part)
    }

    fn area(&self, svg: &mut Markup, place: Place, road: Road) {
        let all = self.shares.len();
        let point = |at: usize, edge: usize| {
            let [x, y] = [place.across.at(at as f64), place.up.at(self.band(at, road)[edge])];
            format!("{} {}", px(x), px(y))
        };
        let there = (0..all).map(|at| point(at, 1));
        let back = (0..all).rev().map(|at| point(at, 0));
        let d = there.chain(back).collect::<Vec<_>>().join("L");
        let ink = Ink::from(road).class();
        svg.empty("path", &[("class", &format!("area {ink}")), ("d", &format!("M{d}Z"))]);
        let kind = match road {
            Road::Cold => return,
            Road::Balancing => "short",
            Road::Divergence => "long",
        };
        let mut d = String::new();
        let mut x = place.across.at(0.0) + HATCH / 2.0;
        while x < place.end {
            let way = (x - place.across.at(0.0)) / (place.end - place.across.at(0.0)).max(1.0);
            let [low, high] = self.between(way * (all.saturating_sub(1)) as f64, road);
            let [low, high] = [place.up.at(low), place.up.at(high)];
            if low - high > 1.0 {
                d.push_str(&format!("M{} {}V{}", px(x), px(low), px(high)));
            }
            x += HATCH;
        }
        if !d.is_empty() {
            svg.empty("path", &[("class", &format!("hatch {kind} {ink}")), ("d", &d)]);
        }
    }

    fn frame(&self, svg: &mut Markup, place: Place, width: Width) {
        for (tick, text) in &self.up.ticks {
            let y = place.up.at(*tick);
            stroke(svg, "grid", [40.0, y], [place.end, y]);
            label(svg, "tick", Anchor::End, [33.0, y + 4.0], text);
        }
        let ticks = self.across.ticks.len().max(1);
        let every = match width {
            Width::Wide => 1,
            Width::Narrow => ticks.div_ceil(6),
        };
        for (tick, text) in self.across.ticks.iter().step_by(every) {
            let x = place.across.at(*tick);
            stroke(svg, "grid", [x, place.bottom], [x, place.bottom + 4.0]);
            label(svg, "tick", Anchor::Middle, [x, place.bottom + 18.0], text);
        }
        label(svg, "axis", Anchor::Start, [0.0, 10.0], &self.up.label);
        let middle = f64::midpoint(40.0, place.end);
        label(svg, "axis", Anchor::Middle, [middle, place.bottom + 36.0], &self.across.label);
    }

    /// The edges of the areas, and the dashed line with its rings.
    fn over(&self, svg: &mut Markup, place: Place) {
        for (road, edge) in [(Road::Balancing, 1), (Road::Divergence, 0)] {
            let points = (0..self.shares.len()).map(|at| self.band(at, road)[edge]);
            path(svg, place, &format!("line {}", Ink::from(road).class()), points);
        }
        let points = || self.line.iter().map(|value| f64::from(*value));
        path(svg, place, "line dashed ink-plain", points());
        for (at, value) in points().enumerate() {
            mark(svg, Shape::Ring, Ink::Plain, [place.across.at(at as f64), place.up.at(value)]);
        }
    }

    fn marks(&self, svg: &mut Markup, place: Place) {
        let mut before: Option<u8> = None;
        let mut beside = 0.0;
        for (at, text) in &self.marks {
            let x = place.across.at(f64::from(*at));
            beside = if before == Some(*at) { beside + 14.0 } else { 0.0 };
            before = Some(*at);
            // The dotted line stands for the turn's own where both would.
            if self.settled.as_ref().is_none_or(|(turn, _)| turn != at) {
                stroke(svg, "turning", [x, place.top], [x, place.bottom]);
            }
            let x = if x + beside > place.end { x - beside } else { x + beside };
            label(svg, "head", Anchor::Middle, [x, place.top - 6.0], text);
        }
        if let Some((at, text)) = &self.settled {
            let x = place.across.at(f64::from(*at));
            stroke(svg, "settled", [x, place.top], [x, place.bottom]);
            let (anchor, x) = if x < f64::midpoint(40.0, place.end) {
                (Anchor::Start, x + 4.0)
            } else {
                (Anchor::End, x - 4.0)
            };
            label(svg, "note", anchor, [x, place.top - 20.0], text);
        }
    }

    /// Each name beside the middle of its band at the end, moved down where it would lie on another.
    fn names_beside(&self, svg: &mut Markup, place: Place) {
        let Some(last) = self.shares.len().checked_sub(1) else { return };
        let mut names: Vec<(f64, usize)> = Road::ALL
            .into_iter()
            .map(|road| {
                let [low, high] = self.band(last, road);
                (place.up.at(f64::midpoint(low, high)), road.index())
            })
            .collect();
        names.extend(self.line.last().map(|value| (place.up.at(f64::from(*value)), 3)));
        // The sort is stable: what lies level keeps its order.
        names.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let mut free = place.top;
        for (y, name) in names {
            let y = y.max(free);
            free = y + NAMES;
            self.sign(svg, [place.end + 14.0, y], name);
            label(svg, "name", Anchor::Start, [place.end + 26.0, y + 4.0], &self.names[name]);
        }
    }

    fn names_below(&self, svg: &mut Markup, first: f64) {
        for (place, name) in self.names.iter().enumerate() {
            let y = first + 18.0 * place as f64;
            self.sign(svg, [46.0, y - 4.0], place);
            label(svg, "name", Anchor::Start, [58.0, y], name);
        }
    }

    /// The mark of a name: the roads by their shapes, the line by its ring.
    fn sign(&self, svg: &mut Markup, at: [f64; 2], name: usize) {
        match Road::ALL.get(name) {
            Some(road) => mark(svg, Shape::from(*road), Ink::from(*road), at),
            None => mark(svg, Shape::Ring, Ink::Plain, at),
        }
    }
}

fn path(svg: &mut Markup, place: Place, class: &str, points: impl Iterator<Item = f64>) {
    let points = points.enumerate().map(|(at, value)| {
        let [x, y] = [place.across.at(at as f64), place.up.at(value)];
        format!("{} {}", px(x), px(y))
    });
    let d = points.collect::<Vec<_>>().join("L");
    if !d.is_empty() {
        svg.empty("path", &[("class", &class), ("d", &format!("M{d}"))]);
    }
}
