//! The end of a game, reckoned again from the ruleset and the design: when it comes, on which
//! road, who is answerable, and what it is worth.

use rules::{
    Board, Constants, Ending, Expr, ExprNode, Game, Level, Outcome, Owned, Road, Side, Verdict,
};

use super::watch::Watch;

pub(super) fn check(game: &Game, watch: &Watch) {
    let (level, board) = (game.level(), game.board());
    let outcome = board.outcome().expect("the game is over");
    assert_eq!(outcome.turn, board.turn());
    assert_eq!(game.hashes().len(), usize::from(board.turn()), "a hash for each turn");
    gauge(level, board);
    let (first, last) = level.turns();
    let top = level.ruleset().track(level.ruleset().tension()).most;
    let topped = board.get(level.ruleset().tension()) >= top;
    let numbers = level.constants();
    let past = |road: Road| i16::from(board.setting(road)) >= numbers.set_in_turns;
    match outcome.ending {
        Ending::TopRung { moscow, baku } => {
            assert!(topped && outcome.road == Road::Divergence);
            let pushed = Side::BOTH.map(|side| u32::from(watch.pushed(side, outcome.turn)));
            let told = Side::BOTH.map(|side| u32::from(board.pushed(side)));
            assert_eq!(told, pushed, "the sums on the board");
            let margin = u32::from(numbers.responsibility_margin.unsigned_abs());
            assert_eq!([moscow, baku], responsible(pushed, margin), "{pushed:?}");
        }
        Ending::SetIn => {
            let earliest = numbers.set_in_from + numbers.set_in_turns - 1;
            assert!(!topped && level.roads_set_in() && i16::from(outcome.turn) >= earliest);
            assert!(past(outcome.road) && outcome.road != Road::Cold);
        }
        Ending::LastTurn => {
            assert!(!topped && (first..=last).contains(&outcome.turn));
            assert!(!Road::ALL.into_iter().any(past));
            let lead = board.gauge()[outcome.road.index()];
            assert!(board.gauge().iter().all(|share| *share <= lead));
        }
    }
    assert!(outcome.turn <= last);
    results(game, outcome);
}

/// Who pushed more; both, within so many percent of the greater.
fn responsible([moscow, baku]: [u32; 2], margin: u32) -> [bool; 2] {
    let both = moscow.abs_diff(baku) * 100 <= moscow.max(baku) * margin;
    [both || moscow > baku, both || baku > moscow]
}

/// The shares are the proportions of the roads' scores, rounded one way or the other.
fn gauge(level: &Level, board: &Board) {
    let scores = level.ruleset().roads().score.each_ref().map(|score| value(board, score));
    let sum: i32 = scores.iter().sum();
    for (share, score) in board.gauge().into_iter().zip(scores) {
        let off = (i32::from(share) * sum - score * 100).abs();
        assert!(off < sum.max(1), "{:?} of {scores:?}", board.gauge());
    }
}

fn results(game: &Game, outcome: Outcome) {
    let (level, board) = (game.level(), game.board());
    let scores = game.scores().expect("the game is over");
    for (side, score) in Side::BOTH.into_iter().zip(&scores) {
        let own = level.ruleset().all_interests().map(|id| level.ruleset().interest(id));
        let own = own.filter(|interest| interest.owner == Owned::Side(side));
        // 0 to 100, shown as 0 to 20.
        let sum: i32 = own.map(|interest| (value(board, &interest.value) + 2) / 5).sum();
        assert_eq!(score.sum, sum);
        assert_eq!(score.cleared, sum >= i32::from(level.bar(side)));
        let agenda = game.view(rules::Seat::Side(side)).agenda().expect("it was chosen");
        assert!(board.dealt(side).contains(&agenda));
        let bonus = match board.agenda_met(level, agenda) {
            true => i32::from(level.ruleset().agenda(agenda).points),
            false => 0,
        };
        let percent = i32::from(percent(level.constants(), outcome, side, score.cleared));
        assert_eq!(score.result, (sum + bonus) * percent, "{side} after {outcome:?}");
    }
    let lead = scores[0].result - scores[1].result;
    let verdict = match lead.abs() > i32::from(level.constants().win_lead) {
        true if lead > 0 => Verdict::Won(Side::Moscow),
        true => Verdict::Won(Side::Baku),
        false => Verdict::Draw,
    };
    assert_eq!(game.verdict(), Some(verdict));
    let results = game.playout().results().expect("the game is over");
    assert_eq!(results, [scores[0].result, scores[1].result]);
}

/// What the road makes of a side's interests.
fn percent(numbers: &Constants, outcome: Outcome, side: Side, cleared: bool) -> i16 {
    match (outcome.ending, outcome.road) {
        (Ending::TopRung { moscow: true, .. }, _) if side == Side::Moscow => {
            numbers.result_responsible
        }
        (Ending::TopRung { baku: true, .. }, _) if side == Side::Baku => numbers.result_responsible,
        (_, Road::Cold) => numbers.result_cold,
        (_, Road::Balancing) if cleared => numbers.result_balancing_cleared,
        (_, Road::Balancing) => numbers.result_balancing_short,
        (_, Road::Divergence) => numbers.result_divergence,
    }
}

/// The value of an expression as it is written, kept within 0 to 100.
fn value(board: &Board, expr: &Expr) -> i32 {
    let value = node(board, expr.root()).clamp(0, 100);
    assert_eq!(board.value(expr), value, "{:?}", expr.root());
    value
}

fn node(board: &Board, expr: &ExprNode) -> i32 {
    let get = |track| i32::from(board.get(track));
    let ramp = |track, from: i16, to: i16| {
        let (from, to) = (i32::from(from), i32::from(to));
        ((get(track) - from) * 100 / (to - from)).clamp(0, 100)
    };
    let all = |parts: &[ExprNode]| parts.iter().map(|part| node(board, part)).collect::<Vec<_>>();
    match expr {
        ExprNode::Const(value) => i32::from(*value),
        ExprNode::Track(track) => get(*track),
        ExprNode::Inverse(track) => 100 - get(*track),
        ExprNode::Ramp(track, from, to) => ramp(*track, *from, *to),
        ExprNode::Fall(track, from, to) => 100 - ramp(*track, *from, *to),
        ExprNode::All(parts) => all(parts).into_iter().min().unwrap_or(0),
        ExprNode::Any(parts) => all(parts).into_iter().max().unwrap_or(0),
        ExprNode::Mean(parts) => all(parts).iter().sum::<i32>() / (parts.len() as i32),
        ExprNode::Sum(parts) => {
            let parts = parts.iter().map(|(weight, part)| i32::from(*weight) * node(board, part));
            parts.sum::<i32>() / 100
        }
        ExprNode::Done(ratchet) => i32::from(board.turned(*ratchet)) * 100,
    }
}
