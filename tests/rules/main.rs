//! Tests of the model, through its public face.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod allocation;
mod article;
mod code;
mod crisis;
mod data;
mod fixture;
mod fuzz;
mod headline;
mod invariants;
mod ladder;
mod loading;
mod validation;
mod variants;
mod walls;
