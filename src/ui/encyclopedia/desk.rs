//! What entries are written from: names of things, conditions and effects as rows.

use rules::{
    Board, Cond, Conds, Effect, Effects, ExprNode, LeverId, Owned, ReactionId, Side, TrackId,
};
use tell::{Names, symbol};
use text::{Args, Key};

use super::article::{Article, Row};
use crate::intent::Target;
use crate::model::Subject;

/// Names, and the board of the running game if there is one.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    pub names: Names<'a>,
    pub board: Option<&'a Board>,
}

impl Desk<'_> {
    pub fn plain(&self, key: &str) -> String {
        self.names.plain(key)
    }

    pub fn say(&self, key: &str, args: &Args<'_>) -> String {
        self.names.say(key, args)
    }

    /// The key of a thing's words.
    pub fn key(&self, subject: Subject) -> Key {
        let rules = self.names.rules;
        match subject {
            Subject::Node(id) => Key::new("node", rules.node_name(id)),
            Subject::Lever(id) => self.names.lever_key(id),
            Subject::Track(id) => Key::new("track", rules.track_name(id)),
            Subject::Tension => Key::new("track", rules.track_name(rules.tension())),
            Subject::Route(id) => Key::new("route", rules.route_name(id)),
            Subject::Party(id) => Key::new("party", rules.party_name(id)),
            Subject::Road(road) => Key::new("road", road.id()),
            Subject::Ratchet(id) => Key::new("ratchet", rules.ratchet_name(id)),
            Subject::Interest(id) => Key::new("interest", rules.interest_name(id)),
            Subject::Agenda(id) => Key::new("agenda", rules.agenda_name(id)),
            Subject::Headline(id) => Key::new("event", rules.event_name(id)),
            Subject::Pair(id) => Key::new("pair", rules.pair_name(id)),
            Subject::Crisis(id) => Key::new("crisis", rules.crisis_name(id)),
            Subject::Reaction(id) => self.names.reaction_key(id),
        }
    }

    /// What a thing is called.
    pub fn name(&self, subject: Subject) -> String {
        self.names.words.name(self.key(subject))
    }

    /// Whose a thing is, if it is a side’s.
    pub fn side(&self, subject: Subject) -> Option<Side> {
        let rules = self.names.rules;
        match subject {
            Subject::Lever(id) => Some(rules.lever(id).side),
            Subject::Agenda(id) => Some(rules.agenda(id).side),
            Subject::Interest(id) => match rules.interest(id).owner {
                Owned::Side(side) => Some(side),
                Owned::Party(_) => None,
            },
            _ => None,
        }
    }

    /// An entry with all that its words hold.
    pub fn article(&self, subject: Subject, kind: &str) -> Article {
        let words = self.names.words;
        let key = self.key(subject);
        let part = |part: &str| words.has(format!("{key}.{part}"));
        Article {
            kind: self.plain(kind),
            name: words.name(&key),
            side: self.side(subject),
            summary: if part("summary") { words.summary(&key) } else { String::new() },
            text: if part("entry") { vec![words.entry(&key)] } else { Vec::new() },
            sections: Vec::new(),
        }
    }

    /// A cross-link, with the symbol of whoever owns the thing.
    pub fn link(&self, subject: Subject, note: String) -> Row {
        Row::Link { to: Target::Of(subject), words: self.owned(subject), note }
    }

    /// The symbol of whoever owns a thing, and its name.
    pub fn owned(&self, subject: Subject) -> String {
        let name = self.name(subject);
        match self.side(subject) {
            Some(side) => {
                let args = Args::new().text("symbol", symbol(side)).text("side", name);
                self.say("screens-side", &args)
            }
            None => name,
        }
    }

    pub fn links(&self, subjects: impl IntoIterator<Item = Subject>) -> Vec<Row> {
        subjects.into_iter().map(|subject| self.link(subject, String::new())).collect()
    }

    /// A name and its value.
    pub fn fact(&self, key: &str, value: String) -> Row {
        Row::Fact(self.plain(key), value)
    }

    /// A name and a thing to look up.
    pub fn to(&self, key: &str, subject: Subject) -> Row {
        Row::To { name: self.plain(key), to: Target::Of(subject), words: self.name(subject) }
    }

    /// Conditions, in one line.
    pub fn conds(&self, conds: Conds) -> String {
        let all = self.names.rules.conds_of(conds).iter();
        all.map(|cond| self.cond(*cond)).collect::<Vec<_>>().join("; ")
    }

    /// A condition. Without a game there is no value of today to go with it.
    fn cond(&self, cond: Cond) -> String {
        let bound = |key: &str, track: TrackId, value: i16| {
            let args = Args::new().text("track", self.names.track(track)).number("value", value);
            self.say(key, &args)
        };
        match (cond, self.board) {
            (cond, Some(board)) => self.names.cond_at(cond, &|track| board.get(track)),
            (Cond::AtLeast(track, value), None) => bound("encyclopedia-at-least", track, value),
            (Cond::AtMost(track, value), None) => bound("encyclopedia-at-most", track, value),
            (Cond::Any(conds), None) => self.names.any(conds, &|cond| self.cond(cond)),
            (cond, None) => self.names.cond_at(cond, &|_| 0),
        }
    }

    /// Effects, a row each.
    pub fn effects(&self, effects: Effects) -> Vec<Row> {
        let all = self.names.rules.effects_of(effects).iter();
        all.map(|effect| self.effect(effect)).collect()
    }

    fn effect(&self, effect: &Effect) -> Row {
        Row::Move {
            by: self.names.signed(effect.by),
            to: Target::Of(Subject::Track(effect.track)),
            words: self.names.track(effect.track),
            note: self.how(effect),
        }
    }

    /// When and how an effect arrives, if there is anything to say of it.
    pub fn how(&self, effect: &Effect) -> String {
        let mut parts = Vec::new();
        if effect.delay > 0 {
            parts.push(self.say("encyclopedia-later", &Args::new().number("turns", effect.delay)));
        }
        if let Some(goal) = effect.toward {
            parts.push(self.say("encyclopedia-toward", &Args::new().number("value", goal)));
        }
        if let Some(track) = effect.scale {
            let args = Args::new().text("track", self.names.track(track));
            parts.push(self.say("encyclopedia-scale", &args));
        }
        let conds = self.conds(effect.when);
        if !conds.is_empty() {
            parts.push(self.say("encyclopedia-if", &Args::new().text("condition", conds)));
        }
        parts.join(tell::DOT)
    }

    /// An expression, a row for each part.
    pub fn reckoning(&self, node: &ExprNode, depth: usize, rows: &mut Vec<Row>) {
        let (key, parts) = match node {
            ExprNode::All(parts) => ("encyclopedia-all", parts),
            ExprNode::Any(parts) => ("encyclopedia-any", parts),
            ExprNode::Mean(parts) => ("encyclopedia-mean", parts),
            ExprNode::Sum(parts) => {
                rows.push(branch(depth, self.plain("encyclopedia-sum"), None));
                for (weight, part) in parts {
                    self.weighed(*weight, part, depth + 1, rows);
                }
                return;
            }
            leaf => return rows.push(branch(depth, self.leaf(leaf), Some(leaf))),
        };
        rows.push(branch(depth, self.plain(key), None));
        for part in parts {
            self.reckoning(part, depth + 1, rows);
        }
    }

    /// A part that counts with a weight, in one row if it is not made of others.
    fn weighed(&self, weight: i16, part: &ExprNode, depth: usize, rows: &mut Vec<Row>) {
        let args = Args::new().signed("weight", weight);
        let whole = matches!(
            part,
            ExprNode::All(_) | ExprNode::Any(_) | ExprNode::Mean(_) | ExprNode::Sum(_)
        );
        if whole {
            rows.push(branch(depth, self.say("encyclopedia-weight", &args), None));
            self.reckoning(part, depth + 1, rows);
        } else {
            let words = self.say("encyclopedia-weight-of", &args.text("part", self.leaf(part)));
            rows.push(branch(depth, words, Some(part)));
        }
    }

    /// A part that is not made of others.
    fn leaf(&self, node: &ExprNode) -> String {
        let named = |key: &str, track: TrackId, from: i16, to: i16| {
            let args = Args::new().text("track", self.names.track(track));
            self.say(key, &args.number("from", from).number("to", to))
        };
        match node {
            ExprNode::Const(value) => {
                self.say("ui-why-const", &Args::new().number("value", *value))
            }
            ExprNode::Track(track) => self.names.track(*track),
            ExprNode::Inverse(track) => named("encyclopedia-inverse", *track, 0, 100),
            ExprNode::Ramp(track, from, to) => named("encyclopedia-ramp", *track, *from, *to),
            ExprNode::Fall(track, from, to) => named("encyclopedia-fall", *track, *from, *to),
            ExprNode::Done(id) => {
                let args = Args::new().text("ratchet", self.name(Subject::Ratchet(*id)));
                self.say("encyclopedia-done", &args)
            }
            _ => String::new(),
        }
    }

    /// The reactions that name a lever in what sets them off.
    pub fn set_off_by(&self, lever: LeverId) -> impl Iterator<Item = ReactionId> {
        let rules = self.names.rules;
        rules.all_reactions().filter(move |id| self.names_lever(rules.reaction(*id).trigger, lever))
    }

    fn names_lever(&self, conds: Conds, lever: LeverId) -> bool {
        let rules = self.names.rules;
        rules.conds_of(conds).iter().any(|cond| match cond {
            Cond::Played(id) | Cond::PlayedLast(id) => *id == lever,
            Cond::PlayedOn(play) => rules.play(*play).lever == lever,
            Cond::Any(conds) => self.names_lever(*conds, lever),
            _ => false,
        })
    }
}

/// Whether an expression reads a track.
pub(super) fn reads(node: &ExprNode, track: TrackId) -> bool {
    match node {
        ExprNode::Track(id)
        | ExprNode::Inverse(id)
        | ExprNode::Ramp(id, ..)
        | ExprNode::Fall(id, ..) => *id == track,
        ExprNode::All(parts) | ExprNode::Any(parts) | ExprNode::Mean(parts) => {
            parts.iter().any(|part| reads(part, track))
        }
        ExprNode::Sum(parts) => parts.iter().any(|(_, part)| reads(part, track)),
        ExprNode::Const(_) | ExprNode::Done(_) => false,
    }
}

/// A part of a reckoning, and the thing that it reads.
fn branch(depth: usize, words: String, leaf: Option<&ExprNode>) -> Row {
    let subject = match leaf {
        Some(
            ExprNode::Track(id)
            | ExprNode::Inverse(id)
            | ExprNode::Ramp(id, ..)
            | ExprNode::Fall(id, ..),
        ) => Some(Subject::Track(*id)),
        Some(ExprNode::Done(id)) => Some(Subject::Ratchet(*id)),
        _ => None,
    };
    Row::Branch { depth, words, to: subject.map(Target::Of) }
}
