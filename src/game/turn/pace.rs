//! The pace at which a turn is told.

use std::time::Duration;

use bevy::prelude::*;

/// How a turn is told.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// Nothing goes on by itself: each step waits to be asked for.
    pub still: bool,
    /// How long a step takes.
    pub step: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self { still: false, step: Duration::from_millis(1_200) }
    }
}
