//! What may be submitted: the list of legal orders and `check` agree, a running game always has a
//! legal order, and what is refused changes nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use rules::{
    Action, Answer, Chance, Change, DeskAct, Draws, Game, Level, Offer, OrderError, OrderSet,
    Phase, PlayId, Pledge, SLOTS, Sealed, Seat, Side, Stand, TABLE, Term, View,
};

use super::{numbers, start};
use crate::fixture::{levels, step};

/// Games in which it is looked at: one in so many.
const ONE_IN: u64 = 8;

/// The plays on a side's table.
fn on_table(view: &View<'_>, side: Side) -> Vec<PlayId> {
    let ruleset = view.level().ruleset();
    view.board().table(side).iter().flat_map(|lever| ruleset.lever(*lever).plays()).collect()
}

/// Every set of up to three plays of a list, smaller ones first, each once.
fn sets(plays: &[PlayId]) -> Vec<OrderSet> {
    let mut sets = vec![OrderSet::NONE];
    let mut from = vec![(OrderSet::NONE, 0)];
    for _ in 0..SLOTS {
        let mut grown = Vec::new();
        for (set, next) in from {
            for (place, play) in plays.iter().enumerate().skip(next) {
                let mut more: OrderSet = set;
                more.push(*play);
                grown.push((more, place + 1));
            }
        }
        sets.extend(grown.iter().map(|(set, _)| *set));
        from = grown;
    }
    sets
}

/// Every set of plays on the table is in the list just when `check` takes it.
fn agree(view: &View<'_>, side: Side) {
    let listed = view.legal_orders();
    let legal: BTreeSet<OrderSet> = listed.iter().map(|set| set.sorted()).collect();
    assert_eq!(legal.len(), listed.len(), "a set is listed twice");
    assert!(legal.contains(&OrderSet::NONE), "there is always a legal order");
    let taken: BTreeSet<OrderSet> = sets(&on_table(view, side))
        .into_iter()
        .filter(|set| view.check_orders(set).is_ok())
        .map(OrderSet::sorted)
        .collect();
    assert_eq!(legal, taken);
    let sealed = |orders| Action::Orders(Sealed { orders, prediction: None, keep: None });
    for set in listed {
        assert_eq!(view.check(&sealed(set)), Ok(()));
    }
}

/// A submission of any kind, most of them out of place.
fn anything(view: &View<'_>, draws: &mut Draws) -> (Seat, Action) {
    let ruleset = view.level().ruleset();
    let mut below = |bound: usize| draws.below(bound as u32) as usize;
    let side = Side::BOTH[below(2)];
    let party = ruleset.all_parties().nth(below(6)).expect("six parties");
    let seat = if below(4) == 0 { Seat::Desk(party) } else { Seat::Side(side) };
    let lever = below(ruleset.all_levers().len());
    let lever = ruleset.all_levers().nth(lever).expect("a lever");
    let other = view.board().table(side.other())[below(TABLE)];
    let act = ruleset.all_reactions().nth(below(ruleset.all_reactions().len())).expect("an act");
    let term = |lever| Term { lever, will: true };
    let action = match below(8) {
        0 => {
            let agenda = below(ruleset.all_agendas().len());
            Action::Agenda(ruleset.all_agendas().nth(agenda).expect("an agenda"))
        }
        1 => Action::Offer(Some(Offer { mine: term(lever), yours: term(other) })),
        2 => Action::Answer(Answer::Accept),
        3 => Action::Choice(below(256) as u8),
        4 => Action::Stand(Stand::ALL[below(3)]),
        5 => Action::Desk(DeskAct {
            act: Some(act),
            pledge: Some(Pledge { act, will: below(2) == 0 }),
        }),
        _ => {
            let all: Vec<_> = ruleset.all_plays().collect();
            let plays = if below(4) == 0 { all } else { on_table(view, side) };
            let orders = (0..=below(SLOTS)).map(|_| plays[below(plays.len())]).collect();
            let prediction = (below(2) == 0).then_some(lever);
            Action::Orders(Sealed { orders, prediction, keep: (below(2) == 0).then_some(other) })
        }
    };
    (seat, action)
}

/// Tries things that are mostly refused; counts those that are.
fn refuse(game: &Game, draws: &mut Draws, refused: &mut BTreeSet<&'static str>) {
    let before = (game.hash(), game.log().len());
    for _ in 0..4 {
        let (seat, action) = anything(&game.view(Seat::Side(Side::Moscow)), draws);
        let told = game.view(seat).check(&action);
        let mut tried = game.clone();
        assert_eq!(tried.submit(seat, action), told, "{seat:?} {action:?}");
        match told {
            Ok(()) => assert_eq!(tried.log().len(), before.1 + 1),
            Err(error) => {
                assert_eq!((tried.hash(), tried.log().len()), before, "{seat:?} {action:?}");
                refused.insert(error.code());
            }
        }
    }
}

#[test]
fn legal_orders_and_check_agree() {
    for level in levels() {
        for number in numbers(ONE_IN) {
            let (mut game, mut draws) = start(level, number);
            while !game.is_over() {
                for side in Side::BOTH.into_iter().filter(|_| game.board().phase() == Phase::Orders)
                {
                    agree(&game.view(Seat::Side(side)), side);
                }
                step(&mut game, &mut draws);
            }
        }
    }
}

#[test]
fn a_refusal_changes_nothing() {
    let mut refused = BTreeSet::new();
    for level in &levels_and_one_with_a_barred_lever() {
        for number in numbers(ONE_IN) {
            let (mut game, mut draws) = start(level, number);
            while !game.is_over() {
                refuse(&game, &mut draws, &mut refused);
                step(&mut game, &mut draws);
            }
            refuse(&game, &mut draws, &mut refused);
        }
    }
    let codes: Vec<_> = refused.into_iter().collect();
    assert_eq!(codes, every_code(), "each reason is met");
}

fn levels_and_one_with_a_barred_lever() -> Vec<Arc<Level>> {
    let barred = Change::Bar(levels()[0].fixed(Side::Baku)[0]);
    let barred = levels()[0].varied(&[barred]).expect("a lever can be barred");
    levels().iter().cloned().chain([Arc::new(barred)]).collect()
}

/// The code of every reason, sorted.
fn every_code() -> Vec<&'static str> {
    let ruleset = levels()[0].ruleset();
    let (lever, play) = (ruleset.all_levers().next().unwrap(), ruleset.all_plays().next().unwrap());
    let agenda = ruleset.all_agendas().next().unwrap();
    let reaction = ruleset.all_reactions().next().unwrap();
    let (need, have) = (1, 0);
    let mut codes: Vec<_> = [
        OrderError::WrongPhase { now: Phase::Over },
        OrderError::NotAwaited,
        OrderError::NotDealt(agenda),
        OrderError::NotOnTable(lever),
        OrderError::Barred(lever),
        OrderError::Twice(lever),
        OrderError::Attention { need, have },
        OrderError::Capital { need, have },
        OrderError::Treasury { need, have },
        OrderError::Needs(play, rules::Cond::Winter),
        OrderError::TermNotOnTable(Side::Baku, lever),
        OrderError::PredictionNotOnTable(lever),
        OrderError::CannotKeep(lever),
        OrderError::NoSuchOption(9),
        OrderError::NotOpenToDesk(reaction),
    ]
    .iter()
    .map(OrderError::code)
    .collect();
    codes.sort_unstable();
    codes
}
