//! However the work is cut, the answer is the same.

use ai::search::{Budget, MatrixGame, Search};

use super::random;

fn search(seed: u64) -> Search<MatrixGame> {
    let budget = Budget { samples: 700, depth: 1, screening: 5, keep: 6, rounds: 100 };
    Search::new(MatrixGame::new(random(20, 5), 400_000), budget, seed)
}

#[test]
fn slices_change_nothing() {
    let mut whole = search(1);
    assert!(!whole.step(u32::MAX));
    for slice in [1, 7, 699, 700] {
        let mut sliced = search(1);
        let mut done = 0;
        while sliced.step(slice) {
            // Looking at the answer on the way changes nothing either.
            let answer = sliced.answer();
            assert!(answer.mixes.iter().all(|mix| mix.parts().len() == 20));
            done += slice;
            assert_eq!(sliced.done(), done);
        }
        assert_eq!(sliced.answer(), whole.answer(), "slices of {slice}");
    }
    assert!(!whole.step(5), "there is no more to do");
    assert_eq!(whole.done(), 700);
}

#[test]
fn the_seed_alone_decides() {
    let answer = |seed| {
        let mut search = search(seed);
        search.step(u32::MAX);
        search.answer()
    };
    assert_eq!(answer(3), answer(3));
    assert_ne!(answer(3), answer(4));
}
