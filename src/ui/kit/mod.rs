//! The small parts that panels are made of. Each has a role and a name for a screen reader.

mod bar;
mod button;
pub(crate) mod focus;
mod label;
mod motion;
mod plate;
mod surface;

pub use bar::{diverging, meter, pips};
pub(crate) use button::ring;
pub use button::{button, choice, link, primary, tab};
pub(crate) use label::head;
pub use label::{caption, figure, heading, note, section, serif, text, tinted};
pub use motion::{Beat, Difference, card_place, difference, remember_card};
pub use plate::plate;
pub use surface::{card, field_set, hairline};
