//! Third parties with a person at the desk.

use std::collections::BTreeSet;

use rules::{Game, Phase, Seat};

use super::{numbers, start};
use crate::fixture::{levels, step};

/// Games in which it is looked at: one in so many.
const ONE_IN: u64 = 4;

/// Every awaited desk has at least two acts open, none of another's.
fn look(game: &Game, sizes: &mut BTreeSet<usize>) {
    let ruleset = game.level().ruleset();
    assert_eq!(game.board().awaiting(), game.board().desks());
    sizes.insert(game.board().awaiting().iter().count());
    for seat in game.board().awaiting().iter() {
        let Seat::Desk(party) = seat else { panic!("{seat:?} is no desk") };
        let open = game.view(seat).open_acts();
        assert!(open.len() >= 2, "{} has {}", ruleset.party_name(party), open.len());
        assert!(open.iter().all(|act| ruleset.reaction(*act).party == party));
    }
}

#[test]
fn an_awaited_desk_has_two_acts_open() {
    let mut sizes = BTreeSet::new();
    for level in &levels()[1..] {
        for number in numbers(ONE_IN) {
            let (mut game, mut draws) = start(level, number);
            while !game.is_over() {
                if game.board().phase() == Phase::Desks {
                    look(&game, &mut sizes);
                }
                step(&mut game, &mut draws);
            }
        }
    }
    assert!(sizes.into_iter().eq(1..=6), "every number of desks is met");
}

#[test]
fn a_level_without_desks_seats_nobody() {
    let level = &levels()[0];
    let all = level.ruleset().all_parties().map(Seat::Desk).collect();
    assert!(Game::with_desks(level.clone(), 1, all).board().desks().is_empty());
}
