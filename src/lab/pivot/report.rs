//! What was found about a game, as it is printed.

use ai::pivot::{Finding, Plan};
use rules::{Ending, Game, OrderSet, PlayId, Road, Ruleset, Side};
use serde::Serialize;

use crate::stats::Share;

/// How many of some continuations ended on each road.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Odds {
    /// How many there were.
    pub games: u32,
    /// Cold confrontation.
    pub cold: Share,
    /// Tactical balancing.
    pub balancing: Share,
    /// Open divergence.
    pub divergence: Share,
}

impl Odds {
    /// This road's.
    #[must_use]
    pub const fn of(&self, road: Road) -> &Share {
        match road {
            Road::Cold => &self.cold,
            Road::Balancing => &self.balancing,
            Road::Divergence => &self.divergence,
        }
    }
}

impl From<ai::pivot::Odds> for Odds {
    fn from(odds: ai::pivot::Odds) -> Self {
        let share = |road| Share::of(u64::from(odds.of(road)), u64::from(odds.total()));
        let [cold, balancing, divergence] = Road::ALL.map(share);
        Self { games: odds.total(), cold, balancing, divergence }
    }
}

/// A set of orders that would have changed the road.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Opening {
    /// Whose.
    pub side: Side,
    /// The orders' ids, each with its target after a dot; none if the side had to pass.
    pub orders: Vec<String>,
    /// The same, for words.
    #[serde(skip)]
    pub plays: OrderSet,
    /// Where they lead.
    pub road: Road,
    /// The continuations after them.
    pub odds: Odds,
}

/// A turn.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Turn {
    /// Its number.
    pub turn: u8,
    /// The calendar quarter.
    pub quarter: String,
    /// The continuations from before the orders.
    pub before: Odds,
    /// The continuations after the orders as played.
    pub played: Odds,
    /// Whether no road is likelier than the game's own after the orders as played.
    pub kept: bool,
    /// Whether the road could still change.
    pub open: bool,
    /// Every measured set of orders that would have changed it, the surest of each side first.
    pub openings: Vec<Opening>,
}

/// An order that was played, and what it moved.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Order {
    /// In which turn.
    pub turn: u8,
    /// Whose.
    pub side: Side,
    /// Its id, with its target after a dot.
    pub order: String,
    /// The same, for words.
    #[serde(skip)]
    pub play: PlayId,
    /// How often the continuations with it end on the game's road.
    pub with: Share,
    /// How often those of the same futures without it do.
    pub without: Share,
}

/// Everything about a game.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Report {
    /// The file.
    pub file: String,
    /// The level's id.
    pub level: String,
    /// The hash of the ruleset.
    pub ruleset_hash: String,
    /// Who continued for both sides.
    pub player: String,
    /// Continuations after each measured set of orders.
    pub games: u32,
    /// Continuations after each legal set, to find those worth measuring.
    pub screen: u32,
    /// The sets of a side that were measured after that, at most.
    pub candidates: usize,
    /// The share of continuations that another road must have to count, in percent.
    pub share: u32,
    /// The seed of the continuations.
    pub seed: u64,
    /// The road that the game took.
    pub road: Road,
    /// How it ended.
    pub ending: &'static str,
    /// In which turn.
    pub ended_in: u8,
    /// The last turn in which the road could still change; none if there was no such turn.
    pub point_of_no_return: Option<u8>,
    /// Every turn with orders.
    pub turns: Vec<Turn>,
    /// The orders that moved the odds of the game's road, those that moved them most first.
    pub orders: Vec<Order>,
}

impl Report {
    /// Of a game and what was found about it.
    #[must_use]
    pub fn new(file: &str, game: &Game, player: &str, finding: &Finding) -> Self {
        let (level, end) = (game.level(), finding.end);
        let Plan { games, screen, candidates, share, seed } = finding.plan;
        let ending = match end.ending {
            Ending::SetIn => "set_in",
            Ending::TopRung { .. } => "top_rung",
            Ending::LastTurn => "last_turn",
        };
        Self {
            file: file.to_owned(),
            level: level.id().to_owned(),
            ruleset_hash: level.ruleset().hash().to_string(),
            player: player.to_owned(),
            games,
            screen,
            candidates,
            share,
            seed,
            road: end.road,
            ending,
            ended_in: end.turn,
            point_of_no_return: finding.point_of_no_return(),
            turns: turns(game, finding),
            orders: orders(level.ruleset(), finding),
        }
    }
}

fn turns(game: &Game, finding: &Finding) -> Vec<Turn> {
    let (level, road) = (game.level(), finding.end.road);
    let turn = |found: &ai::pivot::TurnFinding| Turn {
        turn: found.turn,
        quarter: level.quarter(found.turn).to_string(),
        before: found.before.into(),
        played: found.played.into(),
        kept: found.keeps(road),
        open: found.is_open(road),
        openings: found
            .openings
            .iter()
            .map(|opening| Opening {
                side: opening.side,
                orders: ids(level.ruleset(), &opening.orders),
                plays: opening.orders,
                road: opening.road,
                odds: opening.odds.into(),
            })
            .collect(),
    };
    finding.turns.iter().map(turn).collect()
}

fn orders(rules: &Ruleset, finding: &Finding) -> Vec<Order> {
    let road = finding.end.road;
    let share = |odds: ai::pivot::Odds| *Odds::from(odds).of(road);
    let order = |mover: ai::pivot::Mover| Order {
        turn: mover.turn,
        side: mover.side,
        order: id(rules, mover.play),
        play: mover.play,
        with: share(mover.played),
        without: share(mover.without),
    };
    finding.movers().into_iter().map(order).collect()
}

fn ids(rules: &Ruleset, orders: &OrderSet) -> Vec<String> {
    orders.plays().iter().map(|play| id(rules, *play)).collect()
}

fn id(rules: &Ruleset, play: PlayId) -> String {
    let lever = rules.lever_name(rules.play(play).lever);
    match rules.target_name(play) {
        Some(target) => format!("{lever}.{target}"),
        None => lever.to_owned(),
    }
}
