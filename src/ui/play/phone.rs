//! The narrow layouts: a header, a strip of key figures that opens the columns as sheets, the map.

use egui::{Align2, Color32, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};
use rules::Road;
use tell::rung;
use text::Args;

use super::layout::{under_map, within};
use super::parts;
use super::stage::Stage;
use super::{dock, header, roads, standing};
use crate::intent::{Intent, Sheet};
use crate::kit;
use crate::theme::{SANS, SERIF};

/// Room for the strip.
pub(super) const STRIP: f32 = 48.0;

/// A tablet, or a desktop with text at twice its size.
pub(super) fn compact(ui: &mut Ui, stage: &mut Stage<'_>, room: Rect) -> Rect {
    let (top, rest) = room.split_top_bottom_at_y(room.top() + 42.0);
    let (strip, rest) = rest.split_top_bottom_at_y(rest.top() + STRIP);
    let bottom = dock::height(room.width()).min(room.height() * 0.5);
    let (map, bottom) = rest.split_top_bottom_at_y(rest.bottom() - bottom);
    ground(ui, stage, top, strip, bottom);
    within(ui, "header", top, |ui| header::show(ui, stage, top, false));
    figures(ui, stage, strip, true);
    under_map(ui, stage, bottom);
    map
}

/// A phone held upright.
pub(super) fn phone(ui: &mut Ui, stage: &mut Stage<'_>, room: Rect) -> Rect {
    let headline = header::headline_height(ui, stage, room.width() - 28.0);
    let top = room.top() + 44.0 + headline.max(22.0);
    let (top, rest) = room.split_top_bottom_at_y(top);
    let (strip, rest) = rest.split_top_bottom_at_y(rest.top() + STRIP);
    let bottom = dock::height(room.width()).min(room.height() * 0.5);
    let (map, bottom) = rest.split_top_bottom_at_y(rest.bottom() - bottom);
    ground(ui, stage, top, strip, bottom);
    within(ui, "header", top, |ui| small_header(ui, stage, top));
    figures(ui, stage, strip, false);
    under_map(ui, stage, bottom);
    map
}

fn ground(ui: &Ui, stage: &Stage<'_>, top: Rect, strip: Rect, bottom: Rect) {
    let p = stage.palette();
    ui.painter().rect_filled(top.union(strip), 0.0, p.panel);
    ui.painter().rect_filled(bottom, 0.0, p.ground);
    let line = Stroke::new(1.0, p.line);
    for y in [strip.top(), strip.bottom(), bottom.top()] {
        ui.painter().hline(strip.x_range(), y, line);
    }
}

fn small_header(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect) {
    let p = stage.palette();
    let inner = rect.shrink2(Vec2::new(14.0, 8.0));
    let (first, second) = inner.split_top_bottom_at_y(inner.top() + 28.0);
    let names = stage.model.names();
    let menu = within(
        ui,
        "menu",
        Rect::from_min_max(Pos2::new(first.right() - 34.0, first.top()), first.max),
        |ui| {
            ui.spacing_mut().button_padding = Vec2::new(8.0, 4.0);
            kit::button(ui, stage.look(), "☰", true)
        },
    );
    let name = names.plain("play-menu");
    menu.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    if menu.clicked() {
        stage.want(Intent::Sheet(Some(Sheet::Menu)));
    }
    let season = ui.painter().layout_no_wrap(header::season(stage), SERIF.at(19.0), p.ink);
    let at = Align2::LEFT_CENTER.anchor_size(first.left_center(), season.size());
    ui.put(at, egui::Label::new(season));
    let end = Pos2::new(first.right() - 42.0, first.center().y);
    let turn =
        |size: f32| ui.painter().layout_no_wrap(header::turn_short(stage), SANS.at(size), p.soft);
    let most = end.x - at.right() - 8.0;
    // In a window that is still being measured there may be no room at all.
    let size = 12.5 * (most / turn(12.5).size().x).clamp(0.5, 1.0);
    let turn = turn(size);
    ui.put(Align2::RIGHT_CENTER.anchor_size(end, turn.size()), egui::Label::new(turn));
    header::headline(ui, stage, second, false);
}

/// A figure of the strip.
struct Figure {
    label: String,
    value: String,
    colour: Color32,
    opens: Sheet,
}

/// The strip: shares, tension, means. Each opens the column that it stands for.
fn figures(ui: &mut Ui, stage: &mut Stage<'_>, strip: Rect, with_purses: bool) {
    let mut list = road_figures(stage);
    if with_purses {
        list.extend(purse_figures(stage));
    }
    let count = list.len() + 1;
    let width = strip.width() / count as f32;
    let cell = |place: usize| {
        let left = strip.left() + width * place as f32;
        Rect::from_x_y_ranges(left..=left + width, strip.y_range())
    };
    for (place, figure) in list.iter().enumerate() {
        let response = pressable(ui, stage, cell(place), place, &figure.label, &figure.value);
        if response.clicked() {
            stage.want(Intent::Sheet(Some(figure.opens)));
        }
        let at = Pos2::new(cell(place).center().x, strip.bottom() - 16.0);
        fitted(ui, at, &figure.value, 16.0, width - 6.0, figure.colour);
    }
    let names = stage.model.names();
    let label = names.plain("ui-board-attention");
    let last = cell(count - 1);
    let left = stage.model.view.means(stage.side()).attention;
    let taken = standing::attention_taken(stage);
    let value = names.figure(i32::from(left) - taken);
    if pressable(ui, stage, last, count - 1, &label, &value).clicked() {
        stage.want(Intent::Sheet(Some(Sheet::Standing)));
    }
    let pips = (f32::from(left) * 11.5).min(width - 8.0);
    let at = Rect::from_center_size(
        Pos2::new(last.center().x, strip.bottom() - 16.0),
        Vec2::new(pips, 20.0),
    );
    within(ui, "strip attention", at, |ui| standing::attention(ui, stage, taken));
}

fn road_figures(stage: &Stage<'_>) -> Vec<Figure> {
    let names = stage.model.names();
    let p = stage.palette();
    let ahead = |now: i64, then: Option<i64>| match then.filter(|then| *then != now) {
        Some(then) => {
            names.say("play-strip-ahead", &Args::new().number("now", now).number("next", then))
        }
        None => names.figure(now),
    };
    let mut list: Vec<_> = Road::ALL
        .into_iter()
        .map(|road| Figure {
            label: names.plain(roads::short_key(road)),
            value: ahead(
                stage.now.gauge[road.index()].into(),
                stage.ahead.as_ref().map(|then| then.gauge[road.index()].into()),
            ),
            colour: p.road(road),
            opens: Sheet::Roads,
        })
        .collect();
    let track = stage.rules().tension();
    let value = stage.now.tracks.get(track);
    let args = Args::new().number("value", value).number("rung", rung(value) as i64);
    list.push(Figure {
        label: names.track(track),
        value: names.say("play-strip-tension", &args),
        colour: p.ink,
        opens: Sheet::Roads,
    });
    list
}

fn purse_figures(stage: &Stage<'_>) -> [Figure; 2] {
    let names = stage.model.names();
    let left = standing::left(stage);
    [("ui-board-capital", left[1]), ("ui-board-treasury", left[2])].map(|(key, value)| Figure {
        label: names.plain(key),
        value: names.figure(value),
        colour: stage.palette().ink,
        opens: Sheet::Standing,
    })
}

/// A cell of the strip with its label.
fn pressable(
    ui: &mut Ui,
    stage: &Stage<'_>,
    cell: Rect,
    place: usize,
    label: &str,
    value: &str,
) -> egui::Response {
    let p = stage.palette();
    let response = ui.interact(
        cell.shrink2(Vec2::new(6.0, 3.0)),
        ui.id().with(("strip", place)),
        Sense::click(),
    );
    let name = format!("{label}: {value}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    parts::lift(ui, stage.look(), &response);
    if place > 0 {
        ui.painter().vline(cell.left(), cell.y_range(), Stroke::new(1.0, p.line));
    }
    let at = Pos2::new(cell.center().x, cell.top() + 13.0);
    let galley = ui.painter().layout_no_wrap(label.to_lowercase(), SANS.at(11.0), p.soft);
    let size = if galley.size().x > cell.width() - 4.0 { 9.5 } else { 11.0 };
    fitted_in(ui, at, &label.to_lowercase(), SANS.at(size), p.soft);
    response
}

/// Words in the serif voice, smaller if they would not fit.
fn fitted(ui: &Ui, at: Pos2, words: &str, size: f32, room: f32, colour: Color32) {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), SERIF.at(size), colour);
    let shrunk = size * (room / galley.size().x).clamp(0.5, 1.0);
    fitted_in(ui, at, words, SERIF.at(shrunk), colour);
}

fn fitted_in(ui: &Ui, at: Pos2, words: &str, font: egui::FontId, colour: Color32) {
    ui.painter().text(at, Align2::CENTER_CENTER, words, font, colour);
}
