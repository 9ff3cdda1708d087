//! Turning points: where in a played game the road was decided, and by which orders.
//!
//! For every turn of a game that has ended, and for either side, [`Pivot`] goes back to the moment
//! before the orders were sealed. There it replaces that side's orders by each of its legal sets,
//! leaves everything else of the turn as it was played (the other side's orders, predictions, what
//! was kept, the stands in a crisis that opens all the same, what desks did), and lets a player
//! that the caller names continue for both sides to the end, many times. What the side could not
//! know, the other's agenda and the deck ahead, is imagined afresh each time, with
//! [`View::sample_state`](rules::View::sample_state). All sets of orders meet the same imagined
//! futures, so that what differs between them is the orders and not the luck.
//!
//! # When a road counts as changed
//! The criterion is meant to be honest rather than generous; the counts are all in the answer.
//! - A set of orders *changes the road* ([`Plan::changes`]) if, of the continuations after it, at
//!   least [`Plan::share`] in a hundred end on one other road than the game did, and these are more
//!   than those that end where the game did by over two standard errors of the difference.
//! - The reverse check: the orders as played *keep the road* if no other road is likelier than the
//!   game's own after them. If they do not, later turns decided, and this turn was still open.
//! - A turn is *open* if a legal set of either side changes the road, or the orders as played do not
//!   keep it. The *point of no return* is the last open turn: after it nothing that one side could
//!   have ordered in one turn would have made another road likely.
//!
//! All legal sets are first screened with [`Plan::screen`] continuations each. The most promising,
//! and the sets that leave out one of the orders played, are then measured with [`Plan::games`]
//! continuations that screening has not seen, so that a set is not believed for the luck by which
//! it was picked. The slot order of a set is that of the table.
//!
//! All of this is relative to the player that continues: it says what would have been likely if
//! both sides had gone on like that. Its seats are filled anew for each continuation, without a
//! memory of the turns before; desks with a person at them wait.
//!
//! Nothing but integers, iterations and seeds enters: the same game, plan and player give the same
//! answer on every machine, in however many slices [`Pivot::step`] is run.

mod branch;
mod continuation;
mod finding;
mod past;
mod probe;

use std::sync::Arc;

use rules::{Game, Outcome, Road, Side};

use crate::Player;

pub use branch::Branch;
pub use continuation::{Continuation, End};
pub use finding::{Finding, Mover, Odds, Opening, Swing, TurnFinding};
pub use probe::Probe;

/// How much is played, and what counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Plan {
    /// Continuations after each set of orders that is measured.
    pub games: u32,
    /// Continuations after each legal set, to find those worth measuring.
    pub screen: u32,
    /// How many screened sets of a side in a turn are measured at most.
    pub candidates: usize,
    /// The share of continuations, in percent, that another road must have to count.
    pub share: u32,
    /// The seed of everything that is drawn.
    pub seed: u64,
}

impl Default for Plan {
    fn default() -> Self {
        Self { games: 64, screen: 8, candidates: 6, share: 50, seed: 1 }
    }
}

impl Plan {
    /// The other road that these continuations lead to instead of `end`, if they do: it has its
    /// share, and more than `end` by over two standard errors of the difference.
    ///
    /// ```
    /// use ai::pivot::{Odds, Plan};
    /// use rules::Road;
    /// let plan = Plan::default();
    /// let odds = |cold, balancing| Odds::new([cold, balancing, 0]);
    /// assert_eq!(plan.changes(odds(20, 44), Road::Cold), Some(Road::Balancing));
    /// assert_eq!(plan.changes(odds(25, 39), Road::Cold), None); // may be luck
    /// assert_eq!(plan.changes(odds(20, 44), Road::Balancing), None);
    /// ```
    #[must_use]
    pub fn changes(&self, odds: Odds, end: Road) -> Option<Road> {
        let (rival, count) = odds.rival(end);
        let (kept, count) = (u64::from(odds.of(end)), u64::from(count));
        let lead = count.checked_sub(kept).filter(|lead| *lead > 0)?;
        let shared = count * 100 >= u64::from(self.share) * u64::from(odds.total());
        (shared && lead * lead > 4 * (count + kept)).then_some(rival)
    }
}

/// An analysis under way.
#[derive(Clone, Debug)]
pub struct Pivot<F> {
    plan: Plan,
    end: Outcome,
    probes: Vec<Probe<F>>,
}

impl<P: Player, F: Fn(u64) -> P + Clone> Pivot<F> {
    /// Looks back at a game. `make` gives, from a seed, the player that continues for a side.
    /// `None` while the game runs.
    #[must_use]
    pub fn new(game: &Game, plan: Plan, make: F) -> Option<Self> {
        Self::of_turns(game, plan, make, |_| true)
    }

    /// The same for some turns only.
    #[must_use]
    pub fn of_turns(game: &Game, plan: Plan, make: F, wanted: impl Fn(u8) -> bool) -> Option<Self> {
        let end = game.board().outcome()?;
        let mut probes = Vec::new();
        for moment in past::moments(game).into_iter().filter(|moment| wanted(moment.turn)) {
            let moment = Arc::new(moment);
            for side in Side::BOTH {
                let level = Arc::clone(game.level());
                let moment = Arc::clone(&moment);
                probes.push(Probe::new(level, moment, side, (plan, end.road), make.clone()));
            }
        }
        Some(Self { plan, end, probes })
    }

    /// Plays at most so many more continuations; says whether the analysis is complete.
    pub fn step(&mut self, continuations: usize) -> bool {
        let mut left = continuations;
        for probe in &mut self.probes {
            while left > 0 && probe.step() {
                left -= 1;
            }
        }
        self.is_done()
    }

    /// Whether everything has been played.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.probes.iter().all(Probe::is_done)
    }

    /// Continuations played, and how many it will be at most.
    #[must_use]
    pub fn progress(&self) -> (u64, u64) {
        let parts = self.probes.iter().map(Probe::progress);
        parts.fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1))
    }

    /// The parts of the work, two a turn. They do not depend on each other, so that they may be
    /// stepped at once on several threads; the answer is the same.
    pub fn probes(&mut self) -> &mut [Probe<F>] {
        &mut self.probes
    }

    /// The answer. `None` until everything has been played.
    #[must_use]
    pub fn finding(&self) -> Option<Finding> {
        if !self.is_done() {
            return None;
        }
        let turns = self.probes.chunks_exact(2).map(|sides| TurnFinding {
            turn: sides[0].turn(),
            before: sides[0].before().plus(sides[1].before()),
            played: sides[0].played().plus(sides[1].played()),
            openings: sides.iter().flat_map(Probe::openings).collect(),
            swings: [sides[0].swing(), sides[1].swing()],
            movers: sides.iter().flat_map(Probe::movers).collect(),
        });
        Some(Finding { plan: self.plan, end: self.end, turns: turns.collect() })
    }
}
