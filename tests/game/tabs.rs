//! Two programs, or two tabs of a browser, on one saved game: neither destroys what the other
//! sealed without a word.

use bevy::prelude::*;
use game::platform::{Item, Memory, ResumeAsked, Shelf, Store, StoreError, Troubled};
use game::turn::Match;
use rules::{Draws, Side};
use ui::{Mode, SaveSlot};

use crate::table::{app, begin, library, running, send, sent, step, words};

fn easy() -> Mode {
    Mode::Computer("easy".to_owned())
}

/// Plays a turn, which is kept, and gives what was told meanwhile.
fn play_on(app: &mut App, draws: &mut Draws) -> Vec<Troubled> {
    let turn = |app: &App| running(app).heading().turn;
    let (before, mut told) = (turn(app), Vec::new());
    for _ in 0..1_000 {
        if turn(app) > before {
            break;
        }
        step(app, draws);
        told.extend(sent::<Troubled>(app));
    }
    assert!(turn(app) > before, "a turn has passed");
    told
}

fn kept(store: &Memory, slot: &SaveSlot) -> Match {
    let text = store.read(Item::Save(slot)).expect("readable").expect("a save");
    Match::read(&library(), "", &text, None).expect("a game")
}

#[test]
fn of_two_tabs_on_one_save_each_keeps_what_it_sealed() {
    let store = Memory::default();
    let (mut draws, mut others) = (Draws::new(5), Draws::new(6));
    let mut first = app(store.clone());
    begin(&mut first, "primer", Side::Baku, easy(), 13);
    assert_eq!(play_on(&mut first, &mut draws), []);
    let slot = running(&first).slot().expect("a place").clone();

    let mut second = app(store.clone());
    send(&mut second, ResumeAsked(slot.clone()));
    assert_eq!(play_on(&mut second, &mut others), []);
    assert_eq!(running(&second).slot(), Some(&slot), "it was this one's to write");
    let sealed = running(&second).hash();

    let told = play_on(&mut first, &mut draws);
    let beside = running(&first).slot().expect("a place").clone();
    assert_ne!(beside, slot);
    assert_eq!(kept(&store, &slot).hash(), sealed, "the second one's game is there");
    assert!(
        told.len() == 1 && told.iter().any(|told| told.0.advice.contains(&beside.0)),
        "{told:?}"
    );
    first.update();
    let slots: Vec<_> =
        first.world().resource::<Shelf>().saves().iter().map(|save| save.slot.clone()).collect();
    assert!(slots.contains(&slot) && slots.contains(&beside), "{slots:?}");

    // From now on each writes to its own place, and nobody is told again.
    assert_eq!(play_on(&mut first, &mut draws), []);
    assert_eq!(play_on(&mut second, &mut others), []);
    assert_eq!(kept(&store, &beside).hash(), running(&first).hash());
}

#[test]
fn a_save_that_was_deleted_elsewhere_is_written_again() {
    let store = Memory::default();
    let mut draws = Draws::new(5);
    let mut first = app(store.clone());
    begin(&mut first, "primer", Side::Baku, easy(), 13);
    assert_eq!(play_on(&mut first, &mut draws), []);
    let slot = running(&first).slot().expect("a place").clone();
    store.remove(Item::Save(&slot)).expect("removed");
    assert_eq!(play_on(&mut first, &mut draws), []);
    assert_eq!(running(&first).slot(), Some(&slot));
}

/// A store that takes nothing any more.
#[derive(Debug)]
struct Full(Memory);

impl Store for Full {
    fn saves(&self) -> Result<Vec<(SaveSlot, u64)>, StoreError> {
        self.0.saves()
    }

    fn aside(&self) -> Vec<String> {
        self.0.aside()
    }

    fn read(&self, item: Item<'_>) -> Result<Option<String>, StoreError> {
        self.0.read(item)
    }

    fn write(&self, item: Item<'_>, _: &str) -> Result<u64, StoreError> {
        Err(StoreError::Full { file: self.place(item) })
    }

    fn put_aside(&self, item: Item<'_>) -> Result<String, StoreError> {
        self.0.put_aside(item)
    }

    fn remove(&self, item: Item<'_>) -> Result<(), StoreError> {
        self.0.remove(item)
    }

    fn place(&self, item: Item<'_>) -> String {
        self.0.place(item)
    }
}

#[test]
fn in_a_full_store_the_game_goes_on_and_says_so() {
    let mut app = app(Full(Memory::default()));
    begin(&mut app, "primer", Side::Baku, easy(), 13);
    let mut draws = Draws::new(5);
    let told = play_on(&mut app, &mut draws);
    let said = words().name("game-store-full");
    assert!(!told.is_empty() && told.iter().all(|told| told.0.what == said), "{told:?}");
}
