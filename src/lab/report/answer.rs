//! The answers that a page is made from, as `--json` prints them. Only what the page shows is
//! read; the names of the fields are those of the commands' reports.

use rules::Side;
use serde::Deserialize;

use crate::balance::{Target, Unit, Verdict};
use crate::compare::Estimate;
use crate::simulate::{Roads, TurnMeans};
use crate::stats::Share;

/// To what an answer belongs.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Origin {
    /// The level's id.
    pub level: String,
    /// Its hash, where the answer has it.
    pub level_hash: Option<String>,
    /// The hash of the ruleset.
    pub ruleset_hash: String,
    /// Games of a series.
    pub games: u64,
    /// Games of all series together, where there are several.
    pub games_in_all: Option<u64>,
    /// The seed.
    pub seed: u64,
    /// Submissions that the rules refused.
    #[serde(default)]
    pub refused: u64,
}

/// One figure of a property.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Item {
    /// What it is about.
    pub id: String,
    /// In what it is.
    pub unit: Unit,
    /// The figure.
    #[serde(flatten)]
    pub found: Estimate,
    /// What it must be.
    pub target: Option<Target>,
    /// The verdict.
    pub verdict: Option<Verdict>,
}

/// A property.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Row {
    /// Its name on the command line.
    pub id: String,
    /// The verdict on all its figures.
    pub verdict: Verdict,
    /// Its figures.
    pub items: Vec<Item>,
}

/// What `balance` answers.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Balance {
    /// To what it belongs.
    #[serde(flatten)]
    pub origin: Origin,
    /// Who played both sides.
    pub player: String,
    /// The properties.
    pub rows: Vec<Row>,
}

impl Balance {
    /// A property, if it was measured.
    #[must_use]
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id && !row.items.is_empty())
    }
}

/// What `simulate` answers.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Simulation {
    /// To what it belongs.
    #[serde(flatten)]
    pub origin: Origin,
    /// Moscow's player.
    pub moscow: String,
    /// Baku's.
    pub baku: String,
    /// How the games ended.
    pub roads: Roads<Share>,
    /// Games by last turn.
    pub ended_in: Vec<(u64, u64)>,
    /// The mean board by turn.
    pub by_turn: Vec<TurnMeans>,
}

/// How a player did.
#[derive(Clone, Copy, PartialEq, Debug, Deserialize)]
pub struct Outcome {
    /// Games.
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

/// How a player did against all others.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Standing {
    /// The player.
    pub player: String,
    /// How it did.
    #[serde(flatten)]
    pub result: Outcome,
}

/// Two players.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Meeting {
    /// The one whose wins are counted.
    pub player: String,
    /// The other one.
    pub against: String,
    /// How the first did.
    #[serde(flatten)]
    pub result: Outcome,
}

/// What `ladder` answers.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Ladder {
    /// To what it belongs.
    #[serde(flatten)]
    pub origin: Origin,
    /// The standings.
    pub players: Vec<Standing>,
    /// The meetings.
    pub meetings: Vec<Meeting>,
}

/// What a responder gains.
#[derive(Clone, Copy, PartialEq, Debug, Deserialize)]
pub struct Gain {
    /// In wins and half the draws.
    pub wins: Estimate,
    /// In wins of decided games.
    pub of_decided: Estimate,
    /// In points of the result.
    pub result: Estimate,
}

/// A responder in a seat.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Response {
    /// Its name.
    pub responder: String,
    /// Whether it was the best of its kind in the games to choose by.
    pub chosen: bool,
    /// What it gains.
    pub gain: Gain,
    /// The verdict, if it is judged.
    pub verdict: Option<Verdict>,
}

/// One seat of a search for a best response.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Seat {
    /// Whose.
    pub side: Side,
    /// The responders.
    pub responses: Vec<Response>,
}

/// What `exploit` answers.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Exploit {
    /// To what it belongs.
    #[serde(flatten)]
    pub origin: Origin,
    /// The frozen player.
    pub player: String,
    /// How many times the budget of `strong` a response takes.
    pub budget: u32,
    /// What a gain must be.
    pub target: Target,
    /// Both seats.
    pub seats: Vec<Seat>,
}

/// What moving one number does.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Effect {
    /// The group that it belongs to.
    pub group: String,
    /// The id of the track, the number or the third party.
    pub id: String,
    /// Its value before.
    pub before: i16,
    /// What it is moved to.
    pub now: i16,
    /// By how much each road's odds are greater then.
    pub roads: Roads<Estimate>,
}

/// What `sensitivity` answers.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Sensitivity {
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

/// What a headline did.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Headline {
    /// Its id.
    pub id: String,
    /// States in which it came.
    pub states: u64,
    /// How often it changed either side's orders.
    pub either: Share,
    /// By how much oftener than another seed does.
    pub beyond_chance: Estimate,
    /// Whether often enough.
    pub verdict: Verdict,
}

/// What `headlines` answers.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Headlines {
    /// To what it belongs.
    #[serde(flatten)]
    pub origin: Origin,
    /// Who played both sides.
    pub player: String,
    /// How often the orders differ by the player's chance alone.
    pub chance: Share,
    /// The headlines.
    pub headlines: Vec<Headline>,
}
