//! What a host of wasm can call. A text goes in through [`portable_room`]; every other call gives
//! the length of its answer, which lies at [`portable_answer`], or, if it failed, that of the
//! problem as a number below zero.

#![allow(unsafe_code, reason = "a name that a host can find is unsafe to give; nothing else is")]

use std::cell::RefCell;

use crate::{Problem, Table, replay};

/// The texts that go in and out, and the game that is being played.
#[derive(Default)]
struct Desk {
    given: Vec<u8>,
    answer: String,
    table: Option<Table>,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// Makes room for a text of so many bytes, and says where to put it.
#[unsafe(no_mangle)]
pub extern "C" fn portable_room(length: usize) -> *mut u8 {
    DESK.with_borrow_mut(|desk| {
        desk.given = vec![0; length];
        desk.given.as_mut_ptr()
    })
}

/// Where the last answer lies.
#[unsafe(no_mangle)]
pub extern "C" fn portable_answer() -> *const u8 {
    DESK.with_borrow(|desk| desk.answer.as_ptr())
}

/// Opens the game of the plan that was given. Answers nothing.
#[unsafe(no_mangle)]
pub extern "C" fn portable_open() -> i32 {
    answer(|desk| {
        desk.table = Some(Table::open(desk.text()?.parse()?)?);
        Ok(String::new())
    })
}

/// Makes one decision. Answers with player and phase, or nothing if the game is over.
#[unsafe(no_mangle)]
pub extern "C" fn portable_decide() -> i32 {
    answer(|desk| {
        let table = desk.table()?;
        let made = table.decide()?;
        Ok(made.map_or_else(String::new, |made| {
            format!("{} {:?}", table.player(made.side), made.phase).to_lowercase()
        }))
    })
}

/// Answers with the line of the open game.
#[unsafe(no_mangle)]
pub extern "C" fn portable_line() -> i32 {
    answer(|desk| Ok(desk.table()?.line()))
}

/// Reads and plays the replay that was given. Answers with its line.
#[unsafe(no_mangle)]
pub extern "C" fn portable_replay() -> i32 {
    answer(|desk| replay(desk.text()?))
}

impl Desk {
    fn text(&self) -> Result<&str, Problem> {
        std::str::from_utf8(&self.given).map_err(|error| error.to_string())
    }

    fn table(&mut self) -> Result<&mut Table, Problem> {
        self.table.as_mut().ok_or_else(|| "no game is open".to_owned())
    }
}

fn answer(call: impl FnOnce(&mut Desk) -> Result<String, Problem>) -> i32 {
    DESK.with_borrow_mut(|desk| {
        let (sign, text) = match call(desk) {
            Ok(text) => (1, text),
            Err(problem) => (-1, problem),
        };
        let length = i32::try_from(text.len()).unwrap_or(i32::MAX);
        desk.answer = text;
        sign * length
    })
}
