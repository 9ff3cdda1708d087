//! The small parts that panels are made of. Each has a role and a name for a screen reader.

mod bar;
mod button;
pub(crate) mod focus;
mod label;
mod level;
mod motion;
mod plate;
mod scroll;
mod surface;

pub use bar::{diverging, meter, pips};
pub use button::{button, choice, link, primary, tab};
pub(crate) use button::{framed, primary_in, ring};
pub use label::{caption, figure, heading, note, section, serif, text, tinted};
pub(crate) use label::{head, set, shortened, unhung};
pub use level::Level;
pub use motion::{Beat, Difference, card_place, difference, remember_card};
pub use plate::plate;
pub(crate) use scroll::GUTTER;
pub use scroll::scroll;
pub use surface::{card, field_set, hairline};
pub(crate) use surface::{veil, veiled};
