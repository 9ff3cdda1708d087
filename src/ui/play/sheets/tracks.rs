//! Every track by group, with its way over the past turns.

use egui::{Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};
use rules::{Group, TrackGroup, TrackId};
use text::Args;

use super::columns;
use crate::kit;
use crate::model::Subject;
use crate::play::inspector::group_key;
use crate::play::parts;
use crate::play::stage::Stage;
use crate::theme::{SANS, SEMIBOLD};

/// The groups in the order in which they are shown.
const GROUPS: [TrackGroup; 8] = [
    TrackGroup::Listed(Group::Between),
    TrackGroup::Listed(Group::BakuTies),
    TrackGroup::Listed(Group::MoscowTies),
    TrackGroup::Listed(Group::Supplies),
    TrackGroup::Listed(Group::Outside),
    TrackGroup::Listed(Group::Home),
    TrackGroup::Route,
    TrackGroup::Party,
];

/// Shows all groups.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>) {
    ui.add_space(6.0);
    columns(ui, GROUPS.len(), |ui, place| group(ui, stage, GROUPS[place]));
}

fn group(ui: &mut Ui, stage: &mut Stage<'_>, group: TrackGroup) {
    let rules = stage.rules();
    kit::card(ui, stage.look(), |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        kit::section(ui, stage.look(), &stage.model.names().plain(group_key(group)));
        for track in rules.all_tracks().filter(|track| rules.track(*track).group == group) {
            let way = way(stage, track);
            // A route that was never blocked needs no line that says so.
            let blocked = rules.all_routes().any(|route| rules.route(route).blocked == track);
            if !blocked || way.iter().any(|value| *value != 0) {
                line(ui, stage, track, &way);
            }
        }
    });
}

/// A track: name, its way, its value, what it moved by since a turn ago.
fn line(ui: &mut Ui, stage: &mut Stage<'_>, track: TrackId, past: &[i16]) {
    let (names, p) = (stage.model.names(), stage.palette());
    let value = stage.now.tracks.get(track);
    let before =
        stage.model.past.opened(stage.turn.saturating_sub(1)).map(|board| board.get(track));
    let change = value - before.unwrap_or(value);
    let width = ui.available_width();
    let figures = 62.0;
    let spark = (width * 0.2).clamp(40.0, 90.0);
    let name = names.track(track);
    let mut job = parts::line(&[parts::plain(&name, p.ink)]);
    job.wrap.max_width = width - spark - figures - 12.0;
    let galley = ui.painter().layout_job(job);
    let (_, rect) = ui.allocate_space(Vec2::new(width, galley.size().y.max(18.0)));
    let response = ui.interact(rect, ui.id().with(("track", track.index())), Sense::click());
    let words =
        names.say("play-track-line", &Args::new().text("track", name).number("value", value));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &words));
    parts::lift(ui, stage.look(), &response);
    let middle = rect.center().y;
    ui.painter().galley(Pos2::new(rect.left(), middle - galley.size().y / 2.0), galley, p.ink);
    let right = rect.right() - figures;
    let field = Rect::from_x_y_ranges(right - spark..=right - 6.0, middle - 6.5..=middle + 6.5);
    draw(ui, stage, track, field, past);
    let at = Pos2::new(rect.right() - 34.0, middle);
    ui.painter().text(
        at,
        egui::Align2::RIGHT_CENTER,
        names.figure(value),
        SEMIBOLD.at(12.5),
        p.ink,
    );
    if change != 0 {
        let words = format!("{}{}", parts::mark(change.into()), names.signed(change));
        let at = Pos2::new(rect.right(), middle);
        ui.painter().text(at, egui::Align2::RIGHT_CENTER, words, SANS.at(10.5), p.soft);
    }
    stage.stands_for(&response, Subject::Track(track));
}

/// A track's values at the start of each turn, and now.
fn way(stage: &Stage<'_>, track: TrackId) -> Vec<i16> {
    let past = stage.model.past;
    let turns = 1..=past.turns().min(stage.turn);
    let mut way: Vec<_> =
        turns.filter_map(|turn| past.opened(turn)).map(|board| board.get(track)).collect();
    way.push(stage.now.tracks.get(track));
    way
}

/// A line of past values, between the track's least and greatest.
fn draw(ui: &Ui, stage: &Stage<'_>, track: TrackId, field: Rect, way: &[i16]) {
    let p = stage.palette();
    let rule = stage.rules().track(track);
    let (least, most) = (f32::from(rule.least), f32::from(rule.most));
    let (low, high) = way.iter().fold((most, least), |(low, high), value| {
        (low.min(f32::from(*value)), high.max(f32::from(*value)))
    });
    // Small movements stay small: never less than a quarter of the whole range is shown.
    let span = (high - low).max((most - least) / 4.0).max(1.0);
    let base = (low + high - span) / 2.0;
    let steps = way.len().saturating_sub(1).max(1) as f32;
    let at = |place: usize, value: i16| {
        let x = field.left() + field.width() * place as f32 / steps;
        Pos2::new(x, field.bottom() - field.height() * (f32::from(value) - base) / span)
    };
    let points: Vec<_> = way.iter().enumerate().map(|(place, value)| at(place, *value)).collect();
    ui.painter().hline(field.x_range(), field.bottom() + 1.0, Stroke::new(0.8, p.line));
    if let Some(last) = points.last() {
        ui.painter().circle_filled(*last, 2.2, p.ink);
    }
    ui.painter().line(points, Stroke::new(1.2, p.soft));
}
