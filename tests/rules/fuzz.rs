//! Mutated levels, rulesets, saves and replays: never a panic, never a hang; always a valid load
//! or problems, each with a place that is in the file. What loads is played to its end.
//!
//! 5,000 mutants by default: 2,000 levels, 1,000 rulesets of which one file is changed, and 2,000
//! saves. In the same proportions 100,000, in about two minutes:
//!
//! ```text
//! THREE_ROADS_FUZZ=100000 cargo test -p rules --test rules -- fuzz
//! ```
//!
//! Not with `--release`: the test build is optimised too, and stops at an overflow. A mutant that breaks something is left in the target folder's `tmp`; its number makes it again.

mod mutate;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use rules::{Draws, Game, Level, Problem, Replay, Ruleset};

use crate::fixture::{
    LEVELS, count, level_text, levels, load, random_game, ruleset, some_desks, step, texts,
};
use mutate::mutant;

/// What became of the mutants of a kind.
#[derive(Default, Debug)]
struct Tally {
    refused: u32,
    loaded: u32,
}

/// Makes so many mutants of texts, and tries each.
fn fuzz(
    kind: &str,
    share: u64,
    originals: &[(String, String)],
    attempt: impl Fn(&str, &str, &mut Draws) -> bool,
) {
    let mut tally = Tally::default();
    for number in 0..count("THREE_ROADS_FUZZ", 5_000) * share / 5 {
        let mut draws = Draws::new(number);
        let (name, text) = &originals[number as usize % originals.len()];
        let text = mutant(text, &mut draws);
        let outcome = catch_unwind(AssertUnwindSafe(|| attempt(name, &text, &mut draws)));
        match outcome {
            Ok(true) => tally.loaded += 1,
            Ok(false) => tally.refused += 1,
            Err(_) => {
                let kept = format!("{}/{kind}-{number}-{name}", env!("CARGO_TARGET_TMPDIR"));
                std::fs::write(&kept, &text).expect("the mutant can be kept");
                panic!("{kind} {number} breaks something: {kept}");
            }
        }
    }
    // Both ways are gone often enough to mean something.
    let least = (tally.loaded + tally.refused) / 20;
    assert!(tally.loaded > least && tally.refused > least, "{kind}: {tally:?}");
}

/// Every problem lies in the text that it was found in.
fn located(name: &str, text: &str, problems: &[Problem]) {
    assert!(!problems.is_empty(), "refused without a word");
    for problem in problems {
        assert!(!problem.to_string().is_empty());
        assert!(problem.line >= 1 && problem.column >= 1, "{problem}");
        if problem.file == name {
            let line = text.split('\n').nth(problem.line as usize - 1);
            let length = line.map(|line| line.chars().count());
            assert!(
                length.is_some_and(|length| problem.column as usize <= length + 1),
                "{problem}"
            );
        }
    }
}

/// Plays a level to its end, with some desks taken.
fn played(level: &Arc<Level>, draws: &mut Draws) {
    let desks = some_desks(level, draws);
    finished(Game::with_desks(Arc::clone(level), 1, desks), draws);
}

/// Plays a game to its end, which must come.
fn finished(mut game: Game, draws: &mut Draws) {
    let most = 8 * u32::from(game.level().turns().1) + 1;
    for _ in 0..most {
        if game.is_over() {
            break;
        }
        step(&mut game, draws);
    }
    assert!(game.is_over() && game.verdict().is_some(), "no end");
}

#[test]
fn levels_load_or_say_why_not() {
    let originals = LEVELS.map(|id| (format!("{id}.ron"), level_text(id)));
    fuzz("level", 2, &originals, |name, text, draws| {
        match Level::load(ruleset(), name, text) {
            Ok(level) => played(&level, draws),
            Err(problems) => {
                located(name, text, &problems);
                return false;
            }
        }
        true
    });
}

/// Loads the ruleset with one file changed.
fn ruleset_with(name: &str, text: &str) -> Result<Arc<Ruleset>, Vec<Problem>> {
    let mut files = texts("assets/ruleset");
    for (file, original) in &mut files {
        if file == name {
            text.clone_into(original);
        }
    }
    load(&files)
}

#[test]
fn rulesets_load_or_say_why_not() {
    fuzz("ruleset", 1, &texts("assets/ruleset"), |name, text, draws| {
        match ruleset_with(name, text) {
            Ok(changed) => {
                for id in LEVELS {
                    let original = level_text(id);
                    match Level::load(&changed, "level.ron", &original) {
                        Ok(level) => played(&level, draws),
                        Err(problems) => located("level.ron", &original, &problems),
                    }
                }
                true
            }
            Err(problems) => {
                located(name, text, &problems);
                false
            }
        }
    });
}

/// Saves of each level: at the start, in the middle, at the end, and one that carries its level.
fn saves() -> Vec<(String, String)> {
    let mut saves = Vec::new();
    for level in levels() {
        for (number, steps) in [0, 1, 9, 30].into_iter().enumerate() {
            let mut draws = Draws::new(number as u64);
            let desks = some_desks(level, &mut draws);
            let mut game = Game::with_desks(Arc::clone(level), 7, desks);
            for _ in 0..steps {
                step(&mut game, &mut draws);
            }
            let text = level_text(level.id());
            let own = (number == 1).then_some(text.as_str());
            saves.push(("save.ron".to_owned(), Replay::write(&game, "A save", own)));
        }
        let game = random_game(level, 3, &mut Draws::new(3));
        saves.push(("replay.ron".to_owned(), Replay::write(&game, "", None)));
    }
    saves
}

#[test]
fn saves_load_or_say_why_not() {
    let find = |id: &str| LEVELS.contains(&id).then(|| level_text(id));
    fuzz("save", 2, &saves(), |name, text, draws| {
        let played =
            Replay::read(ruleset(), name, text, &find).and_then(|replay| replay.play(None));
        match played {
            Ok(game) => {
                finished(game, draws);
                true
            }
            Err(problems) => {
                located(name, text, &problems);
                false
            }
        }
    });
}
