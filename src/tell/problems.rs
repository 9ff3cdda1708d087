//! What is wrong with a file, in words.

use rules::CodeError;
use rules::data::{Expected, Found, Problem, ProblemKind};
use text::{Args, Key, Words};

/// A problem on one line: `file:line:column: what is wrong`, as editors and terminals read it.
#[must_use]
pub fn line(words: &Words, problem: &Problem) -> String {
    let Problem { file, line, column, kind } = problem;
    format!("{file}:{line}:{column}: {}", message(words, kind))
}

/// Problems, a line each.
#[must_use]
pub fn lines(words: &Words, problems: &[Problem]) -> String {
    let lines: Vec<_> = problems.iter().map(|problem| line(words, problem)).collect();
    lines.join("\n")
}

/// What is wrong, without its place.
#[must_use]
pub fn message(words: &Words, kind: &ProblemKind) -> String {
    let args = Args::new();
    match kind {
        ProblemKind::Syntax { expected: wanted, found: there } => {
            let args = args.text("expected", expected(words, wanted));
            words.say("problem-syntax", &args.text("found", found(words, there)))
        }
        ProblemKind::WrongType { expected: wanted, found: there } => {
            let args = args.text("expected", expected(words, wanted));
            words.say("problem-wrong-type", &args.text("found", found(words, there)))
        }
        ProblemKind::TooDeep { limit } => {
            words.say("problem-too-deep", &args.number("limit", *limit))
        }
        ProblemKind::TooLarge { limit, found } => {
            words.say("problem-too-large", &args.count("limit", *limit).count("found", *found))
        }
        ProblemKind::TooMany { limit } => {
            words.say("problem-too-many", &args.count("limit", *limit))
        }
        ProblemKind::OutOfRange { min, max, found } => {
            let args = args.number("min", *min).number("max", *max);
            words.say("problem-out-of-range", &args.text("found", found.as_str()))
        }
        ProblemKind::MissingField { record, field } => {
            let args = args.text("field", *field).text("record", thing(words, record));
            words.say("problem-missing-field", &args)
        }
        ProblemKind::UnknownField { record, field, nearest } => {
            let args = args.text("field", field.as_str()).text("record", thing(words, record));
            match nearest {
                None => words.say("problem-unknown-field", &args),
                Some(near) => {
                    words.say("problem-unknown-field-nearest", &args.text("nearest", near.as_str()))
                }
            }
        }
        ProblemKind::DuplicateField { record, field } => {
            let args = args.text("field", field.as_str()).text("record", thing(words, record));
            words.say("problem-duplicate-field", &args)
        }
        ProblemKind::UnknownName { what, found, nearest } => {
            let args = args.text("found", found.as_str()).text("what", thing(words, what));
            match nearest {
                None => words.say("problem-unknown-name", &args),
                Some(near) => {
                    words.say("problem-unknown-name-nearest", &args.text("nearest", near.as_str()))
                }
            }
        }
        ProblemKind::DuplicateName { what, name } => {
            let args = args.text("name", name.as_str()).text("what", thing(words, what));
            words.say("problem-duplicate-name", &args)
        }
        ProblemKind::Rule { code, args } => rule(words, code, args),
    }
}

/// Why a text is not taken as a game code.
#[must_use]
pub fn code(words: &Words, error: &CodeError) -> String {
    let args = Args::new();
    match error {
        CodeError::NotACode => words.name("problem-code-none"),
        CodeError::TooLong => words.name("problem-code-too-long"),
        CodeError::Several => words.name("problem-code-several"),
        CodeError::OtherVersion { found } => {
            words.say("problem-code-other-version", &args.text("found", found.to_string()))
        }
        CodeError::CutShort { has, needs } => {
            let args = args.count("has", *has).count("needs", *needs);
            words.say("problem-code-cut-short", &args)
        }
        CodeError::Altered => words.name("problem-code-altered"),
        CodeError::OtherEngine { found, known } => {
            let args = args.text("found", found.to_string()).text("known", known.to_string());
            words.say("problem-code-other-engine", &args)
        }
        CodeError::OtherRuleset { found, known } => {
            let args = args.text("found", found.to_string()).text("known", known.to_string());
            words.say("problem-code-other-ruleset", &args)
        }
        CodeError::UnknownLevel { id } => {
            words.say("problem-code-unknown-level", &args.text("id", id.as_str()))
        }
        CodeError::OtherLevel { id, found, known } => {
            let args = args.text("found", found.to_string()).text("known", known.to_string());
            words.say("problem-code-other-level", &args.text("id", id.as_str()))
        }
        CodeError::LevelUnsound(problems) => {
            let found = problems.first().map_or(String::new(), |problem| line(words, problem));
            words.say("problem-code-level-unsound", &args.text("found", found))
        }
        CodeError::Refused { number, turn, why } => {
            let args = args.count("number", *number).number("turn", *turn);
            let why = refusal_reason(words, why.code());
            words.say("problem-code-refused", &args.text("why", why))
        }
        CodeError::NoSuchAction { number, turn } => {
            let args = args.count("number", *number).number("turn", *turn);
            words.say("problem-code-no-such-action", &args)
        }
        CodeError::EndsOtherwise => words.name("problem-code-ends-otherwise"),
    }
}

/// A broken rule. Numbers go in as numbers, so that words can choose plural forms by them.
fn rule(words: &Words, code: &str, given: &[(&'static str, String)]) -> String {
    let mut args = Args::new();
    for (name, value) in given {
        args = match (*name, value.parse::<i32>()) {
            ("what", _) => args.text(name, thing(words, value)),
            ("why", _) => args.text(name, refusal_reason(words, value)),
            (_, Ok(number)) => args.number(name, number),
            (_, Err(_)) => args.text(name, value.as_str()),
        };
    }
    words.say(Key::new("problem", code), &args)
}

/// The words for a refusal, by its code and without the numbers of the moment.
pub fn refusal_reason(words: &Words, code: &str) -> String {
    words.name(match code {
        "attention" => "lab-hindcast-reason-attention",
        "capital" => "lab-hindcast-reason-capital",
        "treasury" => "lab-hindcast-reason-treasury",
        "needs" => "lab-hindcast-reason-needs",
        _ => "lab-hindcast-reason-other",
    })
}

/// The name of a kind of thing: `RouteStart` and `route start` have the words of `route_start`. A
/// kind without words keeps its own name, which is English.
#[must_use]
pub fn thing(words: &Words, label: &str) -> String {
    let mut id = String::new();
    for letter in label.chars() {
        if letter == ' ' || (letter.is_uppercase() && !id.is_empty()) {
            id.push('_');
        }
        id.extend(letter.to_lowercase().filter(|letter| *letter != ' '));
    }
    let key = Key::new("thing", &id);
    if words.has(&key) { words.name(&key) } else { label.to_owned() }
}

fn expected(words: &Words, expected: &Expected) -> String {
    let args = Args::new();
    match expected {
        Expected::Value => words.name("expected-value"),
        Expected::Bool => words.name("expected-bool"),
        Expected::Int { min: i64::MIN, max: i64::MAX } => words.name("expected-int"),
        Expected::Int { min, max } => {
            words.say("expected-int-range", &args.number("min", *min).number("max", *max))
        }
        Expected::Text => words.name("expected-text"),
        Expected::List => words.name("expected-list"),
        Expected::Map => words.name("expected-map"),
        Expected::Record(label) => {
            words.say("expected-record", &args.text("record", thing(words, label)))
        }
        Expected::Items { name, count } => {
            let args = args.count("count", *count).text("name", name.unwrap_or(""));
            words.say("expected-items", &args)
        }
        Expected::OneOf(list) => {
            let list: Vec<_> = list.iter().map(|word| format!("“{word}”")).collect();
            words.say("expected-one-of", &args.text("list", list.join(", ")))
        }
        Expected::Identifier => words.name("expected-identifier"),
        Expected::Punctuation(mark) => {
            words.say("expected-punctuation", &args.text("mark", mark.to_string()))
        }
        Expected::Either(first, second) => {
            let args = args.text("first", first.to_string()).text("second", second.to_string());
            words.say("expected-either", &args)
        }
        Expected::Closing(mark) => {
            words.say("expected-closing", &args.text("mark", mark.to_string()))
        }
        Expected::CommentEnd => words.name("expected-comment-end"),
        Expected::Escape => {
            let list = r#"\n \r \t \0 \\ \" \' \x41 \u{259}"#;
            words.say("expected-escape", &args.text("list", list))
        }
        Expected::EndOfFile => words.name("expected-end-of-file"),
    }
}

fn found(words: &Words, found: &Found) -> String {
    let written = |text: String| words.say("found-written", &Args::new().text("written", text));
    match found {
        Found::Bool(value) => written(value.to_string()),
        Found::Int(text) | Found::Float(text) | Found::Word(text) => written(text.clone()),
        Found::Punctuation(mark) => written(printable(&mark.to_string())),
        Found::Text(text) => words.say("found-text", &Args::new().text("written", printable(text))),
        Found::Char(c) => {
            words.say("found-char", &Args::new().text("written", printable(&c.to_string())))
        }
        Found::Unit => words.name("found-unit"),
        Found::Items { name, count } => {
            let args = Args::new().count("count", *count);
            words.say("found-items", &args.text("name", name.as_deref().unwrap_or("")))
        }
        Found::Record { name: Some(name) } => {
            words.say("found-record-named", &Args::new().text("name", name.as_str()))
        }
        Found::Record { name: None } => words.name("found-record"),
        Found::List => words.name("found-list"),
        Found::Map => words.name("found-map"),
        Found::EndOfFile => words.name("found-end-of-file"),
    }
}

/// A text without characters that would disturb the line.
fn printable(text: &str) -> String {
    let show =
        |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
    text.chars().map(show).collect()
}
