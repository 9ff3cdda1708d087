//! What each side expected of the other, and what came.

use egui::Ui;
use rules::Side;
use tell::symbol;
use text::Args;

use super::Desk;
use super::parts::{self, Room, sheet};
use crate::kit;
use crate::theme::SERIF;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, room: Room) {
    kit::note(ui, desk.look, &desk.name("debrief-predictions-how"));
    ui.add_space(6.0);
    let sides = [Side::Baku, Side::Moscow];
    if room == Room::Phone {
        sides.into_iter().for_each(|side| summary(ui, desk, side));
    } else {
        let widths = parts::shares(ui, &[1.0, 1.0]);
        parts::row(ui, &widths, |ui, place| summary(ui, desk, sides[place]));
    }
    sheet(ui, desk.look, |ui| {
        if room == Room::Phone {
            sides.into_iter().for_each(|side| list(ui, desk, side));
        } else {
            table(ui, desk);
        }
    });
}

/// Hits of a side, and what they say.
fn summary(ui: &mut Ui, desk: &Desk<'_>, side: Side) {
    let p = &desk.look.palette;
    let hits = desk.account.hits(side, |_| true);
    sheet(ui, desk.look, |ui| {
        let name = desk.debrief.names().side_word(side);
        parts::head(ui, &format!("{} {name}", symbol(side)), p.side(side));
        let args = Args::new().number("right", hits.right).number("made", hits.made);
        let figure = desk.say("debrief-hits-figure", &args);
        ui.label(egui::RichText::new(figure).font(SERIF.at(22.0)).color(p.ink));
        let named = desk.debrief.hits(side, hits);
        kit::meter(ui, desk.look, &named, hits.right as f32, hits.made as f32, p.side(side));
        kit::note(ui, desk.look, &named);
        parts::line(ui, &desk.debrief.calibration(&desk.account, side), p.ink);
    });
}

fn table(ui: &mut Ui, desk: &Desk<'_>) {
    let p = &desk.look.palette;
    let widths = parts::shares(ui, &[1.1, 1.6, 1.6, 1.6, 1.6]);
    parts::row(ui, &widths, |ui, place| {
        let side = column_side(place);
        let args = Args::new().text("seat", side.id());
        match place {
            0 => parts::head(ui, &desk.name("debrief-column-turn"), p.soft),
            1 | 3 => {
                let words = desk.say("debrief-column-expected", &args);
                parts::head(ui, &format!("{} {words}", symbol(side)), p.side(side));
            }
            _ => parts::head(ui, &desk.say("debrief-column-main", &args), p.soft),
        }
    });
    for turn in &desk.account.turns {
        kit::hairline(ui, desk.look);
        parts::row(ui, &widths, |ui, place| match place {
            0 => parts::line(ui, &desk.debrief.turn_name(turn.turn), p.ink),
            1 | 3 => expected(ui, desk, turn, column_side(place)),
            _ => came(ui, desk, turn, column_side(place)),
        });
    }
}

/// Baku’s expectation beside Moscow’s order, then the other way round.
const fn column_side(place: usize) -> Side {
    match place {
        1 | 4 => Side::Baku,
        _ => Side::Moscow,
    }
}

fn expected(ui: &mut Ui, desk: &Desk<'_>, turn: &report::debrief::Turn, side: Side) {
    let own = &turn.sides[side.index()];
    let words = desk.debrief.expected(own);
    let right = own.prediction.is_some_and(|prediction| prediction.right);
    let p = &desk.look.palette;
    if right { parts::strong(ui, &words, p.gain) } else { parts::line(ui, &words, p.soft) }
}

fn came(ui: &mut Ui, desk: &Desk<'_>, turn: &report::debrief::Turn, side: Side) {
    let main = turn.sides[side.index()].main;
    let words =
        main.map_or_else(|| desk.name("ui-reveal-none"), |lever| desk.debrief.names().lever(lever));
    parts::line(ui, &words, desk.look.palette.ink);
}

/// The same for one side, a turn under the other.
fn list(ui: &mut Ui, desk: &Desk<'_>, side: Side) {
    let args = Args::new().text("seat", side.id());
    let title = desk.say("debrief-column-expected", &args);
    parts::head(ui, &format!("{} {title}", symbol(side)), desk.look.palette.side(side));
    for turn in &desk.account.turns {
        kit::hairline(ui, desk.look);
        kit::note(ui, desk.look, &desk.debrief.turn_name(turn.turn));
        expected(ui, desk, turn, side);
        came(ui, desk, turn, side.other());
    }
    ui.add_space(10.0);
}
