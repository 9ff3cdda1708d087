//! Which headlines matter: how often each changes what a player orders.
//!
//! The player plays both sides of many games. Once a game, for each headline that could have come
//! in it, one of the turns in which it could is drawn, and the game goes back to that turn's talks.
//! There the headline comes, and elsewhere none does; a choice that it puts is made by the player.
//! Both times both sides are asked for their orders, by players of the same seeds. The headline
//! changed the best orders if either side's set is another one.
//!
//! A player that mixes its orders, or samples the future, gives other orders with another seed and
//! no headline at all, and a headline that hardly matters may tip it as another seed would. So the
//! orders with the headline are also compared with those of another seed without it: by how much
//! oftener they differ than those of two seeds do, both without, is what the headline does beyond
//! the player's own chance, and is what is judged. For a player without chance this is the share of
//! states with other orders; for one with chance it is less, since where another seed alone gives
//! other orders a headline cannot be seen to do so.

mod report;
mod show;

use std::sync::Arc;

use ai::{Player, Seeds, passing};
use rayon::prelude::*;
use rules::{Action, Chance, Dice, EventId, Level, OrderSet, Phase, Playout, Ruleset, Seat, Side};
use serde::{Deserialize, Serialize};

pub use report::{Headline, LEAST, Report};
pub use show::show;

use crate::progress::Progress;
use crate::simulate::{self, Shard, Tally};
use crate::study::{self, Job, Task};

/// What is to be played.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// The level.
    pub level: &'a Level,
    /// How many games; each headline is tried at most once in each.
    pub games: u64,
    /// The name of the player of both sides.
    pub player: &'a str,
    /// The seed of the series.
    pub seed: u64,
}

impl<'a> Plan<'a> {
    /// What a job of a study asks for.
    pub(crate) fn of(job: &'a Job) -> Self {
        let Job { level, games, players, seed, .. } = job;
        Self { level, games: *games, player: &players[0], seed: *seed }
    }
}

/// The one series of a study of headlines.
#[must_use]
pub fn jobs(plan: &study::Plan, level: &Arc<Level>, player: &str) -> Vec<Job> {
    let players = [player.to_owned(), player.to_owned()];
    vec![Job { task: Task::Headlines, ..Job::counted(level, "headlines", &players, plan) }]
}

/// What a headline did, in states.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Changed {
    /// States in which it came.
    pub states: u64,
    /// States in which Moscow's orders were others, and Baku's.
    pub sides: [u64; 2],
    /// States in which either side's were.
    pub either: u64,
    /// States in which the orders with the headline are not those of another seed without it,
    /// though without it both seeds give the same.
    pub gained: u64,
    /// States in which they are, though without it both seeds give other orders.
    pub lost: u64,
}

impl Changed {
    fn note(&mut self, sides: [bool; 2]) {
        self.states += 1;
        for (count, changed) in self.sides.iter_mut().zip(sides) {
            *count += u64::from(changed);
        }
        self.either += u64::from(sides.contains(&true));
    }

    /// Of the same state: whether the orders with the headline, and those without it, differ from
    /// another seed's without it.
    fn note_chance(&mut self, with: [bool; 2], without: [bool; 2]) {
        let [with, without] = [with, without].map(|sides| sides.contains(&true));
        self.gained += u64::from(with && !without);
        self.lost += u64::from(without && !with);
    }

    fn add(&mut self, other: &Self) {
        self.states += other.states;
        self.either += other.either;
        self.gained += other.gained;
        self.lost += other.lost;
        for (count, more) in self.sides.iter_mut().zip(other.sides) {
            *count += more;
        }
    }
}

/// The counts of a series of games, or of a part of one: they add up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Counts {
    /// Games played.
    pub games: u64,
    /// For each headline of the ruleset.
    pub events: Vec<Changed>,
    /// The same states without a headline, asked with another seed.
    pub chance: Changed,
}

impl Counts {
    /// Nothing yet.
    #[must_use]
    pub fn new(rules: &Ruleset) -> Self {
        let events = vec![Changed::default(); rules.all_events().len()];
        Self { games: 0, events, chance: Changed::default() }
    }

    /// Adds another part of the same series.
    pub fn add(&mut self, other: &Self) {
        self.games += other.games;
        self.chance.add(&other.chance);
        for (sum, part) in self.events.iter_mut().zip(&other.events) {
            sum.add(part);
        }
    }

    /// Whether they can be those of so many games by this ruleset.
    pub(crate) fn fits(&self, rules: &Ruleset, games: u64) -> bool {
        // Each game tries each headline once.
        let most = games.saturating_mul(self.events.len() as u64);
        let fits = |changed: &Changed, states| {
            let Changed { states: tried, sides, either, gained, lost } = *changed;
            let parts = [sides[0], sides[1], either, gained, lost];
            tried <= states && parts.into_iter().all(|part| part <= tried)
        };
        self.games == games
            && self.events.len() == rules.all_events().len()
            && self.events.iter().all(|changed| fits(changed, games))
            && fits(&self.chance, most)
    }
}

/// Plays the games on the threads of the current pool and adds up.
///
/// A player that does not exist passes every time; ask [`ai::by_name`] first.
#[must_use]
pub fn run(plan: &Plan<'_>, progress: &Progress) -> Counts {
    counted(plan, Shard::WHOLE, progress)
}

/// The games of a shard, as a study keeps them.
pub(crate) fn part(plan: &Plan<'_>, shard: Shard, progress: &Progress) -> Tally {
    let found = counted(plan, shard, progress);
    let mut counts = simulate::Counts::new(plan.level.ruleset());
    counts.games = found.games;
    Tally { headlines: Some(found), ..Tally::new(counts, plan.games, Vec::new()) }
}

fn counted(plan: &Plan<'_>, shard: Shard, progress: &Progress) -> Counts {
    let nothing = || Counts::new(plan.level.ruleset());
    let games = (0..shard.count(plan.games)).into_par_iter().map(|place| {
        let counts = one(plan, Seeds::of(plan.seed, shard.nth(place)));
        progress.advance(1);
        counts
    });
    games.reduce(nothing, |mut sum, part| {
        sum.add(&part);
        sum
    })
}

/// A turn that waits for its headline, and the orders that two seeds give without one, once they
/// are known.
struct Eve<'a> {
    game: Playout<'a>,
    headlines: Vec<EventId>,
    seed: u64,
    without: Option<[[OrderSet; 2]; 2]>,
}

/// One game, and each headline in one of its turns.
fn one(plan: &Plan<'_>, seeds: Seeds) -> Counts {
    let mut counts = Counts::new(plan.level.ruleset());
    counts.games = 1;
    let mut eves = eves(plan, seeds);
    let mut dice = Dice::new(seeds.game);
    for event in plan.level.ruleset().all_events() {
        let fits = |eve: &&mut Eve<'_>| eve.headlines.contains(&event);
        let mut fitting: Vec<_> = eves.iter_mut().filter(fits).collect();
        let Ok(count @ 1..) = u32::try_from(fitting.len()) else { continue };
        let eve = fitting.swap_remove(dice.below(count) as usize);
        let Some(with) = orders(plan, &eve.game, Some(event), eve.seed) else { continue };
        let [without, again] = match eve.without {
            Some(known) => known,
            None => {
                let Some(first) = orders(plan, &eve.game, None, eve.seed) else { continue };
                let again = orders(plan, &eve.game, None, !eve.seed).unwrap_or(first);
                counts.chance.note(differ(first, again));
                *eve.without.insert([first, again])
            }
        };
        let changed = &mut counts.events[event.index()];
        changed.note(differ(with, without));
        changed.note_chance(differ(with, again), differ(without, again));
    }
    counts
}

/// Plays a game; every turn of it as it stood when its headline was about to come.
fn eves<'a>(plan: &Plan<'a>, seeds: Seeds) -> Vec<Eve<'a>> {
    let mut game = Playout::new(plan.level, seeds.game);
    let mut seats = Side::BOTH.map(|side| player(plan, seeds.player(side)));
    let mut eves: Vec<Eve<'a>> = Vec::new();
    while game.board().phase() != Phase::Over {
        for (side, seat) in Side::BOTH.into_iter().zip(&mut seats) {
            ask(&mut game, side, seat);
        }
        let (turn, phase) = (game.board().turn(), game.board().phase());
        if matches!(phase, Phase::Talks | Phase::Answers) {
            let eve = Eve {
                headlines: game.possible_headlines(),
                game: game.clone(),
                seed: Seeds::of(seeds.game, u64::from(turn)).game,
                without: None,
            };
            // Offers that are answered put the headline off: the later eve is the right one.
            eves.retain(|known| known.game.board().turn() != turn);
            eves.push(eve);
        }
        game.resolve();
    }
    eves
}

/// What both sides order in a turn with this headline. `None` if it ends the game.
fn orders(
    plan: &Plan<'_>,
    eve: &Playout<'_>,
    headline: Option<EventId>,
    seed: u64,
) -> Option<[OrderSet; 2]> {
    let mut game = eve.clone();
    let turn = game.board().turn();
    let seeds = Seeds::of(seed, 0);
    let mut seats = Side::BOTH.map(|side| player(plan, seeds.player(side)));
    game.resolve_with_headline(headline);
    if game.board().phase() == Phase::Choice {
        for (side, seat) in Side::BOTH.into_iter().zip(&mut seats) {
            ask(&mut game, side, seat);
        }
        game.resolve();
    }
    if game.board().phase() != Phase::Orders || game.board().turn() != turn {
        return None;
    }
    // Each is asked as new, so that a choice that it made draws nothing from its chance.
    let mut seats = Side::BOTH.map(|side| player(plan, seeds.player(side)));
    Some(Side::BOTH.map(|side| match seats[side.index()].act(&game.view(Seat::Side(side))) {
        Some(Action::Orders(sealed)) => sealed.orders,
        _ => OrderSet::NONE,
    }))
}

/// Which sides' sets of orders are not the same, in whatever slots.
fn differ(one: [OrderSet; 2], other: [OrderSet; 2]) -> [bool; 2] {
    Side::BOTH.map(|side| one[side.index()].sorted() != other[side.index()].sorted())
}

fn player(plan: &Plan<'_>, seed: u64) -> Box<dyn Player> {
    ai::by_name(plan.player, seed).unwrap_or_else(|| Box::new(ai::Idle))
}

/// Asks a player, if it is awaited; it passes if the rules refuse what it says.
fn ask(game: &mut Playout<'_>, side: Side, player: &mut Box<dyn Player>) {
    let seat = Seat::Side(side);
    if !game.board().awaiting().has(seat) {
        return;
    }
    let action = player.act(&game.view(seat));
    if action.is_none_or(|action| game.submit(seat, action).is_err()) {
        // To pass is legal in every phase.
        let _ = game.submit(seat, passing(game.board(), side));
    }
}
