//! Exploration
use rules::{Action, Board, Draws, Ending, Game, Level, Owned, Phase, Playout, Road, Seat, Side, Stand};
use std::sync::Arc;
use crate::fixture::{levels, step};

fn worth(level: &Level, board: &Board, k: f64, t: f64) -> [f64; 2] {
    let ruleset = level.ruleset();
    let own = Side::BOTH.map(|side| {
        let f = ruleset.all_interests().filter(|id| ruleset.interest(*id).owner == Owned::Side(side)).map(|id| board.value(&ruleset.interest(id).value)).sum::<i32>() as f64 / 5.0;
        let top = match board.outcome().map(|o| o.ending) { Some(Ending::TopRung{moscow, baku}) => Some([moscow, baku][side.index()]), _ => None };
        let g = board.gauge().map(f64::from);
        let mult = match top {
            Some(true) => 0.4, Some(false) => 0.75,
            None => { let b = if f >= 50.0 {1.2} else {0.8}; (g[Road::Cold.index()]*1.0 + g[1]*b + g[2]*0.75)/100.0 }
        };
        f * mult + k * f64::from(board.get(ruleset.capital(side))) + t * f64::from(board.get(ruleset.treasury(side)))
    });
    [1.5 * own[0] - 0.5 * own[1], 1.5 * own[1] - 0.5 * own[0]]
}

fn go<'a>(p: &Playout<'a>, m: Stand, b: Stand) -> Playout<'a> {
    let mut p = p.clone();
    p.submit(Seat::Side(Side::Moscow), Action::Stand(m)).unwrap();
    p.submit(Seat::Side(Side::Baku), Action::Stand(b)).unwrap();
    p.resolve();
    p
}

type M = [[f64; 2]; 9];
// matrix of a round, filling matrices for reached rounds (via hold/hold)
fn matrix(p: &Playout<'_>, k: f64, t: f64, turn: u8) -> M {
    let mut out = [[0.0; 2]; 9];
    for m in Stand::ALL { for b in Stand::ALL {
        let q = go(p, m, b);
        let v = if q.board().phase() == Phase::Crisis && q.board().turn() == turn {
            let inner = matrix(&q, k, t, turn);
            let mut s = [0.0; 2];
            for c in inner { s[0] += c[0] / 9.0; s[1] += c[1] / 9.0; }
            s
        } else { worth(p.level(), q.board(), k, t) };
        out[m as usize * 3 + b as usize] = v;
    }}
    out
}

#[test]
fn explore() {
    let level = &levels()[1];
    let ruleset = level.ruleset();
    let n = ruleset.all_crises().len();
    let mut found: Vec<Vec<Game>> = vec![Vec::new(); n];
    for seed in 0..100_000u64 {
        let mut draws = Draws::new(seed);
        let mut game = Game::new(Arc::clone(level), seed);
        while !game.is_over() {
            if game.board().phase() == Phase::Crisis && game.board().crisis().unwrap().1 == 0 {
                let c = game.board().crisis().unwrap().0.index();
                if found[c].len() < 300 { found[c].push(game.clone()); }
            }
            step(&mut game, &mut draws);
        }
        if found.iter().all(|f| f.len() >= 300) { eprintln!("after {seed}"); break; }
    }
    for (k, t) in [(0.5, 0.25), (0.5, 0.5), (1.0, 0.5), (1.0, 1.0), (1.5, 0.75)] {
    for (c, games) in found.iter().enumerate() {
        let name = ruleset.crisis_name(ruleset.all_crises().nth(c).unwrap());
        for round in 0..3 {
            let mut mean = [[0.0; 2]; 9];
            let mut count = 0.0;
            for game in games {
                let mut p = game.playout();
                let turn = p.board().turn();
                for _ in 0..round { if p.board().phase() == Phase::Crisis { p = go(&p, Stand::Hold, Stand::Hold); } }
                if p.board().phase() != Phase::Crisis || p.board().turn() != turn { continue; }
                count += 1.0;
                let m = matrix(&p, k, t, turn);
                for i in 0..9 { for s in 0..2 { mean[i][s] += m[i][s]; } }
            }
            eprint!("k{k} t{t} {name:20} r{round} ");
            for s in 0..2 {
                // for each reply, the values of my three choices
                let mut best = vec![];
                for r in 0..3 {
                    let v: Vec<f64> = (0..3).map(|a| { let i = if s == 0 { a * 3 + r } else { r * 3 + a }; mean[i][s] / count }).collect();
                    let w = v[0];
                    let bi = (0..3).max_by(|a, b| v[*a].total_cmp(&v[*b])).unwrap();
                    best.push(bi);
                    eprint!(" [{:5.2} {:5.2}|{}]", v[1] - w, v[2] - w, ["H","E","B"][bi]);
                }
                eprint!(" {}", if best.iter().all(|b| *b == best[0]) { "DOMINANT" } else { "ok" });
            }
            eprintln!();
        }
    }}
}
