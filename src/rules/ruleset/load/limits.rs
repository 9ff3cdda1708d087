//! How many things of each kind a ruleset may hold.

use super::super::{Kind, MAX_AGENDAS, MAX_EVENTS, MAX_LEVERS, MAX_SET, MAX_TRACKS};
use super::{Loader, RawRuleset};
use crate::data::{Span, Spanned};

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
        self.in_all(Kind::Interest.id(), raw.interests.len() + interests, 255);
        let crises: usize = raw.crises.iter().map(|(_, list)| list.crises.len()).sum();
        self.in_all(Kind::Crisis.id(), crises, 255);
        if let Some((file, _)) = raw.roads.get(1) {
            self.file = *file;
            self.cx().duplicate("file", &Spanned::assumed("roads".to_owned()));
        }
        self.at_most(Kind::Ratchet, &raw.ratchets, 8);
        self.at_most(Kind::Event, &raw.events, MAX_EVENTS);
        self.at_most(Kind::Pair, &raw.pairs, 255);
        self.at_most(Kind::Lever, &raw.levers, MAX_LEVERS);
        let stances: usize = raw.parties.iter().map(|(_, party)| party.stances.len()).sum();
        self.in_all(Kind::Reaction.id(), raw.reactions.len() + stances, MAX_SET);
        let plays = raw.levers.iter().map(|(_, lever)| lever.targets.len().max(1)).sum();
        self.in_all("play", plays, MAX_SET);
    }

    /// At most so many of a kind whose items stand in several lists.
    fn in_all(&mut self, what: &str, found: usize, most: usize) {
        if found > most {
            let args = vec![("what", what.to_owned()), ("most", most.to_string())];
            self.rule(Span::default(), "too-many-things", args);
        }
    }
}
