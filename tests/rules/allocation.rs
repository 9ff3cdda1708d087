//! A playout allocates nothing: a computer player copies and plays out thousands of states a second.

use rules::{Draws, Playout};

use crate::fixture::levels;

fn step(game: &mut Playout<'_>, draws: &mut Draws) {
    for seat in game.board().awaiting().iter() {
        let action = game.view(seat).random_action(draws).expect("it is awaited");
        game.submit(seat, action).expect("a random action is legal");
    }
    game.resolve();
}

#[test]
fn a_playout_allocates_nothing_after_its_first_turn() {
    for level in levels() {
        for seed in 0..500 {
            let mut draws = Draws::new(seed);
            let mut game = Playout::new(level, seed);
            while game.board().turn() <= 1 && game.board().outcome().is_none() {
                step(&mut game, &mut draws);
            }
            let counted = allocation_counter::measure(|| {
                let mut copy = game.clone();
                while copy.board().outcome().is_none() {
                    step(&mut copy, &mut draws);
                }
                assert!(copy.results().is_some());
            });
            assert_eq!(counted.count_total, 0, "seed {seed}");
        }
    }
}

#[test]
fn allocations_are_counted() {
    let counted = allocation_counter::measure(|| drop(std::hint::black_box(vec![1_u8; 9])));
    assert_eq!(counted.count_total, 1);
}
