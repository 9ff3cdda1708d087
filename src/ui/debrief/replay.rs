//! A finished game, step by step, beside the map.

use egui::{
    Align, Frame, Key, Layout, Margin, Modifiers, Rect, ScrollArea, Slider, Stroke, Ui, UiBuilder,
};
use report::debrief::{Account, Debrief, Reading};
use rules::{Cause, Entry, GameEvent, Road, Side, Step};
use tell::{Tracks, symbol};
use text::Args;

use super::model::ReplayModel;
use super::parts;
use crate::intent::{Intent, Playback};
use crate::kit;
use crate::model::Place;

/// The width of the figures beside the map.
const ASIDE: f32 = 380.0;
/// The height of the bar below it.
const BAR: f32 = 96.0;
/// So many causes of a step are told.
const CAUSES: usize = 9;

/// A place at which a replay can stop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stop {
    /// The turn; 0 before the first.
    pub turn: u8,
    /// The step; `None` before the first turn.
    pub step: Option<Step>,
    /// Where it begins in the ledger.
    pub from: usize,
    /// How many lines of the ledger have happened when it is over.
    pub to: usize,
}

/// What a replay wants, and where the map has room.
#[derive(Clone, PartialEq, Debug)]
pub struct ReplayOutput {
    /// What the person wants.
    pub intents: Vec<Intent>,
    /// The free rectangle of the map.
    pub map: Rect,
}

/// The places at which a replay of this ledger stops: before the first turn, and at every step in
/// which something happened that can be told.
#[must_use]
pub fn stops(ledger: &[Entry]) -> Vec<Stop> {
    let before = ledger.iter().take_while(|entry| entry.turn == 0).count();
    let mut stops = vec![Stop { turn: 0, step: None, from: 0, to: before }];
    let mut from = before;
    for chunk in ledger[before..].chunk_by(|a, b| (a.turn, a.step) == (b.turn, b.step)) {
        let to = from + chunk.len();
        if let Some(first) = chunk.first().filter(|_| chunk.iter().any(is_told)) {
            stops.push(Stop { turn: first.turn, step: Some(first.step), from, to });
        }
        from = to;
    }
    stops
}

const fn is_told(entry: &Entry) -> bool {
    !matches!(
        entry.event,
        GameEvent::Submitted(..)
            | GameEvent::TableDrawn(..)
            | GameEvent::TurnBegan
            | GameEvent::PushCounted(..)
            | GameEvent::Arrived(_)
            | GameEvent::TurnClosed
            | GameEvent::Blunted(..)
            | GameEvent::Waiting(..)
    )
}

/// The viewer. The map's rectangle is left free.
pub fn replay(ui: &mut Ui, model: &ReplayModel<'_>) -> ReplayOutput {
    let mut intents = keys(ui, model);
    let whole = ui.available_rect_before_wrap();
    let Some(viewer) = Viewer::new(model) else { return ReplayOutput { intents, map: whole } };
    let wide = whole.width() >= 1000.0;
    let short = whole.height() < 460.0;
    let (map, bar, aside) = if wide || (short && whole.width() >= 640.0) {
        let aside = if wide { ASIDE } else { whole.width() * 0.46 };
        let edge = whole.right() - aside;
        let foot = whole.bottom() - BAR;
        (
            Rect::from_min_max(whole.min, egui::pos2(edge, foot)),
            Rect::from_min_max(egui::pos2(whole.left(), foot), egui::pos2(edge, whole.bottom())),
            Rect::from_min_max(egui::pos2(edge, whole.top()), whole.max),
        )
    } else {
        let sky = whole.top() + whole.height() * 0.38;
        let foot = sky + BAR;
        (
            Rect::from_min_max(whole.min, egui::pos2(whole.right(), sky)),
            Rect::from_min_max(egui::pos2(whole.left(), sky), egui::pos2(whole.right(), foot)),
            Rect::from_min_max(egui::pos2(whole.left(), foot), whole.max),
        )
    };
    panel(ui, model, bar, |ui| viewer.bar(ui, &mut intents));
    panel(ui, model, aside, |ui| {
        let area = ScrollArea::vertical().id_salt("replay").auto_shrink([false, false]);
        kit::scroll(ui, model.look, model.look.palette.panel, area, |ui| {
            ui.set_max_width(ui.available_width() - kit::GUTTER);
            viewer.figures(ui, &mut intents);
        });
    });
    ui.advance_cursor_after_rect(whole);
    ReplayOutput { intents, map }
}

fn panel(ui: &mut Ui, model: &ReplayModel<'_>, rect: Rect, add: impl FnOnce(&mut Ui)) {
    let p = &model.look.palette;
    ui.painter().rect_filled(rect, 0.0, p.panel);
    ui.painter().rect_stroke(rect, 0.0, Stroke::new(1.0, p.line), egui::StrokeKind::Inside);
    let mut child =
        ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    Frame::new().inner_margin(Margin::symmetric(16, 10)).show(&mut child, |ui| {
        ui.set_width(ui.available_width());
        add(ui);
    });
}

/// Steps by the arrows, turns by the page keys, the ends by Home and End.
fn keys(ui: &Ui, model: &ReplayModel<'_>) -> Vec<Intent> {
    let last = model.stops.len().saturating_sub(1);
    let turn = model.stops.get(model.at).map_or(0, |stop| stop.turn);
    let places = [
        (Key::ArrowLeft, model.at.saturating_sub(1)),
        (Key::ArrowRight, (model.at + 1).min(last)),
        (Key::PageUp, of_turn(model, turn.saturating_sub(1))),
        (Key::PageDown, of_turn(model, turn.saturating_add(1))),
        (Key::Home, 0),
        (Key::End, last),
    ];
    let mut pressed = places.into_iter();
    let pressed =
        pressed.find(|(key, _)| ui.input_mut(|input| input.consume_key(Modifiers::NONE, *key)));
    let asked = pressed.map(|(_, place)| place).filter(|place| *place != model.at);
    asked.map(|place| Intent::Playback(Playback::To(place))).into_iter().collect()
}

/// Where a turn begins; the last place if there is no such turn.
fn of_turn(model: &ReplayModel<'_>, turn: u8) -> usize {
    let place = model.stops.iter().position(|stop| stop.turn >= turn);
    place.unwrap_or(model.stops.len().saturating_sub(1))
}

struct Viewer<'a> {
    model: &'a ReplayModel<'a>,
    debrief: Debrief<'a>,
    account: Account,
    stop: Stop,
}

impl<'a> Viewer<'a> {
    fn new(model: &'a ReplayModel<'a>) -> Option<Self> {
        let debrief = Debrief {
            words: model.words,
            game: model.game,
            past: model.past,
            notes: &[],
            finding: None,
        };
        let notes = super::notes(model.notes);
        let account = Account::of(model.game, model.past, &notes)?;
        let stop = *model.stops.get(model.at)?;
        Some(Self { model, debrief, account, stop })
    }

    fn name(&self, key: &str) -> String {
        self.model.words.name(key)
    }

    /// Where in the game this is, in words.
    fn place(&self) -> String {
        let quarter = self.debrief.quarter(self.stop.turn.max(1));
        let args = Args::new()
            .number("turn", self.stop.turn)
            .number("turns", self.account.outcome.turn)
            .text("quarter", quarter);
        let key = if self.stop.turn == 0 { "debrief-replay-start" } else { "debrief-replay-place" };
        self.model.words.say(key, &args)
    }

    fn bar(&self, ui: &mut Ui, intents: &mut Vec<Intent>) {
        let look = self.model.look;
        let last = self.model.stops.len().saturating_sub(1);
        let turn = self.stop.turn;
        let wide = ui.available_width() > 640.0;
        ui.horizontal_wrapped(|ui| {
            let mut go = |ui: &mut Ui, sign: &str, key: &str, place: usize| {
                let can = place != self.model.at;
                let response = kit::button(ui, look, sign, can);
                let words = self.name(key);
                response.widget_info(|| {
                    egui::WidgetInfo::labeled(egui::WidgetType::Button, can, words.as_str())
                });
                if response.on_hover_text(&words).clicked() {
                    intents.push(Intent::Playback(Playback::To(place)));
                }
            };
            go(ui, "«", "debrief-replay-turn-back", of_turn(self.model, turn.saturating_sub(1)));
            go(ui, "‹", "debrief-replay-back", self.model.at.saturating_sub(1));
            go(ui, "›", "debrief-replay-on", (self.model.at + 1).min(last));
            go(ui, "»", "debrief-replay-turn-on", of_turn(self.model, turn + 1));
            let (key, playback) = if self.model.running {
                ("debrief-replay-pause", Playback::Pause)
            } else {
                ("debrief-replay-play", Playback::Play)
            };
            if kit::button(ui, look, &self.name(key), true).clicked() {
                intents.push(Intent::Playback(playback));
            }
            if wide {
                kit::serif(ui, &self.place(), 14.5, look.palette.ink);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    kit::note(ui, look, &self.name("debrief-replay-keys"));
                });
            }
        });
        let mut at = self.model.at;
        ui.spacing_mut().slider_width = ui.available_width() - 4.0;
        // The rail stands out from the panel, and what has been is told from what is to come.
        ui.visuals_mut().widgets.inactive.bg_fill = look.palette.line;
        ui.visuals_mut().selection.bg_fill = look.palette.focus;
        let slider = Slider::new(&mut at, 0..=last).show_value(false).step_by(1.0);
        let slider = slider.trailing_fill(true);
        let response = ui.add(slider);
        let words = format!("{}: {}", self.name("debrief-replay-slider"), self.place());
        response.widget_info(|| egui::WidgetInfo::slider(true, at as f64, &words));
        if response.has_focus() {
            kit::ring(ui, response.rect, look);
        }
        self.marks(ui, response.rect);
        if at != self.model.at {
            intents.push(Intent::Playback(Playback::To(at)));
        }
    }

    /// Where each turn begins, under the slider.
    fn marks(&self, ui: &Ui, rect: Rect) {
        let p = &self.model.look.palette;
        let last = self.model.stops.len().saturating_sub(1).max(1);
        let mut turn = 0;
        for (place, stop) in self.model.stops.iter().enumerate() {
            if stop.turn == turn {
                continue;
            }
            turn = stop.turn;
            let part = place as f32 / last as f32;
            let x = rect.left() + 8.0 + part * (rect.width() - 16.0);
            ui.painter().vline(
                x,
                rect.bottom() - 4.0..=rect.bottom() + 1.0,
                Stroke::new(1.0, p.soft),
            );
            let here = turn == self.stop.turn;
            let (font, colour) = if here {
                (crate::theme::SEMIBOLD.at(10.5), p.ink)
            } else {
                (crate::theme::SANS.at(10.5), p.soft)
            };
            let at = egui::pos2(x, rect.bottom() + 2.0);
            let words = self.debrief.names().figure(turn);
            ui.painter().text(at, egui::Align2::CENTER_TOP, words, font, colour);
        }
    }

    /// Where the region stands when this step is over.
    fn reading(&self) -> (Reading, Tracks) {
        let scene = self.debrief.scene();
        let ledger = self.model.game.ledger();
        let mut tracks = scene.start();
        let mut gauge = self.account.start.gauge;
        for entry in &ledger[..self.stop.from] {
            self.pass(entry, &mut tracks, &mut gauge);
        }
        let before = tracks.clone();
        for entry in &ledger[self.stop.from..self.stop.to] {
            self.pass(entry, &mut tracks, &mut gauge);
        }
        if self.stop.to == ledger.len() {
            gauge = self.model.game.board().gauge();
        }
        let tension = tracks.get(self.model.game.level().ruleset().tension());
        (Reading { gauge, tension }, before)
    }

    fn pass(&self, entry: &Entry, tracks: &mut Tracks, gauge: &mut [u8; 3]) {
        if entry.turn > 0 {
            tracks.pass(entry);
        }
        if let GameEvent::GaugeMoved(moved) = entry.event {
            *gauge = moved;
        }
    }

    fn figures(&self, ui: &mut Ui, intents: &mut Vec<Intent>) {
        let look = self.model.look;
        let p = &look.palette;
        ui.horizontal_wrapped(|ui| {
            kit::heading(ui, look, &self.name("debrief-replay-title"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if kit::button(ui, look, &self.name("debrief-replay-close"), true).clicked() {
                    intents.push(Intent::Go(Place::Debrief));
                }
            });
        });
        parts::line(ui, &self.place(), p.soft);
        let (reading, before) = self.reading();
        ui.add_space(4.0);
        kit::section(ui, look, &self.name("debrief-replay-shares"));
        for (road, key) in [
            (Road::Balancing, "debrief-chart-balancing"),
            (Road::Cold, "debrief-chart-cold"),
            (Road::Divergence, "debrief-chart-divergence"),
        ] {
            let share = reading.gauge[road.index()];
            self.bar_of(ui, key, share.into(), p.road(road));
        }
        self.bar_of(ui, "debrief-chart-tension", reading.tension, p.ink);
        self.step(ui, &before);
        self.orders(ui);
    }

    fn bar_of(&self, ui: &mut Ui, key: &str, value: i16, colour: egui::Color32) {
        let args = Args::new().text("name", self.name(key)).number("value", value);
        let words = self.model.words.say("debrief-chart-entry", &args);
        parts::line(ui, &words, self.model.look.palette.ink);
        kit::meter(ui, self.model.look, &words, f32::from(value), 100.0, colour);
    }

    /// What happens in this step, by cause.
    fn step(&self, ui: &mut Ui, before: &Tracks) {
        let look = self.model.look;
        let p = &look.palette;
        let scene = self.debrief.scene();
        let entries = &self.model.game.ledger()[self.stop.from..self.stop.to];
        let steps = tell::ledger::steps(&scene, entries, before);
        ui.add_space(6.0);
        let title = steps.first().map(|step| step.title.clone());
        let title = title.unwrap_or_else(|| self.name("debrief-replay-happened"));
        kit::section(ui, look, &title);
        let causes: Vec<_> = steps.iter().flat_map(tell::ledger::StepLines::causes).collect();
        if causes.is_empty() {
            kit::note(ui, look, &self.name("debrief-replay-quiet"));
        }
        for cause in causes.iter().take(CAUSES) {
            let moved = scene.moves(&cause.sum);
            // A headline is called what its cause is called: once is enough.
            let said = cause.lines.iter().filter(|line| line.moved().is_none());
            for line in said.filter(|line| moved.is_empty() || line.words != cause.words) {
                parts::line(ui, &line.words, p.ink);
            }
            if !moved.is_empty() {
                match cause.cause {
                    Cause::Gives(_) => parts::strong(ui, &format!("▲ {}", cause.words), p.gain),
                    Cause::Price(_) => parts::strong(ui, &format!("▼ {}", cause.words), p.loss),
                    _ => parts::strong(ui, cause.words, p.ink),
                }
                kit::note(ui, look, &moved);
            }
        }
        if let Some(more) = causes.len().checked_sub(CAUSES).filter(|more| *more > 0) {
            let args = Args::new().count("n", more);
            kit::note(ui, look, &self.model.words.say("debrief-replay-more", &args));
        }
    }

    /// Both sides' orders of the turn, once they are open.
    fn orders(&self, ui: &mut Ui) {
        let look = self.model.look;
        let open = self.stop.step.is_some_and(|step| step >= Step::Reveal);
        let Some(turn) = self.account.turn(self.stop.turn).filter(|_| open) else { return };
        ui.add_space(6.0);
        kit::hairline(ui, look);
        for side in [Side::Baku, Side::Moscow] {
            let own = &turn.sides[side.index()];
            let args = Args::new().text("seat", side.id());
            let title = self.model.words.say("debrief-column-ordered", &args);
            parts::head(ui, &format!("{} {title}", symbol(side)), look.palette.side(side));
            parts::line(ui, &self.debrief.orders(&own.orders), look.palette.ink);
            if !own.reason.is_empty() {
                kit::caption(ui, look, &format!("“{}”", own.reason));
            }
        }
    }
}
