//! A finished game as a page, a table and data.

use std::path::Path;
use std::sync::Arc;

use ai::pivot::{Pivot, Plan};
use report::debrief::{Account, Debrief, Note, csv, html, json};
use rules::{Game, Level, Ruleset, Side, SourceFile};
use tell::Past;
use text::Words;

use super::{HOSTILE, read};

fn level() -> Arc<Level> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = std::fs::read_dir(root.join("assets/ruleset")).expect("a folder");
    let mut paths: Vec<_> = folder.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "ron"));
    paths.sort();
    let read = |path: &Path| std::fs::read_to_string(path).expect("a file");
    let texts: Vec<_> = paths.iter().map(|path| (path.display().to_string(), read(path))).collect();
    let files: Vec<_> = texts.iter().map(|(name, text)| SourceFile { name, text }).collect();
    let ruleset = Ruleset::load(&files).expect("a sound ruleset");
    Level::load(&ruleset, "primer", &read(&root.join("levels/primer.ron"))).expect("a sound level")
}

fn game() -> Game {
    let mut game = Game::new(level(), 5);
    game.resolve();
    while !game.is_over() {
        for seat in game.board().awaiting().iter() {
            let seed = ai::decision_seed(5, game.log().len());
            let mut player = ai::by_name("normal", seed).expect("a player");
            let action = player.act(&game.view(seat)).expect("an answer");
            game.submit(seat, action).expect("a legal one");
        }
        game.resolve();
    }
    game
}

/// What comes of a game with reasons that want to break out, with turning points and without.
fn with(turning_points: bool, check: impl Fn(&Debrief<'_>)) {
    let (words, game) = (Words::english(), game());
    let past = Past::of(&game);
    let note = |turn, side, reason| Note { turn, side, reason };
    let notes = [note(1, Side::Baku, HOSTILE), note(2, Side::Moscow, "=1+1,\"2\"")];
    let plan = Plan { games: 4, screen: 0, candidates: 0, share: 50, seed: 1 };
    let mut pivot = Pivot::new(&game, plan, ai::Random::new).expect("an ended game");
    pivot.step(usize::MAX);
    let finding = pivot.finding().filter(|_| turning_points);
    let finding = finding.as_ref();
    check(&Debrief { words: &words, game: &game, past: &past, notes: &notes, finding });
    assert_eq!(words.faults(), [""; 0]);
}

#[test]
fn the_page_is_well_formed_the_same_each_time_and_fetches_nothing() {
    for turning_points in [true, false] {
        with(turning_points, |debrief| {
            let page = html(debrief);
            assert_eq!(page, html(debrief));
            let document = read(&page);
            let tags =
                |name: &str| document.descendants().filter(|node| node.has_tag_name(name)).count();
            let turns = usize::from(debrief.game.board().turn());
            // A ledger a turn, and the data of the chart.
            assert_eq!((tags("script"), tags("details")), (0, turns + 1));
            assert!(document.descendants().any(|node| {
                node.text().is_some_and(|text| text.contains("<script>alert('x')"))
            }));
            let outside = page.replace("http://www.w3.org/2000/svg", "");
            for word in ["://", "url(", "@import", "src=", "<link"] {
                assert!(!outside.contains(word), "{word}");
            }
        });
    }
}

#[test]
fn the_table_has_a_row_a_turn_and_side_and_no_formula() {
    with(false, |debrief| {
        let table = csv(debrief);
        let rows: Vec<&str> = table.split_terminator("\r\n").collect();
        let account = Account::of(debrief.game, debrief.past, debrief.notes).expect("an end");
        assert_eq!(rows.len(), 1 + 2 * account.turns.len());
        assert!(rows[0].starts_with("\u{feff}turn,quarter,side,orders"));
        assert!(rows[1].starts_with("1,") && rows[2].contains(",baku,"));
        assert!(table.contains("\"'=1+1,\"\"2\"\"\""), "{table}");
    });
}

#[test]
fn the_data_says_what_the_game_says() {
    with(true, |debrief| {
        let data: serde_json::Value = serde_json::from_str(&json(debrief)).expect("JSON");
        let outcome = debrief.game.board().outcome().expect("an end");
        assert_eq!(data["road"], outcome.road.id());
        assert_eq!(data["seed"], "5");
        assert_eq!(data["turns"].as_array().map(Vec::len), Some(usize::from(outcome.turn)));
        let gauge = debrief.game.board().gauge();
        assert_eq!(data["turns"][usize::from(outcome.turn) - 1]["end"]["cold"], gauge[0]);
        assert_eq!(data["turning_points"]["continuations"], 4);
        assert_eq!(data["turns"][0]["sides"][1]["reason"], HOSTILE);
        let lines = data["ledger"].as_array().expect("lines");
        assert!(lines.len() > 50 && lines.iter().all(|line| line["words"] != ""));
    });
}
