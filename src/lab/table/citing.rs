//! Every rule of the ruleset with what it cites, moves and reads.

use std::collections::BTreeSet;

use rules::{CiteId, Effects, Expr, ExprNode, Kind, Ruleset, TrackId};

/// A rule with everything that it cites.
pub(super) struct Citing {
    pub(super) kind: &'static str,
    pub(super) id: String,
    /// Cited by the rule as a whole.
    pub(super) whole: Vec<CiteId>,
    /// Sentences that it names without a standing of its own.
    pub(super) sentences: Vec<String>,
    pub(super) effects: Vec<Effects>,
    pub(super) reads: BTreeSet<TrackId>,
}

impl Citing {
    fn new(kind: &'static str, id: &str) -> Self {
        let (whole, sentences, effects) = (Vec::new(), Vec::new(), Vec::new());
        Self { kind, id: id.to_owned(), whole, sentences, effects, reads: BTreeSet::new() }
    }

    fn cite(mut self, cite: CiteId) -> Self {
        self.whole.push(cite);
        self
    }

    fn effects(mut self, effects: impl IntoIterator<Item = Effects>) -> Self {
        self.effects.extend(effects);
        self
    }

    fn reads(mut self, value: &Expr) -> Self {
        gather(value.root(), &mut self.reads);
        self
    }

    /// Every track that the rule moves; those that it reads, if it moves none.
    pub(super) fn touches(&self, rules: &Ruleset) -> BTreeSet<String> {
        let effects = self.effects.iter().flat_map(|effects| rules.effects_of(*effects));
        let moved: BTreeSet<_> = effects.map(|effect| effect.track).collect();
        named(rules, if moved.is_empty() { &self.reads } else { &moved })
    }
}

/// Every rule of the ruleset, in a fixed order.
pub(super) fn citing(rules: &Ruleset) -> Vec<Citing> {
    let mut all = Vec::new();
    for id in rules.all_levers() {
        let lever = rules.lever(id);
        let plays = lever.plays().map(|play| *rules.play(play));
        let effects: Vec<_> = plays.flat_map(|play| [play.gives, play.price]).collect();
        let citing = Citing::new(Kind::Lever.id(), rules.lever_name(id)).effects(effects);
        all.push(Citing { sentences: lever.sentences.clone(), ..citing });
    }
    for id in rules.all_pairs() {
        let pair = rules.pair(id);
        let citing = Citing::new(Kind::Pair.id(), rules.pair_name(id));
        all.push(citing.cite(pair.cite).effects([pair.effects]));
    }
    for id in rules.all_crises() {
        let crisis = rules.crisis(id);
        let cells = crisis.rounds.iter().flatten();
        let citing = Citing::new(Kind::Crisis.id(), rules.crisis_name(id)).cite(crisis.cite);
        all.push(citing.effects(cells.flat_map(|cell| [cell.effects, cell.stake_effects])));
    }
    for id in rules.all_ratchets() {
        let ratchet = rules.ratchet(id);
        let citing = Citing::new(Kind::Ratchet.id(), rules.ratchet_name(id)).cite(ratchet.cite);
        let fixed = rules.fixes_of(id).iter().map(|fix| fix.track).collect();
        all.push(Citing { reads: fixed, ..citing.effects([ratchet.effects]) });
    }
    for id in rules.all_reactions() {
        let reaction = rules.reaction(id);
        let kind = if reaction.stance { "stance" } else { Kind::Reaction.id() };
        let citing = Citing::new(kind, rules.reaction_name(id)).effects([reaction.effects]);
        all.push(if reaction.stance { citing } else { citing.cite(reaction.cite) });
    }
    for id in rules.all_events() {
        let event = rules.event(id);
        let options = event.choice.iter().flat_map(|choice| &choice.options);
        let citing = Citing::new(Kind::Event.id(), rules.event_name(id)).cite(event.cite);
        all.push(citing.effects([event.effects]).effects(options.map(|(_, effects)| *effects)));
    }
    for id in rules.all_drifts() {
        let citing = Citing::new(Kind::Drift.id(), rules.drift_name(id));
        all.push(citing.effects([rules.drift(id).effects]));
    }
    for id in rules.all_routes() {
        let route = rules.route(id);
        let citing = Citing::new(Kind::Route.id(), rules.route_name(id)).cite(route.cite);
        all.push(Citing { reads: [route.build, route.flow].into(), ..citing });
    }
    all.extend(valued(rules));
    all
}

/// What reads the tracks: interests, agendas, roads.
fn valued(rules: &Ruleset) -> Vec<Citing> {
    let mut all = Vec::new();
    for id in rules.all_interests() {
        let interest = rules.interest(id);
        let citing = Citing::new(Kind::Interest.id(), rules.interest_name(id));
        all.push(citing.cite(interest.cite).reads(&interest.value));
    }
    for id in rules.all_agendas() {
        let citing = Citing::new(Kind::Agenda.id(), rules.agenda_name(id));
        all.push(citing.cite(rules.agenda(id).cite));
    }
    let roads = rules.roads();
    for road in rules::Road::ALL {
        let place = road.index();
        let citing = Citing::new("road", road.id()).cite(roads.cite[place]);
        all.push(citing.reads(&roads.score[place]));
    }
    let stability = Citing::new("road", "stability").cite(roads.stability_cite);
    all.push(stability.reads(&roads.stability));
    all
}

/// The ids of tracks.
pub(super) fn named(rules: &Ruleset, tracks: &BTreeSet<TrackId>) -> BTreeSet<String> {
    tracks.iter().map(|track| rules.track_name(*track).to_owned()).collect()
}

fn gather(node: &ExprNode, into: &mut BTreeSet<TrackId>) {
    match node {
        ExprNode::Track(track)
        | ExprNode::Inverse(track)
        | ExprNode::Ramp(track, ..)
        | ExprNode::Fall(track, ..) => {
            into.insert(*track);
        }
        ExprNode::All(parts) | ExprNode::Any(parts) | ExprNode::Mean(parts) => {
            parts.iter().for_each(|part| gather(part, into));
        }
        ExprNode::Sum(parts) => parts.iter().for_each(|(_, part)| gather(part, into)),
        ExprNode::Const(_) | ExprNode::Done(_) => {}
    }
}
