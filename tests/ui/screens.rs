//! The screens around the game and the encyclopedia, found by role and name.

use std::cell::RefCell;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use rules::{Phase, Road, Ruleset, Side, Step};
use text::{Args, Words};
use ui::encyclopedia::{self, EncyclopediaModel};
use ui::screens::guide::{self, Facts, Guide};
use ui::screens::{credits, curtain, keys, levels, problem, saves, settings, title};
use ui::{
    Intent, LevelCard, Look, Mode, Place, Problem, SaveCard, SaveSlot, Settings, Setup, Subject,
    Target,
};

use crate::stage;
use crate::theme::{DOUBLED, PHONE, drawn, faults};

const WIDE: [f32; 2] = [1366.0, 768.0];

fn look() -> Look {
    Look::of(&Settings { reduced_motion: true, ..Settings::default() })
}

fn save(level: &str, side: Side, mode: Mode) -> SaveCard {
    let slot = SaveSlot(level.to_owned());
    SaveCard {
        slot,
        level: level.to_owned(),
        side,
        mode,
        turn: 5,
        over: false,
        when: 1_795_305_600,
    }
}

fn saved() -> Vec<SaveCard> {
    let strong = Mode::Computer("strong".to_owned());
    vec![save("after-the-war", Side::Baku, strong), save("primer", Side::Moscow, Mode::TwoPeople)]
}

fn cards() -> Vec<LevelCard> {
    let card = |id: &str| {
        let level = stage::level(id);
        let begins = level.quarter(1);
        LevelCard {
            id: id.to_owned(),
            turns: level.turns(),
            begins: (begins.year(), begins.number()),
            changed_rules: vec![("attention-baku".to_owned(), 6)],
        }
    };
    ["primer", "after-the-war", "blocked-roads"].map(card).to_vec()
}

fn setup() -> Setup {
    let mode = Mode::Computer("normal".to_owned());
    Setup { level: "primer".to_owned(), side: Side::Baku, mode, seed: None }
}

/// Shows a panel, does something to it, and gives what it wants then.
fn wants(
    mut show: impl FnMut(&mut egui::Ui) -> Vec<Intent>,
    act: impl FnOnce(&mut Harness<'_>),
) -> Vec<Intent> {
    let wanted = RefCell::new(Vec::new());
    let mut harness = drawn(WIDE, |ui| wanted.borrow_mut().extend(show(ui)));
    act(&mut harness);
    harness.run();
    drop(harness);
    wanted.into_inner()
}

fn click(name: &str) -> impl FnOnce(&mut Harness<'_>) {
    move |harness| harness.get_by_label(name).click()
}

#[test]
fn the_title_leads_everywhere() {
    let (words, look, saves) = (Words::english(), look(), saved());
    let model = title::TitleModel {
        words: &words,
        look: &look,
        resume: saves.first(),
        saves: 2,
        can_quit: true,
    };
    let wants = |name: &str| wants(|ui| title::show(ui, &model), click(name));
    assert_eq!(wants("Resume"), [Intent::Resume(saves[0].slot.clone())]);
    assert_eq!(wants("New game"), [Intent::Go(Place::Levels)]);
    assert_eq!(wants("Encyclopedia"), [Intent::LookUp(Target::Front)]);
    assert_eq!(wants("Quit"), [Intent::Quit]);
    let [Intent::Begin(setup)] = &wants("First game as ● Moscow")[..] else { panic!("a game") };
    assert_eq!((setup.level.as_str(), setup.side), ("primer", Side::Moscow));
}

#[test]
fn the_first_button_of_the_title_has_the_focus() {
    let (words, look, saves) = (Words::english(), look(), saved());
    let model = title::TitleModel {
        words: &words,
        look: &look,
        resume: saves.first(),
        saves: 2,
        can_quit: false,
    };
    let wanted = wants(|ui| title::show(ui, &model), |harness| harness.key_press(Key::Enter));
    assert_eq!(wanted, [Intent::Resume(saves[0].slot.clone())]);
    let harness = drawn(WIDE, |ui| drop(title::show(ui, &model)));
    assert!(harness.query_by_label("Quit").is_none());
}

#[test]
fn a_pasted_code_is_opened() {
    let (words, look) = (Words::english(), look());
    let model =
        title::TitleModel { words: &words, look: &look, resume: None, saves: 0, can_quit: true };
    let wanted = wants(
        |ui| title::show(ui, &model),
        |harness| {
            harness.get_by_label("Open a game code").click();
            harness.run();
            harness.get_by_label("Game code or text of a replay").focus();
            harness.run();
            harness.get_by_label("Game code or text of a replay").type_text("  3R-abc  ");
            harness.run();
            harness.get_by_label("Open it").click();
        },
    );
    assert_eq!(wanted, [Intent::Open("3R-abc".to_owned())]);
}

#[test]
fn a_game_is_set_up_by_its_parts() {
    let (words, look, levels, setup) = (Words::english(), look(), cards(), setup());
    let model = levels::LevelsModel { words: &words, look: &look, levels: &levels, setup: &setup };
    let begun = |name: &'static str, seed: &'static str| {
        wants(
            |ui| levels::show(ui, &model),
            move |harness| {
                for label in ["After the war", "Moscow", name] {
                    harness.get_by_role_and_label(Role::RadioButton, label).click();
                    harness.run();
                }
                harness.get_by_label("Seed of the game").focus();
                harness.run();
                harness.get_by_label("Seed of the game").type_text(seed);
                harness.run();
                harness.get_by_label("Begin").click();
            },
        )
    };
    let mode = Mode::TwoPeople;
    let level = "after-the-war".to_owned();
    let wanted = Setup { level: level.clone(), side: Side::Moscow, mode, seed: None };
    assert_eq!(begun("Two people at this machine", ""), [Intent::Begin(wanted)]);
    let mode = Mode::Computer("expert".to_owned());
    let wanted = Setup { level, side: Side::Moscow, mode, seed: Some(1789) };
    assert_eq!(begun("Expert", " 1789"), [Intent::Begin(wanted)]);
    assert_eq!(begun("Expert", "many"), [], "a seed is a number");
}

#[test]
fn a_level_says_which_rules_it_changes() {
    let (words, look, levels, setup) = (Words::english(), look(), cards(), setup());
    let model = levels::LevelsModel { words: &words, look: &look, levels: &levels, setup: &setup };
    let harness = drawn(WIDE, |ui| drop(levels::show(ui, &model)));
    harness.get_by_label_contains("This level changes a rule");
}

#[test]
fn the_curtain_says_who_sits_down_and_nothing_else() {
    let (words, look) = (Words::english(), look());
    let model = curtain::CurtainModel { words: &words, look: &look, side: Side::Baku, turn: 3 };
    assert_eq!(wants(|ui| curtain::show(ui, &model), click("I speak for Baku")), [Intent::Ready]);
    let harness = drawn(WIDE, |ui| drop(curtain::show(ui, &model)));
    harness.get_by_label("Moscow looks away.");
}

#[test]
fn a_saved_game_is_deleted_only_when_asked_twice() {
    let (words, look, list) = (Words::english(), look(), saved());
    let model = saves::SavesModel {
        words: &words,
        look: &look,
        saves: &list[..1],
        damaged: &[],
        can_pick: true,
    };
    let show = |ui: &mut egui::Ui| saves::show(ui, &model);
    assert_eq!(wants(show, click("Resume")), [Intent::Resume(list[0].slot.clone())]);
    assert_eq!(wants(show, click("Delete")), []);
    let twice = |harness: &mut Harness<'_>| {
        harness.get_by_label("Delete").click();
        harness.run();
        harness.get_by_label("Delete it").click();
    };
    assert_eq!(wants(show, twice), [Intent::Delete(list[0].slot.clone())]);
    let harness = drawn(WIDE, |ui| drop(saves::show(ui, &model)));
    harness.get_by_label("Saved on 22 November 2026");
}

#[test]
fn damaged_and_missing_games_are_told_of() {
    let (words, look) = (Words::english(), look());
    let damaged = [saves::Damaged {
        file: "a.ron.damaged".to_owned(),
        what: "line 3: not a number".to_owned(),
    }];
    let model = saves::SavesModel {
        words: &words,
        look: &look,
        saves: &[],
        damaged: &damaged,
        can_pick: false,
    };
    let harness = drawn(WIDE, |ui| drop(saves::show(ui, &model)));
    harness.get_by_label("No game is saved yet.");
    harness.get_by_label("line 3: not a number");
    harness.get_by_label("a.ron.damaged");
}

#[test]
fn every_setting_is_said_at_once() {
    let (words, look, now) = (Words::english(), look(), Settings::default());
    let languages = [("en".to_owned(), "English".to_owned())];
    let model = settings::SettingsModel {
        words: &words,
        look: &look,
        settings: &now,
        has_sound: true,
        languages: &languages,
        full_screen: false,
    };
    let set = |name: &str| match &wants(|ui| settings::show(ui, &model), click(name))[..] {
        [Intent::Set(set)] => set.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(set("Larger").scale, 110);
    assert_eq!(set("Smaller").scale, 90);
    assert_eq!(set("Quieter").sound, 50);
    assert!(!set("Day").dark);
    assert!(set("Colours for red–green blindness").safe_colours);
    assert!(set("Nothing moves").reduced_motion);
    assert!(!set("Ask me for one line of reason").ask_reason);
    let harness = drawn(WIDE, |ui| drop(settings::show(ui, &model)));
    assert!(harness.query_by_label("Language").is_none(), "there is one language");
    let silent = settings::SettingsModel { has_sound: false, ..model };
    let harness = drawn(WIDE, |ui| drop(settings::show(ui, &silent)));
    harness.get_by_label("No sound device was found, so the game is silent.");
    assert!(harness.query_by_label("Quieter").is_none());
}

#[test]
fn a_problem_is_put_away_or_copied() {
    let (words, look) = (Words::english(), look());
    let text = |text: &str| text.to_owned();
    let told = Problem {
        what: text("It is damaged."),
        place: text("a.ron, line 3"),
        advice: text("Go on."),
    };
    let show = |ui: &mut egui::Ui| problem::show(ui, &words, &look, &told);
    assert_eq!(wants(show, click("OK")), [Intent::Dismiss]);
    assert_eq!(wants(show, |harness| harness.key_press(Key::Enter)), [Intent::Dismiss]);
    let copied = text("It is damaged.\na.ron, line 3\nGo on.");
    assert_eq!(wants(show, click("Copy details")), [Intent::Copy(copied)]);
}

/// Everything that can be looked up.
fn subjects(rules: &Ruleset) -> Vec<Target> {
    let mut all = vec![Subject::Tension];
    all.extend(rules.all_levers().map(Subject::Lever));
    all.extend(rules.all_tracks().map(Subject::Track));
    all.extend(rules.all_routes().map(Subject::Route));
    all.extend(rules.all_nodes().map(Subject::Node));
    all.extend(rules.all_parties().map(Subject::Party));
    all.extend(rules.all_reactions().map(Subject::Reaction));
    all.extend(rules.all_pairs().map(Subject::Pair));
    all.extend(rules.all_crises().map(Subject::Crisis));
    all.extend(rules.all_events().map(Subject::Headline));
    all.extend(rules.all_ratchets().map(Subject::Ratchet));
    all.extend(rules.all_interests().map(Subject::Interest));
    all.extend(rules.all_agendas().map(Subject::Agenda));
    all.extend(Road::ALL.map(Subject::Road));
    let pages = [Target::Front, Target::Model, Target::Sources];
    pages.into_iter().chain(all.into_iter().map(Target::Of)).collect()
}

#[test]
fn every_entry_has_all_its_words_and_fits_at_double_size() {
    let (words, look, rules) = (Words::english(), look(), stage::ruleset());
    let targets = subjects(&rules);
    let at = RefCell::new(0);
    let mut harness = drawn([DOUBLED[0], 12000.0], |ui| {
        let target = &targets[*at.borrow()];
        let model = EncyclopediaModel {
            words: &words,
            look: &look,
            rules: &rules,
            board: None,
            target,
            can_go_back: true,
            can_go_forward: true,
        };
        encyclopedia::show(ui, &model);
    });
    for (place, target) in targets.iter().enumerate() {
        at.replace(place);
        harness.run_steps(2);
        assert_eq!(faults(&harness), [""; 0], "{target:?}");
    }
    assert_eq!(words.faults(), [""; 0]);
}

#[test]
fn the_encyclopedia_is_searched_and_leafed_through() {
    let (words, look, rules) = (Words::english(), look(), stage::ruleset());
    let lever = rules.find_lever("joint_front").expect("a lever");
    let game = stage::played("after-the-war", 3, |game| game.board().turn() > 1);
    let model = EncyclopediaModel {
        words: &words,
        look: &look,
        rules: &rules,
        board: Some(game.board()),
        target: &Target::Of(Subject::Lever(lever)),
        can_go_back: true,
        can_go_forward: false,
    };
    let show = |ui: &mut egui::Ui| encyclopedia::show(ui, &model);
    let searched = wants(show, |harness| {
        harness.get_by_label("Search the encyclopedia").focus();
        harness.run();
        harness.get_by_label("Search the encyclopedia").type_text("qqq");
        harness.run();
        harness.get_by_label("Nothing here is called so.");
        harness.get_by_label("To what you looked up before").click();
    });
    assert_eq!(searched, [Intent::Leaf(false)]);
    let node = rules.lever(lever).node;
    assert_eq!(wants(show, click("Zangezur")), [Intent::LookUp(Target::Of(Subject::Node(node)))]);
    assert_eq!(wants(show, click("Back")), [Intent::Back]);
}

fn facts(turn: u8, phase: Phase) -> Facts {
    Facts { turn, phase, awaited: true, orders: 0, predicted: false, telling: None, covered: false }
}

/// Reads hints until none is due, and gives their keys.
fn read(guide: &mut Guide, facts: &Facts) -> Vec<&'static str> {
    let mut keys = Vec::new();
    while let Some((key, _)) = guide.due(facts) {
        keys.push(key);
        guide.next(facts);
    }
    keys
}

#[test]
fn the_guide_says_each_thing_once_and_can_be_silenced() {
    let mut guide = Guide::new();
    assert_eq!(read(&mut guide, &facts(0, Phase::Agenda)), ["guide-agenda"]);
    assert_eq!(read(&mut guide, &facts(1, Phase::Talks)), ["guide-talks"]);
    let orders = facts(1, Phase::Orders);
    assert_eq!(read(&mut guide, &orders), ["guide-cards"]);
    let ordered = Facts { orders: 1, ..orders };
    let due = ["guide-price", "guide-attention", "guide-prediction", "guide-seal"];
    assert_eq!(read(&mut guide, &ordered), due);
    assert_eq!(read(&mut guide, &orders), [""; 0], "what was said is not said again");
    let told = Facts { telling: Some((1, Step::Reactions)), ..facts(2, Phase::Talks) };
    assert_eq!(read(&mut guide, &told), ["guide-parties"]);
    assert_eq!(read(&mut guide, &facts(4, Phase::Over)), ["guide-end"]);
    let mut silent = Guide::new();
    silent.stop();
    assert_eq!(silent.due(&orders), None);
}

#[test]
fn a_whole_first_game_brings_every_hint_but_that_of_a_crisis() {
    let game = stage::played("primer", 11, |_| false);
    let mut all = vec![facts(0, Phase::Agenda)];
    for turn in 1..=game.board().turn() {
        all.push(facts(turn, Phase::Talks));
        all.push(facts(turn, Phase::Orders));
        all.push(Facts { orders: 2, ..facts(turn, Phase::Orders) });
        let told = game.ledger().iter().filter(|entry| entry.turn == turn);
        all.extend(told.map(|entry| {
            let telling = Some((turn, entry.step));
            Facts { telling, ..facts(turn + 1, Phase::Talks) }
        }));
    }
    all.push(facts(game.board().turn(), Phase::Over));
    let mut guide = Guide::new();
    let mut keys: Vec<_> = all.iter().flat_map(|facts| read(&mut guide, facts)).collect();
    let mut wanted: Vec<_> = guide::hints().filter(|key| *key != "guide-crisis").collect();
    keys.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(keys, wanted);
}

#[test]
fn a_hint_is_short_and_goes_on_or_off() {
    let (words, look) = (Words::english(), look());
    for key in guide::hints() {
        let text = words.get(key, Some("hint"), &Args::new());
        let sentences = text.matches(['.', '?', '!']).count();
        assert!(sentences <= 2 && text.len() <= 190, "{key}: {text}");
    }
    let show = |ui: &mut egui::Ui| guide::bubble(ui, &words, &look, "guide-agenda");
    assert_eq!(wants(show, click("Go on")), [Intent::Guide(true)]);
    assert_eq!(wants(show, click("No more hints")), [Intent::Guide(false)]);
    assert_eq!(words.faults(), [""; 0]);
}

/// Draws a screen in the rooms that matter, and looks at every label.
fn fits(name: &str, words: &Words, show: impl Fn(&mut egui::Ui)) {
    // The tall rooms show what has to be scrolled to in the others.
    for room in [DOUBLED, PHONE, WIDE, [DOUBLED[0], 3000.0], [PHONE[0], 4000.0]] {
        let harness = drawn(room, &show);
        assert_eq!(faults(&harness), [""; 0], "{name} at {room:?} in {}", words.language());
    }
    assert_eq!(words.faults(), [""; 0]);
}

#[test]
fn no_label_of_the_ways_into_a_game_is_cut_off() {
    let (look, list, levels, setup) = (&look(), saved(), cards(), setup());
    let file = "/home/somebody/saves/a.ron.damaged".to_owned();
    let damaged = [saves::Damaged { file, what: "line 3".to_owned() }];
    for words in &[Words::english(), Words::pseudo()] {
        let resume = list.first();
        let model = title::TitleModel { words, look, resume, saves: 2, can_quit: true };
        fits("title", words, |ui| drop(title::show(ui, &model)));
        let model = levels::LevelsModel { words, look, levels: &levels, setup: &setup };
        fits("levels", words, |ui| drop(levels::show(ui, &model)));
        let model = curtain::CurtainModel { words, look, side: Side::Moscow, turn: 2 };
        fits("curtain", words, |ui| drop(curtain::show(ui, &model)));
        let model =
            saves::SavesModel { words, look, saves: &list, damaged: &damaged, can_pick: true };
        fits("saves", words, |ui| drop(saves::show(ui, &model)));
    }
}

#[test]
fn no_label_of_the_other_screens_is_cut_off() {
    let (look, settings) = (&look(), &Settings::default());
    let languages = [("en", "English"), ("az", "Azərbaycanca")];
    let languages = languages.map(|(tag, name)| (tag.to_owned(), name.to_owned()));
    for words in &[Words::english(), Words::pseudo()] {
        let model = settings::SettingsModel {
            words,
            look,
            settings,
            has_sound: true,
            languages: &languages,
            full_screen: false,
        };
        fits("settings", words, |ui| drop(settings::show(ui, &model)));
        let model = credits::CreditsModel { words, look, version: "0.1.0" };
        fits("credits", words, |ui| drop(credits::show(ui, &model)));
        fits("keys", words, |ui| drop(keys::show(ui, words, look)));
        fits("hint", words, |ui| drop(guide::bubble(ui, words, look, "guide-triangle")));
    }
}
