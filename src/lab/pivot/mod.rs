//! The turning points of a recorded game: [`ai::pivot`] on all cores, told in words and as JSON.

mod report;
mod shard;
mod show;

use ai::Player;
use ai::pivot::{Finding, Pivot, Plan, Probe};
use rayon::prelude::*;
use rules::Game;

pub use report::{Odds, Opening, Order, Report, Turn};
pub use shard::{Asked, Counts, Sheet, merge};
pub use show::show;

use crate::progress::Progress;
use crate::simulate::Shard;

/// Continuations between two looks at the progress.
const SLICE: u64 = 32;

/// Looks back at a game on the threads of the current pool. `None` while the game runs.
///
/// A player that does not exist passes every time; ask [`ai::by_name`] first.
#[must_use]
pub fn run(game: &Game, plan: Plan, player: &str) -> Option<Finding> {
    let mut pivot = Pivot::new(game, plan, maker(player))?;
    play(&mut pivot, Shard::WHOLE);
    pivot.finding()
}

/// Plays the probes of a shard only, and gives what they counted: nothing for the others. `None`
/// while the game runs.
#[must_use]
pub fn part(game: &Game, plan: Plan, player: &str, shard: Shard) -> Option<Vec<Counts>> {
    let mut pivot = Pivot::new(game, plan, maker(player))?;
    play(&mut pivot, shard);
    let counted = (0..).zip(pivot.probes());
    Some(counted.map(|(index, probe)| own(shard, index, probe)).collect())
}

fn own<F>(shard: Shard, index: u64, probe: &Probe<F>) -> Counts {
    if shard.has(index) { probe.counts() } else { Counts::new() }
}

/// What the counts of all probes come to. `None` if they are not those of this analysis.
#[must_use]
pub fn recalled(game: &Game, plan: Plan, player: &str, probes: &[Counts]) -> Option<Finding> {
    let mut pivot = Pivot::new(game, plan, maker(player))?;
    let fits = pivot.probes().len() == probes.len();
    let recalled =
        pivot.probes().iter_mut().zip(probes).all(|(probe, counts)| probe.recall(counts));
    pivot.finding().filter(|_| fits && recalled)
}

fn maker(player: &str) -> impl Fn(u64) -> Box<dyn Player> + Clone + Send + Sync {
    move |seed| ai::by_name(player, seed).unwrap_or_else(|| Box::new(ai::Idle))
}

fn play<P: Player, F: Fn(u64) -> P + Clone + Send>(pivot: &mut Pivot<F>, shard: Shard) {
    let mine = (0..).zip(pivot.probes()).filter(|(index, _)| shard.has(*index));
    let mut mine: Vec<_> = mine.map(|(_, probe)| probe).collect();
    let all = mine.iter().map(|probe| probe.progress().1).sum();
    let progress = Progress::new(all, "lab-progress-continuations");
    mine.par_iter_mut().for_each(|probe| {
        while !probe.is_done() {
            let played = (0..SLICE).filter(|_| probe.step()).count();
            progress.advance(u64::try_from(played).unwrap_or(SLICE));
        }
    });
    progress.finish();
}
