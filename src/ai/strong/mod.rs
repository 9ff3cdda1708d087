//! The strong player: it takes each decision for what it is, a game in which both sides move at
//! once and neither knows the other's move, and plays its part of the solution.
//!
//! The moves of both sides are read off the board, the poorer ones put aside, and each pair of the
//! rest is tried in sampled worlds that agree with what this seat knows: the deck ahead is shuffled
//! afresh, and the other's agenda is drawn by what its deeds suggest. Orders, offers, answers,
//! crises, predictions and the choice of an agenda all come out of the same search.

pub(crate) mod belief;
mod duel;
pub(crate) mod options;
pub(crate) mod rollout;

use rules::{Action, Answer as Reply, Dice, LeverId, Phase, Side, View};

pub use duel::Duel;

use crate::normal::place;
use crate::search::{Answer, Budget, Mix, ONE, Search, mixed};
use crate::{Player, Reason};

/// How hard a player of this kind thinks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effort {
    /// The search for orders.
    pub orders: Budget,
    /// The search for anything else: offers, answers, crises, choices.
    pub others: Budget,
    /// Turns that a sampled game is played on, this one included.
    pub horizon: u8,
}

impl Effort {
    /// What `strong` does.
    pub const STRONG: Self = Self {
        orders: Budget { samples: 4_000, depth: 1, screening: 20, keep: 14, rounds: 100 },
        others: Budget { samples: 400, depth: 1, screening: 5, keep: 6, rounds: 100 },
        horizon: 2,
    };

    /// What `expert` does: ten times as much.
    pub const EXPERT: Self = Self {
        orders: Budget { samples: 40_000, depth: 1, screening: 100, keep: 16, rounds: 200 },
        others: Budget { samples: 4_000, depth: 1, screening: 30, keep: 10, rounds: 200 },
        horizon: 2,
    };
}

/// Parts of [`ONE`] below which a move of the mix is left out.
const TRIM: u32 = ONE / 20;

/// What giving one's word must be worth beyond refusing it, in hundredths of a point, doubled: an
/// estimate errs by about as much, and a promise ties the hands of whoever gave it.
const WORD: i64 = 100;

/// The player.
#[derive(Clone, Debug)]
pub struct Strong {
    name: &'static str,
    effort: Effort,
    seed: u64,
    reason: Option<Reason>,
}

impl Strong {
    /// A player with a budget and a seed.
    #[must_use]
    pub const fn new(name: &'static str, effort: Effort, seed: u64) -> Self {
        Self { name, effort, seed, reason: None }
    }

    /// Begins to think about what a view is asked for. `None` if nothing is.
    #[must_use]
    pub fn think<'a>(&self, view: &View<'a>) -> Option<Thought<'a>> {
        Thought::new(view, self.effort, self.seed)
    }
}

impl Player for Strong {
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        let mut thought = self.think(view)?;
        while thought.step(u32::MAX) {}
        let (action, reason) = thought.decision();
        self.reason = Some(reason);
        Some(action)
    }

    fn reason(&self) -> Option<Reason> {
        self.reason.clone()
    }

    fn name(&self) -> &str {
        self.name
    }

    fn only_legal(&self) -> bool {
        true
    }
}

/// One decision, on which a player can think in slices.
#[derive(Clone, Debug)]
pub struct Thought<'a> {
    view: View<'a>,
    side: Side,
    seed: u64,
    search: Search<Duel<'a>>,
}

impl<'a> Thought<'a> {
    fn new(view: &View<'a>, effort: Effort, seed: u64) -> Option<Self> {
        let side = view.side().filter(|_| view.is_awaited())?;
        let board = view.board();
        let seed = mixed(seed, place(view));
        let actions = Side::BOTH.map(|side| options::options(view, side));
        let until = board.turn().saturating_add(effort.horizon);
        let beliefs = belief::agenda(view, side.other());
        let duel = Duel::new(*view, beliefs, until, actions).minding(belief::leads(view));
        let budget = if board.phase() == Phase::Orders { effort.orders } else { effort.others };
        Some(Self { view: *view, side, seed, search: Search::new(duel, budget, seed) })
    }

    /// Takes up to `n` more samples. Whether there is more to do; slicing changes nothing.
    pub fn step(&mut self, n: u32) -> bool {
        self.search.step(n)
    }

    /// What to submit and why, by what has been found so far.
    #[must_use]
    pub fn decision(&self) -> (Action, Reason) {
        let mut answer = self.search.answer();
        self.sober(&mut answer);
        let mut dice = Dice::new(mixed(self.seed, u64::MAX));
        let mix = answer.mixes[self.side.index()].trimmed(TRIM);
        let place = mix.draw(&mut dice);
        let actions = self.search.game().actions(self.side);
        let action = match actions.get(place).copied() {
            Some(Action::Orders(sealed)) => Action::Orders(rules::Sealed {
                prediction: self.expected(&answer).map(|(lever, _)| lever),
                keep: self.keep(&answer, place),
                ..sealed
            }),
            Some(action) => action,
            None => crate::passing(self.view.board(), self.side),
        };
        (action, self.reason(&answer, place))
    }

    /// Refuses an offer that is hardly worth one's word.
    fn sober(&self, answer: &mut Answer) {
        let me = self.side.index();
        let actions = self.search.game().actions(self.side);
        let place = |reply| actions.iter().position(|action| *action == Action::Answer(reply));
        let (Some(accept), Some(refuse)) = (place(Reply::Accept), place(Reply::Refuse)) else {
            return;
        };
        if gain(answer, me, [accept, refuse]) < WORD {
            let weights: Vec<_> = (0..actions.len()).map(|own| u64::from(own == refuse)).collect();
            answer.mixes[me] = Mix::of(&weights);
        }
    }

    /// What it says for itself: how many moves it weighed, how often it would play this one, what
    /// that is worth more than the poorest that it kept, and what it expects.
    fn reason(&self, answer: &Answer, chosen: usize) -> Reason {
        let me = self.side.index();
        let worth = answer.matrices.against(me, &kept_mix(answer, 1 - me));
        let poorest = worth.iter().copied().min().unwrap_or(0);
        let kept = answer.kept[me].iter().position(|place| *place == chosen);
        let gain = kept.map_or(0, |place| worth[place] - poorest);
        let share = u64::from(answer.mixes[me].parts()[chosen]) * 100 / u64::from(ONE);
        let expected = self.expected(answer);
        let key = match (self.view.board().phase(), expected) {
            (Phase::Orders, Some(_)) => "player-reason-orders",
            _ => "player-reason-weighed",
        };
        let reason = Reason::new(key)
            .number("choices", answer.mixes[me].parts().len() as i64)
            .number("samples", i64::from(self.search.done()))
            .number("share", share as i64)
            .number("gain_points", gain / 2);
        match expected {
            Some((lever, part)) if self.view.board().phase() == Phase::Orders => reason
                .number("odds", i64::from(part) * 100 / i64::from(ONE))
                .lever("expected", lever),
            _ => reason,
        }
    }

    /// The lever that the other side most probably leads with, and in how many parts of [`ONE`].
    fn expected(&self, answer: &Answer) -> Option<(LeverId, u32)> {
        let other = self.side.other();
        let mut odds: Vec<(LeverId, u32)> = Vec::new();
        let parts = answer.mixes[other.index()].parts();
        for (action, part) in self.search.game().actions(other).iter().zip(parts) {
            let Some(lever) = rollout::main_lever(&self.view, action) else { continue };
            match odds.iter_mut().find(|(known, _)| *known == lever) {
                Some((_, sum)) => *sum += part,
                None => odds.push((lever, *part)),
            }
        }
        odds.into_iter().filter(|(_, part)| *part > 0).max_by_key(|&(lever, part)| (part, lever))
    }

    /// The drawn lever to keep for next turn: of those left over, the one in the best of the sets
    /// that were weighed.
    fn keep(&self, answer: &Answer, chosen: usize) -> Option<LeverId> {
        let rules = self.view.level().ruleset();
        let me = self.side.index();
        let actions = self.search.game().actions(self.side);
        let levers = |place: usize| match actions.get(place) {
            Some(Action::Orders(sealed)) => sealed.orders,
            _ => rules::OrderSet::NONE,
        };
        let played = levers(chosen);
        let left = |lever: LeverId| options::is_left(&self.view, self.side, &played, lever);
        let other = kept_mix(answer, 1 - me);
        let worth = answer.matrices.against(me, &other);
        let mut best: Option<(i64, LeverId)> = None;
        for (worth, place) in worth.iter().zip(&answer.kept[me]) {
            for play in levers(*place).plays() {
                let lever = rules.play(*play).lever;
                if left(lever) && best.is_none_or(|best| (*worth, lever) > best) {
                    best = Some((*worth, lever));
                }
            }
        }
        best.map(|(_, lever)| lever)
    }
}

/// By how much the first of two moves of a player is worth more than the second, against the
/// other's mix.
fn gain(answer: &Answer, player: usize, moves: [usize; 2]) -> i64 {
    let worth = answer.matrices.against(player, &kept_mix(answer, 1 - player));
    let [first, second] = moves.map(|wanted| {
        let place = answer.kept[player].iter().position(|kept| *kept == wanted);
        place.map_or(0, |place| worth[place])
    });
    first - second
}

/// A player's mix over the moves that were kept.
fn kept_mix(answer: &Answer, player: usize) -> Mix {
    let parts = answer.mixes[player].parts();
    let kept = answer.kept[player].iter();
    Mix::of(&kept.map(|place| u64::from(parts[*place])).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::gain;
    use crate::search::{Answer, Matrices, Mix};

    #[test]
    fn a_gain_is_reckoned_against_what_the_other_does() {
        let answer = Answer {
            mixes: [Mix::even(2), Mix::of(&[3, 1])],
            values: [0, 0],
            kept: [vec![1, 0], vec![0, 1]],
            // The first player's rows in the order kept: move 1, then move 0.
            matrices: Matrices::new([2, 2], |row, column| {
                [[[40, 0], [80, 0]], [[140, 0], [-20, 0]]][row][column]
            }),
        };
        // Move 0 is worth (3 × 140 − 20) / 4 = 100, move 1 (3 × 40 + 80) / 4 = 50.
        assert_eq!(gain(&answer, 0, [0, 1]), 50);
        assert_eq!(gain(&answer, 0, [1, 0]), -50);
    }
}
