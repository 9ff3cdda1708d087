//! A game as a file.

use report::debrief::{self, Debrief, Note};
use rules::Side;
use text::{Args, Words};
use ui::{Export, Problem};

use crate::platform::write_export;
use crate::turn::{Library, Match};

/// What goes to the clipboard as the game’s code, and what is said of it.
pub(super) fn code(words: &Words, running: &Match, library: &Library) -> (String, String) {
    match running.code(library) {
        Some(code) => {
            let said = words.say("game-code-copied", &Args::new().count("n", code.len()));
            (code, format!("{said}\n{}", words.name("game-code-holds")))
        }
        None => {
            let keys = ["game-code-own-level", "game-code-own-level-why"];
            (running.write(words), keys.map(|key| words.name(key)).join("\n"))
        }
    }
}

/// Writes a finished game in a form, and says in words where it is.
///
/// # Errors
/// It cannot be written: why, in words.
pub(super) fn export(
    words: &Words,
    running: &Match,
    finding: Option<&ai::pivot::Finding>,
    form: Export,
) -> Result<String, Problem> {
    let name = format!("three-roads-{}-{}.{}", running.level().id(), running.seed(), ending(form));
    let text = text(words, running, finding, form);
    match write_export(&name, &text) {
        Ok(file) => Ok(done(words, &file)),
        Err(error) => Err(Problem {
            what: words.say(
                "app-export-failed",
                &Args::new().text("file", name.as_str()).text("why", error),
            ),
            place: name,
            advice: words.name("app-export-failed-advice"),
        }),
    }
}

const fn ending(form: Export) -> &'static str {
    match form {
        Export::Html => "html",
        Export::Csv => "csv",
        Export::Json => "json",
        Export::Replay => "ron",
    }
}

fn text(
    words: &Words,
    running: &Match,
    finding: Option<&ai::pivot::Finding>,
    form: Export,
) -> String {
    let Some(game) = running.ended() else { return running.write(words) };
    let side = |moscow: bool| if moscow { Side::Moscow } else { Side::Baku };
    let notes: Vec<_> = running
        .notes()
        .map(|note| Note { turn: note.turn, side: side(note.moscow), reason: &note.reason })
        .collect();
    let debrief = Debrief { words, game, past: running.past(), notes: &notes, finding };
    match form {
        Export::Html => debrief::html(&debrief),
        Export::Csv => debrief::csv(&debrief),
        Export::Json => debrief::json(&debrief),
        Export::Replay => running.write(words),
    }
}

/// Where a file is that has left the game.
pub(super) fn done(words: &Words, file: &str) -> String {
    let browser = cfg!(target_arch = "wasm32");
    let key = if browser { "app-export-downloaded" } else { "app-export-done" };
    words.say(key, &Args::new().text("file", file))
}
