//! Pointer and keyboard on the map: moving the view, and what is pointed at.

use egui::{
    EventFilter, Id, Key as Press, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType,
    pos2, vec2,
};
use rules::{Kind, Ruleset};
use text::{Args, Key, Words};
use ui::theme::{SANS, SERIF};
use ui::{Intent, Subject};

use super::{Hand, plate};
use crate::map::routes;
use crate::map::shown::{Condition, RouteState, find};

/// How near the pointer must be to a route, in points.
const NEAR: f32 = 8.0;
/// Points that an arrow key moves the view.
const STRIDE: f32 = 70.0;
/// How much nearer one press brings.
const CLOSER: f32 = 1.3;

impl Hand<'_> {
    /// Something that stands for a subject: it lights up under the pointer and in the keyboard's
    /// focus, and is kept in focus when pressed.
    pub(super) fn press(&mut self, ui: &mut Ui, id: Id, rect: Rect, words: &str, subject: Subject) {
        let rect = rect.intersect(self.chart.eye.room);
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, words));
        if response.hovered() {
            self.pointed = Some(subject);
            let at = response.hover_pos().unwrap_or(rect.center_bottom());
            self.tag = Some((subject, at));
        }
        if response.has_focus() {
            self.focused = Some(subject);
            self.tag = self.tag.or(Some((subject, rect.center_bottom())));
            let stroke = egui::Stroke::new(2.0, self.palette().focus);
            let round = egui::CornerRadius::same(8);
            ui.painter().rect_stroke(rect.expand(3.0), round, stroke, egui::StrokeKind::Outside);
        }
        if response.clicked() {
            self.keep(subject);
        }
    }

    /// Keeps something in focus, or no longer.
    fn keep(&mut self, subject: Subject) {
        let kept = self.shown.pinned == Some(subject);
        self.intents.push(Intent::Pin((!kept).then_some(subject)));
    }

    /// The ground itself: it is dragged, scrolled, pinched; what lies under the pointer is found.
    pub(super) fn ground(&mut self, ui: &mut Ui) {
        let room = self.chart.eye.room;
        let response = ui.interact(room, Id::new("map-ground"), Sense::click_and_drag());
        let words = self.words.name("ui-map-name");
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
        if response.dragged() && response.drag_delta() != Vec2::ZERO {
            self.chart.eye.pan(response.drag_delta());
        }
        self.wheel(ui, &response);
        self.keys(ui, &response);
        if let Some(at) = response.hover_pos().filter(|_| response.hovered() && !response.dragged())
        {
            self.pointed = self.under(at);
            self.tag = self.pointed.map(|subject| (subject, at));
        }
        if response.clicked() {
            match response.interact_pointer_pos().and_then(|at| self.under(at)) {
                Some(subject) => self.keep(subject),
                None => self.intents.push(Intent::Pin(None)),
            }
        }
    }

    fn wheel(&mut self, ui: &Ui, response: &Response) {
        if !response.contains_pointer() {
            return;
        }
        let Some(at) = ui.input(|input| input.pointer.hover_pos()) else { return };
        let (pinch, scroll) = ui.input(|input| (input.zoom_delta(), input.smooth_scroll_delta()));
        let factor = pinch * (scroll.y * 0.0035).exp();
        if (factor - 1.0).abs() > 0.0005 {
            self.chart.eye.zoom(factor, at);
        }
    }

    /// Plus and minus when nobody else listens; arrows when the map has the keyboard's focus.
    fn keys(&mut self, ui: &mut Ui, response: &Response) {
        let focused = response.has_focus();
        if focused {
            let filter = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            let stroke = egui::Stroke::new(2.0, self.palette().focus);
            let rect = response.rect.shrink(2.0);
            let round = egui::CornerRadius::same(4);
            ui.painter().rect_stroke(rect, round, stroke, egui::StrokeKind::Inside);
        }
        if !focused && ui.ctx().egui_wants_keyboard_input() {
            return;
        }
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        let middle = self.chart.eye.room.center();
        if pressed(Press::Plus) || pressed(Press::Equals) {
            self.chart.eye.zoom(CLOSER, middle);
        }
        if pressed(Press::Minus) {
            self.chart.eye.zoom(1.0 / CLOSER, middle);
        }
        if !focused {
            return;
        }
        if pressed(Press::Home) || pressed(Press::Num0) {
            self.chart.eye.fit();
        }
        for (key, way) in [
            (Press::ArrowLeft, vec2(STRIDE, 0.0)),
            (Press::ArrowRight, vec2(-STRIDE, 0.0)),
            (Press::ArrowUp, vec2(0.0, STRIDE)),
            (Press::ArrowDown, vec2(0.0, -STRIDE)),
        ] {
            if pressed(key) {
                self.chart.eye.pan(way);
            }
        }
    }

    /// What lies at a place of the screen: the nearest route, or the country of a third party.
    fn under(&self, at: Pos2) -> Option<Subject> {
        let (chart, rules) = (&self.chart, self.rules);
        let spot = chart.eye.plane(at);
        let reach = NEAR * chart.eye.scale;
        let near = chart.places.ways.iter().filter_map(|way| {
            let lines = routes::lines(way, chart.eye.scale);
            let far = lines.iter().map(|line| line.distance_to(spot)).fold(f32::MAX, f32::min);
            let id = find(rules, Kind::Route, rules.all_routes(), &way.id)?;
            (far < reach).then_some((far, id))
        });
        if let Some((_, id)) = near.min_by(|a, b| a.0.total_cmp(&b.0)) {
            return Some(Subject::Route(id));
        }
        let land = chart.atlas.at(spot)?;
        let stands = &chart.places.stands;
        let stand = stands.iter().find(|stand| stand.of.as_deref() == Some(land.id.as_str()))?;
        find(rules, Kind::Party, rules.all_parties(), &stand.id).map(Subject::Party)
    }

    /// The small buttons: nearer, further, and as it was if the view has been moved.
    pub(super) fn buttons(
        &self,
    ) -> impl Iterator<Item = (Rect, &'static str, &'static str)> + use<> {
        let eye = self.chart.eye;
        let all = [("+", "ui-map-nearer"), ("−", "ui-map-further"), ("↻", "ui-map-reset")];
        let count = match () {
            () if eye.room.height() < 170.0 => 0,
            () if eye.is_moved() => 3,
            () => 2,
        };
        let size = 26.0;
        all.into_iter().take(count).enumerate().map(move |(place, (sign, key))| {
            let up = (count - place) as f32 * (size + 4.0);
            let min = pos2(eye.room.right() - size - 8.0, eye.room.bottom() - up - 4.0);
            (Rect::from_min_size(min, Vec2::splat(size)), sign, key)
        })
    }

    /// Draws them and does what they say.
    pub(super) fn steer(&mut self, ui: &mut Ui) {
        for (rect, sign, key) in self.buttons() {
            let response = ui.interact(rect, Id::new(("map-steer", key)), Sense::click());
            let words = self.words.name(key);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &words));
            let p = self.palette();
            plate(ui, p, rect, response.has_focus());
            let colour = if response.hovered() { p.ink } else { p.soft };
            super::plate_words(ui, rect.center(), sign, false, 14.0, colour);
            if response.hovered() {
                (self.pointed, self.tag) = (None, None);
            }
            let middle = self.chart.eye.room.center();
            match sign {
                _ if !response.clicked() => {}
                "+" => self.chart.eye.zoom(CLOSER, middle),
                "−" => self.chart.eye.zoom(1.0 / CLOSER, middle),
                _ => self.chart.eye.fit(),
            }
        }
    }

    /// The name of what is pointed at, beside the pointer: routes have no other.
    pub(super) fn tag(&self, ui: &Ui) {
        let Some((subject, at)) = self.tag else { return };
        let Some((title, line)) = self.tag_words(subject) else { return };
        let p = self.palette();
        let painter = ui.painter();
        let title = painter.layout_no_wrap(title, SERIF.at(12.0), p.ink);
        let line = painter.layout(line, SANS.at(10.5), p.soft, 230.0);
        let size = vec2(title.size().x.max(line.size().x), title.size().y + line.size().y + 1.0)
            + vec2(18.0, 10.0);
        let room = self.chart.eye.room.shrink(6.0);
        let below = at + vec2(14.0, 16.0);
        let min = pos2(
            below.x.min(room.right() - size.x).max(room.left()),
            if below.y + size.y > room.bottom() { at.y - size.y - 10.0 } else { below.y },
        );
        let rect = Rect::from_min_size(min, size);
        plate(ui, p, rect, true);
        let down = title.size().y;
        painter.galley(rect.min + vec2(9.0, 5.0), title, p.ink);
        painter.galley(rect.min + vec2(9.0, 6.0 + down), line, p.soft);
    }

    fn tag_words(&self, subject: Subject) -> Option<(String, String)> {
        let name = |kind: &str, id: &str| self.words.name(Key::new(kind, id));
        match subject {
            Subject::Route(id) => {
                let state = self.shown.route(id)?;
                let words = condition_words(self.words, state);
                Some((name("route", self.rules.route_name(id)), words))
            }
            Subject::Party(id) => {
                let key = Key::new("party", self.rules.party_name(id));
                let [moscow, baku] = *self.shown.stances.get(id.index())?;
                let args = Args::new().signed("baku", baku).signed("moscow", moscow);
                Some((self.words.name(&key), self.words.say("ui-map-stances", &args)))
            }
            Subject::Node(id) => {
                let key = Key::new("node", self.rules.node_name(id));
                Some((self.words.name(&key), self.words.summary(&key)))
            }
            Subject::Ratchet(id) => {
                let key = Key::new("ratchet", self.rules.ratchet_name(id));
                Some((self.words.name(&key), self.words.name("ui-map-done")))
            }
            _ => None,
        }
    }

    /// Says what is pointed at, if it is another thing than before.
    pub(super) fn settle(&mut self, ui: &Ui) {
        let id = Id::new("map-pointed");
        let now = self.pointed.or(self.focused);
        let before = ui.data(|data| data.get_temp::<Option<Subject>>(id)).flatten();
        if now != before {
            ui.data_mut(|data| data.insert_temp(id, now));
            self.intents.push(Intent::Hover(now));
        }
    }
}

/// A route with its state, for whoever cannot see it.
pub(super) fn route_words(words: &Words, rules: &Ruleset, state: &RouteState) -> String {
    let route = words.name(Key::new("route", rules.route_name(state.route)));
    let args = Args::new().text("route", route).text("state", condition_words(words, state));
    words.say("ui-map-route", &args)
}

fn condition_words(words: &Words, state: &RouteState) -> String {
    let key = match state.condition {
        Condition::Planned => "ui-map-state-planned",
        Condition::Building => "ui-map-state-building",
        Condition::Open => "ui-map-state-open",
        Condition::Throttled => "ui-map-state-throttled",
        Condition::Blocked => "ui-map-state-blocked",
    };
    let args = Args::new()
        .number("build", state.build)
        .number("flow", state.flow)
        .number("turns", state.blocked);
    words.say(key, &args)
}
