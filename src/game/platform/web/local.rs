//! A store in the browser, beside the page.

use js_sys::Date;
use ui::SaveSlot;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Storage, StorageEvent};

use super::files::said;
use super::{Told, listen, tell};
use crate::platform::store::{Item, Store, StoreError};

/// What every name begins with: others may use the same store.
const OURS: &str = "three-roads/";
/// How the names of games begin.
const SAVES: &str = "three-roads/saves/";
/// The ending of a name that was put aside.
const ASIDE: &str = ".damaged";

/// The store of this site. What is kept is a line with the second since 1970, and the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Local;

impl Local {
    /// The store, if the browser lets the page have one and anything can be put into it.
    #[must_use]
    pub fn open() -> Option<Self> {
        let storage = storage().ok()?;
        let probe = format!("{OURS}probe");
        // A full store takes no probe, and can still be read.
        let full = |error: &JsValue| is_full(error);
        match storage.set_item(&probe, "") {
            Err(error) if !full(&error) => return None,
            _ => {}
        }
        let _ = storage.remove_item(&probe);
        Some(Self)
    }
}

fn storage() -> Result<Storage, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    window.local_storage()?.ok_or(JsValue::NULL)
}

fn name(item: Item<'_>) -> String {
    match item {
        Item::Save(slot) => format!("{SAVES}{}", slot.0),
        Item::Settings => format!("{OURS}settings"),
        Item::Window => format!("{OURS}window"),
    }
}

/// The names of games, and of games that were put aside.
fn names() -> Result<Vec<String>, JsValue> {
    let storage = storage()?;
    let mut names = Vec::new();
    for place in 0..storage.length()? {
        names.extend(storage.key(place)?.filter(|name| name.starts_with(SAVES)));
    }
    names.sort();
    Ok(names)
}

/// When a text was written, and the text.
fn split(kept: &str) -> (u64, &str) {
    let line = kept.split_once('\n');
    let dated = line.and_then(|(when, text)| Some((when.parse().ok()?, text)));
    dated.unwrap_or((0, kept))
}

impl Store for Local {
    fn saves(&self) -> Result<Vec<(SaveSlot, u64)>, StoreError> {
        let failed = |error: JsValue| unreadable(OURS.to_owned(), &error);
        let storage = storage().map_err(failed)?;
        let names = names().map_err(failed)?;
        let saves = names.iter().filter(|name| !name.ends_with(ASIDE)).filter_map(|name| {
            let kept = storage.get_item(name).ok()??;
            Some((SaveSlot(name.strip_prefix(SAVES)?.to_owned()), split(&kept).0))
        });
        Ok(saves.collect())
    }

    fn aside(&self) -> Vec<String> {
        let names = names().unwrap_or_default();
        names.into_iter().filter(|name| name.ends_with(ASIDE)).collect()
    }

    fn read(&self, item: Item<'_>) -> Result<Option<String>, StoreError> {
        let file = name(item);
        let kept = storage().and_then(|storage| storage.get_item(&file));
        let kept = kept.map_err(|error| unreadable(file, &error))?;
        Ok(kept.map(|kept| split(&kept).1.to_owned()))
    }

    fn write(&self, item: Item<'_>, text: &str) -> Result<u64, StoreError> {
        let file = name(item);
        let when = (Date::now() / 1000.0) as u64;
        let kept = format!("{when}\n{text}");
        let written = storage().and_then(|storage| storage.set_item(&file, &kept));
        written.map_err(|error| not_written(file, &error)).map(|()| when)
    }

    fn put_aside(&self, item: Item<'_>) -> Result<String, StoreError> {
        let file = name(item);
        let aside = format!("{file}{ASIDE}");
        let moved = storage().and_then(|storage| {
            if let Some(kept) = storage.get_item(&file)? {
                // There may be no room for both.
                storage.remove_item(&file)?;
                storage.set_item(&aside, &kept)?;
            }
            Ok(())
        });
        moved.map_err(|error| not_written(file, &error)).map(|()| aside)
    }

    fn remove(&self, item: Item<'_>) -> Result<(), StoreError> {
        let file = name(item);
        let removed = storage().and_then(|storage| storage.remove_item(&file));
        removed.map_err(|error| not_written(file, &error))
    }

    fn place(&self, item: Item<'_>) -> String {
        name(item)
    }
}

/// Tells when another tab has changed what is kept.
pub(super) fn watch() {
    let Some(window) = web_sys::window() else { return };
    listen(&window, "storage", |event| {
        let changed = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        // No name means that all of it was thrown away.
        if changed.is_none_or(|name| name.starts_with(SAVES)) {
            tell(Told::Kept);
        }
    });
}

/// Whether there is no more room.
fn is_full(error: &JsValue) -> bool {
    let name = js_sys::Reflect::get(error, &JsValue::from_str("name"));
    let name = name.ok().and_then(|name| name.as_string()).unwrap_or_default();
    matches!(name.as_str(), "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED")
}

fn unreadable(file: String, error: &JsValue) -> StoreError {
    StoreError::Unreadable { file, why: said(error) }
}

fn not_written(file: String, error: &JsValue) -> StoreError {
    if is_full(error) {
        StoreError::Full { file }
    } else {
        StoreError::NotWritten { file, why: said(error) }
    }
}
