//! What is said about a wrong file: everything at once, each with its place, what was expected, and
//! the nearest name; and every rule of the contents that can be broken, broken once.

use std::collections::BTreeSet;

use rules::data::ProblemKind;
use rules::{Level, Problem, Replay};

use crate::fixture::{level_text, list, load, random_game, ruleset, sources, texts};

/// A level of ours with nothing wrong in it.
const LEVEL: &str = r#"(
    id: "mine",
    start: "2024Q3",
    turns: (4, 4),
    fixed: (moscow: ["pragmatic_package", "joint_front"], baku: ["reassure_moscow", "build_zangezur"]),
    levers: (
        moscow: ["squeeze_oil", "court_yerevan", "stir_border", "containment"],
        baku: ["eu_gas_deal", "calm_tehran", "western_firms", "shusha_pact"],
    ),
    deck: ["green_lane", "oil_dear", "oil_cheap", "cold_winter"],
    agendas: (
        moscow: ["both_lines_open", "closed_gate", "last_word"],
        baku: ["two_tables", "hub_of_roads", "strong_shield"],
    ),
)"#;

/// The problems of our level after some replacements.
fn level(changes: &[(&str, &str)]) -> Vec<Problem> {
    let mut text = LEVEL.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    Level::load(ruleset(), "mine.ron", &text).err().unwrap_or_default()
}

/// The problems of the shipped ruleset with files added, or replaced.
fn with(files: &[(&str, &str)]) -> Vec<Problem> {
    let mut all = texts("assets/ruleset");
    all.retain(|(name, _)| files.iter().all(|(added, _)| added != name));
    all.extend(files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
    load(&all).err().unwrap_or_default()
}

/// The problems of a save of a whole game after one replacement.
fn save(from: &str, to: &str) -> Vec<Problem> {
    let level = &crate::fixture::levels()[0];
    let text = Replay::write(&random_game(level, 5, &mut rules::Draws::new(5)), "", None);
    assert!(text.contains(from), "{from} is not in {text}");
    let text = text.replacen(from, to, 1);
    let find = |id: &str| (id == "primer").then(|| level_text(id));
    let played = Replay::read(ruleset(), "save.ron", &text, &find).and_then(|save| save.play(None));
    played.err().unwrap_or_default()
}

#[track_caller]
fn check(problems: &[Problem], expected: &[&str]) {
    let found = list(problems);
    assert_eq!(found.lines().collect::<Vec<_>>(), expected, "\n{found}");
}

#[test]
fn our_level_is_sound() {
    check(&level(&[]), &[]);
}

#[test]
fn a_misspelt_track_is_guessed() {
    let problems = level(&[("fixed", "tracks: [(\"tensoin\", 40)],\n    fixed")]);
    check(&problems, &["mine.ron:5:15: unknown track `tensoin`; did you mean `tension`?"]);
}

#[test]
fn files_that_contradict_each_other_are_refused() {
    let empty = with(&[("levers_moscow.ron", "[]"), ("levers_baku.ron", "[]")]);
    assert!(empty.iter().any(|problem| problem.file == "pairs.ron"), "{}", list(&empty));
    let roads = texts("assets/ruleset").into_iter().find(|(name, _)| name == "roads.ron");
    let twice = with(&[("roads_again.ron", &roads.expect("there are roads").1)]);
    assert!(twice.iter().any(|problem| problem.file == "roads_again.ron"), "{}", list(&twice));
    let more: String = (0..70)
        .map(|n| {
            format!(
                "(id: \"s{n}\", effects: [(track: \"gas\", by: 1, cite: Designer(\"price\"))]),"
            )
        })
        .collect();
    let stances = parties().replacen("stances: [", &format!("stances: [{more}"), 1);
    assert!(!with(&[("parties.ron", &stances), ("reactions.ron", "[]")]).is_empty());
}

#[test]
fn everything_wrong_with_a_level_is_said_at_once() {
    let problems = level(&[
        ("\"2024Q3\"", "\"2024Q5\""),
        ("(4, 4)", "(4, 6)"),
        ("    fixed", "    tracks: [(\"tensoin\", 40), (\"grain\", 130)],\n    fixed"),
        ("\"joint_front\"", "\"build_zangezur\""),
        ("\"squeeze_oil\"", "\"squeeze_oli\""),
        ("\"eu_gas_deal\"", "\"calm_tehran\""),
        ("\"cold_winter\"", "\"cold_wintre\""),
        ("\"last_word\"", "\"two_tables\""),
        (
            "),\n)",
            "),\n    desks: [\"turkey\"],\n    rules: [(\"bar.baku\", 200), (\"bar.bakoo\", 50)],\n)",
        ),
    ]);
    check(
        &problems,
        &[
            "mine.ron:3:12: rule `not-a-quarter` is broken (found = 2024Q5)",
            "mine.ron:4:16: rule `last-turn-window` is broken",
            "mine.ron:5:15: unknown track `tensoin`; did you mean `tension`?",
            "mine.ron:5:41: expected a whole number from 0 to 100, found `130`",
            "mine.ron:6:43: rule `wrong-side` is broken (name = build_zangezur)",
            "mine.ron:8:17: rule `too-few-levers` is broken (least = 4, found = 3)",
            "mine.ron:8:18: unknown lever `squeeze_oli`; did you mean `squeeze_oil`?",
            "mine.ron:9:15: rule `too-few-levers` is broken (least = 4, found = 3)",
            "mine.ron:9:31: lever `calm_tehran` is there twice",
            "mine.ron:11:11: rule `short-deck` is broken (least = 6, found = 3)",
            "mine.ron:11:51: unknown event `cold_wintre`; did you mean `cold_winter`?",
            "mine.ron:13:52: rule `wrong-side` is broken (name = two_tables)",
            "mine.ron:16:13: unknown party `turkey`; did you mean `turkiye`?",
            "mine.ron:17:26: expected a whole number from 0 to 100, found `200`",
            "mine.ron:17:33: unknown constant `bar.bakoo`; did you mean `bar.baku`?",
        ],
    );
}

#[test]
fn the_shape_of_a_level_is_judged_first() {
    let problems = level(&[
        ("id: \"mine\"", "name: \"mine\""),
        ("start:", "strat:"),
        ("(4, 4)", "4"),
        ("[\"green_lane\"", "[green_lane"),
        ("),\n)", "),\n    set_in: yes,\n    seed: -1,\n    seed: 2,\n)"),
    ]);
    check(
        &problems,
        &[
            "mine.ron:1:1: Level lacks the field `id`",
            "mine.ron:1:1: Level lacks the field `start`",
            "mine.ron:2:5: Level has no field `name`",
            "mine.ron:3:5: Level has no field `strat`; did you mean `start`?",
            "mine.ron:4:12: expected 2 values in `(…)`, found `4`",
            "mine.ron:10:12: expected a text in quotation marks, found `green_lane`",
            "mine.ron:15:13: expected `true` or `false`, found `yes`",
            "mine.ron:16:11: expected a whole number from 0 to 4294967295, found `-1`",
            "mine.ron:17:5: Level has the field `seed` twice",
        ],
    );
    check(
        &level(&[("\"mine\",", "\"mine\"")]),
        &["mine.ron:3:5: expected `,` or `)`, found `start`"],
    );
    check(
        &level(&[("\"mine\"", "\"mine")]),
        &["mine.ron:3:13: expected `,` or `)`, found `2024Q3`"],
    );
    check(
        &level(&[("\n)", "")]),
        &["mine.ron:14:7: expected a field's name, found the end of the file"],
    );
}

#[test]
fn everything_wrong_with_a_ruleset_is_said_at_once() {
    let levers = r#"[
    (
        id: "send_envoys", side: moscow, node: "yerevam", tone: soft, attention: 4,
        needs: [AtLeast("armenai", 10), Wintre],
        gives: [(track: "armenia", by: 200, cite: Supported("3.3-2.9", "de_waal_2032"))],
        price: [],
        cites: ["3.3-2.2"],
    ),
]"#;
    // What cannot be read hides what cannot be meant.
    check(
        &with(&[("levers_mine.ron", levers)]),
        &["levers_mine.ron:4:41: unknown condition `Wintre`; did you mean `Winter`?"],
    );
    let pairs = r#"[
    (
        id: "envoys_meet", moscow: "send_envoys", baku: "court_yerevan", baku_percent: 250,
        effects: [(track: "tension", by: 0, cite: Designer("prise"))], cite: Outside("de_waal_2023"),
    ),
]"#;
    check(
        &with(&[
            ("levers_mine.ron", &levers.replace("Wintre", "Winter")),
            ("pairs_mine.ron", pairs),
        ]),
        &[
            "levers_mine.ron:3:13: rule `no-price` is broken (name = send_envoys)",
            "levers_mine.ron:3:48: unknown node `yerevam`; did you mean `yerevan`?",
            "levers_mine.ron:3:82: expected a whole number from 1 to 3, found `4`",
            "levers_mine.ron:4:25: unknown track `armenai`; did you mean `armenia`?",
            "levers_mine.ron:5:40: expected a whole number from -100 to 100, found `200`",
            "levers_mine.ron:5:61: unknown sentence `3.3-2.9`; did you mean `3.3-2.1`?",
            "levers_mine.ron:5:72: unknown source `de_waal_2032`; did you mean `de_waal_2023`?",
            "pairs_mine.ron:3:57: rule `wrong-side` is broken (name = court_yerevan)",
            "pairs_mine.ron:3:88: expected a whole number from 0 to 200, found `250`",
            "pairs_mine.ron:4:42: rule `effect-of-nothing` is broken",
            "pairs_mine.ron:4:60: unknown purpose `prise`; did you mean `price`?",
        ],
    );
}

#[test]
fn a_save_says_where_it_went_wrong() {
    let save_of = |from: &str, to: &str| list(&save(from, to));
    let known = ruleset().hash();
    let cases = [
        ("engine: 1,", "engine: 9,", "2:13: rule `other-engine` is broken (found = 9, known = 1)"),
        (
            "level: \"primer\"",
            "level: \"primmer\"",
            "4:12: rule `no-such-level` is broken (found = primmer)",
        ),
        (
            "(seat: \"moscow\"",
            "(seat: \"moskow\"",
            "10:16: unknown seat `moskow`; did you mean `moscow`?",
        ),
        ("        (1, \"", "        (1, \"0", "rule `not-a-hash`"),
    ];
    for (from, to, expected) in cases {
        let found = save_of(from, to);
        assert!(found.contains(expected), "{found}");
    }
    let other = save_of(&known.to_string(), "0123456789abcdef");
    let words = format!(
        "save.ron:3:14: rule `other-ruleset` is broken (found = 0123456789abcdef, known = {known})\n"
    );
    assert_eq!(other, words);
}

/// A drift rule whose effect, or whose list of conditions, is this.
fn drift(effect: &str, when: &str) -> String {
    let cite = "cite: Designer(\"drift\")";
    format!("[(id: \"mine\", when: [{when}], effects: [(track: \"tension\", {effect}, {cite})])]")
}

fn interest(value: &str) -> String {
    format!("[(id: \"mine\", side: baku, value: {value}, cite: Designer(\"score\"))]")
}

fn event(more: &str) -> String {
    format!("[(id: \"mine\", effects: [], cite: Designer(\"pacing\"), {more})]")
}

/// The shipped third parties, the last of them without anything.
fn parties() -> String {
    let (_, text) =
        texts("assets/ruleset").into_iter().find(|(name, _)| name == "parties.ron").unwrap();
    let last = text.rfind("\n    (").expect("a party");
    let start = "start: (baku: 0, moscow: 0, appetite: 0)";
    format!("{}(id: \"armenia\", {start}, stances: [], interests: [])]", &text[..last])
}

/// A file with the things left out that some text begins.
fn cut(file: &str, from: &str) -> String {
    let (_, text) = texts("assets/ruleset").into_iter().find(|(name, _)| name == file).unwrap();
    let start = text.find(from).unwrap_or_else(|| panic!("{from} is not in {file}"));
    let end = text[start..].find('\n').map_or(text.len(), |end| start + end);
    format!("{}{}", &text[..start], &text[end..])
}

/// The problems of every rule of a ruleset that can be broken.
fn broken_rulesets() -> Vec<Problem> {
    let cell = "(moscow: hold, baku: hold, effects: [], then: next)";
    let nine: String = ["hold", "escalate", "back_down"]
        .iter()
        .flat_map(|moscow| {
            ["hold", "escalate", "back_down"]
                .map(|baku| format!("(moscow: {moscow}, baku: {baku}, effects: [], then: next),"))
        })
        .collect();
    let pair = r#"(id: "ID", moscow: "joint_front", baku: "build_zangezur", effects: [], cite: Designer("contest")),"#;
    let [first, last] = ["first", "last"].map(|id| pair.replace("ID", id));
    let other = pair.replace("ID", "other").replace("joint_front", "containment");
    let lever = r#"(id: "mineID", side: baku, node: "yerevan", tone: soft, attention: 1, gives: [], price: [], cites: []),"#;
    let many: String = (0..60).map(|number| lever.replace("ID", &number.to_string())).collect();
    let ratchet = r#"[(id: "mine", by: baku, when: [], fixes: [], cite: Designer("pacing"))]"#;
    let reaction = r#"[(id: "mine", party: "iran", trigger: [], appetite: 9, cooldown: 1, effects: [], cite: Designer("pacing"))]"#;
    let wide = "Sum([(30000, Sum([(30000, Sum([(30000, Track(\"grain\"))]))]))])";
    let in_files: Vec<(&str, String)> = vec![
        ("drift_a.ron", drift("by: 0", "")),
        ("drift_b.ron", drift("by: 1, delay: 1", "")),
        ("drift_c.ron", drift("by: -1, toward: 9", "")),
        ("drift_d.ron", drift("by: 1", "Any([Any([Winter])])")),
        ("drift_e.ron", drift("by: 1", "From(\"soon\")")),
        ("drift_f.ron", drift("by: 1", &"Winter,".repeat(70_000))),
        ("interests_a.ron", interest("Mean([])")),
        ("interests_b.ron", interest("Ramp(\"grain\", 9, 9)")),
        ("interests_c.ron", interest(wide)),
        ("events_a.ron", event("choice: Some((side: baku, options: []))")),
        ("events_b.ron", event("from: Some(\"2025Q1\"), until: Some(\"2024Q4\")")),
        ("crises_a.ron", "(ladder: [], crises: [])".to_owned()),
        ("crises_b.ron", format!("(ladder: [(cells: [{cell}])], crises: [])")),
        ("crises_c.ron", format!("(ladder: [(cells: [{nine}])], crises: [])")),
        ("levers_a.ron", format!("[{}]", lever.replace("ID", ""))),
        ("levers_b.ron", format!("[{many}]")),
        ("pairs_a.ron", format!("[{first}{other}{last}]")),
        ("pairs_b.ron", format!("[{}]", pair.replace("joint_front", "build_zangezur"))),
        ("parties.ron", parties()),
        ("ratchets_a.ron", ratchet.to_owned()),
        ("reactions_a.ron", reaction.to_owned()),
        ("constants.ron", cut("constants.ron", "(id: \"win.lead\"")),
    ];
    let mut files = texts("assets/ruleset");
    files.remove(0);
    let mut problems = load(&files).err().unwrap_or_default();
    problems.extend(in_files.iter().flat_map(|(name, text)| with(&[(name, text.as_str())])));
    problems
}

/// The problems of every rule of a level or of a save that can be broken.
fn broken_levels_and_saves() -> Vec<Problem> {
    let mut problems = Vec::new();
    for change in [
        ("(4, 4)", "(4, 6)"),
        ("\"2024Q3\"", "\"soon\""),
        ("\"squeeze_oil\"", "\"calm_tehran\""),
        ("[\"squeeze_oil\", ", "["),
        ("\"joint_front\"", ""),
        ("\"last_word\"", ""),
        ("\"oil_dear\", ", ""),
        ("),\n)", "),\n    rules: [(\"attention.moscow.least\", 7)],\n)"),
        ("),\n)", "),\n    script: [(turn: 1, tables: Some((moscow: [], baku: [])))],\n)"),
    ] {
        problems.extend(level(&[change]));
    }
    let plays = "(\"joint_front\", None), ".repeat(4);
    for (from, to) in [
        ("engine: 1,", "engine: 9,"),
        ("level: \"primer\"", "level: \"primmer\""),
        ("ruleset: \"", "ruleset: \"x"),
        ("ruleset: \"", "ruleset: \"0123456789abcdef\",//"),
        ("level_hash: \"", "level_hash: \"0123456789abcdef\",//"),
        ("        (1, \"", "        (1, \"0123456789abcdef\"),//"),
        ("    ],\n)", "        (9, \"0123456789abcdef\"),\n    ],\n)"),
        ("orders: [", &format!("orders: [{plays}")),
        (
            "orders: [",
            "orders: [(\"eu_gas_deal\", None), (\"eu_gas_deal\", None)], keep: None))),//",
        ),
    ] {
        problems.extend(save(from, to));
    }
    problems
}

/// The codes of rules in the sources of package rules: the first text of a call of `rule`.
fn codes_in_sources() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (_, source) in sources("src/rules") {
        for call in ["rule(", "rule::<()>("] {
            for (at, _) in source.match_indices(call) {
                let arguments = &source[at..source.len().min(at + 160)];
                let Some(code) = arguments.split(&['"', ';', '{'][..]).nth(1) else { continue };
                if !code.is_empty() && code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
                    codes.insert(code.to_owned());
                }
            }
        }
    }
    codes
}

#[test]
fn every_rule_can_be_broken() {
    let mut problems = broken_rulesets();
    problems.extend(broken_levels_and_saves());
    let told: BTreeSet<String> = problems
        .iter()
        .filter(|problem| matches!(problem.kind, ProblemKind::Rule { .. }))
        .map(|problem| problem.kind.code().to_owned())
        .collect();
    assert!(problems.len() < 100, "they break more than they should:\n{}", list(&problems));
    assert_eq!(told, codes_in_sources());
}
