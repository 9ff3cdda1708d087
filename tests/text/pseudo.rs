//! The pseudo-locale: nothing lost, everything longer.

use crate::patterns;
use text::{Args, Words, pseudo};

fn disguised(source: &str) -> String {
    let words = Words::load(pseudo::LANGUAGE, [("a.ftl", pseudo::disguise(source))])
        .expect("the disguise is Fluent");
    words.say("m", &Args::new().number("n", 2).text("name", "Baku"))
}

#[test]
fn texts_are_accented_stretched_and_bracketed() {
    assert_eq!(disguised("m = Seal the orders"), "‹Šēåļ ţĥē öŕðēŕš öñē ţ›");
    assert_eq!(disguised("m = { $name }: { $n }"), "‹Baku: 2 ö›");
    assert_eq!(disguised("m = { $name }"), "‹Baku›");
    assert_eq!(
        disguised("m = { $n ->\n    [one] One turn\n   *[other] { $n } turns\n }"),
        "‹2 ţûŕñš öñ›"
    );
    assert_eq!(disguised("m =\n    Two\n    lines"), "‹Ţŵö\nļîñēš öñē›");
}

#[test]
fn every_variable_of_the_english_words_is_intact() {
    let (english, pseudo) = (Words::english(), Words::pseudo());
    let of = |words: &Words| -> Vec<(String, Vec<String>)> {
        let variables = |key| words.variables(key).map(str::to_owned).collect();
        words.keys().map(|key| (key.to_owned(), variables(key))).collect()
    };
    assert_eq!(of(&english), of(&pseudo));
}

#[test]
fn every_text_of_the_english_words_is_two_fifths_longer() {
    for (file, source) in text::resources("en") {
        let (plain, choices) = patterns::read(source);
        let (long, long_choices) = patterns::read(&pseudo::disguise(source));
        assert_eq!(plain.len(), long.len(), "{file}");
        assert_eq!(choices.len(), long_choices.len(), "{file}");
        for (plain, long) in plain.iter().zip(&long) {
            assert_eq!(plain.key, long.key);
            assert_eq!(plain.placeables, long.placeables, "{}", plain.key);
            assert!(
                long.length() * 10 >= plain.length() * 14,
                "{}: “{}” is too short for “{}”",
                plain.key,
                long.text,
                plain.text
            );
            assert!(
                !long.text.contains(|c: char| c.is_ascii_alphabetic()),
                "{}: plain letters in “{}”",
                plain.key,
                long.text
            );
        }
    }
}
