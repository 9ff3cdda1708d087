//! Tests of the package `lab`.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod command;
mod exploit;
mod hindcast;
mod licences;
mod pivot;
mod place;
mod players;
mod replay;
mod report;
mod simulate;
mod studies;
mod table;
mod validate;
