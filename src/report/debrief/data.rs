//! The data: everything by its id, typed, for programs.

use ai::pivot::{Finding, Odds};
use rules::{Answer, Ending, Offer, PlayId, Road, Ruleset, Side, Standing, Term, Verdict};
use serde::Serialize;

use super::{Account, Debrief, Turn, questions};

/// Raised when a field changes its meaning.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Data<'a> {
    format: &'static str,
    version: u32,
    level: &'a str,
    level_hash: String,
    ruleset_hash: String,
    /// As text: it can be greater than what some readers keep exactly.
    seed: String,
    road: &'static str,
    ending: &'static str,
    ended_in: u8,
    responsible: Vec<&'static str>,
    winner: Option<&'static str>,
    results: Vec<Score<'a>>,
    stability: [i32; 2],
    start: At,
    turns: Vec<Round<'a>>,
    turning_points: Option<Points>,
    questions: Vec<Asked>,
    ledger: Vec<Line>,
}

#[derive(Serialize)]
struct Score<'a> {
    side: &'static str,
    /// In hundredths.
    result: i32,
    interests: Vec<(&'a str, u8)>,
    sum: i32,
    bar: i16,
    bar_cleared: bool,
    agenda: Option<&'a str>,
    agenda_met: Option<bool>,
    road_percent: i32,
}

#[derive(Serialize)]
struct At {
    cold: u8,
    balancing: u8,
    divergence: u8,
    tension: i16,
}

#[derive(Serialize)]
struct Round<'a> {
    turn: u8,
    quarter: String,
    headline: Option<&'a str>,
    end: At,
    sides: [Deed<'a>; 2],
    crisis: Option<Stands<'a>>,
    ratchets: Vec<&'a str>,
    reactions: Vec<&'a str>,
}

#[derive(Serialize)]
struct Deed<'a> {
    side: &'static str,
    orders: Vec<String>,
    main_order: Option<&'a str>,
    expected: Option<&'a str>,
    expected_right: Option<bool>,
    reason: &'a str,
    offer: Option<String>,
    answer: Option<Answer>,
    promises_kept: u8,
    promises_broken: u8,
}

#[derive(Serialize)]
struct Stands<'a> {
    crisis: &'a str,
    /// Moscow's and Baku's choice in each round.
    rounds: Vec<[&'static str; 2]>,
}

#[derive(Serialize)]
struct Points {
    continuations: u32,
    seed: u64,
    point_of_no_return: Option<u8>,
    turns: Vec<Open>,
    orders: Vec<Moved>,
}

#[derive(Serialize)]
struct Open {
    turn: u8,
    open: bool,
    /// Continuations that end on each road: cold, balancing, divergence.
    before: [u32; 3],
    played: [u32; 3],
}

#[derive(Serialize)]
struct Moved {
    turn: u8,
    side: &'static str,
    order: String,
    with: [u32; 3],
    without: [u32; 3],
}

#[derive(Serialize)]
struct Asked {
    turn: u8,
    question: String,
    detail: String,
}

#[derive(Serialize)]
struct Line {
    turn: u8,
    step: &'static str,
    words: String,
    source: String,
    standing: Option<Standing>,
}

pub(super) fn json(debrief: &Debrief<'_>, account: &Account) -> String {
    let level = debrief.game.level();
    let (ending, responsible) = match account.outcome.ending {
        Ending::SetIn => ("set_in", [false; 2]),
        Ending::LastTurn => ("last_turn", [false; 2]),
        Ending::TopRung { moscow, baku } => ("top_rung", [moscow, baku]),
    };
    let responsible = Side::BOTH.into_iter().zip(responsible).filter(|(_, is)| *is);
    let data = Data {
        format: "three-roads-debrief",
        version: VERSION,
        level: level.id(),
        level_hash: level.hash().to_string(),
        ruleset_hash: level.ruleset().hash().to_string(),
        seed: debrief.game.seed().to_string(),
        road: account.outcome.road.id(),
        ending,
        ended_in: account.outcome.turn,
        responsible: responsible.map(|(side, _)| side.id()).collect(),
        winner: match account.verdict {
            Verdict::Won(side) => Some(side.id()),
            Verdict::Draw => None,
        },
        results: scores(debrief, account),
        stability: account.stability,
        start: at(account.start),
        turns: account.turns.iter().map(|turn| round(debrief, turn)).collect(),
        turning_points: debrief.finding.map(|found| points(debrief, found)),
        questions: questions(debrief, account)
            .into_iter()
            .map(|asked| Asked { turn: asked.turn, question: asked.title, detail: asked.detail })
            .collect(),
        ledger: lines(debrief, account),
    };
    let mut text = serde_json::to_string_pretty(&data).unwrap_or_default();
    text.push('\n');
    text
}

fn scores<'a>(debrief: &Debrief<'a>, account: &Account) -> Vec<Score<'a>> {
    let level = debrief.game.level();
    let rules: &'a Ruleset = debrief.game.level().ruleset();
    let own = |score: &rules::SideScore| Score {
        side: score.side.id(),
        result: score.result,
        interests: score.interests.iter().map(|(id, n)| (rules.interest_name(*id), *n)).collect(),
        sum: score.sum,
        bar: level.bar(score.side),
        bar_cleared: score.cleared,
        agenda: score.agenda.map(|(id, ..)| rules.agenda_name(id)),
        agenda_met: score.agenda.map(|(_, met, _)| met),
        road_percent: score.percent,
    };
    account.scores.iter().map(own).collect()
}

const fn at(reading: super::Reading) -> At {
    let gauge = reading.gauge;
    At {
        cold: gauge[Road::Cold.index()],
        balancing: gauge[Road::Balancing.index()],
        divergence: gauge[Road::Divergence.index()],
        tension: reading.tension,
    }
}

fn round<'a>(debrief: &Debrief<'a>, turn: &'a Turn) -> Round<'a> {
    let rules: &'a Ruleset = debrief.game.level().ruleset();
    let deed = |side: Side| {
        let own = &turn.sides[side.index()];
        Deed {
            side: side.id(),
            orders: own.orders.plays().iter().map(|play| order(rules, *play)).collect(),
            main_order: own.main.map(|lever| rules.lever_name(lever)),
            expected: own.prediction.map(|found| rules.lever_name(found.expected)),
            expected_right: own.prediction.map(|found| found.right),
            reason: &own.reason,
            offer: own.offered.map(|offered| offer(rules, offered.offer)),
            answer: own.offered.and_then(|offered| offered.answer),
            promises_kept: own.promises[0],
            promises_broken: own.promises[1],
        }
    };
    Round {
        turn: turn.turn,
        quarter: turn.quarter.to_string(),
        headline: turn.headline.map(|event| rules.event_name(event)),
        end: at(turn.end),
        sides: Side::BOTH.map(deed),
        crisis: turn.crisis.as_ref().map(|crisis| Stands {
            crisis: rules.crisis_name(crisis.crisis),
            rounds: crisis.rounds.iter().map(|round| round.map(rules::Stand::id)).collect(),
        }),
        ratchets: turn.ratchets.iter().map(|id| rules.ratchet_name(*id)).collect(),
        reactions: turn.reactions.iter().map(|id| rules.reaction_name(*id)).collect(),
    }
}

fn points(debrief: &Debrief<'_>, found: &Finding) -> Points {
    let rules = debrief.game.level().ruleset();
    let open = |turn: &ai::pivot::TurnFinding| Open {
        turn: turn.turn,
        open: turn.is_open(found.end.road),
        before: Odds::counts(turn.before),
        played: Odds::counts(turn.played),
    };
    let moved = |mover: ai::pivot::Mover| Moved {
        turn: mover.turn,
        side: mover.side.id(),
        order: order(rules, mover.play),
        with: mover.played.counts(),
        without: mover.without.counts(),
    };
    Points {
        continuations: found.plan.games,
        seed: found.plan.seed,
        point_of_no_return: found.point_of_no_return(),
        turns: found.turns.iter().map(open).collect(),
        orders: found.movers().into_iter().map(moved).collect(),
    }
}

fn lines(debrief: &Debrief<'_>, account: &Account) -> Vec<Line> {
    let scene = debrief.scene();
    let steps = account.turns.iter().flat_map(|turn| tell::ledger::turn(&scene, turn.turn));
    let mut found = Vec::new();
    for step in steps {
        found.extend(step.lines.into_iter().map(|line| Line {
            turn: line.entry.turn,
            step: line.entry.step.id(),
            words: line.full.unwrap_or(line.words),
            source: line.source,
            standing: line.cite.map(|cite| scene.rules.cite(cite).standing),
        }));
    }
    found
}

/// An order's id, with its target after a dot.
pub(super) fn order(rules: &Ruleset, play: PlayId) -> String {
    let lever = rules.lever_name(rules.play(play).lever);
    match rules.target_name(play) {
        Some(target) => format!("{lever}.{target}"),
        None => lever.to_owned(),
    }
}

/// An offer by its ids: `mine:not:their`.
pub(super) fn offer(rules: &Ruleset, offer: Offer) -> String {
    let term = |term: Term| {
        let not = if term.will { "" } else { "not " };
        format!("{not}{}", rules.lever_name(term.lever))
    };
    format!("{} if {}", term(offer.mine), term(offer.yours))
}
