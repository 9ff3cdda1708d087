//! Who beats whom: every player against every other, from both seats.

mod report;
mod show;

use std::sync::Arc;

use rules::Level;

pub use report::{Meeting, Outcome, Report, Standing};
pub use show::show;

use crate::study::{Job, Plan};

/// The name of the series in which these play Moscow and Baku.
fn series(moscow: &str, baku: &str) -> String {
    format!("{moscow}-{baku}")
}

/// A series for each player in each seat against each other one.
#[must_use]
pub fn jobs(plan: &Plan, level: &Arc<Level>, players: &[String]) -> Vec<Job> {
    let mut jobs = Vec::new();
    for moscow in players {
        for baku in players.iter().filter(|other| *other != moscow) {
            let seats = [moscow.clone(), baku.clone()];
            jobs.push(Job::counted(level, &series(moscow, baku), &seats, plan));
        }
    }
    jobs
}
