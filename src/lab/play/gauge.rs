//! Where the gauge went in a turn, and why; what the turn did to the side's interests.

use rules::{Entry, GameEvent, Road};
use text::{Args, Key};

use super::explain;
use super::page::Page;
use super::past::Tracks;
use super::screen::{DOT, Ink, bar, heading, pad, pad_left, paint, wrap};
use super::tell::start;

/// How many reasons are given for a movement of the gauge.
const REASONS: usize = 4;

/// Where the gauge went, and which tracks took it there.
pub(super) fn roads(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let turn = chunk[0].turn;
    let Some(before) = page.past.opened(turn) else { return Vec::new() };
    let was = before.gauge();
    let now = chunk.iter().find_map(|entry| match entry.event {
        GameEvent::GaugeMoved(gauge) => Some(gauge),
        _ => None,
    });
    let now = now.unwrap_or(was);
    let mut lines = vec![String::new(), heading(&page.plain("ui-phase-roads"), page.width)];
    let names = Road::ALL.map(|road| page.road(road));
    let widest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    for road in Road::ALL {
        let [from, to] = [was, now].map(|gauge| gauge[road.index()]);
        let ink = Ink::Road(road);
        let change = i64::from(to) - i64::from(from);
        let change = if change == 0 { String::new() } else { page.signed(change) };
        lines.push(format!(
            "{} {} → {}  {}  {change}",
            paint(ink, &pad(&names[road.index()], widest)),
            pad_left(&page.figure(from), 3),
            pad_left(&page.figure(to), 3),
            paint(ink, &bar(to.into(), 100, 25)),
        ));
    }
    lines.extend(reasons(page, turn, was, now));
    for entry in chunk {
        if let GameEvent::Setting(road, ends) = entry.event {
            let args = Args::new().text("road", page.road(road)).number("ends", ends);
            let words = page.say("ui-roads-setting", &args);
            lines.extend(wrap(Ink::Gold, &words, page.width, "", ""));
        }
    }
    lines.extend(interests(page, turn));
    lines
}

/// The tracks that moved the road whose share changed most.
fn reasons(page: &Page<'_>, turn: u8, was: [u8; 3], now: [u8; 3]) -> Vec<String> {
    let change = |road: &Road| (i16::from(now[road.index()]) - i16::from(was[road.index()])).abs();
    let Some(road) = Road::ALL.into_iter().max_by_key(|road| (change(road), *road)) else {
        return Vec::new();
    };
    if change(&road) == 0 {
        return vec![paint(Ink::Faint, &page.plain("ui-roads-unmoved"))];
    }
    let (before, after) = around(page, turn);
    let rules = page.rules();
    let movers = explain::movers(rules.roads(), road, &before, &after);
    let moves: Vec<_> = movers
        .into_iter()
        .take(REASONS)
        .map(|(track, _)| (track, after.get(track) - before.get(track)))
        .collect();
    let words: Vec<_> = moves.iter().map(|(track, by)| page.moved(*track, *by)).collect();
    let args = Args::new().text("road", page.road(road)).text("moves", words.join(DOT));
    wrap(Ink::Plain, &page.say("ui-roads-because", &args), page.width, "", "  ")
}

/// The tracks before a turn's first line and after its last.
pub(super) fn around(page: &Page<'_>, turn: u8) -> (Tracks, Tracks) {
    let mut tracks = start(page);
    let ledger = || page.game.ledger().iter().filter(|entry| entry.turn > 0);
    ledger().filter(|entry| entry.turn < turn).for_each(|entry| tracks.pass(entry));
    let before = tracks.clone();
    ledger().filter(|entry| entry.turn == turn).for_each(|entry| tracks.pass(entry));
    (before, tracks)
}

/// What the turn did to the side's own interests.
fn interests(page: &Page<'_>, turn: u8) -> Vec<String> {
    let (level, side) = (page.level(), page.side);
    let Some(before) = page.past.opened(turn) else { return Vec::new() };
    let mut moves = Vec::new();
    let (mut was, mut is) = (0, 0);
    for (id, value) in page.board().interests(level, side) {
        let [from, to] = [before.interest(level, id), value].map(i64::from);
        (was, is) = (was + from, is + to);
        if from != to {
            let name = page.words.name(Key::new("interest", page.rules().interest_name(id)));
            let args = Args::new().text("track", name).signed("by", to - from);
            moves.push(page.say("ui-table-move", &args));
        }
    }
    let args = Args::new().number("was", was).number("is", is).text("moves", moves.join(DOT));
    let key = if moves.is_empty() { "ui-roads-interests-same" } else { "ui-roads-interests" };
    wrap(Ink::Plain, &page.say(key, &args), page.width, "", "  ")
}
