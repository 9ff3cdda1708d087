//! *Three Roads* in a terminal: a whole game against a computer player, by typing.
//!
//! `session` asks, tells and saves; every panel is a function from a `page::Page`, which is the
//! game as one side sees it, to lines. What is told comes from package `tell`; here it gets its
//! width and its colour. Nothing here changes a game but by `submit` and `resolve`.

mod aftermath;
mod answer;
mod board;
mod cards;
mod command;
mod crisis;
mod detail;
mod draft;
mod ending;
mod failure;
mod forecast;
mod gauge;
mod input;
mod ledger;
mod look;
mod opening;
mod orders;
mod page;
mod result;
mod reveal;
mod screen;
mod session;
mod store;
mod talks;
mod telling;
#[cfg(test)]
mod tests;
mod thoughts;
mod why;

use std::path::{Path, PathBuf};

use rules::{Game, GameEvent, Problem, Replay, Side};
use tell::Past;
use text::{Args, Words};

use input::Input;
use screen::Screen;
use session::Session;
use store::Store;

pub use failure::{Failure, with_nearest};

/// The program in whose name the game is played: what to type to go on with a saved game.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Program {
    /// The laboratory: `cargo lab play`.
    Lab,
    /// The game itself: `three-roads`.
    Game,
}

/// What the command line says about a game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Options {
    /// A level's id or file; not asked for when a game is resumed.
    pub level: String,
    /// The side that the person plays; a resumed game knows it.
    pub side: Side,
    /// The player on the other side; a resumed game knows it.
    pub against: String,
    /// The seed; the level's own if none is given.
    pub seed: Option<u64>,
    /// A saved game to go on with.
    pub resume: Option<PathBuf>,
    /// Where the game is saved.
    pub save: PathBuf,
    /// The program that was started.
    pub program: Program,
}

/// Plays a game; `aside` on the error stream, so that the other one is free for an answer. Gives
/// the name of the save, and the game as far as it was played.
///
/// # Errors
/// The level or the saved game cannot be read, or the game cannot be saved at the end.
pub fn play(words: &Words, options: &Options, aside: bool) -> Result<(String, Game), Failure> {
    let screen = if aside { Screen::stderr() } else { Screen::stdout() };
    let mut session = match &options.resume {
        Some(file) => resumed(words, options, file, screen, Input::stdin())?,
        None => fresh(words, options, screen, Input::stdin())?,
    };
    to_the_end(&mut session)?;
    Ok((session.store.file(), session.game))
}

/// Goes on with a game that is there already, as the seats and the save of `options` say; one that
/// is over is told to its end.
///
/// # Errors
/// The game cannot be saved at the end.
pub fn go_on(words: &Words, options: &Options, game: Game) -> Result<(), Failure> {
    let mut session = taken_up(words, options, game, Screen::stdout(), Input::stdin());
    to_the_end(&mut session)
}

fn to_the_end(session: &mut Session<'_>) -> Result<(), Failure> {
    session.play().map_err(|error| {
        let args = Args::new().text("file", session.store.file()).text("found", error.to_string());
        Failure::Wrong(session.words.say("save-not-written", &args))
    })
}

/// A game that is there already, in a session that keeps it in a file of its own.
fn taken_up<'w>(
    words: &'w Words,
    options: &Options,
    game: Game,
    screen: Screen,
    input: Input,
) -> Session<'w> {
    let id = game.level().id().to_owned();
    let seats = (options.side, options.against.as_str());
    let store = Store::new(words, options.program, &options.save, &id, None, seats, false);
    let (side, against) = (options.side, options.against.clone());
    let (past, told) = (Past::of(&game), last_turn(&game));
    let mut session = Session { words, past, game, side, against, screen, input, store, told };
    session.show(|page| {
        let args = Args::new().number("turn", page.board().turn()).text("level", page.level_name());
        vec![page.say("ui-save-resumed", &args)]
    });
    session
}

/// Where the last turn begins in the ledger.
fn last_turn(game: &Game) -> usize {
    let began = |entry: &rules::Entry| entry.event == GameEvent::TurnBegan;
    game.ledger().iter().rposition(began).unwrap_or(game.ledger().len())
}

/// A new game.
fn fresh<'w>(
    words: &'w Words,
    options: &Options,
    screen: Screen,
    input: Input,
) -> Result<Session<'w>, Failure> {
    let level = library::find_level(&options.level).map_err(|found| Failure::of(words, &found))?;
    let seed = options.seed.unwrap_or_else(|| u64::from(level.seed()));
    let level_text = match library::level_text(&options.level) {
        Some(_) => None,
        None => Some(read(words, Path::new(&options.level))?),
    };
    let game = Game::new(level, seed);
    let seats = (options.side, options.against.as_str());
    let store =
        Store::new(words, options.program, &options.save, &options.level, level_text, seats, false);
    let mut session = Session {
        words,
        past: Past::of(&game),
        told: game.ledger().len(),
        game,
        side: options.side,
        against: options.against.clone(),
        screen,
        input,
        store,
    };
    session.show(|page| opening::welcome(page, &options.against));
    Ok(session)
}

/// A saved game, exactly as it was left.
fn resumed<'w>(
    words: &'w Words,
    options: &Options,
    file: &Path,
    screen: Screen,
    input: Input,
) -> Result<Session<'w>, Failure> {
    let name = file.display().to_string();
    if !file.exists() {
        let args = Args::new().text("file", name.as_str());
        return Err(Failure::Usage(words.say("ui-save-none", &args)));
    }
    let text = read(words, file)?;
    let find_level = |id: &str| library::level_text(id).map(str::to_owned);
    let replay = Replay::read(library::ruleset(), &name, &text, &find_level)
        .map_err(|problems| wrong(words, &problems))?;
    let game = replay.play(None).map_err(|problems| wrong(words, &problems))?;
    let (side, against) =
        store::seats(&text).unwrap_or_else(|| (options.side, options.against.clone()));
    let id = game.level().id().to_owned();
    let level_text = store::level_text(&text);
    let store = Store::new(words, options.program, file, &id, level_text, (side, &against), true);
    let told = last_turn(&game);
    let mut session =
        Session { words, past: Past::of(&game), game, side, against, screen, input, store, told };
    session.show(|page| {
        let args = Args::new().number("turn", page.board().turn()).text("level", page.level_name());
        vec![page.say("ui-save-resumed", &args)]
    });
    Ok(session)
}

/// The text of a file.
fn read(words: &Words, file: &Path) -> Result<String, Failure> {
    library::read(file).map_err(|missing| Failure::of(words, &missing))
}

/// Problems of a file, a line each.
fn wrong(words: &Words, problems: &[Problem]) -> Failure {
    Failure::Wrong(tell::problems::lines(words, problems))
}
