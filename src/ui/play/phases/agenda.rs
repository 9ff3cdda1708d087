//! Before the first turn: the situation, the role, what each road is worth, the hidden agenda.

use egui::Ui;
use rules::{Action, AgendaId, Road};
use tell::{DOT, Scene};
use text::{Args, Key};

use super::{Reach, over, pick, remember, remembered, side_by_side, small};
use crate::intent::Intent;
use crate::kit::{self, Level, focus};
use crate::model::PlayModel;
use crate::play::parts;
use crate::theme::{Look, SANS};

pub(super) fn show(ui: &Ui, model: &PlayModel<'_>, scene: &Scene<'_>, intents: &mut Vec<Intent>) {
    let look = model.look;
    let (id, picked) = remembered::<Option<AgendaId>>(ui, scene, "agenda");
    let body = |ui: &mut Ui| {
        kit::section(ui, look, &scene.plain("dock-briefing"));
        kit::heading(ui, look, &scene.level_name());
        side_by_side(ui, 2, 360.0, |ui, place| match place {
            0 => situation(ui, scene, look),
            _ => role(ui, scene, look),
        });
        kit::hairline(ui, look);
        worth(ui, scene, look);
        kit::hairline(ui, look);
        let head = kit::section(ui, look, &scene.plain("ui-agenda-heading"));
        if ui.data_mut(|data| data.remove_temp::<bool>(read_on())).is_some() {
            focus::offer(ui);
            ui.scroll_to_rect(head.rect.expand(4.0), Some(egui::Align::Min));
        }
        kit::text(ui, look, &scene.plain("ui-agenda-explained"));
        let dealt = *scene.board().dealt(scene.side);
        let mut next = picked;
        let mut level = Level::of(ui, "agendas");
        let cards = ui.cursor().top();
        side_by_side(ui, dealt.len(), 220.0, |ui, place| {
            if card(ui, scene, look, dealt[place], picked == Some(dealt[place]), &mut level) {
                next = Some(dealt[place]);
            }
        });
        level.keep(ui);
        remember(ui, id, next);
        small(ui, &dealt_to_other(scene), look.palette.soft);
        // Whether enough of the cards is seen to know that there is a choice.
        cards + 40.0 < ui.clip_rect().bottom()
    };
    let told = over(ui, model, ("agenda", 1000.0, Reach::Screen), body, |ui, seen| {
        if !seen && picked.is_none() {
            if kit::primary(ui, look, &scene.plain("dock-agenda-read-on"), true).clicked() {
                ui.data_mut(|data| data.insert_temp(read_on(), true));
            }
            return;
        }
        let words = if picked.is_some() { "dock-agenda-take" } else { "dock-agenda-first" };
        if kit::primary(ui, look, &scene.plain(words), picked.is_some()).clicked()
            && let Some(agenda) = picked
        {
            intents.push(Intent::Submit(Action::Agenda(agenda)));
        }
    });
    intents.extend(told);
}

/// That the agendas are to be scrolled to.
fn read_on() -> egui::Id {
    egui::Id::new("read on to the agendas")
}

fn situation(ui: &mut Ui, scene: &Scene<'_>, look: &Look) {
    let key = Key::new("level", scene.level().id());
    let words = scene.plain("dock-situation");
    kit::head(&kit::serif(ui, &words, 14.5, look.palette.ink), &words);
    if scene.words.has(format!("{key}.entry")) {
        kit::text(ui, look, &scene.words.entry(&key));
    }
    let (first, last) = scene.level().turns();
    let args = Args::new().number("first", first).number("last", last).number("turns", last);
    let length = if first == last { "ui-level-length" } else { "ui-level-window" };
    small(ui, &scene.say(length, &args), look.palette.soft);
    for (rule, value) in scene.level().changed_rules() {
        let name = scene.words.name(Key::new("constant", rule));
        let args = Args::new().text("rule", name).number("value", *value);
        small(ui, &scene.say("ui-level-changes-rule", &args), look.palette.focus_text);
    }
}

fn role(ui: &mut Ui, scene: &Scene<'_>, look: &Look) {
    let key = Key::new("level", scene.level().id());
    let side = scene.side;
    let seat = scene.of_side("ui-seat", side);
    let words = format!("{} {seat}", tell::symbol(side));
    kit::head(&kit::serif(ui, &words, 14.5, look.palette.side(side)), &seat);
    if scene.words.has(format!("{key}.{side}")) {
        kit::text(ui, look, &scene.words.get(&key, Some(side.id()), &Args::new()));
    }
}

/// What each road makes of this side's interests.
fn worth(ui: &mut Ui, scene: &Scene<'_>, look: &Look) {
    let numbers = scene.level().constants();
    let percent = |value: i16| scene.hundredths(i32::from(value));
    let aim = scene.say("dock-worth-aim", &Args::new().text("margin", percent(numbers.win_lead)));
    let head = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        kit::section(ui, look, &scene.plain("dock-worth"));
        small(ui, &aim, look.palette.ink);
    };
    // On one line where there is room: the agendas are to be seen below. The air between the
    // heading's letters makes it less than half as wide again.
    let wide = |words: &str, size: f32| {
        ui.painter().layout_no_wrap(words.to_owned(), SANS.at(size), look.palette.ink).size().x
    };
    let both = wide(&aim, 11.5) + 1.5 * wide(&scene.plain("dock-worth").to_uppercase(), 10.5);
    if both > ui.available_width() {
        ui.vertical(head);
    } else {
        ui.scope(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            ui.horizontal(head);
        });
    }
    side_by_side(ui, 3, 190.0, |ui, place| {
        let road = Road::ALL[place];
        let words = match road {
            Road::Cold => {
                let args = Args::new().text("factor", percent(numbers.result_cold));
                scene.say("dock-worth-cold", &args)
            }
            Road::Balancing => {
                let args = Args::new()
                    .number("bar", scene.level().bar(scene.side))
                    .text("above", percent(numbers.result_balancing_cleared))
                    .text("below", percent(numbers.result_balancing_short));
                scene.say("dock-worth-balancing", &args)
            }
            Road::Divergence => {
                let args = Args::new()
                    .text("factor", percent(numbers.result_divergence))
                    .text("responsible", percent(numbers.result_responsible));
                scene.say("dock-worth-divergence", &args)
            }
        };
        kit::serif(ui, &scene.road(road), 14.0, look.palette.road(road));
        small(ui, &words, look.palette.ink);
    });
}

/// An agenda; says whether it was pressed.
fn card(
    ui: &mut Ui,
    scene: &Scene<'_>,
    look: &Look,
    id: AgendaId,
    picked: bool,
    level: &mut Level,
) -> bool {
    let rule = scene.rules.agenda(id);
    let key = Key::new("agenda", scene.rules.agenda_name(id));
    let name = scene.words.name(&key);
    let args = Args::new().text("agenda", name.clone()).number("points", rule.points);
    let title = scene.say("ui-agenda-title", &args);
    let response = pick(ui, look, &name, Some(picked), |ui| {
        kit::serif(ui, &title, 14.0, look.palette.ink);
        small(ui, &scene.words.summary(&key), look.palette.ink);
        for condition in scene.conditions(rule.when) {
            let mark = if condition.holds { "✓" } else { "–" };
            let colour = if condition.holds { look.palette.gain } else { look.palette.soft };
            parts::hanging(ui, (mark, colour), (&condition.words, SANS.at(11.5), colour));
        }
        level.fill(ui);
    });
    response.clicked()
}

fn dealt_to_other(scene: &Scene<'_>) -> String {
    let other = scene.side.other();
    let name = |id: AgendaId| scene.words.name(Key::new("agenda", scene.rules.agenda_name(id)));
    let names = scene.board().dealt(other).map(name);
    let args = Args::new().text("seat", other.id()).text("list", names.join(DOT));
    scene.say("ui-agenda-other", &args)
}
