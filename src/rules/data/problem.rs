//! What can be wrong with a file, as data: the words that a person sees are in the text
//! package, under `problem-<code>`. `Display` is plain English for developers and logs.

use std::fmt;

/// One problem, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {kind}")]
pub struct Problem {
    /// The file's name as it was given to the decoder.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProblemKind {
    /// The text is no RON; nothing after this place was read.
    #[error("expected {expected}, found {found}")]
    Syntax {
        /// What could stand here.
        expected: Expected,
        /// What stands here.
        found: Found,
    },
    /// Brackets lie deeper than `limit`.
    #[error("nested deeper than {limit} levels")]
    TooDeep {
        /// The greatest depth.
        limit: u32,
    },
    /// The text is longer than `limit` bytes.
    #[error("{found} bytes long, at most {limit} are read")]
    TooLarge {
        /// The greatest size in bytes.
        limit: usize,
        /// The size in bytes.
        found: usize,
    },
    /// More problems than are kept; fix some and read again.
    #[error("more than {limit} problems, the rest is left out")]
    TooMany {
        /// How many are kept.
        limit: usize,
    },
    /// A value of another kind than the one wanted.
    #[error("expected {expected}, found {found}")]
    WrongType {
        /// What was wanted.
        expected: Expected,
        /// What stands there.
        found: Found,
    },
    /// A whole number outside its bounds.
    #[error("expected a whole number from {min} to {max}, found `{found}`")]
    OutOfRange {
        /// The least allowed.
        min: i64,
        /// The greatest allowed.
        max: i64,
        /// The number as it is written.
        found: String,
    },
    /// A record lacks a field that has no default.
    #[error("{record} lacks the field `{field}`")]
    MissingField {
        /// The record's label.
        record: &'static str,
        /// The field.
        field: &'static str,
    },
    /// A record has a field that it does not know.
    #[error("{record} has no field `{field}`{}", suggestion(nearest.as_deref()))]
    UnknownField {
        /// The record's label.
        record: &'static str,
        /// The field as it is written.
        field: String,
        /// The known field that looks most like it.
        nearest: Option<String>,
    },
    /// A record has a field twice; this is the second.
    #[error("{record} has the field `{field}` twice")]
    DuplicateField {
        /// The record's label.
        record: &'static str,
        /// The field.
        field: String,
    },
    /// A name that nothing has.
    #[error("unknown {what} `{found}`{}", suggestion(nearest.as_deref()))]
    UnknownName {
        /// What it should name: "track", "lever", or a choice's label.
        what: &'static str,
        /// The name as it is written.
        found: String,
        /// The known name that looks most like it.
        nearest: Option<String>,
    },
    /// A name that two things have; this is the second.
    #[error("{what} `{name}` is there twice")]
    DuplicateName {
        /// What it names.
        what: &'static str,
        /// The name.
        name: String,
    },
    /// A rule of the game's content is broken.
    #[error("rule `{code}` is broken{}", Args(args))]
    Rule {
        /// The rule's code; its words are under `problem-<code>`.
        code: &'static str,
        /// What the words need, by name.
        args: Vec<(&'static str, String)>,
    },
}

impl ProblemKind {
    /// The code of this problem's words in the text package.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "syntax",
            Self::TooDeep { .. } => "too-deep",
            Self::TooLarge { .. } => "too-large",
            Self::TooMany { .. } => "too-many",
            Self::WrongType { .. } => "wrong-type",
            Self::OutOfRange { .. } => "out-of-range",
            Self::MissingField { .. } => "missing-field",
            Self::UnknownField { .. } => "unknown-field",
            Self::DuplicateField { .. } => "duplicate-field",
            Self::UnknownName { .. } => "unknown-name",
            Self::DuplicateName { .. } => "duplicate-name",
            Self::Rule { code, .. } => code,
        }
    }
}

/// What could have stood at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Any value.
    Value,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int {
        /// The least allowed.
        min: i64,
        /// The greatest allowed.
        max: i64,
    },
    /// A text in quotation marks.
    Text,
    /// A list in brackets.
    List,
    /// A map in braces.
    Map,
    /// A record with this label.
    Record(&'static str),
    /// So many values in parentheses, after a name if there is one.
    Items {
        /// The name before the parenthesis.
        name: Option<&'static str>,
        /// How many.
        count: usize,
    },
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// A word: a field's name.
    Identifier,
    /// This character.
    Punctuation(char),
    /// One of these two characters.
    Either(char, char),
    /// The quotation mark or the apostrophe that ends what starts here.
    Closing(char),
    /// The end of the comment that starts here.
    CommentEnd,
    /// One of the escapes after a backslash.
    Escape,
    /// Nothing more.
    EndOfFile,
}

/// What stands at a place. Long ones are cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number, as it is written.
    Int(String),
    /// A number with a fraction, as it is written.
    Float(String),
    /// A text in quotation marks, without them.
    Text(String),
    /// A single character in apostrophes.
    Char(char),
    /// `()`.
    Unit,
    /// A bare word, or a token that is no value at all, as it is written.
    Word(String),
    /// So many values in parentheses.
    Items {
        /// The name before the parenthesis.
        name: Option<String>,
        /// How many.
        count: usize,
    },
    /// A record.
    Record {
        /// The name before the parenthesis.
        name: Option<String>,
    },
    /// A list.
    List,
    /// A map.
    Map,
    /// This character.
    Punctuation(char),
    /// The end of the text.
    EndOfFile,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value => f.write_str("a value"),
            Self::Bool => f.write_str("`true` or `false`"),
            Self::Int { min: i64::MIN, max: i64::MAX } => f.write_str("a whole number"),
            Self::Int { min, max } => write!(f, "a whole number from {min} to {max}"),
            Self::Text => f.write_str("a text in quotation marks"),
            Self::List => f.write_str("a list in `[` and `]`"),
            Self::Map => f.write_str("a map in `{` and `}`"),
            Self::Record(label) => write!(f, "a {label} in `(` and `)`"),
            Self::Items { name, count } => items(f, *name, *count),
            Self::OneOf(words) => {
                f.write_str("one of")?;
                for (i, word) in words.iter().enumerate() {
                    write!(f, "{} `{word}`", if i == 0 { "" } else { "," })?;
                }
                Ok(())
            }
            Self::Identifier => f.write_str("a field's name"),
            Self::Punctuation(c) => write!(f, "`{c}`"),
            Self::Either(a, b) => write!(f, "`{a}` or `{b}`"),
            Self::Closing(c) => write!(f, "a closing `{c}`"),
            Self::CommentEnd => f.write_str("the comment's end `*/`"),
            Self::Escape => f.write_str(r#"one of the escapes \n \r \t \0 \\ \" \' \x41 \u{259}"#),
            Self::EndOfFile => f.write_str("the end of the file"),
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => write!(f, "`{value}`"),
            Self::Int(written) | Self::Float(written) | Self::Word(written) => {
                write!(f, "`{written}`")
            }
            Self::Text(text) => write!(f, "the text \"{}\"", text.escape_debug()),
            Self::Char(c) => write!(f, "the character {c:?}"),
            Self::Unit => f.write_str("`()`"),
            Self::Items { name, count } => items(f, name.as_deref(), *count),
            Self::Record { name: Some(name) } => write!(f, "the record `{name}(…)`"),
            Self::Record { name: None } => f.write_str("a record"),
            Self::List => f.write_str("a list"),
            Self::Map => f.write_str("a map"),
            Self::Punctuation(c) => write!(f, "`{}`", c.escape_debug()),
            Self::EndOfFile => f.write_str("the end of the file"),
        }
    }
}

/// "2 values in `AtLeast(…)`", "1 value in `(…)`".
fn items(f: &mut fmt::Formatter<'_>, name: Option<&str>, count: usize) -> fmt::Result {
    let plural = if count == 1 { "" } else { "s" };
    write!(f, "{count} value{plural} in `{}(…)`", name.unwrap_or(""))
}

/// "; did you mean `tension`?", or nothing.
fn suggestion(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}

/// A broken rule's arguments: " (lever = calm, …)", or nothing.
struct Args<'a>(&'a [(&'static str, String)]);

impl fmt::Display for Args<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (name, value)) in self.0.iter().enumerate() {
            write!(f, "{}{name} = {value}", if i == 0 { " (" } else { ", " })?;
        }
        f.write_str(if self.0.is_empty() { "" } else { ")" })
    }
}
