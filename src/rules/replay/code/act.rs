//! Submissions as choices among what is open: which of the seats that are awaited, which of the
//! levers on the table. What the phase asks for need not be said.

use super::wire::Wire;
use crate::game::Game;
use crate::ids::{LeverId, PartyId, PlayId, ReactionId, Seat, Side};
use crate::order::{Action, Answer, DeskAct, Offer, OrderSet, Phase, Pledge, Sealed, Stand, Term};
use crate::ruleset::SLOTS;

/// Passes a submission along the wire: `given` when it is written, none when it is read. `None`
/// if what is read cannot be one.
pub(super) fn pass(
    wire: &mut impl Wire,
    game: &Game,
    given: Option<(Seat, Action)>,
) -> Option<(Seat, Action)> {
    let seats: Vec<Seat> = game.board().awaiting().iter().collect();
    let place = wire.pick(seats.len(), place(&seats, given.map(|(seat, _)| seat)))?;
    let seat = *seats.get(place)?;
    let given = given.map(|(_, action)| action);
    let action = match seat {
        Seat::Side(side) => of_side(wire, game, side, given)?,
        Seat::Desk(party) => Action::Desk(of_desk(wire, game, party, given)?),
    };
    Some((seat, action))
}

fn of_side(wire: &mut impl Wire, game: &Game, side: Side, given: Option<Action>) -> Option<Action> {
    let board = game.board();
    Some(match board.phase() {
        Phase::Agenda => {
            let given = given.and_then(|given| match given {
                Action::Agenda(agenda) => Some(agenda),
                _ => None,
            });
            Action::Agenda(one_of(wire, board.dealt(side), given)?)
        }
        Phase::Talks => {
            let given = given.and_then(|given| match given {
                Action::Offer(offer) => offer,
                _ => None,
            });
            let offer = match wire.flag(given.is_some())? {
                true => Some(Offer {
                    mine: term(wire, game, side, given.map(|offer| offer.mine))?,
                    yours: term(wire, game, side.other(), given.map(|offer| offer.yours))?,
                }),
                false => None,
            };
            Action::Offer(offer)
        }
        Phase::Answers => {
            let given = given.and_then(|given| match given {
                Action::Answer(answer) => Some(answer),
                _ => None,
            });
            Action::Answer(one_of(wire, &Answer::ALL, given)?)
        }
        Phase::Choice => {
            let event = board.headline().map(|event| game.level().ruleset().event(event));
            let choice = event.and_then(|event| event.choice.as_ref());
            let given = match given {
                Some(Action::Choice(option)) => usize::from(option),
                _ => 0,
            };
            let options = choice.map_or(0, |choice| choice.options.len());
            Action::Choice(u8::try_from(wire.pick(options, given)?).ok()?)
        }
        Phase::Orders => {
            let given = given.and_then(|given| match given {
                Action::Orders(sealed) => Some(sealed),
                _ => None,
            });
            Action::Orders(sealed(wire, game, side, given)?)
        }
        Phase::Crisis => {
            let given = given.and_then(|given| match given {
                Action::Stand(stand) => Some(stand),
                _ => None,
            });
            Action::Stand(one_of(wire, &Stand::ALL, given)?)
        }
        Phase::Desks | Phase::Over => return None,
    })
}

fn term(wire: &mut impl Wire, game: &Game, side: Side, given: Option<Term>) -> Option<Term> {
    let lever = one_of(wire, game.board().table(side), given.map(|term| term.lever))?;
    Some(Term { lever, will: wire.flag(given.is_some_and(|term| term.will))? })
}

fn sealed(wire: &mut impl Wire, game: &Game, side: Side, given: Option<Sealed>) -> Option<Sealed> {
    let (board, rules) = (game.board(), game.level().ruleset());
    let table = board.table(side);
    let plays = given.map(|sealed| sealed.orders);
    let count = wire.pick(SLOTS + 1, plays.map_or(0, |plays| plays.plays().len()))?;
    let mut orders = OrderSet::NONE;
    for slot in 0..count {
        let given = plays.and_then(|plays| plays.plays().get(slot).copied());
        let lever = one_of(wire, table, given.map(|play| rules.play(play).lever))?;
        let targets: Vec<PlayId> = rules.lever(lever).plays().collect();
        orders.push(one_of(wire, &targets, given)?);
    }
    let fixed = game.level().fixed(side);
    let drawn: Vec<LeverId> =
        table.iter().copied().filter(|lever| !fixed.contains(lever)).collect();
    Some(Sealed {
        orders,
        prediction: at_most_one_of(
            wire,
            board.table(side.other()),
            given.and_then(|sealed| sealed.prediction),
        )?,
        keep: at_most_one_of(wire, &drawn, given.and_then(|sealed| sealed.keep))?,
    })
}

fn of_desk(
    wire: &mut impl Wire,
    game: &Game,
    party: PartyId,
    given: Option<Action>,
) -> Option<DeskAct> {
    let given = match given {
        Some(Action::Desk(act)) => act,
        _ => DeskAct::default(),
    };
    let own: &[ReactionId] = &game.level().ruleset().party(party).reactions;
    let act = at_most_one_of(wire, own, given.act)?;
    let pledged = at_most_one_of(wire, own, given.pledge.map(|pledge| pledge.act))?;
    let pledge = match pledged {
        Some(act) => {
            let will = wire.flag(given.pledge.is_some_and(|pledge| pledge.will))?;
            Some(Pledge { act, will })
        }
        None => None,
    };
    Some(DeskAct { act, pledge })
}

/// Where something stands in a list; at the first place if it does not.
fn place<T: PartialEq>(list: &[T], of: Option<T>) -> usize {
    of.and_then(|of| list.iter().position(|one| *one == of)).unwrap_or(0)
}

fn one_of<T: Copy + PartialEq>(wire: &mut impl Wire, list: &[T], given: Option<T>) -> Option<T> {
    let place = wire.pick(list.len(), place(list, given))?;
    list.get(place).copied()
}

/// The same, or none of them.
fn at_most_one_of<T: Copy + PartialEq>(
    wire: &mut impl Wire,
    list: &[T],
    given: Option<T>,
) -> Option<Option<T>> {
    let chosen = given.map_or(0, |given| 1 + place(list, Some(given)));
    let chosen = wire.pick(list.len() + 1, chosen)?;
    Some(chosen.checked_sub(1).and_then(|place| list.get(place).copied()))
}
