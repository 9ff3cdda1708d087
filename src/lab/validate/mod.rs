//! Checks files and tells everything that is wrong with them, each problem with its place.
//!
//! A folder with a ruleset is one thing, and so is any file of it: its files refer to each other.
//! Levels, records and saves are checked against the ruleset that is named beside them, or the
//! shipped one.

mod kind;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rules::data::{Decoder, Problem};
use rules::{Level, Replay, Ruleset, SourceFile};
use serde::Serialize;
use text::{Args, Key, Words};

use self::kind::{Kind, kind_of};
use crate::data;
use crate::problems::{Located, locate};
use crate::progress::Progress;
use crate::{Failure, hindcast};

/// What was found in the files.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Findings {
    /// Each thing that was checked.
    pub files: Vec<Finding>,
    /// How many problems there are in all.
    pub problems: usize,
}

/// What was found in one file, or in one ruleset.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Finding {
    /// The file's or the folder's name.
    pub file: String,
    /// What it is.
    pub kind: Kind,
    /// What is wrong.
    pub problems: Vec<Located>,
    /// The named numbers that a level changes: name, value in the ruleset, value in the level.
    pub changes: Vec<(String, i16, i16)>,
}

/// One thing to check: its name and its files' names and texts.
struct Item {
    name: String,
    kind: Kind,
    texts: Vec<(String, String)>,
}

/// Checks files and folders; all that is shipped if none is named.
///
/// # Errors
/// A file or folder cannot be read at all.
pub fn validate(words: &Words, paths: &[PathBuf]) -> Result<Findings, Failure> {
    let items = if paths.is_empty() { shipped() } else { gather(paths)? };
    let own = items.iter().find(|item| item.kind == Kind::Ruleset);
    let own = own.and_then(|item| load_ruleset(item).ok());
    let ruleset = own.unwrap_or_else(|| Arc::clone(data::ruleset()));
    let progress = Progress::new(items.len() as u64, "lab-progress-files");
    let mut findings = Findings::default();
    for item in &items {
        let finding = check(words, &ruleset, item);
        findings.problems += finding.problems.len();
        findings.files.push(finding);
        progress.advance(1);
    }
    progress.finish();
    Ok(findings)
}

fn load_ruleset(item: &Item) -> Result<Arc<Ruleset>, Vec<Problem>> {
    let files = item.texts.iter().map(|(name, text)| SourceFile { name, text });
    Ruleset::load(&files.collect::<Vec<_>>())
}

fn check(words: &Words, ruleset: &Arc<Ruleset>, item: &Item) -> Finding {
    let (name, text) = item.texts.first().map_or(("", ""), |(name, text)| (name, text));
    let mut changes = Vec::new();
    let problems = match item.kind {
        Kind::Ruleset => load_ruleset(item).err(),
        Kind::Level => match Level::load(ruleset, name, text) {
            Ok(level) => {
                changes = changed(&level);
                None
            }
            Err(problems) => Some(problems),
        },
        Kind::Save => replayed(ruleset, name, text).err(),
        Kind::Record => hindcast::Record::read(ruleset, name, text).err(),
        Kind::Broken => parsed(name, text).err(),
        Kind::Unknown => Some(Vec::new()),
    };
    let located = problems.iter().flatten().map(|problem| locate(words, problem));
    let mut located: Vec<_> = located.collect();
    if item.kind == Kind::Unknown {
        located.push(unknown(words, name));
    }
    Finding { file: item.name.clone(), kind: item.kind, problems: located, changes }
}

/// Why a text is no RON.
fn parsed(name: &str, text: &str) -> Result<(), Vec<Problem>> {
    let mut decoder = Decoder::new(name, text);
    decoder.parse();
    decoder.finish()
}

fn replayed(ruleset: &Arc<Ruleset>, name: &str, text: &str) -> Result<(), Vec<Problem>> {
    let shipped = |id: &str| data::level_text(id).map(str::to_owned);
    Replay::read(ruleset, name, text, &shipped)?.play(None).map(|_| ())
}

fn changed(level: &Level) -> Vec<(String, i16, i16)> {
    let numbers = level.ruleset().constants();
    let before = |name: &str| numbers.get(name).unwrap_or_default();
    level.changed_rules().iter().map(|(name, now)| (name.clone(), before(name), *now)).collect()
}

/// A file that is nothing the game reads.
fn unknown(words: &Words, file: &str) -> Located {
    let message = words.name("lab-validate-unknown");
    Located { file: file.to_owned(), line: 1, column: 1, code: "unknown-file".to_owned(), message }
}

/// Everything that is shipped, under the names that it has in the repository.
fn shipped() -> Vec<Item> {
    let texts = |folder: &str, files: &[data::Shipped]| -> Vec<(String, String)> {
        let named =
            files.iter().map(|(name, text)| (format!("{folder}/{name}"), (*text).to_owned()));
        named.collect()
    };
    let ruleset = texts("assets/ruleset", data::ruleset_files());
    let name = "assets/ruleset".to_owned();
    let mut items = vec![Item { name, kind: Kind::Ruleset, texts: ruleset }];
    let levels = texts("levels", data::level_files());
    let history = texts("levels/history", data::history_files());
    let single = levels.into_iter().chain(history).map(|(name, text)| single(name, text));
    items.extend(single);
    items
}

fn single(name: String, text: String) -> Item {
    let kind = kind_of(&text);
    Item { name: name.clone(), kind, texts: vec![(name, text)] }
}

/// What the paths name: each ruleset once, every other file by itself.
fn gather(paths: &[PathBuf]) -> Result<Vec<Item>, Failure> {
    let mut items: Vec<Item> = Vec::new();
    for path in paths {
        let files = if path.is_dir() { kind::files_under(path)? } else { vec![path.clone()] };
        for file in files {
            let folder = file.parent().unwrap_or(Path::new(""));
            if kind::is_ruleset_file(&file) {
                let name = folder.display().to_string();
                if !items.iter().any(|item| item.kind == Kind::Ruleset && item.name == name) {
                    items.push(Item { name, kind: Kind::Ruleset, texts: ruleset_in(folder)? });
                }
            } else {
                items.push(single(file.display().to_string(), data::read(&file)?));
            }
        }
    }
    Ok(items)
}

fn ruleset_in(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let files = kind::files_in(folder)?.into_iter();
    files.map(|file| Ok((file.display().to_string(), data::read(&file)?))).collect()
}

/// The lines that a terminal shows.
#[must_use]
pub fn show(words: &Words, findings: &Findings) -> Vec<String> {
    let mut lines = Vec::new();
    for Finding { file, problems, changes, .. } in &findings.files {
        for Located { file, line, column, message, .. } in problems {
            lines.push(format!("{file}:{line}:{column}: {message}"));
        }
        let args = Args::new().text("file", file.as_str()).count("n", problems.len());
        let key = if problems.is_empty() { "lab-validate-fine" } else { "lab-validate-wrong" };
        lines.push(words.say(key, &args));
        for (name, before, now) in changes {
            let args = Args::new()
                .text("rule", words.name(Key::new("constant", name)))
                .number("before", *before)
                .number("now", *now);
            lines.push(format!("  {}", words.say("lab-validate-change", &args)));
        }
    }
    let args = Args::new().count("files", findings.files.len());
    lines.push(match findings.problems {
        0 => words.say("lab-validate-all-fine", &args.count("n", findings.files.len())),
        count => words.say("lab-validate-some-wrong", &args.count("problems", count)),
    });
    lines
}
