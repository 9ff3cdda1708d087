//! What `Words` does with good and with bad files.

use text::{Args, Key, Words};

fn problems(files: &[(&str, &str)]) -> Vec<String> {
    let error = Words::load("en", files.iter().copied()).expect_err("the files are refused");
    error.problems.iter().map(ToString::to_string).collect()
}

fn say(source: &str, args: &Args<'_>) -> String {
    let words = Words::load("en", [("a.ftl", source)]).expect("the file is sound");
    let said = words.say("m", args);
    assert_eq!(words.faults(), Vec::<String>::new());
    said
}

#[test]
fn every_problem_of_every_file_is_reported_with_its_place() {
    let a = "one = One\ntwo {\n\nthree = “Ə” { $n )\n";
    let b = "four = Four\none = Again\n    .summary = A\n    .summary = B\n-one = A term\n";
    let found = problems(&[("a.ftl", a), ("b.ftl", b)]);
    assert_eq!(
        found,
        [
            "a.ftl:2:5: Expected a token starting with \"=\"",
            "a.ftl:4:18: Expected a token starting with \"}\"",
            "b.ftl:2:1: “one” already has words in a.ftl, line 1",
            "b.ftl:4:6: “one.summary” already has words in b.ftl, line 3",
        ]
    );
}

#[test]
fn a_selector_without_default_is_refused() {
    let found = problems(&[("a.ftl", "m = { $n ->\n    [one] One\n}\n")]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("a.ftl:"), "{found:?}");
}

#[test]
fn a_language_that_is_none_is_refused() {
    let error = Words::load("no language", [("a.ftl", "")]).expect_err("it is no name");
    assert!(error.to_string().contains("“no language”"), "{error}");
}

#[test]
fn numbers_choose_plurals_and_have_a_true_minus() {
    let source = "m = { $n ->\n    [one] { $n } turn\n   *[other] { $n } turns\n}\n";
    assert_eq!(say(source, &Args::new().number("n", 1)), "1 turn");
    assert_eq!(say(source, &Args::new().count("n", 12_000)), "12000 turns");
    assert_eq!(say(source, &Args::new().number("n", -4)), "−4 turns");
    assert_eq!(say("m = { $by }", &Args::new().signed("by", 4)), "+4");
    assert_eq!(say("m = { $by }", &Args::new().signed("by", -3)), "−3");
    assert_eq!(say("m = { $by }", &Args::new().signed("by", 0)), "0");
}

#[test]
fn values_carry_no_invisible_marks() {
    let said = say("m = For { $side }.", &Args::new().text("side", "Baku"));
    assert_eq!(said, "For Baku.");
}

#[test]
fn what_is_missing_is_seen_and_remembered() {
    let words = Words::load("en", [("a.ftl", "m = { $n } of { $all }\n    .summary = S\n")])
        .expect("the file is sound");
    assert!(words.has("m.summary") && !words.has("m.entry"));
    assert_eq!(words.faults(), Vec::<String>::new());

    assert_eq!(words.name(Key::new("lever", "x.y")), "⟦lever-x-y⟧");
    assert_eq!(words.name("lever-x-y"), "⟦lever-x-y⟧");
    assert_eq!(words.refused("m"), "⟦m.refused⟧");
    words.say("m", &Args::new().number("n", 1));
    assert_eq!(
        words.faults(),
        [
            "m: Resolver error: Unknown variable: $all",
            "no words for lever-x-y",
            "no words for m.refused",
        ]
    );
}

#[test]
fn keys_and_variables_are_listed() {
    let words = Words::load(
        "en",
        [(
            "a.ftl",
            "b = B\n    .summary = { $n -> \n   *[other] { NUMBER($k) }\n }\na = { b }\n-t = T\n",
        )],
    )
    .expect("the file is sound");
    assert_eq!(words.keys().collect::<Vec<_>>(), ["-t", "a", "b", "b.summary"]);
    assert_eq!(words.variables("b.summary").collect::<Vec<_>>(), ["k", "n"]);
    assert_eq!(words.name("a"), "B");
}

#[test]
fn words_are_shared_between_threads() {
    let words = Words::load("en", [("a.ftl", "m = M\n")]).expect("the file is sound");
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                assert_eq!((words.name("m"), words.name("x")), ("M".into(), "⟦x⟧".into()))
            });
        }
    });
    assert_eq!(words.faults(), ["no words for x"]);
}

#[test]
fn the_embedded_files_are_the_files_of_the_folder() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/text");
    for language in text::languages() {
        let mut names: Vec<String> = std::fs::read_dir(format!("{folder}/{language}"))
            .expect("the folder is there")
            .map(|entry| entry.expect("it can be read").file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .filter(|name| name.ends_with(".ftl"))
            .collect();
        names.sort();
        let embedded: Vec<&str> = text::resources(language).iter().map(|file| file.0).collect();
        assert_eq!(embedded, names);
    }
}
