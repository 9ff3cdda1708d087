//! Tests of what is told, on games played to their end by chance.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod facts;
mod reckoning;
