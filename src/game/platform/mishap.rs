//! What can go wrong with what is kept, in words.

use text::{Args, Words};
use thiserror::Error;
use ui::Problem;

use super::store::StoreError;
use crate::turn::NotRead;

/// What went wrong, and what was done about it.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum Mishap {
    /// A saved game is damaged, and was put aside if that was possible.
    #[error("{file} is damaged")]
    Damaged {
        /// The file.
        file: String,
        /// The first problem, if one is known.
        found: Option<Box<rules::Problem>>,
        /// Where it lies now.
        aside: Option<String>,
    },
    /// A saved game was made by other rules; it is kept.
    #[error("{file} was made by other rules")]
    Foreign {
        /// The file.
        file: String,
        /// What is other.
        found: Option<Box<rules::Problem>>,
    },
    /// A saved game that was to be read is not there any more.
    #[error("{file} is gone")]
    Gone {
        /// The file.
        file: String,
    },
    /// A pasted code, or a file that was asked for, is no game.
    #[error("no game in this text")]
    NoGame(NotRead),
    /// A file cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The settings are damaged; those that the game comes with are used.
    #[error("{file} does not hold settings")]
    Settings {
        /// The file.
        file: String,
        /// Line and column.
        at: Option<(u32, u32)>,
        /// Where it lies now.
        aside: Option<String>,
    },
    /// This system does not say where things are kept: nothing is.
    #[error("no folder to keep things in")]
    NoFolder,
    /// This browser keeps nothing for the page.
    #[error("the browser keeps nothing")]
    NothingKept,
    /// A saved game was written by somebody else since it was opened here; it is left as it is,
    /// and this one is kept beside it.
    #[error("{file} was changed elsewhere")]
    TwoOfOne {
        /// The file.
        file: String,
        /// Where this game is kept now.
        beside: String,
    },
}

impl Mishap {
    /// All of it in words.
    #[must_use]
    pub fn problem(&self, words: &Words) -> Problem {
        let name = |key: &str| words.name(key);
        match self {
            Self::Damaged { file, found, aside } => Problem {
                what: name("game-save-damaged"),
                place: found_in(words, file, found.as_deref()),
                advice: put_aside(words, "game-save-damaged-advice", aside),
            },
            Self::Foreign { file, found } => Problem {
                what: name("game-save-foreign"),
                place: found_in(words, file, found.as_deref()),
                advice: name("game-save-foreign-advice"),
            },
            Self::Gone { file } => Problem {
                what: name("game-save-gone"),
                place: file.clone(),
                advice: name("game-save-gone-advice"),
            },
            Self::NoGame(error) => no_game(words, error),
            Self::Store(error) => stored(words, error),
            Self::Settings { file, at, aside } => Problem {
                what: name("game-settings-damaged"),
                place: place(words, file, *at),
                advice: put_aside(words, "game-settings-damaged-advice", aside),
            },
            Self::NothingKept => Problem {
                what: name("game-browser-keeps-nothing"),
                place: String::new(),
                advice: name("game-browser-keeps-nothing-advice"),
            },
            Self::TwoOfOne { file, beside } => Problem {
                what: name("game-save-two-of-one"),
                place: file.clone(),
                advice: words.say(
                    "game-save-two-of-one-advice",
                    &Args::new().text("beside", beside.as_str()),
                ),
            },
            Self::NoFolder => Problem {
                what: name("game-store-none"),
                place: String::new(),
                advice: name("game-store-none-advice"),
            },
        }
    }
}

fn no_game(words: &Words, error: &NotRead) -> Problem {
    let (what, advice) = match error {
        NotRead::Foreign(_) => ("game-code-foreign", "game-code-foreign-advice"),
        NotRead::Code(error) if error.is_foreign() => {
            ("game-code-foreign", "game-code-foreign-advice")
        }
        _ => ("game-code-damaged", "game-code-damaged-advice"),
    };
    let (what, place) = match error {
        NotRead::Code(error) => (tell::problems::code(words, error), String::new()),
        _ => (words.name(what), found_in(words, "", error.first())),
    };
    Problem { what, place, advice: words.name(advice) }
}

fn stored(words: &Words, error: &StoreError) -> Problem {
    let (what, file, why, advice) = match error {
        StoreError::Unreadable { file, why } => {
            ("game-file-unreadable", file, why.as_str(), "game-file-unreadable-advice")
        }
        StoreError::NotText { file } => {
            ("game-file-not-text", file, "", "game-file-unreadable-advice")
        }
        StoreError::Full { file } => ("game-store-full", file, "", "game-store-full-advice"),
        StoreError::NotWritten { file, why } => {
            ("game-file-not-written", file, why.as_str(), "game-file-not-written-advice")
        }
    };
    Problem {
        what: words.say(what, &Args::new().text("why", why)),
        place: file.clone(),
        advice: words.name(advice),
    }
}

/// A file, the place in it, and what was found there.
fn found_in(words: &Words, file: &str, found: Option<&rules::Problem>) -> String {
    let Some(found) = found else { return file.to_owned() };
    let args = Args::new()
        .number("line", found.line)
        .number("column", found.column)
        .text("found", tell::problems::message(words, &found.kind));
    match file {
        "" => words.say("game-found-in-code", &args),
        file => words.say("game-found-in-file", &args.text("file", file)),
    }
}

/// A file, and line and column in it where they are known.
fn place(words: &Words, file: &str, at: Option<(u32, u32)>) -> String {
    let Some((line, column)) = at else { return file.to_owned() };
    let args = Args::new().text("file", file).number("line", line).number("column", column);
    words.say("game-place", &args)
}

/// An advice that begins with where a file lies now.
fn put_aside(words: &Words, key: &str, aside: &Option<String>) -> String {
    let args = Args::new().text("moved", if aside.is_some() { "yes" } else { "no" });
    words.say(key, &args.text("aside", aside.clone().unwrap_or_default()))
}
