//! Every turn: both sides' orders and reasons side by side, and what happened around them.

use egui::Ui;
use report::debrief::Turn;
use rules::Side;
use tell::symbol;
use text::Args;

use super::Desk;
use super::parts::{self, Room, sheet};
use crate::kit;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, room: Room) {
    for turn in &desk.account.turns {
        sheet(ui, desk.look, |ui| {
            head(ui, desk, turn);
            kit::hairline(ui, desk.look);
            match room {
                Room::Wide => {
                    let widths = parts::shares(ui, &[1.0, 1.0, 1.15]);
                    parts::row(ui, &widths, |ui, place| match place {
                        0 => side(ui, desk, turn, Side::Baku),
                        1 => side(ui, desk, turn, Side::Moscow),
                        _ => happened(ui, desk, turn),
                    });
                }
                Room::Compact => {
                    let widths = parts::shares(ui, &[1.0, 1.0]);
                    let sides = [Side::Baku, Side::Moscow];
                    parts::row(ui, &widths, |ui, place| side(ui, desk, turn, sides[place]));
                    happened(ui, desk, turn);
                }
                Room::Phone => {
                    side(ui, desk, turn, Side::Baku);
                    side(ui, desk, turn, Side::Moscow);
                    happened(ui, desk, turn);
                }
            }
        });
    }
}

/// The turn, where it ended, and whether it was a turning point.
fn head(ui: &mut Ui, desk: &Desk<'_>, turn: &Turn) {
    let p = &desk.look.palette;
    parts::run(ui, 560.0, |ui| {
        kit::serif(ui, &desk.debrief.turn_name(turn.turn), 14.5, p.ink);
        let args = Args::new()
            .text("odds", desk.debrief.shares(turn.end.gauge))
            .number("tension", turn.end.tension);
        parts::line(ui, &desk.say("debrief-reading", &args), p.soft);
        if desk.questions.iter().any(|question| question.turn == turn.turn) {
            parts::strong(ui, &desk.name("debrief-point"), p.focus_text);
        }
    });
}

fn side(ui: &mut Ui, desk: &Desk<'_>, turn: &Turn, side: Side) {
    let p = &desk.look.palette;
    let own = &turn.sides[side.index()];
    let args = Args::new().text("seat", side.id());
    let title = desk.say("debrief-column-ordered", &args);
    parts::head(ui, &format!("{} {title}", symbol(side)), p.side(side));
    if own.orders.plays().is_empty() {
        parts::line(ui, &desk.name("ui-reveal-none"), p.soft);
    }
    for name in desk.debrief.names().orders(&own.orders) {
        kit::serif(ui, &name, 13.5, p.ink);
    }
    // Of a side that never wrote, that is not said in every turn.
    let writes = desk.account.turns.iter().any(|turn| !turn.sides[side.index()].reason.is_empty());
    match own.reason.as_str() {
        "" if writes => drop(kit::note(ui, desk.look, &desk.name("debrief-no-reason"))),
        "" => {}
        reason => drop(kit::caption(ui, desk.look, &format!("“{reason}”"))),
    }
    ui.add_space(4.0);
}

fn happened(ui: &mut Ui, desk: &Desk<'_>, turn: &Turn) {
    for line in desk.debrief.happened(turn) {
        kit::note(ui, desk.look, &line);
    }
}
