//! What the screens share: the page with its bar, the column, rows of settings, cards to choose.

use egui::{
    Align2, Color32, CornerRadius, Frame, Id, Margin, Pos2, Rect, Response, ScrollArea, Sense,
    Stroke, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType,
};
use text::Words;

use crate::intent::Intent;
use crate::kit;
use crate::theme::{Look, SANS, SEMIBOLD, SERIF};

/// From this width on, a screen has two columns.
pub(crate) const WIDE: f32 = 1000.0;
/// Below this width, a screen is a phone's.
pub(crate) const PHONE: f32 = 560.0;

/// Room left at the sides of a page.
pub(crate) fn margin(room: f32) -> f32 {
    if room >= WIDE { 28.0 } else { 16.0 }
}

/// The bar on top of a page: back, and the page’s name if it has room for one. Escape is the app’s:
/// only it knows what lies on top.
pub(crate) fn bar(
    ui: &mut Ui,
    words: &Words,
    look: &Look,
    title: &str,
    more: impl FnOnce(&mut Ui),
) -> Option<Intent> {
    let side = margin(ui.available_width()) as i8;
    let mut back = false;
    let frame = Frame::new().fill(look.palette.panel).inner_margin(Margin::symmetric(side, 8));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let button = kit::button(ui, look, &words.name("screens-back"), true);
            back = button.clicked();
            ui.add_space(6.0);
            if !title.is_empty() {
                kit::heading(ui, look, title);
            }
            more(ui);
        });
    });
    let rect = shown.response.rect;
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, look.palette.line));
    back.then_some(Intent::Back)
}

/// A page: the bar, and under it a column of at most this width, which scrolls.
pub(crate) fn page(
    ui: &mut Ui,
    words: &Words,
    look: &Look,
    title: &str,
    width: f32,
    add: impl FnOnce(&mut Ui, &mut Vec<Intent>),
) -> Vec<Intent> {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut intents: Vec<Intent> = bar(ui, words, look, title, |_| {}).into_iter().collect();
    let area = ScrollArea::vertical().id_salt(title).auto_shrink(false);
    kit::scroll(ui, look, look.palette.ground, area, |ui| {
        column(ui, width, |ui| add(ui, &mut intents));
    });
    intents
}

/// A column in the middle of the room.
pub(crate) fn column<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_rect_before_wrap();
    let side = margin(room.width());
    let width = width.min(room.width() - 2.0 * side);
    let left = room.center().x - width / 2.0;
    let top = room.top() + 20.0;
    let rect = Rect::from_min_max(Pos2::new(left, top), Pos2::new(left + width, room.bottom()));
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 8.0);
        let result = add(ui);
        ui.add_space(12.0);
        result
    })
    .inner
}

/// Two columns side by side, the first of this share, if there is room; else one under the other.
pub(crate) fn two(
    ui: &mut Ui,
    share: f32,
    gap: f32,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    let room = ui.available_rect_before_wrap();
    let first = (room.width() - gap) * share;
    let part = |from: f32, to: f32| {
        Rect::from_min_max(Pos2::new(from, room.top()), Pos2::new(to, room.bottom()))
    };
    let a = part(room.left(), room.left() + first);
    let b = part(room.left() + first + gap, room.right());
    let mut bottom = room.top();
    let mut place = |ui: &mut Ui, rect: Rect, add: &mut dyn FnMut(&mut Ui)| {
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
        add(&mut child);
        bottom = f32::max(bottom, child.min_rect().bottom());
    };
    let mut left = Some(left);
    let mut right = Some(right);
    place(ui, a, &mut |ui| {
        if let Some(add) = left.take() {
            add(ui)
        }
    });
    place(ui, b, &mut |ui| {
        if let Some(add) = right.take() {
            add(ui)
        }
    });
    ui.allocate_rect(Rect::from_min_max(room.min, Pos2::new(room.right(), bottom)), Sense::hover());
}

/// Whether something is drawn now that was not drawn a moment ago.
pub(crate) fn appeared(ui: &Ui, what: &str) -> bool {
    let now = ui.ctx().cumulative_pass_nr();
    let id = Id::new(("appeared", what));
    let before = ui.data(|data| data.get_temp::<u64>(id));
    ui.data_mut(|data| data.insert_temp(id, now));
    before.is_none_or(|before| now.saturating_sub(before) > 2)
}

/// A card that is one of several to choose. `name` is read to whoever cannot see it.
pub(crate) fn option<R>(
    ui: &mut Ui,
    look: &Look,
    name: &str,
    chosen: bool,
    colour: Color32,
    add: impl FnOnce(&mut Ui) -> R,
) -> Response {
    let p = &look.palette;
    let (fill, stroke) = if chosen {
        (p.card, Stroke::new(2.0, colour))
    } else {
        (p.panel, Stroke::new(1.0, p.line))
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke(stroke)
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::same(if chosen { 12 } else { 13 }));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.spacing_mut().interact_size.y = 18.0;
        add(ui)
    });
    let rect = shown.response.rect;
    let response = ui.interact(rect, ui.id().with(("option", name)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, name));
    if response.has_focus() {
        kit::ring(ui, rect, look);
    } else if response.hovered() && !chosen {
        let stroke = Stroke::new(1.0, p.soft);
        ui.painter().rect_stroke(rect, CornerRadius::same(8), stroke, egui::StrokeKind::Inside);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The mark of a choice: a ring, full if it is the chosen one.
pub(crate) fn mark(ui: &mut Ui, look: &Look, chosen: bool, colour: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(14.0, 20.0), Sense::hover());
    let centre = rect.center();
    if chosen {
        ui.painter().circle_stroke(centre, 5.5, Stroke::new(1.5, colour));
        ui.painter().circle_filled(centre, 3.0, colour);
    } else {
        ui.painter().circle_stroke(centre, 5.5, Stroke::new(1.0, look.palette.soft));
    }
}

/// A row with its words on the left and a switch on the right.
pub(crate) fn switch(ui: &mut Ui, look: &Look, words: &str, on: bool) -> Response {
    let p = &look.palette;
    let width = ui.available_width();
    let galley = ui.painter().layout(words.to_owned(), SANS.at(12.5), p.ink, width - 56.0);
    let height = galley.size().y.max(28.0);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, on, words));
    let painter = ui.painter();
    let at = Pos2::new(rect.left(), rect.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, p.ink);
    let track = Rect::from_center_size(
        Pos2::new(rect.right() - 19.0, rect.center().y),
        Vec2::new(36.0, 20.0),
    );
    let part = ui.ctx().animate_bool(response.id, on);
    let fill = if on { p.baku } else { p.card };
    painter.rect(
        track,
        CornerRadius::same(10),
        fill,
        Stroke::new(1.0, if on { p.baku } else { p.soft }),
        egui::StrokeKind::Inside,
    );
    let x = track.left() + 10.0 + 16.0 * part;
    let knob = if on { p.card } else { p.soft };
    painter.circle_filled(Pos2::new(x, track.center().y), 6.5, knob);
    if response.has_focus() {
        kit::ring(ui, rect.expand2(Vec2::new(4.0, 0.0)), look);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// What a row of [`stepper`] is about.
pub(crate) struct Step<'a> {
    /// What is set.
    pub words: &'a str,
    /// How the value reads.
    pub value: &'a str,
    /// The name of the button that makes it less, and of the one that makes it more.
    pub names: [&'a str; 2],
    /// Whether it can be less, and more.
    pub open: [bool; 2],
}

/// A row with its words on the left, and a value between two buttons on the right: −1, 0 or 1.
pub(crate) fn stepper(ui: &mut Ui, look: &Look, step: &Step<'_>) -> i8 {
    let mut by = 0;
    ui.horizontal(|ui| {
        let width = (ui.available_width() - 142.0).max(90.0);
        ui.allocate_ui_with_layout(
            Vec2::new(width, 32.0),
            egui::Layout::left_to_right(egui::Align::Center),
            |ui| {
                ui.set_min_width(width);
                kit::text(ui, look, step.words);
            },
        );
        by -= i8::from(square(ui, look, "−", step.names[0], step.open[0]).clicked());
        let value = egui::RichText::new(step.value).font(SEMIBOLD.at(14.5));
        ui.add_sized(Vec2::new(54.0, 32.0), egui::Label::new(value.color(look.palette.ink)));
        by += i8::from(square(ui, look, "+", step.names[1], step.open[1]).clicked());
    });
    by
}

/// A small button with a sign; `name` says what it does.
fn square(ui: &mut Ui, look: &Look, sign: &str, name: &str, open: bool) -> Response {
    let p = &look.palette;
    let sense = if open { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(32.0), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, open, name));
    let line = if response.hovered() && open { p.soft } else { p.line };
    ui.painter().rect(
        rect,
        CornerRadius::same(6),
        if open { p.card } else { Color32::TRANSPARENT },
        Stroke::new(1.0, line),
        egui::StrokeKind::Inside,
    );
    let ink = if open { p.ink } else { p.soft };
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, sign, SERIF.at(16.0), ink);
    if response.has_focus() {
        kit::ring(ui, rect, look);
    }
    response
}
