//! A search for two-player games in which both move at once and neither knows the other's move,
//! with payoffs that need not sum to zero.
//!
//! The search knows nothing of *Three Roads*: a game is whatever implements [`Simultaneous`]. It
//! grows a tree of joint moves down to a stated depth, estimates the payoffs of each pair of moves
//! by playing sampled worlds on, lets regret matching say which pairs deserve the next sample
//! (Lanctot, Lisý and Winands 2014), and at the end solves the tree from its leaves up, every node
//! as a pair of payoff matrices (see [`solve`]). With depth 1 this is the one-ply search over
//! sampled order sets of Gray et al. (2020).
//!
//! What it promises, for a zero-sum game without chance or secrets that is not deeper than the
//! budget's depth: with ever more samples the mixes come ever closer to optimal ones. With payoffs
//! of other sums there is no such promise; the mixes are those of players who learn from regret.
//!
//! All of it is in whole numbers, and a budget is a number of samples, so that the same seed gives
//! the same answer on every machine, however the work is cut into slices.
//!
//! ```
//! use ai::search::{Budget, ONE, Search, Simultaneous};
//! use rules::Dice;
//!
//! /// Both show a side of a coin: equal sides win for the first player, twice as much with heads.
//! struct Pennies;
//!
//! impl Simultaneous for Pennies {
//!     type State = [usize; 2];
//!
//!     fn world(&self, _: &mut Dice) -> [usize; 2] {
//!         [0, 0] // Nothing is hidden.
//!     }
//!
//!     fn moves(&self, _: &[usize; 2]) -> [usize; 2] {
//!         [2, 2] // Heads and tails.
//!     }
//!
//!     fn play(&self, shown: &mut [usize; 2], joint: [usize; 2]) {
//!         *shown = joint;
//!     }
//!
//!     fn is_over(&self, _: &[usize; 2]) -> bool {
//!         true // After the only move.
//!     }
//!
//!     fn payoffs(&self, shown: [usize; 2], _: &mut Dice) -> [i32; 2] {
//!         let won = match shown {
//!             [0, 0] => 2,
//!             [1, 1] => 1,
//!             _ => 0,
//!         };
//!         [won, -won]
//!     }
//! }
//!
//! let budget = Budget { samples: 100, depth: 1, screening: 0, keep: 2, rounds: 1_000 };
//! let mut search = Search::new(Pennies, budget, 7);
//! while search.step(16) {
//!     // A window may draw itself here.
//! }
//! // Each shows heads once in three, so that the other cannot gain by either side.
//! for mix in search.answer().mixes {
//!     assert!(mix.parts()[0].abs_diff(ONE / 3) < ONE / 100);
//! }
//! ```

mod matrix;
mod mix;
mod node;
mod screen;
mod solve;
mod tree;

use rules::{Chance, Dice};

pub use matrix::MatrixGame;
pub use mix::{Mix, ONE};
pub use solve::{Matrices, Solution, solve};

use screen::Screen;
use tree::Tree;

/// Sets the chance by which moves are chosen apart from the chance of the worlds.
const CHOICES: u64 = 0x5EA2C4;

/// A game for two in which both move at once.
pub trait Simultaneous {
    /// Where a game stands.
    type State;

    /// A state that agrees with what is known at the root: what is hidden is drawn from `dice`.
    fn world(&self, dice: &mut Dice) -> Self::State;

    /// How many moves each player has, at least one each. At the root the same in every world;
    /// further down, the search does not look deeper in a world that offers other numbers of moves
    /// than it met there before.
    fn moves(&self, state: &Self::State) -> [usize; 2];

    /// Both move.
    fn play(&self, state: &mut Self::State, joint: [usize; 2]);

    /// Whether no more moves follow.
    fn is_over(&self, state: &Self::State) -> bool;

    /// What the state is worth to each player; a state in the middle is played on to an end, or as
    /// far as the game likes to look, with chance from `dice`. Within ±10⁹.
    fn payoffs(&self, state: Self::State, dice: &mut Dice) -> [i32; 2];
}

/// How much work a search does, and where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Budget {
    /// Samples in all: the unit in which work is sliced.
    pub samples: u32,
    /// Joint moves that the tree looks ahead, at least 1.
    pub depth: u8,
    /// Samples of each move of the root by which the poorer ones are put aside first; 0 keeps
    /// all. All of them take no more than half of the samples, unless that is less than one each.
    pub screening: u32,
    /// Moves of each player that are kept after screening.
    pub keep: usize,
    /// Rounds of regret matching in which each node is solved at the end, up to 30,000. 100 are
    /// plenty for estimates.
    pub rounds: u32,
}

/// One search, which can be done in slices.
#[derive(Clone, Debug)]
pub struct Search<G: Simultaneous> {
    game: G,
    budget: Budget,
    seed: u64,
    done: u32,
    screen: Screen,
    /// Grown once screening is over.
    tree: Option<Tree>,
}

/// What a search has found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// How often each player should play each of its moves.
    pub mixes: [Mix; 2],
    /// What the root is worth to each player if both do.
    pub values: [i64; 2],
    /// The moves that were kept; if any were put aside, the best first.
    pub kept: [Vec<usize>; 2],
    /// The payoffs of each pair of kept moves, to the nearest whole, in the order of `kept`.
    pub matrices: Matrices,
}

impl<G: Simultaneous> Search<G> {
    /// A search of a game. Its chance comes from `seed` alone.
    pub fn new(game: G, budget: Budget, seed: u64) -> Self {
        let moves = game.moves(&game.world(&mut Dice::new(seed)));
        let screen = Screen::new(moves, &budget);
        Self { game, budget, seed, done: 0, screen, tree: None }
    }

    /// Takes up to `n` more samples. Whether there is more to do.
    pub fn step(&mut self, n: u32) -> bool {
        let until = self.done.saturating_add(n).min(self.budget.samples);
        while self.done < until {
            let number = self.done;
            self.done += 1;
            if let Some(trial) = self.screen.next_trial() {
                let payoffs = self.sample_root(trial.world, trial.joint);
                self.screen.learn(&trial, payoffs);
            } else {
                self.sample_tree(number);
            }
        }
        self.done < self.budget.samples
    }

    /// How many samples have been taken.
    pub const fn done(&self) -> u32 {
        self.done
    }

    /// The game.
    pub const fn game(&self) -> &G {
        &self.game
    }

    /// The answer so far. Pairs of kept moves that have not been tried are guessed from those that
    /// have; before screening is over, the kept moves are all alike.
    pub fn answer(&self) -> Answer {
        let kept = self.screen.chosen();
        let rootless = || Tree::new([kept[0].len(), kept[1].len()]).solve(self.budget.rounds);
        let grown = self.tree.as_ref().map(|tree| tree.solve(self.budget.rounds));
        let (matrices, solution) = grown.unwrap_or_else(rootless);
        let moves = self.screen.moves();
        let spread = |player: usize| solution.mixes[player].spread(&kept[player], moves[player]);
        Answer { mixes: [spread(0), spread(1)], values: solution.values, kept, matrices }
    }

    /// One sample for the tree, in worlds that screening has not seen: what was kept for its luck
    /// there is not to be lucky twice.
    fn sample_tree(&mut self, number: u32) {
        let (seed, seen, kept) = (self.seed, self.screen.worlds(), &self.screen.kept);
        let tree = self.tree.get_or_insert_with(|| Tree::new([kept[0].len(), kept[1].len()]));
        let mut dice = Dice::new(mixed(seed ^ CHOICES, u64::from(number)));
        let chance = |world| world_dice(seed, seen + world);
        tree.sample(&self.game, kept, self.budget.depth, chance, &mut dice);
    }

    /// One pair of moves in one world, played on.
    fn sample_root(&self, world: u32, joint: [usize; 2]) -> [i32; 2] {
        let mut dice = world_dice(self.seed, world);
        let mut state = self.game.world(&mut dice);
        self.game.play(&mut state, joint);
        self.game.payoffs(state, &mut dice)
    }
}

/// The chance of a world: the same for every pair of moves, so that pairs are compared in the
/// same worlds.
fn world_dice(seed: u64, world: u32) -> Dice {
    Dice::new(mixed(seed, u64::from(world)))
}

/// A seed for part `number` of what `seed` starts.
pub(crate) fn mixed(seed: u64, number: u64) -> u64 {
    let mut dice = Dice::new(seed ^ number.wrapping_mul(0xD6E8_FEB8_6659_FD93));
    u64::from(dice.below(u32::MAX)) << 32 | u64::from(dice.below(u32::MAX))
}
