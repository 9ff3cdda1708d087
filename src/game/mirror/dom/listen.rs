//! What is done to the elements of the mirror, heard at their common root.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, Event, EventTarget, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent,
    KeyboardEventInit,
};

use super::{ask, follow, key_of};
use crate::mirror::Ask;
use crate::mirror::keys::{Own, Route, Stroke, route, silences};

/// Listens to everything in the mirror; keys of the game go on to the canvas.
pub(super) fn listen(sheet: &HtmlElement, canvas: &HtmlElement) {
    on(sheet, "click", |event| {
        let Some((element, key)) = target(&event) else { return };
        let off = element.get_attribute("aria-disabled").as_deref() == Some("true");
        if !off && !matches!(own(&element), Own::Text { .. } | Own::Value) {
            ask(Ask::Press(key));
        }
    });
    on(sheet, "focusin", |event| {
        let Some((element, key)) = target(&event) else { return };
        if !follow::is_moving() && element.get_attribute("tabindex").as_deref() == Some("0") {
            ask(Ask::Focus(key));
        }
    });
    on(sheet, "input", |event| {
        let Some((element, key)) = target(&event) else { return };
        match own(&element) {
            Own::Text { .. } => ask(Ask::Text(key, typed(&element))),
            Own::Value => {
                let input = element.dyn_ref::<HtmlInputElement>();
                let value = input.map(HtmlInputElement::value_as_number);
                if let Some(value) = value.filter(|value| value.is_finite()) {
                    ask(Ask::Value(key, value));
                }
            }
            _ => {}
        }
    });
    for name in ["keydown", "keyup"] {
        let canvas = canvas.clone();
        on(sheet, name, move |event| key(&event, &canvas));
    }
    let target = canvas.clone();
    if let Some(window) = web_sys::window() {
        // Whoever leaves with a key held down lets go of it elsewhere.
        on(&window, "blur", move |_| let_go(&target));
    }
}

/// Listens for as long as the page is there.
fn on(target: &EventTarget, name: &str, heard: impl FnMut(Event) + 'static) {
    let heard = Closure::<dyn FnMut(Event)>::new(heard);
    let _ = target.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
    heard.forget();
}

/// The element that an event is about, and its key.
fn target(event: &Event) -> Option<(Element, u64)> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    let key = key_of(&element)?;
    Some((element, key))
}

fn typed(element: &Element) -> String {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return input.value();
    }
    element.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default()
}

fn own(element: &Element) -> Own {
    if element.has_type::<HtmlTextAreaElement>() {
        return Own::Text { lines: true };
    }
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return match input.type_().as_str() {
            "range" | "number" => Own::Value,
            _ => Own::Text { lines: false },
        };
    }
    let presses = element.tag_name().eq_ignore_ascii_case("button");
    if presses { Own::Press } else { Own::Nothing }
}

fn key(event: &Event, canvas: &HtmlElement) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
    let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
    let name = event.key();
    let stroke = Stroke {
        key: &name,
        command: event.ctrl_key() || event.meta_key(),
        alt: event.alt_key(),
        composing: event.is_composing(),
    };
    match route(own(&element), stroke) {
        Route::Page => {}
        Route::Enter => {
            event.prevent_default();
            if let Some(key) = key_of(&element).filter(|_| event.type_() == "keydown") {
                ask(Ask::Enter(key));
            }
        }
        Route::Game => {
            if silences(stroke) {
                event.prevent_default();
            }
            hand_on(event, canvas);
        }
    }
}

/// The same key on the canvas.
fn hand_on(event: &KeyboardEvent, canvas: &HtmlElement) {
    let same = KeyboardEventInit::new();
    same.set_key(&event.key());
    same.set_code(&event.code());
    same.set_location(event.location());
    same.set_repeat(event.repeat());
    same.set_ctrl_key(event.ctrl_key());
    same.set_shift_key(event.shift_key());
    same.set_alt_key(event.alt_key());
    same.set_meta_key(event.meta_key());
    same.set_cancelable(true);
    send(&event.type_(), &same, canvas);
}

fn let_go(canvas: &HtmlElement) {
    for key in ["Control", "Shift", "Alt", "Meta"] {
        let same = KeyboardEventInit::new();
        same.set_key(key);
        same.set_code(&format!("{key}Left"));
        send("keyup", &same, canvas);
    }
}

fn send(name: &str, same: &KeyboardEventInit, canvas: &HtmlElement) {
    if let Ok(event) = KeyboardEvent::new_with_keyboard_event_init_dict(name, same) {
        let _ = canvas.dispatch_event(&event);
    }
}
