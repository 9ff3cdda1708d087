//! A saved game, played again.

use lab::data::words;
use lab::replay::replay;
use tell::problems;

use crate::place::{game, save};

fn complaint(text: &str) -> String {
    let found = replay("game.ron", text, None).expect_err("the save is wrong");
    problems::lines(words(), &found)
}

/// The line of a text on which something stands, from 1.
fn line_of(text: &str, what: &str) -> usize {
    text.lines().position(|line| line.contains(what)).expect("it is there") + 1
}

#[test]
fn the_same_game_comes_out() {
    for players in [["random", "random"], ["hawk", "dove"], ["hawk", "hawk"]] {
        let played = game("after-the-war", players, 5, 99);
        let again = replay("game.ron", &save(&played), None).expect("a sound save");
        assert_eq!(again.game.hashes(), played.hashes());
        assert_eq!(again.game.scores(), played.scores());
        let told = again.told(words(), true);
        assert_eq!(told.standing.road, played.board().outcome().map(|outcome| outcome.road));
        assert_eq!(told.standing.gauge, played.board().gauge());
        let ledger = told.ledger.expect("it was asked for");
        assert_eq!(ledger.len(), played.ledger().len());
    }
}

#[test]
fn it_stops_where_it_is_told_to() {
    let played = game("after-the-war", ["random"; 2], 8, 99);
    let again = replay("game.ron", &save(&played), Some(3)).expect("a sound save");
    assert_eq!(again.game.hashes(), &played.hashes()[..3]);
    let lines = again.show(words(), true).join("\n");
    assert!(lines.contains("Turn 3, 2024Q2"), "{lines}");
    assert!(!lines.contains("Turn 4, "), "{lines}");
    assert!(lines.contains("3 turns played again. Every state is the same."), "{lines}");
    assert!(lines.contains("After turn 3: tension"), "{lines}");
}

#[test]
fn the_ledger_names_causes_and_sources() {
    let played = game("after-the-war", ["hawk"; 2], 5, 99);
    let again = replay("game.ron", &save(&played), None).expect("a sound save");
    let lines = again.show(words(), true).join("\n");
    for part in ["  Reveal", "  Effects", "  Economy and drift", "Orders, Moscow:", "designers:"] {
        assert!(lines.contains(part), "no “{part}” in\n{lines}");
    }
    assert!(!lines.contains('⟦'), "{lines}");
}

#[test]
fn a_changed_hash_is_found() {
    let text = save(&game("primer", ["random"; 2], 8, 99));
    let at = line_of(&text, "(2, \"");
    let hash = text.lines().nth(at - 1).expect("a line");
    let other = format!(
        "{}{}{}",
        &hash[..13],
        if hash[13..].starts_with('0') { '1' } else { '0' },
        &hash[14..]
    );
    let complaint = complaint(&text.replace(hash, &other));
    assert_eq!(
        complaint,
        format!("game.ron:{at}:13: the state after turn 2 is not the recorded one")
    );
}

#[test]
fn another_ruleset_is_named() {
    let text = save(&game("primer", ["random"; 2], 8, 99));
    let own = lab::data::ruleset().hash().to_string();
    let complaint = complaint(&text.replacen(&own, "0123456789abcdef", 1));
    let expected =
        format!("game.ron:4:14: made with another ruleset, 0123456789abcdef; this one is {own}");
    assert_eq!(complaint, expected);
}

#[test]
fn a_save_that_ends_early_is_sound() {
    let played = game("after-the-war", ["dove"; 2], 5, 3);
    let again = replay("game.ron", &save(&played), None).expect("a sound save");
    assert_eq!(again.game.hash(), played.hash());
    assert_eq!(again.told(words(), false).standing.turn, 2);
}

#[test]
fn a_refused_order_is_told_in_words() {
    let text = save(&game("primer", ["random"; 2], 8, 99));
    let at = line_of(&text, "actions: [") + 1;
    let early = "actions: [\n        (seat: \"moscow\", act: NoOffer),";
    let complaint = complaint(&text.replacen("actions: [", early, 1));
    assert_eq!(complaint, format!("game.ron:{at}:31: an order of turn 0 is refused: not legal"));
}

#[test]
fn a_game_code_is_played_like_a_replay() {
    let played = game("after-the-war", ["random"; 2], 8, 99);
    let code = rules::write_code(&played, 0);
    let text = lab::replay::read(code.as_ref()).expect("a sound code");
    let again = replay(&code, &text, None).expect("a sound game");
    assert_eq!(again.game.hashes(), played.hashes());
    let wrong = lab::replay::read(code[..80].as_ref()).expect_err("it is cut short");
    assert!(wrong.to_string().contains("80 characters are here"), "{wrong}");
}
