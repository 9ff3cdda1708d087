//! Plays, measures and checks *Three Roads* from the terminal.
//!
//! Each command is a module with a `run` or a function of its own that a test can call; `cli`
//! reads the arguments, `data` finds levels and words. The players are in package `ai`, the game in
//! the terminal in package `terminal`.

pub mod balance;
pub mod cli;
pub mod compare;
pub mod data;
pub mod exploit;
mod figures;
mod grid;
pub mod headlines;
pub mod hindcast;
pub mod ladder;
pub mod ledger;
pub mod output;
pub mod pivot;
pub mod problems;
pub mod progress;
pub mod replay;
pub mod report;
pub mod sensitivity;
pub mod simulate;
pub mod stats;
pub mod study;
pub mod table;
pub mod validate;

pub use cli::run;
pub use terminal::Failure;
