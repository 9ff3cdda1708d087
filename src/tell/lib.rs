//! What the rules did, in words: names, causes, sources, movements. The terminal, the panels and
//! the debrief say the same thing with the same words because they ask here.

mod names;
mod past;
mod teller;

pub use names::{DOT, Names, symbol};
pub use past::{Past, Tracks};
pub use teller::{Teller, rung, stand_key};
