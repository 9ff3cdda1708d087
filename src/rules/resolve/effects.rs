//! What the levers do, each with its price; and the acts that cannot be undone.

use super::{Actor, Turn};
use crate::event::{Cause, GameEvent, Pushed, Recorder, Step};
use crate::ids::{RatchetId, Seat, Side};
use crate::order::Phase;

impl<R: Recorder> Turn<'_, R> {
    /// Carries out all orders, then goes on to the third parties.
    pub(super) fn carry_out(&mut self) {
        self.step = Step::Effects;
        for side in Side::BOTH {
            self.side_effects(side);
        }
        if self.topped() {
            self.close();
            return;
        }
        self.step = Step::Ratchets;
        let level = self.level;
        for ratchet in level.ruleset.all_ratchets() {
            let rule = level.ruleset.ratchet(ratchet);
            if !self.state.board().turned(ratchet) && self.state.board().holds(level, rule.when) {
                self.turn_ratchet(ratchet, true);
            }
        }
        let desks = self.state.board().desks();
        if self.topped() {
            self.close();
        } else if desks.is_empty() {
            self.finish();
        } else {
            self.wait(Phase::Desks, desks);
        }
    }

    /// Carries out one side's orders, slot by slot: what each gives, then its price.
    pub(super) fn side_effects(&mut self, side: Side) {
        let level = self.level;
        let orders = *self.state.board().orders(side);
        for (slot, &play) in orders.plays().iter().enumerate() {
            let rule = level.ruleset.play(play);
            let light = level.ruleset.lever(rule.lever).attention <= 1;
            let pushed = Pushed::By(side);
            let percent = self.state.board().percent(side, slot);
            let gives = Actor { cause: Cause::Gives(play), pushed, light };
            self.effects(gives, rule.gives, percent);
            let price = Actor { cause: Cause::Price(play), pushed, light };
            self.effects(price, rule.price, 100);
        }
    }

    /// Turns a ratchet: bounds are set for good, and with `act` its effects are carried out.
    pub(super) fn turn_ratchet(&mut self, ratchet: RatchetId, act: bool) {
        if self.state.board().turned(ratchet) {
            return;
        }
        let level = self.level;
        let rule = level.ruleset.ratchet(ratchet);
        let cause = Cause::Ratchet(ratchet);
        self.emit(cause, Some(rule.cite), GameEvent::Turned(ratchet));
        for fix in level.ruleset.fixes_of(ratchet) {
            let event = GameEvent::Fixed(fix.track, fix.bound, fix.floor);
            self.emit(cause, Some(rule.cite), event);
            // A value outside its new bounds is taken to the bound.
            let board = self.state.board();
            let value = board.get(fix.track);
            let within = value.min(board.ceiling(fix.track)).max(board.floor(fix.track));
            if within != value {
                self.shift(Actor::nobody(cause), rule.cite, fix.track, within - value);
            }
        }
        if act {
            self.effects(Actor::nobody(cause), rule.effects, 100);
        }
    }

    /// Whether a seat is a desk with a person.
    pub(super) fn seated(&self, party: crate::ids::PartyId) -> bool {
        self.state.board().desks().has(Seat::Desk(party))
    }
}
