//! Outlines and strokes as coloured triangles.

use egui::{Color32, Rgba};
use lyon_tessellation::math::{Point, point, vector};
use lyon_tessellation::path::PathEvent;
use lyon_tessellation::path::iterator::FromPolyline;
use lyon_tessellation::{
    FillGeometryBuilder, FillOptions, FillTessellator, FillVertex, GeometryBuilder,
    GeometryBuilderError, LineCap, LineJoin, StrokeGeometryBuilder, StrokeOptions,
    StrokeTessellator, StrokeVertex, VertexId,
};

/// A colour and how much of it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Tone {
    colour: Color32,
    share: f32,
}

impl Tone {
    /// A share of a colour, 0 to 1.
    pub(crate) const fn new(colour: Color32, share: f32) -> Self {
        Self { colour, share }
    }

    /// The same colour in another share.
    pub(crate) const fn faded(self, share: f32) -> Self {
        Self { share, ..self }
    }

    /// Its share.
    pub(crate) const fn share(self) -> f32 {
        self.share
    }

    /// In linear light, not multiplied by its share.
    fn linear(self) -> [f32; 4] {
        let rgba = Rgba::from(self.colour.to_opaque());
        [rgba.r(), rgba.g(), rgba.b(), self.share]
    }
}

impl From<Color32> for Tone {
    fn from(colour: Color32) -> Self {
        Self::new(colour, 1.0)
    }
}

/// Triangles with a colour at each corner.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Shape {
    /// Corners.
    pub corners: Vec<[f32; 2]>,
    /// Their colours, linear.
    pub colours: Vec<[f32; 4]>,
    /// Three corners to a triangle.
    pub triangles: Vec<u32>,
}

impl Shape {
    /// Fills outlines; even and odd tell in from out.
    pub(crate) fn fill(&mut self, rings: &[Vec<Point>], tone: Tone) {
        let events = rings.iter().flat_map(|ring| outline(ring, true));
        let mut brush = Brush::new(self, tone);
        let options = FillOptions::even_odd().with_tolerance(0.1);
        // An outline that cannot be filled is left out: the rest of the map is still of use.
        drop(FillTessellator::new().tessellate(events, &options, &mut brush));
    }

    /// Draws a line.
    pub(crate) fn stroke(&mut self, line: &[Point], width: f32, tone: Tone) {
        self.pen(line, width, tone, LineCap::Butt);
    }

    /// Draws a line with round ends.
    pub(crate) fn round(&mut self, line: &[Point], width: f32, tone: Tone) {
        self.pen(line, width, tone, LineCap::Round);
    }

    fn pen(&mut self, line: &[Point], width: f32, tone: Tone, cap: LineCap) {
        if line.len() < 2 {
            return;
        }
        let options = StrokeOptions::DEFAULT
            .with_line_width(width)
            .with_line_cap(cap)
            .with_line_join(LineJoin::Round)
            .with_tolerance(width.max(0.2) * 0.06);
        let mut brush = Brush::new(self, tone);
        drop(StrokeTessellator::new().tessellate(outline(line, false), &options, &mut brush));
    }

    /// A disc.
    pub(crate) fn disc(&mut self, centre: Point, radius: f32, tone: Tone) {
        const SIDES: u32 = 20;
        let first = self.corner(centre, tone);
        for side in 0..SIDES {
            let angle = side as f32 / SIDES as f32 * std::f32::consts::TAU;
            self.corner(centre + vector(angle.cos(), angle.sin()) * radius, tone);
            let next = first + 1 + (side + 1) % SIDES;
            self.triangles.extend([first, first + 1 + side, next]);
        }
    }

    /// A band whose edges have colours of their own: pairs of left and right.
    pub(crate) fn band(&mut self, edges: &[(Point, Point)], left: Tone, right: Tone) {
        let mut before = None;
        for (a, b) in edges {
            let pair = (self.corner(*a, left), self.corner(*b, right));
            if let Some((c, d)) = before.replace(pair) {
                self.triangles.extend([c, d, pair.0, pair.0, d, pair.1]);
            }
        }
    }

    fn corner(&mut self, at: Point, tone: Tone) -> u32 {
        self.corners.push([at.x, at.y]);
        self.colours.push(tone.linear());
        self.corners.len() as u32 - 1
    }
}

fn outline(line: &[Point], closed: bool) -> impl Iterator<Item = PathEvent> + '_ {
    let line = if line.len() > 1 { line } else { &[] };
    FromPolyline::new(closed, line.iter().copied())
}

/// Takes the tessellators' corners.
struct Brush<'a> {
    shape: &'a mut Shape,
    tone: Tone,
    first: usize,
}

impl<'a> Brush<'a> {
    fn new(shape: &'a mut Shape, tone: Tone) -> Self {
        let first = shape.triangles.len();
        Self { shape, tone, first }
    }

    fn add(&mut self, at: Point) -> Result<VertexId, GeometryBuilderError> {
        Ok(VertexId(self.shape.corner(at, self.tone)))
    }
}

impl GeometryBuilder for Brush<'_> {
    fn add_triangle(&mut self, a: VertexId, b: VertexId, c: VertexId) {
        self.shape.triangles.extend([a.0, b.0, c.0]);
    }

    fn abort_geometry(&mut self) {
        self.shape.triangles.truncate(self.first);
    }
}

impl FillGeometryBuilder for Brush<'_> {
    fn add_fill_vertex(&mut self, at: FillVertex<'_>) -> Result<VertexId, GeometryBuilderError> {
        let at = at.position();
        self.add(point(at.x, at.y))
    }
}

impl StrokeGeometryBuilder for Brush<'_> {
    fn add_stroke_vertex(
        &mut self,
        at: StrokeVertex<'_, '_>,
    ) -> Result<VertexId, GeometryBuilderError> {
        self.add(at.position())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INK: Tone = Tone::new(Color32::BLACK, 1.0);

    fn area(shape: &Shape) -> f32 {
        let corner = |index: u32| shape.corners[index as usize];
        let triangles = shape.triangles.chunks_exact(3);
        let areas = triangles.map(|t| {
            let [a, b, c] = [corner(t[0]), corner(t[1]), corner(t[2])];
            ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])).abs() / 2.0
        });
        areas.sum()
    }

    #[test]
    fn a_square_with_a_hole_is_filled_but_for_the_hole() {
        let square = |a: f32, b: f32| vec![point(a, a), point(b, a), point(b, b), point(a, b)];
        let mut shape = Shape::default();
        shape.fill(&[square(0.0, 10.0), square(2.0, 4.0)], INK);
        assert!((area(&shape) - 96.0).abs() < 0.01);
    }

    #[test]
    fn a_stroke_is_as_wide_as_asked() {
        let mut shape = Shape::default();
        shape.stroke(&[point(0.0, 0.0), point(10.0, 0.0)], 2.0, INK);
        assert!((area(&shape) - 20.0).abs() < 0.01);
        shape.stroke(&[point(0.0, 0.0)], 2.0, INK);
        assert!((area(&shape) - 20.0).abs() < 0.01, "a single point draws nothing");
    }

    #[test]
    fn every_corner_has_a_colour() {
        let mut shape = Shape::default();
        shape.disc(point(0.0, 0.0), 2.0, INK);
        shape.band(
            &[(point(0.0, 0.0), point(0.0, 1.0)), (point(1.0, 0.0), point(1.0, 1.0))],
            INK,
            INK,
        );
        assert_eq!(shape.corners.len(), shape.colours.len());
        assert!(shape.triangles.iter().all(|index| (*index as usize) < shape.corners.len()));
    }
}
