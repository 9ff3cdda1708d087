//! The ruleset and the levels that games are played by.

use std::sync::Arc;

use bevy::prelude::*;
use rules::{Game, Level, Problem, Ruleset};
use thiserror::Error;
use ui::LevelCard;

/// The ruleset and the shipped levels.
#[derive(Resource, Clone, Debug)]
pub struct Library {
    ruleset: Arc<Ruleset>,
    levels: Vec<(String, Arc<Level>)>,
}

/// What a game was asked to begin with, and is not there.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum NotFound {
    /// No level has this id.
    #[error("there is no level {0}")]
    Level(String),
    /// No player of the computer has this name.
    #[error("there is no player {0}")]
    Player(String),
}

impl Library {
    /// Reads levels, given as ids and texts, for a ruleset.
    ///
    /// # Errors
    /// Every problem of every level, each with its place.
    pub fn load<'t>(
        ruleset: Arc<Ruleset>,
        texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Self, Vec<Problem>> {
        let mut levels = Vec::new();
        let mut problems = Vec::new();
        for (id, text) in texts {
            match Level::load(&ruleset, &format!("{id}.ron"), text) {
                Ok(level) => levels.push((text.to_owned(), level)),
                Err(found) => problems.extend(found),
            }
        }
        // The shortest first: that is the one to begin with.
        levels.sort_by_key(|(_, level)| (level.turns(), level.id().to_owned()));
        if problems.is_empty() { Ok(Self { ruleset, levels }) } else { Err(problems) }
    }

    /// The ruleset.
    #[must_use]
    pub const fn ruleset(&self) -> &Arc<Ruleset> {
        &self.ruleset
    }

    /// A level by its id.
    #[must_use]
    pub fn level(&self, id: &str) -> Option<&Arc<Level>> {
        self.levels.iter().map(|(_, level)| level).find(|level| level.id() == id)
    }

    /// The text of a level by its id.
    #[must_use]
    pub fn level_text(&self, id: &str) -> Option<&str> {
        let found = self.levels.iter().find(|(_, level)| level.id() == id);
        found.map(|(text, _)| text.as_str())
    }

    /// The levels, the shortest first.
    pub fn levels(&self) -> impl Iterator<Item = &Arc<Level>> {
        self.levels.iter().map(|(_, level)| level)
    }

    /// The levels as the choice of levels shows them.
    #[must_use]
    pub fn cards(&self) -> Vec<LevelCard> {
        let card = |level: &Arc<Level>| LevelCard {
            id: level.id().to_owned(),
            turns: level.turns(),
            begins: (level.quarter(1).year(), level.quarter(1).number()),
            changed_rules: level.changed_rules().to_vec(),
        };
        self.levels().map(card).collect()
    }

    /// A new game of a level.
    pub(super) fn game(&self, level: &str, seed: u64) -> Result<Game, NotFound> {
        let found = self.level(level).ok_or_else(|| NotFound::Level(level.to_owned()))?;
        Ok(Game::new(Arc::clone(found), seed))
    }
}
