//! What can be pressed.

use egui::{
    Align2, Color32, CornerRadius, Response, RichText, Sense, Stroke, Ui, Vec2, WidgetInfo,
    WidgetType,
};

use crate::theme::{Look, SEMIBOLD, SERIF};

/// The most important button is no wider than this, but in a narrow column.
const WIDEST: f32 = 292.0;
/// A column is at most so wide.
const COLUMN: f32 = 370.0;

/// The one thing that a screen is for.
pub fn primary(ui: &mut Ui, look: &Look, words: &str, enabled: bool) -> Response {
    primary_in(ui, look, words, enabled, look.palette.baku)
}

/// The same in the colour of whoever it is for.
pub(crate) fn primary_in(
    ui: &mut Ui,
    look: &Look,
    words: &str,
    enabled: bool,
    colour: Color32,
) -> Response {
    let p = &look.palette;
    // In a column it is as wide as all else; in a broad room it is not drawn out.
    let room = ui.available_width();
    let size = Vec2::new(if room < COLUMN { room } else { WIDEST }, 40.0);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, words));
    let fill = match (enabled, response.hovered()) {
        (false, _) => p.line,
        (true, true) => colour.lerp_to_gamma(p.ink, 0.12),
        (true, false) => colour,
    };
    let on = p.on_side();
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::same(6), fill);
    if response.has_focus() {
        ring(ui, rect, look);
    }
    let ink = if enabled { on } else { p.closed };
    // A longer language gets smaller letters rather than a button of another size.
    let galley = |size: f32| ui.painter().layout_no_wrap(words.to_owned(), SERIF.at(size), ink);
    // In a room that is still being measured there may be none at all.
    let most = (rect.width() - 16.0).max(16.0);
    let wide = galley(14.5);
    let fits = if wide.size().x > most { galley(14.5 * most / wide.size().x) } else { wide };
    ui.painter().galley(
        Align2::CENTER_CENTER.anchor_size(rect.center(), fits.size()).min,
        fits,
        ink,
    );
    response
}

/// An ordinary button. One that cannot be pressed now has its frame and no fill, and quiet words.
pub fn button(ui: &mut Ui, look: &Look, words: &str, enabled: bool) -> Response {
    framed(ui, look, RichText::new(words).font(SEMIBOLD.at(12.5)), enabled)
}

/// The same in type of one's own.
pub(crate) fn framed(ui: &mut Ui, look: &Look, words: RichText, enabled: bool) -> Response {
    let p = &look.palette;
    let response = if enabled {
        ui.add(egui::Button::new(words.color(p.ink)))
    } else {
        let name = words.text().to_owned();
        let button = egui::Button::new(words.color(p.soft)).fill(Color32::TRANSPARENT);
        let response = ui.add(button.stroke(Stroke::new(1.0, p.line)).sense(Sense::hover()));
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, false, &name));
        response
    };
    if response.has_focus() {
        ring(ui, response.rect, look);
    }
    response
}

/// One of several, of which one is chosen. A chosen one has a mark and a frame, not a colour alone.
pub fn choice(ui: &mut Ui, look: &Look, words: &str, chosen: bool) -> Response {
    let p = &look.palette;
    let label = RichText::new(words).font(SEMIBOLD.at(12.5)).color(p.ink);
    let stroke = Stroke::new(1.0, if chosen { p.focus } else { p.line });
    let response = ui.add(egui::Button::new(label).stroke(stroke).selected(false));
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, words));
    if chosen {
        // Drawn over the frame, so that nothing moves when the choice does.
        let line = Stroke::new(2.0, p.focus);
        let inside = egui::StrokeKind::Inside;
        ui.painter().rect_stroke(response.rect, CornerRadius::same(6), line, inside);
    }
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
    let [fill, line] = if open { [p.card, p.line] } else { [Color32::TRANSPARENT; 2] };
    let response = ui.add(egui::Button::new(label).fill(fill).stroke(Stroke::new(1.0, line)));
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
