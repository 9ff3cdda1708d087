//! What a person has set, kept between starts.

use bevy::prelude::*;
use ui::Settings;

use super::mishap::Mishap;
use super::shelf::Shelf;
use super::store::{Item, Store};
use crate::frame::Chosen;

/// The settings that are kept; `None` if there are none. Ones that cannot be used are put aside.
///
/// # Errors
/// They cannot be read, or are none.
pub fn load(store: &dyn Store) -> Result<Option<Settings>, Mishap> {
    let Some(text) = store.read(Item::Settings)? else { return Ok(None) };
    let found = ron::from_str::<Settings>(&text);
    let at = match found {
        Ok(settings) if is_sound(&settings) => return Ok(Some(settings)),
        Ok(_) => None,
        Err(error) => {
            let whole = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            Some((whole(error.span.start.line), whole(error.span.start.col)))
        }
    };
    let file = store.place(Item::Settings);
    let aside = store.put_aside(Item::Settings).ok();
    Err(Mishap::Settings { file, at, aside })
}

/// Keeps settings.
///
/// # Errors
/// They cannot be written.
pub fn save(store: &dyn Store, settings: &Settings) -> Result<(), Mishap> {
    let pretty = ron::ser::PrettyConfig::default();
    // A record of numbers and texts can always be written.
    let text = ron::ser::to_string_pretty(settings, pretty).unwrap_or_default();
    store.write(Item::Settings, &text)?;
    Ok(())
}

/// Whether every value is one that could have been set.
fn is_sound(settings: &Settings) -> bool {
    let spoken = text::languages().any(|language| language == settings.language);
    (80..=200).contains(&settings.scale) && settings.sound <= 100 && spoken
}

/// Keeps settings as soon as they have changed: nobody knows whether another update follows before
/// the program ends.
pub(super) fn keep(
    chosen: Res<Chosen>,
    mut shelf: ResMut<Shelf>,
    mut kept: Local<Option<Settings>>,
) {
    let changed = kept.as_ref().is_some_and(|kept| *kept != chosen.0);
    if changed && let Err(mishap) = save(&*shelf.store, &chosen.0) {
        shelf.mishaps.push(mishap);
    }
    if changed || kept.is_none() {
        *kept = Some(chosen.0.clone());
    }
}
