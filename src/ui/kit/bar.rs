//! Amounts, drawn.

use egui::{
    Color32, CornerRadius, Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
};

use crate::theme::Look;

/// A bar from 0 to `most`, as wide as there is room. `name` is read to whoever cannot see it.
pub fn meter(
    ui: &mut Ui,
    look: &Look,
    name: &str,
    value: f32,
    most: f32,
    colour: Color32,
) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 5.0), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ProgressIndicator, true, name);
        info.value = Some(f64::from(value));
        info
    });
    within(&response, 0.0, most);
    let round = CornerRadius::same(2);
    ui.painter().rect_filled(rect, round, look.palette.line);
    let share = (value / most.max(1.0)).clamp(0.0, 1.0);
    let full = Rect::from_min_size(rect.min, Vec2::new(rect.width() * share, rect.height()));
    ui.painter().rect_filled(full, round, colour);
    response
}

/// A bar about a zero line, for −`most` to `most`.
pub fn diverging(
    ui: &mut Ui,
    look: &Look,
    name: &str,
    value: f32,
    most: f32,
    colour: Color32,
    width: f32,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 5.0), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ProgressIndicator, true, name);
        info.value = Some(f64::from(value));
        info
    });
    within(&response, -most, most);
    let round = CornerRadius::same(2);
    let painter = ui.painter();
    painter.rect_filled(rect, round, look.palette.line);
    let middle = rect.center().x;
    let end = middle + (value / most.max(1.0)).clamp(-1.0, 1.0) * rect.width() / 2.0;
    let bar = Rect::from_two_pos(Pos2::new(middle, rect.top()), Pos2::new(end, rect.bottom()));
    painter.rect_filled(bar, round, colour);
    painter.vline(middle, rect.y_range().expand(2.0), Stroke::new(1.0, look.palette.soft));
    response
}

/// Full and empty rings: what is used of a few.
pub fn pips(ui: &mut Ui, look: &Look, name: &str, full: u8, all: u8, colour: Color32) -> Response {
    let step = 11.0;
    let size = Vec2::new(f32::from(all) * step, 12.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
    for place in 0..all {
        let x = rect.left() + (f32::from(place) + 0.5) * step;
        let centre = Pos2::new(x, rect.center().y);
        if place < full {
            ui.painter().circle_filled(centre, 4.0, colour);
        } else {
            ui.painter().circle_stroke(centre, 3.6, Stroke::new(1.0, look.palette.soft));
        }
    }
    response
}

/// Says to whoever cannot see a bar between what it lies.
fn within(response: &Response, least: f32, most: f32) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(f64::from(least));
        node.set_max_numeric_value(f64::from(most));
    });
}
