//! The counts as shares, judged.
#![allow(clippy::float_arithmetic, reason = "statistics about games, never rules of one")]

use rules::Hash;
use serde::Serialize;

use super::{Changed, Counts, Plan};
use crate::balance::{Target, Verdict};
use crate::compare::Estimate;
use crate::stats::Share;

/// The share of states in which a headline must change the best orders, beyond the player's chance.
pub const LEAST: f64 = 0.1;

/// What a headline did.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Headline {
    /// Its id.
    pub id: String,
    /// States in which it came.
    pub states: u64,
    /// How often it changed Moscow's orders.
    pub moscow: Share,
    /// How often it changed Baku's.
    pub baku: Share,
    /// How often it changed either side's.
    pub either: Share,
    /// By how much oftener it changed them than another seed does, -1 to 1.
    pub beyond_chance: Estimate,
    /// Whether it changed them often enough beyond that.
    pub verdict: Verdict,
}

impl Headline {
    fn new(id: &str, changed: &Changed) -> Self {
        let share = |n| Share::of(n, changed.states);
        let beyond_chance = beyond_chance(changed);
        let verdict = Target::AtLeast(LEAST).judge(beyond_chance);
        let [moscow, baku] = changed.sides.map(share);
        Self {
            id: id.to_owned(),
            states: changed.states,
            moscow,
            baku,
            either: share(changed.either),
            beyond_chance,
            verdict,
        }
    }
}

/// All headlines of a level.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Report {
    /// The level's id.
    pub level: String,
    /// Its hash.
    pub level_hash: Hash,
    /// The hash of the ruleset.
    pub ruleset_hash: Hash,
    /// The player.
    pub player: String,
    /// Games played.
    pub games: u64,
    /// The seed of the series.
    pub seed: u64,
    /// How often the orders differ without a headline, with another seed.
    pub chance: Share,
    /// Every headline that the level can bring, those that change least first.
    pub headlines: Vec<Headline>,
}

impl Report {
    /// From the counts of a series.
    #[must_use]
    pub fn new(plan: &Plan<'_>, counts: &Counts) -> Self {
        let rules = plan.level.ruleset();
        let can_come = |event: &rules::EventId| {
            plan.level.deck().any(|known| known == *event)
                || counts.events[event.index()].states > 0
        };
        let mut headlines: Vec<_> = rules
            .all_events()
            .filter(can_come)
            .map(|event| Headline::new(rules.event_name(event), &counts.events[event.index()]))
            .collect();
        headlines.sort_by(|one, other| {
            let beyond = one.beyond_chance.value.total_cmp(&other.beyond_chance.value);
            beyond.then_with(|| one.id.cmp(&other.id))
        });
        Self {
            level: plan.level.id().to_owned(),
            level_hash: plan.level.hash(),
            ruleset_hash: rules.hash(),
            player: plan.player.to_owned(),
            games: counts.games,
            seed: plan.seed,
            chance: Share::of(counts.chance.either, counts.chance.states),
            headlines,
        }
    }

    /// Whether no headline changes too little.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.count(Verdict::Missed) == 0
    }

    /// How many headlines have this verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        self.headlines.iter().filter(|headline| headline.verdict == verdict).count()
    }
}

/// The difference of two shares of the same states, with its 95 % interval. One state more is
/// supposed to differ than was seen, so that seeing none is not taken for certainty.
fn beyond_chance(changed: &Changed) -> Estimate {
    if changed.states == 0 {
        return Estimate { value: 0.0, low: -1.0, high: 1.0 };
    }
    let all = changed.states as f64;
    let (gained, lost) = (changed.gained as f64, changed.lost as f64);
    let value = (gained - lost) / all;
    let variance = (gained + lost + 1.0 - (gained - lost) * value) / (all * all);
    let reach = 1.959_963_984_540_054 * variance.sqrt();
    Estimate { value, low: (value - reach).max(-1.0), high: (value + reach).min(1.0) }
}

#[cfg(test)]
mod tests {
    use super::{Changed, Headline, beyond_chance};
    use crate::balance::Verdict;

    #[test]
    fn what_another_seed_does_as_well_is_not_the_headline() {
        let found = |gained, lost| {
            beyond_chance(&Changed { states: 100, gained, lost, ..Changed::default() })
        };
        let same = found(30, 30);
        assert!(same.value == 0.0 && same.low < 0.0 && same.high > 0.0);
        let more = found(40, 0);
        // Of 100, 40 and no other: 0.4, less and more 1.96 times the root of 25 in 10,000.
        assert!((more.value - 0.4).abs() < 1e-9 && (more.low - 0.302).abs() < 1e-3);
    }

    #[test]
    fn what_is_beyond_chance_is_judged_and_not_what_changed() {
        let judged = |gained, lost| {
            let changed = Changed { states: 400, either: 240, gained, lost, ..Changed::default() };
            Headline::new("news", &changed).verdict
        };
        assert_eq!(judged(120, 120), Verdict::Missed);
        assert_eq!(judged(80, 40), Verdict::Undecided);
        assert_eq!(judged(160, 40), Verdict::Met);
    }
}
