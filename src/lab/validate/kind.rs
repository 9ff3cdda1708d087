//! What a file is, told from what it holds.

use std::io;
use std::path::{Path, PathBuf};

use rules::data::{Value, parse};
use serde::Serialize;
use text::Args;

use crate::Failure;
use crate::data::words;

/// Folders in folders are followed so far.
const DEEPEST: usize = 8;

/// What a file, or a folder of files, is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A folder with a ruleset.
    Ruleset,
    /// A level.
    Level,
    /// A saved game or a replay.
    Save,
    /// The public record of a period.
    Record,
    /// No RON at all.
    Broken,
    /// RON, but nothing that the game reads.
    Unknown,
}

/// A field that every file of a kind has, and no file of another kind.
const FIELDS: [(&str, Kind); 6] = [
    ("engine", Kind::Save),
    ("actions", Kind::Save),
    ("codebook", Kind::Record),
    ("omissions", Kind::Record),
    ("fixed", Kind::Level),
    ("deck", Kind::Level),
];

/// What a text is, by the fields of the record that it holds.
pub(super) fn kind_of(text: &str) -> Kind {
    let Ok(node) = parse(text) else { return Kind::Broken };
    let Value::Struct { fields, .. } = &node.value else { return Kind::Unknown };
    let has = |name: &str| fields.iter().any(|(field, _)| field.value == name);
    FIELDS.iter().find(|(name, _)| has(name)).map_or(Kind::Unknown, |(_, kind)| *kind)
}

/// Whether a file is part of a ruleset: a folder that has both tracks and constants is one.
pub(super) fn is_ruleset_file(file: &Path) -> bool {
    let folder = file.parent().unwrap_or(Path::new(""));
    ["tracks.ron", "constants.ron"].iter().all(|name| folder.join(name).is_file())
}

/// The RON files directly in a folder, in alphabetical order.
pub(super) fn files_in(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = entries(folder)?;
    files.retain(|path| path.is_file() && path.extension().is_some_and(|end| end == "ron"));
    Ok(files)
}

/// The RON files in a folder and in the folders in it, in alphabetical order.
pub(super) fn files_under(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        files.extend(files_in(&folder)?);
        if depth < DEEPEST {
            let inner = entries(&folder)?.into_iter().filter(|path| path.is_dir());
            folders.extend(inner.map(|path| (path, depth + 1)));
        }
    }
    files.sort();
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    // A path without a folder lies in the present one.
    let here = Path::new(".");
    let folder = if folder.as_os_str().is_empty() { here } else { folder };
    let list = || -> io::Result<Vec<PathBuf>> {
        let mut paths: Vec<_> =
            std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        paths.sort();
        Ok(paths)
    };
    list().map_err(|error| {
        let file = folder.display().to_string();
        let args = Args::new().text("file", file).text("found", error.to_string());
        Failure::Usage(words().say("problem-unreadable", &args))
    })
}
