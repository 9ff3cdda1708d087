//! Whether a submission is legal, and if not, why. Nothing is changed here.

use thiserror::Error;

use crate::ids::{AgendaId, LeverId, PlayId, ReactionId, Seat, Side};
use crate::level::Level;
use crate::order::{Action, DeskAct, Offer, OrderSet, Phase, Sealed, Term};
use crate::ruleset::{Cond, TABLE};
use crate::state::Board;

/// Why a submission is refused. The words that a player sees are in the text package, under
/// [`OrderError::code`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum OrderError {
    /// The game waits for something else.
    #[error("the game is in another phase")]
    WrongPhase {
        /// The phase that it is in.
        now: Phase,
    },
    /// This seat has nothing to submit now.
    #[error("nothing is awaited from this seat")]
    NotAwaited,
    /// The agenda was not dealt to this side.
    #[error("this agenda was not dealt to this side")]
    NotDealt(AgendaId),
    /// The lever is not on the table.
    #[error("this lever is not on the table")]
    NotOnTable(LeverId),
    /// The level bars the lever: it may lie on the table, but not be ordered.
    #[error("this level bars this lever")]
    Barred(LeverId),
    /// The same lever twice.
    #[error("the same lever twice")]
    Twice(LeverId),
    /// Too little attention.
    #[error("{need} attention needed, {have} at hand")]
    Attention {
        /// What the orders need together.
        need: u8,
        /// What the side has.
        have: u8,
    },
    /// Too little political capital.
    #[error("{need} capital needed, {have} at hand")]
    Capital {
        /// What the orders need together.
        need: u8,
        /// What the side has.
        have: u8,
    },
    /// Too little treasury.
    #[error("{need} treasury needed, {have} at hand")]
    Treasury {
        /// What the orders need together.
        need: u8,
        /// What the side has.
        have: u8,
    },
    /// A prerequisite does not hold.
    #[error("a prerequisite does not hold")]
    Needs(PlayId, Cond),
    /// An offer names a lever that is not on the table that it should be on.
    #[error("an offer must name levers on the tables")]
    TermNotOnTable(Side, LeverId),
    /// The prediction names a lever that is not on the other side's table.
    #[error("a prediction must name a lever on the other side's table")]
    PredictionNotOnTable(LeverId),
    /// A lever that is fixed, or was not on the table, cannot be kept.
    #[error("only a drawn lever can be kept")]
    CannotKeep(LeverId),
    /// The option does not exist.
    #[error("there is no such option")]
    NoSuchOption(u8),
    /// The third party cannot do this now.
    #[error("this is not open to the desk now")]
    NotOpenToDesk(ReactionId),
}

impl OrderError {
    /// What its words in the text package are under: `refused-<code>`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::WrongPhase { .. } => "phase",
            Self::NotAwaited => "seat",
            Self::NotDealt(_) => "agenda",
            Self::NotOnTable(_) => "not-on-table",
            Self::Barred(_) => "barred",
            Self::Twice(_) => "twice",
            Self::Attention { .. } => "attention",
            Self::Capital { .. } => "capital",
            Self::Treasury { .. } => "treasury",
            Self::Needs(..) => "needs",
            Self::TermNotOnTable(..) => "offer-levers",
            Self::PredictionNotOnTable(_) => "prediction",
            Self::CannotKeep(_) => "keep",
            Self::NoSuchOption(_) => "choice",
            Self::NotOpenToDesk(_) => "stance-needs",
        }
    }
}

/// What a set of orders takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Cost {
    /// Attention.
    pub attention: u8,
    /// Political capital.
    pub capital: u8,
    /// Treasury.
    pub treasury: u8,
}

impl Cost {
    pub(crate) const fn plus(self, other: Self) -> Self {
        Self {
            attention: self.attention + other.attention,
            capital: self.capital + other.capital,
            treasury: self.treasury + other.treasury,
        }
    }
}

impl Board {
    /// The attention a side has this turn.
    ///
    /// Moscow's shrinks as the war takes its toll: a constraint, not a matter of skill (`5-2.3`).
    pub fn attention(&self, level: &Level, side: Side) -> u8 {
        let numbers = &level.constants;
        let attention = match side {
            Side::Baku => numbers.baku_attention,
            Side::Moscow => {
                let known = &level.ruleset.known;
                let load = self.get(known.ukraine_load) / numbers.moscow_attention_step;
                let free = numbers.moscow_attention_base - load + self.get(known.freed);
                free.clamp(numbers.moscow_attention_least, numbers.moscow_attention_most)
            }
        };
        attention as u8
    }

    /// What a lever takes this turn; the same lever two turns running is dearer.
    pub fn cost(&self, level: &Level, lever: LeverId) -> Cost {
        let rule = level.ruleset.lever(lever);
        let mut cost =
            Cost { attention: rule.attention, capital: rule.capital, treasury: rule.treasury };
        if self.played_last(lever) {
            cost.attention += level.constants.repeat_attention as u8;
            cost.capital += level.constants.repeat_capital as u8;
        }
        cost
    }

    /// What a side can pay this turn.
    pub fn means(&self, level: &Level, side: Side) -> Cost {
        Cost {
            attention: self.attention(level, side),
            capital: self.get(level.ruleset.capital(side)).max(0) as u8,
            treasury: self.get(level.ruleset.treasury(side)).max(0) as u8,
        }
    }

    /// Whether a play's prerequisites hold; the first that does not, otherwise.
    pub(crate) fn needs(&self, level: &Level, play: PlayId) -> Result<(), OrderError> {
        let needs = level.ruleset.play(play).needs;
        if self.holds(level, needs) {
            return Ok(());
        }
        let failed =
            level.ruleset.conds_of(needs).iter().find(|cond| !self.holds_one(level, **cond));
        failed.map_or(Ok(()), |cond| Err(OrderError::Needs(play, *cond)))
    }
}

/// Whether a seat may submit this now.
pub(crate) fn check(
    level: &Level,
    board: &Board,
    seat: Seat,
    action: &Action,
) -> Result<(), OrderError> {
    let now = board.phase();
    let phase = match action {
        Action::Agenda(_) => Phase::Agenda,
        Action::Offer(_) => Phase::Talks,
        Action::Answer(_) => Phase::Answers,
        Action::Choice(_) => Phase::Choice,
        Action::Orders(_) => Phase::Orders,
        Action::Stand(_) => Phase::Crisis,
        Action::Desk(_) => Phase::Desks,
    };
    if phase != now {
        return Err(OrderError::WrongPhase { now });
    }
    if !board.awaiting().has(seat) {
        return Err(OrderError::NotAwaited);
    }
    match (seat, action) {
        (Seat::Side(side), Action::Agenda(agenda)) => {
            let dealt = board.dealt(side).contains(agenda);
            if dealt { Ok(()) } else { Err(OrderError::NotDealt(*agenda)) }
        }
        (Seat::Side(side), Action::Offer(Some(offer))) => check_offer(board, side, offer),
        (Seat::Side(_), Action::Choice(option)) => check_choice(level, board, *option),
        (Seat::Side(side), Action::Orders(sealed)) => check_sealed(level, board, side, sealed),
        (Seat::Desk(_), Action::Desk(act)) => check_desk(level, board, seat, act),
        _ => Ok(()),
    }
}

fn check_offer(board: &Board, side: Side, offer: &Offer) -> Result<(), OrderError> {
    let on_table = |side: Side, term: Term| {
        let on = board.table(side).contains(&term.lever);
        if on { Ok(()) } else { Err(OrderError::TermNotOnTable(side, term.lever)) }
    };
    on_table(side, offer.mine)?;
    on_table(side.other(), offer.yours)
}

fn check_choice(level: &Level, board: &Board, option: u8) -> Result<(), OrderError> {
    let event = board.headline().map(|event| level.ruleset.event(event));
    let options =
        event.and_then(|event| event.choice.as_ref()).map_or(0, |choice| choice.options.len());
    if usize::from(option) < options { Ok(()) } else { Err(OrderError::NoSuchOption(option)) }
}

fn check_sealed(
    level: &Level,
    board: &Board,
    side: Side,
    sealed: &Sealed,
) -> Result<(), OrderError> {
    check_orders(level, board, side, &sealed.orders)?;
    if let Some(lever) = sealed.prediction
        && !board.table(side.other()).contains(&lever)
    {
        return Err(OrderError::PredictionNotOnTable(lever));
    }
    if let Some(lever) = sealed.keep
        && (level.fixed(side).contains(&lever) || !board.table(side).contains(&lever))
    {
        return Err(OrderError::CannotKeep(lever));
    }
    Ok(())
}

/// Whether a set of orders is legal.
pub(crate) fn check_orders(
    level: &Level,
    board: &Board,
    side: Side,
    orders: &OrderSet,
) -> Result<(), OrderError> {
    let mut cost = Cost::default();
    let mut levers = 0_u64;
    for &play in orders.plays() {
        let lever = level.ruleset.play(play).lever;
        if !board.table(side).contains(&lever) {
            return Err(OrderError::NotOnTable(lever));
        }
        if level.bars(lever) {
            return Err(OrderError::Barred(lever));
        }
        if levers >> lever.0 & 1 == 1 {
            return Err(OrderError::Twice(lever));
        }
        levers |= 1 << lever.0;
        board.needs(level, play)?;
        cost = cost.plus(board.cost(level, lever));
    }
    affordable(cost, board.means(level, side))
}

/// Whether means cover a cost.
pub(crate) fn affordable(need: Cost, have: Cost) -> Result<(), OrderError> {
    if need.attention > have.attention {
        return Err(OrderError::Attention { need: need.attention, have: have.attention });
    }
    if need.capital > have.capital {
        return Err(OrderError::Capital { need: need.capital, have: have.capital });
    }
    if need.treasury > have.treasury {
        return Err(OrderError::Treasury { need: need.treasury, have: have.treasury });
    }
    Ok(())
}

fn check_desk(level: &Level, board: &Board, seat: Seat, act: &DeskAct) -> Result<(), OrderError> {
    let Seat::Desk(party) = seat else { return Err(OrderError::NotAwaited) };
    let own = &level.ruleset.party(party).reactions;
    if let Some(reaction) = act.act
        && (!own.contains(&reaction) || !open_to_desk(level, board, reaction))
    {
        return Err(OrderError::NotOpenToDesk(reaction));
    }
    match act.pledge {
        Some(pledge) if !own.contains(&pledge.act) => Err(OrderError::NotOpenToDesk(pledge.act)),
        _ => Ok(()),
    }
}

/// Whether a seated third party may take a reaction or stance now.
pub(crate) fn open_to_desk(level: &Level, board: &Board, reaction: ReactionId) -> bool {
    let rule = level.ruleset.reaction(reaction);
    rule.stance || (board.cooldown(reaction) == 0 && board.holds(level, rule.trigger))
}

/// All legal sets of orders of a side, smallest first, in table order; never empty.
pub(crate) fn legal_orders(level: &Level, board: &Board, side: Side) -> Vec<OrderSet> {
    let mut sets = vec![OrderSet::NONE];
    let means = board.means(level, side);
    let mut from = vec![(OrderSet::NONE, Cost::default(), 0)];
    for _ in 0..crate::ruleset::SLOTS {
        let mut grown = Vec::new();
        for (set, cost, next) in from {
            grow(level, board, side, means, (set, cost, next), &mut grown);
        }
        sets.extend(grown.iter().map(|(set, ..)| *set));
        from = grown;
    }
    sets
}

/// Adds one more order, from a later place of the table, to a set.
fn grow(
    level: &Level,
    board: &Board,
    side: Side,
    means: Cost,
    (set, cost, next): (OrderSet, Cost, usize),
    into: &mut Vec<(OrderSet, Cost, usize)>,
) {
    for place in next..TABLE {
        let lever = board.table(side)[place];
        let total = cost.plus(board.cost(level, lever));
        if level.bars(lever) || affordable(total, means).is_err() {
            continue;
        }
        for play in level.ruleset.lever(lever).plays() {
            if board.needs(level, play).is_ok() {
                let mut grown = set;
                grown.push(play);
                into.push((grown, total, place + 1));
            }
        }
    }
}
