//! Previous, play or pause, next, skip: as buttons and as keys.

use egui::{
    Color32, CornerRadius, Key, Modifiers, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui,
    Vec2, WidgetInfo, WidgetType,
};
use tell::Scene;
use text::Args;

use crate::intent::{Intent, Playback};
use crate::kit;
use crate::model::{PlayModel, Reveal};
use crate::theme::{Look, SANS};

pub(super) fn show(
    ui: &mut Ui,
    model: &PlayModel<'_>,
    scene: &Scene<'_>,
    reveal: &Reveal<'_>,
    intents: &mut Vec<Intent>,
) {
    let look = model.look;
    let pressed = ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space));
    let last = reveal.at + 1 >= reveal.steps.len();
    let running = if reveal.running { Playback::Pause } else { Playback::Play };
    let toggle: (&str, fn(&Painter, Pos2, Color32)) =
        if reveal.running { ("dock-reveal-pause", bars) } else { ("dock-reveal-play", right) };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        let previous = scene.plain("dock-reveal-previous");
        if icon(ui, look, &previous, reveal.at > 0, left).clicked() && reveal.at > 0 {
            intents.push(Intent::Playback(Playback::Previous));
        }
        if icon(ui, look, &scene.plain(toggle.0), !last, toggle.1).clicked() && !last {
            intents.push(Intent::Playback(running));
        }
        if icon(ui, look, &scene.plain("dock-reveal-next"), true, next).clicked() {
            let step = if last { Playback::Finish } else { Playback::Next };
            intents.push(Intent::Playback(step));
        }
        let args = Args::new().count("n", reveal.at + 1).count("all", reveal.steps.len());
        let words = scene.say("dock-reveal-step", &args);
        ui.add(egui::Label::new(
            egui::RichText::new(words).font(SANS.at(11.5)).color(look.palette.soft),
        ));
        let end = if last { "dock-reveal-go-on" } else { "dock-reveal-skip" };
        if kit::button(ui, look, &scene.plain(end), true).clicked() {
            intents.push(Intent::Playback(Playback::Finish));
        }
    });
    bar(ui, look, reveal);
    keys(ui, model, reveal, last, running, intents);
    // Whether a button or the screen itself was pressed: what comes next is another thing.
    if pressed && intents.contains(&Intent::Playback(Playback::Finish)) {
        kit::focus::went_on(ui.ctx());
    }
}

/// How far the telling is: a part for each step.
fn bar(ui: &mut Ui, look: &Look, reveal: &Reveal<'_>) {
    let palette = &look.palette;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 4.0), Sense::hover());
    let count = reveal.steps.len().max(1) as f32;
    let gap = 2.0;
    let width = (rect.width() - gap * (count - 1.0)) / count;
    for place in 0..reveal.steps.len() {
        let x = rect.left() + (width + gap) * place as f32;
        let part = Rect::from_min_size(Pos2::new(x, rect.top()), Vec2::new(width, rect.height()));
        let progress = match place.cmp(&reveal.at) {
            std::cmp::Ordering::Less => 1.0,
            std::cmp::Ordering::Equal if reveal.running => reveal.progress,
            std::cmp::Ordering::Equal => 1.0,
            std::cmp::Ordering::Greater => 0.0,
        };
        let round = CornerRadius::same(2);
        ui.painter().rect_filled(part, round, palette.line);
        ui.painter().rect_filled(super::filled(part, progress), round, palette.focus);
    }
}

fn keys(
    ui: &Ui,
    model: &PlayModel<'_>,
    reveal: &Reveal<'_>,
    last: bool,
    running: Playback,
    intents: &mut Vec<Intent>,
) {
    if model.sheet.is_some() || ui.ctx().text_edit_focused() {
        return;
    }
    let focused = ui.memory(|memory| memory.focused().is_some());
    // What is pressed here means nothing else: Escape also opens the menu.
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let step = match () {
        () if !focused && pressed(Key::ArrowRight) => {
            Some(if last { Playback::Finish } else { Playback::Next })
        }
        () if !focused && reveal.at > 0 && pressed(Key::ArrowLeft) => Some(Playback::Previous),
        () if !focused && (pressed(Key::Space) || pressed(Key::Enter)) => {
            Some(if last { Playback::Finish } else { running })
        }
        () if pressed(Key::Escape) => Some(Playback::Finish),
        () => None,
    };
    intents.extend(step.map(Intent::Playback));
}

fn icon(
    ui: &mut Ui,
    look: &Look,
    name: &str,
    open: bool,
    sign: fn(&Painter, Pos2, Color32),
) -> Response {
    let palette = &look.palette;
    let sense = if open { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(32.0, 31.0), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, open, name));
    let line = if open && response.hovered() { palette.soft } else { palette.line };
    let colour = if open { palette.ink } else { palette.soft };
    let fill = if open { palette.card } else { Color32::TRANSPARENT };
    let round = CornerRadius::same(6);
    ui.painter().rect(rect, round, fill, Stroke::new(1.0, line), egui::StrokeKind::Inside);
    sign(ui.painter(), rect.center(), colour);
    if response.has_focus() {
        kit::ring(ui, rect, look);
    }
    response.on_hover_text(name)
}

fn triangle(painter: &Painter, at: Pos2, way: f32, colour: Color32) {
    let points = vec![
        at + Vec2::new(-4.0 * way, -5.0),
        at + Vec2::new(5.0 * way, 0.0),
        at + Vec2::new(-4.0 * way, 5.0),
    ];
    painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
}

fn right(painter: &Painter, at: Pos2, colour: Color32) {
    triangle(painter, at, 1.0, colour);
}

fn left(painter: &Painter, at: Pos2, colour: Color32) {
    triangle(painter, at + Vec2::new(1.5, 0.0), -1.0, colour);
    painter.vline(at.x - 5.5, at.y - 5.0..=at.y + 5.0, Stroke::new(2.0, colour));
}

fn next(painter: &Painter, at: Pos2, colour: Color32) {
    triangle(painter, at - Vec2::new(1.5, 0.0), 1.0, colour);
    painter.vline(at.x + 5.5, at.y - 5.0..=at.y + 5.0, Stroke::new(2.0, colour));
}

fn bars(painter: &Painter, at: Pos2, colour: Color32) {
    for x in [-3.0, 3.0] {
        painter.vline(at.x + x, at.y - 5.0..=at.y + 5.0, Stroke::new(2.5, colour));
    }
}
