//! The shipped ruleset, levels, history and words; and files that the command line names.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use rules::Level;
use text::{Args, Words};

use crate::Failure;

pub use library::{
    Shipped, history_files, level_files, level_ids, level_text, ruleset, ruleset_files,
    ruleset_text,
};

/// A level by its id, or from a file.
///
/// # Errors
/// There is no such level or file, or it cannot be read, or it has problems: all of them, a line
/// each.
pub fn find_level(name: &str) -> Result<Arc<Level>, Failure> {
    library::find_level(name).map_err(|missing| Failure::of(words(), &missing))
}

/// Adds "Did you mean …?" to a complaint about a name, if a known one is near.
pub(crate) fn with_nearest<'k>(
    complaint: String,
    found: &str,
    known: impl Iterator<Item = &'k str>,
) -> String {
    terminal::with_nearest(words(), complaint, found, known)
}

/// The text of a file.
///
/// # Errors
/// It cannot be read, or is no text.
pub fn read(path: &Path) -> Result<String, Failure> {
    library::read(path).map_err(|missing| Failure::of(words(), &missing))
}

static WORDS: OnceLock<Words> = OnceLock::new();

/// The words of the chosen language; English if none was chosen.
#[must_use]
pub fn words() -> &'static Words {
    WORDS.get_or_init(Words::english)
}

/// Chooses the language, before any words are asked for.
///
/// # Errors
/// There are no words in this language.
pub fn speak(language: &str) -> Result<(), Failure> {
    let found = if language == text::pseudo::LANGUAGE {
        Some(Words::pseudo())
    } else if text::languages().any(|known| known == language) {
        Words::embedded(language).ok()
    } else {
        None
    };
    match found {
        Some(found) => {
            // Whoever asked first has chosen; only tests ask twice.
            let _ = WORDS.set(found);
            Ok(())
        }
        None => {
            let known: Vec<_> = text::languages().collect();
            let args = Args::new().text("found", language).text("expected", known.join(", "));
            Err(Failure::Usage(words().say("lab-usage-unknown-language", &args)))
        }
    }
}
