//! Everything else on the board: ties, dependence, third parties, what is on its way, and what
//! each irreversible act still needs.

use rules::{Fix, Group, PartyId, RatchetId, TrackGroup, TrackId};
use text::{Args, Key};

use super::page::Page;
use super::screen::{Ink, cut, heading, pad, pad_left, paint, wrap};

/// Everything on the board that the short board leaves out.
pub(super) fn detail(page: &Page<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for (group, key) in [
        (Group::Between, "ui-board-between"),
        (Group::BakuTies, "ui-board-baku-ties"),
        (Group::MoscowTies, "ui-board-moscow-ties"),
        (Group::Supplies, "ui-board-dependence"),
        (Group::Outside, "ui-board-abroad"),
        (Group::Home, "ui-board-home"),
    ] {
        lines.push(String::new());
        lines.push(heading(&page.plain(key), page.width));
        let in_group =
            |track: &TrackId| page.rules().track(*track).group == TrackGroup::Listed(group);
        lines.extend(page.rules().all_tracks().filter(in_group).map(|id| track(page, id)));
    }
    lines.push(String::new());
    lines.push(heading(&page.plain("ui-board-derived"), page.width));
    lines.extend(derived(page));
    lines.push(String::new());
    lines.push(heading(&page.plain("ui-board-parties"), page.width));
    for id in page.rules().all_parties() {
        lines.extend(party(page, id));
    }
    lines.push(String::new());
    lines.push(heading(&page.plain("ui-board-ratchets"), page.width));
    for id in page.rules().all_ratchets() {
        lines.extend(ratchet(page, id));
    }
    lines.extend(on_its_way(page));
    lines
}

/// A track: its value, how it moved since a turn ago, and its bounds if they were narrowed.
pub(super) fn track(page: &Page<'_>, id: TrackId) -> String {
    let (board, rule) = (page.board(), page.rules().track(id));
    let value = board.get(id);
    let before = page.past.opened(board.turn().saturating_sub(1)).unwrap_or(board).get(id);
    let change = if value == before { String::new() } else { page.signed(value - before) };
    let mut line = format!(
        "  {} {} {}",
        pad(&cut(&page.track(id), 40), 40),
        pad_left(&page.figure(value), 4),
        pad(&paint(Ink::Gold, &change), 4),
    );
    let bound = |key: &str, value: i16| page.say(key, &Args::new().number("value", value));
    if board.floor(id) > rule.least {
        line = format!("{line} {}", bound("ui-board-floor", board.floor(id)));
    }
    if board.ceiling(id) < rule.most {
        line = format!("{line} {}", bound("ui-board-ceiling", board.ceiling(id)));
    }
    line
}

fn derived(page: &Page<'_>) -> Vec<String> {
    let roads = page.rules().roads();
    let figures = [
        ("ui-board-alignment", page.board().value(&roads.alignment)),
        ("ui-board-transit", page.board().value(&roads.transit_income)),
        ("ui-board-leverage", page.board().value(&roads.leverage)),
        ("ui-board-stability", page.board().stability(page.level())),
    ];
    let line = |(key, value)| {
        format!("  {} {}", pad(&cut(&page.plain(key), 40), 40), pad_left(&page.figure(value), 4))
    };
    figures.map(line).to_vec()
}

/// A third party's stance to both sides and its appetite.
pub(super) fn party(page: &Page<'_>, id: PartyId) -> Vec<String> {
    let rule = page.rules().party(id);
    let [moscow, baku] = rule.stance.map(|track| page.board().get(track));
    let args = Args::new()
        .text("party", page.party(id))
        .signed("moscow", moscow)
        .signed("baku", baku)
        .number("appetite", page.board().get(rule.appetite));
    wrap(Ink::Plain, &page.say("ui-board-party", &args), page.width, "  ", "    ")
}

/// What an irreversible act still needs, and what it fixes.
pub(super) fn ratchet(page: &Page<'_>, id: RatchetId) -> Vec<String> {
    let name = page.words.name(Key::new("ratchet", page.rules().ratchet_name(id)));
    let mut lines = vec![format!("  {}", paint(Ink::Bold, &name))];
    let indent = "      ";
    if page.board().turned(id) {
        lines.push(format!("{indent}{}", page.plain("ui-board-ratchet-done")));
    } else {
        for cond in page.rules().conds_of(page.rules().ratchet(id).when) {
            let mark = if page.board().holds_one(page.level(), *cond) { "✓" } else { "·" };
            let first = format!("    {mark} ");
            lines.extend(wrap(Ink::Plain, &page.cond(*cond), page.width, &first, indent));
        }
    }
    for fix in page.rules().fixes_of(id) {
        lines.extend(wrap(Ink::Faint, &fixed(page, *fix), page.width, indent, indent));
    }
    lines
}

/// A floor or a ceiling set for good.
pub(super) fn fixed(page: &Page<'_>, fix: Fix) -> String {
    let args = Args::new().text("track", page.track(fix.track)).number("value", fix.bound);
    page.say(if fix.floor { "ui-ratchet-floor" } else { "ui-ratchet-ceiling" }, &args)
}

/// Effects that have been set going and will arrive.
pub(super) fn on_its_way(page: &Page<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for (due, id) in page.board().pending() {
        let effect = page.rules().effect(id);
        let cause = page.origin(id).map_or(String::new(), |cause| page.cause(cause));
        let args = Args::new()
            .number("turn", due)
            .text("track", page.track(effect.track))
            .signed("by", effect.by)
            .text("cause", cause);
        let words = page.say("ui-ledger-later", &args);
        lines.extend(wrap(Ink::Plain, &words, page.width, "  ", "    "));
    }
    if !lines.is_empty() {
        lines.insert(0, heading(&page.plain("ui-board-coming"), page.width));
        lines.insert(0, String::new());
    }
    lines
}
