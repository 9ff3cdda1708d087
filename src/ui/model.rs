//! What panels are drawn from. Everything here is borrowed from whoever runs the game; a panel
//! keeps nothing but what is folded open and how far a list is scrolled.

use rules::{
    AgendaId, CrisisId, Entry, EventId, InterestId, LeverId, NodeId, OrderSet, PairId, PartyId,
    PlayId, RatchetId, ReactionId, Road, RouteId, Sealed, Seat, Side, TrackId, View,
};
use serde::{Deserialize, Serialize};
use tell::{Names, Past};
use text::Words;

use crate::intent::Sheet;
use crate::theme::Look;

/// A screen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Place {
    /// The title.
    #[default]
    Title,
    /// The choice of a level, a side, an opponent.
    Levels,
    /// Saved games.
    Saves,
    /// A running game, from the briefing to its end.
    Game,
    /// What happened and why.
    Debrief,
    /// A finished game, turn by turn.
    Replay,
    /// The encyclopedia.
    Encyclopedia,
    /// Settings.
    Settings,
    /// Who made what.
    Credits,
}

/// Something that can be in focus: it lights up on the map and opens in the encyclopedia.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Subject {
    /// A place on the board where levers act.
    Node(NodeId),
    /// A lever.
    Lever(LeverId),
    /// A track.
    Track(TrackId),
    /// A route.
    Route(RouteId),
    /// A third party.
    Party(PartyId),
    /// A road.
    Road(Road),
    /// An act that cannot be undone.
    Ratchet(RatchetId),
    /// An interest.
    Interest(InterestId),
    /// An agenda.
    Agenda(AgendaId),
    /// A headline.
    Headline(EventId),
    /// A pair of levers that meet.
    Pair(PairId),
    /// A crisis.
    Crisis(CrisisId),
    /// A third party's reaction.
    Reaction(ReactionId),
    /// Tension and its ladder.
    Tension,
}

/// Orders that are not sealed yet.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Draft {
    /// The chosen orders, in slot order.
    pub orders: Vec<PlayId>,
    /// The other side's expected main order.
    pub prediction: Option<LeverId>,
    /// The card to keep.
    pub keep: Option<LeverId>,
    /// The line of reason.
    pub reason: String,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
}

impl Draft {
    /// The chosen orders as a set.
    #[must_use]
    pub fn set(&self) -> OrderSet {
        self.orders.iter().copied().collect()
    }

    /// What would be sealed.
    #[must_use]
    pub fn sealed(&self) -> Sealed {
        Sealed { orders: self.set(), prediction: self.prediction, keep: self.keep }
    }
}

/// How a game is played.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Mode {
    /// Against a player of the computer, by its name.
    Computer(String),
    /// Two people at one machine, with a curtain between their orders.
    TwoPeople,
}

/// What begins a game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Setup {
    /// The level's id.
    pub level: String,
    /// The side of the person; the side that sits first if there are two.
    pub side: Side,
    /// Against whom.
    pub mode: Mode,
    /// The seed; `None` takes a fresh one.
    pub seed: Option<u64>,
}

/// A level, as the choice of levels shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LevelCard {
    /// Its id, the key of its words.
    pub id: String,
    /// The first and the last turn that can be the last.
    pub turns: (u8, u8),
    /// Its first quarter, year and number.
    pub begins: (u16, u16),
    /// Rules it changes, by their names in the words `constant-…`.
    pub changed_rules: Vec<(String, i16)>,
}

/// The name of a saved game within the store.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SaveSlot(pub String);

/// A saved game, as lists show it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SaveCard {
    /// Its name within the store.
    pub slot: SaveSlot,
    /// The level's id.
    pub level: String,
    /// The side of the person.
    pub side: Side,
    /// Against whom.
    pub mode: Mode,
    /// The turn it has come to.
    pub turn: u8,
    /// Whether it is over.
    pub over: bool,
    /// When it was written, in seconds since 1970.
    pub when: u64,
}

/// What a person has set. Kept between starts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Text and everything else, 80 to 200 percent.
    pub scale: u16,
    /// Dark instead of light.
    pub dark: bool,
    /// The palette for eyes that tell red and green apart badly.
    pub safe_colours: bool,
    /// Nothing moves.
    pub reduced_motion: bool,
    /// Sound, 0 to 100 percent.
    pub sound: u8,
    /// The language, as in `assets/text`.
    pub language: String,
    /// Ask for a line of reason with each order.
    pub ask_reason: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            scale: 100,
            dark: true,
            safe_colours: false,
            reduced_motion: false,
            sound: 60,
            language: "en".to_owned(),
            ask_reason: true,
        }
    }
}

/// Something that went wrong and is told to the person: all of it in words already.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// What happened.
    pub what: String,
    /// Where: a file, a line, a field. May be empty.
    pub place: String,
    /// What can be done.
    pub advice: String,
}

/// A turn that is being told step by step.
#[derive(Clone, Copy, Debug)]
pub struct Reveal<'a> {
    /// The ledger lines of that turn.
    pub entries: &'a [Entry],
    /// For each step, where it begins in the lines.
    pub steps: &'a [usize],
    /// The step that is on.
    pub at: usize,
    /// Whether it goes on by itself.
    pub running: bool,
    /// How far the present step is, 0 to 1.
    pub progress: f32,
}

/// What a side wrote beside its orders.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OrderNote {
    /// The turn.
    pub turn: u8,
    /// Whose.
    pub moscow: bool,
    /// The line.
    pub reason: String,
}

/// A running game as one seat sees it.
#[derive(Clone, Copy)]
pub struct PlayModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// What the seat may know.
    pub view: View<'a>,
    /// Whose seat it is.
    pub side: Side,
    /// The public ledger so far.
    pub ledger: &'a [Entry],
    /// The boards of earlier turns.
    pub past: &'a Past,
    /// The orders that are being put together.
    pub draft: &'a Draft,
    /// Against whom.
    pub mode: &'a Mode,
    /// What is under the pointer or has the keyboard's focus.
    pub hovered: Option<Subject>,
    /// What is kept in focus.
    pub pinned: Option<Subject>,
    /// What lies over the board.
    pub sheet: Option<Sheet>,
    /// The turn that is being told, if one is.
    pub reveal: Option<Reveal<'a>>,
    /// How far the computer has thought, 0 to 1, while it does.
    pub thinking: Option<f32>,
    /// Whether the person is asked for a line of reason.
    pub ask_reason: bool,
    /// The hint of the guide that is due, by the key of its words.
    pub hint: Option<&'a str>,
}

impl<'a> PlayModel<'a> {
    /// Names things.
    #[must_use]
    pub fn names(&self) -> Names<'a> {
        Names { words: self.words, rules: self.view.level().ruleset(), ledger: self.ledger }
    }

    /// The seat.
    #[must_use]
    pub const fn seat(&self) -> Seat {
        Seat::Side(self.side)
    }

    /// What is lit: what the pointer is on, else what is kept in focus.
    #[must_use]
    pub fn lit(&self) -> Option<Subject> {
        self.hovered.or(self.pinned)
    }
}
