//! Talks: offers, answers, and whether the deeds kept them.

use super::{Actor, Turn};
use crate::event::{Cause, GameEvent, Pushed, Recorder, Step};
use crate::ids::Side;
use crate::order::{Action, Answer, Phase};
use crate::ruleset::number;

impl<R: Recorder> Turn<'_, R> {
    /// Lays the offers on the table; waits for answers if there are any.
    pub(super) fn offers_made(&mut self) {
        self.step = Step::Talks;
        for side in Side::BOTH {
            if let Some(Action::Offer(Some(offer))) = self.submitted(side) {
                self.emit(Cause::Promise(side), None, GameEvent::Offered(side, offer));
            }
        }
        let asked = self.sides(|turn, side| turn.state.board().offer(side.other()).is_some());
        if asked.is_empty() {
            self.headline();
        } else {
            self.wait(Phase::Answers, asked);
        }
    }

    pub(super) fn offers_answered(&mut self) {
        self.step = Step::Talks;
        for side in Side::BOTH {
            if let Some(Action::Answer(answer)) = self.submitted(side) {
                self.emit(Cause::Promise(side), None, GameEvent::Answered(side, answer));
            }
        }
        self.headline();
    }

    /// Compares the accepted offers with the orders.
    ///
    /// Breaking one costs capital and narrative, more each time. When both halves are kept,
    /// cooperation gains and tension eases.
    pub(super) fn promises(&mut self) {
        for proposer in Side::BOTH {
            let board = self.state.board();
            let accepted = board.answer(proposer.other()) == Some(Answer::Accept);
            let Some(offer) = board.offer(proposer).filter(|_| accepted) else { continue };
            let mut kept_both = true;
            for (side, term) in [(proposer, offer.mine), (proposer.other(), offer.yours)] {
                let kept = self.state.board().played(term.lever) == term.will;
                let price = self.level.constants.broken_word(self.state.board().broken(side));
                kept_both &= kept;
                self.emit(Cause::Promise(side), None, GameEvent::Promised(side, term, kept));
                if !kept {
                    self.broken(side, price);
                }
            }
            if kept_both {
                self.kept(proposer);
            }
        }
    }

    fn kept(&mut self, proposer: Side) {
        let (known, numbers) = (self.level.ruleset.known, self.level.constants);
        let actor = Actor::nobody(Cause::Promise(proposer));
        let cite = self.level.ruleset.number_cite(const { number("talks.kept.cooperation") });
        self.shift(actor, cite, known.cooperation, numbers.kept_cooperation);
        self.shift(actor, cite, known.tension, numbers.kept_tension);
    }

    fn broken(&mut self, side: Side, [capital, narrative]: [i16; 2]) {
        let known = self.level.ruleset.known;
        let cause = Cause::Promise(side);
        let actor = Actor { cause, pushed: Pushed::By(side), light: true };
        let cite = self.level.ruleset.number_cite(const { number("talks.broken.capital") });
        self.shift(actor, cite, known.capital[side.index()], -capital);
        let worse = match side {
            Side::Moscow => narrative,
            Side::Baku => -narrative,
        };
        self.shift(actor, cite, known.narrative, worse);
    }
}
