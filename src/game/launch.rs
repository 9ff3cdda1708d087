//! Puts the application together: in a window for a person, without one for a test.

use std::process::ExitCode;
use std::sync::Arc;

use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{PowerPreference, WgpuSettings};
use bevy::window::WindowResolution;
use text::Words;

use crate::command_line::Asked;
use crate::frame::Language;
use crate::platform::{self, Shelf};
use crate::screens::Proposed;
use crate::{GamePlugin, Wanted};

/// The smallest window in which everything can be reached.
const SMALLEST: Vec2 = Vec2::new(360.0, 360.0);
/// A new window, in logical pixels.
const ROOM: (u32, u32) = (1366, 768);

/// Runs the game in a window until the person leaves it.
#[must_use]
pub fn window(asked: &Asked) -> ExitCode {
    let mut app = App::new();
    let words = Words::english();
    let shelf = Shelf::at_home();
    app.add_plugins(engine(words.name("app-title"), asked, &shelf));
    furnish(&mut app, words, shelf);
    app.add_plugins(GamePlugin);
    open_with(&mut app, asked);
    #[cfg(feature = "dev")]
    if let Some(folder) = &asked.pictures {
        app.add_plugins(crate::pictures::plugin(folder.clone()));
    }
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// The engine with a window.
fn engine(title: String, asked: &Asked, shelf: &Shelf) -> impl PluginGroup + use<> {
    let mut resize_constraints = bevy::window::WindowResizeConstraints::default();
    (resize_constraints.min_width, resize_constraints.min_height) = (SMALLEST.x, SMALLEST.y);
    let mut window = Window {
        title,
        name: Some("three-roads".to_owned()),
        resolution: WindowResolution::new(ROOM.0, ROOM.1),
        resize_constraints,
        // Pasting needs it; in a browser the page guards the keys that are not the game's.
        prevent_default_event_handling: false,
        ..Window::default()
    };
    if asked.pictures.is_none() {
        platform::dress_window(shelf.store(), &mut window);
    }
    let graphics =
        WgpuSettings { power_preference: PowerPreference::LowPower, ..WgpuSettings::default() };
    let plugins = DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), ..WindowPlugin::default() })
        .set(RenderPlugin { render_creation: graphics.into(), ..RenderPlugin::default() })
        .set(LogPlugin { level: Level::ERROR, ..LogPlugin::default() });
    // An update that is drawn one update later would stay unseen while the application rests.
    #[cfg(not(target_arch = "wasm32"))]
    let plugins = plugins.disable::<bevy::render::pipelined_rendering::PipelinedRenderingPlugin>();
    plugins
}

/// What has to be there before the game is: the words, the ruleset and levels, a shelf for games.
///
/// # Panics
/// If the shipped ruleset or a level does not load: they are part of the program.
pub fn furnish(app: &mut App, words: Words, shelf: Shelf) {
    #[expect(clippy::expect_used, reason = "it is part of the program, and the tests read it")]
    let library = platform::library().expect("the shipped ruleset and levels are sound");
    app.insert_resource(Language(Arc::new(words))).insert_resource(library).insert_resource(shelf);
}

/// Begins what the command line asks for.
fn open_with(app: &mut App, asked: &Asked) {
    if let Some(setup) = asked.setup() {
        app.insert_resource(Proposed(setup.clone()));
        app.world_mut().write_message(Wanted(ui::Intent::Begin(setup)));
    } else if let Some(code) = &asked.code {
        app.world_mut().write_message(Wanted(ui::Intent::Open(code.clone())));
    } else if let Some(file) = &asked.load {
        app.world_mut().write_message(crate::screens::OpenFile(file.clone()));
    }
}
