//! What each number that a game starts with is worth: every starting track, every named number of
//! the engine and every third party's stance is moved, and the odds of the three roads compared.

mod report;
mod show;

use std::sync::Arc;

use rules::{CONSTANTS, Change, Level};

pub use report::{Effect, Report};
pub use show::show;

use crate::balance::negation;
use crate::study::{Job, Plan, Task};

/// The groups of numbers, in the order in which they are played.
pub const GROUPS: [&str; 3] = ["stances", "tracks", "constants"];

/// Numbers that only a person at a third party's desk meets.
const OF_DESKS: [&str; 2] = ["pledge.broken.appetite", "pledge.kept.appetite"];

/// What is moved in a series.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moved {
    /// The group.
    pub group: &'static str,
    /// The id of the track, the number or the third party.
    pub id: String,
    /// Its value before and now; for a third party, of its stance toward Moscow.
    pub values: [i16; 2],
    changes: Vec<Change>,
}

impl Moved {
    /// The name of its series.
    fn series(&self) -> String {
        format!("{}-{}-{}", self.group, self.id, self.values[1])
    }
}

/// Everything that is moved in a level: each third party's stances negated; each track and number
/// up and down by a tenth of its range, but not beyond its bounds.
#[must_use]
pub fn moved(level: &Level, only: &[String]) -> Vec<Moved> {
    let asked = |group: &str| only.is_empty() || only.iter().any(|name| name == group);
    let rules = level.ruleset();
    let mut all = Vec::new();
    if asked("stances") {
        for party in rules.all_parties() {
            let stance = level.starts_at(rules.party(party).stance[0]);
            let (id, changes) = (rules.party_name(party).to_owned(), negation(level, party));
            all.push(Moved { group: "stances", id, values: [stance, -stance], changes });
        }
    }
    if asked("tracks") {
        for track in rules.all_tracks() {
            let (range, id) = (rules.track(track), rules.track_name(track));
            for values in steps(level.starts_at(track), range.least, range.most) {
                let changes = vec![Change::Start(track, values[1])];
                all.push(Moved { group: "tracks", id: id.to_owned(), values, changes });
            }
        }
    }
    if asked("constants") {
        for (name, least, most) in CONSTANTS.iter().filter(|(name, ..)| !OF_DESKS.contains(name)) {
            for values in steps(level.constants().get(name).unwrap_or(0), *least, *most) {
                let id = (*name).to_owned();
                let changes = vec![Change::Constant(id.clone(), values[1])];
                all.push(Moved { group: "constants", id, values, changes });
            }
        }
    }
    // What cannot be so, such as a least above a most, is left out.
    all.retain(|moved| level.varied(&moved.changes).is_ok());
    all
}

/// A value up and down by a tenth of its range, where that is another value.
fn steps(value: i16, least: i16, most: i16) -> Vec<[i16; 2]> {
    let step = ((most - least) / 10).max(1);
    let ends = [value + step, value - step].map(|end| [value, end.clamp(least, most)]);
    ends.into_iter().filter(|[before, now]| before != now).collect()
}

/// The main series, and one for everything that is moved.
#[must_use]
pub fn jobs(plan: &Plan, level: &Arc<Level>, player: &str, only: &[String]) -> Vec<Job> {
    let players = [player.to_owned(), player.to_owned()];
    let main = Job { task: Task::Mark, ..Job::counted(level, "main", &players, plan) };
    let mut jobs = vec![main.clone()];
    for moved in moved(level, only) {
        if let Ok(level) = level.varied(&moved.changes) {
            jobs.push(Job { id: moved.series(), level: Arc::new(level), ..main.clone() });
        }
    }
    jobs
}
