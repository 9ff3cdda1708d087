//! The command line: what to open the game with.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, Command};
use text::Words;

pub use crate::asked::Asked;
use crate::asked::{level, mode, side};

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
            pictures: tool(&found, "pictures"),
            film: tool(&found, "film"),
            frames: tool(&found, "frames"),
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
        .arg(arg("code", "C", "app-usage-code").conflicts_with_all(["level", "seed", "load"]))
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
    with_tools(command)
}

/// What an engineer can ask for as well.
#[cfg(feature = "dev")]
fn with_tools(command: Command) -> Command {
    let tool = |name| Arg::new(name).long(name).value_parser(clap::value_parser!(PathBuf));
    command.arg(tool("pictures")).arg(tool("film")).arg(tool("frames"))
}

#[cfg(not(feature = "dev"))]
fn with_tools(command: Command) -> Command {
    command
}

#[cfg(feature = "dev")]
fn tool(found: &clap::ArgMatches, name: &str) -> Option<PathBuf> {
    found.get_one::<PathBuf>(name).cloned()
}

#[cfg(not(feature = "dev"))]
fn tool(_: &clap::ArgMatches, _: &str) -> Option<PathBuf> {
    None
}

#[cfg(test)]
mod tests {
    use rules::Side;
    use ui::Mode;

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
        let told = read("--code TR1-x --level primer").expect_err("two games at once");
        assert!(!told.answer && told.words.contains("--code") && told.words.contains("--level"));
    }
}
