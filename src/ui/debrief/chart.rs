//! The shares of the three roads, stacked, and tension, by turn.

use egui::{
    Align2, Color32, CornerRadius, EventFilter, Pos2, Rect, Response, Sense, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, WidgetType,
};
use egui_plot::{FilledArea, HLine, Line, LineStyle, Plot, PlotBounds, PlotPoints, PlotUi, VLine};
use report::debrief::{Question, Reading};
use rules::Road;
use text::Args;

use super::parts::sheet;
use super::state::Opened;
use super::{Desk, turn};
use crate::kit;
use crate::theme::{SANS, SEMIBOLD, glass};

/// Around the plot: for the figures at the left, the numbers above, the quarters below.
const LEFT: f32 = 34.0;
const RIGHT: f32 = 14.0;
const TOP: f32 = 24.0;
const BOTTOM: f32 = 22.0;
/// From the foot to the top.
const STACK: [Road; 3] = [Road::Balancing, Road::Cold, Road::Divergence];

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, opened: &mut Opened) {
    sheet(ui, desk.look, |ui| {
        let turns = Args::new().number("turns", desk.account.outcome.turn);
        kit::section(ui, desk.look, &desk.say("debrief-chart", &turns));
        let height = if ui.available_width() < 460.0 { 250.0 } else { 300.0 };
        let (rect, _) =
            ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
        let inner = Rect::from_min_max(
            rect.min + Vec2::new(LEFT, TOP),
            rect.max - Vec2::new(RIGHT, BOTTOM),
        );
        let drawing = Drawing { desk, inner, readings: readings(desk) };
        let response = drawing.plot(ui);
        let chosen = turn::chosen(desk, opened);
        drawing.about(ui, &response);
        drawing.frame(ui, chosen);
        drawing.names(ui);
        drawing.points(ui);
        if let Some(picked) = drawing.picked(ui, &response, chosen) {
            opened.turn = Some(picked);
        }
        let has_room = drawing.has_room();
        drawing.hover(response);
        legend(ui, desk, has_room);
    });
}

/// At the start and at the end of each turn.
fn readings(desk: &Desk<'_>) -> Vec<Reading> {
    let ends = desk.account.turns.iter().map(|turn| turn.end);
    [desk.account.start].into_iter().chain(ends).collect()
}

struct Drawing<'a> {
    desk: &'a Desk<'a>,
    inner: Rect,
    readings: Vec<Reading>,
}

impl Drawing<'_> {
    fn last(&self) -> f64 {
        (self.readings.len().saturating_sub(1)).max(1) as f64
    }

    /// The foot of a road's band and its top, 0 to 100.
    fn band(&self, at: usize, road: Road) -> [f64; 2] {
        let gauge = self.readings[at].gauge;
        let share = |road: Road| f64::from(gauge[road.index()]);
        let below = STACK.iter().take_while(|other| **other != road);
        let foot: f64 = below.map(|road| share(*road)).sum();
        [foot, foot + share(road)]
    }

    fn place(&self, x: f64, y: f64) -> Pos2 {
        let across = (x / self.last()) as f32;
        let up = (y / 100.0) as f32;
        Pos2::new(
            self.inner.left() + across * self.inner.width(),
            self.inner.bottom() - up * self.inner.height(),
        )
    }

    /// Areas and lines. They stand still: nothing can be dragged or zoomed away.
    fn plot(&self, ui: &mut Ui) -> Response {
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(self.inner));
        let plot = Plot::new("debrief-chart")
            .width(self.inner.width())
            .height(self.inner.height())
            .default_x_bounds(0.0, self.last())
            .default_y_bounds(0.0, 100.0)
            .set_margin_fraction(Vec2::ZERO)
            .show_axes(false)
            .show_grid(false)
            .show_background(false)
            .show_x(false)
            .show_y(false)
            .show_crosshair(false)
            .allow_drag(false)
            .allow_zoom(false)
            .allow_scroll(false)
            .allow_boxed_zoom(false)
            .allow_axis_zoom_drag(false)
            .allow_double_click_reset(false)
            .sense(Sense::click());
        plot.show(&mut child, |plot| self.items(plot)).response
    }

    fn items(&self, plot: &mut PlotUi<'_>) {
        // It remembers how far it went last, which may have been in another game.
        plot.set_plot_bounds(PlotBounds::from_min_max([0.0, 0.0], [self.last(), 100.0]));
        let p = &self.desk.look.palette;
        let xs: Vec<f64> = (0..self.readings.len()).map(|at| at as f64).collect();
        for road in STACK {
            let bands: Vec<_> = (0..xs.len()).map(|at| self.band(at, road)).collect();
            let [low, high] =
                [0, 1].map(|end| bands.iter().map(|band| band[end]).collect::<Vec<_>>());
            let area = FilledArea::new(road.id(), &xs, &low, &high);
            plot.add(area.fill_color(p.band(road)).allow_hover(false));
        }
        for height in [25.0, 50.0, 75.0] {
            let colour = glass(p.soft, 0.35);
            plot.hline(HLine::new("", height).stroke(Stroke::new(1.0, colour)).allow_hover(false));
        }
        for road in [Road::Balancing, Road::Divergence] {
            let end = usize::from(road == Road::Balancing);
            let points: PlotPoints<'_> =
                (0..xs.len()).map(|at| [xs[at], self.band(at, road)[end]]).collect();
            let stroke = Stroke::new(2.0, p.road(road));
            plot.line(Line::new(road.id(), points).stroke(stroke).allow_hover(false));
        }
        let tension: PlotPoints<'_> =
            (0..xs.len()).map(|at| [xs[at], f64::from(self.readings[at].tension)]).collect();
        let line = Line::new("tension", tension).stroke(Stroke::new(2.0, p.ink));
        plot.line(line.style(LineStyle::dashed_dense()).allow_hover(false));
        let ends = desk_no_return(self.desk);
        if let Some(turn) = ends {
            let line = VLine::new("no return", f64::from(turn)).color(p.loss).width(1.5);
            plot.vline(line.style(LineStyle::dotted_dense()).allow_hover(false));
        }
        for question in self.desk.questions.iter() {
            if Some(question.turn) != ends {
                let line = VLine::new("turning point", f64::from(question.turn));
                plot.vline(line.color(p.focus).width(1.5).allow_hover(false));
            }
        }
    }

    /// What the chart says to those who cannot see it.
    fn about(&self, ui: &Ui, response: &Response) {
        let Some(end) = self.readings.last() else { return };
        let [cold, balancing, divergence] = end.gauge;
        let args = Args::new()
            .number("cold", cold)
            .number("balancing", balancing)
            .number("divergence", divergence)
            .number("tension", end.tension);
        let words = self.desk.say("debrief-chart-about", &args);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
        if response.has_focus() {
            kit::ring(ui, self.inner, self.desk.look);
        }
    }

    /// Figures at the left, quarters below; the chosen turn in a frame.
    fn frame(&self, ui: &Ui, chosen: u8) {
        let p = &self.desk.look.palette;
        let painter = ui.painter();
        for figure in [0, 25, 50, 75, 100] {
            let at = self.place(0.0, f64::from(figure)) - Vec2::new(8.0, 0.0);
            let words = self.desk.debrief.names().figure(figure);
            painter.text(at, Align2::RIGHT_CENTER, words, SANS.at(10.5), p.soft);
        }
        painter.rect_stroke(
            self.inner,
            CornerRadius::ZERO,
            Stroke::new(1.0, p.line),
            StrokeKind::Outside,
        );
        let room = self.inner.width() / self.last() as f32;
        let every = (46.0 / room).ceil().max(1.0) as usize;
        for at in 0..self.readings.len() {
            let here = at == usize::from(chosen);
            // The chosen quarter is written in any case; its neighbours make room for it.
            let near = at.abs_diff(usize::from(chosen)) < every;
            if !here && (at % every != 0 || near) {
                continue;
            }
            let quarter = self.desk.model.game.level().quarter(u8::try_from(at).unwrap_or(0));
            let words = match at {
                0 => self.desk.name("debrief-chart-start"),
                _ => self.quarter(quarter, at == 1 || quarter.number() == 1 || here),
            };
            let place = self.place(at as f64, 0.0) + Vec2::new(0.0, 12.0);
            let (font, colour) =
                if here { (SEMIBOLD.at(10.5), p.ink) } else { (SANS.at(10.5), p.soft) };
            let galley = painter.layout_no_wrap(words, font, colour);
            let half = galley.size().x / 2.0;
            let x =
                place.x.clamp(self.inner.left() - LEFT + half, self.inner.right() + RIGHT - half);
            painter.galley(Pos2::new(x - half, place.y - galley.size().y / 2.0), galley, colour);
            if here {
                let foot = self.place(at as f64, 0.0);
                let peak = foot + Vec2::new(0.0, -6.0);
                let wing = Vec2::new(5.0, 0.0);
                painter.add(egui::Shape::convex_polygon(
                    vec![peak, foot + wing, foot - wing],
                    p.focus,
                    Stroke::NONE,
                ));
            }
        }
    }

    fn quarter(&self, quarter: rules::Quarter, with_year: bool) -> String {
        let args = Args::new().number("quarter", quarter.number());
        let args = args.text("year", format!("{:02}", quarter.year() % 100));
        let key = if with_year { "debrief-chart-quarter-year" } else { "debrief-chart-quarter" };
        self.desk.say(key, &args)
    }

    /// Each name where its band is broadest and no other name stands.
    fn names(&self, ui: &Ui) {
        let p = &self.desk.look.palette;
        let mut taken: Vec<Rect> = Vec::new();
        self.settled(ui, &mut taken);
        for (road, key) in [
            (Road::Divergence, "debrief-chart-divergence"),
            (Road::Cold, "debrief-chart-cold"),
            (Road::Balancing, "debrief-chart-balancing"),
        ] {
            let words = self.desk.name(key);
            let galley =
                ui.painter().layout_no_wrap(words, SEMIBOLD.at(12.0), p.on_band(p.road(road)));
            let middles = (1..self.readings.len() * 2 - 2).map(|half| {
                let (at, odd) = (half / 2, half % 2);
                let [low, high] = self.band(at, road);
                let [next_low, next_high] = self.band(at + odd, road);
                let (low, high) = (low.max(next_low), high.min(next_high));
                (half as f64 / 2.0, low, high)
            });
            self.best(ui, middles, galley, p.on_band(p.road(road)), &mut taken);
        }
        let galley = ui.painter().layout_no_wrap(
            self.desk.name("debrief-chart-tension"),
            SEMIBOLD.at(12.0),
            p.ink,
        );
        let unit = 100.0 / f64::from(self.inner.height());
        // Beside the flattest part of the line, where there can be no doubt which line is meant.
        let beside = (1..self.readings.len() * 2 - 2).flat_map(|half| {
            let (at, odd) = (half / 2, half % 2);
            let [one, other] = [at, at + odd].map(|at| f64::from(self.readings[at].tension));
            let above = one.max(other) + 3.0 * unit;
            let below = one.min(other) - 3.0 * unit;
            let x = half as f64 / 2.0;
            let flat = (40.0 - (one - other).abs()) * 0.01 * unit;
            let room = 17.0 * unit + flat;
            [(x, above, above + room), (x, below - room, below)]
        });
        self.best(ui, beside, galley, p.ink, &mut taken);
    }

    /// From the dotted line to the next upright one at the left and at the right.
    fn gaps(&self, x: f32) -> [f32; 2] {
        let others = self.desk.questions.iter().map(|question| question.turn);
        let others = others.map(|turn| self.place(f64::from(turn), 0.0).x);
        let edges = others.chain([self.inner.left(), self.inner.right()]);
        let gap = |beyond: &dyn Fn(f32) -> bool| {
            let near = edges.clone().filter(|other| beyond(*other)).map(|other| (other - x).abs());
            near.fold(f32::INFINITY, f32::min)
        };
        let [left, right] = [gap(&|other| other < x - 1.0), gap(&|other| other > x + 1.0)];
        [left, right].map(|gap| if gap.is_finite() { gap } else { 0.0 })
    }

    /// Whether there is room to write at the dotted line.
    fn has_room(&self) -> bool {
        desk_no_return(self.desk).is_none_or(|turn| {
            let [left, right] = self.gaps(self.place(f64::from(turn), 0.0).x);
            left.max(right) > 120.0
        })
    }

    /// What the dotted line says: on the side where the next upright line is farther off, broken
    /// into lines where it is not far enough.
    fn settled(&self, ui: &Ui, taken: &mut Vec<Rect>) {
        let Some(turn) = desk_no_return(self.desk).filter(|_| self.has_room()) else { return };
        let p = &self.desk.look.palette;
        let at = self.place(f64::from(turn), 0.0);
        let [left, right] = self.gaps(at.x);
        let words = self.desk.name("debrief-chart-no-return");
        let width = left.max(right) - 11.0;
        let ink = p.on_band(p.loss);
        let galley = ui.painter().layout(words, SEMIBOLD.at(11.0), ink, width);
        let x = if left >= right { at.x - 6.0 - galley.size().x } else { at.x + 6.0 };
        let corner = Pos2::new(x, self.inner.bottom() - 8.0 - galley.size().y);
        let rect = Rect::from_min_size(corner, galley.size());
        self.write(ui, rect, galley, ink, taken);
    }

    /// Writes a name in the broadest of some places that is free, if one is.
    fn best(
        &self,
        ui: &Ui,
        places: impl Iterator<Item = (f64, f64, f64)>,
        galley: std::sync::Arc<egui::Galley>,
        colour: Color32,
        taken: &mut Vec<Rect>,
    ) {
        let mut places: Vec<_> = places.collect();
        places.sort_by(|one, other| (other.2 - other.1).total_cmp(&(one.2 - one.1)));
        for (x, low, high) in places {
            let middle = self.place(x, f64::midpoint(low, high));
            let rect = Rect::from_center_size(middle, galley.size());
            let high_enough =
                f64::from(galley.size().y) < (high - low) * f64::from(self.inner.height()) / 100.0;
            let inside = self.inner.shrink(3.0).contains_rect(rect);
            let free = !taken.iter().any(|other| other.intersects(rect.expand(4.0)));
            if high_enough && inside && free && !self.crosses(rect) {
                self.write(ui, rect, galley, colour, taken);
                return;
            }
        }
    }

    /// Whether a name there would lie on a line.
    fn crosses(&self, rect: Rect) -> bool {
        let upright = |turn: u8| {
            let x = self.place(f64::from(turn), 0.0).x;
            (rect.left() - 4.0..rect.right() + 4.0).contains(&x)
        };
        let across = |at: usize| {
            let lines = |reading: usize| {
                [
                    f64::from(self.readings[reading].tension),
                    self.band(reading, Road::Balancing)[1],
                    self.band(reading, Road::Divergence)[0],
                ]
            };
            let (from, to) = (lines(at), lines(at + 1));
            (0..3).any(|line| {
                (0_u8..=8).any(|step| {
                    let part = f64::from(step) / 8.0;
                    let y = from[line] + (to[line] - from[line]) * part;
                    rect.expand2(Vec2::new(3.0, 1.0)).contains(self.place(at as f64 + part, y))
                })
            })
        };
        self.desk.questions.iter().any(|question| upright(question.turn))
            || (0..self.readings.len() - 1).any(across)
    }

    fn write(
        &self,
        ui: &Ui,
        rect: Rect,
        galley: std::sync::Arc<egui::Galley>,
        colour: Color32,
        taken: &mut Vec<Rect>,
    ) {
        ui.painter().galley(rect.min, galley, colour);
        taken.push(rect);
    }

    /// The numbers of the turning points, above.
    fn points(&self, ui: &Ui) {
        let p = &self.desk.look.palette;
        for (place, question) in self.desk.questions.iter().enumerate() {
            let of_turn = |other: &&Question| other.turn == question.turn;
            let before = self.desk.questions[..place].iter().filter(of_turn).count();
            let after = self.desk.questions[place + 1..].iter().filter(of_turn).count();
            let at = self.place(f64::from(question.turn), 100.0);
            // Those of one turn stand beside each other in their order, at the right edge so that
            // the last of them stands above its line.
            let edge = question.turn >= self.desk.account.outcome.turn;
            let step = if edge { -(after as f32) } else { before as f32 };
            let at = at + Vec2::new(19.0 * step, -10.0);
            badge(ui, at, place + 1, p.focus_text, p.on_side());
        }
    }

    /// The turn that was clicked, or stepped to with the arrows.
    fn picked(&self, ui: &Ui, response: &Response, chosen: u8) -> Option<u8> {
        let last = self.desk.account.outcome.turn;
        if response.clicked()
            && let Some(at) = response.interact_pointer_pos()
        {
            return Some(self.turn_at(at));
        }
        if !response.has_focus() {
            return None;
        }
        let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        ui.input(|input| match () {
            () if input.key_pressed(egui::Key::ArrowLeft) => Some(chosen.saturating_sub(1).max(1)),
            () if input.key_pressed(egui::Key::ArrowRight) => Some((chosen + 1).min(last)),
            () => None,
        })
    }

    fn turn_at(&self, at: Pos2) -> u8 {
        let part = (at.x - self.inner.left()) / self.inner.width().max(1.0);
        let turn = (f64::from(part) * self.last()).round();
        (turn as u8).clamp(1, self.desk.account.outcome.turn.max(1))
    }

    /// The figures of the turn under the pointer.
    fn hover(&self, response: Response) {
        let Some(at) = response.hover_pos() else { return };
        let turn = self.turn_at(at);
        let Some(found) = self.desk.account.turn(turn) else { return };
        response.on_hover_ui_at_pointer(|ui| {
            kit::serif(ui, &self.desk.debrief.turn_name(turn), 13.5, self.desk.look.palette.ink);
            let args = Args::new()
                .text("odds", self.desk.debrief.shares(found.end.gauge))
                .number("tension", found.end.tension);
            kit::note(ui, self.desk.look, &self.desk.say("debrief-reading", &args));
        });
    }
}

/// The turn after which the road was settled, if it was before the last.
fn desk_no_return(desk: &Desk<'_>) -> Option<u8> {
    let point = desk.model.pivot?.point_of_no_return()?;
    (point < desk.account.outcome.turn).then_some(point)
}

/// What the lines are, and where they stand at the end; broken into lines where there is no room.
fn legend(ui: &mut Ui, desk: &Desk<'_>, has_room: bool) {
    let Some(end) = desk.account.turns.last().map(|turn| turn.end) else { return };
    let p = &desk.look.palette;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        for (road, key) in [
            (Road::Balancing, "debrief-chart-balancing"),
            (Road::Cold, "debrief-chart-cold"),
            (Road::Divergence, "debrief-chart-divergence"),
        ] {
            let args =
                Args::new().text("name", desk.name(key)).number("value", end.gauge[road.index()]);
            entry(ui, desk, p.road(road), false, &desk.say("debrief-chart-entry", &args));
        }
        let args = Args::new().text("name", desk.name("debrief-chart-tension"));
        let words = desk.say("debrief-chart-entry", &args.number("value", end.tension));
        entry(ui, desk, p.ink, true, &words);
    });
    if !has_room {
        let words = desk.name("debrief-chart-no-return");
        ui.horizontal(|ui| entry(ui, desk, p.loss, true, &words));
    }
    kit::note(ui, desk.look, &desk.name("debrief-chart-how"));
}

/// Sign and words in one piece, so that a row of them breaks between two.
fn entry(ui: &mut Ui, desk: &Desk<'_>, colour: Color32, dashed: bool, words: &str) {
    let ink = desk.look.palette.soft;
    let galley = ui.painter().layout_no_wrap(words.to_owned(), SANS.at(11.5), ink);
    let size = Vec2::new(22.0 + galley.size().x + 12.0, galley.size().y.max(14.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    let sign =
        Rect::from_center_size(rect.left_center() + Vec2::new(8.0, 0.0), Vec2::new(16.0, 12.0));
    if dashed {
        for part in [0.0, 6.0, 12.0] {
            let from = sign.left() + part;
            ui.painter().hline(from..=from + 3.5, sign.center().y, Stroke::new(2.0, colour));
        }
    } else {
        let fill = desk.look.palette.tinted(colour, 0.3);
        let edge = Stroke::new(1.5, colour);
        ui.painter().rect(sign, CornerRadius::same(2), fill, edge, StrokeKind::Inside);
    }
    let at = Pos2::new(rect.left() + 22.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
}

/// A number in a disc.
pub(super) fn badge(ui: &Ui, at: Pos2, number: usize, fill: Color32, ink: Color32) {
    ui.painter().circle_filled(at, 9.0, fill);
    ui.painter().text(at, Align2::CENTER_CENTER, number.to_string(), SEMIBOLD.at(11.0), ink);
}
