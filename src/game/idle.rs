//! Rest: the application draws when something has happened, and not otherwise.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};

/// The longest time between two updates with nothing to do. The event loop needs an end to its
/// wait; two minutes leave a laptop in peace.
pub const LONGEST_REST: Duration = Duration::from_secs(120);

/// How soon the next update has to come by itself.
///
/// Whoever is not done says so in every update; whoever says nothing is at rest.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rest(Duration);

impl Default for Rest {
    fn default() -> Self {
        Self(LONGEST_REST)
    }
}

impl Rest {
    /// Asks for an update within this time.
    pub fn within(&mut self, time: Duration) {
        self.0 = self.0.min(time);
    }

    /// When the next update comes by itself.
    #[must_use]
    pub const fn time(&self) -> Duration {
        self.0
    }
}

/// How many updates there have been, for the test that counts them.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Updates(pub u64);

/// Lets the application rest.
pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Rest>()
        .init_resource::<Updates>()
        .init_resource::<WinitSettings>()
        .add_systems(First, begin)
        .add_systems(Last, settle);
}

fn begin(mut updates: ResMut<Updates>, mut rest: ResMut<Rest>) {
    updates.0 += 1;
    *rest = Rest::default();
}

pub(crate) fn settle(rest: Res<Rest>, mut settings: ResMut<WinitSettings>) {
    let mode = UpdateMode::reactive_low_power(rest.0);
    if settings.focused_mode != mode {
        *settings = WinitSettings { focused_mode: mode, unfocused_mode: mode };
    }
}
