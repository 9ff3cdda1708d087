//! The program on a desktop: a window, or the terminal where there is no window to be had.

use std::io::{IsTerminal, stdin, stdout};
use std::process::ExitCode;

use game::command_line::{Asked, Told};
use game::display::{self, Missing};
use game::platform::{self, Mishap};
use game::turn::Match;
use rules::{Game, Side};
use terminal::{Options, Program};
use text::{Args, Words};
use ui::Mode;

/// Where a game in the terminal is kept.
const SAVE: &str = "three-roads.save.ron";

/// Runs what the command line asks for.
pub(crate) fn run() -> ExitCode {
    let words = Words::english();
    let asked = match Asked::read(&words, std::env::args_os()) {
        Ok(asked) => asked,
        Err(Told { words, answer }) => {
            if answer {
                println!("{}", words.trim_end());
                return ExitCode::SUCCESS;
            }
            eprintln!("{}", words.trim_end());
            return ExitCode::from(2);
        }
    };
    if asked.terminal {
        return in_terminal(&words, &asked);
    }
    let missing = if display::is_named() {
        match display::attempt(|| game::window(&asked)) {
            Ok(code) => return code,
            Err(missing) => missing,
        }
    } else {
        Missing::Display
    };
    let (what, advice) = match &missing {
        Missing::Display => ("app-no-display", "app-no-display-advice"),
        Missing::Driver => ("app-no-driver", "app-no-driver-advice"),
        Missing::Fault(said) => {
            eprintln!("{said}");
            ("app-fault", "app-fault-advice")
        }
    };
    let install = match missing {
        Missing::Display => "apt install xvfb libxkbcommon-x11-0 mesa-vulkan-drivers",
        _ => "apt install mesa-vulkan-drivers",
    };
    let args = Args::new().text("install", install).text("run", "xvfb-run three-roads");
    eprintln!("{}\n{}", words.name(what), words.say(advice, &args));
    if matches!(missing, Missing::Fault(_)) || !(stdin().is_terminal() && stdout().is_terminal()) {
        return ExitCode::FAILURE;
    }
    eprintln!("{}\n", words.name("app-terminal-instead"));
    in_terminal(&words, &asked)
}

/// Plays in the terminal what the command line asks for.
fn in_terminal(words: &Words, asked: &Asked) -> ExitCode {
    let (mut side, mut mode) = (Side::Baku, Mode::Computer("normal".to_owned()));
    let mut coded = None;
    if let Some(code) = &asked.code {
        match held_by(words, code) {
            Ok((game, sits, against)) => {
                (side, mode) = (sits, against);
                coded = Some(game);
            }
            Err(said) => {
                eprintln!("{said}");
                return ExitCode::FAILURE;
            }
        }
    }
    let against = match asked.mode.clone().unwrap_or(mode) {
        Mode::TwoPeople => {
            eprintln!("{}", words.name("app-two-needs-window"));
            return ExitCode::from(2);
        }
        Mode::Computer(name) => name,
    };
    let options = Options {
        level: asked.level.clone().unwrap_or_else(|| "after-the-war".to_owned()),
        side: asked.side.unwrap_or(side),
        against,
        seed: asked.seed,
        resume: asked.load.clone(),
        save: SAVE.into(),
        program: Program::Game,
    };
    let played = match coded {
        Some(game) => terminal::go_on(words, &options, game),
        None => terminal::play(words, &options, false).map(drop),
    };
    match played {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            failure.code()
        }
    }
}

/// The game that a code or a save holds, and who sits where.
///
/// # Errors
/// It holds none, in words.
fn held_by(words: &Words, code: &str) -> Result<(Game, Side, Mode), String> {
    let library = platform::library().map_err(|found| tell::problems::lines(words, &found))?;
    let opened = Match::open(&library, code).map_err(|error| {
        let problem = Mishap::NoGame(error).problem(words);
        let parts = [problem.what, problem.place, problem.advice];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    })?;
    Ok(opened.hand_over())
}
