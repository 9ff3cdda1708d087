//! What a told step does on the map: the card that flies, the ring that answers, and beside its
//! place what was moved, which stays until the next step.

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align2, Color32, CornerRadius, Id, LayerId, Order, Painter, Pos2, Rect, Stroke, StrokeKind, Ui,
    Vec2, pos2, vec2,
};
use rules::{Kind, NodeId, Side, TrackId};
use tell::symbol;
use text::{Args, Key};
use ui::theme::{SANS, SEMIBOLD, SERIF, glass};

use super::{Hand, ground, plates};
use crate::map::eye::Eye;
use crate::map::layout::Laid;
use crate::map::routes;
use crate::map::shown::find;
use crate::map::taken::Taken;
use crate::map::told::{Flight, Told};

/// The widest line of a card that flies, in points.
const CARD: f32 = 132.0;
/// How far a ring spreads, in points.
const RING: f32 = 17.0;
/// How far from its place what was moved may stand.
const REACH: f32 = 110.0;
/// Lines beside a place; the rest is in the ledger.
const LINES: usize = 3;

/// Draws all of it. `corners` are taken by legend and buttons.
pub(super) fn show(ui: &mut Ui, hand: &Hand<'_>, laid: &Laid, corners: &[Rect], told: &Told) {
    if let Some(spread) = told.beat.answer() {
        for node in told.answering() {
            ring(ui, hand, laid, *node, spread);
        }
    }
    if told.beat.arrival() > 0.0 {
        differences(ui, hand, laid, corners, told);
    }
    if let Some(share) = told.beat.flight() {
        let layer = LayerId::new(Order::Foreground, Id::new("map-flight"));
        let painter = ui.ctx().layer_painter(layer);
        for flight in &told.flights {
            fly(ui, &painter, hand, laid, (flight, told.own), share);
        }
    }
}

/// The rectangle of a node: its plate, or its place.
fn rect_of(ui: &Ui, hand: &Hand<'_>, laid: &Laid, node: NodeId) -> Option<Rect> {
    let name = hand.rules.node_name(node);
    let stands = &hand.chart.places.stands;
    if let Some((_, rect)) = laid.plates.iter().find(|(index, _)| stands[*index].node == name) {
        return Some(*rect);
    }
    let issue = hand.issues().position(|id| id == node);
    if let Some(chip) = laid.chips.iter().find(|chip| Some(chip.index) == issue) {
        return Some(chip.rect);
    }
    if issue.is_some() {
        // Where there is no room for them all, the one that is lit stands below the plates.
        return Some(plates::lone(ui, hand, node).0);
    }
    spot(hand, name).map(|at| Rect::from_center_size(at, Vec2::splat(8.0)))
}

/// Where a node lies on the map itself: on its route, at its city, in the middle of its mark.
fn spot(hand: &Hand<'_>, name: &str) -> Option<Pos2> {
    let (places, eye) = (&hand.chart.places, &hand.chart.eye);
    if let Some(at) = hand.handle(name) {
        return Some(at);
    }
    let mark = places.marks.iter().find(|mark| mark.node == name).and_then(|mark| {
        let line = mark.lines.first()?;
        line.at(line.length() / 2.0).map(|(at, _)| at)
    });
    let city = places.cities.iter().find(|city| city.node.as_deref() == Some(name));
    let at = eye.screen(mark.or(city.map(|city| city.at))?);
    let inner = eye.room.shrink(14.0);
    Some(at.clamp(inner.min, inner.max))
}

/// A ring that spreads once.
fn ring(ui: &Ui, hand: &Hand<'_>, laid: &Laid, node: NodeId, spread: f32) {
    let Some(rect) = rect_of(ui, hand, laid, node) else { return };
    let out = 1.0 - (1.0 - spread) * (1.0 - spread);
    let stroke = Stroke::new(3.4 - 2.0 * spread, glass(hand.palette().focus, 1.0 - spread));
    let grown = rect.expand(3.0 + RING * out);
    let least = grown.width().min(grown.height()) / 2.0;
    let round = CornerRadius::same(least.min(12.0 + RING * out) as u8);
    ui.painter().rect_stroke(grown, round, stroke, StrokeKind::Middle);
}

/// A card on its way: it rises from its slot in an arc, and is gone where it lands.
fn fly(
    ui: &Ui,
    painter: &Painter,
    hand: &Hand<'_>,
    laid: &Laid,
    (flight, own): (&Flight, Side),
    share: f32,
) {
    let Some(to) = rect_of(ui, hand, laid, flight.to).map(|rect| rect.center()) else { return };
    let p = hand.palette();
    let screen = ui.ctx().content_rect();
    let shelf = hand.chart.eye.room.bottom() + 24.0;
    let corner = if flight.side == own { 0.3 } else { 0.7 };
    let shelf = pos2(screen.left() + screen.width() * corner, shelf.min(screen.bottom() - 24.0));
    let from = flight.from.filter(|rect| screen.contains(rect.center()));
    let from = from.map_or(shelf, |rect| rect.center_top() + vec2(0.0, 26.0));
    let middle = from.lerp(to, 0.5) - vec2(0.0, 0.12 * from.distance(to));
    let at = from.lerp(middle, share).lerp(middle.lerp(to, share), share);
    // It fades as it lands, so that the place itself is seen to answer.
    let seen = ((1.0 - share) / 0.18).clamp(0.0, 1.0);
    let ink = glass(p.ink, seen);
    let own = glass(p.side(flight.side), seen);
    let title = painter.layout(flight.title.clone(), SERIF.at(12.5), ink, CARD);
    let size = title.size() + vec2(34.0, 14.0);
    let rect = Rect::from_center_size(at, size);
    let round = CornerRadius::same(7);
    let shade = Color32::from_black_alpha((seen * if p.dark { 110.0 } else { 46.0 }) as u8);
    painter.rect_filled(rect.translate(vec2(0.0, 5.0)).expand(1.0), round, shade);
    painter.rect_filled(rect, round, glass(p.card, seen));
    painter.rect_stroke(rect, round, Stroke::new(1.6, own), StrokeKind::Inside);
    let mark = rect.left_center() + vec2(14.0, 0.0);
    painter.text(mark, Align2::CENTER_CENTER, symbol(flight.side), SANS.at(12.0), own);
    painter.galley(rect.min + vec2(25.0, 7.0), title, ink);
}

/// Where what was moved is said, and for what that was found.
#[derive(Clone, PartialEq, Debug)]
struct Placed {
    eye: Eye,
    told: (Vec<NodeId>, Vec<(TrackId, i16)>),
    rects: Vec<Option<(Pos2, Rect)>>,
}

/// What was moved at each place, beside it.
fn differences(ui: &mut Ui, hand: &Hand<'_>, laid: &Laid, corners: &[Rect], told: &Told) {
    let tags = tags(hand, told);
    let seen = told.beat.arrival();
    let galleys: Vec<_> = tags
        .iter()
        .map(|(_, tracks)| ui.painter().layout_job(words(hand, tracks, told, seen)))
        .collect();
    let sizes: Vec<Vec2> = galleys.iter().map(|galley| galley.size() + vec2(14.0, 8.0)).collect();
    let id = Id::new("map-differences");
    let wanted = (told.nodes.clone(), told.moves.clone());
    let known = ui.data(|data| data.get_temp::<Placed>(id));
    let known = known.filter(|placed| placed.eye == hand.chart.eye && placed.told == wanted);
    let placed = known.unwrap_or_else(|| {
        let nodes = tags.iter().map(|(node, _)| *node);
        let rects = place((ui, hand, laid), corners, told, nodes.zip(sizes));
        Placed { eye: hand.chart.eye, told: wanted, rects }
    });
    let p = hand.palette();
    // All lines first: none runs over what another tag says.
    for (at, free) in placed.rects.iter().flatten() {
        let line = Stroke::new(1.2, glass(p.focus, seen));
        ui.painter().line_segment([*at, free.clamp(*at)], line);
    }
    for (galley, found) in galleys.into_iter().zip(&placed.rects) {
        let Some((_, free)) = found else { continue };
        ground(ui, p, *free, (false, seen));
        ui.painter().galley(free.min + vec2(7.0, 4.0), galley, p.ink);
    }
    ui.data_mut(|data| data.insert_temp(id, placed));
}

/// The nearest free place for each tag, one after the other.
fn place(
    (ui, hand, laid): (&Ui, &Hand<'_>, &Laid),
    corners: &[Rect],
    told: &Told,
    tags: impl Iterator<Item = (NodeId, Vec2)>,
) -> Vec<Option<(Pos2, Rect)>> {
    let mut taken = field(ui, hand, laid, corners, told);
    let names = laid.cities.iter().chain(&laid.regions).map(|name| name.rect);
    let names: Vec<Rect> = names.chain(laid.plates.iter().map(|(_, rect)| *rect)).collect();
    let crossed = |from: Pos2, to: Pos2| {
        let way = (0..=12_u8).map(|part| from.lerp(to, f32::from(part) / 12.0));
        let over = way.filter(|at| names.iter().any(|name| name.contains(*at)));
        over.count() as f32
    };
    let found = tags.map(|(node, size)| {
        let plate = plate_of(hand, laid, node);
        let from = |at: Pos2| {
            let free = taken.nearest(at, size, REACH, |_| 0.0)?;
            // What is said of a plate is led to its edge, not across its bars.
            let at = plate.map_or(at, |plate| plate.clamp(free.center()));
            let end = free.clamp(at);
            Some((end.distance(at) + 12.0 * crossed(at, end), at, free))
        };
        let all = anchors(ui, hand, laid, node, plate).into_iter().filter_map(from);
        let (_, at, free) = all.min_by(|a, b| a.0.total_cmp(&b.0))?;
        taken.rect(free.expand(2.0));
        Some((at, free))
    });
    found.collect()
}

/// The plate of a node that has no place of its own on the map.
fn plate_of(hand: &Hand<'_>, laid: &Laid, node: NodeId) -> Option<Rect> {
    let name = hand.rules.node_name(node);
    if spot(hand, name).is_some_and(|at| hand.chart.eye.room.shrink(15.0).contains(at)) {
        return None;
    }
    let stands = &hand.chart.places.stands;
    laid.plates.iter().find(|(index, _)| stands[*index].node == name).map(|(_, rect)| *rect)
}

/// Where what was moved at a node can be said to be: all along its route, at its city, else at its
/// plate.
fn anchors(ui: &Ui, hand: &Hand<'_>, laid: &Laid, node: NodeId, plate: Option<Rect>) -> Vec<Pos2> {
    let (eye, name) = (hand.chart.eye, hand.rules.node_name(node));
    let way = hand.chart.places.ways.iter().find(|way| way.id == name);
    let line = way.and_then(|way| routes::lines(way, eye.scale).into_iter().next());
    let inner = eye.room.shrink(24.0);
    let seen = line.iter().flat_map(|line| line.dots(34.0 * eye.scale));
    let seen = seen.map(|(at, _)| eye.screen(at)).filter(|at| inner.contains(*at));
    let mut anchors: Vec<Pos2> = seen.collect();
    if anchors.is_empty() {
        let place = if plate.is_none() { spot(hand, name) } else { None };
        let rect = || rect_of(ui, hand, laid, node).map(|rect| rect.center());
        anchors.extend(place.or_else(rect));
    }
    anchors
}

/// What was moved at which node: of every route, and of what answers. A stance has its mark in its
/// own plate.
fn tags(hand: &Hand<'_>, told: &Told) -> Vec<(NodeId, Vec<TrackId>)> {
    let mut tags: Vec<(NodeId, Vec<TrackId>)> = Vec::new();
    for state in &hand.shown.routes {
        let route = hand.rules.route(state.route);
        push(&mut tags, state.node, [route.build, route.flow, route.blocked], told);
    }
    for node in told.answering() {
        push(&mut tags, *node, hand.rules.node(*node).tracks.iter().copied(), told);
    }
    let stances: Vec<TrackId> =
        hand.rules.all_parties().flat_map(|id| hand.rules.party(id).stance).collect();
    tags.iter_mut().for_each(|(_, tracks)| tracks.retain(|track| !stances.contains(track)));
    tags.retain(|(_, tracks)| !tracks.is_empty());
    tags
}

/// Takes note of what was moved of a node's tracks.
fn push(
    tags: &mut Vec<(NodeId, Vec<TrackId>)>,
    node: NodeId,
    tracks: impl IntoIterator<Item = TrackId>,
    told: &Told,
) {
    let moved = tracks.into_iter().filter(|track| told.by(*track) != 0);
    let known = tags.iter().position(|(known, _)| *known == node);
    let place = known.unwrap_or_else(|| {
        tags.push((node, Vec::new()));
        tags.len() - 1
    });
    for track in moved {
        if !tags[place].1.contains(&track) {
            tags[place].1.push(track);
        }
    }
}

/// A line for each track: a mark, by how much, and what. Without the colours of good and bad news:
/// the map does not say for whom.
fn words(hand: &Hand<'_>, tracks: &[TrackId], told: &Told, seen: f32) -> LayoutJob {
    let p = hand.palette();
    let mut job = LayoutJob::default();
    for (place, track) in tracks.iter().take(LINES).enumerate() {
        let by = told.by(*track);
        let mark = if by > 0 { "▲" } else { "▼" };
        let amount = hand.words.say("ui-figure", &Args::new().signed("n", by));
        let name = name(hand, *track);
        let line = if place == 0 { "" } else { "\n" };
        let mut add = |words: String, font: egui::FontId, color: Color32| {
            job.append(&words, 0.0, TextFormat { font_id: font, color, ..TextFormat::default() });
        };
        add(format!("{line}{mark}\u{a0}{amount}"), SEMIBOLD.at(11.0), glass(p.ink, seen));
        add(format!("  {name}"), SANS.at(10.5), glass(p.soft, seen));
    }
    job
}

/// What a track is called at its place: there a route need not say its name again.
fn name(hand: &Hand<'_>, track: TrackId) -> String {
    for id in hand.rules.all_routes() {
        let route = hand.rules.route(id);
        let own = [
            (route.build, "ui-map-moved-build"),
            (route.flow, "ui-map-moved-flow"),
            (route.blocked, "ui-map-moved-blocked"),
        ];
        if let Some((_, key)) = own.into_iter().find(|(known, _)| *known == track) {
            return hand.words.name(key);
        }
    }
    hand.words.name(Key::new("track", hand.rules.track_name(track)))
}

/// What is taken of the room: names, plates, dots, corners, routes, and where cards land.
fn field(ui: &Ui, hand: &Hand<'_>, laid: &Laid, corners: &[Rect], told: &Told) -> Taken {
    let eye = hand.chart.eye;
    let mut taken = Taken::new(eye.room.shrink(4.0));
    corners.iter().for_each(|rect| taken.rect(rect.expand(3.0)));
    let names = laid.cities.iter().chain(&laid.regions).chain(&laid.chips);
    names.for_each(|name| taken.rect(name.rect.expand(2.0)));
    laid.plates.iter().for_each(|(_, rect)| taken.rect(rect.expand(3.0)));
    laid.dots.iter().for_each(|(_, at)| taken.rect(Rect::from_center_size(*at, Vec2::splat(9.0))));
    for way in &hand.chart.places.ways {
        for line in routes::lines(way, eye.scale) {
            taken.line(line.points().iter().map(|at| eye.screen(*at)), 4.0);
        }
    }
    for node in &told.nodes {
        if let Some(rect) = rect_of(ui, hand, laid, *node) {
            taken.rect(rect.expand(5.0));
        }
    }
    taken
}

/// By how much the stances of a party are moved, by side.
pub(super) fn of_party(hand: &Hand<'_>, told: Option<&Told>, id: &str) -> [i16; 2] {
    let party = find(hand.rules, Kind::Party, hand.rules.all_parties(), id);
    let seen = told.filter(|told| told.beat.arrival() > 0.0);
    match party.zip(seen) {
        Some((party, told)) => hand.rules.party(party).stance.map(|track| told.by(track)),
        None => [0, 0],
    }
}
