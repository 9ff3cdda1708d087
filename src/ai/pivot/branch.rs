//! One turn of a played game from which other games go on: what a debrief asks with "what if".

use std::sync::Arc;

use rules::{Game, Level, OrderSet, Playout, Seat, Side};

use super::continuation::{Continuation, End, Seeds, end};
use super::past::{Moment, moments};
use crate::Player;

/// A turn of a played game, before one side's orders.
#[derive(Clone, Debug)]
pub struct Branch {
    level: Arc<Level>,
    moment: Moment,
    /// The turns after it, if the other side keeps to what it ordered in them.
    frozen: Vec<Moment>,
    side: Side,
    seed: u64,
}

impl Branch {
    /// The turn of a game as one side saw it; everything that is drawn comes from `seed`. `None`
    /// if no orders were sealed in that turn.
    #[must_use]
    pub fn of(game: &Game, turn: u8, side: Side, seed: u64) -> Option<Self> {
        let moment = moments(game).into_iter().find(|moment| moment.turn == turn)?;
        Some(Self { level: Arc::clone(game.level()), moment, frozen: Vec::new(), side, seed })
    }

    /// The same, but the other side goes on as it did in `game`: it orders what it ordered then,
    /// turn by turn, wherever that is still legal, and the player decides all else.
    #[must_use]
    pub fn frozen(mut self, game: &Game) -> Self {
        let turn = self.moment.turn;
        self.frozen = moments(game).into_iter().filter(|moment| moment.turn > turn).collect();
        self
    }

    /// What the side ordered.
    #[must_use]
    pub const fn played(&self) -> OrderSet {
        self.moment.sealed[self.side.index()].orders
    }

    /// What the side could have ordered.
    #[must_use]
    pub fn legal(&self) -> Vec<OrderSet> {
        let game = Playout::from_state(&self.level, self.moment.state.clone());
        game.view(Seat::Side(self.side)).legal_orders()
    }

    /// Goes on after these orders, all else of the turn as it was played, with the player that
    /// `make` gives for both sides. What the side could not know is imagined afresh for each
    /// `index`, and alike for all orders.
    pub fn go_on<P: Player>(&self, orders: OrderSet, index: u32, make: &impl Fn(u64) -> P) -> End {
        let seeds = Seeds::of(self.seed, self.moment.turn, self.side, index);
        end(&self.level, (&self.moment, &self.frozen), self.side, Some(orders), seeds, make)
    }

    /// The same, decision by decision.
    #[must_use]
    pub fn continuation(&self, orders: OrderSet, index: u32) -> Continuation<'_> {
        let seeds = Seeds::of(self.seed, self.moment.turn, self.side, index);
        let moments = (&self.moment, &*self.frozen);
        Continuation::new(&self.level, moments, self.side, Some(orders), seeds)
    }
}
