//! The ending, which explains itself: which road, how it came, what brought it, what it needed,
//! and the result of both sides.

use rules::{Cause, Ending, ExprNode, GameEvent, Outcome, Road, Side, SideScore, TrackId, Verdict};
use text::{Args, Key};

use crate::decisive::{self, Movement, Question};
use crate::explain;
use crate::scene::Scene;
use crate::why;

/// What brought an ending.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Brought {
    /// The question that the ending puts.
    pub question: Question,
    /// It in words.
    pub title: String,
    /// How the answer was reckoned.
    pub how: String,
    /// The three to five movements, in the order in which they began.
    pub movers: Vec<Mover>,
}

/// A movement that brought an ending.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mover {
    /// The cause, in which turns, how much of all.
    pub movement: Movement,
    /// The cause in words.
    pub cause: String,
    /// The tracks that it moved.
    pub moves: Vec<(TrackId, i16)>,
}

/// What a road needed, and how far that was met.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Needed {
    /// The road.
    pub road: Road,
    /// The question in words.
    pub title: String,
    /// Its parts; all are needed and the weakest counts.
    pub limbs: Vec<Limb>,
}

/// A part that a road needs together with others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Limb {
    /// Its value, 0 to 100.
    pub value: i32,
    /// Whether it is the weakest.
    pub weakest: bool,
    /// Its value in words, and how its own parts make it up; nothing if it has one part only.
    pub words: Option<String>,
    /// Its own parts in words.
    pub leaves: Vec<String>,
}

/// What belongs to a side's result but to no score: its predictions and promises.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// The side.
    pub side: Side,
    /// Right predictions.
    pub right: u8,
    /// Predictions.
    pub made: usize,
    /// Promises kept.
    pub kept: usize,
    /// Promises broken.
    pub broken: usize,
    /// All of it in words.
    pub words: String,
}

/// How a score came about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkedOut {
    /// The reckoning: interests, agenda, factor, result.
    pub words: String,
    /// Why: bar, agenda, road.
    pub because: Vec<String>,
}

/// How the game ended, in one sentence.
#[must_use]
pub fn headline(scene: &Scene<'_>, outcome: Outcome) -> String {
    match outcome.ending {
        Ending::SetIn => scene.say("ui-ending-set-in", &set_in(scene, outcome)),
        Ending::TopRung { .. } => scene.plain("ui-ending-top-rung"),
        Ending::LastTurn => scene.say("ui-ending-last-turn-road", &turn(outcome)),
    }
}

/// Why it ended so, a sentence each.
#[must_use]
pub fn reasons(scene: &Scene<'_>, outcome: Outcome) -> Vec<String> {
    match outcome.ending {
        Ending::SetIn => vec![scene.say("ui-ending-set-in-why", &set_in(scene, outcome))],
        Ending::TopRung { moscow, baku } => {
            let seat = match (moscow, baku) {
                (true, true) => "both",
                (true, false) => "moscow",
                _ => "baku",
            };
            let args = turn(outcome)
                .text("seat", seat)
                .number("moscow", scene.board().pushed(Side::Moscow))
                .number("baku", scene.board().pushed(Side::Baku))
                .number("margin", scene.level().constants().responsibility_margin);
            let mut lines = vec![scene.say("ui-ending-top-rung-why", &args)];
            lines.extend(last_push(scene));
            lines.push(scene.plain("ui-ending-top-rung-close"));
            lines
        }
        Ending::LastTurn => {
            let set_in = scene.level().roads_set_in();
            let key = if set_in { "ui-ending-last-turn" } else { "ui-ending-last-turn-never" };
            vec![scene.say(key, &turn(outcome))]
        }
    }
}

/// The shares at the end; and, if two were equal after the last turn, which of them decided.
#[must_use]
pub fn shares(scene: &Scene<'_>) -> Vec<String> {
    let gauge = scene.board().gauge();
    let args = Args::new()
        .number("cold", gauge[Road::Cold.index()])
        .number("balancing", gauge[Road::Balancing.index()])
        .number("divergence", gauge[Road::Divergence.index()]);
    let mut lines = vec![scene.say("ui-ending-shares", &args)];
    let most = gauge.iter().max().copied().unwrap_or(0);
    let last_turn = scene.board().outcome().map(|outcome| outcome.ending) == Some(Ending::LastTurn);
    if last_turn && gauge.iter().filter(|share| **share == most).count() > 1 {
        let args = Args::new().text("road", scene.road(scene.board().leading_road()));
        lines.push(scene.say("ui-ending-tie", &args));
    }
    lines
}

/// The three to five movements that brought it.
#[must_use]
pub fn brought(scene: &Scene<'_>, outcome: Outcome) -> Brought {
    let question = decisive::question(scene, outcome);
    let (key, how, road) = match question {
        Question::Toward(road) => ("ui-ending-movers", "ui-ending-movers-how", road),
        Question::Against(road) => {
            ("ui-ending-movers-against", "ui-ending-movers-how-against", road)
        }
        Question::Ladder => {
            ("ui-ending-movers-ladder", "ui-ending-movers-how-ladder", outcome.road)
        }
    };
    let mover = |movement: Movement| Mover {
        cause: match movement.cause {
            Cause::Gives(play) => scene.owned_lever(scene.rules.play(play).lever),
            other => scene.cause(other),
        },
        moves: movement.moves.clone(),
        movement,
    };
    Brought {
        question,
        title: scene.say(key, &Args::new().text("road", scene.road(road))),
        how: scene.plain(how),
        movers: decisive::movements(scene, question).into_iter().map(mover).collect(),
    }
}

/// A movement in words: in which turns, which cause, how much of all. The cause can be given
/// with emphasis of its own.
#[must_use]
pub fn mover(scene: &Scene<'_>, mover: &Mover, cause: &str) -> String {
    let movement = &mover.movement;
    let turns: Vec<_> = movement.turns.iter().map(|turn| scene.figure(*turn)).collect();
    let args = Args::new()
        .count("n", turns.len())
        .text("turns", turns.join(", "))
        .text("cause", cause)
        .number("percent", movement.percent);
    scene.say("ui-ending-mover", &args)
}

/// What the road needed and how far each part stood; if no road set in, what the others lacked.
/// Nothing if the ladder topped out.
#[must_use]
pub fn needed(scene: &Scene<'_>, outcome: Outcome) -> Vec<Needed> {
    if matches!(outcome.ending, Ending::TopRung { .. }) {
        return Vec::new();
    }
    let roads = match outcome.road {
        Road::Cold => vec![Road::Balancing, Road::Divergence],
        road => vec![road],
    };
    let needed = |road: Road| {
        let args = Args::new()
            .text("road", scene.road(road))
            .number("share", scene.board().gauge()[road.index()])
            .number("peak", decisive::peak(scene, road));
        let key = if road == outcome.road { "ui-ending-needed" } else { "ui-ending-lacked" };
        Needed { road, title: scene.say(key, &args), limbs: limbs(scene, road) }
    };
    roads.into_iter().map(needed).collect()
}

/// Each part of a road's expression, in words, the weakest marked.
#[must_use]
pub fn limbs(scene: &Scene<'_>, road: Road) -> Vec<Limb> {
    let tracks = scene.tracks();
    let root = scene.rules.roads().score[road.index()].root();
    let limbs: Vec<&ExprNode> = match root {
        ExprNode::All(limbs) => limbs.iter().collect(),
        other => vec![other],
    };
    let weakest = limbs.iter().map(|limb| explain::value(limb, &tracks)).min().unwrap_or(0);
    let limb = |limb: &ExprNode| {
        let value = explain::value(limb, &tracks);
        let leaves = explain::leaves(limb);
        let words = (leaves.len() > 1).then(|| {
            let any = leaves.iter().all(|leaf| leaf.optional);
            let key = if any { "ui-ending-limb-any" } else { "ui-ending-limb-sum" };
            scene.say(key, &Args::new().number("value", value))
        });
        let leaves = leaves.iter().map(|leaf| why::leaf_words(scene, leaf.node, &tracks));
        let weakest = value == weakest && matches!(root, ExprNode::All(_));
        Limb { value, weakest, words, leaves: leaves.collect() }
    };
    limbs.into_iter().map(limb).collect()
}

/// Bar, agenda, factor and result of a side, step by step.
#[must_use]
pub fn worked_out(scene: &Scene<'_>, outcome: Outcome, score: &SideScore) -> WorkedOut {
    let side = score.side;
    let args = || Args::new().text("seat", side.id()).number("bar", scene.level().bar(side));
    let key = if score.cleared { "ui-result-bar-cleared" } else { "ui-result-bar-missed" };
    let mut because = vec![scene.say(key, &args())];
    let mut bonus = 0;
    if let Some((id, met, points)) = score.agenda {
        let name = scene.words.name(Key::new("agenda", scene.rules.agenda_name(id)));
        let key = if met { "ui-result-agenda-met" } else { "ui-result-agenda-missed" };
        because.push(scene.say(key, &args().text("agenda", name).number("points", points)));
        bonus = if met { points } else { 0 };
    }
    let factor = scene.hundredths(score.percent);
    because.push(scene.say(factor_key(outcome, score), &args().text("factor", factor.as_str())));
    let args = args()
        .number("sum", score.sum)
        .number("bonus", bonus)
        .text("factor", factor)
        .text("result", scene.hundredths(score.result));
    let key = if bonus > 0 { "ui-result-side-bonus" } else { "ui-result-side" };
    WorkedOut { words: scene.say(key, &args), because }
}

/// Who won, and by how much.
#[must_use]
pub fn verdict(scene: &Scene<'_>, scores: &[SideScore; 2]) -> String {
    let lead = (scores[0].result - scores[1].result).abs();
    let args = Args::new()
        .text("lead", scene.hundredths(lead))
        .text("margin", scene.hundredths(scene.level().constants().win_lead.into()));
    match rules::verdict(scene.level(), [scores[0].result, scores[1].result]) {
        Verdict::Won(side) => scene.say("ui-result-win", &args.text("seat", side.id())),
        Verdict::Draw => scene.say("ui-result-draw", &args),
    }
}

/// Regional stability, as it is and as it was at the start.
#[must_use]
pub fn stability(scene: &Scene<'_>) -> String {
    let before = scene.past.opened(0).unwrap_or(scene.board()).stability(scene.level());
    let now = scene.board().stability(scene.level());
    scene.say("ui-result-stability", &Args::new().number("value", now).number("before", before))
}

/// A side's predictions, and its words kept and broken.
#[must_use]
pub fn record(scene: &Scene<'_>, side: Side) -> Record {
    let count = |wanted: &dyn Fn(GameEvent) -> bool| {
        scene.ledger.iter().filter(|entry| wanted(entry.event)).count()
    };
    let promised = |word: bool| {
        count(
            &|event| matches!(event, GameEvent::Promised(who, _, kept) if who == side && kept == word),
        )
    };
    let right = scene.board().right_predictions(side);
    let made = count(&|event| matches!(event, GameEvent::Predicted(who, ..) if who == side));
    let [kept, broken] = [promised(true), promised(false)];
    let args = Args::new()
        .text("seat", side.id())
        .number("right", right)
        .count("all", made)
        .count("kept", kept)
        .count("broken", broken);
    let words = scene.say("ui-result-record", &args);
    Record { side, right, made, kept, broken, words }
}

fn turn(outcome: Outcome) -> Args<'static> {
    Args::new().number("turn", outcome.turn).text("road", outcome.road.id())
}

fn set_in(scene: &Scene<'_>, outcome: Outcome) -> Args<'static> {
    let numbers = scene.level().constants();
    let before = scene.past.opened(outcome.turn);
    let before = before.map_or(0, |board| board.gauge()[outcome.road.index()]);
    turn(outcome)
        .text("name", scene.road(outcome.road))
        .number("share", scene.board().gauge()[outcome.road.index()])
        .number("threshold", numbers.set_in_threshold)
        .number("hold", numbers.set_in_hold)
        .number("turns", numbers.set_in_turns)
        .number("previous", outcome.turn.saturating_sub(1))
        .number("before", before)
}

/// What raised tension last.
fn last_push(scene: &Scene<'_>) -> Option<String> {
    let tension = scene.rules.tension();
    let raised = scene.ledger.iter().rev().find(|entry| {
        matches!(entry.event, GameEvent::Moved { track, from, to, .. } if track == tension && to > from)
    })?;
    let args = Args::new().text("cause", scene.cause(raised.cause));
    Some(scene.say("ui-ending-top-rung-last-push", &args))
}

/// Why interests are worth what they are worth.
fn factor_key(outcome: Outcome, score: &SideScore) -> &'static str {
    let responsible = match outcome.ending {
        Ending::TopRung { moscow, baku } => [moscow, baku][score.side.index()],
        _ => false,
    };
    match outcome.road {
        _ if responsible => "ui-result-factor-responsible",
        Road::Cold => "ui-result-factor-cold",
        Road::Balancing if score.cleared => "ui-result-factor-balancing-above",
        Road::Balancing => "ui-result-factor-balancing-below",
        Road::Divergence => "ui-result-factor-divergence",
    }
}
