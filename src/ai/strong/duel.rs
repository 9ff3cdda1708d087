//! One decision of *Three Roads* as a game in which both move at once.

use rules::{Action, Dice, Phase, Playout, Seat, Side, View};

use super::rollout::{self, Tastes};
use crate::judge;
use crate::search::Simultaneous;

/// A decision: what each side can do now, and worlds in which to try it.
#[derive(Clone, Debug)]
pub struct Duel<'a> {
    view: View<'a>,
    beliefs: [u32; 3],
    until: u8,
    leads: [i32; 2],
    tastes: Tastes,
    actions: [Vec<Action>; 2],
}

impl<'a> Duel<'a> {
    /// The decision that a view is asked for. `actions` are both sides', Moscow's first; a side
    /// that is not awaited has none. Playing on ends when turn `until` begins.
    pub(crate) fn new(
        view: View<'a>,
        beliefs: [u32; 3],
        until: u8,
        actions: [Vec<Action>; 2],
    ) -> Self {
        let tastes = Tastes::new(&view);
        Self { view, beliefs, until, leads: [judge::LEAD; 2], tastes, actions }
    }

    /// With other weights of the leads, in percent, Moscow's first.
    pub(super) const fn minding(mut self, leads: [i32; 2]) -> Self {
        self.leads = leads;
        self
    }

    /// What a side can do.
    #[must_use]
    pub fn actions(&self, side: Side) -> &[Action] {
        &self.actions[side.index()]
    }
}

impl<'a> Simultaneous for Duel<'a> {
    type State = Playout<'a>;

    fn world(&self, dice: &mut Dice) -> Playout<'a> {
        let state = self.view.sample_state_believing(self.beliefs, dice);
        Playout::from_state(self.view.level(), state)
    }

    fn moves(&self, _: &Playout<'a>) -> [usize; 2] {
        [0, 1].map(|player| self.actions[player].len().max(1))
    }

    fn play(&self, state: &mut Playout<'a>, joint: [usize; 2]) {
        for side in Side::BOTH {
            let seat = Seat::Side(side);
            let action = self.actions[side.index()].get(joint[side.index()]);
            if let Some(action) = action.filter(|_| state.board().awaiting().has(seat)) {
                state.submit_unchecked(seat, *action);
            }
        }
        state.resolve();
    }

    fn is_over(&self, state: &Playout<'a>) -> bool {
        state.board().phase() == Phase::Over
    }

    fn payoffs(&self, state: Playout<'a>, dice: &mut Dice) -> [i32; 2] {
        judge::weighed(rollout::play_on(state, self.until, &self.tastes, dice), self.leads)
    }
}
