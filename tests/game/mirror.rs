//! A whole game by role and name alone, and what the page is given to read.

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use game::mirror::page::{Element, page};
use game::mirror::patch::{Op, apply, diff};
use game::mirror::tree::Check;
use game::mirror::{Ask, Asks, Item, Kind, Mirror, Said, Tree};
use game::turn::Match;
use game::{Focus, Rest, Screen};
use std::collections::{BTreeMap, BTreeSet};
use text::Words;
use ui::{Place, Subject};

use crate::hand::application;
use crate::policy;
use crate::table::by_the_rules;

/// Somebody who reads and asks, and neither points nor presses keys.
struct Reader {
    app: App,
    words: Words,
    page: Vec<Element>,
    faults: BTreeSet<String>,
    /// What was pressed last to go on.
    last: Option<u64>,
}

impl Reader {
    fn new() -> Self {
        Self::in_front_of(1366, 768)
    }

    /// In front of a screen of a size.
    fn in_front_of(width: u32, height: u32) -> Self {
        let mut app = application();
        let mut windows = app.world_mut().query::<&mut Window>();
        for mut window in windows.iter_mut(app.world_mut()) {
            window.resolution = (width, height).into();
        }
        app.world_mut().resource_mut::<Mirror>().turn_on();
        let (words, faults) = (Words::english(), BTreeSet::new());
        let mut reader = Self { app, words, page: Vec::new(), faults, last: None };
        reader.settle();
        reader
    }

    fn tree(&self) -> &Tree {
        self.app.world().resource::<Mirror>().tree()
    }

    /// Lets an update pass; the page follows, and is what it would be if it were made anew.
    fn look(&mut self) {
        self.app.update();
        let mut next = page(self.tree());
        self.app.world_mut().resource_mut::<Asks>().keep_typed(&mut next);
        let ops = diff(&self.page, &next);
        assert_eq!(apply(&self.page, &ops), next);
        self.page = next;
        self.faults.extend(faults(self.tree()));
    }

    fn settle(&mut self) {
        for _ in 0..6 {
            self.look();
        }
    }

    fn ask(&mut self, ask: Ask) {
        self.app.world_mut().resource_mut::<Asks>().ask(ask);
        self.settle();
    }

    fn press_item(&mut self, wanted: impl Fn(&Item) -> bool, what: &str) {
        let found = self.tree().items.iter().rev().find(|item| item.pressable && wanted(item));
        let Some(key) = found.map(|item| item.key) else {
            panic!("{what} is not there: {:#?}", self.outline());
        };
        self.ask(Ask::Press(key));
    }

    /// Presses what is of a kind and called by these words.
    fn press(&mut self, kind: Kind, key: &str) {
        let name = self.words.name(key);
        self.press_item(|item| item.kind == kind && item.name == name, &name);
    }

    fn press_starting(&mut self, kind: Kind, key: &str) {
        let name = self.words.name(key);
        self.press_item(|item| item.kind == kind && item.name.starts_with(&name), &name);
    }

    /// Whether there is a button of this name, and whether it can be pressed.
    fn button(&self, key: &str) -> Option<bool> {
        let name = self.words.name(key);
        let mut items = self.tree().items.iter().rev();
        let found = items.find(|item| item.kind == Kind::Button && item.name == name);
        found.map(|item| item.pressable)
    }

    fn outline(&self) -> Vec<String> {
        let line = |item: &Item| format!("{:?} “{}”", item.kind, item.name);
        self.tree().items.iter().map(line).collect()
    }

    /// Does one thing that brings the game on; whether there was any.
    fn go_on(&mut self) -> bool {
        let next = policy::next(self.tree(), &self.words, self.last).map(|item| item.key);
        self.last = next;
        next.into_iter().for_each(|key| self.ask(Ask::Press(key)));
        next.is_some()
    }

    fn begin(&mut self, level: &str) {
        self.press(Kind::Button, "screens-title-new");
        self.press_starting(Kind::Radio, level);
        let name = self.words.name("screens-levels-seed-field");
        let field = self.tree().find(Kind::Field, &name).map(|item| item.key);
        self.ask(Ask::Text(field.expect("a field for the seed"), "7".to_owned()));
        self.press(Kind::Button, "screens-levels-begin");
    }

    fn is_over(&self) -> bool {
        self.button("dock-end-debrief") == Some(true)
    }
}

/// What somebody could not find, or could not tell from something else.
fn faults(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    let mut known: BTreeMap<(String, &str, &str, Option<u64>), u64> = BTreeMap::new();
    for item in tree.items.iter().filter(|item| item.focusable) {
        let kind = format!("{:?}", item.kind);
        if item.name.is_empty() {
            found.push(format!("{kind} without a name at {:?}", item.place));
            continue;
        }
        if item.name.contains('⟦') {
            found.push(format!("{kind} “{}” has no words", item.name));
        }
        let like = (kind, item.name.as_str(), item.about.as_str(), item.parent);
        if known.insert(like.clone(), item.key).is_some() {
            found.push(format!("{} “{}” is there twice", like.0, like.1));
        }
    }
    found
}

#[test]
fn a_whole_game_is_played_by_role_and_name_alone() {
    let mut reader = Reader::new();
    reader.begin("level-primer");
    let briefing = reader.words.name("dock-briefing");
    let dialog = |item: &Item| item.kind == Kind::Dialog && !item.modal && item.name == briefing;
    assert!(reader.tree().items.iter().any(dialog), "{:#?}", reader.outline());
    let mut said = Vec::new();
    for _ in 0..600 {
        said.extend(reader.app.world_mut().resource_mut::<Said>().take());
        if reader.is_over() || !reader.go_on() {
            reader.look();
        }
        if reader.is_over() {
            break;
        }
    }
    assert!(reader.is_over(), "{:#?}", reader.outline());
    said.extend(reader.app.world_mut().resource_mut::<Said>().take());

    let played = reader.app.world().resource::<Match>();
    let ended = played.ended().expect("the end");
    assert_eq!(ended.seed(), 7, "the seed was typed");
    assert!(ended.log().iter().any(|(_, action)| {
        matches!(action, rules::Action::Orders(sealed) if !sealed.orders.plays().is_empty())
    }));
    assert_eq!(by_the_rules(ended).hash(), ended.hash());

    let scene = tell::Scene::new(
        &reader.words,
        played.view(),
        played.side(),
        played.ledger(),
        played.past(),
    );
    let outcome = ended.board().outcome().expect("an outcome");
    let last = tell::ending::headline(&scene, outcome);
    assert!(said.contains(&last), "{said:#?}");
    for turn in 1..=outcome.turn {
        let title = tell::happened::turn_title(&scene, turn);
        assert!(said.contains(&title), "“{title}” was not said: {said:#?}");
    }
    assert!(!said.iter().any(|line| line.contains('⟦')), "{said:#?}");
    let hint = reader.words.get("guide-agenda", Some("hint"), &text::Args::new());
    assert!(said.contains(&hint), "the guide speaks: {said:#?}");

    for key in ["dock-end-debrief", "debrief-do-replay", "debrief-replay-on"] {
        reader.press(Kind::Button, key);
    }
    let slider = |reader: &Reader| {
        let found = reader.tree().items.iter().find(|item| item.kind == Kind::Slider);
        found.map(|item| (item.key, item.range.expect("a range").now))
    };
    let (key, place) = slider(&reader).expect("a slider");
    reader.ask(Ask::Value(key, place + 3.0));
    assert_eq!(slider(&reader), Some((key, place + 3.0)));
    reader.press(Kind::Button, "debrief-replay-close");
    assert_eq!(reader.faults, BTreeSet::new());
}

#[test]
fn on_a_phone_and_between_two_people_everything_is_named_too() {
    let mut reader = Reader::in_front_of(390, 844);
    reader.press(Kind::Button, "screens-title-new");
    reader.press_starting(Kind::Radio, "level-blocked-roads");
    reader.press_starting(Kind::Radio, "screens-levels-two");
    reader.press(Kind::Button, "screens-levels-begin");
    let mut sealed = 0;
    for _ in 0..70 {
        sealed += u8::from(reader.button("dock-seal") == Some(true));
        reader.go_on();
    }
    assert!(sealed > 2, "{:#?}", reader.outline());
    assert_eq!(reader.faults, BTreeSet::new());
}

#[test]
fn the_mirror_is_off_until_it_is_asked_for() {
    let mut app = application();
    for _ in 0..6 {
        app.update();
    }
    let mut outputs = app.world_mut().query::<&bevy_egui::EguiOutput>();
    let mut outputs = outputs.iter(app.world());
    assert!(outputs.all(|output| output.platform_output.accesskit_update.is_none()));
    assert_eq!(*app.world().resource::<Mirror>(), Mirror::default());
}

#[test]
fn with_the_mirror_on_a_still_screen_rests() {
    let mut reader = Reader::new();
    reader.press(Kind::Button, "screens-title-settings");
    assert_eq!(*reader.app.world().resource::<State<Screen>>().get(), Screen(Place::Settings));
    let asks = |reader: &mut Reader| {
        let world = reader.app.world_mut();
        world.resource_mut::<Messages<RequestRedraw>>().clear();
        reader.app.update();
        let world = reader.app.world();
        !world.resource::<Messages<RequestRedraw>>().is_empty()
            || world.resource::<Rest>().time() < game::LONGEST_REST
    };
    let mut rested = false;
    for _ in 0..200 {
        std::thread::sleep(std::time::Duration::from_millis(10));
        rested = rested || !asks(&mut reader);
    }
    assert!(rested);
    let before = reader.app.world().resource_ref::<Mirror>().last_changed();
    assert!(!asks(&mut reader));
    assert_eq!(reader.app.world().resource_ref::<Mirror>().last_changed(), before);
}

#[test]
fn every_screen_is_named_and_told_apart() {
    let mut reader = Reader::new();
    for (key, back) in [
        ("screens-title-settings", "screens-back"),
        ("screens-title-credits", "screens-back"),
        ("screens-title-encyclopedia", "screens-back"),
        ("screens-title-saves", "screens-back"),
        ("screens-title-code", "screens-close"),
        ("screens-title-new", "screens-back"),
    ] {
        reader.press(Kind::Button, key);
        let headings = reader.tree().items.iter().filter(|item| item.kind == Kind::Heading(1));
        assert_eq!(headings.count(), 1, "{key}: {:#?}", reader.outline());
        reader.press(Kind::Button, back);
    }
    reader.begin("level-blocked-roads");
    while reader.button("dock-seal") != Some(true) {
        assert!(reader.go_on(), "{:#?}", reader.outline());
    }
    for key in ["play-ledger", "play-talks", "play-menu"] {
        reader.press(Kind::Button, key);
        let dialogs = reader.tree().items.iter().filter(|item| item.kind == Kind::Dialog);
        assert_eq!(dialogs.count(), 1, "{key}: {:#?}", reader.outline());
        assert_eq!(reader.button("dock-seal"), None, "what lies behind a sheet is not there");
        reader.press(Kind::Button, "screens-close");
    }
    assert_eq!(reader.faults, BTreeSet::new());
}

#[test]
fn the_map_is_there_by_name_and_is_inspected_by_a_press() {
    let mut reader = Reader::new();
    reader.begin("level-blocked-roads");
    while reader.button("dock-seal") != Some(true) {
        assert!(reader.go_on(), "{:#?}", reader.outline());
    }
    let running = reader.app.world().resource::<Match>();
    let rules = std::sync::Arc::clone(running.level().ruleset());
    let mut names: Vec<(String, Subject)> = Vec::new();
    for id in rules.all_routes() {
        let key = text::Key::new("route", rules.route_name(id));
        names.push((reader.words.name(&key), Subject::Route(id)));
    }
    for id in rules.all_parties() {
        let key = text::Key::new("party", rules.party_name(id));
        names.push((reader.words.name(&key), Subject::Party(id)));
    }
    for (name, subject) in names {
        // What lies on the map says how it stands, after its name.
        let on_map = |item: &Item| {
            item.kind == Kind::Button
                && item.name.starts_with(&name)
                && item.name.len() > name.len()
        };
        reader.press_item(on_map, &name);
        let focus = reader.app.world().resource::<Focus>();
        assert_eq!(focus.pinned, Some(subject), "{name}");
    }
}

#[test]
fn typed_text_comes_to_its_field_and_stays_in_the_page_until_then() {
    let mut reader = Reader::new();
    reader.press(Kind::Button, "screens-title-new");
    let name = reader.words.name("screens-levels-seed-field");
    let field = reader.tree().find(Kind::Field, &name).expect("a field").key;
    let value = |reader: &Reader| reader.tree().get(field).and_then(|item| item.value.clone());
    let shown = |reader: &Reader| {
        let element = reader.page.iter().find(|element| element.key == field);
        element.and_then(|element| element.attributes.get("value").cloned())
    };
    for text in ["42", "4", "", "Bakı və Şuşa"] {
        reader.app.world_mut().resource_mut::<Asks>().ask(Ask::Text(field, text.to_owned()));
        for _ in 0..8 {
            reader.look();
            assert_eq!(shown(&reader).as_deref(), Some(text));
        }
        assert_eq!(value(&reader).as_deref(), Some(text));
        assert_eq!(reader.tree().focus, Some(field));
    }
    // More than the field takes: the page shows what it has taken.
    reader.ask(Ask::Text(field, "1".repeat(60)));
    reader.settle();
    assert_eq!(value(&reader), Some("1".repeat(40)));
    assert_eq!(shown(&reader), Some("1".repeat(40)));
}

/// Small numbers that look like chance.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (self.0 >> 33) % most
    }

    /// A page of a few elements in each other, in any order.
    fn page(&mut self) -> Vec<Element> {
        let mut children: BTreeMap<Option<u64>, Vec<u64>> = BTreeMap::new();
        let mut inside = vec![None];
        let mut keys: Vec<u64> = (0..12).collect();
        for _ in 0..self.below(12) {
            let at = usize::try_from(self.below(keys.len() as u64)).expect("small");
            let key = keys.swap_remove(at);
            let parent = inside[usize::try_from(self.below(inside.len() as u64)).expect("small")];
            children.entry(parent).or_default().push(key);
            inside.push(Some(key));
        }
        let mut page = Vec::new();
        self.gather(None, &children, &mut page);
        page
    }

    fn gather(
        &mut self,
        parent: Option<u64>,
        children: &BTreeMap<Option<u64>, Vec<u64>>,
        page: &mut Vec<Element>,
    ) {
        for key in children.get(&parent).into_iter().flatten() {
            let names = ["role", "aria-label", "value"].into_iter();
            let set: Vec<_> = names.filter(|_| self.below(2) == 0).collect();
            let values = set.into_iter().map(|name| (name, self.below(3).to_string()));
            let attributes = values.collect();
            page.push(Element {
                key: *key,
                parent,
                tag: if self.below(5) == 0 { "p" } else { "div" },
                attributes,
                text: "x".repeat(usize::try_from(self.below(3)).expect("small")),
            });
            self.gather(Some(*key), children, page);
        }
    }
}

#[test]
fn patches_lead_from_any_page_to_any_other() {
    let mut chance = Chance(5);
    let mut old = chance.page();
    for _ in 0..20_000 {
        let new = chance.page();
        assert_eq!(apply(&old, &diff(&old, &new)), new);
        assert_eq!(diff(&new, &new), []);
        old = new;
    }
}

#[test]
fn what_only_moves_is_moved_once_and_never_made_anew() {
    let element = |key| Element {
        key,
        parent: None,
        tag: "p",
        attributes: BTreeMap::new(),
        text: String::new(),
    };
    let old: Vec<_> = (0..9).map(element).collect();
    let mut new = old.clone();
    let last = new.pop().expect("nine");
    new.insert(2, last);
    assert_eq!(diff(&old, &new), [Op::Put { key: 8, parent: None, before: Some(2) }]);
}

#[test]
fn a_press_is_seen_soon_and_each_update_until_then_asks_for_the_next() {
    let mut reader = Reader::new();
    reader.begin("level-primer");
    let choice = |item: &&Item| item.kind == Kind::Radio && item.check == Some(Check::Off);
    let last = reader.tree().items.iter().rfind(|item| item.pressable && choice(item));
    let key = last.expect("an agenda to choose").key;
    for _ in 0..40 {
        reader.look();
    }
    let mut asks = reader.app.world_mut().resource_mut::<Asks>();
    asks.ask(Ask::Focus(key));
    asks.ask(Ask::Press(key));
    let mut updates = 0;
    while reader.tree().get(key).is_some_and(|item| item.check == Some(Check::Off)) {
        reader.app.world_mut().resource_mut::<Messages<RequestRedraw>>().clear();
        reader.look();
        updates += 1;
        assert!(updates < 4, "the press is not seen after {updates} updates");
        let redraws = reader.app.world().resource::<Messages<RequestRedraw>>();
        assert!(!redraws.is_empty(), "update {updates} asks for no other");
    }
    assert_eq!(reader.tree().focus, Some(key));
}
