//! Where one looks from: the middle, the scale, and the room on the screen. Points of the screen
//! run down, kilometres run north.

use egui::{Pos2, Rect, Vec2, pos2};
use lyon_tessellation::math::{Point, point, vector};

use super::geo::Bounds;

/// How far one can come nearer than the opening view.
const NEAREST: f32 = 7.0;

/// The view of the map.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Eye {
    /// What lies in the middle of the room, in kilometres.
    pub centre: Point,
    /// Kilometres to a point of the screen.
    pub scale: f32,
    /// The room on the screen, in points.
    pub room: Rect,
    frame: Bounds,
    core: Bounds,
    heart: Bounds,
    moved: bool,
}

impl Eye {
    /// Before there is a room.
    pub(crate) fn new(frame: Bounds, core: Bounds, heart: Bounds) -> Self {
        let room = Rect::from_min_size(Pos2::ZERO, Vec2::new(800.0, 500.0));
        let mut eye =
            Self { centre: core.centre(), scale: 2.0, room, frame, core, heart, moved: false };
        eye.fit();
        eye
    }

    /// Takes the room that there is; looks at the core again unless somebody has moved the view.
    pub(crate) fn take_room(&mut self, room: Rect) {
        if room == self.room || room.width() < 20.0 || room.height() < 20.0 {
            return;
        }
        self.room = room;
        if self.moved {
            self.clamp();
        } else {
            self.fit();
        }
    }

    /// The opening view: all of the core in a wide room, its heart in a narrow one.
    pub(crate) fn fit(&mut self) {
        let all = self.contain(&self.core);
        let heart = self.contain(&self.heart);
        // A tall room would show more than the core has: nearer, then.
        let wide = (self.room.width() / 760.0).clamp(0.0, 1.0);
        self.scale = heart + (all - heart) * wide;
        let [core, heart] = [self.core.centre(), self.heart.centre()];
        self.centre = heart.lerp(core, wide);
        self.moved = false;
        self.clamp();
    }

    fn contain(&self, bounds: &Bounds) -> f32 {
        (bounds.width() / self.room.width()).max(bounds.height() / self.room.height() * 0.94)
    }

    /// Shifts the view by points of the screen.
    pub(crate) fn pan(&mut self, by: Vec2) {
        self.centre += vector(-by.x, by.y) * self.scale;
        self.moved = true;
        self.clamp();
    }

    /// Comes nearer by a factor, with a point of the screen staying where it is.
    pub(crate) fn zoom(&mut self, factor: f32, about: Pos2) {
        let still = self.plane(about);
        self.scale /= factor;
        self.moved = true;
        self.clamp();
        self.centre += still - self.plane(about);
        self.clamp();
    }

    /// Whether it is where it was at the opening.
    pub(crate) const fn is_moved(&self) -> bool {
        self.moved
    }

    /// Keeps within what there is to see.
    fn clamp(&mut self) {
        let most =
            (self.frame.width() / self.room.width()).min(self.frame.height() / self.room.height());
        let least = self.contain(&self.core) / NEAREST;
        self.scale = self.scale.clamp(least.min(most), most);
        let half = self.room.size() * (self.scale / 2.0);
        self.centre.x = within(self.centre.x, self.frame.west, self.frame.east, half.x);
        self.centre.y = within(self.centre.y, self.frame.south, self.frame.north, half.y);
    }

    /// Where a point of the map is on the screen.
    pub(crate) fn screen(&self, at: Point) -> Pos2 {
        let middle = self.room.center();
        let off = (at - self.centre) / self.scale;
        pos2(middle.x + off.x, middle.y - off.y)
    }

    /// Which point of the map is at a place of the screen.
    pub(crate) fn plane(&self, at: Pos2) -> Point {
        let off = at - self.room.center();
        point(self.centre.x + off.x * self.scale, self.centre.y - off.y * self.scale)
    }

    /// How much nearer than the opening view, 1 or more.
    pub(crate) fn nearness(&self) -> f32 {
        self.contain(&self.core) / self.scale
    }

    /// The scale for which strokes are drawn: it changes by steps, so that they are not drawn anew
    /// for every turn of the wheel.
    pub(crate) fn stroke_scale(&self) -> f32 {
        let steps = (self.scale.log2() * 5.0).round();
        (steps / 5.0).exp2()
    }
}

fn within(at: f32, least: f32, most: f32, half: f32) -> f32 {
    let (least, most) = (least + half, most - half);
    if least > most { (least + most) / 2.0 } else { at.clamp(least, most) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eye(width: f32, height: f32) -> Eye {
        let bounds = |x: f32, y: f32| Bounds { west: -x, east: x, south: -y, north: y };
        let mut eye = Eye::new(bounds(1800.0, 1000.0), bounds(880.0, 570.0), bounds(600.0, 500.0));
        eye.take_room(Rect::from_min_size(pos2(270.0, 50.0), Vec2::new(width, height)));
        eye
    }

    #[test]
    fn screen_and_plane_are_inverse() {
        let eye = eye(800.0, 500.0);
        let at = pos2(300.0, 400.0);
        assert!(eye.screen(eye.plane(at)).distance(at) < 0.01);
        assert!(eye.screen(point(0.0, 100.0)).y < eye.screen(point(0.0, 0.0)).y);
    }

    #[test]
    fn zoom_keeps_the_point_under_the_pointer() {
        let mut eye = eye(800.0, 500.0);
        let at = pos2(500.0, 200.0);
        let before = eye.plane(at);
        eye.zoom(1.7, at);
        assert!((eye.plane(at) - before).length() < 0.5);
    }

    #[test]
    fn nobody_sees_beyond_the_frame() {
        for (width, height) in [(800.0, 500.0), (1500.0, 400.0), (390.0, 400.0), (300.0, 900.0)] {
            let mut eye = eye(width, height);
            eye.zoom(0.01, pos2(400.0, 200.0));
            eye.pan(Vec2::new(9000.0, -9000.0));
            let corner = eye.plane(eye.room.left_top());
            let other = eye.plane(eye.room.right_bottom());
            assert!(corner.x > -1801.0 && other.x < 1801.0, "{width}×{height}");
            assert!(corner.y < 1001.0 && other.y > -1001.0, "{width}×{height}");
        }
    }

    #[test]
    fn a_moved_view_stays_when_the_room_changes() {
        let mut eye = eye(800.0, 500.0);
        eye.pan(Vec2::new(100.0, 0.0));
        let centre = eye.centre;
        eye.take_room(Rect::from_min_size(Pos2::ZERO, Vec2::new(790.0, 480.0)));
        assert_eq!(eye.centre, centre);
    }
}
