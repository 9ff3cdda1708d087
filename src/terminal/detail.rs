//! Everything else on the board: ties, dependence, third parties, what is on its way, and what
//! each irreversible act still needs.

use rules::{PartyId, RatchetId, TrackId};
use tell::board::{self, TrackState};

use crate::page::Page;
use crate::screen::{Ink, cut, heading, pad, pad_left, paint, wrap};

/// Everything on the board that the short board leaves out.
pub(crate) fn detail(page: &Page<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for (group, key) in board::GROUPS {
        lines.push(String::new());
        lines.push(heading(&page.plain(key), page.width));
        lines.extend(board::group(page, group).iter().map(|state| of_track(page, state)));
    }
    lines.push(String::new());
    lines.push(heading(&page.plain("ui-board-derived"), page.width));
    lines.extend(derived(page));
    lines.push(String::new());
    lines.push(heading(&page.plain("ui-board-parties"), page.width));
    for id in page.rules.all_parties() {
        lines.extend(party(page, id));
    }
    lines.push(String::new());
    lines.push(heading(&page.plain("ui-board-ratchets"), page.width));
    for id in page.rules.all_ratchets() {
        lines.extend(ratchet(page, id));
    }
    lines.extend(on_its_way(page));
    lines
}

/// A track: its value, how it moved since a turn ago, and its bounds if they were narrowed.
pub(crate) fn track(page: &Page<'_>, id: TrackId) -> String {
    of_track(page, &board::track(page, id))
}

fn of_track(page: &Page<'_>, state: &TrackState) -> String {
    let change = if state.change == 0 { String::new() } else { page.signed(state.change) };
    let mut line = format!(
        "  {} {} {}",
        pad(&cut(&state.name, 40), 40),
        pad_left(&page.figure(state.value), 4),
        pad(&paint(Ink::Gold, &change), 4),
    );
    for bound in &state.bounds {
        line = format!("{line} {bound}");
    }
    line
}

fn derived(page: &Page<'_>) -> Vec<String> {
    let line = |(name, value): (String, i32)| {
        format!("  {} {}", pad(&cut(&name, 40), 40), pad_left(&page.figure(value), 4))
    };
    board::derived(page).map(line).to_vec()
}

/// A third party's stance to both sides and its appetite.
pub(crate) fn party(page: &Page<'_>, id: PartyId) -> Vec<String> {
    wrap(Ink::Plain, &board::party(page, id).words, page.width, "  ", "    ")
}

/// What an irreversible act still needs, and what it fixes.
pub(crate) fn ratchet(page: &Page<'_>, id: RatchetId) -> Vec<String> {
    let state = board::ratchet(page, id);
    let mut lines = vec![format!("  {}", paint(Ink::Bold, &state.name))];
    let indent = "      ";
    if state.done {
        lines.push(format!("{indent}{}", state.distance));
    } else {
        for need in &state.needs {
            let first = format!("    {} ", if need.holds { "✓" } else { "·" });
            lines.extend(wrap(Ink::Plain, &need.words, page.width, &first, indent));
        }
    }
    for words in &state.fixes {
        lines.extend(wrap(Ink::Faint, words, page.width, indent, indent));
    }
    lines
}

/// Effects that have been set going and will arrive.
pub(crate) fn on_its_way(page: &Page<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for coming in board::coming(page) {
        lines.extend(wrap(Ink::Plain, &coming.words, page.width, "  ", "    "));
    }
    if !lines.is_empty() {
        lines.insert(0, heading(&page.plain("ui-board-coming"), page.width));
        lines.insert(0, String::new());
    }
    lines
}
