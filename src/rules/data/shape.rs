//! The two shapes that a type of the content can have: a record with fields, and a choice of
//! variants. What [`record!`](crate::record) and [`choice!`](crate::choice) expand to uses them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::decode::{Decode, Decoder, called};
use super::problem::{Expected, ProblemKind};
use super::token::clip;
use super::tree::{Node, Span, Spanned, Value};

/// The fields of a record that is being decoded.
#[derive(Debug)]
pub struct Fields<'n> {
    record: &'static str,
    span: Span,
    given: &'n [(Spanned<String>, Node)],
}

impl<'n> Fields<'n> {
    /// The fields of a record; those that it does not know and doubled ones are recorded.
    pub fn open(
        node: &'n Node,
        cx: &mut Decoder<'_>,
        record: &'static str,
        known: &[&'static str],
    ) -> Option<Self> {
        let given = match &node.value {
            Value::Struct { name, fields } if is_called(name.as_ref(), record) => fields.as_slice(),
            Value::Unit => &[],
            _ => return cx.wrong(node, Expected::Record(record)),
        };
        let mut seen = BTreeSet::new();
        for (name, _) in given {
            if !known.contains(&name.as_str()) {
                let nearest = cx.suggest(name, known.iter().copied());
                let field = clip(name);
                let kind = ProblemKind::UnknownField { record, field, nearest };
                cx.at::<()>(name.span, kind);
            } else if !seen.insert(name.as_str()) {
                let field = clip(name);
                cx.at::<()>(name.span, ProblemKind::DuplicateField { record, field });
            }
        }
        let span = node.span;
        Some(Self { record, span, given })
    }

    /// A field that must be there, unless its type has a value for an absent one.
    pub fn take<T: Decode>(&self, field: &'static str, cx: &mut Decoder<'_>) -> Option<T> {
        if let Some(node) = self.get(field) {
            return T::decode(node, cx);
        }
        let record = self.record;
        let kind = ProblemKind::MissingField { record, field };
        T::absent().or_else(|| cx.at(self.span, kind))
    }

    /// A field that has a default.
    pub fn take_or<T: Decode>(
        &self,
        field: &'static str,
        cx: &mut Decoder<'_>,
        default: impl FnOnce() -> T,
    ) -> Option<T> {
        match self.get(field) {
            Some(node) => T::decode(node, cx),
            None => Some(default()),
        }
    }

    fn get(&self, field: &str) -> Option<&'n Node> {
        let mut named = self.given.iter().filter(|(name, _)| name.value == field);
        named.next().map(|(_, node)| node)
    }
}

/// The variant of a choice that is being decoded.
#[derive(Debug)]
pub struct Variant<'n> {
    /// The variant's name, one of those given to [`Variant::open`].
    pub name: &'static str,
    items: Cow<'n, [Node]>,
}

impl<'n> Variant<'n> {
    /// The variant that a value names. `variants` are the names and how many items each has.
    pub fn open(
        node: &'n Node,
        cx: &mut Decoder<'_>,
        choice: &'static str,
        variants: &[(&'static str, usize)],
    ) -> Option<Self> {
        let names = || variants.iter().map(|(name, _)| *name);
        let Some((found, items)) = called(node) else {
            return cx.wrong(node, Expected::OneOf(names().collect()));
        };
        let Some((name, count)) = variants.iter().find(|(name, _)| *name == found) else {
            return cx.unknown(node.span, choice, found, names());
        };
        if items.len() != *count {
            let expected = Expected::Items { name: Some(name), count: *count };
            return cx.wrong(node, expected);
        }
        Some(Self { name, items })
    }

    /// One of the variant's items.
    pub fn item<T: Decode>(&self, index: usize, cx: &mut Decoder<'_>) -> Option<T> {
        T::decode(self.items.get(index)?, cx)
    }
}

/// A field's name in a file, from its name in Rust: `r#where` is `where` there.
#[must_use]
pub const fn field_name(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

/// What problems call a type that has no label: its name without the `Raw`.
#[must_use]
pub const fn type_label(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'R', b'a', b'w', _, ..] => name.split_at(3).1,
        _ => name,
    }
}

/// Whether a record has no name before its parenthesis or its label there: `RawLever`, `Lever` and
/// `lever` all call a lever.
fn is_called(name: Option<&Spanned<String>>, label: &str) -> bool {
    let plain = |name: &str| name.replace(['_', ' '], "").to_lowercase();
    name.is_none_or(|name| plain(name.strip_prefix("Raw").unwrap_or(name)) == plain(label))
}
