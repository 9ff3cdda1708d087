//! What the rules did, in words: names, causes, sources, movements. The terminal, the panels and
//! the debrief say the same thing with the same words because they ask here.
//!
//! Everything is plain data and plain text: no colour, no width, no printing. [`Names`] names
//! things; a [`Scene`] is a game as one seat sees it, and each module answers one question about
//! it: what a [`card`] does, what orders would move ([`forecast`]), how the [`board`] stands, what
//! the [`ledger`] says, [`why`] a number stands where it does, what a [`crisis`] can do, how it
//! came to the [`ending`].

pub mod board;
pub mod brief;
pub mod card;
pub mod crisis;
pub mod decisive;
pub mod ending;
pub mod explain;
pub mod find;
pub mod forecast;
pub mod gauge;
pub mod happened;
pub mod ledger;
mod names;
mod past;
pub mod problems;
mod reasons;
mod scene;
pub mod talks;
mod teller;
pub mod thoughts;
pub mod why;

pub use names::{DOT, Names, symbol};
pub use past::{Past, Tracks};
pub use scene::{Condition, Scene};
pub use teller::{Teller, rung, stand_key};
