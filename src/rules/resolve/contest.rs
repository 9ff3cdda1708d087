//! Contest: where both sides act on the same matter, the rule for that pair decides.

use super::{Actor, Turn};
use crate::event::{Cause, GameEvent, Recorder, Step};
use crate::ids::{CrisisId, PairId, Side};
use crate::ruleset::{Pair, percent_of};

impl<R: Recorder> Turn<'_, R> {
    /// Judges every pair of orders; the first crisis that opens is the only one of the turn. If none
    /// does, the headline may have left one behind.
    pub(super) fn contest(&mut self) {
        self.step = Step::Contest;
        let level = self.level;
        let orders = Side::BOTH.map(|side| *self.state.board().orders(side));
        let mut crisis = None;
        let played = self.state.board().levers_now();
        for (mine, &moscow) in orders[0].plays().iter().enumerate() {
            if level.ruleset.meets[level.ruleset.play(moscow).lever.index()] & played == 0 {
                continue;
            }
            for (theirs, &baku) in orders[1].plays().iter().enumerate() {
                let (a, b) = (level.ruleset.play(moscow), level.ruleset.play(baku));
                let same = a.target == b.target;
                for (id, pair) in level.ruleset.pairs_of(a.lever, b.lever) {
                    if (same || !pair.same_target) && self.state.board().holds(level, pair.when) {
                        let opened = self.meet(id, pair, [mine, theirs]);
                        crisis = crisis.or(opened);
                    }
                }
            }
        }
        if self.topped() {
            self.close();
        } else if let Some(crisis) = crisis.or_else(|| self.left_by_headline()) {
            self.open_crisis(crisis);
        } else {
            self.carry_out();
        }
    }

    /// The crisis that this turn's headline opens, if the orders have not averted it.
    fn left_by_headline(&self) -> Option<CrisisId> {
        let board = self.state.board();
        let (crisis, when) = self.level.ruleset.event(board.headline()?).crisis?;
        board.holds(self.level, when).then_some(crisis)
    }

    /// Applies a pair rule; tells the crisis that it opens.
    fn meet(&mut self, id: PairId, pair: &Pair, slots: [usize; 2]) -> Option<CrisisId> {
        let cause = Cause::Pair(id);
        self.emit(cause, Some(pair.cite), GameEvent::Met(id, pair.percent));
        for side in Side::BOTH {
            let percent = pair.percent[side.index()];
            let slot = slots[side.index()];
            if percent != 100 {
                let left = i16::from(self.state.board().percent(side, slot));
                let left = percent_of(left, i16::from(percent)).clamp(0, 200) as u8;
                let event = GameEvent::Blunted(side, slot as u8, left);
                self.emit(cause, Some(pair.cite), event);
            }
        }
        self.effects(Actor::nobody(cause), pair.effects, 100);
        let (crisis, when) = pair.crisis?;
        self.state.board().holds(self.level, when).then_some(crisis)
    }
}
