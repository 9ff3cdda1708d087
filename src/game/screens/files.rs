//! Files that come and go: opened from the command line, picked, dropped, saved games handed out;
//! and the whole screen.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::window::FileDragAndDrop;
#[cfg(not(target_arch = "wasm32"))]
use bevy::window::{MonitorSelection, PrimaryWindow, WindowMode};
use text::Words;
use ui::{Intent, SaveSlot};

use crate::frame::{Language, Wanted};
#[cfg(not(target_arch = "wasm32"))]
use crate::platform::read_file;
#[cfg(target_arch = "wasm32")]
use crate::platform::web;
use crate::platform::{Mishap, OpenAsked, Shelf, StoreError, write_export};
use crate::turn::TurnSystems;

use super::{News, Trouble, export};

/// A file that the command line or the desktop asks to open.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub struct OpenFile(pub PathBuf);

/// Installs it.
pub(super) fn plugin(app: &mut App) {
    app.add_message::<OpenFile>().add_message::<FileDragAndDrop>();
    let opening = (dropped, open, hand_out).chain();
    app.add_systems(PreUpdate, opening.before(TurnSystems::Intake));
    #[cfg(not(target_arch = "wasm32"))]
    app.add_systems(PreUpdate, fill_screen);
    #[cfg(target_arch = "wasm32")]
    app.add_systems(PreUpdate, (of_page.before(TurnSystems::Intake), fill_screen));
}

/// Opens files that are dropped on the window.
fn dropped(mut drops: MessageReader<FileDragAndDrop>, mut files: MessageWriter<OpenFile>) {
    for drop in drops.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = drop {
            files.write(OpenFile(path_buf.clone()));
        }
    }
}

/// Opens files that were asked for.
#[cfg(not(target_arch = "wasm32"))]
fn open(
    mut files: MessageReader<OpenFile>,
    mut opened: MessageWriter<OpenAsked>,
    mut trouble: ResMut<Trouble>,
    words: Res<Language>,
) {
    for OpenFile(path) in files.read() {
        match read_file(path) {
            Ok(text) => drop(opened.write(OpenAsked(text))),
            Err(error) => trouble.0 = Some(Mishap::from(error).problem(&words.0)),
        }
    }
}

/// A page has no paths; what is dropped on it comes by another way.
#[cfg(target_arch = "wasm32")]
fn open(mut files: MessageReader<OpenFile>) {
    files.clear();
}

/// Hands saved games out.
fn hand_out(
    mut wanted: MessageReader<Wanted>,
    shelf: Res<Shelf>,
    words: Res<Language>,
    mut trouble: ResMut<Trouble>,
    mut news: ResMut<News>,
) {
    for Wanted(intent) in wanted.read() {
        let Intent::SaveFile(slot) = intent else { continue };
        match save(&shelf, slot, &words.0) {
            Ok(said) => news.0 = Some(said),
            Err(mishap) => trouble.0 = Some(mishap.problem(&words.0)),
        }
    }
}

/// Writes a saved game to a file, and says where that is.
fn save(shelf: &Shelf, slot: &SaveSlot, words: &Words) -> Result<String, Mishap> {
    let text = shelf.text(slot)?;
    let file = format!("three-roads-{}.ron", slot.0);
    let written = write_export(&file, &text);
    let file = written.map_err(|why| StoreError::NotWritten { file, why })?;
    Ok(export::done(words, &file))
}

/// Whether the game fills the screen.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn is_full_screen(windows: &Query<&Window>) -> bool {
    windows.iter().any(|window| window.mode != WindowMode::Windowed)
}

/// Whether the page fills the screen.
#[cfg(target_arch = "wasm32")]
pub(super) fn is_full_screen(_: &Query<&Window>) -> bool {
    web::is_full_screen()
}

/// Fills the screen, or gives it back.
#[cfg(not(target_arch = "wasm32"))]
fn fill_screen(
    mut wanted: MessageReader<Wanted>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
) {
    for _ in wanted.read().filter(|Wanted(intent)| *intent == Intent::FullScreen) {
        let Ok(mut window) = windows.single_mut() else { continue };
        window.mode = match window.mode {
            WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
            _ => WindowMode::Windowed,
        };
    }
}

/// Fills the screen with the page, or gives it back.
#[cfg(target_arch = "wasm32")]
fn fill_screen(mut wanted: MessageReader<Wanted>) {
    for _ in wanted.read().filter(|Wanted(intent)| *intent == Intent::FullScreen) {
        web::toggle_full_screen();
    }
}

/// Takes what the page has done of itself, and has it pick a file.
#[cfg(target_arch = "wasm32")]
fn of_page(
    mut wanted: MessageReader<Wanted>,
    mut opened: MessageWriter<OpenAsked>,
    mut shelf: ResMut<Shelf>,
    mut trouble: ResMut<Trouble>,
    words: Res<Language>,
) {
    for _ in wanted.read().filter(|Wanted(intent)| *intent == Intent::PickFile) {
        web::pick();
    }
    for told in web::told() {
        match told {
            web::Told::File { text: Ok(text), .. } => drop(opened.write(OpenAsked(text))),
            web::Told::File { name: file, text: Err(why) } => {
                let error = match why {
                    Some(why) => StoreError::Unreadable { file, why },
                    None => StoreError::NotText { file },
                };
                trouble.0 = Some(Mishap::from(error).problem(&words.0));
            }
            web::Told::Kept => shelf.forget_cards(),
        }
    }
}
