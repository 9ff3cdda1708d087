//! The English words: sound, whole, and set as print is set.

use crate::patterns::{self, PLACEABLE};
use text::{Args, Words};

/// Longest one-line summary, in characters.
const SUMMARY: usize = 110;

/// Judges every text of every English file, and fails with the list of those that are wrong.
fn judge(wrong: impl Fn(&str, &str) -> Option<String>) {
    let mut found = Vec::new();
    for (file, source) in text::resources("en") {
        for piece in patterns::read(source).0 {
            if let Some(what) = wrong(&piece.key, &piece.text) {
                found.push(format!("{file}: {}: {what}: {}", piece.key, piece.text));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What is wrong with how a text is set, if anything.
fn misprint(text: &str) -> Option<&'static str> {
    let chars = without_days(text);
    let hyphen_alone = |(at, c): (usize, &char)| {
        let before = at.checked_sub(1).and_then(|before| chars.get(before));
        let letter = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() || *c == PLACEABLE);
        let word = |c: Option<&char>| c.is_some_and(|c| c.is_alphabetic());
        let after = chars.get(at + 1);
        *c == '-' && !(letter(before) && letter(after) && (word(before) || word(after)))
    };
    if text.contains(['"', '\'', '`']) {
        Some("a typewriter’s quotation mark")
    } else if chars.iter().enumerate().any(hyphen_alone) {
        Some("a hyphen in place of a dash or a minus")
    } else if text.contains("...") {
        Some("three full stops in place of an ellipsis")
    } else if text.contains("  ") {
        Some("two spaces")
    } else if text.chars().any(|c| c.is_control() && c != '\n') {
        Some("a control character")
    } else {
        None
    }
}

/// The characters of a text; a day as files have it, `2024-04-17`, has dots for hyphens.
fn without_days(text: &str) -> Vec<char> {
    let mut chars: Vec<char> = text.chars().collect();
    for at in 0..chars.len().saturating_sub(9) {
        let day = &mut chars[at..at + 10];
        let shape: String = day.iter().map(|c| if c.is_ascii_digit() { '0' } else { *c }).collect();
        if shape == "0000-00-00" {
            (day[4], day[7]) = ('.', '.');
        }
    }
    chars
}

#[test]
fn every_file_loads() {
    let words = Words::embedded("en").unwrap_or_else(|error| panic!("\n{error}"));
    assert!(words.keys().next().is_some());
}

#[test]
fn every_message_can_be_filled() {
    let words = Words::english();
    for key in words.keys().filter(|key| !key.starts_with('-')) {
        let (message, attribute) = match key.split_once('.') {
            None => (key, None),
            Some((message, attribute)) => (message, Some(attribute)),
        };
        for text in [None, Some("moscow")] {
            let args = words.variables(key).fold(Args::new(), |args, name| match text {
                None => args.number(name, 2),
                Some(text) => args.text(name, text),
            });
            let said = words.get(message, attribute, &args);
            assert!(!said.trim().is_empty(), "{key} says nothing");
        }
    }
    assert_eq!(words.faults(), Vec::<String>::new());
}

#[test]
fn every_choice_of_words_has_a_default() {
    let mut wrong = Vec::new();
    for (file, source) in text::resources("en") {
        for choice in patterns::read(source).1 {
            let defaults = choice.variants.iter().filter(|name| name.starts_with('*'));
            let plural = ["zero", "one", "two", "few", "many"]
                .iter()
                .any(|form| choice.variants.iter().any(|name| name == form));
            let other = choice.variants.iter().any(|name| name == "*other");
            if defaults.count() != 1 || (plural && !other) {
                wrong.push(format!("{file}: {}: {}", choice.key, choice.selector));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn texts_are_set_as_print_is() {
    judge(|_, text| misprint(text).map(str::to_owned));
}

#[test]
fn misprints_are_found() {
    for bad in ["it's", "\"so\"", "cold - or not", "2023-2025", "-3", "wait...", "two  spaces"] {
        assert!(misprint(bad).is_some(), "{bad}");
    }
    for good in [
        "it’s",
        "“so”",
        "cold — or not",
        "2023–2025",
        "−3",
        "wait…",
        "third-party",
        "T-90",
        "2024-04-17",
    ] {
        assert_eq!(misprint(good), None, "{good}");
    }
}

#[test]
fn summaries_fit_their_line() {
    judge(|key, text| {
        let length = text.chars().count();
        (key.ends_with(".summary") && length > SUMMARY).then(|| format!("{length} characters"))
    });
}
