//! Where things are kept: saved games, settings, the state of the window.
//!
//! A [`Store`] is a place for texts under fixed names; on a machine with folders it is a
//! `Folder`, in a browser what the browser keeps for the page, in tests [`Memory`]. The [`Shelf`] puts games into it and takes them out. Whatever
//! goes wrong is a [`Mishap`], which is told to the person in words, puts a bad file aside, and
//! never stops the game.

#[cfg(not(target_arch = "wasm32"))]
mod export;
#[cfg(not(target_arch = "wasm32"))]
mod folder;
mod keep;
mod memory;
mod mishap;
mod settings;
mod shelf;
mod shipped;
mod store;
#[cfg(target_arch = "wasm32")]
pub mod web;
mod window;

use bevy::prelude::*;

#[cfg(not(target_arch = "wasm32"))]
pub use export::{chance, write_export};
#[cfg(not(target_arch = "wasm32"))]
pub use folder::{Folder, read_file};
pub use memory::Memory;
pub use mishap::Mishap;
pub use settings::{load as load_settings, save as save_settings};
pub use shelf::Shelf;
pub use shipped::library;
pub use store::{Item, Store, StoreError};
#[cfg(target_arch = "wasm32")]
pub use web::{chance, save as write_export};
pub use window::{WindowState, dress as dress_window};

use crate::frame::Chosen;
use crate::turn::TurnSystems;

/// In: go on with a saved game.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub struct ResumeAsked(pub ui::SaveSlot);

/// In: throw a saved game away.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub struct DeleteAsked(pub ui::SaveSlot);

/// In: go on with the game that this text holds: a pasted code, the content of a file.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub struct OpenAsked(pub String);

/// Out: a game was taken from a save or a code and runs now.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Opened;

/// Out: something went wrong, in words.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub struct Troubled(pub ui::Problem);

/// Installs the room. A [`Shelf`] that is there already is used; otherwise it stands in the
/// person's own folders.
pub fn plugin(app: &mut App) {
    app.add_message::<ResumeAsked>()
        .add_message::<DeleteAsked>()
        .add_message::<OpenAsked>()
        .add_message::<Opened>()
        .add_message::<Troubled>();
    if !app.world().contains_resource::<Shelf>() {
        app.insert_resource(Shelf::at_home());
    }
    #[cfg(target_arch = "wasm32")]
    app.add_plugins(web::plugin);
    let loaded = app.world_mut().resource_mut::<Shelf>().settings();
    let mut chosen = app.world_mut().get_resource_or_init::<Chosen>();
    match loaded {
        Some(loaded) => chosen.0 = loaded,
        #[cfg(target_arch = "wasm32")]
        None => web::as_the_browser_has_it(&mut chosen.0),
        #[cfg(not(target_arch = "wasm32"))]
        None => {}
    }
    app.add_systems(
        PreUpdate,
        (
            (keep::look_over, keep::requests, keep::pace)
                .chain()
                .after(TurnSystems::Intake)
                .before(TurnSystems::Think),
            (keep::autosave, keep::tell).chain().in_set(TurnSystems::Save),
        ),
    )
    .add_systems(Last, (keep::at_the_end, settings::keep, window::keep));
}
