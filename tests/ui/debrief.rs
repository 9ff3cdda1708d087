//! The debrief, the trials in it and the replay viewer, by role and name, on games that the
//! computer has played.

use std::sync::OnceLock;

use ai::Normal;
use ai::pivot::{Finding, Pivot, Plan};
use egui::accesskit::Role;
use egui::{Key, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use report::debrief::{Account, Debrief, Note, questions};
use rules::{Game, Side};
use tell::Past;
use text::Words;
use ui::debrief::what_if::choices;
use ui::debrief::{
    Change, DebriefModel, ReplayModel, Skill, WhatIf, open_tab, replay, show, stops,
};
use ui::{Export, Intent, Look, Mode, OrderNote, Place, Playback, Settings, Target};

use crate::stage::{kept, played};
use crate::theme::faults;

const WIDE: Vec2 = Vec2::new(1366.0, 768.0);
const TWICE: Vec2 = Vec2::new(683.0, 384.0);
const PHONE: Vec2 = Vec2::new(390.0, 844.0);
const TABS: [&str; 6] = [
    "debrief-tab-road",
    "debrief-tab-orders",
    "debrief-tab-predictions",
    "debrief-tab-what-if",
    "debrief-tab-thoughts",
    "debrief-tab-model",
];

fn game() -> &'static Game {
    static GAME: OnceLock<Game> = OnceLock::new();
    GAME.get_or_init(|| played("primer", 5, |_| false))
}

fn finding() -> &'static Finding {
    static FINDING: OnceLock<Finding> = OnceLock::new();
    FINDING.get_or_init(|| {
        let plan = Plan { games: 8, screen: 1, candidates: 1, share: 50, seed: 3 };
        let mut pivot = Pivot::new(game(), plan, Normal::new).expect("an ended game");
        while !pivot.step(100) {}
        pivot.finding().expect("complete")
    })
}

fn change() -> Change {
    let played = Account::of(game(), &Past::of(game()), &[]).expect("an ended game");
    let out = played.turns[1].sides[Side::Baku.index()].orders.plays().first().copied();
    let into = choices(game(), 2, Side::Baku, out).into_iter().flatten().next();
    Change { turn: 2, side: Side::Baku, out, into, skill: Skill::Normal, frozen: false }
}

struct Seen {
    model: DebriefModel<'static>,
    tab: Option<&'static str>,
    intents: Vec<Intent>,
    installed: bool,
}

fn model(words: &'static Words) -> DebriefModel<'static> {
    let note = |turn, moscow, reason: &str| OrderNote { turn, moscow, reason: reason.to_owned() };
    DebriefModel {
        words,
        look: kept(Look::of(&Settings { reduced_motion: true, ..Settings::default() })),
        game: game(),
        past: kept(Past::of(game())),
        notes: kept(vec![note(1, false, "To be seen."), note(2, true, "To be heard.")]),
        pivot: Some(finding()),
        pivot_progress: 1.0,
        explained: &[],
        mode: kept(Mode::Computer("normal".to_owned())),
        side: Side::Baku,
        what_if: None,
    }
}

/// The debrief at a size. A run that does not come to rest fails.
fn screen(model: DebriefModel<'static>, tab: &'static str, size: Vec2) -> Harness<'static, Seen> {
    let seen = Seen { model, tab: Some(tab), intents: Vec::new(), installed: false };
    let app = |ui: &mut egui::Ui, seen: &mut Seen| {
        if !seen.installed {
            seen.model.look.install(ui.ctx());
            seen.installed = true;
            ui.ctx().request_repaint();
            return;
        }
        if let Some(tab) = seen.tab.take() {
            open_tab(ui.ctx(), seen.model.game, tab);
        }
        let whole = ui.ctx().content_rect();
        let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(whole));
        seen.intents.extend(show(&mut ui, &seen.model));
    };
    let mut harness = Harness::builder().with_size(size).build_ui_state(app, seen);
    harness.run();
    harness
}

fn press(harness: &mut Harness<'static, Seen>, role: Role, name: &str) -> Vec<Intent> {
    harness.get_by_role_and_label(role, name).click_accesskit();
    harness.run();
    std::mem::take(&mut harness.state_mut().intents)
}

#[test]
fn every_page_has_its_words_at_every_size() {
    let words = kept(Words::english());
    let mut trial = WhatIf::new(game(), change(), 4).expect("a legal change");
    trial.step(3);
    let trial = kept(trial);
    for size in [WIDE, TWICE, PHONE] {
        for tab in TABS {
            let harness = screen(DebriefModel { what_if: Some(trial), ..model(words) }, tab, size);
            harness.get_by_role_and_label(Role::Heading, &words.name("debrief-title"));
        }
    }
    assert_eq!(words.faults(), [""; 0]);
}

#[test]
fn no_label_is_cut_off_and_none_lies_over_another() {
    let words = kept(Words::english());
    let mut trial = WhatIf::new(game(), change(), 4).expect("a legal change");
    trial.step(3);
    let model = kept(DebriefModel { what_if: Some(kept(trial)), ..model(words) });
    let stops = kept(stops(game().ledger()));
    for size in [WIDE, TWICE, PHONE] {
        for tab in TABS {
            let mut frame = 0;
            let mut harness = Harness::builder().with_size(size).build_ui(move |ui| {
                frame += 1;
                match frame {
                    1 => model.look.install(ui.ctx()),
                    2 => open_tab(ui.ctx(), model.game, tab),
                    _ => {}
                }
                if frame < 3 {
                    ui.ctx().request_repaint();
                }
                let whole = ui.ctx().content_rect();
                let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(whole));
                if frame > 2 {
                    show(&mut ui, model);
                }
            });
            harness.run();
            assert_eq!(faults(&harness), [""; 0], "{tab} at {size}");
        }
        let mut frame = 0;
        let mut harness = Harness::builder().with_size(size).build_ui(move |ui| {
            frame += 1;
            if frame == 1 {
                model.look.install(ui.ctx());
                ui.ctx().request_repaint();
                return;
            }
            let whole = ui.ctx().content_rect();
            let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(whole));
            let (words, look, game, past, notes) =
                (model.words, model.look, model.game, model.past, model.notes);
            let at = stops.len() / 2;
            let running = false;
            replay(&mut ui, &ReplayModel { words, look, game, past, notes, stops, at, running });
        });
        harness.run();
        assert_eq!(faults(&harness), [""; 0], "replay at {size}");
    }
}

#[test]
fn pages_are_opened_by_name() {
    let words = kept(Words::english());
    let mut harness = screen(model(words), TABS[0], WIDE);
    for tab in TABS {
        let name = words.name(tab);
        harness.get_by_role_and_label(Role::Button, &name).click_accesskit();
        harness.run();
    }
    let link = words.name("debrief-model-link");
    let intents = press(&mut harness, Role::Link, &link);
    assert_eq!(intents, [Intent::LookUp(Target::Model)]);
}

#[test]
fn the_game_leaves_in_four_forms_and_as_text() {
    let words = kept(Words::english());
    let mut harness = screen(model(words), TABS[0], WIDE);
    let menu = format!("{} ▾", words.name("debrief-do-export"));
    for (key, form) in [
        ("debrief-do-export-html", Export::Html),
        ("debrief-do-export-csv", Export::Csv),
        ("debrief-do-export-json", Export::Json),
        ("debrief-do-export-replay", Export::Replay),
    ] {
        assert_eq!(press(&mut harness, Role::Button, &menu), []);
        let intents = press(&mut harness, Role::Button, &words.name(key));
        assert_eq!(intents, [Intent::Export(form)]);
    }
    assert_eq!(press(&mut harness, Role::Button, &menu), []);
    let copied = press(&mut harness, Role::Button, &words.name("debrief-do-copy"));
    assert_eq!(copied, [Intent::CopyCode]);
    for (key, place) in [
        ("debrief-do-replay", Place::Replay),
        ("debrief-do-again", Place::Levels),
        ("debrief-do-title", Place::Title),
    ] {
        let intents = press(&mut harness, Role::Button, &words.name(key));
        assert_eq!(intents, [Intent::Go(place)]);
    }
}

#[test]
fn a_turn_is_stepped_to_and_its_ledger_opened() {
    let words = kept(Words::english());
    let mut harness = screen(model(words), TABS[0], Vec2::new(1366.0, 3000.0));
    for _ in 0..4 {
        // At the last turn the button is off and does nothing.
        harness
            .get_by_role_and_label(Role::Button, &words.name("debrief-turn-next"))
            .click_accesskit();
        harness.run();
    }
    let last = game().board().turn();
    let named = |key: &str| words.say(key, &text::Args::new().number("turn", last));
    press(&mut harness, Role::Button, &named("debrief-ledger-show"));
    harness.get_by_role_and_label(Role::Button, &named("debrief-ledger-hide"));
}

#[test]
fn turning_points_are_questions_from_the_record_at_once() {
    let words = Words::english();
    let past = Past::of(game());
    let notes = [Note { turn: 1, side: Side::Baku, reason: "To be seen." }];
    for finding in [None, Some(finding())] {
        let debrief = Debrief { words: &words, game: game(), past: &past, notes: &notes, finding };
        let account = Account::of(game(), &past, &notes).expect("an ended game");
        let asked = questions(&debrief, &account);
        assert!((1..=5).contains(&asked.len()), "{asked:?}");
        assert!(asked.iter().all(|one| one.title.ends_with('?')), "{asked:?}");
        assert!(asked.is_sorted_by_key(|one| one.turn));
    }
    assert_eq!(words.faults(), [""; 0]);
}

#[test]
fn a_trial_is_the_same_in_any_slices() {
    let whole = WhatIf::new(game(), change(), 4).map(|mut trial| {
        trial.step(9);
        trial
    });
    let sliced = WhatIf::new(game(), change(), 4).map(|mut trial| {
        for pairs in [1, 0, 5, 3] {
            trial.step(pairs);
        }
        trial
    });
    let (whole, sliced) = (whole.expect("a legal change"), sliced.expect("a legal change"));
    assert_eq!(whole.played(), sliced.played());
    assert_eq!(whole.changed(), sliced.changed());
    assert_eq!((whole.progress().0, whole.changed().odds.total()), (9, 9));
    let frozen = Change { frozen: true, ..change() };
    let mut frozen = WhatIf::new(game(), frozen, 4).expect("a legal change");
    assert!(!frozen.step(5) && frozen.played().odds.total() == 5);
    let unknown = Change { turn: 99, ..change() };
    assert!(WhatIf::new(game(), unknown, 4).is_none());
    let nothing = Change { out: None, into: None, ..change() };
    assert!(WhatIf::new(game(), nothing, 4).is_none());
}

#[test]
fn a_trial_is_asked_for_by_name() {
    let words = kept(Words::english());
    let mut harness = screen(model(words), "debrief-tab-what-if", Vec2::new(1366.0, 1400.0));
    let intents = press(&mut harness, Role::Button, &words.name("debrief-what-if-go"));
    let [Intent::WhatIf(Some(change))] = &intents[..] else { panic!("{intents:?}") };
    assert!(WhatIf::new(game(), *change, 1).is_some());
}

#[test]
fn a_replay_stops_at_every_step_and_goes_by_keys() {
    let stops = kept(stops(game().ledger()));
    assert_eq!(stops.last().map(|stop| stop.to), Some(game().ledger().len()));
    assert!(stops.windows(2).all(|pair| pair[0].to <= pair[1].from));
    let words = kept(Words::english());
    let debrief = model(words);
    for (size, at) in [(WIDE, 3), (TWICE, 0), (PHONE, stops.len() - 1)] {
        let look = debrief.look;
        let model = ReplayModel {
            words,
            look,
            game: game(),
            past: debrief.past,
            notes: debrief.notes,
            stops,
            at,
            running: false,
        };
        let app = move |ui: &mut egui::Ui, seen: &mut (bool, Vec<Intent>)| {
            if !seen.0 {
                look.install(ui.ctx());
                seen.0 = true;
                ui.ctx().request_repaint();
                return;
            }
            let whole = ui.ctx().content_rect();
            let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(whole));
            let out = replay(&mut ui, &model);
            assert!(whole.contains_rect(out.map) && out.map.area() > whole.area() / 5.0);
            seen.1.extend(out.intents);
        };
        let mut harness =
            Harness::builder().with_size(size).build_ui_state(app, (false, Vec::new()));
        harness.run();
        let last = stops.len() - 1;
        let keys = [
            (Key::ArrowLeft, at.saturating_sub(1)),
            (Key::ArrowRight, (at + 1).min(last)),
            (Key::Home, 0),
            (Key::End, last),
        ];
        for (key, place) in keys {
            harness.key_press(key);
            harness.run();
            let wanted = [Intent::Playback(Playback::To(place))];
            let wanted = if place == at { &[] } else { &wanted[..] };
            assert_eq!(std::mem::take(&mut harness.state_mut().1), wanted, "{key:?} at {at}");
        }
    }
    assert_eq!(words.faults(), [""; 0]);
}
