//! The application without a window: whole games by the messages that panels send.

mod saves;
mod table;
mod turn;
