//! What is folded open in the debrief.

use rules::{Game, PlayId, Side};

use super::what_if::Skill;

/// A page of the debrief.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(super) enum Tab {
    #[default]
    Road,
    Orders,
    Predictions,
    WhatIf,
    Thoughts,
    Model,
}

impl Tab {
    /// All, with the keys of their names.
    pub(super) const ALL: [(Self, &'static str); 6] = [
        (Self::Road, "debrief-tab-road"),
        (Self::Orders, "debrief-tab-orders"),
        (Self::Predictions, "debrief-tab-predictions"),
        (Self::WhatIf, "debrief-tab-what-if"),
        (Self::Thoughts, "debrief-tab-thoughts"),
        (Self::Model, "debrief-tab-model"),
    ];
}

/// Where that is kept: each game has its own.
pub(super) fn id(game: &Game) -> egui::Id {
    egui::Id::new(("debrief", game.seed(), game.log().len()))
}

/// What is folded open, and what is put together for a trial.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Opened {
    pub(super) tab: Tab,
    /// The turn that was chosen in the chart.
    pub(super) turn: Option<u8>,
    /// Whether its ledger is unfolded.
    pub(super) ledger: bool,
    pub(super) draft: Draft,
}

/// A change that is being put together.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Draft {
    pub(super) turn: Option<u8>,
    pub(super) side: Option<Side>,
    /// The order that goes out; the inner `None` is none.
    pub(super) out: Option<Option<PlayId>>,
    /// What comes in; the inner `None` is nothing.
    pub(super) into: Option<Option<PlayId>>,
    pub(super) skill: Skill,
    /// Whether the other side keeps to what it ordered later.
    pub(super) frozen: bool,
}

impl Draft {
    /// Another turn or side: its orders are others.
    pub(super) const fn forget(&mut self) {
        self.out = None;
        self.into = None;
    }
}
