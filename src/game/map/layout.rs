//! Where names and plates stand: laid out anew when the view changes, never over one another and
//! never over a route.

use std::collections::BTreeMap;

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::atlas::{Atlas, Field};
use super::eye::Eye;
use super::places::Places;
use super::routes;
use super::taken::{ROUNDS, Taken};

/// The size of a third party's plate, in a wide room and in a narrow one.
pub(crate) const PLATE: [Vec2; 2] = [vec2(78.0, 38.0), vec2(58.0, 36.0)];
/// A room narrower than this is a narrow one.
pub(crate) const NARROW: f32 = 560.0;
/// A room lower than this is a low one.
const LOW: f32 = 260.0;
/// How far from where it would like to stand a plate may be, in points.
const REACH: f32 = 190.0;
/// From the room's edge to what stands at it.
pub(crate) const EDGE: f32 = 12.0;
/// Sizes of wide letters: size, and space between letters.
const WIDE: [(f32, f32); 5] = [(15.0, 6.5), (12.5, 4.0), (10.5, 2.4), (9.5, 1.3), (8.5, 0.6)];
/// A smaller city is named close by or not at all: it would be taken for another one.
const TOWN: u8 = 2;
/// The country that is named before everything else.
const HOME: &str = "azerbaijan";

/// Measures words: text, size and letter space to a size in points.
pub(crate) type Measure<'a> = &'a dyn Fn(&str, Voice) -> Vec2;

/// How a name is set.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Voice {
    /// A city, whether it carries weight, and its size.
    City(bool, f32),
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
/// `corners` are taken already.
pub(crate) fn lay(
    eye: &Eye,
    (atlas, places): (&Atlas, &Places),
    written: &Written,
    corners: &[Rect],
    before: &Laid,
    measure: Measure<'_>,
) -> Laid {
    let mut taken = Taken::new(eye.room.shrink(3.0));
    corners.iter().for_each(|rect| taken.rect(rect.expand(3.0)));
    let laid = Laid::default();
    let mut setter = Setter { eye, atlas, places, written, before, measure, taken, laid };
    setter.margin();
    setter.ways();
    setter.capitals();
    setter.regions(true);
    setter.name_capitals();
    if !is_small(eye.room) {
        setter.parties();
    }
    setter.regions(false);
    setter.towns(corners);
    setter.laid
}

/// Whether a room has none to spare.
pub(crate) fn is_small(room: Rect) -> bool {
    room.width() < NARROW || room.height() < LOW
}

/// Sets one thing after the other.
struct Setter<'a> {
    eye: &'a Eye,
    atlas: &'a Atlas,
    places: &'a Places,
    written: &'a Written,
    before: &'a Laid,
    measure: Measure<'a>,
    taken: Taken,
    laid: Laid,
}

impl Setter<'_> {
    /// Plates of those who have no place on the map, from the right; issues, from the left. In a
    /// small room all parties stand in one row, and issues are left to the sheets.
    fn margin(&mut self) {
        let room = self.eye.room;
        let small = is_small(room);
        let size = PLATE[usize::from(small)];
        let stands = self.places.stands.iter().enumerate();
        let edge: Vec<usize> = stands
            .filter(|(_, stand)| small || stand.at.is_none())
            .map(|(index, _)| index)
            .collect();
        let others = edge.len() as f32 - 1.0;
        let gap = if small { 4.0 } else { 8.0 };
        let step = ((room.width() - 8.0 - size.x) / others.max(1.0)).min(size.x + gap);
        let span = step * others + size.x;
        let left = if small { room.center().x - span / 2.0 } else { room.right() - EDGE - span };
        let top = room.top() + if small { 5.0 } else { EDGE };
        for (place, index) in edge.iter().enumerate() {
            let rect = Rect::from_min_size(pos2(left + step * place as f32, top), size);
            self.taken.rect(rect.expand(3.0));
            self.laid.plates.push((*index, rect));
        }
        if !small {
            self.issues(left - 16.0);
        }
    }

    fn issues(&mut self, right: f32) {
        let room = self.eye.room;
        let mut at = room.left_top() + vec2(EDGE, EDGE);
        for (index, words) in self.written.chips.iter().enumerate() {
            let size = (self.measure)(words, Voice::Chip) + vec2(16.0, 8.0);
            if at.x + size.x > right {
                at = pos2(room.left() + EDGE, at.y + size.y + 5.0);
            }
            let rect = Rect::from_min_size(at, size);
            self.taken.rect(rect.expand(3.0));
            self.laid.chips.push(Name { index, words: words.clone(), rect, voice: Voice::Chip });
            at.x += size.x + 6.0;
        }
    }

    fn ways(&mut self) {
        for way in &self.places.ways {
            for line in routes::lines(way, self.eye.scale) {
                self.taken.line(line.points().iter().map(|at| self.eye.screen(*at)), 3.0);
            }
        }
    }

    /// The cities that are drawn in any case. Smaller ones are drawn where they can be named.
    fn capitals(&mut self) {
        for (index, city) in self.places.cities.iter().enumerate() {
            let at = self.eye.screen(city.at);
            if city.rank == 1 && self.eye.room.shrink(4.0).contains(at) {
                self.laid.dots.push((index, at));
                self.taken.rect(Rect::from_center_size(at, Vec2::splat(7.0)));
            }
        }
    }

    fn name_capitals(&mut self) {
        let dots = self.laid.dots.clone();
        let others: Vec<Pos2> = dots.iter().map(|(_, at)| *at).collect();
        for (index, dot) in dots {
            self.city(index, (dot, &others), ROUNDS);
        }
    }

    /// The smaller cities, the greater of them first: each with its name close by, or not at all.
    fn towns(&mut self, corners: &[Rect]) {
        let near = self.eye.nearness();
        let limit = match () {
            () if near > 1.5 => 3,
            () if near > 1.15 || !is_small(self.eye.room) => 2,
            () => 1,
        };
        for rank in 2..=limit {
            for (index, city) in self.places.cities.iter().enumerate() {
                let dot = self.eye.screen(city.at);
                let seen = city.rank == rank && self.eye.room.shrink(4.0).contains(dot);
                if !seen || self.is_crowded(dot, corners) {
                    continue;
                }
                let others: Vec<Pos2> = self.laid.dots.iter().map(|(_, at)| *at).collect();
                if self.city(index, (dot, &others), TOWN) {
                    self.laid.dots.push((index, dot));
                    self.taken.rect(Rect::from_center_size(dot, Vec2::splat(7.0)));
                }
            }
        }
    }

    /// Whether a dot would lie under something, or so near to another city's name that it would be
    /// taken for that city.
    fn is_crowded(&self, dot: Pos2, corners: &[Rect]) -> bool {
        let own = Rect::from_center_size(dot, Vec2::splat(9.0));
        let names = self.laid.cities.iter().chain(&self.laid.regions).chain(&self.laid.chips);
        let plates = self.laid.plates.iter().map(|(_, rect)| *rect);
        let mut over = names.map(|name| name.rect).chain(plates).chain(corners.iter().copied());
        let named = |name: &Name| {
            let home = self.laid.dots.iter().find(|(index, _)| *index == name.index);
            home.is_some_and(|(_, home)| {
                name.rect.distance_to_pos(dot) <= name.rect.distance_to_pos(*home)
            })
        };
        over.any(|rect| rect.intersects(own)) || self.laid.cities.iter().any(named)
    }

    /// Plates of those who have a place on the map: in their country if there is room, otherwise
    /// beside those who have none, or below them.
    fn parties(&mut self) {
        let (eye, size) = (self.eye, PLATE[0]);
        let inner = eye.room.shrink2(size / 2.0 + Vec2::splat(EDGE));
        for (index, stand) in self.places.stands.iter().enumerate() {
            let Some(at) = stand.at else { continue };
            let at = eye.screen(at).clamp(inner.min, inner.max);
            let land = stand.of.as_deref().and_then(|id| self.atlas.country(id));
            let abroad = |at: Pos2| land.is_none_or(|land| !land.holds(eye.plane(at)));
            let toll = |at| if abroad(at) { f32::MAX } else { 0.0 };
            let at_home = self.taken.nearest(at, size, REACH, toll);
            let at_home = at_home.filter(|rect| !abroad(rect.center()));
            let found = at_home.or_else(|| self.homeless(inner.right_top()));
            if let Some(rect) = found {
                self.taken.rect(rect.expand(3.0));
                self.laid.plates.push((index, rect));
            }
        }
    }

    /// Where a plate stands that has no room at home: in the row of those who have none, or below
    /// them. In that row it lies over a route as they do, but over nothing that is said.
    fn homeless(&self, corner: Pos2) -> Option<Rect> {
        let step = PLATE[0] + Vec2::splat(8.0);
        let slot = |row: u8, column: u8| {
            let off = vec2(-f32::from(column), f32::from(row)) * step;
            Rect::from_center_size(corner + off, PLATE[0])
        };
        let columns =
            self.laid.plates.iter().filter(|(_, rect)| (rect.center().y - corner.y).abs() < 1.0);
        let beside = slot(0, u8::try_from(columns.count()).unwrap_or(u8::MAX));
        let names = self.laid.cities.iter().chain(&self.laid.regions).chain(&self.laid.chips);
        let mut said = names.map(|name| name.rect);
        let room = self.eye.room.shrink(EDGE - 1.0);
        if room.contains_rect(beside) && !said.any(|name| name.intersects(beside.expand(4.0))) {
            return Some(beside);
        }
        let mut below = (1..5_u8).flat_map(|row| (0..3_u8).map(move |column| slot(row, column)));
        below.find(|rect| self.taken.is_free(rect.expand(2.0)))
    }

    /// Names a city beside its dot, if there is room for it.
    fn city(&mut self, index: usize, dot: (Pos2, &[Pos2]), rounds: u8) -> bool {
        let words = &self.written.cities[index];
        let again = self.before.memory.get(&index).copied().filter(|place| *place < 8 * rounds);
        // A capital is named in smaller letters rather than not at all.
        let capital = self.places.cities[index].rank == 1;
        let sizes = if capital { [11.5, 10.0, 9.0].as_slice() } else { &[11.0] };
        let mut voices = sizes.iter().map(|size| Voice::City(capital, *size));
        let found = voices.find_map(|voice| {
            let size = (self.measure)(words, voice) + vec2(2.0, -3.0);
            Some((voice, self.taken.beside(dot, size, again, rounds)?))
        });
        let Some((voice, (place, rect))) = found else { return false };
        self.taken.rect(rect.expand2(vec2(3.0, 1.0)));
        self.laid.memory.insert(index, place);
        self.laid.cities.push(Name { index, words: words.clone(), rect, voice });
        true
    }

    /// Waters, then countries, each in the widest letters for which it has room; the home country
    /// apart.
    fn regions(&mut self, home: bool) {
        let (places, written) = (self.places, self.written);
        // A name in wide letters would be read across a lake.
        let mut taken = self.taken.clone();
        for lake in &places.lakes {
            let shore = lake.iter().chain(lake.first()).map(|at| self.eye.screen(*at));
            let bounds = shore.fold(Rect::NOTHING, |rect, at| rect.union(Rect::from_pos(at)));
            taken.rect(bounds.shrink(2.0));
        }
        let countries = places.countries.iter().zip(&written.countries).map(|pair| (pair, true));
        let waters = places.waters.iter().zip(&written.waters).map(|pair| (pair, false));
        for (number, ((region, words), land)) in waters.chain(countries).enumerate() {
            if (region.id == HOME) != home {
                continue;
            }
            let again = self.before.regions.iter().find(|name| name.index == number);
            let mut sizes = WIDE.iter().filter_map(|(size, space)| {
                let voice = match land {
                    true => Voice::Country(*size, *space),
                    false => Voice::Water(*size + 1.0, *space * 0.4),
                };
                let around = (self.measure)(words, voice);
                let again = again.map(|name| name.rect);
                let rect = room_in(&region.field, self.eye, &taken, around, again)?;
                Some((voice, rect))
            });
            if let Some((voice, rect)) = sizes.next() {
                self.taken.rect(rect.expand(3.0));
                taken.rect(rect.expand(3.0));
                self.laid.regions.push(Name { index: number, words: words.clone(), rect, voice });
            }
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
    // Large letters stand free; small ones are content with little.
    let aside = size.y * 0.4;
    let room = eye.room.shrink(10.0);
    let half = (size / 2.0 + vec2(aside, aside * 0.4)) * eye.scale;
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
                Voice::City(_, size) => (size, 0.0),
                Voice::Chip => (11.5, 0.0),
                Voice::Country(size, space) | Voice::Water(size, space) => (size, space),
            };
            vec2(words.chars().count() as f32 * (size * 0.6 + space), size * 1.35)
        };
        for (width, height) in [(804.0, 502.0), (1358.0, 800.0), (390.0, 400.0), (411.0, 200.0)] {
            let mut eye = Eye::new(atlas.frame, places.core, places.heart);
            eye.take_room(Rect::from_min_size(pos2(272.0, 52.0), vec2(width, height)));
            let laid = lay(&eye, (&atlas, &places), &written, &[], &Laid::default(), &measure);
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
            assert!(baku || height < 300.0, "{width}");
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
