//! The shipped ruleset, levels, history and words, carried inside the program; and files that the
//! command line names.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use rules::data::nearest;
use rules::{Level, Ruleset, SourceFile};
use text::{Args, Words};

use crate::{Failure, problems};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// A shipped file: its name and its text.
pub type Shipped = (&'static str, &'static str);

/// The ruleset's files, in alphabetical order.
#[must_use]
pub fn ruleset_files() -> &'static [Shipped] {
    RULESET
}

/// The text of one of the ruleset's files; empty if there is none of this name.
#[must_use]
pub fn ruleset_text(name: &str) -> &'static str {
    ruleset_files().iter().find(|(known, _)| *known == name).map_or("", |(_, text)| *text)
}

/// The levels' files, in alphabetical order.
#[must_use]
pub fn level_files() -> &'static [Shipped] {
    LEVELS
}

/// The records of the past, in alphabetical order.
#[must_use]
pub fn history_files() -> &'static [Shipped] {
    HISTORY
}

/// The shipped ruleset.
///
/// # Panics
/// If it does not load: it is part of the program, and `validate` and the tests read it.
#[must_use]
#[expect(clippy::panic, reason = "a shipped ruleset that does not load is a programmer's error")]
pub fn ruleset() -> &'static Arc<Ruleset> {
    static RULESET: OnceLock<Arc<Ruleset>> = OnceLock::new();
    RULESET.get_or_init(|| {
        let files: Vec<_> =
            ruleset_files().iter().map(|&(name, text)| SourceFile { name, text }).collect();
        Ruleset::load(&files).unwrap_or_else(|problems| {
            let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
            panic!("the shipped ruleset is wrong:\n{}", lines.join("\n"))
        })
    })
}

/// The ids of the shipped levels, in alphabetical order.
pub fn level_ids() -> impl Iterator<Item = &'static str> {
    level_files().iter().map(|(name, _)| name.strip_suffix(".ron").unwrap_or(name))
}

/// The text of a shipped level.
#[must_use]
pub fn level_text(id: &str) -> Option<&'static str> {
    let named = |name: &str| name.strip_suffix(".ron") == Some(id);
    level_files().iter().find(|(name, _)| named(name)).map(|(_, text)| *text)
}

/// A level by its id, or from a file.
///
/// # Errors
/// There is no such level or file, or it cannot be read, or it has problems: all of them, a line
/// each.
pub fn find_level(name: &str) -> Result<Arc<Level>, Failure> {
    if let Some(text) = level_text(name) {
        return load_level(&format!("{name}.ron"), text);
    }
    if !name.ends_with(".ron") && !Path::new(name).exists() {
        return Err(unknown_level(name));
    }
    load_level(name, &read(Path::new(name))?)
}

fn load_level(file: &str, text: &str) -> Result<Arc<Level>, Failure> {
    let loaded = Level::load(ruleset(), file, text);
    loaded.map_err(|found| Failure::Wrong(problems::lines(words(), &found)))
}

fn unknown_level(name: &str) -> Failure {
    let ids: Vec<_> = level_ids().collect();
    let args = Args::new().text("found", name).text("expected", ids.join(", "));
    let words = words().say("lab-usage-unknown-level", &args);
    Failure::Usage(with_nearest(words, name, level_ids()))
}

/// Adds "Did you mean …?" to a complaint about a name, if a known one is near.
pub(crate) fn with_nearest<'k>(
    complaint: String,
    found: &str,
    known: impl Iterator<Item = &'k str>,
) -> String {
    let Some(near) = nearest(found, known) else { return complaint };
    let question = words().say("lab-usage-nearest", &Args::new().text("nearest", near));
    format!("{complaint} {question}")
}

/// The text of a file.
///
/// # Errors
/// It cannot be read, or is no text.
pub fn read(path: &Path) -> Result<String, Failure> {
    let file = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| {
        let args = Args::new().text("file", file.as_str()).text("found", error.to_string());
        Failure::Usage(words().say("problem-unreadable", &args))
    })?;
    String::from_utf8(bytes).map_err(|_| {
        Failure::Wrong(words().say("problem-not-text", &Args::new().text("file", file.as_str())))
    })
}

static WORDS: OnceLock<Words> = OnceLock::new();

/// The words of the chosen language; English if none was chosen.
#[must_use]
pub fn words() -> &'static Words {
    WORDS.get_or_init(Words::english)
}

/// Chooses the language, before any words are asked for.
///
/// # Errors
/// There are no words in this language.
pub fn speak(language: &str) -> Result<(), Failure> {
    let found = if language == text::pseudo::LANGUAGE {
        Some(Words::pseudo())
    } else if text::languages().any(|known| known == language) {
        Words::embedded(language).ok()
    } else {
        None
    };
    match found {
        Some(found) => {
            // Whoever asked first has chosen; only tests ask twice.
            let _ = WORDS.set(found);
            Ok(())
        }
        None => {
            let known: Vec<_> = text::languages().collect();
            let args = Args::new().text("found", language).text("expected", known.join(", "));
            Err(Failure::Usage(words().say("lab-usage-unknown-language", &args)))
        }
    }
}
