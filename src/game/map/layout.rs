//! Where names and plates stand: laid out anew when the view changes, never over one another and
//! never over a route.

use std::collections::BTreeMap;

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::atlas::Field;
use super::eye::Eye;
use super::places::{City, Places};
use super::routes;
use super::taken::Taken;

/// The size of a third party's plate, in a wide room and in a narrow one.
pub(crate) const PLATE: [Vec2; 2] = [vec2(78.0, 38.0), vec2(58.0, 34.0)];
/// A room narrower than this is a narrow one.
pub(crate) const NARROW: f32 = 560.0;
/// How far from where it would like to stand a plate may be, in points.
const REACH: f32 = 190.0;
/// From the room's edge to what stands at it.
pub(crate) const EDGE: f32 = 12.0;
/// Sizes of wide letters: size, and space between letters.
const WIDE: [(f32, f32); 4] = [(15.0, 6.5), (12.5, 4.0), (10.5, 2.4), (9.0, 1.3)];

/// Measures words: text, size and letter space to a size in points.
pub(crate) type Measure<'a> = &'a dyn Fn(&str, Voice) -> Vec2;

/// How a name is set.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Voice {
    /// A city, and whether it carries weight.
    City(bool),
    /// A country in spaced capitals.
    Country(f32, f32),
    /// A water in spaced italics.
    Water(f32, f32),
    /// A plate without figures.
    Chip,
}

/// A name that has found its place.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Name {
    /// Its place in the list of its kind.
    pub index: usize,
    /// The words.
    pub words: String,
    /// Its rectangle.
    pub rect: Rect,
    /// How it is set.
    pub voice: Voice,
}

/// The words that are laid out.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Written {
    /// By city.
    pub cities: Vec<String>,
    /// By country.
    pub countries: Vec<String>,
    /// By water.
    pub waters: Vec<String>,
    /// Issues without a place.
    pub chips: Vec<String>,
}

/// Everything in its place.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Laid {
    /// Cities that are drawn, named or not: index and whether it is in the room.
    pub dots: Vec<(usize, Pos2)>,
    /// Names of cities.
    pub cities: Vec<Name>,
    /// Names of countries and waters.
    pub regions: Vec<Name>,
    /// Third parties' plates, by their place in the list.
    pub plates: Vec<(usize, Rect)>,
    /// Issues.
    pub chips: Vec<Name>,
    /// For each city that is named, where about its dot.
    memory: BTreeMap<usize, u8>,
}

/// Lays out a view. `before` is the last layout, whose choices are kept where they still hold;
/// `legend` is taken already.
pub(crate) fn lay(
    eye: &Eye,
    places: &Places,
    written: &Written,
    legend: &[Rect],
    before: &Laid,
    measure: Measure<'_>,
) -> Laid {
    let room = eye.room;
    let narrow = room.width() < NARROW;
    let mut taken = Taken::new(room.shrink(3.0));
    let mut laid = Laid::default();
    legend.iter().for_each(|rect| taken.rect(rect.expand(3.0)));
    margin(&mut laid, &mut taken, room, places, written, measure);
    for way in &places.ways {
        for line in routes::lines(way, eye.scale) {
            taken.line(line.points().iter().map(|at| eye.screen(*at)), 4.0);
        }
    }
    let limit = rank_limit(eye, narrow);
    let seen = |city: &City| city.rank <= limit && room.shrink(4.0).contains(eye.screen(city.at));
    for (index, city) in places.cities.iter().enumerate().filter(|(_, city)| seen(city)) {
        let at = eye.screen(city.at);
        laid.dots.push((index, at));
        taken.rect(Rect::from_center_size(at, Vec2::splat(7.0)));
    }
    cities(&mut laid, &mut taken, places, written, before, measure, |rank| rank == 1);
    if !narrow {
        parties(&mut laid, &mut taken, eye, places);
    }
    regions(&mut laid, &mut taken, eye, places, written, before, measure);
    cities(&mut laid, &mut taken, places, written, before, measure, |rank| rank > 1);
    let named = |index: usize| laid.cities.iter().any(|name| name.index == index);
    let kept = laid.dots.iter().copied();
    laid.dots =
        kept.filter(|(index, _)| named(*index) || places.cities[*index].rank == 1).collect();
    laid
}

fn rank_limit(eye: &Eye, narrow: bool) -> u8 {
    let near = eye.nearness();
    match () {
        () if near > 1.5 => 3,
        () if near > 1.15 || !narrow => 2,
        () => 1,
    }
}

/// Plates of those who have no place on the map, from the right; issues, from the left. In a
/// narrow room all parties stand in one row, and issues are left to the sheets.
fn margin(
    laid: &mut Laid,
    taken: &mut Taken,
    room: Rect,
    places: &Places,
    written: &Written,
    measure: Measure<'_>,
) {
    let narrow = room.width() < NARROW;
    let size = PLATE[usize::from(narrow)];
    let stands = places.stands.iter().enumerate();
    let edge: Vec<usize> =
        stands.filter(|(_, stand)| narrow || stand.at.is_none()).map(|(index, _)| index).collect();
    let gap = if narrow { 4.0 } else { 8.0 };
    let all = edge.len() as f32 * (size.x + gap) - gap;
    let step = if all > room.width() - 8.0 {
        (room.width() - 8.0 - size.x) / (edge.len() as f32 - 1.0)
    } else {
        size.x + gap
    };
    let span = step * (edge.len() as f32 - 1.0) + size.x;
    let left = if narrow { room.center().x - span / 2.0 } else { room.right() - EDGE - span };
    for (place, index) in edge.iter().enumerate() {
        let min = pos2(left + step * place as f32, room.top() + if narrow { 5.0 } else { EDGE });
        let rect = Rect::from_min_size(min, size);
        taken.rect(rect.expand(3.0));
        laid.plates.push((*index, rect));
    }
    if narrow {
        return;
    }
    let mut at = room.left_top() + vec2(EDGE, EDGE);
    for (index, words) in written.chips.iter().enumerate() {
        let size = measure(words, Voice::Chip) + vec2(16.0, 8.0);
        if at.x + size.x > left - 16.0 {
            at = pos2(room.left() + EDGE, at.y + size.y + 5.0);
        }
        let rect = Rect::from_min_size(at, size);
        taken.rect(rect.expand(3.0));
        laid.chips.push(Name { index, words: words.clone(), rect, voice: Voice::Chip });
        at.x += size.x + 6.0;
    }
}

/// Plates of those who have a place on the map, as near to it as there is room.
fn parties(laid: &mut Laid, taken: &mut Taken, eye: &Eye, places: &Places) {
    let inner = eye.room.shrink2(PLATE[0] / 2.0 + Vec2::splat(EDGE));
    for (index, stand) in places.stands.iter().enumerate() {
        let Some(at) = stand.at else { continue };
        let at = eye.screen(at).clamp(inner.min, inner.max);
        if let Some(rect) = taken.nearest(at, PLATE[0], REACH) {
            taken.rect(rect.expand(3.0));
            laid.plates.push((index, rect));
        }
    }
}

fn cities(
    laid: &mut Laid,
    taken: &mut Taken,
    places: &Places,
    written: &Written,
    before: &Laid,
    measure: Measure<'_>,
    ranks: impl Fn(u8) -> bool,
) {
    for (index, dot) in laid.dots.clone() {
        let rank = places.cities[index].rank;
        if !ranks(rank) {
            continue;
        }
        let voice = Voice::City(rank == 1);
        let words = &written.cities[index];
        let size = measure(words, voice) + vec2(2.0, -3.0);
        let again = before.memory.get(&index).copied();
        if let Some((place, rect)) = taken.beside(dot, size, again) {
            taken.rect(rect.expand2(vec2(3.0, 1.0)));
            laid.memory.insert(index, place);
            laid.cities.push(Name { index, words: words.clone(), rect, voice });
        }
    }
}

/// Countries, then waters, each in the widest letters for which it has room.
fn regions(
    laid: &mut Laid,
    taken: &mut Taken,
    eye: &Eye,
    places: &Places,
    written: &Written,
    before: &Laid,
    measure: Measure<'_>,
) {
    let countries = places.countries.iter().zip(&written.countries).map(|pair| (pair, true));
    let waters = places.waters.iter().zip(&written.waters).map(|pair| (pair, false));
    for (number, ((region, words), land)) in waters.chain(countries).enumerate() {
        let again = before.regions.iter().find(|name| name.index == number);
        let sizes = WIDE.iter().filter_map(|(size, space)| {
            let voice = match land {
                true => Voice::Country(*size, *space),
                false => Voice::Water(*size + 1.0, *space * 0.4),
            };
            let around = measure(words, voice);
            let rect = room_in(&region.field, eye, taken, around, again.map(|name| name.rect))?;
            Some((voice, rect))
        });
        let found = { sizes }.next();
        if let Some((voice, rect)) = found {
            taken.rect(rect.expand(3.0));
            laid.regions.push(Name { index: number, words: words.clone(), rect, voice });
        }
    }
}

/// The best place for a name in a country or a water: in the middle of where it is broad.
fn room_in(
    field: &Field,
    eye: &Eye,
    taken: &Taken,
    size: Vec2,
    again: Option<Rect>,
) -> Option<Rect> {
    const ASIDE: f32 = 9.0;
    let room = eye.room.shrink(10.0);
    let half = (size / 2.0 + vec2(ASIDE, 5.0)) * eye.scale;
    let inside = |x: f32, y: f32| {
        let mut rows = field.rows.iter().filter(|row| (row.y - y).abs() <= half.y);
        let fits = |(west, east): &(f32, f32)| *west <= x - half.x && *east >= x + half.x;
        let first = rows.next().is_some_and(|row| row.free.iter().any(fits));
        first && rows.all(|row| row.free.iter().any(fits))
    };
    let mut best: Option<(f32, Rect)> = None;
    let seen: Vec<_> = field
        .rows
        .iter()
        .filter(|row| {
            room.y_range().contains(eye.screen(lyon_tessellation::math::point(0.0, row.y)).y)
        })
        .collect();
    let middle = seen.len() as f32 / 2.0;
    for (number, row) in seen.iter().enumerate() {
        for (west, east) in &row.free {
            let (west, east) =
                (west.max(eye.plane(room.left_top()).x), east.min(eye.plane(room.right_top()).x));
            if east - west < 2.0 * half.x {
                continue;
            }
            let high = (number as f32 - middle).abs() / middle.max(1.0);
            let broad = (east - west) / eye.scale;
            for share in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] {
                let x = west + (east - west) * share;
                let at = eye.screen(lyon_tessellation::math::point(x, row.y));
                let rect = Rect::from_center_size(at, size);
                let stays =
                    again.map_or(
                        0.0,
                        |again| {
                            if again.center().distance(at) < 30.0 { 40.0 } else { 0.0 }
                        },
                    );
                let worth = broad.min(size.x * 3.0) * 0.5
                    - (share - 0.5_f32).abs() * broad * 0.5
                    - high * 110.0
                    + stays;
                if best.is_none_or(|(most, _)| worth > most)
                    && inside(x, row.y)
                    && taken.is_free(rect.expand(2.0))
                {
                    best = Some((worth, rect));
                }
            }
        }
    }
    best.map(|(_, rect)| rect)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::atlas::Atlas;

    #[test]
    fn nothing_stands_on_anything_in_any_room() {
        let atlas = Atlas::read(include_str!("../../../assets/map/atlas.ron")).expect("sound");
        let places =
            Places::read(include_str!("../../../assets/map/places.ron"), &atlas).expect("sound");
        let ids =
            |list: &[super::super::places::Region]| list.iter().map(|of| of.id.clone()).collect();
        let written = Written {
            cities: places.cities.iter().map(|city| city.id.clone()).collect(),
            countries: ids(&places.countries),
            waters: ids(&places.waters),
            chips: vec!["Supplies".to_owned(), "Media".to_owned()],
        };
        let measure = |words: &str, voice: Voice| {
            let (size, space) = match voice {
                Voice::City(_) | Voice::Chip => (11.5, 0.0),
                Voice::Country(size, space) | Voice::Water(size, space) => (size, space),
            };
            vec2(words.chars().count() as f32 * (size * 0.6 + space), size * 1.35)
        };
        for (width, height) in [(804.0, 502.0), (1358.0, 800.0), (390.0, 400.0), (411.0, 200.0)] {
            let mut eye = Eye::new(atlas.frame, places.core, places.heart);
            eye.take_room(Rect::from_min_size(pos2(272.0, 52.0), vec2(width, height)));
            let laid = lay(&eye, &places, &written, &[], &Laid::default(), &measure);
            let names = laid.cities.iter().chain(&laid.regions).chain(&laid.chips);
            let mut rects: Vec<Rect> = names.map(|name| name.rect).collect();
            rects.extend(laid.plates.iter().map(|(_, rect)| *rect));
            for (place, rect) in rects.iter().enumerate() {
                assert!(eye.room.contains_rect(*rect), "{width}: {rect:?}");
                let clear = |other: &Rect| !other.intersects(rect.shrink(1.0));
                let narrow = width < NARROW && place >= rects.len() - places.stands.len();
                assert!(narrow || rects[..place].iter().all(clear), "{width}: {rect:?}");
            }
            let baku = laid.cities.iter().any(|name| name.words == "baku");
            assert!(baku, "{width}");
            for way in &places.ways {
                for line in routes::lines(way, eye.scale) {
                    let on = |name: &Name| {
                        line.points().iter().any(|at| name.rect.contains(eye.screen(*at)))
                    };
                    assert!(
                        !laid.cities.iter().chain(&laid.regions).any(on),
                        "{width}: {}",
                        way.id
                    );
                }
            }
        }
    }
}
