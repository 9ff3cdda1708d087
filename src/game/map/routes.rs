//! How routes are drawn: the dash tells the state, the colour the owner, the width how much is
//! built.

use egui::Color32;
use lyon_tessellation::math::{Point, vector};
use rules::Side;
use ui::Palette;

use super::course::Course;
use super::paint::{Shape, Tone};
use super::places::{Mark, Way};
use super::shown::{Condition, RouteState};
use super::tween::Passage;

/// Kilometres over which a shifted line comes back to its course at its ends.
pub(crate) const TAPER: f32 = 45.0;

/// How bright a route is, 0 to 1, and whether it shines.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(crate) struct Glow {
    /// Gold behind it.
    pub focus: f32,
    /// The owner of an order that would act on it.
    pub touched: Option<Side>,
    /// How far others step back for what is in focus, 0 to 1.
    pub back: f32,
}

/// The lines of a route at a scale, beside those that it runs together with.
pub(crate) fn lines(way: &Way, scale: f32) -> Vec<Course> {
    way.lines.iter().map(|line| line.beside(way.beside * scale, TAPER)).collect()
}

/// Its width in points: what is built.
fn width(state: &RouteState) -> f32 {
    match state.condition {
        Condition::Planned => 2.2,
        Condition::Building => 2.6,
        _ => 1.9 + f32::from(state.build.clamp(0, 100)) / 100.0 * 1.6,
    }
}

/// A route. What changes is drawn as it was and as it will be, the one fading as the other comes.
pub(crate) fn route(
    palette: &Palette,
    way: &Way,
    passage: &Passage,
    glow: Glow,
    scale: f32,
) -> Shape {
    let mut shape = Shape::default();
    let lines = lines(way, scale);
    let [from, to] = passage.ends();
    let own = palette.side(to.owner);
    let wide = passage.between(width);
    let share = 1.0 - 0.45 * glow.back;
    let come = if from.condition == to.condition { 1.0 } else { passage.share() };
    for (place, line) in lines.iter().enumerate() {
        let wide = if place == 0 { wide } else { wide * 0.75 } * scale;
        if let Some(side) = glow.touched {
            shape.round(line.points(), wide + 9.0 * scale, Tone::new(palette.side(side), 0.18));
        }
        if glow.focus > 0.0 {
            shine(&mut shape, palette, line.points(), wide, glow.focus, scale);
        }
        let casing = Tone::new(if palette.dark { palette.ground } else { palette.card }, 0.85);
        shape.round(line.points(), wide + 2.6 * scale, casing);
        for (state, seen) in [(from, 1.0 - come), (to, come)] {
            if seen > 0.0 {
                let tone = Tone::new(own, share * seen);
                body(&mut shape, palette, line, state.condition, wide, tone, scale);
            }
        }
        if let Some(end) = line.points().first().filter(|_| place == 0) {
            shape.disc(*end, wide * 0.5 + 2.6 * scale, casing);
            shape.disc(*end, wide * 0.5 + 1.4 * scale, Tone::new(own, share));
        }
    }
    let shut = |state: &RouteState| f32::from(u8::from(state.condition == Condition::Blocked));
    let shut = passage.between(shut);
    if shut > 0.0 {
        let at = lines.first().map_or(way.gate, |line| line.nearest(way.gate));
        barrier(&mut shape, palette, at, scale * (0.4 + 0.6 * shut), shut);
    }
    shape
}

/// Gold behind a line: three strokes, each narrower and stronger.
fn shine(shape: &mut Shape, palette: &Palette, line: &[Point], wide: f32, much: f32, scale: f32) {
    for (more, share) in [(17.0, 0.14), (11.0, 0.20), (6.5, 0.55)] {
        shape.round(line, wide + more * scale, Tone::new(palette.focus, share * much));
    }
}

fn body(
    shape: &mut Shape,
    palette: &Palette,
    line: &Course,
    condition: Condition,
    wide: f32,
    tone: Tone,
    scale: f32,
) {
    match condition {
        Condition::Open => shape.round(line.points(), wide, tone),
        Condition::Building => {
            for dash in line.dashes(&[8.0 * scale, 4.5 * scale]) {
                shape.stroke(&dash, wide, tone);
            }
        }
        Condition::Throttled | Condition::Blocked => {
            for (at, _) in line.dots(wide.max(2.2 * scale) * 1.9) {
                shape.disc(at, wide * 0.5, tone);
            }
        }
        Condition::Planned => {
            let inside = if palette.dark { palette.ground } else { palette.card };
            let inside = Tone::new(inside, tone.share().min(1.0));
            for (at, _) in line.dots(7.0 * scale) {
                shape.disc(at, 1.9 * scale, tone);
                shape.disc(at, 1.0 * scale, inside);
            }
        }
    }
}

/// The sign of a block, a crossed ring, as far as it is to be seen.
fn barrier(shape: &mut Shape, palette: &Palette, at: Point, scale: f32, seen: f32) {
    let ground = if palette.dark { palette.ground } else { palette.card };
    let tone = Tone::new(palette.divergence, seen);
    shape.disc(at, 10.5 * scale, Tone::new(ground, 0.9 * seen));
    shape.disc(at, 9.0 * scale, tone);
    shape.disc(at, 7.0 * scale, Tone::new(ground, seen));
    let arm = 3.6 * scale;
    for way in [vector(arm, arm), vector(arm, -arm)] {
        shape.round(&[at - way, at + way], 1.9 * scale, tone);
    }
}

/// A place that has no route and no city, in focus.
pub(crate) fn mark(palette: &Palette, mark: &Mark, glow: Glow, scale: f32) -> Shape {
    let mut shape = Shape::default();
    for line in &mark.lines {
        if let Some(side) = glow.touched {
            // On light paper a thin layer of a colour is grey.
            let alpha = if palette.dark { 0.26 } else { 0.45 };
            shape.round(line.points(), 6.0 * scale, Tone::new(palette.side(side), alpha));
        }
        if glow.focus > 0.0 {
            shine(&mut shape, palette, line.points(), 1.5 * scale, glow.focus, scale);
        }
    }
    shape
}

/// The arrow that travels: it points east, and is a point wide for a scale of one.
pub(crate) fn arrow(palette: &Palette, side: Side) -> Shape {
    let mut shape = Shape::default();
    let head = |size: f32| {
        let tip = Point::new(size * 1.25, 0.0);
        vec![tip, Point::new(-size, size), Point::new(-size * 0.45, 0.0), Point::new(-size, -size)]
    };
    let inside: Color32 = if palette.dark { palette.ground } else { palette.card };
    shape.fill(&[head(5.4)], Tone::new(inside, 0.95));
    shape.fill(&[head(4.0)], palette.side(side).into());
    shape
}
