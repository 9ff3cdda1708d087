//! Reads a save and plays it again.

use std::sync::Arc;

use super::{ENGINE, FindLevel, Replay};
use crate::data::{Decode, Decoder, Problem, Span, Spanned, choice, record};
use crate::game::Game;
use crate::hash::Hash;
use crate::ids::{AgendaId, LeverId, PlayId, ReactionId, Seat, SeatSet, Side};
use crate::level::Level;
use crate::order::{Action, Answer, DeskAct, Offer, OrderSet, Pledge, Sealed, Stand, Term};
use crate::ruleset::raw::{Name, RawStand};
use crate::ruleset::{Kind, Ruleset, SLOTS};

/// A lever and whether it will be played.
type RawTerm = (Name, bool);

choice! {
    #[derive(Copy, Eq)]
    enum RawAnswer as "answer" { Accept = "accept", Refuse = "refuse", Silence = "silence" }
}
choice! {
    enum RawAct as "act" {
        Agenda(Name),
        NoOffer,
        Offer(RawTerm, RawTerm),
        Answer(RawAnswer),
        Choice(u8),
        Orders(RawSealed),
        Stand(RawStand),
        Desk(RawDesk),
    }
}
record! {
    struct RawSealed {
        orders: Spanned<Vec<(Name, Option<Name>)>>,
        predict: Option<Name> = None,
        keep: Option<Name> = None,
    }
}
record! {
    struct RawDesk {
        act: Option<Name> = None,
        pledge: Option<RawTerm> = None,
    }
}
record! {
    struct RawAction {
        seat: Name,
        act: Spanned<RawAct>,
    }
}
record! {
    struct RawReplay {
        engine: Spanned<u32>,
        ruleset: Name,
        level: Name,
        level_hash: Name,
        level_text: Option<String> = None,
        seed: Spanned<i64>,
        desks: Vec<Name> = Vec::new(),
        actions: Vec<RawAction>,
        hashes: Vec<(Spanned<u8>, Name)>,
    }
}

struct Reader<'a> {
    ruleset: &'a Ruleset,
    cx: Decoder<'a>,
}

pub(super) fn read(
    ruleset: &Arc<Ruleset>,
    file: &str,
    text: &str,
    find_level: &FindLevel<'_>,
) -> Result<Replay, Vec<Problem>> {
    let mut reader = Reader { ruleset, cx: Decoder::new(file, text) };
    let node = reader.cx.parse();
    let raw = node.and_then(|node| RawReplay::decode(&node, &mut reader.cx));
    let Some(raw) = raw else { return Err(reader.cx.finish().err().unwrap_or_default()) };
    reader.versions(&raw);
    let level = match reader.level(ruleset, &raw, find_level) {
        Ok(level) => level,
        Err(more) => {
            // Another ruleset may be why the level is wrong, so both are told.
            let mut problems = reader.cx.finish().err().unwrap_or_default();
            problems.extend(more);
            return Err(problems);
        }
    };
    let desks = reader.desks(&raw.desks);
    let actions = raw.actions.iter().filter_map(|action| reader.action(action)).collect();
    let hashes = raw.hashes.iter().filter_map(|(turn, hash)| {
        let found = reader.hash(hash)?;
        Some((hash.span, **turn, found))
    });
    let hashes = hashes.collect();
    reader.cx.within(&raw.seed, 0, i64::MAX);
    reader.cx.finish()?;
    let (file, text) = (file.to_owned(), text.to_owned());
    let seed = raw.seed.unsigned_abs();
    match level {
        Some(level) => Ok(Replay { level, seed, desks, actions, hashes, file, text }),
        None => Err(Vec::new()),
    }
}

pub(super) fn play(replay: &Replay, until: Option<u8>) -> Result<Game, Vec<Problem>> {
    let mut cx = Decoder::new(&replay.file, &replay.text);
    let mut game = Game::with_desks(Arc::clone(&replay.level), replay.seed, replay.desks);
    let mut whole = until.is_none();
    for (span, seat, action) in &replay.actions {
        if until.is_some_and(|until| game.board().turn() > until) {
            break;
        }
        if let Err(error) = game.submit(*seat, *action) {
            let turn = game.board().turn().to_string();
            let args = vec![("turn", turn), ("why", error.code().to_owned())];
            cx.rule::<()>(*span, "order-refused", args);
            whole = false;
            break;
        }
        game.resolve();
    }
    for (index, (turn, hash)) in game.hashes().iter().enumerate() {
        let kept = replay.hashes.get(index);
        if kept.is_none_or(|(_, kept_turn, kept)| (kept_turn, kept) != (turn, hash)) {
            let span = kept.map_or(Span::default(), |(span, ..)| *span);
            cx.rule::<()>(span, "hash-differs", vec![("turn", turn.to_string())]);
            break;
        }
    }
    // Of a game that breaks off, the later hashes say nothing.
    if whole && replay.hashes.len() > game.hashes().len() {
        let (span, turn, _) = replay.hashes[game.hashes().len()];
        cx.rule::<()>(span, "hash-without-turn", vec![("turn", turn.to_string())]);
    }
    cx.finish().map(|()| game)
}

impl Reader<'_> {
    /// Another engine or ruleset would give another game.
    fn versions(&mut self, raw: &RawReplay) {
        if *raw.engine != ENGINE {
            let args = vec![("found", raw.engine.to_string()), ("known", ENGINE.to_string())];
            self.cx.rule::<()>(raw.engine.span, "other-engine", args);
        }
        let known = self.ruleset.hash();
        if self.hash(&raw.ruleset).is_some_and(|hash| hash != known) {
            let args = vec![("found", raw.ruleset.value.clone()), ("known", known.to_string())];
            self.cx.rule::<()>(raw.ruleset.span, "other-ruleset", args);
        }
    }

    fn hash(&mut self, name: &Name) -> Option<Hash> {
        let hash = Hash::parse(name);
        if hash.is_none() {
            self.cx.rule::<()>(name.span, "not-a-hash", vec![("found", name.value.clone())]);
        }
        hash
    }

    fn level(
        &mut self,
        ruleset: &Arc<Ruleset>,
        raw: &RawReplay,
        find_level: &FindLevel<'_>,
    ) -> Result<Option<Arc<Level>>, Vec<Problem>> {
        let Some(text) = raw.level_text.clone().or_else(|| find_level(&raw.level)) else {
            let args = vec![("found", raw.level.value.clone())];
            self.cx.rule::<()>(raw.level.span, "no-such-level", args);
            return Ok(None);
        };
        let level = Level::load(ruleset, &format!("{}.ron", raw.level.value), &text)?;
        let kept = self.hash(&raw.level_hash);
        if kept.is_some_and(|hash| hash != level.hash()) {
            let known = level.hash().to_string();
            let args = vec![("found", raw.level_hash.value.clone()), ("known", known)];
            self.cx.rule::<()>(raw.level_hash.span, "other-level", args);
        }
        Ok(Some(level))
    }

    fn desks(&mut self, names: &[Name]) -> SeatSet {
        let mut desks = SeatSet::NONE;
        for name in names {
            if let Some(seat @ Seat::Desk(_)) = self.seat(name) {
                desks.0 |= seat.bit();
            }
        }
        desks
    }

    fn seat(&mut self, name: &Name) -> Option<Seat> {
        let side = Side::BOTH.into_iter().find(|side| side.id() == name.value);
        if let Some(side) = side {
            return Some(Seat::Side(side));
        }
        let party = self.ruleset.find_party(name);
        if party.is_none() {
            let parties = self.ruleset.ids(Kind::Party).iter().map(String::as_str);
            let known = Side::BOTH.iter().map(|side| side.id()).chain(parties);
            self.cx.unknown::<()>(name.span, "seat", name, known);
        }
        party.map(Seat::Desk)
    }

    fn find(&mut self, kind: Kind, name: &Name) -> Option<u8> {
        let found = self.ruleset.names.find(kind, name);
        if found.is_none() {
            let known = self.ruleset.ids(kind).iter().map(String::as_str);
            self.cx.unknown::<()>(name.span, kind.id(), name, known);
        }
        found.map(|index| index as u8)
    }

    fn lever(&mut self, name: &Name) -> Option<LeverId> {
        self.find(Kind::Lever, name).map(LeverId)
    }

    fn action(&mut self, raw: &RawAction) -> Option<(Span, Seat, Action)> {
        let seat = self.seat(&raw.seat)?;
        let action = match &raw.act.value {
            RawAct::Agenda(name) => Action::Agenda(AgendaId(self.find(Kind::Agenda, name)?)),
            RawAct::NoOffer => Action::Offer(None),
            RawAct::Offer(mine, yours) => {
                Action::Offer(Some(Offer { mine: self.term(mine)?, yours: self.term(yours)? }))
            }
            RawAct::Answer(answer) => Action::Answer(match answer {
                RawAnswer::Accept => Answer::Accept,
                RawAnswer::Refuse => Answer::Refuse,
                RawAnswer::Silence => Answer::Silence,
            }),
            RawAct::Choice(option) => Action::Choice(*option),
            RawAct::Orders(sealed) => Action::Orders(self.sealed(sealed)?),
            RawAct::Stand(stand) => Action::Stand(match stand {
                RawStand::Hold => Stand::Hold,
                RawStand::Escalate => Stand::Escalate,
                RawStand::BackDown => Stand::BackDown,
            }),
            RawAct::Desk(desk) => Action::Desk(self.desk(desk)?),
        };
        Some((raw.act.span, seat, action))
    }

    fn term(&mut self, (name, will): &RawTerm) -> Option<Term> {
        Some(Term { lever: self.lever(name)?, will: *will })
    }

    fn sealed(&mut self, raw: &RawSealed) -> Option<Sealed> {
        if raw.orders.len() > SLOTS {
            let args = vec![("most", SLOTS.to_string())];
            return self.cx.rule(raw.orders.span, "too-many-orders", args);
        }
        let mut orders = OrderSet::NONE;
        for (lever, target) in raw.orders.iter() {
            orders.push(self.play(lever, target.as_ref())?);
        }
        let optional = |reader: &mut Self, name: &Option<Name>| match name {
            Some(name) => reader.lever(name).map(Some),
            None => Some(None),
        };
        let prediction = optional(self, &raw.predict)?;
        let keep = optional(self, &raw.keep)?;
        Some(Sealed { orders, prediction, keep })
    }

    fn play(&mut self, name: &Name, target: Option<&Name>) -> Option<PlayId> {
        let lever = self.lever(name)?;
        let ruleset = self.ruleset;
        let wanted = target.map(|target| target.value.as_str());
        let play = ruleset.find_play(lever, wanted);
        if play.is_none() {
            let plays = ruleset.lever(lever).plays();
            let known: Vec<_> = plays.filter_map(|play| ruleset.target_name(play)).collect();
            let place = target.unwrap_or(name);
            self.cx.unknown::<()>(place.span, "target", wanted.unwrap_or(""), known.into_iter());
        }
        play
    }

    fn desk(&mut self, raw: &RawDesk) -> Option<DeskAct> {
        let act = match &raw.act {
            Some(name) => Some(ReactionId(self.find(Kind::Reaction, name)?)),
            None => None,
        };
        let pledge = match &raw.pledge {
            Some((name, will)) => {
                Some(Pledge { act: ReactionId(self.find(Kind::Reaction, name)?), will: *will })
            }
            None => None,
        };
        Some(DeskAct { act, pledge })
    }
}
