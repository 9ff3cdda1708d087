//! The decisive movements of a game: which causes moved most what the road's expression reads.

use rules::{Cause, Ending, ExprNode, GameEvent, Outcome, Road, TrackId};

use crate::explain;
use crate::past::Tracks;
use crate::scene::Scene;

/// At most so many movements are told.
const MOST: usize = 5;
/// A movement that made up less than this, in percent of all, is told only to make up three.
const LEAST: i32 = 8;
/// So many are told if there are as many.
const ENOUGH: usize = 3;

/// All that one cause did toward the end of a game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Movement {
    /// The cause; an order stands for all targets of its lever, a stake for its crisis.
    pub cause: Cause,
    /// In which turns.
    pub turns: Vec<u8>,
    /// The tracks it moved among those that count, over the game.
    pub moves: Vec<(TrackId, i16)>,
    /// How much of all that led there, in percent.
    pub percent: i32,
    weight: i32,
}

/// What is being explained.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Question {
    /// What brought the road.
    Toward(Road),
    /// What held this other road back, while the default one remained.
    Against(Road),
    /// What drove the ladder up.
    Ladder,
}

/// The question that an ending puts.
pub fn question(scene: &Scene<'_>, outcome: Outcome) -> Question {
    match (outcome.ending, outcome.road) {
        (Ending::TopRung { .. }, _) => Question::Ladder,
        (_, Road::Cold) => {
            let [balancing, divergence] =
                [Road::Balancing, Road::Divergence].map(|road| peak(scene, road));
            Question::Against(if balancing > divergence {
                Road::Balancing
            } else {
                Road::Divergence
            })
        }
        (_, road) => Question::Toward(road),
    }
}

/// The greatest share that a road had at the end of any turn, or at the start.
pub fn peak(scene: &Scene<'_>, road: Road) -> u8 {
    let boards = (0..=scene.past.turns()).filter_map(|turn| scene.past.opened(turn));
    let shares = boards.chain([scene.board()]).map(|board| board.gauge()[road.index()]);
    shares.max().unwrap_or(0)
}

/// The decisive movements, in the order in which they began.
///
/// A road needs all its parts together, so what a part had beyond the weakest one brought
/// nothing: each part counts up to the score that the road reached. What held a road back is
/// asked of its weakest part alone.
pub fn movements(scene: &Scene<'_>, question: Question) -> Vec<Movement> {
    let end = Tracks::of(scene.rules, scene.board());
    let score = |road: Road| scene.rules.roads().score[road.index()].root();
    let found = match question {
        Question::Ladder => {
            let tension = scene.rules.tension();
            gather(scene, &|before, after| i32::from(after.get(tension) - before.get(tension)))
        }
        Question::Toward(road) => {
            let most = explain::value(score(road), &end);
            let reached = |tracks: &Tracks| -> i32 {
                parts(score(road)).iter().map(|part| explain::value(part, tracks).min(most)).sum()
            };
            gather(scene, &|before, after| reached(after) - reached(before))
        }
        Question::Against(road) => {
            let weakest = parts(score(road)).iter().min_by_key(|part| explain::value(part, &end));
            let Some(weakest) = weakest else { return Vec::new() };
            gather(scene, &|before, after| {
                explain::value(weakest, before) - explain::value(weakest, after)
            })
        }
    };
    choose(found)
}

/// What an expression needs together.
fn parts(root: &ExprNode) -> &[ExprNode] {
    match root {
        ExprNode::All(parts) => parts,
        other => std::slice::from_ref(other),
    }
}

/// All causes with what they did, whether for or against.
fn gather(scene: &Scene<'_>, weigh: &dyn Fn(&Tracks, &Tracks) -> i32) -> Vec<Movement> {
    let mut tracks = scene.start();
    let mut found: Vec<Movement> = Vec::new();
    for entry in scene.ledger.iter().filter(|entry| entry.turn > 0) {
        let before = tracks.clone();
        tracks.pass(entry);
        let GameEvent::Moved { track, from, to, .. } = entry.event else { continue };
        let weight = weigh(&before, &tracks);
        if weight == 0 {
            continue;
        }
        let cause = whole(scene, entry.cause);
        let place = found.iter().position(|movement| movement.cause == cause);
        let place = place.unwrap_or_else(|| {
            let (turns, moves) = (Vec::new(), Vec::new());
            found.push(Movement { cause, turns, moves, percent: 0, weight: 0 });
            found.len() - 1
        });
        let movement = &mut found[place];
        movement.weight += weight;
        if !movement.turns.contains(&entry.turn) {
            movement.turns.push(entry.turn);
        }
        match movement.moves.iter_mut().find(|(known, _)| *known == track) {
            Some((_, by)) => *by += to - from,
            None => movement.moves.push((track, to - from)),
        }
    }
    found
}

/// Those that did most toward the end, told in the order of their first turn.
fn choose(mut found: Vec<Movement>) -> Vec<Movement> {
    found.retain(|movement| movement.weight > 0);
    let all: i32 = found.iter().map(|movement| movement.weight).sum();
    found.sort_by_key(|movement| (-movement.weight, movement.cause));
    for movement in &mut found {
        movement.percent = movement.weight * 100 / all.max(1);
        movement.moves.retain(|(_, by)| *by != 0);
    }
    let mut kept: Vec<_> = found
        .into_iter()
        .enumerate()
        .filter(|(place, movement)| *place < ENOUGH || movement.percent >= LEAST)
        .map(|(_, movement)| movement)
        .take(MOST)
        .collect();
    kept.sort_by_key(|movement| (movement.turns.first().copied(), movement.cause));
    kept
}

/// A cause without its particulars, so that what belongs together is added up.
fn whole(scene: &Scene<'_>, cause: Cause) -> Cause {
    match cause {
        Cause::Gives(play) | Cause::Price(play) | Cause::Cost(play) => {
            let lever = scene.rules.play(play).lever;
            Cause::Gives(scene.rules.lever(lever).plays().next().unwrap_or(play))
        }
        Cause::Late(effect) => match scene.origin(effect) {
            Some(Cause::Late(_)) | None => cause,
            Some(origin) => whole(scene, origin),
        },
        Cause::Choice(event, _) => Cause::Headline(event),
        Cause::Stake(crisis, _) => Cause::Crisis(crisis),
        other => other,
    }
}
