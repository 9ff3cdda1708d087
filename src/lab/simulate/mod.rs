//! Plays many games on all cores and counts. The same seed gives the same counts, whatever the
//! number of threads.

mod counts;
mod report;
mod seeds;
mod show;
mod watch;

use ai::{Player, Random, passing};
use rayon::prelude::*;
use rules::{Level, Phase, Playout, Seat, Side};

pub use counts::{Counts, ENDINGS};
pub use report::{Report, Timed};
pub use seeds::Seeds;
pub use show::show;
pub use watch::Watch;

use crate::progress::Progress;

/// Games that one thread takes at a time.
const BATCH: u64 = 128;

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

/// Plays the games on the threads of the current pool and adds up.
///
/// A player that does not exist passes every time; ask [`ai::by_name`] first.
#[must_use]
pub fn run(plan: &Plan<'_>, progress: &Progress) -> Counts {
    let nothing = || Counts::new(plan.level.ruleset());
    let batches = (0..plan.games.div_ceil(BATCH)).into_par_iter().map(|batch| {
        let mut watch = Watch::new(plan.level);
        let games = batch * BATCH..plan.games.min((batch + 1) * BATCH);
        let count = games.end - games.start;
        games.for_each(|index| one(plan, Seeds::of(plan.seed, index), &mut watch));
        progress.advance(count);
        watch.counts
    });
    batches.reduce(nothing, |mut sum, part| {
        sum.add(&part);
        sum
    })
}

/// Plays the game of these seeds. Random players, of whom a million is asked, are known to the
/// compiler; the others go through the registry.
fn one(plan: &Plan<'_>, seeds: Seeds, watch: &mut Watch<'_>) {
    let [moscow, baku] = Side::BOTH.map(|side| seeds.player(side));
    if plan.players == [Random::NAME; 2] {
        let seats = (&mut Random::new(moscow), &mut Random::new(baku));
        play(plan.level, seeds.game, seats, watch);
    } else {
        let seat = |side: Side, seed| {
            ai::by_name(plan.players[side.index()], seed).unwrap_or_else(|| Box::new(ai::Idle))
        };
        let seats = (&mut seat(Side::Moscow, moscow), &mut seat(Side::Baku, baku));
        play(plan.level, seeds.game, seats, watch);
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
