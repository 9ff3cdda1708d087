//! The parts that rules are made of: citations, conditions, effects, expressions.

use super::super::raw::*;
use super::super::{
    Cite, Cond, Conds, Effect, Effects, Expr, ExprNode, Fix, Kind, MAX_TURNS, Standing,
};
use super::Loader;
use crate::data::{Span, Spanned};
use crate::ids::{
    CiteId, CrisisId, EventId, LeverId, PlayId, Quarter, RatchetId, ReactionId, Side, TrackId,
};

/// What a designer's rule may be for.
pub(crate) const PURPOSES: [&str; 12] = [
    "price",
    "pacing",
    "stag_hunt",
    "contest",
    "crisis",
    "drift",
    "income",
    "reward",
    "road",
    "closure",
    "talks",
    "score",
];

impl From<&RawSide> for Side {
    fn from(raw: &RawSide) -> Self {
        match raw {
            RawSide::Moscow => Self::Moscow,
            RawSide::Baku => Self::Baku,
        }
    }
}

impl Loader<'_> {
    /// Registers a citation once.
    pub(super) fn cite(&mut self, raw: &RawCite) -> CiteId {
        let cite = match raw {
            RawCite::Supported(sentence, source) => {
                self.claim(Standing::Supported, sentence, source)
            }
            RawCite::Contested(sentence, source) => {
                self.claim(Standing::Contested, sentence, source)
            }
            RawCite::Designer(purpose) => {
                if !PURPOSES.contains(&purpose.as_str()) {
                    self.cx().unknown::<()>(purpose.span, "purpose", purpose, PURPOSES.into_iter());
                }
                let purpose = Some(purpose.value.clone());
                Cite { standing: Standing::Designer, sentence: None, purpose, source: None }
            }
            RawCite::Outside(source) => {
                let source = self.find(Kind::Source, source).map(|index| index as u16);
                Cite { standing: Standing::Outside, sentence: None, purpose: None, source }
            }
        };
        let known = self.cites.iter().position(|known| *known == cite);
        let index = known.unwrap_or_else(|| {
            self.cites.push(cite);
            self.cites.len() - 1
        });
        CiteId(index as u16)
    }

    fn claim(&mut self, standing: Standing, sentence: &Name, source: &Name) -> Cite {
        self.find(Kind::Sentence, sentence);
        let source = self.find(Kind::Source, source).map(|index| index as u16);
        Cite { standing, sentence: Some(sentence.value.clone()), purpose: None, source }
    }

    pub(super) fn track(&mut self, name: &Name) -> TrackId {
        TrackId(self.find(Kind::Track, name).unwrap_or(0) as u8)
    }

    pub(super) fn lever(&mut self, name: &Name) -> LeverId {
        LeverId(self.find(Kind::Lever, name).unwrap_or(0) as u8)
    }

    /// A quarter such as `2024Q2`; reports one that cannot be read.
    pub(super) fn quarter(&mut self, name: &Name) -> Option<u16> {
        let quarter = Quarter::parse(name);
        if quarter.is_none() {
            self.rule(name.span, "not-a-quarter", vec![("found", name.value.clone())]);
        }
        quarter.map(|quarter| quarter.0)
    }

    /// Compiles a list of conditions.
    pub(super) fn conds(&mut self, raw: &[RawCond]) -> Conds {
        let list: Vec<_> = raw.iter().map(|cond| self.cond(cond, true)).collect();
        self.push_conds(list)
    }

    fn push_conds(&mut self, list: Vec<Cond>) -> Conds {
        if list.is_empty() {
            return Conds::default();
        }
        if list.len() > usize::from(u8::MAX) {
            let args = vec![("what", "condition".to_owned()), ("most", u8::MAX.to_string())];
            self.rule(Span::default(), "too-many-things", args);
        }
        let gate = self.gates.add(&list);
        let (start, len) = (self.conds.len() as u16, list.len() as u8);
        let conds = Conds { start, len, gate };
        self.conds.extend(list);
        conds
    }

    fn cond(&mut self, raw: &RawCond, outer: bool) -> Cond {
        match raw {
            RawCond::AtLeast(track, value) => Cond::AtLeast(self.track(track), self.level(value)),
            RawCond::AtMost(track, value) => Cond::AtMost(self.track(track), self.level(value)),
            RawCond::Played(lever) => Cond::Played(self.lever(lever)),
            RawCond::NotPlayed(lever) => Cond::NotPlayed(self.lever(lever)),
            RawCond::PlayedOn(lever, target) => Cond::PlayedOn(self.play_named(lever, target)),
            RawCond::PlayedLast(lever) => Cond::PlayedLast(self.lever(lever)),
            RawCond::NotPlayedWithin(lever, turns) => {
                self.cx().within(turns, 1, i64::from(MAX_TURNS));
                Cond::NotPlayedWithin(self.lever(lever), (**turns).min(MAX_TURNS))
            }
            RawCond::Ratchet(name) => Cond::Ratchet(self.ratchet(name)),
            RawCond::NoRatchet(name) => Cond::NoRatchet(self.ratchet(name)),
            RawCond::Winter => Cond::Winter,
            RawCond::From(name) => Cond::From(self.quarter(name).unwrap_or(0)),
            RawCond::Until(name) => Cond::Until(self.quarter(name).unwrap_or(0)),
            RawCond::Fired(name) => {
                Cond::Fired(ReactionId(self.find(Kind::Reaction, name).unwrap_or(0) as u8))
            }
            RawCond::Seen(name) => Cond::Seen(self.event_id(name)),
            RawCond::NotSeen(name) => Cond::NotSeen(self.event_id(name)),
            RawCond::Followed(name) => Cond::Followed(self.event_id(name)),
            RawCond::Pushed(side, least) => Cond::Pushed(side.into(), **least),
            RawCond::Unpushed => Cond::Unpushed,
            RawCond::InCrisis(name) => {
                Cond::InCrisis(CrisisId(self.find(Kind::Crisis, name).unwrap_or(0) as u8))
            }
            RawCond::Any(parts) if outer => {
                let list: Vec<_> = parts.iter().map(|part| self.cond(part, false)).collect();
                Cond::Any(self.push_conds(list))
            }
            RawCond::Any(parts) => {
                self.rule(parts.span, "any-inside-any", Vec::new());
                Cond::Any(Conds::default())
            }
        }
    }

    /// A value that a track can be compared with.
    fn level(&mut self, value: &Spanned<i16>) -> i16 {
        self.cx().within(value, -100, 100);
        (**value).clamp(-100, 100)
    }

    fn event_id(&mut self, name: &Name) -> EventId {
        EventId(self.find(Kind::Event, name).unwrap_or(0) as u8)
    }

    pub(super) fn ratchet(&mut self, name: &Name) -> RatchetId {
        RatchetId(self.find(Kind::Ratchet, name).unwrap_or(0) as u8)
    }

    /// Conditions may name plays before levers are built: `plays_of` is filled first.
    fn play_named(&mut self, lever: &Name, target: &Name) -> PlayId {
        let Some(index) = self.find(Kind::Lever, lever) else { return PlayId(0) };
        let (start, targets) = self.plays_of[index].clone();
        let position = targets.iter().position(|known| *known == target.value);
        if position.is_none() {
            let known = targets.iter().map(String::as_str);
            self.files[self.file].unknown::<()>(target.span, "target", target, known);
        }
        PlayId(start + position.unwrap_or(0) as u8)
    }

    /// Compiles effects that act at once.
    pub(super) fn effects(&mut self, raw: &[RawEffect]) -> Effects {
        self.effects_with(raw, 100, 0)
    }

    /// Compiles effects, scaled, of which so many may arrive later.
    pub(super) fn effects_with(
        &mut self,
        raw: &[RawEffect],
        percent: i16,
        delayed: usize,
    ) -> Effects {
        let late: Vec<_> = raw.iter().filter(|effect| *effect.delay > 0).collect();
        if let Some(first) = late.get(delayed) {
            self.rule(first.delay.span, "too-many-delayed", vec![("most", delayed.to_string())]);
        }
        let start = self.effects.len() as u16;
        for effect in raw {
            let compiled = self.one_effect(effect, percent);
            self.effects.push(compiled);
        }
        Effects { start, len: raw.len() as u16 }
    }

    fn one_effect(&mut self, raw: &RawEffect, percent: i16) -> Effect {
        self.cx().within(&raw.delay, 0, 2);
        self.cx().within(&raw.by, -100, 100);
        if *raw.by == 0 {
            self.rule(raw.by.span, "effect-of-nothing", Vec::new());
        }
        if raw.toward.is_some() && *raw.by < 0 {
            self.rule(raw.by.span, "toward-needs-positive", Vec::new());
        }
        let by = super::super::effect::percent_of((*raw.by).clamp(-100, 100), percent);
        if percent > 100 {
            // What a stake is scaled to is bounded as what is written: the turn reads eight bits.
            self.cx().within(&raw.by.with(by), -100, 100);
        }
        let effect = Effect {
            track: self.track(&raw.track),
            delay: (*raw.delay).min(2),
            by,
            toward: raw.toward.as_ref().map(|value| (**value).clamp(-100, 100)),
            scale: raw.scale.as_ref().map(|name| self.track(name)),
            when: self.conds(&raw.when),
            cite: self.cite(&raw.cite),
        };
        if let Some(goal) = &raw.toward {
            self.cx().within(goal, -100, 100);
        }
        effect
    }

    /// Compiles an expression.
    pub(super) fn expr(&mut self, raw: &RawExpr) -> Expr {
        let node = self.expr_node(raw);
        Expr::compile(node).unwrap_or_else(|| {
            // One number alone is never too wide.
            let span = match raw {
                RawExpr::All(parts) | RawExpr::Any(parts) | RawExpr::Mean(parts) => parts.span,
                RawExpr::Sum(parts) => parts.span,
                _ => Span::default(),
            };
            self.rule(span, "expression-too-wide", Vec::new());
            Expr::zero()
        })
    }

    fn expr_node(&mut self, raw: &RawExpr) -> ExprNode {
        match raw {
            RawExpr::Const(value) => ExprNode::Const(**value),
            RawExpr::Track(name) => ExprNode::Track(self.track(name)),
            RawExpr::Inverse(name) => ExprNode::Inverse(self.track(name)),
            RawExpr::Ramp(name, from, to) => {
                self.check_ramp(from, to);
                ExprNode::Ramp(self.track(name), **from, **to)
            }
            RawExpr::Fall(name, from, to) => {
                self.check_ramp(from, to);
                ExprNode::Fall(self.track(name), **from, **to)
            }
            RawExpr::All(parts) => ExprNode::All(self.expr_nodes(parts)),
            RawExpr::Any(parts) => ExprNode::Any(self.expr_nodes(parts)),
            RawExpr::Mean(parts) => ExprNode::Mean(self.expr_nodes(parts)),
            RawExpr::Sum(parts) => {
                self.check_parts(parts.span, parts.len());
                let list = parts.iter().map(|(weight, part)| (**weight, self.expr_node(part)));
                ExprNode::Sum(list.collect())
            }
            RawExpr::Done(name) => ExprNode::Done(self.ratchet(name)),
        }
    }

    fn expr_nodes(&mut self, parts: &Spanned<Vec<RawExpr>>) -> Vec<ExprNode> {
        self.check_parts(parts.span, parts.len());
        parts.iter().map(|part| self.expr_node(part)).collect()
    }

    fn check_parts(&mut self, span: Span, count: usize) {
        if !(1..=12).contains(&count) {
            self.rule(span, "expression-parts", vec![("found", count.to_string())]);
        }
    }

    fn check_ramp(&mut self, from: &Spanned<i16>, to: &Spanned<i16>) {
        if **from >= **to {
            self.rule(from.span, "ramp-backwards", Vec::new());
        }
    }

    /// Compiles what a ratchet fixes.
    pub(super) fn ratchet_fixes(&mut self, raw: &[RawFix]) -> (u16, u8) {
        let start = self.fixes.len() as u16;
        for fix in raw {
            let (name, bound, floor) = match fix {
                RawFix::Floor(name, bound) => (name, bound, true),
                RawFix::Ceiling(name, bound) => (name, bound, false),
            };
            self.cx().within(bound, -100, 100);
            let track = self.track(name);
            self.fixes.push(Fix { track, bound: (**bound).clamp(-100, 100), floor });
        }
        (start, raw.len().min(255) as u8)
    }
}
