//! A game that is played: the log of submissions, the ledger, and a hash for each turn.

use std::sync::Arc;

use crate::check::{self, OrderError};
use crate::event::{Entry, GameEvent, NoLedger, Recorder};
use crate::hash::Hash;
use crate::ids::{EventId, Seat, SeatSet, Side};
use crate::level::Level;
use crate::order::{Action, Phase};
use crate::resolve;
use crate::score::{SideScore, Verdict, verdict};
use crate::state::{Board, State};
use crate::view::View;

/// A game with its log and ledger.
#[derive(Clone, Debug)]
pub struct Game {
    level: Arc<Level>,
    seed: u64,
    state: State,
    log: Vec<(Seat, Action)>,
    ledger: Vec<Entry>,
    hashes: Vec<(u8, Hash)>,
}

impl Game {
    /// A new game of a level. The seed's highest bit is ignored, so that it fits any file.
    pub fn new(level: Arc<Level>, seed: u64) -> Self {
        Self::with_desks(level, seed, SeatSet::NONE)
    }

    /// A new game in which these third parties have a person at the desk; seats that the level
    /// does not offer are left to the rules.
    pub fn with_desks(level: Arc<Level>, seed: u64, desks: SeatSet) -> Self {
        let seed = seed & (u64::MAX >> 1);
        let desks = SeatSet(desks.0 & level.desks().0);
        let mut state = State::new(&level, seed, desks);
        let mut ledger = Vec::new();
        resolve::start(&level, &mut state, &mut ledger);
        Self { level, seed, state, log: Vec::new(), ledger, hashes: Vec::new() }
    }

    /// The level.
    pub const fn level(&self) -> &Arc<Level> {
        &self.level
    }

    /// The seed. Nothing that a player sees may be made from it.
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// What everybody sees.
    pub const fn board(&self) -> &Board {
        self.state.board()
    }

    /// What one seat sees.
    pub fn view(&self, seat: Seat) -> View<'_> {
        View::new(&self.level, &self.state, seat)
    }

    /// Submits something for a seat. The state is as it was if it is refused.
    ///
    /// # Errors
    /// The reason why it is refused.
    pub fn submit(&mut self, seat: Seat, action: Action) -> Result<(), OrderError> {
        submit(&self.level, &mut self.state, seat, action)?;
        self.log.push((seat, action));
        Ok(())
    }

    /// Goes on as far as it can without another submission. Does nothing while a seat is awaited.
    pub fn resolve(&mut self) {
        let before = (self.board().turn(), self.board().phase());
        resolve::resolve(&self.level, &mut self.state, &mut self.ledger);
        let now = (self.board().turn(), self.board().phase());
        if before != now && (before.0 != now.0 || now.1 == Phase::Over) && before.0 > 0 {
            self.hashes.push((before.0, self.state.hash()));
        }
        // Where nobody talks, a turn can open and end the game in one go.
        if before.0 > 0 && before.0 != now.0 && now.1 == Phase::Over {
            self.hashes.push((now.0, self.state.hash()));
        }
    }

    /// Whether the game has ended.
    pub fn is_over(&self) -> bool {
        self.board().phase() == Phase::Over
    }

    /// Every submission so far, in order: the truth from which all else follows.
    pub fn log(&self) -> &[(Seat, Action)] {
        &self.log
    }

    /// Every change so far, with its cause. It holds nothing hidden.
    pub fn ledger(&self) -> &[Entry] {
        &self.ledger
    }

    /// The hash of the state at the end of each turn.
    pub fn hashes(&self) -> &[(u8, Hash)] {
        &self.hashes
    }

    /// The hash of the state now.
    pub fn hash(&self) -> Hash {
        self.state.hash()
    }

    /// Both sides' scores, Moscow's first, agendas laid open. `None` while the game runs.
    pub fn scores(&self) -> Option<[SideScore; 2]> {
        let outcome = self.board().outcome()?;
        Some(Side::BOTH.map(|side| {
            let agenda = self.state.hand(side).agenda;
            self.board().score(&self.level, side, agenda, outcome)
        }))
    }

    /// Who won. `None` while the game runs.
    pub fn verdict(&self) -> Option<Verdict> {
        self.state.results(&self.level).map(|results| verdict(&self.level, results))
    }

    /// The state, to play out copies of it.
    pub fn playout(&self) -> Playout<'_> {
        Playout { level: &self.level, state: self.state.clone() }
    }
}

/// A game without log or ledger, for playing out many: the same `submit` and `resolve`.
#[derive(Clone, Debug)]
pub struct Playout<'a> {
    level: &'a Level,
    state: State,
}

impl<'a> Playout<'a> {
    /// A new game of a level.
    pub fn new(level: &'a Level, seed: u64) -> Self {
        let mut state = State::new(level, seed & (u64::MAX >> 1), SeatSet::NONE);
        resolve::start(level, &mut state, &mut NoLedger);
        Self { level, state }
    }

    /// Goes on from a state, such as one that [`View::sample_state`] gave.
    pub const fn from_state(level: &'a Level, state: State) -> Self {
        Self { level, state }
    }

    /// The level.
    pub const fn level(&self) -> &'a Level {
        self.level
    }

    /// The state.
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// What everybody sees.
    pub const fn board(&self) -> &Board {
        self.state.board()
    }

    /// What one seat sees.
    pub const fn view(&self, seat: Seat) -> View<'_> {
        View::new(self.level, &self.state, seat)
    }

    /// Submits something for a seat.
    ///
    /// # Errors
    /// The reason why it is refused.
    pub fn submit(&mut self, seat: Seat, action: Action) -> Result<(), OrderError> {
        submit(self.level, &mut self.state, seat, action)
    }

    /// Submits something that is known to be legal, such as what [`View::random_action`] gave or a
    /// member of [`View::legal_orders`], without checking it again. An illegal submission is
    /// caught in debug builds; elsewhere the game goes on from a position that play cannot reach.
    #[inline]
    pub fn submit_unchecked(&mut self, seat: Seat, action: Action) {
        debug_assert_eq!(check::check(self.level, self.state.board(), seat, &action), Ok(()));
        self.state.apply(self.level, &GameEvent::Submitted(seat, action));
    }

    /// Goes on as far as it can.
    pub fn resolve(&mut self) {
        self.resolve_with(&mut NoLedger);
    }

    /// Goes on as far as it can, and records.
    pub fn resolve_with<R: Recorder>(&mut self, log: &mut R) {
        resolve::resolve(self.level, &mut self.state, log);
    }

    /// The headlines that could come in this turn as things stand, in the ruleset's order, whether
    /// or not it has one already.
    pub fn possible_headlines(&self) -> Vec<EventId> {
        resolve::possible_headlines(self.level, self.state.board())
    }

    /// Goes on as far as it can, as [`Playout::resolve`] does, but a headline that comes on the way
    /// is this one, or none, instead of being drawn: to ask what a headline changes.
    pub fn resolve_with_headline(&mut self, headline: Option<EventId>) {
        resolve::resolve_with_headline(self.level, &mut self.state, headline);
    }

    /// Both results in hundredths, Moscow's first. `None` while the game runs.
    pub fn results(&self) -> Option<[i32; 2]> {
        self.state.results(self.level)
    }

    /// Who won. `None` while the game runs.
    pub fn verdict(&self) -> Option<Verdict> {
        self.results().map(|results| verdict(self.level, results))
    }
}

fn submit(level: &Level, state: &mut State, seat: Seat, action: Action) -> Result<(), OrderError> {
    check::check(level, state.board(), seat, &action)?;
    state.apply(level, &GameEvent::Submitted(seat, action));
    Ok(())
}
