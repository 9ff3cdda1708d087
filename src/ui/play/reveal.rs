//! The turn told step by step: who ordered what, what met, what moved and why. Each line opens its
//! cause and its source.

mod controls;
mod heard;
mod items;

use std::collections::BTreeSet;

use egui::{
    Align, CornerRadius, Frame, Id, Label, Layout, Margin, Rect, RichText, ScrollArea, Sense,
    Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType,
};
use rules::{GameEvent, OrderSet, Side};
use tell::Scene;
use text::Args;

use crate::intent::Intent;
use crate::kit;
use crate::model::{PlayModel, Reveal, Subject};
use crate::theme::{Look, SANS, SEMIBOLD};
pub use heard::heard;
use items::{Item, Section};

/// What the telling remembers between two looks.
#[derive(Clone, Default)]
struct Memory {
    at: Option<usize>,
    open: BTreeSet<usize>,
    pointed: Option<Subject>,
}

/// Where the telling goes: beside the map where there is room for both, below it on a phone.
/// Gives its rectangle and what is left of the map.
pub(super) fn place(room: Rect, map: Rect) -> (Rect, Rect) {
    if room.width() < 560.0 {
        return (Rect::from_min_max(map.left_bottom(), room.max), map);
    }
    let width = width(room.width());
    let roomy = map.width() >= 2.0 * width && map.height() >= 380.0;
    let bottom = if roomy { map.bottom() } else { room.bottom() };
    let top_left = egui::Pos2::new(map.right() - width, map.top());
    let telling = Rect::from_min_max(top_left, egui::Pos2::new(map.right(), bottom));
    (telling, map.with_max_x(telling.left()))
}

/// What of a field is left beside the telling, or above it.
pub(super) fn beside(room: Rect, map: Rect, field: Rect) -> Rect {
    let (telling, rest) = place(room, map);
    if telling.top() >= map.bottom() { rest } else { field.with_max_x(telling.left()) }
}

/// How wide the telling is beside the map on a screen of a width.
pub(super) fn width(screen: f32) -> f32 {
    (screen * 0.26).clamp(300.0, 360.0)
}

/// The telling of a turn, in the whole of `ui`; nothing if no turn is being told.
pub(super) fn show(ui: &mut Ui, model: &PlayModel<'_>, intents: &mut Vec<Intent>) {
    let Some(reveal) = model.reveal else { return };
    let Some(first) = reveal.entries.first() else { return };
    let look = model.look;
    let scene = super::phases::scene(model);
    let id = Id::new(("reveal", first.turn));
    let mut memory = ui.data_mut(|data| data.get_temp::<Memory>(id)).unwrap_or_default();
    let room = ui.max_rect();
    ui.painter().rect_filled(room, CornerRadius::ZERO, look.palette.panel);
    ui.painter().vline(room.left(), room.y_range(), Stroke::new(1.0, look.palette.line));
    let mut inner = room.shrink2(Vec2::new(14.0, 10.0));
    inner.max.x += kit::GUTTER - 2.0;
    let mut child = ui.new_child(
        UiBuilder::new()
            .id_salt("telling")
            .max_rect(inner)
            .ui_stack_info(super::dock::on(look.palette.panel)),
    );
    let title = tell::happened::turn_title(&scene, first.turn);
    kit::section(&mut child, look, &title);
    controls::show(&mut child, model, &scene, &reveal, intents);
    let moved_on = memory.at != Some(reveal.at);
    memory.at = Some(reveal.at);
    let mut told = Told { scene: &scene, look, reveal: &reveal, memory, pointed: None, moved_on };
    let area = ScrollArea::vertical().id_salt("told").auto_shrink(false).animated(!look.still);
    kit::scroll(&mut child, look, look.palette.panel, area, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.set_max_width(ui.available_width() - kit::GUTTER);
        kit::focus::scrolled(ui, |ui| {
            for section in items::sections(&scene, reveal.entries, first.turn) {
                told.section(ui, &section);
            }
        });
    });
    let pointed = told.pointed;
    let mut memory = told.memory;
    let gone = pointed.is_none() && memory.pointed.is_some();
    if gone || pointed.is_some() && pointed != model.hovered {
        intents.push(Intent::Hover(pointed));
    }
    memory.pointed = pointed;
    ui.data_mut(|data| data.insert_temp(id, memory));
    ui.advance_cursor_after_rect(room);
}

/// The entries of the present step.
fn present(reveal: &Reveal<'_>) -> std::ops::Range<usize> {
    let start = reveal.steps.get(reveal.at).copied().unwrap_or(0);
    let end = reveal.steps.get(reveal.at + 1).copied().unwrap_or(reveal.entries.len());
    start..end
}

/// What is told, and what is open in it.
struct Told<'t, 'a> {
    scene: &'t Scene<'a>,
    look: &'t Look,
    reveal: &'t Reveal<'a>,
    memory: Memory,
    pointed: Option<Subject>,
    moved_on: bool,
}

impl Told<'_, '_> {
    /// A step, as far as it has been told.
    fn section(&mut self, ui: &mut Ui, section: &Section) {
        let palette = &self.look.palette;
        let now = present(self.reveal);
        let seen: Vec<_> = section.items.iter().filter(|item| item.from < now.end).collect();
        if seen.is_empty() {
            return;
        }
        let is_now = seen.iter().any(|item| now.contains(&item.from));
        let colour = if is_now { palette.focus_text } else { palette.soft };
        ui.add_space(4.0);
        let words = RichText::new(section.title.to_uppercase()).font(SEMIBOLD.at(10.5));
        let response = ui.add(Label::new(words.extra_letter_spacing(1.2).color(colour)).wrap());
        kit::head(&response, &section.title);
        if is_now && self.moved_on {
            ui.scroll_to_rect(response.rect, Some(Align::Min));
        }
        if let Some(orders) = &section.orders {
            self.orders(ui, orders);
        }
        for item in seen {
            self.item(ui, item, now.contains(&item.from));
        }
    }

    /// Both sides' opened orders, side by side.
    fn orders(&self, ui: &mut Ui, orders: &[OrderSet; 2]) {
        let palette = &self.look.palette;
        let sides = [self.scene.side, self.scene.side.other()];
        super::phases::side_by_side(ui, 2, 110.0, |ui, place| {
            let side = sides[place];
            ui.spacing_mut().item_spacing.y = 3.0;
            let name = self.scene.side_name(side);
            ui.add(
                Label::new(RichText::new(name).font(SEMIBOLD.at(12.0)).color(palette.side(side)))
                    .wrap(),
            );
            let names = self.scene.orders(&orders[side.index()]);
            for (place, name) in names.iter().enumerate() {
                let args = Args::new().count("slot", place + 1).text("lever", name.as_str());
                super::phases::small(ui, &self.scene.say("ui-orders-chosen", &args), palette.ink);
            }
            if names.is_empty() {
                super::phases::small(ui, &self.scene.plain("ui-reveal-none"), palette.soft);
            }
        });
        super::phases::small(ui, &self.scene.plain("dock-reveal-reasons"), palette.soft);
    }

    /// A line. A click opens its causes and sources.
    fn item(&mut self, ui: &mut Ui, item: &Item, is_now: bool) {
        let palette = &self.look.palette;
        let open = self.memory.open.contains(&item.from);
        let line =
            if is_now { Stroke::new(1.0, palette.focus) } else { Stroke::new(1.0, palette.line) };
        let fill = if is_now { palette.card } else { palette.panel };
        let frame = Frame::new().fill(fill).corner_radius(6).inner_margin(Margin::symmetric(9, 6));
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            self.words(ui, item);
            if open {
                self.causes(ui, item);
            }
        });
        let rect = shown.response.rect;
        ui.painter().rect_stroke(rect, CornerRadius::same(6), line, StrokeKind::Inside);
        let response = ui.interact(rect, ui.id().with(("line", item.from)), Sense::click());
        response.widget_info(|| {
            WidgetInfo::selected(WidgetType::CollapsingHeader, true, open, &item.title)
        });
        if response.has_focus() {
            kit::ring(ui, rect, self.look);
        }
        if ui.rect_contains_pointer(rect) || response.has_focus() {
            self.pointed = item.subject.or(self.pointed);
        }
        if response.clicked() {
            if open {
                self.memory.open.remove(&item.from);
            } else {
                self.memory.open.insert(item.from);
            }
        }
        response.on_hover_cursor(egui::CursorIcon::PointingHand);
    }

    fn words(&self, ui: &mut Ui, item: &Item) {
        let palette = &self.look.palette;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            if !item.mark.is_empty() {
                let colour = item.side.map_or(palette.soft, |side| palette.side(side));
                ui.add(
                    Label::new(RichText::new(item.mark).font(SANS.at(12.0)).color(colour)).extend(),
                );
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                let title = RichText::new(&item.title).font(SEMIBOLD.at(12.5)).color(palette.ink);
                ui.add(Label::new(title).wrap());
            });
        });
        for detail in &item.details {
            super::phases::small(ui, detail, palette.soft);
        }
        for (mark, words) in &item.moves {
            let colour = match *mark {
                "▲" => palette.gain,
                "▼" => palette.loss,
                _ => palette.ink,
            };
            super::phases::small(ui, &format!("{mark}\u{a0}{words}"), colour);
        }
    }

    /// Every change of a line with its cause, its rule and its source.
    fn causes(&self, ui: &mut Ui, item: &Item) {
        let palette = &self.look.palette;
        let (rect, _) =
            ui.allocate_exact_size(Vec2::new(ui.available_width(), 5.0), Sense::hover());
        ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, palette.line));
        for (what, source) in &item.causes {
            super::phases::small(ui, what, palette.ink);
            if !source.is_empty() {
                super::phases::small(ui, source, palette.soft);
            }
        }
    }
}

/// The orders that a step turned over.
fn opened(entries: &[rules::Entry]) -> Option<[OrderSet; 2]> {
    let of = |wanted: Side| {
        entries.iter().find_map(|entry| match entry.event {
            GameEvent::Revealed(side, orders) if side == wanted => Some(orders),
            _ => None,
        })
    };
    Some([of(Side::Moscow)?, of(Side::Baku)?])
}

/// The part of a rectangle that a progress fills.
fn filled(rect: Rect, progress: f32) -> Rect {
    rect.with_max_x(rect.left() + rect.width() * progress.clamp(0.0, 1.0))
}
