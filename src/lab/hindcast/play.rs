//! Plays the record and judges what the rules make of it.

use rules::data::Problem;
use rules::{
    Action, CrisisId, Game, GameEvent, OrderError, OrderSet, Phase, PlayId, Quarter, Road, Sealed,
    Seat, Side, Stand, Step, Verdict as Winner,
};

use super::record::{Period, Record};
use super::script::scripted;
use ai::passing;

/// What the rules made of the record.
#[derive(Clone, Debug)]
pub struct Hindcast {
    /// Each quarter that was played.
    pub quarters: Vec<Quarterly>,
    /// The property after the whole record.
    pub verdict: Verdict,
    /// The property after seven quarters, which stay inside the article, if there are more.
    pub early: Option<Verdict>,
    /// Both results in hundredths, if the game ended, and who leads.
    pub results: Option<([i32; 2], Winner)>,
    /// The game.
    pub game: Game,
}

/// Quarters that lie inside the time of the source article.
const INSIDE: usize = 7;

/// The end of one quarter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quarterly {
    /// Which.
    pub quarter: Quarter,
    /// Tension.
    pub tension: i16,
    /// Shares of the roads: cold, balancing, divergence.
    pub gauge: [u8; 3],
    /// What was ordered, Moscow's first.
    pub ordered: [Vec<PlayId>; 2],
    /// What the rules refused.
    pub refused: Vec<Refusal>,
    /// A crisis that the orders opened.
    pub crisis: Option<CrisisId>,
}

/// A coded act that the rules refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// Whose.
    pub side: Side,
    /// The order.
    pub play: PlayId,
    /// Why.
    pub error: OrderError,
}

/// Whether the model agrees with the record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// Quarters that it is judged by.
    pub quarters: usize,
    /// The road with the largest share at the end.
    pub road: Road,
    /// The quarter in which tension is highest; the first of several, if any was played.
    pub peak: Option<Quarter>,
    /// Cold confrontation leads at the end.
    pub cold: bool,
    /// Tension is highest in the last third, and nowhere earlier as high.
    pub late: bool,
    /// The whole record was played.
    pub whole: bool,
}

impl Verdict {
    /// Whether the property holds.
    #[must_use]
    pub const fn holds(&self) -> bool {
        self.cold && self.late && self.whole
    }
}

/// Plays a record.
///
/// # Errors
/// The rules do not take the level that is made for it.
pub fn play(record: &Record) -> Result<Hindcast, Vec<Problem>> {
    let level = scripted(record)?;
    let mut game = Game::new(level, u64::from(record.level.seed()));
    let mut quarters = Vec::new();
    let mut now = (game.board().get(game.level().ruleset().tension()), game.board().gauge());
    for (turn, period) in (1..).zip(&record.periods) {
        let refused = play_turn(&mut game, period, turn);
        quarters.push(quarterly(&game, period, turn, &mut now, refused));
        if game.is_over() {
            break;
        }
    }
    let all = record.periods.len();
    let verdict = judge(&quarters, all);
    let early = (all > INSIDE).then(|| judge(&quarters, INSIDE));
    let results = game.scores().map(|scores| scores.map(|score| score.result));
    let results = results.zip(game.verdict());
    Ok(Hindcast { quarters, verdict, early, results, game })
}

/// Submits what the record holds until the next turn begins; gives what was refused.
fn play_turn(game: &mut Game, period: &Period, turn: u8) -> Vec<Refusal> {
    let mut refused = Vec::new();
    let mut rounds = period.crisis.iter();
    while !game.is_over() && game.board().turn() <= turn {
        let round = (game.board().phase() == Phase::Crisis).then(|| rounds.next()).flatten();
        for side in Side::BOTH {
            let seat = Seat::Side(side);
            if !game.board().awaiting().has(seat) {
                continue;
            }
            let action = match game.board().phase() {
                Phase::Orders => Action::Orders(orders(game, period, side, &mut refused)),
                Phase::Choice => Action::Choice(period.headline.option.as_ref().map_or(0, |o| o.0)),
                Phase::Crisis => Action::Stand(round.map_or(Stand::Hold, |r| r[side.index()])),
                _ => passing(game.board(), side),
            };
            if game.submit(seat, action).is_err() {
                // Only a choice that is not on the card could be refused; the first one stands.
                let _ = game.submit(seat, passing(game.board(), side));
            }
        }
        game.resolve();
    }
    refused
}

/// The coded orders, one after the other, as far as the rules take them.
fn orders(game: &Game, period: &Period, side: Side, refused: &mut Vec<Refusal>) -> Sealed {
    let view = game.view(Seat::Side(side));
    let mut orders = OrderSet::NONE;
    for act in &period.acts[side.index()] {
        let mut more = orders;
        more.push(act.play);
        match view.check_orders(&more) {
            Ok(()) => orders = more,
            Err(error) => refused.push(Refusal { side, play: act.play, error }),
        }
    }
    Sealed { orders, prediction: None, keep: None }
}

/// Reads the end of a turn from the ledger; the board is already in the next one.
fn quarterly(
    game: &Game,
    period: &Period,
    turn: u8,
    now: &mut (i16, [u8; 3]),
    refused: Vec<Refusal>,
) -> Quarterly {
    let tension = game.level().ruleset().tension();
    let mut ordered = [Vec::new(), Vec::new()];
    let mut crisis = None;
    for entry in game.ledger().iter().filter(|entry| entry.turn == turn) {
        match entry.event {
            GameEvent::Moved { track, to, .. } if track == tension => now.0 = to,
            GameEvent::GaugeMoved(gauge) => now.1 = gauge,
            GameEvent::Revealed(side, orders) if entry.step == Step::Reveal => {
                ordered[side.index()] = orders.plays().to_vec();
            }
            GameEvent::CrisisOpened(opened) => crisis = Some(opened),
            _ => {}
        }
    }
    let (tension, gauge) = *now;
    Quarterly { quarter: period.quarter, tension, gauge, ordered, refused, crisis }
}

/// Judges the first so many quarters.
fn judge(quarters: &[Quarterly], all: usize) -> Verdict {
    let quarters = &quarters[..all.min(quarters.len())];
    let road = quarters.last().map_or(Road::Cold, |last| Road::leading(last.gauge));
    // The first quarter, from 0, of the last third.
    let third = all - all / 3;
    let highest = |part: &[Quarterly]| part.iter().map(|quarter| quarter.tension).max();
    let (before, after) = quarters.split_at(third.min(quarters.len()));
    let most = highest(quarters);
    let peak = quarters.iter().find(|quarter| Some(quarter.tension) == most);
    Verdict {
        quarters: all,
        road,
        peak: peak.map(|quarter| quarter.quarter),
        cold: road == Road::Cold,
        late: highest(after) > highest(before),
        whole: quarters.len() == all,
    }
}
