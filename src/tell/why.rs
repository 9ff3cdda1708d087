//! Why a number stands where it does: a track by its movements, a road or an interest by the parts
//! of its expression, a card by its sources.

use rules::{
    CiteId, Cond, Effects, Entry, ExprNode, GameEvent, InterestId, LeverId, Road, TrackId,
};
use text::{Args, Key};

use crate::explain;
use crate::names::DOT;
use crate::past::Tracks;
use crate::scene::Scene;

/// What a track did in a turn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TurnMoves {
    /// The turn.
    pub turn: u8,
    /// By how much in sum.
    pub by: i16,
    /// The turn and the sum, in words.
    pub words: String,
    /// Movement by movement.
    pub lines: Vec<TrackLine>,
}

/// A movement of a track.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TrackLine {
    /// The ledger's line.
    pub entry: Entry,
    /// How far and by what cause, in words.
    pub words: String,
    /// The source in a few words; may be empty.
    pub source: String,
}

/// A part of an expression, with its parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Branch {
    /// In words, with its value.
    pub words: String,
    /// Its value, 0–100 at the root.
    pub value: i32,
    /// How many points of the whole it makes up, in words, if it is a part of a sum.
    pub weight: Option<String>,
    /// The track that it reads, if it is not made of others and reads one.
    pub track: Option<TrackId>,
    /// Its parts.
    pub parts: Vec<Branch>,
}

/// Why a road or an interest stands where it does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reckoning {
    /// The question with the value.
    pub title: String,
    /// What it means.
    pub summary: String,
    /// How the shares follow from three scores; nothing for an interest.
    pub shares: Option<String>,
    /// The expression, its parts with their values.
    pub tree: Branch,
    /// Where it comes from.
    pub cite: CiteId,
    /// That in words.
    pub source: String,
}

/// The movements of a card that rest on one source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sourced {
    /// The source.
    pub cite: CiteId,
    /// That in words.
    pub source: String,
    /// The movements, each with its conditions.
    pub moves: Vec<String>,
}

/// The movements of a track, turn by turn, the latest turn last.
#[must_use]
pub fn track(scene: &Scene<'_>, track: TrackId) -> Vec<TurnMoves> {
    let moved = |entry: &&Entry| {
        entry.turn > 0
            && matches!(entry.event, GameEvent::Moved { track: found, from, to, .. }
                if found == track && from != to)
    };
    let entries: Vec<_> = scene.ledger.iter().filter(moved).copied().collect();
    entries.chunk_by(|a, b| a.turn == b.turn).map(|chunk| turn(scene, chunk)).collect()
}

/// What makes up a road's score, and from it the share.
#[must_use]
pub fn road(scene: &Scene<'_>, road: Road) -> Reckoning {
    let share = scene.board().gauge()[road.index()];
    let args = Args::new().text("road", scene.road(road)).number("share", share);
    let roads = scene.rules.roads();
    let scores = Road::ALL.map(|road| {
        let score = scene.board().value(&roads.score[road.index()]);
        let args = Args::new().text("track", scene.road(road)).number("value", score);
        scene.say("ui-board-track", &args)
    });
    let list = Args::new().text("list", scores.join(DOT));
    let cite = roads.cite[road.index()];
    Reckoning {
        title: scene.say("ui-why-road", &args),
        summary: scene.words.summary(Key::new("road", road.id())),
        shares: Some(scene.say("ui-why-shares", &list)),
        tree: tree(scene, roads.score[road.index()].root(), &scene.tracks()),
        cite,
        source: scene.source_full(cite),
    }
}

/// What makes up an interest.
#[must_use]
pub fn interest(scene: &Scene<'_>, id: InterestId) -> Reckoning {
    let key = Key::new("interest", scene.rules.interest_name(id));
    let value = scene.board().interest(scene.level(), id);
    let args = Args::new().text("interest", scene.words.name(&key)).number("score", value);
    let rule = scene.rules.interest(id);
    Reckoning {
        title: scene.say("ui-board-interest", &args),
        summary: scene.words.summary(&key),
        shares: None,
        tree: tree(scene, rule.value.root(), &scene.tracks()),
        cite: rule.cite,
        source: scene.source_full(rule.cite),
    }
}

/// An expression as a tree, each part with its value.
#[must_use]
pub fn tree(scene: &Scene<'_>, node: &ExprNode, tracks: &Tracks) -> Branch {
    let value = explain::value(node, tracks);
    let (key, parts): (_, Vec<(Option<i16>, &ExprNode)>) = match node {
        ExprNode::All(parts) => ("ui-why-all", parts.iter().map(|part| (None, part)).collect()),
        ExprNode::Any(parts) => ("ui-why-any", parts.iter().map(|part| (None, part)).collect()),
        ExprNode::Mean(parts) => ("ui-why-mean", parts.iter().map(|part| (None, part)).collect()),
        ExprNode::Sum(parts) => {
            ("ui-why-sum", parts.iter().map(|(weight, part)| (Some(*weight), part)).collect())
        }
        leaf => {
            let (words, track) = (leaf_words(scene, leaf, tracks), explain::leaf_track(leaf));
            return Branch { words, value, weight: None, track, parts: Vec::new() };
        }
    };
    let part = |(weight, part): (Option<i16>, &ExprNode)| {
        let mut below = tree(scene, part, tracks);
        below.weight = weight.map(|weight| {
            let points = i32::from(weight) * below.value / 100;
            let args = Args::new().number("weight", weight).number("points", points);
            scene.say("ui-why-weight", &args)
        });
        below
    };
    let words = scene.say(key, &Args::new().number("value", value));
    let parts = parts.into_iter().map(part).collect();
    Branch { words, value, weight: None, track: None, parts }
}

/// A part that is not made of others, in words: what it counts, from where to where, its value.
#[must_use]
pub fn leaf_words(scene: &Scene<'_>, leaf: &ExprNode, tracks: &Tracks) -> String {
    let value = explain::value(leaf, tracks);
    let args = Args::new().number("value", value);
    let ranged = |args: Args<'static>, track, from: i16, to: i16| {
        let args = args.text("track", scene.track(track)).number("now", tracks.get(track));
        args.number("from", from).number("to", to)
    };
    match leaf {
        ExprNode::Ramp(track, from, to) => {
            scene.say("ui-why-ramp", &ranged(args, *track, *from, *to))
        }
        ExprNode::Fall(track, from, to) => {
            scene.say("ui-why-fall", &ranged(args, *track, *from, *to))
        }
        ExprNode::Track(track) => scene.say("ui-why-track", &ranged(args, *track, 0, 100)),
        ExprNode::Inverse(track) => scene.say("ui-why-inverse", &ranged(args, *track, 0, 100)),
        ExprNode::Done(id) => {
            let name = scene.words.name(Key::new("ratchet", scene.rules.ratchet_name(*id)));
            scene.say("ui-why-done", &args.text("ratchet", name))
        }
        _ => scene.say("ui-why-const", &args),
    }
}

/// Where a card's rules come from: each source, and the movements that rest on it.
#[must_use]
pub fn card(scene: &Scene<'_>, lever: LeverId) -> Vec<Sourced> {
    let rules = scene.rules;
    let mut found: Vec<(CiteId, Vec<String>)> = Vec::new();
    for play in rules.lever(lever).plays() {
        let play = rules.play(play);
        for effects in [play.gives, play.price] {
            gather(scene, effects, &mut found);
        }
    }
    let sourced = |(cite, moves)| Sourced { cite, source: scene.source_full(cite), moves };
    found.into_iter().map(sourced).collect()
}

/// What a card needs before it can be ordered, whatever its target: each with the value today.
#[must_use]
pub fn needs(scene: &Scene<'_>, lever: LeverId) -> Vec<Cond> {
    let mut conds: Vec<Cond> = Vec::new();
    for play in scene.rules.lever(lever).plays() {
        for cond in scene.rules.conds_of(scene.rules.play(play).needs) {
            if !conds.contains(cond) {
                conds.push(*cond);
            }
        }
    }
    conds
}

fn turn(scene: &Scene<'_>, chunk: &[Entry]) -> TurnMoves {
    let mut lines = Vec::new();
    let mut total = 0;
    for entry in chunk {
        if let GameEvent::Moved { from, to, .. } = entry.event {
            total += to - from;
            let args = Args::new().signed("by", to - from).text("cause", scene.cause(entry.cause));
            let words = scene.say("ui-why-line", &args);
            let source = entry.cite.map_or(String::new(), |cite| scene.source_short(cite));
            lines.push(TrackLine { entry: *entry, words, source });
        }
    }
    let turn = chunk.first().map_or(0, |entry| entry.turn);
    let args = Args::new().number("turn", turn).signed("by", total);
    TurnMoves { turn, by: total, words: scene.say("ui-why-turn", &args), lines }
}

fn gather(scene: &Scene<'_>, effects: Effects, found: &mut Vec<(CiteId, Vec<String>)>) {
    for effect in scene.rules.effects_of(effects) {
        let mut words = scene.moved(effect.track, effect.by);
        let conds = scene.conds_at(effect.when, &|track| scene.board().get(track));
        if !conds.is_empty() {
            let args = Args::new().text("move", words).text("condition", conds);
            words = scene.say("ui-why-if", &args);
        }
        let same = |other: CiteId| scene.rules.cite(other) == scene.rules.cite(effect.cite);
        match found.iter_mut().find(|(cite, _)| same(*cite)) {
            Some((_, moves)) if moves.contains(&words) => {}
            Some((_, moves)) => moves.push(words),
            None => found.push((effect.cite, vec![words])),
        }
    }
}
