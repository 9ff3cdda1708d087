//! The focus of the page follows that of the panels, if it lies in the mirror.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use super::{Stage, key_of};
use crate::mirror::page::{Element, heir};

thread_local! {
    /// Whether the focus is being moved from here: that asks nothing of the panels.
    static MOVING: Cell<bool> = const { Cell::new(false) };
}

/// Whether the focus is being moved by the mirror itself.
pub(super) fn is_moving() -> bool {
    MOVING.get()
}

/// What of the mirror has the focus of the page, if it lies there; `Some(None)` if it is the
/// mirror as a whole.
pub(super) fn held(stage: &Stage) -> Option<Option<u64>> {
    let active = stage.document.active_element()?;
    let inside = stage.sheet.contains(Some(active.unchecked_ref()));
    inside.then(|| key_of(&active))
}

/// Moves the focus of the page, if what had it is gone or the panels have moved theirs. `leads`
/// is false while the person has gone elsewhere and the panels do not know it yet.
pub(super) fn follow(
    stage: &mut Stage,
    old: &[Element],
    held: Option<Option<u64>>,
    focus: Option<u64>,
    leads: bool,
) {
    let moved = std::mem::replace(&mut stage.focus, focus) != focus;
    let Some(held) = held else { return };
    let there = |key: u64| stage.page.iter().any(|element| element.key == key);
    let gone = held.is_some_and(|key| !there(key) || !has_focus(stage, key));
    let to = match (focus.filter(|_| moved && leads), gone) {
        (Some(focus), _) => Some(focus),
        (None, true) => focus.or_else(|| heir(old, &stage.page, held?)),
        (None, false) => return,
    };
    let element = to.filter(|to| Some(*to) != held || gone).and_then(|to| stage.elements.get(&to));
    match element {
        Some(element) => go(element),
        None if gone => go(&stage.sheet),
        None => {}
    }
}

fn has_focus(stage: &Stage, key: u64) -> bool {
    stage.document.active_element().is_some_and(|active| key_of(&active) == Some(key))
}

fn go(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    MOVING.set(true);
    if !element.has_attribute("tabindex") {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let _ = element.focus_with_options(&options);
    MOVING.set(false);
}
