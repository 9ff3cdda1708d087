//! The shipped ruleset and levels, carried inside.

#![allow(dead_code, reason = "the build script lists the history too, which is not played here")]

use std::sync::{Arc, OnceLock};

use rules::{Level, Ruleset, SourceFile};

use crate::Problem;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The shipped ruleset.
pub(crate) fn ruleset() -> Result<&'static Arc<Ruleset>, Problem> {
    static LOADED: OnceLock<Result<Arc<Ruleset>, Problem>> = OnceLock::new();
    let loaded = LOADED.get_or_init(|| {
        let files = RULESET.iter().map(|&(name, text)| SourceFile { name, text });
        Ruleset::load(&files.collect::<Vec<_>>()).map_err(|problems| lines(&problems))
    });
    loaded.as_ref().map_err(Clone::clone)
}

/// The ids of the shipped levels, in alphabetical order.
pub(crate) fn level_ids() -> impl Iterator<Item = &'static str> {
    LEVELS.iter().map(|(name, _)| name.strip_suffix(".ron").unwrap_or(name))
}

/// The text of a shipped level.
pub(crate) fn level_text(id: &str) -> Option<&'static str> {
    let named = |name: &str| name.strip_suffix(".ron") == Some(id);
    LEVELS.iter().find(|(name, _)| named(name)).map(|(_, text)| *text)
}

/// A shipped level.
pub(crate) fn level(id: &str) -> Result<Arc<Level>, Problem> {
    let text = level_text(id).ok_or_else(|| format!("there is no level {id}"))?;
    Level::load(ruleset()?, &format!("{id}.ron"), text).map_err(|problems| lines(&problems))
}

/// A reader's problems, a line each.
pub(crate) fn lines(problems: &[rules::Problem]) -> Problem {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
