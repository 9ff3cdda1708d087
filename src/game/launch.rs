//! Puts the application together: in a window for a person, without one for a test.

#[cfg(not(target_arch = "wasm32"))]
use std::process::ExitCode;
use std::sync::Arc;

#[cfg(not(target_arch = "wasm32"))]
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{PowerPreference, WgpuSettings};
use bevy::window::WindowResolution;
use text::Words;

use crate::asked::Asked;
use crate::frame::Language;
use crate::platform::{self, Shelf};
use crate::screens::Proposed;
use crate::sound::Speaker;
use crate::{GamePlugin, Wanted};

/// The smallest window in which everything can be reached.
#[cfg(not(target_arch = "wasm32"))]
const SMALLEST: Vec2 = Vec2::new(360.0, 360.0);
/// A new window, in logical pixels.
const ROOM: (u32, u32) = (1366, 768);

/// Runs the game in a window until the person leaves it.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn window(asked: &Asked) -> ExitCode {
    let mut app = assembled(asked, Words::english());
    #[cfg(feature = "dev")]
    if let Some(folder) = &asked.pictures {
        app.add_plugins(crate::pictures::plugin(folder.clone()));
    } else if let Some(folder) = &asked.film {
        app.add_plugins(crate::film::plugin(folder));
    } else if let Some(file) = &asked.frames {
        app.add_plugins(crate::frames::plugin(file.clone()));
    } else {
        app.add_plugins(crate::reload::Reload::here());
    }
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// Runs the game in the page: with what its link asks for, or with what is wrong with the link.
#[cfg(target_arch = "wasm32")]
pub fn open_page() {
    platform::web::prepare();
    let words = Words::english();
    let (search, hash) = platform::web::link();
    let (asked, wrong) = match Asked::linked(&words, &search, &hash) {
        Ok(asked) => (asked, None),
        Err(problem) => (Asked::default(), Some(problem)),
    };
    let mut app = assembled(&asked, words);
    if let Some(problem) = wrong {
        app.world_mut().write_message(platform::Troubled(problem));
    }
    // In a browser this returns at once, and the game goes on.
    app.run();
}

/// The engine and the game, with what it is opened with.
fn assembled(asked: &Asked, words: Words) -> App {
    let mut app = App::new();
    let shelf = Shelf::at_home();
    app.add_plugins(engine(words.name("app-title"), asked, &shelf));
    furnish(&mut app, words, shelf);
    app.add_plugins(GamePlugin);
    if asked.is_for_a_person() {
        app.insert_resource(Speaker::open());
    }
    open_with(&mut app, asked);
    app
}

/// The engine with a window.
fn engine(title: String, asked: &Asked, shelf: &Shelf) -> impl PluginGroup + use<> {
    let mut window = Window {
        title,
        name: Some("three-roads".to_owned()),
        resolution: WindowResolution::new(ROOM.0, ROOM.1),
        // Pasting needs it; in a browser the page guards the keys that are not the game's.
        prevent_default_event_handling: false,
        ..Window::default()
    };
    settle(&mut window, asked, shelf);
    let graphics =
        WgpuSettings { power_preference: PowerPreference::LowPower, ..WgpuSettings::default() };
    let plugins = DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), ..WindowPlugin::default() })
        .set(RenderPlugin { render_creation: graphics.into(), ..RenderPlugin::default() });
    // An update that is drawn one update later would stay unseen while the application rests.
    #[cfg(not(target_arch = "wasm32"))]
    let plugins = plugins
        .set(LogPlugin { level: Level::ERROR, ..LogPlugin::default() })
        .disable::<bevy::render::pipelined_rendering::PipelinedRenderingPlugin>();
    // The page is told of a panic by the game's own hook.
    #[cfg(target_arch = "wasm32")]
    let plugins = plugins.disable::<bevy::app::PanicHandlerPlugin>();
    plugins
}

/// Gives the window the size and place it had.
#[cfg(not(target_arch = "wasm32"))]
fn settle(window: &mut Window, asked: &Asked, shelf: &Shelf) {
    let constraints = &mut window.resize_constraints;
    (constraints.min_width, constraints.min_height) = (SMALLEST.x, SMALLEST.y);
    let measured = [&asked.pictures, &asked.film, &asked.frames];
    if measured.iter().all(|tool| tool.is_none()) {
        platform::dress_window(shelf.store(), window);
    }
}

/// The canvas fills the stage, however small that is.
#[cfg(target_arch = "wasm32")]
fn settle(window: &mut Window, _: &Asked, _: &Shelf) {
    window.canvas = Some(platform::web::CANVAS.to_owned());
    window.fit_canvas_to_parent = true;
    if let Some((width, height)) = platform::web::stage() {
        window.resolution.set(width, height);
    }
    let constraints = &mut window.resize_constraints;
    (constraints.min_width, constraints.min_height) = (1.0, 1.0);
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

/// Begins or opens what the command line or the link asks for.
pub fn open_with(app: &mut App, asked: &Asked) {
    // A save names its level and seats as well: the game that there is goes before a new one.
    if let Some(code) = &asked.code {
        app.world_mut().write_message(Wanted(ui::Intent::Open(code.clone())));
    } else if let Some(file) = &asked.load {
        app.world_mut().write_message(crate::screens::OpenFile(file.clone()));
    } else if let Some(setup) = asked.setup() {
        app.insert_resource(Proposed(setup.clone()));
        app.world_mut().write_message(Wanted(ui::Intent::Begin(setup)));
    }
}
