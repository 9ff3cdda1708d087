//! Where a game is kept: a save that a person can read, never half written.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rules::data::Value;
use rules::{Game, Replay, Side};
use text::{Args, Words};

use crate::Program;

/// Where and how a game is saved.
pub(crate) struct Store {
    path: PathBuf,
    /// The level's own text, if it is not a shipped one.
    level_text: Option<String>,
    heading: String,
    /// The command that goes on with the game.
    command: String,
    /// Whether the file there is this game's.
    own: bool,
}

impl Store {
    /// A place for a game. `level` and `against` are what the command line said.
    pub(crate) fn new(
        words: &Words,
        program: Program,
        path: &Path,
        level: &str,
        level_text: Option<String>,
        (side, against): (Side, &str),
        own: bool,
    ) -> Self {
        let file = quoted(&path.display().to_string());
        let level = quoted(level);
        // The heading names the seats too: that is how a resumed game knows them.
        let seats = format!("--as {side} --against {against}");
        let (whole, command) = match program {
            Program::Lab => (
                format!("cargo lab play {level} {seats} --resume {file}"),
                format!("cargo lab play --resume {file}"),
            ),
            Program::Game => (
                format!("three-roads --level {level} {seats} --load {file}"),
                format!("three-roads --load {file}"),
            ),
        };
        let heading = [
            words.name("ui-title"),
            words.name("ui-save-holds-secrets"),
            words.say("ui-save-resume-hint", &Args::new().text("command", whole)),
        ];
        Self { path: path.to_owned(), level_text, heading: heading.join("\n"), command, own }
    }

    /// The file's name.
    pub(crate) fn file(&self) -> String {
        self.path.display().to_string()
    }

    /// What to type to go on with the game.
    pub(crate) fn command(&self) -> &str {
        &self.command
    }

    /// Writes the game down: to a file beside, which then takes the name, so that a save is whole
    /// or as it was. Another game's file is put aside first; tells where.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) fn write(&mut self, game: &Game) -> io::Result<Option<PathBuf>> {
        let text = Replay::write(game, &self.heading, self.level_text.as_deref());
        let beside = with_ending(&self.path, "part");
        let mut file = File::create(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        drop(file);
        let mut aside = None;
        if !self.own && self.path.exists() {
            let earlier = with_ending(&self.path, "earlier");
            fs::rename(&self.path, &earlier)?;
            aside = Some(earlier);
        }
        fs::rename(&beside, &self.path)?;
        self.own = true;
        Ok(aside)
    }
}

/// Who plays what, as the heading of a save says it: the side, and the player on the other.
pub(crate) fn seats(text: &str) -> Option<(Side, String)> {
    let line = text
        .lines()
        .take_while(|line| line.starts_with("//"))
        .find(|line| line.contains(" --as ") && line.contains(" --against "))?;
    let after = |option: &str| {
        let mut words = line.split_whitespace().skip_while(|word| *word != option);
        words.nth(1).map(str::to_owned)
    };
    let name = after("--as")?;
    let side = Side::BOTH.into_iter().find(|side| side.id() == name)?;
    Some((side, after("--against")?))
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// A word for the command line, in quotation marks if it needs them.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./:\\".contains(letter);
    if word.chars().all(plain) { word.to_owned() } else { format!("{word:?}") }
}

/// The level's own text in a save, if the level is not a shipped one.
pub(crate) fn level_text(text: &str) -> Option<String> {
    let root = rules::data::parse(text).ok()?;
    let Value::Struct { fields, .. } = root.value else { return None };
    let (_, kept) = fields.into_iter().find(|(name, _)| name.value == "level_text")?;
    match kept.value {
        Value::Tuple { items, .. } => items.into_iter().find_map(|item| match item.value {
            Value::Str(text) => Some(text),
            _ => None,
        }),
        _ => None,
    }
}
