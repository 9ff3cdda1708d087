//! The reviewer's table: which rules stand for which sentence of the source article, what they
//! move, and how far each claim is to be trusted.
//!
//! It is generated from the ruleset and committed, so that a reviewer can read it without the
//! program; a test compares the two.

mod cited;
mod citing;
mod markdown;

pub use cited::{Cited, Row, Table};
pub use markdown::markdown;

/// Where the table lies in the repository.
pub const FILE: &str = "assets/ruleset/REVIEW.md";
