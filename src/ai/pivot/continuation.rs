//! One continuation: a turn as it was played but for one side's orders, and then a player for both
//! sides to the end.

use rules::{
    Action, Dice, Level, OrderSet, Phase, Playout, Road, Sealed, Seat, SeatSet, Side, View,
};

use super::past::Moment;
use crate::{Player, passing};

/// The seeds of one continuation. They do not depend on the orders that are tried, so that every
/// set meets the same futures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seeds {
    imagined: u64,
    players: [u64; 2],
}

impl Seeds {
    /// Of continuation `index` of what a side tries in a turn.
    pub const fn of(seed: u64, turn: u8, side: Side, index: u32) -> Self {
        let place = mix(seed, ((turn as u64) << 1) | side as u64);
        let first = mix(place, index as u64);
        Self { imagined: mix(first, 0), players: [mix(first, 1), mix(first, 2)] }
    }
}

/// The number at `index` of the splitmix64 generator started at `seed`.
const fn mix(seed: u64, index: u64) -> u64 {
    let step = 0x9E37_79B9_7F4A_7C15_u64;
    let mut z = seed.wrapping_add(step.wrapping_mul(index.wrapping_add(1)));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// How a continuation ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct End {
    /// On which road.
    pub road: Road,
    /// Both results in hundredths, Moscow's first.
    pub results: [i32; 2],
}

/// How a game ends that goes on from a moment as one side imagines it. With `orders` that side
/// gives these and all else of the turn is as played; without, the player gives both sides' orders.
///
/// In `frozen` turns that come later the other side orders what it did then, where it still can.
pub(super) fn end<P: Player>(
    level: &Level,
    (moment, frozen): (&Moment, &[Moment]),
    side: Side,
    orders: Option<OrderSet>,
    seeds: Seeds,
    make: &impl Fn(u64) -> P,
) -> End {
    let mut players = seeds.players.map(make);
    let mut game = Continuation::new(level, (moment, frozen), side, orders, seeds);
    while let Some(side) = game.asks() {
        let action = players[side.index()].act(&game.view(side));
        game.answer(side, action);
    }
    game.end()
}

/// A continuation that asks for each decision, for whoever cannot wait for all of them at once.
/// Desks, and what goes on as it was played, it settles itself.
#[derive(Debug)]
pub struct Continuation<'a> {
    game: Playout<'a>,
    moment: &'a Moment,
    frozen: &'a [Moment],
    side: Side,
    /// Whether the rest of the moment's turn is as played.
    scripted: bool,
    /// Who was awaited when the phase began, and how many of them have been dealt with.
    awaited: SeatSet,
    dealt: usize,
    players: [u64; 2],
}

impl<'a> Continuation<'a> {
    pub(super) fn new(
        level: &'a Level,
        (moment, frozen): (&'a Moment, &'a [Moment]),
        side: Side,
        orders: Option<OrderSet>,
        seeds: Seeds,
    ) -> Self {
        let played = Playout::from_state(level, moment.state.clone());
        let imagined = played.view(Seat::Side(side)).sample_state(&mut Dice::new(seeds.imagined));
        let mut game = Playout::from_state(level, imagined);
        if let Some(orders) = orders {
            let mut sealed = moment.sealed;
            sealed[side.index()].orders = orders;
            seal(&mut game, sealed);
        }
        let (awaited, scripted) = (game.board().awaiting(), orders.is_some());
        let players = seeds.players;
        Self { game, moment, frozen, side, scripted, awaited, dealt: 0, players }
    }

    /// The seed of the player of a side.
    #[must_use]
    pub const fn seed(&self, side: Side) -> u64 {
        self.players[side as usize]
    }

    /// Goes on to the next decision; `None` once the game is over. Each is to be answered.
    pub fn asks(&mut self) -> Option<Side> {
        while self.game.board().phase() != Phase::Over {
            let Some(seat) = self.awaited.iter().nth(self.dealt) else {
                self.game.resolve();
                (self.awaited, self.dealt) = (self.game.board().awaiting(), 0);
                continue;
            };
            self.dealt += 1;
            let script = self.scripted && self.game.board().turn() == self.moment.turn;
            let other = self.side.other();
            let known = match script {
                true => as_played(&self.game, self.moment, seat),
                false if seat == Seat::Side(other) => again(&self.game, self.frozen, other),
                false => None,
            };
            match seat {
                Seat::Side(side) if known.is_none() => return Some(side),
                _ => submit(&mut self.game, seat, known),
            }
        }
        None
    }

    /// What the side sees that is asked.
    #[must_use]
    pub fn view(&self, side: Side) -> View<'_> {
        self.game.view(Seat::Side(side))
    }

    /// The decision of the side that was asked. Without one, or with one that is not legal, it
    /// passes.
    pub fn answer(&mut self, side: Side, action: Option<Action>) {
        submit(&mut self.game, Seat::Side(side), action);
    }

    /// How it ended.
    #[must_use]
    pub fn end(&self) -> End {
        let board = self.game.board();
        let road = board.outcome().map_or_else(|| board.leading_road(), |outcome| outcome.road);
        End { road, results: self.game.results().unwrap_or_default() }
    }
}

/// Both sides seal. Neither order set can be refused: what is legal does not depend on what is
/// imagined.
fn seal(game: &mut Playout<'_>, sealed: [Sealed; 2]) {
    for (side, sealed) in Side::BOTH.into_iter().zip(sealed) {
        submit(game, Seat::Side(side), Some(Action::Orders(sealed)));
    }
    game.resolve();
}

/// What a seat did at this point of the turn, if it came to the same point.
fn as_played(game: &Playout<'_>, moment: &Moment, seat: Seat) -> Option<Action> {
    match seat {
        Seat::Side(side) => moment.stand(game.board().crisis()?, side).map(Action::Stand),
        Seat::Desk(party) => moment.desk(party).map(Action::Desk),
    }
}

/// What a side ordered in this turn of the game as it was played, if it is legal here.
fn again(game: &Playout<'_>, played: &[Moment], side: Side) -> Option<Action> {
    let board = game.board();
    let moment = played.iter().find(|moment| moment.turn == board.turn())?;
    let orders = moment.sealed[side.index()].orders;
    let action = Action::Orders(Sealed { orders, prediction: None, keep: None });
    game.view(Seat::Side(side)).check(&action).is_ok().then_some(action)
}

/// Submits, or passes if there is nothing to submit or it is refused.
fn submit(game: &mut Playout<'_>, seat: Seat, action: Option<Action>) {
    if action.is_some_and(|action| game.submit(seat, action).is_ok()) {
        return;
    }
    let pass = match seat {
        Seat::Side(side) => passing(game.board(), side),
        Seat::Desk(_) => Action::Desk(rules::DeskAct::default()),
    };
    // To pass is legal in every phase.
    let _ = game.submit(seat, pass);
}
