//! The moments of a game at which orders were sealed, read off its log.

use std::sync::Arc;

use rules::{Action, CrisisId, DeskAct, Game, PartyId, Phase, Sealed, Seat, Side, Stand, State};

/// A round of a crisis: which crisis, and the round from 0.
type Round = (CrisisId, u8);

/// A turn as it was played, and the state before its orders.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    /// The turn.
    pub turn: u8,
    /// Before either side had sealed anything.
    pub state: State,
    /// What both sealed, Moscow first.
    pub sealed: [Sealed; 2],
    /// The stands in each round of the crisis, Moscow's first.
    pub stands: Vec<(Round, [Option<Stand>; 2])>,
    /// What the desks did.
    pub desks: Vec<(PartyId, DeskAct)>,
}

impl Moment {
    /// The stand that a side took in a round of a crisis.
    pub fn stand(&self, crisis: Round, side: Side) -> Option<Stand> {
        let round = self.stands.iter().find(|(known, _)| *known == crisis);
        round.and_then(|(_, stands)| stands[side.index()])
    }

    /// What a desk did.
    pub fn desk(&self, party: PartyId) -> Option<DeskAct> {
        self.desks.iter().find(|(known, _)| *known == party).map(|(_, act)| *act)
    }

    fn of(turn: u8, state: State) -> Self {
        let nothing = Sealed { orders: rules::OrderSet::NONE, prediction: None, keep: None };
        Self { turn, state, sealed: [nothing; 2], stands: Vec::new(), desks: Vec::new() }
    }

    fn note_stand(&mut self, crisis: Round, side: Side, stand: Stand) {
        if self.stands.last().is_none_or(|(known, _)| *known != crisis) {
            self.stands.push((crisis, [None; 2]));
        }
        if let Some((_, stands)) = self.stands.last_mut() {
            stands[side.index()] = Some(stand);
        }
    }
}

/// Every turn in which orders were sealed, in order.
pub(super) fn moments(game: &Game) -> Vec<Moment> {
    let desks = game.board().desks();
    let mut again = Game::with_desks(Arc::clone(game.level()), game.seed(), desks);
    let mut moments: Vec<Moment> = Vec::new();
    for &(seat, action) in game.log() {
        let (turn, phase) = (again.board().turn(), again.board().phase());
        let known = moments.last().is_some_and(|moment| moment.turn == turn);
        if phase == Phase::Orders && !known {
            moments.push(Moment::of(turn, again.playout().state().clone()));
        }
        if let Some(moment) = moments.last_mut().filter(|moment| moment.turn == turn) {
            match (seat, action) {
                (Seat::Side(side), Action::Orders(sealed)) => moment.sealed[side.index()] = sealed,
                (Seat::Side(side), Action::Stand(stand)) => {
                    if let Some(crisis) = again.board().crisis() {
                        moment.note_stand(crisis, side, stand);
                    }
                }
                (Seat::Desk(party), Action::Desk(act)) => moment.desks.push((party, act)),
                _ => {}
            }
        }
        if again.submit(seat, action).is_err() {
            // A log holds only what the rules accepted.
            break;
        }
        again.resolve();
    }
    moments
}
