//! A plain look into Fluent files, for tests that judge the words one text at a time.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::parser;

/// One text: a message's or attribute's own, or a variant's inside it.
pub struct Piece {
    /// The key, or `key.attribute`, that it belongs to.
    pub key: String,
    /// Its own text elements, joined with a `�` for each placeable between them.
    pub text: String,
    /// Its placeables in order, each as written in Rust's debug form, without the variants' texts.
    pub placeables: Vec<String>,
}

impl Piece {
    /// How many characters of text there are, placeables not counted.
    pub fn length(&self) -> usize {
        self.text.chars().filter(|c| *c != PLACEABLE).count()
    }
}

/// Stands where a placeable stood.
pub const PLACEABLE: char = '�';

/// A selector and the names of its variants, the default last and marked with `*`.
pub struct Choice {
    pub key: String,
    pub selector: String,
    pub variants: Vec<String>,
}

/// Every text and every selector of a file, in order. The file must be sound.
pub fn read(source: &str) -> (Vec<Piece>, Vec<Choice>) {
    let resource = parser::parse(source).expect("the file is Fluent");
    let mut reader = Reader::default();
    for entry in &resource.body {
        let (name, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes)
            }
            _ => continue,
        };
        if let Some(value) = value {
            reader.pattern(&name, value);
        }
        for attribute in attributes {
            reader.pattern(&format!("{name}.{}", attribute.id.name), &attribute.value);
        }
    }
    (reader.pieces, reader.choices)
}

#[derive(Default)]
struct Reader {
    pieces: Vec<Piece>,
    choices: Vec<Choice>,
}

impl Reader {
    fn pattern(&mut self, key: &str, pattern: &Pattern<&str>) {
        let mut text = String::new();
        let mut placeables = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push(PLACEABLE);
                    placeables.push(self.expression(key, expression));
                }
            }
        }
        self.pieces.push(Piece { key: key.to_owned(), text, placeables });
    }

    fn expression(&mut self, key: &str, expression: &Expression<&str>) -> String {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(key, expression)
            }
            Expression::Inline(inline) => format!("{inline:?}"),
            Expression::Select { selector, variants } => {
                for variant in variants {
                    self.pattern(key, &variant.value);
                }
                let selector = format!("{selector:?}");
                self.choices.push(Choice {
                    key: key.to_owned(),
                    selector: selector.clone(),
                    variants: variants.iter().map(name).collect(),
                });
                selector
            }
        }
    }
}

fn name(variant: &Variant<&str>) -> String {
    use fluent_syntax::ast::VariantKey::{Identifier, NumberLiteral};
    let (Identifier { name } | NumberLiteral { value: name }) = &variant.key;
    let mark = if variant.default { "*" } else { "" };
    format!("{mark}{name}")
}
