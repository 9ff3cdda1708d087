//! Turning points: found where they are known to be, the same in any slices.

mod games;
mod table;

use ai::Player;
use ai::pivot::{Finding, Mover, Pivot, Plan};
use rules::{Action, Game, Phase, Playout, Seat, Side};

use games::{GAMES, Known};
use table::{both, only, reachable, seal};

/// A player by its name; `idle` passes.
fn player(name: &'static str) -> impl Fn(u64) -> Box<dyn Player> + Clone {
    move |seed| match name {
        "idle" => Box::new(ai::Idle),
        _ => ai::by_name(name, seed).expect("a player"),
    }
}

fn look_back(game: &Game, plan: Plan, name: &'static str) -> Finding {
    let mut pivot = Pivot::new(game, plan, player(name)).expect("the game is over");
    while !pivot.step(usize::MAX) {}
    pivot.finding().expect("all is played")
}

/// The game as far as the orders of a turn, played again from its log.
fn until(game: &Game, turn: u8) -> Playout<'_> {
    let mut again = Playout::new(game.level(), game.seed());
    for (seat, action) in game.log() {
        if again.board().turn() == turn && again.board().phase() == Phase::Orders {
            break;
        }
        again.submit(*seat, *action).expect("it was played so");
        again.resolve();
    }
    again
}

/// What both sides ordered in a turn.
fn ordered(game: &Game, turn: u8) -> [Action; 2] {
    let mut again = until(game, turn);
    again.resolve();
    let orders = game.log().iter().filter(|(_, action)| matches!(action, Action::Orders(_)));
    let mut orders = orders.skip(2 * (usize::from(turn) - 1)).map(|(_, action)| *action);
    [(); 2].map(|()| orders.next().expect("both ordered"))
}

/// Whether some legal set of a side, put in place of the one it played, leaves the road that the
/// game took out of reach, whatever anybody does from then on.
fn turns_for_sure(game: &Game, known: &Known, turn: u8, side: Side) -> bool {
    let before = until(game, turn);
    before.view(Seat::Side(side)).legal_orders().into_iter().any(|orders| {
        let mut actions = ordered(game, turn);
        actions[side.index()] = seal(orders);
        !reachable(&both(&before, actions))[known.road.index()]
    })
}

#[test]
fn the_ten_games_turn_where_they_are_said_to() {
    for known in &GAMES {
        let (game, name) = (known.table.play(), known.table.name);
        let outcome = game.board().outcome().expect("it is over");
        assert_eq!(outcome.road, known.road, "{name}");
        // After the turning point every way leads to the same road.
        let after = known.turn.map_or(1, |turn| turn + 1);
        if after <= outcome.turn {
            assert_eq!(reachable(&until(&game, after)), only(known.road), "{name}");
        }
        // At it, those who are said to could have made sure of another.
        for side in Side::BOTH {
            let could = known.turn.is_some_and(|turn| turns_for_sure(&game, known, turn, side));
            assert_eq!(could, known.through.contains(&side), "{name}: {side}");
        }
    }
}

#[test]
fn pivot_finds_all_ten() {
    for name in ["random", "hawk", "dove", "idle"] {
        for known in &GAMES {
            let (game, plan) =
                (known.table.play(), Plan { games: 24, screen: 4, ..Plan::default() });
            let finding = look_back(&game, plan, name);
            let what = format!("{} with {name}", known.table.name);
            assert_eq!(finding.point_of_no_return(), known.turn, "{what}");
            let turn = finding.turns.iter().find(|turn| Some(turn.turn) == known.turn);
            let found = turn.map_or_else(Vec::new, |turn| {
                let openings = turn.openings.iter();
                let mut sides: Vec<_> = openings.map(|opening| opening.side).collect();
                sides.dedup();
                sides
            });
            assert_eq!(found, known.through, "{what}");
        }
    }
}

#[test]
fn the_order_that_decided_moved_the_odds_most() {
    for known in &GAMES {
        let Some(turn) = known.turn else { continue };
        let finding = look_back(&known.table.play(), Plan::default(), "random");
        let (movers, all) = (finding.movers(), i64::from(finding.plan.games));
        for side in known.through {
            let own = |mover: &&Mover| mover.turn == turn && mover.side == *side;
            let decided = movers.iter().find(own).expect("it moved the odds");
            // With it, every continuation takes the road; without it, none.
            assert_eq!(decided.shift(known.road), all, "{}", known.table.name);
        }
        assert!(movers.is_sorted_by_key(|mover| -mover.shift(known.road).abs()));
    }
}

/// A game of chance on the shipped standard level.
fn shipped(seed: u64) -> Game {
    let mut game = Game::new(shipped_level(), seed);
    let mut seats = ["hawk", "dove"].map(|name| ai::by_name(name, seed).expect("a player"));
    while !game.is_over() {
        for side in Side::BOTH {
            if let Some(action) = seats[side.index()].act(&game.view(Seat::Side(side))) {
                game.submit(Seat::Side(side), action).expect("players play by the rules");
            }
        }
        game.resolve();
    }
    game
}

fn shipped_level() -> std::sync::Arc<rules::Level> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = std::fs::read_dir(root.join("assets/ruleset")).expect("the ruleset is there");
    let paths = folder.map(|entry| entry.expect("an entry").path());
    let texts: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "ron"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("readable");
            (path.file_name().expect("a file").to_string_lossy().into_owned(), text)
        })
        .collect();
    let files: Vec<_> = texts.iter().map(|(name, text)| rules::SourceFile { name, text }).collect();
    let ruleset = rules::Ruleset::load(&files).expect("the shipped ruleset is sound");
    let text = std::fs::read_to_string(root.join("levels/after-the-war.ron")).expect("readable");
    rules::Level::load(&ruleset, "after-the-war.ron", &text).expect("a shipped level is sound")
}

#[test]
fn slices_threads_and_repetition_change_nothing() {
    let (game, plan) = (shipped(3), Plan { games: 6, screen: 2, ..Plan::default() });
    let whole = look_back(&game, plan, "random");
    let mut sliced = Pivot::new(&game, plan, player("random")).expect("the game is over");
    let (mut slice, mut done) = (1, 0);
    while !sliced.step(slice) {
        let progress = sliced.progress();
        assert!(sliced.finding().is_none() && progress.0 == done + slice as u64);
        done = progress.0;
        slice = slice % 97 + 1;
    }
    assert_eq!(sliced.finding().as_ref(), Some(&whole));
    let mut apart = Pivot::new(&game, plan, player("random")).expect("the game is over");
    for probe in apart.probes().iter_mut().rev() {
        while probe.step() {}
    }
    assert_eq!(apart.finding(), Some(whole));
}

#[test]
fn another_seed_draws_other_futures() {
    let game = shipped(3);
    let plan = |seed| Plan { games: 24, screen: 2, seed, ..Plan::default() };
    let findings = [1, 2].map(|seed| look_back(&game, plan(seed), "random"));
    assert_ne!(findings[0].turns, findings[1].turns);
}

#[test]
fn only_legal_orders_are_named() {
    let game = shipped(5);
    let plan = Plan { games: 8, screen: 2, ..Plan::default() };
    let finding = look_back(&game, plan, "random");
    let mut named = 0;
    for turn in &finding.turns {
        let before = until(&game, turn.turn);
        let openings = turn.openings.iter().map(|opening| (opening.side, opening.orders));
        let swings = turn.swings.iter().filter_map(|swing| Some((swing.side, swing.best?.0)));
        for (side, orders) in openings.chain(swings) {
            before.view(Seat::Side(side)).check_orders(&orders).expect("a legal set");
            named += 1;
        }
    }
    assert!(named >= finding.turns.len());
    assert_eq!(finding.turns.last().map(|turn| turn.turn), Some(finding.end.turn));
}

#[test]
fn a_running_game_has_no_turning_point_yet() {
    let game = Game::new(GAMES[0].table.level(), 1);
    assert!(Pivot::new(&game, Plan::default(), player("random")).is_none());
}
