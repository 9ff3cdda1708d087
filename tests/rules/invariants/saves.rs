//! A save written after any submission, in the middle of a phase too, reads back to the same game.

use rules::{Game, Replay};

use super::{numbers, start};
use crate::fixture::{level_text, levels, list, step};

/// Games in which it is looked at: one in so many.
const ONE_IN: u64 = 64;

fn round_trip(game: &Game) {
    // When nobody is awaited any more, whoever plays a save again goes on at once.
    let mut game = game.clone();
    game.resolve();
    let game = &game;
    let text = Replay::write(game, "A game.\nOf two lines.", None);
    let find = |id: &str| Some(level_text(id));
    let read = Replay::read(game.level().ruleset(), "save.ron", &text, &find);
    let read = read.unwrap_or_else(|problems| panic!("{}\n{text}", list(&problems)));
    let again = read.play(None).unwrap_or_else(|problems| panic!("{}\n{text}", list(&problems)));
    assert_eq!((again.hash(), again.log()), (game.hash(), game.log()));
    assert_eq!(again.hashes(), game.hashes());
}

/// Each game once, after one of its submissions: the numbers go round the places.
#[test]
fn a_save_reads_back() {
    for level in levels() {
        for number in numbers(1) {
            let (mut game, mut draws) = start(level, number);
            let mut left = number % 64;
            while left > 0 && !game.is_over() {
                step(&mut game, &mut draws);
                left -= 1;
            }
            round_trip(&game);
        }
    }
}

#[test]
fn a_save_reads_back_after_every_submission() {
    for level in levels() {
        for number in numbers(ONE_IN) {
            let (mut game, mut draws) = start(level, number);
            round_trip(&game);
            while !game.is_over() {
                for seat in game.board().awaiting().iter() {
                    let action = game.view(seat).random_action(&mut draws).expect("it is awaited");
                    game.submit(seat, action).expect("a random action is legal");
                    round_trip(&game);
                }
                game.resolve();
            }
            round_trip(&game);
        }
    }
}

#[test]
fn a_save_of_a_changed_level_carries_its_text() {
    let text = level_text("primer").replace("seed: 7", "seed: 8");
    let ruleset = levels()[0].ruleset();
    let level = rules::Level::load(ruleset, "mine.ron", &text).expect("it is sound");
    let game = Game::new(level, 3);
    let save = Replay::write(&game, "", Some(&text));
    let read = Replay::read(ruleset, "save.ron", &save, &|_| None).expect("it carries its level");
    assert_eq!(read.play(None).expect("it plays").hash(), game.hash());
    let shipped = |id: &str| Some(level_text(id));
    let without = Replay::write(&game, "", None);
    assert!(Replay::read(ruleset, "save.ron", &without, &shipped).is_err(), "another level");
}
