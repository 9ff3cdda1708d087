//! The characters of a RON text and what they make up: space, words, texts and numbers.

use super::problem::{Expected, Found, ProblemKind};
use super::tree::{Span, Spanned, Value};

/// How many characters of a found text are shown in a problem.
const SHOWN: usize = 60;

/// What was read, or the first place where the text is no RON.
pub(super) type Parsed<T> = Result<T, (Span, ProblemKind)>;

/// The start of a text, for showing in a problem.
pub(super) fn clip(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        None => text.to_owned(),
        Some((cut, _)) => format!("{}…", text.get(..cut).unwrap_or("")),
    }
}

/// A place in a text, moving forward.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    text: &'a str,
    /// The byte that comes next.
    pub(super) at: usize,
}

// Characters, space and words.
impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    pub(super) fn eat(&mut self, c: char) -> bool {
        let here = self.peek() == Some(c);
        if here {
            self.at += c.len_utf8();
        }
        here
    }

    /// The characters from here on that are like this.
    pub(super) fn run(&mut self, like: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c| !like(c)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or("")
    }

    pub(super) fn since(&self, start: usize) -> Span {
        Span::new(start, self.at)
    }

    pub(super) fn expect(&mut self, c: char) -> Parsed<()> {
        if self.eat(c) { Ok(()) } else { self.fail(Expected::Punctuation(c)) }
    }

    /// The problem that something else stands here.
    pub(super) fn fail<T>(&self, expected: Expected) -> Parsed<T> {
        let mut ahead = *self;
        let found = match ahead.peek() {
            None => Found::EndOfFile,
            Some(c) if is_word_char(c) => Found::Word(clip(ahead.run(is_word_char))),
            Some(c) => {
                ahead.bump();
                Found::Punctuation(c)
            }
        };
        let kind = ProblemKind::Syntax { expected, found };
        Err((ahead.since(self.at), kind))
    }

    /// The problem that something is not ended, located where it starts: the end of the file
    /// tells nobody which of the quotation marks is the lonely one.
    fn unclosed<T>(&self, start: usize, expected: Expected) -> Parsed<T> {
        let found = Found::EndOfFile;
        let kind = ProblemKind::Syntax { expected, found };
        Err((self.since(start), kind))
    }

    /// Skips space and comments.
    pub(super) fn space(&mut self) -> Parsed<()> {
        loop {
            self.run(is_space);
            if self.rest().starts_with("//") {
                self.run(|c| c != '\n');
            } else if self.rest().starts_with("/*") {
                self.block_comment()?;
            } else {
                return Ok(());
            }
        }
    }

    /// Skips one block comment and those inside it.
    fn block_comment(&mut self) -> Parsed<()> {
        let start = self.at;
        let mut open = 0_u32;
        loop {
            if self.rest().starts_with("/*") {
                self.at += 2;
                open += 1;
            } else if self.rest().starts_with("*/") {
                self.at += 2;
                open -= 1;
            } else if self.bump().is_none() {
                return self.unclosed(start, Expected::CommentEnd);
            }
            if open == 0 {
                return Ok(());
            }
            self.run(|c| c != '/' && c != '*');
        }
    }

    pub(super) fn identifier(&mut self) -> Parsed<Spanned<String>> {
        let start = self.at;
        let name = if self.rest().starts_with("r#") {
            self.at += 2;
            self.run(|c| is_word_char(c) || matches!(c, '.' | '+' | '-'))
        } else if self.peek().is_some_and(is_word_start) {
            self.run(is_word_char)
        } else {
            ""
        };
        if name.is_empty() {
            self.at = start;
            return self.fail(Expected::Identifier);
        }
        let value = name.to_owned();
        let span = self.since(start);
        Ok(Spanned { value, span })
    }
}

// Texts and characters.
impl Reader<'_> {
    pub(super) fn string(&mut self) -> Parsed<String> {
        let start = self.at;
        self.bump();
        let mut text = String::new();
        loop {
            text.push_str(self.run(|c| c != '"' && c != '\\'));
            match self.peek() {
                Some('\\') => self.escape(&mut text)?,
                Some(_) => {
                    self.bump();
                    return Ok(text);
                }
                None => return self.unclosed(start, Expected::Closing('"')),
            }
        }
    }

    pub(super) fn is_raw_string(&self) -> bool {
        let hashes = self.rest().strip_prefix('r');
        hashes.is_some_and(|rest| rest.trim_start_matches('#').starts_with('"'))
    }

    pub(super) fn raw_string(&mut self) -> Parsed<String> {
        let start = self.at;
        self.bump();
        let hashes = self.run(|c| c == '#');
        self.bump();
        let end = format!("\"{hashes}");
        let Some(length) = self.rest().find(&end) else {
            self.at = self.text.len();
            return self.unclosed(start, Expected::Closing('"'));
        };
        let text = self.rest().get(..length).unwrap_or("").to_owned();
        self.at += length + end.len();
        Ok(text)
    }

    pub(super) fn character(&mut self) -> Parsed<char> {
        let start = self.at;
        self.bump();
        let mut text = String::new();
        if self.peek() == Some('\\') {
            self.escape(&mut text)?;
        } else {
            text.extend(self.bump());
        }
        match (text.chars().next(), self.eat('\'')) {
            (Some(c), true) => Ok(c),
            _ if self.peek().is_none() => self.unclosed(start, Expected::Closing('\'')),
            _ => self.fail(Expected::Closing('\'')),
        }
    }

    /// Takes a backslash and what follows it.
    fn escape(&mut self, text: &mut String) -> Parsed<()> {
        let start = self.at;
        self.bump();
        if self.line_end() {
            // The text goes on at the next line's first word.
            self.run(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
            return Ok(());
        }
        let escaped = match self.bump() {
            Some(c @ ('\'' | '"' | '\\')) => Some(c),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('0') => Some('\0'),
            Some('x') => self.escaped_bytes(),
            Some('u') => self.escaped_code(),
            _ => None,
        };
        if let Some(c) = escaped {
            text.push(c);
            return Ok(());
        }
        let span = self.since(start);
        let written = self.text.get(start..self.at).unwrap_or("");
        let kind =
            ProblemKind::Syntax { expected: Expected::Escape, found: Found::Word(clip(written)) };
        Err((span, kind))
    }

    fn line_end(&mut self) -> bool {
        let rest = self.rest();
        let here = rest.starts_with('\n') || rest.starts_with("\r\n");
        if here {
            self.run(|c| c == '\r');
            self.bump();
        }
        here
    }

    /// After `\x`: one character of one to four bytes, each with two digits and, but for the
    /// first, its own `\x`.
    fn escaped_bytes(&mut self) -> Option<char> {
        let mut bytes = Vec::with_capacity(4);
        while bytes.len() < 4 {
            if !bytes.is_empty() {
                let rest = self.rest().strip_prefix("\\x")?;
                self.at = self.text.len() - rest.len();
            }
            let high = self.bump()?.to_digit(16)?;
            let low = self.bump()?.to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
            if let Ok(text) = std::str::from_utf8(&bytes) {
                return text.chars().next();
            }
        }
        None
    }

    /// After `\u`: one to six digits in braces.
    fn escaped_code(&mut self) -> Option<char> {
        if !self.eat('{') {
            return None;
        }
        let digits = self.run(|c| c.is_ascii_hexdigit());
        if digits.len() > 6 || !self.eat('}') {
            return None;
        }
        char::from_u32(u32::from_str_radix(digits, 16).ok()?)
    }
}

/// What a token is that starts like a number.
pub(super) fn number(token: &str) -> Value {
    let unsigned = token.strip_prefix(['+', '-']).unwrap_or(token);
    if let Some(size) = whole(unsigned) {
        let signed = if token.starts_with('-') { -size } else { size };
        return i64::try_from(signed).map_or(Value::Huge, Value::Int);
    }
    if is_float(unsigned) { Value::Float } else { Value::Misread }
}

/// The size of a whole number in base 10, 16, 8 or 2; a very great one is only known to be so.
fn whole(unsigned: &str) -> Option<i128> {
    let bases = [("0x", 16), ("0o", 8), ("0b", 2), ("", 10)];
    let (digits, base) =
        bases.iter().find_map(|(prefix, base)| Some((unsigned.strip_prefix(prefix)?, *base)))?;
    if digits.is_empty() || digits.starts_with('_') {
        return None;
    }
    let mut size = 0_i128;
    for c in digits.chars().filter(|c| *c != '_') {
        size = size.saturating_mul(i128::from(base)).saturating_add(i128::from(c.to_digit(base)?));
    }
    Some(size)
}

/// Whether this is a number with a fraction or an exponent: `1.5`, `.5`, `1.`, `2e-3`.
fn is_float(unsigned: &str) -> bool {
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit() || c == '_');
    let some = |part: &str| part.contains(|c: char| c.is_ascii_digit());
    let scaled = exponent.is_none_or(|power| {
        let power = power.strip_prefix(['+', '-']).unwrap_or(power);
        digits(power) && some(power)
    });
    let led = |part: &str| !part.starts_with('_');
    digits(before) && digits(after) && led(before) && led(after) && scaled && some(mantissa)
}

pub(super) fn is_word_start(c: char) -> bool {
    c == '_' || c.is_alphabetic()
}

fn is_word_char(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// Letters too, so that `1O0` is one token and can be shown whole.
pub(super) fn is_number_char(c: char) -> bool {
    is_word_char(c) || matches!(c, '.' | '+' | '-')
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::parse;

    fn value(text: &str) -> Value {
        parse(text).unwrap().value
    }

    #[test]
    fn numbers() {
        let cases = [
            ("-1_000", Value::Int(-1000)),
            ("+0x1F", Value::Int(31)),
            ("0b10", Value::Int(2)),
            ("0o17", Value::Int(15)),
            ("-9223372036854775808", Value::Int(i64::MIN)),
            ("9223372036854775808", Value::Huge),
            ("1.5", Value::Float),
            ("2e-3", Value::Float),
            ("1O0", Value::Misread),
            ("-", Value::Misread),
        ];
        for (text, wanted) in cases {
            assert_eq!(value(text), wanted, "{text}");
        }
    }

    #[test]
    fn texts() {
        let cases = [
            (r#""a\n\"\u{259}\xC9\x99""#, "a\n\"əə"),
            ("\"a\\\n   b\"", "ab"),
            (r##"r#"a "b" \n"#"##, r#"a "b" \n"#),
        ];
        for (text, wanted) in cases {
            assert_eq!(value(text), Value::Str(wanted.to_owned()), "{text}");
        }
    }
}
