//! Studies: shards add up to the whole, what does not belong together is refused, and each series
//! is what it says.

use std::sync::Arc;

use lab::Failure;
use lab::balance::{self, Verdict};
use lab::simulate::{Mark, Shard, Tally};
use lab::study::{Ask, Job, Plan, Sheet, Study, merge};
use rules::{Cause, Change, Game, Level, Seat, Side};
use serde_json::Value;

/// A study of the shortest level.
fn study(games: u64, seed: u64, ask: Ask) -> Study {
    let plan = Plan::new("primer", games, Some(seed), ask).expect("a shipped level");
    Study::new(plan).expect("a sound plan")
}

fn ladder() -> Ask {
    Ask::Ladder { players: ["random", "hawk"].map(str::to_owned).to_vec() }
}

fn balance(only: &[&str]) -> Ask {
    let only = only.iter().map(|row| (*row).to_owned()).collect();
    Ask::Balance { player: "random".to_owned(), only }
}

fn sensitivity() -> Ask {
    Ask::Sensitivity { player: "random".to_owned(), only: vec!["stances".to_owned()] }
}

fn exploit(player: &str, only: &[&str]) -> Ask {
    let only = only.iter().map(|name| (*name).to_owned()).collect();
    Ask::Exploit { player: player.to_owned(), budget: 2, only }
}

fn exploit_of_one() -> Ask {
    exploit("hawk", &["dove"])
}

fn play(study: &Study, shard: Shard) -> Sheet {
    study.play(shard, Some(2)).expect("threads")
}

/// The sheets of so many shards, each written and read again.
fn sheets(study: &Study, of: u64) -> Vec<(String, Sheet)> {
    let sheet = |number| {
        let text = play(study, Shard { number, of }).write().expect("JSON");
        (format!("{number}.json"), Sheet::read("a sheet", &text).expect("a sheet"))
    };
    (1..=of).map(sheet).collect()
}

#[test]
fn shards_add_up_to_the_whole() {
    let simulate = Ask::Simulate { players: ["hawk", "random"].map(str::to_owned) };
    let exploit = exploit("random", &["utility-2", "hawk"]);
    let headlines = Ask::Headlines { player: "dove".to_owned() };
    let asks = [
        (simulate, 20),
        (ladder(), 10),
        (balance(&[]), 11),
        (sensitivity(), 7),
        (exploit, 3),
        // Fewer than there are shards.
        (exploit_of_one(), 1),
        (headlines, 5),
    ];
    for (ask, games) in asks {
        let study = study(games, 5, ask);
        let whole = play(&study, Shard::WHOLE).into_tallies().0;
        for of in [1, 3] {
            let mut parts = sheets(&study, of);
            parts.reverse();
            let (merged, sheet) = merge(parts).expect("a whole");
            let tallies = sheet.into_tallies().0;
            assert_eq!(tallies, whole, "{} in {of}", study.plan.ask.command());
            let answers = [(&study, &whole), (&merged, &tallies)].map(|(study, tallies)| {
                study.answer(tallies, std::time::Duration::ZERO).expect("an answer")
            });
            assert_eq!(answers[0], answers[1]);
        }
    }
}

/// How often a player orders otherwise for another seed and no other reason, in percent of states.
fn chance(player: &str) -> u64 {
    let study = study(20, 5, Ask::Headlines { player: player.to_owned() });
    let tallies = play(&study, Shard::WHOLE).into_tallies().0;
    let chance = tallies[0].headlines.as_ref().expect("counts").chance;
    chance.either * 100 / chance.states
}

#[test]
fn the_careful_player_has_less_chance_than_the_normal_one() {
    let [careful, normal] = ["careful", "normal"].map(chance);
    assert!(careful * 3 < normal * 2, "careful {careful} %, normal {normal} %");
}

/// Why these sheets are no whole.
#[track_caller]
fn refused(sheets: Vec<(String, Sheet)>) -> String {
    match merge(sheets) {
        Err(Failure::Wrong(why)) => why,
        other => panic!("{:?}", other.map(|(study, _)| study.plan)),
    }
}

#[test]
fn a_response_to_chance_gains() {
    let study = study(60, 4, exploit("random", &["utility-2"]));
    let tallies = play(&study, Shard::WHOLE).into_tallies().0;
    let report = lab::exploit::Report::new(&study, "random", &tallies);
    assert_eq!(report.origin.refused, 0);
    for seat in &report.seats {
        let [best] = &seat.responses[..] else { panic!("{:?}", seat.responses) };
        assert!(best.chosen && best.gain.wins.low > 0.0, "{best:?}");
        assert!(best.gain.utility.low > 0.0, "{best:?}");
        assert!(
            (best.found.wins.value - seat.baseline.wins.value - best.gain.wins.value).abs() < 1e-9
        );
    }
}

#[test]
fn a_player_does_not_respond_to_itself() {
    let names = |player| {
        let jobs = study(1, 1, exploit(player, &["hawk", "dove"])).jobs;
        jobs.iter().map(|job| job.id.clone()).collect::<Vec<_>>()
    };
    let series = |side| ["choosing", "measuring"].map(|what| format!("dove-{side}-{what}"));
    let [moscow, baku] = ["moscow", "baku"].map(series);
    let expected = [vec!["baseline".to_owned()], moscow.to_vec(), baku.to_vec()].concat();
    assert_eq!(names("hawk"), expected);
    assert_eq!(names("strong").len(), 9);
}

#[test]
fn what_does_not_belong_together_is_refused() {
    let all = sheets(&study(6, 5, ladder()), 3);
    let with = |sheet: Sheet| vec![all[0].clone(), all[1].clone(), ("new.json".into(), sheet)];
    let third = |games, seed, ask| with(play(&study(games, seed, ask), Shard { number: 3, of: 3 }));
    assert_eq!(refused(all[..2].to_vec()), "Shard 3/3 is missing.");
    assert_eq!(refused(with(all[1].1.clone())), "Shard 2/3 is there twice: 2.json and new.json");
    let differs = |why: Vec<(String, Sheet)>, end: &str| {
        assert_eq!(refused(why), format!("new.json and 1.json {end}"));
    };
    differs(third(6, 6, ladder()), "have different seeds.");
    differs(third(7, 5, ladder()), "are of different numbers of games.");
    differs(third(6, 5, balance(&["seats"])), "are of different commands.");
    let players = ["hawk", "random"].map(str::to_owned).to_vec();
    differs(third(6, 5, Ask::Ladder { players }), "were asked for different things.");
    let fourth = play(&study(6, 5, ladder()), Shard { number: 4, of: 4 });
    differs(with(fourth), "are of different numbers of shards.");
}

#[test]
fn a_sheet_that_was_tampered_with_is_refused() {
    let all = sheets(&study(6, 5, balance(&["seats"])), 2);
    let changed = |change: &dyn Fn(&mut Value)| {
        let text = all[1].1.write().expect("JSON");
        let mut value: Value = serde_json::from_str(&text).expect("JSON");
        change(&mut value);
        let sheet = Sheet::read("x", &value.to_string()).expect("a sheet in form");
        refused(vec![all[0].clone(), ("x".to_owned(), sheet)])
    };
    let made = "x does not hold what its shard would print. \
                Was it made by another version of the program?";
    assert_eq!(changed(&|sheet| sheet["jobs"][0]["counts"]["games"] = 4.into()), made);
    assert_eq!(changed(&|sheet| sheet["jobs"][0]["marks"] = Value::Array(vec![1.into()])), made);
    assert_eq!(changed(&|sheet| sheet["jobs"][0]["marks"] = Value::Array(Vec::new())), made);
    let others = |sheet: &mut Value| {
        // The marks of the first shard's games.
        sheet["jobs"][0]["marks"].as_array_mut().expect("marks").rotate_left(1);
    };
    assert_eq!(changed(&others), made);
    assert_eq!(changed(&|sheet| sheet["jobs"][0]["counts"]["wins"][0] = u64::MAX.into()), made);
    let found = lab::headlines::Counts::new(lab::data::ruleset());
    let found = serde_json::to_value(found).expect("JSON");
    assert_eq!(changed(&|sheet| sheet["jobs"][0]["headlines"] = found.clone()), made);
    assert_eq!(changed(&|sheet| sheet["jobs"][0]["counts"]["offered"] = vec![1].into()), made);
    assert_eq!(changed(&|sheet| sheet["jobs"][0]["job"] = "other".into()), made);
    let none = changed(&|sheet| sheet["shard"]["number"] = 9.into());
    assert_eq!(none, "x says that it is a shard that cannot be.");
    let hash = "0123456789abcdef";
    let other = |key: &'static str| changed(&move |sheet| sheet["plan"][key] = hash.into());
    assert_eq!(other("ruleset_hash"), "x and 1.json were made with different rulesets.");
    assert_eq!(other("level_hash"), "x and 1.json were made with different levels.");
    let text = all[0]
        .1
        .write()
        .expect("JSON")
        .replace(&study(6, 5, ladder()).plan.level_hash.to_string(), hash);
    let old = Sheet::read("x", &text).expect("a sheet in form");
    let old = Sheet { shard: Shard::WHOLE, ..old };
    let told = refused(vec![("x".to_owned(), old)]);
    assert_eq!(told, "The shards were made with a level that is not the one here.");
    assert!(matches!(Sheet::read("x", "{}"), Err(Failure::Wrong(_))));
    assert!(matches!(merge(Vec::new()), Err(Failure::Usage(_))));
}

/// A series of the table, played by random players on the standard game.
fn series(row: &str, id: &str, games: u64) -> (Job, Tally) {
    let plan = Plan::new("after-the-war", games, Some(3), balance(&[row])).expect("a plan");
    let study = Study::new(plan).expect("a sound plan");
    let job = study.jobs.iter().find(|job| job.id == id).expect("a series").clone();
    let tally = job.play(Shard::WHOLE, &lab::progress::Progress::new(games, "lab-progress-games"));
    (job, tally)
}

#[test]
fn a_barred_lever_is_never_ordered_and_others_are() {
    let (job, tally) = series("barring", "barred-joint_front", 100);
    let rules = job.level.ruleset();
    let barred = rules.find_lever("joint_front").expect("a lever");
    assert_eq!(job.games, 20);
    for lever in rules.all_levers() {
        let [offered, chosen] =
            [&tally.counts.offered, &tally.counts.chosen].map(|all| all[lever.index()]);
        assert!(offered > 0, "{}", rules.lever_name(lever));
        assert_eq!(chosen == 0, lever == barred, "{}", rules.lever_name(lever));
    }
    assert_eq!(tally.counts.faults, 0);
}

#[test]
fn a_flipped_stance_is_negated_and_nothing_else() {
    let (job, _) = series("stances", "flipped-turkiye", 1);
    let usual = lab::data::find_level("after-the-war").expect("a shipped level");
    let rules = usual.ruleset();
    let party = rules.find_party("turkiye").expect("a third party");
    for track in rules.all_tracks() {
        let sign = if rules.party(party).stance.contains(&track) { -1 } else { 1 };
        assert_eq!(job.level.starts_at(track), sign * usual.starts_at(track));
    }
    assert!(rules.party(party).stance.iter().any(|track| usual.starts_at(*track) != 0));
}

/// The drift rules that moved something in the first turn of a game in which both sides pass.
fn drifts(level: &Arc<Level>) -> Vec<&str> {
    let mut game = Game::new(Arc::clone(level), 3);
    while game.board().turn() <= 1 {
        for side in Side::BOTH {
            if game.board().awaiting().has(Seat::Side(side)) {
                let pass = ai::passing(game.board(), side);
                game.submit(Seat::Side(side), pass).expect("to pass is legal");
            }
        }
        game.resolve();
    }
    let rules = level.ruleset();
    let causes = game.ledger().iter().map(|entry| entry.cause);
    causes
        .filter_map(
            |cause| if let Cause::Drift(id) = cause { Some(rules.drift_name(id)) } else { None },
        )
        .collect()
}

#[test]
fn a_stance_is_felt_every_turn_once_it_has_cooled() {
    let level = lab::data::find_level("after-the-war").expect("a shipped level");
    let rules = level.ruleset();
    let tension = rules.find_track("tension").expect("a track");
    for (party, drift, strain) in [
        ("israel", "orders_lapse", None),
        ("china", "beijing_looks_away", None),
        ("turkiye", "ankara_cools", None),
        // Calm is no more than usual where there is hardly any tension.
        ("iran", "tehran_at_ease", Some(60)),
    ] {
        let strain: Vec<_> = strain.map(|at| Change::Start(tension, at)).into_iter().collect();
        let usual = Arc::new(level.varied(&strain).expect("a level"));
        assert!(!drifts(&usual).contains(&drift), "{drift}");
        let party = rules.find_party(party).expect("a third party");
        let turned = usual.varied(&lab::balance::negation(&usual, party)).expect("a level");
        assert!(drifts(&Arc::new(turned)).contains(&drift), "{drift}");
    }
}

#[test]
fn nobody_offers_anything_when_talks_are_forbidden() {
    assert_eq!(series("talks", "silent", 50).1.counts.offers, [0, 0]);
    let usual = series("talks", "main", 50).1.counts;
    assert!(usual.offers.iter().all(|offers| *offers > 0));
    assert!(usual.agreed > 0 && usual.agreed <= usual.accepted.iter().sum());
}

#[test]
fn a_row_needs_only_its_own_series() {
    let ids = |only: &[&str]| {
        let jobs = study(10, 1, balance(only)).jobs;
        jobs.iter().map(|job| job.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&["history"]), [""; 0]);
    assert_eq!(ids(&["doves"]), ["doves"]);
    assert_eq!(ids(&["seats", "levers"]), ["main"]);
    assert_eq!(ids(&["bind", "decisions"]), ["main", "unloaded", "turn-eight"]);
    for row in balance::ROWS {
        let study = study(2, 1, balance(&[row]));
        let tallies = play(&study, Shard::WHOLE).into_tallies().0;
        let report = balance::Report::new(&study, "random", &tallies).expect("a report");
        assert_eq!(report.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [row]);
        assert!(!report.rows[0].items.is_empty());
    }
}

#[test]
fn two_games_decide_no_share() {
    let study = study(2, 1, balance(&["odds", "seats"]));
    let tallies = play(&study, Shard::WHOLE).into_tallies().0;
    let report = balance::Report::new(&study, "random", &tallies).expect("a report");
    for item in report.rows.iter().flat_map(|row| &row.items).filter(|item| item.target.is_some()) {
        assert_ne!(item.verdict, Some(Verdict::Met), "{}", item.id);
    }
}

#[test]
fn marks_agree_with_the_counts() {
    let (_, tally) = series("seats", "main", 60);
    let count = |of: &dyn Fn(Mark) -> bool| tally.marks.iter().filter(|mark| of(**mark)).count();
    let won = Side::BOTH.map(|side| count(&|mark| mark.won(side)) as u64);
    assert_eq!(won, [tally.counts.wins[0], tally.counts.wins[1]]);
    let went = rules::Road::ALL.map(|road| count(&|mark| mark.went(road)) as u64);
    assert_eq!(went, tally.counts.roads);
    assert_eq!(count(&Mark::decided) as u64, won[0] + won[1]);
}

#[test]
fn hard_orders_are_those_of_hard_levers() {
    let (job, tally) = series("bind", "unloaded", 40);
    let (rules, counts) = (job.level.ruleset(), &tally.counts);
    let load = rules.find_track("ukraine_load").expect("a track");
    assert_eq!(job.level.starts_at(load), 0);
    for side in Side::BOTH {
        let hard = rules.all_levers().filter(|id| {
            let lever = rules.lever(*id);
            lever.side == side && lever.tone == rules::Tone::Hard
        });
        let ordered: u64 = hard.map(|id| counts.chosen[id.index()]).sum();
        assert_eq!(counts.hard[side.index()], ordered);
    }
}
