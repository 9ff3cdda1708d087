//! Builds each list of the ruleset from its raw form.

use super::super::raw::*;
use super::super::{
    Agenda, Choice, Conds, Drift, Effect, Interest, Kind, Lever, Node, Owned, Pair, Play, Ratchet,
    Roads, Route, Ruleset, Sentence, Source, Track, TrackGroup,
};
use super::{Event, InFile, Loader, RawRuleset, constants, known, window};
use crate::data::Span;
use crate::hash::Hash;
use crate::ids::{CrisisId, EventId, NodeId, PartyId, PlayId, RatchetId, Side, TrackId};

impl Loader<'_> {
    /// Builds the whole ruleset; what it returns counts only if no problem was reported.
    pub(super) fn build(&mut self, raw: &RawRuleset, hash: Hash) -> Option<Ruleset> {
        self.plays_of = plays_of(&raw.levers);
        let tracks = self.tracks(raw);
        let nodes = self.nodes(raw);
        let routes = self.routes(raw);
        let (levers, plays) = self.levers(raw);
        let (pairs, pair_index) = self.pairs(raw, &levers);
        let meets = meets(&pairs, levers.len());
        let crises = self.crises(raw);
        let ratchets = self.ratchets(raw);
        let reactions = self.reactions(raw);
        let (sets_off, unprompted) = self.prompts(&reactions, levers.len());
        let parties = self.parties(raw, &reactions);
        let events = self.events(raw);
        let interests = self.interests(raw);
        let agendas = self.agendas(raw);
        let drifts = self.drifts(raw);
        let roads = self.roads(raw);
        let (constants, number_cites) = constants(self, &raw.constants);
        let sources = sources(raw);
        let sentences = sentences(raw);
        let most = usize::from(u16::MAX);
        if self.effects.len() > most || self.conds.len() > most || self.fixes.len() > most {
            self.rule(Span::default(), "ruleset-too-large", Vec::new());
        }
        let known = known(self, &raw.tracks)?;
        let roads = roads?;
        Some(Ruleset {
            names: std::mem::take(&mut self.names),
            tracks,
            nodes,
            routes,
            parties,
            reactions,
            levers,
            plays,
            pairs,
            pair_index,
            meets,
            sets_off,
            unprompted,
            crises,
            ratchets,
            incidents: incidents(&events),
            rises: rises(&events, &self.effects, known.tension),
            events,
            interests,
            agendas,
            drifts,
            roads,
            constants,
            number_cites,
            cites: std::mem::take(&mut self.cites),
            sources,
            sentences,
            conds: std::mem::take(&mut self.conds),
            gates: std::mem::take(&mut self.gates),
            quick: self.effects.iter().map(super::super::Effect::quick).collect(),
            effects: std::mem::take(&mut self.effects),
            fixes: std::mem::take(&mut self.fixes),
            known,
            hash,
        })
    }

    fn tracks(&mut self, raw: &RawRuleset) -> Vec<Track> {
        let mut tracks = Vec::new();
        for (file, track) in &raw.tracks {
            self.file = *file;
            let (least, most) = &track.range;
            self.cx().within(least, -100, 0);
            self.cx().within(most, 1, 100);
            self.cx().within(&track.start, i64::from(**least), i64::from(**most));
            tracks.push(Track {
                least: **least,
                most: **most,
                start: *track.start,
                group: TrackGroup::Listed(track.group),
                good: track.good,
            });
        }
        for (file, route) in &raw.routes {
            self.file = *file;
            let good = match route.owner {
                RawOwner::Moscow => RawGood::Moscow,
                RawOwner::Baku => RawGood::Baku,
                RawOwner::Shared => RawGood::Both,
            };
            let made =
                |most, start, good| Track { least: 0, most, start, group: TrackGroup::Route, good };
            self.cx().within(&route.start.build, 0, 100);
            self.cx().within(&route.start.flow, 0, 100);
            self.cx().within(&route.start.blocked, 0, 4);
            tracks.push(made(100, *route.start.build, good));
            tracks.push(made(100, *route.start.flow, good));
            tracks.push(made(4, *route.start.blocked, RawGood::Neither));
        }
        for (file, party) in &raw.parties {
            self.file = *file;
            let made = |least, start, good| Track {
                least,
                most: 100,
                start,
                group: TrackGroup::Party,
                good,
            };
            self.cx().within(&party.start.moscow, -100, 100);
            self.cx().within(&party.start.baku, -100, 100);
            self.cx().within(&party.start.appetite, 0, 100);
            tracks.push(made(-100, *party.start.moscow, RawGood::Moscow));
            tracks.push(made(-100, *party.start.baku, RawGood::Baku));
            tracks.push(made(0, *party.start.appetite, RawGood::Neither));
        }
        tracks
    }

    fn nodes(&mut self, raw: &RawRuleset) -> Vec<Node> {
        let mut nodes = Vec::new();
        for (file, node) in &raw.nodes {
            self.file = *file;
            let tracks = node.tracks.iter().map(|name| self.track(name)).collect();
            nodes.push(Node { kind: node.kind, tracks });
        }
        nodes
    }

    pub(super) fn node(&mut self, name: &Name) -> NodeId {
        NodeId(self.find(Kind::Node, name).unwrap_or(0) as u8)
    }

    fn routes(&mut self, raw: &RawRuleset) -> Vec<Route> {
        let mut routes = Vec::new();
        let mut next = raw.tracks.len() as u8;
        for (file, route) in &raw.routes {
            self.file = *file;
            self.cx().within(&route.ramp, 1, 100);
            self.cx().within(&route.income.moscow, 0, 20);
            self.cx().within(&route.income.baku, 0, 20);
            routes.push(Route {
                node: self.node(&route.node),
                owner: route.owner,
                build: TrackId(next),
                flow: TrackId(next + 1),
                blocked: TrackId(next + 2),
                ramp: *route.ramp,
                opens: route.opens.as_ref().map(|name| self.ratchet(name)),
                income: [*route.income.moscow, *route.income.baku],
                cite: self.cite(&route.cite),
            });
            next = next.saturating_add(3);
        }
        routes
    }

    fn levers(&mut self, raw: &RawRuleset) -> (Vec<Lever>, Vec<Play>) {
        let (mut levers, mut plays) = (Vec::new(), Vec::new());
        for (index, (file, lever)) in raw.levers.iter().enumerate() {
            self.file = *file;
            self.check_lever(lever);
            let start = plays.len() as u8;
            if lever.targets.is_empty() {
                let play = self.play(index, lever, None);
                plays.push(play);
            }
            for target in &lever.targets {
                let play = self.play(index, lever, Some(target));
                plays.push(play);
            }
            levers.push(Lever {
                side: (&lever.side).into(),
                node: self.node(&lever.node),
                tone: lever.tone,
                attention: *lever.attention,
                capital: *lever.capital,
                treasury: *lever.treasury,
                plays: (start, plays.len() as u8 - start),
                sentences: lever.cites.iter().map(|name| name.value.clone()).collect(),
            });
        }
        (levers, plays)
    }

    fn check_lever(&mut self, lever: &RawLever) {
        self.cx().within(&lever.attention, 1, 3);
        self.cx().within(&lever.capital, 0, 20);
        self.cx().within(&lever.treasury, 0, 20);
        if lever.price.is_empty() {
            self.rule(lever.id.span, "no-price", vec![("name", lever.id.value.clone())]);
        }
        for sentence in &lever.cites {
            self.find(Kind::Sentence, sentence);
        }
        for (index, target) in lever.targets.iter().enumerate() {
            if lever.targets[..index].iter().any(|other| other.id.value == target.id.value) {
                self.cx().duplicate("target", &target.id);
            }
        }
    }

    fn play(&mut self, lever: usize, raw: &RawLever, target: Option<&RawTarget>) -> Play {
        let join = |own: &[RawEffect], more: Option<&Vec<RawEffect>>| -> Vec<RawEffect> {
            own.iter().chain(more.into_iter().flatten()).cloned().collect()
        };
        let gives = join(&raw.gives, target.map(|target| &target.gives));
        let price = join(&raw.price, target.map(|target| &target.price));
        let late = |list: &[RawEffect]| list.iter().filter(|effect| *effect.delay > 0).count();
        let room = 1_usize.saturating_sub(late(&gives));
        let mut needs = raw.needs.clone();
        needs.extend(target.into_iter().flat_map(|target| target.needs.iter().cloned()));
        let target = target.map(|target| self.names.add_target(&target.id));
        Play {
            lever: crate::ids::LeverId(lever as u8),
            target,
            needs: self.conds(&needs),
            gives: self.effects_with(&gives, 100, 1),
            price: self.effects_with(&price, 100, room),
        }
    }

    fn pairs(&mut self, raw: &RawRuleset, levers: &[Lever]) -> (Vec<Pair>, Vec<(u8, u8)>) {
        let mut pairs = Vec::new();
        for (file, pair) in &raw.pairs {
            self.file = *file;
            pairs.push(self.pair(pair, levers));
        }
        let mut index = vec![(0, 0); levers.len() * levers.len()];
        for (position, pair) in pairs.iter().enumerate() {
            let place = pair.moscow.index() * levers.len() + pair.baku.index();
            // Without levers a pair names none: that has been reported.
            let Some(slot) = index.get_mut(place) else { continue };
            if slot.1 == 0 {
                *slot = (position as u8, 1);
            } else if usize::from(slot.0) + usize::from(slot.1) == position {
                slot.1 += 1;
            } else {
                let (file, raw) = &raw.pairs[position];
                self.file = *file;
                self.rule(raw.id.span, "pairs-apart", vec![("name", raw.id.value.clone())]);
            }
        }
        (pairs, index)
    }

    fn pair(&mut self, raw: &RawPair, levers: &[Lever]) -> Pair {
        self.cx().within(&raw.moscow_percent, 0, 200);
        self.cx().within(&raw.baku_percent, 0, 200);
        let (moscow, baku) = (self.lever(&raw.moscow), self.lever(&raw.baku));
        for (lever, name, side) in
            [(moscow, &raw.moscow, Side::Moscow), (baku, &raw.baku, Side::Baku)]
        {
            if levers.get(lever.index()).is_some_and(|lever| lever.side != side) {
                self.rule(name.span, "wrong-side", vec![("name", name.value.clone())]);
            }
        }
        Pair {
            moscow,
            baku,
            same_target: raw.same_target,
            when: self.conds(&raw.when),
            percent: [*raw.moscow_percent, *raw.baku_percent],
            effects: self.effects(&raw.effects),
            crisis: self.opened(raw.crisis.as_ref(), &raw.crisis_when),
            cite: self.cite(&raw.cite),
        }
    }

    /// A crisis that something opens, and when.
    fn opened(&mut self, name: Option<&Name>, when: &[RawCond]) -> Option<(CrisisId, Conds)> {
        let crisis = name.and_then(|name| self.find(Kind::Crisis, name));
        let when = self.conds(when);
        crisis.map(|index| (CrisisId(index as u8), when))
    }

    fn ratchets(&mut self, raw: &RawRuleset) -> Vec<Ratchet> {
        let mut ratchets = Vec::new();
        for (file, ratchet) in &raw.ratchets {
            self.file = *file;
            if ratchet.fixes.is_empty() || ratchet.when.is_empty() {
                self.rule(ratchet.id.span, "ratchet-of-nothing", Vec::new());
            }
            ratchets.push(Ratchet {
                by: ratchet.by,
                when: self.conds(&ratchet.when),
                fixes: self.ratchet_fixes(&ratchet.fixes),
                effects: self.effects(&ratchet.effects),
                cite: self.cite(&ratchet.cite),
            });
        }
        ratchets
    }

    fn events(&mut self, raw: &RawRuleset) -> Vec<Event> {
        let mut events = Vec::new();
        for (file, event) in &raw.events {
            self.file = *file;
            let choice = event.choice.as_ref().map(|choice| self.choice(choice));
            let ratchet = event.ratchet.as_ref().map(|name| self.ratchet(name));
            if let Some(percent) = &event.incident {
                self.cx().within(percent, 1, 100);
            }
            events.push(Event {
                window: window(self, event),
                when: self.conds(&event.when),
                effects: self.effects_with(&event.effects, 100, 1),
                ratchet: ratchet.map(|ratchet| RatchetId(ratchet.0)),
                choice,
                crisis: self.opened(event.crisis.as_ref(), &event.crisis_when),
                incident: event.incident.as_ref().map_or(0, |percent| (**percent).min(100)),
                cite: self.cite(&event.cite),
                date: event.date.as_ref().map(|date| date.value.clone()),
            });
        }
        events
    }

    fn choice(&mut self, raw: &RawChoice) -> Choice {
        if !(2..=4).contains(&raw.options.len()) {
            self.rule(raw.options.span, "choice-options", Vec::new());
        }
        let options = raw
            .options
            .iter()
            .map(|option| (option.id.value.clone(), self.effects_with(&option.effects, 100, 1)));
        Choice { side: (&raw.side).into(), options: options.collect() }
    }

    fn interests(&mut self, raw: &RawRuleset) -> Vec<Interest> {
        let mut interests = Vec::new();
        for (file, interest) in &raw.interests {
            self.file = *file;
            interests.push(Interest {
                owner: Owned::Side((&interest.side).into()),
                value: self.expr(&interest.value),
                cite: self.cite(&interest.cite),
            });
        }
        for side in Side::BOTH {
            let own = interests.iter().filter(|interest| interest.owner == Owned::Side(side));
            if own.count() != 5 {
                self.rule(Span::default(), "side-interests", vec![("seat", side.to_string())]);
            }
        }
        for (index, (file, party)) in raw.parties.iter().enumerate() {
            self.file = *file;
            for interest in &party.interests {
                interests.push(Interest {
                    owner: Owned::Party(PartyId(index as u8)),
                    value: self.expr(&interest.value),
                    cite: self.cite(&interest.cite),
                });
            }
        }
        interests
    }

    fn agendas(&mut self, raw: &RawRuleset) -> Vec<Agenda> {
        let mut agendas = Vec::new();
        for (file, agenda) in &raw.agendas {
            self.file = *file;
            self.cx().within(&agenda.points, 1, 20);
            agendas.push(Agenda {
                side: (&agenda.side).into(),
                when: self.conds(&agenda.when),
                points: *agenda.points,
                cite: self.cite(&agenda.cite),
            });
        }
        agendas
    }

    fn drifts(&mut self, raw: &RawRuleset) -> Vec<Drift> {
        let mut drifts = Vec::new();
        for (file, drift) in &raw.drifts {
            self.file = *file;
            let when = self.conds(&drift.when);
            drifts.push(Drift { when, effects: self.effects(&drift.effects) });
        }
        drifts
    }

    fn roads(&mut self, raw: &RawRuleset) -> Option<Roads> {
        let (file, roads) = raw.roads.first()?;
        self.file = *file;
        Some(Roads {
            score: [
                self.expr(&roads.cold),
                self.expr(&roads.balancing),
                self.expr(&roads.divergence),
            ],
            cite: [
                self.cite(&roads.cite.cold),
                self.cite(&roads.cite.balancing),
                self.cite(&roads.cite.divergence),
            ],
            stability: self.expr(&roads.stability),
            stability_cite: self.cite(&roads.cite.stability),
            alignment: self.expr(&roads.alignment),
            transit_income: self.expr(&roads.transit_income),
            leverage: self.expr(&roads.leverage),
        })
    }
}

/// For each lever: its first play and the ids of its targets.
fn plays_of(levers: &[InFile<RawLever>]) -> Vec<(u8, Vec<String>)> {
    let mut next = PlayId(0);
    let mut plays = Vec::new();
    for (_, lever) in levers {
        let targets: Vec<_> = lever.targets.iter().map(|target| target.id.value.clone()).collect();
        let count = targets.len().clamp(1, 64) as u8;
        plays.push((next.0, targets));
        next.0 = next.0.saturating_add(count);
    }
    plays
}

fn sources(raw: &RawRuleset) -> Vec<Source> {
    let list = raw.sources.iter().map(|(_, source)| Source {
        id: source.id.value.clone(),
        author: source.author.clone(),
        title: source.title.clone(),
        year: *source.year,
        publisher: source.publisher.clone(),
        url: source.url.clone(),
    });
    list.collect()
}

fn sentences(raw: &RawRuleset) -> Vec<Sentence> {
    let mut list = Vec::new();
    for (_, register) in &raw.sentences {
        list.extend(register.sentences.iter().map(|sentence| Sentence {
            id: sentence.id.value.clone(),
            names: sentence.names.iter().map(|name| name.value.clone()).collect(),
            left_out: None,
        }));
        list.extend(register.left_out.iter().map(|sentence| Sentence {
            id: sentence.id.value.clone(),
            names: Vec::new(),
            left_out: Some(sentence.why.value.clone()),
        }));
    }
    list
}

/// For each lever those of the other side that it forms a pair with, a bit a lever.
fn meets(pairs: &[Pair], levers: usize) -> Vec<u64> {
    let mut meets = vec![0; levers];
    for pair in pairs {
        for (one, other) in [(pair.moscow, pair.baku), (pair.baku, pair.moscow)] {
            if let Some(set) = meets.get_mut(one.index()) {
                *set |= 1 << other.0;
            }
        }
    }
    meets
}

/// The incidents as a set, a bit an event.
fn incidents(events: &[Event]) -> u128 {
    let numbered = events.iter().zip(0_u32..);
    numbered.filter(|(event, _)| event.incident > 0).fold(0, |set, (_, place)| set | 1 << place)
}

/// The headlines that can lift tension, each with the most by which it can, that first which can
/// lift it most.
fn rises(events: &[Event], effects: &[Effect], tension: TrackId) -> Vec<(i16, EventId)> {
    let rise = |event: &Event| -> i16 {
        let range = event.effects.start as usize..;
        let own = effects[range].iter().take(event.effects.len as usize);
        own.filter(|effect| effect.track == tension && effect.by > 0).map(|effect| effect.by).sum()
    };
    let numbered = events.iter().zip(0_u8..).map(|(event, place)| (rise(event), EventId(place)));
    let mut found: Vec<_> = numbered.filter(|(rise, _)| *rise > 0).collect();
    found.sort_by_key(|(rise, _)| std::cmp::Reverse(*rise));
    found
}
