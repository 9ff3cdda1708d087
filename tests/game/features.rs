//! The list of features, line by line, in the application as it runs on a desktop. The tests in the
//! browser do the same steps.

mod list;
mod look;
mod play;
mod player;
mod steps;

use std::sync::{Arc, OnceLock};

use list::List;
use text::Words;

use player::Player;

/// The list, read once.
fn list() -> &'static List {
    static LIST: OnceLock<List> = OnceLock::new();
    LIST.get_or_init(|| List::read(&Words::english()).unwrap_or_else(|why| panic!("{why}")))
}

/// Does what a line of the list says.
fn run(name: &str) {
    let id = name.replace('_', "-");
    let found = list().features.iter().find(|(known, _)| *known == id);
    let (_, steps) = found.unwrap_or_else(|| panic!("{id} is not in the list"));
    let mut player = Player::new(Arc::new(Words::english()));
    for step in steps {
        if let Err(why) = player.take(step) {
            panic!("{id}: {step}: {why}\nOn the screen:\n{}", player.screen());
        }
    }
}

/// Makes a test of each line that is named, and a list of those.
macro_rules! lines {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            run(stringify!($name));
        })*

        const LINES: &[&str] = &[$(stringify!($name)),*];
    };
}

lines! {
    first_game new_game seed link wrong_link guide agenda
    offer accept refuse
    draft target undo outlook details keep prediction reason warning grave_warning seal choice
    crisis
    telling steps skip causes
    ledger ledger_search third_parties tracks keys why roads inspect route zoom pan plate map_keys
    look_up single_keys menu
    curtain two_drafts
    end debrief chart turning_points meanwhile what_if replay export_page export_table export_data
    export_replay code bad_code
    encyclopedia search criticism sources credits
    autosave saves save_file looking_back damaged
    size theme colours stillness sound full_screen no_reason kept defaults
    standard expert
    by_name by_keys within_reach phone by_pointer rest
}

#[test]
fn every_line_of_the_list_is_run() {
    let lines: Vec<_> = LINES.iter().map(|name| name.replace('_', "-")).collect();
    let listed: Vec<_> = list().features.iter().map(|(id, _)| id.clone()).collect();
    assert_eq!(lines, listed, "the list and what is run here, in the same order");
}

#[test]
fn what_is_not_understood_in_the_list_is_an_error() {
    let words = Words::english();
    let head = "verb press THING: it\nverb key KEY until THING: it\nverb open ASKED: it\n";
    let read = |text: &str| List::parse(&format!("{head}{text}"), &words).map(drop);
    let good =
        "a: A.\n    press button dock-seal\n    key Tab until field \"x\"… of \"y\" holds \"z\"\n";
    assert_eq!(read(good), Ok(()));
    for (wrong, why) in [
        ("a: A.\n", "no steps"),
        ("a: A.\n\nb: B.\n    press button dock-seal\n", "no steps"),
        ("    press button dock-seal\n", "a step of nothing"),
        ("a: A.\n    push button dock-seal\n", "an unknown verb"),
        ("a: A.\n    press knob dock-seal\n", "no role"),
        ("a: A.\n    press button dock-sael\n", "no words"),
        ("a: A.\n    press button dock-table-theirs\n", "depends on the game"),
        ("a: A.\n    press button\n", "missing"),
        ("a: A.\n    press button dock-seal twice\n", "too much"),
        ("a: A.\n    press button \"x\n", "quotation mark"),
        ("a: A.\n    press  button dock-seal\n", "one blank"),
        ("a: A.\n    open code=b\n", "not prepared"),
        ("a: A.\n    open speed=9\n", "nothing is asked"),
        ("a: A.\n    press button dock-seal\na: A.\n    press button dock-seal\n", "twice"),
        ("A line.\n", "no sentence"),
    ] {
        let said = read(wrong).expect_err(wrong);
        assert!(said.contains(why), "{wrong}: {said}");
    }
}
