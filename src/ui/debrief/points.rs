//! Turning points as questions, the decisive movements, and what is always asked.

use egui::{Sense, Ui, Vec2};
use tell::ending;
use text::Args;

use super::parts::{self, sheet};
use super::state::Opened;
use super::{Desk, chart};
use crate::kit;
use crate::theme::SERIF;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, opened: &mut Opened) {
    sheet(ui, desk.look, |ui| {
        let count = Args::new().count("n", desk.questions.len());
        let title = match desk.model.pivot {
            Some(_) => desk.say("debrief-points-count", &count),
            None => desk.name("debrief-points"),
        };
        kit::section(ui, desk.look, &title);
        for (place, question) in desk.questions.iter().enumerate() {
            if place > 0 {
                kit::hairline(ui, desk.look);
            }
            if one(ui, desk, place, question) {
                opened.turn = Some(question.turn);
            }
        }
        kit::hairline(ui, desk.look);
        match desk.model.pivot {
            Some(found) => {
                let args = Args::new().number("games", found.plan.games);
                kit::note(ui, desk.look, &desk.say("debrief-points-how", &args));
            }
            None => busy(ui, desk),
        }
    });
}

/// A turning point; says whether its question was pressed.
pub(super) fn one(
    ui: &mut Ui,
    desk: &Desk<'_>,
    place: usize,
    question: &report::debrief::Question,
) -> bool {
    let p = &desk.look.palette;
    let mut pressed = false;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(22.0, 22.0), Sense::hover());
        chart::badge(ui, rect.center(), place + 1, p.focus_text, p.on_side());
        parts::column(ui, ui.available_width(), |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            let title = egui::RichText::new(&question.title).font(SERIF.at(14.5)).color(p.ink);
            let response = ui.add(egui::Label::new(title).wrap().sense(Sense::click()));
            let hint = desk.debrief.turn_name(question.turn);
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::WidgetType::Link, true, &question.title)
            });
            if response.has_focus() {
                kit::ring(ui, response.rect, desk.look);
            }
            let response = response.on_hover_text(hint);
            pressed = response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked();
            kit::note(ui, desk.look, &question.detail);
        });
    });
    pressed
}

/// How far the search is.
fn busy(ui: &mut Ui, desk: &Desk<'_>) {
    let percent = (desk.model.pivot_progress.clamp(0.0, 1.0) * 100.0).round();
    let words = desk.say("debrief-points-busy", &Args::new().number("percent", percent as i64));
    kit::meter(ui, desk.look, &words, percent, 100.0, desk.look.palette.focus);
    kit::note(ui, desk.look, &words);
}

/// Which causes moved most toward the end.
pub(super) fn movements(ui: &mut Ui, desk: &Desk<'_>) {
    let scene = desk.debrief.scene();
    let brought = ending::brought(&scene, desk.account.outcome);
    sheet(ui, desk.look, |ui| {
        kit::section(ui, desk.look, &brought.title);
        for mover in &brought.movers {
            parts::line(ui, &ending::mover(&scene, mover, &mover.cause), desk.look.palette.ink);
            let colour = desk.look.palette.road(desk.account.outcome.road);
            let percent = mover.movement.percent;
            kit::meter(ui, desk.look, &mover.cause, percent as f32, 100.0, colour);
            kit::note(ui, desk.look, &scene.moves(&mover.moves));
            ui.add_space(4.0);
        }
        if brought.movers.is_empty() {
            parts::line(ui, &desk.name("debrief-movements-none"), desk.look.palette.soft);
        }
        kit::note(ui, desk.look, &brought.how);
    });
}

/// What every debrief asks, and what it is about.
pub(super) fn always(ui: &mut Ui, desk: &Desk<'_>) {
    sheet(ui, desk.look, |ui| {
        kit::section(ui, desk.look, &desk.name("debrief-also"));
        for key in ["debrief-also-other-side", "debrief-also-armenia"] {
            kit::serif(ui, &desk.name(key), 14.5, desk.look.palette.ink);
        }
        kit::hairline(ui, desk.look);
        kit::note(ui, desk.look, &desk.name("debrief-content-note"));
    });
}
