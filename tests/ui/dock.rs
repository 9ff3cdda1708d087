//! The dock, the questions between the orders and the telling of a turn, by role and name.

use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use rules::{
    Action, Answer, Dice, Entry, Game, LeverId, Offer, OrderSet, Phase, PlayId, Sealed, Seat, Side,
    Stand, Term,
};
use text::Words;
use ui::{Draft, DraftEdit, Intent, PlayModel, Playback, Reveal, play};

use crate::stage::{kept, level, seen_by};

const WIDE: Vec2 = Vec2::new(1366.0, 768.0);
const TWICE: Vec2 = Vec2::new(683.0, 384.0);
const PHONE: Vec2 = Vec2::new(390.0, 844.0);

/// What a test sees: the model that it may change, and what came back so far.
struct Seen {
    model: PlayModel<'static>,
    intents: Vec<Intent>,
    installed: bool,
}

/// A game in which both sides push as hard as they can, until the test is content: the first of
/// some seeds that comes to it.
fn driven(until: impl Fn(&Game) -> bool) -> &'static Game {
    let found = (5..45).find_map(|seed| driven_from(seed, &until));
    kept(found.expect("no game came to what was looked for"))
}

fn driven_from(seed: u64, until: impl Fn(&Game) -> bool) -> Option<Game> {
    let mut game = Game::new(level("after-the-war"), seed);
    let mut dice = Dice::new(seed);
    game.resolve();
    while !until(&game) {
        if game.is_over() {
            return None;
        }
        for seat in game.board().awaiting().iter() {
            let Seat::Side(side) = seat else { continue };
            let view = game.view(seat);
            let action = match game.board().phase() {
                Phase::Talks => Action::Offer(None),
                Phase::Crisis => Action::Stand(Stand::BackDown),
                Phase::Orders => {
                    let orders = hardest(&game, side);
                    Action::Orders(Sealed { orders, prediction: None, keep: None })
                }
                _ => view.random_action(&mut dice).expect("awaited"),
            };
            game.submit(seat, action).expect("a legal one");
        }
        game.resolve();
    }
    Some(game)
}

/// The orders that raise tension most.
fn hardest(game: &Game, side: Side) -> OrderSet {
    let view = game.view(Seat::Side(side));
    let track = game.level().ruleset().tension();
    let legal = view.legal_orders().into_iter();
    legal.max_by_key(|set| view.foreseen(side, set).get(track)).expect("none at least")
}

fn at_orders() -> &'static Game {
    driven(|game| game.board().phase() == Phase::Orders && game.board().turn() == 2)
}

fn model(game: &'static Game) -> PlayModel<'static> {
    seen_by(game, Side::Baku)
}

/// The screen at a size. A run that does not come to rest fails.
fn screen(model: PlayModel<'static>, size: Vec2) -> Harness<'static, Seen> {
    let seen = Seen { model, intents: Vec::new(), installed: false };
    let app = |ui: &mut egui::Ui, seen: &mut Seen| {
        if !seen.installed {
            seen.model.look.install(ui.ctx());
            seen.installed = true;
            ui.ctx().request_repaint();
            return;
        }
        let whole = ui.ctx().content_rect();
        let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(whole));
        seen.intents.extend(play::show(&mut ui, &seen.model).intents);
    };
    let mut harness = Harness::builder().with_size(size).build_ui_state(app, seen);
    harness.run();
    harness.state_mut().intents.clear();
    harness
}

fn press(harness: &mut Harness<'static, Seen>, role: Role, name: &str) -> Vec<Intent> {
    harness.get_by_role_and_label(role, name).click_accesskit();
    settle(harness)
}

fn key(harness: &mut Harness<'static, Seen>, key: Key) -> Vec<Intent> {
    harness.key_press(key);
    settle(harness)
}

fn settle(harness: &mut Harness<'static, Seen>) -> Vec<Intent> {
    harness.run();
    let mut intents = std::mem::take(&mut harness.state_mut().intents);
    intents.retain(|intent| !matches!(intent, Intent::Hover(_)));
    intents
}

fn name(game: &Game, lever: LeverId) -> String {
    tell::Names { words: &Words::english(), rules: game.level().ruleset(), ledger: &[] }
        .lever(lever)
}

/// The first card of Baku's that can be ordered, and its play.
fn open_card(game: &Game) -> (usize, LeverId, PlayId) {
    let view = game.view(Seat::Side(Side::Baku));
    let plays = |lever| game.level().ruleset().lever(lever).plays();
    let table = game.board().table(Side::Baku).iter().copied().enumerate();
    let mut open = table.filter_map(|(place, lever)| {
        let play = plays(lever).find(|play| view.check_play(*play).is_ok())?;
        Some((place, lever, play))
    });
    open.next().expect("an open card")
}

fn drafted(game: &'static Game, orders: Vec<PlayId>) -> PlayModel<'static> {
    PlayModel { draft: kept(Draft { orders, ..Draft::default() }), ..model(game) }
}

#[test]
fn a_card_is_ordered_and_taken_back() {
    let game = at_orders();
    let (_, lever, play) = open_card(game);
    for size in [WIDE, TWICE, PHONE] {
        let mut harness = screen(model(game), size);
        let intents = press(&mut harness, Role::Button, &name(game, lever));
        assert_eq!(intents, [Intent::Draft(DraftEdit::Add(play))]);
        harness.state_mut().model = drafted(game, vec![play]);
        let intents = press(&mut harness, Role::Button, &name(game, lever));
        assert_eq!(intents, [Intent::Draft(DraftEdit::Remove(lever))]);
    }
}

#[test]
fn keys_do_what_the_pointer_does() {
    let game = at_orders();
    let (place, lever, play) = open_card(game);
    let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
    let mut harness = screen(model(game), WIDE);
    assert_eq!(key(&mut harness, digits[place]), [Intent::Draft(DraftEdit::Add(play))]);
    let draft = Draft { orders: vec![play], can_undo: true, can_redo: true, ..Draft::default() };
    harness.state_mut().model.draft = kept(draft);
    assert_eq!(key(&mut harness, digits[place]), [Intent::Draft(DraftEdit::Remove(lever))]);
    assert_eq!(key(&mut harness, Key::Z), [Intent::Draft(DraftEdit::Undo)]);
    assert_eq!(key(&mut harness, Key::Y), [Intent::Draft(DraftEdit::Redo)]);
}

#[test]
fn a_target_is_chosen_on_its_card() {
    let rules = level("after-the-war").ruleset().clone();
    let several = |game: &Game| {
        let table = *game.board().table(Side::Baku);
        table.into_iter().find(|lever| rules.lever(*lever).plays().len() > 1)
    };
    let game = driven(|game| game.board().phase() == Phase::Orders && several(game).is_some());
    let lever = several(game).expect("a card with targets");
    let play = rules
        .lever(lever)
        .plays()
        .find(|play| game.view(Seat::Side(Side::Baku)).check_play(*play).is_ok());
    let play = play.expect("an open target");
    let words = Words::english();
    let names = tell::Names { words: &words, rules: &rules, ledger: &[] };
    let target = words.name(names.target_key(play).expect("a target"));
    let mut harness = screen(model(game), WIDE);
    let intents = press(&mut harness, Role::RadioButton, &target);
    assert_eq!(intents, [Intent::Draft(DraftEdit::Add(play))]);
}

#[test]
fn a_refused_click_says_why() {
    let game = at_orders();
    let view = game.view(Seat::Side(Side::Baku));
    // Orders that take all attention leave none for a fourth card.
    let full = view.legal_orders().into_iter().rfind(|set| set.plays().len() == 3);
    let full = full.expect("three orders");
    let rules = game.level().ruleset();
    let ordered = |lever| full.plays().iter().any(|play| rules.play(*play).lever == lever);
    let table = *game.board().table(Side::Baku);
    let lever = table.into_iter().find(|lever| !ordered(*lever)).expect("another card");
    let mut harness = screen(drafted(game, full.plays().to_vec()), WIDE);
    assert_eq!(press(&mut harness, Role::Button, &name(game, lever)), []);
    harness.get_by_label_contains("slots are taken");
}

#[test]
fn the_other_sides_main_order_is_predicted() {
    let game = at_orders();
    let lever = game.board().table(Side::Moscow)[2];
    for size in [WIDE, PHONE] {
        let mut harness = screen(model(game), size);
        key(&mut harness, Key::P);
        let intents = press(&mut harness, Role::RadioButton, &name(game, lever));
        assert_eq!(intents, [Intent::Draft(DraftEdit::Predict(Some(lever)))]);
    }
    let mut harness = screen(model(game), WIDE);
    key(&mut harness, Key::P);
    assert_eq!(key(&mut harness, Key::Escape), []);
    assert!(harness.query_by_role_and_label(Role::RadioButton, &name(game, lever)).is_none());
    // Where there is room, the table lies open.
    let mut harness = screen(model(game), Vec2::new(1920.0, 1080.0));
    let intents = press(&mut harness, Role::RadioButton, &name(game, lever));
    assert_eq!(intents, [Intent::Draft(DraftEdit::Predict(Some(lever)))]);
}

#[test]
fn what_one_person_wrote_is_not_undone_into_the_others_field() {
    let game = at_orders();
    let mut harness = screen(model(game), WIDE);
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    for text in ["our", " plan"] {
        harness.event(egui::Event::Text(text.to_owned()));
        let written = settle(&mut harness).into_iter().find_map(|intent| match intent {
            Intent::Draft(DraftEdit::Reason(line)) => Some(line),
            _ => None,
        });
        let reason = written.expect("it is written");
        let draft = Draft { reason, ..Draft::default() };
        harness.state_mut().model.draft = kept(draft);
        harness.key_press(Key::End);
        harness.run_steps(60);
    }
    assert_eq!(harness.state().model.draft.reason, "our plan");
    let other = Side::Moscow;
    let view = game.view(Seat::Side(other));
    harness.state_mut().model = PlayModel { view, side: other, ..model(game) };
    harness.run();
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    let wrote = |intent: &Intent| matches!(intent, Intent::Draft(DraftEdit::Reason(_)));
    assert!(!settle(&mut harness).iter().any(wrote));
}

#[test]
fn a_drawn_card_is_kept() {
    let game = at_orders();
    let lever = game.board().table(Side::Baku)[3];
    let mut harness = screen(model(game), WIDE);
    let words = format!("Keep for next turn: {}", name(game, lever));
    let intents = press(&mut harness, Role::CheckBox, &words);
    assert_eq!(intents, [Intent::Draft(DraftEdit::Keep(Some(lever)))]);
}

#[test]
fn sealing_asks_gently_when_nothing_is_ordered_and_only_once() {
    for size in [WIDE, TWICE, PHONE] {
        let mut harness = screen(model(at_orders()), size);
        assert_eq!(press(&mut harness, Role::Button, "Seal orders"), []);
        harness.get_by_label_contains("Nothing is ordered");
        assert_eq!(press(&mut harness, Role::Button, "Seal all the same"), [Intent::Seal]);
    }
}

#[test]
fn sealing_asks_nothing_when_all_is_spent() {
    let game = at_orders();
    let view = game.view(Seat::Side(Side::Baku));
    let full = view.legal_orders().into_iter().find(|set| set.plays().len() == 3);
    let orders = full.expect("three orders").plays().to_vec();
    let mut harness = screen(drafted(game, orders), WIDE);
    assert_eq!(key(&mut harness, Key::Enter), [Intent::Seal]);
}

#[test]
fn sealing_warns_before_the_top_rung() {
    let game = driven(|game| {
        let board = game.board();
        board.phase() == Phase::Orders && board.get(game.level().ruleset().tension()) >= 80
    });
    let mut harness = screen(drafted(game, hardest(game, Side::Baku).plays().to_vec()), WIDE);
    assert_eq!(press(&mut harness, Role::Button, "Seal orders"), []);
    harness.get_by_label("This can end the game");
    assert_eq!(press(&mut harness, Role::Button, "Think again"), []);
    assert!(harness.query_by_label("This can end the game").is_none());
    press(&mut harness, Role::Button, "Seal orders");
    assert_eq!(press(&mut harness, Role::Button, "Seal all the same"), [Intent::Seal]);
}

#[test]
fn sealing_warns_where_the_next_headline_can_end_the_game() {
    for warned in [true, false] {
        let game = driven(move |game| {
            let (board, level) = (game.board(), game.level());
            // Later a road may set in, and that is said first.
            let early = board.phase() == Phase::Orders && (2..6).contains(&board.turn());
            let view = game.view(Seat::Side(Side::Baku));
            let ahead = || view.foreseen(Side::Baku, &OrderSet::NONE);
            early && ahead().brink(level).is_some() == warned
        });
        let mut harness = screen(drafted(game, vec![]), WIDE);
        assert_eq!(press(&mut harness, Role::Button, "Seal orders"), []);
        let found = harness.query_by_label_contains("the next headline can top the ladder");
        assert_eq!(found.is_some(), warned);
    }
}

#[test]
fn an_agenda_is_chosen_in_the_briefing() {
    let game = driven(|game| game.board().phase() == Phase::Agenda);
    let agenda = game.board().dealt(Side::Baku)[1];
    let key = text::Key::new("agenda", game.level().ruleset().agenda_name(agenda));
    for size in [WIDE, TWICE, PHONE] {
        let mut harness = screen(model(game), size);
        harness.get_by_label("After the war");
        assert_eq!(press(&mut harness, Role::RadioButton, &Words::english().name(&key)), []);
        let intents = press(&mut harness, Role::Button, "Begin with this agenda");
        assert_eq!(intents, [Intent::Submit(Action::Agenda(agenda))]);
    }
}

#[test]
fn an_offer_is_put_together() {
    let game = driven(|game| game.board().phase() == Phase::Talks);
    let (mine, yours) = (game.board().table(Side::Baku)[0], game.board().table(Side::Moscow)[1]);
    let mut harness = screen(model(game), WIDE);
    assert_eq!(press(&mut harness, Role::RadioButton, "We will not order"), []);
    press(&mut harness, Role::RadioButton, &name(game, mine));
    // Its own table beside the dock has the same names; the first is the one over the board.
    let theirs = name(game, yours);
    harness
        .get_all_by_role_and_label(Role::RadioButton, &theirs)
        .last()
        .expect("a row")
        .click_accesskit();
    settle(&mut harness);
    let intents = press(&mut harness, Role::Button, "Make this offer");
    let offer =
        Offer { mine: Term { lever: mine, will: false }, yours: Term { lever: yours, will: true } };
    assert_eq!(intents, [Intent::Submit(Action::Offer(Some(offer)))]);
    assert_eq!(
        press(&mut harness, Role::Button, "Say nothing"),
        [Intent::Submit(Action::Offer(None))]
    );
}

#[test]
fn an_offer_is_answered() {
    let talks = driven(|game| game.board().phase() == Phase::Talks);
    let mut game = talks.clone();
    let term = |side: Side| Term { lever: game.board().table(side)[0], will: true };
    let offer = Offer { mine: term(Side::Moscow), yours: term(Side::Baku) };
    game.submit(Seat::Side(Side::Moscow), Action::Offer(Some(offer))).expect("legal");
    game.submit(Seat::Side(Side::Baku), Action::Offer(None)).expect("legal");
    game.resolve();
    let game = kept(game);
    for (words, answer) in
        [("Accept", Answer::Accept), ("Refuse", Answer::Refuse), ("No answer", Answer::Silence)]
    {
        for size in [WIDE, TWICE, PHONE] {
            let mut harness = screen(model(game), size);
            harness.get_by_label_contains("We will order");
            let intents = press(&mut harness, Role::Button, words);
            assert_eq!(intents, [Intent::Submit(Action::Answer(answer))]);
        }
    }
}

#[test]
fn a_stand_is_taken_in_a_crisis() {
    let game = driven(|game| game.board().phase() == Phase::Crisis);
    for size in [WIDE, TWICE, PHONE] {
        let mut harness = screen(model(game), size);
        harness.get_by_label_contains("round 1 of");
        harness.get_by_label_contains("Tension is");
        assert_eq!(press(&mut harness, Role::RadioButton, "Escalate"), []);
        assert_eq!(press(&mut harness, Role::RadioButton, "Back down"), []);
        let intents = press(&mut harness, Role::Button, "Seal: back down");
        assert_eq!(intents, [Intent::Submit(Action::Stand(Stand::BackDown))]);
    }
}

#[test]
fn a_thinking_opponent_is_told_calmly() {
    let mut harness = screen(PlayModel { thinking: Some(0.4), ..model(at_orders()) }, WIDE);
    harness.get_by_role_and_label(Role::ProgressIndicator, "Moscow is deliberating.");
    assert!(harness.query_by_role_and_label(Role::Button, "Seal orders").is_none());
    assert_eq!(key(&mut harness, Key::Enter), []);
}

/// The telling of the first turn at a step.
fn told(at: usize) -> PlayModel<'static> {
    let game = at_orders();
    let entries: &[Entry] =
        kept(game.ledger().iter().filter(|entry| entry.turn == 1).copied().collect::<Vec<_>>());
    let begins = |at: &usize| *at == 0 || entries[at - 1].step != entries[*at].step;
    let steps: &[usize] = kept((0..entries.len()).filter(begins).collect::<Vec<_>>());
    let at = at.min(steps.len() - 1);
    let reveal = Reveal { entries, steps, at, running: false, progress: 0.0 };
    PlayModel { reveal: Some(reveal), ..model(game) }
}

#[test]
fn a_telling_is_steered() {
    for size in [WIDE, TWICE, PHONE] {
        let mut harness = screen(told(2), size);
        assert_eq!(
            press(&mut harness, Role::Button, "Next step"),
            [Intent::Playback(Playback::Next)]
        );
        assert_eq!(
            press(&mut harness, Role::Button, "Previous step"),
            [Intent::Playback(Playback::Previous)]
        );
        assert_eq!(press(&mut harness, Role::Button, "Play"), [Intent::Playback(Playback::Play)]);
        assert_eq!(press(&mut harness, Role::Button, "Skip"), [Intent::Playback(Playback::Finish)]);
    }
    let mut harness = screen(told(2), WIDE);
    assert_eq!(key(&mut harness, Key::ArrowRight), [Intent::Playback(Playback::Next)]);
    assert_eq!(key(&mut harness, Key::ArrowLeft), [Intent::Playback(Playback::Previous)]);
    assert_eq!(key(&mut harness, Key::Space), [Intent::Playback(Playback::Play)]);
    assert_eq!(key(&mut harness, Key::Escape), [Intent::Playback(Playback::Finish)]);
}

#[test]
fn a_line_of_the_telling_opens_its_source() {
    let mut harness = screen(told(99), WIDE);
    let game = at_orders();
    let play = game.ledger().iter().find_map(|entry| match entry.event {
        rules::GameEvent::Revealed(Side::Baku, orders) => orders.plays().first().copied(),
        _ => None,
    });
    let words = Words::english();
    let names = tell::Names { words: &words, rules: game.level().ruleset(), ledger: &[] };
    let line = names.play(play.expect("an order"));
    let closed = harness.get_all_by_role(Role::Label).count();
    let line = harness.get_all_by_label(&line).last().expect("a line");
    assert!(!line.accesskit_node().is_hidden());
    line.click_accesskit();
    settle(&mut harness);
    assert!(harness.get_all_by_role(Role::Label).count() > closed, "nothing opened");
}

#[test]
fn a_headline_is_answered() {
    let game = driven(|game| {
        let awaited = game.board().awaiting().has(Seat::Side(Side::Baku));
        awaited && game.board().phase() == Phase::Choice
    });
    let rules = game.level().ruleset();
    let event = game.board().headline().expect("a headline");
    let choice = rules.event(event).choice.as_ref().expect("a choice");
    let key = text::Key::part("option", rules.event_name(event), &choice.options[1].0);
    for size in [WIDE, TWICE, PHONE] {
        let mut harness = screen(model(game), size);
        assert_eq!(press(&mut harness, Role::RadioButton, &Words::english().name(&key)), []);
        let intents = press(&mut harness, Role::Button, "Answer so");
        assert_eq!(intents, [Intent::Submit(Action::Choice(1))]);
    }
}

#[test]
fn enter_goes_on_from_a_telling_and_presses_nothing_in_what_comes_next() {
    let mut harness = screen(told(2), WIDE);
    assert_eq!(key(&mut harness, Key::Enter), [Intent::Playback(Playback::Play)]);
    harness.state_mut().model = told(99);
    let full = at_orders();
    let view = full.view(Seat::Side(Side::Baku));
    let spent = view.legal_orders().into_iter().find(|set| set.plays().len() == 3);
    let next = drafted(full, spent.expect("three orders").plays().to_vec());
    let once = |harness: &mut Harness<'static, Seen>, key: Key| {
        harness.key_press(key);
        // A quarter of a second.
        harness.step();
        let mut intents = std::mem::take(&mut harness.state_mut().intents);
        intents.retain(|intent| !matches!(intent, Intent::Hover(_)));
        intents
    };
    for first in [Key::Enter, Key::Space] {
        harness.state_mut().model = told(99);
        harness.run();
        assert_eq!(once(&mut harness, first), [Intent::Playback(Playback::Finish)]);
        harness.state_mut().model = next;
        assert_eq!(once(&mut harness, Key::Enter), [], "pressed twice");
        harness.run_steps(2);
        assert_eq!(once(&mut harness, Key::Enter), [Intent::Seal]);
    }
    harness.key_down(Key::Enter);
    assert_eq!(settle(&mut harness), [Intent::Seal]);
    harness.key_down(Key::Enter);
    assert_eq!(settle(&mut harness), [], "a key that is held");
}

#[test]
fn the_card_about_a_thing_does_not_cover_the_telling() {
    let game = at_orders();
    let rules = game.level().ruleset();
    let node = rules.lever(game.board().table(Side::Baku)[0]).node;
    let (words, title) = (Words::english(), text::Key::new("node", rules.node_name(node)));
    for size in [WIDE, Vec2::new(1920.0, 1080.0), TWICE, PHONE] {
        let model = PlayModel { pinned: Some(ui::Subject::Node(node)), ..told(2) };
        let harness = screen(model, size);
        let card = harness.ctx.memory(|memory| memory.area_rect("play inspector"));
        let card = card.expect("a card");
        for name in ["Previous step", "Next step", "Skip"] {
            let button = harness.get_by_role_and_label(Role::Button, name).rect();
            assert!(!card.intersects(button), "{size}: {card} covers {name} at {button}");
        }
        let pointed = PlayModel { hovered: harness.state().model.pinned, ..told(2) };
        let open = |model| screen(model, size).query_by_label(&words.name(&title)).is_some();
        assert!(!open(pointed) && open(harness.state().model), "{size}");
    }
}

#[test]
fn both_promises_stand_beside_the_seal() {
    let mut game = driven(|game| game.board().phase() == Phase::Talks).clone();
    let term = |side: Side, will| Term { lever: game.board().table(side)[0], will };
    let offer = Offer { mine: term(Side::Moscow, true), yours: term(Side::Baku, false) };
    game.submit(Seat::Side(Side::Moscow), Action::Offer(Some(offer))).expect("legal");
    game.submit(Seat::Side(Side::Baku), Action::Offer(None)).expect("legal");
    game.resolve();
    game.submit(Seat::Side(Side::Baku), Action::Answer(Answer::Accept)).expect("legal");
    game.resolve();
    let game = kept(game);
    for size in [WIDE, TWICE, PHONE] {
        let harness = screen(model(game), size);
        let own = format!("You promised not to order “{}”", name(game, offer.yours.lever));
        let theirs = format!("Moscow promised to order “{}”", name(game, offer.mine.lever));
        for words in [own, theirs] {
            let line = harness.get_by_label_contains(&words).rect();
            let seal = harness.get_by_role_and_label(Role::Button, "Seal orders").rect();
            assert!(line.bottom() <= seal.top() + 1.0, "{size}: {line} lies over {seal}");
        }
    }
}
