//! Tension on its ladder of ten named rungs.

use egui::{
    Align2, CornerRadius, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType,
};
use rules::Side;
use tell::rung;
use text::{Args, Key};

use super::parts;
use super::stage::Stage;
use crate::kit;
use crate::model::Subject;
use crate::theme::{SANS, SEMIBOLD};

/// The height of a rung.
pub(super) const STEP: f32 = 12.6;
/// The height of a rung where room is short.
pub(super) const CLOSE: f32 = 12.0;
/// From this rung on, it is shown who would answer for the top.
const NEAR_TOP: usize = 8;

/// Shows the ladder and, near its top, who has pushed how much.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>, step: f32) {
    let names = stage.model.names();
    let track = stage.rules().tension();
    let value = stage.now.tracks.get(track);
    let change = stage.track_change(track);
    let args = Args::new().number("value", value).number("next", value + change);
    let key = if change == 0 { "play-tension" } else { "play-tension-ahead" };
    parts::section(ui, stage.look(), &names.say(key, &args));
    mark(ui, stage, track);
    rungs(ui, stage, [value, value + change], step);
    if rung(value.max(value + change)) >= NEAR_TOP {
        answerable(ui, stage);
    }
}

/// What the step that is told moves tension by, at the right end of the title.
fn mark(ui: &Ui, stage: &Stage<'_>, track: rules::TrackId) {
    let Some(difference) = stage.difference(track, false) else { return };
    let at = Pos2::new(ui.max_rect().right(), ui.cursor().top() - ui.spacing().item_spacing.y);
    let (words, colour) = (difference.words, difference.colour);
    ui.painter().text(at, Align2::RIGHT_BOTTOM, words, SEMIBOLD.at(11.0), colour);
}

fn rungs(ui: &mut Ui, stage: &mut Stage<'_>, [value, next]: [i16; 2], step: f32) {
    let names = stage.model.names();
    let size = Vec2::new(ui.available_width(), step * 10.0);
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, ui.id().with("ladder"), Sense::click());
    let name_of = |rung: usize| names.words.name(Key::new("rung", &rung.to_string()));
    let at = rung(value);
    let args =
        Args::new().number("value", value).number("rung", at as i64).text("name", name_of(at));
    let name = names.say("play-tension-named", &args);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::Button, true, &name);
        info.value = Some(f64::from(value));
        info
    });
    parts::lift(ui, stage.look(), &response);
    let widest = (1..=10).map(|rung| width(ui, &name_of(rung))).fold(0.0_f32, f32::max);
    for place in 1..=10 {
        let top = rect.top() + step * (10 - place) as f32;
        let line = Rect::from_min_size(Pos2::new(rect.left(), top), Vec2::new(rect.width(), step));
        paint_rung(ui, stage, line, place, [at, rung(next)], widest, &name_of(place));
    }
    needle(ui, stage, rect, step);
    stage.stands_for(&response, Subject::Tension);
    if let Some(pointer) = response.hover_pos() {
        let place = 10 - (((pointer.y - rect.top()) / step).floor() as i64).clamp(0, 9);
        let key = Key::new("rung", &place.to_string());
        let words = format!("{}. {}", names.words.name(&key), names.words.summary(&key));
        response.on_hover_text_at_pointer(words);
    }
}

fn width(ui: &Ui, words: &str) -> f32 {
    ui.painter().layout_no_wrap(words.to_owned(), SEMIBOLD.at(10.5), egui::Color32::WHITE).size().x
}

/// One rung: number, bar, name. The present one is full, those below fade, the next one is ringed.
fn paint_rung(
    ui: &Ui,
    stage: &Stage<'_>,
    line: Rect,
    place: usize,
    [at, next]: [usize; 2],
    widest: f32,
    name: &str,
) {
    let p = stage.palette();
    let here = place == at;
    let ink = if here { p.ink } else { p.soft };
    let font = if here { SEMIBOLD.at(10.5) } else { SANS.at(10.5) };
    let middle = line.center().y;
    let painter = ui.painter();
    let number = stage.model.names().figure(place as i64);
    painter.text(Pos2::new(line.left(), middle), Align2::LEFT_CENTER, number, font.clone(), ink);
    painter.text(Pos2::new(line.right() - widest, middle), Align2::LEFT_CENTER, name, font, ink);
    let bar = Rect::from_x_y_ranges(
        line.left() + 24.0..=line.right() - widest - 8.0,
        middle - line.height() * 0.38..=middle + line.height() * 0.38,
    );
    let round = CornerRadius::same(2);
    let fill = match () {
        () if here => p.divergence,
        () if place < at => {
            p.divergence.lerp_to_gamma(p.panel, 0.62 - 0.1 * place as f32 * 5.0 / at as f32)
        }
        () => p.line,
    };
    painter.rect_filled(bar, round, fill);
    if place == next && next != at {
        painter.rect_stroke(bar, round, Stroke::new(1.6, p.focus), StrokeKind::Inside);
        let mark = if next > at { "▲" } else { "▼" };
        painter.text(bar.center(), Align2::CENTER_CENTER, mark, SANS.at(8.0), p.focus);
    }
}

/// The needle: where between the rungs tension stands.
fn needle(ui: &Ui, stage: &Stage<'_>, rect: Rect, step: f32) {
    let p = stage.palette();
    // It stays within the rungs, and off the line above them.
    let up = (stage.tension() / 10.0).clamp(0.35, 9.65) * step;
    let tip = Pos2::new(rect.left() + 23.0, rect.bottom() - up);
    let back = [tip + Vec2::new(-7.0, -4.2), tip + Vec2::new(-7.0, 4.2)];
    let points = vec![tip, back[0], back[1]];
    ui.painter().add(Shape::convex_polygon(points, p.ink, Stroke::new(1.0, p.panel)));
}

/// How much each side has pushed, and who would answer for the top.
fn answerable(ui: &mut Ui, stage: &Stage<'_>) {
    let names = stage.model.names();
    let board = stage.model.view.board();
    let [moscow, baku] = Side::BOTH.map(|side| i32::from(board.pushed(side)));
    let args = Args::new().number("moscow", moscow).number("baku", baku);
    ui.add_space(3.0);
    kit::note(ui, stage.look(), &names.say("play-pushed", &args));
    // At the end it is no question any more.
    if [moscow, baku] == [0, 0] || stage.is_over() {
        return;
    }
    let words = tell::board::answerable(&stage.told(), [moscow, baku]);
    kit::tinted(ui, &words, stage.palette().focus_text);
}
