//! Plays games of a plan and replays what was played, and puts each into one line that is the same
//! on every machine. `main.rs` does it natively, `run.mjs` with this library as wasm under node;
//! `.ci/portable` compares.

mod exports;
mod plan;
mod shipped;
mod table;

pub use plan::{Plan, plans};
pub use table::{Decision, Table, replay, replays};

/// What went wrong, for whoever runs the comparison.
pub type Problem = String;

#[cfg(test)]
mod tests;
