//! What is typed, and Ctrl-C, through one channel: a terminal that waits for a line can still be
//! interrupted.

use std::io::BufRead;
use std::sync::mpsc::{self, Receiver};

/// What came in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Typed {
    /// A line, without its end.
    Line(String),
    /// There will be no more.
    End,
    /// Ctrl-C.
    Interrupted,
}

/// Where lines come from.
pub(crate) struct Input {
    from: Receiver<Typed>,
    is_terminal: bool,
}

impl Input {
    /// The standard input.
    pub(crate) fn stdin() -> Self {
        let (to, from) = mpsc::channel();
        let interrupt = to.clone();
        // A program that cannot catch Ctrl-C still saves after every submission.
        let _ = ctrlc::set_handler(move || {
            let _ = interrupt.send(Typed::Interrupted);
        });
        std::thread::spawn(move || {
            let mut stdin = std::io::stdin().lock();
            let mut bytes = Vec::new();
            while matches!(stdin.read_until(b'\n', &mut bytes), Ok(1..)) {
                let line = String::from_utf8_lossy(&bytes).trim().to_owned();
                bytes.clear();
                if to.send(Typed::Line(line)).is_err() {
                    return;
                }
            }
            let _ = to.send(Typed::End);
        });
        let is_terminal = std::io::IsTerminal::is_terminal(&std::io::stdin());
        Self { from, is_terminal }
    }

    /// What is known beforehand.
    #[cfg(test)]
    pub(crate) fn script(typed: impl IntoIterator<Item = Typed>) -> Self {
        let (to, from) = mpsc::channel();
        for typed in typed {
            let _ = to.send(typed);
        }
        Self { from, is_terminal: false }
    }

    /// Whether a person types.
    pub(crate) const fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// Waits for what comes next.
    pub(crate) fn next(&self) -> Typed {
        self.from.recv().unwrap_or(Typed::End)
    }
}
