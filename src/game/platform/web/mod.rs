//! The browser as a platform: where things are kept, files that come and go, what the page is told.
//!
//! What the page does of itself comes in by [`Told`]: whoever has something to say puts it down
//! and wakes the application, which may be at rest.

mod chance;
mod files;
mod fit;
mod local;
mod page;
mod replay;
mod theme;

use std::cell::RefCell;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, EventTarget};

pub use chance::chance;
pub use files::{pick, save};
pub use fit::{draws_in_software, stage};
pub use local::Local;
pub use page::{has_focus, is_full_screen, link, toggle_full_screen};
pub use theme::as_the_browser_has_it;

/// The canvas that the game is drawn on.
pub const CANVAS: &str = "#three-roads";

/// What the page has done of itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Told {
    /// A file was picked or dropped.
    File {
        /// Its name.
        name: String,
        /// What it holds; no text means why it could not be read, or nothing if it is no text.
        text: Result<String, Option<String>>,
    },
    /// Another tab has changed what is kept.
    Kept,
}

thread_local! {
    static TOLD: RefCell<Vec<Told>> = const { RefCell::new(Vec::new()) };
    static WAKE: RefCell<Option<Box<dyn Fn()>>> = const { RefCell::new(None) };
}

/// Puts something down, and wakes the application.
fn tell(told: Told) {
    TOLD.with_borrow_mut(|all| all.push(told));
    wake();
}

/// What has been put down since this was last asked.
#[must_use]
pub fn told() -> Vec<Told> {
    TOLD.take()
}

/// Wakes the application, if it is at rest.
pub fn wake() {
    WAKE.with_borrow(|wake| {
        if let Some(wake) = wake {
            wake();
        }
    });
}

/// The document, if there is a page.
fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Calls `act` at each event of a name, for as long as the page lives.
fn listen(target: &EventTarget, name: &str, act: impl FnMut(web_sys::Event) + 'static) {
    let act = Closure::<dyn FnMut(web_sys::Event)>::new(act);
    // A page that takes no listeners has nothing to tell.
    let _ = target.add_event_listener_with_callback(name, act.as_ref().unchecked_ref());
    act.forget();
}

/// Before everything else: panics are told to the page.
pub fn prepare() {
    page::prepare();
}

/// Installs the room.
pub fn plugin(app: &mut App) {
    let begin = (rouse, fit::prepare, files::take_drops, local::watch, replay::offer);
    app.add_systems(Startup, begin);
    let told = (page::say_ready, page::forget_link_of_kept, theme::dress_page);
    app.add_systems(First, fit::follow).add_systems(Last, told);
}

/// Learns how to wake the application.
fn rouse(proxy: Res<EventLoopProxyWrapper>) {
    let proxy = (**proxy).clone();
    // A loop that is over cannot be woken, and need not be.
    let wake = move || {
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    };
    WAKE.with_borrow_mut(|slot| *slot = Some(Box::new(wake)));
}
