//! The program on a desktop: a window, or the terminal where there is no window to be had.

use std::io::{IsTerminal, stdin, stdout};
use std::process::ExitCode;

use game::command_line::{Asked, Told};
use game::display::{self, Missing};
use rules::Side;
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
    let against = match &asked.mode {
        Some(Mode::TwoPeople) => {
            eprintln!("{}", words.name("app-two-needs-window"));
            return ExitCode::from(2);
        }
        Some(Mode::Computer(name)) => name.clone(),
        None => "normal".to_owned(),
    };
    let options = Options {
        level: asked.level.clone().unwrap_or_else(|| "after-the-war".to_owned()),
        side: asked.side.unwrap_or(Side::Baku),
        against,
        seed: asked.seed,
        resume: asked.load.clone(),
        save: SAVE.into(),
        program: Program::Game,
    };
    match terminal::play(words, &options, false) {
        Ok(_) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            failure.code()
        }
    }
}
