//! Studies: the commands that play many games to find something out.
//!
//! All work the same way, so that any of them can be cut into shards. A [`Plan`] says what is asked;
//! a [`Study`] makes a fixed list of [`Job`]s of it; each job gives a [`Tally`] of whole numbers,
//! which adds up whatever thread, shard or machine played which game; and an [`Answer`] is made from
//! the tallies of all jobs. A new command is a variant of [`Ask`], its jobs and its report.

mod answer;
mod job;
mod merge;
mod origin;
mod plan;

use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;
use rules::Level;
use text::Args;

pub use answer::Answer;
pub use job::{Job, Task};
pub(crate) use merge::sorted;
pub use merge::{Sheet, merge};
pub use origin::Origin;
pub(crate) use plan::check_games;
pub use plan::{Ask, MOST_GAMES, Plan};

use crate::data::{self, words};
use crate::progress::Progress;
use crate::simulate::{Shard, Tally};
use crate::{Failure, balance, exploit, headlines, ladder, sensitivity};

/// A plan with its level and its jobs.
#[derive(Clone, Debug)]
pub struct Study {
    /// What is asked.
    pub plan: Plan,
    /// The level.
    pub level: Arc<Level>,
    /// What is played for it, always in the same order.
    pub jobs: Vec<Job>,
}

impl Study {
    /// Finds the level and lays down the jobs.
    ///
    /// # Errors
    /// There is no such level, player or row, or no game is to be played, or more than
    /// [`MOST_GAMES`]; or the plan was made for another level or ruleset of these names.
    pub fn new(plan: Plan) -> Result<Self, Failure> {
        let level = data::find_level(&plan.level)?;
        plan.check(&level)?;
        let jobs = match &plan.ask {
            Ask::Simulate { players } => vec![Job::counted(&level, "games", players, &plan)],
            Ask::Ladder { players } => ladder::jobs(&plan, &level, players),
            Ask::Balance { player, only } => balance::jobs(&plan, &level, player, only),
            Ask::Sensitivity { player, only } => sensitivity::jobs(&plan, &level, player, only),
            Ask::Exploit { player, budget, only } => {
                exploit::jobs(&plan, &level, player, *budget, only)
            }
            Ask::Headlines { player } => headlines::jobs(&plan, &level, player),
        };
        Ok(Self { plan, level, jobs })
    }

    /// Plays the games of a shard on so many threads, all that there are if it is not said.
    ///
    /// # Errors
    /// No threads can be had.
    pub fn play(&self, shard: Shard, threads: Option<usize>) -> Result<Sheet, Failure> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or(0)).build();
        let pool = pool.map_err(|error| Failure::Usage(error.to_string()))?;
        let games = self.jobs.iter().map(|job| shard.count(job.games)).sum();
        let progress = Progress::new(games, "lab-progress-games");
        let began = Instant::now();
        let play = |job: &Job| job.play(shard, &progress);
        let tallies = pool.install(|| self.jobs.par_iter().map(play).collect());
        progress.finish();
        Ok(Sheet::new(self, shard, tallies, began.elapsed()))
    }

    /// What the tallies of all games, a job each, come to.
    ///
    /// # Errors
    /// The record of the past, which one of the rows is about, cannot be played.
    pub fn answer(&self, tallies: &[Tally], time: Duration) -> Result<Answer, Failure> {
        Answer::new(self, tallies, time)
    }

    /// The tally of a job, if it was played.
    #[must_use]
    pub fn find<'t>(&self, tallies: &'t [Tally], id: &str) -> Option<&'t Tally> {
        let place = self.jobs.iter().position(|job| job.id == id)?;
        tallies.get(place)
    }
}

/// The player of this name, as the registry writes it.
pub(crate) fn find_player(name: &str) -> Result<&'static str, Failure> {
    let known: Vec<_> = ai::names().collect();
    let found = known.iter().copied().find(|known| *known == name);
    found.ok_or_else(|| unknown("lab-usage-unknown-player", name, known.into_iter()))
}

/// A complaint about a name that is not among the known ones.
pub(crate) fn unknown<'k>(
    key: &str,
    found: &str,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Failure {
    let list: Vec<_> = known.clone().collect();
    let args = Args::new().text("found", found).text("expected", list.join(", "));
    Failure::Usage(data::with_nearest(words().say(key, &args), found, known))
}
