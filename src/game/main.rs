//! The program: a window, or the terminal where there is no window to be had.

use std::io::{IsTerminal, stdin, stdout};
use std::process::ExitCode;

use game::command_line::{Asked, Told};
use game::display::{self, Missing};
use text::Words;

fn main() -> ExitCode {
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
    eprintln!("{}\n{}", words.name(what), words.name(advice));
    if matches!(missing, Missing::Fault(_)) || !(stdin().is_terminal() && stdout().is_terminal()) {
        return ExitCode::FAILURE;
    }
    eprintln!("{}\n", words.name("app-terminal-instead"));
    in_terminal(&words, &asked)
}
