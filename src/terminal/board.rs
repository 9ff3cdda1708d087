//! The board: the figures that the screen leads with. The rest opens on request.

use rules::{By, RouteId, Side};
use tell::board::{self, RouteState};
use tell::symbol;
use text::{Args, Key};

use crate::page::Page;
use crate::screen::{Ink, bar, beside, cut, ends, heading, pad, pad_left, paint, wrap};

/// How many earlier shares are shown beside a road's share.
const TRAIL: usize = 5;

/// The whole board.
pub(crate) fn board(page: &Page<'_>) -> Vec<String> {
    let half = page.width / 2;
    let (left, right) = (page.narrow(half - 3), page.narrow(page.width - half));
    let mut lines = vec![String::new(), heading(&page.plain("ui-board-heading"), page.width)];
    lines.extend(tension(page));
    lines.extend(roads(page));
    lines.push(String::new());
    lines.extend(beside(&means(&left), &routes(&right), half));
    lines.push(String::new());
    lines.extend(beside(&interests(&left), &ratchets(&right), half));
    lines.extend(agenda(page));
    lines
}

/// Tension on its ladder of ten rungs.
pub(crate) fn tension(page: &Page<'_>) -> Vec<String> {
    let ladder = board::ladder(page);
    let cells = "■".repeat(ladder.rung) + &"□".repeat(10 - ladder.rung);
    let ink = if ladder.rung >= board::HIGH_RUNG {
        Ink::Gold
    } else {
        Ink::Road(rules::Road::Divergence)
    };
    let label = format!("{} {}", page.track(page.rules.tension()), page.figure(ladder.value));
    let first = format!("{}  {}  ", paint(Ink::Bold, &label), paint(ink, &cells));
    let mut lines = wrap(Ink::Plain, &ladder.words, page.width, &first, "    ");
    if let Some(words) = &ladder.answerable {
        lines.extend(wrap(Ink::Gold, words, page.width, "", ""));
    }
    lines
}

/// The three shares with their bars and where they stood in the turns before.
pub(crate) fn roads(page: &Page<'_>) -> Vec<String> {
    let roads = board::roads(page);
    let widest = roads.iter().map(|road| road.name.chars().count()).max().unwrap_or(0);
    let cells = (page.width / 2).saturating_sub(widest + 6).clamp(10, 40);
    let mut lines = Vec::new();
    for state in &roads {
        let ink = Ink::Road(state.road);
        let name = paint(ink, &pad(&state.name, widest));
        let bar = paint(ink, &bar(i32::from(state.share), 100, cells));
        let trail = paint(Ink::Faint, &trail(page, &state.trail));
        lines.push(format!("{name} {}  {bar}  {trail}", pad_left(&page.figure(state.share), 3)));
    }
    let closing: Vec<_> = roads.iter().filter_map(|road| road.closing.as_deref()).collect();
    if closing.is_empty() && page.board().turn() <= 2 {
        lines.extend(wrap(Ink::Faint, &board::threshold(page), page.width, "", ""));
    }
    for words in closing {
        lines.extend(wrap(Ink::Gold, words, page.width, "", ""));
    }
    lines
}

/// The shares of the turns before this one, as a list with arrows.
fn trail(page: &Page<'_>, shares: &[u8]) -> String {
    let shares = &shares[shares.len().saturating_sub(TRAIL)..];
    let shares: Vec<_> = shares.iter().map(|share| page.figure(*share)).collect();
    if shares.len() < 2 { String::new() } else { shares.join(" → ") }
}

/// What both sides have at hand, and how much each has pushed.
pub(crate) fn means(page: &Page<'_>) -> Vec<String> {
    let view = page.view;
    let own = [page.side.other(), page.side];
    let columns = own.map(|side| page.side_name(side));
    let label = page.width.saturating_sub(20);
    let row = |name: String, values: [i64; 2]| {
        let [other, mine] = values.map(|value| pad_left(&page.figure(value), 10));
        format!("{}{other}{}", pad(&cut(&name, label), label), paint(Ink::Bold, &mine))
    };
    let names = columns.map(|name| pad_left(&name, 10));
    let means = own.map(|side| view.means(side));
    vec![
        format!("{}{}", pad("", label), names.concat()),
        row(page.plain("ui-board-capital"), means.map(|cost| cost.capital.into())),
        row(page.plain("ui-board-treasury"), means.map(|cost| cost.treasury.into())),
        row(page.plain("ui-board-attention"), means.map(|cost| cost.attention.into())),
        row(page.plain("ui-board-pushed"), own.map(|side| page.board().pushed(side).into())),
    ]
}

/// The routes by symbol, with what is built and what flows.
pub(crate) fn routes(page: &Page<'_>) -> Vec<String> {
    let figures = |built: &str, flow: &str| format!("{}{}", pad_left(built, 6), pad_left(flow, 6));
    let name = page.width.saturating_sub(14);
    let columns = figures(&page.plain("ui-board-built"), &page.plain("ui-board-flow"));
    let title = pad(&paint(Ink::Bold, &page.plain("ui-board-routes")), name + 2);
    let mut lines = vec![format!("{title}{}", paint(Ink::Faint, &columns))];
    for id in page.rules.all_routes() {
        let (route, board) = (page.rules.route(id), page.board());
        let words = page.words.name(Key::new("route", page.rules.route_name(id)));
        let [built, flow] = [route.build, route.flow].map(|track| page.figure(board.get(track)));
        let words = pad(&cut(&words, name), name);
        lines.push(format!("{} {words}{}", state(page, id), figures(&built, &flow)));
    }
    lines.push(paint(Ink::Faint, &cut(&page.plain("ui-board-routes-legend"), page.width)));
    lines
}

/// A route's state as a symbol.
fn state(page: &Page<'_>, id: RouteId) -> String {
    match board::route(page, id) {
        RouteState::Blocked => paint(Ink::Gold, "⊗"),
        RouteState::Building => "╌".to_owned(),
        RouteState::Throttled => paint(Ink::Price, "┄"),
        RouteState::Open => paint(Ink::Gives, "━"),
    }
}

/// The side's interests, with what they gained or lost since a turn ago.
fn interests(page: &Page<'_>) -> Vec<String> {
    let side = page.side;
    let standing = board::standing(page, side);
    let name = page.width.saturating_sub(14);
    let mut lines = vec![paint(Ink::Bold, &page.of_side("ui-board-interests", side))];
    for interest in &standing.interests {
        let words = pad(&cut(&interest.name, name), name);
        let bar = paint(Ink::Side(side), &bar(interest.value.into(), 20, 5));
        let change = interest.change;
        let change = if change == 0 { String::new() } else { page.signed(change) };
        let value = pad_left(&page.figure(interest.value), 2);
        lines.push(format!("{words} {value} {bar} {}", paint(Ink::Gold, &change)));
    }
    lines.push(paint(Ink::Faint, &standing.words));
    lines
}

/// What cannot be undone, who can do it, and how far it is.
fn ratchets(page: &Page<'_>) -> Vec<String> {
    let mut lines = vec![paint(Ink::Bold, &page.plain("ui-board-ratchets"))];
    for ratchet in board::ratchets(page) {
        let who = match ratchet.by {
            By::Moscow => symbol(Side::Moscow).to_owned(),
            By::Baku => symbol(Side::Baku).to_owned(),
            By::Either => symbol(Side::Baku).to_owned() + symbol(Side::Moscow),
        };
        let room = page.width.saturating_sub(ratchet.distance.chars().count() + 4);
        let left = format!("{} {}", pad(&who, 2), cut(&ratchet.name, room));
        lines.push(ends(&left, &paint(Ink::Gold, &ratchet.distance), page.width));
    }
    let more = page.say("ui-board-ratchets-more", &Args::new().text("command", "board all"));
    lines.push(paint(Ink::Faint, &cut(&more, page.width)));
    lines
}

/// The side's hidden agenda, and whether it is met as things stand.
fn agenda(page: &Page<'_>) -> Vec<String> {
    let Some(id) = page.view.agenda() else { return Vec::new() };
    wrap(Ink::Plain, &board::agenda(page, id).words, page.width, "", "")
}
