//! The pace at which a turn is told.

use std::time::Duration;

use bevy::prelude::*;

/// How long a step takes, unless somebody has set another pace.
pub(super) const STEP: Duration = Duration::from_millis(1_200);

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
        Self { still: false, step: STEP }
    }
}
