//! The effect of each number on the odds of the roads, the largest first.

use rules::Road;
use serde::Serialize;

use super::moved;
use crate::balance::odds_moved;
use crate::compare::Estimate;
use crate::simulate::{Roads, Tally};
use crate::stats::Share;
use crate::study::{Ask, Origin, Study};

/// What moving one number does.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Effect {
    /// The group that it belongs to.
    pub group: &'static str,
    /// The id of the track, the number or the third party.
    pub id: String,
    /// Its value in the level; of a third party, its stance toward Moscow.
    pub before: i16,
    /// What it is moved to; both stances of a third party are negated.
    pub now: i16,
    /// By how much each road's odds are greater then, −1 to 1.
    pub roads: Roads<Estimate>,
    /// The greatest of the three, without its sign.
    pub greatest: f64,
}

/// The effects. The names of its fields are those in `--json`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Report {
    /// To what it belongs.
    #[serde(flatten)]
    pub origin: Origin,
    /// Who played both sides.
    pub player: String,
    /// The odds of the level as it is.
    pub odds: Roads<Share>,
    /// The effects, the greatest first.
    pub effects: Vec<Effect>,
}

impl Report {
    /// From the tallies of a study's jobs.
    #[must_use]
    pub fn new(study: &Study, player: &str, tallies: &[Tally]) -> Self {
        let only: &[String] = match &study.plan.ask {
            Ask::Sensitivity { only, .. } => only,
            _ => &[],
        };
        let main = &tallies[0];
        let mut effects = Vec::new();
        for moved in moved(&study.level, only) {
            let Some(tally) = study.find(tallies, &moved.series()) else { continue };
            let roads = Road::ALL.map(|road| odds_moved(main, tally, road));
            let sizes = roads.map(|found| found.value.abs());
            let greatest = sizes.into_iter().fold(0.0, f64::max);
            let ([before, now], roads) = (moved.values, Roads::from(roads));
            let (group, id) = (moved.group, moved.id);
            effects.push(Effect { group, id, before, now, roads, greatest });
        }
        effects.sort_by(|one, other| {
            let size = other.greatest.total_cmp(&one.greatest);
            size.then_with(|| {
                (one.group, &one.id, one.now).cmp(&(other.group, &other.id, other.now))
            })
        });
        let counts = &main.counts;
        Self {
            origin: Origin::new(study, tallies),
            player: player.to_owned(),
            odds: Roads::from(counts.roads.map(|n| Share::of(n, counts.games))),
            effects,
        }
    }
}
