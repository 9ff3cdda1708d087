//! What happens in a game: every change of the state is one of these, with its cause.

use crate::ids::{
    AgendaId, CiteId, CrisisId, DriftId, EffectId, EventId, LeverId, PairId, PartyId, PlayId,
    RatchetId, ReactionId, RouteId, Seat, SeatSet, Side, TrackId,
};
use crate::order::{Action, Answer, Offer, OrderSet, Phase, Pledge, Stand, Term};
use crate::ruleset::{Road, TABLE};

/// The step of a turn in which something happens, in order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Step {
    /// Tables are drawn, earlier effects arrive.
    Opening,
    /// Offers and answers.
    Talks,
    /// The headline and its choice.
    Headline,
    /// Orders are turned over, predictions judged, promises compared.
    Reveal,
    /// Levers meet on a node.
    Contest,
    /// A crisis round.
    Crisis,
    /// What the levers do and cost.
    Effects,
    /// Acts that cannot be undone.
    Ratchets,
    /// Third parties react.
    Reactions,
    /// Income, upkeep, drift.
    Economy,
    /// The gauge moves; the turn is closed.
    Roads,
}

impl Step {
    /// The name used in word keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Talks => "talks",
            Self::Headline => "headline",
            Self::Reveal => "reveal",
            Self::Contest => "contest",
            Self::Crisis => "crisis",
            Self::Effects => "effects",
            Self::Ratchets => "ratchets",
            Self::Reactions => "reactions",
            Self::Economy => "economy",
            Self::Roads => "roads",
        }
    }
}

/// Who or what caused a change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Cause {
    /// What a lever gives.
    Gives(PlayId),
    /// What a lever costs beyond its stake: where it hurts its owner.
    Price(PlayId),
    /// Paying for orders.
    Cost(PlayId),
    /// An effect of an earlier turn arrives.
    Late(EffectId),
    /// Two levers met.
    Pair(PairId),
    /// A crisis round.
    Crisis(CrisisId),
    /// The stake of a crisis.
    Stake(CrisisId, Side),
    /// The headline.
    Headline(EventId),
    /// What was chosen on the headline.
    Choice(EventId, u8),
    /// An act that cannot be undone.
    Ratchet(RatchetId),
    /// A third party.
    Reaction(ReactionId),
    /// A third party's pledge.
    Pledge(PartyId),
    /// A promise kept or broken.
    Promise(Side),
    /// A right prediction.
    Prediction(Side),
    /// A route's flow or block.
    Route(RouteId),
    /// What all routes bring in together.
    Transit(Side),
    /// A rule of the economy or of drift.
    Drift(DriftId),
    /// The order of play itself.
    Rules,
}

/// How a game ended.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Ending {
    /// A road set in.
    SetIn,
    /// Tension topped out; who is responsible (both flags may be set).
    TopRung {
        /// Moscow is responsible.
        moscow: bool,
        /// Baku is responsible.
        baku: bool,
    },
    /// The last turn was played.
    LastTurn,
}

/// The end of a game.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Outcome {
    /// The road that was reached.
    pub road: Road,
    /// How.
    pub ending: Ending,
    /// In which turn.
    pub turn: u8,
}

/// One change of the state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GameEvent {
    /// Three agendas are open to a side.
    AgendasDealt(Side, [AgendaId; 3]),
    /// A seat submitted something; what it was stays in its hand.
    Submitted(Seat, Action),
    /// The hidden agenda is set.
    AgendaSet(Side, AgendaId),
    /// A turn began.
    TurnBegan,
    /// A side's table.
    TableDrawn(Side, [LeverId; TABLE]),
    /// A side made an offer.
    Offered(Side, Offer),
    /// A side answered the other's offer.
    Answered(Side, Answer),
    /// The headline; `None` is a quiet quarter.
    HeadlineDrawn(Option<EventId>),
    /// What was chosen on the headline.
    Chosen(Side, u8),
    /// A side's orders were turned over.
    Revealed(Side, OrderSet),
    /// A side's prediction was compared.
    Predicted(Side, LeverId, bool),
    /// A promise was compared with the deed.
    Promised(Side, Term, bool),
    /// Two levers met; what is left of each, in percent.
    Met(PairId, [u8; 2]),
    /// How much of a slot's gains is left, in percent.
    Blunted(Side, u8, u8),
    /// A crisis opened.
    CrisisOpened(CrisisId),
    /// A crisis round was played: Moscow's and Baku's choices.
    CrisisPlayed(Stand, Stand),
    /// A crisis ended.
    CrisisEnded(CrisisId),
    /// A track moved.
    Moved {
        /// Which.
        track: TrackId,
        /// From this value.
        from: i16,
        /// To this value.
        to: i16,
        /// What was asked for; more than the difference when a bound held.
        asked: i16,
        /// Who is answerable, if the track is tension.
        pushed: Pushed,
    },
    /// Tension rose by so much, and who answers for it; the ledger has it in [`Self::Moved`].
    PushCounted(u8, Pushed),
    /// An effect is on its way and arrives at the opening of this turn.
    OnItsWay(EffectId, u8),
    /// An effect arrived.
    Arrived(EffectId),
    /// Something that cannot be undone.
    Turned(RatchetId),
    /// A floor (`true`) or ceiling was set for good.
    Fixed(TrackId, i16, bool),
    /// A third party acted.
    Reacted(PartyId, ReactionId),
    /// A third party made a pledge.
    Pledged(PartyId, Pledge),
    /// A third party's pledge was compared with the deed.
    PledgeJudged(PartyId, Pledge, bool),
    /// Reactions rest one turn less, counters of the turn are closed.
    TurnClosed,
    /// The gauge moved.
    GaugeMoved([u8; 3]),
    /// A road has been past its threshold for so many ends of turn.
    Setting(Road, u8),
    /// The game ended.
    Ended(Outcome),
    /// What is waited for now, and from whom.
    Waiting(Phase, SeatSet),
}

/// Who pushed, when tension rises.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Pushed {
    /// Nobody in particular.
    Nobody,
    /// One side.
    By(Side),
    /// Both, half each.
    Both,
}

/// One line of the ledger.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The turn, from 1; 0 before the first.
    pub turn: u8,
    /// The step.
    pub step: Step,
    /// The cause.
    pub cause: Cause,
    /// Where the rule comes from; `None` for the order of play itself.
    pub cite: Option<CiteId>,
    /// What happened.
    pub event: GameEvent,
}

/// Where ledger lines go.
pub trait Recorder {
    /// Whether lines are kept at all.
    const ON: bool = true;

    /// Takes a line.
    fn record(&mut self, entry: Entry);
}

/// Playouts keep no ledger.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoLedger;

impl Recorder for NoLedger {
    const ON: bool = false;

    #[inline(always)]
    fn record(&mut self, _entry: Entry) {}
}

impl Recorder for Vec<Entry> {
    fn record(&mut self, entry: Entry) {
        self.push(entry);
    }
}
