//! From degrees to the plane of the map: Lambert's conformal conic, in kilometres.

use lyon_tessellation::math::{Point, point};
use serde::Deserialize;

/// Degrees east and north.
pub(crate) type Degrees = (f32, f32);

/// A box in degrees or in kilometres.
#[derive(Clone, Copy, PartialEq, Debug, Deserialize)]
pub(crate) struct Bounds {
    pub west: f32,
    pub south: f32,
    pub east: f32,
    pub north: f32,
}

impl Bounds {
    /// The middle.
    pub(crate) fn centre(&self) -> Point {
        point((self.west + self.east) / 2.0, (self.south + self.north) / 2.0)
    }

    /// Across.
    pub(crate) fn width(&self) -> f32 {
        self.east - self.west
    }

    /// Upward.
    pub(crate) fn height(&self) -> f32 {
        self.north - self.south
    }
}

/// The figures of the projection, as the atlas states them.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct Figures {
    lon: f64,
    lat: f64,
    south: f64,
    north: f64,
    radius: f64,
    /// Whole numbers of the atlas to a kilometre.
    pub unit: f64,
}

/// A conic through two parallels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Projection {
    lon: f64,
    cone: f64,
    scale: f64,
    centre: f64,
}

impl Projection {
    /// From its figures.
    pub(crate) fn new(figures: &Figures) -> Self {
        let (south, north) = (figures.south.to_radians(), figures.north.to_radians());
        let cone = (south.cos() / north.cos()).ln() / (half(north) / half(south)).ln();
        let scale = figures.radius * south.cos() * half(south).powf(cone) / cone;
        let centre = scale / half(figures.lat.to_radians()).powf(cone);
        Self { lon: figures.lon, cone, scale, centre }
    }

    /// Kilometres east and north of the centre.
    pub(crate) fn plane(&self, (lon, lat): Degrees) -> Point {
        let reach = self.scale / half(f64::from(lat).to_radians()).powf(self.cone);
        let angle = self.cone * (f64::from(lon) - self.lon).to_radians();
        point((reach * angle.sin()) as f32, (self.centre - reach * angle.cos()) as f32)
    }

    /// A line of degrees on the plane.
    pub(crate) fn line(&self, degrees: &[Degrees]) -> Vec<Point> {
        degrees.iter().map(|at| self.plane(*at)).collect()
    }
}

fn half(lat: f64) -> f64 {
    (std::f64::consts::FRAC_PI_4 + lat / 2.0).tan()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIGURES: Figures =
        Figures { lon: 47.0, lat: 42.3, south: 38.0, north: 46.5, radius: 6371.0, unit: 4.0 };

    #[test]
    fn the_centre_is_the_origin_and_north_is_up() {
        let conic = Projection::new(&FIGURES);
        assert!(conic.plane((47.0, 42.3)).to_vector().length() < 0.01);
        let north = conic.plane((47.0, 43.3));
        assert!((north.y - 111.2).abs() < 1.0 && north.x.abs() < 0.01);
    }

    #[test]
    fn distances_near_the_centre_are_true() {
        let conic = Projection::new(&FIGURES);
        // Baku to Tbilisi by great circle: 449 km.
        let apart = conic.plane((49.87, 40.41)).distance_to(conic.plane((44.79, 41.72)));
        assert!((apart - 449.0).abs() < 5.0, "{apart}");
    }
}
