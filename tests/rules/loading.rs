//! The shipped files load.

use rules::Game;

use crate::fixture::{LEVELS, level, ruleset};

#[test]
fn the_ruleset_loads() {
    assert_eq!(ruleset().all_levers().len(), 35);
}

#[test]
fn the_levels_load() {
    for id in LEVELS {
        assert_eq!(level(id).id(), id);
    }
}

#[test]
fn a_third_party_is_scored_on_three_interests_of_its_own() {
    let level = level("after-the-war");
    let game = Game::new(level.clone(), 1);
    for party in ruleset().all_parties() {
        let score = game.board().desk_score(&level, party);
        assert_eq!(score.interests.len(), 3);
        assert_eq!(score.sum, score.interests.iter().map(|(_, value)| i32::from(*value)).sum());
        assert!(
            (1..60).contains(&score.sum),
            "{} starts at {}",
            ruleset().party_name(party),
            score.sum
        );
    }
}
