//! Files that tests write, and games that they play.

use std::path::{Path, PathBuf};

use rules::{Game, Replay, Seat, Side};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Writes a file in the folder that cargo keeps for tests; `name` may lie in a folder.
pub fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
    std::fs::write(&path, text).expect("the file can be written");
    path
}

/// A game of a shipped level between two players, played until it ends or a turn has begun.
pub fn game(level: &str, names: [&str; 2], seed: u64, until: u8) -> Game {
    let level = lab::data::find_level(level).expect("a shipped level");
    let mut game = Game::new(level, seed);
    let mut seats = names.map(|name| ai::by_name(name, seed).expect("a player"));
    while !game.is_over() && game.board().turn() < until {
        for side in Side::BOTH {
            let action = seats[side.index()].act(&game.view(Seat::Side(side)));
            if let Some(action) = action {
                game.submit(Seat::Side(side), action).expect("players play by the rules");
            }
        }
        game.resolve();
    }
    game
}

/// A game as a save.
pub fn save(game: &Game) -> String {
    Replay::write(game, "a test", None)
}
