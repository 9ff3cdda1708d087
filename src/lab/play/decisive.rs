//! The decisive movements of a game: which causes moved most what the road's expression reads.

use rules::{Cause, Ending, ExprNode, GameEvent, Outcome, Road, TrackId};

use super::explain;
use super::page::Page;
use super::past::Tracks;
use super::tell;

/// At most so many movements are told.
const MOST: usize = 5;
/// A movement that made up less than this, in percent of all, is told only to make up three.
const LEAST: i32 = 8;
/// So many are told if there are as many.
const ENOUGH: usize = 3;

/// All that one cause did toward the end of a game.
#[derive(Clone, Debug)]
pub(super) struct Movement {
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
pub(super) enum Question {
    /// What brought the road.
    Toward(Road),
    /// What held this other road back, while the default one remained.
    Against(Road),
    /// What drove the ladder up.
    Ladder,
}

/// The question that an ending puts.
pub(super) fn question(page: &Page<'_>, outcome: Outcome) -> Question {
    match (outcome.ending, outcome.road) {
        (Ending::TopRung { .. }, _) => Question::Ladder,
        (_, Road::Cold) => {
            let gauge = page.board().gauge();
            let balancing = gauge[Road::Balancing.index()] > gauge[Road::Divergence.index()];
            Question::Against(if balancing { Road::Balancing } else { Road::Divergence })
        }
        (_, road) => Question::Toward(road),
    }
}

/// The decisive movements, in the order in which they began.
pub(super) fn movements(page: &Page<'_>, question: Question) -> Vec<Movement> {
    let root = match question {
        Question::Toward(road) | Question::Against(road) => {
            Some(page.rules().roads().score[road.index()].root())
        }
        Question::Ladder => None,
    };
    let mut leaves = Vec::new();
    if let Some(root) = root {
        telling(root, 100, &Tracks::of(page.rules(), page.board()), &mut leaves);
    }
    let sign = if matches!(question, Question::Against(_)) { -1 } else { 1 };
    let tension = page.rules().tension();
    let weigh = |track: TrackId, before: &Tracks, after: &Tracks| -> i32 {
        if root.is_none() {
            let by = if track == tension { after.get(track) - before.get(track) } else { 0 };
            return i32::from(by) * 100;
        }
        let own = leaves.iter().filter(|(leaf, _)| explain::leaf_track(leaf) == Some(track));
        let by = own.map(|(leaf, weight)| {
            (explain::value(leaf, after) - explain::value(leaf, before)) * weight
        });
        by.sum::<i32>() * sign
    };
    let found = gather(page, &weigh);
    choose(found)
}

/// All causes with what they did, whether for or against.
fn gather(page: &Page<'_>, weigh: &dyn Fn(TrackId, &Tracks, &Tracks) -> i32) -> Vec<Movement> {
    let mut tracks = tell::start(page);
    let mut found: Vec<Movement> = Vec::new();
    for entry in page.game.ledger().iter().filter(|entry| entry.turn > 0) {
        let before = tracks.clone();
        tracks.pass(entry);
        let GameEvent::Moved { track, from, to, .. } = entry.event else { continue };
        let weight = weigh(track, &before, &tracks);
        if weight == 0 {
            continue;
        }
        let cause = whole(page, entry.cause);
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
fn whole(page: &Page<'_>, cause: Cause) -> Cause {
    match cause {
        Cause::Gives(play) | Cause::Price(play) | Cause::Cost(play) => {
            let lever = page.rules().play(play).lever;
            Cause::Gives(page.rules().lever(lever).plays().next().unwrap_or(play))
        }
        Cause::Late(effect) => match page.origin(effect) {
            Some(Cause::Late(_)) | None => cause,
            Some(origin) => whole(page, origin),
        },
        Cause::Choice(event, _) => Cause::Headline(event),
        Cause::Stake(crisis, _) => Cause::Crisis(crisis),
        other => other,
    }
}

/// The parts that count: all of those that are needed together, the strongest of those of which
/// one is enough.
fn telling<'a>(
    node: &'a ExprNode,
    weight: i32,
    end: &Tracks,
    into: &mut Vec<(&'a ExprNode, i32)>,
) {
    match node {
        ExprNode::Const(_) => {}
        ExprNode::All(parts) => {
            parts.iter().for_each(|part| telling(part, weight, end, into));
        }
        ExprNode::Any(parts) => {
            let best = parts.iter().rev().max_by_key(|part| explain::value(part, end));
            best.into_iter().for_each(|part| telling(part, weight, end, into));
        }
        ExprNode::Mean(parts) => {
            let share = weight / i32::try_from(parts.len()).unwrap_or(1).max(1);
            parts.iter().for_each(|part| telling(part, share, end, into));
        }
        ExprNode::Sum(parts) => {
            for (percent, part) in parts {
                telling(part, weight * i32::from(*percent) / 100, end, into);
            }
        }
        leaf => into.push((leaf, weight)),
    }
}
