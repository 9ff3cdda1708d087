//! The atlas: countries, coasts and borders, read from `assets/map/atlas.ron`, and where in each
//! there is room for a name.

use lyon_tessellation::math::{Point, point};
use serde::Deserialize;

use super::geo::{Bounds, Figures, Projection};

/// Kilometres from one line of [`Field`] to the next.
const STEP: f32 = 12.0;

#[derive(Deserialize)]
struct RawCountry {
    id: String,
    rings: Vec<Vec<i32>>,
}

#[derive(Deserialize)]
struct RawAtlas {
    projection: Figures,
    frame: Bounds,
    countries: Vec<RawCountry>,
    coast: Vec<Vec<i32>>,
    borders: Vec<Vec<i32>>,
}

/// A country's land within the frame.
#[derive(Clone, Debug)]
pub(crate) struct Land {
    /// Its id, for example `georgia`.
    pub id: String,
    /// Its outlines, in kilometres; even and odd tell in from out.
    pub rings: Vec<Vec<Point>>,
}

impl Land {
    /// Whether a point lies in it.
    pub(crate) fn holds(&self, at: Point) -> bool {
        crossings(&self.rings, at.y).iter().filter(|x| **x < at.x).count() % 2 == 1
    }
}

/// What the map is drawn on.
#[derive(Clone, Debug)]
pub(crate) struct Atlas {
    /// From degrees to kilometres.
    pub projection: Projection,
    /// What there is, in kilometres.
    pub frame: Bounds,
    /// By id.
    pub countries: Vec<Land>,
    /// Where land meets sea.
    pub coast: Vec<Vec<Point>>,
    /// Where states meet.
    pub borders: Vec<Vec<Point>>,
}

impl Atlas {
    /// Reads the atlas.
    ///
    /// # Errors
    /// What is wrong with the text and where.
    pub(crate) fn read(text: &str) -> Result<Self, ron::error::SpannedError> {
        let raw: RawAtlas = ron::from_str(text)?;
        let unit = raw.projection.unit as f32;
        let lines = |list: Vec<Vec<i32>>| list.iter().map(|steps| walk(steps, unit)).collect();
        let land = |raw: RawCountry| Land { id: raw.id, rings: lines(raw.rings) };
        Ok(Self {
            projection: Projection::new(&raw.projection),
            frame: raw.frame,
            countries: raw.countries.into_iter().map(land).collect(),
            coast: lines(raw.coast),
            borders: lines(raw.borders),
        })
    }

    /// The country at a point.
    pub(crate) fn at(&self, at: Point) -> Option<&Land> {
        self.countries.iter().find(|land| land.holds(at))
    }

    /// A country by its id.
    pub(crate) fn country(&self, id: &str) -> Option<&Land> {
        self.countries.iter().find(|land| land.id == id)
    }

    /// Where there is room in a country.
    pub(crate) fn field(&self, land: &Land) -> Field {
        let rows = self.rows(&self.frame, |y| spans(&crossings(&land.rings, y)));
        Field { rows }
    }

    /// Where there is water within a box.
    pub(crate) fn water(&self, within: &Bounds) -> Field {
        let rows = self.rows(within, |y| {
            let mut land: Vec<_> =
                self.countries.iter().flat_map(|land| spans(&crossings(&land.rings, y))).collect();
            land.sort_by(|a, b| a.0.total_cmp(&b.0));
            let mut west = within.west;
            let mut free = Vec::new();
            for (from, to) in land {
                if from > west {
                    free.push((west, from.min(within.east)));
                }
                west = west.max(to);
            }
            free.push((west, within.east));
            free.retain(|(from, to)| to - from > STEP);
            free
        });
        Field { rows }
    }

    fn rows(&self, within: &Bounds, at: impl Fn(f32) -> Vec<(f32, f32)>) -> Vec<Row> {
        let count = (within.height() / STEP) as usize;
        let heights = (0..count).map(|row| within.south + (row as f32 + 0.5) * STEP);
        heights.map(|y| Row { y, free: at(y) }).filter(|row| !row.free.is_empty()).collect()
    }
}

/// A line across a country or a water.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// How far north.
    pub y: f32,
    /// From where to where it lies inside.
    pub free: Vec<(f32, f32)>,
}

/// Room for a name, line by line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Field {
    /// From south to north.
    pub rows: Vec<Row>,
}

/// A first point and steps from one to the next.
fn walk(steps: &[i32], unit: f32) -> Vec<Point> {
    let mut at = (0, 0);
    let pairs = steps.chunks_exact(2);
    let points = pairs.map(|step| {
        at = (at.0 + step[0], at.1 + step[1]);
        point(at.0 as f32 / unit, at.1 as f32 / unit)
    });
    points.collect()
}

/// Where outlines cross a line of latitude of the plane, from west to east.
fn crossings(rings: &[Vec<Point>], y: f32) -> Vec<f32> {
    let mut found = Vec::new();
    for ring in rings {
        let Some(mut before) = ring.last().copied() else { continue };
        for at in ring {
            if (at.y > y) != (before.y > y) {
                found.push(at.x + (y - at.y) / (before.y - at.y) * (before.x - at.x));
            }
            before = *at;
        }
    }
    found.sort_by(f32::total_cmp);
    found
}

fn spans(crossings: &[f32]) -> Vec<(f32, f32)> {
    crossings.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn atlas() -> Atlas {
        Atlas::read(include_str!("../../../assets/map/atlas.ron")).expect("the atlas is sound")
    }

    #[test]
    fn capitals_lie_in_their_countries() {
        let atlas = atlas();
        for (id, at) in [
            ("azerbaijan", (49.6, 40.4)),
            ("azerbaijan", (45.41, 39.21)),
            ("azerbaijan", (46.75, 39.76)),
            ("georgia", (44.79, 41.72)),
            ("armenia", (44.51, 40.18)),
            ("iran", (51.39, 35.69)),
            ("turkiye", (32.85, 39.93)),
            ("ukraine", (34.3, 45.2)),
        ] {
            let found = atlas.at(atlas.projection.plane(at)).map(|land| land.id.as_str());
            assert_eq!(found, Some(id), "{at:?}");
        }
    }

    #[test]
    fn seas_are_not_land() {
        let atlas = atlas();
        for at in [(50.9, 41.5), (51.5, 38.5), (36.0, 43.0)] {
            assert!(atlas.at(atlas.projection.plane(at)).is_none(), "{at:?}");
        }
    }

    #[test]
    fn a_square_with_a_hole_has_two_spans() {
        let square = |a: f32, b: f32| vec![point(a, a), point(b, a), point(b, b), point(a, b)];
        let rings = [square(0.0, 9.0), square(3.0, 6.0)];
        assert_eq!(spans(&crossings(&rings, 4.0)), [(0.0, 3.0), (6.0, 9.0)]);
    }
}
