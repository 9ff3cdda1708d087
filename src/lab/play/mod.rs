//! `cargo lab play`: a whole game against a computer player, in the terminal.
//!
//! `session` asks, tells and saves; every panel is a function from a [`page::Page`], which is the
//! game as one side sees it, to lines. Nothing here changes a game but by `submit` and `resolve`.

mod aftermath;
mod answer;
mod board;
mod cards;
mod command;
mod crisis;
mod decisive;
mod detail;
mod draft;
mod ending;
mod explain;
mod find;
mod forecast;
mod gauge;
mod input;
mod ledger;
mod look;
mod opening;
mod orders;
mod page;
mod past;
mod reasons;
mod result;
mod reveal;
mod screen;
mod session;
mod store;
mod talks;
mod tell;
#[cfg(test)]
mod tests;
mod thoughts;
mod why;

use std::path::{Path, PathBuf};

use rules::{Game, GameEvent, Problem, Replay, Side};
use text::{Args, Words};

use crate::Failure;
use crate::data;
use input::Input;
use past::Past;
use screen::Screen;
use session::Session;
use store::Store;

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
}

/// Plays a game; `aside` on the error stream, so that the other one is free for an answer. Gives
/// the name of the save, and the game as far as it was played.
///
/// # Errors
/// The level or the saved game cannot be read, or the game cannot be saved at the end.
pub fn run(options: &Options, aside: bool) -> Result<(String, Game), Failure> {
    let words = data::words();
    let screen = if aside { Screen::stderr() } else { Screen::stdout() };
    let mut session = match &options.resume {
        Some(file) => resumed(words, options, file, screen, Input::stdin())?,
        None => fresh(words, options, screen, Input::stdin())?,
    };
    session.play().map_err(|error| {
        let args = Args::new().text("file", session.store.file()).text("found", error.to_string());
        Failure::Wrong(words.say("save-not-written", &args))
    })?;
    Ok((session.store.file(), session.game))
}

/// A new game.
fn fresh<'w>(
    words: &'w Words,
    options: &Options,
    screen: Screen,
    input: Input,
) -> Result<Session<'w>, Failure> {
    let level = data::find_level(&options.level)?;
    let seed = options.seed.unwrap_or_else(|| u64::from(level.seed()));
    let level_text = match data::level_text(&options.level) {
        Some(_) => None,
        None => Some(data::read(Path::new(&options.level))?),
    };
    let game = Game::new(level, seed);
    let seats = (options.side, options.against.as_str());
    let store = Store::new(words, &options.save, &options.level, level_text, seats, false);
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
    let text = data::read(file)?;
    let find_level = |id: &str| data::level_text(id).map(str::to_owned);
    let replay = Replay::read(data::ruleset(), &name, &text, &find_level)
        .map_err(|problems| wrong(words, &problems))?;
    let game = replay.play(None).map_err(|problems| wrong(words, &problems))?;
    let (side, against) =
        store::seats(&text).unwrap_or_else(|| (options.side, options.against.clone()));
    let id = game.level().id().to_owned();
    let level_text = store::level_text(&text);
    let store = Store::new(words, file, &id, level_text, (side, &against), true);
    let began = |entry: &rules::Entry| entry.event == GameEvent::TurnBegan;
    let told = game.ledger().iter().rposition(began).unwrap_or(game.ledger().len());
    let mut session =
        Session { words, past: Past::of(&game), game, side, against, screen, input, store, told };
    session.show(|page| {
        let level = opening::level_name(page);
        let args = Args::new().number("turn", page.board().turn()).text("level", level);
        vec![page.say("ui-save-resumed", &args)]
    });
    Ok(session)
}

/// Problems of a file, a line each.
fn wrong(words: &Words, problems: &[Problem]) -> Failure {
    Failure::Wrong(crate::problems::lines(words, problems))
}
