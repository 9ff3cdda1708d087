//! What one seat may know, and what it can do with it.

use crate::check::{self, Cost, OrderError};
use crate::event::{Cause, Entry, GameEvent, NoLedger};
use crate::ids::{AgendaId, EffectId, LeverId, PlayId, ReactionId, Seat, SeatSet, Side, TrackId};
use crate::level::Level;
use crate::order::{Action, Answer, DeskAct, Offer, OrderSet, Phase, Pledge, Sealed, Stand, Term};
use crate::resolve;
use crate::ruleset::{SLOTS, TABLE};
use crate::state::{Board, Chance, Draws, Hand, State};

/// One seat's view: the public board and its own hand. The other's hand, the deck's order and the
/// generator are not in it.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    level: &'a Level,
    seat: Seat,
    board: &'a Board,
    hand: Option<&'a Hand>,
}

/// Which part of a lever moves a track.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Part {
    /// What is paid to play it.
    Cost,
    /// What it gives.
    Gives,
    /// Where it hurts its owner.
    Price,
}

/// One movement that orders would cause by themselves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Move {
    /// The order.
    pub play: PlayId,
    /// Which part of it.
    pub part: Part,
    /// The track.
    pub track: TrackId,
    /// By how much, bounds respected; the nominal amount if it arrives later.
    pub by: i16,
    /// The effect that arrives later, and in which turn.
    pub later: Option<(EffectId, u8)>,
}

impl<'a> View<'a> {
    pub(crate) const fn new(level: &'a Level, state: &'a State, seat: Seat) -> Self {
        let hand = match seat {
            Seat::Side(side) => Some(state.hand(side)),
            Seat::Desk(_) => None,
        };
        Self { level, seat, board: state.board(), hand }
    }

    /// The level.
    pub const fn level(&self) -> &'a Level {
        self.level
    }

    /// Whose view it is.
    pub const fn seat(&self) -> Seat {
        self.seat
    }

    /// The side, unless it is a desk's view.
    pub const fn side(&self) -> Option<Side> {
        match self.seat {
            Seat::Side(side) => Some(side),
            Seat::Desk(_) => None,
        }
    }

    /// What everybody sees.
    pub const fn board(&self) -> &'a Board {
        self.board
    }

    /// One's own hidden agenda.
    pub fn agenda(&self) -> Option<AgendaId> {
        self.hand.and_then(Hand::agenda)
    }

    /// Whether this seat is awaited.
    pub const fn is_awaited(&self) -> bool {
        self.board.awaiting().has(self.seat)
    }

    /// Whether this could be submitted now.
    ///
    /// # Errors
    /// The reason why not.
    pub fn check(&self, action: &Action) -> Result<(), OrderError> {
        check::check(self.level, self.board, self.seat, action)
    }

    /// Whether a play could be ordered by itself.
    ///
    /// # Errors
    /// The reason why not.
    pub fn check_play(&self, play: PlayId) -> Result<(), OrderError> {
        let owner = self.level.ruleset.lever(self.level.ruleset.play(play).lever).side;
        check::check_orders(self.level, self.board, owner, &OrderSet::from_iter([play]))
    }

    /// Whether a set of orders could be given.
    ///
    /// # Errors
    /// The reason why not.
    pub fn check_orders(&self, orders: &OrderSet) -> Result<(), OrderError> {
        let side = self.side().ok_or(OrderError::NotAwaited)?;
        check::check_orders(self.level, self.board, side, orders)
    }

    /// Every legal set of orders of this side, in table order, the empty one first; none for a
    /// desk.
    pub fn legal_orders(&self) -> Vec<OrderSet> {
        self.side().map_or_else(Vec::new, |side| check::legal_orders(self.level, self.board, side))
    }

    /// Every legal set of orders of either side: what is on the table, its price and its
    /// conditions are public.
    pub fn legal_orders_of(&self, side: Side) -> Vec<OrderSet> {
        check::legal_orders(self.level, self.board, side)
    }

    /// Every reaction and stance open to this desk now; none for a side.
    pub fn open_acts(&self) -> Vec<ReactionId> {
        let Seat::Desk(party) = self.seat else { return Vec::new() };
        let own = self.level.ruleset.party(party).reactions.iter().copied();
        own.filter(|id| check::open_to_desk(self.level, self.board, *id)).collect()
    }

    /// Attention, capital and treasury at hand.
    pub fn means(&self, side: Side) -> Cost {
        self.board.means(self.level, side)
    }

    /// What a lever takes this turn.
    pub fn cost(&self, lever: LeverId) -> Cost {
        self.board.cost(self.level, lever)
    }

    /// What a side's orders would move by themselves: the same code as the real thing, on a copy,
    /// with the other side idle and no third party reacting.
    pub fn preview(&self, side: Side, orders: &OrderSet) -> Vec<Move> {
        let mut state =
            State::imagined(self.board, self.board.awaiting(), [Hand::default(); 2], Draws::new(0));
        let mut entries: Vec<Entry> = Vec::new();
        resolve::dry_run(self.level, &mut state, side, *orders, &mut entries);
        entries.iter().filter_map(|entry| self.read_move(entry)).collect()
    }

    /// The board if a side's orders were carried out by themselves now, with the other side idle
    /// and no third party reacting.
    pub fn foreseen(&self, side: Side, orders: &OrderSet) -> Board {
        let mut state =
            State::imagined(self.board, self.board.awaiting(), [Hand::default(); 2], Draws::new(0));
        resolve::dry_run(self.level, &mut state, side, *orders, &mut NoLedger);
        state.board().clone()
    }

    fn read_move(&self, entry: &Entry) -> Option<Move> {
        let (play, part) = match entry.cause {
            Cause::Cost(play) => (play, Part::Cost),
            Cause::Gives(play) => (play, Part::Gives),
            Cause::Price(play) => (play, Part::Price),
            _ => return None,
        };
        match entry.event {
            GameEvent::Moved { track, from, to, .. } => {
                Some(Move { play, part, track, by: to - from, later: None })
            }
            GameEvent::OnItsWay(id, due) => {
                let effect = self.level.ruleset.effect(id);
                let later = Some((id, due));
                Some(Move { play, part, track: effect.track, by: effect.by, later })
            }
            _ => None,
        }
    }

    /// A whole state that agrees with everything this seat knows: the deck ahead and the other's
    /// agenda are drawn afresh, and its submission, if it has made one, is awaited again. Never
    /// holds the game's seed.
    pub fn sample_state(&self, draws: &mut impl Chance) -> State {
        self.sample_state_believing([1; 3], draws)
    }

    /// The same, with the other side's agenda drawn by these weights of the three dealt to it;
    /// at least one of them positive, their sum within a `u32`.
    pub fn sample_state_believing(&self, weights: [u32; 3], draws: &mut impl Chance) -> State {
        let mut hands = [Hand::default(); 2];
        for side in Side::BOTH {
            let own = self.hand.filter(|_| self.side() == Some(side));
            let hand = &mut hands[side.index()];
            if let Some(own) = own {
                *hand = *own;
            } else if self.board.phase() != Phase::Agenda {
                let place = weighted(weights, draws);
                hand.agenda = Some(self.board.dealt(side)[place]);
            }
        }
        let seed = u64::from(draws.below(u32::MAX)) << 32 | u64::from(draws.below(u32::MAX));
        let awaiting = SeatSet(self.board.awaiting().0 | self.unknown().0);
        State::imagined(self.board, awaiting, hands, Draws::new(seed))
    }

    /// The sides whose submission in this phase this seat cannot know, made or not.
    fn unknown(&self) -> SeatSet {
        let board = self.board;
        let others = Side::BOTH.into_iter().filter(|side| self.side() != Some(*side));
        let asked = others.filter(|side| match board.phase() {
            Phase::Agenda | Phase::Talks | Phase::Orders | Phase::Crisis => true,
            Phase::Answers => board.offer(side.other()).is_some(),
            Phase::Choice => {
                let event = board.headline().map(|event| self.level.ruleset.event(event));
                let choice = event.and_then(|event| event.choice.as_ref());
                choice.is_some_and(|choice| choice.side == *side)
            }
            Phase::Desks | Phase::Over => false,
        });
        asked.map(Seat::Side).collect()
    }

    /// A legal submission for this seat, at random. `None` if it is not awaited.
    pub fn random_action(&self, draws: &mut impl Chance) -> Option<Action> {
        if !self.is_awaited() {
            return None;
        }
        let Some(side) = self.side() else { return Some(self.random_desk(draws)) };
        let action = match self.board.phase() {
            Phase::Agenda => Action::Agenda(self.board.dealt(side)[draws.below(3) as usize]),
            Phase::Talks => Action::Offer(self.random_offer(side, draws)),
            Phase::Answers => Action::Answer(Answer::ALL[draws.below(3) as usize]),
            Phase::Choice => {
                let event = self.board.headline().map(|event| self.level.ruleset.event(event));
                let choice = event.and_then(|event| event.choice.as_ref());
                let options = choice.map_or(1, |choice| choice.options.len());
                Action::Choice(draws.below(options as u32) as u8)
            }
            Phase::Orders => Action::Orders(self.random_sealed(side, draws)),
            Phase::Crisis => Action::Stand(Stand::ALL[draws.below(3) as usize]),
            Phase::Desks | Phase::Over => return None,
        };
        Some(action)
    }

    /// One offer in four turns.
    fn random_offer(&self, side: Side, draws: &mut impl Chance) -> Option<Offer> {
        if draws.below(4) != 0 {
            return None;
        }
        let mut term = |side: Side| {
            let lever = self.board.table(side)[draws.below(TABLE as u32) as usize];
            Term { lever, will: draws.below(2) == 0 }
        };
        Some(Offer { mine: term(side), yours: term(side.other()) })
    }

    /// Goes through the table in random order and takes what is still affordable.
    fn random_sealed(&self, side: Side, draws: &mut impl Chance) -> Sealed {
        let (level, board) = (self.level, self.board);
        let mut table = *board.table(side);
        let means = board.means(level, side);
        let mut cost = Cost::default();
        let mut orders = OrderSet::NONE;
        for place in 0..TABLE {
            let other = place + draws.below((TABLE - place) as u32) as usize;
            table.swap(place, other);
            let total = cost.plus(board.cost(level, table[place]));
            let (first, count) = level.ruleset.lever(table[place]).plays;
            let play = match count {
                1 => PlayId(first),
                _ => PlayId(first + draws.below(u32::from(count)) as u8),
            };
            let needs = level.ruleset.play(play).needs;
            let fits = check::affordable(total, means).is_ok()
                && !level.bars(table[place])
                && board.holds(level, needs);
            if fits {
                cost = total;
                orders.push(play);
                if orders.plays().len() == SLOTS {
                    break;
                }
            }
        }
        let guess = draws.below(2 * TABLE as u32) as usize;
        let keep = 2 + draws.below(2 * (TABLE as u32 - 2)) as usize;
        let own = board.table(side);
        Sealed {
            orders,
            prediction: board.table(side.other()).get(guess).copied(),
            keep: own.get(keep).copied().filter(|lever| !level.fixed(side).contains(lever)),
        }
    }

    fn random_desk(&self, draws: &mut impl Chance) -> Action {
        let open = self.open_acts();
        let act = open.get(draws.below(open.len() as u32 + 1) as usize).copied();
        let pledge = (draws.below(4) == 0).then(|| open.first().copied()).flatten();
        let pledge = pledge.map(|act| Pledge { act, will: draws.below(2) == 0 });
        Action::Desk(DeskAct { act, pledge })
    }

    /// Who has still to submit.
    pub const fn awaiting(&self) -> SeatSet {
        self.board.awaiting()
    }
}

/// A place drawn in proportion to the weights.
fn weighted(weights: [u32; 3], draws: &mut impl Chance) -> usize {
    let drawn = draws.below(weights.iter().sum());
    match () {
        () if drawn < weights[0] => 0,
        () if drawn < weights[0] + weights[1] => 1,
        () => 2,
    }
}
