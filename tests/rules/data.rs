//! Holds our reader of RON to the crate `ron`: on thousands of texts, whole and broken, it takes
//! what `ron` takes, reads the same values, and never panics.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rules::data::{
    Decoder, Entries, Node, ProblemKind, Spanned, Value, choice, parse, read, record,
};

choice! {
    enum RawCond as "condition" {
        Winter,
        AtLeast(Spanned<String>, Spanned<i16>),
        Any(Vec<RawCond>),
    }
}
choice! {
    enum RawTone as "tone" { Hard = "hard", Steady = "steady", Soft = "soft" }
}
record! {
    struct RawTarget as "target" {
        id: Spanned<String>,
        needs: Vec<RawCond> = Vec::new(),
        shares: Entries<i8> = Entries::default(),
    }
}
record! {
    struct RawLever as "lever" {
        id: Spanned<String>,
        tone: RawTone,
        attention: Spanned<u8>,
        from: Option<Spanned<String>>,
        window: (i32, i32) = (0, 0),
        needs: Vec<RawCond>,
        targets: Vec<RawTarget> = Vec::new(),
    }
}

/// Texts that are good, with all that our files use.
const GOOD: [&str; 6] = [
    r#"// Levers.
[
  (id: "joint_front", tone: hard, attention: 2, needs: [AtLeast("iran", 30), Winter],
   targets: [(id: "grain", needs: [Any([Winter, AtLeast("gas", -5)])])], from: Some("2024Q2")),
  Lever(id: "calm", tone: soft, attention: 1, needs: [], window: (12, 13), from: None,),
]"#,
    r#"#![enable(unwrap_newtypes, unwrap_variant_newtypes)]
/* a /* nested */ comment */ (a: -1_000, b: 0x1F, c: 0b101, d: 0o17, e: +5, f: 1.5e-3, g: .5)"#,
    r##"["a\n\t\"\\\u{259}\x41", r#"raw "text" \n"#, 'x', '\'', '"', "Bakı, Şuşa", r"plain"]"##,
    r#"{"grain": 30, gas: (1, 2), 3: [true, false, ()], 'c': {}, (x: 1): Some(None)}"#,
    "(cells: [(moscow: hold, baku: escalate, stake: none, percent: 100, then: next)], r#use: 1)",
    r#"Sum([(40, Ramp("tension", 30, 70)), (60, Inverse("grain"))]) // the end"#,
];

/// What a mutation may put in.
const PIECES: [&str; 46] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "'",
    "\\",
    "/",
    "//",
    "/*",
    "*/",
    "\n",
    " ",
    "_",
    "-",
    "+",
    ".",
    "e",
    "0",
    "1",
    "9",
    "0x",
    "r",
    "r#",
    "#",
    "#!",
    "Some",
    "None",
    "true",
    "a",
    "ə",
    "О",
    "\\u{",
    "\\x",
    "\r\n",
    "\u{2028}",
    "\u{a0}",
    "\t",
    "()",
    "Any",
    "99999999999",
    "\0",
];

fn below(rng: &mut ChaCha8Rng, limit: usize) -> usize {
    (rng.next_u64() % (limit as u64)) as usize
}

/// A place between two characters.
fn cut(rng: &mut ChaCha8Rng, text: &str) -> usize {
    let mut at = below(rng, text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn slice<'t>(rng: &mut ChaCha8Rng, text: &'t str) -> &'t str {
    let start = cut(rng, text);
    let length = below(rng, 12);
    let end = (start..text.len()).filter(|at| text.is_char_boundary(*at)).nth(length);
    &text[start..end.unwrap_or(text.len())]
}

/// A good text with one to four changes: something taken out, put in, or taken from another one.
fn mutant(rng: &mut ChaCha8Rng) -> String {
    let mut text = GOOD[below(rng, GOOD.len())].to_owned();
    for _ in 0..=below(rng, 4) {
        let at = cut(rng, &text);
        match below(rng, 4) {
            0 => {
                let gone = slice(rng, &text[at..]).len().min(text.len() - at);
                if text.is_char_boundary(at + gone) {
                    text.replace_range(at..at + gone, "");
                }
            }
            1 => {
                let other = GOOD[below(rng, GOOD.len())];
                let other = slice(rng, other);
                text.insert_str(at, other);
            }
            2 => {
                let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
                text.replace_range(at..end, PIECES[below(rng, PIECES.len())]);
            }
            _ => text.insert_str(at, PIECES[below(rng, PIECES.len())]),
        }
    }
    text
}

/// What `ron` takes and we do not, on purpose, as far as a mutant can have it: ranges, byte
/// strings, and more than 32 levels.
fn is_left_out(text: &str, kind: &ProblemKind) -> bool {
    let bytes = ["b\"", "b'", "br\"", "br#"];
    matches!(kind, ProblemKind::TooDeep { .. })
        || text.contains("..")
        || bytes.iter().any(|start| text.contains(start))
}

/// Whether both read the same value. `ron`'s knows no names but `Some` and `None`, so that it
/// holds one entry of all those whose keys are bare words.
fn is_same(node: &Node, other: &ron::Value) -> bool {
    use ron::Value as Ron;
    let all = |nodes: &[Node], others: &[Ron]| {
        nodes.len() == others.len() && nodes.iter().zip(others).all(|(a, b)| is_same(a, b))
    };
    let is_some =
        |name: &Option<Spanned<String>>| name.as_ref().is_some_and(|name| name.value == "Some");
    match (&node.value, other) {
        (Value::Bool(a), Ron::Bool(b)) => a == b,
        (Value::Int(a), Ron::Number(_)) => other.clone().into_rust::<i64>().ok() == Some(*a),
        (Value::Huge | Value::Float | Value::Misread, Ron::Number(_)) => true,
        (Value::Str(a), Ron::String(b)) => a == b,
        (Value::Char(a), Ron::Char(b)) => a == b,
        (Value::Unit, Ron::Seq(others)) => others.is_empty(),
        (Value::Unit | Value::Ident(_), Ron::Unit) => true,
        (Value::Ident(name), Ron::Option(None)) => name == "None",
        (Value::Ident(name), Ron::Number(_)) => name.starts_with("inf") || name.starts_with("NaN"),
        (Value::Tuple { name, items }, Ron::Option(Some(inner))) => {
            is_some(name) && is_same(&items[0], inner)
        }
        (Value::Tuple { items, .. } | Value::List(items), Ron::Seq(others)) => all(items, others),
        (Value::Struct { name, .. }, Ron::Option(Some(inner))) => {
            // Never deeper than this: the inner value is a map.
            is_some(name) && matches!(**inner, Ron::Map(_)) && is_same(node, inner)
        }
        (Value::Struct { fields, .. }, Ron::Map(others)) => others.iter().all(|(key, value)| {
            let named = |name: &Spanned<String>| *key == Ron::String(name.value.clone());
            let mut fields = fields.iter();
            fields.any(|(name, node)| named(name) && is_same(node, value))
        }),
        (Value::Map(entries), Ron::Map(others)) => others.iter().all(|(key, value)| {
            let mut entries = entries.iter();
            entries.any(|(name, node)| is_same(name, key) && is_same(node, value))
        }),
        _ => false,
    }
}

/// Counts the texts that `ron` takes, and panics at the first that the two read differently.
fn compare(texts: impl Iterator<Item = String>) -> usize {
    let mut taken = 0;
    for text in texts {
        let ours = parse(&text);
        let Ok(theirs) = text.parse::<ron::Value>() else {
            continue;
        };
        match ours {
            Ok(_) if text.contains("..") => {}
            Ok(node) => assert!(is_same(&node, &theirs), "{text:?}: {node:?} / {theirs:?}"),
            Err((_, kind)) => assert!(is_left_out(&text, &kind), "{text:?}: {kind}"),
        }
        taken += 1;
    }
    taken
}

#[test]
fn takes_what_ron_takes_and_reads_the_same() {
    assert_eq!(compare(GOOD.iter().map(|text| (*text).to_owned())), GOOD.len());
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    let taken = compare((0..40_000).map(|_| mutant(&mut rng)));
    assert!(taken > 4_000, "only {taken} mutants are RON");
}

#[test]
fn what_ron_takes_and_we_do_not() {
    for text in [
        "1..=5",
        "(..=5)",
        "b\"bytes\"",
        "br\"bytes\"",
        "[b'x']",
        "#![enable(implicit_some)] Some 5",
    ] {
        assert!(text.parse::<ron::Value>().is_ok(), "{text}");
        assert!(read::<i64>("f", text).is_err(), "{text}");
    }
    let deep = "[".repeat(33) + &"]".repeat(33);
    assert!(deep.parse::<ron::Value>().is_ok() && parse(&deep).is_err());
}

#[test]
fn every_problem_lies_in_its_text() {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    for _ in 0..20_000 {
        let text = mutant(&mut rng);
        let mut cx = Decoder::new("f", &text);
        let levers = cx.read::<Vec<RawLever>>();
        let problems = cx.finish().err().unwrap_or_default();
        assert!(levers.is_some() || !problems.is_empty(), "{text:?}");
        for problem in problems {
            let line = text.split('\n').nth(problem.line as usize - 1);
            let length = line.map(|line| line.chars().count());
            assert!(
                length.is_some_and(|n| problem.column as usize <= n + 1),
                "{text:?}: {problem}"
            );
        }
    }
}

#[test]
fn noise_is_refused_in_peace() {
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    for _ in 0..20_000 {
        let text: String =
            (0..below(&mut rng, 40)).map(|_| PIECES[below(&mut rng, PIECES.len())]).collect();
        compare(std::iter::once(text));
    }
}
