//! Progress on the standard error stream: only on a terminal, and only after a second.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use text::Args;

use crate::data::words;

/// Work shorter than this shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// How far a piece of work is. May be shared between threads.
#[derive(Debug)]
pub struct Progress {
    began: Instant,
    bar: ProgressBar,
    shown: OnceLock<()>,
    key: &'static str,
}

impl Progress {
    /// Work in `all` steps. `key` are the words, with `$done` and `$all`.
    #[must_use]
    pub fn new(all: u64, key: &'static str) -> Self {
        let bar = ProgressBar::with_draw_target(Some(all), ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{bar:30} {msg}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { began: Instant::now(), bar, shown: OnceLock::new(), key }
    }

    /// So many more steps are done.
    pub fn advance(&self, steps: u64) {
        self.bar.inc(steps);
        if self.began.elapsed() < PATIENCE {
            return;
        }
        // A stream that is no terminal stays silent of itself.
        self.shown.get_or_init(|| self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5)));
        let [done, all] = [self.bar.position(), self.bar.length().unwrap_or(0)];
        let [done, all] = [done, all].map(|n| i64::try_from(n).unwrap_or(i64::MAX));
        let args = Args::new().number("done", done).number("all", all);
        let left = i64::try_from(self.bar.eta().as_secs()).unwrap_or(i64::MAX);
        let left = words().say("lab-progress-left", &Args::new().number("seconds", left));
        self.bar.set_message(format!("{} · {left}", words().say(self.key, &args)));
    }

    /// The work is done: nothing of it stays on the screen.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
