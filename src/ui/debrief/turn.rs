//! One turn beside its neighbours: both sides' orders and what each expected.

use egui::{CornerRadius, Ui, Vec2};
use report::debrief::Turn;
use rules::Side;
use tell::symbol;
use text::Args;

use super::parts::{self, Room, sheet};
use super::state::Opened;
use super::{Desk, ledger};
use crate::kit;

/// The turn that is looked at: the chosen one, or the first turning point, or the last.
pub(super) fn chosen(desk: &Desk<'_>, opened: &Opened) -> u8 {
    let first = desk.questions.first().map(|question| question.turn);
    let last = desk.account.outcome.turn;
    opened.turn.or(first).unwrap_or(last).clamp(1, last.max(1))
}

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, room: Room, opened: &mut Opened) {
    let turn = chosen(desk, opened);
    let last = desk.account.outcome.turn;
    sheet(ui, desk.look, |ui| {
        ui.horizontal_wrapped(|ui| {
            kit::section(ui, desk.look, &desk.debrief.turn_name(turn));
            let step = |ui: &mut Ui, sign: &str, key: &str, can: bool| {
                let response = kit::button(ui, desk.look, sign, can);
                let words = desk.name(key);
                response.widget_info(|| {
                    egui::WidgetInfo::labeled(egui::WidgetType::Button, can, words.as_str())
                });
                response.on_hover_text(&words).clicked()
            };
            if step(ui, "‹", "debrief-turn-before", turn > 1) {
                opened.turn = Some(turn - 1);
            }
            if step(ui, "›", "debrief-turn-next", turn < last) {
                opened.turn = Some(turn + 1);
            }
        });
        let first = turn.saturating_sub(1).clamp(1, last.saturating_sub(2).max(1));
        let shown =
            desk.account.turns.iter().filter(|known| (first..first + 3).contains(&known.turn));
        if room.has_columns() {
            let widths = parts::shares(ui, &[1.15, 2.0, 2.0, 1.4, 1.4]);
            parts::row(ui, &widths, |ui, place| heading(ui, desk, place));
            for known in shown {
                kit::hairline(ui, desk.look);
                let top = ui.cursor().min;
                parts::row(ui, &widths, |ui, place| cell(ui, desk, known, place));
                if known.turn == turn {
                    let height = ui.cursor().min.y - top.y - ui.spacing().item_spacing.y;
                    let mark = egui::Rect::from_min_size(
                        top - Vec2::new(9.0, 0.0),
                        Vec2::new(3.0, height),
                    );
                    ui.painter().rect_filled(mark, CornerRadius::same(1), desk.look.palette.focus);
                }
            }
        } else if let Some(known) = desk.account.turn(turn) {
            for place in [1, 2] {
                heading(ui, desk, place);
                cell(ui, desk, known, place);
                cell(ui, desk, known, place + 2);
                ui.add_space(6.0);
            }
        }
        if let Some(known) = desk.account.turn(turn) {
            kit::hairline(ui, desk.look);
            if room.has_columns() {
                // It belongs to the chosen row, which may stand above others.
                kit::section(ui, desk.look, &desk.debrief.turn_name(turn));
            }
            happened(ui, desk, known);
        }
        ledger::show(ui, desk, turn, opened);
    });
}

/// Of a column: which side it is about.
const fn side_of(place: usize) -> Side {
    if place % 2 == 1 { Side::Baku } else { Side::Moscow }
}

fn heading(ui: &mut Ui, desk: &Desk<'_>, place: usize) {
    let p = &desk.look.palette;
    let args = Args::new().text("seat", side_of(place).id());
    match place {
        0 => parts::head(ui, &desk.name("debrief-column-turn"), p.soft),
        1 | 2 => {
            let side = side_of(place);
            let words = desk.say("debrief-column-ordered", &args);
            parts::head(ui, &format!("{} {words}", symbol(side)), p.side(side));
        }
        _ => parts::head(ui, &desk.say("debrief-column-expected", &args), p.soft),
    }
}

fn cell(ui: &mut Ui, desk: &Desk<'_>, turn: &Turn, place: usize) {
    let p = &desk.look.palette;
    let side = side_of(place);
    let own = &turn.sides[side.index()];
    match place {
        0 => parts::line(ui, &desk.debrief.turn_name(turn.turn), p.ink),
        1 | 2 => {
            parts::line(ui, &desk.debrief.orders(&own.orders), p.ink);
            if !own.reason.is_empty() {
                kit::note(ui, desk.look, &format!("“{}”", own.reason));
            }
        }
        _ => {
            let right = own.prediction.is_some_and(|prediction| prediction.right);
            let words = desk.debrief.expected(own);
            if right { parts::strong(ui, &words, p.gain) } else { parts::line(ui, &words, p.soft) }
        }
    }
}

fn happened(ui: &mut Ui, desk: &Desk<'_>, turn: &Turn) {
    let end = turn.end;
    let args =
        Args::new().text("odds", desk.debrief.shares(end.gauge)).number("tension", end.tension);
    parts::strong(ui, &desk.say("debrief-reading", &args), desk.look.palette.ink);
    for line in desk.debrief.happened(turn) {
        kit::note(ui, desk.look, &line);
    }
}
