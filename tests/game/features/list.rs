//! Reads the list of features: `tests/features.txt`, which the tests in the browser read as well.
//! What is not understood is an error, and so is a feature without steps.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use text::Words;

/// The list.
#[derive(Debug, Default)]
pub struct List {
    /// What every step has to look like, by its verb: the kinds of its parts.
    pub verbs: Vec<Vec<String>>,
    /// Games that are played once, for features that begin with them.
    pub prepared: BTreeMap<String, Vec<Step>>,
    /// The features, in their order.
    pub features: Vec<(String, Vec<Step>)>,
}

/// Something to be done or seen.
#[derive(Clone, Debug)]
pub struct Step {
    /// Where it stands.
    pub line: usize,
    /// As it is written.
    pub text: String,
    /// The small words of its verb: `play until`.
    pub verb: String,
    /// What it is about.
    pub parts: Vec<Part>,
}

/// What a step is about.
#[derive(Clone, PartialEq, Debug)]
pub enum Part {
    Thing(Thing),
    Number(f64),
    Key(String),
    Text(String),
    Asked(BTreeMap<String, String>),
}

/// One thing on the screen, by what it is and what it is called.
#[derive(Clone, PartialEq, Debug)]
pub struct Thing {
    pub role: String,
    pub name: Name,
    /// What else tells it from others of its name.
    pub about: Option<Name>,
    pub stands: Option<Stands>,
}

/// How something is called, with more before or after it, or without.
#[derive(Clone, PartialEq, Debug)]
pub struct Name {
    pub text: String,
    pub more: [bool; 2],
}

#[derive(Clone, PartialEq, Debug)]
pub enum Stands {
    On,
    Off,
    Open,
    Shut,
    Barred,
    Focused,
    Holds(String),
}

pub const ROLES: [&str; 17] = [
    "button", "checkbox", "radio", "link", "slider", "tab", "field", "area", "heading", "text",
    "image", "progress", "group", "dialog", "list", "item", "spin",
];

impl Name {
    pub fn fits(&self, found: &str) -> bool {
        match self.more {
            [false, false] => found == self.text,
            [false, true] => found.starts_with(&self.text),
            [true, false] => found.ends_with(&self.text),
            [true, true] => found.contains(&self.text),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, “{}”", self.line, self.text)
    }
}

impl List {
    /// The list of this repository.
    pub fn read(words: &Words) -> Result<Self, String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/features.txt");
        let text = std::fs::read_to_string(path).map_err(|why| why.to_string())?;
        Self::parse(&text, words)
    }

    pub fn parse(text: &str, words: &Words) -> Result<Self, String> {
        let mut list = Self::default();
        let mut known = BTreeSet::new();
        // The last heading: whether it is of a prepared game, and its id.
        let mut open: Option<(bool, String)> = None;
        for (line, text) in (1..).zip(text.lines()) {
            let wrong = |why: &str| format!("line {line}: {why}: {text}");
            if text.trim().is_empty() || text.starts_with('#') || text.starts_with("==") {
                continue;
            }
            if text.starts_with("    ") {
                let step = list.step(line, text.trim(), words).map_err(|why| wrong(&why))?;
                match &open {
                    Some((true, id)) => list.prepared.entry(id.clone()).or_default().push(step),
                    Some((false, _)) => list.features.last_mut().expect("one").1.push(step),
                    None => return Err(wrong("a step of nothing")),
                }
                continue;
            }
            let (heading, says) = text.split_once(": ").ok_or_else(|| wrong("no sentence"))?;
            if let Some(shape) = heading.strip_prefix("verb ") {
                list.verbs.push(shape.split(' ').map(str::to_owned).collect());
                continue;
            }
            list.closed(open.take())?;
            let id = heading.strip_prefix("prepare ").unwrap_or(heading);
            let letters = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            if !id.chars().all(letters) || says.trim().is_empty() {
                return Err(wrong("no heading"));
            }
            if !known.insert(id.to_owned()) {
                return Err(wrong("it is there twice"));
            }
            open = Some((id != heading, id.to_owned()));
            if id == heading {
                list.features.push((id.to_owned(), Vec::new()));
            }
        }
        list.closed(open)?;
        Ok(list)
    }

    /// What has a heading has steps.
    fn closed(&self, open: Option<(bool, String)>) -> Result<(), String> {
        let Some((prepared, id)) = open else { return Ok(()) };
        let steps = match prepared {
            true => self.prepared.contains_key(&id),
            false => self.features.last().is_some_and(|(_, steps)| !steps.is_empty()),
        };
        steps.then_some(()).ok_or_else(|| format!("{id}: no steps"))
    }

    fn step(&self, line: usize, text: &str, words: &Words) -> Result<Step, String> {
        let tokens = tokens(text)?;
        let shapes = self.verbs.iter().filter(|shape| tokens[0].is_word(&shape[0]));
        let mut why = "an unknown verb".to_owned();
        for shape in shapes {
            match self.parts(shape, &tokens, words) {
                Ok(parts) => {
                    let small = shape.iter().filter(|word| word.starts_with(char::is_lowercase));
                    let verb = small.map(String::as_str).collect::<Vec<_>>().join(" ");
                    return Ok(Step { line, text: text.to_owned(), verb, parts });
                }
                Err(found) => why = found,
            }
        }
        Err(why)
    }

    fn parts(
        &self,
        shape: &[String],
        mut rest: &[Token],
        words: &Words,
    ) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        for kind in shape {
            let (part, after) = match kind.as_str() {
                "ASKED" => (Some(Part::Asked(self.asked(rest)?)), &rest[rest.len()..]),
                "THING" => {
                    let (thing, after) = thing(rest, words)?;
                    (Some(Part::Thing(thing)), after)
                }
                kind => {
                    let (first, after) = rest.split_first().ok_or("something is missing")?;
                    (first.part(kind)?, after)
                }
            };
            parts.extend(part);
            rest = after;
        }
        if rest.is_empty() { Ok(parts) } else { Err("there is too much".to_owned()) }
    }

    /// What the program is begun with.
    fn asked(&self, tokens: &[Token]) -> Result<BTreeMap<String, String>, String> {
        let mut asked = BTreeMap::new();
        for token in tokens {
            let pair = token.text.split_once('=').filter(|_| !token.quoted);
            let (name, value) = pair.ok_or("no name and value")?;
            if !["level", "as", "against", "seed", "code"].contains(&name) {
                return Err(format!("nothing is asked for by {name}"));
            }
            if name == "code" && !self.prepared.contains_key(value) {
                return Err(format!("{value} is not prepared before"));
            }
            asked.insert(name.to_owned(), value.to_owned());
        }
        Ok(asked)
    }
}

/// A word, or what stands between quotation marks.
#[derive(Debug)]
struct Token {
    text: String,
    quoted: bool,
    more: [bool; 2],
}

impl Token {
    fn is_word(&self, word: &str) -> bool {
        !self.quoted && self.more == [false; 2] && self.text == word
    }

    /// The part of this kind; nothing for a word of the verb itself.
    fn part(&self, kind: &str) -> Result<Option<Part>, String> {
        let plain = self.more == [false; 2];
        match kind {
            "NUMBER" if plain && !self.quoted => {
                let number = self.text.parse().map_err(|_| "no number")?;
                Ok(Some(Part::Number(number)))
            }
            "KEY" if plain && !self.quoted => Ok(Some(Part::Key(self.text.clone()))),
            "TEXT" if plain && self.quoted => Ok(Some(Part::Text(self.text.clone()))),
            word if self.is_word(word) && word.starts_with(char::is_lowercase) => Ok(None),
            other => Err(format!("{other} is missing")),
        }
    }

    /// What is quoted, or the words of a key, if they are the same whatever the game is like.
    /// `key.part` is a part of them, `key[side]` what they are of a side.
    fn name(&self, words: &Words) -> Result<Name, String> {
        let side = self.text.strip_suffix(']').and_then(|text| text.split_once('['));
        let key = side.map_or(&*self.text, |(key, _)| key);
        if !self.quoted && !words.has(key) {
            return Err(format!("no words for {key}"));
        }
        let found = match (side, key.split_once('.')) {
            _ if self.quoted => self.text.clone(),
            (Some((_, side)), _) => words.say(key, &text::Args::new().text("seat", side)),
            (None, Some((key, part))) => words.get(key, Some(part), &text::Args::new()),
            (None, None) => words.name(key),
        };
        let faults = words.faults();
        if !self.quoted && faults.iter().any(|fault| fault.starts_with(key)) {
            return Err(format!("{} depends on the game", self.text));
        }
        Ok(Name { text: found, more: self.more })
    }
}

/// A step in its words. Three dots before or after one stand for whatever else there is.
fn tokens(line: &str) -> Result<Vec<Token>, String> {
    let mut rest = line;
    let mut tokens = Vec::new();
    while !rest.is_empty() {
        let before = rest.strip_prefix('…');
        rest = before.unwrap_or(rest);
        let quoted = rest.strip_prefix('"');
        let (text, after) = match quoted {
            Some(inner) => inner.split_once('"').ok_or("a quotation mark is missing")?,
            None => rest.split_at(rest.find([' ', '…']).unwrap_or(rest.len())),
        };
        let more = after.strip_prefix('…');
        rest = more.unwrap_or(after);
        tokens.push(Token {
            text: text.to_owned(),
            quoted: quoted.is_some(),
            more: [before.is_some(), more.is_some()],
        });
        rest = match rest.strip_prefix(' ') {
            Some(next) if !next.is_empty() && !next.starts_with(' ') => next,
            None if rest.is_empty() => rest,
            _ => return Err("one blank stands between two words".to_owned()),
        };
    }
    Ok(tokens)
}

/// ROLE NAME, then `of` NAME if more is needed to tell it from others, then how it stands.
fn thing<'t>(tokens: &'t [Token], words: &Words) -> Result<(Thing, &'t [Token]), String> {
    let [role, name, rest @ ..] = tokens else { return Err("something is missing".to_owned()) };
    if !ROLES.iter().any(|known| role.is_word(known)) {
        return Err(format!("there is no role {}", role.text));
    }
    let (about, rest) = match rest {
        [of, about, rest @ ..] if of.is_word("of") => (Some(about.name(words)?), rest),
        rest => (None, rest),
    };
    let plain = |word: &Token| {
        [
            ("on", Stands::On),
            ("off", Stands::Off),
            ("open", Stands::Open),
            ("shut", Stands::Shut),
            ("barred", Stands::Barred),
            ("focused", Stands::Focused),
        ]
        .into_iter()
        .find(|(known, _)| word.is_word(known))
        .map(|(_, stands)| stands)
    };
    let (stands, rest) = match rest {
        [holds, text, rest @ ..] if holds.is_word("holds") && text.quoted => {
            (Some(Stands::Holds(text.text.clone())), rest)
        }
        [word, after @ ..] if plain(word).is_some() => (plain(word), after),
        rest => (None, rest),
    };
    Ok((Thing { role: role.text.clone(), name: name.name(words)?, about, stands }, rest))
}
