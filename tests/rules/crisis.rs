//! The crisis ladder: nine printed cells a round, backing down dearer each time, escalation that
//! raises tension and the stake, and no pure choice that is best against every reply.
//!
//! The last is shown by play, not on paper. Random games give boards at the moment when a crisis
//! opens. From each, every cell of every round is played to the end of the turn by the rules
//! themselves, stake, orders, reactions and income included; a cell that goes on is worth the mean
//! of the next round's nine. A board is worth to a side what the design says that a player seeks:
//! its own result and half its lead over the other. The result is its interests times what the
//! three roads would make of them, weighed by the gauge, or the ending's own multiplier once the
//! ladder is topped. What capital and treasury are worth beyond that is a matter of judgement, so
//! it has to hold at several rates of exchange.

use std::sync::OnceLock;

use rules::{
    Action, Board, Cell, Crisis, CrisisId, Draws, Effects, Ending, Level, Outcome, Phase, Playout,
    Road, Seat, Side, Stand, TrackId,
};

use crate::fixture::{levels, ruleset};

/// Boards looked at for each crisis, and games searched for them at most.
const BOARDS: usize = 200;
const GAMES: u64 = 200_000;

/// What one capital and one treasury are worth, in hundredths of a point of result.
const RATES: [(i64, i64); 4] = [(50, 25), (50, 50), (100, 50), (150, 75)];

/// By how much another choice must be better, in hundredths of a point.
const MARGIN: i64 = 25;

/// The nine cells of a round, by Moscow's choice and Baku's, each worth so much to each side.
type Round = [[i64; 2]; 9];

fn each_crisis() -> impl Iterator<Item = (CrisisId, &'static Crisis)> {
    ruleset().all_crises().map(|id| (id, ruleset().crisis(id)))
}

/// The sum of what a list of effects asks of a track.
fn moves(effects: Effects, track: TrackId) -> i16 {
    let effects = ruleset().effects_of(effects).iter();
    effects.filter(|effect| effect.track == track).map(|effect| effect.by).sum()
}

/// The cell in which a side makes a choice and the other replies.
fn cell(round: &[Cell; 9], side: Side, choice: Stand, reply: Stand) -> &Cell {
    &round[place(side, choice, reply)]
}

fn place(side: Side, choice: Stand, reply: Stand) -> usize {
    match side {
        Side::Moscow => choice as usize * 3 + reply as usize,
        Side::Baku => reply as usize * 3 + choice as usize,
    }
}

#[test]
fn a_crisis_ends() {
    for (id, crisis) in each_crisis() {
        assert!((1..=3).contains(&crisis.rounds.len()), "{}", ruleset().crisis_name(id));
        let last = crisis.rounds.last().expect("a round");
        assert!(last.iter().all(|cell| !cell.goes_on), "{}", ruleset().crisis_name(id));
    }
}

#[test]
fn backing_down_costs_capital_and_more_each_time() {
    for (_, crisis) in each_crisis() {
        for side in Side::BOTH {
            for reply in Stand::ALL {
                let costs = crisis.rounds.iter().map(|round| {
                    -moves(
                        cell(round, side, Stand::BackDown, reply).effects,
                        ruleset().capital(side),
                    )
                });
                let costs: Vec<_> = costs.collect();
                assert!(costs[0] > 0 && costs.is_sorted_by(|a, b| a < b), "{side}: {costs:?}");
            }
        }
    }
}

#[test]
fn escalating_raises_tension_and_the_stake() {
    let tension = |cell: &Cell| moves(cell.effects, ruleset().tension());
    for (_, crisis) in each_crisis() {
        for side in Side::BOTH {
            for round in &crisis.rounds {
                for reply in Stand::ALL {
                    let [hold, escalate, back_down] =
                        Stand::ALL.map(|choice| tension(cell(round, side, choice, reply)));
                    assert!(escalate > hold && escalate > back_down, "{side} to {}", reply.id());
                }
                let stake = |reply| cell(round, side, Stand::Escalate, reply);
                let (seized, yielded) = (stake(Stand::Hold), stake(Stand::BackDown));
                assert_eq!([seized.stake, yielded.stake], [Some(side); 2]);
                assert!(seized.percent > yielded.percent);
            }
            let stakes = crisis.rounds.iter();
            let stakes =
                stakes.map(|round| cell(round, side, Stand::Escalate, Stand::Hold).percent);
            assert!(stakes.collect::<Vec<_>>().is_sorted_by(|a, b| a < b));
        }
    }
}

/// What a board is worth to each side, twofold, in hundredths of a point.
fn worth(level: &Level, board: &Board, (capital, treasury): (i64, i64)) -> [i64; 2] {
    let own = Side::BOTH.map(|side| {
        let sum: i32 = board.interests(level, side).map(|(_, value)| i32::from(value)).sum();
        let percent = |road| {
            let outcome = Outcome { road, ending: Ending::LastTurn, turn: board.turn() };
            i64::from(board.multiplier(level, side, outcome, sum))
        };
        let shares = board.gauge().into_iter().zip(Road::ALL);
        let mixed: i64 = shares.map(|(share, road)| i64::from(share) * percent(road)).sum();
        let percent = match board.outcome() {
            Some(outcome) => 100 * i64::from(board.multiplier(level, side, outcome, sum)),
            None => mixed,
        };
        let means = i64::from(board.get(ruleset().capital(side))) * capital
            + i64::from(board.get(ruleset().treasury(side))) * treasury;
        i64::from(sum) * percent / 100 + means
    });
    [3 * own[0] - own[1], 3 * own[1] - own[0]]
}

fn play<'a>(game: &Playout<'a>, stands: [Stand; 2]) -> Playout<'a> {
    let mut game = game.clone();
    for (side, stand) in Side::BOTH.into_iter().zip(stands) {
        game.submit(Seat::Side(side), Action::Stand(stand)).expect("both are awaited");
    }
    game.resolve();
    game
}

/// In a crisis, and at which of its rounds.
fn in_crisis(board: &Board) -> Option<(CrisisId, u8)> {
    board.crisis().filter(|_| board.phase() == Phase::Crisis)
}

/// What each cell of the round at hand is worth.
fn cells(game: &Playout<'_>, rates: (i64, i64)) -> Round {
    let mut values = [[0; 2]; 9];
    for moscow in Stand::ALL {
        for baku in Stand::ALL {
            let after = play(game, [moscow, baku]);
            values[place(Side::Moscow, moscow, baku)] = match in_crisis(after.board()) {
                Some(_) => mean(&cells(&after, rates)),
                None => worth(game.level(), after.board(), rates),
            };
        }
    }
    values
}

/// What a round is worth to each side if nothing is known of the choices.
fn mean(round: &Round) -> [i64; 2] {
    [0, 1].map(|side| round.iter().map(|cell| cell[side]).sum::<i64>() / 9)
}

/// Boards at the opening of each crisis, from random games.
fn openings() -> &'static [Vec<Playout<'static>>] {
    static FOUND: OnceLock<Vec<Vec<Playout<'static>>>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let mut found = vec![Vec::new(); ruleset().all_crises().len()];
        for seed in 0..GAMES {
            search(seed, &mut found);
            if found.iter().all(|boards| boards.len() >= BOARDS) {
                break;
            }
        }
        found
    })
}

/// Plays a game and keeps the boards of the crises that are not yet seen often enough.
fn search(seed: u64, found: &mut [Vec<Playout<'static>>]) {
    let mut draws = Draws::new(seed);
    let mut game = Playout::new(&levels()[1], seed);
    while game.board().outcome().is_none() {
        if let Some((crisis, 0)) = in_crisis(game.board())
            && found[crisis.index()].len() < BOARDS
        {
            found[crisis.index()].push(game.clone());
        }
        for seat in game.board().awaiting().iter() {
            let action = game.view(seat).random_action(&mut draws).expect("it is awaited");
            game.submit(seat, action).expect("a random action is legal");
        }
        game.resolve();
    }
}

/// The round of a crisis, from 0, as it comes when both have held so far: worth on average.
fn average(id: CrisisId, round: usize, rates: (i64, i64)) -> Round {
    let mut rounds = Vec::new();
    for opening in &openings()[id.index()] {
        let mut game = opening.clone();
        for _ in 0..round {
            if in_crisis(game.board()).is_some() {
                game = play(&game, [Stand::Hold; 2]);
            }
        }
        if in_crisis(game.board()).is_some() {
            rounds.push(cells(&game, rates));
        }
    }
    assert!(rounds.len() >= BOARDS / 2, "only {} boards: seek longer", rounds.len());
    let count = rounds.len() as i64;
    std::array::from_fn(|cell| {
        [0, 1].map(|side| rounds.iter().map(|round| round[cell][side]).sum::<i64>() / count)
    })
}

/// The choices that no other is better than by the margin, whatever the reply.
fn best_against_all(values: &Round, side: Side) -> Vec<&'static str> {
    let value = |choice, reply| values[place(side, choice, reply)][side.index()];
    let best = Stand::ALL.into_iter().filter(|choice| {
        Stand::ALL.into_iter().all(|reply| {
            let others = Stand::ALL.into_iter().map(|other| value(other, reply));
            others.max() < Some(value(*choice, reply) + 2 * MARGIN)
        })
    });
    best.map(Stand::id).collect()
}

#[test]
fn no_choice_is_best_against_every_reply() {
    let mut wrong = Vec::new();
    for (id, crisis) in each_crisis() {
        for round in 0..crisis.rounds.len() {
            for rates in RATES {
                let values = average(id, round, rates);
                for side in Side::BOTH {
                    let best = best_against_all(&values, side);
                    if !best.is_empty() {
                        let name = ruleset().crisis_name(id);
                        wrong.push(format!(
                            "{name}, round {}, {side}: {best:?} at {rates:?}: {values:?}",
                            round + 1
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
