//! The panels, found by role and name, on real games.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod stage;

mod board;
mod columns;
mod debrief;
mod dock;
mod screens;
mod theme;
