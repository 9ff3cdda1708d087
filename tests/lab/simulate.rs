//! Many games: the same figures whatever the number of threads, in the agreed form.

use lab::progress::Progress;
use lab::simulate::{Counts, Plan, Report, Seeds, Timed, run};
use rules::Side;
use serde_json::Value;

fn plan<'a>(level: &'a rules::Level, players: [&'a str; 2], games: u64) -> Plan<'a> {
    Plan { level, games, players, seed: 11 }
}

fn counts(level: &str, players: [&str; 2], games: u64, threads: usize) -> Counts {
    let level = lab::data::find_level(level).expect("a shipped level");
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
    let progress = Progress::new(games, "lab-progress-games");
    pool.install(|| run(&plan(&level, players, games), &progress))
}

#[test]
fn the_number_of_threads_changes_nothing() {
    for (players, games) in [(["random"; 2], 3_000), (["hawk", "dove"], 300)] {
        let one = counts("after-the-war", players, games, 1);
        assert_eq!(one.games, games);
        assert_eq!(one, counts("after-the-war", players, games, 5), "{players:?}");
    }
}

#[test]
fn counts_of_parts_add_up_to_the_whole() {
    let mut sum = counts("primer", ["random"; 2], 500, 1);
    let same = sum.clone();
    sum.add(&same);
    assert_eq!(sum.games, 1_000);
    assert_eq!(sum.offered.iter().sum::<u64>(), 2 * same.offered.iter().sum::<u64>());
}

#[test]
fn seeds_are_all_different() {
    let seeds = (0..2_000).flat_map(|index| {
        let seeds = Seeds::of(7, index);
        [seeds.game, seeds.player(Side::Moscow), seeds.player(Side::Baku)]
    });
    let seeds: std::collections::BTreeSet<u64> = seeds.collect();
    assert_eq!(seeds.len(), 6_000);
    assert_ne!(Seeds::of(7, 0), Seeds::of(8, 0));
}

#[test]
fn the_registry_and_the_quick_way_play_the_same_games() {
    // "random" is known to the compiler, but goes through the registry beside another player.
    use ai::{Random, by_name};
    use lab::simulate::{Watch, play};
    let level = lab::data::find_level("blocked-roads").expect("a shipped level");
    let mut quick = Watch::new(&level);
    let mut slow = Watch::new(&level);
    for index in 0..200 {
        let seeds = Seeds::of(3, index);
        let [moscow, baku] = Side::BOTH.map(|side| seeds.player(side));
        play(&level, seeds.game, (&mut Random::new(moscow), &mut Random::new(baku)), &mut quick);
        let mut boxed = [moscow, baku].map(|seed| by_name("random", seed).expect("random"));
        let [moscow, baku] = &mut boxed;
        play(&level, seeds.game, (moscow, baku), &mut slow);
    }
    assert_eq!(quick.counts, slow.counts);
}

#[test]
fn the_report_has_the_agreed_form() {
    let level = lab::data::find_level("after-the-war").expect("a shipped level");
    let counts = counts("after-the-war", ["random"; 2], 400, 2);
    let report = Report::new(&plan(&level, ["random"; 2], 400), &counts);
    let timed = Timed::new(report, std::time::Duration::from_millis(2_000));
    let json = serde_json::to_value(&timed).expect("JSON");
    let text = |key: &str| json[key].as_str().expect(key).to_owned();
    let number = |value: &Value| value.as_u64().expect("a count");
    assert_eq!(
        [text("level"), text("moscow"), text("baku")],
        ["after-the-war", "random", "random"]
    );
    assert_eq!(text("ruleset_hash").len(), 16);
    assert_eq!([number(&json["games"]), number(&json["seed"])], [400, 11]);
    assert_eq!(
        [json["seconds"].as_f64(), json["games_per_second"].as_f64()],
        [Some(2.0), Some(200.0)]
    );
    let roads = ["cold", "balancing", "divergence"].map(|road| &json["roads"][road]);
    for share in roads.into_iter().chain([&json["top_rung"]]) {
        let [share, low, high] =
            ["share", "low", "high"].map(|key| share[key].as_f64().expect(key));
        assert!(0.0 <= low && low <= share && share <= high && high <= 1.0);
    }
    assert_eq!(roads.map(|share| number(&share["n"])).iter().sum::<u64>(), 400);
    let sum =
        |object: &Value, keys: &[&str]| keys.iter().map(|key| number(&object[key])).sum::<u64>();
    assert_eq!(sum(&json["wins"], &["moscow", "baku", "draw"]), 400);
    assert_eq!(sum(&json["bars_cleared"], &["both", "moscow", "baku", "neither"]), 400);
    let levers = json["levers"].as_array().expect("a list");
    assert_eq!(levers.len(), 35);
    for lever in levers {
        assert!(["moscow", "baku"].contains(&lever["side"].as_str().expect("a side")));
        assert!(number(&lever["chosen"]) <= number(&lever["offered"]), "{lever}");
    }
    for reaction in json["reactions"].as_array().expect("a list") {
        assert!(reaction["party"].is_string() && reaction["id"].is_string());
        assert!(number(&reaction["games"]) <= 400);
    }
    let mean = json["turns_mean"].as_f64().expect("a mean");
    assert!((4.0..=13.0).contains(&mean));
}

#[test]
fn every_turn_lays_six_levers_on_each_table() {
    let counts = counts("after-the-war", ["random"; 2], 300, 2);
    assert_eq!(counts.offered.iter().sum::<u64>(), counts.turns * 12);
    assert_eq!(counts.seen[0], counts.games);
    assert_eq!(counts.ended_in.iter().sum::<u64>(), counts.games);
    assert_eq!(counts.endings.iter().sum::<u64>(), counts.games);
}
