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

/// Says why a command did not end well: on the error stream, or as JSON like every answer.
pub fn fail(output: Output, failure: &Failure) -> ExitCode {
    let error = failure.to_string();
    if error.is_empty() {
        return failure.code();
    }
    if output.json {
        // Nothing can be done about a text that JSON cannot hold.
        let _ = output.print(&serde_json::json!({ "error": error }), Vec::new);
    } else {
        let _ = writeln!(anstream::stderr().lock(), "{error}");
    }
    failure.code()
}
