//! *Three Roads* as an application: the engine about the rules.
//!
//! [`turn`] keeps the running game and is the only one to call the rules; [`map`] draws the board;
//! `screens` put panels and map together and carry out what a person wants; [`platform`] keeps
//! files. They talk by messages, and the order of everything within a frame is
//! [`turn::TurnSystems`] in `PreUpdate`, then the panels in the pass of egui, then the map.

// Drawing is done in floats; what is drawn was reckoned in whole numbers by the rules.
#![allow(clippy::float_arithmetic)]

mod access;
mod asked;
#[cfg(not(target_arch = "wasm32"))]
pub mod command_line;
#[cfg(not(target_arch = "wasm32"))]
pub mod display;
mod errand;
#[cfg(feature = "dev")]
mod film;
mod frame;
#[cfg(feature = "dev")]
mod frames;
pub mod hand;
mod idle;
mod launch;
mod link;
pub mod map;
pub mod mirror;
#[cfg(feature = "dev")]
mod pictures;
pub mod platform;
mod ponder;
#[cfg(all(any(test, feature = "dev"), not(target_arch = "wasm32")))]
mod reload;
mod screens;
pub mod sound;
pub mod turn;

use bevy::prelude::*;
use bevy_egui::EguiPlugin;

pub use asked::Asked;
pub use frame::{Chosen, CurrentLook, Language, Wanted};
pub use idle::{LONGEST_REST, Rest, Updates};
#[cfg(target_arch = "wasm32")]
pub use launch::open_page;
#[cfg(not(target_arch = "wasm32"))]
pub use launch::window;
pub use launch::{furnish, open_with};
pub use screens::{Focus, OpenFile, Screen, Trouble};

/// Everything but the engine's own plugins: with `DefaultPlugins` it is the game in a window, with
/// less it is the game in a test.
#[derive(Clone, Copy, Debug, Default)]
pub struct GamePlugin;

impl Plugin for GamePlugin {
    fn build(&self, app: &mut App) {
        app.add_plugins(EguiPlugin::default());
        app.add_plugins((frame::plugin, idle::plugin, access::plugin));
        app.add_plugins((platform::plugin, turn::plugin, map::plugin, screens::plugin));
        app.add_plugins((mirror::plugin, sound::plugin));
    }
}
