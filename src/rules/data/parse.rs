//! Reads a RON text into a tree of spanned values. It knows nothing of what is wanted; it stops
//! at the first place where the text is no RON. It accepts what the crate `ron` accepts, but for
//! ranges, byte strings, `Some` without parentheses before its value, and what lies beyond the two
//! limits (the tests hold it to that).

use super::problem::{Expected, ProblemKind};
use super::token::{Parsed, Reader, is_number_char, is_word_start, number};
use super::tree::{Node, Span, Spanned, Value};

/// How many brackets may lie inside each other.
pub const DEPTH_LIMIT: u32 = 32;

/// How many bytes a text may have: 1 MiB.
pub const SIZE_LIMIT: usize = 1 << 20;

/// Reads one value, with space, comments and attribute lines around it.
///
/// # Errors
/// The first place where the text is no RON, is nested deeper than [`DEPTH_LIMIT`], or that the
/// text is longer than [`SIZE_LIMIT`].
pub fn parse(text: &str) -> Result<Node, (Span, ProblemKind)> {
    if text.len() > SIZE_LIMIT {
        let found = text.len();
        let limit = SIZE_LIMIT;
        return Err((Span::default(), ProblemKind::TooLarge { limit, found }));
    }
    let mut reader = Reader::new(text);
    // Some editors put a byte order mark before the text.
    reader.eat('\u{FEFF}');
    reader.space()?;
    while reader.peek() == Some('#') {
        reader.attribute()?;
        reader.space()?;
    }
    let node = reader.value(0)?;
    reader.space()?;
    match reader.peek() {
        None => Ok(node),
        Some(_) => reader.fail(Expected::EndOfFile),
    }
}

impl Reader<'_> {
    /// Skips `#![enable(a, b)]`, `#![type = "…"]` or `#![schema = "…"]`: what they switch on is
    /// accepted everywhere.
    fn attribute(&mut self) -> Parsed<()> {
        for c in ['#', '!', '['] {
            self.expect(c)?;
            self.space()?;
        }
        self.identifier()?;
        self.space()?;
        if self.eat('=') {
            self.space()?;
            self.value(0)?;
        } else {
            self.expect('(')?;
            self.space()?;
            while !self.eat(')') {
                self.identifier()?;
                self.space()?;
                if !self.another(')')? {
                    break;
                }
            }
        }
        self.space()?;
        self.expect(']')
    }

    fn value(&mut self, depth: u32) -> Parsed<Node> {
        let start = self.at;
        let value = match self.peek() {
            Some('(') => self.parenthesised(None, depth)?,
            Some('[') => self.list(depth)?,
            Some('{') => self.map(depth)?,
            Some('"') => Value::Str(self.string()?),
            Some('\'') => Value::Char(self.character()?),
            Some('r') if self.is_raw_string() => Value::Str(self.raw_string()?),
            Some('0'..='9' | '+' | '-' | '.') => number(self.run(is_number_char)),
            Some(c) if is_word_start(c) => self.word(depth)?,
            _ => return self.fail(Expected::Value),
        };
        let span = self.since(start);
        Ok(Node { span, value })
    }

    /// Takes the bracket that opens a value at this depth.
    fn open(&mut self, depth: u32) -> Parsed<()> {
        let start = self.at;
        self.bump();
        if depth >= DEPTH_LIMIT {
            let limit = DEPTH_LIMIT;
            return Err((self.since(start), ProblemKind::TooDeep { limit }));
        }
        self.space()
    }

    /// After an item: takes a comma, or the bracket that closes. True if an item may follow.
    fn another(&mut self, close: char) -> Parsed<bool> {
        if self.eat(',') {
            self.space()?;
            return Ok(true);
        }
        if self.eat(close) {
            return Ok(false);
        }
        self.fail(Expected::Either(',', close))
    }

    fn items(&mut self, close: char, depth: u32) -> Parsed<Vec<Node>> {
        let mut items = Vec::new();
        while !self.eat(close) {
            items.push(self.value(depth + 1)?);
            self.space()?;
            if !self.another(close)? {
                break;
            }
        }
        Ok(items)
    }

    fn list(&mut self, depth: u32) -> Parsed<Value> {
        self.open(depth)?;
        Ok(Value::List(self.items(']', depth)?))
    }

    fn map(&mut self, depth: u32) -> Parsed<Value> {
        self.open(depth)?;
        let mut entries = Vec::new();
        while !self.eat('}') {
            let key = self.value(depth + 1)?;
            self.space()?;
            self.expect(':')?;
            self.space()?;
            entries.push((key, self.value(depth + 1)?));
            self.space()?;
            if !self.another('}')? {
                break;
            }
        }
        Ok(Value::Map(entries))
    }

    fn parenthesised(&mut self, name: Option<Spanned<String>>, depth: u32) -> Parsed<Value> {
        self.open(depth)?;
        if self.is_field()? {
            let fields = self.fields(depth)?;
            return Ok(Value::Struct { name, fields });
        }
        let items = self.items(')', depth)?;
        Ok(if items.is_empty() && name.is_none() {
            Value::Unit
        } else {
            Value::Tuple { name, items }
        })
    }

    fn fields(&mut self, depth: u32) -> Parsed<Vec<(Spanned<String>, Node)>> {
        let mut fields = Vec::new();
        while !self.eat(')') {
            let name = self.identifier()?;
            self.space()?;
            self.expect(':')?;
            self.space()?;
            fields.push((name, self.value(depth + 1)?));
            self.space()?;
            if !self.another(')')? {
                break;
            }
        }
        Ok(fields)
    }

    /// Whether a field's name and a colon come next.
    fn is_field(&self) -> Parsed<bool> {
        let mut ahead = *self;
        if self.is_raw_string() || ahead.identifier().is_err() {
            return Ok(false);
        }
        ahead.space()?;
        Ok(ahead.peek() == Some(':'))
    }

    /// A bare word, or a word with parentheses.
    fn word(&mut self, depth: u32) -> Parsed<Value> {
        let raw = self.rest().starts_with("r#");
        let name = self.identifier()?;
        if !raw && (name.value == "true" || name.value == "false") {
            return Ok(Value::Bool(name.value == "true"));
        }
        let end = self.at;
        self.space()?;
        if self.peek() == Some('(') {
            return self.parenthesised(Some(name), depth);
        }
        self.at = end;
        Ok(Value::Ident(name.value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> (u32, String) {
        let (span, kind) = parse(text).unwrap_err();
        (span.start, kind.to_string())
    }

    #[test]
    fn a_span_covers_its_value() {
        let text = " /* a /* b */ */ [ Up( 1 ) , // c\n x, ] ";
        let Value::List(items) = parse(text).unwrap().value else { panic!("no list") };
        let slice = |node: &Node| &text[node.span.start as usize..node.span.end as usize];
        assert_eq!(items.iter().map(slice).collect::<Vec<_>>(), ["Up( 1 )", "x"]);
    }

    #[test]
    fn refusals() {
        let cases = [
            ("(a: 1 b: 2)", 6, "expected `,` or `)`, found `b`"),
            ("[1", 2, "expected `,` or `]`, found the end of the file"),
            ("[\"a]", 1, "expected a closing `\"`, found the end of the file"),
            ("1 2", 2, "expected the end of the file, found `2`"),
            ("", 0, "expected a value, found the end of the file"),
            ("/* a", 0, "expected the comment's end `*/`, found the end of the file"),
        ];
        for (text, start, message) in cases {
            assert_eq!(refusal(text), (start, message.to_owned()), "{text}");
        }
    }

    #[test]
    fn limits() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(&nested(32)).is_ok());
        assert_eq!(refusal(&nested(33)).0, 32);
        assert!(parse(&nested(500_000)).is_err());
        assert!(parse(&" ".repeat(SIZE_LIMIT + 1)).is_err());
    }
}
