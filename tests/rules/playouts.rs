//! Speed of random playouts on one core, through the same `submit` and `resolve` as a real game.
#![expect(clippy::expect_used, clippy::panic, dead_code, reason = "a benchmark may fail loudly")]

#[path = "fixture.rs"]
mod fixture;

use divan::counter::ItemsCount;
use rules::{Dice, Playout};

fn main() {
    divan::main();
}

/// One whole game of random but legal submissions: talks, choices, crises and all.
fn play(level: &rules::Level, seed: u64) -> u8 {
    let mut draws = Dice::new(seed);
    let mut game = Playout::new(level, seed);
    while game.board().outcome().is_none() {
        for seat in game.board().awaiting().iter() {
            let action = game.view(seat).random_action(&mut draws);
            game.submit_unchecked(seat, action.expect("it is awaited"));
        }
        game.resolve();
    }
    game.board().turn()
}

#[divan::bench(sample_count = 100, sample_size = 500)]
fn random_games(bencher: divan::Bencher<'_, '_>) {
    let level = fixture::level("after-the-war");
    let mut seed = 0;
    bencher.counter(ItemsCount::new(1_u32)).bench_local(|| {
        seed += 1;
        play(&level, seed)
    });
}
