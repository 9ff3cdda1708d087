//! What every panel is drawn from: the game as one side sees it, and the width.

use std::ops::Deref;

use rules::{Game, Seat, Side};
use tell::{Past, Scene, symbol};
use text::Words;

use crate::screen::{Ink, paint};

/// The game as one side sees it, and the width. It names things as a [`Scene`] does.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    /// The game as the side sees it.
    pub scene: Scene<'a>,
    /// The game; asked only for what is public, its log never.
    pub game: &'a Game,
    /// The width of a line.
    pub width: usize,
}

impl<'a> Deref for Page<'a> {
    type Target = Scene<'a>;

    fn deref(&self) -> &Scene<'a> {
        &self.scene
    }
}

impl<'a> Page<'a> {
    /// A page.
    pub(crate) fn new(
        words: &'a Words,
        game: &'a Game,
        past: &'a Past,
        side: Side,
        width: usize,
    ) -> Self {
        let view = game.view(Seat::Side(side));
        Self { scene: Scene::new(words, view, side, game.ledger(), past), game, width }
    }

    /// The same page, narrower.
    pub(crate) const fn narrow(mut self, width: usize) -> Self {
        self.width = width;
        self
    }

    /// A side's symbol and name, in its colour.
    pub(crate) fn side_name(&self, side: Side) -> String {
        paint(Ink::Side(side), &format!("{} {}", symbol(side), self.side_word(side)))
    }
}
