//! What happens, in lines to be said: each step of a turn as it is told, what was offered and
//! chosen, what is asked now, what went wrong and what is done. All of it stands on the screen in
//! the same words.

use std::collections::{BTreeMap, VecDeque};

use bevy::prelude::*;
use rules::{GameEvent, Step};
use tell::Scene;
use text::Key;
use ui::play::heard;

use crate::frame::Language;
use crate::screens::{News, Trouble};
use crate::turn::{GameEventSeen, Match, Pace, StepTold, TurnPhase};

use super::Mirror;

/// As many lines wait at most; whoever does not listen misses the oldest.
const MOST: usize = 64;

/// The lines that are to be said.
#[derive(Resource, Clone, PartialEq, Eq, Debug, Default)]
pub struct Said {
    waiting: VecDeque<String>,
}

impl Said {
    /// Says a line after those that wait.
    pub fn say(&mut self, line: impl Into<String>) {
        let line = line.into().trim().to_owned();
        if line.is_empty() || self.waiting.back() == Some(&line) {
            return;
        }
        self.waiting.push_back(line);
        if self.waiting.len() > MOST {
            self.waiting.pop_front();
        }
    }

    /// Takes the lines that wait, the oldest first.
    pub fn take(&mut self) -> Vec<String> {
        self.waiting.drain(..).collect()
    }

    /// Whether no line waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}

/// The game in words.
fn scene<'a>(running: &'a Match, words: &'a Language) -> Scene<'a> {
    Scene::new(&words.0, running.view(), running.side(), running.ledger(), running.past())
}

/// What was said and chosen before the orders: the rest is told step by step.
pub(super) fn lines(
    mut seen: MessageReader<GameEventSeen>,
    running: Option<Res<Match>>,
    words: Res<Language>,
    mut said: ResMut<Said>,
) {
    let Some(running) = running else {
        seen.clear();
        return;
    };
    for GameEventSeen(entry) in seen.read() {
        let moves = matches!(entry.event, GameEvent::Moved { .. } | GameEvent::OnItsWay(..));
        if entry.step < Step::Reveal && !moves {
            let line = tell::happened::happened(&scene(&running, &words), entry);
            line.into_iter().for_each(|line| said.say(line));
        }
    }
}

/// The step that begins to be told.
pub(super) fn steps(
    mut told: MessageReader<StepTold>,
    running: Option<Res<Match>>,
    pace: Res<Pace>,
    words: Res<Language>,
    mut said: ResMut<Said>,
) {
    if told.read().last().is_none() {
        return;
    }
    let Some(running) = running else { return };
    let Some(reveal) = running.reveal(&pace) else { return };
    for line in heard(&scene(&running, &words), &reveal) {
        said.say(line);
    }
}

/// What is asked now.
pub(super) fn phase(
    phase: Res<State<TurnPhase>>,
    running: Option<Res<Match>>,
    words: Res<Language>,
    mut said: ResMut<Said>,
) {
    let Some(running) = running.filter(|_| phase.is_changed()) else { return };
    let scene = scene(&running, &words);
    let other = scene.side.other();
    match phase.get() {
        TurnPhase::Idle | TurnPhase::Reveal => {}
        TurnPhase::Briefing => {
            said.say(scene.plain("dock-briefing"));
            said.say(scene.plain("dock-agenda-first"));
        }
        TurnPhase::Talks => said.say(scene.plain("dock-talks-heading")),
        TurnPhase::Answers => {
            said.say(scene.of_side("ui-talks-offered", other));
            let offer = scene.board().offer(other).map(|made| tell::talks::offer(&scene, made));
            offer.into_iter().for_each(|line| said.say(line));
        }
        TurnPhase::Choice => said.say(scene.plain("dock-choice-first")),
        TurnPhase::Orders => said.say(scene.plain("ui-orders-heading")),
        TurnPhase::Curtain => {
            let args = text::Args::new().text("seat", scene.side.id());
            said.say(words.0.say("screens-curtain-title", &args));
        }
        TurnPhase::Thinking => said.say(scene.of_side("dock-thinking", other)),
        TurnPhase::Crisis => {
            if let Some(crisis) = tell::crisis::crisis(&scene) {
                said.say(crisis.title);
            }
            said.say(scene.plain("dock-crisis-first"));
        }
        TurnPhase::Over => {
            said.say(scene.plain("dock-end"));
            if let Some(outcome) = scene.board().outcome() {
                said.say(scene.words.name(Key::new("road", outcome.road.id())));
                said.say(tell::ending::headline(&scene, outcome));
            }
        }
    }
}

/// What went wrong, and what is done.
pub(super) fn messages(trouble: Res<Trouble>, news: Res<News>, mut said: ResMut<Said>) {
    if let Some(problem) = trouble.0.as_ref().filter(|_| trouble.is_changed()) {
        for line in [&problem.what, &problem.place, &problem.advice] {
            said.say(line.as_str());
        }
    }
    if let Some(line) = news.0.as_ref().filter(|_| news.is_changed()) {
        said.say(line.as_str());
    }
}

/// What the panels say of themselves when it changes, such as a hint of the guide.
pub(super) fn live(
    mirror: Res<Mirror>,
    mut before: Local<BTreeMap<u64, String>>,
    mut said: ResMut<Said>,
) {
    if !mirror.is_changed() {
        return;
    }
    let live = mirror.tree().items.iter().filter(|item| item.live);
    let now: BTreeMap<u64, String> = live.map(|item| (item.key, item.name.clone())).collect();
    for (key, words) in &now {
        if before.get(key) != Some(words) {
            said.say(words.as_str());
        }
    }
    *before = now;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_in_order_once_and_the_oldest_are_missed() {
        let mut said = Said::default();
        for line in [" Talks ", "", "Talks", "Orders"] {
            said.say(line);
        }
        assert_eq!(said.take(), ["Talks", "Orders"]);
        assert!(said.is_empty());
        (0..=MOST).for_each(|number| said.say(number.to_string()));
        let lines = said.take();
        assert_eq!((lines.len(), lines[0].as_str()), (MOST, "1"));
    }
}
