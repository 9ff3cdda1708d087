//! The application without a window: whole games by the messages that panels send.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod hand;
mod saves;
mod table;
mod turn;
