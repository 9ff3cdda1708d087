//! What the page is told, and what it is asked.

use std::panic;

use bevy::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

use super::document;
use crate::turn::Match;

/// The first frames are drawn before the fonts are there; after this one the page is as it stays.
const DRAWN: u32 = 4;

/// Tells panics to the page and to the console: nothing runs after one.
pub(super) fn prepare() {
    panic::set_hook(Box::new(|info| {
        let said = info.to_string();
        error(&said);
        say("three-roads-stopped", &said);
    }));
}

/// Tells the page when the first frame has been drawn.
pub(super) fn say_ready(mut frames: Local<u32>) {
    *frames = frames.saturating_add(1);
    if *frames == DRAWN {
        say("three-roads-ready", "");
    }
}

/// Tells the page something.
fn say(name: &str, detail: &str) {
    let about = CustomEventInit::new();
    about.set_detail(&JsValue::from_str(detail));
    if let (Some(window), Ok(event)) =
        (web_sys::window(), CustomEvent::new_with_event_init_dict(name, &about))
    {
        // A page that does not listen misses nothing.
        let _ = window.dispatch_event(&event);
    }
}

fn error(said: &str) {
    let console = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str("console"));
    let error = console
        .as_ref()
        .ok()
        .and_then(|console| js_sys::Reflect::get(console, &JsValue::from_str("error")).ok());
    if let (Ok(console), Some(error)) = (console, error) {
        let error = js_sys::Function::from(error);
        let _ = error.call1(&console, &JsValue::from_str(said));
    }
}

/// The search and the hash of the link that the page was opened with.
#[must_use]
pub fn link() -> (String, String) {
    let Some(window) = web_sys::window() else { return Default::default() };
    let location = window.location();
    (location.search().unwrap_or_default(), location.hash().unwrap_or_default())
}

/// Takes the link off the address once its game is kept, so that to load the page again goes on
/// with that game instead of beginning another.
pub(super) fn forget_link_of_kept(running: Option<Res<Match>>, mut done: Local<bool>) {
    if *done || running.is_none_or(|running| running.slot().is_none()) {
        return;
    }
    *done = true;
    if link() != Default::default()
        && let Some(window) = web_sys::window()
    {
        forget_link(&window, &window.location().pathname().unwrap_or_default());
    }
}

/// What `history.replaceState` does. Where an address cannot be changed (a page opened from a
/// file), it stays.
fn forget_link(window: &web_sys::Window, path: &str) {
    let get = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &JsValue::from_str(name)).ok();
    let history = get(window, "history");
    let replace = history.as_ref().and_then(|history| get(history, "replaceState"));
    if let (Some(history), Some(replace)) = (history, replace) {
        let replace = js_sys::Function::from(replace);
        let (state, title) = (JsValue::NULL, JsValue::from_str(""));
        let _ = replace.call3(&history, &state, &title, &JsValue::from_str(path));
    }
}

/// Whether the page has the focus, whatever of it.
#[must_use]
pub fn has_focus() -> bool {
    document().is_none_or(|document| document.has_focus().unwrap_or(true))
}

/// Whether the page fills the screen.
#[must_use]
pub fn is_full_screen() -> bool {
    document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// Has the page fill the screen, or gives the screen back. A browser grants it only soon after a
/// click or a key.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(page) = document.document_element() {
        // Whoever is refused sees that nothing has changed.
        let _ = page.request_fullscreen();
    }
}
