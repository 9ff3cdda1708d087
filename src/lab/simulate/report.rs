//! The counts as one JSON object.

use std::time::Duration;

use rules::{Level, Reaction, Road, Side};
use serde::{Deserialize, Serialize};

use super::counts::{Counts, ENDINGS};
use crate::stats::{Share, mean, median, rate};

/// A figure for each road.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Roads<T> {
    /// Cold confrontation.
    pub cold: T,
    /// Tactical balancing.
    pub balancing: T,
    /// Open divergence.
    pub divergence: T,
}

impl<T> From<[T; 3]> for Roads<T> {
    /// In the order of [`Road::ALL`].
    fn from([cold, balancing, divergence]: [T; 3]) -> Self {
        Self { cold, balancing, divergence }
    }
}

/// A figure for each side.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Sides<T> {
    /// Moscow's.
    pub moscow: T,
    /// Baku's.
    pub baku: T,
}

impl<T: Copy> Sides<T> {
    fn of<U: Copy>(both: [U; 2], make: impl Fn(U) -> T) -> Self {
        Self { moscow: make(both[0]), baku: make(both[1]) }
    }
}

/// Games won.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Wins {
    /// By Moscow.
    pub moscow: u64,
    /// By Baku.
    pub baku: u64,
    /// By nobody.
    pub draw: u64,
}

/// Games in which the bar was cleared by these.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Bars {
    /// Both sides.
    pub both: u64,
    /// Moscow alone.
    pub moscow: u64,
    /// Baku alone.
    pub baku: u64,
    /// Nobody.
    pub neither: u64,
}

/// How often a lever was there, and was ordered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LeverUse {
    /// Whose it is.
    pub side: Side,
    /// Its id.
    pub id: String,
    /// Turns on which it lay on the table.
    pub offered: u64,
    /// Turns on which it was ordered.
    pub chosen: u64,
}

/// In how many games a reaction fired.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ReactionUse {
    /// Whose it is.
    pub party: String,
    /// Its id.
    pub id: String,
    /// Games.
    pub games: u64,
}

/// How often something with an id happened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// How often.
    pub n: u64,
}

/// Talks, over all games.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Talks {
    /// Offers made.
    pub made: u64,
    /// Of these, accepted.
    pub accepted: u64,
    /// Of the accepted, kept by both sides.
    pub kept: u64,
    /// Promises broken.
    pub broken: Sides<u64>,
}

/// The mean board at the end of a turn.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct TurnMeans {
    /// The turn; 0 is the start.
    pub turn: u8,
    /// Games that came so far.
    pub games: u64,
    /// Tension.
    pub tension: f64,
    /// Shares of the roads.
    pub gauge: Roads<f64>,
}

/// What many games gave. The names of its fields are the names in `--json`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Report {
    /// The level's id.
    pub level: String,
    /// The hash of the ruleset.
    pub ruleset_hash: String,
    /// How many games.
    pub games: u64,
    /// The seed of the series.
    pub seed: u64,
    /// Moscow's player.
    pub moscow: String,
    /// Baku's player.
    pub baku: String,
    /// How the games ended.
    pub roads: Roads<Share>,
    /// Who won.
    pub wins: Wins,
    /// Who cleared the bar.
    pub bars_cleared: Bars,
    /// Games at whose end tension had topped out.
    pub top_rung: Share,
    /// Levers.
    pub levers: Vec<LeverUse>,
    /// Reactions of third parties. Stances are not among them: nobody sits at a desk.
    pub reactions: Vec<ReactionUse>,
    /// Turns in a game.
    pub turns_mean: f64,
    /// The turn by which half of the games had ended.
    pub turns_median: usize,
    /// Games by the way they ended.
    pub endings: Vec<Named>,
    /// Games by last turn.
    pub ended_in: Vec<(usize, u64)>,
    /// Games for whose top rung a side was responsible.
    pub responsible: Sides<u64>,
    /// Result, in points.
    pub results_mean: Sides<f64>,
    /// Interests, in points of 100.
    pub interests_mean: Sides<f64>,
    /// Games in which the hidden agenda was met.
    pub agendas_met: Sides<u64>,
    /// Regional stability at the end.
    pub stability_mean: f64,
    /// Talks.
    pub talks: Talks,
    /// Predictions made and right.
    pub predictions: Sides<(u64, u64)>,
    /// Crises opened.
    pub crises: Vec<Named>,
    /// Crisis rounds played.
    pub crisis_rounds: u64,
    /// Games in which a ratchet turned.
    pub ratchets: Vec<Named>,
    /// The mean board by turn.
    pub by_turn: Vec<TurnMeans>,
    /// Submissions that the rules refused.
    pub refused: u64,
}

/// A report with the time it took, which is another every time.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Timed {
    /// The figures.
    #[serde(flatten)]
    pub report: Report,
    /// How long the games took.
    pub seconds: f64,
    /// Games a second.
    pub games_per_second: f64,
}

impl Timed {
    /// Adds the time.
    #[must_use]
    pub fn new(report: Report, time: Duration) -> Self {
        let seconds = time.as_secs_f64();
        let games_per_second = rate(report.games, seconds);
        Self { report, seconds, games_per_second }
    }
}

impl Report {
    /// From the counts of a plan's games.
    #[must_use]
    pub fn new(plan: &super::Plan<'_>, counts: &Counts) -> Self {
        let (level, games) = (plan.level, counts.games);
        let rules = level.ruleset();
        let road = |road: Road| Share::of(counts.roads[road.index()], games);
        let [moscow, baku, draw] = counts.wins;
        let [neither, only_moscow, only_baku, both] = counts.cleared;
        Self {
            level: level.id().to_owned(),
            ruleset_hash: rules.hash().to_string(),
            games,
            seed: plan.seed,
            moscow: plan.players[0].to_owned(),
            baku: plan.players[1].to_owned(),
            roads: Roads {
                cold: road(Road::Cold),
                balancing: road(Road::Balancing),
                divergence: road(Road::Divergence),
            },
            wins: Wins { moscow, baku, draw },
            bars_cleared: Bars { both, moscow: only_moscow, baku: only_baku, neither },
            top_rung: Share::of(counts.endings[2], games),
            levers: levers(level, counts),
            reactions: reactions(level, counts),
            turns_mean: mean(signed(counts.turns), games),
            turns_median: median(&counts.ended_in),
            endings: named(ENDINGS.into_iter(), &counts.endings),
            ended_in: (0..)
                .zip(counts.ended_in.iter().copied())
                .filter(|(_, count)| *count > 0)
                .collect(),
            responsible: Sides::of(counts.responsible, |n| n),
            results_mean: Sides::of(counts.results, |sum| mean(sum, games * 100)),
            interests_mean: Sides::of(counts.interests, |sum| mean(sum, games)),
            agendas_met: Sides::of(counts.agendas, |n| n),
            stability_mean: mean(counts.stability, games),
            talks: Talks {
                made: counts.offers.iter().sum(),
                accepted: counts.accepted.iter().sum(),
                kept: counts.kept,
                broken: Sides::of(counts.broken, |n| n),
            },
            predictions: Sides {
                moscow: (counts.predicted[0], counts.right[0]),
                baku: (counts.predicted[1], counts.right[1]),
            },
            crises: named(rules.all_crises().map(|id| rules.crisis_name(id)), &counts.crises),
            crisis_rounds: counts.rounds,
            ratchets: named(
                rules.all_ratchets().map(|id| rules.ratchet_name(id)),
                &counts.ratchets,
            ),
            by_turn: by_turn(counts),
            refused: counts.faults,
        }
    }
}

fn levers(level: &Level, counts: &Counts) -> Vec<LeverUse> {
    let rules = level.ruleset();
    let one = |id: rules::LeverId| LeverUse {
        side: rules.lever(id).side,
        id: rules.lever_name(id).to_owned(),
        offered: counts.offered[id.index()],
        chosen: counts.chosen[id.index()],
    };
    rules.all_levers().map(one).collect()
}

fn reactions(level: &Level, counts: &Counts) -> Vec<ReactionUse> {
    let rules = level.ruleset();
    let acts = rules.all_reactions().filter(|id| !rules.reaction(*id).stance);
    let one = |id: rules::ReactionId| {
        let Reaction { party, .. } = *rules.reaction(id);
        ReactionUse {
            party: rules.party_name(party).to_owned(),
            id: rules.reaction_name(id).to_owned(),
            games: counts.reactions[id.index()],
        }
    };
    acts.map(one).collect()
}

fn by_turn(counts: &Counts) -> Vec<TurnMeans> {
    let reached = (0_u8..).zip(counts.seen.iter().copied()).filter(|(_, games)| *games > 0);
    let one = |(turn, games): (u8, u64)| {
        let place = usize::from(turn);
        let [cold, balancing, divergence] = counts.gauge[place].map(|sum| mean(sum, games));
        let gauge = Roads { cold, balancing, divergence };
        TurnMeans { turn, games, tension: mean(counts.tension[place], games), gauge }
    };
    reached.map(one).collect()
}

fn named<'a>(ids: impl Iterator<Item = &'a str>, counts: &[u64]) -> Vec<Named> {
    ids.zip(counts).map(|(id, &n)| Named { id: id.to_owned(), n }).collect()
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
