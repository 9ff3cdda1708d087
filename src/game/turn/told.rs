//! A turn cut into the steps in which it is told, and the step that is on.

use std::time::Duration;

use rules::{Cause, Entry, GameEvent, LeverId, PairId, PartyId, RatchetId, Ruleset, Step};
use ui::Playback;
use ui::kit::Beat;

/// The telling of a turn: which lines of the ledger, cut where, and how far it has come.
#[derive(Clone, Debug)]
pub(super) struct Telling {
    /// Where its lines begin in the ledger.
    pub from: usize,
    /// Where they end.
    pub until: usize,
    /// For each step, where it begins, counted from `from`.
    pub steps: Vec<usize>,
    /// The step that is on.
    pub at: usize,
    /// Whether it goes on by itself.
    pub running: bool,
    /// How long the step has been on.
    pub spent: Duration,
    /// Whether its motion plays: a card flies, what it does arrives. A step that one goes back to
    /// is there at once.
    pub moving: bool,
    /// For each step, whether a card flies in it.
    flies: Vec<bool>,
    /// How long a step takes.
    length: Duration,
}

impl Telling {
    /// The telling of the turn that the lines from `new` on belong to, beginning with the first
    /// step among them; what came before in that turn can be gone back to. `None` if nothing that
    /// is told step by step is among them.
    pub(super) fn of(rules: &Ruleset, ledger: &[Entry], new: usize, running: bool) -> Option<Self> {
        let first = new + ledger.get(new..)?.iter().position(is_told)?;
        let turn = ledger[first].turn;
        let lines = |entry: &Entry| entry.turn == turn && is_told(entry);
        let from = ledger.iter().position(lines)?;
        let until = ledger.iter().rposition(lines)? + 1;
        let lines = &ledger[from..until];
        let steps = steps(rules, lines);
        let at = steps.iter().rposition(|start| from + start <= first).unwrap_or(0);
        let ends = steps.iter().skip(1).copied().chain([lines.len()]);
        let flies = steps.iter().zip(ends).map(|(start, end)| Beat::flies(&lines[*start..end]));
        Some(Self {
            from,
            until,
            flies: flies.collect(),
            steps,
            at,
            running,
            spent: Duration::ZERO,
            moving: running,
            length: super::pace::STEP,
        })
    }

    /// The last turn that could be told, from its first step.
    pub(super) fn last(rules: &Ruleset, ledger: &[Entry]) -> Option<Self> {
        let last = ledger.iter().rposition(is_told)?;
        let telling = Self::of(rules, ledger, last, false)?;
        Some(Self { at: 0, ..telling })
    }

    /// Where the step that is on ends in the ledger.
    pub(super) fn shown(&self) -> usize {
        self.steps.get(self.at + 1).map_or(self.until, |start| self.from + start)
    }

    /// Where what has come about ends in the ledger: while the card of a step is on its way, the
    /// step before it.
    pub(super) fn landed(&self) -> usize {
        let flies = self.flies.get(self.at).copied().unwrap_or(false);
        let flying = self.moving && flies && self.part() < Beat::LANDS;
        let start = self.steps.get(self.at).map_or(self.from, |start| self.from + start);
        if flying { start } else { self.shown() }
    }

    /// How much of the step is over, 0 to 1; one that does not move has arrived.
    pub(super) fn progress(&self) -> f32 {
        let part = self.part().clamp(0.0, 1.0);
        if self.moving { part } else { part.max(Beat::SETTLED) }
    }

    fn part(&self) -> f32 {
        self.spent.as_secs_f32() / self.length.as_secs_f32().max(0.001)
    }

    /// Goes on as asked; `still` if nothing may move. `None` when it is over.
    pub(super) fn steer(mut self, asked: Playback, still: bool) -> Option<Self> {
        let last = self.steps.len().saturating_sub(1);
        let at = match asked {
            Playback::Finish => return None,
            Playback::Next if self.at >= last => return None,
            Playback::Next => self.at + 1,
            Playback::Previous => self.at.saturating_sub(1),
            Playback::To(step) => step.min(last),
            Playback::Play => {
                self.running = true;
                // Played again from the start once it has come to its end.
                if self.at >= last && self.spent > Duration::ZERO { 0 } else { self.at }
            }
            Playback::Pause => {
                self.running = false;
                return Some(self);
            }
        };
        if matches!(asked, Playback::Previous | Playback::To(_)) {
            self.running = false;
        }
        if at != self.at || asked != Playback::Play {
            self.spent = Duration::ZERO;
        }
        let forward = matches!(asked, Playback::Next | Playback::Play);
        self.moving = !still && forward && (self.moving || self.spent == Duration::ZERO);
        self.at = at;
        Some(self)
    }

    /// Lets time pass; a step takes `length`. What moves arrives even if the telling waits; the
    /// last step stays until the person goes on.
    pub(super) fn pass(&mut self, time: Duration, length: Duration) {
        self.length = length;
        self.spent = (self.spent + time).min(length);
        let settled = length.mul_f32(Beat::SETTLED);
        if self.spent >= settled && self.moving {
            self.moving = false;
            if !self.running {
                self.spent = settled;
            }
        }
        if self.spent < length || !self.running {
            return;
        }
        if self.at + 1 < self.steps.len() {
            self.at += 1;
            self.spent = Duration::ZERO;
            self.moving = true;
        } else {
            self.running = false;
        }
    }
}

/// Whether a line belongs to what is told step by step: what follows from sealed orders.
fn is_told(entry: &Entry) -> bool {
    entry.turn > 0 && entry.step >= Step::Reveal
}

/// What belongs together in one step of the telling.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Bead {
    Whole(Step),
    Pair(PairId),
    Lever(LeverId),
    Ratchet(RatchetId),
    Party(PartyId),
}

/// Where each step begins: what a pair, a lever, a third party or an irreversible act did is told
/// together, and each round of a crisis by itself.
fn steps(rules: &Ruleset, entries: &[Entry]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut before = None;
    for (place, entry) in entries.iter().enumerate() {
        let bead = bead(rules, entry);
        let round = matches!(entry.event, GameEvent::CrisisPlayed(..));
        if round || before != Some(bead) {
            starts.push(place);
        }
        before = Some(bead);
    }
    starts
}

fn bead(rules: &Ruleset, entry: &Entry) -> Bead {
    match (entry.step, entry.cause) {
        (Step::Contest, Cause::Pair(pair)) => Bead::Pair(pair),
        (Step::Effects, Cause::Gives(play) | Cause::Price(play)) => {
            Bead::Lever(rules.play(play).lever)
        }
        (Step::Ratchets, Cause::Ratchet(ratchet)) => Bead::Ratchet(ratchet),
        (Step::Reactions, Cause::Reaction(reaction)) => Bead::Party(rules.reaction(reaction).party),
        (Step::Reactions, Cause::Pledge(party)) => Bead::Party(party),
        (step, _) => Bead::Whole(step),
    }
}
