//! The ornament of the cover: a graticule, and three roads that part from one point.

use egui::{Align2, Color32, Mesh, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2};
use rules::{Road, Side};
use text::{Key, Words};

use crate::theme::{ITALIC, Look, glass};

/// The frame of the sheet: two rules with a divided band between them, as maps have it.
pub(super) fn neatline(painter: &Painter, look: &Look, room: Rect) {
    let p = &look.palette;
    let outer = room.shrink(if room.width() < 560.0 || room.height() < 500.0 { 8.0 } else { 18.0 });
    let inner = outer.shrink(5.0);
    let rule = Stroke::new(1.0, p.line);
    painter.rect_stroke(outer, 0.0, rule, StrokeKind::Middle);
    painter.rect_stroke(inner, 0.0, rule, StrokeKind::Middle);
    let across = (inner.width() / 56.0).round().max(4.0) as usize / 2 * 2 + 1;
    let down = (inner.height() / 56.0).round().max(4.0) as usize / 2 * 2 + 1;
    for step in (1..across).step_by(2) {
        let (from, to) = (
            part(inner.left(), inner.right(), step, across),
            part(inner.left(), inner.right(), step + 1, across),
        );
        for (top, bottom) in [(outer.top(), inner.top()), (inner.bottom(), outer.bottom())] {
            painter.rect_filled(
                Rect::from_min_max(Pos2::new(from, top), Pos2::new(to, bottom)),
                0.0,
                p.line,
            );
        }
    }
    for step in (1..down).step_by(2) {
        let (from, to) = (
            part(inner.top(), inner.bottom(), step, down),
            part(inner.top(), inner.bottom(), step + 1, down),
        );
        for (left, right) in [(outer.left(), inner.left()), (inner.right(), outer.right())] {
            painter.rect_filled(
                Rect::from_min_max(Pos2::new(left, from), Pos2::new(right, to)),
                0.0,
                p.line,
            );
        }
    }
}

fn part(from: f32, to: f32, step: usize, all: usize) -> f32 {
    from + (to - from) * step as f32 / all as f32
}

/// Two lines that come from the two capitals meet, and three part: solid, dashed, dotted.
pub(super) fn roads(painter: &Painter, look: &Look, words: &Words, room: Rect, labels: bool) {
    let p = &look.palette;
    graticule(painter, look, room);
    let at = |x: f32, y: f32| room.min + Vec2::new(room.width() * x, room.height() * y);
    let point = at(0.36, 0.54);
    for (side, from, bend) in [
        (Side::Moscow, at(0.10, 0.10), at(0.16, 0.40)),
        (Side::Baku, at(0.08, 0.92), at(0.18, 0.66)),
    ] {
        let colour = p.side(side);
        let line = curve(from, bend, point - Vec2::new(room.width() * 0.12, 0.0), point);
        painter.add(Shape::line(line, Stroke::new(1.5, colour)));
        capital(painter, side, from, colour, p.ground);
    }
    for (road, end, bend) in [
        (Road::Balancing, at(0.80, 0.13), at(0.64, 0.50)),
        (Road::Cold, at(0.86, 0.50), at(0.66, 0.58)),
        (Road::Divergence, at(0.80, 0.88), at(0.62, 0.60)),
    ] {
        let colour = p.road(road);
        let line = curve(point, point + Vec2::new(room.width() * 0.12, 0.0), bend, end);
        painter.extend(stroke(&line, road, colour));
        painter.circle_filled(end, 5.5, p.ground);
        painter.circle_stroke(end, 4.5, Stroke::new(2.0, colour));
        if labels {
            let name = words.name(Key::new("road", road.id()));
            let (offset, align) = match road {
                Road::Divergence => (Vec2::new(0.0, 11.0), Align2::CENTER_TOP),
                _ => (Vec2::new(0.0, -12.0), Align2::CENTER_BOTTOM),
            };
            let galley = painter.layout_no_wrap(name, ITALIC.at(15.0), colour);
            let rect = align.anchor_size(end + offset, galley.size());
            // The net is broken for a name, as on a map.
            let mut ground = Mesh::default();
            ground.add_colored_rect(rect.expand2(Vec2::new(6.0, 0.0)), p.ground);
            painter.add(Shape::mesh(ground));
            painter.galley(rect.min, galley, colour);
        }
    }
    painter.circle_filled(point, 9.0, p.ground);
    painter.circle_stroke(point, 8.0, Stroke::new(1.0, p.ink));
    painter.circle_filled(point, 4.5, p.ink);
}

/// The symbol of a capital, on a bit of ground.
fn capital(painter: &Painter, side: Side, at: Pos2, colour: Color32, ground: Color32) {
    painter.circle_filled(at, 12.0, ground);
    if side == Side::Moscow {
        painter.circle_filled(at, 6.5, colour);
        return;
    }
    let corners = [(0.0, -8.0), (8.0, 0.0), (0.0, 8.0), (-8.0, 0.0)];
    let points = corners.map(|(x, y)| at + Vec2::new(x, y)).to_vec();
    painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
}

/// Each road has its own line, so that colour is not all that tells them apart.
fn stroke(line: &[Pos2], road: Road, colour: Color32) -> Vec<Shape> {
    let stroke = Stroke::new(3.0, colour);
    match road {
        Road::Cold => vec![Shape::line(line.to_vec(), stroke)],
        Road::Balancing => Shape::dashed_line(line, stroke, 11.0, 6.0),
        Road::Divergence => Shape::dotted_line(line, colour, 7.0, 1.8),
    }
}

/// Meridians that come from a pole far above, and parallels about it.
fn graticule(painter: &Painter, look: &Look, room: Rect) {
    let painter = painter.with_clip_rect(room.intersect(painter.clip_rect()));
    let p = &look.palette;
    let colour = p.ground.lerp_to_gamma(p.line, 0.8);
    let pole = Pos2::new(room.center().x - room.width() * 0.05, room.top() - room.height() * 1.5);
    let reach = room.bottom() - pole.y + room.width();
    let from = |angle: f32, far: f32| pole + Vec2::new(angle.sin(), angle.cos()) * far;
    for step in -9_i16..=9 {
        let angle = f32::from(step) * 0.075;
        thin(&painter, &[from(angle, room.height()), from(angle, reach)], colour);
    }
    for step in 0_i16..9 {
        let radius = room.height() * (1.42 + f32::from(step) * 0.16);
        let arc: Vec<Pos2> =
            (-45_i16..=45).map(|part| from(f32::from(part) * 0.016, radius)).collect();
        thin(&painter, &arc, colour);
    }
}

/// A line of one point in a colour that is hardly darker than its ground. Its edges are mixed as
/// light, step by step: as numbers they would come out darker than the line itself.
fn thin(painter: &Painter, line: &[Pos2], colour: Color32) {
    const EDGE: [(f32, f32); 5] = [(-1.0, 0.0), (-0.75, 0.2), (-0.5, 0.5), (-0.2, 0.9), (0.0, 1.0)];
    let across: Vec<(f32, f32)> = EDGE
        .into_iter()
        .chain(EDGE.into_iter().rev().skip(1).map(|(off, share)| (-off, share)))
        .collect();
    let wide = across.len() as u32;
    let mut mesh = Mesh::default();
    for (place, at) in line.iter().enumerate() {
        let before = line[place.saturating_sub(1)];
        let after = line[(place + 1).min(line.len() - 1)];
        let aside = (after - before).normalized().rot90();
        for (off, share) in &across {
            mesh.colored_vertex(*at + aside * *off, glass(colour, *share));
        }
        let Some(last) = (place as u32).checked_sub(1).map(|place| place * wide) else { continue };
        for column in last..last + wide - 1 {
            mesh.add_triangle(column, column + 1, column + wide);
            mesh.add_triangle(column + 1, column + wide, column + wide + 1);
        }
    }
    painter.add(Shape::mesh(mesh));
}

/// A cubic curve as points.
fn curve(from: Pos2, first: Pos2, second: Pos2, to: Pos2) -> Vec<Pos2> {
    let points = 48_u8;
    let point = |step: u8| {
        let t = f32::from(step) / f32::from(points);
        let u = 1.0 - t;
        let sum = from.to_vec2() * (u * u * u)
            + first.to_vec2() * (3.0 * u * u * t)
            + second.to_vec2() * (3.0 * u * t * t)
            + to.to_vec2() * (t * t * t);
        sum.to_pos2()
    };
    (0..=points).map(point).collect()
}
