//! What goes in and out of the turn layer.

use bevy::prelude::*;
use rules::{Action, Entry, Outcome, Seat};

use super::library::NotFound;
use super::refusal::Refusal;

/// In: a game is to begin. One that runs already is left as its last save has it.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub struct Begin(pub ui::Setup);

/// In: a seat submits something. Panels, the map, the computer, a replay and a pasted code all say
/// it so.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug)]
pub struct OrderIssued {
    /// Who.
    pub seat: Seat,
    /// What.
    pub action: Action,
}

/// In: the draft of the seat that is looking is to change.
#[derive(Message, Clone, PartialEq, Debug)]
pub struct DraftEdited(pub ui::DraftEdit);

/// In: the draft of the seat that is looking is to be sealed.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct SealAsked;

/// In: the next person has sat down behind the curtain.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Ready;

/// In: how the telling of a turn is to go on. After it has ended, anything but
/// [`ui::Playback::Finish`] and [`ui::Playback::Pause`] tells the last turn once more.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlaybackAsked(pub ui::Playback);

/// In: the running game is to be left. It is kept first, its drafts too.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct LeaveAsked;

/// Out: a game could not begin.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub struct BeginFailed(pub NotFound);

/// Out: a submission or a change of a draft was refused; everything is as it was.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refused {
    /// Who asked for it.
    pub seat: Seat,
    /// Why not.
    pub why: Refusal,
}

/// Out: a step of a turn begins to be told, for the first time or again.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug)]
pub struct StepTold {
    /// The turn.
    pub turn: u8,
    /// The step, from 0.
    pub step: usize,
}

/// Out: a turn was played to its end.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug)]
pub struct TurnEnded {
    /// Which.
    pub turn: u8,
}

/// Out: the game has ended. Its last turn may still have to be told.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug)]
pub struct GameEnded(pub Outcome);

/// Out: a line of the ledger has come to be seen; each once, in order.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug)]
pub struct GameEventSeen(pub Entry);
