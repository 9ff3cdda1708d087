//! The map: the South Caucasus as a printed atlas, with what moves on it.
//!
//! It reads the entities that mirror the board, draws the ground and the routes as meshes, and has
//! everything that is said written over them by [`overlay`]. Nothing of the game is decided here: what a person points at
//! or presses goes out as [`ui::Intent`]s.

mod atlas;
mod course;
mod eye;
mod geo;
mod ground;
mod layout;
mod overlay;
mod paint;
mod places;
mod routes;
mod scene;
mod shown;
mod taken;
mod told;
mod traffic;
mod tween;

use std::sync::Arc;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use egui::{Rect, Ui};
use rules::Ruleset;
use text::Words;
use ui::{Intent, Look, Subject};

pub use scene::Land;
pub use shown::{Condition, RouteState, Shown, nodes_of};
pub use told::{Flight, Told};
pub use traffic::Arrow;

use atlas::Atlas;
use eye::Eye;
use layout::{Laid, Written};
use places::Places;
use tween::Tween;

/// The part of the window through which the map is seen.
#[derive(Resource, Clone, Copy, PartialEq, Debug, Default)]
pub struct MapRoom {
    rect: Option<Rect>,
}

impl MapRoom {
    /// Opens a room, in points of the panels.
    pub fn open(&mut self, rect: Rect) {
        self.rect = Some(rect);
    }

    /// Hides the map.
    pub fn close(&mut self) {
        self.rect = None;
    }

    /// The room, if it is open.
    #[must_use]
    pub const fn rect(&self) -> Option<Rect> {
        self.rect
    }
}

/// The rules whose ids are named on the map; set with [`Shown`].
#[derive(Resource, Clone, Debug)]
pub struct MapRules(pub Arc<Ruleset>);

/// The map itself and where one looks from.
#[derive(Resource, Debug)]
pub(crate) struct Chart {
    atlas: Atlas,
    places: Places,
    eye: Eye,
    memo: Memo,
    tween: Tween,
    /// Points of the panels to a logical pixel of the window, and the window's size in points.
    zoom: f32,
    window: egui::Vec2,
}

/// The last layout and what it was made for.
#[derive(Clone, Debug, Default)]
struct Memo {
    eye: Option<Eye>,
    written: Written,
    legend: Vec<Rect>,
    laid: Laid,
}

impl Chart {
    /// The map that comes with the game.
    ///
    /// # Panics
    /// If its files cannot be read: they are part of the program, and a test reads them.
    #[allow(clippy::expect_used, reason = "a part of the program that a test reads")]
    pub(crate) fn shipped() -> Self {
        let files = [
            include_str!("../../../assets/map/atlas.ron"),
            include_str!("../../../assets/map/places.ron"),
        ];
        let found = Atlas::read(files[0])
            .and_then(|atlas| Places::read(files[1], &atlas).map(|places| (atlas, places)));
        let (atlas, places) = found.expect("the shipped map is sound");
        let eye = Eye::new(atlas.frame, places.core, places.heart);
        let (memo, tween) = (Memo::default(), Tween::default());
        Self { atlas, places, eye, memo, tween, zoom: 1.0, window: egui::vec2(800.0, 500.0) }
    }
}

/// What the overlay draws from, for a screen's system.
#[derive(SystemParam)]
pub struct Drawn<'w> {
    chart: ResMut<'w, Chart>,
    shown: ResMut<'w, Shown>,
    rules: Option<Res<'w, MapRules>>,
}

/// Draws names, plates and legend over the map, and answers what the person wants. Call it after
/// the panels about it; `lit` is what is in focus, `pinned` what is kept there, `told` the step of
/// a turn that is being told.
pub fn overlay(
    ui: &mut Ui,
    drawn: &mut Drawn<'_>,
    room: &MapRoom,
    words: &Words,
    look: &Look,
    (lit, pinned): (Option<Subject>, Option<Subject>),
    told: Option<&Told>,
) -> Vec<Intent> {
    let (Some(rect), Some(rules)) = (room.rect, &drawn.rules) else { return Vec::new() };
    if (drawn.shown.lit, drawn.shown.pinned) != (lit, pinned) {
        (drawn.shown.lit, drawn.shown.pinned) = (lit, pinned);
    }
    let answering = told.map(Told::answering).unwrap_or_default();
    if drawn.shown.answering != answering {
        drawn.shown.answering = answering.to_vec();
    }
    let chart = &mut *drawn.chart;
    chart.eye.take_room(rect);
    chart.zoom = ui.ctx().zoom_factor();
    chart.window = ui.ctx().content_rect().size();
    overlay::face(ui, chart, &drawn.shown, &rules.0, words, look, told)
}

/// Installs the map.
pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<MapRoom>()
        .init_resource::<Shown>()
        .insert_resource(Chart::shipped())
        .add_systems(Update, shown::read)
        .add_plugins(scene::plugin);
}

#[cfg(test)]
mod tests {
    use super::*;
    use text::Key;

    fn rules() -> Arc<Ruleset> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/ruleset");
        let entries = std::fs::read_dir(folder).expect("a folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        let texts: Vec<_> = paths
            .filter(|path| path.extension().is_some_and(|end| end == "ron"))
            .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).expect("text")))
            .collect();
        let files: Vec<_> =
            texts.iter().map(|(name, text)| rules::SourceFile { name, text }).collect();
        Ruleset::load(&files).expect("valid")
    }

    #[test]
    fn every_node_has_its_place() {
        let missing = overlay::missing(&Chart::shipped().places, &rules());
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn every_route_and_party_is_on_the_map() {
        let (places, rules) = (Chart::shipped().places, rules());
        for id in rules.all_routes().map(|id| rules.route_name(id).to_owned()) {
            assert!(places.ways.iter().any(|way| way.id == id), "{id}");
        }
        for id in rules.all_parties().map(|id| rules.party_name(id).to_owned()) {
            assert!(places.stands.iter().any(|stand| stand.id == id), "{id}");
        }
    }

    #[test]
    fn every_name_has_words_and_no_words_lie_unused() {
        let (places, words) = (Chart::shipped().places, Words::english());
        let cities = places.cities.iter().map(|city| Key::new("map-city", &city.id));
        let countries = places.countries.iter().map(|of| Key::new("map-country", &of.id));
        let waters = places.waters.iter().map(|of| Key::new("map-water", &of.id));
        let parties = places.stands.iter().map(|of| Key::new("map-party", &of.id));
        let keys: Vec<Key> = cities.chain(countries).chain(waters).chain(parties).collect();
        for key in &keys {
            assert!(words.has(key), "{key}");
        }
        for key in words.keys().filter(|key| key.starts_with("map-")) {
            assert!(keys.iter().any(|known| known == &key), "{key}");
        }
    }
}
