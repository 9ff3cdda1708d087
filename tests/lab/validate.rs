//! Broken files: everything that is wrong, where it is, and what was meant.

use std::path::PathBuf;

use lab::data::{self, words};
use lab::validate::{Findings, show, validate};

use crate::place;

fn check(paths: &[PathBuf]) -> Findings {
    validate(words(), paths).expect("the files can be read")
}

/// The problems of a file, without its name.
fn complaints(name: &str, text: &str) -> Vec<String> {
    let path = place::file(&format!("validate/{name}"), text);
    let findings = check(std::slice::from_ref(&path));
    let found = findings.files.iter().flat_map(|file| &file.problems);
    found.map(|found| format!("{}:{}: {}", found.line, found.column, found.message)).collect()
}

/// A shipped level with one piece of its text changed.
fn changed(level: &str, from: &str, to: &str) -> String {
    let text = data::level_text(level).expect("a shipped level");
    assert!(text.contains(from), "no {from} in {level}");
    text.replacen(from, to, 1)
}

#[test]
fn what_is_shipped_has_no_problem() {
    let findings = check(&[]);
    let lines = show(words(), &findings).join("\n");
    assert_eq!(findings.problems, 0, "{lines}");
    assert_eq!(findings.files.len(), 1 + data::level_files().len() + data::history_files().len());
    assert!(lines.ends_with("files checked, no problems."), "{lines}");
}

#[test]
fn folders_are_searched_and_a_ruleset_is_one_thing() {
    let root = place::root();
    let findings = check(&[root.join("levels"), root.join("assets/ruleset/pairs.ron")]);
    let names: Vec<_> = findings.files.iter().map(|file| file.file.rsplit('/').next()).collect();
    let expected =
        ["after-the-war.ron", "blocked-roads.ron", "2023-2025.ron", "primer.ron", "ruleset"];
    assert_eq!(names, expected.map(Some));
}

/// A level in which much is misspelt.
const SEVERAL: &str = r#"(
    id: "several",
    start: "2024Q5",
    turns: (4, 9),
    set_inn: false,
    tracks: [("tension", 101), ("tensoin", 3)],
    ratchets: ["peacekeepers_leave", "wall_opens"],
    fixed: (moscow: ["pragmatic_package", "joint_fornt"], baku: ["reassure_moscow", "joint_front"]),
    levers: (moscow: ["press_yerevan"], baku: []),
    deck: ["green_lane", "green_lane"],
    agendas: (moscow: ["signed_peace"], baku: []),
    rules: [("attention.baku", 12), ("attention.bakku", 4)],
)"#;

#[test]
fn all_problems_of_a_level_at_once() {
    assert_eq!(
        complaints("several.ron", SEVERAL),
        [
            "3:12: expected a quarter such as “2024Q3”, found “2024Q5”",
            "4:16: the last turn falls on one of two turns: the second number is the first or one more",
            "5:5: no such field: “set_inn” (level). Did you mean “set_in”?",
            "6:26: expected a whole number from 0 to 100, found “101”",
            "6:33: no such name: “tensoin” (track). Did you mean “tension”?",
            "7:38: no such name: “wall_opens” (ratchet)",
            "8:21: expected two different fixed levers",
            "8:43: no such name: “joint_fornt” (lever). Did you mean “joint_front”?",
            "8:85: “joint_front” belongs to the other side",
            "9:22: too few levers to draw from: at least 4 are needed, found 1",
            "9:47: too few levers to draw from: at least 4 are needed, found 0",
            "10:11: too few headlines: at least 9 are needed, found 1",
            "10:26: the same name twice: “green_lane” (event)",
            "11:23: a side needs at least three agendas",
            "11:24: “signed_peace” belongs to the other side",
            "11:47: a side needs at least three agendas",
            "12:32: expected a whole number from 1 to 9, found “12”",
            "12:38: no such name: “attention.bakku” (named number). Did you mean “attention.baku”?",
        ]
    );
}

#[test]
fn a_wrong_kind_of_value_says_what_was_expected_and_found() {
    let text = changed("primer", "seed: 7", "seed: \"seven\"");
    let line = text.lines().position(|line| line.contains("seed: ")).expect("a seed") + 1;
    let wanted = "expected a whole number from 0 to 4294967295";
    assert_eq!(
        complaints("type.ron", &text),
        [format!("{line}:11: {wanted}, found the text “seven”")]
    );
}

#[test]
fn what_is_no_ron_is_located() {
    assert_eq!(
        complaints("syntax.ron", "(\n    id: \"x\",\n    deck: [\"a\" \"b\"],\n)"),
        ["3:16: this is not RON: expected “,” or “]”, found “\"”"]
    );
    assert_eq!(
        complaints("empty.ron", ""),
        ["1:1: this is not RON: expected a value, found the end of the file"]
    );
}

#[test]
fn a_file_of_no_kind_is_named() {
    assert_eq!(
        complaints("other.ron", "(width: 3)"),
        ["1:1: this is no level, ruleset, saved game or record"]
    );
}

#[test]
fn a_save_is_played() {
    let text = place::save(&place::game("primer", ["random"; 2], 4, 99));
    assert_eq!(complaints("save.ron", &text), [""; 0]);
    let text = text.replacen("seed: 4", "seed: 5", 1);
    assert_eq!(complaints("save.ron", &text).len(), 1);
}

#[test]
fn a_ruleset_is_checked_as_a_whole() {
    for (name, text) in data::ruleset_files() {
        let text = match *name {
            "pairs.ron" => text.replacen("Some(\"syunik\")", "Some(\"syunnik\")", 1),
            "interests.ron" => text.replacen("\"karabakh\"", "\"karabach\"", 1),
            _ => (*text).to_owned(),
        };
        place::file(&format!("validate/ruleset/{name}"), &text);
    }
    let folder = place::file("validate/ruleset/tracks.ron", data::ruleset_text("tracks.ron"));
    let findings = check(&[folder]);
    let found: Vec<_> = findings.files[0]
        .problems
        .iter()
        .map(|found| {
            let name = found.file.rsplit('/').next().unwrap_or_default();
            format!("{name}: {}", found.message)
        })
        .collect();
    assert_eq!(
        found,
        [
            "interests.ron: no such name: “karabach” (track). Did you mean “karabakh”?",
            "pairs.ron: no such name: “syunnik” (crisis). Did you mean “syunik”?",
        ]
    );
}

#[test]
fn a_changed_number_is_listed() {
    let before = data::ruleset().constants().get("attention.baku").expect("a named number");
    let text = changed("primer", "rules: []", "rules: [(\"attention.baku\", 4)]");
    let findings = check(&[place::file("validate/number.ron", &text)]);
    assert_eq!(findings.problems, 0);
    assert_eq!(findings.files[0].changes, [("attention.baku".to_owned(), before, 4)]);
    let lines = show(words(), &findings).join("\n");
    assert!(lines.contains(&format!("changes a rule: Baku’s attention: {before} → 4")), "{lines}");
}

#[test]
fn every_problem_has_words() {
    // The codes stand as whole strings in the sources that report them.
    let sources = [
        "src/rules/ruleset/load.rs",
        "src/rules/ruleset/load",
        "src/rules/level/validate.rs",
        "src/rules/replay/read.rs",
        "src/lab/hindcast/check.rs",
    ];
    let mut codes = std::collections::BTreeSet::new();
    for source in sources.map(|source| place::root().join(source)) {
        let files = match std::fs::read_dir(&source) {
            Ok(files) => files.map(|file| file.expect("an entry").path()).collect(),
            Err(_) => vec![source],
        };
        for file in files {
            let text = std::fs::read_to_string(&file).expect("a source can be read");
            let strings = text.split('"').skip(1).step_by(2).map(str::to_owned);
            codes.extend(strings.filter(|word| {
                let parts: Vec<_> = word.split('-').collect();
                let plain =
                    |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
                parts.len() > 1 && parts.iter().all(plain)
            }));
        }
    }
    assert!(codes.len() > 30, "{codes:?}");
    let bare: Vec<_> =
        codes.iter().filter(|code| !words().has(text::Key::new("problem", code))).collect();
    assert!(bare.is_empty(), "no words for {bare:?}");
}
