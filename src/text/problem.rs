//! What can be wrong with a file of words, and where.

use std::fmt;
use thiserror::Error;

/// Everything that is wrong with a language's files. They are refused together.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct LoadError {
    /// The problems, in the order of the files and of the places in them. Never empty.
    pub problems: Vec<Problem>,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.problems.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// One thing that is wrong, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}:{line}:{column}: {kind}")]
pub struct Problem {
    /// The file's name, as the caller gave it.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProblemKind {
    /// The text is not Fluent; the parser's own words.
    #[error("{0}")]
    Syntax(String),
    /// The key was already given words.
    #[error("“{key}” already has words in {first_file}, line {first_line}")]
    Duplicate {
        /// The key, or `key.attribute`.
        key: String,
        /// The file that named it first.
        first_file: String,
        /// The line that named it first.
        first_line: usize,
    },
    /// The language's name is none that Unicode knows.
    #[error("“{0}” is not the name of a language; expected one such as “en” or “az”")]
    Language(String),
}

/// A place in a text, from a byte offset.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Place {
    pub(crate) fn of(source: &str, offset: usize) -> Self {
        let mut end = offset.min(source.len());
        while !source.is_char_boundary(end) {
            end -= 1;
        }
        let before = &source[..end];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    pub(crate) fn problem(self, file: &str, kind: ProblemKind) -> Problem {
        Problem { file: file.to_owned(), line: self.line, column: self.column, kind }
    }
}
