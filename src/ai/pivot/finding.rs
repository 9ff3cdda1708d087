//! What an analysis found, in counts of continuations.

use std::cmp::Reverse;

use rules::{OrderSet, Outcome, PlayId, Road, Side};

use super::Plan;

/// How many continuations ended on each road.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Odds([u32; 3]);

impl Odds {
    /// From counts in the order of [`Road::ALL`].
    #[must_use]
    pub const fn new(counts: [u32; 3]) -> Self {
        Self(counts)
    }

    /// The counts, in the order of [`Road::ALL`].
    #[must_use]
    pub const fn counts(self) -> [u32; 3] {
        self.0
    }

    /// How many ended on this road.
    #[must_use]
    pub const fn of(self, road: Road) -> u32 {
        self.0[road.index()]
    }

    /// How many there were.
    #[must_use]
    pub fn total(self) -> u32 {
        self.0.iter().sum()
    }

    /// The likeliest road but this one, the earlier of equals, and its count.
    #[must_use]
    pub fn rival(self, road: Road) -> (Road, u32) {
        let mut others = Road::ALL.into_iter().filter(|other| *other != road);
        let first = others.next().unwrap_or(road);
        let rival = others.fold(
            first,
            |best, other| {
                if self.of(other) > self.of(best) { other } else { best }
            },
        );
        (rival, self.of(rival))
    }

    /// Both counts together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(std::array::from_fn(|road| self.0[road] + other.0[road]))
    }

    pub(super) const fn count(&mut self, road: Road) {
        self.0[road.index()] += 1;
    }
}

/// A set of orders that would have changed the road.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Opening {
    /// Whose.
    pub side: Side,
    /// The orders.
    pub orders: OrderSet,
    /// Where they lead.
    pub road: Road,
    /// The continuations after them.
    pub odds: Odds,
}

/// How far a side's orders moved the odds, against the set after which the game's own road is
/// rarest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Swing {
    /// Whose.
    pub side: Side,
    /// The continuations after the orders as played.
    pub played: Odds,
    /// The measured set after which the game's road is rarest, and the continuations after it;
    /// `None` if nothing else was legal or worth measuring.
    pub best: Option<(OrderSet, Odds)>,
}

/// One order that was played, and what would have been without it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mover {
    /// In which turn.
    pub turn: u8,
    /// Whose.
    pub side: Side,
    /// The order.
    pub play: PlayId,
    /// The continuations after the orders as played.
    pub played: Odds,
    /// The continuations after the same orders without this one.
    pub without: Odds,
}

impl Mover {
    /// By how many continuations, of [`Odds::total`], the order made this road more frequent;
    /// negative if less.
    #[must_use]
    pub fn shift(&self, road: Road) -> i64 {
        i64::from(self.played.of(road)) - i64::from(self.without.of(road))
    }
}

/// What was found about one turn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TurnFinding {
    /// The turn.
    pub turn: u8,
    /// The continuations from before the orders, which the continuing player gives for both sides;
    /// half of them imagined from each seat.
    pub before: Odds,
    /// The continuations after the orders as played; half of them imagined from each seat.
    pub played: Odds,
    /// The sets of orders that would have changed the road, Moscow's first, of each side the
    /// surest first.
    pub openings: Vec<Opening>,
    /// What each side's orders did as a whole, Moscow's first.
    pub swings: [Swing; 2],
    /// What each order did, Moscow's first, by slot.
    pub movers: Vec<Mover>,
}

impl TurnFinding {
    /// Whether the orders as played keep the game's road: no other is likelier after them.
    #[must_use]
    pub fn keeps(&self, end: Road) -> bool {
        self.played.rival(end).1 <= self.played.of(end)
    }

    /// Whether the road could still change in this turn.
    #[must_use]
    pub fn is_open(&self, end: Road) -> bool {
        !self.openings.is_empty() || !self.keeps(end)
    }
}

/// Everything that was found about a game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What was played, and what counted.
    pub plan: Plan,
    /// How the game ended.
    pub end: Outcome,
    /// Every turn in which orders were sealed, in order.
    pub turns: Vec<TurnFinding>,
}

impl Finding {
    /// The last turn in which the road could still change; `None` if it was settled from the
    /// start.
    #[must_use]
    pub fn point_of_no_return(&self) -> Option<u8> {
        let open = self.turns.iter().filter(|turn| turn.is_open(self.end.road));
        open.map(|turn| turn.turn).max()
    }

    /// The orders that moved the odds of the game's road, those that moved them most first; of
    /// equals the earlier. Orders that moved nothing are left out.
    #[must_use]
    pub fn movers(&self) -> Vec<Mover> {
        let road = self.end.road;
        let all = self.turns.iter().flat_map(|turn| &turn.movers).copied();
        let mut movers: Vec<_> = all.filter(|mover| mover.shift(road) != 0).collect();
        let key =
            |mover: &Mover| (Reverse(mover.shift(road).abs()), mover.turn, mover.side, mover.play);
        movers.sort_by_key(key);
        movers
    }
}
