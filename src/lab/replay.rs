//! Plays a recorded game again, checks every hash, and tells what happened.

use std::path::Path;

use rules::data::Problem;
use rules::{Entry, Game, GameEvent, Replay};
use serde::Serialize;
use text::{Args, Key, Words};

use crate::{Failure, data, ledger};

/// A game that was played again.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// The file.
    pub file: String,
    /// The game, as far as it was played.
    pub game: Game,
}

/// The text of a save or replay. The file may hold a game code instead, or what is named may be
/// the code itself: then it is written out.
///
/// # Errors
/// The file cannot be read, or the code is not taken.
pub fn read(file: &Path) -> Result<String, Failure> {
    let named = file.display().to_string();
    let text = if rules::is_code(&named) && !file.exists() { named } else { data::read(file)? };
    if !rules::is_code(&text) {
        return Ok(text);
    }
    let shipped = |id: &str| data::level_text(id).map(str::to_owned);
    match rules::read_code(data::ruleset(), &text, &shipped) {
        Ok(coded) => Ok(Replay::write(&coded.game, "", None)),
        Err(error) => Err(Failure::Wrong(tell::problems::code(data::words(), &error))),
    }
}

/// Reads a save or replay and plays it, up to the end of a turn if one is given.
///
/// # Errors
/// Every problem of the file; a submission that is refused, or a turn whose state differs.
pub fn replay(file: &str, text: &str, until: Option<u8>) -> Result<Replayed, Vec<Problem>> {
    let shipped = |id: &str| data::level_text(id).map(str::to_owned);
    let replay = Replay::read(data::ruleset(), file, text, &shipped)?;
    let game = replay.play(until)?;
    Ok(Replayed { file: file.to_owned(), game })
}

/// A replay as JSON.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Told {
    /// The file.
    pub file: String,
    /// The level's id.
    pub level: String,
    /// The seed.
    pub seed: u64,
    /// The hash of the state at the end of each turn.
    pub hashes: Vec<(u8, String)>,
    /// The ledger, if it was asked for.
    pub ledger: Option<Vec<ledger::Line>>,
    /// How it stands at the end of what was played.
    pub standing: Standing,
}

/// How a game stands.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Standing {
    /// The last turn that was closed.
    pub turn: u8,
    /// Tension.
    pub tension: i16,
    /// Shares of the roads: cold, balancing, divergence.
    pub gauge: [u8; 3],
    /// The road, if the game has ended.
    pub road: Option<rules::Road>,
    /// Both results in hundredths of a point, Moscow's first, if the game has ended.
    pub results: Option<[i32; 2]>,
}

impl Replayed {
    /// What is printed as JSON.
    #[must_use]
    pub fn told(&self, words: &Words, with_ledger: bool) -> Told {
        let game = &self.game;
        let lines =
            || self.entries().iter().map(|entry| ledger::line(words, game, entry)).collect();
        let results = game.scores().map(|scores| scores.map(|score| score.result));
        let (turn, tension, gauge) = self.closed();
        Told {
            file: self.file.clone(),
            level: game.level().id().to_owned(),
            seed: game.seed(),
            hashes: game.hashes().iter().map(|(turn, hash)| (*turn, hash.to_string())).collect(),
            ledger: with_ledger.then(lines),
            standing: Standing {
                turn,
                tension,
                gauge,
                road: game.board().outcome().map(|outcome| outcome.road),
                results,
            },
        }
    }

    /// The lines that a terminal shows.
    #[must_use]
    pub fn show(&self, words: &Words, with_ledger: bool) -> Vec<String> {
        let game = &self.game;
        let args = Args::new()
            .text("file", self.file.as_str())
            .text("level", game.level().id())
            .text("seed", game.seed().to_string());
        let mut lines = vec![words.say("lab-replay-heading", &args)];
        if with_ledger {
            lines.extend(ledger::show(words, game, self.entries()));
        } else {
            lines.extend(game.hashes().iter().map(|(turn, hash)| {
                let args = Args::new().number("turn", *turn).text("hash", hash.to_string());
                words.say("lab-replay-turn", &args)
            }));
        }
        lines.push(words.say("lab-replay-same", &Args::new().count("turns", game.hashes().len())));
        lines.extend(self.standing(words));
        lines
    }

    /// The ledger of the turns that were closed.
    fn entries(&self) -> &[Entry] {
        let closed = self.game.hashes().last().map_or(0, |(turn, _)| *turn);
        let ledger = self.game.ledger();
        &ledger[..ledger.partition_point(|entry| entry.turn <= closed)]
    }

    /// The last closed turn, with tension and gauge at its end.
    fn closed(&self) -> (u8, i16, [u8; 3]) {
        let start = Game::new(std::sync::Arc::clone(self.game.level()), self.game.seed());
        let tension = self.game.level().ruleset().tension();
        let mut now = (0, start.board().get(tension), start.board().gauge());
        for entry in self.entries() {
            now.0 = entry.turn;
            match entry.event {
                GameEvent::Moved { track, to, .. } if track == tension => now.1 = to,
                GameEvent::GaugeMoved(gauge) => now.2 = gauge,
                _ => {}
            }
        }
        now
    }

    fn standing(&self, words: &Words) -> Vec<String> {
        let (turn, tension, [cold, balancing, divergence]) = self.closed();
        let args = Args::new()
            .number("turn", turn)
            .number("tension", tension)
            .number("cold", cold)
            .number("balancing", balancing)
            .number("divergence", divergence);
        let mut lines = vec![words.say("lab-replay-standing", &args)];
        let outcome = self.game.board().outcome();
        if let (Some(outcome), Some([moscow, baku])) = (outcome, self.game.scores()) {
            let args = Args::new()
                .text("road", words.name(Key::new("road", outcome.road.id())))
                .text("moscow", points(moscow.result))
                .text("baku", points(baku.result));
            lines.push(words.say("lab-replay-result", &args));
        }
        lines
    }
}

/// Hundredths as points with two decimals.
#[must_use]
pub fn points(hundredths: i32) -> String {
    format!("{}.{:02}", hundredths / 100, (hundredths % 100).abs())
}
