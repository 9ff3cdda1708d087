//! The standings, and each meeting of two players.

use serde::Serialize;

use super::series;
use crate::simulate::{Counts, Tally};
use crate::stats::Share;
use crate::study::{Origin, Study};

/// How a player did against all others.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Standing {
    /// The player.
    pub player: String,
    /// How it did.
    #[serde(flatten)]
    pub result: Outcome,
}

/// Two players, each in both seats.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Meeting {
    /// The one whose wins are counted.
    pub player: String,
    /// The other one.
    pub against: String,
    /// How the first did.
    #[serde(flatten)]
    pub result: Outcome,
}

/// Games of one player, from its side.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Outcome {
    /// How many.
    pub games: u64,
    /// Of the decided ones, those won.
    pub won: Share,
    /// The same as Moscow.
    pub as_moscow: Share,
    /// The same as Baku.
    pub as_baku: Share,
    /// Drawn.
    pub drawn: Share,
}

/// The round robin. The names of its fields are those in `--json`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Report {
    /// To what it belongs.
    #[serde(flatten)]
    pub origin: Origin,
    /// The players, the most successful first.
    pub players: Vec<Standing>,
    /// Every meeting, in the order in which the players were named.
    pub meetings: Vec<Meeting>,
}

/// Games of a player, by its seat: won, lost, drawn.
#[derive(Clone, Copy, Default)]
struct Record([[u64; 3]; 2]);

impl Record {
    /// Its games in a seat, 0 for Moscow.
    fn add(&mut self, seat: usize, counts: &Counts) {
        let [won, lost] = [counts.wins[seat], counts.wins[1 - seat]];
        for (sum, n) in self.0[seat].iter_mut().zip([won, lost, counts.wins[2]]) {
            *sum += n;
        }
    }

    fn outcome(&self) -> Outcome {
        let won = |seats: &[[u64; 3]]| {
            let [won, lost] = [0, 1].map(|place| seats.iter().map(|seat| seat[place]).sum());
            let decided: u64 = won + lost;
            Share::of(won, decided)
        };
        let games = self.0.iter().flatten().sum();
        Outcome {
            games,
            won: won(&self.0),
            as_moscow: won(&self.0[..1]),
            as_baku: won(&self.0[1..]),
            drawn: Share::of(self.0[0][2] + self.0[1][2], games),
        }
    }
}

impl Report {
    /// From the tallies of a study's jobs.
    #[must_use]
    pub fn new(study: &Study, players: &[String], tallies: &[Tally]) -> Self {
        let between = |one: &str, other: &str| {
            let mut record = Record::default();
            let seats = [series(one, other), series(other, one)];
            for (seat, id) in seats.iter().enumerate() {
                if let Some(tally) = study.find(tallies, id) {
                    record.add(seat, &tally.counts);
                }
            }
            record
        };
        let mut meetings = Vec::new();
        for (place, player) in players.iter().enumerate() {
            for against in &players[place + 1..] {
                let result = between(player, against).outcome();
                let (player, against) = (player.clone(), against.clone());
                meetings.push(Meeting { player, against, result });
            }
        }
        let mut standings: Vec<_> = players
            .iter()
            .map(|player| {
                let mut all = Record::default();
                for against in players.iter().filter(|other| *other != player) {
                    let record = between(player, against);
                    for (sum, n) in all.0.iter_mut().flatten().zip(record.0.iter().flatten()) {
                        *sum += n;
                    }
                }
                Standing { player: player.clone(), result: all.outcome() }
            })
            .collect();
        standings.sort_by(|one, other| {
            let [first, second] = [one, other].map(|standing| standing.result.won.share);
            second.total_cmp(&first).then_with(|| one.player.cmp(&other.player))
        });
        Self { origin: Origin::new(study, tallies), players: standings, meetings }
    }
}
