//! Lines: how long they are, where a point along them lies, smoothed, shifted, cut into dashes.

use lyon_tessellation::math::{Point, Vector, point, vector};

/// A line with the distance of each point from its beginning.
#[derive(Clone, Debug, Default)]
pub(crate) struct Course {
    points: Vec<Point>,
    along: Vec<f32>,
}

impl Course {
    /// Through points.
    pub(crate) fn new(points: Vec<Point>) -> Self {
        let mut total = 0.0;
        let mut along = Vec::with_capacity(points.len());
        for (place, at) in points.iter().enumerate() {
            if place > 0 {
                total += at.distance_to(points[place - 1]);
            }
            along.push(total);
        }
        Self { points, along }
    }

    /// Through few points, rounded: a centripetal curve through all of them.
    pub(crate) fn smooth(knots: &[Point], step: f32) -> Self {
        let mut points = Vec::new();
        for place in 0..knots.len().saturating_sub(1) {
            let [from, to] = [knots[place], knots[place + 1]];
            let before = if place == 0 { from + (from - to) } else { knots[place - 1] };
            let after = knots.get(place + 2).copied().unwrap_or(to + (to - from));
            let pieces = (from.distance_to(to) / step).ceil().max(1.0) as usize;
            for piece in 0..pieces {
                let share = piece as f32 / pieces as f32;
                points.push(curve([before, from, to, after], share));
            }
        }
        points.extend(knots.last());
        Self::new(points)
    }

    /// Its points.
    pub(crate) fn points(&self) -> &[Point] {
        &self.points
    }

    /// From end to end.
    pub(crate) fn length(&self) -> f32 {
        self.along.last().copied().unwrap_or(0.0)
    }

    /// The point at a distance from the beginning and the direction there.
    pub(crate) fn at(&self, distance: f32) -> Option<(Point, Vector)> {
        let after = self.along.partition_point(|along| *along <= distance);
        let after = after.clamp(1, self.points.len().checked_sub(1).filter(|last| *last > 0)?);
        let (a, b) = (self.points[after - 1], self.points[after]);
        let length = (self.along[after] - self.along[after - 1]).max(f32::EPSILON);
        let share = ((distance - self.along[after - 1]) / length).clamp(0.0, 1.0);
        Some((a.lerp(b, share), (b - a) / length))
    }

    /// The line from one distance to another.
    pub(crate) fn cut(&self, from: f32, to: f32) -> Vec<Point> {
        let Some(((first, _), (last, _))) = self.at(from).zip(self.at(to)) else {
            return Vec::new();
        };
        let inner = self.points.iter().zip(&self.along);
        let inner = inner.filter(|(_, along)| **along > from && **along < to).map(|(at, _)| *at);
        std::iter::once(first).chain(inner).chain(std::iter::once(last)).collect()
    }

    /// The same line to the right of itself; at its ends it comes back to where it was.
    pub(crate) fn beside(&self, by: f32, taper: f32) -> Self {
        if by == 0.0 {
            return self.clone();
        }
        let length = self.length();
        let shifted = self.points.iter().enumerate().map(|(place, at)| {
            let near = self.along[place].min(length - self.along[place]);
            let share = (near / taper.max(0.01)).clamp(0.0, 1.0);
            *at + self.right(place) * (by * share * share * (3.0 - 2.0 * share))
        });
        Self::new(shifted.collect())
    }

    /// To the right at one of its points: across from the point before to the point after.
    fn right(&self, place: usize) -> Vector {
        let before = self.points[place.saturating_sub(1)];
        let after = self.points[(place + 1).min(self.points.len() - 1)];
        let ahead = after - before;
        let length = ahead.length().max(f32::EPSILON);
        vector(ahead.y, -ahead.x) / length
    }

    /// Pieces drawn and left out by turns, beginning with one that is drawn.
    pub(crate) fn dashes(&self, pattern: &[f32]) -> Vec<Vec<Point>> {
        let mut pieces = Vec::new();
        let (mut from, mut turn) = (0.0, 0);
        let least = pattern.iter().copied().fold(f32::MAX, f32::min);
        if least <= 0.0 || pattern.is_empty() {
            return pieces;
        }
        while from < self.length() {
            let to = (from + pattern[turn % pattern.len()]).min(self.length());
            if turn.is_multiple_of(2) {
                pieces.push(self.cut(from, to));
            }
            (from, turn) = (to, turn + 1);
        }
        pieces
    }

    /// Points at equal distances, the first half a distance in.
    pub(crate) fn dots(&self, every: f32) -> impl Iterator<Item = (Point, Vector)> {
        let count = (self.length() / every).round().max(1.0);
        let every = self.length() / count;
        (0..count as usize).filter_map(move |dot| self.at((dot as f32 + 0.5) * every))
    }

    /// How near it comes to a point.
    pub(crate) fn distance_to(&self, at: Point) -> f32 {
        self.nearest(at).distance_to(at)
    }

    /// Its point that is nearest to another.
    pub(crate) fn nearest(&self, at: Point) -> Point {
        let pairs = self.points.windows(2).map(|pair| near(pair[0], pair[1], at));
        let nearer = |a: &Point, b: &Point| a.distance_to(at).total_cmp(&b.distance_to(at));
        pairs.min_by(nearer).unwrap_or(at)
    }
}

fn near(a: Point, b: Point, at: Point) -> Point {
    let line = b - a;
    let share = ((at - a).dot(line) / line.square_length().max(f32::EPSILON)).clamp(0.0, 1.0);
    a + line * share
}

/// Catmull and Rom's curve from the second point to the third.
fn curve([a, b, c, d]: [Point; 4], share: f32) -> Point {
    let blend = |a: f32, b: f32, c: f32, d: f32| {
        let (square, cube) = (share * share, share * share * share);
        0.5 * (2.0 * b
            + (c - a) * share
            + (2.0 * a - 5.0 * b + 4.0 * c - d) * square
            + (3.0 * b - a - 3.0 * c + d) * cube)
    };
    point(blend(a.x, b.x, c.x, d.x), blend(a.y, b.y, c.y, d.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corner() -> Course {
        Course::new(vec![point(0.0, 0.0), point(10.0, 0.0), point(10.0, 10.0)])
    }

    #[test]
    fn a_point_along_a_line() {
        let (at, ahead) = corner().at(15.0).expect("it has points");
        assert_eq!((at, ahead), (point(10.0, 5.0), vector(0.0, 1.0)));
        assert_eq!(corner().length(), 20.0);
        assert!(Course::new(vec![point(1.0, 1.0)]).at(0.0).is_none());
    }

    #[test]
    fn dashes_turn_corners_and_stop_at_the_end() {
        let dashes = corner().dashes(&[8.0, 4.0]);
        assert_eq!(dashes[0], [point(0.0, 0.0), point(8.0, 0.0)]);
        assert_eq!(dashes[1], [point(10.0, 2.0), point(10.0, 10.0)]);
        assert_eq!(dashes.len(), 2);
        assert!(corner().dashes(&[0.0, 4.0]).is_empty());
    }

    #[test]
    fn a_line_beside_another_keeps_its_distance_and_comes_home() {
        let straight = Course::new((0..=10).map(|x| point(x as f32 * 10.0, 0.0)).collect());
        let shifted = straight.beside(4.0, 20.0);
        assert_eq!(shifted.points()[0], point(0.0, 0.0));
        assert_eq!(shifted.points()[5], point(50.0, -4.0));
    }

    #[test]
    fn a_smooth_line_goes_through_its_knots() {
        let knots = [point(0.0, 0.0), point(10.0, 5.0), point(20.0, 0.0)];
        let course = Course::smooth(&knots, 1.0);
        for knot in knots {
            assert!(course.distance_to(knot) < 0.001);
        }
    }
}
