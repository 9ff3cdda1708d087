//! A whole game through the real application, by pointer and keys on what is on the screen.

use bevy::input::keyboard::{Key, KeyCode};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::winit::WinitPlugin;
use egui::accesskit::Role;
use game::hand::{self, Seen};
use game::platform::{Memory, Shelf};
use game::turn::{Convoy, Match, Route, TurnPhase};
use game::{Focus, GamePlugin, Rest, Screen, Wanted, furnish};
use rules::Side;
use text::Words;
use ui::Place;

use crate::table::by_the_rules;

/// The application as it is started, but for the window and the graphics.
pub fn application() -> App {
    assembled((1366, 768), Memory::default())
}

/// The same, with a window of a size and with what is kept.
pub fn assembled(room: (u32, u32), kept: Memory) -> App {
    let mut app = App::new();
    let graphics = WgpuSettings { backends: None, ..WgpuSettings::default() };
    let window = Window { resolution: room.into(), ..Window::default() };
    app.add_plugins(
        DefaultPlugins
            .build()
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>()
            .set(RenderPlugin { render_creation: graphics.into(), ..RenderPlugin::default() })
            .set(WindowPlugin { primary_window: Some(window), ..WindowPlugin::default() }),
    );
    // A second of the application is twenty updates.
    let beat = std::time::Duration::from_millis(50);
    app.insert_resource(bevy::time::TimeUpdateStrategy::ManualDuration(beat));
    furnish(&mut app, Words::english(), Shelf::new(Box::new(kept)));
    app.add_plugins(GamePlugin);
    app.finish();
    app.cleanup();
    app
}

/// Somebody at the screen.
pub struct Person {
    pub app: App,
    words: Words,
}

impl Person {
    /// Sits down before the title.
    pub fn new() -> Self {
        let mut person = Self { app: application(), words: Words::english() };
        for _ in 0..4 {
            person.look();
        }
        person
    }

    /// Lets time pass, and looks.
    pub fn look(&mut self) -> Vec<Seen> {
        self.app.update();
        hand::seen(self.app.world_mut())
    }

    fn phase(&self) -> TurnPhase {
        *self.app.world().resource::<State<TurnPhase>>().get()
    }

    fn find(&mut self, name: &str) -> Option<Seen> {
        let seen = self.look();
        seen.into_iter().rev().find(|seen| !seen.disabled && seen.name == name)
    }

    /// Clicks on what is called so.
    fn click(&mut self, name: &str) {
        let Some(seen) = self.find(name) else {
            let names: Vec<_> = self.look().into_iter().map(|seen| seen.name).collect();
            panic!("“{name}” is not there at {:?}: {names:#?}", self.phase());
        };
        self.click_at(seen.bounds.center());
    }

    fn click_at(&mut self, place: Vec2) {
        hand::point(self.app.world_mut(), place);
        self.look();
        hand::button(self.app.world_mut(), true);
        self.look();
        hand::button(self.app.world_mut(), false);
        self.settle();
    }

    /// Clicks on the first thing whose name begins with these words.
    fn click_starting(&mut self, key: &str) {
        let start = self.words.name(key);
        let found = self
            .look()
            .into_iter()
            .find(|seen| seen.role != Role::Label && seen.name.starts_with(&start));
        let found = found.unwrap_or_else(|| panic!("nothing is called “{start}…”"));
        self.click_at(found.bounds.center());
    }

    /// Who asked the panels to be drawn again.
    fn causes(&mut self) -> Vec<String> {
        let world = self.app.world_mut();
        let mut contexts = world.query::<&mut bevy_egui::EguiContext>();
        let causes = contexts.iter_mut(world).flat_map(|mut ctx| ctx.get_mut().repaint_causes());
        causes.map(|cause| cause.to_string()).collect()
    }

    /// Lets everything come to pass that a click brings about.
    fn settle(&mut self) {
        for _ in 0..5 {
            self.look();
        }
    }

    fn click_words(&mut self, key: &str) {
        let name = self.words.name(key);
        self.click(&name);
    }

    fn press(&mut self, code: KeyCode, key: Key) {
        hand::key(self.app.world_mut(), code, key.clone(), true);
        self.look();
        hand::key(self.app.world_mut(), code, key, false);
        self.settle();
    }

    /// Does what is asked, as somebody would who wants to see the end.
    fn answer(&mut self, turn: u8) {
        match self.phase() {
            TurnPhase::Briefing => {
                let agenda = {
                    let running = self.app.world().resource::<Match>();
                    let rules = running.level().ruleset();
                    let dealt = running.view().board().dealt(Side::Baku)[0];
                    text::Key::new("agenda", rules.agenda_name(dealt))
                };
                self.click_words(agenda.as_str());
                self.click_words("dock-agenda-take");
            }
            TurnPhase::Talks => self.click_words("dock-talks-nothing"),
            TurnPhase::Answers => self.click_words("dock-answer-refuse"),
            TurnPhase::Orders => {
                // One turn by keys, the next by pointer.
                self.press(KeyCode::Digit1, Key::Character("1".into()));
                if turn % 2 == 1 {
                    self.press(KeyCode::Enter, Key::Enter);
                } else {
                    self.click_words("dock-seal");
                }
                for _ in 0..2 {
                    let anyway = self.words.name("dock-seal-anyway");
                    if self.phase() == TurnPhase::Orders && self.find(&anyway).is_some() {
                        self.click(&anyway);
                    }
                }
            }
            TurnPhase::Crisis => {
                self.click_words("dock-crisis-hold");
                self.click_words("dock-crisis-seal-hold");
            }
            TurnPhase::Choice => {
                let option = self.option();
                self.click_words(option.as_str());
                self.click_words("dock-choice-take");
            }
            TurnPhase::Reveal => self.press(KeyCode::Escape, Key::Escape),
            _ => drop(self.look()),
        }
    }

    /// The first option of the headline.
    fn option(&self) -> text::Key {
        let running = self.app.world().resource::<Match>();
        let rules = running.level().ruleset();
        let event = running.view().board().headline().expect("a headline");
        let choice = rules.event(event).choice.as_ref().expect("a choice");
        text::Key::part("option", rules.event_name(event), &choice.options[0].0)
    }
}

#[test]
fn a_whole_game_is_played_by_what_is_on_the_screen() {
    let mut person = Person::new();
    person.click_words("screens-title-new");
    person.click_starting("level-primer");
    let field = person.look().into_iter().find(|seen| seen.role == Role::TextInput);
    person.click_at(field.expect("a field for the seed").bounds.center());
    person.press(KeyCode::Digit7, Key::Character("7".into()));
    person.click_words("screens-levels-begin");
    let next = person.words.name("guide-next");
    assert!(person.find(&next).is_some(), "the first game has a guide");
    for _ in 0..3_000 {
        if person.phase() == TurnPhase::Over {
            break;
        }
        let running = person.app.world().get_resource::<Match>();
        let turn = running.map_or(0, |running| running.view().board().turn());
        person.answer(turn);
    }
    assert_eq!(person.phase(), TurnPhase::Over);
    person.click_words("dock-end-debrief");
    assert_eq!(*person.app.world().resource::<State<Screen>>().get(), Screen(Place::Debrief));

    // A finished game that is opened again goes to the debrief, and its replay has a map.
    let code = person.app.world().resource::<Match>().write(&person.words);
    let mut reader = Person::new();
    reader.app.world_mut().write_message(Wanted(ui::Intent::Open(code)));
    reader.settle();
    reader.click_words("debrief-do-replay");
    assert_eq!(*reader.app.world().resource::<State<Screen>>().get(), Screen(Place::Replay));
    assert!(reader.find("Yerevan").is_some(), "the replay has a map");

    let played = person.app.world().resource::<Match>();
    let ended = played.ended().expect("the end");
    assert!(ended.log().iter().any(|(_, action)| {
        matches!(action, rules::Action::Orders(sealed) if !sealed.orders.plays().is_empty())
    }));
    // The same submissions, by the rules alone.
    let alone = by_the_rules(ended);
    assert_eq!(alone.hash(), ended.hash());
    assert_eq!(alone.hashes(), ended.hashes());
}

#[test]
fn at_rest_nothing_asks_for_another_update() {
    let mut person = Person::new();
    for screen in ["title", "settings", "credits", "encyclopedia", "saves", "new"] {
        if screen != "title" {
            person.click_words(match screen {
                "settings" => "screens-title-settings",
                "credits" => "screens-title-credits",
                "encyclopedia" => "screens-title-encyclopedia",
                "saves" => "screens-title-saves",
                _ => "screens-title-new",
            });
        }
        assert!(is_at_rest(&mut person.app), "{screen}: {:?}", person.causes());
        if screen != "title" {
            person.press(KeyCode::Escape, Key::Escape);
            assert_eq!(*person.app.world().resource::<State<Screen>>().get(), Screen(Place::Title));
        }
    }
}

#[test]
fn at_rest_the_board_asks_for_nothing_either() {
    let mut person = Person::new();
    person.click_words("screens-title-new");
    person.click_starting("level-blocked-roads");
    person.click_words("screens-levels-begin");
    for phase in [TurnPhase::Briefing, TurnPhase::Talks, TurnPhase::Orders] {
        while person.phase() != phase {
            person.answer(1);
        }
        // The arrows on the routes travel for a while.
        for _ in 0..400 {
            person.look();
        }
        assert!(is_at_rest(&mut person.app), "{phase:?}: {:?}", person.causes());
    }
}

#[test]
fn a_told_step_moves_once_and_then_rests() {
    let mut person = Person::new();
    person.click_words("screens-title-new");
    person.click_starting("level-blocked-roads");
    person.click_words("screens-levels-begin");
    while person.phase() != TurnPhase::Reveal {
        person.answer(1);
    }
    person.press(KeyCode::Space, Key::Space);
    for _ in 0..3 {
        person.press(KeyCode::ArrowRight, Key::ArrowRight);
        // The arrows on the routes travel for a while.
        for _ in 0..260 {
            person.look();
        }
        assert_eq!(person.phase(), TurnPhase::Reveal, "it waits to be asked");
        assert!(is_at_rest(&mut person.app), "{:?}", person.causes());
    }
    let world = person.app.world_mut();
    let convoys: Vec<Convoy> = world.query::<&Convoy>().iter(world).copied().collect();
    let arrows: Vec<Convoy> =
        world.query::<&game::map::Arrow>().iter(world).map(|arrow| arrow.convoy).collect();
    assert!(!convoys.is_empty() && convoys.iter().all(|convoy| arrows.contains(convoy)));
    assert_eq!(convoys.len(), arrows.len(), "each convoy has its arrow");
    let drawn = world.query::<(&Route, &Mesh2d)>().iter(world).count();
    let routes = world.resource::<Match>().level().ruleset().all_routes().len();
    assert_eq!(drawn, routes, "each route has its line");
}

#[test]
fn whoever_leaves_for_the_title_can_go_on() {
    let mut person = Person::new();
    person.click_words("screens-title-new");
    person.click_starting("level-blocked-roads");
    person.click_words("screens-levels-begin");
    while person.phase() != TurnPhase::Orders {
        person.answer(1);
    }
    person.press(KeyCode::Escape, Key::Escape);
    person.click_words("play-menu-leave");
    assert_eq!(*person.app.world().resource::<State<Screen>>().get(), Screen(Place::Title));
    assert!(person.app.world().get_resource::<Match>().is_none());
    person.click_starting("screens-title-resume");
    assert_eq!(person.phase(), TurnPhase::Orders);
}

#[test]
fn whoever_sits_down_sees_nothing_of_what_the_other_looked_at() {
    let mut person = Person::new();
    person.app.world_mut().write_message(Wanted(ui::Intent::Begin(ui::Setup {
        level: "primer".to_owned(),
        side: Side::Baku,
        mode: ui::Mode::TwoPeople,
        seed: Some(3),
    })));
    person.settle();
    assert_eq!(person.phase(), TurnPhase::Curtain);
    person.app.world_mut().write_message(Wanted(ui::Intent::Ready));
    person.settle();
    let looked_at = ui::Subject::Tension;
    person.app.world_mut().write_message(Wanted(ui::Intent::Pin(Some(looked_at))));
    person.settle();
    assert_eq!(person.app.world().resource::<Focus>().pinned, Some(looked_at));
    person.answer(1);
    assert_eq!(person.phase(), TurnPhase::Curtain);
    // The curtain names whoever is to sit down, and shows nothing of the board.
    let seen = person.look();
    assert!(seen.iter().all(|seen| !seen.name.contains("Tension")), "{seen:#?}");
    person.app.world_mut().write_message(Wanted(ui::Intent::Ready));
    person.settle();
    assert_eq!(person.phase(), TurnPhase::Briefing);
    assert_eq!(person.app.world().resource::<Focus>().pinned, None);
    assert_eq!(person.app.world().resource::<Match>().side(), Side::Moscow);
}

/// Whether, some time after the last input, two updates in a row ask for no third.
pub fn is_at_rest(app: &mut App) -> bool {
    hand::point(app.world_mut(), Vec2::new(4.0, 4.0));
    let asks = |app: &mut App| {
        let redraws = app.world().resource::<Messages<bevy::window::RequestRedraw>>();
        !redraws.is_empty() || app.world().resource::<Rest>().time() < game::LONGEST_REST
    };
    for _ in 0..200 {
        app.update();
        app.world_mut().resource_mut::<Messages<bevy::window::RequestRedraw>>().clear();
        std::thread::sleep(std::time::Duration::from_millis(10));
        app.update();
        if !asks(app) {
            return true;
        }
    }
    false
}
