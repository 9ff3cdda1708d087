//! Routes, income, upkeep and drift.

use super::{Actor, Turn};
use crate::event::{Cause, Recorder, Step};
use crate::ids::{DriftId, RouteId, Side};
use crate::ruleset::{Route, number};

impl<R: Recorder> Turn<'_, R> {
    pub(super) fn economy(&mut self) {
        self.step = Step::Economy;
        let level = self.level;
        let mut income = [0_i32; 2];
        for (index, route) in level.ruleset.routes.iter().enumerate() {
            self.flow(RouteId(index as u8), route);
            let flow = i32::from(self.state.board().get(route.flow));
            income[0] += i32::from(route.income[0]) * flow;
            income[1] += i32::from(route.income[1]) * flow;
        }
        let cite = level.ruleset.number_cite(const { number("income.percent") });
        let percent = i32::from(level.constants.income_percent);
        for side in Side::BOTH {
            // Hundredths of all routes are added before rounding, so that small flows count.
            let by = ((income[side.index()] * percent + 5_000) / 10_000) as i16;
            let actor = Actor::nobody(Cause::Transit(side));
            self.shift(actor, cite, level.ruleset.treasury(side), by);
        }
        for (index, drift) in level.ruleset.drifts.iter().enumerate() {
            if self.state.board().holds(level, drift.when) {
                let actor = Actor::nobody(Cause::Drift(DriftId(index as u8)));
                self.effects(actor, drift.effects, 100);
            }
        }
    }

    /// Flow follows what is built, or runs dry behind a block.
    fn flow(&mut self, id: RouteId, route: &Route) {
        let actor = Actor::nobody(Cause::Route(id));
        let board = self.state.board();
        let blocked = board.get(route.blocked) > 0;
        let open = route.opens.is_none_or(|ratchet| board.turned(ratchet));
        let goal = if blocked || !open { 0 } else { board.get(route.build) };
        let change = (goal - board.get(route.flow)).clamp(-route.ramp, route.ramp);
        if change != 0 {
            self.shift(actor, route.cite, route.flow, change);
        }
        if blocked {
            self.shift(actor, route.cite, route.blocked, -1);
        }
    }
}
