//! What is reckoned to be shown is what the rules reckon.

use rules::{Dice, ExprNode, Game};
use tell::{Tracks, explain};

#[test]
fn the_reckoning_shown_is_the_reckoning_done() {
    let level = library::find_level("after-the-war").unwrap();
    let rules = level.ruleset();
    let mut dice = Dice::new(3);
    for seed in 0..20 {
        let mut game = Game::new(level.clone(), seed);
        while !game.is_over() {
            for seat in game.board().awaiting().iter() {
                let action = game.view(seat).random_action(&mut dice).unwrap();
                game.submit(seat, action).unwrap();
            }
            game.resolve();
            let (board, tracks) = (game.board(), Tracks::of(rules, game.board()));
            for score in &rules.roads().score {
                assert_eq!(board.value(score), explain::value(score.root(), &tracks));
            }
            for id in rules.all_interests() {
                let points = explain::points(rules.interest(id).value.root(), &tracks);
                assert_eq!(i32::from(board.interest(&level, id)), points);
            }
        }
        let ExprNode::All(_) = rules.roads().score[2].root() else { panic!("not a road of parts") };
    }
}
