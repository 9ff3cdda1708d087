//! What tests of panels stand on: a ruleset, levels, games that the computer has played.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rules::{Game, Level, Ruleset, Seat, Side, SourceFile};
use tell::Past;
use text::Words;
use ui::{Draft, Look, Mode, PlayModel, Settings};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The ruleset of the working tree.
pub fn ruleset() -> Arc<Ruleset> {
    let folder = root().join("assets/ruleset");
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .collect();
    names.sort();
    let read: Vec<(String, String)> = names
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).expect("a file"))
        })
        .collect();
    let files: Vec<_> = read.iter().map(|(name, text)| SourceFile { name, text }).collect();
    Ruleset::load(&files).expect("a sound ruleset")
}

/// A level by its id.
pub fn level(id: &str) -> Arc<Level> {
    let path = root().join("levels").join(format!("{id}.ron"));
    let text = std::fs::read_to_string(&path).expect("a level");
    Level::load(&ruleset(), id, &text).expect("a sound level")
}

/// A game that the computer plays on both sides until the test is content, or to the end.
pub fn played(id: &str, seed: u64, until: impl Fn(&Game) -> bool) -> Game {
    let mut game = Game::new(level(id), seed);
    game.resolve();
    while !game.is_over() && !until(&game) {
        for seat in game.board().awaiting().iter() {
            let seed = ai::decision_seed(seed, game.log().len());
            let mut player = ai::by_name("normal", seed).expect("a player");
            let action = player.act(&game.view(seat)).expect("an answer");
            game.submit(seat, action).expect("a legal one");
        }
        game.resolve();
    }
    game
}

/// What lives as long as the test does.
pub fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// A game as a side sees it, with nothing drafted, nothing open, and nothing that moves.
pub fn seen_by(game: &'static Game, side: Side) -> PlayModel<'static> {
    PlayModel {
        words: kept(Words::english()),
        look: kept(Look::of(&Settings { reduced_motion: true, ..Settings::default() })),
        view: game.view(Seat::Side(side)),
        side,
        ledger: game.ledger(),
        past: kept(Past::of(game)),
        draft: kept(Draft::default()),
        mode: kept(Mode::TwoPeople),
        hovered: None,
        pinned: None,
        sheet: None,
        reveal: None,
        thinking: None,
        ask_reason: true,
        hint: None,
    }
}
