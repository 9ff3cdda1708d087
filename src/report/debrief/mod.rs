//! A finished game as a document that leaves the program: a page, a table, data.
//!
//! All three say the same, and say it in the same bytes each time. The page asks; it never marks.

mod account;
mod data;
mod page;
mod questions;
mod rows;
mod words;

use ai::pivot::Finding;
use rules::Game;
use tell::Past;
use text::Words;

pub use account::{Account, Crisis, Hits, Note, Offered, Prediction, Reading, SideTurn, Turn};
pub use questions::{Question, questions};
pub use words::in_hundred;

/// What a debrief is made from.
#[derive(Clone, Copy)]
pub struct Debrief<'a> {
    /// The words.
    pub words: &'a Words,
    /// The game, which has ended.
    pub game: &'a Game,
    /// The boards of its turns.
    pub past: &'a Past,
    /// What the sides wrote beside their orders.
    pub notes: &'a [Note<'a>],
    /// The turning points, once they have been found.
    pub finding: Option<&'a Finding>,
}

/// A page that opens offline and prints. Empty while the game runs.
#[must_use]
pub fn html(debrief: &Debrief<'_>) -> String {
    let Some(account) = Account::of(debrief.game, debrief.past, debrief.notes) else {
        return String::new();
    };
    page::html(debrief, &account)
}

/// A table with a row a turn and side. Empty while the game runs.
#[must_use]
pub fn csv(debrief: &Debrief<'_>) -> String {
    let Some(account) = Account::of(debrief.game, debrief.past, debrief.notes) else {
        return String::new();
    };
    rows::csv(debrief, &account)
}

/// The same for programs. Empty while the game runs.
#[must_use]
pub fn json(debrief: &Debrief<'_>) -> String {
    let Some(account) = Account::of(debrief.game, debrief.past, debrief.notes) else {
        return String::new();
    };
    data::json(debrief, &account)
}
