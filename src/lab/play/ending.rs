//! The ending, which explains itself: which road, how it came, and what brought it.

use rules::{Ending, ExprNode, GameEvent, Outcome, Road, Side};
use text::{Args, Key};

use super::decisive::{self, Movement, Question};
use super::explain;
use super::page::Page;
use super::past::Tracks;
use super::result;
use super::screen::{Ink, heading, paint, wrap};
use super::why;

/// The whole ending, section by section.
pub(super) fn ending(page: &Page<'_>) -> Vec<Vec<String>> {
    let Some(outcome) = page.board().outcome() else { return Vec::new() };
    let mut lines = vec![
        String::new(),
        paint(Ink::Faint, &"═".repeat(page.width)),
        format!(" {}", paint(Ink::Bold, &page.plain("ui-ending-heading"))),
        paint(Ink::Faint, &"═".repeat(page.width)),
    ];
    lines.push(paint(Ink::Road(outcome.road), &page.road(outcome.road)));
    let summary = page.words.summary(Key::new("road", outcome.road.id()));
    lines.extend(wrap(Ink::Plain, &summary, page.width, "", ""));
    lines.push(String::new());
    lines.extend(how(page, outcome));
    lines.extend(shares(page));
    let mut sections = vec![lines, brought(page, outcome), needed(page, outcome)];
    sections.extend(result::result(page, outcome));
    sections
}

/// How the game came to its end.
fn how(page: &Page<'_>, outcome: Outcome) -> Vec<String> {
    let say = |ink, words: String| wrap(ink, &words, page.width, "", "");
    let turn = Args::new().number("turn", outcome.turn).text("road", outcome.road.id());
    let mut lines = Vec::new();
    match outcome.ending {
        Ending::SetIn => {
            let numbers = page.level().constants();
            let args = turn
                .text("name", page.road(outcome.road))
                .number("share", page.board().gauge()[outcome.road.index()])
                .number("threshold", numbers.set_in_threshold)
                .number("hold", numbers.set_in_hold)
                .number("turns", numbers.set_in_turns)
                .number("previous", outcome.turn.saturating_sub(1))
                .number("before", share_before(page, outcome));
            lines.extend(say(Ink::Bold, page.say("ui-ending-set-in", &args)));
            lines.extend(say(Ink::Plain, page.say("ui-ending-set-in-why", &args)));
        }
        Ending::TopRung { moscow, baku } => {
            let seat = match (moscow, baku) {
                (true, true) => "both",
                (true, false) => "moscow",
                _ => "baku",
            };
            let args = turn
                .text("seat", seat)
                .number("moscow", page.board().pushed(Side::Moscow))
                .number("baku", page.board().pushed(Side::Baku))
                .number("margin", page.level().constants().responsibility_margin);
            lines.extend(say(Ink::Bold, page.plain("ui-ending-top-rung")));
            lines.extend(say(Ink::Plain, page.say("ui-ending-top-rung-why", &args)));
            lines.extend(last_push(page));
            lines.extend(say(Ink::Plain, page.plain("ui-ending-top-rung-close")));
        }
        Ending::LastTurn => {
            let set_in = page.level().roads_set_in();
            let key = if set_in { "ui-ending-last-turn" } else { "ui-ending-last-turn-never" };
            lines.extend(say(Ink::Bold, page.say("ui-ending-last-turn-road", &turn)));
            lines.extend(say(Ink::Plain, page.say(key, &turn)));
        }
    }
    lines
}

/// The share of the road at the end of the turn before the last.
fn share_before(page: &Page<'_>, outcome: Outcome) -> u8 {
    let before = page.past.opened(outcome.turn);
    before.map_or(0, |board| board.gauge()[outcome.road.index()])
}

/// What raised tension last.
fn last_push(page: &Page<'_>) -> Vec<String> {
    let tension = page.rules().tension();
    let raised = page.game.ledger().iter().rev().find(|entry| {
        matches!(entry.event, GameEvent::Moved { track, from, to, .. } if track == tension && to > from)
    });
    let Some(raised) = raised else { return Vec::new() };
    let args = Args::new().text("cause", page.cause(raised.cause));
    wrap(Ink::Plain, &page.say("ui-ending-top-rung-last-push", &args), page.width, "", "")
}

fn shares(page: &Page<'_>) -> Vec<String> {
    let gauge = page.board().gauge();
    let args = Args::new()
        .number("cold", gauge[Road::Cold.index()])
        .number("balancing", gauge[Road::Balancing.index()])
        .number("divergence", gauge[Road::Divergence.index()]);
    let mut lines = wrap(Ink::Plain, &page.say("ui-ending-shares", &args), page.width, "", "");
    let most = gauge.iter().max().copied().unwrap_or(0);
    let last_turn = page.board().outcome().map(|outcome| outcome.ending) == Some(Ending::LastTurn);
    if last_turn && gauge.iter().filter(|share| **share == most).count() > 1 {
        let args = Args::new().text("road", page.road(page.board().leading_road()));
        lines.extend(wrap(Ink::Plain, &page.say("ui-ending-tie", &args), page.width, "", ""));
    }
    lines
}

/// The three to five movements that brought it.
fn brought(page: &Page<'_>, outcome: Outcome) -> Vec<String> {
    let question = decisive::question(page, outcome);
    let (key, road) = match question {
        Question::Toward(road) => ("ui-ending-movers", road),
        Question::Against(road) => ("ui-ending-movers-against", road),
        Question::Ladder => ("ui-ending-movers-ladder", outcome.road),
    };
    let title = page.say(key, &Args::new().text("road", page.road(road)));
    let mut lines = vec![String::new(), heading(&title, page.width)];
    let how = match question {
        Question::Toward(_) => "ui-ending-movers-how",
        Question::Against(_) => "ui-ending-movers-how-against",
        Question::Ladder => "ui-ending-movers-how-ladder",
    };
    lines.extend(wrap(Ink::Faint, &page.plain(how), page.width, "", ""));
    let movements = decisive::movements(page, question);
    for (number, movement) in (1_i64..).zip(&movements) {
        lines.extend(mover(page, number, movement));
    }
    if movements.is_empty() {
        lines.push(page.plain("ui-ending-movers-none"));
    }
    lines
}

fn mover(page: &Page<'_>, number: i64, movement: &Movement) -> Vec<String> {
    let turns: Vec<_> = movement.turns.iter().map(|turn| page.figure(*turn)).collect();
    let cause = match movement.cause {
        rules::Cause::Gives(play) => page.owned_lever(page.rules().play(play).lever),
        other => page.cause(other),
    };
    let args = Args::new()
        .count("n", turns.len())
        .text("turns", turns.join(", "))
        .text("cause", paint(Ink::Bold, &cause))
        .number("percent", movement.percent);
    let first = format!("{} ", page.figure(number));
    let mut lines = wrap(Ink::Plain, &page.say("ui-ending-mover", &args), page.width, &first, "  ");
    lines.extend(super::tell::moves(page, &movement.moves, "  → "));
    lines
}

/// What the road needed and how far each part stood; if no road set in, what the others lacked.
fn needed(page: &Page<'_>, outcome: Outcome) -> Vec<String> {
    if matches!(outcome.ending, Ending::TopRung { .. }) {
        return Vec::new();
    }
    let roads = match outcome.road {
        Road::Cold => vec![Road::Balancing, Road::Divergence],
        road => vec![road],
    };
    let mut lines = Vec::new();
    for road in roads {
        lines.push(String::new());
        let args = Args::new()
            .text("road", page.road(road))
            .number("share", page.board().gauge()[road.index()])
            .number("peak", decisive::peak(page, road));
        let key = if road == outcome.road { "ui-ending-needed" } else { "ui-ending-lacked" };
        lines.push(heading(&page.say(key, &args), page.width));
        lines.extend(parts(page, road));
    }
    lines
}

/// Each part of a road's expression, in words, the weakest limb marked.
fn parts(page: &Page<'_>, road: Road) -> Vec<String> {
    let tracks = Tracks::of(page.rules(), page.board());
    let root = page.rules().roads().score[road.index()].root();
    let limbs: Vec<&ExprNode> = match root {
        ExprNode::All(limbs) => limbs.iter().collect(),
        other => vec![other],
    };
    let weakest = limbs.iter().map(|limb| explain::value(limb, &tracks)).min().unwrap_or(0);
    let mut lines = Vec::new();
    for limb in limbs {
        let value = explain::value(limb, &tracks);
        let weak = value == weakest && matches!(root, ExprNode::All(_));
        let mark = if weak { "▸ " } else { "  " };
        let leaves = explain::leaves(limb);
        if leaves.len() > 1 {
            let key = if leaves.iter().all(|leaf| leaf.optional) {
                "ui-ending-limb-any"
            } else {
                "ui-ending-limb-sum"
            };
            let words = page.say(key, &Args::new().number("value", value));
            lines.extend(wrap(Ink::Plain, &words, page.width, mark, "  "));
        }
        for leaf in &leaves {
            let first = if leaves.len() > 1 { "    · " } else { mark };
            let words = why::leaf_words(page, leaf.node, &tracks);
            lines.extend(wrap(Ink::Plain, &words, page.width, first, "      "));
        }
    }
    lines.push(paint(Ink::Faint, &page.plain("ui-ending-weakest")));
    lines
}
