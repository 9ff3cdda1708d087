//! The ledger in words: each line with what happened, its cause and its source, step by step.

use std::ops::Range;

use rules::{Cause, CiteId, Entry, GameEvent, Part, Ruleset, Side, Step, TrackId};
use text::{Args, Key};

use crate::card;
use crate::happened::{because, happened};
use crate::names::Names;
use crate::past::Tracks;
use crate::scene::Scene;

/// A line of the ledger in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StepLine {
    /// Its place among the entries that were given.
    pub at: usize,
    /// The entry itself.
    pub entry: Entry,
    /// What happened: “Tension +5”, or a sentence.
    pub words: String,
    /// A movement and its cause in one sentence, with the value it came to and what a bound held
    /// back; nothing for what moves no track.
    pub full: Option<String>,
    /// What explains it: what a headline, a meeting, a reaction or an irreversible act means, and
    /// what made a third party act. May be empty.
    pub detail: Vec<String>,
    /// What brought it about, in words.
    pub cause: String,
    /// Whose doing it is, if it is one side's.
    pub side: Option<Side>,
    /// ▲ what a card gave or ▼ where it hurt.
    pub part: Option<Part>,
    /// Where the rule comes from, to look its standing up.
    pub cite: Option<CiteId>,
    /// Where the rule comes from, in a few words; may be empty.
    pub source: String,
}

impl StepLine {
    /// The track that moved, how far, and the value it came to.
    #[must_use]
    pub const fn moved(&self) -> Option<(TrackId, i16, i16)> {
        match self.entry.event {
            GameEvent::Moved { track, from, to, .. } => Some((track, to - from, to)),
            _ => None,
        }
    }

    /// Of what a card brings, whether it is bad news; nothing of anything else.
    #[must_use]
    pub fn hurts(&self, rules: &Ruleset) -> Option<bool> {
        let part = self.part?;
        Some(match self.moved() {
            Some((track, by, _)) => card::hurts(rules, part, track, by),
            None => part != Part::Gives,
        })
    }
}

/// A step of a turn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StepLines {
    /// The turn.
    pub turn: u8,
    /// The step.
    pub step: Step,
    /// Its name.
    pub title: String,
    /// Where it stands among the entries that were given.
    pub range: Range<usize>,
    /// What happened in it; a step in which nothing is to be told is left out.
    pub lines: Vec<StepLine>,
    /// The tracks it moved, each once, those that came back left out.
    pub sum: Vec<(TrackId, i16)>,
}

/// The lines of one cause within a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CauseLines<'l> {
    /// The cause.
    pub cause: Cause,
    /// In words.
    pub words: &'l str,
    /// Its lines.
    pub lines: Vec<&'l StepLine>,
    /// The tracks it moved, each once.
    pub sum: Vec<(TrackId, i16)>,
}

impl StepLines {
    /// The same lines, those of a cause together, in the order of their first line.
    #[must_use]
    pub fn causes(&self) -> Vec<CauseLines<'_>> {
        let mut found: Vec<CauseLines<'_>> = Vec::new();
        for line in &self.lines {
            let cause = line.entry.cause;
            match found.iter_mut().find(|group| group.cause == cause) {
                Some(group) => group.lines.push(line),
                None => {
                    let (words, lines) = (line.cause.as_str(), vec![line]);
                    found.push(CauseLines { cause, words, lines, sum: Vec::new() });
                }
            }
        }
        for group in &mut found {
            group.sum = sum(group.lines.iter().map(|line| &line.entry));
        }
        found
    }
}

/// Lines of the ledger, step by step. `before` are the tracks before the first of them: see
/// [`Scene::around`].
#[must_use]
pub fn steps(scene: &Scene<'_>, entries: &[Entry], before: &Tracks) -> Vec<StepLines> {
    let mut tracks = before.clone();
    let mut from = 0;
    let mut found = Vec::new();
    for chunk in entries.chunk_by(|a, b| (a.turn, a.step) == (b.turn, b.step)) {
        let range = from..from + chunk.len();
        from = range.end;
        let mut lines = Vec::new();
        for (at, entry) in range.clone().zip(chunk) {
            lines.extend(line(scene, at, entry, &tracks));
            if entry.turn > 0 {
                tracks.pass(entry);
            }
        }
        if let Some(first) = chunk.first().filter(|_| !lines.is_empty()) {
            let (turn, step) = (first.turn, first.step);
            let title = scene.plain(step_key(step));
            found.push(StepLines { turn, step, title, range, lines, sum: sum(chunk) });
        }
    }
    found
}

/// All of a turn, step by step.
#[must_use]
pub fn turn(scene: &Scene<'_>, turn: u8) -> Vec<StepLines> {
    let entries: Vec<_> = scene.ledger.iter().filter(|entry| entry.turn == turn).copied().collect();
    steps(scene, &entries, &scene.around(turn).0)
}

/// One line; nothing for what is only a step of the program. `tracks` are those just before it.
#[must_use]
pub fn line(scene: &Scene<'_>, at: usize, entry: &Entry, tracks: &Tracks) -> Option<StepLine> {
    let words = happened(scene, entry)?;
    Some(StepLine {
        at,
        entry: *entry,
        words,
        full: change(scene, entry),
        detail: detail(scene, entry, tracks),
        cause: scene.cause(entry.cause),
        side: side(scene, entry),
        part: match entry.cause {
            Cause::Gives(_) => Some(Part::Gives),
            Cause::Price(_) => Some(Part::Price),
            _ => None,
        },
        cite: entry.cite,
        source: entry.cite.map_or_else(String::new, |cite| scene.source_short(cite)),
    })
}

/// A movement with its cause in one sentence; nothing for what moves no track.
#[must_use]
pub fn change(names: &Names<'_>, entry: &Entry) -> Option<String> {
    match entry.event {
        GameEvent::Moved { track, from, to, asked, .. } if from != to || asked != 0 => {
            let args = Args::new()
                .text("track", names.track(track))
                .signed("by", to - from)
                .number("value", to)
                .signed("wanted", asked)
                .text("cause", names.cause(entry.cause));
            let capped = to - from != asked;
            let key = if capped { "ui-ledger-line-capped" } else { "ui-ledger-line" };
            Some(names.say(key, &args))
        }
        GameEvent::OnItsWay(id, due) => {
            let cause = names.cause(entry.cause);
            Some(coming(names, id, due, cause))
        }
        _ => None,
    }
}

/// An effect that is on its way, with the turn in which it arrives and what set it going.
#[must_use]
pub fn coming(names: &Names<'_>, id: rules::EffectId, due: u8, cause: String) -> String {
    let effect = names.rules.effect(id);
    let args = Args::new()
        .number("turn", due)
        .text("track", names.track(effect.track))
        .signed("by", effect.by)
        .text("cause", cause);
    names.say("ui-ledger-later", &args)
}

/// The tracks that some lines moved, each once, those that came back left out.
pub fn sum<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> Vec<(TrackId, i16)> {
    let mut moves: Vec<(TrackId, i16)> = Vec::new();
    for entry in entries {
        if let GameEvent::Moved { track, from, to, .. } = entry.event {
            match moves.iter_mut().find(|(found, _)| *found == track) {
                Some((_, by)) => *by += to - from,
                None => moves.push((track, to - from)),
            }
        }
    }
    moves.retain(|(_, by)| *by != 0);
    moves
}

/// The causes of some lines, each once, in the order of their first line.
#[must_use]
pub fn causes(entries: &[Entry]) -> Vec<Cause> {
    let mut causes = Vec::new();
    for entry in entries {
        if !causes.contains(&entry.cause) {
            causes.push(entry.cause);
        }
    }
    causes
}

/// The key of a step's name.
#[must_use]
pub const fn step_key(step: Step) -> &'static str {
    match step {
        Step::Opening => "ui-phase-opening",
        Step::Talks => "ui-phase-talks",
        Step::Headline => "ui-phase-headline",
        Step::Reveal => "ui-phase-reveal",
        Step::Contest => "ui-phase-contest",
        Step::Crisis => "ui-phase-crisis",
        Step::Effects => "ui-phase-effects",
        Step::Ratchets => "ui-phase-ratchets",
        Step::Reactions => "ui-phase-reactions",
        Step::Economy => "ui-phase-economy",
        Step::Roads => "ui-phase-roads",
    }
}

/// An effect on its way, in few words, and in how many turns it arrives.
#[must_use]
pub fn arriving(names: &Names<'_>, id: rules::EffectId, turns: i64) -> String {
    let effect = names.rules.effect(id);
    let args = Args::new()
        .text("track", names.short(effect.track))
        .signed("by", effect.by)
        .number("turns", turns);
    names.say("ui-table-move-later", &args)
}

/// What explains a line.
fn detail(scene: &Scene<'_>, entry: &Entry, tracks: &Tracks) -> Vec<String> {
    let words = scene.words;
    let rules = scene.rules;
    match entry.event {
        GameEvent::HeadlineDrawn(Some(event)) => {
            let mut lines = vec![words.summary(Key::new("event", rules.event_name(event)))];
            if let Some(date) = &rules.event(event).date {
                let args = Args::new().text("date", date.as_str());
                lines.push(scene.say("ui-headline-dated", &args));
            }
            lines.extend(scene.crisis_after(event));
            lines
        }
        GameEvent::Met(pair, [moscow, baku]) => {
            let args = Args::new().number("moscow", moscow).number("baku", baku);
            vec![
                words.summary(Key::new("pair", rules.pair_name(pair))),
                scene.say("ui-reveal-pair-left", &args),
            ]
        }
        GameEvent::CrisisOpened(id) => {
            vec![words.summary(Key::new("crisis", rules.crisis_name(id)))]
        }
        GameEvent::Turned(id) => vec![words.summary(Key::new("ratchet", rules.ratchet_name(id)))],
        GameEvent::Reacted(_, id) => {
            let mut lines = vec![words.summary(scene.reaction_key(id))];
            lines.extend(because(scene, entry.turn, id, tracks));
            lines
        }
        _ => Vec::new(),
    }
}

/// Whose doing a line is, if it is one side's.
fn side(scene: &Scene<'_>, entry: &Entry) -> Option<Side> {
    match entry.event {
        GameEvent::Offered(side, _)
        | GameEvent::Answered(side, _)
        | GameEvent::Chosen(side, _)
        | GameEvent::Revealed(side, _)
        | GameEvent::Predicted(side, ..)
        | GameEvent::Promised(side, ..) => return Some(side),
        _ => {}
    }
    match entry.cause {
        Cause::Gives(play) | Cause::Price(play) | Cause::Cost(play) => {
            Some(scene.rules.lever(scene.rules.play(play).lever).side)
        }
        Cause::Stake(_, side)
        | Cause::Promise(side)
        | Cause::Prediction(side)
        | Cause::Transit(side) => Some(side),
        _ => None,
    }
}
