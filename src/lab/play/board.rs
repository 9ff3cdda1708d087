//! The board: the figures that the screen leads with. The rest opens on request.

use rules::{By, Cond, RatchetId, Road, RouteId, Side, TrackId};
use text::{Args, Key};

use super::page::{Page, symbol};
use super::screen::{Ink, bar, beside, cut, ends, heading, pad, pad_left, paint, wrap};
use crate::teller::rung;

/// How many earlier shares are shown beside a road's share.
const TRAIL: u8 = 5;

/// The whole board.
pub(super) fn board(page: &Page<'_>) -> Vec<String> {
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
pub(super) fn tension(page: &Page<'_>) -> Vec<String> {
    let track = page.rules().tension();
    let value = page.board().get(track);
    let rung = rung(value);
    let ladder = "■".repeat(rung) + &"□".repeat(10 - rung);
    let name = |rung: usize| page.words.name(Key::new("rung", &rung.to_string()));
    let count = |n: usize| i64::try_from(n).unwrap_or(0);
    let args = Args::new().number("rung", count(rung)).text("name", name(rung));
    let mut words = page.say("ui-board-rung", &args);
    if rung < 10 {
        let args = Args::new().number("from", count(rung) * 10).text("name", name(rung + 1));
        words = format!("{words} · {}", page.say("ui-board-rung-next", &args));
    }
    let ink = if rung > 7 { Ink::Gold } else { Ink::Road(Road::Divergence) };
    let label = format!("{} {}", page.track(track), page.figure(value));
    let first = format!("{}  {}  ", paint(Ink::Bold, &label), paint(ink, &ladder));
    let mut lines = wrap(Ink::Plain, &words, page.width, &first, "    ");
    let pushed = Side::BOTH.map(|side| i32::from(page.board().pushed(side)));
    if rung >= 8 && pushed != [0, 0] {
        let words = answerable(page, pushed);
        lines.extend(wrap(Ink::Gold, &words, page.width, "", ""));
    }
    lines
}

/// Who would be held responsible if the ladder topped out with these sums, Moscow's first.
pub(super) fn answerable(page: &Page<'_>, pushed: [i32; 2]) -> String {
    let seat = match page.level().responsible(pushed) {
        [true, true] => "both",
        [true, false] => Side::Moscow.id(),
        [false, _] => Side::Baku.id(),
    };
    page.say("ui-board-answerable", &Args::new().text("seat", seat))
}

/// The three shares with their bars and where they stood in the turns before.
pub(super) fn roads(page: &Page<'_>) -> Vec<String> {
    let gauge = page.board().gauge();
    let names = Road::ALL.map(|road| page.road(road));
    let widest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    let cells = (page.width / 2).saturating_sub(widest + 6).clamp(10, 40);
    let mut lines = Vec::new();
    for road in Road::ALL {
        let share = gauge[road.index()];
        let ink = Ink::Road(road);
        let name = paint(ink, &pad(&names[road.index()], widest));
        let bar = paint(ink, &bar(i32::from(share), 100, cells));
        let trail = paint(Ink::Faint, &trail(page, road));
        lines.push(format!("{name} {}  {bar}  {trail}", pad_left(&page.figure(share), 3)));
    }
    lines.extend(setting(page));
    lines
}

/// The shares of the turns before this one, as a list with arrows.
fn trail(page: &Page<'_>, road: Road) -> String {
    let turn = page.board().turn();
    let from = turn.saturating_sub(TRAIL) + 1;
    let shares = (from..=turn).filter_map(|turn| page.past.opened(turn));
    let shares: Vec<_> = shares.map(|board| page.figure(board.gauge()[road.index()])).collect();
    if shares.len() < 2 { String::new() } else { shares.join(" → ") }
}

/// Whether a road can set in, and how near it is.
fn setting(page: &Page<'_>) -> Vec<String> {
    let (board, numbers) = (page.board(), page.level().constants());
    let mut lines = Vec::new();
    for road in [Road::Balancing, Road::Divergence] {
        if board.setting(road) > 0 {
            let args = Args::new().text("road", page.road(road));
            let args = args.number("threshold", numbers.set_in_hold);
            let words = page.say("ui-board-road-close", &args);
            lines.extend(wrap(Ink::Gold, &words, page.width, "", ""));
        }
    }
    if lines.is_empty() && board.turn() <= 2 {
        let args = Args::new()
            .number("threshold", numbers.set_in_threshold)
            .number("turns", numbers.set_in_turns)
            .number("from", numbers.set_in_from);
        let key = match page.level().roads_set_in() {
            true => "ui-board-road-threshold",
            false => "ui-board-road-never",
        };
        lines.extend(wrap(Ink::Faint, &page.say(key, &args), page.width, "", ""));
    }
    lines
}

/// What both sides have at hand, and how much each has pushed.
pub(super) fn means(page: &Page<'_>) -> Vec<String> {
    let view = page.view();
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
pub(super) fn routes(page: &Page<'_>) -> Vec<String> {
    let figures = |built: &str, flow: &str| format!("{}{}", pad_left(built, 6), pad_left(flow, 6));
    let name = page.width.saturating_sub(14);
    let columns = figures(&page.plain("ui-board-built"), &page.plain("ui-board-flow"));
    let title = pad(&paint(Ink::Bold, &page.plain("ui-board-routes")), name + 2);
    let mut lines = vec![format!("{title}{}", paint(Ink::Faint, &columns))];
    for id in page.rules().all_routes() {
        let (route, board) = (page.rules().route(id), page.board());
        let words = page.words.name(Key::new("route", page.rules().route_name(id)));
        let [built, flow] = [route.build, route.flow].map(|track| page.figure(board.get(track)));
        let words = pad(&cut(&words, name), name);
        lines.push(format!("{} {words}{}", state(page, id), figures(&built, &flow)));
    }
    lines.push(paint(Ink::Faint, &cut(&page.plain("ui-board-routes-legend"), page.width)));
    lines
}

/// A route's state as a symbol: blocked, being built, below what is built, open.
fn state(page: &Page<'_>, id: RouteId) -> String {
    let (route, board) = (page.rules().route(id), page.board());
    let [build, flow] = [route.build, route.flow].map(|track| board.get(track));
    if board.get(route.blocked) > 0 {
        paint(Ink::Gold, "⊗")
    } else if flow == 0 {
        "╌".to_owned()
    } else if flow + route.ramp < build {
        paint(Ink::Price, "┄")
    } else {
        paint(Ink::Gives, "━")
    }
}

/// The side's interests, with what they gained or lost since a turn ago.
fn interests(page: &Page<'_>) -> Vec<String> {
    let (board, level, side) = (page.board(), page.level(), page.side);
    let before = page.past.opened(board.turn().saturating_sub(1)).unwrap_or(board);
    let name = page.width.saturating_sub(14);
    let mut lines = vec![paint(Ink::Bold, &page.of_side("ui-board-interests", side))];
    let mut sum = 0;
    for (id, value) in board.interests(level, side) {
        sum += i64::from(value);
        let change = i64::from(value) - i64::from(before.interest(level, id));
        let words = page.words.name(Key::new("interest", page.rules().interest_name(id)));
        let words = pad(&cut(&words, name), name);
        let bar = paint(Ink::Side(side), &bar(value.into(), 20, 5));
        lines.push(format!("{words} {} {bar} {}", pad_left(&page.figure(value), 2), {
            let change = if change == 0 { String::new() } else { page.signed(change) };
            paint(Ink::Gold, &change)
        }));
    }
    let args = Args::new().number("sum", sum).number("bar", level.bar(side));
    lines.push(paint(Ink::Faint, &page.say("ui-board-sum", &args)));
    lines
}

/// What cannot be undone, who can do it, and how far it is.
fn ratchets(page: &Page<'_>) -> Vec<String> {
    let mut lines = vec![paint(Ink::Bold, &page.plain("ui-board-ratchets"))];
    for id in page.rules().all_ratchets() {
        let who = match page.rules().ratchet(id).by {
            By::Moscow => symbol(Side::Moscow).to_owned(),
            By::Baku => symbol(Side::Baku).to_owned(),
            By::Either => symbol(Side::Baku).to_owned() + symbol(Side::Moscow),
        };
        let name = page.words.name(Key::new("ratchet", page.rules().ratchet_name(id)));
        let far = distance(page, id);
        let room = page.width.saturating_sub(far.chars().count() + 4);
        let left = format!("{} {}", pad(&who, 2), cut(&name, room));
        lines.push(ends(&left, &paint(Ink::Gold, &far), page.width));
    }
    let more = page.say("ui-board-ratchets-more", &Args::new().text("command", "board all"));
    lines.push(paint(Ink::Faint, &cut(&more, page.width)));
    lines
}

/// How far a ratchet is: done, so many points, or a matter of orders and seasons.
fn distance(page: &Page<'_>, id: RatchetId) -> String {
    let board = page.board();
    if board.turned(id) {
        return page.plain("ui-board-ratchet-done");
    }
    let conds = page.rules().conds_of(page.rules().ratchet(id).when);
    let gap = |track: TrackId| board.get(track);
    let far = conds.iter().map(|cond| match cond {
        Cond::AtLeast(track, value) => value - gap(*track),
        Cond::AtMost(track, value) => gap(*track) - value,
        _ => 0,
    });
    match far.max().unwrap_or(0) {
        far @ 1.. => page.say("ui-board-ratchet-away", &Args::new().number("n", far)),
        _ => page.plain("ui-board-ratchet-near"),
    }
}

/// The side's hidden agenda, and whether it is met as things stand.
fn agenda(page: &Page<'_>) -> Vec<String> {
    let Some(id) = page.view().agenda() else { return Vec::new() };
    let key = Key::new("agenda", page.rules().agenda_name(id));
    let met = page.board().agenda_met(page.level(), id);
    let args = Args::new()
        .text("agenda", page.words.name(&key))
        .text("summary", page.words.summary(&key))
        .number("points", page.rules().agenda(id).points)
        .text("met", if met { "yes" } else { "no" });
    wrap(Ink::Plain, &page.say("ui-board-agenda", &args), page.width, "", "")
}
