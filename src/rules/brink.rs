//! How near the top rung is: whether the next headline can top the ladder, and who would answer for
//! it.

use crate::event::{Ending, Outcome};
use crate::ids::{EventId, Side};
use crate::level::Level;
use crate::order::Phase;
use crate::resolve::incidents_within;
use crate::ruleset::Road;
use crate::state::Board;

/// A ladder of which the next headline may be the last step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Brink {
    /// How likely it is that the next headline tops the ladder, in percent, 1–100.
    pub percent: u8,
    /// How the game would end then.
    pub outcome: Outcome,
}

impl Board {
    /// Whether the next headline can top the ladder if everything stays as it is on this board.
    /// `None` if it cannot, or if there is no other headline.
    pub fn brink(&self, level: &Level) -> Option<Brink> {
        let rules = level.ruleset();
        let rise = rules.rises.first().map_or(0, |(rise, _)| *rise);
        if rise < self.to_the_top(level) {
            return None;
        }
        let turn = match self.phase() {
            Phase::Over => return None,
            Phase::Agenda | Phase::Talks | Phase::Answers => self.turn(),
            Phase::Choice | Phase::Orders | Phase::Crisis | Phase::Desks => self.turn() + 1,
        };
        if turn > level.turns().1 {
            return None;
        }
        let percent =
            if turn == self.turn() { self.odds(level) } else { self.next_turn().odds(level) };
        let pushed = Side::BOTH.map(|side| i32::from(self.pushed_by(side, turn)));
        let [moscow, baku] = level.responsible(pushed);
        let ending = Ending::TopRung { moscow, baku };
        let outcome = Outcome { road: Road::Divergence, ending, turn };
        (percent > 0).then_some(Brink { percent, outcome })
    }

    /// How likely this turn's headline, which is still to come, tops the ladder, in percent,
    /// rounded. It is drawn as the turn draws it: an incident as often as it says where it can
    /// come, otherwise any other headline that can.
    fn odds(&self, level: &Level) -> u8 {
        let turn = self.turn();
        if let Some(scripted) = level.script(turn).headline {
            return if self.tops(level, scripted) { 100 } else { 0 };
        }
        let mut left = self.deck() & level.dated[usize::from(turn)];
        let can_come = |event: EventId| self.holds(level, level.ruleset().event(event).when);
        let to_the_top = self.to_the_top(level);
        let rises = level.ruleset().rises.iter().take_while(|(rise, _)| *rise >= to_the_top);
        let topping = rises
            .map(|(_, event)| *event)
            .filter(|event| left >> event.0 & 1 == 1 && can_come(*event))
            .filter(|event| self.tops(level, *event))
            .fold(0_u128, |set, event| set | 1 << event.0);
        // Most of the time: whatever else comes is of no matter then.
        if topping == 0 {
            return 0;
        }
        let mut open = 0_u128;
        while left != 0 {
            let event = EventId(left.trailing_zeros() as u8);
            let bit = 1 << event.0;
            left &= !bit;
            if can_come(event) {
                open |= bit;
            }
        }
        let incidents = open & level.ruleset().incidents;
        let usual = part(open & !incidents, topping);
        let rolls = (0..100).map(|rolled| match incidents_within(level, incidents, rolled) {
            0 => usual,
            often => part(often, topping),
        });
        (rolls.sum::<u32>() / 100).div_ceil(10).min(100) as u8
    }

    /// How far tension is from the top of the ladder.
    fn to_the_top(&self, level: &Level) -> i16 {
        let rules = level.ruleset();
        rules.track(rules.tension()).most - self.get(rules.tension())
    }

    /// Whether a headline would lift tension to the top of the ladder.
    fn tops(&self, level: &Level, event: EventId) -> bool {
        let rules = level.ruleset();
        let track = rules.tension();
        let effects = rules.effects_of(rules.event(event).effects).iter();
        let lifts =
            effects.filter(|effect| effect.track == track && self.holds(level, effect.when));
        let rise: i16 = lifts.map(|effect| effect.by).sum();
        rise >= self.to_the_top(level)
    }
}

/// The part of a set that belongs to another, in thousandths.
const fn part(all: u128, of: u128) -> u32 {
    match all.count_ones() {
        0 => 0,
        count => 1_000 * (all & of).count_ones() / count,
    }
}
