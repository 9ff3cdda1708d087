//! Plates: third parties with their two stances, issues, and the seals of what cannot be undone.

use std::sync::Arc;

use egui::{Align2, CornerRadius, Galley, Id, Pos2, Rect, Stroke, Ui, pos2, vec2};
use rules::{Kind, NodeId, PartyId, Side};
use text::{Args, Key};
use ui::Subject;
use ui::theme::{SANS, SEMIBOLD, glass};

use super::{Hand, effects, plate, plate_words};
use crate::map::layout::Laid;
use crate::map::shown::{find, ratchet_node};
use crate::map::told::Told;

/// Draws all plates.
pub(super) fn show(ui: &mut Ui, hand: &mut Hand<'_>, laid: &Laid, told: Option<&Told>) {
    for (index, rect) in &laid.plates {
        party(ui, hand, *index, *rect, told);
    }
    if laid.chips.is_empty() {
        lit_issue(ui, hand, told);
    } else {
        issues(ui, hand, laid);
    }
    seals(ui, hand, laid);
}

fn party(ui: &mut Ui, hand: &mut Hand<'_>, index: usize, rect: Rect, told: Option<&Told>) {
    let stand = hand.chart.places.stands[index].clone();
    let all = hand.rules.all_parties();
    let Some(id) = find(hand.rules, Kind::Party, all, &stand.id) else { return };
    let node = hand.node(&stand.node);
    let lit = hand.is_lit(node) || hand.shown.lit == Some(Subject::Party(id));
    if let Some(side) = hand.touched(node) {
        let stroke = Stroke::new(3.0, glass(hand.palette().side(side), 0.55));
        let round = CornerRadius::same(7);
        ui.painter().rect_stroke(rect.expand(2.0), round, stroke, egui::StrokeKind::Middle);
    }
    plate(ui, hand.palette(), rect, lit);
    let name = hand.words.name(Key::new("party", &stand.id));
    let short = hand.words.name(Key::new("map-party", &stand.id));
    let small = rect.width() < 70.0;
    let size = if small { 10.0 } else { 11.5 };
    let ink = hand.palette().ink;
    plate_words(
        ui,
        pos2(rect.center().x, rect.top() + if small { 10.0 } else { 11.5 }),
        &short,
        true,
        size,
        ink,
    );
    let stances = stances(hand, id);
    let moved = effects::of_party(hand, told, &stand.id);
    for (side, up) in [(Side::Baku, 13.5), (Side::Moscow, 7.0)] {
        let (value, by) = (stances[side.index()], moved[side.index()]);
        bar(ui, hand, (rect, rect.bottom() - up), side, value, by);
    }
    let [moscow, baku] = stances.map(|value| value.round() as i64);
    let args = Args::new().text("party", name).signed("baku", baku).signed("moscow", moscow);
    let words = hand.words.say("ui-map-party", &args);
    hand.press(ui, Id::new(("map-party", index)), rect, &words, Subject::Party(id));
}

/// The stances as they are drawn: on their way to what they are.
fn stances(hand: &Hand<'_>, id: PartyId) -> [f32; 2] {
    let drawn = hand.chart.tween.stances.get(id.index()).copied();
    let known = hand.shown.stances.get(id.index()).map(|two| two.map(f32::from));
    drawn.or(known).unwrap_or_default()
}

/// A bar about a zero line, with the sign of the side to which it is a stance, and what it has been
/// moved by.
fn bar(ui: &Ui, hand: &Hand<'_>, (plate, y): (Rect, f32), side: Side, value: f32, by: i16) {
    let p = hand.palette();
    let painter = ui.painter();
    let colour = p.side(side);
    let sign = match side {
        Side::Baku => "◆",
        Side::Moscow => "●",
    };
    painter.text(pos2(plate.left() + 9.0, y), Align2::CENTER_CENTER, sign, SANS.at(6.5), colour);
    let mut end = plate.right() - 7.0;
    if by != 0 {
        let words = hand.words.say("ui-figure", &Args::new().signed("n", by));
        let at = pos2(end + 2.0, y);
        end = painter.text(at, Align2::RIGHT_CENTER, words, SEMIBOLD.at(9.0), p.ink).left() - 4.0;
    }
    let line = Rect::from_min_max(pos2(plate.left() + 15.0, y - 1.75), pos2(end, y + 1.75));
    let round = CornerRadius::same(2);
    painter.rect_filled(line, round, p.line);
    let zero = line.center().x;
    let end = zero + (value / 100.0).clamp(-1.0, 1.0) * line.width() / 2.0;
    let filled = Rect::from_two_pos(pos2(zero, line.top()), pos2(end, line.bottom()));
    painter.rect_filled(filled, round, colour);
    painter.vline(zero, line.y_range().expand(1.2), Stroke::new(1.0, p.soft));
}

fn issues(ui: &mut Ui, hand: &mut Hand<'_>, laid: &Laid) {
    let nodes: Vec<_> = hand.issues().collect();
    for name in &laid.chips {
        let Some(node) = nodes.get(name.index).copied() else { continue };
        let lit = hand.is_lit(Some(node));
        if let Some(side) = hand.touched(Some(node)) {
            let stroke = Stroke::new(3.0, glass(hand.palette().side(side), 0.55));
            let round = CornerRadius::same(7);
            ui.painter().rect_stroke(
                name.rect.expand(2.0),
                round,
                stroke,
                egui::StrokeKind::Middle,
            );
        }
        plate(ui, hand.palette(), name.rect, lit);
        let colour = if lit { hand.palette().ink } else { hand.palette().soft };
        plate_words(ui, name.rect.center(), &name.words, false, 10.5, colour);
        let id = Id::new(("map-issue", name.index));
        hand.press(ui, id, name.rect, &name.words, Subject::Node(node));
    }
}

/// Where issues are left to the sheets, the one in focus is shown below the plates all the same, and
/// the one to which a card flies.
fn lit_issue(ui: &Ui, hand: &Hand<'_>, told: Option<&Told>) {
    let told = told.map(|told| told.nodes.as_slice()).unwrap_or_default();
    let lit = hand.issues().find(|node| hand.is_lit(Some(*node)));
    let Some(node) = lit.or(hand.issues().find(|node| told.contains(node))) else { return };
    let p = hand.palette();
    let (rect, words) = lone(ui, hand, node);
    plate(ui, p, rect, lit.is_some());
    ui.painter().galley(rect.min + vec2(8.0, 4.0), words, p.ink);
}

/// Where the only issue that is shown stands, and its name.
pub(super) fn lone(ui: &Ui, hand: &Hand<'_>, node: NodeId) -> (Rect, Arc<Galley>) {
    let words = hand.words.name(Key::new("node", hand.rules.node_name(node)));
    let words = ui.painter().layout_no_wrap(words, SANS.at(10.5), hand.palette().ink);
    let min = hand.chart.eye.room.left_top() + vec2(8.0, 47.0);
    (Rect::from_min_size(min, words.size() + vec2(16.0, 8.0)), words)
}

/// A seal at the place of each act that cannot be undone and has been done.
fn seals(ui: &mut Ui, hand: &mut Hand<'_>, laid: &Laid) {
    for ratchet in hand.shown.turned.clone() {
        let Some(node) = ratchet_node(hand.rules, ratchet) else { continue };
        let Some(at) = place(hand, laid, hand.rules.node_name(node)) else { continue };
        let p = hand.palette();
        let painter = ui.painter();
        painter.circle_filled(at, 7.5, p.card);
        painter.circle_stroke(at, 6.5, Stroke::new(1.6, p.focus));
        painter.circle_filled(at, 3.2, p.focus);
        let words = hand.words.name(Key::new("ratchet", hand.rules.ratchet_name(ratchet)));
        let rect = Rect::from_center_size(at, vec2(16.0, 16.0));
        let id = Id::new(("map-seal", ratchet.index()));
        hand.press(ui, id, rect, &words, Subject::Ratchet(ratchet));
    }
}

/// Where a node is drawn: at the corner of its plate, or beside its place.
fn place(hand: &Hand<'_>, laid: &Laid, node: &str) -> Option<Pos2> {
    let places = &hand.chart.places;
    let of_party = laid.plates.iter().find(|(index, _)| places.stands[*index].node == node);
    if let Some((_, rect)) = of_party {
        return Some(rect.right_top() + vec2(-3.0, 3.0));
    }
    let issue = hand.issues().position(|id| hand.rules.node_name(id) == node);
    if let Some(chip) = laid.chips.iter().find(|chip| Some(chip.index) == issue) {
        return Some(chip.rect.right_top() + vec2(-2.0, 2.0));
    }
    on_map(hand, node)
}

/// Where a node with a place on the map has its seal.
fn on_map(hand: &Hand<'_>, node: &str) -> Option<Pos2> {
    let (places, eye) = (&hand.chart.places, &hand.chart.eye);
    let way = places.ways.iter().find(|way| way.id == node).map(|way| way.gate);
    let city = places.cities.iter().find(|city| city.node.as_deref() == Some(node));
    let at = eye.screen(way.or(city.map(|city| city.at))?) + vec2(0.0, -11.0);
    eye.room.shrink(8.0).contains(at).then_some(at)
}

/// What the seals take of the room.
pub(super) fn sealed(hand: &Hand<'_>) -> Vec<Rect> {
    let nodes = hand.shown.turned.iter().filter_map(|id| ratchet_node(hand.rules, *id));
    let places = nodes.filter_map(|node| on_map(hand, hand.rules.node_name(node)));
    places.map(|at| Rect::from_center_size(at, vec2(16.0, 16.0))).collect()
}
