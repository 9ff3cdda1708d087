//! What a submission leads to if nothing else is done, and what that is worth.
//!
//! The future is a state that the view itself imagines, so nothing hidden is used; the rules play
//! it on. The other side, and the player itself afterwards, pass.

use rules::{
    Action, AgendaId, Board, Dice, Level, OrderSet, Phase, Playout, Sealed, Seat, Side, State, View,
};

use super::Temper;
use crate::judge;
use crate::passing;

/// Turns played on, this one included: the longest delay of an effect, and one.
const TURNS: u8 = 3;
/// Tension above which every point is feared: from a little higher on, one headline can top the
/// ladder.
const BRINK: i32 = 72;
/// What a point above it is worth.
const FEAR: i32 = 25;
/// What a point between an agenda and its conditions is worth, and at most how many count.
const AGENDA: (i32, i32) = (2, 20);

/// A place from which to look ahead.
pub(super) struct Lookahead<'a> {
    level: &'a Level,
    side: Side,
    temper: Temper,
    agenda: Option<AgendaId>,
    state: State,
}

impl<'a> Lookahead<'a> {
    pub(super) fn new(view: &View<'a>, side: Side, temper: Temper, dice: &mut Dice) -> Self {
        let (level, agenda) = (view.level(), view.agenda());
        Self { level, side, temper, agenda, state: view.sample_state(dice) }
    }

    /// The worth of the board some turns after this side's submission.
    pub(super) fn after(&self, action: &Action) -> i32 {
        let mut game = self.game();
        // What is not legal is passed over; the worth is then that of passing.
        let _ = game.submit(Seat::Side(self.side), *action);
        self.play_on(game, [OrderSet::NONE; 2])
    }

    /// The worth of the board some turns after these orders, Moscow's first.
    pub(super) fn after_orders(&self, orders: [OrderSet; 2]) -> i32 {
        self.play_on(self.game(), orders)
    }

    fn game(&self) -> Playout<'a> {
        Playout::from_state(self.level, self.state.clone())
    }

    fn play_on(&self, mut game: Playout<'_>, orders: [OrderSet; 2]) -> i32 {
        let first = game.board().turn();
        while game.board().phase() != Phase::Over && game.board().turn() < first + TURNS {
            for side in Side::BOTH {
                let seat = Seat::Side(side);
                if !game.board().awaiting().has(seat) {
                    continue;
                }
                let mut action = passing(game.board(), side);
                if game.board().phase() == Phase::Orders && game.board().turn() == first {
                    let orders = orders[side.index()];
                    action = Action::Orders(Sealed { orders, prediction: None, keep: None });
                }
                if game.submit(seat, action).is_err() {
                    // The orders are not legal after all.
                    let _ = game.submit(seat, passing(game.board(), side));
                }
            }
            self.seat_desks(&mut game);
            game.resolve();
        }
        self.worth(game.board())
    }

    /// Third parties with a person at the desk are taken to wait.
    fn seat_desks(&self, game: &mut Playout<'_>) {
        if game.board().phase() != Phase::Desks {
            return;
        }
        for seat in game.board().awaiting().iter() {
            let _ = game.submit(seat, passing(game.board(), self.side));
        }
    }

    /// What a board is worth to this side, in tenths of a point.
    fn worth(&self, board: &Board) -> i32 {
        let weights = self.temper.weights();
        let rules = self.level.ruleset();
        let tension = i32::from(board.get(rules.tension()));
        let mut worth = 10 * self.interests(board, self.side) / 5;
        worth += weights.rival * self.interests(board, self.side.other()) / 5;
        worth -= FEAR * (tension - BRINK).max(0);
        worth + self.agenda(board)
    }

    /// The sum of a side's five interests, 0 to 500.
    fn interests(&self, board: &Board, side: Side) -> i32 {
        let interests = board.interests(self.level, side);
        let rules = self.level.ruleset();
        interests.map(|(id, _)| board.value(&rules.interest(id).value)).sum()
    }

    fn agenda(&self, board: &Board) -> i32 {
        self.agenda.map_or(0, |id| {
            let (weight, most) = AGENDA;
            match judge::distance(self.level, board, id) {
                0 => 10 * i32::from(self.level.ruleset().agenda(id).points),
                far => weight * (most - far.min(most)),
            }
        })
    }
}
