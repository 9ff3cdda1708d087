//! How the game came out: the road, both results, regional stability.

use egui::{Color32, CornerRadius, Frame, Label, Margin, RichText, Stroke, Ui};
use rules::{Side, SideScore};
use tell::{DOT, symbol};
use text::{Args, Key};

use super::Desk;
use super::parts::{self, Room, sheet};
use crate::kit::{self, Level};
use crate::theme::SERIF;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, room: Room) {
    sheet(ui, desk.look, |ui| {
        let cards = |ui: &mut Ui, place: usize, level: &mut Level| match place {
            0 => road(ui, desk, level),
            1 => result(ui, desk, Side::Baku, level),
            2 => result(ui, desk, Side::Moscow, level),
            _ => stability(ui, desk, level),
        };
        let columns = match room {
            Room::Wide => 4,
            Room::Compact => 2,
            Room::Phone => 1,
        };
        for first in (0..4).step_by(columns) {
            let widths = parts::shares(ui, &vec![1.0; columns]);
            let mut level = Level::of(ui, ["outcome", "", "outcome below", ""][first % 4]);
            parts::row(ui, &widths, |ui, place| cards(ui, first + place, &mut level));
            // Cards that stand one under the other need not be alike.
            if columns > 1 {
                level.keep(ui);
            }
        }
        verdict(ui, desk);
    });
}

fn card(ui: &mut Ui, desk: &Desk<'_>, level: &mut Level, add: impl FnOnce(&mut Ui)) {
    let p = &desk.look.palette;
    Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(1.0, p.line))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(13, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 3.0;
            add(ui);
            level.fill(ui);
        });
}

fn big(ui: &mut Ui, words: &str, colour: Color32) {
    ui.add(Label::new(RichText::new(words).font(SERIF.at(22.0)).color(colour)).wrap());
}

fn road(ui: &mut Ui, desk: &Desk<'_>, level: &mut Level) {
    let outcome = desk.account.outcome;
    card(ui, desk, level, |ui| {
        parts::head(ui, &desk.name("debrief-road"), desk.look.palette.soft);
        big(ui, &desk.debrief.names().road(outcome.road), desk.look.palette.road(outcome.road));
        kit::note(ui, desk.look, &desk.debrief.how_it_came(outcome));
    });
}

fn result(ui: &mut Ui, desk: &Desk<'_>, side: Side, level: &mut Level) {
    let names = desk.debrief.names();
    let score = &desk.account.scores[side.index()];
    card(ui, desk, level, |ui| {
        let mut name = format!("{} {}", symbol(side), names.side_word(side));
        if side == desk.model.side && matches!(desk.model.mode, crate::Mode::Computer(_)) {
            name = [name, desk.name("debrief-you")].join(DOT);
        }
        parts::head(ui, &name, desk.look.palette.side(side));
        big(ui, &names.hundredths(score.result), desk.look.palette.ink);
        kit::note(ui, desk.look, &worked_out(desk, score));
        let bar = Args::new().number("bar", desk.model.game.level().bar(side));
        let key = if score.cleared { "debrief-bar-cleared" } else { "debrief-bar-missed" };
        kit::note(ui, desk.look, &desk.say(key, &bar));
        if let Some((agenda, met, _)) = score.agenda {
            let name = names.rules.agenda_name(agenda);
            let args = Args::new().text("agenda", desk.name(Key::new("agenda", name).as_str()));
            let key = if met { "debrief-agenda-met" } else { "debrief-agenda-missed" };
            kit::note(ui, desk.look, &desk.say(key, &args));
        }
    });
}

/// Interests, agenda and road, multiplied out.
fn worked_out(desk: &Desk<'_>, score: &SideScore) -> String {
    let bonus = score.agenda.map_or(0, |(_, met, points)| if met { points } else { 0 });
    let key = if bonus > 0 { "debrief-result-sum-bonus" } else { "debrief-result-sum" };
    let args = Args::new()
        .number("sum", score.sum)
        .number("bonus", bonus)
        .text("factor", desk.debrief.names().hundredths(score.percent));
    desk.say(key, &args)
}

fn stability(ui: &mut Ui, desk: &Desk<'_>, level: &mut Level) {
    let [before, now] = desk.account.stability;
    card(ui, desk, level, |ui| {
        parts::head(ui, &desk.name("debrief-stability"), desk.look.palette.soft);
        big(ui, &desk.debrief.names().figure(now), desk.look.palette.ink);
        let args = Args::new().number("before", before);
        kit::note(ui, desk.look, &desk.say("debrief-stability-start", &args));
    });
}

/// Who has more of it, in a line: the road is not the winner.
fn verdict(ui: &mut Ui, desk: &Desk<'_>) {
    let lead = desk.account.scores[0].result - desk.account.scores[1].result;
    let names = desk.debrief.names();
    let margin = desk.model.game.level().constants().win_lead;
    let args = Args::new()
        .text("lead", names.hundredths(lead.abs()))
        .text("margin", names.hundredths(margin.into()));
    let words = match desk.account.verdict {
        rules::Verdict::Won(side) => desk.say("ui-result-win", &args.text("seat", side.id())),
        rules::Verdict::Draw => desk.say("ui-result-draw", &args),
    };
    parts::run(ui, 760.0, |ui| {
        parts::strong(ui, &words, desk.look.palette.ink);
        kit::note(ui, desk.look, &desk.name("ui-result-road-apart"));
    });
}
