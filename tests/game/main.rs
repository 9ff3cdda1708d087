//! The application without a window: whole games by the messages that panels send.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod features;
mod hand;
mod keyboard;
mod mirror;
mod policy;
mod saves;
mod sound;
mod table;
mod tabs;
mod turn;
