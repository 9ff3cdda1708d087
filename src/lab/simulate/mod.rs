//! Plays many games on all cores and counts. The same seed gives the same counts, whatever the
//! number of threads.

mod counts;
mod mark;
mod report;
mod shard;
mod show;
mod tally;
mod watch;

use ai::{Player, Random, passing};
use rayon::prelude::*;
use rules::{Level, Phase, Playout, Seat, Side};

pub use ai::Seeds;
pub use counts::{Counts, ENDINGS};
pub use mark::Mark;
pub use report::{Report, Roads, Timed, TurnMeans};
pub use shard::Shard;
pub use show::show;
pub use tally::Tally;
pub use watch::Watch;

use crate::progress::Progress;

/// Games that one thread takes at a time: quick ones, and those of players that think.
const BATCH: [u64; 2] = [128, 4];

/// What is to be played.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// The level.
    pub level: &'a Level,
    /// How many games.
    pub games: u64,
    /// The players' names: Moscow's, Baku's.
    pub players: [&'a str; 2],
    /// The seed of the series.
    pub seed: u64,
}

impl Plan<'_> {
    /// Whether the players are known to the compiler: random ones, of whom a million is asked.
    fn quick(&self) -> bool {
        self.players == [Random::NAME; 2]
    }

    /// The players of a game, as the registry makes them. One that does not exist passes.
    #[must_use]
    pub fn seats(&self, seeds: Seeds) -> [Box<dyn Player>; 2] {
        Side::BOTH.map(|side| {
            let player = ai::by_name(self.players[side.index()], seeds.player(side));
            player.unwrap_or_else(|| Box::new(ai::Idle))
        })
    }
}

/// Plays the games on the threads of the current pool and adds up.
///
/// A player that does not exist passes every time; ask [`ai::by_name`] first.
#[must_use]
pub fn run(plan: &Plan<'_>, progress: &Progress) -> Counts {
    part(plan, Shard::WHOLE, progress, |seeds, watch| {
        one(plan, seeds, watch);
        None
    })
    .counts
}

/// Plays the games of a shard on the threads of the current pool, each by `play`, and adds up.
/// What `play` gives for a game is kept beside the counts.
#[must_use]
pub fn part(
    plan: &Plan<'_>,
    shard: Shard,
    progress: &Progress,
    play: impl Fn(Seeds, &mut Watch<'_>) -> Option<Mark> + Sync,
) -> Tally {
    let nothing = || (Counts::new(plan.level.ruleset()), Vec::new());
    let (all, batch) = (shard.count(plan.games), BATCH[usize::from(!plan.quick())]);
    let batches = (0..all.div_ceil(batch)).into_par_iter().map(|number| {
        let mut watch = Watch::new(plan.level);
        let mut marks = Vec::new();
        for place in number * batch..all.min((number + 1) * batch) {
            let index = shard.nth(place);
            marks.extend(play(Seeds::of(plan.seed, index), &mut watch).map(|mark| (index, mark)));
            if batch == BATCH[1] {
                progress.advance(1);
            }
        }
        if batch == BATCH[0] {
            progress.advance(watch.counts.games);
        }
        (watch.counts, marks)
    });
    let (counts, marks) = batches.reduce(nothing, |mut sum, mut part| {
        sum.0.add(&part.0);
        sum.1.append(&mut part.1);
        sum
    });
    Tally::new(counts, plan.games, marks)
}

/// Plays the game of these seeds. Random players are known to the compiler; the others go through
/// the registry.
pub fn one(plan: &Plan<'_>, seeds: Seeds, watch: &mut Watch<'_>) {
    if plan.quick() {
        let [mut moscow, mut baku] = Side::BOTH.map(|side| Random::new(seeds.player(side)));
        play(plan.level, seeds.game, (&mut moscow, &mut baku), watch);
    } else {
        let [mut moscow, mut baku] = plan.seats(seeds);
        play(plan.level, seeds.game, (&mut moscow, &mut baku), watch);
    }
}

/// Plays one game to its end.
pub fn play<M: Player, B: Player>(
    level: &Level,
    seed: u64,
    (moscow, baku): (&mut M, &mut B),
    watch: &mut Watch<'_>,
) {
    let mut game = Playout::new(level, seed);
    watch.begin(game.board());
    while game.board().phase() != Phase::Over {
        ask(&mut game, Side::Moscow, moscow, watch);
        ask(&mut game, Side::Baku, baku, watch);
        game.resolve_with(watch);
    }
    watch.end(&game);
}

/// Asks a player, if it is awaited. What the rules refuse is counted, and the side passes.
#[inline]
fn ask<P: Player>(game: &mut Playout<'_>, side: Side, player: &mut P, watch: &mut Watch<'_>) {
    let seat = Seat::Side(side);
    if !game.board().awaiting().has(seat) {
        return;
    }
    let action = player.act(&game.view(seat));
    if let Some(action) = action
        && player.only_legal()
    {
        game.submit_unchecked(seat, action);
        return;
    }
    if action.is_none_or(|action| game.submit(seat, action).is_err()) {
        watch.counts.faults += 1;
        // To pass is legal in every phase.
        let _ = game.submit(seat, passing(game.board(), side));
    }
}
