//! What is asked before and between the orders, on a card over the board.

mod agenda;
mod answers;
mod choice;
mod crisis;
mod end;
mod talks;

use egui::accesskit::Role;
use egui::{
    Align, Align2, Area, CornerRadius, Frame, Id, Layout, Margin, Order, Pos2, Rect, Response,
    ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType,
};
use rules::Phase;
use tell::Scene;

use super::{dock, phone};
use crate::intent::Intent;
use crate::kit::{self, focus};
use crate::model::PlayModel;
use crate::screens::guide;
use crate::screens::parts::appeared;
use crate::theme::{Look, SANS};

/// The card that says that the other side is thinking: there is nothing to be done in it.
const WAIT: &str = "wait";

/// Whether a card lies over the board, or is about to: then nothing else does.
pub(super) fn lies_over(model: &PlayModel<'_>) -> bool {
    let phase = model.view.board().phase();
    model.reveal.is_none() && !matches!(phase, Phase::Orders | Phase::Desks)
}

/// What is asked now, over the board; says whether anything is. `ui` spans the free place of the
/// map.
pub(super) fn show(ui: &mut Ui, model: &PlayModel<'_>, intents: &mut Vec<Intent>) -> bool {
    if model.reveal.is_some() || model.sheet.is_some() {
        return false;
    }
    let phase = model.view.board().phase();
    if phase == Phase::Over {
        begin(ui, model);
        end::show(ui, model, &scene(model), intents);
        return true;
    }
    let asked = matches!(
        phase,
        Phase::Agenda | Phase::Talks | Phase::Answers | Phase::Choice | Phase::Crisis
    );
    if !asked {
        return false;
    }
    let scene = scene(model);
    if !model.view.is_awaited() || model.thinking.is_some() {
        wait(ui, model, &scene);
        return model.thinking.is_some();
    }
    begin(ui, model);
    match phase {
        Phase::Agenda => agenda::show(ui, model, &scene, intents),
        Phase::Talks => talks::show(ui, model, &scene, intents),
        Phase::Answers => answers::show(ui, model, &scene, intents),
        Phase::Choice => choice::show(ui, model, &scene, intents),
        Phase::Crisis => crisis::show(ui, model, &scene, intents),
        _ => {}
    }
    true
}

/// A question that has just come up offers the focus to its first answer.
fn begin(ui: &Ui, model: &PlayModel<'_>) {
    let board = model.view.board();
    let round = board.crisis().map(|(_, round)| round);
    let what = format!("{} {:?} {} {round:?}", model.side, board.phase(), board.turn());
    if appeared(ui, &what) {
        focus::offer(ui);
    }
}

/// The game in words.
pub(super) fn scene<'a>(model: &'a PlayModel<'_>) -> Scene<'a> {
    Scene::new(model.words, model.view, model.side, model.ledger, model.past)
}

/// The other side is thinking about the same question.
fn wait(ui: &Ui, model: &PlayModel<'_>, scene: &Scene<'_>) {
    let Some(progress) = model.thinking else { return };
    let body = |ui: &mut Ui| dock::thinking(ui, scene, model.look, progress);
    over(ui, model, (WAIT, 320.0, Reach::Map), body, |_, ()| {});
}

/// How much of the screen a card may take.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reach {
    /// The free place of the map.
    Map,
    /// Its width, and the dock below it.
    Tall,
    /// All below the header.
    Screen,
}

/// Where a card may lie, and what lies under a veil while it is there: whatever it could cut
/// through. The header is never covered, for on a phone its button is the only way to the menu.
struct Field {
    room: Rect,
    /// Where the card is held, by which of its points.
    at: (Align2, Pos2),
    veiled: Vec<Rect>,
}

impl Field {
    fn of(ui: &Ui, reach: Reach) -> Self {
        let (whole, map) = (ui.ctx().content_rect(), ui.max_rect());
        let strip = if map.width() < whole.width() { 0.0 } else { phone::STRIP };
        let below = whole.with_min_y(map.top() - strip);
        let free = map.shrink(12.0);
        let centred = |room: Rect| (Align2::CENTER_CENTER, room.center());
        let roomy = free.width() >= 620.0 && free.height() >= 400.0;
        match reach {
            Reach::Map if roomy => Self { room: free, at: centred(free), veiled: vec![map] },
            Reach::Tall if roomy => {
                let room = free.with_max_y(whole.bottom() - 12.0);
                let dock = whole.with_min_y(map.bottom());
                Self { room, at: centred(free), veiled: vec![map, dock] }
            }
            _ => {
                let room = below.shrink2(Vec2::new(8.0, if roomy { 12.0 } else { 6.0 }));
                // A card that leaves room stands at the bottom: what it would cut through is above.
                let at = if roomy {
                    centred(room)
                } else {
                    (Align2::CENTER_BOTTOM, room.center_bottom())
                };
                Self { room, at, veiled: vec![below] }
            }
        }
    }
}

/// A card over the board: a body that scrolls if it has to, and a foot that is always seen. Where
/// there is little room, it takes the whole screen. Gives what is wanted of the hint of the guide,
/// which stands above the body.
fn over<R>(
    ui: &Ui,
    model: &PlayModel<'_>,
    (salt, width, reach): (&str, f32, Reach),
    body: impl FnOnce(&mut Ui) -> R,
    foot: impl FnOnce(&mut Ui, R),
) -> Vec<Intent> {
    let look = model.look;
    let Field { room, at: (held, at), veiled } = Field::of(ui, reach);
    let margin = if room.width() < 560.0 { 12.0 } else { 18.0 };
    let inner = width.min(room.width()) - 2.0 * margin - 3.0;
    let frame = Frame::new()
        .fill(look.palette.panel)
        .stroke(Stroke::new(1.5, look.palette.line))
        .shadow(ui.style().visuals.popup_shadow)
        .corner_radius(10)
        .inner_margin(Margin {
            right: margin as i8 - kit::GUTTER as i8,
            ..Margin::same(margin as i8)
        });
    let area = Area::new(Id::new(("phase", salt)))
        .order(Order::Middle)
        .pivot(held)
        .fixed_pos(at)
        .constrain_to(room)
        .fade_in(false);
    // The foot has another height in another phase, and is never scrolled out of sight.
    let foot_id = Id::new(("phase foot", salt));
    let foot_height = ui.data(|data| data.get_temp::<f32>(foot_id)).unwrap_or(47.0);
    let height = room.height() - 2.0 * margin - 3.0 - foot_height;
    area.show(ui.ctx(), |ui| {
        // What is under the card is not to be read into it.
        for rect in veiled.into_iter().filter(|_| salt != WAIT) {
            kit::veil(ui, look, rect);
        }
        // A screen reader is told that this is one thing, and where it ends.
        let dialog = |node: &mut egui::accesskit::Node| node.set_role(Role::Dialog);
        ui.ctx().accesskit_node_builder(ui.unique_id(), dialog);
        frame
            .show(ui, |ui| {
                ui.set_width(inner + kit::GUTTER);
                let scroll = ScrollArea::vertical().auto_shrink([false, true]);
                let scroll = scroll.max_height(height).min_scrolled_height(height);
                let shown = kit::scroll(ui, look, look.palette.panel, scroll, |ui| {
                    ui.set_width(inner);
                    ui.spacing_mut().item_spacing.y = 7.0;
                    let hint = model.hint.map(|key| guide::strip(ui, model.words, look, key));
                    (focus::scrolled(ui, body), hint)
                });
                let (result, hint) = shown;
                let top = ui.min_rect().bottom();
                ui.scope(|ui| {
                    ui.set_max_width(inner);
                    foot(ui, result);
                });
                let high = ui.min_rect().bottom() - top;
                if (high - foot_height).abs() > 0.5 {
                    ui.data_mut(|data| data.insert_temp(foot_id, high));
                    ui.ctx().request_discard("the foot of a card has another height");
                }
                hint.unwrap_or_default()
            })
            .inner
    })
    .inner
}

/// One of several, of which one is to be picked: a card with a frame and a mark if it is picked.
/// Without `picked` it is a button, which does at once what it says.
fn pick(
    ui: &mut Ui,
    look: &Look,
    name: &str,
    picked: Option<bool>,
    add: impl FnOnce(&mut Ui),
) -> Response {
    let palette = &look.palette;
    let frame = Frame::new().fill(palette.card).corner_radius(8).inner_margin(Margin::same(11));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        add(ui);
    });
    let rect = shown.response.rect;
    let response = ui.interact(rect, ui.id().with(("pick", name)), Sense::click());
    response.widget_info(|| match picked {
        Some(picked) => WidgetInfo::selected(WidgetType::RadioButton, true, picked, name),
        None => WidgetInfo::labeled(WidgetType::Button, true, name),
    });
    focus::first(ui, &response);
    let picked = picked == Some(true);
    let line = match (picked, response.hovered()) {
        (true, _) => Stroke::new(2.0, palette.focus),
        (false, true) => Stroke::new(1.0, palette.soft),
        (false, false) => Stroke::new(1.0, palette.line),
    };
    ui.painter().rect_stroke(rect, CornerRadius::same(8), line, StrokeKind::Inside);
    if picked {
        let centre = rect.right_top() + Vec2::new(-13.0, 13.0);
        ui.painter().circle_filled(centre, 4.5, palette.focus);
    }
    if response.has_focus() {
        kit::ring(ui, rect, look);
    }
    response
}

/// Parts side by side where there is room, one below the other where there is not.
pub(super) fn side_by_side(
    ui: &mut Ui,
    count: usize,
    least: f32,
    mut add: impl FnMut(&mut Ui, usize),
) {
    let gap = 14.0;
    let room = ui.available_rect_before_wrap();
    let width = (room.width() - gap * (count as f32 - 1.0)) / count as f32;
    if width < least {
        for place in 0..count {
            if place > 0 {
                ui.add_space(8.0);
            }
            add(ui, place);
        }
        return;
    }
    let mut bottom = room.top();
    for place in 0..count {
        let left = room.left() + (width + gap) * place as f32;
        let rect = Rect::from_x_y_ranges(left..=left + width, room.y_range());
        let builder = UiBuilder::new().id_salt(("column", place)).max_rect(rect);
        let mut child = ui.new_child(builder.layout(Layout::top_down(Align::Min)));
        add(&mut child, place);
        bottom = bottom.max(child.min_rect().bottom());
    }
    let all = Rect::from_x_y_ranges(room.x_range(), room.top()..=bottom);
    ui.allocate_rect(all, Sense::hover());
}

/// A line in small type.
pub(super) fn small(ui: &mut Ui, words: &str, colour: egui::Color32) -> Response {
    kit::set(ui, words, SANS.at(11.5), colour)
}

/// What a card remembers while it is filled in, of this turn and round.
fn remembered<T: Clone + Default + Send + Sync + 'static>(
    ui: &Ui,
    scene: &Scene<'_>,
    salt: &str,
) -> (Id, T) {
    let board = scene.board();
    let id = Id::new((salt, scene.side, board.turn(), board.crisis().map(|(_, round)| round)));
    (id, ui.data(|data| data.get_temp(id)).unwrap_or_default())
}

fn remember<T: Clone + Send + Sync + 'static>(ui: &Ui, id: Id, value: T) {
    ui.data_mut(|data| data.insert_temp(id, value));
}
