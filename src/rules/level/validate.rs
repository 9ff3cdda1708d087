//! From a level's text to a checked [`Level`].

use std::sync::Arc;

use super::Level;
use super::raw::{RawLevel, RawScript, RawSides};
use crate::data::{Decode, Decoder, Problem, Spanned};
use crate::hash::Hash;
use crate::ids::{
    AgendaId, EventId, LeverId, PartyId, Quarter, RatchetId, Seat, SeatSet, Side, TrackId,
};
use crate::ruleset::load::set_constant;
use crate::ruleset::raw::Name;
use crate::ruleset::{Kind, MAX_TRACKS, MAX_TURNS, Ruleset, Scripted, TABLE};

/// The ruleset and the place where problems go.
struct Checker<'a> {
    ruleset: &'a Ruleset,
    cx: Decoder<'a>,
}

pub(super) fn load(ruleset: &Arc<Ruleset>, file: &str, text: &str) -> Result<Level, Vec<Problem>> {
    let mut checker = Checker { ruleset, cx: Decoder::new(file, text) };
    let Some(node) = checker.cx.parse() else {
        return Err(checker.cx.finish().err().unwrap_or_default());
    };
    let Some(raw) = RawLevel::decode(&node, &mut checker.cx) else {
        return Err(checker.cx.finish().err().unwrap_or_default());
    };
    let mut canonical = String::new();
    node.canonical(&mut canonical);
    let level = checker.level(Arc::clone(ruleset), &raw, Hash::of(canonical.as_bytes()));
    let problems = checker.cx.finish().err().unwrap_or_default();
    if problems.is_empty() { Ok(level) } else { Err(problems) }
}

impl Checker<'_> {
    fn level(&mut self, ruleset: Arc<Ruleset>, raw: &RawLevel, hash: Hash) -> Level {
        let start = self.quarter(&raw.start);
        let turns = self.turns(raw);
        let mut constants = ruleset.constants;
        let mut changed = Vec::new();
        for (name, value) in &raw.rules {
            set_constant(&mut self.cx, &mut constants, name, value);
            changed.push((name.value.clone(), **value));
        }
        if constants.moscow_attention_least > constants.moscow_attention_most {
            self.cx.rule::<()>(raw.id.span, "attention-backwards", vec![]);
        }
        let fixed =
            [self.two(&raw.fixed.moscow, Side::Moscow), self.two(&raw.fixed.baku, Side::Baku)];
        let pool = [
            self.pool(&raw.levers.moscow, Side::Moscow, fixed[0]),
            self.pool(&raw.levers.baku, Side::Baku, fixed[1]),
        ];
        let agendas = [
            self.agendas(&raw.agendas.moscow, Side::Moscow),
            self.agendas(&raw.agendas.baku, Side::Baku),
        ];
        let deck = self.deck(raw, turns.1);
        let script = self.scripts(raw, turns.1);
        let (tracks, least, most) = self.tracks(raw);
        Level {
            id: raw.id.value.clone(),
            start,
            turns,
            set_in: raw.set_in,
            tracks,
            least,
            most,
            ratchets: self.ratchets(raw),
            fixed,
            pool,
            barred: self.barred(raw),
            talks: raw.talks,
            deck,
            dated: dated(&ruleset, start, turns.1),
            agendas,
            script,
            desks: self.desks(raw),
            seed: *raw.seed,
            constants,
            changed,
            hash,
            ruleset,
        }
    }

    fn find(&mut self, kind: Kind, name: &Name) -> Option<usize> {
        let found = self.ruleset.names.find(kind, name);
        if found.is_none() {
            let known = self.ruleset.ids(kind).iter().map(String::as_str);
            self.cx.unknown::<()>(name.span, kind.id(), name, known);
        }
        found
    }

    fn quarter(&mut self, name: &Name) -> Quarter {
        Quarter::parse(name).unwrap_or_else(|| {
            let args = vec![("found", name.value.clone())];
            self.cx.rule::<()>(name.span, "not-a-quarter", args);
            Quarter(2023 * 4)
        })
    }

    fn turns(&mut self, raw: &RawLevel) -> (u8, u8) {
        let (first, last) = &raw.turns;
        self.cx.within(first, 1, i64::from(MAX_TURNS));
        self.cx.within(last, 1, i64::from(MAX_TURNS));
        if **last < **first || **last - **first > 1 {
            self.cx.rule::<()>(last.span, "last-turn-window", vec![]);
        }
        ((**first).clamp(1, MAX_TURNS), (**last).clamp(1, MAX_TURNS))
    }

    /// A lever of the given side.
    fn lever(&mut self, name: &Name, side: Side) -> Option<LeverId> {
        let lever = LeverId(self.find(Kind::Lever, name)? as u8);
        if self.ruleset.lever(lever).side != side {
            self.cx.rule::<()>(name.span, "wrong-side", vec![("name", name.value.clone())]);
        }
        Some(lever)
    }

    fn levers(&mut self, names: &[Name], side: Side) -> Vec<LeverId> {
        let mut levers = Vec::new();
        for name in names {
            match self.lever(name, side) {
                Some(lever) if levers.contains(&lever) => self.cx.duplicate("lever", name),
                Some(lever) => levers.push(lever),
                None => {}
            }
        }
        levers
    }

    fn two(&mut self, names: &Spanned<Vec<Name>>, side: Side) -> [LeverId; 2] {
        let levers = self.levers(names, side);
        <[LeverId; 2]>::try_from(levers).unwrap_or_else(|_| {
            self.cx.rule::<()>(names.span, "two-fixed-levers", vec![]);
            [LeverId(0); 2]
        })
    }

    fn pool(
        &mut self,
        names: &Spanned<Vec<Name>>,
        side: Side,
        fixed: [LeverId; 2],
    ) -> Vec<LeverId> {
        let mut pool = self.levers(names, side);
        pool.retain(|lever| !fixed.contains(lever));
        if pool.len() < TABLE - 2 {
            let args = vec![("least", (TABLE - 2).to_string()), ("found", pool.len().to_string())];
            self.cx.rule::<()>(names.span, "too-few-levers", args);
        }
        pool
    }

    /// The levers of either side that may not be ordered, as a set.
    fn barred(&mut self, raw: &RawLevel) -> u64 {
        let mut barred = 0;
        for name in &raw.barred {
            if let Some(index) = self.find(Kind::Lever, name) {
                if barred >> index & 1 == 1 {
                    self.cx.duplicate("lever", name);
                }
                barred |= 1 << index;
            }
        }
        barred
    }

    fn agendas(&mut self, names: &Spanned<Vec<Name>>, side: Side) -> Vec<AgendaId> {
        let mut agendas = Vec::new();
        for name in names.iter() {
            let Some(index) = self.find(Kind::Agenda, name) else { continue };
            let agenda = AgendaId(index as u8);
            if self.ruleset.agenda(agenda).side != side {
                self.cx.rule::<()>(name.span, "wrong-side", vec![("name", name.value.clone())]);
            }
            if agendas.contains(&agenda) {
                self.cx.duplicate("agenda", name);
            } else {
                agendas.push(agenda);
            }
        }
        if agendas.len() < 3 {
            self.cx.rule::<()>(names.span, "too-few-agendas", vec![]);
        }
        agendas
    }

    fn deck(&mut self, raw: &RawLevel, last: u8) -> u128 {
        let mut deck = 0_u128;
        for name in raw.deck.iter() {
            if let Some(index) = self.find(Kind::Event, name) {
                if deck >> index & 1 == 1 {
                    self.cx.duplicate("event", name);
                }
                deck |= 1 << index;
            }
        }
        if raw.deck.is_empty() {
            // An empty deck is the whole ruleset's, which is long enough for any level.
            return u128::MAX >> (128 - self.ruleset.events.len().clamp(1, 128));
        }
        if deck.count_ones() < u32::from(last) {
            let args = vec![("least", last.to_string()), ("found", deck.count_ones().to_string())];
            self.cx.rule::<()>(raw.deck.span, "short-deck", args);
        }
        deck
    }

    fn scripts(&mut self, raw: &RawLevel, last: u8) -> Vec<Scripted> {
        let mut script = vec![Scripted::default(); usize::from(last) + 1];
        for line in &raw.script {
            self.cx.within(&line.turn, 1, i64::from(last));
            let scripted = self.script(line);
            if let Some(slot) = script.get_mut(usize::from(*line.turn)) {
                if *slot != Scripted::default() {
                    let name = line.turn.with(line.turn.to_string());
                    self.cx.duplicate("turn", &name);
                }
                *slot = scripted;
            }
        }
        script
    }

    fn script(&mut self, line: &RawScript) -> Scripted {
        let headline = line.headline.as_ref().and_then(|name| self.find(Kind::Event, name));
        let tables = line.tables.as_ref().map(|tables| self.tables(tables));
        Scripted { headline: headline.map(|index| EventId(index as u8)), tables }
    }

    fn tables(&mut self, raw: &RawSides) -> [[LeverId; TABLE]; 2] {
        [(&raw.moscow, Side::Moscow), (&raw.baku, Side::Baku)].map(|(names, side)| {
            let levers = self.levers(names, side);
            <[LeverId; TABLE]>::try_from(levers).unwrap_or_else(|_| {
                self.cx.rule::<()>(names.span, "six-on-a-table", vec![]);
                [LeverId(0); TABLE]
            })
        })
    }

    fn ratchets(&mut self, raw: &RawLevel) -> Vec<RatchetId> {
        let found = raw.ratchets.iter().filter_map(|name| self.find(Kind::Ratchet, name));
        found.map(|index| RatchetId(index as u8)).collect()
    }

    fn desks(&mut self, raw: &RawLevel) -> SeatSet {
        let mut desks = SeatSet::NONE;
        for name in &raw.desks {
            if let Some(index) = self.find(Kind::Party, name) {
                desks.0 |= Seat::Desk(PartyId(index as u8)).bit();
            }
        }
        desks
    }

    /// Starting values and bounds; the level's ratchets set theirs when a game is set up.
    fn tracks(&mut self, raw: &RawLevel) -> ([i8; MAX_TRACKS], [i8; MAX_TRACKS], [i8; MAX_TRACKS]) {
        let (mut tracks, mut least, mut most) = ([0; MAX_TRACKS], [0; MAX_TRACKS], [0; MAX_TRACKS]);
        for (index, track) in self.ruleset.tracks.iter().enumerate() {
            tracks[index] = track.start as i8;
            least[index] = track.least as i8;
            most[index] = track.most as i8;
        }
        for (name, value) in &raw.tracks {
            let Some(index) = self.find(Kind::Track, name) else { continue };
            let track = self.ruleset.track(TrackId(index as u8));
            if self.cx.within(value, i64::from(track.least), i64::from(track.most)).is_some() {
                tracks[index] = **value as i8;
            }
        }
        (tracks, least, most)
    }
}

/// For each turn: the events whose dates allow it.
fn dated(ruleset: &Ruleset, start: Quarter, last: u8) -> Vec<u128> {
    let mut turns = Vec::new();
    for turn in 0..=last {
        let quarter = start.plus(turn.saturating_sub(1)).0;
        let mut allowed = 0_u128;
        for (index, event) in ruleset.events.iter().enumerate() {
            if (event.window.0..=event.window.1).contains(&quarter) {
                allowed |= 1 << index;
            }
        }
        turns.push(allowed);
    }
    turns
}
