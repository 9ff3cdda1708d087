//! An entry as plain data.

use rules::{Side, Standing};

use crate::intent::Target;

/// An entry.
#[derive(Default)]
pub(super) struct Article {
    /// What kind of thing it is.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub side: Option<Side>,
    /// One line.
    pub summary: String,
    /// What there is to say, a paragraph each.
    pub text: Vec<String>,
    /// The rest.
    pub sections: Vec<Section>,
}

/// A part of an entry. One without rows is not shown.
pub(super) struct Section {
    pub title: String,
    pub rows: Vec<Row>,
    /// Whether it stands beside the part before it, if there is room.
    pub beside: bool,
}

/// A row of a part.
pub(super) enum Row {
    /// Running text.
    Text(String),
    /// A remark.
    Note(String),
    /// A smaller heading.
    Head(String),
    /// A name and its value.
    Fact(String, String),
    /// A name and a thing to look up.
    To { name: String, to: Target, words: String },
    /// A part of a reckoning, so deep, and what it reads.
    Branch { depth: usize, words: String, to: Option<Target> },
    /// A thing to look up, and a remark on it.
    Link { to: Target, words: String, note: String },
    /// A lever, the rule for its meeting with another, and a remark on it.
    Meeting { lever: (Target, String), rule: (Target, String), note: String },
    /// By how much something moves, what, and a remark on it.
    Move { by: String, to: Target, words: String, note: String },
    /// What three choices against three come to.
    Grid(Box<Grid>),
    /// A publication, and where it can be read.
    Reference { words: String, url: Option<String> },
    /// Where a rule comes from.
    Source(Source),
}

/// What three choices against three come to.
pub(super) struct Grid {
    pub corner: String,
    pub heads: [String; 3],
    pub rows: [(String, [String; 3]); 3],
}

/// Where a rule comes from.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Source {
    pub standing: Option<Standing>,
    pub title: String,
    pub claim: String,
    pub reference: String,
    pub url: Option<String>,
}

impl Article {
    /// Adds a part, if it has rows.
    pub fn add(&mut self, title: String, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.sections.push(Section { title, rows, beside: false });
        }
    }

    /// Adds a part that may stand beside the one before.
    pub fn add_beside(&mut self, title: String, rows: Vec<Row>) {
        if !rows.is_empty() {
            let beside = !self.sections.is_empty();
            self.sections.push(Section { title, rows, beside });
        }
    }
}
