//! The running game: the rules' own, and everything beside it that the rules do not know.

use std::time::Duration;

use bevy::prelude::*;
use rules::{
    Action, Entry, Game, Hash, Level, OrderError, Outcome, PartyId, Phase, Seat, Side, View,
};
use tell::{Past, Tracks};
use ui::{Draft, Mode, OrderNote, Playback, Reveal, SaveSlot, Setup};

use super::desk::Desk;
use super::library::{Library, NotFound};
use super::pace::Pace;
use super::phase::TurnPhase;
use super::refusal::Refusal;
use super::think::Thought;
use super::told::Telling;

/// A game under way. There is none while no game runs.
///
/// What it gives out is what the seat that is looking may know: while the curtain is down, and
/// while two people watch a turn being told, nobody's agenda, draft or submission.
#[derive(Resource, Debug)]
pub struct Match {
    pub(super) game: Game,
    past: Past,
    mode: Mode,
    /// The person's side; the side that sits first if there are two.
    side: Side,
    sitting: Sitting,
    desks: [Desk; 2],
    /// What is shown as a draft while nobody looks.
    blank: Draft,
    pub(super) notes: Vec<OrderNote>,
    telling: Option<Telling>,
    /// How much of the ledger has been announced.
    pub(super) seen: usize,
    /// The step that was announced last.
    pub(super) announced: Option<(u8, usize)>,
    pub(super) thought: Option<Thought>,
    /// The text of the level, if it is not a shipped one.
    pub(super) level_text: Option<String>,
    slot: Option<SaveSlot>,
    /// What has been sealed since the last save, and whether a draft has changed.
    unsaved: (bool, bool),
    leaving: bool,
}

/// Who is at the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sitting {
    /// This side is looking.
    Looks(Side),
    /// Nobody is; this side is to sit down next.
    Curtain(Side),
}

impl Match {
    /// A new game. A seed is made up if none is given.
    ///
    /// # Errors
    /// There is no such level, or no such player.
    pub fn begin(library: &Library, setup: &Setup) -> Result<Self, NotFound> {
        if let Mode::Computer(name) = &setup.mode
            && ai::by_name(name, 0).is_none()
        {
            return Err(NotFound::Player(name.clone()));
        }
        let game = library.game(&setup.level, setup.seed.unwrap_or_else(fresh_seed))?;
        Ok(Self::of(game, setup.side, setup.mode.clone()))
    }

    /// Goes on with a game, wherever it stands.
    #[must_use]
    pub fn of(game: Game, side: Side, mode: Mode) -> Self {
        let sitting = match &mode {
            Mode::Computer(_) => Sitting::Looks(side),
            Mode::TwoPeople => Sitting::Curtain(first_awaited(&game, side)),
        };
        Self {
            past: Past::of(&game),
            seen: game.ledger().len(),
            game,
            mode,
            side,
            sitting,
            desks: [Desk::default(), Desk::default()],
            blank: Draft::default(),
            notes: Vec::new(),
            telling: None,
            announced: None,
            thought: None,
            level_text: None,
            slot: None,
            unsaved: (false, false),
            leaving: false,
        }
    }

    /// What the person is at.
    #[must_use]
    pub fn phase(&self) -> TurnPhase {
        if self.telling.is_some() {
            return TurnPhase::Reveal;
        }
        if self.game.is_over() {
            return TurnPhase::Over;
        }
        let side = match self.sitting {
            Sitting::Curtain(_) => return TurnPhase::Curtain,
            Sitting::Looks(side) => side,
        };
        if !self.awaits(side) {
            return TurnPhase::Thinking;
        }
        match self.game.board().phase() {
            Phase::Agenda => TurnPhase::Briefing,
            Phase::Talks => TurnPhase::Talks,
            Phase::Answers => TurnPhase::Answers,
            Phase::Choice => TurnPhase::Choice,
            Phase::Orders => TurnPhase::Orders,
            Phase::Crisis => TurnPhase::Crisis,
            // Never awaited from a side.
            Phase::Desks => TurnPhase::Thinking,
            Phase::Over => TurnPhase::Over,
        }
    }

    /// The side that is looking; none behind the curtain, and none while two people watch a turn
    /// being told or the end.
    #[must_use]
    pub fn looking(&self) -> Option<Side> {
        let shared = self.game.is_over() && self.mode == Mode::TwoPeople;
        match self.sitting {
            Sitting::Looks(side) if !shared => Some(side),
            _ => None,
        }
    }

    /// The side that is looking, else the one that is to sit down next.
    #[must_use]
    pub const fn side(&self) -> Side {
        match self.sitting {
            Sitting::Looks(side) | Sitting::Curtain(side) => side,
        }
    }

    /// What may be seen now: the view of the seat that is looking, or the public board alone.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        // A desk has no hand: its view is what everybody sees.
        let onlooker = Seat::Desk(PartyId::default());
        self.game.view(self.looking().map_or(onlooker, Seat::Side))
    }

    /// The level.
    #[must_use]
    pub fn level(&self) -> &Level {
        self.game.level()
    }

    /// The seed.
    #[must_use]
    pub const fn seed(&self) -> u64 {
        self.game.seed()
    }

    /// Every public change so far.
    #[must_use]
    pub fn ledger(&self) -> &[Entry] {
        self.game.ledger()
    }

    /// The boards of earlier turns.
    #[must_use]
    pub const fn past(&self) -> &Past {
        &self.past
    }

    /// The draft of the seat that is looking; a blank one if nobody is.
    #[must_use]
    pub fn draft(&self) -> &Draft {
        self.looking().map_or(&self.blank, |side| self.desks[side.index()].draft())
    }

    /// Against whom.
    #[must_use]
    pub const fn mode(&self) -> &Mode {
        &self.mode
    }

    /// The person's side; the side that sat first if there are two.
    #[must_use]
    pub const fn own_side(&self) -> Side {
        self.side
    }

    /// The telling of a turn, if one is on. Nothing of it is on its way if the pace is still.
    #[must_use]
    pub fn reveal(&self, pace: &Pace) -> Option<Reveal<'_>> {
        let telling = self.telling.as_ref()?;
        Some(Reveal {
            entries: &self.game.ledger()[telling.from..telling.until],
            steps: &telling.steps,
            at: telling.at,
            running: telling.running,
            progress: if pace.still { 1.0 } else { telling.progress() },
        })
    }

    /// How far the computer has thought, 0 to 1, if it is what is waited for.
    #[must_use]
    pub fn thinking(&self) -> Option<f32> {
        let thinks = self.phase() == TurnPhase::Thinking;
        thinks.then(|| self.thought.as_ref().map_or(0.0, Thought::progress))
    }

    /// The lines that were written beside orders: all of them once the end has been told, those of
    /// the seat that is looking until then.
    pub fn notes(&self) -> impl Iterator<Item = &OrderNote> {
        let over = self.phase() == TurnPhase::Over;
        let looking = self.looking();
        let own = move |note: &&OrderNote| {
            looking.is_some_and(|side| note.moscow == (side == Side::Moscow))
        };
        self.notes.iter().filter(move |note| over || own(note))
    }

    /// The whole game with everything that was hidden, once it is over.
    #[must_use]
    pub fn ended(&self) -> Option<&Game> {
        self.game.is_over().then_some(&self.game)
    }

    /// The game itself, for another program to go on with; the person's side; against whom.
    #[must_use]
    pub fn hand_over(self) -> (Game, Side, Mode) {
        (self.game, self.side, self.mode)
    }

    /// The hash of the state at the end of each turn.
    #[must_use]
    pub fn hashes(&self) -> &[(u8, Hash)] {
        self.game.hashes()
    }

    /// The hash of the state now.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.game.hash()
    }

    /// The tracks as the map shows them: up to the end of the step that is being told, once its
    /// card has come to its place.
    #[must_use]
    pub fn shown(&self) -> Tracks {
        let (rules, board) = (self.level().ruleset(), self.game.board());
        let Some(telling) = &self.telling else { return Tracks::of(rules, board) };
        let ledger = self.game.ledger();
        let mut tracks = Tracks::of(rules, self.past.opened(0).unwrap_or(board));
        let told = ledger[..telling.landed()].iter().filter(|entry| entry.turn > 0);
        told.for_each(|entry| tracks.pass(entry));
        tracks
    }

    /// Lets the computer begin its present decision once more; it will be the same.
    #[cfg(feature = "dev")]
    pub(crate) fn think_again(&mut self) {
        self.thought = None;
    }

    /// How soon something moves again by itself; `None` if nothing does. What the computer thinks
    /// while nobody waits for it needs no frames where there are threads.
    #[must_use]
    pub fn restless(&self) -> Option<Duration> {
        let due = self.thought.is_none() && self.computers_seat().is_some();
        let sliced = cfg!(target_arch = "wasm32")
            && self.thought.as_ref().is_some_and(|thought| !thought.is_made());
        if self.is_moving() || due || sliced {
            return Some(Duration::from_millis(16));
        }
        (self.phase() == TurnPhase::Thinking).then_some(Duration::from_millis(40))
    }

    /// Where it is kept, once it has been.
    #[must_use]
    pub const fn slot(&self) -> Option<&SaveSlot> {
        self.slot.as_ref()
    }

    /// Whether it has something that no save holds: what was sealed, or, with `drafts`, a draft.
    #[must_use]
    pub const fn unsaved(&self, drafts: bool) -> bool {
        self.unsaved.0 || (drafts && self.unsaved.1)
    }

    /// It has been kept here.
    pub fn saved(&mut self, slot: SaveSlot) {
        self.slot = Some(slot);
        self.unsaved = (false, false);
    }

    /// A save failed: it is not tried again before there is more to keep.
    pub const fn give_up_saving(&mut self) {
        self.unsaved = (false, true);
    }

    /// Whether it is being left in this frame.
    #[must_use]
    pub const fn is_leaving(&self) -> bool {
        self.leaving
    }
}

/// What only the turn layer does.
impl Match {
    /// Submits, resolves, and begins to tell the turn if there is something to tell.
    ///
    /// # Errors
    /// The reason of the rules; everything is as it was.
    pub(super) fn submit(
        &mut self,
        seat: Seat,
        action: Action,
        still: bool,
    ) -> Result<(), OrderError> {
        let turn = self.game.board().turn();
        self.game.submit(seat, action)?;
        if let (Seat::Side(side), Action::Orders(sealed)) = (seat, action) {
            self.sealed(turn, side, sealed);
        }
        self.unsaved.0 = true;
        let new = self.game.ledger().len();
        self.game.resolve();
        self.past.look(self.game.board());
        if let Some(telling) =
            Telling::of(self.game.level().ruleset(), self.game.ledger(), new, !still)
        {
            self.telling = Some(telling);
            self.announced = None;
            if self.mode == Mode::TwoPeople {
                self.sitting = Sitting::Curtain(first_awaited(&self.game, self.side));
            }
        }
        self.settle();
        Ok(())
    }

    /// The line of reason stays with the turn, and the desk is cleared.
    fn sealed(&mut self, turn: u8, side: Side, sealed: rules::Sealed) {
        let desk = std::mem::take(&mut self.desks[side.index()]);
        let draft = desk.draft();
        let reason = draft.reason.trim();
        if draft.sealed() == sealed && !reason.is_empty() {
            let moscow = side == Side::Moscow;
            self.notes.push(OrderNote { turn, moscow, reason: reason.to_owned() });
        }
    }

    /// Between two people, the curtain falls as soon as only the other one is awaited.
    fn settle(&mut self) {
        let side = self.side();
        let other_only = !self.awaits(side) && self.awaits(side.other());
        if self.mode == Mode::TwoPeople && other_only {
            self.sitting = Sitting::Curtain(side.other());
        }
    }

    /// The curtain rises for whoever was to sit down next.
    pub(super) fn sit(&mut self) {
        if self.phase() == TurnPhase::Curtain {
            self.sitting = Sitting::Looks(self.side());
        }
    }

    /// The desk of the seat that is looking, and what it may know.
    ///
    /// # Errors
    /// Nobody is looking, or the change is refused.
    pub(super) fn edit(&mut self, edit: &ui::DraftEdit) -> Result<(), Refusal> {
        let side = self.at_desk().ok_or(Refusal::NobodyLooks)?;
        let view = self.game.view(Seat::Side(side));
        self.unsaved.1 |= self.desks[side.index()].edit(edit, &view)?;
        Ok(())
    }

    /// The side whose desk can be written on.
    pub(super) fn at_desk(&self) -> Option<Side> {
        self.looking().filter(|_| self.telling.is_none())
    }

    /// Both desks, for a save.
    pub(super) fn drafts(&self) -> [&Draft; 2] {
        [0, 1].map(|side| self.desks[side].draft())
    }

    /// Puts kept drafts on the desks, as far as they can still be sealed.
    pub(super) fn lay_out(&mut self, drafts: [Draft; 2]) {
        for (side, draft) in Side::BOTH.into_iter().zip(drafts) {
            let view = self.game.view(Seat::Side(side));
            if view.check(&Action::Orders(draft.sealed())).is_ok() {
                self.desks[side.index()] = Desk::with(draft);
            }
        }
    }

    /// The telling that is on.
    pub(super) const fn telling(&self) -> Option<&Telling> {
        self.telling.as_ref()
    }

    /// Steers the telling, or begins to tell the last turn once more.
    pub(super) fn playback(&mut self, asked: Playback, still: bool) {
        if let Some(telling) = self.telling.take() {
            self.telling = telling.steer(asked, still);
        } else if !matches!(asked, Playback::Finish | Playback::Pause) {
            let last = Telling::last(self.game.level().ruleset(), self.game.ledger());
            let begins = if asked == Playback::Next { Playback::To(0) } else { asked };
            self.telling = last.and_then(|telling| telling.steer(begins, still));
        }
        self.announced = None;
    }

    /// Whether the telling goes on by itself, or something of its step is still on its way.
    pub(super) fn is_moving(&self) -> bool {
        self.telling.as_ref().is_some_and(|telling| telling.running || telling.moving)
    }

    /// Lets time pass for the telling.
    pub(super) fn pass(&mut self, time: Duration, pace: &Pace) {
        if let Some(telling) = &mut self.telling {
            telling.running &= !pace.still;
            telling.moving &= !pace.still;
            if telling.running || telling.moving {
                telling.pass(time, pace.step);
            }
        }
    }

    /// Whether a side is awaited.
    pub(super) fn awaits(&self, side: Side) -> bool {
        self.game.board().awaiting().has(Seat::Side(side))
    }

    /// Whether a person sits in a seat.
    pub(super) fn is_person(&self, seat: Seat) -> bool {
        match (seat, &self.mode) {
            (Seat::Side(_), Mode::TwoPeople) => true,
            (Seat::Side(side), Mode::Computer(_)) => side == self.side,
            (Seat::Desk(_), _) => false,
        }
    }

    /// The next seat that the computer is to submit for.
    pub(super) fn computers_seat(&self) -> Option<Seat> {
        self.game.board().awaiting().iter().find(|seat| !self.is_person(*seat))
    }

    /// How the game ended.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        self.game.board().outcome()
    }

    /// It is left at the end of this frame.
    pub(super) const fn leave(&mut self) {
        self.leaving = true;
    }

    /// The game comes from here.
    pub(super) fn came_from(&mut self, slot: Option<SaveSlot>) {
        self.unsaved = (slot.is_none(), false);
        self.slot = slot;
    }
}

/// The side that sits down first in a phase: the one that sat first, if it is awaited.
fn first_awaited(game: &Game, side: Side) -> Side {
    let awaits = |side| game.board().awaiting().has(Seat::Side(side));
    if !awaits(side) && awaits(side.other()) { side.other() } else { side }
}

/// A seed that nobody chose, short enough to be read out.
fn fresh_seed() -> u64 {
    crate::platform::chance() % 1_000_000_000
}
