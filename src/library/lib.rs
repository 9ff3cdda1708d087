//! The shipped ruleset, levels and records of the past, carried inside the program. Nothing is
//! read from a disk unless a file or a folder is named, so this works in a browser too.

use std::io;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use rules::{Level, Problem, Ruleset, SourceFile};
use thiserror::Error;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// A shipped file: its name and its text.
pub type Shipped = (&'static str, &'static str);

/// Why a level or a file cannot be had.
#[derive(Debug, Error)]
pub enum Missing {
    /// There is neither a shipped level nor a file of this name.
    #[error("no level {0}")]
    Unknown(String),
    /// The file cannot be read.
    #[error("{file}: {error}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system says.
        error: io::Error,
    },
    /// The file is no text.
    #[error("{0} is no text")]
    NotText(String),
    /// It has problems: all of them.
    #[error("{} problems", .0.len())]
    Wrong(Vec<Problem>),
}

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
/// If it does not load: it is part of the program, and the tests read it.
#[must_use]
#[expect(clippy::panic, reason = "a shipped ruleset that does not load is a programmer's error")]
pub fn ruleset() -> &'static Arc<Ruleset> {
    static FOUND: OnceLock<Arc<Ruleset>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let files: Vec<_> =
            ruleset_files().iter().map(|&(name, text)| SourceFile { name, text }).collect();
        Ruleset::load(&files)
            .unwrap_or_else(|found| panic!("the shipped ruleset is wrong:\n{}", lines(&found)))
    })
}

/// The shipped levels, in alphabetical order of their files.
///
/// # Panics
/// If one does not load: they are part of the program, and the tests read them.
#[must_use]
#[expect(clippy::panic, reason = "a shipped level that does not load is a programmer's error")]
pub fn levels() -> &'static [Arc<Level>] {
    static FOUND: OnceLock<Vec<Arc<Level>>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let load = |&(name, text): &Shipped| {
            Level::load(ruleset(), name, text)
                .unwrap_or_else(|found| panic!("a shipped level is wrong:\n{}", lines(&found)))
        };
        level_files().iter().map(load).collect()
    })
}

/// A shipped level.
#[must_use]
pub fn level(id: &str) -> Option<Arc<Level>> {
    levels().iter().find(|level| level.id() == id).cloned()
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

/// A shipped level by its id, or one from a file.
///
/// # Errors
/// There is no such level or file, or it cannot be read, or it has problems.
pub fn find_level(name: &str) -> Result<Arc<Level>, Missing> {
    if let Some(text) = level_text(name) {
        return load_level(&format!("{name}.ron"), text);
    }
    if !name.ends_with(".ron") && !Path::new(name).exists() {
        return Err(Missing::Unknown(name.to_owned()));
    }
    load_level(name, &read(Path::new(name))?)
}

/// A level from its text. `file` is the name that problems are told with.
///
/// # Errors
/// It has problems.
pub fn load_level(file: &str, text: &str) -> Result<Arc<Level>, Missing> {
    Level::load(ruleset(), file, text).map_err(Missing::Wrong)
}

/// The text of a file.
///
/// # Errors
/// It cannot be read, or is no text.
pub fn read(path: &Path) -> Result<String, Missing> {
    let file = || path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| Missing::Unreadable { file: file(), error })?;
    String::from_utf8(bytes).map_err(|_| Missing::NotText(file()))
}

/// A ruleset from the `.ron` files of a folder, to play what somebody is working on.
///
/// # Errors
/// The folder or a file cannot be read, or the ruleset has problems.
pub fn read_ruleset(folder: &Path) -> Result<Arc<Ruleset>, Missing> {
    let unreadable = |error| Missing::Unreadable { file: folder.display().to_string(), error };
    let entries = std::fs::read_dir(folder).map_err(unreadable)?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|ending| ending == "ron") {
            paths.push(path);
        }
    }
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let texts: Result<Vec<_>, Missing> =
        paths.iter().map(|path| Ok((name(path), read(path)?))).collect();
    let texts = texts?;
    let files: Vec<_> = texts.iter().map(|(name, text)| SourceFile { name, text }).collect();
    Ruleset::load(&files).map_err(Missing::Wrong)
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
