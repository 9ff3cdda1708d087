//! Light or dark, and whether things move: as the browser has it until the person sets something.

use bevy::prelude::*;
use ui::Settings;

use super::document;
use crate::frame::Chosen;

/// The attribute of the page that names its theme; `web/page/theme.js` sets it before the game is
/// there.
const THEME: &str = "data-theme";

/// Takes over what the person has told the browser.
pub fn as_the_browser_has_it(settings: &mut Settings) {
    settings.dark = !prefers("(prefers-color-scheme: light)");
    settings.reduced_motion = prefers("(prefers-reduced-motion: reduce)");
}

fn prefers(query: &str) -> bool {
    let list = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    list.is_some_and(|list| list.matches())
}

/// The page about the canvas has the theme of the game.
pub(super) fn dress_page(settings: Res<Chosen>, mut dark: Local<Option<bool>>) {
    if *dark == Some(settings.0.dark) {
        return;
    }
    *dark = Some(settings.0.dark);
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root {
        let name = if settings.0.dark { "dark" } else { "light" };
        // An attribute of this name can always be set.
        let _ = root.set_attribute(THEME, name);
    }
}
