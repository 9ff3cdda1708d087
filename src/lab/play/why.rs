//! Why a number stands where it does: a track by its movements, a road or an interest by the parts
//! of its expression, a card by its sources.

use rules::{CiteId, Cond, Effects, Entry, ExprNode, GameEvent, InterestId, LeverId, Road};
use text::{Args, Key};

use super::explain;
use super::page::Page;
use super::past::Tracks;
use super::screen::{DOT, Ink, heading, paint, wrap};
use super::tell;

/// Why a track stands where it does: its movements, turn by turn, the latest turn last.
pub(super) fn track(page: &Page<'_>, track: rules::TrackId) -> Vec<String> {
    let now = page.board().get(track);
    let args = Args::new().text("track", page.track(track)).number("value", now);
    let title = page.say("ui-why-heading", &args);
    let mut lines = vec![String::new(), heading(&title, page.width)];
    let key = Key::new("track", page.rules().track_name(track));
    lines.extend(wrap(Ink::Plain, &page.words.summary(&key), page.width, "", ""));
    let started = tell::start(page).get(track);
    lines.push(page.say("ui-why-start", &Args::new().number("value", started)));
    let moved = |entry: &&Entry| {
        entry.turn > 0
            && matches!(entry.event, GameEvent::Moved { track: found, from, to, .. }
                if found == track && from != to)
    };
    let entries: Vec<_> = page.game.ledger().iter().filter(moved).copied().collect();
    for chunk in entries.chunk_by(|a, b| a.turn == b.turn) {
        lines.extend(why_turn(page, chunk));
    }
    if entries.is_empty() {
        lines.push(page.plain("ui-why-no-change"));
    }
    lines
}

fn why_turn(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut total = 0;
    for entry in chunk {
        if let GameEvent::Moved { from, to, .. } = entry.event {
            total += to - from;
            let args = Args::new().signed("by", to - from).text("cause", page.cause(entry.cause));
            let words = page.say("ui-why-line", &args);
            let source = entry.cite.map_or(String::new(), |cite| page.source_short(cite));
            let words = format!("{words}  {}", paint(Ink::Faint, &source));
            lines.extend(wrap(Ink::Plain, &words, page.width, "  ", "      "));
        }
    }
    let args = Args::new().number("turn", chunk[0].turn).signed("by", total);
    lines.insert(0, paint(Ink::Bold, &page.say("ui-why-turn", &args)));
    lines
}

/// What makes up a road's score, and from it the share.
pub(super) fn road(page: &Page<'_>, road: Road) -> Vec<String> {
    let args = Args::new().text("road", page.road(road));
    let title = page.say("ui-why-road", &args.number("share", page.board().gauge()[road.index()]));
    let mut lines = vec![String::new(), heading(&title, page.width)];
    let summary = page.words.summary(Key::new("road", road.id()));
    lines.extend(wrap(Ink::Plain, &summary, page.width, "", ""));
    let roads = page.rules().roads();
    let scores = Road::ALL.map(|road| {
        let score = page.board().value(&roads.score[road.index()]);
        let args = Args::new().text("track", page.road(road)).number("value", score);
        page.say("ui-board-track", &args)
    });
    let args = Args::new().text("list", scores.join(DOT));
    lines.extend(wrap(Ink::Plain, &page.say("ui-why-shares", &args), page.width, "", ""));
    let tracks = Tracks::of(page.rules(), page.board());
    lines.extend(tree(page, roads.score[road.index()].root(), &tracks, 1));
    let source = page.source_full(roads.cite[road.index()]);
    lines.extend(wrap(Ink::Faint, &source, page.width, "", "  "));
    lines
}

/// What makes up an interest.
pub(super) fn interest(page: &Page<'_>, id: InterestId) -> Vec<String> {
    let key = Key::new("interest", page.rules().interest_name(id));
    let value = page.board().interest(page.level(), id);
    let args = Args::new().text("interest", page.words.name(&key)).number("score", value);
    let title = page.say("ui-board-interest", &args);
    let mut lines = vec![String::new(), heading(&title, page.width)];
    lines.extend(wrap(Ink::Plain, &page.words.summary(&key), page.width, "", ""));
    let tracks = Tracks::of(page.rules(), page.board());
    let rule = page.rules().interest(id);
    lines.extend(tree(page, rule.value.root(), &tracks, 1));
    let source = page.source_full(rule.cite);
    lines.extend(wrap(Ink::Faint, &source, page.width, "", "  "));
    lines
}

/// An expression as a tree, each part with its value.
fn tree(page: &Page<'_>, node: &ExprNode, tracks: &Tracks, depth: usize) -> Vec<String> {
    let value = explain::value(node, tracks);
    let (key, parts): (_, Vec<(Option<i16>, &ExprNode)>) = match node {
        ExprNode::All(parts) => ("ui-why-all", parts.iter().map(|part| (None, part)).collect()),
        ExprNode::Any(parts) => ("ui-why-any", parts.iter().map(|part| (None, part)).collect()),
        ExprNode::Mean(parts) => ("ui-why-mean", parts.iter().map(|part| (None, part)).collect()),
        ExprNode::Sum(parts) => {
            ("ui-why-sum", parts.iter().map(|(weight, part)| (Some(*weight), part)).collect())
        }
        leaf => return branch(page, &leaf_words(page, leaf, tracks), depth),
    };
    let mut lines = branch(page, &page.say(key, &Args::new().number("value", value)), depth);
    for (weight, part) in parts {
        let below = tree(page, part, tracks, depth + 1);
        match weight {
            None => lines.extend(below),
            Some(weight) => {
                let args = Args::new().number("weight", weight);
                let args =
                    args.number("points", i32::from(weight) * explain::value(part, tracks) / 100);
                let mut below = below;
                if let Some(first) = below.first_mut() {
                    let words = page.say("ui-why-weight", &args);
                    *first = format!("{first}  {}", paint(Ink::Faint, &words));
                }
                lines.extend(below);
            }
        }
    }
    lines
}

fn branch(page: &Page<'_>, words: &str, depth: usize) -> Vec<String> {
    let indent = "  ".repeat(depth);
    wrap(Ink::Plain, words, page.width, &indent, &format!("{indent}  "))
}

/// A part that is not made of others, in words: what it counts, from where to where, its value.
pub(super) fn leaf_words(page: &Page<'_>, leaf: &ExprNode, tracks: &Tracks) -> String {
    let value = explain::value(leaf, tracks);
    let args = Args::new().number("value", value);
    let ranged = |args: Args<'static>, track, from: i16, to: i16| {
        let args = args.text("track", page.track(track)).number("now", tracks.get(track));
        args.number("from", from).number("to", to)
    };
    match leaf {
        ExprNode::Ramp(track, from, to) => {
            page.say("ui-why-ramp", &ranged(args, *track, *from, *to))
        }
        ExprNode::Fall(track, from, to) => {
            page.say("ui-why-fall", &ranged(args, *track, *from, *to))
        }
        ExprNode::Track(track) => page.say("ui-why-track", &ranged(args, *track, 0, 100)),
        ExprNode::Inverse(track) => page.say("ui-why-inverse", &ranged(args, *track, 0, 100)),
        ExprNode::Done(id) => {
            let name = page.words.name(Key::new("ratchet", page.rules().ratchet_name(*id)));
            page.say("ui-why-done", &args.text("ratchet", name))
        }
        _ => page.say("ui-why-const", &args),
    }
}

/// Where a card's rules come from: each source, and the movements that rest on it.
pub(super) fn card(page: &Page<'_>, lever: LeverId) -> Vec<String> {
    let rules = page.rules();
    let title = page.say("ui-why-card", &Args::new().text("lever", page.lever(lever)));
    let mut lines = vec![String::new(), heading(&title, page.width)];
    let ids = rules.lever(lever).sentences.join(", ");
    lines.push(page.say("ui-why-sentences", &Args::new().text("list", ids)));
    let mut found: Vec<(CiteId, Vec<String>)> = Vec::new();
    for play in rules.lever(lever).plays() {
        let play = rules.play(play);
        for effects in [play.gives, play.price] {
            gather(page, effects, &mut found);
        }
    }
    for (cite, moves) in found {
        lines.extend(wrap(Ink::Plain, &moves.join(DOT), page.width, "  ", "  "));
        lines.extend(wrap(Ink::Faint, &page.source_full(cite), page.width, "    ", "    "));
    }
    lines
}

fn gather(page: &Page<'_>, effects: Effects, found: &mut Vec<(CiteId, Vec<String>)>) {
    for effect in page.rules().effects_of(effects) {
        let mut words = page.moved(effect.track, effect.by);
        let conds = page.conds_at(effect.when, &|track| page.board().get(track));
        if !conds.is_empty() {
            let args = Args::new().text("move", words).text("condition", conds);
            words = page.say("ui-why-if", &args);
        }
        let same = |other: CiteId| page.rules().cite(other) == page.rules().cite(effect.cite);
        match found.iter_mut().find(|(cite, _)| same(*cite)) {
            Some((_, moves)) if moves.contains(&words) => {}
            Some((_, moves)) => moves.push(words),
            None => found.push((effect.cite, vec![words])),
        }
    }
}

/// What a card needs before it can be ordered, each with the value today.
pub(super) fn needs(page: &Page<'_>, lever: LeverId) -> Vec<String> {
    let mut conds: Vec<Cond> = Vec::new();
    for play in page.rules().lever(lever).plays() {
        for cond in page.rules().conds_of(page.rules().play(play).needs) {
            if !conds.contains(cond) {
                conds.push(*cond);
            }
        }
    }
    if conds.is_empty() {
        return Vec::new();
    }
    let list: Vec<_> = conds.into_iter().map(|cond| page.cond(cond)).collect();
    let words = page.say("ui-card-needs", &Args::new().text("list", list.join("; ")));
    wrap(Ink::Plain, &words, page.width, "", "  ")
}
