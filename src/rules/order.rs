//! What a seat can submit: offers, answers, orders, choices.

use serde::{Deserialize, Serialize};

use crate::ids::{AgendaId, LeverId, PlayId, ReactionId};
use crate::ruleset::SLOTS;

/// Up to three orders, in slot order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OrderSet {
    plays: [PlayId; SLOTS],
    len: u8,
}

impl OrderSet {
    /// No orders: always legal.
    pub const NONE: Self = Self { plays: [PlayId(0); SLOTS], len: 0 };

    /// Adds an order in the next slot; says whether there was room.
    pub const fn push(&mut self, play: PlayId) -> bool {
        if self.len as usize >= SLOTS {
            return false;
        }
        self.plays[self.len as usize] = play;
        self.len += 1;
        true
    }

    /// The orders, in slot order.
    pub fn plays(&self) -> &[PlayId] {
        &self.plays[..self.len as usize]
    }

    /// The same orders in a fixed order, for comparing sets.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.plays[..self.len as usize].sort_unstable();
        self
    }
}

impl FromIterator<PlayId> for OrderSet {
    /// Takes the first three; see [`OrderSet::push`] to learn of more.
    fn from_iter<I: IntoIterator<Item = PlayId>>(iter: I) -> Self {
        let mut set = Self::NONE;
        for play in iter {
            set.push(play);
        }
        set
    }
}

/// One half of an offer: a lever that a side will, or will not, play this turn.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Term {
    /// The lever, one on the table of the side that is to act.
    pub lever: LeverId,
    /// Will play it, or else will not.
    pub will: bool,
}

/// "I will (or will not) play X, if you will (or will not) play Y."
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Offer {
    /// What the offering side promises.
    pub mine: Term,
    /// What it asks of the other.
    pub yours: Term,
}

/// How an offer is answered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Both are now expected to keep their half; nobody is bound.
    Accept,
    /// Declined in words.
    Refuse,
    /// Not answered.
    Silence,
}

impl Answer {
    /// All answers.
    pub const ALL: [Self; 3] = [Self::Accept, Self::Refuse, Self::Silence];
}

/// A choice in a crisis round.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stand {
    /// Stand firm without adding to it.
    Hold,
    /// Raise the stake.
    Escalate,
    /// Give way.
    BackDown,
}

impl Stand {
    /// All choices, in the order of the printed cells.
    pub const ALL: [Self; 3] = [Self::Hold, Self::Escalate, Self::BackDown];

    /// The name used in data files and word keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Hold => "hold",
            Self::Escalate => "escalate",
            Self::BackDown => "back_down",
        }
    }
}

/// A side's sealed envelope.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Sealed {
    /// Up to three orders.
    pub orders: OrderSet,
    /// Which lever the other side will lead with, if a prediction is made.
    pub prediction: Option<LeverId>,
    /// Which drawn lever stays on the table next turn, if any.
    pub keep: Option<LeverId>,
}

/// A public promise of a third party about its next turn.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Pledge {
    /// The reaction or stance.
    pub act: ReactionId,
    /// Will take it, or else will not.
    pub will: bool,
}

/// What a seated third party does in a turn.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct DeskAct {
    /// A reaction whose trigger holds, or a stance; `None` waits.
    pub act: Option<ReactionId>,
    /// A pledge about the next turn.
    pub pledge: Option<Pledge>,
}

/// Anything that a seat can submit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Action {
    /// The hidden agenda, before the first turn.
    Agenda(AgendaId),
    /// An offer, or none.
    Offer(Option<Offer>),
    /// The answer to the other side's offer.
    Answer(Answer),
    /// The choice that a headline puts: the option's position.
    Choice(u8),
    /// The sealed orders.
    Orders(Sealed),
    /// The choice in a crisis round.
    Stand(Stand),
    /// A third party's act.
    Desk(DeskAct),
}

/// Where a turn stands, that is, what is being waited for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Phase {
    /// Both sides choose an agenda, before the first turn.
    Agenda,
    /// Both sides may make an offer.
    Talks,
    /// Offers are answered.
    Answers,
    /// A headline puts a choice to one side.
    Choice,
    /// Both sides seal their orders.
    Orders,
    /// A crisis round.
    Crisis,
    /// Third parties with a person at the desk act.
    Desks,
    /// The game has ended.
    Over,
}

impl Phase {
    /// The name used in word keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::Talks => "talks",
            Self::Answers => "answers",
            Self::Choice => "choice",
            Self::Orders => "orders",
            Self::Crisis => "crisis",
            Self::Desks => "desks",
            Self::Over => "over",
        }
    }
}
