//! Random players play every level, and what ARCHITECTURE.md calls the invariants hold throughout.
//!
//! 20,000 games by default, a third of them on each level, half of them with a random choice of
//! third parties seated where the level offers desks. A million:
//!
//! ```text
//! THREE_ROADS_GAMES=1000000 cargo test --release -p rules --test rules -- invariants
//! ```
//!
//! After every submission of every game: somebody is awaited until the end, a random submission is
//! accepted, the ledger's lines add up to the board, tracks keep within their bounds, ratchets
//! never turn back. At the end of every game: the last turn, the road, who is answerable, the
//! scores and the result are reckoned again from the ruleset, and the log played again gives the
//! same hashes and the same ledger. What is dear is looked at in one game in so many:
//!
//! | what | in one game in |
//! |---|---|
//! | `desks`: each has something to choose from | 4 |
//! | `legality`: legal orders and `check` agree, a refusal changes nothing | 8 |
//! | `hidden`: what a view and a sampled state must not tell | 16 |
//! | `saves`: written, read and played again after one of the submissions | 1 |
//! | `saves`: the same, after every submission | 64 |

mod desks;
mod ending;
mod hidden;
mod legality;
mod saves;
mod watch;

use std::sync::Arc;

use rules::{Draws, Game, Level, SeatSet, State};

use crate::fixture::{count, levels, some_desks, step};
use watch::Watch;

/// The games of a level, of which one in so many is played: the number of each is its seed.
fn numbers(one_in: u64) -> impl Iterator<Item = u64> {
    let games = count("THREE_ROADS_GAMES", 20_000).div_ceil(levels().len() as u64);
    (0..games).step_by(usize::try_from(one_in).expect("a small number"))
}

/// A new game by its number, and the draws of its players.
fn start(level: &Arc<Level>, number: u64) -> (Game, Draws) {
    let mut draws = Draws::new(number);
    let desks =
        if number.is_multiple_of(2) { some_desks(level, &mut draws) } else { SeatSet::NONE };
    (Game::with_desks(Arc::clone(level), number, desks), draws)
}

/// Every game of a level.
fn all_games(level: &Arc<Level>) {
    for number in numbers(1) {
        let (mut game, mut draws) = start(level, number);
        let mut watch = Watch::new(&game);
        while !game.is_over() {
            step(&mut game, &mut draws);
            watch.look(&game);
        }
        ending::check(&game, &watch);
        replays(&game);
    }
}

/// The log played again gives the same game.
fn replays(game: &Game) {
    let desks = game.board().desks();
    let mut again = Game::with_desks(Arc::clone(game.level()), game.seed(), desks);
    for (seat, action) in game.log() {
        again.submit(*seat, *action).expect("it was accepted before");
        again.resolve();
    }
    assert_eq!(again.hashes(), game.hashes());
    assert_eq!(again.hash(), game.hash());
    assert_eq!(again.board(), game.board());
    assert!(again.ledger() == game.ledger(), "seed {}: another ledger", game.seed());
}

#[test]
fn primer() {
    all_games(&levels()[0]);
}

#[test]
fn after_the_war() {
    all_games(&levels()[1]);
}

#[test]
fn blocked_roads() {
    all_games(&levels()[2]);
}

#[test]
fn a_state_is_small() {
    assert!(size_of::<State>() <= 1024, "{} bytes", size_of::<State>());
}
