//! The players: they play by the rules, on every level, and each plays as its name says.

use lab::progress::Progress;
use lab::simulate::{Counts, Plan, run};
use lab::stats::median;

fn play(level: &str, seats: [&str; 2], games: u64) -> Counts {
    let level = lab::data::find_level(level).expect("a shipped level");
    let plan = Plan { level: &level, games, players: seats, seed: 2_024 };
    run(&plan, &Progress::new(games, "lab-progress-games"))
}

/// `n` of `all`, in percent.
fn percent(n: u64, all: u64) -> u64 {
    n * 100 / all
}

/// Players that decide in microseconds.
const QUICK: [&str; 5] = ["random", "hawk", "dove", "easy", "normal"];

#[test]
fn nobody_is_ever_refused() {
    for level in lab::data::level_ids() {
        for moscow in QUICK {
            for baku in QUICK {
                let counts = play(level, [moscow, baku], 40);
                assert_eq!(counts.faults, 0, "{level}: {moscow} against {baku}");
            }
            for slow in ["strong", "careful"] {
                for seats in [[slow, moscow], [moscow, slow]] {
                    assert_eq!(play(level, seats, 2).faults, 0, "{level}: {seats:?}");
                }
            }
        }
    }
    assert_eq!(play("primer", ["expert"; 2], 1).faults, 0);
    let known: Vec<_> = ai::names().filter(|name| !QUICK.contains(name)).collect();
    assert_eq!(known, ["careful", "strong", "expert"], "a new player is played here too");
}

#[test]
fn every_player_has_a_name_and_words() {
    let words = text::Words::english();
    for (name, key) in ai::descriptions() {
        assert_eq!(ai::by_name(name, 1).expect("a player").name(), name);
        assert!(words.has(key), "{key}");
    }
    assert!(ai::by_name("nobody", 1).is_none());
}

#[test]
fn strong_gives_its_word_and_not_for_nothing() {
    let counts = play("after-the-war", ["strong"; 2], 6);
    let [offers, accepted] = [counts.offers, counts.accepted].map(|both| both.iter().sum::<u64>());
    let share = percent(accepted, offers);
    assert!((20..=48).contains(&share), "{accepted} of {offers} offers were accepted");
}

#[test]
fn a_policy_beats_chance_from_either_seat() {
    for policy in ["hawk", "dove"] {
        for (place, seats) in [[policy, "random"], ["random", policy]].into_iter().enumerate() {
            let counts = play("after-the-war", seats, 1_000);
            let [won, lost] = [counts.wins[place], counts.wins[1 - place]];
            assert!(won >= 2 * lost, "{seats:?}: {policy} won {won} and lost {lost} games");
        }
    }
}

/// Of the games that are not drawn; the exact shares are what `cargo lab ladder` measures.
#[test]
fn each_quick_player_beats_the_next() {
    for (better, worse) in [("normal", "easy"), ("easy", "random")] {
        let shares = [[better, worse], [worse, better]].map(|seats| {
            // With a thousand games chance alone moves a share by three points.
            let [moscow, baku, _] = play("after-the-war", seats, 6_000).wins;
            let won = if seats[0] == better { moscow } else { baku };
            percent(won, moscow + baku)
        });
        assert!(shares.iter().all(|won| *won >= 60), "{better} over {worse}: {shares:?} %");
        assert!(shares.iter().sum::<u64>() >= 140, "{better} over {worse}: {shares:?} %");
    }
}

#[test]
fn two_hawks_part_for_good() {
    let counts = play("after-the-war", ["hawk"; 2], 2_000);
    let [_, _, divergence] = counts.roads;
    assert!(percent(divergence, counts.games) > 80, "{:?}", counts.roads);
    assert!(counts.endings[2] * 2 <= divergence, "top rung {}", counts.endings[2]);
    assert!(median(&counts.ended_in) > 6, "{:?}", counts.ended_in);
}

#[test]
fn two_doves_come_to_terms() {
    let counts = play("after-the-war", ["dove"; 2], 2_000);
    let [_, balancing, _] = counts.roads;
    assert!(percent(balancing, counts.games) > 80, "{:?}", counts.roads);
    assert!(counts.kept * 2 > counts.accepted.iter().sum::<u64>(), "doves keep their word");
}

#[test]
fn chance_reaches_every_road() {
    let counts = play("after-the-war", ["random"; 2], 4_000);
    assert!(counts.roads.iter().all(|games| *games > 0), "{:?}", counts.roads);
}
