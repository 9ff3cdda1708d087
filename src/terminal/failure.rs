//! Why a command did not end well, and with which exit code.

use std::process::ExitCode;

use library::Missing;
use rules::data::nearest;
use text::{Args, Words};
use thiserror::Error;

/// Why a command did not end well. The texts are in the words of the chosen language.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum Failure {
    /// The thing that was checked is wrong: exit code 1. What is wrong has been printed, or is
    /// said here.
    #[error("{0}")]
    Wrong(String),
    /// The command was used wrongly: exit code 2.
    #[error("{0}")]
    Usage(String),
}

impl Failure {
    /// Why a level or a file could not be had, in words.
    #[must_use]
    pub fn of(words: &Words, missing: &Missing) -> Self {
        match missing {
            Missing::Unknown(name) => {
                let ids: Vec<_> = library::level_ids().collect();
                let args = Args::new().text("found", name).text("expected", ids.join(", "));
                let complaint = words.say("lab-usage-unknown-level", &args);
                Self::Usage(with_nearest(words, complaint, name, library::level_ids()))
            }
            Missing::Unreadable { file, error } => {
                let args = Args::new().text("file", file).text("found", error.to_string());
                Self::Usage(words.say("problem-unreadable", &args))
            }
            Missing::NotText(file) => {
                Self::Wrong(words.say("problem-not-text", &Args::new().text("file", file)))
            }
            Missing::Wrong(problems) => Self::Wrong(tell::problems::lines(words, problems)),
        }
    }

    /// The exit code: 1 for something wrong, 2 for wrong usage.
    #[must_use]
    pub fn code(&self) -> ExitCode {
        match self {
            Self::Wrong(_) => ExitCode::from(1),
            Self::Usage(_) => ExitCode::from(2),
        }
    }
}

/// Adds "Did you mean …?" to a complaint about a name, if a known one is near.
pub fn with_nearest<'k>(
    words: &Words,
    complaint: String,
    found: &str,
    known: impl Iterator<Item = &'k str>,
) -> String {
    let Some(near) = nearest(found, known) else { return complaint };
    let question = words.say("lab-usage-nearest", &Args::new().text("nearest", near));
    format!("{complaint} {question}")
}
