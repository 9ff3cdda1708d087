//! What can be pressed.

use egui::{
    Align2, Color32, CornerRadius, Response, RichText, Sense, Stroke, Ui, Vec2, WidgetInfo,
    WidgetType,
};

use crate::theme::{Look, SEMIBOLD, SERIF};

/// The one thing that a screen is for.
pub fn primary(ui: &mut Ui, look: &Look, words: &str, enabled: bool) -> Response {
    let p = &look.palette;
    let size = Vec2::new(ui.available_width().min(292.0), 40.0);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, words));
    let fill = match (enabled, response.hovered()) {
        (false, _) => p.line,
        (true, true) => p.baku.lerp_to_gamma(p.ink, 0.12),
        (true, false) => p.baku,
    };
    let on = if p.dark { p.ground } else { p.card };
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::same(6), fill);
    if response.has_focus() {
        ring(ui, rect, look);
    }
    let colour = if enabled { on } else { p.soft };
    // A longer language gets smaller letters rather than a button of another size.
    let galley = |size: f32| ui.painter().layout_no_wrap(words.to_owned(), SERIF.at(size), colour);
    // In a room that is still being measured there may be none at all.
    let most = (rect.width() - 16.0).max(16.0);
    let wide = galley(14.5);
    let fits = if wide.size().x > most { galley(14.5 * most / wide.size().x) } else { wide };
    ui.painter().galley(
        Align2::CENTER_CENTER.anchor_size(rect.center(), fits.size()).min,
        fits,
        colour,
    );
    response
}

/// An ordinary button.
pub fn button(ui: &mut Ui, look: &Look, words: &str, enabled: bool) -> Response {
    let label = RichText::new(words).font(SEMIBOLD.at(12.5)).color(if enabled {
        look.palette.ink
    } else {
        look.palette.faint
    });
    let response = ui.add_enabled(enabled, egui::Button::new(label));
    if response.has_focus() {
        ring(ui, response.rect, look);
    }
    response
}

/// One of several, of which one is chosen. A chosen one has a mark and a frame, not a colour alone.
pub fn choice(ui: &mut Ui, look: &Look, words: &str, chosen: bool) -> Response {
    let p = &look.palette;
    let label = RichText::new(words).font(SEMIBOLD.at(12.5)).color(p.ink);
    let stroke = if chosen { Stroke::new(2.0, p.focus) } else { Stroke::new(1.0, p.line) };
    let response = ui.add(egui::Button::new(label).stroke(stroke).selected(false));
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, words));
    if response.has_focus() {
        ring(ui, response.rect, look);
    }
    response
}

/// One page of several on a screen.
pub fn tab(ui: &mut Ui, look: &Look, words: &str, open: bool) -> Response {
    let p = &look.palette;
    let label =
        RichText::new(words).font(SEMIBOLD.at(12.5)).color(if open { p.ink } else { p.soft });
    let fill = if open { p.card } else { Color32::TRANSPARENT };
    let stroke = if open { Stroke::new(1.0, p.line) } else { Stroke::NONE };
    let response = ui.add(egui::Button::new(label).fill(fill).stroke(stroke));
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, open, words));
    if response.has_focus() {
        ring(ui, response.rect, look);
    }
    response
}

/// Words that lead somewhere.
pub fn link(ui: &mut Ui, look: &Look, words: &str) -> Response {
    let label = RichText::new(words).color(look.palette.baku).underline();
    let response = ui.add(egui::Label::new(label).wrap().sense(Sense::click()));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, words));
    if response.has_focus() {
        ring(ui, response.rect, look);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The ring about what has the keyboard's focus.
pub(crate) fn ring(ui: &Ui, rect: egui::Rect, look: &Look) {
    let stroke = Stroke::new(2.0, look.palette.focus);
    ui.painter().rect_stroke(
        rect.expand(2.0),
        CornerRadius::same(8),
        stroke,
        egui::StrokeKind::Outside,
    );
}
