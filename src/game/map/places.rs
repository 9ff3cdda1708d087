//! Where things of the board lie, read from `assets/map/places.ron`.

use lyon_tessellation::math::Point;
use serde::Deserialize;

use super::atlas::{Atlas, Field};
use super::course::Course;
use super::geo::{Bounds, Degrees, Projection};

/// Kilometres between the points of a smoothed line.
const FINE: f32 = 8.0;

#[derive(Deserialize)]
struct RawCity {
    id: String,
    at: Degrees,
    rank: u8,
    #[serde(default)]
    node: Option<String>,
}

#[derive(Deserialize)]
struct RawRoute {
    id: String,
    gate: Degrees,
    beside: f32,
    lines: Vec<Vec<Degrees>>,
}

#[derive(Deserialize)]
struct RawMark {
    node: String,
    lines: Vec<Vec<Degrees>>,
}

#[derive(Deserialize)]
struct RawParty {
    id: String,
    node: String,
    #[serde(default)]
    at: Option<Degrees>,
    #[serde(default)]
    of: Option<String>,
}

#[derive(Deserialize)]
struct RawWater {
    id: String,
    within: Bounds,
}

#[derive(Deserialize)]
struct RawRidge {
    breadth: f32,
    line: Vec<Degrees>,
}

#[derive(Deserialize)]
struct RawPlaces {
    core: Bounds,
    heart: Bounds,
    cities: Vec<RawCity>,
    routes: Vec<RawRoute>,
    marks: Vec<RawMark>,
    parties: Vec<RawParty>,
    countries: Vec<String>,
    waters: Vec<RawWater>,
    lakes: Vec<Vec<Degrees>>,
    rivers: Vec<Vec<Degrees>>,
    ridges: Vec<RawRidge>,
}

/// A city.
#[derive(Clone, Debug)]
pub(crate) struct City {
    /// Its id, the key of its name.
    pub id: String,
    /// Where it is.
    pub at: Point,
    /// 1 is always named, 3 only when one comes near.
    pub rank: u8,
    /// The node that it stands for.
    pub node: Option<String>,
}

/// Where a route runs.
#[derive(Clone, Debug)]
pub(crate) struct Way {
    /// The route's id in the ruleset.
    pub id: String,
    /// Where a block would stand.
    pub gate: Point,
    /// How far to the right of its course it is drawn, in points.
    pub beside: f32,
    /// The main line, then side lines.
    pub lines: Vec<Course>,
}

/// A place without a route or a city.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// The node's id in the ruleset.
    pub node: String,
    /// What lights up.
    pub lines: Vec<Course>,
}

/// Where a third party's plate stands.
#[derive(Clone, Debug)]
pub(crate) struct Stand {
    /// The party's id in the ruleset.
    pub id: String,
    /// Its node.
    pub node: String,
    /// Where the plate would like to stand; without one, at the edge.
    pub at: Option<Point>,
    /// The country that is the party.
    pub of: Option<String>,
}

/// A name in wide letters: a country or a water.
#[derive(Clone, Debug)]
pub(crate) struct Region {
    /// Its id, the key of its name.
    pub id: String,
    /// Where there is room for it.
    pub field: Field,
}

/// A crest.
#[derive(Clone, Debug)]
pub(crate) struct Ridge {
    /// Half of its breadth in kilometres.
    pub breadth: f32,
    /// From west to east.
    pub line: Course,
}

/// Everything that has a place.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "as in the file")]
pub(crate) struct Places {
    pub core: Bounds,
    pub heart: Bounds,
    pub cities: Vec<City>,
    pub ways: Vec<Way>,
    pub marks: Vec<Mark>,
    pub stands: Vec<Stand>,
    pub countries: Vec<Region>,
    pub waters: Vec<Region>,
    pub lakes: Vec<Vec<Point>>,
    pub rivers: Vec<Course>,
    pub ridges: Vec<Ridge>,
}

impl Places {
    /// Reads the places of an atlas.
    ///
    /// # Errors
    /// What is wrong with the text and where.
    pub(crate) fn read(text: &str, atlas: &Atlas) -> Result<Self, ron::error::SpannedError> {
        let raw: RawPlaces = ron::from_str(text)?;
        let conic = &atlas.projection;
        let smooth = |line: &Vec<Degrees>| Course::smooth(&conic.line(line), FINE);
        let lines = |list: &[Vec<Degrees>]| list.iter().map(smooth).collect::<Vec<_>>();
        let country = |id: String| {
            let field = atlas.country(&id).map(|land| atlas.field(land)).unwrap_or_default();
            Region { id, field }
        };
        let water =
            |raw: RawWater| Region { field: atlas.water(&plane(conic, &raw.within)), id: raw.id };
        let city = |raw: RawCity| City {
            at: conic.plane(raw.at),
            id: raw.id,
            rank: raw.rank,
            node: raw.node,
        };
        let stand = |raw: RawParty| Stand {
            at: raw.at.map(|at| conic.plane(at)),
            id: raw.id,
            node: raw.node,
            of: raw.of,
        };
        Ok(Self {
            core: plane(conic, &raw.core),
            heart: plane(conic, &raw.heart),
            cities: raw.cities.into_iter().map(city).collect(),
            ways: raw
                .routes
                .iter()
                .map(|way| Way {
                    id: way.id.clone(),
                    gate: conic.plane(way.gate),
                    beside: way.beside,
                    lines: lines(&way.lines),
                })
                .collect(),
            marks: raw
                .marks
                .iter()
                .map(|mark| Mark { node: mark.node.clone(), lines: lines(&mark.lines) })
                .collect(),
            stands: raw.parties.into_iter().map(stand).collect(),
            countries: raw.countries.into_iter().map(country).collect(),
            waters: raw.waters.into_iter().map(water).collect(),
            lakes: lines(&raw.lakes).into_iter().map(|line| line.points().to_vec()).collect(),
            rivers: lines(&raw.rivers),
            ridges: raw
                .ridges
                .iter()
                .map(|ridge| Ridge { breadth: ridge.breadth, line: smooth(&ridge.line) })
                .collect(),
        })
    }
}

/// A box of degrees on the plane: the box about its four sides' middles, so that it is not the
/// corners, which the cone bends away, that decide.
fn plane(conic: &Projection, degrees: &Bounds) -> Bounds {
    let middle = ((degrees.west + degrees.east) / 2.0, (degrees.south + degrees.north) / 2.0);
    Bounds {
        west: conic.plane((degrees.west, middle.1)).x,
        east: conic.plane((degrees.east, middle.1)).x,
        south: conic.plane((middle.0, degrees.south)).y,
        north: conic.plane((middle.0, degrees.north)).y,
    }
}
