//! The card about the thing in focus: what it is, how it stands, and what would move it.

mod facts;

use std::sync::Arc;

use egui::{
    Align2, Area, Color32, CornerRadius, Frame, Id, Label, Margin, Order, Pos2, Rect, Response,
    ScrollArea, Sense, Stroke, Ui, Vec2, emath::TSTransform,
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

/// How wide the card is beside a map that is to be seen as well.
const WIDE: f32 = 300.0;
/// How high it is there until all of it is asked for: this, and this share of the map.
const LOW: f32 = 260.0;
const SHARE: f32 = 0.75;
/// Room for the plates along the top of the map, and for the buttons at its corner.
const PLATES: f32 = 58.0;
const BUTTONS: f32 = 40.0;

/// Where the card lies.
struct Place {
    /// What it stays within.
    room: Rect,
    /// By which corner it hangs, and where.
    pivot: Align2,
    at: Pos2,
    width: f32,
    /// The most that it takes, and the most before all of it is asked for.
    most: f32,
    least: f32,
    /// Whether it is a sheet over all that it could cut through.
    sheet: bool,
}

impl Place {
    /// In a field: the free place of the map, or where there is little room, all below it.
    fn of(stage: &Stage<'_>, field: Rect, beside: bool) -> Self {
        let telling = stage.model.reveal.is_some();
        let pinned = stage.model.pinned.is_some();
        if beside || telling {
            let narrow = field.width() < 560.0;
            let margin = if narrow { 6.0 } else { 12.0 };
            let plates = if narrow { 0.0 } else { PLATES };
            let room = field.with_min_y(field.top() + plates);
            let aside = if narrow { margin } else { margin + BUTTONS };
            let corner = room.right_bottom() - Vec2::new(aside, margin);
            let most = room.height() - margin;
            let (pivot, at) = match pinned {
                true => (Align2::RIGHT_BOTTOM, corner),
                false => (Align2::RIGHT_TOP, Pos2::new(corner.x, room.top())),
            };
            let width = if narrow { field.width() - 2.0 * margin } else { WIDE };
            let least = LOW.min(field.height() * SHARE).max(140.0).min(most);
            return Self { room, pivot, at, width, most, least, sheet: false };
        }
        let room = field.shrink(8.0);
        let phone = field.width() < 560.0;
        let (pivot, at) = match phone {
            true => (Align2::CENTER_BOTTOM, room.center_bottom()),
            false => (Align2::CENTER_CENTER, room.center()),
        };
        let most = room.height();
        let width = room.width().min(460.0);
        Self { room, pivot, at, width, most, least: most, sheet: true }
    }
}

/// Shows the card about what is in focus, if something is: in a corner of the map, or where there
/// is little room as a sheet over the board.
pub(super) fn show(ui: &Ui, stage: &mut Stage<'_>, field: Rect, beside: bool) {
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
    let place = Place::of(stage, field, beside);
    let p = stage.palette();
    let frame = Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(1.2, p.focus))
        .corner_radius(CornerRadius::same(8))
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin { left: 13, right: 13 - kit::GUTTER as i8, top: 10, bottom: 10 });
    let area = Area::new(Id::new("play inspector"))
        .order(Order::Middle)
        .pivot(place.pivot)
        .fixed_pos(place.at)
        .constrain_to(place.room)
        .fade_in(false)
        .interactable(pinned.is_some());
    let shown = area.show(ui.ctx(), |ui| {
        let veil = place.sheet.then(|| {
            kit::veil(ui, stage.look(), field);
            ui.interact(field, ui.id().with("veil"), Sense::click())
        });
        let card = |ui: &mut Ui| {
            ui.set_width(place.width - 26.0 + kit::GUTTER);
            card(ui, stage, subject, &facts, [place.least, place.most].map(|high| high - 22.0));
        };
        let rect = frame.show(ui, card).response.rect;
        let beside = |veil: Response| {
            let at = veil.interact_pointer_pos();
            veil.clicked() && at.is_some_and(|at| !rect.contains(at))
        };
        (rect, veil.is_some_and(beside))
    });
    let (rect, closes) = shown.inner;
    if closes {
        stage.want(Intent::Pin(None));
    }
    if pinned.is_none() {
        // It hangs by its lower corner, and its size is known only now. Nothing in it can be
        // pressed: it is enough to move what was painted.
        let corner = place.room.bottom() - 12.0;
        let down = Vec2::new(0.0, corner - rect.bottom());
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

/// The card, so high at least and at most. What is too long for the least is asked for by a word.
fn card(ui: &mut Ui, stage: &mut Stage<'_>, subject: Subject, facts: &Facts, high: [f32; 2]) {
    let p = stage.palette();
    ui.spacing_mut().item_spacing.y = 4.0;
    let pinned = stage.model.pinned.is_some();
    ui.spacing_mut().interact_size.y = 20.0;
    let width = ui.available_width() - kit::GUTTER;
    ui.horizontal_top(|ui| {
        ui.set_max_width(width);
        let room = width - if pinned { 28.0 } else { 0.0 };
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
    let id = Id::new("play inspector unfolded");
    let unfolded = ui.data(|data| data.get_temp(id)) == Some(Some(subject));
    let [folded, most] = high.map(|high| (high - spent - foot - 14.0).max(40.0));
    let room = if unfolded { most } else { folded };
    let area = ScrollArea::vertical().id_salt(("inspector", subject)).max_height(room);
    let area = area.auto_shrink([false, true]);
    let tall = kit::scroll(ui, stage.look(), p.card, area.min_scrolled_height(room), |ui| {
        // The bar that scrolls it lies over no figure.
        ui.set_max_width(width);
        // What only lies under the pointer takes no keys.
        if pinned {
            kit::focus::scrolled(ui, |ui| body(ui, stage, subject, facts));
        } else {
            body(ui, stage, subject, facts);
        }
        ui.min_rect().height()
    });
    ui.add_space(2.0);
    let names = stage.model.names();
    if !pinned {
        kit::note(ui, stage.look(), &names.plain("play-inspector-keep"));
        return;
    }
    ui.horizontal(|ui| {
        links(ui, stage, subject);
        let more = tall > folded + 1.0 && most > folded + 20.0;
        let key = if unfolded { "play-inspector-less" } else { "play-inspector-more" };
        if more && kit::link(ui, stage.look(), &names.plain(key)).clicked() {
            let next = (!unfolded).then_some(subject);
            ui.data_mut(|data| data.insert_temp(id, next));
        }
    });
}

/// Where else there is something about it.
fn links(ui: &mut Ui, stage: &mut Stage<'_>, subject: Subject) {
    let names = stage.model.names();
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
        parts::hanging(ui, (mark, colour), parts::plain(&condition.words, p.ink));
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
        right.push((by.as_str(), SEMIBOLD.at(11.0), p.focus_text));
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
