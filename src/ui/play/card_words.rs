//! What a card says: its movements in few words, what could meet it, its plates; and the details
//! that open on demand.

use std::sync::Arc;

use egui::{Id, Ui};
use rules::{Cond, LeverId, OrderError, PlayId, Standing, TrackId};
use tell::Scene;
use tell::card::{self, Change, Meets, Opens};
use text::Args;

use super::dock::Dock;
use super::{cards, known};
use crate::kit;
use crate::theme::Look;

/// The words of a card.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Words {
    /// Its plays: one for each target, or one.
    pub plays: Vec<PlayId>,
    /// What it gives, the greatest first.
    pub gives: Vec<String>,
    /// Where it hurts.
    pub hurts: Vec<String>,
    /// The other side's cards that would meet it.
    pub meets: Vec<String>,
    /// The sentence of the article that it stands for.
    pub sentence: String,
    /// Plates at its foot.
    pub plates: Vec<String>,
    /// Why it cannot be ordered, in full.
    pub closed: Option<String>,
}

/// The words of a lever on a table; of its chosen play, else of the first open one.
pub(super) fn of(ui: &Ui, dock: &Dock<'_>, lever: LeverId, play: Option<PlayId>) -> Arc<Words> {
    let id = Id::new(("card words", lever));
    known::once(ui.ctx(), id, (dock.known, play), || reckoned(&dock.scene, lever, play))
}

fn reckoned(scene: &Scene<'_>, lever: LeverId, play: Option<PlayId>) -> Words {
    let rule = scene.rules.lever(lever);
    let play = play.or_else(|| cards::first_play(&scene.view, lever));
    let changes = play.map_or_else(Vec::new, |play| changes(scene, play));
    let hurts = |change: &&Change| card::hurts(scene.rules, change.part, change.track, change.by);
    let words =
        |found: Vec<&Change>| found.into_iter().map(|change| moved(scene, lever, change)).collect();
    Words {
        plays: rule.plays().collect(),
        gives: words(changes.iter().filter(|change| !hurts(change)).collect()),
        hurts: words(changes.iter().filter(hurts).collect()),
        meets: card::meets(scene, lever).iter().map(|found| meets(scene, found)).collect(),
        sentence: rule.sentences.first().cloned().unwrap_or_default(),
        plates: plates(scene, lever),
        closed: card::refusal(scene, lever).map(|refusal| refusal.words),
    }
}

/// The movements of a play: its own node first, then tension, then the greatest; later ones last.
fn changes(scene: &Scene<'_>, play: PlayId) -> Vec<Change> {
    let rule = scene.rules.lever(scene.rules.play(play).lever);
    let own = &scene.rules.node(rule.node).tracks;
    let tension = scene.rules.tension();
    let mut changes: Vec<_> = card::play(scene, play).all().cloned().collect();
    changes.sort_by_key(|change| {
        let place =
            if own.contains(&change.track) { 0 } else { 1 + u8::from(change.track != tension) };
        (change.due.is_some(), place, -change.by.abs(), change.track)
    });
    changes
}

fn moved(scene: &Scene<'_>, lever: LeverId, change: &Change) -> String {
    let name = track_name(scene, lever, change.track);
    let args = Args::new().text("track", name).signed("by", change.by);
    match change.due {
        None => scene.say("ui-table-move", &args),
        Some(due) => {
            let turns = i64::from(due) - i64::from(scene.board().turn());
            scene.say("dock-move-later", &args.number("turns", turns))
        }
    }
}

/// A track's name on a card, whose node need not be said again.
fn track_name(scene: &Scene<'_>, lever: LeverId, track: TrackId) -> String {
    let node = scene.rules.lever(lever).node;
    for id in scene.rules.all_routes() {
        let route = scene.rules.route(id);
        if route.node == node && route.build == track {
            return scene.plain("ui-board-built");
        }
        if route.node == node && route.flow == track {
            return scene.plain("ui-board-flow");
        }
    }
    scene.short(track)
}

/// A card of the other side that would meet this one, in few words.
fn meets(scene: &Scene<'_>, meets: &Meets) -> String {
    let args = Args::new().text("card", meets.tag.clone()).number("mine", meets.mine);
    let key = if meets.opens == Opens::Crisis { "dock-meets-crisis" } else { "dock-meets" };
    scene.say(key, &args)
}

/// The plates of a card: why not now, kept from last turn, dearer, contested.
fn plates(scene: &Scene<'_>, lever: LeverId) -> Vec<String> {
    let board = scene.board();
    let mut plates = Vec::new();
    if let Some(refusal) = card::refusal(scene, lever) {
        plates.push(needed(scene, refusal.error));
    }
    if board.played_last(lever) {
        plates.push(scene.plain("dock-plate-dearer"));
    }
    if board.kept(scene.side) == Some(lever) {
        plates.push(scene.plain("dock-plate-kept"));
    }
    if cites(scene, lever)
        .iter()
        .any(|cite| scene.rules.cite(*cite).standing == Standing::Contested)
    {
        plates.push(scene.plain("dock-plate-contested"));
    }
    plates
}

/// What a card lacks, in a few words.
fn needed(scene: &Scene<'_>, error: OrderError) -> String {
    let bound = |key: &str, track: TrackId, value: i16| {
        scene.say(key, &Args::new().text("track", scene.short(track)).number("value", value))
    };
    match error {
        OrderError::Needs(_, Cond::AtLeast(track, value)) => {
            bound("dock-plate-needs", track, value)
        }
        OrderError::Needs(_, Cond::AtMost(track, value)) => bound("dock-plate-most", track, value),
        OrderError::Barred(_) => scene.plain("dock-plate-barred"),
        OrderError::Attention { need, .. }
        | OrderError::Capital { need, .. }
        | OrderError::Treasury { need, .. } => {
            let key = match error {
                OrderError::Attention { .. } => "dock-plate-attention",
                OrderError::Capital { .. } => "dock-plate-capital",
                _ => "dock-plate-treasury",
            };
            scene.say(key, &Args::new().number("need", need))
        }
        _ => scene.plain("ui-table-not-now"),
    }
}

/// Where a lever's effects come from, each once.
fn cites(scene: &Scene<'_>, lever: LeverId) -> Vec<rules::CiteId> {
    let mut found = Vec::new();
    for play in scene.rules.lever(lever).plays() {
        let rule = scene.rules.play(play);
        for effects in [rule.gives, rule.price] {
            for effect in scene.rules.effects_of(effects) {
                if scene.rules.cite(effect.cite).sentence.is_some() && !found.contains(&effect.cite)
                {
                    found.push(effect.cite);
                }
            }
        }
    }
    found
}

/// All there is to say about a card: what it is, exact numbers, what meets it, its sources.
pub(super) fn details(ui: &mut Ui, scene: &Scene<'_>, look: &Look, lever: LeverId, words: &Words) {
    let palette = &look.palette;
    ui.set_max_width(340.0);
    kit::serif(ui, &scene.lever(lever), 14.5, palette.ink);
    kit::text(ui, look, &scene.words.summary(scene.lever_key(lever)));
    if let Some(closed) = &words.closed {
        kit::tinted(ui, &format!("×\u{a0}{closed}"), palette.loss);
    }
    if scene.board().played_last(lever) {
        kit::note(ui, look, &scene.plain("ui-table-dearer"));
    }
    for (mark, items, colour) in
        [("▲", &words.gives, palette.gain), ("▼", &words.hurts, palette.loss)]
    {
        if !items.is_empty() {
            kit::tinted(ui, &format!("{mark}\u{a0}{}", items.join(tell::DOT)), colour);
        }
    }
    for found in card::meets(scene, lever) {
        kit::note(ui, look, &format!("⇄\u{a0}{}", found.words));
    }
    kit::hairline(ui, look);
    let mut told: Vec<String> = Vec::new();
    for cite in cites(scene, lever) {
        let source = scene.source_full(cite);
        if told.len() < 3 && !told.contains(&source) {
            kit::note(ui, look, &source);
            told.push(source);
        }
    }
}
