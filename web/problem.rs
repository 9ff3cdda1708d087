//! What can go wrong, in words.

use std::path::{Path, PathBuf};

use text::{Args, Words};

use crate::sizes::{self, BUDGET};

/// Why a command ends early.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    /// A file or folder could not be read or written.
    File {
        /// Which.
        path: PathBuf,
        /// What the system says.
        why: String,
    },
    /// The compiler cannot build for the browser, and rustup could not change that.
    Target {
        /// The target that is missing.
        target: String,
        /// What was found out.
        why: String,
    },
    /// The game did not compile; the compiler has said why.
    Compile,
    /// The glue between page and game could not be made.
    Glue(String),
    /// The folder holds something else.
    Foreign(PathBuf),
    /// There is nothing in the folder that could be served.
    NotBuilt(PathBuf),
    /// The port cannot be had.
    Port {
        /// Which.
        port: u16,
        /// What the system says.
        why: String,
    },
    /// A first visit would transfer more than the budget, in bytes of brotli.
    TooLarge(u64),
}

impl Problem {
    /// A file that could not be read or written.
    #[must_use]
    pub fn file(path: &Path, why: &dyn std::fmt::Display) -> Self {
        Self::File { path: path.to_owned(), why: why.to_string() }
    }

    /// The problem and what can be done about it.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        let shown = |path: &Path| Args::new().text("file", path.display().to_string());
        match self {
            Self::File { path, why } => {
                words.say("web-file-failed", &shown(path).text("why", why.clone()))
            }
            Self::Target { target, why } => {
                let args = Args::new().text("target", target.clone());
                words.say("web-target-failed", &args.text("why", why.clone()))
            }
            Self::Compile => words.name("web-compile-failed"),
            Self::Glue(why) => words.say("web-glue-failed", &Args::new().text("why", why.clone())),
            Self::Foreign(path) => words.say("web-foreign", &shown(path)),
            Self::NotBuilt(path) => words.say("web-not-built", &shown(path)),
            Self::Port { port, why } => {
                let args = Args::new().text("port", port.to_string());
                words.say("web-port-taken", &args.text("why", why.clone()))
            }
            Self::TooLarge(bytes) => {
                let args = Args::new().text("size", sizes::megabytes(*bytes));
                words.say("web-too-large", &args.text("budget", sizes::megabytes(BUDGET)))
            }
        }
    }
}
