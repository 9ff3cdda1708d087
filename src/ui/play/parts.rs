//! Rows, plates and bars of the columns: wide, quiet, pressable, with a name for a screen reader.

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, CornerRadius, FontId, Frame, Margin, Pos2, Rect, Response, Sense, Stroke, Ui,
    Vec2, WidgetInfo, WidgetType,
};

use crate::kit;
use crate::theme::{Look, SANS, SEMIBOLD, glass};

/// Room between a row's two ends.
const GAP: f32 = 8.0;

/// A piece of a line: words, type, colour.
pub(super) type Piece<'a> = (&'a str, FontId, Color32);

/// A line made of pieces, which wraps where it has to.
pub(super) fn line(pieces: &[Piece<'_>]) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (place, (words, font, colour)) in pieces.iter().enumerate() {
        let space = if place == 0 { 0.0 } else { 5.0 };
        job.append(words, space, format(font.clone(), *colour));
    }
    job
}

/// How a piece is set.
pub(super) fn format(font_id: FontId, color: Color32) -> TextFormat {
    TextFormat { font_id, color, valign: Align::Center, ..TextFormat::default() }
}

/// Text of the ordinary size.
pub(super) fn plain(words: &str, colour: Color32) -> Piece<'_> {
    (words, SANS.at(12.5), colour)
}

/// A figure of the ordinary size.
pub(super) fn strong(words: &str, colour: Color32) -> Piece<'_> {
    (words, SEMIBOLD.at(12.5), colour)
}

/// A small remark.
pub(super) fn small(words: &str, colour: Color32) -> Piece<'_> {
    (words, SANS.at(11.0), colour)
}

/// A bar under a row, in shares of its length.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar {
    /// How full it is.
    pub full: f32,
    /// How full it would be.
    pub ahead: Option<f32>,
    /// Its colour.
    pub colour: Color32,
}

/// What a row consists of.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// What a screen reader says of it.
    pub name: String,
    /// The left end, which wraps.
    pub left: LayoutJob,
    /// The right end, which does not.
    pub right: LayoutJob,
    /// A bar below.
    pub bar: Option<Bar>,
    /// A hairline below.
    pub ruled: bool,
    /// A sign at the right end that it is folded open, or folded.
    pub fold: Option<bool>,
}

/// Shows a row over the whole width; `salt` tells it from its neighbours.
pub(super) fn row(
    ui: &mut Ui,
    look: &Look,
    salt: impl std::hash::Hash + std::fmt::Debug,
    row: Row,
) -> Response {
    let p = &look.palette;
    let width = ui.available_width();
    let sign = if row.fold.is_some() { 16.0 } else { 0.0 };
    let mut right = row.right;
    right.wrap.max_width = f32::INFINITY;
    let right = ui.painter().layout_job(right);
    let mut left = row.left;
    left.wrap.max_width = (width - right.size().x - GAP - sign).max(40.0);
    let left = ui.painter().layout_job(kit::unhung(ui, left));
    let words = left.size().y.max(right.size().y);
    let under = if row.bar.is_some() { 8.0 } else { 0.0 } + if row.ruled { 3.0 } else { 0.0 };
    let (_, rect) = ui.allocate_space(Vec2::new(width, words + under));
    let id = ui.id().with(("row", egui::Id::new(salt)));
    let response = ui.interact(rect, id, Sense::click());
    let name = row.name;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    lift(ui, look, &response);
    let end = Pos2::new(
        rect.right() - right.size().x - sign,
        rect.top() + (words - right.size().y) / 2.0,
    );
    let begin = Pos2::new(rect.left(), rect.top() + (words - left.size().y) / 2.0);
    ui.painter().galley(begin, left, p.ink);
    ui.painter().galley(end, right, p.ink);
    if let Some(bar) = row.bar {
        let rail = Rect::from_min_size(
            Pos2::new(rect.left(), rect.top() + words + 2.0),
            Vec2::new(width, 4.5),
        );
        paint_bar(ui, look, rail, bar, id);
    }
    if let Some(open) = row.fold {
        ui.ctx().accesskit_node_builder(id, |node| node.set_expanded(open));
        caret(ui, Pos2::new(rect.right() - 5.0, rect.top() + words / 2.0), open, p.soft);
    }
    if row.ruled {
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, p.line));
    }
    response
}

/// A small triangle: to the right when folded, down when open.
fn caret(ui: &Ui, at: Pos2, open: bool, colour: Color32) {
    let turn = |x: f32, y: f32| at + if open { Vec2::new(-y, x) } else { Vec2::new(x, y) };
    let points = vec![turn(-2.5, -4.0), turn(3.0, 0.0), turn(-2.5, 4.0)];
    ui.painter().add(egui::Shape::convex_polygon(points, colour, Stroke::NONE));
}

/// Paints a bar; it moves to a new value.
fn paint_bar(ui: &Ui, look: &Look, rail: Rect, bar: Bar, id: egui::Id) {
    let round = CornerRadius::same(2);
    let time = ui.style().animation_time;
    let full = ui.ctx().animate_value_with_time(id.with("full"), bar.full, time).clamp(0.0, 1.0);
    let painter = ui.painter();
    painter.rect_filled(rail, round, look.palette.line);
    let to = |share: f32| rail.left() + rail.width() * share.clamp(0.0, 1.0);
    let part = |from: f32, until: f32| Rect::from_x_y_ranges(to(from)..=to(until), rail.y_range());
    painter.rect_filled(part(0.0, full), round, bar.colour);
    let Some(ahead) = bar.ahead.filter(|ahead| (ahead - bar.full).abs() > 0.001) else { return };
    let change = part(full.min(ahead), full.max(ahead));
    let colour = if ahead > full { look.palette.gain } else { look.palette.loss };
    painter.rect_filled(change, round, colour);
    // A notch, so that what is to come can be told from what is there without colour.
    painter.vline(to(ahead), rail.y_range().expand(2.5), Stroke::new(1.5, colour));
}

/// Shows under the pointer and in the keyboard's focus that something can be pressed.
pub(super) fn lift(ui: &Ui, look: &Look, response: &Response) {
    let rect = response.rect.expand2(Vec2::new(5.0, 1.5));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(4), glass(look.palette.ink, 0.06));
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    if response.has_focus() {
        let stroke = Stroke::new(2.0, look.palette.focus);
        ui.painter().rect_stroke(rect, CornerRadius::same(4), stroke, egui::StrokeKind::Inside);
    }
}

/// The label of a section with room above it.
pub(super) fn section(ui: &mut Ui, look: &Look, words: &str) {
    ui.add_space(7.0);
    kit::section(ui, look, words);
}

/// A plate with a label above and something below it.
pub(super) fn labelled(
    ui: &mut Ui,
    look: &Look,
    width: f32,
    label: &str,
    add: impl FnOnce(&mut Ui),
) {
    let frame = Frame::new()
        .fill(look.palette.card)
        .stroke(Stroke::new(1.0, look.palette.line))
        .corner_radius(CornerRadius::same(6))
        .inner_margin(Margin { left: 9, right: 6, top: 6, bottom: 6 });
    frame.show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width(width - 17.0);
            ui.set_min_height(41.0);
            ui.spacing_mut().item_spacing.y = 2.0;
            kit::note(ui, look, label);
            add(ui);
        });
    });
}

/// A mark, and words behind it whose further lines stand below the first.
pub(super) fn hanging(ui: &mut Ui, (mark, colour): (&str, Color32), words: Piece<'_>) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        let (_, font, _) = &words;
        let mark = egui::RichText::new(mark).font(font.clone()).color(colour);
        ui.add(egui::Label::new(mark).extend());
        ui.vertical(|ui| ui.add(egui::Label::new(line(&[words])).wrap()));
    });
}

/// A quiet button that is only words.
pub(super) fn quiet(ui: &mut Ui, look: &Look, words: &str) -> Response {
    let galley = ui.painter().layout_job(line(&[(words, SEMIBOLD.at(11.5), look.palette.soft)]));
    let (rect, response) =
        ui.allocate_exact_size(galley.size() + Vec2::new(2.0, 6.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, words));
    lift(ui, look, &response);
    ui.painter().galley(Pos2::new(rect.left(), rect.top() + 3.0), galley, look.palette.soft);
    response
}

/// A mark that a number goes up or down, for those who do not see its colour.
pub(super) const fn mark(change: i32) -> &'static str {
    match change {
        1.. => "▲",
        0 => "",
        _ => "▼",
    }
}

/// The colour of a change that is good or bad for whoever looks.
pub(super) const fn change_colour(look: &Look, change: i32) -> Color32 {
    if change < 0 { look.palette.loss } else { look.palette.gain }
}
