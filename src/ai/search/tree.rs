//! The tree of joint moves: samples go down it, and solving comes up it.

use std::num::NonZeroU32;

use rules::Dice;

use super::Simultaneous;
use super::node::{FINE, Node, Pick};
use super::solve::{Matrices, Solution, solve};

/// Samples that a pair of moves must have had before a child is grown below it.
const RIPE: u32 = 2;

/// All nodes; the root is the first, and children come after their parents.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// What the last sample went through: nodes, and what was played there.
    path: Vec<(usize, Pick)>,
}

impl Tree {
    /// Only a root, with so many moves for each player.
    pub(super) fn new(moves: [usize; 2]) -> Self {
        Self { nodes: vec![Node::new(moves)], path: Vec::new() }
    }

    /// Takes one sample: down the tree, and from its edge to an end. `chance` is that of a world
    /// by its number.
    pub(super) fn sample<G: Simultaneous>(
        &mut self,
        game: &G,
        kept: &[Vec<usize>; 2],
        depth: u8,
        chance: impl Fn(u32) -> Dice,
        dice: &mut Dice,
    ) {
        let pick = self.nodes[0].select(dice);
        // The same world for the same try of every pair.
        let mut chance = chance(self.nodes[0].cell(pick.joint).samples);
        let mut state = game.world(&mut chance);
        game.play(&mut state, [0, 1].map(|player| kept[player][pick.joint[player]]));
        self.path.clear();
        self.path.push((0, pick));
        let mut at = (0, pick);
        while self.path.len() < usize::from(depth) && !game.is_over(&state) {
            let Some(node) = self.child(at, game.moves(&state)) else { break };
            at = (node, self.nodes[node].select(dice));
            game.play(&mut state, at.1.joint);
            self.path.push(at);
        }
        let payoffs = game.payoffs(state, &mut chance);
        for (node, pick) in &self.path {
            self.nodes[*node].learn(*pick, payoffs);
        }
    }

    /// The node below a pair, grown if the pair has been tried often enough. `None` also in a world
    /// that offers other numbers of moves there than the one in which the node was grown.
    fn child(&mut self, (parent, pick): (usize, Pick), moves: [usize; 2]) -> Option<usize> {
        let next = self.nodes.len();
        let cell = self.nodes[parent].cell_mut(pick.joint);
        if let Some(child) = cell.child {
            let child = child.get() as usize;
            return (self.nodes[child].moves() == moves).then_some(child);
        }
        if cell.samples < RIPE {
            return None;
        }
        cell.child = NonZeroU32::new(next as u32);
        self.nodes.push(Node::new(moves));
        Some(next)
    }

    /// Solves every node from the leaves up, in so many rounds each; the root's matrices and
    /// solution.
    pub(super) fn solve(&self, rounds: u32) -> (Matrices, Solution) {
        let mut values: Vec<Option<[i64; 2]>> = vec![None; self.nodes.len()];
        for (place, node) in self.nodes.iter().enumerate().skip(1).rev() {
            // A node that has not seen each of its pairs knows less than the mean above it.
            if node.is_full() {
                values[place] = Some(solve(&node.matrices(&values), rounds).values);
            }
        }
        let fine = self.nodes[0].matrices(&values);
        let solution = solve(&fine, rounds);
        let matrices = Matrices::new(fine.size(), |row, column| fine.get(row, column).map(nearest));
        (matrices, Solution { values: solution.values.map(nearest), ..solution })
    }
}

/// Parts of [`FINE`] to the nearest whole payoff.
const fn nearest(fine: i64) -> i64 {
    (fine + FINE / 2).div_euclid(FINE)
}
