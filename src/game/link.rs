//! The link with which a page was opened: `?level=…&as=…&against=…&seed=…` and `#code=…`, so that
//! a prepared game can be handed out. The names and values are those of the command line.

use text::{Args, Words};
use ui::Problem;

use crate::asked::{Asked, level, mode, side};

impl Asked {
    /// Reads what a link asks for: its search, which begins with `?`, and its hash, with `#`.
    /// Parameters that are not the game's are passed over: sites put theirs on any link.
    ///
    /// # Errors
    /// The first value that is not known, where it stands and what can be done about it.
    pub fn linked(words: &Words, search: &str, hash: &str) -> Result<Self, Problem> {
        let mut asked = Self::default();
        for (name, value) in parts(search.trim_start_matches('?')) {
            let wrong = |what: String| problem(words, &name, &value, what);
            match name.as_str() {
                "level" => asked.level = Some(level(words, value.clone()).map_err(wrong)?),
                "as" => asked.side = Some(side(words, &value).map_err(wrong)?),
                "against" => asked.mode = Some(mode(words, value.clone()).map_err(wrong)?),
                "seed" => {
                    let unknown = |_| {
                        let args = Args::new().text("found", value.as_str());
                        wrong(words.say("app-unknown-seed", &args))
                    };
                    asked.seed = Some(value.trim().parse().map_err(unknown)?);
                }
                _ => {}
            }
        }
        let code = parts(hash.trim_start_matches('#')).find(|(name, _)| name == "code");
        asked.code = code.map(|(_, value)| value).filter(|value| !value.trim().is_empty());
        Ok(asked)
    }
}

/// What is wrong with a part of a link.
fn problem(words: &Words, name: &str, value: &str, what: String) -> Problem {
    let args = Args::new().text("part", name).text("value", value);
    Problem {
        what,
        place: words.say("app-link-place", &args),
        advice: words.name("app-link-advice"),
    }
}

/// The names and values of a query, in order, decoded.
fn parts(query: &str) -> impl Iterator<Item = (String, String)> {
    query.split('&').filter(|part| !part.is_empty()).map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (decoded(name), decoded(value))
    })
}

/// Text in which bytes stand as `%` and two digits, and blanks as `+`. What is not so written
/// stands for itself.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let byte = match first {
            b'+' => b' ',
            b'%' => match after {
                [high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    rest = &after[2..];
                    nibble(*high) << 4 | nibble(*low)
                }
                _ => b'%',
            },
            byte => *byte,
        };
        bytes.push(byte);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The value of a hexadecimal digit.
const fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    }
}

#[cfg(test)]
mod tests {
    use rules::Side;
    use ui::Mode;

    use super::*;

    fn read(search: &str, hash: &str) -> Result<Asked, Problem> {
        Asked::linked(&Words::english(), search, hash)
    }

    #[test]
    fn a_link_asks_for_what_the_command_line_asks_for() {
        let asked = read("?level=primer&as=moscow&against=two&seed=7&utm=x", "").expect("read");
        let setup = asked.setup().expect("a game");
        assert_eq!(
            (setup.level.as_str(), setup.side, setup.seed),
            ("primer", Side::Moscow, Some(7))
        );
        assert_eq!(setup.mode, Mode::TwoPeople);
        assert_eq!(read("", "").expect("read"), Asked::default());
    }

    #[test]
    fn a_code_may_hold_any_text() {
        let asked = read("", "#code=Replay%28%0A+x%3A%20%C9%99%29").expect("read");
        assert_eq!(asked.code.as_deref(), Some("Replay(\n x: ə)"));
        assert_eq!(read("", "#code=").expect("read").code, None);
        assert_eq!(read("", "#code=100%&code=2").expect("read").code.as_deref(), Some("100%"));
    }

    #[test]
    fn what_is_not_known_is_said_with_its_place() {
        for (search, part, known) in [
            ("?level=prime", "level", "primer"),
            ("?as=france", "as", "baku"),
            ("?against=hal%209000", "against", "strong"),
            ("?seed=-1", "seed", "-1"),
        ] {
            let told = read(search, "").expect_err("unknown");
            assert!(told.what.contains(known), "{told:?}");
            assert!(told.place.contains(part) && !told.advice.is_empty(), "{told:?}");
        }
    }
}
