//! The ground of the map: land, shore, relief, waters, borders. Widths are given in points and
//! drawn for a scale, in kilometres to a point.

use egui::Color32;
use lyon_tessellation::math::{Point, point, vector};
use ui::Palette;

use super::atlas::{Atlas, Land};
use super::course::Course;
use super::geo::Projection;
use super::paint::{Shape, Tone};
use super::places::{Places, Ridge};

/// The strokes of the shore's wash, widest first: points, and how far from sea to shore.
const WASH: [(f32, f32); 4] = [(24.0, 0.07), (16.5, 0.15), (10.0, 0.25), (4.5, 0.38)];
/// A border's dash, gap, dot, gap, in points.
const DASH_DOT: [f32; 4] = [7.0, 2.6, 1.2, 2.6];

/// The colour of a country's land.
pub(crate) fn land(palette: &Palette, id: &str) -> Color32 {
    if id == "azerbaijan" { palette.azerbaijan } else { palette.land }
}

/// A country's land, filled.
pub(crate) fn country(palette: &Palette, of: &Land) -> Shape {
    let mut shape = Shape::default();
    shape.fill(&of.rings, land(palette, &of.id).into());
    shape
}

/// The sea, with the net of degrees and the wash along the shore; land lies over half of it.
pub(crate) fn sea(palette: &Palette, atlas: &Atlas, scale: f32) -> Shape {
    let mut shape = Shape::default();
    let frame = &atlas.frame;
    let far = 4.0;
    let corner = |x: f32, y: f32| point(x * far, y * far);
    let all = [
        corner(frame.west, frame.south),
        corner(frame.east, frame.south),
        corner(frame.east, frame.north),
        corner(frame.west, frame.north),
    ];
    shape.fill(&[all.to_vec()], palette.sea.into());
    // Opaque, so that a stroke that crosses itself in a bay is no darker there.
    for (width, share) in WASH {
        let deep = if palette.dark { share * 0.72 } else { share };
        let tone = Tone::from(palette.sea.lerp_to_gamma(palette.shore, deep));
        for line in &atlas.coast {
            shape.round(line, 2.0 * width * scale, tone);
        }
    }
    for line in net(&atlas.projection) {
        shape.stroke(&line, 0.8 * scale, Tone::new(palette.shore, 0.25));
    }
    shape
}

/// Every fifth degree.
fn net(conic: &Projection) -> Vec<Vec<Point>> {
    let meridian = |lon: i16| {
        let at = |lat: i16| conic.plane((f32::from(lon), f32::from(lat)));
        (28..=56).map(at).collect()
    };
    let parallel = |lat: i16| {
        let at = |lon: i16| conic.plane((f32::from(lon), f32::from(lat)));
        (20..=74).map(at).collect()
    };
    (20..=75).step_by(5).map(meridian).chain((30..=55).step_by(5).map(parallel)).collect()
}

/// Mountains, lakes and rivers: a hint, under everything that is said.
pub(crate) fn relief(palette: &Palette, places: &Places, scale: f32) -> Shape {
    let mut shape = Shape::default();
    for ridge in &places.ridges {
        hills(&mut shape, palette, ridge);
    }
    for river in &places.rivers {
        shape.round(river.points(), 0.9 * scale, Tone::new(palette.shore, 0.45));
    }
    for lake in &places.lakes {
        let closed = Course::smooth(&[&lake[..], &lake[..1]].concat(), 4.0);
        shape.fill(&[closed.points().to_vec()], palette.sea.into());
        shape.stroke(closed.points(), 0.8 * scale, Tone::new(palette.coast, 0.8));
    }
    shape
}

/// A crest lit from the north-west: light on one side, shade on the other, with spurs.
fn hills(shape: &mut Shape, palette: &Palette, ridge: &Ridge) {
    let (light, shade) = if palette.dark {
        (Tone::new(palette.soft, 0.06), Tone::new(Color32::BLACK, 0.30))
    } else {
        (Tone::new(palette.card, 0.45), Tone::new(palette.border, 0.30))
    };
    let none = |tone: Tone| tone.faded(0.0);
    let mut sides = [Vec::new(), Vec::new()];
    let every = 7.0;
    let count = (ridge.line.length() / every) as u16;
    for step in 0..=count {
        let Some((at, ahead)) = ridge.line.at(f32::from(step) * every) else { continue };
        let right = vector(ahead.y, -ahead.x);
        let end = (f32::from(step.min(count - step)) / 9.0).min(1.0);
        let crest = at + right * (jolt(step, 3) - 0.5) * 9.0;
        for (side, edges) in sides.iter_mut().enumerate() {
            let way = if side == 0 { -1.0 } else { 1.0 };
            let spur = 0.35 + 0.65 * jolt(step, side as u16);
            let reach = ridge.breadth * end * spur * if side == 0 { 0.8 } else { 1.0 };
            edges.push((crest, crest + right * (way * reach) + ahead * ((spur - 0.5) * 8.0)));
        }
    }
    let [left, right] = sides;
    shape.band(&left, light, none(light));
    shape.band(&right, shade, none(shade));
}

/// A number from 0 to 1 that is always the same for the same step.
fn jolt(step: u16, salt: u16) -> f32 {
    let mut mixed =
        u32::from(step).wrapping_mul(0x9E37_79B9) ^ u32::from(salt).wrapping_mul(0x85EB_CA6B);
    mixed = (mixed ^ (mixed >> 15)).wrapping_mul(0x2C1B_3C6D);
    ((mixed >> 16) & 0xFF) as f32 / 255.0
}

/// Borders, dash and dot, and the coast.
pub(crate) fn borders(palette: &Palette, atlas: &Atlas, scale: f32) -> Shape {
    let mut shape = Shape::default();
    let pattern = DASH_DOT.map(|length| length * scale);
    for line in &atlas.borders {
        let line = Course::new(line.clone());
        for dash in line.dashes(&pattern) {
            shape.stroke(&dash, 1.05 * scale, palette.border.into());
        }
    }
    for line in &atlas.coast {
        shape.round(line, 1.0 * scale, palette.coast.into());
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_ground_is_drawn_in_few_triangles() {
        let atlas = Atlas::read(include_str!("../../../assets/map/atlas.ron")).expect("sound");
        let places =
            Places::read(include_str!("../../../assets/map/places.ron"), &atlas).expect("sound");
        let palette = Palette::new(false, false);
        let mut triangles = 0;
        for shape in [
            sea(&palette, &atlas, 2.3),
            relief(&palette, &places, 2.3),
            borders(&palette, &atlas, 2.3),
        ] {
            assert!(!shape.triangles.is_empty());
            triangles += shape.triangles.len() / 3;
        }
        for land in &atlas.countries {
            triangles += country(&palette, land).triangles.len() / 3;
        }
        assert!(triangles < 200_000, "{triangles}");
    }
}
