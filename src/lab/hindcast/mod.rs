//! Plays the public record through the rules and shows where they leave the gauge.
//!
//! The record is a test of the model: its acts were coded by a codebook before the rules were
//! tuned. What the rules refuse is printed, never replaced.

mod check;
mod play;
mod raw;
mod record;
mod script;
mod show;

pub use play::{Hindcast, Quarterly, Refusal, Verdict, play};
pub use record::{Act, Dated, Headline, Omission, Period, Record};
pub use show::{Told, heading, show};
