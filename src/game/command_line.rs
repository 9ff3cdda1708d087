//! The command line: what to open the game with.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Command};
use rules::Side;
use text::{Args, Words};
use ui::{Mode, Setup};

/// What the command line asks for.
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
}

/// Why the program ends before it has begun: what to print, and whether it is what was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// What to print.
    pub words: String,
    /// Whether this is an answer, not an error.
    pub answer: bool,
}

impl Asked {
    /// Reads the command line.
    ///
    /// # Errors
    /// Help or the version was asked for, or something in it is not known: all in words.
    pub fn read(words: &Words, line: impl IntoIterator<Item = OsString>) -> Result<Self, Told> {
        let found = command(words).try_get_matches_from(line).map_err(|error| Told {
            words: error.render().to_string(),
            answer: !error.use_stderr(),
        })?;
        let text = |name: &str| found.get_one::<String>(name).cloned();
        let wrong = |words: String| Told { words, answer: false };
        Ok(Self {
            level: text("level").map(|id| level(words, id)).transpose().map_err(wrong)?,
            side: text("as").map(|id| side(words, &id)).transpose().map_err(wrong)?,
            mode: text("against").map(|id| mode(words, id)).transpose().map_err(wrong)?,
            seed: found.get_one::<u64>("seed").copied(),
            code: text("code"),
            load: found.get_one::<PathBuf>("load").cloned(),
            terminal: found.get_flag("terminal"),
            pictures: pictures(&found),
        })
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

fn command(words: &Words) -> Command {
    let arg = |name: &'static str, value: &'static str, key: &str| {
        Arg::new(name).long(name).value_name(value).help(words.name(key))
    };
    let command = Command::new("three-roads")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.name("app-about"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(arg("level", "L", "app-usage-level"))
        .arg(arg("as", "SIDE", "app-usage-side"))
        .arg(arg("against", "P", "app-usage-against"))
        .arg(arg("seed", "N", "app-usage-seed").value_parser(clap::value_parser!(u64)))
        .arg(arg("code", "C", "app-usage-code"))
        .arg(arg("load", "F", "app-usage-load").value_parser(clap::value_parser!(PathBuf)))
        .arg(
            Arg::new("terminal")
                .long("terminal")
                .action(ArgAction::SetTrue)
                .help(words.name("app-usage-terminal")),
        )
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .help(words.name("app-usage-help")),
        )
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(words.name("app-usage-version")),
        );
    with_pictures(command)
}

#[cfg(feature = "dev")]
fn with_pictures(command: Command) -> Command {
    command.arg(Arg::new("pictures").long("pictures").value_parser(clap::value_parser!(PathBuf)))
}

#[cfg(not(feature = "dev"))]
fn with_pictures(command: Command) -> Command {
    command
}

#[cfg(feature = "dev")]
fn pictures(found: &clap::ArgMatches) -> Option<PathBuf> {
    found.get_one::<PathBuf>("pictures").cloned()
}

#[cfg(not(feature = "dev"))]
fn pictures(_: &clap::ArgMatches) -> Option<PathBuf> {
    None
}

fn level(words: &Words, id: String) -> Result<String, String> {
    let known: Vec<_> = library::level_ids().collect();
    if known.contains(&id.as_str()) {
        return Ok(id);
    }
    let args = Args::new().text("found", id).text("known", known.join(", "));
    Err(words.say("app-unknown-level", &args))
}

fn side(words: &Words, id: &str) -> Result<Side, String> {
    let named = |side: &Side| side.id() == id;
    let unknown = || words.say("app-unknown-side", &Args::new().text("found", id));
    Side::BOTH.into_iter().find(named).ok_or_else(unknown)
}

fn mode(words: &Words, id: String) -> Result<Mode, String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Asked, Told> {
        let line = line.split_whitespace().map(OsString::from);
        Asked::read(&Words::english(), std::iter::once("three-roads".into()).chain(line))
    }

    #[test]
    fn a_game_can_be_asked_for() {
        let asked = read("--level primer --as moscow --against easy --seed 7").expect("read");
        let setup = asked.setup().expect("a game");
        assert_eq!((setup.level.as_str(), setup.side), ("primer", Side::Moscow));
        assert_eq!(setup.mode, Mode::Computer("easy".to_owned()));
        assert_eq!(setup.seed, Some(7));
        assert_eq!(read("").expect("read").setup(), None);
    }

    #[test]
    fn what_is_not_known_is_said_with_what_is() {
        let told = read("--level prime").expect_err("unknown");
        assert!(!told.answer && told.words.contains("prime") && told.words.contains("primer"));
        assert!(read("--as france").expect_err("unknown").words.contains("baku"));
        assert!(read("--against hal").expect_err("unknown").words.contains("strong"));
        assert!(read("--help").expect_err("help").answer);
    }
}
