//! Every key that is asked for has words, and no words lie unused.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use text::{Key, Words};

/// Where the keys begin that the program itself asks for. They stand whole in its sources.
const PROGRAM: [&str; 7] = ["expected-", "found-", "lab-", "problem-", "refused-", "save-", "ui-"];

/// Where the keys begin that `expected_keys` knows all of, so that an unused one is found.
const SETTLED: [&str; 0] = [];

/// Every key, and every `key.attribute`, that the ruleset, the levels and the program ask for.
fn expected_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))) {
        let source = std::fs::read_to_string(&file).expect("a source can be read");
        keys.extend(keys_named_in(&source));
    }
    keys
}

/// Adds what a thing of a kind must have: its name, a summary and an entry, or less.
#[expect(dead_code, reason = "the ruleset's keys come through it")]
fn expect(keys: &mut BTreeSet<String>, key: &Key) {
    let kind = key.as_str().split('-').next().unwrap_or_default();
    let parts: &[&str] = match kind {
        "purpose" | "sentence" => &[],
        "option" | "rung" | "target" => &["summary"],
        _ => &["summary", "entry"],
    };
    keys.insert(key.to_string());
    keys.extend(parts.iter().map(|part| format!("{key}.{part}")));
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

/// The Rust sources under a folder, in order.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a source folder can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
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
