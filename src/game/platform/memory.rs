//! A store that lasts as long as the program: for tests, and where there are no folders.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use ui::SaveSlot;

use super::store::{Item, Store, StoreError};

/// Texts in memory, by name, each with a counter instead of a time. Clones are the same store.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    texts: Arc<Mutex<BTreeMap<String, (u64, String)>>>,
}

impl Memory {
    fn with<T>(&self, act: impl FnOnce(&mut BTreeMap<String, (u64, String)>) -> T) -> T {
        act(&mut self.texts.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn name(item: Item<'_>) -> String {
    match item {
        Item::Save(slot) => format!("saves/{}", slot.0),
        Item::Settings => "settings".to_owned(),
        Item::Window => "window".to_owned(),
    }
}

impl Store for Memory {
    fn saves(&self) -> Result<Vec<(SaveSlot, u64)>, StoreError> {
        Ok(self.with(|texts| {
            let saves = texts.iter().filter(|(name, _)| !name.ends_with(".damaged"));
            let slot = |name: &str| name.strip_prefix("saves/").map(|name| SaveSlot(name.into()));
            saves.filter_map(|(name, (when, _))| Some((slot(name)?, *when))).collect()
        }))
    }

    fn aside(&self) -> Vec<String> {
        self.with(|texts| {
            let aside = |name: &&String| name.starts_with("saves/") && name.ends_with(".damaged");
            texts.keys().filter(aside).cloned().collect()
        })
    }

    fn read(&self, item: Item<'_>) -> Result<Option<String>, StoreError> {
        Ok(self.with(|texts| texts.get(&name(item)).map(|(_, text)| text.clone())))
    }

    fn write(&self, item: Item<'_>, text: &str) -> Result<u64, StoreError> {
        Ok(self.with(|texts| {
            let when = texts.values().map(|(when, _)| when + 1).max().unwrap_or(0);
            texts.insert(name(item), (when, text.to_owned()));
            when
        }))
    }

    fn put_aside(&self, item: Item<'_>) -> Result<String, StoreError> {
        let aside = format!("{}.damaged", name(item));
        self.with(|texts| {
            if let Some(text) = texts.remove(&name(item)) {
                texts.insert(aside.clone(), text);
            }
        });
        Ok(aside)
    }

    fn remove(&self, item: Item<'_>) -> Result<(), StoreError> {
        self.with(|texts| texts.remove(&name(item)));
        Ok(())
    }

    fn place(&self, item: Item<'_>) -> String {
        name(item)
    }
}
