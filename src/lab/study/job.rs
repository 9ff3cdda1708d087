//! One series of games of a study.

use std::sync::Arc;

use rules::Level;

use super::Plan;
use crate::balance::turn_eight;
use crate::exploit::{self, Attack};
use crate::headlines;
use crate::progress::Progress;
use crate::simulate::{self, Counts, Shard, Tally, Watch};

/// What is done with each game of a job, beside counting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Task {
    /// Nothing.
    Count,
    /// How it ended is kept, so that it can be compared with the same game of another series.
    Mark,
    /// It is looked at on turn 8: whether the road was still open is kept.
    TurnEight,
    /// One side knows the other's player and responds to it; how it ended is kept.
    Attack(Attack),
    /// It is played to be gone back to: what headlines change in it is kept, and nothing else.
    Headlines,
}

/// One series of games. Games with the same index have the same seeds in all jobs of a study.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its name within the study.
    pub id: String,
    /// The level, as it is in this series.
    pub level: Arc<Level>,
    /// Moscow's player, Baku's.
    pub players: [String; 2],
    /// How many games.
    pub games: u64,
    /// The seed of the series.
    pub seed: u64,
    /// What is done with each game.
    pub task: Task,
}

impl Job {
    /// A series whose games are only counted.
    #[must_use]
    pub fn counted(level: &Arc<Level>, id: &str, players: &[String; 2], plan: &Plan) -> Self {
        Self {
            id: id.to_owned(),
            level: Arc::clone(level),
            players: players.clone(),
            games: plan.games,
            seed: plan.seed,
            task: Task::Count,
        }
    }

    /// Plays its games of a shard on the threads of the current pool.
    #[must_use]
    pub fn play(&self, shard: Shard, progress: &Progress) -> Tally {
        if self.task == Task::Headlines {
            return headlines::part(&headlines::Plan::of(self), shard, progress);
        }
        let plan = self.plan();
        simulate::part(&plan, shard, progress, |seeds, watch: &mut Watch<'_>| match self.task {
            // Headlines are not played here.
            Task::Count | Task::Headlines => {
                simulate::one(&plan, seeds, watch);
                None
            }
            Task::Mark => {
                simulate::one(&plan, seeds, watch);
                Some(watch.mark())
            }
            Task::Attack(attack) => Some(exploit::play(&plan, attack, seeds, watch)),
            Task::TurnEight => Some(turn_eight::mark(&self.level, plan.seats(seeds), seeds, watch)),
        })
    }

    /// Whether a tally has what a shard of this series gives, no more and no less.
    pub(super) fn could_give(&self, shard: Shard, tally: &Tally) -> bool {
        let (rules, games) = (self.level.ruleset(), shard.count(self.games));
        let marked = match self.task {
            Task::Count | Task::Headlines => tally.marks.is_empty(),
            _ if games == 0 => tally.marks.is_empty(),
            _ => tally.is_marked(shard, self.games),
        };
        let headlines = match &tally.headlines {
            Some(found) => self.task == Task::Headlines && found.fits(rules, games),
            None => self.task != Task::Headlines,
        };
        tally.counts.games == games && tally.counts.fits(&Counts::new(rules)) && marked && headlines
    }

    /// As the runner takes it.
    #[must_use]
    pub fn plan(&self) -> simulate::Plan<'_> {
        let [moscow, baku] = &self.players;
        simulate::Plan {
            level: &self.level,
            games: self.games,
            players: [moscow, baku],
            seed: self.seed,
        }
    }
}
