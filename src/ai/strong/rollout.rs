//! How a sampled game is played on: quickly, by anybody, up to a horizon.

use rules::{
    Action, Answer, Chance, Dice, LeverId, OrderSet, Phase, PlayId, Playout, Sealed, Seat, Side,
    Stand, Term, View,
};

use crate::judge;
use crate::normal::place;
use crate::policy::crisis::round_can_top;
use crate::search::mixed;

/// Of 8 sets of orders that break a promise, so many are thought better of.
const FAITH: u32 = 7;
/// What breaking a promise looks worse by.
const BREACH: i32 = 100_000;
/// Sets of orders between which a quick choice is made.
const TRIES: u32 = 3;

/// What each play looks worth to its side on a board, by itself: what a sampled game is played on
/// by, since there is no time to look at the orders of every turn.
#[derive(Clone, Debug)]
pub(super) struct Tastes(Vec<i32>);

impl Tastes {
    pub(super) fn new(view: &View<'_>) -> Self {
        let (level, rules) = (view.level(), view.level().ruleset());
        let mut agendas = [None; 2];
        if let Some(side) = view.side() {
            agendas[side.index()] = view.agenda();
        }
        let worth = |side: Side, orders: &OrderSet| {
            judge::promises(level, &view.foreseen(side, orders), agendas)[side.index()]
        };
        let before = Side::BOTH.map(|side| worth(side, &OrderSet::NONE));
        let one = |play: PlayId| {
            let side = rules.lever(rules.play(play).lever).side;
            let mut orders = OrderSet::NONE;
            orders.push(play);
            worth(side, &orders) - before[side.index()]
        };
        Self(rules.all_levers().flat_map(|lever| rules.lever(lever).plays()).map(one).collect())
    }

    fn of(&self, orders: &OrderSet) -> i32 {
        orders.plays().iter().map(|play| self.0[play.index()]).sum()
    }
}

/// Plays on until a turn has begun or the game is over, and gives both results.
///
/// Each decision has chance of its own, by its place in the game: so two moves that are tried in
/// the same world meet the same answers as long as those are possible, and their difference is
/// theirs alone.
pub(super) fn play_on(
    mut game: Playout<'_>,
    until: u8,
    tastes: &Tastes,
    dice: &mut Dice,
) -> [i32; 2] {
    let seed = u64::from(dice.below(u32::MAX));
    while game.board().phase() != Phase::Over && game.board().turn() < until {
        for seat in game.board().awaiting().iter() {
            let view = game.view(seat);
            let own = u64::from(seat == Seat::Side(Side::Baku));
            let mut dice = Dice::new(mixed(seed, place(&view) << 1 | own));
            if let Some(action) = quick(&view, tastes, &mut dice) {
                game.submit_unchecked(seat, action);
            }
        }
        game.resolve();
    }
    judge::position(&game)
}

/// A submission that takes no thought: of a few sets of orders the one that looks best. One's word
/// is mostly kept.
fn quick(view: &View<'_>, tastes: &Tastes, dice: &mut Dice) -> Option<Action> {
    let action = view.random_action(dice)?;
    if action == Action::Stand(Stand::Escalate) && round_can_top(view, Stand::Escalate) {
        return Some(Action::Stand(Stand::Hold));
    }
    let (Action::Orders(sealed), Some(side)) = (action, view.side()) else { return Some(action) };
    let promised = if dice.below(8) < FAITH { promised(view, side) } else { [None; 2] };
    let worth = |sealed: &Sealed| {
        let broken = promised.iter().flatten().any(|term| breaks(view, sealed, term));
        tastes.of(&sealed.orders) - if broken { BREACH } else { 0 }
    };
    let mut best = (worth(&sealed), sealed);
    for _ in 1..TRIES {
        if let Some(Action::Orders(sealed)) = view.random_action(dice) {
            let worth = worth(&sealed);
            best = if worth > best.0 { (worth, sealed) } else { best };
        }
    }
    Some(Action::Orders(best.1))
}

/// Whether orders break a promise.
fn breaks(view: &View<'_>, sealed: &Sealed, term: &Term) -> bool {
    let rules = view.level().ruleset();
    let mut played = sealed.orders.plays().iter();
    played.any(|play| rules.play(*play).lever == term.lever) != term.will
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
