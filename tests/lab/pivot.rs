//! Turning points and headlines from the command line: on any number of threads the same answer.

use ai::pivot::Plan;
use lab::headlines::{self, Counts};
use lab::pivot::{self, Asked, Sheet};
use lab::progress::Progress;
use lab::simulate::Shard;
use rules::Phase;

use crate::place;

/// Runs something on so many threads.
fn on<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
    pool.install(work)
}

#[test]
fn threads_change_nothing_about_a_turning_point() {
    let game = place::game("primer", ["hawk", "dove"], 3, u8::MAX);
    let plan = Plan { games: 16, screen: 2, ..Plan::default() };
    let [one, three] = [1, 3].map(|threads| on(threads, || pivot::run(&game, plan, "random")));
    let finding = one.clone().expect("the game is over");
    assert_eq!(one, three);
    let report = pivot::Report::new("a.ron", &game, "random", &finding);
    assert_eq!(report.turns.len(), 4);
    assert!(report.turns.iter().all(|turn| turn.before.games == 32 && turn.played.games == 32));
    let open = report.turns.iter().filter(|turn| turn.open).map(|turn| turn.turn).max();
    assert_eq!(report.point_of_no_return, open);
    assert!(report.orders.iter().all(|order| order.with != order.without));
}

#[test]
fn what_another_analysis_counted_is_refused() {
    let game = place::game("primer", ["hawk", "dove"], 3, u8::MAX);
    let asked = Asked {
        file: "a.ron".to_owned(),
        replay: place::save(&game),
        player: "random".to_owned(),
        games: 4,
        seed: 1,
    };
    let plan = asked.plan();
    let sheet = |number| {
        let shard = Shard { number, of: 2 };
        let probes = pivot::part(&game, plan, "random", shard).expect("the game is over");
        let sheet = Sheet { shard, asked: asked.clone(), probes };
        let text = sheet.write().expect("JSON");
        (number.to_string(), Sheet::read(&text).expect("a sheet"))
    };
    let sheets = vec![sheet(2), sheet(1)];
    let (merged, probes) = pivot::merge(sheets.clone()).expect("a whole");
    assert_eq!(merged, asked);
    let found = pivot::recalled(&game, plan, "random", &probes);
    assert_eq!(found, pivot::run(&game, plan, "random"));
    let refused = |change: &dyn Fn(&mut Vec<pivot::Counts>)| {
        let mut probes = probes.clone();
        change(&mut probes);
        pivot::recalled(&game, plan, "random", &probes).is_none()
    };
    assert!(refused(&|probes| probes[0][0][0] += 1));
    assert!(refused(&|probes| probes[0].push([0; 3])));
    assert!(refused(&|probes| probes[1].truncate(1)));
    assert!(refused(&|probes| probes.truncate(1)));
    let wrong = |change: &dyn Fn(&mut Sheet)| {
        let mut sheets = sheets.clone();
        change(&mut sheets[1].1);
        pivot::merge(sheets).is_err()
    };
    assert!(wrong(&|sheet| sheet.asked.seed = 2));
    assert!(wrong(&|sheet| sheet.shard.number = 2));
    assert!(wrong(&|sheet| sheet.shard.of = 3));
    assert!(wrong(&|sheet| sheet.probes.swap(0, 1)));
}

#[test]
fn the_report_names_every_turn_in_words() {
    let game = place::game("primer", ["hawk", "dove"], 3, u8::MAX);
    let plan = Plan { games: 16, screen: 2, ..Plan::default() };
    let finding = pivot::run(&game, plan, "random").expect("the game is over");
    let report = pivot::Report::new("a.ron", &game, "random", &finding);
    let lines = pivot::show(lab::data::words(), game.level().ruleset(), &report).join("\n");
    for quarter in ["2023Q4", "2024Q1", "2024Q2", "2024Q3"] {
        assert!(lines.contains(quarter), "{lines}");
    }
    assert!(!lines.contains(['⟦', '{']), "{lines}");
}

#[test]
fn a_game_that_runs_has_no_turning_point() {
    let game = place::game("primer", ["random"; 2], 3, 2);
    assert!(game.board().phase() != Phase::Over);
    assert_eq!(pivot::run(&game, Plan::default(), "random"), None);
}

fn count(level: &str, player: &str, threads: usize) -> Counts {
    let level = lab::data::find_level(level).expect("a shipped level");
    let plan = headlines::Plan { level: &level, games: 6, player, seed: 11 };
    on(threads, || headlines::run(&plan, &Progress::new(6, "lab-progress-games")))
}

#[test]
fn threads_change_nothing_about_headlines() {
    let one = count("blocked-roads", "dove", 1);
    assert_eq!(one, count("blocked-roads", "dove", 3));
    assert!(one.events.iter().any(|changed| changed.either > 0));
    for changed in &one.events {
        let [moscow, baku] = changed.sides;
        assert!(changed.either <= moscow + baku && moscow.max(baku) <= changed.either);
        assert!(changed.either <= changed.states && changed.states <= one.games);
    }
}

#[test]
fn a_headline_changes_nothing_for_who_does_not_look() {
    // Without a player of this name both sides pass.
    let counts = count("primer", "nobody", 2);
    assert!(counts.events.iter().chain([&counts.chance]).all(|changed| changed.either == 0));
    // Each turn of the primer lays down one headline.
    let states: u64 = counts.events.iter().map(|changed| changed.states).sum();
    assert_eq!(states, 4 * counts.games);
}

#[test]
fn every_headline_of_the_level_is_told() {
    let level = lab::data::find_level("blocked-roads").expect("a shipped level");
    let plan = headlines::Plan { level: &level, games: 6, player: "dove", seed: 11 };
    let report = headlines::Report::new(&plan, &count("blocked-roads", "dove", 2));
    assert_eq!(report.headlines.len(), level.deck().count());
    let lines = headlines::show(lab::data::words(), &report).join("\n");
    assert!(!lines.contains(['⟦', '{']), "{lines}");
}
