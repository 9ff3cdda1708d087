//! What is said on the map: names, plates, issues, the legend; and what the pointer and the
//! keyboard do to it. Panels read and emit; this does too, but for the view, which is its own.

mod effects;
mod legend;
mod letters;
mod plates;
mod pointing;

use egui::{Align2, Color32, CornerRadius, Pos2, Rect, Stroke, StrokeKind, Ui, vec2};
use rules::{Kind, NodeId, Ruleset};
use text::{Key, Words};
use ui::theme::{SANS, SERIF, glass};
use ui::{Intent, Look, Palette, Subject};

use super::layout::{self, Laid, Name, Voice, Written};
use super::shown::{self, Shown};
use super::told::Told;
use super::{Chart, Memo};

/// What is drawn with.
struct Hand<'a> {
    chart: &'a mut Chart,
    shown: &'a Shown,
    rules: &'a Ruleset,
    words: &'a Words,
    look: &'a Look,
    /// The nodes that are in focus.
    lit: Vec<NodeId>,
    intents: Vec<Intent>,
    /// What the pointer is on, and what has the keyboard's focus.
    pointed: Option<Subject>,
    focused: Option<Subject>,
    /// Where the name of what is pointed at is to be written.
    tag: Option<(Subject, Pos2)>,
}

/// Draws over the map and answers what the person wants.
pub(super) fn face(
    ui: &mut Ui,
    chart: &mut Chart,
    shown: &Shown,
    rules: &Ruleset,
    words: &Words,
    look: &Look,
    told: Option<&Told>,
) -> Vec<Intent> {
    let room = chart.eye.room;
    let mut lit = shown.lit.map(|subject| shown::nodes_of(subject, rules)).unwrap_or_default();
    lit.extend(&shown.answering);
    let mut hand = Hand {
        chart,
        shown,
        rules,
        words,
        look,
        lit,
        intents: Vec::new(),
        pointed: None,
        focused: None,
        tag: None,
    };
    let clip = ui.clip_rect();
    ui.set_clip_rect(clip.intersect(room));
    hand.ground(ui);
    let legend = legend::lay(ui, &hand);
    let mut corners = vec![legend.rect()];
    corners.extend(hand.buttons().map(|(rect, ..)| rect));
    corners.extend(plates::sealed(&hand));
    let laid = hand.laid(ui, &corners);
    hand.names(ui, &laid);
    hand.sites(ui, &laid);
    hand.ways(ui);
    plates::show(ui, &mut hand, &laid, told);
    if let Some(told) = told {
        effects::show(ui, &hand, &laid, &corners, told);
    }
    legend::show(ui, &hand, &legend);
    hand.steer(ui);
    hand.tag(ui);
    hand.settle(ui);
    ui.set_clip_rect(clip);
    hand.intents
}

impl Hand<'_> {
    fn palette(&self) -> &Palette {
        &self.look.palette
    }

    /// A node by its id.
    fn node(&self, id: &str) -> Option<NodeId> {
        shown::find(self.rules, Kind::Node, self.rules.all_nodes(), id)
    }

    fn is_lit(&self, node: Option<NodeId>) -> bool {
        node.is_some_and(|node| self.lit.contains(&node))
    }

    /// Whose orders would act on a node.
    fn touched(&self, node: Option<NodeId>) -> Option<rules::Side> {
        let touched = self.shown.touched.iter().find(|(at, _)| Some(*at) == node);
        touched.map(|(_, side)| *side)
    }

    /// The layout, made anew when the view or the words have changed.
    fn laid(&mut self, ui: &Ui, legend: &[Rect]) -> Laid {
        let written = self.written();
        let (memo, eye) = (&self.chart.memo, self.chart.eye);
        if memo.eye == Some(eye) && memo.written == written && memo.legend == legend {
            return memo.laid.clone();
        }
        let measure = |words: &str, voice: Voice| letters::galley(ui, words, voice).size();
        let laid = layout::lay(
            &eye,
            (&self.chart.atlas, &self.chart.places),
            &written,
            legend,
            &memo.laid,
            &measure,
        );
        self.chart.memo =
            Memo { eye: Some(eye), written, legend: legend.to_vec(), laid: laid.clone() };
        laid
    }

    fn written(&self) -> Written {
        let places = &self.chart.places;
        let name = |kind: &str, id: &str| self.words.name(Key::new(kind, id));
        let wide = |kind: &str, id: &str| name(kind, id).to_uppercase();
        Written {
            cities: places.cities.iter().map(|city| name("map-city", &city.id)).collect(),
            countries: places.countries.iter().map(|of| wide("map-country", &of.id)).collect(),
            waters: places.waters.iter().map(|of| name("map-water", &of.id)).collect(),
            chips: self.issues().map(|node| name("node", self.rules.node_name(node))).collect(),
        }
    }

    /// The nodes that have no place on the map.
    fn issues(&self) -> impl Iterator<Item = NodeId> {
        let rules = self.rules;
        rules.all_nodes().filter(|id| rules.node(*id).kind == rules::NodeKind::Issue)
    }

    /// Names of countries, waters and cities, with the dots of the last.
    fn names(&self, ui: &Ui, laid: &Laid) {
        let p = self.palette();
        for name in &laid.regions {
            let colour = match name.voice {
                Voice::Water(..) => p.water,
                _ => p.country,
            };
            letters::write(ui, name, colour, None);
        }
        let halo = letters::halo(p);
        let blocks = self.blocks();
        for (index, at) in &laid.dots {
            // The sign of a block is seen whole: it marks the place as well.
            if blocks.iter().any(|block| block.distance(*at) < BLOCK) {
                continue;
            }
            let city = &self.chart.places.cities[*index];
            let lit = city.node.as_deref().is_some_and(|id| self.is_lit(self.node(id)));
            dot(ui, p, *at, city.rank == 1, lit);
        }
        for name in &laid.cities {
            let rank = self.chart.places.cities[name.index].rank;
            letters::write(ui, name, if rank < 3 { p.ink } else { p.country }, Some(halo));
        }
    }

    /// Where the signs of blocks stand.
    fn blocks(&self) -> Vec<Pos2> {
        let blocked = self.shown.routes.iter().filter(|route| route.blocked > 0);
        blocked.filter_map(|route| self.handle(self.rules.route_name(route.route))).collect()
    }

    /// Cities that stand for a node: they can be pointed at, pressed and reached by the keyboard.
    fn sites(&mut self, ui: &mut Ui, laid: &Laid) {
        for (index, at) in &laid.dots {
            let city = &self.chart.places.cities[*index];
            let Some(node) = city.node.as_deref().and_then(|id| self.node(id)) else { continue };
            let own = laid.cities.iter().find(|name| name.index == *index);
            let rect = Rect::from_center_size(*at, vec2(16.0, 16.0));
            let rect = own.map_or(rect, |name: &Name| rect.union(name.rect));
            let words = self.words.name(Key::new("node", self.rules.node_name(node)));
            let id = egui::Id::new(("map-site", index));
            self.press(ui, id, rect, &words, Subject::Node(node));
        }
    }

    /// Routes: each can be reached by the keyboard where a block would stand.
    fn ways(&mut self, ui: &mut Ui) {
        for state in self.shown.routes.clone() {
            let id = self.rules.route_name(state.route);
            let Some(at) = self.handle(id) else { continue };
            let rect = Rect::from_center_size(at, vec2(18.0, 18.0));
            let words = pointing::route_words(self.words, self.rules, &state);
            self.press(
                ui,
                egui::Id::new(("map-way", id)),
                rect,
                &words,
                Subject::Route(state.route),
            );
        }
    }

    /// Where on the screen a route can be taken hold of: its gate, or what of it is in the room.
    fn handle(&self, id: &str) -> Option<Pos2> {
        let chart = &self.chart;
        let way = chart.places.ways.iter().find(|way| way.id == id)?;
        let inner = chart.eye.room.shrink(16.0);
        let line = super::routes::lines(way, chart.eye.scale).into_iter().next()?;
        let gate = chart.eye.screen(line.nearest(way.gate));
        if inner.contains(gate) {
            return Some(gate);
        }
        let seen = line.dots(30.0).map(|(at, _)| chart.eye.screen(at));
        let far = |at: &Pos2| at.distance(inner.center());
        seen.filter(|at| inner.contains(*at)).min_by(|a, b| far(a).total_cmp(&far(b)))
    }
}

/// A dot that is nearer than this to the sign of a block would deface it, in points.
const BLOCK: f32 = 9.0;

/// The colour about a dot.
fn halo(p: &Palette) -> Color32 {
    if p.dark { p.ground } else { p.panel }
}

fn dot(ui: &Ui, p: &Palette, at: Pos2, capital: bool, lit: bool) {
    let painter = ui.painter();
    if lit {
        painter.circle_filled(at, 11.0, glass(p.focus, 0.26));
        painter.circle_filled(at, 7.5, glass(p.focus, 0.5));
    }
    let size = if capital { 3.0 } else { 2.3 };
    painter.circle_filled(at, size + 1.4, halo(p));
    painter.circle_filled(at, size, if lit { p.focus } else { p.ink });
    if capital {
        painter.circle_filled(at, 1.1, halo(p));
    }
}

/// A plate's ground.
fn plate(ui: &Ui, p: &Palette, rect: Rect, lit: bool) {
    ground(ui, p, rect, (lit, 1.0));
}

/// The same, as far as it has come to be seen, 0 to 1.
fn ground(ui: &Ui, p: &Palette, rect: Rect, (lit, seen): (bool, f32)) {
    let round = CornerRadius::same(5);
    let painter = ui.painter();
    let shade = glass(Color32::BLACK, seen * if p.dark { 0.28 } else { 0.08 });
    painter.rect_filled(rect.translate(vec2(0.0, 1.5)), round, shade);
    painter.rect_filled(rect, round, glass(p.panel, seen));
    let stroke = if lit { Stroke::new(1.8, p.focus) } else { Stroke::new(1.0, p.line) };
    let stroke = Stroke::new(stroke.width, glass(stroke.color, seen));
    painter.rect_stroke(rect, round, stroke, StrokeKind::Inside);
    if lit {
        let glow = Stroke::new(4.0, glass(p.focus, 0.34));
        painter.rect_stroke(rect.expand(2.0), CornerRadius::same(7), glow, StrokeKind::Middle);
    }
}

/// Words in the middle of a plate.
fn plate_words(ui: &Ui, at: Pos2, words: &str, serif: bool, size: f32, colour: Color32) {
    let font = if serif { SERIF.at(size) } else { SANS.at(size) };
    ui.painter().text(at, Align2::CENTER_CENTER, words, font, colour);
}

/// The places that a map of these rules has to know.
#[cfg(test)]
pub(super) fn missing(places: &super::places::Places, rules: &Ruleset) -> Vec<String> {
    let known = |node: NodeId| {
        let id = rules.node_name(node);
        rules.node(node).kind == rules::NodeKind::Issue
            || places.ways.iter().any(|way| way.id == id)
            || places.marks.iter().any(|mark| mark.node == id)
            || places.stands.iter().any(|stand| stand.node == id)
    };
    let nodes = rules.all_nodes().filter(|node| !known(*node));
    nodes.map(|node| rules.node_name(node).to_owned()).collect()
}
