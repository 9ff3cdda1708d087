//! Why a command did not end well, and with which exit code.

use std::process::ExitCode;
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
    /// The exit code: 1 for something wrong, 2 for wrong usage.
    #[must_use]
    pub fn code(&self) -> ExitCode {
        match self {
            Self::Wrong(_) => ExitCode::from(1),
            Self::Usage(_) => ExitCode::from(2),
        }
    }
}
