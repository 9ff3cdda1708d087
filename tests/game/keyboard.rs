//! A whole game by keys alone: Tab, arrows, Enter, Space, Escape, digits and letters.

use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use egui::accesskit::Role;
use game::hand::{self, Seen};
use game::turn::{Match, TurnPhase};
use game::{Focus, Screen, Wanted};
use rules::Side;
use text::Words;
use ui::{Place, Subject};

use crate::hand::application;
use crate::table::by_the_rules;

/// Nothing is further away than this many presses of Tab.
const FAR: usize = 60;

const DIGITS: [(KeyCode, &str); 6] = [
    (KeyCode::Digit1, "1"),
    (KeyCode::Digit2, "2"),
    (KeyCode::Digit3, "3"),
    (KeyCode::Digit4, "4"),
    (KeyCode::Digit5, "5"),
    (KeyCode::Digit6, "6"),
];

/// Somebody who has no pointer.
struct Typist {
    app: App,
    words: Words,
    /// What has been visited by Tab in which phase: the most presses that anything took.
    farthest: usize,
}

impl Typist {
    fn new() -> Self {
        let mut typist = Self { app: application(), words: Words::english(), farthest: 0 };
        typist.settle();
        typist
    }

    fn settle(&mut self) {
        for _ in 0..5 {
            self.app.update();
        }
    }

    fn look(&mut self) -> Vec<Seen> {
        self.app.update();
        hand::seen(self.app.world_mut())
    }

    fn phase(&self) -> TurnPhase {
        *self.app.world().resource::<State<TurnPhase>>().get()
    }

    fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    fn name(&self, key: &str) -> String {
        self.words.name(key)
    }

    fn tap(&mut self, code: KeyCode, key: Key) {
        hand::key(self.app.world_mut(), code, key.clone(), true);
        self.app.update();
        hand::key(self.app.world_mut(), code, key, false);
        self.settle();
    }

    fn letter(&mut self, code: KeyCode, letter: &str) {
        self.tap(code, Key::Character(letter.into()));
    }

    fn tab(&mut self) {
        self.tap(KeyCode::Tab, Key::Tab);
    }

    fn back_tab(&mut self) {
        hand::key(self.app.world_mut(), KeyCode::ShiftLeft, Key::Shift, true);
        self.app.update();
        self.tab();
        hand::key(self.app.world_mut(), KeyCode::ShiftLeft, Key::Shift, false);
        self.settle();
    }

    fn enter(&mut self) {
        self.tap(KeyCode::Enter, Key::Enter);
    }

    fn space(&mut self) {
        self.tap(KeyCode::Space, Key::Space);
    }

    fn escape(&mut self) {
        self.tap(KeyCode::Escape, Key::Escape);
    }

    /// What has the focus.
    fn focused(&mut self) -> Option<Seen> {
        self.look().into_iter().find(|seen| seen.focused && seen.role != Role::Window)
    }

    /// Goes on with Tab (or back) until the right thing has the focus.
    fn reach(&mut self, what: &str, back: bool, right: impl Fn(&Seen) -> bool) -> Seen {
        for presses in 0..FAR {
            if let Some(seen) = self.focused().filter(&right) {
                assert!(!seen.disabled, "{what} has the focus and does nothing");
                self.farthest = self.farthest.max(presses);
                return seen;
            }
            if back { self.back_tab() } else { self.tab() }
        }
        let names: Vec<_> = self.look().into_iter().map(|seen| seen.name).collect();
        panic!("“{what}” is out of reach at {:?}: {names:#?}", self.phase());
    }

    fn reach_name(&mut self, name: &str) -> Seen {
        self.reach(name, false, |seen| seen.name == name)
    }

    /// Presses what the words of a key name.
    fn press(&mut self, key: &str) {
        let name = self.name(key);
        self.reach_name(&name);
        self.enter();
    }

    fn write(&mut self, text: &str) {
        for letter in text.chars() {
            self.letter(KeyCode::KeyX, &letter.to_string());
        }
    }

    fn running(&self) -> &Match {
        self.app.world().resource::<Match>()
    }

    fn lever(&self, side: Side, place: usize) -> String {
        let running = self.running();
        let rules = running.level().ruleset();
        let lever = running.view().board().table(side)[place];
        self.words.name(text::Key::new("lever", rules.lever_name(lever)))
    }

    /// Begins a game from the title.
    fn begin(&mut self, level: &str, player: &str, seed: &str) {
        self.press("screens-title-new");
        assert_eq!(self.screen(), Screen(Place::Levels));
        let level = self.name(level);
        self.reach_name(&level);
        self.space();
        let player = self.name(player);
        self.reach_name(&player);
        self.space();
        self.reach("the seed", false, |seen| seen.role == Role::TextInput);
        self.write(seed);
        let begin = self.name("screens-levels-begin");
        self.reach(&begin, true, |seen| seen.name == begin);
        self.enter();
        assert_eq!(self.screen(), Screen(Place::Game));
    }

    /// Does what is asked, with whatever `orders` does in between.
    fn answer(&mut self, orders: &mut impl FnMut(&mut Self)) {
        match self.phase() {
            TurnPhase::Briefing => {
                self.reach("an agenda", false, |seen| seen.role == Role::RadioButton);
                self.space();
                self.press("dock-agenda-take");
            }
            TurnPhase::Talks => self.talk(),
            TurnPhase::Answers => {
                let first = self.focused().expect("the first answer has the focus");
                assert_eq!(first.name, self.name("dock-answer-accept"));
                self.press("dock-answer-silence");
            }
            TurnPhase::Orders => orders(self),
            TurnPhase::Crisis => {
                self.focused().expect("the first stand has the focus");
                self.press("dock-crisis-back-down");
                self.press("dock-crisis-seal-back-down");
            }
            TurnPhase::Choice => {
                let first = self.focused().expect("the first option has the focus");
                assert_eq!(first.role, Role::RadioButton);
                self.space();
                self.press("dock-choice-take");
            }
            TurnPhase::Reveal => {
                self.tap(KeyCode::ArrowRight, Key::ArrowRight);
                self.escape();
            }
            _ => self.settle(),
        }
    }

    /// In the first turn an offer, later nothing.
    fn talk(&mut self) {
        if self.running().view().board().turn() > 1 {
            return self.press("dock-talks-nothing");
        }
        self.press("dock-talks-we-will-not");
        let rows = [self.lever(Side::Baku, 0), self.lever(Side::Moscow, 1)];
        for row in rows {
            self.reach(&row, false, |seen| seen.role == Role::RadioButton && seen.name == row);
            self.space();
        }
        self.press("dock-talks-make");
    }

    /// Writes the game to a file; it is told as done, not as something that went wrong.
    fn export(&mut self) {
        let menu = format!("{} ▾", self.name("debrief-do-export"));
        self.reach_name(&menu);
        self.enter();
        self.press("debrief-do-export-csv");
        let seen: Vec<String> = self.look().into_iter().map(|seen| seen.name).collect();
        let said = |key: &str| seen.contains(&self.words.name(key));
        assert!(said("screens-done-title") && !said("screens-problem-title"), "{seen:#?}");
        let written = seen.iter().flat_map(|name| name.split_whitespace());
        let mut files = written.map(|word| std::path::Path::new(word.trim_matches('.')));
        let file = files.find(|file| file.is_file()).expect("the file that was named");
        assert!(std::fs::read_to_string(file).expect("a text").lines().count() > 4);
        std::fs::remove_file(file).expect("removed");
        self.enter();
        assert!(!self.look().iter().any(|seen| seen.name == self.words.name("screens-done-title")));
    }

    /// Seals, whatever is asked.
    fn seal(&mut self) {
        let turn = self.running().view().board().turn();
        self.press("dock-seal");
        for _ in 0..2 {
            let same =
                self.phase() == TurnPhase::Orders && self.running().view().board().turn() == turn;
            if same {
                self.press("dock-seal-anyway");
            }
        }
    }

    /// The orders of a first turn, with everything that there is to do.
    fn all_of_a_turn(&mut self) {
        // The details of a card open and close, and the focus stays on the card.
        let card = self.lever(Side::Baku, 0);
        let is_card = |seen: &Seen| seen.role == Role::Button && seen.name == card;
        self.reach(&card, false, is_card);
        let lever = self.running().view().board().table(Side::Baku)[0];
        self.letter(KeyCode::KeyI, "i");
        assert_eq!(self.app.world().resource::<Focus>().pinned, Some(Subject::Lever(lever)));
        let look_up = self.name("play-inspector-look-up");
        assert!(self.look().iter().any(|seen| seen.name == look_up), "the details are open");
        self.escape();
        assert_eq!(self.app.world().resource::<Focus>().pinned, None);
        assert!(self.focused().is_some_and(|seen| is_card(&seen)), "the focus is back");
        self.enter();
        // The encyclopedia knows what is in focus, and leads back.
        self.tap(KeyCode::F1, Key::F1);
        assert_eq!(self.screen(), Screen(Place::Encyclopedia));
        self.escape();
        assert_eq!(self.screen(), Screen(Place::Game));
        // A card that was drawn is kept.
        let kept = self.lever(Side::Baku, 5);
        self.reach(&kept, false, |seen| seen.role == Role::Button && seen.name == kept);
        self.letter(KeyCode::KeyK, "k");
        assert!(self.running().draft().keep.is_some());
        // The prediction: the other table opens with the focus on it.
        self.letter(KeyCode::KeyP, "p");
        let row = self.focused().expect("a row has the focus");
        assert_eq!((row.role, row.name), (Role::RadioButton, self.lever(Side::Moscow, 0)));
        self.tab();
        self.enter();
        let expected = self.running().view().board().table(Side::Moscow)[1];
        assert_eq!(self.running().draft().prediction, Some(expected));
        // The line of reason.
        self.reach("the reason", false, |seen| seen.role == Role::TextInput);
        self.write("To see.");
        assert_eq!(self.running().draft().reason, "To see.");
        // A sheet takes the focus and gives it back.
        self.tab();
        let before = self.focused();
        for (code, letter) in [(KeyCode::KeyL, "l"), (KeyCode::KeyO, "o"), (KeyCode::KeyH, "h")] {
            self.letter(code, letter);
            let close = self.name("play-close");
            assert_eq!(self.focused().map(|seen| seen.name), Some(close));
            self.escape();
            let names = [self.focused(), before.clone()].map(|seen| seen.map(|seen| seen.name));
            assert_eq!(names[0], names[1]);
        }
        self.seal();
    }
}

#[test]
fn a_first_game_is_played_without_a_pointer() {
    let mut typist = Typist::new();
    typist.begin("level-primer", "screens-player-easy", "7");
    let hint = typist.name("guide-agenda");
    assert!(typist.look().iter().any(|seen| seen.name == hint), "the first game has a guide");
    let first = typist.focused().expect("the first agenda has the focus");
    assert_eq!(first.role, Role::RadioButton);
    typist.letter(KeyCode::KeyN, "n");
    assert!(!typist.look().iter().any(|seen| seen.name == hint), "its hint is read");
    let mut turns = 0;
    for _ in 0..2_000 {
        if typist.phase() == TurnPhase::Over {
            break;
        }
        typist.answer(&mut |typist: &mut Typist| {
            turns += 1;
            if turns == 1 {
                typist.all_of_a_turn();
            } else {
                typist.letter(KeyCode::Digit1, "1");
                typist.seal();
            }
        });
    }
    assert_eq!((typist.phase(), turns), (TurnPhase::Over, 4));
    let ended = typist.running().ended().expect("the end");
    assert_eq!(by_the_rules(ended).hash(), ended.hash());
    // The end leads to the debrief, whose pages are all to be reached.
    let debrief = typist.name("dock-end-debrief");
    assert_eq!(typist.focused().map(|seen| seen.name), Some(debrief));
    typist.enter();
    assert_eq!(typist.screen(), Screen(Place::Debrief));
    for tab in ["orders", "predictions", "what-if", "thoughts", "model", "road"] {
        typist.press(&format!("debrief-tab-{tab}"));
    }
    typist.export();
    typist.press("debrief-do-replay");
    assert_eq!(typist.screen(), Screen(Place::Replay));
    typist.escape();
    typist.press("debrief-do-title");
    assert_eq!(typist.screen(), Screen(Place::Title));
    assert!(typist.farthest < FAR, "the farthest thing was {} presses away", typist.farthest);
}

#[test]
fn a_crisis_is_settled_without_a_pointer() {
    let mut typist = Typist::new();
    typist.app.world_mut().write_message(Wanted(ui::Intent::Begin(ui::Setup {
        level: "after-the-war".to_owned(),
        side: Side::Baku,
        mode: ui::Mode::Computer("hawk".to_owned()),
        seed: Some(11),
    })));
    while typist.phase() != TurnPhase::Briefing {
        typist.settle();
    }
    let mut settled = false;
    for _ in 0..400 {
        let crisis = typist.phase() == TurnPhase::Crisis;
        typist.answer(&mut |typist: &mut Typist| {
            for (code, digit) in DIGITS {
                typist.letter(code, digit);
            }
            typist.seal();
        });
        settled |= crisis;
        if settled {
            break;
        }
    }
    assert!(settled, "it never came to a crisis");
    assert_ne!(typist.phase(), TurnPhase::Crisis);
}
