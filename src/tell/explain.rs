//! Why the gauge stands where it does: a road's expression taken apart.
//!
//! The rules reckon with compiled expressions; here the same expression is read as it was
//! written, so that each of its parts can be named. A test compares the two.

use std::collections::BTreeSet;

use rules::{Cond, ExprNode, Road, Roads, Ruleset, TrackId};

use crate::past::Tracks;

/// The value of an expression, 0–100 at its root.
pub fn value(node: &ExprNode, tracks: &Tracks) -> i32 {
    let read = |track| i32::from(tracks.get(track));
    node.value(&read, &|ratchet| tracks.turned(ratchet))
}

/// The points of an interest, 0–20.
pub fn points(node: &ExprNode, tracks: &Tracks) -> i32 {
    (value(node, tracks).clamp(0, 100) + 2) / 5
}

/// The shares of the three roads in hundredths of a point, not rounded to a whole.
pub fn shares(roads: &Roads, tracks: &Tracks) -> [i32; 3] {
    let scores = roads.score.each_ref().map(|score| value(score.root(), tracks).clamp(0, 100));
    let sum: i32 = scores.iter().sum();
    if sum == 0 { [10_000, 0, 0] } else { scores.map(|score| score * 10_000 / sum) }
}

/// The shares as the gauge shows them, which sum to 100: what rounding leaves goes to the largest
/// remainder, then to the earlier road.
pub fn gauge(roads: &Roads, tracks: &Tracks) -> [u8; 3] {
    let scores = roads.score.each_ref().map(|score| value(score.root(), tracks).clamp(0, 100));
    let sum: i32 = scores.iter().sum();
    if sum == 0 {
        return [100, 0, 0];
    }
    let mut shares = scores.map(|score| score * 100 / sum);
    let mut rests = scores.map(|score| score * 100 % sum);
    for _ in 0..100 - shares.iter().sum::<i32>() {
        let most = (0..3).rev().max_by_key(|road| rests[*road]).unwrap_or(0);
        shares[most] += 1;
        rests[most] = -1;
    }
    shares.map(|share| u8::try_from(share).unwrap_or(0))
}

/// Whether a condition on tracks and ratchets holds; `otherwise` judges the rest.
pub fn holds(
    rules: &Ruleset,
    tracks: &Tracks,
    cond: Cond,
    otherwise: &dyn Fn(Cond) -> bool,
) -> bool {
    match cond {
        Cond::AtLeast(track, value) => tracks.get(track) >= value,
        Cond::AtMost(track, value) => tracks.get(track) <= value,
        Cond::Ratchet(id) => tracks.turned(id),
        Cond::NoRatchet(id) => !tracks.turned(id),
        Cond::Any(any) => {
            rules.conds_of(any).iter().any(|cond| holds(rules, tracks, *cond, otherwise))
        }
        other => otherwise(other),
    }
}

/// The tracks that an expression reads.
pub fn reads(node: &ExprNode) -> BTreeSet<TrackId> {
    leaves(node).into_iter().filter_map(|leaf| leaf_track(leaf.node)).collect()
}

/// A part of an expression that is not made of others.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'a> {
    /// The part.
    pub node: &'a ExprNode,
    /// One of several of which one is enough.
    pub optional: bool,
}

/// The parts of an expression, in the order in which they were written; fixed numbers left out.
pub fn leaves(node: &ExprNode) -> Vec<Leaf<'_>> {
    let mut found = Vec::new();
    gather(node, false, &mut found);
    found
}

fn gather<'a>(node: &'a ExprNode, optional: bool, into: &mut Vec<Leaf<'a>>) {
    match node {
        ExprNode::Const(_) => {}
        ExprNode::All(parts) | ExprNode::Mean(parts) => {
            parts.iter().for_each(|part| gather(part, optional, into));
        }
        ExprNode::Any(parts) => parts.iter().for_each(|part| gather(part, true, into)),
        ExprNode::Sum(parts) => parts.iter().for_each(|(_, part)| gather(part, optional, into)),
        _ => into.push(Leaf { node, optional }),
    }
}

/// The track of a part that is not made of others.
pub const fn leaf_track(node: &ExprNode) -> Option<TrackId> {
    match node {
        ExprNode::Track(track)
        | ExprNode::Inverse(track)
        | ExprNode::Ramp(track, ..)
        | ExprNode::Fall(track, ..) => Some(*track),
        _ => None,
    }
}

/// What moved a road's share between two points, the greatest first: each track, and what the
/// share would lose, in hundredths, if it alone had not moved.
pub fn movers(roads: &Roads, road: Road, before: &Tracks, after: &Tracks) -> Vec<(TrackId, i32)> {
    let tracks: BTreeSet<_> = roads.score.iter().flat_map(|score| reads(score.root())).collect();
    let now = shares(roads, after)[road.index()];
    let mut found: Vec<_> = tracks
        .into_iter()
        .filter(|track| before.get(*track) != after.get(*track))
        .map(|track| {
            let without = after.with(track, before.get(track));
            (track, now - shares(roads, &without)[road.index()])
        })
        .filter(|(_, by)| by.abs() >= 30)
        .collect();
    found.sort_by_key(|(track, by)| (-by.abs(), *track));
    found
}
