//! The comparison itself: what it must notice.

use crate::{Plan, Table, plans, replay, replays};

fn played(plan: &str) -> Table {
    let plan: Plan = plan.parse().expect("a plan");
    let mut table = Table::open(plan).expect("players and a level");
    while table.decide().expect("players play by the rules").is_some() {}
    table
}

#[test]
fn a_game_and_its_replay_have_the_same_line() {
    let games = ["primer hawk dove 1 0", "primer random random 1 1"].map(played);
    let text: String = games.iter().map(Table::written).collect();
    let lines: Vec<_> = replays(&text).map(|text| replay(text).expect("it replays")).collect();
    assert_eq!(lines, games.each_ref().map(Table::line));
    assert!(lines[0].starts_with("primer hawk dove 1 0 turns "), "{}", lines[0]);
    assert_ne!(lines[0].split(" end ").nth(1), lines[1].split(" end ").nth(1));
}

#[test]
fn a_replay_that_differs_is_refused() {
    let text = played("primer hawk hawk 1 0").written();
    let seed = text.lines().find(|line| line.contains("seed: ")).expect("a seed");
    let problem = replay(&text.replace(seed, "    seed: 12,")).expect_err("another game");
    assert!(problem.starts_with("primer hawk hawk 1 0:"), "{problem}");
    let problem = replay(&text.replace("    hashes: [", "    hashes:  [")).expect_err("a blank");
    assert_eq!(problem, "primer hawk hawk 1 0: played, it is written otherwise");
}

#[test]
fn what_a_plan_cannot_mean_is_refused() {
    for (plan, problem) in [
        ("primer hawk dove 1", "“primer hawk dove 1” is not “level moscow baku seed index”"),
        ("primer hawk eagle 1 0", "there is no player eagle"),
        ("nowhere hawk dove 1 0", "there is no level nowhere"),
    ] {
        let opened = plan.parse().and_then(Table::open);
        assert_eq!(opened.map(|_| ()), Err(problem.to_owned()));
    }
}

#[test]
fn a_plan_has_each_player_in_each_seat_and_every_level() {
    let plans = plans(18, 7, &["hawk", "dove", "random"]);
    assert!(plans.iter().all(|plan| plan.to_string().parse().as_ref() == Ok(plan)));
    let mut pairs: Vec<_> = plans.iter().map(|plan| (plan.level.as_str(), &plan.players)).collect();
    pairs.sort_unstable();
    pairs.dedup();
    assert_eq!(pairs.len(), 9, "{pairs:?}");
}
