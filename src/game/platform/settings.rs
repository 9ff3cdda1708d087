//! What a person has set, kept between starts.

use std::time::Duration;

use bevy::prelude::*;
use ui::Settings;

use super::mishap::Mishap;
use super::shelf::Shelf;
use super::store::{Item, Store};
use crate::frame::Chosen;

/// What is moved by a slider is not written more often than this.
const REST: Duration = Duration::from_millis(400);

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

/// When settings were written last, and as what.
#[derive(Default)]
pub(super) struct Kept {
    settings: Option<Settings>,
    when: Option<Duration>,
}

/// Keeps settings that have changed; at the latest when the program ends.
pub(super) fn keep(
    chosen: Res<Chosen>,
    mut shelf: ResMut<Shelf>,
    time: Option<Res<Time<Real>>>,
    mut exits: MessageReader<AppExit>,
    mut kept: Local<Kept>,
) {
    let ends = exits.read().count() > 0;
    let Some(known) = &kept.settings else {
        kept.settings = Some(chosen.0.clone());
        return;
    };
    if *known == chosen.0 {
        return;
    }
    let now = time.map(|time| time.elapsed());
    let rests = kept.when.zip(now).is_some_and(|(when, now)| now < when + REST);
    if rests && !ends {
        return;
    }
    if let Err(mishap) = save(&*shelf.store, &chosen.0) {
        shelf.mishaps.push(mishap);
    }
    *kept = Kept { settings: Some(chosen.0.clone()), when: now };
}
