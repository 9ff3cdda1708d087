//! How many things of each kind a ruleset may hold.

use super::super::{Kind, MAX_AGENDAS, MAX_EVENTS, MAX_SET, MAX_TRACKS};
use super::{Loader, RawRuleset};
use crate::data::Span;

impl Loader<'_> {
    /// At most so many of each kind: ids are small, and some must fit a set of bits.
    pub(super) fn limits(&mut self, raw: &RawRuleset) {
        let parties = 3 * raw.parties.len();
        self.at_most(Kind::Route, &raw.routes, MAX_TRACKS.saturating_sub(parties) / 3);
        let made = parties + 3 * raw.routes.len();
        self.at_most(Kind::Track, &raw.tracks, MAX_TRACKS.saturating_sub(made));
        self.at_most(Kind::Party, &raw.parties, 6);
        self.at_most(Kind::Node, &raw.nodes, 255);
        self.at_most(Kind::Agenda, &raw.agendas, MAX_AGENDAS);
        self.at_most(Kind::Drift, &raw.drifts, 255);
        let interests: usize = raw.parties.iter().map(|(_, party)| party.interests.len()).sum();
        self.at_most(Kind::Interest, &raw.interests, 255_usize.saturating_sub(interests));
        let crises: usize = raw.crises.iter().map(|(_, list)| list.crises.len()).sum();
        if crises > 255 {
            let args = vec![("what", Kind::Crisis.id().to_owned()), ("most", "255".to_owned())];
            self.rule(Span::default(), "too-many-things", args);
        }
        self.at_most(Kind::Ratchet, &raw.ratchets, 8);
        self.at_most(Kind::Event, &raw.events, MAX_EVENTS);
        self.at_most(Kind::Pair, &raw.pairs, 255);
        self.at_most(Kind::Lever, &raw.levers, 48);
        let stances: usize = raw.parties.iter().map(|(_, party)| party.stances.len()).sum();
        self.at_most(Kind::Reaction, &raw.reactions, MAX_SET.saturating_sub(stances));
        let plays: usize = self.plays_count(raw);
        if plays > MAX_SET {
            let args = vec![("what", "play".to_owned()), ("most", MAX_SET.to_string())];
            self.rule(Span::default(), "too-many-things", args);
        }
    }

    fn plays_count(&self, raw: &RawRuleset) -> usize {
        raw.levers.iter().map(|(_, lever)| lever.targets.len().max(1)).sum()
    }
}
