//! What is longer than its room: at the edge where it goes on it fades into its ground, with a
//! small mark that points there. A bar alone is easily overlooked, and a list that happens to be cut
//! between two lines looks complete.

use egui::{Color32, Mesh, Pos2, Rect, ScrollArea, Shape, Stroke, Ui, Vec2, pos2};

use crate::theme::{Look, glass};

/// Over so many points it fades.
const FADE: f32 = 24.0;
/// Steps of the fade: between two of them colours are mixed as numbers, which shows if they are far
/// apart.
const STEPS: u8 = 12;
/// Less than this beyond an edge is no line of text, only the room around one.
const BLANK: f32 = 8.0;
/// Room for the bar beside what scrolls.
pub(crate) const GUTTER: f32 = 8.0;
/// From the right edge to the middle of the mark.
const ASIDE: f32 = 15.0;

/// Shows a scroll area on a ground, and at its ends whether there is more of it.
pub fn scroll<R>(
    ui: &mut Ui,
    look: &Look,
    ground: Color32,
    area: ScrollArea,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let shown = area.show(ui, add);
    let (room, offset) = (shown.inner_rect, shown.state.offset.y);
    let left = shown.content_size.y - room.height() - offset;
    for (beyond, down) in [(offset, false), (left, true)] {
        more(ui, look, ground, room, (beyond, down));
    }
    shown.inner
}

/// The sign at one end that so many points lie beyond it.
fn more(ui: &Ui, look: &Look, ground: Color32, room: Rect, (beyond, down): (f32, bool)) {
    let high = FADE.min(room.height() * 0.3);
    // It goes as the end comes near.
    let seen = (beyond / high.max(1.0)).clamp(0.0, 1.0);
    if beyond < BLANK || high < 8.0 {
        return;
    }
    let painter = ui.painter().with_clip_rect(room.expand(3.0).intersect(ui.clip_rect()));
    let (edge, inward) = if down { (room.bottom(), -1.0) } else { (room.top(), 1.0) };
    let mut mesh = Mesh::default();
    for step in 0..=STEPS {
        let part = f32::from(step) / f32::from(STEPS);
        // The outermost points hide all, so that no half of a line is left at the edge.
        let colour = glass(ground, (1.8 * (1.0 - part).powf(1.5)).min(1.0) * seen);
        let y = edge + inward * high * part;
        for x in [room.left() - 2.0, room.right() + 2.0] {
            mesh.colored_vertex(pos2(x, y), colour);
        }
        if let Some(last) = u32::from(step).checked_sub(1).map(|step| step * 2) {
            mesh.add_triangle(last, last + 1, last + 2);
            mesh.add_triangle(last + 1, last + 2, last + 3);
        }
    }
    painter.add(Shape::mesh(mesh));
    let tip = Pos2::new(room.right() - ASIDE, edge + inward * 4.0);
    let line = Stroke::new(1.6, glass(look.palette.ink, seen));
    let wing = |x: f32| tip + Vec2::new(x, inward * 5.0);
    painter.add(Shape::line(vec![wing(-5.5), tip, wing(5.5)], line));
}
