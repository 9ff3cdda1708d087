//! What a person wants, said by a panel, done by somebody else.

use rules::{Action, LeverId, PlayId};

use crate::debrief::Change;
use crate::model::{Place, SaveSlot, Settings, Setup, Subject};

/// What a person wants.
#[derive(Clone, PartialEq, Debug)]
pub enum Intent {
    /// To go to another screen.
    Go(Place),
    /// To go back to where they came from.
    Back,
    /// To begin a game.
    Begin(Setup),
    /// To go on with a saved game.
    Resume(SaveSlot),
    /// To throw a saved game away.
    Delete(SaveSlot),
    /// To open the game that a pasted code or file holds.
    Open(String),
    /// To submit something for the seat that is looking: an agenda, an offer, an answer, a choice,
    /// a stand. Sealing orders is [`Intent::Seal`].
    Submit(Action),
    /// To change the orders that are being put together.
    Draft(DraftEdit),
    /// To seal the draft. Panels ask before they emit it if it can end the game.
    Seal,
    /// To see what the pointer or the keyboard is on: it lights up on the map and on the cards.
    Hover(Option<Subject>),
    /// To keep something in focus until told otherwise.
    Pin(Option<Subject>),
    /// To open a sheet over the board, or to close it.
    Sheet(Option<Sheet>),
    /// To steer the telling of a turn.
    Playback(Playback),
    /// At the curtain: the next person is sitting here.
    Ready,
    /// To change the settings.
    Set(Settings),
    /// To have a text on the clipboard.
    Copy(String),
    /// To have the code of the game on the clipboard.
    CopyCode,
    /// To have the game as a file.
    Export(Export),
    /// To have a saved game as a file.
    SaveFile(SaveSlot),
    /// To pick a file with a saved game or a replay, and open it.
    PickFile,
    /// To have the game fill the screen, or to have that stopped.
    FullScreen,
    /// To have a game played on with one order changed, or to have that stopped.
    WhatIf(Option<Change>),
    /// To look something up.
    LookUp(Target),
    /// In the encyclopedia: to leaf forward (or back) through what has been looked up.
    Leaf(bool),
    /// To go on to the next hint of the guide, or to be rid of the guide.
    Guide(bool),
    /// To put away the message about a problem.
    Dismiss,
    /// To leave the game. Panels ask nothing: everything is saved.
    Quit,
}

/// A change of the orders that are being put together.
#[derive(Clone, PartialEq, Debug)]
pub enum DraftEdit {
    /// Order this as well; a play of a lever that is ordered already replaces it.
    Add(PlayId),
    /// Do not order this.
    Remove(LeverId),
    /// Put the order in this slot (0 to 2) one place earlier.
    Earlier(usize),
    /// Expect this of the other side, or nothing.
    Predict(Option<LeverId>),
    /// Keep this card for the next turn, or none.
    Keep(Option<LeverId>),
    /// The line of reason.
    Reason(String),
    /// Go back to the choice before.
    Undo,
    /// Go forward again.
    Redo,
    /// Order nothing.
    Clear,
}

/// What lies over the board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sheet {
    /// The offers of this turn and how earlier ones ended.
    Talks,
    /// What moved, why, and by which source.
    Ledger,
    /// The six third parties.
    Parties,
    /// All tracks by group.
    Tracks,
    /// Resume, save, settings, leave.
    Menu,
    /// The keys.
    Keys,
    /// The side's own column, where there is no room for it beside the map.
    Standing,
    /// The column of roads, ladder and ratchets, where there is no room for it beside the map.
    Roads,
}

/// How the telling of a turn goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Playback {
    /// To the next step.
    Next,
    /// To the step before.
    Previous,
    /// By itself.
    Play,
    /// Wait.
    Pause,
    /// To this step.
    To(usize),
    /// To the end: the next turn begins.
    Finish,
}

/// A form in which a game leaves the program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Export {
    /// A page that opens offline and prints.
    Html,
    /// A table.
    Csv,
    /// For programs.
    Json,
    /// The replay, which plays again anywhere.
    Replay,
}

/// A place in the encyclopedia.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// Its first page.
    Front,
    /// The entry of a thing.
    Of(Subject),
    /// The page that criticises the model.
    Model,
    /// The list of sources.
    Sources,
}
