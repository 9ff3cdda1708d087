//! What is reckoned to be shown is what the rules reckon.

use rules::{Cond, Dice, ExprNode, Game, GameEvent, Side};
use tell::{Past, Tracks, explain};

#[test]
fn the_reckoning_shown_is_the_reckoning_done() {
    let level = library::find_level("after-the-war").unwrap();
    let rules = level.ruleset();
    let mut dice = Dice::new(3);
    let mut gauges = 0;
    for seed in 0..20 {
        let mut game = Game::new(level.clone(), seed);
        while !game.is_over() {
            for seat in game.board().awaiting().iter() {
                let action = game.view(seat).random_action(&mut dice).unwrap();
                game.submit(seat, action).unwrap();
            }
            let turn = game.board().turn();
            game.resolve();
            let (board, tracks) = (game.board(), Tracks::of(rules, game.board()));
            for score in &rules.roads().score {
                assert_eq!(board.value(score), explain::value(score.root(), &tracks));
            }
            for id in rules.all_interests() {
                let points = explain::points(rules.interest(id).value.root(), &tracks);
                assert_eq!(i32::from(board.interest(&level, id)), points);
            }
            // The gauge is read at the end of a turn, and before anything moves in the next.
            if turn > 0 && (game.is_over() || board.turn() > turn) {
                let last = game
                    .ledger()
                    .iter()
                    .rposition(|entry| matches!(entry.event, GameEvent::GaugeMoved(_)));
                let mut then = Tracks::of(rules, Past::of(&game).opened(0).unwrap());
                let told = &game.ledger()[..last.unwrap()];
                told.iter().filter(|entry| entry.turn > 0).for_each(|entry| then.pass(entry));
                assert_eq!(board.gauge(), explain::gauge(rules.roads(), &then));
                gauges += 1;
            }
            let otherwise = |_| unreachable!("agendas and ratchets ask for tracks and ratchets");
            for agenda in Side::BOTH.into_iter().flat_map(|side| *board.dealt(side)) {
                let conds = rules.conds_of(rules.agenda(agenda).when);
                let met = |cond: &Cond| explain::holds(rules, &tracks, *cond, &otherwise);
                assert_eq!(board.agenda_met(&level, agenda), conds.iter().all(met));
            }
        }
        let ExprNode::All(_) = rules.roads().score[2].root() else { panic!("not a road of parts") };
    }
    assert!(gauges > 100, "{gauges}");
}
