//! A message over whatever is on the screen: something went wrong, or something is done.

use egui::{Id, Modal, Ui, Vec2};
use text::Words;

use super::parts;
use crate::intent::Intent;
use crate::kit;
use crate::model::Problem;
use crate::theme::Look;

/// Shows a problem over whatever is on screen.
pub fn show(ui: &mut Ui, words: &Words, look: &Look, problem: &Problem) -> Vec<Intent> {
    dialog(ui, words, look, "screens-problem-title", problem, true)
}

/// Says over whatever is on screen that something is done. After its first line may follow what is
/// to be known of it; then it can be about the clipboard, and nothing is offered to be copied.
pub fn done(ui: &mut Ui, words: &Words, look: &Look, said: &str) -> Vec<Intent> {
    let (what, advice) = said.split_once('\n').unwrap_or((said, ""));
    let (what, advice) = (what.to_owned(), advice.to_owned());
    let copies = advice.is_empty();
    let said = Problem { what, place: String::new(), advice };
    dialog(ui, words, look, "screens-done-title", &said, copies)
}

fn dialog(
    ui: &mut Ui,
    words: &Words,
    look: &Look,
    title: &str,
    problem: &Problem,
    copies: bool,
) -> Vec<Intent> {
    let room = ui.ctx().content_rect().size();
    let mut intents = Vec::new();
    let shown = Modal::new(Id::new("told-problem")).show(ui.ctx(), |ui| {
        ui.set_width((room.x - 64.0).min(480.0));
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 8.0);
        kit::section(ui, look, &words.name(title));
        let tall = (room.y - 170.0).max(80.0);
        let area = egui::ScrollArea::vertical().id_salt("problem").max_height(tall);
        kit::scroll(ui, look, look.palette.card, area, |ui| {
            kit::serif(ui, &problem.what, 17.0, look.palette.ink);
            if !problem.place.is_empty() {
                kit::field_set(ui, look, |ui| {
                    ui.set_width(ui.available_width());
                    kit::note(ui, look, &words.name("screens-problem-where"));
                    kit::text(ui, look, &problem.place);
                });
            }
            if !problem.advice.is_empty() {
                kit::text(ui, look, &problem.advice);
            }
        });
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let begin = parts::appeared(ui, "problem");
            let done = kit::button(ui, look, &words.name("screens-problem-done"), true);
            if begin {
                done.request_focus();
            }
            if done.clicked() {
                intents.push(Intent::Dismiss);
            }
            if copies && kit::button(ui, look, &words.name("screens-problem-copy"), true).clicked()
            {
                let lines = [&problem.what, &problem.place, &problem.advice];
                let lines: Vec<&str> =
                    lines.into_iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
                intents.push(Intent::Copy(lines.join("\n")));
            }
        });
    });
    if shown.should_close() && intents.is_empty() {
        intents.push(Intent::Dismiss);
    }
    intents
}
