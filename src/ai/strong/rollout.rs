//! How a sampled game is played on: quickly, by anybody, up to a horizon.

use rules::{Action, Answer, Chance, Dice, LeverId, Phase, Playout, Side, Term, View};

use crate::judge;

/// Of 8 sets of orders that break a promise, so many are thought better of.
const FAITH: u32 = 7;

/// Plays on until a turn has begun or the game is over, and gives both results.
pub(super) fn play_on(mut game: Playout<'_>, until: u8, dice: &mut Dice) -> [i32; 2] {
    while game.board().phase() != Phase::Over && game.board().turn() < until {
        for seat in game.board().awaiting().iter() {
            let view = game.view(seat);
            if let Some(action) = quick(&view, dice) {
                game.submit_unchecked(seat, action);
            }
        }
        game.resolve();
    }
    judge::position(&game)
}

/// A submission that takes no thought; one's word is mostly kept.
fn quick(view: &View<'_>, dice: &mut Dice) -> Option<Action> {
    let action = view.random_action(dice)?;
    match (action, view.side()) {
        (Action::Orders(sealed), Some(side)) => {
            let promised = promised(view, side);
            let broken = promised.iter().flatten().any(|term| {
                let rules = view.level().ruleset();
                let played = sealed.orders.plays().iter();
                played.clone().any(|play| rules.play(*play).lever == term.lever) != term.will
            });
            if broken && dice.below(8) < FAITH { view.random_action(dice) } else { Some(action) }
        }
        _ => Some(action),
    }
}

/// What a side has promised for this turn by offers that were accepted.
pub(crate) fn promised(view: &View<'_>, side: Side) -> [Option<Term>; 2] {
    let board = view.board();
    let accepted = |by: Side| board.answer(by) == Some(Answer::Accept);
    let mine = board.offer(side).filter(|_| accepted(side.other())).map(|offer| offer.mine);
    let asked = board.offer(side.other()).filter(|_| accepted(side)).map(|offer| offer.yours);
    [mine, asked]
}

/// The lever with most attention among a side's orders, the first of equals.
pub(crate) fn main_lever(view: &View<'_>, action: &Action) -> Option<LeverId> {
    let Action::Orders(sealed) = action else { return None };
    let rules = view.level().ruleset();
    let levers = sealed.orders.plays().iter().map(|play| rules.play(*play).lever);
    levers.rev().max_by_key(|lever| view.cost(*lever).attention)
}
