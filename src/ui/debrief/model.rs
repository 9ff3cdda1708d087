//! What a debrief and a replay are drawn from.

use ai::Explained;
use ai::pivot::Finding;
use rules::{Game, Side};
use tell::Past;
use text::Words;

use super::what_if::WhatIf;
use crate::model::{Mode, OrderNote};
use crate::theme::Look;

/// What a computer's player thought.
#[derive(Clone, Debug)]
pub struct Thoughts {
    /// Where it sat.
    pub side: Side,
    /// Its reasons, in the order of the game.
    pub reasons: Vec<Explained>,
}

/// A finished game and what has been found about it so far. Nothing is secret any more.
#[derive(Clone, Copy)]
pub struct DebriefModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// The game, which has ended.
    pub game: &'a Game,
    /// The boards of its turns.
    pub past: &'a Past,
    /// What the sides wrote beside their orders.
    pub notes: &'a [OrderNote],
    /// The turning points, once they have been found.
    pub pivot: Option<&'a Finding>,
    /// How far the search for them is, 0 to 1.
    pub pivot_progress: f32,
    /// What the computer's players thought.
    pub explained: &'a [Thoughts],
    /// Against whom.
    pub mode: &'a Mode,
    /// The side of the person.
    pub side: Side,
    /// What is being played otherwise, if something is.
    pub what_if: Option<&'a WhatIf>,
}

/// A finished game at one of its steps.
#[derive(Clone, Copy)]
pub struct ReplayModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// The game, which has ended.
    pub game: &'a Game,
    /// The boards of its turns.
    pub past: &'a Past,
    /// What the sides wrote beside their orders.
    pub notes: &'a [OrderNote],
    /// The places to stop at, as [`super::stops`] gives them.
    pub stops: &'a [super::Stop],
    /// The one that is shown.
    pub at: usize,
    /// Whether it goes on by itself.
    pub running: bool,
}
