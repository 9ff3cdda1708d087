//! Integer expressions over the tracks, kept in postfix form for speed and as a tree for display.

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

/// A compiled expression.
#[derive(Clone, Debug)]
pub struct Expr {
    root: ExprNode,
    ops: Vec<Op>,
}

/// One step of the postfix form.
#[derive(Clone, Copy, Debug)]
enum Op {
    Const(i32),
    Track(TrackId),
    Inverse(TrackId),
    /// `(value - from) * 100 / (to - from)`, kept within 0 to 100.
    Ramp(TrackId, i16, i16),
    Fall(TrackId, i16, i16),
    Least(u8),
    Greatest(u8),
    Mean(u8),
    /// Multiplies the top by a weight, leaving hundredths.
    Weigh(i32),
    /// Adds this many, then takes the hundredths away.
    Add(u8),
    Done(RatchetId),
}

/// The most values an expression may hold at once.
const STACK: usize = 24;

impl Expr {
    /// Compiles a tree; `None` if it is too wide or too deep for the stack.
    pub(crate) fn compile(root: ExprNode) -> Option<Self> {
        let mut ops = Vec::new();
        emit(&root, &mut ops);
        (depth(&root) <= STACK).then_some(Self { root, ops })
    }

    /// Always 0.
    pub(crate) fn zero() -> Self {
        Self { root: ExprNode::Const(0), ops: vec![Op::Const(0)] }
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
            top = step(*op, &mut stack, top, tracks, ratchets);
        }
        stack[0].clamp(0, 100)
    }
}

#[inline]
fn step(op: Op, stack: &mut [i32; STACK], top: usize, tracks: &[i8], ratchets: u8) -> usize {
    let read = |track: TrackId| i32::from(tracks[track.index()]);
    let pushed = match op {
        Op::Const(value) => value,
        Op::Track(track) => read(track),
        Op::Inverse(track) => 100 - read(track),
        Op::Ramp(track, from, to) => ramp(read(track), from, to),
        Op::Fall(track, from, to) => 100 - ramp(read(track), from, to),
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

#[inline]
fn fold(stack: &mut [i32; STACK], top: usize, count: u8, f: impl Fn(i32, i32) -> i32) -> usize {
    let base = top - usize::from(count);
    for index in base + 1..top {
        stack[base] = f(stack[base], stack[index]);
    }
    base + 1
}

fn ramp(value: i32, from: i16, to: i16) -> i32 {
    let (from, to) = (i32::from(from), i32::from(to));
    ((value - from) * 100 / (to - from)).clamp(0, 100)
}

fn emit(node: &ExprNode, ops: &mut Vec<Op>) {
    match node {
        ExprNode::Const(value) => ops.push(Op::Const(i32::from(*value))),
        ExprNode::Track(track) => ops.push(Op::Track(*track)),
        ExprNode::Inverse(track) => ops.push(Op::Inverse(*track)),
        ExprNode::Ramp(track, from, to) => ops.push(Op::Ramp(*track, *from, *to)),
        ExprNode::Fall(track, from, to) => ops.push(Op::Fall(*track, *from, *to)),
        ExprNode::Done(ratchet) => ops.push(Op::Done(*ratchet)),
        ExprNode::All(parts) => emit_all(parts, ops, Op::Least),
        ExprNode::Any(parts) => emit_all(parts, ops, Op::Greatest),
        ExprNode::Mean(parts) => emit_all(parts, ops, Op::Mean),
        ExprNode::Sum(parts) => {
            for (weight, part) in parts {
                emit(part, ops);
                ops.push(Op::Weigh(i32::from(*weight)));
            }
            ops.push(Op::Add(parts.len() as u8));
        }
    }
}

fn emit_all(parts: &[ExprNode], ops: &mut Vec<Op>, close: fn(u8) -> Op) {
    for part in parts {
        emit(part, ops);
    }
    ops.push(close(parts.len() as u8));
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
