//! Crisis: at most three sealed rounds of hold, escalate or back down.

use super::{Actor, Turn};
use crate::event::{Cause, GameEvent, Pushed, Recorder, Step};
use crate::ids::{CrisisId, SeatSet, Side};
use crate::order::{Action, Phase, Stand};

impl<R: Recorder> Turn<'_, R> {
    pub(super) fn open_crisis(&mut self, crisis: CrisisId) {
        self.step = Step::Crisis;
        let cite = self.level.ruleset.crisis(crisis).cite;
        self.emit(Cause::Crisis(crisis), Some(cite), GameEvent::CrisisOpened(crisis));
        self.wait(Phase::Crisis, SeatSet::SIDES);
    }

    pub(super) fn crisis_round(&mut self) {
        self.step = Step::Crisis;
        let level = self.level;
        let Some((crisis, round)) = self.state.board().crisis() else { return };
        let [moscow, baku] = Side::BOTH.map(|side| match self.submitted(side) {
            Some(Action::Stand(stand)) => stand,
            _ => Stand::Hold,
        });
        let rule = level.ruleset.crisis(crisis);
        let cell = &rule.rounds[usize::from(round)][moscow as usize * 3 + baku as usize];
        let cause = Cause::Crisis(crisis);
        self.emit(cause, Some(rule.cite), GameEvent::CrisisPlayed(moscow, baku));
        let pushed = match (moscow == Stand::Escalate, baku == Stand::Escalate) {
            (true, true) => Pushed::Both,
            (true, false) => Pushed::By(Side::Moscow),
            (false, true) => Pushed::By(Side::Baku),
            (false, false) => Pushed::Nobody,
        };
        self.effects(Actor { cause, pushed, light: false }, cell.effects, 100);
        if let Some(winner) = cell.stake {
            let cause = Cause::Stake(crisis, winner);
            self.effects(Actor { cause, pushed, light: false }, cell.stake_effects, 100);
        }
        let last = usize::from(round) + 1 >= rule.rounds.len();
        if self.topped() {
            self.close();
        } else if cell.goes_on && !last {
            self.wait(Phase::Crisis, SeatSet::SIDES);
        } else {
            self.emit(cause, Some(rule.cite), GameEvent::CrisisEnded(crisis));
            self.carry_out();
        }
    }
}
