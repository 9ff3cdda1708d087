//! What if: one order changed, and what would have been likely then.

use egui::{Align2, CornerRadius, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};
use report::debrief::in_hundred;
use rules::{PlayId, Road, Side};
use text::Args;

use super::parts::{self, Room, sheet};
use super::state::{Draft, Opened, Tab};
use super::what_if::{Change, Continued, Skill, WhatIf, choices};
use super::{Desk, points, turn};
use crate::intent::Intent;
use crate::kit;
use crate::theme::SANS;

/// The columns of the histogram, and how many points of a result each spans.
const COLUMNS: usize = 15;
const SPAN: i32 = 600;

/// The page.
pub(super) fn show(
    ui: &mut Ui,
    desk: &Desk<'_>,
    room: Room,
    opened: &mut Opened,
    intents: &mut Vec<Intent>,
) {
    kit::note(ui, desk.look, &desk.name("debrief-what-if-how"));
    ui.add_space(6.0);
    if room == Room::Wide {
        let widths = parts::shares(ui, &[1.0, 1.0]);
        parts::row(ui, &widths, |ui, place| match place {
            0 => asked(ui, desk, opened, intents),
            _ => answered(ui, desk, opened, intents),
        });
    } else {
        asked(ui, desk, opened, intents);
        answered(ui, desk, opened, intents);
    }
}

/// Beside the chart: what has been tried, or where to try.
pub(super) fn aside(ui: &mut Ui, desk: &Desk<'_>, opened: &mut Opened) {
    let turn = turn::chosen(desk, opened);
    sheet(ui, desk.look, |ui| {
        kit::section(ui, desk.look, &desk.name("debrief-tab-what-if"));
        match desk.model.what_if {
            Some(trial) => found(ui, desk, trial),
            None => drop(kit::note(ui, desk.look, &desk.name("debrief-what-if-empty"))),
        }
        if kit::button(ui, desk.look, &desk.name("debrief-what-if-open"), true).clicked() {
            opened.tab = Tab::WhatIf;
            choose_turn(opened, turn);
        }
    });
}

fn choose_turn(opened: &mut Opened, turn: u8) {
    if opened.draft.turn != Some(turn) {
        opened.draft.turn = Some(turn);
        opened.draft.forget();
    }
}

/// The change, put together from above.
fn asked(ui: &mut Ui, desk: &Desk<'_>, opened: &mut Opened, intents: &mut Vec<Intent>) {
    let turn = opened.draft.turn.unwrap_or_else(|| turn::chosen(desk, opened));
    let side = opened.draft.side.unwrap_or(desk.model.side);
    let Some(known) = desk.account.turn(turn) else { return };
    let played = known.sides[side.index()].orders;
    sheet(ui, desk.look, |ui| {
        kit::section(ui, desk.look, &desk.name("debrief-what-if-turn"));
        ui.horizontal_wrapped(|ui| {
            for known in &desk.account.turns {
                let figure = desk.debrief.names().figure(known.turn);
                let response = kit::choice(ui, desk.look, &figure, known.turn == turn);
                if response.on_hover_text(desk.debrief.quarter(known.turn)).clicked() {
                    choose_turn(opened, known.turn);
                }
            }
        });
        kit::note(ui, desk.look, &desk.debrief.turn_name(turn));
        kit::section(ui, desk.look, &desk.name("debrief-what-if-side"));
        ui.horizontal_wrapped(|ui| {
            for own in [Side::Baku, Side::Moscow] {
                let name = desk.debrief.names().side_name(own);
                if kit::choice(ui, desk.look, &name, own == side).clicked() && own != side {
                    opened.draft.side = Some(own);
                    opened.draft.forget();
                }
            }
        });
        let out = opened.draft.out.unwrap_or_else(|| played.plays().first().copied());
        out_of(ui, desk, opened, played.plays(), out);
        let into = into_it(ui, desk, opened, choices(desk.model.game, turn, side, out));
        skill(ui, desk, opened);
        answering(ui, desk, opened, side.other());
        let Draft { skill, frozen, .. } = opened.draft;
        let change = into.map(|into| Change { turn, side, out, into, skill, frozen });
        let busy = desk.model.what_if.is_some_and(|trial| !trial.is_done());
        ui.add_space(4.0);
        let go = kit::primary(
            ui,
            desk.look,
            &desk.name("debrief-what-if-go"),
            change.is_some() && !busy,
        );
        if go.clicked() && change.is_some() && !busy {
            intents.push(Intent::WhatIf(change));
        }
    });
}

fn out_of(
    ui: &mut Ui,
    desk: &Desk<'_>,
    opened: &mut Opened,
    played: &[PlayId],
    out: Option<PlayId>,
) {
    kit::section(ui, desk.look, &desk.name("debrief-what-if-order"));
    ui.horizontal_wrapped(|ui| {
        let besides = (played.len() < rules::SLOTS).then_some(None);
        for offered in played.iter().copied().map(Some).chain(besides) {
            let words = offered.map_or_else(
                || desk.name("debrief-what-if-add"),
                |play| desk.debrief.names().play(play),
            );
            if kit::choice(ui, desk.look, &words, offered == out).clicked() && offered != out {
                opened.draft.forget();
                opened.draft.out = Some(offered);
            }
        }
    });
}

/// What comes in: an order, or nothing.
fn into_it(
    ui: &mut Ui,
    desk: &Desk<'_>,
    opened: &mut Opened,
    offered: Vec<Option<PlayId>>,
) -> Option<Option<PlayId>> {
    kit::section(ui, desk.look, &desk.name("debrief-what-if-with"));
    if offered.is_empty() {
        kit::note(ui, desk.look, &desk.name("debrief-what-if-none"));
        return None;
    }
    let chosen = opened.draft.into.filter(|into| offered.contains(into));
    // An order of one's own is a better question than none.
    let first = offered.iter().find(|into| into.is_some()).or(offered.first());
    let chosen = chosen.or(first.copied());
    ui.horizontal_wrapped(|ui| {
        for into in &offered {
            let words = into.map_or_else(
                || desk.name("debrief-what-if-nothing"),
                |play| desk.debrief.names().play(play),
            );
            if kit::choice(ui, desk.look, &words, chosen == Some(*into)).clicked() {
                opened.draft.into = Some(*into);
            }
        }
    });
    chosen
}

fn skill(ui: &mut Ui, desk: &Desk<'_>, opened: &mut Opened) {
    kit::section(ui, desk.look, &desk.name("debrief-what-if-player"));
    ui.horizontal_wrapped(|ui| {
        for skill in Skill::ALL {
            let key = match skill {
                Skill::Normal => "debrief-what-if-player-normal",
                Skill::Strong => "debrief-what-if-player-strong",
            };
            if kit::choice(ui, desk.look, &desk.name(key), opened.draft.skill == skill).clicked() {
                opened.draft.skill = skill;
            }
        }
    });
}

/// Whether the other side answers the change or goes on as it did.
fn answering(ui: &mut Ui, desk: &Desk<'_>, opened: &mut Opened, other: Side) {
    kit::section(ui, desk.look, &desk.name("debrief-what-if-other"));
    ui.horizontal_wrapped(|ui| {
        for (frozen, key) in [(false, "debrief-what-if-answers"), (true, "debrief-what-if-frozen")]
        {
            let words = desk.say(key, &Args::new().text("seat", other.id()));
            if kit::choice(ui, desk.look, &words, opened.draft.frozen == frozen).clicked() {
                opened.draft.frozen = frozen;
            }
        }
    });
}

fn answered(ui: &mut Ui, desk: &Desk<'_>, opened: &mut Opened, intents: &mut Vec<Intent>) {
    sheet(ui, desk.look, |ui| {
        let Some(trial) = desk.model.what_if else {
            kit::caption(ui, desk.look, &desk.name("debrief-what-if-empty"));
            // They lead to their turns, as beside the chart.
            for (place, question) in desk.questions.iter().enumerate() {
                kit::hairline(ui, desk.look);
                if points::one(ui, desk, place, question) {
                    choose_turn(opened, question.turn);
                }
            }
            return;
        };
        found(ui, desk, trial);
        let shift = shift(desk, trial);
        parts::strong(ui, &shift, desk.look.palette.ink);
        kit::note(ui, desk.look, &desk.name("debrief-what-if-caution"));
        let done = trial.is_done();
        let key = if done { "debrief-what-if-again" } else { "debrief-what-if-stop" };
        if kit::button(ui, desk.look, &desk.name(key), true).clicked() {
            intents.push(Intent::WhatIf(None));
        }
    });
}

/// What was changed, and both distributions.
fn found(ui: &mut Ui, desk: &Desk<'_>, trial: &WhatIf) {
    kit::serif(ui, &change_words(desk, trial.change()), 14.5, desk.look.palette.ink);
    let answer = match trial.change().frozen {
        true => "debrief-what-if-frozen",
        false => "debrief-what-if-answers",
    };
    let args = Args::new().text("seat", trial.change().side.other().id());
    kit::note(ui, desk.look, &desk.say(answer, &args));
    let (done, all) = trial.progress();
    if !trial.is_done() {
        let args = Args::new().number("done", done).number("all", all);
        let words = desk.say("debrief-what-if-progress", &args);
        kit::meter(ui, desk.look, &words, done as f32, all as f32, desk.look.palette.focus);
        kit::note(ui, desk.look, &words);
    }
    for (key, continued) in [
        ("debrief-what-if-as-played", trial.played()),
        ("debrief-what-if-changed", trial.changed()),
    ] {
        kit::hairline(ui, desk.look);
        let title = desk.name(key);
        let games = desk.say("debrief-what-if-games", &Args::new().number("n", done));
        ui.horizontal_wrapped(|ui| {
            parts::strong(ui, &title, desk.look.palette.ink);
            kit::note(ui, desk.look, &games);
        });
        if done > 0 {
            distribution(ui, desk, continued);
        }
    }
}

fn change_words(desk: &Desk<'_>, change: Change) -> String {
    let names = desk.debrief.names();
    let args = Args::new()
        .text("quarter", desk.debrief.quarter(change.turn))
        .text("side", names.side_word(change.side))
        .text("old", change.out.map_or_else(String::new, |play| names.play(play)))
        .text("new", change.into.map_or_else(String::new, |play| names.play(play)));
    match (change.out, change.into) {
        (Some(_), Some(_)) => desk.say("debrief-what-if-instead", &args),
        (None, _) => desk.say("debrief-what-if-besides", &args),
        (Some(_), None) => desk.say("debrief-what-if-without", &args),
    }
}

/// Three bars and a histogram, beside each other where there is room.
fn distribution(ui: &mut Ui, desk: &Desk<'_>, continued: &Continued) {
    if ui.available_width() > 340.0 {
        let widths = parts::shares(ui, &[1.25, 1.0]);
        parts::row(ui, &widths, |ui, place| match place {
            0 => bars(ui, desk, continued),
            _ => leads(ui, desk, continued),
        });
    } else {
        bars(ui, desk, continued);
        leads(ui, desk, continued);
    }
}

fn bars(ui: &mut Ui, desk: &Desk<'_>, continued: &Continued) {
    let p = &desk.look.palette;
    let most = Road::ALL.iter().map(|road| continued.odds.of(*road)).max().unwrap_or(0);
    for road in [Road::Divergence, Road::Cold, Road::Balancing] {
        let share = in_hundred(continued.odds, road);
        let args = Args::new().text("road", desk.debrief.names().road(road)).number("share", share);
        let words = desk.say("debrief-what-if-bar", &args);
        if continued.odds.of(road) == most {
            parts::strong(ui, &words, p.road(road));
        } else {
            parts::line(ui, &words, p.ink);
        }
        kit::meter(ui, desk.look, &words, share as f32, 100.0, p.road(road));
    }
}

/// How the results differ, from Moscow far ahead to Baku far ahead.
fn leads(ui: &mut Ui, desk: &Desk<'_>, continued: &Continued) {
    let p = &desk.look.palette;
    let names = desk.debrief.names();
    let half = i32::try_from(COLUMNS / 2).unwrap_or(0);
    let mut columns = [0_u32; COLUMNS];
    for lead in &continued.leads {
        let column = (lead + SPAN / 2).div_euclid(SPAN).clamp(-half, half) + half;
        columns[usize::try_from(column).unwrap_or(0)] += 1;
    }
    let most = columns.iter().copied().max().unwrap_or(1).max(1);
    parts::head(ui, &desk.name("debrief-what-if-lead"), p.soft);
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 46.0), Sense::hover());
    let middle = continued.median();
    let seat = match middle {
        0 => "neither",
        1.. => Side::Baku.id(),
        _ => Side::Moscow.id(),
    };
    let args = Args::new().text("seat", seat).text("lead", names.hundredths(middle.abs()));
    let median = desk.say("debrief-what-if-lead-median", &args);
    let about = Args::new().number("most", half * SPAN / 100).text("middle", median.as_str());
    let about = desk.say("debrief-what-if-lead-about", &about);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &about));
    response.on_hover_text(&about);
    ui.painter().vline(rect.center().x, rect.y_range(), Stroke::new(1.0, p.line));
    let step = rect.width() / COLUMNS as f32;
    for (place, count) in columns.iter().enumerate() {
        let height = (rect.height() - 4.0) * (*count as f32) / (most as f32);
        let height = if *count > 0 { height.max(2.0) } else { 0.0 };
        let left = rect.left() + step * place as f32;
        let bar = Rect::from_min_max(
            Pos2::new(left + 1.0, rect.bottom() - height),
            Pos2::new(left + step - 1.0, rect.bottom()),
        );
        let colour = match place.cmp(&(COLUMNS / 2)) {
            std::cmp::Ordering::Less => p.moscow,
            std::cmp::Ordering::Equal => p.soft,
            std::cmp::Ordering::Greater => p.baku,
        };
        ui.painter().rect_filled(bar, CornerRadius::same(1), colour);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, p.soft));
    let (foot, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 13.0), Sense::hover());
    let write = |at: Pos2, align: Align2, words: &str, colour| {
        ui.painter().text(at, align, words, SANS.at(10.0), colour);
    };
    write(foot.left_top(), Align2::LEFT_TOP, tell::symbol(Side::Moscow), p.moscow);
    write(foot.right_top(), Align2::RIGHT_TOP, tell::symbol(Side::Baku), p.baku);
    kit::note(ui, desk.look, &median);
}

/// What the change does to the odds, in a sentence.
fn shift(desk: &Desk<'_>, trial: &WhatIf) -> String {
    let share = |continued: &Continued, road| i64::from(in_hundred(continued.odds, road));
    let by = |road: &Road| share(trial.changed(), *road) - share(trial.played(), *road);
    let Some(road) = Road::ALL.into_iter().max_by_key(|road| by(road).abs()) else {
        return String::new();
    };
    let key = match by(&road) {
        5.. => "debrief-what-if-shift-more",
        ..=-5 => "debrief-what-if-shift-less",
        _ => "debrief-what-if-shift-none",
    };
    let args = Args::new().text("road", desk.debrief.names().road(road));
    desk.say(key, &args.number("by", by(&road).abs()))
}
