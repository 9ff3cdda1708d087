//! Integer expressions over the tracks: a tree for display, and for speed a postfix form in which
//! every part that reads one track is a table.

use crate::ids::{RatchetId, TrackId};

/// An expression as it was written, for explanations.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ExprNode {
    /// A fixed number.
    Const(i16),
    /// The track's value.
    Track(TrackId),
    /// 100 less the track's value.
    Inverse(TrackId),
    /// 0 at the first value and below, 100 at the second and above, linear between.
    Ramp(TrackId, i16, i16),
    /// 100 at the first value and below, 0 at the second and above, linear between.
    Fall(TrackId, i16, i16),
    /// The least of its parts.
    All(Vec<ExprNode>),
    /// The greatest of its parts.
    Any(Vec<ExprNode>),
    /// The mean of its parts, rounded toward zero.
    Mean(Vec<ExprNode>),
    /// The sum of its parts, each weighted in percent, rounded toward zero at the end.
    Sum(Vec<(i16, ExprNode)>),
    /// 100 if the ratchet has turned, else 0.
    Done(RatchetId),
}

impl ExprNode {
    /// The value of this part alone, read as it was written; slower than [`Expr`], for
    /// explanations. Not kept within 0–100.
    pub fn value(
        &self,
        track: &impl Fn(TrackId) -> i32,
        turned: &impl Fn(RatchetId) -> bool,
    ) -> i32 {
        let all = |parts: &[Self]| -> Vec<i32> {
            parts.iter().map(|part| part.value(track, turned)).collect()
        };
        match self {
            Self::Done(ratchet) => i32::from(turned(*ratchet)) * 100,
            Self::All(parts) => all(parts).into_iter().min().unwrap_or(0),
            Self::Any(parts) => all(parts).into_iter().max().unwrap_or(0),
            Self::Mean(parts) => {
                let values = all(parts);
                values.iter().sum::<i32>() / (values.len().max(1) as i32)
            }
            Self::Sum(parts) => {
                let weighed = parts
                    .iter()
                    .map(|(weight, part)| i32::from(*weight) * part.value(track, turned));
                weighed.sum::<i32>() / 100
            }
            leaf => leaf_value(leaf, track(leaf_track(leaf))),
        }
    }
}

/// A compiled expression.
#[derive(Clone, Debug)]
pub struct Expr {
    root: ExprNode,
    ops: Vec<Op>,
    leaves: Vec<Leaf>,
}

/// A part that reads one track: its value for every value of the track, weight included.
#[derive(Clone, Debug)]
struct Leaf {
    track: TrackId,
    table: Box<[i32; 256]>,
}

impl Leaf {
    fn read(&self, tracks: &[i8]) -> i32 {
        self.table[usize::from(tracks[self.track.index()] as u8)]
    }
}

/// One step of the postfix form.
#[derive(Clone, Copy, Debug)]
enum Op {
    /// Leaves from, up to: their sum of hundredths, least, or greatest.
    LeafSum(u8, u8),
    LeafLeast(u8, u8),
    LeafGreatest(u8, u8),
    /// 100 if the ratchet has turned.
    Done(RatchetId),
    Least(u8),
    Greatest(u8),
    Mean(u8),
    /// Multiplies the top by a weight, leaving hundredths.
    Weigh(i32),
    /// Adds this many, then takes the hundredths away.
    Add(u8),
}

/// The most values an expression may hold at once.
const STACK: usize = 24;
/// The greatest amount that may come up while an expression is reckoned.
const LARGEST: i64 = i32::MAX as i64;

impl Expr {
    /// Compiles a tree; `None` if it is too wide or too deep, or its weights are too large.
    pub(crate) fn compile(root: ExprNode) -> Option<Self> {
        let mut peak = 0;
        greatest(&root, &mut peak);
        if peak > LARGEST {
            return None;
        }
        let mut expr = Self { root, ops: Vec::new(), leaves: Vec::new() };
        let root = expr.root.clone();
        expr.emit(&root);
        (depth(&root) <= STACK && expr.leaves.len() < 256).then_some(expr)
    }

    /// Always 0.
    pub(crate) fn zero() -> Self {
        let mut expr = Self { root: ExprNode::Const(0), ops: Vec::new(), leaves: Vec::new() };
        expr.emit(&ExprNode::Const(0));
        expr
    }

    /// The expression as it was written.
    pub const fn root(&self) -> &ExprNode {
        &self.root
    }

    /// Its value; clamped to 0–100.
    pub(crate) fn value(&self, tracks: &[i8], ratchets: u8) -> i32 {
        let mut stack = [0_i32; STACK];
        let mut top = 0;
        for op in &self.ops {
            top = self.step(*op, &mut stack, top, tracks, ratchets);
        }
        stack[0].clamp(0, 100)
    }

    #[inline]
    fn step(
        &self,
        op: Op,
        stack: &mut [i32; STACK],
        top: usize,
        tracks: &[i8],
        ratchets: u8,
    ) -> usize {
        let leaves = |from: u8, to: u8| {
            let leaves = &self.leaves[usize::from(from)..usize::from(to)];
            leaves.iter().map(|leaf| leaf.read(tracks))
        };
        let pushed = match op {
            Op::LeafSum(from, to) => leaves(from, to).sum::<i32>() / 100,
            Op::LeafLeast(from, to) => leaves(from, to).fold(i32::MAX, i32::min),
            Op::LeafGreatest(from, to) => leaves(from, to).fold(i32::MIN, i32::max),
            Op::Done(ratchet) => i32::from(ratchets >> ratchet.0 & 1) * 100,
            Op::Weigh(weight) => {
                stack[top - 1] *= weight;
                return top;
            }
            Op::Least(count) => return fold(stack, top, count, i32::min),
            Op::Greatest(count) => return fold(stack, top, count, i32::max),
            Op::Mean(count) => {
                let top = fold(stack, top, count, |a, b| a + b);
                stack[top - 1] /= i32::from(count);
                return top;
            }
            Op::Add(count) => {
                let top = fold(stack, top, count, |a, b| a + b);
                stack[top - 1] /= 100;
                return top;
            }
        };
        stack[top] = pushed;
        top + 1
    }

    fn emit(&mut self, node: &ExprNode) {
        match node {
            ExprNode::Done(ratchet) => self.ops.push(Op::Done(*ratchet)),
            ExprNode::All(parts) if parts.iter().all(is_leaf) => {
                let (from, to) = self.leaves(parts.iter().map(|part| (1, part)));
                self.ops.push(Op::LeafLeast(from, to));
            }
            ExprNode::Any(parts) if parts.iter().all(is_leaf) => {
                let (from, to) = self.leaves(parts.iter().map(|part| (1, part)));
                self.ops.push(Op::LeafGreatest(from, to));
            }
            ExprNode::Sum(parts) if parts.iter().all(|(_, part)| is_leaf(part)) => {
                let weighted = parts.iter().map(|(weight, part)| (i32::from(*weight), part));
                let (from, to) = self.leaves(weighted);
                self.ops.push(Op::LeafSum(from, to));
            }
            ExprNode::All(parts) => self.emit_all(parts, Op::Least),
            ExprNode::Any(parts) => self.emit_all(parts, Op::Greatest),
            ExprNode::Mean(parts) => self.emit_all(parts, Op::Mean),
            ExprNode::Sum(parts) => {
                for (weight, part) in parts {
                    self.emit(part);
                    self.ops.push(Op::Weigh(i32::from(*weight)));
                }
                self.ops.push(Op::Add(parts.len() as u8));
            }
            leaf => {
                let (from, to) = self.leaves([(1, leaf)].into_iter());
                self.ops.push(Op::LeafGreatest(from, to));
            }
        }
    }

    fn emit_all(&mut self, parts: &[ExprNode], close: fn(u8) -> Op) {
        for part in parts {
            self.emit(part);
        }
        self.ops.push(close(parts.len() as u8));
    }

    /// Adds leaves, each with its weight; gives where they start and end.
    fn leaves<'n>(&mut self, parts: impl Iterator<Item = (i32, &'n ExprNode)>) -> (u8, u8) {
        let from = self.leaves.len() as u8;
        // One more than there may be is enough to be refused, and a table is large.
        let room = usize::from(u8::MAX) + 1 - self.leaves.len();
        for (weight, part) in parts.take(room) {
            let track = leaf_track(part);
            let table = std::array::from_fn(|value| {
                leaf_value(part, i32::from(value as u8 as i8)) * weight
            });
            self.leaves.push(Leaf { track, table: Box::new(table) });
        }
        (from, self.leaves.len() as u8)
    }
}

/// Whether a part reads one track, or none, and nothing else.
const fn is_leaf(node: &ExprNode) -> bool {
    matches!(
        node,
        ExprNode::Const(_)
            | ExprNode::Track(_)
            | ExprNode::Inverse(_)
            | ExprNode::Ramp(..)
            | ExprNode::Fall(..)
    )
}

const fn leaf_track(node: &ExprNode) -> TrackId {
    match node {
        ExprNode::Track(track)
        | ExprNode::Inverse(track)
        | ExprNode::Ramp(track, ..)
        | ExprNode::Fall(track, ..) => *track,
        _ => TrackId(0),
    }
}

fn leaf_value(node: &ExprNode, value: i32) -> i32 {
    match node {
        ExprNode::Const(fixed) => i32::from(*fixed),
        ExprNode::Track(_) => value,
        ExprNode::Inverse(_) => 100 - value,
        ExprNode::Ramp(_, from, to) => ramp(value, *from, *to),
        ExprNode::Fall(_, from, to) => 100 - ramp(value, *from, *to),
        _ => 0,
    }
}

#[inline]
fn fold(stack: &mut [i32; STACK], top: usize, count: u8, f: impl Fn(i32, i32) -> i32) -> usize {
    let base = top - usize::from(count);
    for index in base + 1..top {
        stack[base] = f(stack[base], stack[index]);
    }
    base + 1
}

/// `(value - from) * 100 / (to - from)`, kept within 0 to 100.
fn ramp(value: i32, from: i16, to: i16) -> i32 {
    let (from, to) = (i32::from(from), i32::from(to));
    if from >= to {
        return 0;
    }
    ((value - from) * 100 / (to - from)).clamp(0, 100)
}

/// How many values the tree holds at once while it is evaluated.
fn depth(node: &ExprNode) -> usize {
    let widest = |parts: &mut dyn Iterator<Item = &ExprNode>| {
        parts.enumerate().map(|(held, part)| held + depth(part)).max().unwrap_or(0)
    };
    match node {
        ExprNode::All(parts) | ExprNode::Any(parts) | ExprNode::Mean(parts) => {
            widest(&mut parts.iter())
        }
        ExprNode::Sum(parts) => widest(&mut parts.iter().map(|(_, part)| part)),
        _ => 1,
    }
}

/// The greatest amount, either way, that the tree can be worth before it is kept within bounds;
/// `peak` becomes the greatest that comes up while it is reckoned.
fn greatest(node: &ExprNode, peak: &mut i64) -> i64 {
    let found = match node {
        ExprNode::Const(value) => i64::from(*value).abs(),
        // Whatever a track may hold, and 100 less it.
        ExprNode::Track(_) | ExprNode::Inverse(_) => 228,
        ExprNode::Ramp(..) | ExprNode::Fall(..) | ExprNode::Done(_) => 100,
        ExprNode::All(parts) | ExprNode::Any(parts) | ExprNode::Mean(parts) => {
            parts.iter().fold(0, |sum: i64, part| sum.saturating_add(greatest(part, peak)))
        }
        ExprNode::Sum(parts) => {
            let sum = parts.iter().fold(0, |sum: i64, (weight, part)| {
                let weighed = greatest(part, peak).saturating_mul(i64::from(*weight).abs());
                sum.saturating_add(weighed)
            });
            *peak = sum.max(*peak);
            sum / 100
        }
    };
    *peak = found.max(*peak);
    found
}
