//! The orders that are being put together: three slots, what is left to spend, where they lead by
//! themselves, the line of reason, and the seal.

use egui::{
    Align, CornerRadius, Id, Label, Layout, Margin, Rect, Response, RichText, ScrollArea, Sense,
    Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType,
};
use rules::{PlayId, SLOTS};
use text::Args;

use super::dock::{self, Dock};
use super::{known, prediction, price, promises};
use crate::intent::DraftEdit;
use crate::kit;
use crate::theme::{SANS, SEMIBOLD, glass};

/// A line of reason is no longer than this.
const REASON: usize = 200;
const SEAL: f32 = 40.0;

/// The whole desk, for a wide window. `picker`: the prediction is a button that opens the table.
pub(super) fn full(ui: &mut Ui, dock: &mut Dock<'_>, picker: bool) {
    ui.spacing_mut().item_spacing = Vec2::new(7.0, 6.0);
    let room = ui.max_rect();
    if !dock.ordering {
        waiting(ui, dock, picker);
        return;
    }
    row(ui, dock, 46.0);
    ui.horizontal(|ui| {
        left(ui, dock);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| history(ui, dock, true));
    });
    if picker {
        prediction::picker(ui, dock);
    } else {
        prediction::line(ui, dock);
    }
    reason(ui, dock);
    promises::show(ui, dock);
    let (_, bottom) = room.split_top_bottom_at_y(room.bottom() - SEAL - 2.0);
    let (about, button) = bottom.split_left_right_at_x(bottom.right() - 160.0);
    let about = about.with_max_x(about.right() - 10.0);
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(about).layout(layout), |ui| outlook(ui, dock));
    ui.scope_builder(UiBuilder::new().max_rect(button), |ui| seal(ui, dock));
}

/// The desk where there is little height: all but the seal scrolls.
pub(super) fn narrow(ui: &mut Ui, dock: &mut Dock<'_>) {
    ui.spacing_mut().item_spacing = Vec2::new(6.0, 5.0);
    if !dock.ordering {
        waiting(ui, dock, true);
        return;
    }
    let room = ui.max_rect();
    let (top, bottom) = room.split_top_bottom_at_y(room.bottom() - SEAL - 2.0);
    ui.scope_builder(UiBuilder::new().max_rect(top.with_max_y(top.bottom() - 4.0)), |ui| {
        let area = ScrollArea::vertical().id_salt("desk").auto_shrink(false);
        kit::scroll(ui, dock.look(), dock.look().palette.ground, area, |ui| {
            ui.set_max_width(ui.available_width() - kit::GUTTER);
            kit::focus::scrolled(ui, |ui| {
                if dock.asked().is_some() {
                    outlook(ui, dock);
                }
                ui.horizontal_wrapped(|ui| left(ui, dock));
                promises::show(ui, dock);
                prediction::picker(ui, dock);
                column(ui, dock);
                reason(ui, dock);
                if dock.asked().is_none() {
                    outlook(ui, dock);
                }
                ui.horizontal(|ui| history(ui, dock, false));
            });
        });
    });
    ui.scope_builder(UiBuilder::new().max_rect(bottom), |ui| seal(ui, dock));
}

/// How high [`phone`] is.
pub(super) fn phone_height(dock: &Dock<'_>) -> f32 {
    match (dock.ordering, dock.model.ask_reason) {
        (false, _) => 70.0,
        (true, true) => 224.0,
        (true, false) => 190.0,
    }
}

/// The desk of a phone: slots, prediction and seal below the cards.
pub(super) fn phone(ui: &mut Ui, dock: &mut Dock<'_>) {
    ui.spacing_mut().item_spacing = Vec2::new(7.0, 6.0);
    if !dock.ordering {
        waiting(ui, dock, true);
        return;
    }
    let (top, bottom) = ui.max_rect().split_top_bottom_at_y(ui.max_rect().bottom() - SEAL - 2.0);
    ui.scope_builder(UiBuilder::new().max_rect(top.with_max_y(top.bottom() - 4.0)), |ui| {
        let area = ScrollArea::vertical().id_salt("desk").auto_shrink(false);
        kit::scroll(ui, dock.look(), dock.look().palette.ground, area, |ui| {
            ui.set_max_width(ui.available_width() - kit::GUTTER);
            kit::focus::scrolled(ui, |ui| {
                row(ui, dock, 46.0);
                ui.horizontal_wrapped(|ui| {
                    left(ui, dock);
                    history(ui, dock, false);
                });
                promises::show(ui, dock);
                reason(ui, dock);
                outlook(ui, dock);
            });
        });
    });
    let (left, right) = bottom.split_left_right_at_fraction(0.5);
    let left = left.with_max_x(left.right() - 4.0);
    let right = right.with_min_x(right.left() + 4.0);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| prediction::short_picker(ui, dock));
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| seal(ui, dock));
}

/// Why there is nothing to put together, or how far the other side has come; and its table, which
/// lies open to both, unless it is seen beside the desk.
fn waiting(ui: &mut Ui, dock: &mut Dock<'_>, table: bool) {
    if dock.model.view.board().outcome().is_some() && dock.model.reveal.is_none() {
        // The end lies over it, and says it better.
        return;
    }
    match dock.model.thinking {
        Some(progress) => dock::thinking(ui, &dock.scene, dock.look(), progress),
        None => {
            kit::text(ui, dock.look(), &dock.closed());
        }
    }
    if table && dock.model.reveal.is_none() && ui.available_height() > 100.0 {
        prediction::table(ui, dock);
    }
}

/// The three slots side by side.
fn row(ui: &mut Ui, dock: &mut Dock<'_>, height: f32) {
    let gap = 7.0;
    let width = (ui.available_width() - gap * (SLOTS as f32 - 1.0)) / SLOTS as f32;
    let orders = dock.model.draft.orders.clone();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for slot in 0..SLOTS {
            let size = Vec2::new(width, height);
            // What is in one slot has no say in what the next one is called.
            ui.push_id(("slot", slot), |ui| match orders.get(slot) {
                Some(play) => filled(ui, dock, slot, *play, size),
                None => empty(ui, dock, slot, size),
            });
        }
    });
}

/// The slots one below the other, a line each; nothing for those that are empty.
fn column(ui: &mut Ui, dock: &mut Dock<'_>) {
    for (slot, play) in dock.model.draft.orders.clone().into_iter().enumerate() {
        let size = Vec2::new(ui.available_width(), 34.0);
        ui.push_id(("slot", slot), |ui| filled(ui, dock, slot, play, size));
    }
}

/// An order in its slot. A click takes it back; the arrow moves it to the slot before.
fn filled(ui: &mut Ui, dock: &mut Dock<'_>, slot: usize, play: PlayId, size: Vec2) {
    let palette = &dock.look().palette;
    let lever = dock.scene.rules.play(play).lever;
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let words = dock.scene.play(play);
    let args = Args::new().count("slot", slot + 1).text("lever", words.clone());
    let name = dock.scene.say("dock-slot-take-back", &args);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    let round = CornerRadius::same(6);
    let line = Stroke::new(1.5, palette.side(dock.side()));
    ui.painter().rect(rect, round, palette.card, line, StrokeKind::Inside);
    if ui.rect_contains_pointer(rect) || response.has_focus() {
        dock.point(crate::model::Subject::Lever(lever));
    }
    if response.has_focus() {
        kit::ring(ui, rect, dock.look());
    }
    let inner = rect.shrink2(Vec2::new(8.0, 3.0));
    let builder = UiBuilder::new().id_salt(("slot", slot)).max_rect(inner);
    let mut child = ui.new_child(builder.layout(Layout::top_down(Align::Min)));
    let size_of = [11.0, 10.0, 9.0].into_iter().find(|size| {
        let font = SEMIBOLD.at(*size);
        let galley = ui.painter().layout(words.clone(), font, palette.ink, inner.width());
        galley.size().y <= inner.height() + 1.0
    });
    let text = RichText::new(words).font(SEMIBOLD.at(size_of.unwrap_or(8.5))).color(palette.ink);
    child.add(Label::new(text).wrap());
    if slot > 0 && size.x > 80.0 {
        earlier(ui, dock, slot, rect);
    }
    let cost = dock.model.view.cost(lever);
    let clicked = response.clicked();
    response.on_hover_ui(|ui| {
        kit::text(ui, dock.look(), &name);
        kit::note(ui, dock.look(), &price::words(&dock.scene, cost));
    });
    if clicked {
        dock.edit(DraftEdit::Remove(lever));
    }
}

/// The arrow that moves an order one slot forward.
fn earlier(ui: &mut Ui, dock: &mut Dock<'_>, slot: usize, rect: Rect) {
    let palette = &dock.look().palette;
    let size = Vec2::splat(16.0);
    let rect = Rect::from_min_size(rect.right_bottom() - size - Vec2::splat(2.0), size);
    let response = ui.interact(rect, ui.id().with(("earlier", slot)), Sense::click());
    let name = dock.scene.say("dock-slot-earlier", &Args::new().count("slot", slot));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    let colour = if response.hovered() { palette.ink } else { palette.soft };
    let at = |x: f32, y: f32| rect.center() + Vec2::new(x, y);
    let line = Stroke::new(1.5, colour);
    ui.painter().line_segment([at(2.0, -4.0), at(-2.0, 0.0)], line);
    ui.painter().line_segment([at(-2.0, 0.0), at(2.0, 4.0)], line);
    if response.has_focus() {
        kit::ring(ui, rect, dock.look());
    }
    if response.clicked() {
        dock.edit(DraftEdit::Earlier(slot));
    }
    response.on_hover_text(name);
}

/// A slot without an order: the first of them says what is left.
fn empty(ui: &mut Ui, dock: &Dock<'_>, slot: usize, size: Vec2) {
    let palette = &dock.look().palette;
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let words = dock.scene.say("dock-slot-empty", &Args::new().count("slot", slot + 1));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    let line = Stroke::new(1.0, glass(palette.soft, 0.7));
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    ui.painter().extend(egui::Shape::dashed_line(&corners, line, 3.0, 3.0));
    let galley = ui.painter().layout(words, SANS.at(11.0), palette.soft, size.x - 16.0);
    ui.painter().galley(rect.left_top() + Vec2::new(8.0, 5.0), galley, palette.soft);
}

/// What is left of attention, capital and treasury.
fn left(ui: &mut Ui, dock: &Dock<'_>) {
    let palette = &dock.look().palette;
    let (means, left) = (dock.model.view.means(dock.side()), dock.left());
    ui.spacing_mut().item_spacing.x = 5.0;
    let small = |words: String| RichText::new(words).font(SANS.at(11.5)).color(palette.soft);
    let figure = |words: String| RichText::new(words).font(SEMIBOLD.at(12.0)).color(palette.ink);
    ui.add(Label::new(small(dock.scene.plain("dock-left"))).extend());
    let args = Args::new().number("left", left.attention).number("all", means.attention);
    let name = dock.scene.say("dock-left-attention", &args);
    let colour = palette.side(dock.side());
    kit::pips(ui, dock.look(), &name, left.attention, means.attention, colour).on_hover_text(name);
    let purses = [
        (
            price::temple as fn(&egui::Painter, egui::Pos2, egui::Color32),
            left.capital,
            "ui-board-capital",
        ),
        (price::coin, left.treasury, "ui-board-treasury"),
    ];
    for (sign, amount, key) in purses {
        let words = dock.scene.plain(key);
        ui.add_space(4.0);
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(12.0), Sense::hover());
        sign(ui.painter(), rect.center(), palette.soft);
        response.on_hover_text(&words);
        ui.add(Label::new(figure(dock.scene.figure(amount))).extend()).on_hover_text(&words);
    }
}

/// Back and forward among the choices.
fn history(ui: &mut Ui, dock: &mut Dock<'_>, from_the_right: bool) {
    let draft = dock.model.draft;
    let mut buttons = [
        ("dock-undo", DraftEdit::Undo, draft.can_undo),
        ("dock-redo", DraftEdit::Redo, draft.can_redo),
    ];
    if from_the_right {
        buttons.reverse();
    }
    for (key, edit, open) in buttons {
        let words = dock.scene.plain(key);
        if small_button(ui, dock, &words, open).clicked() {
            dock.edit(edit);
        }
    }
}

fn small_button(ui: &mut Ui, dock: &Dock<'_>, words: &str, open: bool) -> Response {
    let padding = std::mem::replace(&mut ui.spacing_mut().button_padding, Vec2::new(7.0, 2.0));
    let height = std::mem::replace(&mut ui.spacing_mut().interact_size.y, 20.0);
    let response = kit::framed(ui, dock.look(), RichText::new(words).font(SANS.at(11.0)), open);
    ui.spacing_mut().button_padding = padding;
    ui.spacing_mut().interact_size.y = height;
    response
}

/// The line of reason, if it is asked for.
fn reason(ui: &mut Ui, dock: &mut Dock<'_>) {
    if !dock.model.ask_reason {
        return;
    }
    let palette = &dock.look().palette;
    let mut line = dock.model.draft.reason.clone();
    let name = dock.scene.plain("dock-reason");
    let hint = RichText::new(name.clone()).color(palette.soft);
    // A field of this side and turn alone: what was written in another cannot be undone into it.
    let edit = TextEdit::singleline(&mut line)
        .id_salt(("reason", dock.side(), dock.scene.board().turn()))
        .char_limit(REASON)
        .hint_text(hint)
        .font(SANS.at(12.0))
        .margin(Margin::symmetric(8, 6))
        .desired_width(f32::INFINITY);
    let response = ui.add(edit);
    let id = response.id;
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(name.clone()));
    if response.has_focus() {
        kit::ring(ui, response.rect, dock.look());
    }
    if response.changed() {
        dock.edit(DraftEdit::Reason(line));
    }
}

/// Where the orders lead by themselves, or what was asked about them.
fn outlook(ui: &mut Ui, dock: &Dock<'_>) {
    let palette = &dock.look().palette;
    ui.spacing_mut().item_spacing.y = 2.0;
    let small = |words: String, colour| RichText::new(words).font(SANS.at(11.0)).color(colour);
    if let Some(asked) = dock.asked().filter(|asked| !asked.is_grave()) {
        ui.add(Label::new(small(asked.words().to_owned(), palette.focus_text)).wrap());
        return;
    }
    let key = (dock.known, dock.model.draft.set());
    let words = known::once(ui.ctx(), Id::new("play forecast"), key, || forecast(dock));
    let words = RichText::new(words.as_str()).font(SANS.at(10.5)).color(palette.soft);
    ui.add(Label::new(words).wrap());
}

/// Where the orders lead by themselves, in a line.
fn forecast(dock: &Dock<'_>) -> String {
    let found = tell::forecast::forecast(&dock.scene, &dock.model.draft.set());
    let (was, is) = found.sums();
    let [cold, balancing, divergence] = found.shares;
    let args = Args::new()
        .number("tension", found.tension.0)
        .number("next", found.tension.1)
        .number("was", was)
        .number("is", is)
        .number("cold", cold)
        .number("balancing", balancing)
        .number("divergence", divergence);
    dock.scene.say("dock-forecast", &args)
}

/// The seal.
fn seal(ui: &mut Ui, dock: &mut Dock<'_>) {
    let gentle = dock.asked().is_some_and(|asked| !asked.is_grave());
    let key = if gentle { "dock-seal-anyway" } else { "dock-seal" };
    if kit::primary(ui, dock.look(), &dock.scene.plain(key), true).clicked() {
        dock.seal();
    }
}
