//! The shipped ruleset and levels, read once.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rules::{Chance, Draws, Game, Level, Ruleset, Seat, SeatSet, SourceFile};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Name and text of every `.ron` file directly in a folder, sorted by name.
pub fn texts(folder: &str) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(root().join(folder)).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|end| end == "ron") {
            let name = path.file_name().expect("a file").to_string_lossy().into_owned();
            texts.push((name, std::fs::read_to_string(&path).expect("readable")));
        }
    }
    texts.sort();
    texts
}

/// Path from the root, and text, of every Rust source under a folder, sorted.
pub fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join(folder)).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        let name = format!("{folder}/{}", path.file_name().expect("a name").to_string_lossy());
        if path.is_dir() {
            found.extend(sources(&name));
        } else if name.ends_with(".rs") {
            found.push((name, std::fs::read_to_string(&path).expect("readable")));
        }
    }
    found.sort();
    found
}

/// Loads a ruleset from names and texts.
pub fn load(texts: &[(String, String)]) -> Result<Arc<Ruleset>, Vec<rules::Problem>> {
    let files: Vec<_> = texts.iter().map(|(name, text)| SourceFile { name, text }).collect();
    Ruleset::load(&files)
}

/// The shipped ruleset.
pub fn ruleset() -> &'static Arc<Ruleset> {
    static RULESET: OnceLock<Arc<Ruleset>> = OnceLock::new();
    RULESET.get_or_init(|| {
        load(&texts("assets/ruleset")).unwrap_or_else(|problems| panic!("{}", list(&problems)))
    })
}

/// The text of a shipped level.
pub fn level_text(id: &str) -> String {
    std::fs::read_to_string(root().join(format!("levels/{id}.ron"))).expect("a shipped level")
}

/// A shipped level.
pub fn level(id: &str) -> Arc<Level> {
    let loaded = Level::load(ruleset(), &format!("{id}.ron"), &level_text(id));
    loaded.unwrap_or_else(|problems| panic!("{}", list(&problems)))
}

/// The ids of the shipped levels.
pub const LEVELS: [&str; 3] = ["primer", "after-the-war", "blocked-roads"];

/// Problems, a line each.
pub fn list(problems: &[rules::Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

/// The shipped levels, read once.
pub fn levels() -> &'static [Arc<Level>; 3] {
    static ALL: OnceLock<[Arc<Level>; 3]> = OnceLock::new();
    ALL.get_or_init(|| LEVELS.map(level))
}

/// How many of something a test looks at: what the environment says, or else so many.
pub fn count(variable: &str, usual: u64) -> u64 {
    std::env::var(variable).map_or(usual, |text| text.parse().expect("a whole number"))
}

/// Some of the third parties that a level offers as desks.
pub fn some_desks(level: &Level, draws: &mut Draws) -> SeatSet {
    level.desk_parties().filter(|_| draws.below(2) == 0).map(Seat::Desk).collect()
}

/// Everybody who is awaited submits something at random, and the game goes on.
pub fn step(game: &mut Game, draws: &mut Draws) {
    for seat in game.board().awaiting().iter() {
        let action = game.view(seat).random_action(draws).expect("it is awaited");
        game.submit(seat, action).expect("a random action is legal");
    }
    game.resolve();
}

/// A game to its end, at random.
pub fn random_game(level: &Arc<Level>, seed: u64, draws: &mut Draws) -> Game {
    let mut game = Game::new(Arc::clone(level), seed);
    while !game.is_over() {
        step(&mut game, draws);
    }
    game
}
