//! While a turn is told: the orders of both sides, opened, with what each has moved so far.

use egui::{
    Align, CornerRadius, Label, Layout, Rect, RichText, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    Vec2, WidgetInfo, WidgetType,
};
use rules::{Cause, Entry, GameEvent, OrderSet, Part, PlayId, SLOTS, Side};
use text::Key;

use super::dock::Dock;
use crate::kit;
use crate::model::{Reveal, Subject};
use crate::theme::{SANS, SEMIBOLD, SERIF};

/// A card is no wider than this.
const WIDEST: f32 = 320.0;

/// Both sides' orders, side by side.
pub(super) fn show(ui: &mut Ui, dock: &mut Dock<'_>, reveal: &Reveal<'_>, room: Rect) {
    // What a card does is said when it has come to its place.
    let flying = kit::Beat::of(reveal).flight().is_some();
    let next = if flying { reveal.at } else { reveal.at + 1 };
    let end = reveal.steps.get(next).copied().unwrap_or(reveal.entries.len());
    let told = &reveal.entries[..end.min(reveal.entries.len())];
    let (left, right) = room.split_left_right_at_fraction(0.5);
    for (side, half) in [(dock.side(), left), (dock.side().other(), right)] {
        let inner = half.shrink2(Vec2::new(16.0, 9.0));
        let builder = UiBuilder::new().id_salt(("opened", side)).max_rect(inner);
        let mut child = ui.new_child(builder.layout(Layout::top_down(Align::Min)));
        child.spacing_mut().item_spacing.y = 5.0;
        let name = RichText::new(dock.scene.side_name(side)).font(SEMIBOLD.at(12.5));
        let colour = dock.look().palette.side(side);
        child.add(Label::new(name.color(colour)).wrap());
        match orders(told, side) {
            None => {
                kit::note(&mut child, dock.look(), &dock.scene.plain("dock-reveal-sealed"));
            }
            Some(orders) if orders.plays().is_empty() => {
                kit::note(&mut child, dock.look(), &dock.scene.plain("ui-reveal-none"));
            }
            Some(orders) => cards(&mut child, dock, told, &orders),
        }
    }
}

/// The orders that a side turned over, once they are told.
fn orders(told: &[Entry], wanted: Side) -> Option<OrderSet> {
    told.iter().find_map(|entry| match entry.event {
        GameEvent::Revealed(side, orders) if side == wanted => Some(orders),
        _ => None,
    })
}

fn cards(ui: &mut Ui, dock: &mut Dock<'_>, told: &[Entry], orders: &OrderSet) {
    let gap = 9.0;
    let room = ui.available_rect_before_wrap();
    if room.width() < 330.0 {
        for play in orders.plays() {
            kit::text(ui, dock.look(), &dock.scene.play(*play));
        }
        return;
    }
    // As many cards as there are orders share the room, none wider than can be read well.
    let count = orders.plays().len().clamp(1, SLOTS) as f32;
    let width = ((room.width() - gap * (count - 1.0)) / count).min(WIDEST);
    for (slot, play) in orders.plays().iter().enumerate() {
        let left = room.left() + (width + gap) * slot as f32;
        let rect = Rect::from_x_y_ranges(left..=left + width, room.y_range());
        card(ui, dock, told, *play, rect);
    }
}

/// An opened order: its place, its name, what it gave and where it hurt.
fn card(ui: &mut Ui, dock: &mut Dock<'_>, lines: &[Entry], play: PlayId, rect: Rect) {
    let palette = &dock.look().palette;
    let lever = dock.scene.rules.play(play).lever;
    let rule = dock.scene.rules.lever(lever);
    let response = ui.interact(rect, ui.id().with(("opened card", lever)), Sense::hover());
    let name = dock.scene.play(play);
    kit::remember_card(ui, play, rect);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &name));
    if ui.rect_contains_pointer(rect) {
        dock.point(Subject::Lever(lever));
    }
    let told =
        dock.model.reveal.is_some_and(|reveal| reveal.cards(dock.scene.rules).contains(&play));
    let lit = told || dock.model.lit() == Some(Subject::Lever(lever));
    let colour = if lit { palette.focus } else { palette.side(rule.side) };
    let line = Stroke::new(1.5, colour);
    ui.painter().rect(rect, CornerRadius::same(8), palette.card, line, StrokeKind::Inside);
    let builder = UiBuilder::new().id_salt(("opened face", lever)).max_rect(rect.shrink(9.0));
    let mut face = ui.new_child(builder.layout(Layout::top_down(Align::Min)));
    face.spacing_mut().item_spacing.y = 2.0;
    let node = Key::new("node", dock.scene.rules.node_name(rule.node));
    let node = RichText::new(dock.scene.words.name(node)).font(SANS.at(10.5)).color(palette.soft);
    face.add(Label::new(node).wrap());
    face.add(Label::new(RichText::new(name).font(SERIF.at(13.5)).color(palette.ink)).wrap());
    let own: Vec<(Part, &Entry)> = lines.iter().filter_map(|entry| of_play(play, entry)).collect();
    for (mark, bad, colour) in [("▲", false, palette.gain), ("▼", true, palette.loss)] {
        let of = |(part, entry): &(Part, &Entry)| match entry.event {
            GameEvent::Moved { track, from, to, .. } => {
                tell::card::hurts(dock.scene.rules, *part, track, to - from) == bad
            }
            _ => false,
        };
        let sum = tell::ledger::sum(own.iter().filter(|line| of(line)).map(|(_, entry)| *entry));
        let rows = ((face.max_rect().bottom() - face.cursor().top()) / 15.0).floor().max(0.0);
        let items: Vec<_> = sum.iter().map(|(track, by)| dock.scene.moved(*track, *by)).collect();
        let rows = if mark == "▲" { (rows / 2.0).ceil() } else { rows };
        super::cards::part(&mut face, &dock.scene, mark, &items, colour, rows as usize);
    }
}

/// A line that an order brought, and whether as a gain or as its price.
fn of_play(play: PlayId, entry: &Entry) -> Option<(Part, &Entry)> {
    match entry.cause {
        Cause::Gives(found) if found == play => Some((Part::Gives, entry)),
        Cause::Price(found) if found == play => Some((Part::Price, entry)),
        _ => None,
    }
}
