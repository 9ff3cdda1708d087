//! How near the top rung is: whether the next headline can top the ladder, and who would answer for
//! it.

use crate::event::{Ending, Outcome};
use crate::ids::{EventId, Side};
use crate::level::Level;
use crate::order::Phase;
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
        let tension = self.get(rules.tension());
        if tension + rules.headline_rise < rules.track(rules.tension()).most {
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
        let percent = self.odds(level, turn);
        let pushed = Side::BOTH.map(|side| i32::from(self.pushed_by(side, turn)));
        let [moscow, baku] = level.responsible(pushed);
        let ending = Ending::TopRung { moscow, baku };
        let outcome = Outcome { road: Road::Divergence, ending, turn };
        (percent > 0).then_some(Brink { percent, outcome })
    }

    /// How likely the headline of a turn tops the ladder, in percent, rounded up. Drawn as in
    /// [`crate::resolve`]: an incident as often as the ruleset says where one can come, otherwise
    /// any headline that can.
    fn odds(&self, level: &Level, turn: u8) -> u8 {
        if let Some(scripted) = level.script(turn).headline {
            return if self.tops(level, scripted) { 100 } else { 0 };
        }
        let rules = level.ruleset();
        let left = self.deck() & level.dated[usize::from(turn)];
        let each = (0..128).filter(|place| left >> place & 1 == 1).map(EventId);
        let (mut all, mut incidents) = ([0_u32; 2], [0_u32; 2]);
        for event in each.filter(|event| self.holds(level, rules.event(*event).when)) {
            let counted = [1, u32::from(self.tops(level, event))];
            let both = [Some(&mut all), rules.event(event).incident.then_some(&mut incidents)];
            for counts in both.into_iter().flatten() {
                counts.iter_mut().zip(counted).for_each(|(sum, more)| *sum += more);
            }
        }
        let often = match incidents {
            [0, _] => 0,
            _ => u32::from(level.constants().incident_percent.unsigned_abs()),
        };
        let part = |[all, topping]: [u32; 2], percent: u32| 10 * percent * topping / all.max(1);
        (part(incidents, often) + part(all, 100 - often)).div_ceil(10).min(100) as u8
    }

    /// Whether a headline would lift tension to the top of the ladder.
    fn tops(&self, level: &Level, event: EventId) -> bool {
        let rules = level.ruleset();
        let track = rules.tension();
        let effects = rules.effects_of(rules.event(event).effects).iter();
        let lifts = effects.filter(|effect| effect.track == track && self.holds(level, effect.when));
        let rise: i16 = lifts.map(|effect| effect.by).sum();
        self.get(track) + rise >= rules.track(track).most
    }
}
