//! Putting the poorer moves of the root aside before the pairs of the rest are tried.

use super::Budget;

/// Where screening stands.
#[derive(Clone, Debug)]
pub(super) struct Screen {
    moves: [usize; 2],
    keep: usize,
    rounds: u32,
    /// The next trial: round, player, move.
    next: (u32, usize, usize),
    sums: [Vec<i64>; 2],
    /// The moves that are kept; all until screening is over.
    pub(super) kept: [Vec<usize>; 2],
}

/// One sample for one move.
pub(super) struct Trial {
    player: usize,
    place: usize,
    pub(super) joint: [usize; 2],
    pub(super) world: u32,
}

impl Screen {
    pub(super) fn new(moves: [usize; 2], budget: &Budget) -> Self {
        let keep = budget.keep.max(1);
        // With few moves there is nothing to put aside.
        let needed = moves.iter().any(|count| *count > keep);
        let each = moves[0].saturating_add(moves[1]).try_into().unwrap_or(u32::MAX);
        let most = (budget.samples / 2 / each).max(1);
        let rounds = if needed { budget.screening.min(most) } else { 0 };
        let kept = moves.map(|count| (0..count).collect());
        let sums = moves.map(|count| vec![0; count]);
        Self { moves, keep, rounds, next: (0, 0, 0), sums, kept }
    }

    pub(super) const fn moves(&self) -> [usize; 2] {
        self.moves
    }

    /// How many worlds screening looks at.
    pub(super) const fn worlds(&self) -> u32 {
        self.rounds
    }

    /// What to try next; `None` once screening is over.
    ///
    /// In one round every move of a player meets the same move of the other, in the same world.
    /// From the second round on that move is one that has done well so far.
    pub(super) fn next_trial(&mut self) -> Option<Trial> {
        let (round, player, place) = self.next;
        if round >= self.rounds {
            return None;
        }
        let met = self.opponent(round, 1 - player);
        let joint = if player == 0 { [place, met] } else { [met, place] };
        Some(Trial { player, place, joint, world: round })
    }

    /// The move that a player's opponent tries its own against: each of the best in turn.
    fn opponent(&self, round: u32, player: usize) -> usize {
        let order = &self.kept[player];
        let first = (order.len() / 2).max(1).min(self.keep);
        match round {
            0 => order.len() / 2,
            _ => order[round as usize % first],
        }
    }

    pub(super) fn learn(&mut self, trial: &Trial, payoffs: [i32; 2]) {
        let Trial { player, place, .. } = *trial;
        self.sums[player][place] += i64::from(payoffs[player]);
        let (round, ..) = self.next;
        self.next = match () {
            () if place + 1 < self.moves[player] => (round, player, place + 1),
            () if player == 0 => (round, 1, 0),
            () => {
                self.rank();
                (round + 1, 0, 0)
            }
        };
        if self.next.0 >= self.rounds {
            self.kept = self.chosen();
        }
    }

    /// Sorts each player's moves, the best first.
    fn rank(&mut self) {
        for (kept, sums) in self.kept.iter_mut().zip(&self.sums) {
            kept.sort_by_key(|place| (-sums[*place], *place));
        }
    }

    /// The moves that stay: the best so far.
    pub(super) fn chosen(&self) -> [Vec<usize>; 2] {
        let best = |player: usize| {
            let mut best = self.kept[player].clone();
            if self.rounds > 0 {
                best.truncate(self.keep);
            }
            best
        };
        [best(0), best(1)]
    }
}
