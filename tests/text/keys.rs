//! Every key that is asked for has words, and no words lie unused.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rules::data::{Expected, Found, ProblemKind};
use rules::{CONSTANTS, Cond, Conds, Kind, Level, LeverId, Road, Ruleset, Side, SourceFile};
use text::{Key, Words};

/// Where the keys begin that the program itself asks for. They stand whole in its sources.
const PROGRAM: [&str; 19] = [
    "app-",
    "debrief-",
    "dock-",
    "encyclopedia-",
    "expected-",
    "found-",
    "game-",
    "guide-",
    "lab-",
    "page-",
    "play-",
    "player-",
    "problem-",
    "refused-",
    "report-",
    "save-",
    "screens-",
    "ui-",
    "web-",
];

/// Where the keys begin that `expected_keys` knows all of, so that an unused one is found.
const SETTLED: [&str; 24] = [
    "agenda-",
    "constant-",
    "crisis-",
    "drift-",
    "event-",
    "interest-",
    "leftout-",
    "level-",
    "lever-",
    "node-",
    "option-",
    "pair-",
    "party-",
    "purpose-",
    "ratchet-",
    "reaction-",
    "road-",
    "route-",
    "rung-",
    "sentence-",
    "side-",
    "stance-",
    "target-",
    "track-",
];

/// The rungs of the ladder of tension.
const RUNGS: u8 = 10;

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The files of a folder that end in this, in order.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.extension().is_some_and(|end| end == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The names and texts of the `.ron` files of a folder.
fn texts(folder: &str) -> Vec<(String, String)> {
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a file can be read");
        (path.file_name().expect("a file").to_string_lossy().into_owned(), text)
    };
    files(&root().join(folder), "ron").into_iter().map(read).collect()
}

fn ruleset() -> &'static Arc<Ruleset> {
    static RULESET: OnceLock<Arc<Ruleset>> = OnceLock::new();
    RULESET.get_or_init(|| {
        let texts = texts("assets/ruleset");
        let files: Vec<_> = texts.iter().map(|(name, text)| SourceFile { name, text }).collect();
        Ruleset::load(&files).expect("the shipped ruleset is sound")
    })
}

/// The keys that are expected, as they come in.
#[derive(Default)]
struct Keys(BTreeSet<String>);

impl Keys {
    /// What a thing of a kind must have: its name, a summary and an entry, or less.
    fn thing(&mut self, key: &Key) {
        let kind = key.as_str().split('-').next().unwrap_or_default();
        self.with(
            key,
            match kind {
                "constant" | "leftout" | "purpose" | "sentence" => &[],
                "option" | "rung" | "target" => &["summary"],
                "crisis" => &["summary", "entry", "prompt"],
                "level" => &["summary", "entry", "moscow", "baku", "length"],
                _ => &["summary", "entry"],
            },
        );
    }

    fn with(&mut self, key: &Key, parts: &[&str]) {
        self.0.insert(key.to_string());
        self.0.extend(parts.iter().map(|part| format!("{key}.{part}")));
    }

    /// The things that are named one by one.
    fn of_kinds(&mut self) {
        for kind in Kind::ALL {
            let word = match kind {
                // Sources are shown as they are; sentences have keys of their own.
                Kind::Source | Kind::Sentence | Kind::Reaction => continue,
                _ => kind.id(),
            };
            ruleset().ids(kind).iter().for_each(|id| self.thing(&Key::new(word, id)));
        }
        for id in ruleset().all_reactions() {
            let word = if ruleset().reaction(id).stance { "stance" } else { "reaction" };
            self.thing(&Key::new(word, ruleset().reaction_name(id)));
        }
        Side::BOTH.iter().for_each(|side| self.thing(&Key::new("side", side.id())));
        Road::ALL.iter().for_each(|road| self.thing(&Key::new("road", road.id())));
        (1..=RUNGS).for_each(|rung| self.thing(&Key::new("rung", &rung.to_string())));
        CONSTANTS.iter().for_each(|(name, ..)| self.thing(&Key::new("constant", name)));
    }

    /// The parts of things: targets, options, and why a lever or a target is refused.
    fn of_parts(&mut self) {
        ruleset().all_levers().for_each(|lever| self.lever(lever));
        for id in ruleset().all_events() {
            let options = ruleset().event(id).choice.iter().flat_map(|choice| &choice.options);
            for (option, _) in options {
                self.thing(&Key::part("option", ruleset().event_name(id), option));
            }
        }
    }

    fn lever(&mut self, lever: LeverId) {
        let name = ruleset().lever_name(lever);
        let needs = |conds: Conds| -> &[Cond] { ruleset().conds_of(conds) };
        let plays: Vec<_> =
            ruleset().lever(lever).plays().map(|id| (id, ruleset().play(id))).collect();
        // The lever's own conditions come first in each of its plays; a target's follow.
        let shared = |length: &usize| {
            plays.iter().all(|(_, play)| {
                needs(play.needs).get(..*length) == needs(plays[0].1.needs).get(..*length)
            })
        };
        let own = (0..=needs(plays[0].1.needs).len()).rev().find(shared).unwrap_or(0);
        if own > 0 {
            self.with(&Key::new("lever", name), &["refused"]);
        }
        for (id, play) in &plays {
            let Some(target) = ruleset().target_name(*id) else { continue };
            let key = Key::part("target", name, target);
            self.thing(&key);
            if needs(play.needs).len() > own {
                self.with(&key, &["refused"]);
            }
        }
    }

    /// Where things come from: sentences, reasons to leave one out, a designer's purposes.
    fn of_sources(&mut self) {
        for sentence in ruleset().sentences() {
            self.thing(&Key::sentence(&sentence.id));
            sentence.left_out.iter().for_each(|why| self.thing(&Key::new("leftout", why)));
        }
        for (_, source) in sources() {
            // The list of purposes is not public: it is read where it stands.
            let Some(list) = source.split("const PURPOSES: ").nth(1) else { continue };
            let list = list.split("];").next().unwrap_or_default();
            list.split('"').skip(1).step_by(2).for_each(|id| self.thing(&Key::new("purpose", id)));
        }
    }

    fn of_levels(&mut self) {
        for (name, text) in texts("levels") {
            let level = Level::load(ruleset(), &name, &text).expect("a shipped level is sound");
            self.thing(&Key::new("level", level.id()));
        }
    }

    /// What can be refused and what can be wrong with a file: the codes that package rules has.
    fn of_errors(&mut self) {
        for (name, source) in sources() {
            let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
            let code = code.collect::<Vec<_>>().join("\n");
            if name.ends_with("rules/check.rs") {
                let codes = code.split("fn code(").nth(1).expect("every reason has a code");
                let codes = codes.split("\n    }").next().unwrap_or_default();
                let codes = codes.split('"').skip(1).step_by(2);
                codes.for_each(|code| self.with(&Key::new("refused", code), &[]));
            }
            for call in ["rule(", "rule::<()>("] {
                for rest in code.split(call).skip(1) {
                    let mut texts = rest.split(['"', ';', '{']);
                    let Some(code) = texts.nth(1).filter(|code| is_code(code)) else { continue };
                    self.with(&Key::new("problem", code), &[]);
                }
            }
        }
        for kind in problems() {
            self.with(&Key::new("problem", kind.code()), &[]);
        }
    }
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

/// One problem of each kind that the reader of files itself can find.
fn problems() -> Vec<ProblemKind> {
    let (record, field, what) = ("Level", "id", "track");
    let name = || "x".to_owned();
    vec![
        ProblemKind::Syntax { expected: Expected::Value, found: Found::Unit },
        ProblemKind::TooDeep { limit: 1 },
        ProblemKind::TooLarge { limit: 1, found: 2 },
        ProblemKind::TooMany { limit: 1 },
        ProblemKind::WrongType { expected: Expected::Value, found: Found::Unit },
        ProblemKind::OutOfRange { min: 0, max: 1, found: name() },
        ProblemKind::MissingField { record, field },
        ProblemKind::UnknownField { record, field: name(), nearest: None },
        ProblemKind::DuplicateField { record, field: name() },
        ProblemKind::UnknownName { what, found: name(), nearest: None },
        ProblemKind::DuplicateName { what, name: name() },
    ]
}

/// Every key, and every `key.attribute`, that the ruleset, the levels and the program ask for.
fn expected_keys() -> BTreeSet<String> {
    let mut keys = Keys::default();
    keys.of_kinds();
    keys.of_parts();
    keys.of_sources();
    keys.of_levels();
    keys.of_errors();
    sources().iter().for_each(|(_, source)| keys.0.extend(keys_named_in(source)));
    keys.0
}

/// The program's keys that stand as whole strings in a source.
fn keys_named_in(source: &str) -> impl Iterator<Item = String> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split('"').skip(1).step_by(2))
        .filter(|text| PROGRAM.iter().any(|start| text.starts_with(start)))
        .filter(|text| {
            let rest = text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
            rest && !text.ends_with(['-', '.'])
        })
        .map(str::to_owned)
}

/// The Rust sources of all packages: path and text, in order.
fn sources() -> Vec<(String, String)> {
    fn gather(folder: &Path, found: &mut Vec<(String, String)>) {
        for path in files(folder, "rs") {
            let source = std::fs::read_to_string(&path).expect("a source can be read");
            found.push((path.display().to_string(), source));
        }
        for entry in std::fs::read_dir(folder).expect("a source folder can be read") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                gather(&path, found);
            }
        }
    }
    let mut found = Vec::new();
    gather(&root().join("src"), &mut found);
    gather(&root().join("web"), &mut found);
    found
}

#[test]
fn every_key_has_words() {
    let words = Words::english();
    let missing: Vec<String> = expected_keys().into_iter().filter(|key| !words.has(key)).collect();
    assert!(missing.is_empty(), "no words for:\n{}", missing.join("\n"));
}

#[test]
fn no_words_are_unused() {
    let (words, expected) = (Words::english(), expected_keys());
    let settled = |key: &&str| SETTLED.iter().any(|start: &&str| key.starts_with(start));
    let unused: Vec<&str> =
        words.keys().filter(settled).filter(|key| !expected.contains(*key)).collect();
    assert!(unused.is_empty(), "nobody asks for:\n{}", unused.join("\n"));
}

#[test]
fn keys_are_found_in_a_source() {
    let source = "// say(\"ui-comment\")\nsay(\"ui-title\"); other(\"x\", \"lab-play\"); f(\"ui-{x}\", \"ui-\")";
    assert_eq!(keys_named_in(source).collect::<Vec<_>>(), ["ui-title", "lab-play"]);
}
