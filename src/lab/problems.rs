//! What is wrong with a file, and where, as JSON has it.

use rules::data::Problem;
use serde::Serialize;
use tell::problems::message;
use text::Words;

/// A problem and its place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Located {
    /// The file.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// The problem's code, the same in every language.
    pub code: String,
    /// What is wrong, in words.
    pub message: String,
}

/// A problem and its place, as JSON has them.
#[must_use]
pub fn locate(words: &Words, problem: &Problem) -> Located {
    Located {
        file: problem.file.clone(),
        line: problem.line,
        column: problem.column,
        code: problem.kind.code().to_owned(),
        message: message(words, &problem.kind),
    }
}
