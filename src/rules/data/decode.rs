//! From the tree to the types that hold a file's content unchecked, and the list of all that is
//! wrong on the way. A value that does not decode is `None`; its problems are in the decoder, and
//! its neighbours are decoded all the same.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Deref;

use super::parse::parse;
use super::problem::{Expected, Found, Problem, ProblemKind};
use super::token::clip;
use super::tree::{Node, Span, Spanned, Value};

/// How many problems of one file are kept.
pub const PROBLEM_LIMIT: usize = 500;

/// Names longer than this, in bytes, are compared with no other.
const COMPARED: usize = 64;

/// A type that can be read from a value of the tree.
pub trait Decode: Sized {
    /// Reads a value. `None` means that its problems were recorded in `cx`; a value may have
    /// problems too that leave it whole, such as a field too many, so only [`Decoder::finish`]
    /// tells whether all is well.
    fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self>;

    /// What an absent field of this type is; `None` if it must be there.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }
}

/// Decodes a whole text, when there is nothing to check but its shape.
///
/// # Errors
/// Every problem of the text, by place.
pub fn read<T: Decode>(file: &str, text: &str) -> Result<T, Vec<Problem>> {
    let mut cx = Decoder::new(file, text);
    let value = cx.read();
    cx.finish()?;
    value.ok_or_else(Vec::new)
}

/// One file on its way to its types: it knows the text, so that a span becomes a line and a
/// column, and gathers the problems, those of rules checked after decoding too.
#[derive(Debug, Clone)]
pub struct Decoder<'a> {
    file: &'a str,
    text: &'a str,
    /// The byte at which each line starts.
    lines: Vec<usize>,
    problems: Vec<Problem>,
}

impl<'a> Decoder<'a> {
    /// A decoder of this text; `file` is only what problems call it.
    #[must_use]
    pub fn new(file: &'a str, text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1));
        Self { file, text, lines: lines.collect(), problems: Vec::new() }
    }

    /// Parses and decodes the text.
    pub fn read<T: Decode>(&mut self) -> Option<T> {
        let node = self.parse()?;
        T::decode(&node, self)
    }

    /// Parses the text; `None` if that is a recorded problem.
    pub fn parse(&mut self) -> Option<Node> {
        match parse(self.text) {
            Ok(node) => Some(node),
            Err((span, kind)) => self.at(span, kind),
        }
    }

    /// Records a problem. Always `None`, so that a decoder can end with it.
    pub fn at<T>(&mut self, span: Span, kind: ProblemKind) -> Option<T> {
        if self.is_full() {
            return None;
        }
        let last = self.problems.len() + 1 == PROBLEM_LIMIT;
        let limit = PROBLEM_LIMIT - 1;
        let kind = if last { ProblemKind::TooMany { limit } } else { kind };
        let (line, column) = self.line_column(span);
        self.problems.push(Problem { file: self.file.to_owned(), line, column, kind });
        None
    }

    /// Records a broken rule of the game's content. Always `None`.
    pub fn rule<T>(
        &mut self,
        span: Span,
        code: &'static str,
        args: Vec<(&'static str, String)>,
    ) -> Option<T> {
        self.at(span, ProblemKind::Rule { code, args })
    }

    /// Records a name that is none of the `known` ones. Always `None`.
    pub fn unknown<'k, T>(
        &mut self,
        span: Span,
        what: &'static str,
        found: &str,
        known: impl Iterator<Item = &'k str>,
    ) -> Option<T> {
        let nearest = self.suggest(found, known);
        let found = clip(found);
        self.at(span, ProblemKind::UnknownName { what, found, nearest })
    }

    /// Records a name that stands elsewhere already.
    pub fn duplicate(&mut self, what: &'static str, name: &Spanned<String>) {
        let kind = ProblemKind::DuplicateName { what, name: clip(name) };
        self.at::<()>(name.span, kind);
    }

    /// Records every name that stands there a second time. True if there is none.
    pub fn unique<'n>(
        &mut self,
        what: &'static str,
        names: impl IntoIterator<Item = &'n Spanned<String>>,
    ) -> bool {
        let mut seen = BTreeSet::new();
        let mut all = true;
        for name in names {
            if !seen.insert(name.value.as_str()) {
                all = false;
                self.duplicate(what, name);
            }
        }
        all
    }

    /// The number, if it is from `min` to `max`; otherwise a recorded problem.
    pub fn within<T>(&mut self, number: &Spanned<T>, min: i64, max: i64) -> Option<T>
    where
        T: Copy + Into<i64>,
    {
        let found: i64 = number.value.into();
        if (min..=max).contains(&found) {
            return Some(number.value);
        }
        let found = found.to_string();
        self.at(number.span, ProblemKind::OutOfRange { min, max, found })
    }

    /// Records that a value is of another kind than the one wanted. Always `None`.
    pub fn wrong<T>(&mut self, node: &Node, expected: Expected) -> Option<T> {
        let found = self.found(node);
        self.at(node.span, ProblemKind::WrongType { expected, found })
    }

    /// How many problems there are so far.
    #[must_use]
    pub fn problems(&self) -> usize {
        self.problems.len()
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// Every problem recorded, by line and column; those of one place in the order of recording.
    pub fn finish(self) -> Result<(), Vec<Problem>> {
        let mut problems = self.problems;
        if problems.is_empty() {
            return Ok(());
        }
        problems.sort_by_key(|problem| (problem.line, problem.column));
        Err(problems)
    }

    /// The line and the column, both from 1, at which a span starts.
    fn line_column(&self, span: Span) -> (u32, u32) {
        let at = span.start as usize;
        let line = self.lines.partition_point(|start| *start <= at).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..at).unwrap_or("");
        let column = before.chars().filter(|c| *c != '\u{FEFF}').count() + 1;
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        (number(line), number(column))
    }

    fn is_full(&self) -> bool {
        self.problems.len() >= PROBLEM_LIMIT
    }

    /// The known name nearest to this one, unless nobody would see it.
    pub(super) fn suggest<'k>(
        &self,
        found: &str,
        known: impl Iterator<Item = &'k str>,
    ) -> Option<String> {
        if self.is_full() {
            return None;
        }
        nearest(found, known).map(str::to_owned)
    }

    /// The text of a value, as it is written.
    fn written(&self, node: &Node) -> String {
        let span = node.span.start as usize..node.span.end as usize;
        clip(self.text.get(span).unwrap_or(""))
    }

    fn found(&self, node: &Node) -> Found {
        let owned = |name: &Option<Spanned<String>>| name.as_ref().map(|name| clip(name));
        match &node.value {
            Value::Bool(value) => Found::Bool(*value),
            Value::Int(_) | Value::Huge => Found::Int(self.written(node)),
            Value::Float => Found::Float(self.written(node)),
            Value::Misread | Value::Ident(_) => Found::Word(self.written(node)),
            Value::Str(text) => Found::Text(clip(text)),
            Value::Char(c) => Found::Char(*c),
            Value::Unit => Found::Unit,
            Value::Tuple { name, items } => Found::Items { name: owned(name), count: items.len() },
            Value::Struct { name, .. } => Found::Record { name: owned(name) },
            Value::List(_) => Found::List,
            Value::Map(_) => Found::Map,
        }
    }
}

/// The known name that looks most like this one, if any looks like it at all: a third of its
/// letters, but at least one, may be wrong, left out, doubled or swapped. Of equally near ones,
/// the first.
#[must_use]
pub fn nearest<'k>(found: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    if found.len() > COMPARED {
        return None;
    }
    let folded = found.to_lowercase();
    let most = (folded.chars().count() / 3).max(1);
    known
        .filter(|name| name.len() <= COMPARED)
        .map(|name| (strsim::osa_distance(&folded, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

impl Decode for bool {
    fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(value),
            _ => cx.wrong(node, Expected::Bool),
        }
    }
}

macro_rules! whole_numbers {
    ($($number:ty)*) => {$(
        impl Decode for $number {
            fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self> {
                let (min, max) = (i64::from(<$number>::MIN), i64::from(<$number>::MAX));
                let found = match node.value {
                    Value::Int(value) => <$number>::try_from(value).ok(),
                    Value::Huge => None,
                    _ => return cx.wrong(node, Expected::Int { min, max }),
                };
                if found.is_none() {
                    let found = cx.written(node);
                    return cx.at(node.span, ProblemKind::OutOfRange { min, max, found });
                }
                found
            }
        }
    )*};
}

whole_numbers! { i8 i16 i32 i64 u8 u16 u32 }

impl Decode for String {
    fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Str(text) => Some(text.clone()),
            _ => cx.wrong(node, Expected::Text),
        }
    }
}

impl<T: Decode> Decode for Spanned<T> {
    fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self> {
        let value = T::decode(node, cx)?;
        let span = node.span;
        Some(Self { value, span })
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self::assumed)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self> {
        T::decode(node, cx).map(Self::new)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self::new)
    }
}

/// `None`, `Some(value)`, or the value alone; an absent field is `None`.
impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self> {
        match called(node) {
            Some(("None", items)) if items.is_empty() => Some(None),
            Some(("Some", items)) => match items.as_ref() {
                [item] => T::decode(item, cx).map(Some),
                _ => cx.wrong(node, Expected::Items { name: Some("Some"), count: 1 }),
            },
            _ => T::decode(node, cx).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self> {
        let Value::List(items) = &node.value else {
            return cx.wrong(node, Expected::List);
        };
        let decoded: Self = items.iter().filter_map(|item| T::decode(item, cx)).collect();
        (decoded.len() == items.len()).then_some(decoded)
    }
}

impl<A: Decode, B: Decode> Decode for (A, B) {
    fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self> {
        if let Value::Tuple { name: None, items } = &node.value
            && let [first, second] = items.as_slice()
        {
            let (first, second) = (A::decode(first, cx), B::decode(second, cx));
            return Some((first?, second?));
        }
        cx.wrong(node, Expected::Items { name: None, count: 2 })
    }
}

/// A map from names to values, in the order of the text: `{"grain": 30, electricity: 20}`. No
/// name is there twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries<T>(pub Vec<(Spanned<String>, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for Entries<T> {
    type Target = [(Spanned<String>, T)];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T: Decode> Decode for Entries<T> {
    fn decode(node: &Node, cx: &mut Decoder<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            return cx.wrong(node, Expected::Map);
        };
        let mut decoded = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let name = match &key.value {
                Value::Str(name) | Value::Ident(name) => Some(name.clone()),
                _ => cx.wrong(key, Expected::Text),
            };
            let value = T::decode(value, cx);
            let span = key.span;
            decoded.extend(name.map(|value| Spanned { value, span }).zip(value));
        }
        let unique = cx.unique("key", decoded.iter().map(|(name, _)| name));
        (unique && decoded.len() == entries.len()).then_some(Self(decoded))
    }
}

/// A word with what stands in its parentheses: `Winter`, `AtLeast("iran", 30)`. Fields in them
/// are one anonymous record: `Some(a: 1)` is `Some((a: 1))`.
pub(super) fn called(node: &Node) -> Option<(&str, Cow<'_, [Node]>)> {
    match &node.value {
        Value::Ident(name) => Some((name, Cow::Borrowed(&[]))),
        Value::Tuple { name: Some(name), items } => Some((name, Cow::Borrowed(items))),
        Value::Struct { name: Some(name), fields } => {
            let fields = fields.clone();
            let value = Value::Struct { name: None, fields };
            let span = node.span;
            Some((name, Cow::Owned(vec![Node { span, value }])))
        }
        _ => None,
    }
}
