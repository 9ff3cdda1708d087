//! Markup that is well-formed by construction: what is opened is closed, and all text is escaped.

use std::fmt::{Display, Write};

/// An attribute: its name, which the program gives, and its value, which is escaped.
pub type Attribute<'a> = (&'static str, &'a dyn Display);

/// Elements after which a line ends, so that a page can be read and compared as text.
const BLOCKS: [&str; 27] = [
    "body",
    "circle",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "g",
    "h1",
    "h2",
    "h3",
    "head",
    "header",
    "line",
    "main",
    "meta",
    "nav",
    "p",
    "path",
    "rect",
    "section",
    "style",
    "svg",
    "table",
    "tr",
];

/// A piece of a page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Markup(String);

impl Markup {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds text, escaped.
    pub fn text(&mut self, text: &str) {
        self.0.push_str(&escape(text));
    }

    /// Adds an element with what `inside` adds to it.
    pub fn element(
        &mut self,
        name: &'static str,
        attributes: &[Attribute<'_>],
        inside: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        self.0.push('>');
        inside(self);
        // Writing to a string cannot fail.
        let _ = write!(self.0, "</{name}>");
        self.end(name);
    }

    /// Adds an element without content.
    pub fn empty(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.open(name, attributes);
        self.0.push_str(" />");
        self.end(name);
    }

    /// Adds an element that holds text only; without a class if that is empty.
    pub fn line(&mut self, name: &'static str, class: &str, text: &str) {
        let attributes: &[Attribute<'_>] = &[("class", &class)];
        let attributes = if class.is_empty() { &[] } else { attributes };
        self.element(name, attributes, |line| line.text(text));
    }

    /// Adds another piece.
    pub fn add(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// Adds what is no markup and stands unescaped: a style sheet of the program's own.
    pub(crate) fn raw(&mut self, text: &'static str) {
        self.0.push_str(text);
    }

    /// The markup as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn open(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        let _ = write!(self.0, "<{name}");
        for (name, value) in attributes {
            let _ = write!(self.0, " {name}=\"{}\"", escape(&value.to_string()));
        }
    }

    fn end(&mut self, name: &str) {
        if BLOCKS.contains(&name) {
            self.0.push('\n');
        }
    }
}

/// Text as it may stand between tags and in an attribute. Characters that no page may hold are
/// shown as the replacement character.
///
/// ```
/// assert_eq!(report::escape("<b a='\"'>&\u{0}"), "&lt;b a=&#39;&quot;&#39;&gt;&amp;\u{fffd}");
/// ```
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(character),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ if character.is_control() => out.push('\u{fffd}'),
            _ => out.push(character),
        }
    }
    out
}
