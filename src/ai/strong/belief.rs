//! What the other side is probably after, by what has been seen of it.

use rules::{Phase, Playout, Side, View};

use crate::judge;

/// The weight of an agenda of which nothing has been seen yet.
const UNSEEN: i32 = 20;

/// The weights of a side's three agendas: one whose conditions have come nearer since the game
/// began is likelier to be the one it works for.
pub(crate) fn agenda(view: &View<'_>, side: Side) -> [u32; 3] {
    let (level, board) = (view.level(), view.board());
    if board.phase() == Phase::Agenda {
        return [1; 3];
    }
    // Any seed: the tracks at the start do not depend on it.
    let start = Playout::new(level, 0);
    board.dealt(side).map(|id| {
        let before = judge::distance(level, start.board(), id);
        let progress = before - judge::distance(level, board, id);
        (UNSEEN + progress).clamp(UNSEEN / 4, 4 * UNSEEN).unsigned_abs()
    })
}
