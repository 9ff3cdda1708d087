//! Everything is told in words, and what is told agrees with the rules.

use rules::{
    Action, Answer, Cause, Dice, Ending, Entry, Game, GameEvent, OrderSet, Phase, Seat, Side, View,
};
use tell::{
    Past, Scene, board, card, crisis, ending, forecast, gauge, happened, ledger, talks, why,
};
use text::Words;

/// What is not translated or asked for wrongly shows between these.
const MISSING: char = '⟦';

/// Plays a game by chance; `look` sees it, as each side, before each submission and at the end.
fn play(level: &str, seed: u64, look: &mut dyn FnMut(&Scene<'_>, &Game)) {
    play_by(level, seed, &mut |view, dice| view.random_action(dice).unwrap(), look);
}

/// The same, but `decide` says what is submitted.
fn play_by(
    level: &str,
    seed: u64,
    decide: &mut dyn FnMut(&View<'_>, &mut Dice) -> Action,
    look: &mut dyn FnMut(&Scene<'_>, &Game),
) {
    let words = Words::english();
    let mut game = Game::new(library::level(level).unwrap(), seed);
    let mut past = Past::of(&game);
    let mut dice = Dice::new(seed);
    loop {
        for side in Side::BOTH {
            let view = game.view(Seat::Side(side));
            look(&Scene::new(&words, view, side, game.ledger(), &past), &game);
        }
        if game.is_over() {
            break;
        }
        for seat in game.board().awaiting().iter() {
            let action = decide(&game.view(seat), &mut dice);
            game.submit(seat, action).unwrap();
        }
        game.resolve();
        past.look(game.board());
    }
    assert_eq!(words.faults(), Vec::<String>::new());
}

#[test]
fn a_card_tells_what_its_orders_preview() {
    play("after-the-war", 5, &mut |scene, _| {
        if scene.board().phase() != Phase::Orders {
            return;
        }
        for card in card::table(scene, scene.side) {
            assert!(card.number >= 1 && card.targets.is_empty() == card.only.is_some());
            assert_eq!(
                card.refusal.is_none(),
                scene
                    .rules
                    .lever(card.lever)
                    .plays()
                    .any(|play| { scene.view.check_play(play).is_ok() })
            );
            for play in scene.rules.lever(card.lever).plays() {
                let told = card::play(scene, play);
                let target = card.targets.iter().find(|target| target.play == play);
                let parts = target.map_or(0, |target| target.own.all().count());
                assert_eq!(told.all().count(), card.common.all().count() + parts);
            }
        }
    });
}

#[test]
fn a_forecast_of_nothing_changes_nothing() {
    play("blocked-roads", 2, &mut |scene, _| {
        let none = forecast::forecast(scene, &OrderSet::NONE);
        assert!(none.moves.is_empty() && none.later.is_empty());
        assert_eq!(none.sums().0, none.sums().1);
        assert_eq!(none.sums().0, i32::try_from(board::standing(scene, scene.side).sum).unwrap());
        assert_eq!(none.tension.0, none.tension.1);
        assert_eq!(none.left.attention, i64::from(scene.view.means(scene.side).attention));
    });
}

/// A forecast foresees what the rules foresee, where no bound and no ratchet comes between.
#[test]
fn a_forecast_adds_up() {
    play("after-the-war", 9, &mut |scene, _| {
        if scene.board().phase() != Phase::Orders {
            return;
        }
        for orders in scene.view.legal_orders().iter().step_by(7) {
            let found = forecast::forecast(scene, orders);
            for (track, by) in &found.moves {
                let preview = scene.view.preview(scene.side, orders);
                let now = preview.iter().filter(|step| step.track == *track);
                let sum: i16 = now.filter(|step| step.later.is_none()).map(|step| step.by).sum();
                assert_eq!(*by, sum);
            }
            let spent: u8 = orders
                .plays()
                .iter()
                .map(|play| scene.view.cost(scene.rules.play(*play).lever).attention)
                .sum();
            let means = scene.view.means(scene.side).attention;
            assert_eq!(found.left.attention, i64::from(means) - i64::from(spent));
        }
    });
}

#[test]
fn the_steps_of_a_turn_tell_all_that_moved() {
    play("after-the-war", 4, &mut |scene, game| {
        if !game.is_over() {
            return;
        }
        for turn in 1..=scene.board().turn() {
            let moved = |event: &GameEvent| matches!(event, GameEvent::Moved { from, to, .. } if from != to);
            let entries = scene.ledger.iter().filter(|entry| entry.turn == turn);
            let all = entries.filter(|entry| moved(&entry.event)).count();
            let steps = ledger::turn(scene, turn);
            let lines = || steps.iter().flat_map(|step| &step.lines);
            assert_eq!(lines().filter(|line| moved(&line.entry.event)).count(), all);
            for line in lines() {
                let words = [&line.words, &line.cause, &line.source];
                assert!(
                    words.into_iter().chain(&line.detail).all(|words| !words.contains(MISSING))
                );
                assert!(!line.words.is_empty());
                let changes =
                    matches!(line.entry.event, GameEvent::Moved { .. } | GameEvent::OnItsWay(..));
                assert_eq!(line.full.is_some(), changes);
            }
            for step in &steps {
                let parts: usize = step.causes().iter().map(|cause| cause.lines.len()).sum();
                assert_eq!(parts, step.lines.len());
            }
        }
    });
}

#[test]
fn a_broken_word_costs_what_was_told() {
    let mut most = 0;
    // All offers are accepted, and by chance many are broken.
    let mut decide = |view: &View<'_>, dice: &mut Dice| match view.board().phase() {
        Phase::Answers => Action::Answer(Answer::Accept),
        _ => view.random_action(dice).unwrap(),
    };
    for seed in 0..8 {
        // What either side was told before it answered, and the length of the ledger then.
        let mut told = [([0, 0], 0); 2];
        play_by("after-the-war", seed, &mut decide, &mut |scene, game| {
            let side = scene.side;
            let ledger = game.ledger();
            let told = &mut told[side.index()];
            if scene.board().phase() == Phase::Answers {
                *told = (talks::price(scene), ledger.len());
                let promised = |entry: &&Entry| matches!(entry.event, GameEvent::Promised(who, ..) if who == side);
                let made = ledger.iter().filter(promised).count();
                let rises = talks::stakes(scene).contains("more each time");
                assert_eq!(rises, scene.board().broken(side) < 3);
                let said = talks::record(scene);
                assert_eq!(said.is_some(), made > 0);
                let kept = Side::BOTH.map(|side| ending::record(scene, side).kept);
                let [moscow, baku] = kept.map(|kept| kept.to_string());
                let wanted = format!("so far, Moscow has kept {moscow} and Baku {baku}.");
                let whole = |said: &String| said.starts_with(&format!("Of {made} "));
                assert!(said.is_none_or(|said| whole(&said) && said.ends_with(&wanted)));
            }
            let now =
                || ledger[told.1..].iter().filter(|entry| entry.cause == Cause::Promise(side));
            let broken = |entry: &&Entry| matches!(entry.event, GameEvent::Promised(.., false));
            if now().filter(broken).count() != 1 {
                return;
            }
            let paid = now().find_map(|entry| match entry.event {
                GameEvent::Moved { track, from, to, .. } if to.abs() < 100 => {
                    let narrative = scene.rules.track_name(track) == "narrative";
                    narrative.then_some((to - from).abs())
                }
                _ => None,
            });
            assert!(paid.is_none_or(|paid| paid == told.0[1]), "{paid:?} {told:?}");
            most = most.max(scene.board().broken(side));
            told.1 = ledger.len();
        });
    }
    // The price rises up to the fourth, and no more.
    assert!(most > 4, "{most}");
}

#[test]
fn the_ending_explains_itself() {
    for (level, seed) in [("primer", 1), ("after-the-war", 3), ("blocked-roads", 8)] {
        play(level, seed, &mut |scene, game| {
            let Some(outcome) = scene.board().outcome() else { return };
            let mut said = vec![ending::headline(scene, outcome), ending::stability(scene)];
            said.extend(ending::reasons(scene, outcome));
            said.extend(ending::shares(scene));
            let brought = ending::brought(scene, outcome);
            said.extend(
                brought.movers.iter().map(|mover| ending::mover(scene, mover, &mover.cause)),
            );
            let top = matches!(outcome.ending, Ending::TopRung { .. });
            let needed = ending::needed(scene, outcome);
            assert_eq!(needed.is_empty(), top);
            for road in needed {
                assert!(road.limbs.iter().any(|limb| limb.weakest));
                said.extend(road.limbs.into_iter().flat_map(|limb| limb.leaves));
            }
            let scores = game.scores().unwrap();
            said.push(ending::verdict(scene, &scores));
            for score in &scores {
                said.push(ending::worked_out(scene, outcome, score).words);
                said.push(ending::record(scene, score.side).words);
            }
            for words in said {
                assert!(!words.is_empty() && !words.contains(MISSING), "{words}");
            }
        });
    }
}

#[test]
fn every_fact_of_the_board_has_words() {
    play("after-the-war", 11, &mut |scene, _| {
        if scene.board().turn() == 0 {
            return;
        }
        let ladder = board::ladder(scene);
        let mut said = vec![ladder.words, board::threshold(scene)];
        assert_eq!(ladder.rung, tell::rung(ladder.value));
        said.extend(board::roads(scene).into_iter().flat_map(|road| road.closing));
        said.extend(board::coming(scene).into_iter().map(|coming| coming.words));
        for ratchet in board::ratchets(scene) {
            assert!(!ratchet.done || scene.board().turned(ratchet.id));
            said.extend(ratchet.needs.into_iter().map(|need| need.words));
            said.extend(ratchet.fixes);
        }
        for party in scene.rules.all_parties() {
            said.push(board::party(scene, party).words);
            said.extend(board::reactions(scene, party).into_iter().map(|act| act.words));
        }
        for id in scene.rules.all_tracks() {
            let moves: i16 = why::track(scene, id).iter().map(|turn| turn.by).sum();
            assert_eq!(scene.start().get(id) + moves, scene.board().get(id));
        }
        if let Some(crisis) = crisis::crisis(scene) {
            said.push(crisis.danger_words);
            let outcomes = crisis.outcomes.into_iter().flatten();
            said.extend(outcomes.map(|outcome| outcome.then_words));
        }
        for words in said {
            assert!(!words.is_empty() && !words.contains(MISSING), "{words}");
        }
    });
}

#[test]
fn the_gauge_tells_where_it_came_from() {
    play("blocked-roads", 6, &mut |scene, game| {
        if !game.is_over() {
            return;
        }
        for step in (1..=scene.board().turn()).flat_map(|turn| ledger::turn(scene, turn)) {
            if step.step != rules::Step::Roads {
                continue;
            }
            let entries: Vec<_> = step.lines.iter().map(|line| line.entry).collect();
            let found = gauge::gauge(scene, step.turn, &entries).unwrap();
            assert_eq!(found.road.is_none(), found.was == found.now);
            assert_eq!(found.now.iter().sum::<u8>(), 100);
            assert!(!happened::turn_title(scene, step.turn).contains(MISSING));
        }
    });
}
