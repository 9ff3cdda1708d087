//! The choice of a level, a side, a way to play and a seed.

use egui::{Id, RichText, ScrollArea, TextEdit, Ui, Vec2};
use rules::Side;
use tell::symbol;
use text::{Args, Key, Words};

use super::{level_name, parts, player_name, side_name};
use crate::intent::Intent;
use crate::kit;
use crate::model::{LevelCard, Mode, Setup};
use crate::theme::{Look, SANS, SEMIBOLD};

/// The computer's players that a person can choose: name and the key of what they are called.
pub(super) const PLAYERS: [(&str, &str); 4] = [
    ("easy", "screens-player-easy"),
    ("normal", "screens-player-normal"),
    ("strong", "screens-player-strong"),
    ("expert", "screens-player-expert"),
];

/// What the choice of levels shows.
#[derive(Clone, Copy)]
pub struct LevelsModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// The levels, in the order in which they are offered.
    pub levels: &'a [LevelCard],
    /// What is chosen at first.
    pub setup: &'a Setup,
}

/// What is chosen and not begun yet.
#[derive(Clone)]
struct Chosen {
    level: String,
    side: Side,
    mode: Mode,
    seed: String,
}

/// Shows the choice of levels.
pub fn show(ui: &mut Ui, model: &LevelsModel<'_>) -> Vec<Intent> {
    let (words, look) = (model.words, model.look);
    let id = Id::new("levels-chosen");
    if parts::appeared(ui, "levels") {
        ui.data_mut(|data| data.remove::<Chosen>(id));
    }
    let kept = ui.data(|data| data.get_temp::<Chosen>(id));
    let mut chosen = kept.unwrap_or_else(|| Chosen {
        level: model.setup.level.clone(),
        side: model.setup.side,
        mode: model.setup.mode.clone(),
        seed: model.setup.seed.map_or_else(String::new, |seed| seed.to_string()),
    });
    ui.spacing_mut().item_spacing.y = 0.0;
    let title = words.name("screens-levels-title");
    let mut intents: Vec<Intent> =
        parts::bar(ui, words, look, &title, |_| {}).into_iter().collect();
    let foot = egui::Panel::bottom("levels-foot")
        .frame(
            egui::Frame::new()
                .fill(look.palette.panel)
                .inner_margin(egui::Margin::symmetric(16, 9)),
        )
        .show_separator_line(true);
    foot.show(ui, |ui| {
        intents.extend(begin(ui, model, &chosen));
    });
    let area = ScrollArea::vertical().id_salt("levels").auto_shrink(false);
    kit::scroll(ui, look, look.palette.ground, area, |ui| {
        parts::column(ui, 1240.0, |ui| {
            let before = chosen.clone();
            if ui.available_width() >= parts::WIDE - 80.0 {
                let mut other = before.clone();
                parts::two(
                    ui,
                    0.36,
                    24.0,
                    |ui| {
                        levels(ui, model, &mut chosen.level);
                        seed(ui, model, &mut chosen.seed);
                    },
                    |ui| {
                        situation(ui, model, &before.level, &mut other.side);
                        ways(ui, model, &mut other.mode);
                    },
                );
                chosen.side = other.side;
                chosen.mode = other.mode;
            } else {
                levels(ui, model, &mut chosen.level);
                situation(ui, model, &before.level, &mut chosen.side);
                ui.add_space(4.0);
                ways(ui, model, &mut chosen.mode);
                seed(ui, model, &mut chosen.seed);
            }
        });
    });
    ui.data_mut(|data| data.insert_temp(id, chosen));
    intents
}

/// A seed as typed: none, a number, or not a number.
fn read_seed(typed: &str) -> Result<Option<u64>, ()> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse().map(Some).map_err(|_| ())
}

/// What would begin, and the button.
fn begin(ui: &mut Ui, model: &LevelsModel<'_>, chosen: &Chosen) -> Option<Intent> {
    let (words, look) = (model.words, model.look);
    let seed = read_seed(&chosen.seed);
    let known = model.levels.iter().any(|level| level.id == chosen.level);
    let args = Args::new()
        .text("level", level_name(words, &chosen.level))
        .text("side", side_name(words, chosen.side));
    let line = match &chosen.mode {
        Mode::Computer(name) => {
            words.say("screens-levels-line", &args.text("player", player_name(words, name)))
        }
        Mode::TwoPeople => words.say("screens-levels-line-two", &args),
    };
    let ready = seed.is_ok() && known;
    let mut clicked = false;
    let height = 40.0;
    ui.allocate_ui_with_layout(
        Vec2::new(ui.available_width(), height),
        egui::Layout::right_to_left(egui::Align::Center),
        |ui| {
            let wide = if ui.available_width() < parts::PHONE { 132.0 } else { 220.0 };
            ui.scope(|ui| {
                ui.set_max_width(wide);
                clicked =
                    kit::primary(ui, look, &words.name("screens-levels-begin"), ready).clicked();
            });
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                let line =
                    if seed.is_err() { words.name("screens-levels-seed-wrong") } else { line };
                let colour = if seed.is_err() { look.palette.loss } else { look.palette.soft };
                kit::tinted(ui, &line, colour);
            });
        },
    );
    let seed = seed.ok().filter(|_| clicked && ready)?;
    let Chosen { level, side, mode, .. } = chosen.clone();
    Some(Intent::Begin(Setup { level, side, mode, seed }))
}

/// The levels, one under the other.
fn levels(ui: &mut Ui, model: &LevelsModel<'_>, chosen: &mut String) {
    let (words, look) = (model.words, model.look);
    kit::section(ui, look, &words.name("screens-levels-level"));
    for level in model.levels {
        let name = level_name(words, &level.id);
        let on = *chosen == level.id;
        let key = Key::new("level", &level.id);
        let response = parts::option(ui, look, &name, on, look.palette.focus, |ui| {
            ui.horizontal(|ui| {
                parts::mark(ui, look, on, look.palette.focus);
                kit::serif(ui, &name, 15.0, look.palette.ink);
            });
            if words.has(format!("{key}.summary")) {
                kit::text(ui, look, &words.summary(&key));
            }
            kit::note(ui, look, &length(words, level));
        });
        if response.clicked() {
            *chosen = level.id.clone();
        }
    }
    ui.add_space(10.0);
}

/// When a level begins and how long it lasts.
fn length(words: &Words, level: &LevelCard) -> String {
    let key = Key::new("level", &level.id);
    let (year, quarter) = level.begins;
    let args = Args::new().number("quarter", quarter).text("year", year.to_string());
    let from = words.say("ui-quarter", &args);
    let length = if words.has(format!("{key}.length")) {
        words.get(&key, Some("length"), &Args::new())
    } else {
        let (first, last) = level.turns;
        let args = Args::new().number("first", first).number("last", last).number("turns", last);
        let key = if first == last { "ui-level-length" } else { "ui-level-window" };
        words.say(key, &args)
    };
    words.say("screens-levels-length", &Args::new().text("quarter", from).text("length", length))
}

/// The situation of a level, the two role sheets, and the rules that it changes.
fn situation(ui: &mut Ui, model: &LevelsModel<'_>, id: &str, side: &mut Side) {
    let (words, look) = (model.words, model.look);
    let key = Key::new("level", id);
    kit::section(ui, look, &words.name("screens-levels-situation"));
    if words.has(format!("{key}.entry")) {
        kit::text(ui, look, &words.entry(&key));
    }
    let level = model.levels.iter().find(|level| level.id == id);
    for (rule, value) in level.map_or(&[][..], |level| &level.changed_rules) {
        let name = words.name(Key::new("constant", rule));
        let args = Args::new().text("rule", name).number("value", *value);
        kit::text(ui, look, &words.say("ui-level-changes-rule", &args));
    }
    ui.add_space(8.0);
    kit::section(ui, look, &words.name("screens-levels-side"));
    sides(ui, model, &key, side);
    ui.add_space(8.0);
}

/// The two role sheets, side by side if there is room, and then equally tall.
fn sides(ui: &mut Ui, model: &LevelsModel<'_>, key: &Key, side: &mut Side) {
    let now = *side;
    let wide = ui.available_width() >= parts::PHONE;
    let sheet = |of: Side| {
        let known = model.words.has(format!("{key}.{of}"));
        if known { model.words.get(key, Some(of.id()), &Args::new()) } else { String::new() }
    };
    let [baku, moscow] = [Side::Baku, Side::Moscow].map(sheet);
    let width = (ui.available_width() - 12.0) / 2.0 - 28.0;
    let tall = |text: &String| {
        let ink = model.look.palette.ink;
        ui.painter().layout(text.clone(), SANS.at(12.5), ink, width).size().y
    };
    let tall = if wide { tall(&baku).max(tall(&moscow)) } else { 0.0 };
    let role = |ui: &mut Ui, of: Side, text: &str| {
        let sheet = Sheet { side: of, text, tall };
        role(ui, model, &sheet, now == of)
    };
    let (mut first, mut second) = (false, false);
    if wide {
        parts::two(
            ui,
            0.5,
            12.0,
            |ui| first = role(ui, Side::Baku, &baku),
            |ui| second = role(ui, Side::Moscow, &moscow),
        );
    } else {
        first = role(ui, Side::Baku, &baku);
        second = role(ui, Side::Moscow, &moscow);
    }
    *side = match (first, second) {
        (true, _) => Side::Baku,
        (_, true) => Side::Moscow,
        _ => now,
    };
}

/// A role sheet, and how tall its text is at least.
struct Sheet<'a> {
    side: Side,
    text: &'a str,
    tall: f32,
}

/// A side's role sheet, to choose.
fn role(ui: &mut Ui, model: &LevelsModel<'_>, sheet: &Sheet<'_>, on: bool) -> bool {
    let (words, look) = (model.words, model.look);
    let colour = look.palette.side(sheet.side);
    let name = words.name(Key::new("side", sheet.side.id()));
    let response = parts::option(ui, look, &name, on, colour, |ui| {
        ui.horizontal(|ui| {
            parts::mark(ui, look, on, colour);
            kit::serif(ui, symbol(sheet.side), 14.5, colour);
            kit::serif(ui, &name, 16.0, colour);
        });
        let top = ui.cursor().top();
        kit::text(ui, look, sheet.text);
        ui.add_space((sheet.tall - (ui.min_rect().bottom() - top)).max(0.0));
    });
    response.clicked()
}

/// Against the computer, or two people.
fn ways(ui: &mut Ui, model: &LevelsModel<'_>, chosen: &mut Mode) {
    let (words, look) = (model.words, model.look);
    kit::section(ui, look, &words.name("screens-levels-way"));
    let now = chosen.clone();
    let mut way = |ui: &mut Ui, key: &str, mode: Mode| {
        let on = now == mode;
        let name = words.name(key);
        let response = parts::option(ui, look, &name, on, look.palette.focus, |ui| {
            ui.horizontal(|ui| {
                parts::mark(ui, look, on, look.palette.focus);
                let label = RichText::new(&name).font(SEMIBOLD.at(12.5)).color(look.palette.ink);
                ui.add(egui::Label::new(label).wrap());
            });
            kit::note(ui, look, &words.summary(key));
        });
        if response.clicked() {
            *chosen = mode;
        }
    };
    let mut player = |ui: &mut Ui, place: usize| {
        let (name, key) = PLAYERS[place];
        way(ui, key, Mode::Computer(name.to_owned()));
    };
    if ui.available_width() < parts::PHONE {
        (0..PLAYERS.len()).for_each(|place| player(ui, place));
    } else {
        for place in (0..PLAYERS.len()).step_by(2) {
            let player = std::cell::RefCell::new(&mut player);
            parts::two(
                ui,
                0.5,
                12.0,
                |ui| (player.borrow_mut())(ui, place),
                |ui| (player.borrow_mut())(ui, place + 1),
            );
        }
    }
    way(ui, "screens-levels-two", Mode::TwoPeople);
    ui.add_space(10.0);
}

/// The seed.
fn seed(ui: &mut Ui, model: &LevelsModel<'_>, typed: &mut String) {
    let (words, look) = (model.words, model.look);
    kit::section(ui, look, &words.name("screens-levels-seed"));
    let name = words.name("screens-levels-seed-field");
    let edit = TextEdit::singleline(typed)
        .id_salt("seed")
        .font(SANS.at(12.5))
        .margin(egui::Margin::symmetric(10, 7))
        .desired_width(ui.available_width().min(292.0))
        .char_limit(40)
        .hint_text(words.name("screens-levels-seed-hint"));
    let response = ui.add(edit);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name));
    if read_seed(typed).is_err() {
        kit::tinted(ui, &words.name("screens-levels-seed-wrong"), look.palette.loss);
    } else {
        kit::note(ui, look, &words.name("screens-levels-seed-note"));
    }
}
