//! The ledger of a turn in few lines: what belongs together is one line, and opens into its parts.

use std::collections::BTreeSet;

use rules::{Cause, Entry, GameEvent, OrderSet, Side, Step, TrackId};
use tell::ledger::{self, StepLine, StepLines};
use tell::{DOT, Scene, explain, gauge, symbol};
use text::Args;

use crate::model::Subject;

/// So many movements of one line are named before it is opened.
const MOVES: usize = 5;

/// A step of the turn.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Section {
    /// Its name.
    pub title: String,
    /// The orders that it turned over.
    pub orders: Option<[OrderSet; 2]>,
    /// What happened in it.
    pub items: Vec<Item>,
}

/// What belongs together.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Item {
    /// Where it begins among the entries.
    pub from: usize,
    /// The sign before it.
    pub mark: &'static str,
    /// Whose doing it is.
    pub side: Option<Side>,
    /// What happened.
    pub title: String,
    /// What explains it.
    pub details: Vec<String>,
    /// What it moved: a mark and the tracks.
    pub moves: Vec<(&'static str, String)>,
    /// What it lights up.
    pub subject: Option<Subject>,
    /// Its single changes, each with its source.
    pub causes: Vec<(String, String)>,
}

/// What makes lines belong together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Bond {
    Lever(rules::PlayId),
    Paid(Side),
    Purse(Side),
    Traffic,
    Drift,
    Cause(Cause),
    Alone(usize),
}

/// A turn, step by step.
pub(super) fn sections(scene: &Scene<'_>, entries: &[Entry], turn: u8) -> Vec<Section> {
    let before = scene.around(turn).0;
    let steps = ledger::steps(scene, entries, &before);
    steps.iter().map(|step| section(scene, entries, step)).collect()
}

fn section(scene: &Scene<'_>, entries: &[Entry], step: &StepLines) -> Section {
    let mut bonds: Vec<(Bond, Vec<&StepLine>)> = Vec::new();
    for line in &step.lines {
        let told = matches!(line.entry.event, GameEvent::TurnBegan | GameEvent::Revealed(..));
        if told {
            continue;
        }
        let bond = bond(scene, step.step, line);
        match bonds.iter_mut().find(|(known, _)| *known == bond) {
            Some((_, lines)) => lines.push(line),
            None => bonds.push((bond, vec![line])),
        }
    }
    let orders = super::opened(&entries[step.range.clone()]);
    let items = bonds.into_iter().map(|(bond, lines)| item(scene, bond, &lines)).collect();
    Section { title: step.title.clone(), orders, items }
}

fn bond(scene: &Scene<'_>, step: Step, line: &StepLine) -> Bond {
    let moved = line.moved();
    let purse = |track: TrackId| {
        let own = |side: &Side| {
            [scene.rules.capital(*side), scene.rules.treasury(*side)].contains(&track)
        };
        Side::BOTH.into_iter().find(own)
    };
    match (step, line.entry.cause) {
        (_, Cause::Gives(play) | Cause::Price(play)) => Bond::Lever(play),
        (_, Cause::Cost(play)) => Bond::Paid(scene.rules.lever(scene.rules.play(play).lever).side),
        (Step::Economy, cause) => match moved {
            Some((track, ..)) if track == scene.rules.tension() => Bond::Cause(cause),
            Some((track, ..)) => match (purse(track), cause) {
                (Some(side), _) => Bond::Purse(side),
                (None, Cause::Route(_)) => Bond::Traffic,
                (None, _) => Bond::Drift,
            },
            None => Bond::Cause(cause),
        },
        (_, Cause::Rules) => Bond::Alone(line.at),
        (Step::Talks, _) => Bond::Alone(line.at),
        (_, cause) => Bond::Cause(cause),
    }
}

fn item(scene: &Scene<'_>, bond: Bond, lines: &[&StepLine]) -> Item {
    let first = lines[0];
    let happened = lines.iter().find(|line| line.moved().is_none() && arrives(line).is_none());
    let title = match bond {
        Bond::Lever(play) => scene.play(play),
        Bond::Purse(side) => net(scene, "ui-economy-net", side, lines),
        Bond::Paid(side) => net(scene, "dock-reveal-paid", side, lines),
        Bond::Traffic => scene.plain("dock-reveal-traffic"),
        Bond::Drift => scene.plain("dock-reveal-drift"),
        Bond::Cause(_) | Bond::Alone(_) => match happened {
            Some(line) => line.words.clone(),
            None => capital(&first.cause),
        },
    };
    let side = match bond {
        Bond::Purse(side) | Bond::Paid(side) => Some(side),
        _ => first.side,
    };
    let mut details: Vec<String> = Vec::new();
    for line in lines {
        details.extend(line.detail.iter().cloned());
        let another = happened.is_some_and(|told| told.at != line.at);
        if another && line.moved().is_none() && arrives(line).is_none() {
            details.push(line.words.clone());
        }
    }
    details.extend(lines.iter().find_map(|line| why(scene, line)));
    let moves = match bond {
        Bond::Purse(_) | Bond::Paid(_) => Vec::new(),
        _ => moves(scene, lines),
    };
    Item {
        from: first.at,
        mark: mark(&first.entry.event, side),
        side,
        title,
        details,
        moves,
        subject: subject(scene, first),
        causes: lines.iter().filter_map(|line| cause(scene, line)).collect(),
    }
}

/// A single change in words, and its source with its standing.
fn cause(scene: &Scene<'_>, line: &StepLine) -> Option<(String, String)> {
    let source = line.cite.map_or_else(String::new, |cite| scene.source_full(cite));
    let words = line.full.clone().unwrap_or_else(|| line.words.clone());
    (line.full.is_some() || !source.is_empty()).then_some((words, source))
}

/// What is on its way, and when it arrives.
const fn arrives(line: &StepLine) -> Option<u8> {
    match line.entry.event {
        GameEvent::OnItsWay(_, due) => Some(due),
        _ => None,
    }
}

/// What some lines moved: good and bad news of levers apart, what comes later at the end.
fn moves(scene: &Scene<'_>, lines: &[&StepLine]) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    for (mark, hurts) in [("▲", Some(false)), ("▼", Some(true)), ("→", None)] {
        let own = lines.iter().filter(|line| line.hurts(scene.rules) == hurts);
        let sum = ledger::sum(own.map(|line| &line.entry));
        if !sum.is_empty() {
            found.push((mark, most(scene, sum)));
        }
    }
    for line in lines.iter().filter(|line| arrives(line).is_some()) {
        found.push(("…", line.words.clone()));
    }
    found
}

/// The greatest movements, those that the roads depend on first, and how many more there are: the
/// line opens to all of them.
fn most(scene: &Scene<'_>, mut sum: Vec<(TrackId, i16)>) -> String {
    let left = sum.len().saturating_sub(MOVES);
    if left < 2 {
        return scene.moves(&sum);
    }
    let roads = scene.rules.roads().score.iter();
    let read: BTreeSet<_> = roads.flat_map(|score| explain::reads(score.root())).collect();
    sum.sort_by_key(|(track, by)| (!read.contains(track), -by.abs(), *track));
    let more = scene.say("dock-more", &Args::new().count("n", left));
    [scene.moves(&sum[..MOVES]), more].join(DOT)
}

/// Why the shares of the roads moved, where they did.
fn why(scene: &Scene<'_>, line: &StepLine) -> Option<String> {
    let GameEvent::GaugeMoved(_) = line.entry.event else { return None };
    Some(gauge::gauge(scene, line.entry.turn, &[line.entry])?.because)
}

/// What a side's purses gained and lost in all.
fn net(scene: &Scene<'_>, key: &str, side: Side, lines: &[&StepLine]) -> String {
    let sum = ledger::sum(lines.iter().map(|line| &line.entry));
    let by =
        |track: TrackId| sum.iter().find(|(found, _)| *found == track).map_or(0, |(_, by)| *by);
    let args = Args::new()
        .text("seat", side.id())
        .signed("capital", by(scene.rules.capital(side)))
        .signed("treasury", by(scene.rules.treasury(side)));
    scene.say(key, &args)
}

const fn mark(event: &GameEvent, side: Option<Side>) -> &'static str {
    match event {
        GameEvent::Predicted(_, _, true) | GameEvent::Promised(_, _, true) => "✓",
        GameEvent::Predicted(_, _, false) | GameEvent::Promised(_, _, false) => "×",
        GameEvent::Met(..) => "⇄",
        _ => match side {
            Some(side) => symbol(side),
            None => "",
        },
    }
}

/// What a line lights up on the map and on the cards.
fn subject(scene: &Scene<'_>, line: &StepLine) -> Option<Subject> {
    let moved = line.moved().map(|(track, ..)| Subject::Track(track));
    match line.entry.cause {
        Cause::Gives(play) | Cause::Price(play) | Cause::Cost(play) => {
            Some(Subject::Lever(scene.rules.play(play).lever))
        }
        Cause::Pair(pair) => Some(Subject::Pair(pair)),
        Cause::Crisis(crisis) | Cause::Stake(crisis, _) => Some(Subject::Crisis(crisis)),
        Cause::Headline(event) | Cause::Choice(event, _) => Some(Subject::Headline(event)),
        Cause::Ratchet(ratchet) => Some(Subject::Ratchet(ratchet)),
        Cause::Reaction(reaction) => Some(Subject::Party(scene.rules.reaction(reaction).party)),
        Cause::Pledge(party) => Some(Subject::Party(party)),
        Cause::Route(route) => Some(Subject::Route(route)),
        _ => match line.entry.event {
            GameEvent::Setting(road, _) => Some(Subject::Road(road)),
            GameEvent::GaugeMoved(gauge) => Some(Subject::Road(rules::Road::leading(gauge))),
            _ => moved,
        },
    }
}

/// The same words with a great first letter, where they stand alone.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
