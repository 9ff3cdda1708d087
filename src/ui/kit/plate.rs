//! A small plate with a word or two: contested, not now, kept.

use egui::{CornerRadius, Frame, Label, Margin, Response, RichText, Stroke, Ui};

use crate::theme::{Look, SANS};

/// A plate.
pub fn plate(ui: &mut Ui, look: &Look, words: &str) -> Response {
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, look.palette.line))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(7, 1));
    let label = RichText::new(words).font(SANS.at(10.5)).color(look.palette.soft);
    frame.show(ui, |ui| ui.add(Label::new(label).extend())).inner
}
