//! What a player would say about a game that it has played, decision by decision.

use rules::{Action, Game, Phase, Seat, View};

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
    let mut again = Recollection::new(game, seat);
    let mut found = Vec::new();
    while again.go_on() {
        let Some(mut player) = crate::by_name(name, again.seed()) else { continue };
        let action = player.act(&again.view());
        found.extend(again.explain(action, player.reason()));
    }
    found
}

/// A game played again, from one submission of a seat to the next.
#[derive(Debug)]
pub struct Recollection<'g> {
    game: &'g Game,
    again: Game,
    seat: Seat,
    /// The place in the log of what has not been played again.
    at: usize,
}

impl<'g> Recollection<'g> {
    /// Before the first submission.
    #[must_use]
    pub fn new(game: &'g Game, seat: Seat) -> Self {
        let again = Game::with_desks(game.level().clone(), game.seed(), game.board().desks());
        // The first look is not to play the first submission.
        Self { game, again, seat, at: usize::MAX }
    }

    /// Goes on to the seat's next submission; `false` if there is none.
    pub fn go_on(&mut self) -> bool {
        loop {
            let log = self.game.log();
            if let Some((seat, action)) = log.get(self.at) {
                if self.again.submit(*seat, *action).is_err() {
                    return false;
                }
                self.again.resolve();
            }
            self.at = self.at.wrapping_add(1);
            match log.get(self.at) {
                Some((seat, _)) if *seat == self.seat => return true,
                Some(_) => {}
                None => return false,
            }
        }
    }

    /// What the seat saw.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        self.again.view(self.seat)
    }

    /// The seed of the decision.
    #[must_use]
    pub fn seed(&self) -> u64 {
        decision_seed(self.game.seed(), self.at)
    }

    /// The reason, if this is what was submitted.
    #[must_use]
    pub fn explain(&self, action: Option<Action>, reason: Option<Reason>) -> Option<Explained> {
        let (_, submitted) = self.game.log().get(self.at)?;
        let board = self.again.board();
        let same = action == Some(*submitted);
        reason.filter(|_| same).map(|reason| Explained {
            turn: board.turn(),
            phase: board.phase(),
            reason,
        })
    }
}
