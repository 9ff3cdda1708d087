//! Which part of the room is taken: a grid in which names look for a free place.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// The side of a cell in points.
const CELL: f32 = 4.0;

/// So many times the places about a dot are tried, each time further off.
pub(crate) const ROUNDS: u8 = 4;
/// By so much a name has to be nearer to its own dot than to another, in points.
const CLEAR: f32 = 2.0;

/// What is taken of a room.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    room: Rect,
    across: usize,
    cells: Vec<bool>,
}

impl Taken {
    /// Nothing is taken.
    pub(crate) fn new(room: Rect) -> Self {
        let across = (room.width() / CELL).ceil().max(1.0) as usize;
        let down = (room.height() / CELL).ceil().max(1.0) as usize;
        Self { room, across, cells: vec![false; across * down] }
    }

    /// Takes a rectangle.
    pub(crate) fn rect(&mut self, rect: Rect) {
        for cell in self.within(rect) {
            self.cells[cell] = true;
        }
    }

    /// Takes a line with so much room at either side.
    pub(crate) fn line(&mut self, points: impl Iterator<Item = Pos2>, aside: f32) {
        let mut before: Option<Pos2> = None;
        for at in points {
            let from = before.replace(at).unwrap_or(at);
            let steps = (from.distance(at) / CELL).ceil().clamp(1.0, 4000.0);
            if !self.room.expand(60.0).intersects(Rect::from_two_pos(from, at)) {
                continue;
            }
            for step in 0..=steps as u16 {
                let middle = from + (at - from) * (f32::from(step) / steps);
                self.rect(Rect::from_center_size(middle, Vec2::splat(2.0 * aside)));
            }
        }
    }

    /// Whether a rectangle is within the room and free.
    pub(crate) fn is_free(&self, rect: Rect) -> bool {
        self.room.contains_rect(rect) && self.within(rect).all(|cell| !self.cells[cell])
    }

    /// The cells that a rectangle touches.
    fn within(&self, rect: Rect) -> impl Iterator<Item = usize> + use<> {
        let rect = rect.intersect(self.room);
        let from = (rect.min - self.room.min).max(Vec2::ZERO) / CELL;
        let to = (rect.max - self.room.min) / CELL;
        let across = self.across;
        let down = self.cells.len() / across;
        let (left, top) = (from.x as usize, from.y as usize);
        let right = (to.x.ceil().max(0.0) as usize).min(across);
        let bottom = (to.y.ceil().max(0.0) as usize).min(down);
        let rows = if rect.is_positive() { top..bottom } else { 0..0 };
        rows.flat_map(move |row| (left..right).map(move |column| row * across + column))
    }

    /// The first free place for a name about a dot: to the right, to the left, aslant, above,
    /// below, then the same further off, up to so many times. `again` is tried first, so that names
    /// do not jump. A place that is nearer to one of the others is none: the name would be theirs.
    pub(crate) fn beside(
        &self,
        (dot, others): (Pos2, &[Pos2]),
        size: Vec2,
        again: Option<u8>,
        rounds: u8,
    ) -> Option<(u8, Rect)> {
        let places = again.into_iter().chain(0..8 * rounds.min(ROUNDS));
        let own = |rect: Rect| {
            let far = rect.distance_to_pos(dot) + CLEAR;
            others.iter().all(|other| *other == dot || rect.distance_to_pos(*other) >= far)
        };
        let mut rects = places.map(|place| (place, about(dot, size, place)));
        rects.find(|(_, rect)| self.is_free(*rect) && own(*rect))
    }

    /// The free place for a plate that is nearest to a point.
    /// `toll` says how much worse a middle is than its distance tells.
    pub(crate) fn nearest(
        &self,
        at: Pos2,
        size: Vec2,
        reach: f32,
        toll: impl Fn(Pos2) -> f32,
    ) -> Option<Rect> {
        let step = 6.0;
        let mut best: Option<(f32, Rect)> = None;
        let count = (reach / step) as i16;
        for row in -count..=count {
            for column in -count..=count {
                let off = vec2(f32::from(column), f32::from(row)) * step;
                let far = off.length();
                if far > reach || best.is_some_and(|(least, _)| least <= far) {
                    continue;
                }
                let rect = Rect::from_center_size(at + off, size);
                if !self.is_free(rect.expand(2.0)) {
                    continue;
                }
                let far = far + toll(rect.center());
                if best.is_none_or(|(least, _)| far < least) {
                    best = Some((far, rect));
                }
            }
        }
        best.map(|(_, rect)| rect)
    }
}

/// One of the places about a dot: eight ways, four distances.
fn about(dot: Pos2, size: Vec2, place: u8) -> Rect {
    let gap = [5.0, 8.0, 13.0, 19.0][usize::from(place / 8).min(3)];
    let (x, y) = [
        (1.0, 0.0),
        (-1.0, 0.0),
        (0.9, -0.75),
        (0.9, 0.75),
        (-0.9, -0.75),
        (-0.9, 0.75),
        (0.0, -1.0),
        (0.0, 1.0),
    ][usize::from(place % 8)];
    let centre = pos2(dot.x + x * (gap + size.x / 2.0), dot.y + y * (gap * 0.8 + size.y / 2.0));
    Rect::from_center_size(centre, size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room() -> Taken {
        Taken::new(Rect::from_min_size(pos2(100.0, 50.0), vec2(400.0, 300.0)))
    }

    #[test]
    fn what_is_taken_is_not_free() {
        let mut taken = room();
        let rect = Rect::from_min_size(pos2(200.0, 100.0), vec2(60.0, 14.0));
        assert!(taken.is_free(rect));
        taken.line([pos2(180.0, 90.0), pos2(300.0, 130.0)].into_iter(), 3.0);
        assert!(!taken.is_free(rect));
        assert!(!taken.is_free(Rect::from_min_size(pos2(90.0, 60.0), vec2(30.0, 10.0))), "outside");
    }

    #[test]
    fn names_never_overlap() {
        let mut taken = room();
        let mut placed: Vec<Rect> = Vec::new();
        for dot in 0..40_u8 {
            let at = pos2(150.0 + f32::from(dot % 8) * 40.0, 80.0 + f32::from(dot / 8) * 40.0);
            if let Some((_, rect)) = taken.beside((at, &[]), vec2(55.0, 14.0), None, ROUNDS) {
                assert!(placed.iter().all(|other| !other.intersects(rect.shrink(0.1))));
                taken.rect(rect);
                placed.push(rect);
            }
        }
        assert!(placed.len() > 12, "{}", placed.len());
    }

    #[test]
    fn a_name_stays_where_it_was() {
        let taken = room();
        let dot = pos2(300.0, 200.0);
        let found = taken.beside((dot, &[]), vec2(40.0, 12.0), Some(6), ROUNDS);
        assert_eq!(found.map(|(place, _)| place), Some(6));
    }

    #[test]
    fn a_name_never_stands_nearer_to_another_dot() {
        let taken = room();
        let (dot, other) = (pos2(300.0, 200.0), pos2(322.0, 202.0));
        let size = vec2(40.0, 12.0);
        let (_, rect) = taken.beside((dot, &[dot, other]), size, Some(0), ROUNDS).expect("room");
        assert!(rect.distance_to_pos(dot) < rect.distance_to_pos(other), "{rect:?}");
    }

    #[test]
    fn a_plate_moves_off_what_is_taken_by_the_least() {
        let mut taken = room();
        let at = pos2(300.0, 200.0);
        taken.rect(Rect::from_center_size(at, vec2(30.0, 30.0)));
        let rect = taken.nearest(at, vec2(20.0, 20.0), 120.0, |_| 0.0).expect("there is room");
        assert!(rect.center().distance(at) < 40.0);
        assert!(taken.is_free(rect));
    }
}
