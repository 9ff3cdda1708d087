//! Whole games through the turn layer; what is refused; what nobody sees; how a turn is told.

use std::time::Duration;

use bevy::prelude::*;
use game::platform::Memory;
use game::turn::{
    Begin, BeginFailed, Convoy, Country, DraftEdited, GameEnded, GameEventSeen, LeaveAsked,
    LookedBack, Match, OrderIssued, Pace, PlaybackAsked, Ratchet, Ready, Refusal, Refused, Route,
    SealAsked, StepTold, ThirdParty, Traffic, TurnEnded, TurnPhase,
};
use rules::{Action, Draws, Entry, Offer, OrderError, Seat, Side, Term};
use tell::Tracks;
use ui::{DraftEdit, Mode, Playback, Setup};

use crate::table::{
    app, as_in_the_terminal, begin, by_the_rules, library, phase, play_out, running, send, sent,
    step, wait, words,
};

fn computer(name: &str) -> Mode {
    Mode::Computer(name.to_owned())
}

/// Plays until the person puts orders together for the first time.
fn to_orders(app: &mut App, draws: &mut Draws) {
    while phase(app) != TurnPhase::Orders {
        step(app, draws);
    }
}

#[test]
fn a_game_against_the_computer_is_the_terminals_game() {
    for (level, side, name, seed) in [
        ("primer", Side::Baku, "normal", 7),
        ("after-the-war", Side::Moscow, "hawk", 8),
        ("blocked-roads", Side::Baku, "easy", 9),
    ] {
        let mut app = app(Memory::default());
        begin(&mut app, level, side, computer(name), seed);
        play_out(&mut app, &mut Draws::new(seed));
        let game = running(&app).ended().expect("it is over");
        assert_eq!(by_the_rules(game).hash(), running(&app).hash());
        let own = |(seat, action): &(Seat, Action)| (*seat == Seat::Side(side)).then_some(*action);
        let person = game.log().iter().filter_map(own);
        let terminal = as_in_the_terminal(level, side, name, seed, person);
        assert_eq!(terminal.log(), game.log(), "{level}");
        assert_eq!(terminal.hashes(), running(&app).hashes(), "{level}");
    }
}

#[test]
fn a_player_that_is_cut_into_slices_decides_the_same() {
    let mut app = app(Memory::default());
    begin(&mut app, "primer", Side::Moscow, computer("strong"), 3);
    let mut draws = Draws::new(3);
    while running(&app).view().board().turn() < 2 {
        step(&mut app, &mut draws);
    }
    // Both halves of the log, as the terminal would have them.
    let text = running(&app).write(&words());
    let find = |id: &str| library().level_text(id).map(str::to_owned);
    let replay = rules::Replay::read(library().ruleset(), "", &text, &find).expect("a replay");
    let game = replay.play(None).expect("it plays");
    let mut again = rules::Game::new(game.level().clone(), game.seed());
    let mut decided = 0;
    for (step, (seat, action)) in game.log().iter().enumerate() {
        if *seat == Seat::Side(Side::Baku) {
            let mut player = ai::by_name("strong", ai::decision_seed(3, step)).expect("a player");
            assert_eq!(player.act(&again.view(*seat)), Some(*action));
            decided += 1;
        }
        again.submit(*seat, *action).expect("legal");
        again.resolve();
    }
    assert!(decided >= 3);
}

#[test]
fn two_people_play_a_game_of_the_rules() {
    let mut app = app(Memory::default());
    begin(&mut app, "primer", Side::Moscow, Mode::TwoPeople, 5);
    assert_eq!(phase(&app), TurnPhase::Curtain);
    play_out(&mut app, &mut Draws::new(5));
    let game = running(&app).ended().expect("it is over");
    assert_eq!(by_the_rules(game).hash(), running(&app).hash());
    assert_eq!(by_the_rules(game).hashes(), running(&app).hashes());
    assert!(running(&app).notes().any(|note| note.moscow));
    assert!(running(&app).notes().any(|note| !note.moscow));
}

#[test]
fn between_two_people_nobody_sees_what_is_the_others() {
    let mut app = app(Memory::default());
    begin(&mut app, "after-the-war", Side::Baku, Mode::TwoPeople, 6);
    let mut draws = Draws::new(6);
    let mut seen = [false; 3];
    for _ in 0..400 {
        let looking = running(&app).looking();
        let view = running(&app).view();
        match phase(&app) {
            TurnPhase::Over => break,
            TurnPhase::Curtain | TurnPhase::Reveal => {
                assert_eq!((looking, view.side(), view.agenda()), (None, None, None));
                assert_eq!(*running(&app).draft(), ui::Draft::default());
                assert_eq!(running(&app).notes().count(), 0);
                seen[usize::from(phase(&app) == TurnPhase::Reveal)] = true;
            }
            TurnPhase::Orders => {
                // Whoever sits down finds a desk of its own, never what the other left.
                let side = looking.expect("somebody looks");
                assert_eq!(view.side(), Some(side));
                assert!(running(&app).draft().orders.is_empty());
                let own = |note: &ui::OrderNote| note.moscow == (side == Side::Moscow);
                assert!(running(&app).notes().all(own));
                seen[2] = true;
            }
            _ => assert_eq!(view.side(), looking),
        }
        step(&mut app, &mut draws);
    }
    assert_eq!(seen, [true; 3]);
}

#[test]
fn a_draft_is_nobodys_before_it_is_sealed() {
    let mut app = app(Memory::default());
    begin(&mut app, "primer", Side::Baku, Mode::TwoPeople, 2);
    let mut draws = Draws::new(2);
    to_orders(&mut app, &mut draws);
    let first = running(&app).looking().expect("somebody looks");
    send(&mut app, DraftEdited(DraftEdit::Reason("mine".to_owned())));
    let hash = running(&app).hash();
    send(&mut app, SealAsked);
    assert_eq!(phase(&app), TurnPhase::Curtain);
    assert_eq!(running(&app).side(), first.other());
    assert_ne!(running(&app).hash(), hash);
    // Nobody sits: nothing can be written or sealed.
    for _ in 0..2 {
        send(&mut app, DraftEdited(DraftEdit::Clear));
        send(&mut app, SealAsked);
    }
    let refused = sent::<Refused>(&mut app);
    assert!(!refused.is_empty() && refused.iter().all(|found| found.why == Refusal::NobodyLooks));
    send(&mut app, Ready);
    assert_eq!(running(&app).draft().reason, "");
    assert_eq!(running(&app).looking(), Some(first.other()));
}

#[test]
fn what_is_refused_changes_nothing() {
    let mut app = app(Memory::default());
    begin(&mut app, "primer", Side::Baku, computer("random"), 4);
    let own = Seat::Side(Side::Baku);
    let before = running(&app).hash();
    let offer = Offer {
        mine: Term { lever: library().ruleset().all_levers().next().expect("a lever"), will: true },
        yours: Term {
            lever: library().ruleset().all_levers().next().expect("a lever"),
            will: true,
        },
    };
    send(&mut app, OrderIssued { seat: own, action: Action::Offer(Some(offer)) });
    let refused = sent::<Refused>(&mut app);
    let [Refused { seat, why: Refusal::Order(error) }] = refused[..] else {
        panic!("{refused:?}");
    };
    assert_eq!((seat, error), (own, OrderError::WrongPhase { now: rules::Phase::Agenda }));
    assert_eq!((running(&app).hash(), phase(&app)), (before, TurnPhase::Briefing));

    let mut draws = Draws::new(4);
    to_orders(&mut app, &mut draws);
    let view = running(&app).view();
    let (rules, board) = (view.level().ruleset().clone(), view.board().clone());
    let absent =
        rules.all_plays().find(|play| !board.table(Side::Baku).contains(&rules.play(*play).lever));
    let absent = absent.expect("not all levers lie on the table");
    let (hash, draft) = (running(&app).hash(), running(&app).draft().clone());
    send(&mut app, DraftEdited(DraftEdit::Add(absent)));
    let why = sent::<Refused>(&mut app).last().expect("it is refused").why;
    assert_eq!(why, Refusal::Order(OrderError::NotOnTable(rules.play(absent).lever)));
    assert_eq!((running(&app).hash(), running(&app).draft()), (hash, &draft));
    let running = running(&app);
    let words = words();
    let scene =
        tell::Scene::new(&words, running.view(), running.side(), running.ledger(), running.past());
    for why in [why, Refusal::SlotsTaken, Refusal::NobodyLooks] {
        assert!(!why.words(&scene).contains('⟦'));
    }
}

#[test]
fn a_draft_goes_back_and_forward() {
    let mut app = app(Memory::default());
    begin(&mut app, "primer", Side::Moscow, computer("random"), 11);
    to_orders(&mut app, &mut Draws::new(11));
    let sets = running(&app).view().legal_orders();
    let pair = sets.iter().find(|set| set.plays().len() == 2).expect("two orders").plays().to_vec();
    let lever = |play| library().ruleset().play(play).lever;
    let edits = [
        DraftEdit::Add(pair[0]),
        DraftEdit::Add(pair[1]),
        DraftEdit::Earlier(1),
        DraftEdit::Predict(Some(running(&app).view().board().table(Side::Baku)[0])),
        DraftEdit::Reason("a".to_owned()),
        DraftEdit::Reason("ab".to_owned()),
        DraftEdit::Remove(lever(pair[0])),
        DraftEdit::Clear,
    ];
    let mut drafts = vec![running(&app).draft().clone()];
    for edit in edits {
        // A line is undone as a whole.
        if edit == DraftEdit::Reason("ab".to_owned()) {
            drafts.pop();
        }
        send(&mut app, DraftEdited(edit));
        drafts.push(running(&app).draft().clone());
    }
    assert_eq!(drafts[3].orders, [pair[1], pair[0]]);
    let same = |a: &ui::Draft, b: &ui::Draft| (a.sealed(), &a.reason) == (b.sealed(), &b.reason);
    for (place, draft) in drafts.iter().enumerate().rev().skip(1) {
        send(&mut app, DraftEdited(DraftEdit::Undo));
        assert!(same(running(&app).draft(), draft), "undone to {place}");
    }
    assert!(!running(&app).draft().can_undo && running(&app).draft().can_redo);
    for draft in &drafts[1..] {
        send(&mut app, DraftEdited(DraftEdit::Redo));
        assert!(same(running(&app).draft(), draft));
    }
    assert!(running(&app).draft().can_undo && !running(&app).draft().can_redo);
    // Sealed, it is gone for good, and its line stays with the turn.
    send(&mut app, DraftEdited(DraftEdit::Reason("why".to_owned())));
    send(&mut app, SealAsked);
    wait(&mut app);
    assert_eq!(*running(&app).draft(), ui::Draft::default());
    let notes: Vec<_> = running(&app).notes().map(|note| (note.turn, &*note.reason)).collect();
    assert_eq!(notes, [(1, "why")]);
}

#[test]
fn the_computer_never_sees_what_the_person_does() {
    // Whatever the person submits in a phase, the computer submits the same.
    let mut answers = Vec::new();
    for draw in [1, 2, 3] {
        let mut app = app(Memory::default());
        begin(&mut app, "primer", Side::Baku, computer("normal"), 21);
        let agenda = running(&app).view().board().dealt(Side::Baku)[draw % 3];
        let seat = Seat::Side(Side::Baku);
        send(&mut app, OrderIssued { seat, action: Action::Agenda(agenda) });
        wait(&mut app);
        let text = running(&app).write(&words());
        let line = text.lines().find(|line| line.contains("seat: \"moscow\"")).map(str::to_owned);
        answers.push(line.expect("it has chosen"));
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:?}");
}

/// Plays up to the first telling.
fn told(seed: u64) -> (App, Draws) {
    let mut app = app(Memory::default());
    begin(&mut app, "after-the-war", Side::Baku, computer("hawk"), seed);
    let mut draws = Draws::new(seed);
    while phase(&app) != TurnPhase::Reveal {
        step(&mut app, &mut draws);
    }
    (app, draws)
}

#[test]
fn a_turn_is_told_step_by_step_and_skipping_changes_nothing() {
    let (mut app, _) = told(31);
    let pace = *app.world().resource::<Pace>();
    assert!(pace.still);
    let hash = running(&app).hash();
    let reveal = running(&app).reveal(&pace).expect("it is told");
    let (steps, entries) = (reveal.steps.to_vec(), reveal.entries.to_vec());
    assert!(steps.len() > 3 && steps[0] == 0 && steps.is_sorted());
    assert!(entries.iter().all(|entry| entry.turn == 1));
    let before = running(&app).shown();
    let mut shown = Vec::new();
    for step in 0..steps.len() {
        assert_eq!(running(&app).reveal(&pace).expect("told").at, step);
        assert_eq!(sent::<StepTold>(&mut app).last(), Some(&StepTold { turn: 1, step }));
        shown.push(running(&app).shown());
        if step + 1 < steps.len() {
            send(&mut app, PlaybackAsked(Playback::Next));
        }
    }
    // Back to the start, and there by a leap: the same board each time.
    send(&mut app, PlaybackAsked(Playback::To(0)));
    assert_eq!(running(&app).shown(), before);
    send(&mut app, PlaybackAsked(Playback::To(2)));
    assert_eq!(running(&app).shown(), shown[2]);
    send(&mut app, PlaybackAsked(Playback::Previous));
    assert_eq!(running(&app).shown(), shown[1]);
    send(&mut app, PlaybackAsked(Playback::Finish));
    assert_ne!(phase(&app), TurnPhase::Reveal);
    let board = running(&app).view().board().clone();
    assert_eq!(running(&app).shown(), Tracks::of(library().ruleset(), &board));
    assert_eq!(running(&app).hash(), hash);
    // Once more, from the start; nothing is said twice.
    let lines = running(&app).ledger().len();
    send(&mut app, PlaybackAsked(Playback::Play));
    assert_eq!(running(&app).reveal(&pace).expect("told again").at, 0);
    assert_eq!((running(&app).hash(), running(&app).ledger().len()), (hash, lines));
}

#[test]
fn a_turn_goes_on_by_itself_unless_nothing_may_move() {
    let (mut app, _) = told(32);
    let still = *app.world().resource::<Pace>();
    for _ in 0..20 {
        app.update();
    }
    assert_eq!(running(&app).reveal(&still).expect("told").at, 0);
    assert_eq!(running(&app).restless(), None);

    app.world_mut().resource_mut::<game::Chosen>().0.reduced_motion = false;
    app.world_mut().resource_mut::<Pace>().step = Duration::from_millis(4);
    send(&mut app, PlaybackAsked(Playback::Play));
    let pace = *app.world().resource::<Pace>();
    assert!(running(&app).restless().is_some());
    let steps = running(&app).reveal(&pace).expect("told").steps.len();
    for _ in 0..400 {
        std::thread::sleep(Duration::from_millis(1));
        app.update();
    }
    // It stays at the last step until the person goes on.
    let reveal = running(&app).reveal(&pace).expect("told");
    assert_eq!((reveal.at, reveal.running, reveal.progress), (steps - 1, false, 1.0));
    send(&mut app, PlaybackAsked(Playback::Next));
    assert_ne!(phase(&app), TurnPhase::Reveal);
}

#[test]
fn what_a_card_does_is_seen_when_it_has_come_to_its_place() {
    let (mut app, _) = told(31);
    app.world_mut().resource_mut::<game::Chosen>().0.reduced_motion = false;
    app.world_mut().resource_mut::<Pace>().step = Duration::from_secs(1_000);
    app.update();
    let pace = *app.world().resource::<Pace>();
    let reveal = running(&app).reveal(&pace).expect("told");
    let ends: Vec<_> = reveal.steps.iter().skip(1).copied().chain([reveal.entries.len()]).collect();
    let lines = reveal.steps.iter().zip(ends).map(|(start, end)| &reveal.entries[*start..end]);
    let flies: Vec<bool> = lines.map(ui::kit::Beat::flies).collect();
    let at = flies.iter().rposition(|flies| *flies).expect("an order");
    send(&mut app, PlaybackAsked(Playback::To(at)));
    let after = running(&app).shown();
    assert_eq!(running(&app).restless(), None, "a step that one goes to is there at once");
    send(&mut app, PlaybackAsked(Playback::Previous));
    let before = running(&app).shown();
    assert_ne!(before, after);

    send(&mut app, PlaybackAsked(Playback::Next));
    assert_eq!(running(&app).shown(), before, "the card is on its way");
    assert!(running(&app).restless().is_some());
    send(&mut app, PlaybackAsked(Playback::Pause));
    app.world_mut().resource_mut::<Pace>().step = Duration::from_millis(4);
    for _ in 0..20 {
        std::thread::sleep(Duration::from_millis(1));
        app.update();
    }
    assert_eq!(running(&app).shown(), after, "it arrives, and the telling still waits");
    assert_eq!(running(&app).reveal(&pace).expect("told").at, at);
    assert_eq!(running(&app).restless(), None);
}

#[test]
fn a_game_that_waits_for_a_person_lets_the_machine_rest() {
    let mut app = app(Memory::default());
    begin(&mut app, "primer", Side::Baku, computer("normal"), 33);
    let mut draws = Draws::new(33);
    for _ in 0..60 {
        step(&mut app, &mut draws);
        if phase(&app) == TurnPhase::Over {
            break;
        }
        wait(&mut app);
        // The computer begins to think about its next decision, and nobody waits for it.
        app.update();
        assert_eq!(running(&app).restless(), None, "{:?}", phase(&app));
        let changed = app.world().resource_ref::<Match>().last_changed();
        app.update();
        assert_eq!(app.world().resource_ref::<Match>().last_changed(), changed);
    }
}

/// What was announced, read in every frame: a message lives for two.
#[derive(Resource, Default)]
struct Announced {
    lines: Vec<Entry>,
    turns: Vec<u8>,
    ends: usize,
}

fn listen(
    mut seen: MessageReader<GameEventSeen>,
    mut turns: MessageReader<TurnEnded>,
    mut ends: MessageReader<GameEnded>,
    mut announced: ResMut<Announced>,
) {
    announced.lines.extend(seen.read().map(|GameEventSeen(entry)| *entry));
    announced.turns.extend(turns.read().map(|end| end.turn));
    announced.ends += ends.read().count();
}

#[test]
fn everything_is_announced_once_and_in_order() {
    let mut app = app(Memory::default());
    begin(&mut app, "primer", Side::Baku, computer("easy"), 41);
    let first = running(&app).ledger().len();
    app.init_resource::<Announced>().add_systems(Last, listen);
    // What was announced of the beginning.
    app.update();
    app.insert_resource(Announced::default());
    let mut draws = Draws::new(41);
    while phase(&app) != TurnPhase::Over {
        match phase(&app) {
            TurnPhase::Orders => send(&mut app, SealAsked),
            _ => step(&mut app, &mut draws),
        }
    }
    let announced = app.world().resource::<Announced>();
    assert_eq!(announced.lines, running(&app).ledger()[first..]);
    let played = running(&app).view().board().turn();
    assert_eq!(announced.turns, (1..=played).collect::<Vec<_>>());
    assert_eq!(announced.ends, 1);
}

#[test]
fn entities_mirror_the_board_and_go_with_the_game() {
    let (mut app, mut draws) = told(51);
    for _ in 0..60 {
        let shown = running(&app).shown();
        let world = app.world_mut();
        for (route, traffic) in world.query::<(&Route, &Traffic)>().iter(world) {
            let rule = *library().ruleset().route(route.0);
            let found = [traffic.build, traffic.flow, traffic.blocked];
            assert_eq!(found, [rule.build, rule.flow, rule.blocked].map(|track| shown.get(track)));
        }
        let convoys: Vec<Convoy> = world.query::<&Convoy>().iter(world).copied().collect();
        for (route, traffic) in world.query::<(&Route, &Traffic)>().iter(world) {
            let own = convoys.iter().filter(|convoy| convoy.route == route.0).count();
            assert_eq!(own > 0, traffic.flow > 0);
        }
        step(&mut app, &mut draws);
    }
    let world = app.world_mut();
    assert_eq!(world.query::<&Country>().iter(world).count(), 2);
    assert_eq!(world.query::<&ThirdParty>().iter(world).count(), 6);
    assert_eq!(
        world.query::<&Ratchet>().iter(world).count(),
        library().ruleset().all_ratchets().len()
    );
    send(&mut app, LeaveAsked);
    app.update();
    let world = app.world_mut();
    assert!(world.get_resource::<Match>().is_none());
    let left = world.query::<(Option<&Route>, Option<&Convoy>, Option<&Country>)>();
    let mut left = left;
    assert!(left.iter(world).all(|(route, convoy, country)| {
        route.is_none() && convoy.is_none() && country.is_none()
    }));
    assert_eq!(phase(&app), TurnPhase::Idle);
}

#[test]
fn entities_show_what_is_looked_back_at_until_one_looks_away() {
    let (mut app, _) = told(51);
    let zangezur = library().ruleset().all_routes().next().expect("a route");
    let build = library().ruleset().route(zangezur).build;
    let built = |app: &mut App| {
        let world = app.world_mut();
        let mut routes = world.query::<(&Route, &Traffic)>();
        let own = routes.iter(world).find(|(route, _)| route.0 == zangezur);
        own.expect("it is there").1.build
    };
    let now = running(&app).shown();
    app.insert_resource(LookedBack(now.with(build, 77)));
    app.update();
    assert_eq!(built(&mut app), 77);
    app.world_mut().remove_resource::<LookedBack>();
    app.update();
    assert_eq!(built(&mut app), now.get(build));
}

#[test]
fn a_game_that_cannot_begin_says_so() {
    let mut app = app(Memory::default());
    let setup =
        |level: &str, mode| Setup { level: level.to_owned(), side: Side::Baku, mode, seed: None };
    for setup in [setup("nowhere", Mode::TwoPeople), setup("primer", computer("nobody"))] {
        send(&mut app, Begin(setup));
        let failed = sent::<BeginFailed>(&mut app).pop().expect("it fails");
        let problem = failed.0.problem(&words());
        assert!(!problem.what.contains('⟦') && !problem.advice.contains('⟦'));
        assert_eq!(phase(&app), TurnPhase::Idle);
    }
    assert!(words().faults().is_empty());
}
