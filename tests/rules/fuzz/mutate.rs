//! Makes a file wrong, or different: by its bytes, its tokens, its lines and its items.

use std::ops::Range;

use rules::data::SIZE_LIMIT;
use rules::{Chance, Draws};

/// Numbers at the edges of what is read.
const EXTREMES: [&str; 20] = [
    "0",
    "1",
    "-1",
    "2",
    "40",
    "41",
    "64",
    "99",
    "100",
    "101",
    "-100",
    "-101",
    "127",
    "-128",
    "255",
    "256",
    "32767",
    "-32768",
    "9223372036854775807",
    "99999999999999999999",
];

/// What stands in no file of ours, or in another place.
const PIECES: [&str; 32] = [
    "(", ")", "[", "]", "{", "}", ",", ":", "\"", "'", "\\", "//", "/*", "*/", "\n", "\r\n", "\t",
    "\0", "\u{feff}", "\u{2028}", "\u{202e}", "ə", "О", "🙂", "_", ".", "1.5", "true", "None",
    "Some(", "()", "r#\"",
];

/// A mutant: so many changes to a text.
pub(super) fn mutant(text: &str, draws: &mut Draws) -> String {
    let mut text = text.to_owned();
    for _ in 0..=[0, 0, 0, 1, 2][below(draws, 5)] {
        text = change(&text, draws);
    }
    text
}

fn below(draws: &mut Draws, bound: usize) -> usize {
    draws.below(bound.max(1) as u32) as usize
}

/// One change.
fn change(text: &str, draws: &mut Draws) -> String {
    match below(draws, 100) {
        0..25 => with_token(text, draws, is_number, number),
        25..35 => with_token(text, draws, is_text, misspelt),
        35..45 => with_token(text, draws, is_text, |_, draws| another(text, draws, is_text)),
        45..52 => with_token(text, draws, |_| true, |_, _| String::new()),
        52..58 => with_token(text, draws, |_| true, |token, _| format!("{token} {token}")),
        58..64 => with_token(text, draws, |_| true, |_, draws| another(text, draws, |_| true)),
        64..68 => with_token(text, draws, |_| true, nested),
        68..84 => by_lines(text, draws),
        84..89 => multiplied(text, draws),
        89..99 => by_characters(text, draws),
        _ => huge(text, draws),
    }
}

/// The tokens of a text: words, numbers, texts in quotation marks, and single characters.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let word = |c: char| c.is_alphanumeric() || "_-+".contains(c);
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if first == '"' {
            rest[1..].find('"').map_or(rest.len(), |end| end + 2)
        } else if word(first) {
            rest.find(|c| !word(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        if !first.is_whitespace() && !rest.starts_with("//") {
            tokens.push(at..at + length);
        }
        at += length;
    }
    tokens
}

fn is_number(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

fn is_text(token: &str) -> bool {
    token.starts_with('"') && token.len() > 2
}

/// A random token of a kind, if there is one.
fn pick(text: &str, draws: &mut Draws, kind: impl Fn(&str) -> bool) -> Option<Range<usize>> {
    let mut tokens = tokens(text);
    tokens.retain(|token| kind(&text[token.clone()]));
    (!tokens.is_empty()).then(|| tokens.swap_remove(below(draws, tokens.len())))
}

fn with_token(
    text: &str,
    draws: &mut Draws,
    kind: impl Fn(&str) -> bool,
    new: impl Fn(&str, &mut Draws) -> String,
) -> String {
    let Some(token) = pick(text, draws, kind) else { return text.to_owned() };
    let new = new(&text[token.clone()], draws);
    format!("{}{new}{}", &text[..token.start], &text[token.end..])
}

fn number(_: &str, draws: &mut Draws) -> String {
    match below(draws, 2) {
        0 => EXTREMES[below(draws, EXTREMES.len())].to_owned(),
        _ => (below(draws, 241) as i32 - 120).to_string(),
    }
}

/// One letter left out, doubled, or swapped with the next.
fn misspelt(token: &str, draws: &mut Draws) -> String {
    let mut letters: Vec<char> = token.chars().collect();
    let at = 1 + below(draws, letters.len() - 2);
    match below(draws, 3) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        _ if at + 2 < letters.len() => letters.swap(at, at + 1),
        _ => letters[at] = 'ə',
    }
    letters.into_iter().collect()
}

/// Another token of the same text.
fn another(text: &str, draws: &mut Draws, kind: impl Fn(&str) -> bool) -> String {
    pick(text, draws, kind).map_or(String::new(), |token| text[token].to_owned())
}

/// Deeper than is read, or a little deeper than before.
fn nested(token: &str, draws: &mut Draws) -> String {
    let depth = [1, 2, 12, 31, 40, 5_000][below(draws, 6)];
    let (open, close) =
        [("[", "]"), ("(", ")"), ("Any([", "])"), ("Sum([(99,", ")])"), ("{1:", "}")]
            [below(draws, 5)];
    match below(draws, 4) {
        0 => open.repeat(depth),
        _ => format!("{}{token}{}", open.repeat(depth), close.repeat(depth)),
    }
}

fn by_lines(text: &str, draws: &mut Draws) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let (one, two) = (below(draws, lines.len()), below(draws, lines.len()));
    match below(draws, 4) {
        _ if lines.is_empty() => {}
        0 => drop(lines.remove(one)),
        1 => lines.insert(two, lines[one]),
        2 => lines.swap(one, two),
        _ => drop(lines.drain(one.min(two)..one.max(two).min(one.min(two) + 9))),
    }
    lines.join("\n")
}

/// An item of the outermost list again, under another name, once or often.
fn multiplied(text: &str, draws: &mut Draws) -> String {
    let starts: Vec<usize> = text.match_indices("\n    (").map(|(at, _)| at + 1).collect();
    if starts.len() < 2 {
        return text.to_owned();
    }
    let place = below(draws, starts.len() - 1);
    let item = &text[starts[place]..starts[place + 1]];
    let times = [1, 3, 40, 300][below(draws, 4)];
    let copies: String =
        (0..times).map(|number| item.replacen("id: \"", &format!("id: \"x{number}_"), 1)).collect();
    format!("{}{copies}{}", &text[..starts[place]], &text[starts[place]..])
}

/// A place between two characters.
fn cut(text: &str, draws: &mut Draws) -> usize {
    let mut at = below(draws, text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn by_characters(text: &str, draws: &mut Draws) -> String {
    let (one, two) = (cut(text, draws), cut(text, draws));
    let piece = PIECES[below(draws, PIECES.len())];
    match below(draws, 4) {
        0 => text[..one].to_owned(),
        1 => text[one..].to_owned(),
        2 => format!("{}{}", &text[..one.min(two)], &text[one.max(two)..]),
        _ => format!("{}{piece}{}", &text[..one], &text[one..]),
    }
}

/// Up to the greatest size that is read, or beyond.
fn huge(text: &str, draws: &mut Draws) -> String {
    let at = cut(text, draws);
    let piece = PIECES[below(draws, PIECES.len())];
    let room = SIZE_LIMIT.saturating_sub(text.len()) / piece.len();
    let times = room + 2 * below(draws, 2);
    format!("{}{}{}", &text[..at], piece.repeat(times), &text[at..])
}
