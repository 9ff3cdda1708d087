//! Title, choice of level, saved games, settings, credits.

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;
use ui::screens::credits::{self, CreditsModel};
use ui::screens::levels::{self, LevelsModel};
use ui::screens::saves::{self, SavesModel};
use ui::screens::settings::{self, SettingsModel};
use ui::screens::title::{self, TitleModel};
use ui::{Place, Setup};

use crate::frame::{Canvas, Chosen, PanelSystems};
use crate::map::MapRoom;
use crate::platform::Shelf;
use crate::sound::Speaker;
use crate::turn::Library;

use super::{Screen, files};

/// The choices with which the screen of levels opens.
#[derive(Resource, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Proposed(pub Setup);

impl Default for Proposed {
    fn default() -> Self {
        Self(Setup {
            level: "after-the-war".to_owned(),
            side: rules::Side::Baku,
            mode: ui::Mode::Computer("normal".to_owned()),
            seed: None,
        })
    }
}

/// Installs the screens.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Proposed>();
    app.add_systems(
        EguiPrimaryContextPass,
        (
            show_title.run_if(in_state(Screen(Place::Title))),
            show_levels.run_if(in_state(Screen(Place::Levels))),
            show_saves.run_if(in_state(Screen(Place::Saves))),
            show_settings.run_if(in_state(Screen(Place::Settings))),
            show_credits.run_if(in_state(Screen(Place::Credits))),
        )
            .in_set(PanelSystems::Screen),
    );
    app.add_systems(OnExit(Screen(Place::Game)), close_map)
        .add_systems(OnExit(Screen(Place::Replay)), close_map);
}

fn close_map(mut room: ResMut<MapRoom>) {
    room.close();
}

fn show_title(mut canvas: Canvas, shelf: Res<Shelf>) {
    canvas.page(|ui, words, look| {
        let saves = shelf.saves();
        let resume = saves.iter().find(|save| !save.over);
        let can_quit = cfg!(not(target_arch = "wasm32"));
        title::show(ui, &TitleModel { words, look, resume, saves: saves.len(), can_quit })
    });
}

fn show_levels(mut canvas: Canvas, library: Res<Library>, proposed: Res<Proposed>) {
    canvas.page(|ui, words, look| {
        let levels = library.cards();
        levels::show(ui, &LevelsModel { words, look, levels: &levels, setup: &proposed.0 })
    });
}

fn show_saves(mut canvas: Canvas, shelf: Res<Shelf>) {
    canvas.page(|ui, words, look| {
        let can_pick = cfg!(target_arch = "wasm32");
        let (saves, damaged) = (shelf.saves(), shelf.damaged());
        let model = SavesModel { words, look, saves, damaged, can_pick };
        saves::show(ui, &model)
    });
}

fn show_settings(
    mut canvas: Canvas,
    chosen: Res<Chosen>,
    speaker: Option<Res<Speaker>>,
    windows: Query<&Window>,
) {
    let full_screen = files::is_full_screen(&windows);
    canvas.page(|ui, words, look| {
        let languages: Vec<(String, String)> =
            text::languages().map(|language| (language.to_owned(), language.to_owned())).collect();
        let model = SettingsModel {
            words,
            look,
            settings: &chosen.0,
            has_sound: speaker.as_ref().is_some_and(|speaker| speaker.is_there()),
            languages: &languages,
            full_screen,
        };
        settings::show(ui, &model)
    });
}

fn show_credits(mut canvas: Canvas) {
    canvas.page(|ui, words, look| {
        credits::show(ui, &CreditsModel { words, look, version: env!("CARGO_PKG_VERSION") })
    });
}
