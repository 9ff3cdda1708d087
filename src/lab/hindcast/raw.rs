//! The public record as it stands in its file.

use rules::data::{Spanned, choice, record};

/// A name that must be known elsewhere, with its place.
pub(super) type Name = Spanned<String>;

choice! {
    /// A choice in a crisis round.
    #[derive(Copy, Eq)]
    pub(super) enum RawStand as "choice" {
        Hold = "hold",
        Escalate = "escalate",
        BackDown = "back_down",
    }
}
record! {
    /// An act that was coded as an order.
    pub(super) struct RawAct as "act" {
        pub(super) lever: Name,
        pub(super) target: Option<Name> = None,
        pub(super) date: Name,
        pub(super) source: Name,
        pub(super) act: String,
    }
}
record! {
    /// What a side chose on a headline.
    pub(super) struct RawAnswer as "option" {
        pub(super) id: Name,
        pub(super) date: Name,
        pub(super) source: Name,
        pub(super) act: String,
    }
}
record! {
    /// What nobody ordered.
    pub(super) struct RawHeadline as "headline" {
        pub(super) id: Name,
        pub(super) date: Name,
        pub(super) source: Name,
        pub(super) option: Option<RawAnswer> = None,
    }
}
record! {
    /// One quarter: Moscow's and Baku's acts, and the rounds of a crisis, if there was one.
    pub(super) struct RawPeriod as "quarter" {
        pub(super) quarter: Name,
        pub(super) headline: Option<RawHeadline> = None,
        pub(super) moscow: Spanned<Vec<RawAct>>,
        pub(super) baku: Spanned<Vec<RawAct>>,
        pub(super) crisis: Vec<(RawStand, RawStand)> = Vec::new(),
    }
}
record! {
    /// What was considered and not coded.
    pub(super) struct RawOmission as "omission" {
        pub(super) date: Name,
        pub(super) act: String,
        pub(super) why: String,
    }
}
record! {
    /// A whole record.
    pub(super) struct RawRecord as "record" {
        pub(super) level: Name,
        pub(super) codebook: String,
        pub(super) from: Name,
        pub(super) turns: Spanned<Vec<RawPeriod>>,
        pub(super) omissions: Vec<RawOmission> = Vec::new(),
    }
}
