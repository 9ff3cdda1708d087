//! How far a hidden agenda is from being met.

use rules::{AgendaId, Side, View};

use crate::judge::distance;

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
