//! Turning points as questions. The computer finds where a game turned; what it means is for those
//! who played it to say.

use ai::pivot::{Finding, Mover, Opening};
use rules::{Side, Stand};
use text::Args;

use super::words::in_hundred;
use super::{Account, Debrief, Reading, Turn};

/// At most so many are asked.
const MOST: usize = 5;
/// If there are fewer, the greatest movements of the chart are asked about too.
const ENOUGH: usize = 3;
/// So many orders are asked about.
const ORDERS: usize = 3;

/// A turning point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// The turn that it is about.
    pub turn: u8,
    /// The question.
    pub title: String,
    /// What is known about it.
    pub detail: String,
}

/// Three to five turning points, in the order of their turns; fewer if a game had no more. Without
/// a finding only those that the ledger shows.
#[must_use]
pub fn questions(debrief: &Debrief<'_>, account: &Account) -> Vec<Question> {
    let mut found: Vec<Question> = Vec::new();
    // The last one is the point of no return, which a turn may share with an order.
    let last = debrief.finding.map(|finding| no_return(debrief, finding));
    let room = MOST - usize::from(last.is_some());
    if let Some(finding) = debrief.finding {
        found.extend(movers(debrief, account, finding));
    }
    let told = account.turns.iter().flat_map(|turn| {
        [broken(debrief, turn), crisis(debrief, turn)].into_iter().flatten().collect::<Vec<_>>()
    });
    let openings = debrief.finding.and_then(|finding| opening(debrief, account, finding));
    let leaps = leaps(debrief, account);
    let sure = found.len();
    for (least, question) in
        told.chain(openings).map(|told| (room, told)).chain(leaps.map(|leap| (ENOUGH, leap)))
    {
        let known =
            found.iter().any(|known| known.turn == question.turn || known.title == question.title);
        if found.len() < least.max(sure) && !known {
            found.push(question);
        }
    }
    found.sort_by_key(|question| question.turn);
    found.extend(last);
    found.sort_by_key(|question| question.turn);
    found
}

/// The orders that moved the odds most, one a turn.
fn movers(debrief: &Debrief<'_>, account: &Account, finding: &Finding) -> Vec<Question> {
    let mut found: Vec<Question> = Vec::new();
    for mover in finding.movers() {
        let known = found.iter().any(|known| known.turn == mover.turn);
        if known || found.len() == ORDERS {
            continue;
        }
        if is_sure(mover, finding) {
            found.extend(account.turn(mover.turn).map(|turn| asked(debrief, finding, mover, turn)));
        }
    }
    found
}

/// Whether what an order moved is beyond two standard errors of the difference.
fn is_sure(mover: Mover, finding: &Finding) -> bool {
    let all = u64::from(mover.played.total().min(mover.without.total()));
    let road = finding.end.road;
    let [with, without] = [mover.played, mover.without].map(|odds| u64::from(odds.of(road)));
    let spread = |count: u64| count * all.saturating_sub(count);
    let lead = with.abs_diff(without);
    lead * lead * all > 4 * (spread(with) + spread(without))
}

/// The odds of the game's road in a hundred, with an order and without it.
fn odds_of(mover: Mover, finding: &Finding) -> [u32; 2] {
    [mover.played, mover.without].map(|odds| in_hundred(odds, finding.end.road))
}

fn asked(debrief: &Debrief<'_>, finding: &Finding, mover: Mover, turn: &Turn) -> Question {
    let names = debrief.names();
    let args = || {
        Args::new()
            .text("seat", mover.side.id())
            .text("lever", names.play(mover.play))
            .text("quarter", debrief.quarter(mover.turn))
            .text("road", names.road(finding.end.road))
    };
    let [with, without] = odds_of(mover, finding);
    let key = if with > without { "debrief-ask-toward" } else { "debrief-ask-away" };
    let figures = args().number("with", with).number("without", without);
    let mut said = vec![debrief.words.say("debrief-ask-odds", &figures)];
    said.extend(debrief.wrote(turn, mover.side));
    let other = mover.side.other();
    if let Some(prediction) = turn.sides[other.index()].prediction {
        let args = Args::new().text("seat", other.id());
        let args = args.text("lever", names.lever(prediction.expected));
        said.push(debrief.words.say("debrief-ask-expected", &args));
    }
    Question { turn: mover.turn, title: debrief.words.say(key, &args()), detail: said.join(" ") }
}

/// A word that was given and broken.
fn broken(debrief: &Debrief<'_>, turn: &Turn) -> Option<Question> {
    let side = Side::BOTH.into_iter().find(|side| turn.sides[side.index()].promises[1] > 0)?;
    let args = Args::new().text("seat", side.id()).text("quarter", debrief.quarter(turn.turn));
    let mut said = vec![debrief.words.say("debrief-ask-broken-detail", &args)];
    said.extend(debrief.wrote(turn, side));
    let title = debrief.words.say("debrief-ask-broken", &args);
    Some(Question { turn: turn.turn, title, detail: said.join(" ") })
}

/// A crisis in which somebody escalated.
fn crisis(debrief: &Debrief<'_>, turn: &Turn) -> Option<Question> {
    let crisis = turn.crisis.as_ref()?;
    crisis.rounds.iter().flatten().find(|stand| **stand == Stand::Escalate)?;
    let args = Args::new().text("crisis", debrief.crisis_name(crisis));
    let title = debrief.words.say("debrief-ask-crisis", &args);
    let quarter = Args::new().text("quarter", debrief.quarter(turn.turn));
    let said = [debrief.words.say("debrief-ask-quarter", &quarter), debrief.crisis(crisis)];
    Some(Question { turn: turn.turn, title, detail: said.join(" ") })
}

/// The turns in which the share of the road that came grew most, and in which tension did.
fn leaps<'a>(
    debrief: &'a Debrief<'_>,
    account: &'a Account,
) -> impl Iterator<Item = Question> + 'a {
    let road = account.outcome.road;
    let share = |reading: Reading| i32::from(reading.gauge[road.index()]);
    let ends = || account.turns.iter().map(|turn| turn.end);
    let before = move || [account.start].into_iter().chain(ends());
    let greatest = |figure: &dyn Fn(Reading) -> i32| {
        let pairs = before().zip(&account.turns);
        let rises = pairs.map(|(from, turn)| (figure(from), figure(turn.end), turn.turn));
        rises
            .filter(|(from, to, _)| to > from)
            .max_by_key(|(from, to, turn)| (to - from, std::cmp::Reverse(*turn)))
    };
    let grown =
        greatest(&share).map(|found| (found, "debrief-ask-grew", "debrief-ask-grew-detail"));
    let tension = greatest(&|reading| reading.tension.into());
    let tension = tension.map(|found| (found, "debrief-ask-tension", "debrief-ask-tension-detail"));
    [grown, tension].into_iter().flatten().map(move |((from, to, turn), title, detail)| {
        let args = Args::new()
            .text("quarter", debrief.quarter(turn))
            .text("road", debrief.names().road(road))
            .number("from", from)
            .number("to", to);
        let [title, detail] = [title, detail].map(|key| debrief.words.say(key, &args));
        Question { turn, title, detail }
    })
}

/// The surest set of orders that would have led elsewhere.
fn opening(debrief: &Debrief<'_>, account: &Account, finding: &Finding) -> Option<Question> {
    let open = finding.turns.iter().filter(|found| found.keeps(finding.end.road));
    let openings =
        open.flat_map(|found| found.openings.iter().map(move |opening| (found, opening)));
    let sure = |opening: &Opening| in_hundred(opening.odds, opening.road);
    let (found, opening) = openings.max_by_key(|(found, opening)| (sure(opening), found.turn))?;
    account.turn(found.turn)?;
    let args = Args::new()
        .text("seat", opening.side.id())
        .text("quarter", debrief.quarter(found.turn))
        .text("orders", debrief.orders(&opening.orders))
        .text("road", debrief.names().road(opening.road))
        .number("with", sure(opening))
        .number("without", in_hundred(found.played, opening.road));
    Some(Question {
        turn: found.turn,
        title: debrief.words.say("debrief-ask-opening", &args),
        detail: debrief.words.say("debrief-ask-opening-detail", &args),
    })
}

/// The last turn in which the road was open.
fn no_return(debrief: &Debrief<'_>, finding: &Finding) -> Question {
    let point = finding.point_of_no_return();
    let [title, detail] = match point {
        None => ["debrief-ask-never-open", "debrief-ask-never-open-detail"],
        Some(turn) if turn >= finding.end.turn => ["debrief-ask-open", "debrief-ask-open-detail"],
        Some(_) => ["debrief-ask-closed", "debrief-ask-closed-detail"],
    };
    let turn = point.unwrap_or(1);
    let args = Args::new().text("quarter", debrief.quarter(turn));
    let [title, detail] = [title, detail].map(|key| debrief.words.say(key, &args));
    Question { turn, title, detail }
}
