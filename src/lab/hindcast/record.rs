//! The public record of a period, checked against the rules.

use std::sync::Arc;

use rules::{EventId, Level, PlayId, Quarter, Stand};
use serde::Serialize;

/// The public record of a period, checked against a ruleset and its level.
#[derive(Clone, Debug)]
pub struct Record {
    /// The level that it is played on.
    pub level: Arc<Level>,
    /// The level's text.
    pub(super) level_text: String,
    /// The file of the codebook, beside the record.
    pub codebook: String,
    /// Quarter by quarter.
    pub periods: Vec<Period>,
    /// What was considered and not coded.
    pub omissions: Vec<Omission>,
}

/// One quarter of the record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Period {
    /// Which.
    pub quarter: Quarter,
    /// What nobody ordered.
    pub headline: Headline,
    /// What was coded for each side, Moscow first, in slot order.
    pub acts: [Vec<Act>; 2],
    /// The rounds of a crisis, Moscow's choice first.
    pub crisis: Vec<[Stand; 2]>,
}

/// A headline of the record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Headline {
    /// The card.
    pub event: EventId,
    /// The day.
    pub date: String,
    /// The id of its source.
    pub source: String,
    /// The option that was chosen, by its position, with the day, the source and what was done.
    pub option: Option<(u8, Dated)>,
}

/// What was done, when, and who reports it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Dated {
    /// The day.
    pub date: String,
    /// The id of its source.
    pub source: String,
    /// What was done.
    pub act: String,
}

/// An act that was coded as an order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Act {
    /// The order.
    pub play: PlayId,
    /// What was done.
    pub dated: Dated,
}

/// What was considered and not coded.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Omission {
    /// The day.
    pub date: String,
    /// What was done.
    pub act: String,
    /// Why it is not coded.
    pub why: String,
}
