//! What a view must not tell: the other side's sealed orders and agenda, and the seed. And what a
//! sampled state may know: what its seat knows.

use std::sync::Arc;

use rules::{Action, Draws, Game, Level, Phase, Playout, Seat, Side};

use super::{numbers, start};
use crate::fixture::{levels, step};

/// Games in which it is looked at: one in so many.
const ONE_IN: u64 = 16;
/// And in which the whole view is compared, level and all.
const WHOLE: u64 = 2048;

/// All that a seat's view is made of but the level: that is the same for all.
fn told(game: &Game, seat: Seat) -> String {
    let view = game.view(seat);
    format!(
        "{:?} {:?} {:?} {:?}",
        view.board(),
        view.agenda(),
        view.legal_orders(),
        view.open_acts()
    )
}

/// Every seat but one side's.
fn others(game: &Game, side: Side) -> Vec<Seat> {
    let desks = game.board().desks().iter();
    desks.chain([Seat::Side(side.other())]).collect()
}

/// Two games that differ in what one side has sealed look the same to everybody else.
fn seals(game: &Game, side: Side, draws: &mut Draws) {
    let seat = Seat::Side(side);
    let mut act = || game.view(seat).random_action(draws).expect("it is awaited");
    let (one, two) = (act(), act());
    let mut games = [game.clone(), game.clone()];
    games[0].submit(seat, one).expect("it is legal");
    games[1].submit(seat, two).expect("it is legal");
    for other in others(game, side) {
        assert_eq!(told(&games[0], other), told(&games[1], other), "{one:?} / {two:?}");
        // What is sealed is not even known to be: it has to be imagined.
        let imagined = |game: &Game| game.view(other).sample_state(&mut Draws::new(9));
        assert_eq!(imagined(&games[0]), imagined(game), "{one:?}");
    }
    assert!(games[0].ledger() == game.ledger(), "a sealed order is in the ledger");
}

#[test]
fn what_is_sealed_is_hidden() {
    for level in levels() {
        for number in numbers(ONE_IN) {
            let (mut game, mut draws) = start(level, number);
            while !game.is_over() {
                for side in Side::BOTH
                    .into_iter()
                    .filter(|side| game.board().awaiting().has(Seat::Side(*side)))
                {
                    seals(&game, side, &mut draws);
                }
                step(&mut game, &mut draws);
            }
        }
    }
}

/// Two games that differ in one side's agenda only, compared as long as they run.
fn agendas(level: &Arc<Level>, number: u64) {
    let side = Side::BOTH[usize::from((number / ONE_IN).is_multiple_of(2))];
    let (mut game, mut draws) = start(level, number);
    let mut other = game.clone();
    let dealt = *game.board().dealt(side);
    for (game, agenda) in [(&mut game, dealt[0]), (&mut other, dealt[1])] {
        let seat = Seat::Side(side.other());
        let fixed = game.board().dealt(side.other())[0];
        game.submit(Seat::Side(side), Action::Agenda(agenda)).expect("it was dealt");
        game.submit(seat, Action::Agenda(fixed)).expect("it was dealt");
        game.resolve();
    }
    while !game.is_over() {
        for seat in others(&game, side) {
            assert_eq!(told(&game, seat), told(&other, seat));
            let imagined = |game: &Game| game.view(seat).sample_state(&mut Draws::new(number));
            assert_eq!(imagined(&game), imagined(&other));
        }
        assert_eq!(game.ledger(), other.ledger());
        let mut same = draws.clone();
        step(&mut game, &mut draws);
        step(&mut other, &mut same);
    }
}

#[test]
fn an_agenda_is_hidden_to_the_end() {
    for level in levels() {
        for number in numbers(ONE_IN) {
            agendas(level, number);
        }
    }
}

#[test]
fn a_whole_view_tells_neither_seed_nor_order() {
    for level in levels() {
        for number in numbers(WHOLE) {
            // A number that stands nowhere else.
            let seed = 0x5EED_0BAD_CAFE_0000 + number;
            let mut game = Game::new(Arc::clone(level), seed);
            let mut draws = Draws::new(number);
            while game.board().phase() != Phase::Orders {
                step(&mut game, &mut draws);
            }
            let view = |game: &Game| format!("{:?}", game.view(Seat::Side(Side::Baku)));
            let mut sealed = game.clone();
            let seat = Seat::Side(Side::Moscow);
            let mut act = || sealed.view(seat).random_action(&mut draws).expect("it is awaited");
            let (one, two) = (act(), act());
            sealed.submit(seat, one).expect("it is legal");
            game.submit(seat, two).expect("it is legal");
            assert!(view(&sealed) == view(&game), "the view tells what was sealed");
            for hint in [seed.to_string(), format!("{seed:x}"), format!("{seed:X}")] {
                assert!(!view(&game).contains(&hint), "the view tells the seed");
            }
        }
    }
}

/// A state that a seat imagines agrees with what it sees, and can be played to its end.
fn imagine(game: &Game, seat: Seat, draws: &mut Draws) -> Option<usize> {
    let (level, board) = (game.level(), game.board());
    let state = game.view(seat).sample_state(draws);
    let mut copy = draws.clone();
    let mut playout = Playout::from_state(level, state);
    // The same board with another generator gives the same.
    let twin = playout.view(seat).sample_state(&mut copy.clone());
    assert_eq!(twin, game.view(seat).sample_state(&mut copy));
    assert_same_board(game, &playout);
    assert_eq!(playout.view(seat).agenda(), game.view(seat).agenda());
    let drawn = Side::BOTH.into_iter().find(|side| seat != Seat::Side(*side)).and_then(|side| {
        let agenda = playout.view(Seat::Side(side)).agenda();
        let place = |agenda| board.dealt(side).iter().position(|dealt| *dealt == agenda);
        assert_eq!(agenda.is_some(), board.phase() != Phase::Agenda);
        agenda.map(|agenda| place(agenda).expect("it is one of those dealt"))
    });
    while playout.board().outcome().is_none() {
        for seat in playout.board().awaiting().iter() {
            let action = playout.view(seat).random_action(draws).expect("it is awaited");
            playout.submit(seat, action).expect("a random action is legal");
        }
        playout.resolve();
    }
    assert!(playout.results().is_some() && playout.board().turn() <= level.turns().1);
    drawn
}

/// The same but for who is awaited: a submission that is not known has to be imagined.
fn assert_same_board(game: &Game, playout: &Playout<'_>) {
    if game.board().awaiting() == playout.board().awaiting() {
        assert_eq!(game.board(), playout.board());
    }
    for seat in game.board().awaiting().iter() {
        assert!(playout.board().awaiting().has(seat));
    }
}

#[test]
fn a_sampled_state_is_what_its_seat_knows() {
    let mut drawn = [0_u32; 3];
    for level in levels() {
        for number in numbers(ONE_IN) {
            let (mut game, mut draws) = start(level, number);
            while !game.is_over() {
                for seat in game.board().awaiting().iter() {
                    let place = imagine(&game, seat, &mut draws);
                    place.into_iter().for_each(|place| drawn[place] += 1);
                    let action = game.view(seat).random_action(&mut draws).expect("it is awaited");
                    game.submit(seat, action).expect("a random action is legal");
                }
                game.resolve();
            }
        }
    }
    let [least, most] = [drawn.iter().min(), drawn.iter().max()];
    assert!(least > most.map(|most| most - most / 5).as_ref(), "uneven draws: {drawn:?}");
}
