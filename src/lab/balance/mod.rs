//! Judges whether the model shows what it must: each property with its figure, 95 % interval,
//! target and verdict.
//!
//! The games are a fixed list of series (see [`jobs`]), all from the same seeds, so that a series
//! with one thing changed is compared with the main one game by game.

mod measure;
mod report;
mod row;
mod show;
pub mod turn_eight;

use std::sync::Arc;

use rules::{Change, Level, LeverId, PartyId, Ruleset};

pub(crate) use measure::odds_moved;
pub use report::Report;
pub use row::{Item, Row, Target, Unit, Verdict};
pub use show::show;
pub(crate) use show::{aim, bare, figure};

use crate::study::{Job, Plan, Task};

/// The rows, in the order in which they are shown.
pub const ROWS: [&str; 14] = [
    "doves",
    "hawks",
    "odds",
    "length",
    "seats",
    "top-rung",
    "levers",
    "barring",
    "stances",
    "reactions",
    "bind",
    "decisions",
    "talks",
    "history",
];

/// The rows that need the main series.
const OF_MAIN: [&str; 10] = [
    "odds",
    "length",
    "seats",
    "top-rung",
    "levers",
    "barring",
    "stances",
    "reactions",
    "bind",
    "talks",
];

/// How many times fewer games are played for each barred lever, and for the decisions of turn 8,
/// than in the main series.
const FEWER: u64 = 5;

/// The name of the series in which a lever is barred.
fn barred(rules: &Ruleset, lever: LeverId) -> String {
    format!("barred-{}", rules.lever_name(lever))
}

/// The name of the series in which a third party's stances are negated.
fn flipped(rules: &Ruleset, party: PartyId) -> String {
    format!("flipped-{}", rules.party_name(party))
}

/// The levers that can lie on a table in a level, in the ruleset's order.
fn levers(level: &Level) -> Vec<LeverId> {
    let rules = level.ruleset();
    let there = |id: &LeverId| {
        let side = rules.lever(*id).side;
        level.fixed(side).contains(id) || level.pool(side).contains(id)
    };
    rules.all_levers().filter(there).collect()
}

/// Both stances of a third party negated.
#[must_use]
pub fn negation(level: &Level, party: PartyId) -> Vec<Change> {
    let negate = |track| Change::Start(track, -level.starts_at(track));
    level.ruleset().party(party).stance.map(negate).to_vec()
}

/// The series that the rows asked for need; all rows if none is named.
#[must_use]
pub fn jobs(plan: &Plan, level: &Arc<Level>, player: &str, only: &[String]) -> Vec<Job> {
    let rules = level.ruleset();
    let asked = |row: &str| only.is_empty() || only.iter().any(|name| name == row);
    let players = [player.to_owned(), player.to_owned()];
    let fewer = plan.games.div_ceil(FEWER);
    let mut jobs = Vec::new();
    let mut add = |id: &str, changes: &[Change], games, task| {
        // A series that cannot be is left out, and its figures with it.
        let Ok(level) = level.varied(changes).map(Arc::new) else { return };
        let job = Job::counted(&level, id, &players, plan);
        jobs.push(Job { games, task, ..job });
    };
    if OF_MAIN.into_iter().any(asked) {
        add("main", &[], plan.games, Task::Mark);
    }
    if let Some(load) = rules.find_track("ukraine_load").filter(|_| asked("bind")) {
        add("unloaded", &[Change::Start(load, 0)], plan.games, Task::Mark);
    }
    if asked("talks") {
        add("silent", &[Change::NoTalks], plan.games, Task::Mark);
    }
    if asked("stances") {
        for party in rules.all_parties() {
            let changes = negation(level, party);
            add(&flipped(rules, party), &changes, plan.games, Task::Mark);
        }
    }
    if asked("barring") {
        for lever in levers(level) {
            add(&barred(rules, lever), &[Change::Bar(lever)], fewer, Task::Mark);
        }
    }
    if asked("decisions") {
        add("turn-eight", &[], fewer, Task::TurnEight);
    }
    for (row, name) in [("doves", "dove"), ("hawks", "hawk")] {
        if asked(row) {
            jobs.push(Job::counted(level, row, &[name.to_owned(), name.to_owned()], plan));
        }
    }
    jobs
}
