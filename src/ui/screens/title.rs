//! The title, set like the cover of an atlas: a name, a promise, a table of contents.

use egui::{
    Align2, CursorIcon, Pos2, Rect, Response, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType,
};
use rules::Side;
use text::{Args, Words};

use super::{code, level_name, ornament, parts, save_line, side_name};
use crate::intent::{Intent, Target};
use crate::kit;
use crate::model::{Mode, Place, SaveCard, Setup};
use crate::theme::{ITALIC, Look, SANS, SERIF};

/// The level of the guided first game.
const FIRST: &str = "primer";

/// What the title shows.
#[derive(Clone, Copy)]
pub struct TitleModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// The saved game that was played last, if there is one that is not over.
    pub resume: Option<&'a SaveCard>,
    /// How many games are saved.
    pub saves: usize,
    /// Whether the program can be left from here; a page of the web cannot.
    pub can_quit: bool,
}

/// Shows the title.
pub fn show(ui: &mut Ui, model: &TitleModel<'_>) -> Vec<Intent> {
    let room = ui.available_rect_before_wrap();
    ui.painter().rect_filled(room, 0.0, model.look.palette.ground);
    ornament::neatline(ui.painter(), model.look, room);
    let mut intents = Vec::new();
    let painter = ui.painter().clone();
    let draw = |rect: Rect, labels: bool| {
        ornament::roads(&painter, model.look, model.words, rect, labels);
    };
    if room.width() >= parts::WIDE {
        let left = (room.width() * 0.075).min(150.0);
        let picture = Rect::from_min_max(
            Pos2::new(room.left() + left + 430.0, room.top() + 30.0),
            room.max - Vec2::splat(30.0),
        );
        draw(picture, true);
        let grand = room.width() >= 1600.0;
        let height = match (model.resume.is_some(), grand) {
            (true, _) => 680.0,
            (false, true) => 590.0,
            (false, false) => 540.0,
        };
        let height = room.height().min(height);
        let top = room.center().y - height / 2.0 + 24.0;
        let rect = Rect::from_min_size(
            Pos2::new(room.left() + left, top),
            Vec2::new(410.0, height - 48.0),
        );
        scrolled(ui, model.look, rect, |ui| {
            name(ui, model, if grand { 62.0 } else { 52.0 });
            contents(ui, model, &mut intents);
        });
    } else if room.width() >= parts::PHONE {
        let inner = room.shrink(26.0);
        let middle = inner.left() + inner.width() * 0.47;
        let words = Rect::from_min_max(inner.min, Pos2::new(middle - 16.0, inner.bottom()));
        let picture =
            Rect::from_min_max(Pos2::new(words.left() - 8.0, words.top() + 128.0), words.max);
        draw(picture, false);
        ui.scope_builder(UiBuilder::new().max_rect(words), |ui| name(ui, model, 36.0));
        let right = Rect::from_min_max(Pos2::new(middle, inner.top()), inner.max);
        scrolled(ui, model.look, right, |ui| contents(ui, model, &mut intents));
    } else {
        let inner = room.shrink(24.0);
        scrolled(ui, model.look, inner, |ui| {
            // What can be pressed first is seen first, however low the window is.
            let tall = if room.height() < 560.0 { 90.0 } else { 170.0 };
            let (rect, _) =
                ui.allocate_exact_size(Vec2::new(ui.available_width(), tall), Sense::hover());
            ornament::roads(ui.painter(), model.look, model.words, rect, false);
            name(ui, model, 40.0);
            contents(ui, model, &mut intents);
        });
    }
    intents.extend(code::sheet(ui, model.words, model.look));
    intents
}

fn scrolled(ui: &mut Ui, look: &Look, rect: Rect, add: impl FnOnce(&mut Ui)) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
    let area = ScrollArea::vertical().id_salt("title").auto_shrink(false).content_margin(4.0);
    kit::scroll(&mut child, look, look.palette.ground, area, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        add(ui);
    });
}

/// How wide the table of contents is at most.
const CONTENTS: f32 = 292.0;

/// The name and the promise.
fn name(ui: &mut Ui, model: &TitleModel<'_>, size: f32) {
    let p = &model.look.palette;
    ui.spacing_mut().item_spacing.y = 0.0;
    let title = kit::serif(ui, &model.words.name("ui-title"), size, p.ink);
    title
        .ctx
        .accesskit_node_builder(title.id, |node| node.set_role(egui::accesskit::Role::Heading));
    ui.add_space(4.0);
    let tagline =
        egui::RichText::new(model.words.name("ui-tagline")).font(ITALIC.at(15.5)).color(p.soft);
    ui.add(egui::Label::new(tagline).wrap());
    ui.add_space(20.0);
}

/// The table of contents.
fn contents(ui: &mut Ui, model: &TitleModel<'_>, intents: &mut Vec<Intent>) {
    let (words, look) = (model.words, model.look);
    let begin = parts::appeared(ui, "title");
    if let Some(save) = model.resume {
        // As wide as the lines of the contents.
        let resume = ui.scope(|ui| {
            ui.set_max_width(CONTENTS);
            kit::primary(ui, look, &words.name("screens-title-resume"), true)
        });
        let resume = resume.inner;
        if begin {
            resume.request_focus();
        }
        if resume.clicked() {
            intents.push(Intent::Resume(save.slot.clone()));
        }
        ui.add_space(6.0);
        let args = Args::new().text("level", level_name(words, &save.level));
        let line =
            words.say("screens-title-resume-note", &args.text("game", save_line(words, save)));
        kit::note(ui, look, &line);
        ui.add_space(14.0);
    }
    first_game(ui, model, begin && model.resume.is_none(), intents);
    let saves = words.say("screens-title-saves-count", &Args::new().count("n", model.saves));
    let mut go = |ui: &mut Ui, key: &str, note: &str, intent: Intent| {
        if row(ui, look, &words.name(key), note).clicked() {
            intents.push(intent);
        }
    };
    go(ui, "screens-title-new", "", Intent::Go(Place::Levels));
    go(
        ui,
        "screens-title-saves",
        if model.saves == 0 { "" } else { &saves },
        Intent::Go(Place::Saves),
    );
    if row(ui, look, &words.name("screens-title-code"), "").clicked() {
        code::open(ui);
    }
    let mut go = |ui: &mut Ui, key: &str, intent: Intent| {
        if row(ui, look, &words.name(key), "").clicked() {
            intents.push(intent);
        }
    };
    go(ui, "screens-title-encyclopedia", Intent::LookUp(Target::Front));
    go(ui, "screens-title-settings", Intent::Go(Place::Settings));
    go(ui, "screens-title-credits", Intent::Go(Place::Credits));
    if model.can_quit {
        go(ui, "screens-title-quit", Intent::Quit);
    }
    ui.add_space(12.0);
    kit::note(ui, look, &words.name("ui-disclaimer"));
}

/// The guided game, from either side.
fn first_game(ui: &mut Ui, model: &TitleModel<'_>, begin: bool, intents: &mut Vec<Intent>) {
    let (words, look) = (model.words, model.look);
    kit::section(ui, look, &words.name("screens-title-first"));
    ui.add_space(2.0);
    kit::note(ui, look, &words.name("screens-title-first-note"));
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        let width = ((ui.available_width() - 8.0) / 2.0).min(142.0);
        for side in [Side::Baku, Side::Moscow] {
            let label = side_name(words, side);
            let name =
                words.say("screens-title-first-as", &Args::new().text("side", label.clone()));
            let button = plaque(ui, look, side, &label, &name, width);
            if begin && side == Side::Baku {
                button.request_focus();
            }
            if button.clicked() {
                let mode = Mode::Computer("easy".to_owned());
                intents.push(Intent::Begin(Setup {
                    level: FIRST.to_owned(),
                    side,
                    mode,
                    seed: None,
                }));
            }
        }
    });
    ui.add_space(14.0);
}

/// A button in a side's colour.
fn plaque(ui: &mut Ui, look: &Look, side: Side, label: &str, name: &str, width: f32) -> Response {
    let p = &look.palette;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 40.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    let colour = p.side(side);
    let wide = if response.hovered() { 2.5 } else { 1.5 };
    ui.painter().rect(rect, 6.0, p.card, Stroke::new(wide, colour), egui::StrokeKind::Inside);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, label, SERIF.at(14.5), colour);
    if response.has_focus() {
        kit::ring(ui, rect, look);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A line of the table of contents, with leaders.
fn row(ui: &mut Ui, look: &Look, label: &str, note: &str) -> Response {
    let p = &look.palette;
    let width = ui.available_width().min(CONTENTS);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 32.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
    let lit = response.hovered() || response.has_focus();
    let colour = if lit { p.baku } else { p.ink };
    let middle = rect.center().y;
    let painter = ui.painter();
    let named = painter.text(
        Pos2::new(rect.left(), middle),
        Align2::LEFT_CENTER,
        label,
        SERIF.at(15.5),
        colour,
    );
    let noted = painter.text(
        Pos2::new(rect.right(), middle),
        Align2::RIGHT_CENTER,
        note,
        SANS.at(12.0),
        p.soft,
    );
    let (from, to) = (named.right() + 8.0, noted.left() - if note.is_empty() { 0.0 } else { 8.0 });
    if to > from {
        // Counted from the right edge, so that those of all lines stand below each other.
        let mut x = rect.right() - 1.0;
        while x > from {
            if x < to {
                painter.circle_filled(Pos2::new(x, middle + 5.0), 0.9, p.line);
            }
            x -= 5.0;
        }
    }
    if response.has_focus() {
        kit::ring(ui, rect.expand2(Vec2::new(4.0, -3.0)), look);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
