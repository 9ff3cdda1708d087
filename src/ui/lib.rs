//! The panels of *Three Roads*: functions of a model that read and emit, and change nothing.
//!
//! A panel takes an [`egui::Ui`] and a model and returns [`Intent`]s: what the person wants. It
//! never holds a game; of a running one it sees a [`rules::View`], so that nothing hidden is in
//! its memory. There is no engine here: the panels are tested without a window, by role and name.
//!
//! Every word comes from `assets/text`; every colour and size from [`theme`].

// Drawing is done in floats; what is drawn was reckoned in whole numbers by the rules.
#![allow(clippy::float_arithmetic)]

pub mod debrief;
pub mod encyclopedia;
mod intent;
pub mod kit;
mod model;
pub mod play;
pub mod screens;
pub mod theme;

pub use intent::{DraftEdit, Export, Intent, Playback, Sheet, Target};
pub use model::{
    Draft, LevelCard, Mode, OrderNote, Place, PlayModel, Problem, Reveal, SaveCard, SaveSlot,
    Settings, Setup, Subject,
};
pub use theme::{Look, Palette, Tint};
