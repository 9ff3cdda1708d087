//! The ledger in words: every change of a game, by turn and step, with its cause and its source.

use rules::{Entry, Game, Step};
use serde::Serialize;
use tell::Teller;
use tell::ledger::step_key;
use text::{Args, Words};

/// One line of the ledger as JSON.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Line {
    /// The turn.
    pub turn: u8,
    /// The step's id.
    pub step: &'static str,
    /// What happened, in words.
    pub what: String,
    /// The cause, in words; empty for the order of play itself.
    pub cause: String,
    /// The source, in words; empty if there is none.
    pub source: String,
}

/// One line.
#[must_use]
pub fn line(words: &Words, game: &Game, entry: &Entry) -> Line {
    let teller = Teller { words, rules: game.level().ruleset() };
    Line {
        turn: entry.turn,
        step: entry.step.id(),
        what: teller.event(entry).unwrap_or_default(),
        cause: teller.cause(entry.cause),
        source: entry.cite.map_or_else(String::new, |cite| teller.source(cite)),
    }
}

/// The lines that a terminal shows: a heading for each turn, one for each step.
#[must_use]
pub fn show(words: &Words, game: &Game, entries: &[Entry]) -> Vec<String> {
    let teller = Teller { words, rules: game.level().ruleset() };
    let mut lines = Vec::new();
    let mut last = (u8::MAX, Step::Roads);
    for entry in entries {
        let Some(what) = teller.event(entry) else { continue };
        if entry.turn != last.0 {
            lines.push(String::new());
            let quarter = game.level().quarter(entry.turn).to_string();
            let args = Args::new().number("turn", entry.turn).text("quarter", quarter);
            lines.push(words.say("lab-ledger-turn", &args));
        }
        if (entry.turn, entry.step) != last {
            lines.push(format!("  {}", words.name(step_key(entry.step))));
        }
        last = (entry.turn, entry.step);
        lines.push(format!("    {}", teller.with_source(entry, what)));
    }
    lines.push(String::new());
    lines
}
