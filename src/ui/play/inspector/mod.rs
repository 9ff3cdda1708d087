//! The card about the thing in focus: what it is, how it stands, and what would move it.

mod facts;

use std::sync::Arc;

use egui::{
    Align2, Area, Color32, CornerRadius, Frame, Id, Label, Margin, Order, Pos2, Rect, ScrollArea,
    Stroke, Ui, Vec2, emath::TSTransform,
};
use rules::TrackId;
use tell::symbol;
use text::Args;

use super::known;
use super::parts::{self, Bar, Row};
use super::sheets::{self, ledger};
use super::stage::Stage;
use crate::intent::{Intent, Sheet, Target};
use crate::kit;
use crate::model::Subject;
use crate::theme::{SANS, SEMIBOLD, SERIF};
pub(super) use facts::group_key;
use facts::{Effect, Facts};

/// Shows the card in a corner of the map, if there is something in focus.
pub(super) fn show(ui: &Ui, stage: &mut Stage<'_>, map: Rect) {
    let pinned = stage.model.pinned;
    // While a turn is told the map has to be seen: what is pointed at is lit, and opens if pressed.
    let pointed = stage.model.hovered.filter(|_| stage.model.reveal.is_none());
    let Some(subject) = pinned.or(pointed) else { return };
    let key = (stage.known, subject, stage.model.draft.set());
    let facts = match stage.model.reveal {
        // Its figures move with the telling.
        Some(_) => Arc::new(Facts::of(stage, subject)),
        None => known::once(ui.ctx(), Id::new("play facts"), key, || Facts::of(stage, subject)),
    };
    let narrow = map.width() < 560.0;
    let margin = if narrow { 6.0 } else { 12.0 };
    let width = if narrow { map.width() - 2.0 * margin } else { 300.0 };
    let height = map.height() - 2.0 * margin;
    let p = stage.palette();
    let frame = Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(1.2, p.focus))
        .corner_radius(CornerRadius::same(8))
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::symmetric(13, 10));
    let corner = map.right_bottom() - Vec2::splat(margin);
    let (pivot, at) = match pinned {
        Some(_) => (Align2::RIGHT_BOTTOM, corner),
        None => (Align2::RIGHT_TOP, Pos2::new(corner.x, map.top() + margin)),
    };
    let area = Area::new(Id::new("play inspector"))
        .order(Order::Middle)
        .pivot(pivot)
        .fixed_pos(at)
        .constrain_to(map)
        .interactable(pinned.is_some());
    let shown = area.show(ui.ctx(), |ui| {
        frame.show(ui, |ui| {
            ui.set_width(width - 26.0);
            card(ui, stage, subject, &facts, height - 20.0);
        });
    });
    if pinned.is_none() {
        // It hangs by its lower corner, and its size is known only now. Nothing in it can be
        // pressed: it is enough to move what was painted.
        let down = Vec2::new(0.0, corner.y - shown.response.rect.bottom());
        let layer = shown.response.layer_id;
        ui.ctx().transform_layer_shapes(layer, TSTransform::from_translation(down));
        return;
    }
    // What can be pressed has to lie where it is seen, for which the size has to be known before.
    let id = Id::new("play inspector size");
    let size = shown.response.rect.size();
    let before = ui.data(|data| data.get_temp::<Vec2>(id));
    if before.is_none_or(|before| (before - size).abs().max_elem() > 0.5) {
        ui.data_mut(|data| data.insert_temp(id, size));
        ui.ctx().request_discard("the card about a thing has another size");
    }
}

fn card(ui: &mut Ui, stage: &mut Stage<'_>, subject: Subject, facts: &Facts, height: f32) {
    let p = stage.palette();
    ui.spacing_mut().item_spacing.y = 4.0;
    let pinned = stage.model.pinned.is_some();
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal_top(|ui| {
        let room = ui.available_width() - if pinned { 28.0 } else { 0.0 };
        ui.allocate_ui(Vec2::new(room, 0.0), |ui| {
            ui.set_width(room);
            kit::serif(ui, &facts.title, 14.5, p.ink);
        });
        let layout = egui::Layout::right_to_left(egui::Align::TOP);
        if pinned && ui.with_layout(layout, |ui| sheets::close(ui, stage)).inner.clicked() {
            stage.want(Intent::Pin(None));
        }
    });
    ui.add(Label::new(parts::line(&[(&facts.state, SANS.at(12.0), p.soft)])).wrap());
    let foot = if pinned { 34.0 } else { 24.0 };
    let spent = ui.min_rect().height();
    let most = (height - spent - foot - 14.0).max(40.0);
    ScrollArea::vertical().id_salt("inspector").max_height(most).min_scrolled_height(most).show(
        ui,
        |ui| {
            // The bar that scrolls it lies over no figure.
            ui.set_max_width(ui.available_width() - 7.0);
            // What only lies under the pointer takes no keys.
            if pinned {
                kit::focus::scrolled(ui, |ui| body(ui, stage, subject, facts));
            } else {
                body(ui, stage, subject, facts);
            }
        },
    );
    ui.add_space(2.0);
    let names = stage.model.names();
    if pinned {
        ui.horizontal(|ui| {
            if kit::link(ui, stage.look(), &names.plain("play-inspector-look-up")).clicked() {
                stage.want(Intent::LookUp(Target::Of(subject)));
            }
            if let Subject::Party(_) = subject
                && kit::link(ui, stage.look(), &names.plain("play-parties")).clicked()
            {
                stage.want(Intent::Sheet(Some(Sheet::Parties)));
            }
            let track = match subject {
                Subject::Track(track) => Some(track),
                Subject::Tension => Some(stage.rules().tension()),
                _ => None,
            };
            if let Some(track) = track
                && kit::link(ui, stage.look(), &names.plain("play-inspector-ledger")).clicked()
            {
                ledger::look_for(ui, track);
                stage.want(Intent::Sheet(Some(Sheet::Ledger)));
            }
        });
    } else {
        kit::note(ui, stage.look(), &names.plain("play-inspector-keep"));
    }
}

fn body(ui: &mut Ui, stage: &mut Stage<'_>, subject: Subject, facts: &Facts) {
    let p = stage.palette();
    if !facts.summary.is_empty() {
        kit::text(ui, stage.look(), &facts.summary);
    }
    for (track, name, value, change) in &facts.figures {
        figure(ui, stage, (track.index(), name), *value, *change);
    }
    if !facts.counts.is_empty() {
        ui.add_space(2.0);
        kit::section(ui, stage.look(), &stage.model.names().plain("play-counts-title"));
    }
    for (track, value, share) in &facts.counts {
        count(ui, stage, *track, *value, *share);
    }
    for condition in &facts.conditions {
        let (mark, colour) = if condition.holds { ("✓", p.gain) } else { ("○", p.soft) };
        let line = parts::line(&[
            (mark, SEMIBOLD.at(12.0), colour),
            parts::plain(&condition.words, p.ink),
        ]);
        ui.add(Label::new(line).wrap());
    }
    for note in &facts.notes {
        kit::note(ui, stage.look(), note);
    }
    cards(ui, stage, subject, facts);
    if !facts.sources.is_empty() {
        ui.add_space(2.0);
        for source in &facts.sources {
            kit::note(ui, stage.look(), source);
        }
    }
}

/// What cards would do here, one's own first.
fn cards(ui: &mut Ui, stage: &mut Stage<'_>, subject: Subject, facts: &Facts) {
    let names = stage.model.names();
    for (side, effects) in [stage.side(), stage.side().other()].into_iter().zip(&facts.cards) {
        if effects.is_empty() {
            continue;
        }
        let title = match subject {
            Subject::Lever(_) => names.plain("play-card-does"),
            _ if side == stage.side() => names.plain("play-your-cards"),
            _ => names.of_side("play-their-cards", side),
        };
        ui.add_space(2.0);
        kit::section(ui, stage.look(), &title);
        let colour = stage.palette().side(side);
        effects.iter().for_each(|effect| card_line(ui, stage, effect, symbol(side), colour));
    }
}

fn figure(ui: &mut Ui, stage: &Stage<'_>, (salt, name): (usize, &str), value: i16, change: i16) {
    let (names, p) = (stage.model.names(), stage.palette());
    let figure = names.figure(value);
    let by = format!("{}{}", parts::mark(change.into()), names.signed(change));
    let mut right = vec![parts::strong(&figure, p.ink)];
    if change != 0 {
        right.push((by.as_str(), SEMIBOLD.at(11.0), p.focus));
    }
    let row = Row {
        name: format!("{name}: {figure}"),
        left: parts::line(&[parts::plain(name, p.ink)]),
        right: parts::line(&right),
        ruled: true,
        ..Row::default()
    };
    parts::row(ui, stage.look(), ("figure", salt), row);
}

/// A track that counts toward the subject, and how far.
fn count(ui: &mut Ui, stage: &Stage<'_>, track: TrackId, value: i16, share: i32) {
    let (names, p) = (stage.model.names(), stage.palette());
    let (name, figure) = (names.track(track), names.figure(value));
    let args = Args::new().text("track", name.as_str()).number("now", value).number("value", share);
    let row = Row {
        name: names.say("play-counts", &args),
        left: parts::line(&[parts::plain(&name, p.ink)]),
        right: parts::line(&[parts::strong(&figure, p.ink)]),
        bar: Some(Bar { full: share as f32 / 100.0, ahead: None, colour: p.soft }),
        ..Row::default()
    };
    let name = row.name.clone();
    parts::row(ui, stage.look(), ("count", track.index(), share), row).on_hover_text(name);
}

/// A card by its name, and what it would do here.
fn card_line(ui: &mut Ui, stage: &mut Stage<'_>, effect: &Effect, symbol: &str, colour: Color32) {
    let p = stage.palette();
    let name = format!("{symbol} {}", effect.name);
    let mark = if effect.ordered { "✓ " } else { "" };
    let title = format!("{mark}{name}:");
    let row = Row {
        name: format!("{title} {}", effect.words),
        left: parts::line(&[(&title, SERIF.at(12.0), colour), parts::plain(&effect.words, p.ink)]),
        ..Row::default()
    };
    let response = parts::row(ui, stage.look(), ("card", effect.lever.index(), &effect.name), row);
    stage.stands_for(&response, Subject::Lever(effect.lever));
}
