//! Entries: a place with its figures and levers, a third party with its reactions, a card in
//! full, and everything else that has a few sentences.

use rules::{LeverId, NodeId, PartyId, Road};
use tell::board;
use tell::find::Thing;
use text::{Args, Key};

use crate::cards;
use crate::detail;
use crate::page::Page;
use crate::screen::{DOT, Ink, heading, paint, wrap};
use crate::why as reasons;

/// A thing's entry, with the figures that belong to it.
pub(crate) fn thing(page: &Page<'_>, thing: &Thing) -> Vec<String> {
    let rules = page.rules;
    let mut lines = vec![String::new(), heading(&thing.name, page.width)];
    let key = thing.key();
    for (part, ink) in [("summary", Ink::Plain), ("entry", Ink::Plain)] {
        if page.words.has(format!("{key}.{part}")) {
            let words = page.words.get(&key, Some(part), &Args::new());
            lines.extend(wrap(ink, &words, page.width, "", ""));
        }
    }
    match thing.kind {
        "lever" => lines.extend(
            rules
                .find_lever(&thing.id)
                .map_or_else(Vec::new, |lever| figures_of_lever(page, lever)),
        ),
        "node" => {
            let node = rules.all_nodes().find(|node| rules.node_name(*node) == thing.id);
            lines.extend(node.map_or_else(Vec::new, |node| place(page, node)));
        }
        "route" => {
            let route = rules.all_routes().find(|route| rules.route_name(*route) == thing.id);
            let node = route.map(|route| rules.route(route).node);
            lines.extend(node.map_or_else(Vec::new, |node| place(page, node)));
        }
        "party" => {
            let party = rules.find_party(&thing.id);
            lines.extend(party.map_or_else(Vec::new, |party| of_party(page, party)));
        }
        "track" => {
            let track = rules.find_track(&thing.id);
            lines.extend(track.map(|track| detail::track(page, track)));
        }
        "ratchet" => {
            let found = rules.all_ratchets().find(|id| rules.ratchet_name(*id) == thing.id);
            lines.extend(found.map_or_else(Vec::new, |id| detail::ratchet(page, id)));
        }
        _ => {}
    }
    lines
}

/// Why a number stands where it does.
pub(crate) fn why(page: &Page<'_>, thing: &Thing) -> Vec<String> {
    let rules = page.rules;
    let found = match thing.kind {
        "track" => rules.find_track(&thing.id).map(|track| reasons::track(page, track)),
        "lever" => rules.find_lever(&thing.id).map(|lever| reasons::card(page, lever)),
        "road" => {
            let road = Road::ALL.into_iter().find(|road| road.id() == thing.id);
            road.map(|road| reasons::road(page, road))
        }
        _ => {
            let interest = rules.all_interests().find(|id| rules.interest_name(*id) == thing.id);
            interest.map(|id| reasons::interest(page, id))
        }
    };
    found.unwrap_or_default()
}

/// A lever in full.
pub(crate) fn lever(page: &Page<'_>, lever: LeverId) -> Vec<String> {
    let id = page.rules.lever_name(lever).to_owned();
    thing(page, &Thing { kind: "lever", name: page.owned_lever(lever), id })
}

fn figures_of_lever(page: &Page<'_>, lever: LeverId) -> Vec<String> {
    let side = page.rules.lever(lever).side;
    let place = page.board().table(side).iter().position(|card| *card == lever);
    let number = place.map_or(0, |place| u8::try_from(place + 1).unwrap_or(0));
    let mut lines = vec![String::new()];
    if page.board().turn() > 0 {
        lines.extend(cards::card(page, number, lever));
    }
    lines.extend(reasons::needs(page, lever));
    let rules = page.rules;
    for (id, pair) in rules.pairs_with(lever) {
        let other = if pair.moscow == lever { pair.baku } else { pair.moscow };
        let key = Key::new("pair", rules.pair_name(id));
        let args = Args::new()
            .text("lever", page.owned_lever(other))
            .text("pair", page.words.name(&key))
            .text("summary", page.words.summary(&key));
        lines.extend(wrap(Ink::Plain, &page.say("ui-card-pair", &args), page.width, "⇄ ", "  "));
    }
    lines
}

/// A place: its tracks, and the levers that act there.
fn place(page: &Page<'_>, id: NodeId) -> Vec<String> {
    let rules = page.rules;
    let mut lines = vec![String::new()];
    lines.extend(rules.node(id).tracks.iter().map(|track| detail::track(page, *track)));
    let here = rules.all_levers().filter(|lever| rules.lever(*lever).node == id);
    let names: Vec<_> = here
        .map(|lever| match page.card_tag(rules.lever(lever).side, lever) {
            Some(tag) => format!("{} ({tag})", page.owned_lever(lever)),
            None => page.owned_lever(lever),
        })
        .collect();
    if !names.is_empty() {
        let args = Args::new().text("list", names.join(DOT));
        lines.extend(wrap(Ink::Plain, &page.say("ui-look-levers", &args), page.width, "", "  "));
    }
    lines
}

/// A third party: how it stands, and what would make it act.
fn of_party(page: &Page<'_>, id: PartyId) -> Vec<String> {
    let mut lines = vec![String::new()];
    lines.extend(detail::party(page, id));
    lines.push(paint(Ink::Bold, &page.plain("ui-look-reactions")));
    for reaction in board::reactions(page, id) {
        lines.extend(wrap(Ink::Plain, &reaction.words, page.width, "  ", "    "));
    }
    lines
}
