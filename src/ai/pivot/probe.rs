//! One side in one turn: which sets of orders are tried, how often, and what came of it.

use std::cmp::Reverse;
use std::sync::Arc;

use rules::{Level, OrderSet, PlayId, Playout, Road, Seat, Side};

use super::continuation::{Seeds, end};
use super::past::Moment;
use super::{Mover, Odds, Opening, Plan, Swing};
use crate::Player;

/// Why a set of orders is tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Why {
    /// Not a set: both sides' orders are left to the continuing player.
    Before,
    /// As played.
    Played,
    /// As played, without one order.
    Without(PlayId),
    /// A legal set, to see whether it is worth measuring.
    Screen,
    /// A screened set that was.
    Measured,
}

/// Some continuations after one set of orders.
#[derive(Clone, Copy, Debug)]
struct Trial {
    why: Why,
    orders: OrderSet,
    /// The first continuation's number: screening has numbers of its own.
    first: u32,
    goal: u32,
    odds: Odds,
}

impl Trial {
    const fn new(why: Why, orders: OrderSet, first: u32, goal: u32) -> Self {
        Self { why, orders, first, goal, odds: Odds::new([0; 3]) }
    }
}

/// One side in one turn, a part of a [`Pivot`](super::Pivot) that can be stepped by itself.
#[derive(Clone, Debug)]
pub struct Probe<F> {
    level: Arc<Level>,
    moment: Arc<Moment>,
    side: Side,
    plan: Plan,
    end: Road,
    make: F,
    trials: Vec<Trial>,
    /// The trial at hand.
    at: usize,
    /// Whether screening is over and the candidates have been chosen.
    chosen: bool,
}

impl<P: Player, F: Fn(u64) -> P> Probe<F> {
    pub(super) fn new(
        level: Arc<Level>,
        moment: Arc<Moment>,
        side: Side,
        (plan, end): (Plan, Road),
        make: F,
    ) -> Self {
        let played = moment.sealed[side.index()].orders;
        let mut trials = vec![
            Trial::new(Why::Before, OrderSet::NONE, 0, plan.games),
            Trial::new(Why::Played, played, 0, plan.games),
        ];
        for &play in played.plays() {
            let rest = played.plays().iter().copied().filter(|other| *other != play).collect();
            trials.push(Trial::new(Why::Without(play), rest, 0, plan.games));
        }
        let game = Playout::from_state(&level, moment.state.clone());
        // Sets that are measured anyhow need no screening.
        let measured: Vec<_> = trials[1..].iter().map(|trial| trial.orders.sorted()).collect();
        for orders in game.view(Seat::Side(side)).legal_orders() {
            if !measured.contains(&orders.sorted()) {
                trials.push(Trial::new(Why::Screen, orders, plan.games, plan.screen));
            }
        }
        let mut probe = Self { level, moment, side, plan, end, make, trials, at: 0, chosen: false };
        // A plan may ask for nothing.
        probe.advance();
        probe
    }

    /// Plays one more continuation; `false` if there is none left.
    pub fn step(&mut self) -> bool {
        if self.is_done() {
            return false;
        }
        let trial = self.trials[self.at];
        let orders = (trial.why != Why::Before).then_some(trial.orders);
        let index = trial.first + trial.odds.total();
        let seeds = Seeds::of(self.plan.seed, self.moment.turn, self.side, index);
        let end = end(&self.level, (&self.moment, &[]), self.side, orders, seeds, &self.make);
        self.trials[self.at].odds.count(end.road);
        self.advance();
        true
    }

    /// Takes over what the same probe counted elsewhere instead of playing it. Whether the counts
    /// can be those of this one, played to the end; if not, it is of no further use.
    pub fn recall(&mut self, counts: &[[u32; 3]]) -> bool {
        for (place, counts) in counts.iter().enumerate() {
            let all: u64 = counts.iter().map(|count| u64::from(*count)).sum();
            match self.trials.get_mut(place) {
                Some(trial) if u64::from(trial.goal) == all => trial.odds = Odds::new(*counts),
                _ => return false,
            }
            // The last of the screening brings the trials that follow from it.
            self.advance();
        }
        self.is_done() && self.trials.len() == counts.len()
    }

    /// Goes on to the next trial that is not full.
    fn advance(&mut self) {
        while let Some(trial) = self.trials.get(self.at)
            && trial.odds.total() >= trial.goal
        {
            self.at += 1;
            if self.at == self.trials.len() && !self.chosen {
                self.choose();
            }
        }
    }

    /// Chooses the screened sets after which another road was most ahead.
    fn choose(&mut self) {
        self.chosen = true;
        let screened = self.trials.iter().enumerate();
        let screened = screened.filter(|(_, trial)| trial.why == Why::Screen);
        let lead = |trial: &Trial| {
            i64::from(trial.odds.rival(self.end).1) - i64::from(trial.odds.of(self.end))
        };
        let mut ranked: Vec<_> = screened
            .filter(|(_, trial)| trial.odds.of(self.end) < trial.odds.total())
            .map(|(place, trial)| (Reverse(lead(trial)), place, trial.orders))
            .collect();
        ranked.sort_unstable_by_key(|(lead, place, _)| (*lead, *place));
        let candidates = ranked.into_iter().take(self.plan.candidates);
        let goal = self.plan.games;
        let added = candidates.map(|(.., orders)| Trial::new(Why::Measured, orders, 0, goal));
        self.trials.extend(added.collect::<Vec<_>>());
    }
}

impl<F> Probe<F> {
    /// Whether everything has been played.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.at >= self.trials.len()
    }

    /// Continuations played, and how many it will be at most.
    #[must_use]
    pub fn progress(&self) -> (u64, u64) {
        let count = |count: u32| u64::from(count);
        let done = self.trials.iter().map(|trial| count(trial.odds.total())).sum();
        let known: u64 = self.trials.iter().map(|trial| count(trial.goal)).sum();
        let more = if self.chosen { 0 } else { self.plan.candidates as u64 };
        (done, known + more * count(self.plan.games))
    }

    /// The continuations that ended on each road, in the order of [`Road::ALL`], after each set of
    /// orders in turn: what [`Self::recall`] takes.
    #[must_use]
    pub fn counts(&self) -> Vec<[u32; 3]> {
        self.trials.iter().map(|trial| trial.odds.counts()).collect()
    }

    /// The turn.
    #[must_use]
    pub fn turn(&self) -> u8 {
        self.moment.turn
    }

    pub(super) fn before(&self) -> Odds {
        self.odds(Why::Before)
    }

    pub(super) fn played(&self) -> Odds {
        self.odds(Why::Played)
    }

    fn odds(&self, why: Why) -> Odds {
        let trial = self.trials.iter().find(|trial| trial.why == why);
        trial.map_or_else(Odds::default, |trial| trial.odds)
    }

    /// The sets other than the one played that were measured in full.
    fn measured(&self) -> impl Iterator<Item = &Trial> {
        let measured = |trial: &&Trial| matches!(trial.why, Why::Without(_) | Why::Measured);
        self.trials.iter().filter(measured)
    }

    /// The sets that change the road, the surest first.
    pub(super) fn openings(&self) -> Vec<Opening> {
        let opening = |trial: &Trial| {
            let road = self.plan.changes(trial.odds, self.end)?;
            Some(Opening { side: self.side, orders: trial.orders, road, odds: trial.odds })
        };
        let mut openings: Vec<_> = self.measured().filter_map(opening).collect();
        openings.sort_by_key(|opening| {
            (Reverse(opening.odds.of(opening.road)), opening.orders.sorted())
        });
        openings
    }

    pub(super) fn swing(&self) -> Swing {
        let rarest = self.measured().min_by_key(|trial| {
            (trial.odds.of(self.end), trial.orders.plays().len(), trial.orders.sorted())
        });
        let best = rarest.map(|trial| (trial.orders, trial.odds));
        Swing { side: self.side, played: self.played(), best }
    }

    pub(super) fn movers(&self) -> Vec<Mover> {
        let (turn, side, played) = (self.moment.turn, self.side, self.played());
        let mover = |trial: &Trial| match trial.why {
            Why::Without(play) => Some(Mover { turn, side, play, played, without: trial.odds }),
            _ => None,
        };
        self.trials.iter().filter_map(mover).collect()
    }
}
