//! Orders are turned over: paid for, compared with promises and predictions.

use super::{Actor, Turn};
use crate::event::{Cause, GameEvent, Recorder, Step};
use crate::ids::{LeverId, Side};
use crate::order::{Action, OrderSet, Sealed};
use crate::ruleset::number;

impl<R: Recorder> Turn<'_, R> {
    pub(super) fn orders_sealed(&mut self) {
        self.step = Step::Reveal;
        let sealed = Side::BOTH.map(|side| match self.submitted(side) {
            Some(Action::Orders(sealed)) => sealed,
            _ => Sealed { orders: OrderSet::NONE, prediction: None, keep: None },
        });
        let main = Side::BOTH.map(|side| self.main_lever(&sealed[side.index()].orders));
        for side in Side::BOTH {
            let orders = sealed[side.index()].orders;
            self.emit(Cause::Rules, None, GameEvent::Revealed(side, orders));
        }
        for side in Side::BOTH {
            self.pay(side);
        }
        for side in Side::BOTH {
            if let Some(lever) = sealed[side.index()].prediction {
                self.predicted(side, lever, main[side.other().index()] == Some(lever));
            }
        }
        self.promises();
        self.contest();
    }

    /// The lever with most attention, then by slot.
    fn main_lever(&self, orders: &OrderSet) -> Option<LeverId> {
        let mut main: Option<(u8, LeverId)> = None;
        for &play in orders.plays() {
            let lever = self.level.ruleset.play(play).lever;
            let attention = self.state.board().cost(self.level, lever).attention;
            if main.is_none_or(|(most, _)| attention > most) {
                main = Some((attention, lever));
            }
        }
        main.map(|(_, lever)| lever)
    }

    /// Takes what a side's orders cost.
    pub(super) fn pay(&mut self, side: Side) {
        let level = self.level;
        let orders = *self.state.board().orders(side);
        let cite = level.ruleset.number_cite(const { number("repeat.capital") });
        for &play in orders.plays() {
            let cost = self.state.board().cost(level, level.ruleset.play(play).lever);
            let actor = Actor::nobody(Cause::Cost(play));
            if cost.capital > 0 {
                self.shift(actor, cite, level.ruleset.capital(side), -i16::from(cost.capital));
            }
            if cost.treasury > 0 {
                self.shift(actor, cite, level.ruleset.treasury(side), -i16::from(cost.treasury));
            }
        }
    }

    fn predicted(&mut self, side: Side, lever: LeverId, right: bool) {
        let cause = Cause::Prediction(side);
        self.emit(cause, None, GameEvent::Predicted(side, lever, right));
        if right {
            let cite = self.level.ruleset.number_cite(const { number("prediction.capital") });
            let reward = self.level.constants.prediction_reward;
            self.shift(Actor::nobody(cause), cite, self.level.ruleset.capital(side), reward);
        }
    }
}
