//! What a player would say about a game that it has played, decision by decision.

use rules::{Game, Phase, Seat};

use crate::{Player, Reason};

/// A player's reason for one of its submissions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explained {
    /// The turn.
    pub turn: u8,
    /// The phase.
    pub phase: Phase,
    /// Why.
    pub reason: Reason,
}

/// The seed of the player who makes submission `step` of a game, counted from 0 over both sides. A
/// player made anew from it for each decision plays on after a break as it would have without.
#[must_use]
pub fn decision_seed(game: u64, step: usize) -> u64 {
    let step = u64::try_from(step).unwrap_or(u64::MAX);
    game ^ step.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The reasons of whoever sat in a seat, found by letting the same player decide again: `name` is
/// the player's, and its seeds are those of [`decision_seed`]. Submissions that this player would
/// not have made, and those for which it has no reason, are left out.
#[must_use]
pub fn explained(game: &Game, seat: Seat, name: &str) -> Vec<Explained> {
    let mut again = Game::with_desks(game.level().clone(), game.seed(), game.board().desks());
    let mut found = Vec::new();
    for (step, (sitting, action)) in game.log().iter().enumerate() {
        if *sitting == seat
            && let Some(mut player) = crate::by_name(name, decision_seed(game.seed(), step))
        {
            let board = again.board();
            let (turn, phase) = (board.turn(), board.phase());
            let same = player.act(&again.view(seat)) == Some(*action);
            if let Some(reason) = player.reason().filter(|_| same) {
                found.push(Explained { turn, phase, reason });
            }
        }
        if again.submit(*sitting, *action).is_err() {
            break;
        }
        again.resolve();
    }
    found
}
