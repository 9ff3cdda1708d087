//! Where the hint of the guide lies: over the map, clear of whatever can be pressed. A hint about a
//! card that is asked over the board stands on that card instead.

use egui::{Area, Id, LayerId, Order, Pos2, Rect, Ui, Vec2};

use crate::intent::Intent;
use crate::model::PlayModel;
use crate::screens::guide;

/// Room between the hint and what is about it.
const GAP: f32 = 12.0;
/// How wide a hint is; where there is little height it is twice as wide and half as high.
const WIDTH: f32 = 328.0;
/// Below this height of the map a hint is drawn wide.
const LOW: f32 = 240.0;
/// How much worse than the best a place may become before the hint moves from it, in square points.
const STAY: f32 = 600.0;

/// What the hint remembers between two looks.
#[derive(Clone, PartialEq, Debug)]
struct Memory {
    /// Which hint in which room.
    of: (String, Rect, Rect),
    size: Vec2,
    at: Pos2,
}

/// Shows the hint that is due. `map` is the free place of the map.
pub(super) fn show(ui: &Ui, model: &PlayModel<'_>, map: Rect, intents: &mut Vec<Intent>) {
    let Some(key) = model.hint else { return };
    let id = Id::new("guide");
    let layer = LayerId::new(Order::Foreground, id);
    let room = ui.ctx().content_rect();
    let width = if map.height() < LOW { 1.6 * WIDTH } else { WIDTH };
    let width = width.min(map.width() - 2.0 * GAP).max(200.0);
    let of = (key.to_owned(), room, map);
    let before = ui.data(|data| data.get_temp::<Memory>(id)).filter(|memory| memory.of == of);
    let size = before.as_ref().map_or(Vec2::new(width, 130.0), |memory| memory.size);
    let taken = taken(ui, layer, map);
    let price = |at: Pos2| price(Rect::from_min_size(at, size), map, room, &taken);
    let best = places(map, room, size).into_iter().min_by(|a, b| price(*a).total_cmp(&price(*b)));
    let best = best.unwrap_or(map.min);
    let at = match &before {
        Some(memory) if price(memory.at) <= price(best) + STAY => memory.at,
        _ => best,
    };
    let area = Area::new(id).order(Order::Foreground).fixed_pos(at).constrain_to(room);
    let shown = area.show(ui.ctx(), |ui| {
        ui.set_width(width);
        guide::bubble(ui, model.words, model.look, key)
    });
    intents.extend(shown.inner);
    let size = shown.response.rect.size();
    // The places are reckoned with the size that it has.
    if before.is_none_or(|memory| (memory.size - size).abs().max_elem() > 0.5) {
        ui.ctx().request_discard("the hint has another size");
        ui.data_mut(|data| data.insert_temp(id, Memory { of, size, at: best }));
    } else {
        ui.data_mut(|data| data.insert_temp(id, Memory { of, size, at }));
    }
}

/// What can be pressed, but for the hint’s own buttons and the ground of the map.
fn taken(ui: &Ui, own: LayerId, map: Rect) -> Vec<Rect> {
    let ground = map.shrink(8.0);
    ui.ctx().viewport(|port| {
        let others = port.prev_pass.widgets.layers().filter(|(layer, _)| **layer != own);
        let widgets = others.flat_map(|(_, widgets)| widgets.iter());
        let pressed = widgets.filter(|widget| widget.sense.senses_click() && widget.enabled);
        let rects = pressed.map(|widget| widget.interact_rect);
        rects.filter(|rect| rect.is_positive() && !rect.contains_rect(ground)).collect()
    })
}

/// Places to choose from, the likelier ones first.
fn places(map: Rect, room: Rect, size: Vec2) -> Vec<Pos2> {
    let mut places = Vec::new();
    for field in [map.shrink(GAP), room.shrink(GAP)] {
        let free = (field.size() - size).max(Vec2::ZERO);
        for y in [1.0, 0.0, 0.75, 0.25, 0.5] {
            for x in [0.0, 1.0, 0.25, 0.75, 0.5] {
                places.push(field.min + free * Vec2::new(x, y));
            }
        }
    }
    places
}

/// How bad a place is: what it covers, most of all outside the map.
fn price(rect: Rect, map: Rect, room: Rect, taken: &[Rect]) -> f32 {
    let common = |a: Rect, b: Rect| a.intersect(b).size().max(Vec2::ZERO);
    let area = |size: Vec2| size.x * size.y;
    let covered: f32 = taken
        .iter()
        .map(|other| {
            let weight = if map.contains_rect(*other) { 1.0 } else { 20.0 };
            area(common(rect.expand(3.0), *other)) * weight
        })
        .sum();
    let outside = area(rect.size()) - area(common(rect, map));
    let beyond = area(rect.size()) - area(common(rect, room));
    covered + 0.2 * outside + 50.0 * beyond
}
