//! The tree that a RON text is read into: every value with the place it stands at.

use std::ops::Deref;

/// A piece of a text, in bytes from its start; `end` is the first byte after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The first byte after the last.
    pub end: u32,
}

impl Span {
    /// The span between two byte offsets; an offset past `u32` is the greatest one, which the
    /// limit on a text's size makes impossible.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let offset = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { start: offset(start), end: offset(end) }
    }
}

/// A value with the place it was read from, so that a rule checked later can still point at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spanned<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value that no text holds, for the default of an absent field: it stands at the start
    /// of the file.
    #[must_use]
    pub fn assumed(value: T) -> Self {
        Self { value, span: Span::default() }
    }

    /// Another value at the same place.
    #[must_use]
    pub fn with<U>(&self, value: U) -> Spanned<U> {
        Spanned { value, span: self.span }
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// One value of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// From its first character to its last, without the space around it.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a value is. Nothing here knows yet what was wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that fits 64 bits.
    Int(i64),
    /// A whole number beyond 64 bits; its digits are in the text.
    Huge,
    /// A number with a fraction or an exponent. The content has none, so only the place is kept.
    Float,
    /// A token that starts like a number and is none, such as `1O0`. It decodes as nothing;
    /// keeping it lets one slip of a finger not hide the other problems of a file.
    Misread,
    /// `"text"`, its escapes resolved, or `r#"text"#`.
    Str(String),
    /// `'c'`.
    Char(char),
    /// `()`.
    Unit,
    /// A bare word, such as `hard` or `None`.
    Ident(String),
    /// `(1, 2)` or `Name(1, 2)`; `Name()` has no items.
    Tuple {
        /// The word before the parenthesis.
        name: Option<Spanned<String>>,
        /// What stands between the commas.
        items: Vec<Node>,
    },
    /// `(field: 1)` or `Name(field: 1)`.
    Struct {
        /// The word before the parenthesis.
        name: Option<Spanned<String>>,
        /// The fields in the order of the text, doubled ones included.
        fields: Vec<(Spanned<String>, Node)>,
    },
    /// `[1, 2]`.
    List(Vec<Node>),
    /// `{"key": 1}`, in the order of the text.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// Appends the value without its layout and comments: texts that differ only in those give
    /// the same bytes, which is what hashes of content are taken over.
    pub(crate) fn canonical(&self, out: &mut String) {
        let mut all =
            |open: &str, nodes: &mut dyn Iterator<Item = (Option<&Node>, &Node)>, close: &str| {
                out.push_str(open);
                for (key, node) in nodes {
                    if let Some(key) = key {
                        key.canonical(out);
                        out.push(':');
                    }
                    node.canonical(out);
                    out.push(',');
                }
                out.push_str(close);
            };
        match &self.value {
            Value::List(items) => all("[", &mut items.iter().map(|item| (None, item)), "]"),
            Value::Map(pairs) => {
                all("{", &mut pairs.iter().map(|(key, value)| (Some(key), value)), "}");
            }
            Value::Tuple { name, items } => {
                let open = format!("{}(", name.as_ref().map_or("", |name| name.as_str()));
                all(&open, &mut items.iter().map(|item| (None, item)), ")");
            }
            Value::Struct { fields, .. } => {
                out.push('(');
                for (field, node) in fields {
                    out.push_str(field);
                    out.push(':');
                    node.canonical(out);
                    out.push(',');
                }
                out.push(')');
            }
            Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Value::Int(value) => out.push_str(&value.to_string()),
            Value::Str(text) => out.push_str(&format!("{text:?}")),
            Value::Char(c) => out.push_str(&format!("{c:?}")),
            Value::Unit => out.push_str("()"),
            Value::Ident(word) => out.push_str(word),
            // No type decodes these, so that no hash is ever taken over them.
            Value::Huge | Value::Float | Value::Misread => out.push('?'),
        }
    }
}
