//! The triangle of the three roads, with the way that the game has taken.

use egui::{Align2, Color32, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType};
use rules::Road;
use text::Args;

use super::parts;
use super::stage::Stage;
use crate::kit;
use crate::model::Subject;
use crate::theme::SEMIBOLD;

/// Between a name and what the step that is told moves its share by.
const ASIDE: f32 = 6.0;

/// Shows the triangle with its title and what is about to set in.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>, height: f32) {
    let names = stage.model.names();
    kit::section(ui, stage.look(), &names.plain("play-roads"));
    let size = Vec2::new(ui.available_width(), height);
    let (_, rect) = ui.allocate_space(size);
    let field = Field::within(rect);
    let shares = shares(ui, stage);
    describe(ui, stage, field.bounds());
    field.paint_ground(ui, stage);
    field.paint_trail(ui, stage, shares);
    for road in [Road::Cold, Road::Balancing, Road::Divergence] {
        label(ui, stage, &field, rect, road);
    }
    setting(ui, stage);
}

/// The shares as they are drawn. Told, they move with the step; otherwise they glide.
fn shares(ui: &Ui, stage: &Stage<'_>) -> [f32; 3] {
    let (id, gauge) = (ui.id().with("gauge"), stage.gauge());
    Road::ALL.map(|road| {
        let share = gauge[road.index()];
        let still = stage.model.reveal.is_some();
        let time = if still { 0.0 } else { ui.style().animation_time };
        ui.ctx().animate_value_with_time(id.with(road.index()), share, time)
    })
}

/// Where the corners lie.
struct Field([Pos2; 3]);

impl Field {
    fn within(rect: Rect) -> Self {
        let top = rect.top() + 21.0;
        let bottom = rect.bottom() - 18.0;
        let half = ((bottom - top) * 0.77).min(rect.width() / 2.0 - 4.0);
        let x = rect.center().x;
        Self([Pos2::new(x, top), Pos2::new(x - half, bottom), Pos2::new(x + half, bottom)])
    }

    fn bounds(&self) -> Rect {
        Rect::from_points(&self.0)
    }

    /// Where three shares lie.
    fn at(&self, shares: [f32; 3]) -> Pos2 {
        let sum: f32 = shares.iter().sum::<f32>().max(1.0);
        let all = self.0.iter().zip(shares);
        all.fold(Pos2::ZERO, |at, (corner, share)| at + corner.to_vec2() * (share / sum))
    }

    fn paint_ground(&self, ui: &Ui, stage: &Stage<'_>) {
        let p = stage.palette();
        let painter = ui.painter();
        let line = Stroke::new(1.0, p.line.lerp_to_gamma(p.soft, 0.35));
        painter.add(Shape::convex_polygon(self.0.to_vec(), p.card, line));
        if !stage.level().roads_set_in() {
            return;
        }
        let threshold = f32::from(stage.level().constants().set_in_threshold).clamp(0.0, 100.0);
        for road in [Road::Balancing, Road::Divergence] {
            let index = road.index();
            let toward = |other: usize| {
                let mut shares = [0.0; 3];
                shares[index] = threshold;
                shares[other] = 100.0 - threshold;
                self.at(shares)
            };
            let ends: Vec<_> = (0..3).filter(|other| *other != index).map(toward).collect();
            let fill = p.tinted(p.road(road), if p.dark { 0.16 } else { 0.13 });
            let corner = vec![self.0[index], ends[0], ends[1]];
            painter.add(Shape::convex_polygon(corner, fill, Stroke::NONE));
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.2, p.road(road)), 4.0, 3.0));
        }
    }

    /// The turns so far, the present point, and where the draft leads.
    fn paint_trail(&self, ui: &Ui, stage: &Stage<'_>, shares: [f32; 3]) {
        let p = stage.palette();
        let painter = ui.painter();
        let here = self.at(shares);
        let mut way: Vec<Pos2> = (1..=stage.turn.min(stage.model.past.turns()))
            .filter_map(|turn| stage.model.past.opened(turn))
            .map(|board| self.at(board.gauge().map(f32::from)))
            .collect();
        let count = way.len().max(1);
        for (place, at) in way.iter().enumerate() {
            let age = place as f32 / count as f32;
            painter.circle_filled(*at, 2.4, p.faint.lerp_to_gamma(p.soft, age));
        }
        way.push(here);
        painter.line(way, Stroke::new(1.3, p.soft));
        self.paint_leap(ui, stage, here);
        if let Some(ahead) = stage.ahead.as_ref().filter(|ahead| ahead.gauge != stage.now.gauge) {
            let there = self.at(ahead.gauge.map(f32::from));
            painter.extend(Shape::dashed_line(&[here, there], Stroke::new(1.3, p.focus), 3.0, 2.5));
            painter.circle(there, 4.6, p.card, Stroke::new(1.6, p.focus));
        }
        painter.circle(here, 5.6, p.ink, Stroke::new(1.5, p.card));
    }

    /// From where the step that is told moves the point.
    fn paint_leap(&self, ui: &Ui, stage: &Stage<'_>, here: Pos2) {
        let Some(from) = stage.gauge_before() else { return };
        let p = stage.palette();
        let from = self.at(from);
        ui.painter().line_segment([from, here], Stroke::new(2.2, p.focus));
        ui.painter().circle(from, 3.4, p.card, Stroke::new(1.4, p.focus));
    }
}

/// The name and share of a road at its corner; a press keeps it in focus.
fn label(ui: &mut Ui, stage: &mut Stage<'_>, field: &Field, rect: Rect, road: Road) {
    let names = stage.model.names();
    let share = stage.now.gauge[road.index()];
    let ahead = stage.ahead.as_ref().map_or(share, |ahead| ahead.gauge[road.index()]);
    let args =
        Args::new().text("road", names.road(road)).number("share", share).number("next", ahead);
    let key = if ahead == share { "play-road" } else { "play-road-ahead" };
    let short = |key: &str| {
        let args = Args::new().text("road", names.plain(short_key(road))).number("share", share);
        names.say(key, &args.number("next", ahead))
    };
    let mut words = names.say(key, &args);
    let moved = moved(ui, stage, road);
    let beside = moved.as_ref().map_or(0.0, |moved| moved.size().x + ASIDE);
    let room = if road == Road::Cold { rect.width() } else { rect.width() / 2.0 - 6.0 - beside };
    let mut galley = layout(ui, &words, stage.palette().road(road));
    if galley.size().x > room {
        words = short(key);
        galley = layout(ui, &words, stage.palette().road(road));
    }
    if galley.size().x > room {
        let size = 12.0 * room / galley.size().x;
        galley = ui.painter().layout_no_wrap(
            words.clone(),
            SEMIBOLD.at(size),
            stage.palette().road(road),
        );
    }
    let corner = field.0[road.index()];
    let at = match road {
        Road::Cold => {
            Align2::CENTER_BOTTOM.anchor_size(corner + Vec2::new(0.0, -7.0), galley.size())
        }
        Road::Balancing => {
            Align2::LEFT_TOP.anchor_size(Pos2::new(rect.left(), corner.y + 4.0), galley.size())
        }
        Road::Divergence => {
            Align2::RIGHT_TOP.anchor_size(Pos2::new(rect.right(), corner.y + 4.0), galley.size())
        }
    };
    if let Some(moved) = moved {
        let size = moved.size();
        let at = match road {
            Road::Cold if at.right() + ASIDE + size.x > rect.right() => {
                Align2::RIGHT_TOP.anchor_size(at.right_bottom() + Vec2::new(0.0, 2.0), size)
            }
            Road::Cold | Road::Balancing => {
                Align2::LEFT_CENTER.anchor_size(at.right_center() + Vec2::new(ASIDE, 0.0), size)
            }
            Road::Divergence => {
                Align2::RIGHT_CENTER.anchor_size(at.left_center() - Vec2::new(ASIDE, 0.0), size)
            }
        };
        ui.painter().galley(at.min, moved, stage.palette().ink);
    }
    let response = ui.interact(at, ui.id().with(("road", road.index())), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &words));
    parts::lift(ui, stage.look(), &response);
    ui.painter().galley(at.min, galley, stage.palette().ink);
    stage.stands_for(&response, Subject::Road(road));
    response.on_hover_text(names.words.summary(text::Key::new("road", road.id())));
}

/// What the step that is told moves a share by: it stands beside the name, toward the middle of the
/// triangle, or below its end if there is no room.
fn moved(ui: &Ui, stage: &Stage<'_>, road: Road) -> Option<std::sync::Arc<egui::Galley>> {
    let by = stage.moved(|moment| moment.gauge[road.index()].into());
    let found = kit::difference(stage.model.words, stage.palette(), by, true)?;
    let colour = stage.palette().road(road);
    Some(ui.painter().layout_no_wrap(found.words, SEMIBOLD.at(11.0), colour))
}

/// The key of a road's name where there is little room.
pub(super) const fn short_key(road: Road) -> &'static str {
    match road {
        Road::Cold => "play-road-cold",
        Road::Balancing => "play-road-balancing",
        Road::Divergence => "play-road-divergence",
    }
}

fn layout(ui: &Ui, words: &str, colour: Color32) -> std::sync::Arc<egui::Galley> {
    ui.painter().layout_no_wrap(words.to_owned(), SEMIBOLD.at(12.0), colour)
}

/// Says in words what the triangle shows.
fn describe(ui: &Ui, stage: &Stage<'_>, rect: Rect) {
    let [cold, balancing, divergence] = stage.now.gauge;
    let args = Args::new()
        .number("cold", cold)
        .number("balancing", balancing)
        .number("divergence", divergence);
    let name = stage.model.names().say("play-triangle", &args);
    let response = ui.interact(rect, ui.id().with("triangle"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &name));
    response.on_hover_text(tell::board::threshold(&stage.told()));
}

/// A road that has begun to set in.
fn setting(ui: &mut Ui, stage: &Stage<'_>) {
    let names = stage.model.names();
    for road in [Road::Balancing, Road::Divergence] {
        // After the end it has set in or not, which the end says.
        let goes_on = stage.model.view.board().outcome().is_none();
        if goes_on && stage.model.reveal.is_none() && stage.model.view.board().setting(road) > 0 {
            let args = Args::new().text("road", names.road(road));
            let args = args.number("threshold", stage.level().constants().set_in_hold);
            kit::tinted(ui, &names.say("play-setting", &args), stage.palette().focus_text);
        }
    }
}
