//! How far a hidden agenda is from being met.

use rules::{AgendaId, Board, Cond, Conds, Level, Side, View};

/// What a condition that is no number counts for while it does not hold, in points of a track.
const EITHER_OR: i32 = 25;

/// The dealt agenda that is nearest to being met; of equally near ones the one worth most.
pub(super) fn nearest(view: &View<'_>, side: Side) -> AgendaId {
    let (level, board) = (view.level(), view.board());
    let mut best = board.dealt(side)[0];
    let key = |id: AgendaId| {
        let points = i32::from(level.ruleset().agenda(id).points);
        (distance(level, board, id), -points, id)
    };
    for &id in board.dealt(side) {
        if key(id) < key(best) {
            best = id;
        }
    }
    best
}

/// The points by which the tracks miss an agenda's conditions; 0 if it is met.
pub(super) fn distance(level: &Level, board: &Board, agenda: AgendaId) -> i32 {
    let conds = level.ruleset().agenda(agenda).when;
    level.ruleset().conds_of(conds).iter().map(|cond| miss(level, board, *cond)).sum()
}

fn miss(level: &Level, board: &Board, cond: Cond) -> i32 {
    match cond {
        Cond::AtLeast(track, value) => i32::from(value - board.get(track)).max(0),
        Cond::AtMost(track, value) => i32::from(board.get(track) - value).max(0),
        Cond::Any(conds) => any(level, board, conds),
        _ if board.holds_one(level, cond) => 0,
        _ => EITHER_OR,
    }
}

fn any(level: &Level, board: &Board, conds: Conds) -> i32 {
    let conds = level.ruleset().conds_of(conds).iter();
    conds.map(|cond| miss(level, board, *cond)).min().unwrap_or(0)
}
