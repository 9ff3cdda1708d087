//! The legend: what the lines mean, and that the borders take no position.

use std::sync::Arc;

use egui::{Color32, Galley, Rect, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use ui::theme::SANS;

use super::{Hand, plate};
use crate::map::layout::{EDGE, is_small};
use crate::map::shown::Condition;

/// Size of the words.
const SIZE: f32 = 10.5;
/// From one line to the next.
const LINE: f32 = 17.0;
/// A sample of a line, and the space after it.
const SAMPLE: f32 = 22.0;

/// A legend in its place.
pub(super) struct Legend {
    rect: Rect,
    items: Vec<Item>,
}

struct Item {
    of: Option<Condition>,
    words: Arc<Galley>,
    at: Vec2,
}

impl Legend {
    /// What it takes of the room.
    pub(super) const fn rect(&self) -> Rect {
        self.rect
    }
}

/// Sets the legend at the foot of the room, in as many lines as it needs. A small room has none to
/// spare for lines that say what they are when pointed at.
pub(super) fn lay(ui: &Ui, hand: &Hand<'_>) -> Legend {
    let room = hand.chart.eye.room;
    let small = is_small(room);
    let (edge, size) = if small { (6.0, 9.5) } else { (EDGE, SIZE) };
    let samples = [
        (Some(Condition::Planned), "ui-map-planned"),
        (Some(Condition::Building), "ui-map-building"),
        (Some(Condition::Open), "ui-map-open"),
        (Some(Condition::Throttled), "ui-map-throttled"),
        (Some(Condition::Blocked), "ui-map-blocked"),
        (None, "ui-map-borders"),
    ];
    let most = room.width() - 2.0 * edge - 60.0;
    let (mut at, mut wide, mut high) = (Vec2::ZERO, 0.0_f32, 0.0_f32);
    let mut items = Vec::new();
    for (of, key) in samples.into_iter().filter(|(of, _)| of.is_none() || !small) {
        let words = hand.words.name(key);
        let words = ui.painter().layout(words, SANS.at(size), Color32::PLACEHOLDER, most);
        let own = words.size().x + if of.is_some() { SAMPLE + 5.0 } else { 0.0 };
        if at.x > 0.0 && at.x + own > most {
            at = vec2(0.0, at.y + LINE);
        }
        wide = wide.max(at.x + own);
        high = high.max(at.y + words.size().y);
        items.push(Item { of, words, at });
        at.x += own + 12.0;
    }
    let size = vec2(wide + 18.0, high + 8.0);
    let min = pos2(room.left() + edge, room.bottom() - edge - size.y);
    Legend { rect: Rect::from_min_size(min, size), items }
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, hand: &Hand<'_>, legend: &Legend) {
    let p = hand.palette();
    plate(ui, p, legend.rect, false);
    for item in &legend.items {
        let mut at = legend.rect.min + vec2(9.0, 4.0) + item.at;
        if let Some(condition) = item.of {
            sample(ui, condition, at + vec2(0.0, item.words.size().y / 2.0), p.soft, p.panel);
            at.x += SAMPLE + 5.0;
        }
        ui.painter().galley_with_override_text_color(at, Arc::clone(&item.words), p.soft);
    }
    let id = egui::Id::new("map-legend");
    let response = ui.interact(legend.rect, id, egui::Sense::hover());
    let words: Vec<_> = legend.items.iter().map(|item| item.words.text()).collect();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words.join(" · ")));
}

fn sample(ui: &Ui, condition: Condition, at: egui::Pos2, colour: Color32, ground: Color32) {
    let painter = ui.painter();
    let line = [at, at + vec2(SAMPLE, 0.0)];
    let dots = |every: f32, size: f32| {
        let count = (SAMPLE / every) as u8;
        (0..count).map(move |dot| (at + vec2((f32::from(dot) + 0.5) * every, 0.0), size))
    };
    match condition {
        Condition::Open => {
            painter.line_segment(line, Stroke::new(2.4, colour));
        }
        Condition::Building => {
            painter.extend(Shape::dashed_line(&line, Stroke::new(2.4, colour), 6.0, 3.0));
        }
        Condition::Planned => dots(5.5, 1.8).for_each(|(at, size)| {
            painter.circle(at, size, ground, Stroke::new(0.9, colour));
        }),
        Condition::Throttled => dots(4.4, 1.2).for_each(|(at, size)| {
            painter.circle_filled(at, size, colour);
        }),
        Condition::Blocked => {
            let centre = at + vec2(SAMPLE - 6.0, 0.0);
            painter.circle_stroke(centre, 4.6, Stroke::new(1.3, colour));
            for way in [vec2(2.0, 2.0), vec2(2.0, -2.0)] {
                painter.line_segment([centre - way, centre + way], Stroke::new(1.3, colour));
            }
            dots(4.4, 1.2).take(2).for_each(|(at, size)| {
                painter.circle_filled(at, size, colour);
            });
        }
    }
}
