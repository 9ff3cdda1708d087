//! The line above the board: when, what is in the news, and where else to go.

use egui::text::LayoutJob;
use egui::{Align2, Pos2, Rect, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType};
use rules::{EventId, GameEvent, Phase};
use text::{Args, Key};

use super::parts;
use super::stage::Stage;
use crate::intent::{Intent, Sheet, Target};
use crate::kit;
use crate::model::Subject;
use crate::theme::{ITALIC, SANS, SERIF};

/// Shows the header in its rectangle, wide or on one short line.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, wide: bool) {
    let p = stage.palette();
    let margin = if wide { 18.0 } else { 12.0 };
    let mut left = rect.left() + margin;
    left = words(ui, left, rect, &season(stage), SERIF.at(if wide { 19.0 } else { 15.0 }), p.ink)
        + margin;
    let turn = if wide { turn(stage) } else { turn_short(stage) };
    left = words(ui, left, rect, &turn, SANS.at(if wide { 12.5 } else { 11.5 }), p.soft) + margin;
    let right = buttons(ui, stage, rect, wide);
    let room =
        Rect::from_min_max(Pos2::new(left, rect.top()), Pos2::new(right - margin, rect.bottom()));
    if room.width() > 80.0 {
        headline(ui, stage, room, wide);
    }
}

fn words(
    ui: &mut Ui,
    left: f32,
    rect: Rect,
    words: &str,
    font: egui::FontId,
    colour: egui::Color32,
) -> f32 {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, colour);
    let at = Align2::LEFT_CENTER.anchor_size(Pos2::new(left, rect.center().y), galley.size());
    ui.put(at, egui::Label::new(galley));
    at.right()
}

/// The quarter as a season.
pub(super) fn season(stage: &Stage<'_>) -> String {
    let quarter = stage.level().quarter(stage.turn.max(1));
    let args =
        Args::new().number("quarter", quarter.number()).text("year", quarter.year().to_string());
    stage.model.names().say("play-season", &args)
}

/// The turn, and which turn is the last.
pub(super) fn turn(stage: &Stage<'_>) -> String {
    let (first, last) = stage.level().turns();
    let args = Args::new().number("turn", stage.turn).number("first", first).number("last", last);
    let key = match stage.turn {
        0 => "play-turn-before",
        _ if first == last => "play-turn-of",
        _ => "play-turn-window",
    };
    stage.model.names().say(key, &args)
}

/// The turn in few words.
pub(super) fn turn_short(stage: &Stage<'_>) -> String {
    let (first, last) = stage.level().turns();
    let args = Args::new().number("turn", stage.turn).number("first", first).number("last", last);
    let key = match stage.turn {
        0 => "play-turn-before",
        _ if first == last => "play-turn-of",
        _ => "play-turn-short",
    };
    stage.model.names().say(key, &args)
}

/// The headline of the turn that is shown, if there is one.
fn event(stage: &Stage<'_>) -> Option<EventId> {
    let drawn = stage.model.ledger.iter().rev().filter(|entry| entry.turn == stage.turn);
    drawn
        .filter_map(|entry| match entry.event {
            GameEvent::HeadlineDrawn(event) => event,
            _ => None,
        })
        .next()
}

/// The headline with its one line, in at most two lines; all of it on hover.
pub(super) fn headline(ui: &mut Ui, stage: &mut Stage<'_>, room: Rect, with_line: bool) {
    let names = stage.model.names();
    let p = stage.palette();
    let Some(event) = event(stage) else { return };
    let key = Key::new("event", stage.rules().event_name(event));
    let (title, summary) = (names.words.name(&key), names.words.summary(&key));
    let galley = ui.painter().layout_job(lines(ui, stage, &key, room.width(), with_line));
    let at = Align2::LEFT_CENTER.anchor_size(room.left_center(), galley.size());
    let response = ui.interact(at, ui.id().with("headline"), Sense::click());
    let name = [format!("{title}. {summary}")];
    let name = name.into_iter().chain(names.crisis_after(event)).collect::<Vec<_>>().join(" ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    parts::lift(ui, stage.look(), &response);
    ui.painter().galley(at.min, galley, p.ink);
    stage.stands_for(&response, Subject::Headline(event));
    response.on_hover_text(name);
}

/// The headline’s words, laid out: on one line if there is room for it, else its own line below the
/// title, as far as that goes.
fn lines(ui: &Ui, stage: &Stage<'_>, key: &Key, width: f32, with_line: bool) -> LayoutJob {
    let (words, ink) = (stage.model.words, stage.palette().ink);
    let (title, summary) = (words.name(key), words.summary(key));
    let bold = (title.as_str(), SERIF.at(13.5), ink);
    let mut job = match with_line {
        true => parts::line(&[bold.clone(), (&summary, ITALIC.at(13.5), ink)]),
        false => parts::line(&[(&title, ITALIC.at(13.5), ink)]),
    };
    if with_line && ui.painter().layout_job(job.clone()).size().x > width {
        let below = kit::shortened(ui, &summary, ITALIC.at(13.5), width);
        job = parts::line(&[bold]);
        job.append("\n", 0.0, parts::format(SERIF.at(13.5), ink));
        job.append(&below, 0.0, parts::format(ITALIC.at(13.5), ink));
    }
    job.wrap.max_width = width;
    job.wrap.max_rows = 2;
    job
}

/// How high the headline without its line is in a width; 0 if there is none.
pub(super) fn headline_height(ui: &Ui, stage: &Stage<'_>, width: f32) -> f32 {
    let Some(event) = event(stage) else { return 0.0 };
    let key = Key::new("event", stage.rules().event_name(event));
    ui.painter().layout_job(lines(ui, stage, &key, width, false)).size().y
}

/// How many words of the other side wait for an answer.
fn waiting(stage: &Stage<'_>) -> i64 {
    let board = stage.model.view.board();
    let asked = board.offer(stage.side().other()).is_some() && board.answer(stage.side()).is_none();
    i64::from(asked && board.phase() == Phase::Answers)
}

/// The buttons at the right end, from the right; returns where they begin.
fn buttons(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, wide: bool) -> f32 {
    let names = stage.model.names();
    let room = Rect::from_min_max(
        rect.min,
        Pos2::new(rect.right() - if wide { 18.0 } else { 10.0 }, rect.bottom()),
    );
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    let mut ui =
        ui.new_child(UiBuilder::new().max_rect(room).layout(layout).id_salt("header-buttons"));
    ui.spacing_mut().item_spacing.x = if wide { 18.0 } else { 6.0 };
    ui.spacing_mut().button_padding = if wide { Vec2::new(12.0, 6.0) } else { Vec2::new(8.0, 5.0) };
    let menu = kit::button(&mut ui, stage.look(), "☰", true);
    let name = names.plain("play-menu");
    menu.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    if menu.on_hover_text(name).clicked() {
        stage.want(Intent::Sheet(Some(Sheet::Menu)));
    }
    if wide && kit::button(&mut ui, stage.look(), &names.plain("play-encyclopedia"), true).clicked()
    {
        stage.want(Intent::LookUp(stage.model.lit().map_or(Target::Front, Target::Of)));
    }
    if kit::button(&mut ui, stage.look(), &names.plain("play-ledger"), true).clicked() {
        stage.want(Intent::Sheet(Some(Sheet::Ledger)));
    }
    let waiting = waiting(stage);
    let talks = match waiting {
        0 => names.plain("play-talks"),
        n => names.say("play-talks-waiting", &Args::new().number("n", n)),
    };
    if stage.level().has_talks() && kit::button(&mut ui, stage.look(), &talks, true).clicked() {
        stage.want(Intent::Sheet(Some(Sheet::Talks)));
    }
    ui.min_rect().left()
}
