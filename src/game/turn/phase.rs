//! Where a game stands, as screens know it, and the one order of the systems.

use bevy::prelude::*;

use super::running::Match;

/// What the person is at. Derived from the game each frame; nothing else sets it.
#[derive(States, Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum TurnPhase {
    /// No game runs.
    #[default]
    Idle,
    /// Before the first turn: the role, and the choice of an agenda.
    Briefing,
    /// An offer, or none.
    Talks,
    /// The answer to an offer.
    Answers,
    /// The choice that the headline puts.
    Choice,
    /// Orders are put together.
    Orders,
    /// Two people: the next one is to sit down.
    Curtain,
    /// The computer is awaited.
    Thinking,
    /// The turn is told step by step.
    Reveal,
    /// A round of a crisis.
    Crisis,
    /// The game has ended, and its last turn is told.
    Over,
}

/// The order of everything that has to do with a running game, within one frame.
#[derive(SystemSet, Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TurnSystems {
    /// What people ask for comes in.
    Intake,
    /// The computer thinks.
    Think,
    /// The rules are asked.
    Resolve,
    /// Entities and states follow.
    Mirror,
    /// What was sealed is kept.
    Save,
}

/// Lets the state follow the game.
pub(super) fn follow(
    running: Option<Res<Match>>,
    now: Res<State<TurnPhase>>,
    mut next: ResMut<NextState<TurnPhase>>,
) {
    let phase = running.map_or(TurnPhase::Idle, |running| running.phase());
    if *now.get() != phase {
        next.set(phase);
    }
}
