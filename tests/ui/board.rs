//! The board at every size: no label is cut off, covered or out of its frame, with the longest
//! words that there are.

use std::collections::BTreeSet;

use egui::{Id, Key, LayerId, Order, Vec2};
use egui_kittest::Harness;
use rules::{
    Action, Answer, Dice, Entry, Game, GameEvent, LeverId, Offer, OrderSet, Phase, PlayId, Sealed,
    Seat, Side, Stand, Term,
};
use text::Words;
use ui::{Draft, Intent, PlayModel, Reveal, Sheet, Subject, play};

use crate::stage::{kept, level, played, seen_by as model};
use crate::theme::faults;

/// A laptop, the same with text at 200 %, a phone.
const SIZES: [Vec2; 3] =
    [Vec2::new(1366.0, 768.0), Vec2::new(683.0, 384.0), Vec2::new(390.0, 844.0)];

/// The board at a size, after some keys.
fn screen(model: PlayModel<'static>, size: Vec2, keys: &[Key]) -> Harness<'static, bool> {
    let show = move |ui: &mut egui::Ui, installed: &mut bool| {
        if !*installed {
            model.look.install(ui.ctx());
            *installed = true;
            ui.ctx().request_repaint();
            return;
        }
        let whole = ui.ctx().content_rect();
        let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(whole));
        let _: Vec<Intent> = play::show(&mut ui, &model).intents;
    };
    let mut harness = Harness::builder().with_size(size).build_ui_state(show, false);
    harness.run();
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
    harness
}

/// The headlines so far.
fn headlines(model: &PlayModel<'_>) -> Vec<text::Key> {
    let rules = model.view.level().ruleset();
    let drawn = model.ledger.iter().filter_map(|entry| match entry.event {
        GameEvent::HeadlineDrawn(event) => event,
        _ => None,
    });
    drawn.map(|event| text::Key::new("event", rules.event_name(event))).collect()
}

/// What is wrong anywhere.
#[derive(Default)]
struct Wrong(Vec<String>);

impl Wrong {
    /// Looks at every label at every size, in English and in words that are longer.
    fn look(&mut self, name: &str, model: PlayModel<'static>, keys: &[Key]) {
        for (language, words) in [("en", Words::english()), ("en-XA", Words::pseudo())] {
            let words = kept(words);
            let mut harness = screen(PlayModel { words, ..model }, SIZES[0], keys);
            for size in SIZES {
                harness.set_size(size);
                harness.run();
                // A longer headline than any in English may end in dots; all of it is read out.
                let headlines = if language == "en" { Vec::new() } else { headlines(&model) };
                let is_headline = |fault: &String| {
                    let cut = |key| fault.starts_with(&format!("cut off: {}", words.name(key)));
                    headlines.iter().any(cut)
                };
                let found = faults(&harness).into_iter().filter(|fault| !is_headline(fault));
                self.0.extend(found.map(|fault| format!("{name} {language} {size}: {fault}")));
            }
            assert_eq!(words.faults(), [""; 0], "{name}");
        }
    }
}

impl Drop for Wrong {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.0.is_empty(), "{}", self.0.join("\n"));
        }
    }
}

/// A game in which both sides push as hard as they can, and back down in every crisis.
fn driven(level_id: &str, seed: u64, until: impl Fn(&Game) -> bool) -> Option<&'static Game> {
    let mut game = Game::new(level(level_id), seed);
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
                    let track = game.level().ruleset().tension();
                    let legal = view.legal_orders().into_iter();
                    let most = legal.max_by_key(|set| view.foreseen(side, set).get(track));
                    let orders = most.expect("none at least");
                    Action::Orders(Sealed { orders, prediction: None, keep: None })
                }
                _ => view.random_action(&mut dice).expect("awaited"),
            };
            game.submit(seat, action).expect("a legal one");
        }
        game.resolve();
    }
    Some(kept(game))
}

/// As many orders as there can be, the longest names first; with all else that is drafted.
fn full(model: &PlayModel<'static>) -> PlayModel<'static> {
    let names = model.names();
    let long = |set: &OrderSet| -> usize {
        set.plays().iter().map(|play| 100 + names.play(*play).len()).sum()
    };
    let orders = model.view.legal_orders().into_iter().max_by_key(long).expect("orders");
    let orders: Vec<PlayId> = orders.plays().to_vec();
    let long = |lever: &&LeverId| names.lever(**lever).len();
    let theirs = model.view.board().table(model.side.other()).iter();
    let prediction = theirs.max_by_key(long).copied();
    let own = model.view.board().table(model.side);
    let reason = "To be seen, and heard, and left in peace for once.".to_owned();
    let keep = Some(own[5]);
    let draft = Draft { orders, prediction, keep, reason, can_undo: true, can_redo: true };
    PlayModel { draft: kept(draft), ..*model }
}

#[test]
fn every_card_fits() {
    let mut wrong = Wrong::default();
    let rules = level("after-the-war").ruleset().clone();
    let mut unseen: BTreeSet<LeverId> = rules.all_levers().collect();
    for (id, seed) in [("after-the-war", 1), ("blocked-roads", 2), ("after-the-war", 3)] {
        for turn in 1..9 {
            if unseen.is_empty() {
                break;
            }
            let game = driven(id, seed, |game| {
                game.board().turn() == turn && game.board().phase() == Phase::Orders
            });
            let Some(game) = game else { break };
            for side in Side::BOTH {
                let table = game.board().table(side);
                if table.iter().any(|lever| unseen.contains(lever)) {
                    unseen.retain(|lever| !table.contains(lever));
                    let model = model(game, side);
                    wrong.look(&format!("the table of {side} in turn {turn} of {id}"), model, &[]);
                    wrong.look(
                        &format!("orders of {side} in turn {turn} of {id}"),
                        full(&model),
                        &[],
                    );
                }
            }
        }
    }
    assert!(unseen.len() < 3, "{} cards were not looked at", unseen.len());
}

#[test]
fn what_opens_over_the_orders_fits() {
    let mut wrong = Wrong::default();
    let game = driven("after-the-war", 5, |game| {
        game.board().phase() == Phase::Orders && game.board().turn() == 3
    });
    let model = model(game.expect("a third turn"), Side::Baku);
    wrong.look("the other table", full(&model), &[Key::P]);
    wrong.look("a gentle question", model, &[Key::Enter]);
    wrong.look("a thinking opponent", PlayModel { thinking: Some(0.4), ..model }, &[]);
    let game = driven("after-the-war", 5, |game| {
        let board = game.board();
        board.phase() == Phase::Orders && board.get(game.level().ruleset().tension()) >= 80
    });
    let model = crate::stage::seen_by(game.expect("a high ladder"), Side::Baku);
    let track = model.view.level().ruleset().tension();
    let legal = model.view.legal_orders().into_iter();
    let most = legal.max_by_key(|set| model.view.foreseen(Side::Baku, set).get(track));
    let orders = most.expect("orders").plays().to_vec();
    let draft = kept(Draft { orders, ..Draft::default() });
    wrong.look("a grave question", PlayModel { draft, ..model }, &[Key::Enter]);
}

#[test]
fn every_sheet_fits() {
    let mut wrong = Wrong::default();
    let game = kept(played("after-the-war", 3, |game| {
        game.board().turn() == 6 && game.board().phase() == Phase::Orders
    }));
    let sheets = [
        Sheet::Talks,
        Sheet::Ledger,
        Sheet::Parties,
        Sheet::Tracks,
        Sheet::Menu,
        Sheet::Keys,
        Sheet::Standing,
        Sheet::Roads,
    ];
    for sheet in sheets {
        let model = PlayModel { sheet: Some(sheet), ..full(&model(game, Side::Moscow)) };
        wrong.look(&format!("{sheet:?}"), model, &[]);
    }
}

#[test]
fn the_card_about_anything_fits() {
    let mut wrong = Wrong::default();
    let game = kept(played("after-the-war", 3, |game| {
        game.board().turn() == 4 && game.board().phase() == Phase::Orders
    }));
    let rules = game.level().ruleset();
    let mut subjects = vec![Subject::Tension, Subject::Road(rules::Road::Divergence)];
    subjects.extend(rules.all_nodes().step_by(4).map(Subject::Node));
    subjects.extend(rules.all_levers().step_by(9).map(Subject::Lever));
    subjects.extend(rules.all_routes().step_by(4).map(Subject::Route));
    subjects.extend(rules.all_parties().step_by(3).map(Subject::Party));
    subjects.extend(rules.all_ratchets().step_by(2).map(Subject::Ratchet));
    subjects.extend(rules.all_interests().step_by(9).map(Subject::Interest));
    subjects.extend(rules.all_reactions().step_by(20).map(Subject::Reaction));
    subjects.extend(rules.all_agendas().step_by(4).map(Subject::Agenda));
    for subject in subjects {
        let model = PlayModel { pinned: Some(subject), ..full(&model(game, Side::Baku)) };
        wrong.look(&format!("{subject:?}"), model, &[]);
    }
}

#[test]
fn every_question_fits() {
    let mut wrong = Wrong::default();
    let awaits = |game: &Game, phase| game.board().phase() == phase;
    for side in Side::BOTH {
        let asked = |phase| driven("after-the-war", 5, |game| awaits(game, phase)).expect("asked");
        wrong.look("the briefing", model(asked(Phase::Agenda), side), &[]);
        wrong.look("the talks", model(asked(Phase::Talks), side), &[]);
        let mut game = asked(Phase::Talks).clone();
        for seat in Side::BOTH {
            let longest = |of: Side| {
                let table = game.board().table(of).iter().copied();
                let lever = table
                    .max_by_key(|lever| model(asked(Phase::Talks), of).names().lever(*lever).len());
                Term { lever: lever.expect("a card"), will: false }
            };
            let offer = Offer { mine: longest(seat), yours: longest(seat.other()) };
            game.submit(Seat::Side(seat), Action::Offer(Some(offer))).expect("legal");
        }
        game.resolve();
        let hint = Some("guide-talks");
        wrong.look("an offer", PlayModel { hint, ..model(kept(game.clone()), side) }, &[]);
        for seat in Side::BOTH {
            game.submit(Seat::Side(seat), Action::Answer(Answer::Accept)).expect("legal");
        }
        game.resolve();
        wrong.look("after a promise", full(&model(kept(game), side)), &[]);
    }
    let choice = |game: &Game| awaits(game, Phase::Choice);
    for seed in 1..6 {
        let Some(game) = driven("after-the-war", seed, choice) else { continue };
        let side =
            Side::BOTH.into_iter().find(|side| game.board().awaiting().has(Seat::Side(*side)));
        wrong.look("a choice", model(game, side.expect("somebody")), &[]);
    }
    let mut crises = BTreeSet::new();
    for seed in 1..30 {
        let rounds = driven("after-the-war", seed, |game| awaits(game, Phase::Crisis));
        let Some(game) = rounds else { continue };
        if crises.insert(game.board().crisis().map(|(crisis, _)| crisis)) {
            let side = Side::BOTH[crises.len() % 2];
            wrong.look(
                "a crisis",
                PlayModel { hint: Some("guide-crisis"), ..model(game, side) },
                &[],
            );
        }
    }
    assert!(crises.len() > 1, "{crises:?}");
}

/// The hint lies over nothing that can be pressed: neither a button nor a card, nor a plate on the
/// map.
#[test]
fn a_hint_covers_nothing() {
    let mut wrong = Wrong::default();
    let game = driven("after-the-war", 5, |game| {
        game.board().phase() == Phase::Orders && game.board().turn() == 3
    });
    let game = game.expect("a third turn");
    let telling = (0..).map_while(|at| told(game, 2, at)).nth(4).expect("a fifth step");
    let board = model(game, Side::Baku);
    for (what, model) in [("orders", board), ("draft", full(&board)), ("telling", telling)] {
        let mut hints: Vec<_> = ui::screens::guide::hints().collect();
        let words = model.words;
        hints.sort_by_key(|key| words.get(*key, Some("hint"), &text::Args::new()).len());
        for hint in [hints[0], hints[hints.len() - 2], hints[hints.len() - 1]] {
            for size in SIZES.into_iter().chain([Vec2::new(1920.0, 1080.0)]) {
                let model = PlayModel { hint: Some(hint), ..model };
                let harness = screen(model, size, &[]);
                let bubble = Id::new("guide");
                let rect = harness.ctx.memory(|memory| memory.area_rect(bubble)).expect("a hint");
                let own = LayerId::new(Order::Foreground, bubble);
                let covered = harness.ctx.viewport(|port| {
                    let others =
                        port.prev_pass.widgets.layers().filter(|(layer, _)| **layer != own);
                    let pressed = others.flat_map(|(_, widgets)| widgets.iter());
                    let pressed = pressed.filter(|widget| widget.sense.senses_click());
                    let common = pressed.map(|widget| widget.interact_rect.intersect(rect));
                    common.filter(|common| common.width() > 1.0 && common.height() > 1.0).count()
                });
                let inside = harness.ctx.content_rect().contains_rect(rect);
                if covered > 0 || !inside {
                    wrong.0.push(format!("{hint} {what} {size}: {rect} covers {covered} things"));
                }
            }
        }
    }
}

/// The telling of a turn at a step.
fn told(game: &'static Game, turn: u8, at: usize) -> Option<PlayModel<'static>> {
    let lines = game.ledger().iter().filter(|entry| entry.turn == turn).copied();
    let entries: &[Entry] = kept(lines.collect::<Vec<_>>());
    let begins = |at: &usize| *at == 0 || entries[at - 1].step != entries[*at].step;
    let steps: &[usize] = kept((0..entries.len()).filter(begins).collect::<Vec<_>>());
    let reveal = Reveal { entries, steps, at, running: false, progress: 1.0 };
    let model = PlayModel { reveal: Some(reveal), ..model(game, Side::Baku) };
    (at < steps.len()).then_some(model)
}

#[test]
fn every_step_of_a_telling_fits() {
    let mut wrong = Wrong::default();
    let game = kept(played("after-the-war", 3, |game| game.board().turn() == 6));
    let busy = |turn: &u8| {
        let of = |entry: &&Entry| entry.turn == *turn;
        game.ledger()
            .iter()
            .filter(of)
            .filter(|entry| !matches!(entry.event, GameEvent::Moved { .. }))
            .count()
    };
    let turn = (1..6).max_by_key(busy).expect("a turn");
    for at in 0.. {
        let Some(model) = told(game, turn, at) else { break };
        wrong.look(&format!("step {at} of turn {turn}"), model, &[]);
    }
}

#[test]
fn every_end_fits() {
    let mut wrong = Wrong::default();
    let mut roads = BTreeSet::new();
    for (id, seed) in [("primer", 1), ("after-the-war", 5), ("blocked-roads", 2)] {
        let game = match id {
            "after-the-war" => {
                let mut game =
                    driven(id, seed, |game| game.board().turn() == 3).expect("so far").clone();
                let mut dice = Dice::new(9);
                while !game.is_over() {
                    for seat in game.board().awaiting().iter() {
                        let action = match game.board().phase() {
                            Phase::Crisis => Action::Stand(Stand::Escalate),
                            _ => game.view(seat).random_action(&mut dice).expect("awaited"),
                        };
                        game.submit(seat, action).expect("legal");
                    }
                    game.resolve();
                }
                game
            }
            _ => played(id, seed, |_| false),
        };
        let game = kept(game);
        roads.insert(game.board().outcome().map(|outcome| outcome.road));
        wrong.look(
            &format!("the end of {id}"),
            PlayModel { hint: Some("guide-end"), ..model(game, Side::Baku) },
            &[],
        );
    }
    assert!(!roads.is_empty());
}
