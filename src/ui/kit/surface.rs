//! What things lie on.

use egui::{CornerRadius, Frame, InnerResponse, Margin, Stroke, Ui};

use crate::theme::Look;

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

/// A hairline across.
pub fn hairline(ui: &mut Ui, look: &Look) {
    let (rect, _) =
        ui.allocate_exact_size(egui::Vec2::new(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, look.palette.line));
}
