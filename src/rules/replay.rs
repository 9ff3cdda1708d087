//! Saves and replays, which are the same thing: what was played, by which rules, from which seed.
//!
//! A save names things by their ids, so that a person can read it, and carries a hash for each
//! turn, so that a change in it, or in the rules, is noticed and located.

mod code;
mod read;
mod write;

use std::sync::Arc;

use crate::data::Problem;
use crate::game::Game;
use crate::hash::Hash;
use crate::ids::Seat;
use crate::level::Level;
use crate::order::Action;
use crate::ruleset::Ruleset;

pub use code::{CodeError, Coded, is_code, read_code, write_code};

/// The revision of the engine: raised when the same orders would give other hashes.
pub const ENGINE: u32 = 1;

/// A replay that has been read and checked against a ruleset, but not yet played.
#[derive(Clone, Debug)]
pub struct Replay {
    level: Arc<Level>,
    seed: u64,
    desks: crate::ids::SeatSet,
    /// Submissions, with the place of each in the file.
    actions: Vec<(crate::data::Span, Seat, Action)>,
    hashes: Vec<(crate::data::Span, u8, Hash)>,
    file: String,
    text: String,
}

/// Finds the text of a shipped level by its id.
pub type FindLevel<'a> = dyn Fn(&str) -> Option<String> + 'a;

impl Replay {
    /// Reads a save or replay. `find_level` gives the text of a shipped level.
    ///
    /// # Errors
    /// Every problem of the file with its place; another engine, ruleset or level is one.
    pub fn read(
        ruleset: &Arc<Ruleset>,
        file: &str,
        text: &str,
        find_level: &FindLevel<'_>,
    ) -> Result<Self, Vec<Problem>> {
        read::read(ruleset, file, text, find_level)
    }

    /// The level.
    pub const fn level(&self) -> &Arc<Level> {
        &self.level
    }

    /// Plays it again, up to the end of a turn if one is given, and compares every hash.
    ///
    /// # Errors
    /// A submission that the rules refuse, or a turn whose hash differs, with its place.
    pub fn play(&self, until: Option<u8>) -> Result<Game, Vec<Problem>> {
        read::play(self, until)
    }

    /// Writes a game down. `heading` goes into a comment on top; `level_text` is the level's own
    /// text if it is not a shipped one.
    pub fn write(game: &Game, heading: &str, level_text: Option<&str>) -> String {
        write::write(game, heading, level_text)
    }
}
