//! What a recorded game comes to, for whoever compares this page with another machine.

use bevy::prelude::*;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use crate::turn::{Library, Match};

/// The function of the page: takes a code or a replay.
const NAME: &str = "threeRoadsReplay";

/// Gives the page its function.
pub(super) fn offer(library: Option<Res<Library>>) {
    let (Some(window), Some(library)) = (web_sys::window(), library) else { return };
    let library = library.clone();
    let replay = move |text: String| comes_to(&library, &text);
    let replay = Closure::<dyn Fn(String) -> String>::new(replay);
    // A page that takes no functions has nobody who would call it.
    let _ = Reflect::set(&window, &JsValue::from_str(NAME), replay.as_ref());
    replay.forget();
}

/// A game that is over, in a line: its turns, its submissions, the hash of its last state. Of one
/// that is not, nothing; of what is no game, what is wrong with it.
fn comes_to(library: &Library, text: &str) -> String {
    let game = match Match::open(library, text) {
        Ok(game) => game,
        Err(why) => return why.to_string(),
    };
    let Some(game) = game.ended() else { return String::new() };
    let (turns, submissions) = (game.hashes().len(), game.log().len());
    format!("turns {turns} submissions {submissions} end {}", game.hash())
}
