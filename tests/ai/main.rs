//! Tests of the package `ai`.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod pivot;
mod players;
mod search;
