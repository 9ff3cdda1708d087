//! What happened, in words: each event of the ledger, and what made a third party act.

use rules::{
    Answer, Cause, Cond, Entry, GameEvent, LeverId, OrderSet, PlayId, ReactionId, Side, Stand,
};
use text::{Args, Key};

use crate::ledger::arriving;
use crate::names::{DOT, Names};
use crate::past::Tracks;
use crate::scene::Scene;
use crate::talks;
use crate::teller::stand_key;

/// The head of a turn: its number, how long the game can last, the quarter.
#[must_use]
pub fn turn_title(scene: &Scene<'_>, turn: u8) -> String {
    let level = scene.level();
    let (first, last) = level.turns();
    let quarter = level.quarter(turn);
    let args = Args::new()
        .number("turn", turn)
        .number("first", first)
        .number("last", last)
        .text("quarter", scene.quarter(quarter))
        .text("winter", if quarter.is_winter() { "yes" } else { "no" });
    let key = if first == last { "ui-board-turn-of" } else { "ui-board-turn-window" };
    scene.say(key, &args)
}

/// What happened; nothing for what is only a step of the program.
#[must_use]
pub fn happened(scene: &Scene<'_>, entry: &Entry) -> Option<String> {
    let names = &scene.names;
    Some(match entry.event {
        GameEvent::TurnBegan => turn_title(scene, entry.turn),
        GameEvent::Moved { track, from, to, asked, .. } if from != to || asked != 0 => {
            let args = Args::new().text("track", names.track(track)).signed("by", to - from);
            names.say("ui-table-move", &args)
        }
        GameEvent::OnItsWay(id, due) => arriving(names, id, i64::from(due) - i64::from(entry.turn)),
        GameEvent::HeadlineDrawn(None) => names.plain("ui-headline-quiet"),
        GameEvent::HeadlineDrawn(Some(event)) => {
            names.words.name(Key::new("event", names.rules.event_name(event)))
        }
        GameEvent::Revealed(_, orders) => ordered(names, &orders),
        GameEvent::Met(pair, _) => {
            let name = names.words.name(Key::new("pair", names.rules.pair_name(pair)));
            names.say("ui-reveal-pair", &Args::new().text("pair", name))
        }
        GameEvent::CrisisOpened(crisis) => {
            names.words.name(Key::new("crisis", names.rules.crisis_name(crisis)))
        }
        GameEvent::CrisisPlayed(moscow, baku) => {
            [stood(names, Side::Moscow, moscow), stood(names, Side::Baku, baku)].join(" ")
        }
        GameEvent::Turned(id) => {
            let name = names.words.name(Key::new("ratchet", names.rules.ratchet_name(id)));
            names.say("ui-ratchet-happens", &Args::new().text("ratchet", name))
        }
        GameEvent::Fixed(track, bound, floor) => {
            crate::board::fixed(names, rules::Fix { track, bound, floor })
        }
        GameEvent::Reacted(_, id) => names.reaction(id),
        GameEvent::GaugeMoved([cold, balancing, divergence]) => {
            let args = Args::new().number("cold", cold).number("balancing", balancing);
            names.say("ui-tell-shares", &args.number("divergence", divergence))
        }
        GameEvent::Setting(road, ends) => setting(names, road, ends),
        GameEvent::Ended(outcome) => crate::ending::headline(scene, outcome),
        _ => return said(scene, entry),
    })
}

/// What was said between the two sides, and what was chosen.
fn said(scene: &Scene<'_>, entry: &Entry) -> Option<String> {
    let names = &scene.names;
    Some(match entry.event {
        GameEvent::Offered(side, made) => {
            [names.of_side("ui-talks-offered", side), talks::offer(names, made)].join(" ")
        }
        GameEvent::Answered(side, answer) => answered(names, side, answer),
        GameEvent::Chosen(side, option) => match entry.cause {
            Cause::Choice(event, _) => chosen(names, side, event, option),
            _ => return None,
        },
        GameEvent::Predicted(side, lever, right) => {
            predicted(scene, entry.turn, side, lever, right)
        }
        GameEvent::Promised(side, term, kept) => talks::promised(names, side, term, kept),
        _ => return None,
    })
}

/// How a side answered an offer.
#[must_use]
pub fn answered(names: &Names<'_>, side: Side, answer: Answer) -> String {
    let key = match answer {
        Answer::Accept => "ui-talks-accepted",
        Answer::Refuse => "ui-talks-refused",
        Answer::Silence => "ui-talks-silence",
    };
    names.of_side(key, side)
}

/// What a side chose on a headline.
#[must_use]
pub fn chosen(names: &Names<'_>, side: Side, event: rules::EventId, option: u8) -> String {
    let args = Args::new().text("seat", side.id()).text("option", names.option_name(event, option));
    names.say("ui-headline-chosen", &args)
}

/// What a side chose in a round of a crisis.
#[must_use]
pub fn stood(names: &Names<'_>, side: Side, stand: Stand) -> String {
    let args = Args::new().text("seat", side.id());
    names.say("ui-crisis-chose", &args.text("choice", names.plain(stand_key(stand))))
}

/// That a road has begun to set in, goes on, or has fallen back.
#[must_use]
pub fn setting(names: &Names<'_>, road: rules::Road, ends: u8) -> String {
    let args = Args::new().text("road", names.road(road)).number("ends", ends);
    names.say("ui-roads-setting", &args)
}

/// How a prediction came out.
#[must_use]
pub fn predicted(scene: &Scene<'_>, turn: u8, side: Side, lever: LeverId, right: bool) -> String {
    let main = main_order(scene, turn, side.other()).map(|lever| scene.lever(lever));
    let args = Args::new()
        .text("seat", side.id())
        .text("expected", scene.lever(lever))
        .number("capital", scene.level().constants().prediction_reward)
        .text("lever", main.clone().unwrap_or_default());
    let key = match (right, main) {
        (true, _) => "ui-prediction-right",
        (false, Some(_)) => "ui-prediction-wrong",
        (false, None) => "ui-prediction-wrong-none",
    };
    scene.say(key, &args)
}

/// The order with most attention, then by slot, that a side gave in a turn.
#[must_use]
pub fn main_order(scene: &Scene<'_>, turn: u8, side: Side) -> Option<LeverId> {
    let board = scene.past.opened(turn)?;
    let orders = scene.ledger.iter().find_map(|entry| match entry.event {
        GameEvent::Revealed(who, orders) if who == side && entry.turn == turn => Some(orders),
        _ => None,
    })?;
    let mut main: Option<(u8, LeverId)> = None;
    for play in orders.plays() {
        let lever = scene.rules.play(*play).lever;
        let attention = board.cost(scene.level(), lever).attention;
        if main.is_none_or(|(most, _)| attention > most) {
            main = Some((attention, lever));
        }
    }
    main.map(|(_, lever)| lever)
}

/// The names of orders in a row, or that there are none.
#[must_use]
pub fn ordered(names: &Names<'_>, orders: &OrderSet) -> String {
    let list = names.orders(orders);
    if list.is_empty() { names.plain("ui-reveal-none") } else { list.join(DOT) }
}

/// What made a third party act: the conditions of its reaction as they stood; of several of
/// which one was enough, only the one that held. Nothing for a stance.
#[must_use]
pub fn because(scene: &Scene<'_>, turn: u8, id: ReactionId, tracks: &Tracks) -> Option<String> {
    let rules = scene.rules;
    let rule = rules.reaction(id);
    if rule.stance {
        return None;
    }
    let now = |track| tracks.get(track);
    let mut held = Vec::new();
    for cond in rules.conds_of(rule.trigger) {
        match cond {
            Cond::Any(any) => {
                let held_then = |cond: &&Cond| held_at(scene, turn, **cond, tracks);
                held.extend(rules.conds_of(*any).iter().find(held_then).copied());
            }
            other => held.push(*other),
        }
    }
    if rule.appetite > 0 {
        held.push(Cond::AtLeast(rules.party(rule.party).appetite, rule.appetite));
    }
    let reasons: Vec<_> = held.into_iter().map(|cond| scene.cond_at(cond, &now)).collect();
    Some(scene.say("ui-reaction-because", &Args::new().text("list", reasons.join("; "))))
}

/// Whether a condition held in a turn; what cannot be told afterwards counts as held.
fn held_at(scene: &Scene<'_>, turn: u8, cond: Cond, tracks: &Tracks) -> bool {
    let happened = |turn: u8, wanted: &dyn Fn(&GameEvent) -> bool| {
        let mut then = scene.ledger.iter().filter(|entry| entry.turn == turn);
        then.any(|entry| wanted(&entry.event))
    };
    let ordered = |turn: u8, wanted: &dyn Fn(PlayId) -> bool| {
        happened(turn, &|event| {
            matches!(event, GameEvent::Revealed(_, orders)
                if orders.plays().iter().any(|play| wanted(*play)))
        })
    };
    let lever = |play: PlayId| scene.rules.play(play).lever;
    match cond {
        Cond::AtLeast(track, value) => tracks.get(track) >= value,
        Cond::AtMost(track, value) => tracks.get(track) <= value,
        Cond::Played(id) => ordered(turn, &|play| lever(play) == id),
        Cond::NotPlayed(id) => !ordered(turn, &|play| lever(play) == id),
        Cond::PlayedOn(wanted) => ordered(turn, &|play| play == wanted),
        Cond::PlayedLast(id) => ordered(turn.saturating_sub(1), &|play| lever(play) == id),
        Cond::Ratchet(ratchet) => tracks.turned(ratchet),
        Cond::NoRatchet(ratchet) => !tracks.turned(ratchet),
        Cond::Winter => scene.level().quarter(turn).is_winter(),
        Cond::Fired(id) => {
            happened(turn, &|event| matches!(event, GameEvent::Reacted(_, found) if *found == id))
        }
        Cond::InCrisis(id) => happened(turn, &|event| *event == GameEvent::CrisisOpened(id)),
        _ => true,
    }
}
