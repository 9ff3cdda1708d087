//! Where things lie: three columns on a wide screen, strips and sheets on a narrow one.

use egui::{Pos2, Rect, ScrollArea, Stroke, Ui, UiBuilder, Vec2};

use super::parts;
use super::stage::Stage;
use super::{
    dock, header, inspector, ladder, phases, phone, promises, ratchets, reveal, roads, sheets,
    standing,
};
use crate::intent::{Intent, Sheet};
use crate::kit;
use crate::theme::Look;

/// From this width and height on, the columns stand beside the map.
const WIDE: Vec2 = Vec2::new(1000.0, 600.0);
/// Below this width it is a phone.
const PHONE: f32 = 560.0;

/// Shows everything but the sheets; returns the free place of the map.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>) -> Rect {
    let room = ui.max_rect();
    let map = match room.size() {
        size if size.x >= WIDE.x && size.y >= WIDE.y => wide(ui, stage, room),
        size if size.x >= PHONE => phone::compact(ui, stage, room),
        _ => phone::phone(ui, stage, room),
    };
    let wide = map.width() < room.width();
    // Where the map is small, the card lies over what is below it as well.
    let field = if wide { map } else { Rect::from_min_max(map.min, room.max) };
    // It never lies over the turn that is being told.
    let field = match stage.model.reveal {
        Some(_) => reveal::beside(room, map, field),
        None => field,
    };
    kit::focus::guest(ui.ctx(), "inspector", stage.model.pinned.is_some());
    // Nothing lies beside what is asked over the board, or under it.
    let covered = phases::lies_over(&stage.model);
    if !covered && stage.model.sheet.is_none() && (wide || stage.model.pinned.is_some()) {
        inspector::show(ui, stage, field, wide);
    }
    ui.advance_cursor_after_rect(room);
    map
}

fn wide(ui: &mut Ui, stage: &mut Stage<'_>, room: Rect) -> Rect {
    let p = stage.palette();
    let grown = ((room.width() - 1366.0) / 554.0).clamp(0.0, 1.0);
    let (left, right) = (271.0 + 49.0 * grown, 291.0 + 59.0 * grown);
    let (top, rest) = room.split_top_bottom_at_y(room.top() + 52.0);
    let promised = promises::height(ui, stage, dock::DESK);
    let bottom = (dock::height(room.width()) + promised).min(room.height() * 0.4);
    let (middle, bottom) = rest.split_top_bottom_at_y(rest.bottom() - bottom);
    let (left, middle) = middle.split_left_right_at_x(middle.left() + left);
    let (map, right) = middle.split_left_right_at_x(middle.right() - right);
    for rect in [top, left, right] {
        ui.painter().rect_filled(rect, 0.0, p.panel);
    }
    ui.painter().rect_filled(bottom, 0.0, p.ground);
    let line = Stroke::new(1.0, p.line);
    ui.painter().hline(room.x_range(), top.bottom(), line);
    ui.painter().hline(room.x_range(), bottom.top(), line);
    ui.painter().vline(left.right(), left.y_range(), line);
    ui.painter().vline(right.left(), right.y_range(), line);
    within(ui, "header", top, |ui| header::show(ui, stage, top, true));
    let look = stage.look();
    column(ui, look, "left column", left, |ui| standing::show(ui, stage));
    column(ui, look, "right column", right, |ui| right_column(ui, stage, right.height() - 24.0));
    under_map(ui, stage, bottom);
    map
}

/// The column of roads, ladder and ratchets; the triangle takes what room there is.
fn right_column(ui: &mut Ui, stage: &mut Stage<'_>, height: f32) {
    ui.spacing_mut().item_spacing.y = 3.0;
    let id = ui.id().with("without triangle");
    let others = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(330.0);
    // Warnings and promises take room: the rungs draw closer before the triangle becomes small.
    let step = if height - others < 150.0 { ladder::CLOSE } else { ladder::STEP };
    let saved = (ladder::STEP - step) * 10.0;
    let triangle = (height - others + saved).clamp(104.0, 250.0);
    let top = ui.cursor().top();
    roads::show(ui, stage, triangle);
    ladder::show(ui, stage, step);
    ratchets::show(ui, stage);
    links(ui, stage);
    let measured = ui.min_rect().bottom() - top - triangle + saved;
    if (measured - others).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, measured));
        ui.ctx().request_discard("the triangle takes the room that is left");
    }
}

/// The same as a sheet: side by side where there is room.
pub(super) fn right_sheet(ui: &mut Ui, stage: &mut Stage<'_>) {
    sheets::columns(ui, 3, |ui, place| {
        ui.spacing_mut().item_spacing.y = 3.0;
        match place {
            0 => roads::show(ui, stage, 170.0),
            1 => ladder::show(ui, stage, ladder::STEP),
            _ => ratchets::show(ui, stage),
        }
    });
    links(ui, stage);
}

fn links(ui: &mut Ui, stage: &mut Stage<'_>) {
    ui.add_space(5.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let names = stage.model.names();
        for (key, sheet) in [("play-all-tracks", Sheet::Tracks), ("play-parties", Sheet::Parties)] {
            if parts::quiet(ui, stage.look(), &names.plain(key)).clicked() {
                stage.want(Intent::Sheet(Some(sheet)));
            }
        }
    });
}

/// The dock in its place.
pub(super) fn under_map(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect) {
    let model = stage.model;
    let mut intents = Vec::new();
    within(ui, "dock", rect, |ui| dock::show(ui, &model, &mut intents));
    stage.intents.extend(intents);
}

/// A column that scrolls if it has to.
fn column(ui: &mut Ui, look: &Look, salt: &str, rect: Rect, add: impl FnOnce(&mut Ui)) {
    let inner = Rect::from_min_max(
        rect.min + Vec2::new(16.0, 12.0),
        Pos2::new(rect.right() - 8.0, rect.bottom() - 6.0),
    );
    within(ui, salt, inner, |ui| {
        let width = inner.width() - 8.0;
        let area = ScrollArea::vertical().auto_shrink(false);
        kit::scroll(ui, look, look.palette.panel, area, |ui| {
            ui.set_max_width(width);
            kit::focus::scrolled(ui, add);
        });
    });
}

/// Adds something in a rectangle, and paints nothing outside it.
pub(super) fn within<R>(ui: &mut Ui, salt: &str, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect));
    child.set_clip_rect(rect.expand(6.0).intersect(ui.clip_rect()));
    add(&mut child)
}
