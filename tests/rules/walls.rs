//! The walls of the house, read off its sources: what the model may not name, who may use whom, who
//! may change a state, and how long a file and a function may be.

use std::collections::BTreeSet;

use crate::fixture::{root, sources};

/// What the model never names: no window, no file, no clock, no thread, no global, no float, and
/// nothing whose order changes from run to run.
const FORBIDDEN: [&str; 22] = [
    "bevy",
    "std::fs",
    "std::io",
    "std::time",
    "std::thread",
    "std::net",
    "std::env",
    "std::process",
    "static mut",
    "thread_local",
    "OnceLock",
    "LazyLock",
    "OnceCell",
    "lazy_static",
    "Mutex",
    "RwLock",
    "Atomic",
    "f32",
    "f64",
    "HashMap",
    "HashSet",
    "println!",
];

/// The rooms of package rules: each uses only those before it.
const ROOMS: [&str; 15] = [
    "data", "hash", "ids", "ruleset", "level", "order", "event", "state", "check", "resolve",
    "brink", "score", "view", "game", "replay",
];

/// Which of our packages each package may use.
const PACKAGES: [(&str, &[&str]); 10] = [
    ("rules", &[]),
    ("text", &[]),
    ("ai", &["rules"]),
    ("library", &["rules"]),
    ("tell", &["rules", "text"]),
    ("report", &["rules", "ai", "text", "tell"]),
    ("terminal", &["rules", "ai", "library", "text", "tell"]),
    ("ui", &["rules", "ai", "text", "tell", "report"]),
    ("game", &["rules", "ai", "library", "text", "tell", "report", "terminal", "ui"]),
    ("lab", &["rules", "ai", "library", "text", "tell", "report", "terminal"]),
];

/// The packages that know no window: what is tested without one.
const WINDOWLESS: [&str; 9] =
    ["rules", "text", "ai", "library", "tell", "report", "terminal", "ui", "lab"];

/// The longest file and the longest function, in lines.
const FILE: usize = 600;
const FUNCTION: usize = 70;

/// A source without its comments, and with every text and character emptied; the lines stay.
fn bare(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '"' || rest.starts_with("r#\"") || rest.starts_with("r\"") {
            text_length(rest)
        } else if first == '\'' {
            character_length(rest)
        } else {
            0
        };
        if skipped == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            out.extend(rest[..skipped].chars().filter(|c| *c == '\n'));
            rest = &rest[skipped..];
        }
    }
    out
}

/// The length of the text that starts here.
fn text_length(rest: &str) -> usize {
    if let Some(raw) = rest.strip_prefix('r') {
        let close = if raw.starts_with('#') { "\"#" } else { "\"" };
        let from = 1 + close.len();
        return rest[from..].find(close).map_or(rest.len(), |end| from + end + close.len());
    }
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of the character that starts here; 0 if it is a lifetime.
fn character_length(rest: &str) -> usize {
    let mut after = rest[1..].char_indices();
    match (after.next(), after.next()) {
        (Some((_, '\\')), _) => rest[3..].find('\'').map_or(0, |end| end + 4),
        (Some(_), Some((at, '\''))) => at + 2,
        _ => 0,
    }
}

/// A source without its comments, texts, and tests.
fn code(source: &str) -> String {
    let bare = bare(source);
    bare.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

fn model() -> Vec<(String, String)> {
    let files = sources("src/rules").into_iter();
    files.map(|(name, source)| (name, code(&source))).collect()
}

/// The room of a file of package rules: `state.rs` and `apply.rs` are one.
fn room(name: &str) -> &str {
    let inside = name.strip_prefix("src/rules/").unwrap_or(name);
    let room = inside.split(['/', '.']).next().unwrap_or(inside);
    if room == "apply" { "state" } else { room }
}

/// The words after each `crate::` in a source; of a list in braces, each first word.
fn used(code: &str) -> BTreeSet<&str> {
    let mut words = BTreeSet::new();
    for (at, path) in code.match_indices("crate::") {
        let rest = &code[at + path.len()..];
        let list = rest.strip_prefix('{').map(|list| list.split('}').next().unwrap_or_default());
        for item in
            list.unwrap_or(rest).split(',').take(if list.is_some() { usize::MAX } else { 1 })
        {
            let word = item.trim_start();
            let end = word.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(word.len());
            words.insert(&word[..end]);
        }
    }
    words
}

/// Each function's first line, from 1, and how many lines it has.
fn functions(bare: &str) -> Vec<(usize, usize)> {
    let lines: Vec<&str> = bare.lines().collect();
    let mut found = Vec::new();
    for (first, line) in lines.iter().enumerate() {
        if !format!(" {line}").contains(" fn ") {
            continue;
        }
        let mut depth = 0_i32;
        for (offset, line) in lines[first..].iter().enumerate() {
            let opened = line.matches('{').count() as i32;
            depth += opened - line.matches('}').count() as i32;
            let begun = opened > 0 || depth > 0;
            let declared_only = !begun && line.trim_end().ends_with(';');
            if declared_only || (depth == 0 && (opened > 0 || line.contains('}'))) {
                found.push((first + 1, offset + 1));
                break;
            }
        }
    }
    found
}

fn all_sources() -> Vec<(String, String)> {
    let mut all = sources("src");
    all.extend(sources("tests"));
    all.extend(sources("web"));
    all
}

#[test]
fn the_model_names_nothing_of_the_world_outside() {
    for (name, code) in model() {
        let named: Vec<_> = FORBIDDEN.iter().filter(|word| code.contains(**word)).collect();
        assert!(named.is_empty(), "{name} names {named:?}");
    }
}

#[test]
fn each_room_uses_only_those_before_it() {
    // Macros are exported at the root, whatever room they are written in.
    let macros = ["record", "choice", "__label"];
    for (name, code) in model() {
        let Some(own) = ROOMS.iter().position(|known| *known == room(&name)) else {
            assert_eq!(name, "src/rules/lib.rs", "a room of its own");
            continue;
        };
        let used = used(&code).into_iter();
        let beyond = used.filter(|word| !macros.contains(word) && !ROOMS[..=own].contains(word));
        assert_eq!(beyond.collect::<Vec<_>>(), [""; 0], "{name} reaches for these");
    }
}

#[test]
fn only_apply_changes_a_state() {
    for (name, code) in model() {
        if name == "src/rules/apply.rs" {
            assert!(code.contains("&mut self.board"));
            continue;
        }
        for word in ["&mut Board", "&mut Hand", "&mut self.board", "&mut self.hands"] {
            assert!(!code.contains(word), "{name}: {word}");
        }
        if room(&name) == "state" {
            // The generator moves with each draw, which no event tells: what was drawn is told.
            let changing = code.matches("(&mut self").count();
            let draws = code.matches("fn below(&mut self").count() + 1;
            assert!(code.contains("fn draws(&mut self)") && changing == draws, "{name}");
        }
    }
    let state = std::fs::read_to_string(root().join("src/rules/state.rs")).expect("readable");
    let fields = ["pub struct Board {", "pub struct State {"];
    for (start, text) in fields.map(|field| (field, state.split(field).nth(1).unwrap_or_default()))
    {
        let body = text.split('}').next().unwrap_or_default();
        assert!(!body.contains("pub"), "every field of {start} … }} is private");
    }
}

#[test]
fn packages_use_only_what_they_may() {
    for (package, allowed) in PACKAGES {
        let manifest = root().join(format!("src/{package}/Cargo.toml"));
        let manifest = std::fs::read_to_string(manifest).expect("readable");
        let needed = manifest.split("[dependencies]").nth(1).expect("dependencies");
        let needed = needed.split("\n[").next().unwrap_or_default();
        let names = needed.lines().filter_map(|line| line.split([' ', '.', '=']).next());
        let ours = names.filter(|name| PACKAGES.iter().any(|(package, _)| package == name));
        let beyond: Vec<_> = ours.filter(|name| !allowed.contains(name)).collect();
        assert_eq!(beyond, [""; 0], "{package} reaches for these");
        assert!(!WINDOWLESS.contains(&package) || !manifest.contains("bevy"), "{package}");
    }
}

#[test]
fn every_file_says_what_it_is_for_and_is_no_longer_than_it_may_be() {
    let mut wrong = Vec::new();
    for (name, source) in all_sources() {
        if !source.starts_with("//! ") {
            wrong.push(format!("{name} opens without a word"));
        }
        if source.lines().count() > FILE {
            wrong.push(format!("{name} has {} lines", source.lines().count()));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn no_function_is_longer_than_it_may_be() {
    let mut wrong = Vec::new();
    for (name, source) in all_sources() {
        for (line, length) in functions(&bare(&source)) {
            if length > FUNCTION {
                wrong.push(format!("{name}:{line} has {length} lines"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn what_may_panic_says_why() {
    let mut wrong = Vec::new();
    for (name, source) in
        sources("src").into_iter().filter(|(name, _)| !name.ends_with("/tests.rs"))
    {
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let reasons = code.matches("reason = \"").count();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code: String = lines.collect();
        let calls =
            [".unwrap()", ".expect(\"", "panic!(", "unreachable!(", "todo!(", "unimplemented!("];
        for call in calls {
            let found = code.matches(call).count();
            if found > reasons {
                wrong.push(format!("{name}: {call} stands there {found} times, {reasons} reasons"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn a_source_is_read_as_it_is_meant() {
    let source = "fn a<'a>(x: &'a str) { // fn b() {\n let c = ['{', '\\'', '\\u{1}']; \"} \\\" {\"; r#\"{\"#;\n}\n";
    assert_eq!(bare(source), "fn a<'a>(x: &'a str) { \n let c = [, , ]; ; ;\n}\n");
    let source = "trait T {\n    fn a();\n    fn b() {}\n    fn c(\n        x: u8,\n    ) -> u8 {\n        x\n    }\n}\n";
    assert_eq!(functions(source), [(2, 1), (3, 1), (4, 5)]);
    assert!(used("use crate::{ids::A, order::{B}}; crate::view::x()").contains("view"));
}
