//! Words that can be typed at any prompt.

use rules::data::nearest;

/// What can be asked for at any prompt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Common {
    /// What can be typed.
    Help,
    /// The board; everything on it.
    Board(bool),
    /// Both tables.
    Table,
    /// One card in full.
    Card(String),
    /// Why a number stands where it does, or where a card comes from.
    Why(String),
    /// A place, a route or a third party.
    Look(String),
    /// The rules in short, or an entry of the encyclopedia.
    Rules(String),
    /// Every change of a turn; the last one if none is named.
    Ledger(String),
    /// The turns so far.
    History,
    /// The level's situation and the side's role.
    Brief,
    /// Save and go on.
    Save,
    /// Save and leave.
    Quit,
}

/// The words themselves, the same in every language.
pub(crate) const COMMON: [&str; 14] = [
    "help",
    "board",
    "table",
    "card",
    "why",
    "look",
    "rules",
    "encyclopedia",
    "ledger",
    "history",
    "brief",
    "save",
    "quit",
    "exit",
];

/// A word among those known: whole, or as the only one that begins so.
pub(crate) fn resolve(word: &str, known: &[&'static str]) -> Option<&'static str> {
    if let Some(exact) = known.iter().find(|name| **name == word) {
        return Some(exact);
    }
    let mut found = known.iter().filter(|name| name.starts_with(word));
    match (found.next(), found.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// Reads a line as one of these.
pub(crate) fn common(line: &str) -> Option<Common> {
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let rest = rest.trim().to_owned();
    if word == "?" {
        return Some(Common::Help);
    }
    if word.is_empty() {
        return None;
    }
    Some(match resolve(word, &COMMON)? {
        "help" => Common::Help,
        "board" => Common::Board(!rest.is_empty()),
        "table" => Common::Table,
        "card" => Common::Card(rest),
        "why" => Common::Why(rest),
        "look" => Common::Look(rest),
        "rules" | "encyclopedia" => Common::Rules(rest),
        "ledger" => Common::Ledger(rest),
        "history" => Common::History,
        "brief" => Common::Brief,
        "save" => Common::Save,
        _ => Common::Quit,
    })
}

/// The nearest of the words that could have been meant.
pub(crate) fn near(word: &str, own: &[&'static str]) -> Option<&'static str> {
    nearest(word, own.iter().chain(&COMMON).copied())
}
