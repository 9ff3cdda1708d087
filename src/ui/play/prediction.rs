//! The other side's table: six rows, of which one can be expected as its main order.

use egui::{
    Align, Align2, CornerRadius, Id, Key, Label, Layout, Modifiers, Popup, PopupCloseBehavior,
    Pos2, Rect, RectAlign, RichText, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType,
};
use rules::{Cost, LeverId};
use tell::{Scene, symbol};
use text::Args;

use super::dock::Dock;
use super::price;
use super::stage::Stage;
use crate::intent::DraftEdit;
use crate::kit;
use crate::model::Subject;
use crate::theme::{SANS, SEMIBOLD};

/// The button is at least so high.
const LEAST: f32 = 28.0;

/// Opens the other side's table.
pub(super) fn open(ui: &Ui) {
    Popup::toggle_id(ui.ctx(), id());
}

/// Closes the other side's table by Escape, which then means nothing else.
pub(super) fn close_on_escape(ui: &Ui) {
    if Popup::is_id_open(ui.ctx(), id())
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
    {
        Popup::close_id(ui.ctx(), id());
    }
}

fn id() -> Id {
    Id::new("play prediction")
}

/// The button that says what is expected and opens the table.
pub(super) fn picker(ui: &mut Ui, dock: &mut Dock<'_>) {
    let words = picked(&dock.scene, dock.model.draft.prediction);
    button(ui, dock, words, LEAST);
}

fn picked(scene: &Scene<'_>, prediction: Option<LeverId>) -> String {
    let other = scene.side.other();
    match prediction {
        Some(lever) => {
            let args = Args::new().text("seat", other.id()).text("lever", scene.lever(lever));
            scene.say("dock-expect", &args)
        }
        None => scene.of_side("dock-expect-none", other),
    }
}

/// How much higher than one line the longest words make the button of a width.
pub(super) fn beyond_a_line(ui: &Ui, stage: &Stage<'_>, width: f32) -> f32 {
    let scene = stage.told();
    let theirs = scene.board().table(scene.side.other()).iter().map(|lever| Some(*lever));
    let tall = |prediction: Option<LeverId>| {
        let words = picked(&scene, prediction);
        let font = SEMIBOLD.at(12.0);
        let galley = ui.painter().layout(words, font, stage.palette().ink, width - 34.0);
        galley.size().y + 10.0 - LEAST
    };
    theirs.chain([None]).map(tall).fold(0.0, f32::max)
}

/// The same in fewer words.
pub(super) fn short_picker(ui: &mut Ui, dock: &mut Dock<'_>) {
    let words = match dock.model.draft.prediction {
        Some(lever) => {
            let args = Args::new().text("lever", dock.scene.lever(lever));
            dock.scene.say("dock-expect-short", &args)
        }
        None => dock.scene.plain("dock-expect-short-none"),
    };
    button(ui, dock, words, 40.0);
}

fn button(ui: &mut Ui, dock: &mut Dock<'_>, words: String, least: f32) {
    let palette = &dock.look().palette;
    let other = dock.side().other();
    let expected = dock.model.draft.prediction.is_some();
    let colour = if expected { palette.side(other) } else { palette.ink };
    let width = ui.available_width();
    let galley = ui.painter().layout(words.clone(), SEMIBOLD.at(12.0), colour, width - 34.0);
    let size = Vec2::new(width, (galley.size().y + 10.0).max(least));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &words));
    let line = if response.hovered() { palette.soft } else { palette.line };
    let painter = ui.painter();
    painter.rect(
        rect,
        CornerRadius::same(6),
        palette.card,
        Stroke::new(1.0, line),
        StrokeKind::Inside,
    );
    let top = rect.center().y - galley.size().y / 2.0;
    painter.galley(Pos2::new(rect.left() + 10.0, top), galley, colour);
    let at = Pos2::new(rect.right() - 14.0, rect.center().y);
    painter.text(at, Align2::CENTER_CENTER, "▾", SANS.at(12.0), palette.soft);
    if response.has_focus() {
        kit::ring(ui, rect, dock.look());
    }
    let opened = kit::focus::guest(ui.ctx(), "prediction", Popup::is_id_open(ui.ctx(), id()));
    Popup::from_toggle_button_response(&response)
        .id(id())
        .align(RectAlign::TOP_END)
        .close_behavior(PopupCloseBehavior::CloseOnClick)
        // Its ground takes clicks and not the focus.
        .sense(Sense::CLICK)
        .width(width.clamp(280.0, 400.0))
        .show(|ui| {
            if opened {
                kit::focus::offer(ui);
            }
            head(ui, dock);
            rows(ui, dock, 26.0);
            nothing(ui, dock);
        });
}

/// The table where there is room for it.
pub(super) fn table(ui: &mut Ui, dock: &mut Dock<'_>) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let words = dock.scene.of_side("dock-table-theirs", dock.side().other());
    kit::section(ui, dock.look(), &words);
    let height = ((ui.available_height() - 14.0) / 6.0 - 2.0).clamp(22.0, 28.0);
    let area = ScrollArea::vertical().id_salt("table").auto_shrink([false, true]);
    kit::scroll(ui, dock.look(), dock.look().palette.ground, area, |ui| {
        ui.set_max_width(ui.available_width() - kit::GUTTER);
        rows(ui, dock, height);
    });
}

/// What is expected, where the table lies open.
pub(super) fn line(ui: &mut Ui, dock: &mut Dock<'_>) {
    let palette = &dock.look().palette;
    let other = dock.side().other();
    match dock.model.draft.prediction {
        Some(lever) => {
            let args = Args::new().text("seat", other.id()).text("lever", dock.scene.lever(lever));
            kit::tinted(ui, &dock.scene.say("dock-expect", &args), palette.side(other));
        }
        None => {
            kit::note(ui, dock.look(), &dock.scene.of_side("dock-expect-none", other));
        }
    }
}

fn head(ui: &mut Ui, dock: &Dock<'_>) {
    let other = dock.side().other();
    kit::section(ui, dock.look(), &dock.scene.of_side("dock-table-theirs", other));
    let reward = dock.scene.level().constants().prediction_reward;
    let args = Args::new().text("seat", other.id()).number("capital", reward);
    kit::note(ui, dock.look(), &dock.scene.say("dock-expect-how", &args));
}

fn rows(ui: &mut Ui, dock: &mut Dock<'_>, height: f32) {
    let table = *dock.scene.board().table(dock.side().other());
    for (place, lever) in table.into_iter().enumerate() {
        lever_row(ui, dock, place, lever, height);
    }
}

/// One card of the other side: its number, its name, its price.
fn lever_row(ui: &mut Ui, dock: &mut Dock<'_>, place: usize, lever: LeverId, height: f32) {
    let palette = &dock.look().palette;
    let other = dock.side().other();
    let expected = dock.model.draft.prediction == Some(lever);
    let closed = tell::card::refusal(&dock.scene, lever).is_some();
    let name = dock.scene.lever(lever);
    let note = if closed { 54.0 } else { price::width(dock.model.view.cost(lever)) };
    let ink = if closed { palette.soft } else { palette.ink };
    let font = if expected { SEMIBOLD.at(12.0) } else { SANS.at(12.0) };
    let width = ui.available_width();
    let galley = ui.painter().layout(name.clone(), font, ink, width - note - 56.0);
    let size = Vec2::new(width, height.max(galley.size().y + 4.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, expected, &name));
    // The same cards may be asked about in the talks: this tells them apart.
    let about = dock.scene.of_side("dock-expect-none", other);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(about));
    if ui.rect_contains_pointer(rect) || response.has_focus() {
        dock.point(Subject::Lever(lever));
    }
    kit::focus::first(ui, &response);
    let lit = dock.model.lit() == Some(Subject::Lever(lever));
    let round = CornerRadius::same(5);
    if expected || lit {
        ui.painter().rect_filled(rect, round, palette.card);
    }
    let line = match (expected, lit) {
        (true, _) => Stroke::new(1.5, palette.side(other)),
        (false, true) => Stroke::new(1.0, palette.focus),
        (false, false) => Stroke::NONE,
    };
    ui.painter().rect_stroke(rect, round, line, StrokeKind::Inside);
    if response.has_focus() {
        kit::ring(ui, rect, dock.look());
    }
    let inner = rect.shrink2(Vec2::new(7.0, 0.0));
    let layout = Layout::left_to_right(Align::Center);
    let builder = UiBuilder::new().id_salt(("theirs", place)).max_rect(inner).layout(layout);
    let mut child = ui.new_child(builder);
    child.spacing_mut().item_spacing.x = 6.0;
    let tag = format!("{}\u{a0}{}", symbol(other), dock.scene.figure(place as i64 + 1));
    let tag = RichText::new(tag).font(SANS.at(11.0)).color(palette.side(other));
    child.add(Label::new(tag).extend());
    child.add(Label::new(galley));
    side_note(ui, dock, rect, lever, closed);
    if response.clicked() && dock.ordering {
        let next = (!expected).then_some(lever);
        Popup::close_id(ui.ctx(), id());
        dock.edit(DraftEdit::Predict(next));
    }
    response.on_hover_ui(|ui| {
        let words = super::card_words::of(ui, dock, lever, None);
        super::card_words::details(ui, &dock.scene, dock.look(), lever, &words);
    });
}

/// The price at the end of a row, or that it cannot be ordered.
fn side_note(ui: &Ui, dock: &Dock<'_>, rect: Rect, lever: LeverId, closed: bool) {
    let palette = &dock.look().palette;
    let end = rect.right() - 8.0;
    if closed {
        let words = dock.scene.plain("ui-table-not-now");
        let at = Pos2::new(end, rect.center().y);
        ui.painter().text(at, Align2::RIGHT_CENTER, words, SANS.at(10.5), palette.soft);
        return;
    }
    let cost: Cost = dock.model.view.cost(lever);
    let start = Pos2::new(end - price::width(cost), rect.top());
    let colour = palette.side(dock.side().other());
    price::paint(ui.painter(), dock.look(), Rect::from_min_max(start, rect.max), cost, colour);
}

/// The way to expect nothing.
fn nothing(ui: &mut Ui, dock: &mut Dock<'_>) {
    if dock.model.draft.prediction.is_none() {
        return;
    }
    if kit::link(ui, dock.look(), &dock.scene.plain("dock-expect-clear")).clicked() {
        Popup::close_id(ui.ctx(), id());
        dock.edit(DraftEdit::Predict(None));
    }
}
