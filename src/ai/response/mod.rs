//! A player who knows the other: it looks for the best response to a player that is frozen, which
//! shows how far that one can be exploited.
//!
//! Half of its budget goes into questions. In a sampled world that agrees with what its seat knows
//! it asks a fresh frozen player, with a fresh seed, what that one would do; several answers
//! together stand for its mixed strategy. The other half goes into trials: its own moves are tried
//! against those answers in sampled worlds, the poorer half is put aside again and again, and the
//! one that is left is played, always pure.
//!
//! The frozen player is asked anew each time, so what it may remember of earlier turns is not in
//! its answers; nor is it asked again further down, where both play on by chance. What is found is
//! therefore less than what a perfect response would find.

mod halving;

use rules::{Action, AgendaId, Dice, LeverId, OrderSet, Phase, Playout, Sealed, Seat, Side, View};

use crate::search::{Simultaneous, mixed};
use crate::strong::{belief, options, rollout};
use crate::{Duel, Effort, Player, passing};

/// Sets the seeds of the frozen player apart from the chance of the worlds.
const ASKED: u64 = 0xA5_4ED;

/// What a response seeks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Objective {
    /// What the players seek: the own result and half the lead.
    Utility,
    /// The lead alone, whatever the own result.
    Lead,
}

impl Objective {
    /// What a pair of utilities, Moscow's first, is worth to a side.
    fn worth(self, utilities: [i32; 2], side: Side) -> i64 {
        let [own, other] = [side, side.other()].map(|side| i64::from(utilities[side.index()]));
        match self {
            Self::Utility => own,
            // The results are weighed three to one in either, so that their sum drops out.
            Self::Lead => own - other,
        }
    }
}

/// How a response is looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Aim {
    /// What is sought.
    pub objective: Objective,
    /// Turns that a trial is played on, this one included.
    pub horizon: u8,
    /// How many times the budget of `strong` a decision takes, from 2; answers of a player other
    /// than `strong` are reckoned as if they were its own.
    pub budget: u32,
}

impl Aim {
    /// The answers that are asked for, half of the budget.
    fn questions(self) -> u32 {
        (self.budget / 2).max(1)
    }

    /// The trials, in samples of `strong`.
    fn trials(self, phase: Phase) -> u32 {
        let effort = Effort::STRONG;
        let budget = if phase == Phase::Orders { effort.orders } else { effort.others };
        self.budget.saturating_sub(self.questions()).max(1).saturating_mul(budget.samples)
    }
}

/// A player that responds to another, which `frozen` makes from a seed.
#[derive(Clone, Debug)]
pub struct Responder<F> {
    frozen: F,
    aim: Aim,
    seed: u64,
    /// Decisions so far: each has chance of its own.
    decisions: u64,
}

impl<P: Player, F: Fn(u64) -> P> Responder<F> {
    /// A responder with its own chance from `seed`, which should not be that of the game’s frozen
    /// player.
    #[must_use]
    pub const fn new(frozen: F, aim: Aim, seed: u64) -> Self {
        Self { frozen, aim, seed, decisions: 0 }
    }

    /// The decision once for each answer of the frozen player: both sides' moves, of which the
    /// other's is that answer, and the belief that it has the agenda with which it was asked.
    fn duels<'a>(&self, view: &View<'a>, side: Side, seed: u64) -> Vec<Duel<'a>> {
        let other = side.other();
        let own = options::options(view, side);
        let until = view.board().turn().saturating_add(self.aim.horizon);
        let beliefs = belief::agenda(view, other);
        let question = |number: u32| {
            let mut dice = Dice::new(mixed(seed ^ ASKED, u64::from(number)));
            let state = view.sample_state_believing(beliefs, &mut dice);
            let world = Playout::from_state(view.level(), state);
            let asked = world.view(Seat::Side(other));
            let mut actions = [own.clone(), own.clone()];
            actions[other.index()] = self.answer(&asked, mixed(seed, u64::MAX - u64::from(number)));
            Duel::new(*view, only(&asked, beliefs), until, actions)
        };
        (0..self.aim.questions()).map(question).collect()
    }

    /// What the frozen player does in a world, if anything is awaited from it.
    fn answer(&self, asked: &View<'_>, seed: u64) -> Vec<Action> {
        let Some(side) = asked.side().filter(|_| asked.is_awaited()) else { return Vec::new() };
        let answer = (self.frozen)(seed).act(asked);
        // What the rules refuse would be passed over in a real game too.
        let legal = answer.filter(|answer| asked.check(answer).is_ok());
        vec![legal.unwrap_or_else(|| passing(asked.board(), side))]
    }
}

impl<P: Player, F: Fn(u64) -> P> Player for Responder<F> {
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        let side = view.side().filter(|_| view.is_awaited())?;
        let seed = mixed(self.seed, self.decisions);
        self.decisions += 1;
        let duels = self.duels(view, side, seed);
        let actions = duels.first().map_or(&[][..], |duel| duel.actions(side));
        let trials = self.aim.trials(view.board().phase());
        let ranked = halving::ranked(actions.len(), trials, |place, world| {
            let duel = &duels[world as usize % duels.len()];
            let utilities = tried(duel, side, place, Dice::new(mixed(seed, u64::from(world))));
            self.aim.objective.worth(utilities, side)
        });
        let mut ranked = ranked.into_iter().filter_map(|place| actions.get(place));
        Some(match ranked.next() {
            Some(Action::Orders(sealed)) => Action::Orders(Sealed {
                prediction: expected(view, side.other(), &duels),
                keep: kept(view, side, &sealed.orders, ranked),
                ..*sealed
            }),
            Some(action) => *action,
            None => passing(view.board(), side),
        })
    }

    fn name(&self) -> &str {
        "response"
    }
}

/// Both utilities after one of a side's moves in one world.
fn tried(duel: &Duel<'_>, side: Side, place: usize, mut chance: Dice) -> [i32; 2] {
    let mut state = duel.world(&mut chance);
    let mut joint = [0; 2];
    joint[side.index()] = place;
    duel.play(&mut state, joint);
    duel.payoffs(state, &mut chance)
}

/// The belief that the asked side has just the agenda that it was asked with.
fn only(asked: &View<'_>, beliefs: [u32; 3]) -> [u32; 3] {
    let Some(side) = asked.side().filter(|_| asked.agenda().is_some()) else { return beliefs };
    asked.board().dealt(side).map(|id: AgendaId| u32::from(Some(id) == asked.agenda()))
}

/// The lever that most answers lead with.
fn expected(view: &View<'_>, other: Side, duels: &[Duel<'_>]) -> Option<LeverId> {
    let mut counts: Vec<(u32, LeverId)> = Vec::new();
    let answers = duels.iter().filter_map(|duel| duel.actions(other).first());
    for lever in answers.filter_map(|answer| rollout::main_lever(view, answer)) {
        match counts.iter_mut().find(|(_, known)| *known == lever) {
            Some((count, _)) => *count += 1,
            None => counts.push((1, lever)),
        }
    }
    counts.into_iter().max().map(|(_, lever)| lever)
}

/// The drawn lever to keep: of those left over, the one in the best of the other sets.
fn kept<'a>(
    view: &View<'_>,
    side: Side,
    played: &OrderSet,
    mut others: impl Iterator<Item = &'a Action>,
) -> Option<LeverId> {
    let rules = view.level().ruleset();
    others.find_map(|action| {
        let Action::Orders(sealed) = action else { return None };
        let mut levers = sealed.orders.plays().iter().map(|play| rules.play(*play).lever);
        levers.find(|lever| options::is_left(view, side, played, *lever))
    })
}

#[cfg(test)]
mod tests {
    use rules::Side;

    use super::Objective;
    use crate::judge;

    #[test]
    fn the_lead_is_worth_the_same_whatever_the_results() {
        let worth = |objective: Objective, results| {
            Side::BOTH.map(|side| objective.worth(judge::utilities(results), side))
        };
        assert_eq!(worth(Objective::Lead, [5_000, 4_000]), worth(Objective::Lead, [2_000, 1_000]));
        assert_eq!(worth(Objective::Lead, [5_000, 4_000]), [4_000, -4_000]);
        assert_eq!(worth(Objective::Utility, [5_000, 4_000]), [11_000, 7_000]);
    }
}
