//! What things lie on.

use egui::{Color32, CornerRadius, Frame, InnerResponse, Margin, Rect, Stroke, Ui};

use crate::theme::{Look, glass};

/// A card on the ground.
pub fn card<R>(ui: &mut Ui, look: &Look, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new()
        .fill(look.palette.card)
        .stroke(Stroke::new(1.0, look.palette.line))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::same(14))
        .show(ui, add)
}

/// A group of fields on a panel, without a fill.
pub fn field_set<R>(ui: &mut Ui, look: &Look, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new()
        .stroke(Stroke::new(1.0, look.palette.line))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::same(12))
        .show(ui, add)
}

/// A veil over a part of the screen: what lies under what `ui` shows is not to be read into it. It
/// lies in the layer of `ui`, below all that is added later, and may be wider than `ui` itself.
pub(crate) fn veil(ui: &Ui, look: &Look, rect: Rect) {
    let painter = ui.ctx().layer_painter(ui.layer_id()).with_clip_rect(rect);
    painter.rect_filled(rect, 0.0, veiled(look));
}

/// The colour of a veil.
pub(crate) fn veiled(look: &Look) -> Color32 {
    glass(look.palette.ground, 0.86)
}

/// A hairline across.
pub fn hairline(ui: &mut Ui, look: &Look) {
    let (rect, _) =
        ui.allocate_exact_size(egui::Vec2::new(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, look.palette.line));
}
