//! A game in the terminal.

use std::path::PathBuf;

use crate::Failure;

/// What to play, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// The level's id or file.
    pub level: String,
    /// The side that the person takes.
    pub side: rules::Side,
    /// The other side's player.
    pub against: String,
    /// The seed; the level's own if none is given.
    pub seed: Option<u64>,
    /// A saved game to go on with.
    pub resume: Option<PathBuf>,
    /// Where the game is saved.
    pub save: PathBuf,
}

/// Plays a game.
///
/// # Errors
/// None yet.
pub fn run(_options: &Options) -> Result<(), Failure> {
    Ok(())
}
