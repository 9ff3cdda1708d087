//! What the game is opened with: by the command line on a desktop, by the link in a browser.

use std::path::PathBuf;

use rules::Side;
use text::{Args, Words};
use ui::{Mode, Setup};

/// What the game is opened with.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Asked {
    /// A level to begin with.
    pub level: Option<String>,
    /// The side to play.
    pub side: Option<Side>,
    /// Against whom.
    pub mode: Option<Mode>,
    /// The seed.
    pub seed: Option<u64>,
    /// A game as text.
    pub code: Option<String>,
    /// A saved game or replay.
    pub load: Option<PathBuf>,
    /// Play in the terminal.
    pub terminal: bool,
    /// Walk through all screens and take a picture of each, into this folder.
    pub pictures: Option<PathBuf>,
    /// Play to the telling of a turn and take pictures of its motion, into this folder.
    pub film: Option<PathBuf>,
    /// Measure the frames while the computer thinks and while it does not, into this file.
    pub frames: Option<PathBuf>,
}

impl Asked {
    /// Whether somebody plays: no pictures are taken and nothing is measured.
    #[must_use]
    pub const fn is_for_a_person(&self) -> bool {
        self.pictures.is_none() && self.film.is_none() && self.frames.is_none()
    }

    /// The game that it asks for, if it asks for a new one.
    #[must_use]
    pub fn setup(&self) -> Option<Setup> {
        let named = self.level.is_some() || self.side.is_some() || self.mode.is_some();
        let asks = named || self.seed.is_some();
        asks.then(|| Setup {
            level: self.level.clone().unwrap_or_else(|| "after-the-war".to_owned()),
            side: self.side.unwrap_or(Side::Baku),
            mode: self.mode.clone().unwrap_or_else(|| Mode::Computer("normal".to_owned())),
            seed: self.seed,
        })
    }
}

/// The level of this id.
///
/// # Errors
/// There is none, in words.
pub(crate) fn level(words: &Words, id: String) -> Result<String, String> {
    let known: Vec<_> = library::level_ids().collect();
    if known.contains(&id.as_str()) {
        return Ok(id);
    }
    let args = Args::new().text("found", id).text("known", known.join(", "));
    Err(words.say("app-unknown-level", &args))
}

/// The side of this id.
///
/// # Errors
/// There is none, in words.
pub(crate) fn side(words: &Words, id: &str) -> Result<Side, String> {
    let named = |side: &Side| side.id() == id;
    let unknown = || words.say("app-unknown-side", &Args::new().text("found", id));
    Side::BOTH.into_iter().find(named).ok_or_else(unknown)
}

/// Against whom: a player of the computer, or `two`.
///
/// # Errors
/// There is no such player, in words.
pub(crate) fn mode(words: &Words, id: String) -> Result<Mode, String> {
    if id == "two" {
        return Ok(Mode::TwoPeople);
    }
    if ai::by_name(&id, 0).is_some() {
        return Ok(Mode::Computer(id));
    }
    let known: Vec<_> = ai::names().collect();
    let args = Args::new().text("found", id).text("known", known.join(", "));
    Err(words.say("app-unknown-player", &args))
}
