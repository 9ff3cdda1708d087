//! The turn layer: orders in as messages, one system that calls the rules, events out, and a
//! mirror of the board in entities.
//!
//! The truth lies in one resource, [`Match`], which exists while a game runs. Nothing but
//! [`TurnSystems::Resolve`] submits or resolves; everything else reads it, or asks by a message.
//! All of it runs in `PreUpdate`, so that [`TurnPhase`] and the entities are those of the present
//! game when screens are drawn. It needs no window: `MinimalPlugins` and `StatesPlugin` are enough.

mod coded;
mod desk;
mod intake;
mod library;
mod message;
mod mirror;
mod pace;
mod phase;
mod refusal;
mod resolve;
mod running;
mod saved;
mod think;
mod told;

use bevy::prelude::*;

pub use library::{Library, NotFound};
pub use message::{
    Begin, BeginFailed, DraftEdited, GameEnded, GameEventSeen, LeaveAsked, OrderIssued,
    PlaybackAsked, Ready, Refused, SealAsked, StepTold, TurnEnded,
};
pub use mirror::{
    Convoy, Country, LookedBack, Purse, Ratchet, Route, Stances, ThirdParty, Traffic, Turned,
};
pub use pace::Pace;
pub use phase::{TurnPhase, TurnSystems};
pub use refusal::Refusal;
pub use running::Match;
pub use saved::{Heading, NotRead};

/// Installs the turn layer. A [`Library`] must be there before a game can begin.
pub fn plugin(app: &mut App) {
    app.init_state::<TurnPhase>()
        .init_resource::<Pace>()
        .add_message::<Begin>()
        .add_message::<BeginFailed>()
        .add_message::<OrderIssued>()
        .add_message::<DraftEdited>()
        .add_message::<SealAsked>()
        .add_message::<Ready>()
        .add_message::<PlaybackAsked>()
        .add_message::<LeaveAsked>()
        .add_message::<Refused>()
        .add_message::<StepTold>()
        .add_message::<TurnEnded>()
        .add_message::<GameEnded>()
        .add_message::<GameEventSeen>();
    app.configure_sets(
        PreUpdate,
        (
            TurnSystems::Intake,
            TurnSystems::Think,
            TurnSystems::Resolve,
            TurnSystems::Mirror,
            TurnSystems::Save,
        )
            .chain(),
    );
    app.add_systems(
        PreUpdate,
        (
            (
                intake::begin,
                intake::clock,
                intake::playback,
                intake::ready,
                intake::edit,
                intake::seal,
                intake::leave,
            )
                .chain()
                .in_set(TurnSystems::Intake),
            think::think.in_set(TurnSystems::Think),
            resolve::resolve_turn.in_set(TurnSystems::Resolve),
            (mirror::announce, mirror::mirror, phase::follow).chain().in_set(TurnSystems::Mirror),
            intake::depart.after(TurnSystems::Save),
        ),
    );
}
