//! The screens around the game: title, choice of level, saved games, settings, credits, and what
//! can lie over any of them.
//!
//! Each is a function of a small model. What a person has typed or chosen and not sent off yet is
//! kept in egui’s memory, as an open fold is.

mod code;
pub mod credits;
pub mod curtain;
pub(crate) mod date;
pub mod guide;
pub mod keys;
pub mod levels;
mod ornament;
pub(crate) mod parts;
pub mod problem;
pub mod saves;
pub mod settings;
pub mod title;

use rules::Side;
use tell::symbol;
use text::{Args, Key, Words};

use crate::model::{Mode, SaveCard};

/// A side’s symbol and name.
fn side_name(words: &Words, side: Side) -> String {
    let name = words.name(Key::new("side", side.id()));
    words.say("screens-side", &Args::new().text("symbol", symbol(side)).text("side", name))
}

/// A level’s name; its id, if it has no words.
fn level_name(words: &Words, id: &str) -> String {
    let key = Key::new("level", id);
    if words.has(&key) { words.name(&key) } else { id.to_owned() }
}

/// What distinguishes a saved game: its level, the side, against whom, how far.
fn save_line(words: &Words, save: &SaveCard) -> String {
    let key = match (&save.mode, save.over) {
        (Mode::Computer(_), false) => "screens-save-line",
        (Mode::Computer(_), true) => "screens-save-line-over",
        (Mode::TwoPeople, false) => "screens-save-line-two",
        (Mode::TwoPeople, true) => "screens-save-line-two-over",
    };
    let args = Args::new().text("side", side_name(words, save.side)).number("turn", save.turn);
    let player = match &save.mode {
        Mode::Computer(name) => player_name(words, name),
        Mode::TwoPeople => String::new(),
    };
    words.say(key, &args.text("player", player))
}

/// What a player of the computer is called.
fn player_name(words: &Words, name: &str) -> String {
    let known = levels::PLAYERS.iter().find(|(id, _)| *id == name);
    known.map_or_else(|| name.to_owned(), |(_, key)| words.name(key))
}
