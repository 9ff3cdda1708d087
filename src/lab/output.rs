//! What the program prints, and where.

use std::io::Write;
use std::process::ExitCode;

use serde::Serialize;

use crate::Failure;

/// How answers are printed.
#[derive(Clone, Copy, Debug)]
pub struct Output {
    /// As JSON, or else in words.
    pub json: bool,
}

impl Output {
    /// Prints an answer: one JSON object, or lines of words.
    ///
    /// # Errors
    /// The answer cannot be written as JSON. A stream that was closed early is no error.
    pub fn print<T: Serialize>(
        self,
        answer: &T,
        lines: impl FnOnce() -> Vec<String>,
    ) -> Result<(), Failure> {
        let mut out = anstream::stdout().lock();
        if self.json {
            let json = serde_json::to_string_pretty(answer);
            let json = json.map_err(|error| Failure::Wrong(error.to_string()))?;
            let _ = writeln!(out, "{json}");
        } else {
            for line in lines() {
                let _ = writeln!(out, "{line}");
            }
        }
        Ok(())
    }
}

/// Says on the error stream why a command did not end well.
pub fn fail(failure: &Failure) -> ExitCode {
    let words = failure.to_string();
    if !words.is_empty() {
        let _ = writeln!(anstream::stderr().lock(), "{words}");
    }
    failure.code()
}
