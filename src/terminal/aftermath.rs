//! What followed from the orders, told from the ledger: contests, crises, effects, reactions,
//! economy.

use rules::{Cause, Entry, GameEvent, PlayId, Side, Stand};
use tell::ledger::{self, causes, sum};
use tell::{Tracks, happened, symbol};
use text::{Args, Key};

use crate::page::Page;
use crate::screen::{Ink, heading, paint, wrap};
use crate::telling::{moves, painted_play};

pub(crate) fn contest(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let met = |entry: &Entry| match entry.event {
        GameEvent::Met(pair, percent) => Some((pair, percent)),
        _ => None,
    };
    let mut lines = Vec::new();
    for (pair, [moscow, baku]) in chunk.iter().filter_map(met) {
        let key = Key::new("pair", page.rules.pair_name(pair));
        let args = Args::new().text("pair", page.words.name(&key));
        lines.push(String::new());
        lines.push(format!("⇄ {}", paint(Ink::Bold, &page.say("ui-reveal-pair", &args))));
        let summary = page.words.summary(&key);
        lines.extend(wrap(Ink::Plain, &summary, page.width, "  ", "  "));
        let args = Args::new().number("moscow", moscow).number("baku", baku);
        let left = page.say("ui-reveal-pair-left", &args);
        lines.extend(wrap(Ink::Faint, &left, page.width, "  ", "  "));
        let own = chunk.iter().filter(|entry| entry.cause == Cause::Pair(pair));
        lines.extend(moves(page, &sum(own), "  → "));
    }
    lines
}

pub(crate) fn crisis(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in chunk {
        if let GameEvent::CrisisPlayed(moscow, baku) = entry.event {
            lines.push(stood(page, Side::Moscow, moscow));
            lines.push(stood(page, Side::Baku, baku));
        }
    }
    for cause in causes(chunk) {
        let own = || chunk.iter().filter(|entry| entry.cause == cause);
        match cause {
            Cause::Crisis(_) => lines.extend(moves(page, &sum(own()), "  → ")),
            Cause::Stake(_, side) => {
                lines.push(page.of_side("ui-crisis-won", side));
                lines.extend(moves(page, &sum(own()), "  → "));
            }
            _ => {}
        }
    }
    let ended = chunk.iter().any(|entry| matches!(entry.event, GameEvent::CrisisEnded(_)));
    let won = chunk.iter().any(|entry| matches!(entry.cause, Cause::Stake(..)));
    if ended && !won {
        lines.push(page.plain("ui-crisis-drawn"));
    }
    let played = chunk.iter().any(|entry| matches!(entry.event, GameEvent::CrisisPlayed(..)));
    let topped = page.board().outcome().is_some();
    if played && !ended && !topped {
        lines.push(page.plain("ui-crisis-goes-on"));
    }
    lines
}

fn stood(page: &Page<'_>, side: Side, stand: Stand) -> String {
    let words = happened::stood(page, side, stand);
    format!("{} {words}", paint(Ink::Side(side), symbol(side)))
}

/// Both sides' orders, one after the other: what each gave, and where it hurt.
pub(crate) fn effects(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let mut plays: Vec<PlayId> = Vec::new();
    for entry in chunk {
        if let Cause::Gives(play) | Cause::Price(play) = entry.cause
            && !plays.contains(&play)
        {
            plays.push(play);
        }
    }
    let mut lines = vec![String::new(), heading(&page.plain("ui-phase-effects"), page.width)];
    if plays.is_empty() {
        lines.push(page.plain("ui-ledger-empty"));
    }
    for play in plays {
        lines.push(painted_play(page, play));
        for (cause, mark, ink) in
            [(Cause::Gives(play), "▲", Ink::Gives), (Cause::Price(play), "▼", Ink::Price)]
        {
            let own = || chunk.iter().filter(|entry| entry.cause == cause);
            let first = format!("  {} ", paint(ink, mark));
            lines.extend(moves(page, &sum(own()), &first));
            lines.extend(later(page, own(), "    "));
        }
    }
    lines
}

/// Effects that were set going, with the turn in which each arrives.
pub(crate) fn later<'e>(
    page: &Page<'_>,
    chunk: impl Iterator<Item = &'e Entry>,
    first: &str,
) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in chunk {
        if let GameEvent::OnItsWay(id, due) = entry.event {
            let turns = i64::from(due) - i64::from(entry.turn);
            let words = ledger::arriving(page, id, turns);
            lines.extend(wrap(Ink::Faint, &words, page.width, first, "    "));
        }
    }
    lines
}

pub(crate) fn ratchets(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let mut lines = Vec::new();
    for cause in causes(chunk) {
        if let Cause::Ratchet(_) = cause {
            lines.extend(ratchet(page, chunk.iter().filter(|entry| entry.cause == cause)));
        }
    }
    lines
}

/// One act that cannot be undone, and what it fixes.
pub(crate) fn ratchet<'e>(
    page: &Page<'_>,
    entries: impl Iterator<Item = &'e Entry> + Clone,
) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in entries.clone() {
        match entry.event {
            GameEvent::Turned(id) => {
                let key = Key::new("ratchet", page.rules.ratchet_name(id));
                let args = Args::new().text("ratchet", page.words.name(&key));
                lines.push(String::new());
                lines.push(paint(Ink::Gold, &page.say("ui-ratchet-happens", &args)));
                let summary = page.words.summary(&key);
                lines.extend(wrap(Ink::Plain, &summary, page.width, "  ", "  "));
            }
            GameEvent::Fixed(track, bound, floor) => {
                let words = tell::board::fixed(page, rules::Fix { track, bound, floor });
                lines.extend(wrap(Ink::Plain, &words, page.width, "  ", "  "));
            }
            _ => {}
        }
    }
    lines.extend(moves(page, &sum(entries), "  → "));
    lines
}

/// What third parties did, with the conditions that made them.
pub(crate) fn reactions(page: &Page<'_>, chunk: &[Entry], before: &Tracks) -> Vec<String> {
    let mut tracks = before.clone();
    let mut lines = vec![String::new(), heading(&page.plain("ui-reactions-heading"), page.width)];
    let empty = lines.len();
    for entry in chunk {
        if let GameEvent::Reacted(_, id) = entry.event {
            lines.push(paint(Ink::Bold, &page.reaction(id)));
            let summary = page.words.summary(page.reaction_key(id));
            lines.extend(wrap(Ink::Plain, &summary, page.width, "  ", "  "));
            if let Some(words) = happened::because(page, entry.turn, id, &tracks) {
                lines.extend(wrap(Ink::Faint, &words, page.width, "  ", "  "));
            }
            let own = chunk.iter().filter(|line| line.cause == entry.cause);
            lines.extend(moves(page, &sum(own), "  → "));
        }
        tracks.pass(entry);
    }
    if lines.len() == empty {
        lines.push(page.plain("ui-reactions-none"));
    }
    lines
}

/// Income and drift: each purse net, tension with its cause, then traffic and the rest.
pub(crate) fn economy(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let all = sum(chunk);
    let rules = page.rules;
    let tension = rules.tension();
    let purse = Side::BOTH.map(|side| [rules.capital(side), rules.treasury(side)]);
    let mut lines = vec![String::new(), heading(&page.plain("ui-phase-economy"), page.width)];
    for side in Side::BOTH {
        let by = purse[side.index()]
            .map(|track| all.iter().find(|(found, _)| *found == track).map_or(0, |(_, by)| *by));
        let args = Args::new().text("seat", side.id());
        let args = args.signed("capital", by[0]).signed("treasury", by[1]);
        let words = page.say("ui-economy-net", &args);
        lines.push(format!("{} {words}", paint(Ink::Side(side), symbol(side))));
    }
    for entry in chunk {
        if let GameEvent::Moved { track, from, to, .. } = entry.event
            && track == tension
            && from != to
        {
            let args = Args::new()
                .text("move", page.moved(track, to - from))
                .text("cause", page.cause(entry.cause));
            lines.push(page.say("ui-economy-cause", &args));
        }
    }
    let told = |track: &rules::TrackId| {
        *track == tension || purse.as_flattened().contains(track) || is_appetite(page, *track)
    };
    for (key, traffic) in [("ui-economy-traffic", true), ("ui-economy-drift", false)] {
        let own = chunk.iter().filter(|entry| matches!(entry.cause, Cause::Route(_)) == traffic);
        let mut found = sum(own);
        found.retain(|(track, _)| !told(track));
        if !found.is_empty() {
            let words = page.say(key, &Args::new().text("moves", page.moves(&found)));
            lines.extend(wrap(Ink::Faint, &words, page.width, "", "  "));
        }
    }
    lines
}

fn is_appetite(page: &Page<'_>, track: rules::TrackId) -> bool {
    page.rules.all_parties().any(|party| page.rules.party(party).appetite == track)
}
