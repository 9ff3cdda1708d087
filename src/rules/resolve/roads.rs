//! The three roads: the gauge, setting in, and the end of a game.

use super::Turn;
use crate::event::{Cause, Ending, GameEvent, Outcome, Recorder, Step};
use crate::ids::{SeatSet, Side};
use crate::order::Phase;
use crate::ruleset::Road;
use crate::state::Chance;

impl<R: Recorder> Turn<'_, R> {
    /// After the orders: third parties, economy, the gauge, and the next turn or the end.
    pub(super) fn finish(&mut self) {
        self.react();
        if !self.topped() {
            self.economy();
        }
        self.close();
    }

    /// Closes the turn.
    pub(super) fn close(&mut self) {
        self.step = Step::Roads;
        let gauge = self.gauge();
        if gauge != self.state.board().gauge() {
            let lead = Road::leading(gauge);
            let cite = self.level.ruleset.roads().cite[lead.index()];
            self.emit(Cause::Rules, Some(cite), GameEvent::GaugeMoved(gauge));
        }
        for road in [Road::Balancing, Road::Divergence] {
            self.set_in(road);
        }
        match self.ending() {
            Some((road, ending)) => {
                let turn = self.state.board().turn();
                let outcome = Outcome { road, ending, turn };
                self.emit(Cause::Rules, None, GameEvent::Ended(outcome));
                self.wait(Phase::Over, SeatSet::NONE);
            }
            None => {
                self.emit(Cause::Rules, None, GameEvent::TurnClosed);
                self.open();
            }
        }
    }

    /// The shares of the three roads: proportions of their scores, rounded so that they sum to
    /// 100; what rounding leaves goes to the largest remainder, then to the earlier road.
    pub(super) fn gauge(&self) -> [u8; 3] {
        let board = self.state.board();
        let scores = self.level.ruleset.roads().score.each_ref().map(|score| board.value(score));
        let sum: i32 = scores.iter().sum();
        if sum == 0 {
            return [100, 0, 0];
        }
        let mut shares = scores.map(|score| (score * 100 / sum) as u8);
        let mut rests = scores.map(|score| score * 100 % sum);
        for _ in 0..100 - shares.iter().map(|&share| i32::from(share)).sum::<i32>() {
            let mut most = 0;
            for index in 1..3 {
                if rests[index] > rests[most] {
                    most = index;
                }
            }
            shares[most] += 1;
            rests[most] = -1;
        }
        shares
    }

    /// Counts the ends of turn at which a road is past its threshold. One that has begun to set
    /// in goes on while it stays above the lower threshold (hysteresis).
    fn set_in(&mut self, road: Road) {
        let numbers = &self.level.constants;
        let board = self.state.board();
        let counted = board.setting(road);
        let threshold = if counted > 0 { numbers.set_in_hold } else { numbers.set_in_threshold };
        let counts = self.level.set_in && i16::from(board.turn()) >= numbers.set_in_from;
        let past = counts && i16::from(board.gauge()[road.index()]) >= threshold;
        let now = if past { counted + 1 } else { 0 };
        if now != counted {
            let cite = self.level.ruleset.roads().cite[road.index()];
            self.emit(Cause::Rules, Some(cite), GameEvent::Setting(road, now));
        }
    }

    /// Whether the game ends now, on which road and how.
    fn ending(&mut self) -> Option<(Road, Ending)> {
        if self.topped() {
            let pushed = Side::BOTH.map(|side| i32::from(self.state.board().pushed(side)));
            let [moscow, baku] = self.level.responsible(pushed);
            return Some((Road::Divergence, Ending::TopRung { moscow, baku }));
        }
        let board = self.state.board();
        let turns = self.level.constants.set_in_turns;
        for road in [Road::Balancing, Road::Divergence] {
            if i16::from(board.setting(road)) >= turns {
                return Some((road, Ending::SetIn));
            }
        }
        let (first, last) = self.level.turns;
        let turn = board.turn();
        let over = turn >= last || (turn >= first && self.state.draws().below(2) == 0);
        over.then(|| (Road::leading(self.state.board().gauge()), Ending::LastTurn))
    }
}
