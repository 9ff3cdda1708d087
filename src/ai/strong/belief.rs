//! What the other side is probably after, by what has been seen of it.

use rules::{Phase, Playout, Side, View};

use crate::judge;

/// The weight of an agenda of which nothing has been seen yet.
const UNSEEN: i32 = 20;

/// What a side may push tension in three turns without being taken for an opponent who wants to win
/// whatever it costs.
const PATIENCE: i32 = 5;
/// What every point beyond that adds to the weight of the lead, in percent.
const DISTRUST: i32 = 25;
/// The greatest weight of the lead, in percent.
const RIVALRY: i32 = 300;

/// How much each side minds its lead, in percent, Moscow's first: half as much as its own result,
/// and more the harder the other has pushed. Whoever is pressed answers in kind; so kindness is
/// answered with kindness, and nobody gets ahead of this player by spoiling the game for both.
pub(crate) fn leads(view: &View<'_>) -> [i32; 2] {
    Side::BOTH.map(|side| {
        let pushed = i32::from(view.board().pushed(side.other()));
        (judge::LEAD + DISTRUST * (pushed - PATIENCE).max(0)).min(RIVALRY)
    })
}

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
