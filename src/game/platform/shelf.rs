//! The shelf of saved games.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use bevy::prelude::*;
use rules::Problem;
use text::Words;
use ui::screens::saves::Damaged;
use ui::{SaveCard, SaveSlot, Settings};

#[cfg(not(target_arch = "wasm32"))]
use super::folder::Folder;
use super::memory::Memory;
use super::mishap::Mishap;
use super::settings;
use super::store::{Item, Store, StoreError};
use crate::turn::{Heading, Library, Match, NotRead};

/// The saved games and where they are kept.
#[derive(Resource, Debug)]
pub struct Shelf {
    pub(super) store: Box<dyn Store>,
    cards: Vec<SaveCard>,
    damaged: Vec<Damaged>,
    /// What went wrong and has not been told yet.
    pub(super) mishaps: Vec<Mishap>,
    /// Whether the cards are known.
    pub(super) looked_over: bool,
    /// What was last written or taken up here, by name: another text there is somebody else's.
    known: BTreeMap<String, u64>,
    /// Whether the last attempt to keep a game failed.
    pub(super) failing: bool,
}

impl Shelf {
    /// A shelf in a store.
    #[must_use]
    pub fn new(store: Box<dyn Store>) -> Self {
        let (cards, damaged, mishaps) = (Vec::new(), Vec::new(), Vec::new());
        let known = BTreeMap::new();
        Self { store, cards, damaged, mishaps, looked_over: false, known, failing: false }
    }

    /// A shelf in the person's own folders; in memory, if there are none.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn at_home() -> Self {
        match Folder::at_home() {
            Some(folder) => Self::new(Box::new(folder)),
            None => Self::nowhere(Mishap::NoFolder),
        }
    }

    /// A shelf in what the browser keeps for the page; in memory, if it keeps nothing.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn at_home() -> Self {
        match super::web::Local::open() {
            Some(local) => Self::new(Box::new(local)),
            None => Self::nowhere(Mishap::NothingKept),
        }
    }

    /// A shelf in memory, and why.
    fn nowhere(why: Mishap) -> Self {
        Self { mishaps: vec![why], ..Self::new(Box::new(Memory::default())) }
    }

    /// The saved games, the latest first.
    #[must_use]
    pub fn saves(&self) -> &[SaveCard] {
        &self.cards
    }

    /// Files that were put aside.
    #[must_use]
    pub fn damaged(&self) -> &[Damaged] {
        &self.damaged
    }

    /// Where things are kept.
    #[must_use]
    pub fn store(&self) -> &dyn Store {
        &*self.store
    }

    /// The settings that are kept; `None` if there are none, or none that can be used.
    pub(super) fn settings(&mut self) -> Option<Settings> {
        settings::load(&*self.store).unwrap_or_else(|mishap| {
            self.mishaps.push(mishap);
            None
        })
    }

    /// Looks at every save. Those that are no saves are put aside.
    pub fn look_over(&mut self, library: &Library, words: &Words) {
        self.looked_over = true;
        self.cards.clear();
        self.damaged.clear();
        for file in self.store.aside() {
            self.damaged.push(Damaged { file, what: words.name("game-save-damaged") });
        }
        let listed = self.store.saves().unwrap_or_else(|error| {
            self.mishaps.push(error.into());
            Vec::new()
        });
        for (slot, when) in listed {
            match self.card(library, &slot, when, words) {
                Ok(card) => self.put(card),
                Err(mishap) => self.mishaps.push(mishap),
            }
        }
    }

    /// What a save says of itself.
    fn card(
        &mut self,
        library: &Library,
        slot: &SaveSlot,
        when: u64,
        words: &Words,
    ) -> Result<SaveCard, Mishap> {
        let text = self.read(slot, words)?;
        let heading = match Heading::read(&text) {
            Some(heading) => heading,
            // A game of the terminal, or no game.
            None => self.play_again(library, slot, &text, words)?.heading(),
        };
        Ok(card_of(slot, heading, when))
    }

    fn read(&mut self, slot: &SaveSlot, words: &Words) -> Result<String, Mishap> {
        let item = Item::Save(slot);
        match self.store.read(item) {
            Ok(Some(text)) => Ok(text),
            Ok(None) => Err(Mishap::Gone { file: self.store.place(item) }),
            Err(StoreError::NotText { .. }) => Err(self.put_aside(slot, None, words)),
            Err(error) => Err(error.into()),
        }
    }

    /// Puts a damaged save aside.
    fn put_aside(&mut self, slot: &SaveSlot, found: Option<Box<Problem>>, words: &Words) -> Mishap {
        let file = self.store.place(Item::Save(slot));
        let aside = self.store.put_aside(Item::Save(slot)).ok();
        self.cards.retain(|card| card.slot != *slot);
        if let Some(file) = aside.clone() {
            self.damaged.push(Damaged { file, what: words.name("game-save-damaged") });
        }
        Mishap::Damaged { file, found, aside }
    }

    fn play_again(
        &mut self,
        library: &Library,
        slot: &SaveSlot,
        text: &str,
        words: &Words,
    ) -> Result<Match, Mishap> {
        let file = self.store.place(Item::Save(slot));
        match Match::read(library, &file, text, Some(slot.clone())) {
            Ok(game) => Ok(game),
            Err(error @ NotRead::Foreign(_)) => Err(Mishap::Foreign { file, found: boxed(&error) }),
            Err(error) => Err(self.put_aside(slot, boxed(&error), words)),
        }
    }

    /// Takes a saved game from the shelf, as it was left. A damaged one is put aside.
    ///
    /// # Errors
    /// It is not there, cannot be read, is damaged, or was made by other rules.
    pub fn resume(
        &mut self,
        library: &Library,
        slot: &SaveSlot,
        words: &Words,
    ) -> Result<Match, Mishap> {
        let text = self.read(slot, words)?;
        let game = self.play_again(library, slot, &text, words)?;
        self.known.insert(slot.0.clone(), digest(&text));
        Ok(game)
    }

    /// Puts a game on the shelf, in its place or in a new one; it is on the disk when this is done.
    /// What somebody else has put in its place since is left there: the game then gets a new one.
    ///
    /// # Errors
    /// It cannot be written; what was kept is there still.
    pub fn keep(&mut self, game: &mut Match, words: &Words) -> Result<(), Mishap> {
        let kept = self.try_to_keep(game, words);
        self.failing = kept.is_err();
        if self.failing {
            game.give_up_saving();
        }
        kept
    }

    fn try_to_keep(&mut self, game: &mut Match, words: &Words) -> Result<(), Mishap> {
        let slot = match game.slot() {
            Some(slot) if self.is_ours(slot) => slot.clone(),
            Some(slot) => {
                let beside = self.free_slot(game)?;
                let file = self.store.place(Item::Save(slot));
                self.mishaps.push(Mishap::TwoOfOne { file, beside: beside.0.clone() });
                // The other one's card is to be read anew.
                self.looked_over = false;
                beside
            }
            None => self.free_slot(game)?,
        };
        let text = game.write(words);
        let when = self.store.write(Item::Save(&slot), &text)?;
        self.known.insert(slot.0.clone(), digest(&text));
        self.put(card_of(&slot, game.heading(), when));
        game.saved(slot);
        Ok(())
    }

    /// Whether nobody else has written there since it was read or written here.
    fn is_ours(&self, slot: &SaveSlot) -> bool {
        let Some(known) = self.known.get(&slot.0) else { return true };
        let there = self.store.read(Item::Save(slot)).ok().flatten();
        there.is_none_or(|text| digest(&text) == *known)
    }

    /// The text of a saved game, to be handed out.
    ///
    /// # Errors
    /// It is not there, or cannot be read.
    pub fn text(&self, slot: &SaveSlot) -> Result<String, Mishap> {
        let item = Item::Save(slot);
        self.store.read(item)?.ok_or_else(|| Mishap::Gone { file: self.store.place(item) })
    }

    /// What is on the shelf has changed: it is looked over again.
    pub fn forget_cards(&mut self) {
        self.looked_over = false;
    }

    /// Throws a saved game away.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn delete(&mut self, slot: &SaveSlot) -> Result<(), Mishap> {
        self.store.remove(Item::Save(slot))?;
        self.cards.retain(|card| card.slot != *slot);
        Ok(())
    }

    /// A name that no save has yet: the level's, the side's and a number.
    fn free_slot(&self, game: &Match) -> Result<SaveSlot, Mishap> {
        let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
        let level: String = game.level().id().chars().take(40).map(plain).collect();
        let base = format!("{level}-{}", game.own_side().id());
        let taken = self.store.saves()?;
        let free = |slot: &SaveSlot| !taken.iter().any(|(known, _)| known == slot);
        let named = |number: usize| SaveSlot(format!("{base}-{number}"));
        Ok((1..).map(named).find(free).unwrap_or_else(|| named(0)))
    }

    fn put(&mut self, card: SaveCard) {
        self.cards.retain(|known| known.slot != card.slot);
        let place = self.cards.partition_point(|known| known.when > card.when);
        self.cards.insert(place, card);
    }
}

fn card_of(slot: &SaveSlot, heading: Heading, when: u64) -> SaveCard {
    let Heading { level, side, mode, turn, over, .. } = heading;
    SaveCard { slot: slot.clone(), level, side, mode, turn, over, when }
}

fn boxed(error: &NotRead) -> Option<Box<Problem>> {
    error.first().cloned().map(Box::new)
}

/// A number by which a text is known again.
fn digest(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
