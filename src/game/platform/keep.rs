//! When games are kept and taken up again.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;

use super::mishap::Mishap;
use super::shelf::Shelf;
use super::{DeleteAsked, OpenAsked, Opened, ResumeAsked, Troubled};
use crate::frame::{Chosen, Language};
use crate::turn::{Library, Match, Pace};

/// The shelf, and what is needed to read from it.
#[derive(SystemParam)]
pub(super) struct Reading<'w> {
    shelf: ResMut<'w, Shelf>,
    library: Option<Res<'w, Library>>,
    words: Option<Res<'w, Language>>,
}

/// Learns once what is on the shelf.
pub(super) fn look_over(mut reading: Reading) {
    if reading.shelf.looked_over {
        return;
    }
    if let (Some(library), Some(words)) = (&reading.library, &reading.words) {
        reading.shelf.look_over(library, &words.0);
    }
}

/// Takes games from the shelf, opens codes, throws games away.
pub(super) fn requests(
    mut reading: Reading,
    mut resumed: MessageReader<ResumeAsked>,
    mut opened: MessageReader<OpenAsked>,
    mut deleted: MessageReader<DeleteAsked>,
    mut done: MessageWriter<Opened>,
    mut running: Option<ResMut<Match>>,
    mut commands: Commands,
) {
    for DeleteAsked(slot) in deleted.read() {
        if let Err(mishap) = reading.shelf.delete(slot) {
            reading.shelf.mishaps.push(mishap);
        }
    }
    let (Some(library), Some(words)) = (&reading.library, &reading.words) else { return };
    let shelf = &mut *reading.shelf;
    let asked = !resumed.is_empty() || !opened.is_empty();
    if let Some(running) = running.as_mut().filter(|running| asked && running.unsaved(true)) {
        // Another game takes its place: what was being put together in this one is kept first.
        if let Err(mishap) = shelf.keep(running.bypass_change_detection(), &words.0) {
            shelf.mishaps.push(mishap);
        }
    }
    let mut games = Vec::new();
    for ResumeAsked(slot) in resumed.read() {
        games.push(shelf.resume(library, slot, &words.0));
    }
    for OpenAsked(text) in opened.read() {
        games.push(Match::open(library, text).map_err(Mishap::NoGame));
    }
    for game in games {
        match game {
            Ok(game) => {
                commands.insert_resource(game);
                done.write(Opened);
            }
            Err(mishap) => shelf.mishaps.push(mishap),
        }
    }
}

/// Tells a turn as the person wants it told.
pub(super) fn pace(chosen: Res<Chosen>, mut pace: ResMut<Pace>) {
    let still = chosen.0.reduced_motion;
    if pace.still != still {
        pace.still = still;
    }
}

/// Says what went wrong.
pub(super) fn tell(
    mut shelf: ResMut<Shelf>,
    words: Option<Res<Language>>,
    mut told: MessageWriter<Troubled>,
) {
    let Some(words) = words.filter(|_| !shelf.mishaps.is_empty()) else { return };
    let mishaps = std::mem::take(&mut shelf.mishaps);
    told.write_batch(mishaps.iter().map(|mishap| Troubled(mishap.problem(&words.0))));
}

/// Whether drafts are kept as soon as they change: a page can be closed without a word. What could
/// not be written is tried again with the next move.
const DRAFTS_AT_ONCE: bool = cfg!(target_arch = "wasm32");

/// Keeps what was sealed, in the frame in which it was; drafts too when the game is left.
pub(super) fn autosave(running: Option<ResMut<Match>>, reading: Reading) {
    if let Some(running) = running {
        let drafts = running.is_leaving() || (DRAFTS_AT_ONCE && !reading.shelf.failing);
        keep(running, reading, drafts);
    }
}

/// Keeps drafts when the program ends.
pub(super) fn at_the_end(
    mut exits: MessageReader<AppExit>,
    running: Option<ResMut<Match>>,
    reading: Reading,
) {
    if exits.read().count() > 0
        && let Some(running) = running
    {
        keep(running, reading, true);
    }
}

fn keep(mut running: ResMut<Match>, mut reading: Reading, drafts: bool) {
    let Some(words) = &reading.words else { return };
    if !running.unsaved(drafts) {
        return;
    }
    let running = running.bypass_change_detection();
    if let Err(mishap) = reading.shelf.keep(running, &words.0) {
        reading.shelf.mishaps.push(mishap);
    }
}
