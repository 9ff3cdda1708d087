//! The ids of everything, by kind.

use std::collections::BTreeMap;

/// What an id names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// A track.
    Track,
    /// A node.
    Node,
    /// A route.
    Route,
    /// A third party.
    Party,
    /// A reaction or a stance.
    Reaction,
    /// A lever.
    Lever,
    /// A pair rule.
    Pair,
    /// A crisis.
    Crisis,
    /// A ratchet.
    Ratchet,
    /// A headline event.
    Event,
    /// An interest.
    Interest,
    /// An agenda.
    Agenda,
    /// A rule of the economy or of drift.
    Drift,
    /// A source.
    Source,
    /// A sentence of the article.
    Sentence,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 15] = [
        Self::Track,
        Self::Node,
        Self::Route,
        Self::Party,
        Self::Reaction,
        Self::Lever,
        Self::Pair,
        Self::Crisis,
        Self::Ratchet,
        Self::Event,
        Self::Interest,
        Self::Agenda,
        Self::Drift,
        Self::Source,
        Self::Sentence,
    ];

    /// The word used in problems and in word keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Track => "track",
            Self::Node => "node",
            Self::Route => "route",
            Self::Party => "party",
            Self::Reaction => "reaction",
            Self::Lever => "lever",
            Self::Pair => "pair",
            Self::Crisis => "crisis",
            Self::Ratchet => "ratchet",
            Self::Event => "event",
            Self::Interest => "interest",
            Self::Agenda => "agenda",
            Self::Drift => "drift",
            Self::Source => "source",
            Self::Sentence => "sentence",
        }
    }
}

/// The ids of everything.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    lists: [Vec<String>; Kind::ALL.len()],
    index: [BTreeMap<String, usize>; Kind::ALL.len()],
    targets: Vec<String>,
}

impl Names {
    /// Adds an id; `None` if it is there already.
    pub(crate) fn add(&mut self, kind: Kind, name: &str) -> Option<usize> {
        let list = &mut self.lists[kind as usize];
        if self.index[kind as usize].contains_key(name) {
            return None;
        }
        list.push(name.to_owned());
        self.index[kind as usize].insert(name.to_owned(), list.len() - 1);
        Some(list.len() - 1)
    }

    pub(crate) fn find(&self, kind: Kind, name: &str) -> Option<usize> {
        self.index[kind as usize].get(name).copied()
    }

    pub(crate) fn name(&self, kind: Kind, index: usize) -> &str {
        &self.lists[kind as usize][index]
    }

    pub(crate) fn all(&self, kind: Kind) -> &[String] {
        &self.lists[kind as usize]
    }

    /// The position of a target's name, shared by levers that have the same target.
    pub(crate) fn add_target(&mut self, name: &str) -> u8 {
        let found = self.targets.iter().position(|known| known == name);
        let index = found.unwrap_or_else(|| {
            self.targets.push(name.to_owned());
            self.targets.len() - 1
        });
        index as u8
    }

    pub(crate) fn target(&self, index: u8) -> &str {
        &self.targets[index as usize]
    }
}
