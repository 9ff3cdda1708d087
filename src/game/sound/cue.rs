//! What is heard, and at what.

use rules::{Entry, GameEvent, Good, Ruleset, Side};

use super::synth::{Body, Tone, render};

/// Something to be heard. The later in this list, the more it means: of several at once the last
/// is heard.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Cue {
    /// A card was put among the orders.
    Chosen,
    /// The orders were sealed.
    Sealed,
    /// A step of a turn, neither to the good nor to the bad.
    Step,
    /// A step that went well for whoever is looking.
    Gain,
    /// A step that did not.
    Loss,
    /// A crisis, or tension on one of the upper rungs of its ladder.
    Crisis,
    /// A road begins to set in, or goes on doing so.
    Road,
    /// The game has ended.
    End,
}

/// Notes, in hertz; A4 is 440.
const D3: f32 = 146.83;
const A3: f32 = 220.0;
const D4: f32 = 293.66;
const F4_SHARP: f32 = 369.99;
const G4: f32 = 392.0;
const A4: f32 = 440.0;
const D5: f32 = 587.33;

impl Cue {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Chosen,
        Self::Sealed,
        Self::Step,
        Self::Gain,
        Self::Loss,
        Self::Crisis,
        Self::Road,
        Self::End,
    ];

    /// What is struck and plucked, and how many seconds it takes. Gain and loss are the same two
    /// notes, up and down.
    fn score(self) -> (Vec<Tone>, f32) {
        use Body::{String, Wood};
        let tone = |at, pitch, level, body| Tone { at, pitch, level, body };
        match self {
            Self::Chosen => (vec![tone(0.0, G4, 1.0, Wood)], 0.30),
            Self::Sealed => (vec![tone(0.0, D4, 0.8, Wood), tone(0.09, A3, 1.0, Wood)], 0.50),
            Self::Step => (vec![tone(0.0, D4, 1.0, Wood)], 0.30),
            Self::Gain => (vec![tone(0.0, D4, 0.9, String), tone(0.13, A4, 0.9, String)], 1.1),
            Self::Loss => (vec![tone(0.0, A4, 0.9, String), tone(0.13, D4, 0.9, String)], 1.1),
            Self::Crisis => {
                let low = [tone(0.0, D3, 1.0, Wood), tone(0.0, D3, 0.7, String)];
                (low.into_iter().chain([tone(0.22, D3, 0.5, Wood)]).collect(), 1.2)
            }
            Self::Road => {
                let notes = [D3, A3, D4, A4];
                let notes = (0_u8..).zip(notes);
                let tone = |(n, pitch)| tone(f32::from(n) * 0.17, pitch, 0.8, String);
                (notes.map(tone).collect(), 1.9)
            }
            Self::End => {
                let notes = [D3, A3, D4, F4_SHARP, A4, D5];
                let notes = (0_u8..).zip(notes);
                let tone = |(n, pitch)| tone(f32::from(n) * 0.11, pitch, 0.7, String);
                (notes.map(tone).collect(), 2.2)
            }
        }
    }

    /// Its samples at a rate, between −1 and 1, for full volume.
    #[must_use]
    pub fn samples(self, rate: u32) -> Vec<f32> {
        let (tones, length) = self.score();
        render(&tones, length, rate)
    }
}

/// The first rung of the ladder, of ten, that is heard.
const UPPER: usize = 6;

/// What is heard when lines of the ledger come to be seen together; `side` is whoever looks, if it
/// is one of the two. Nothing for lines that move nothing.
pub(super) fn of(rules: &Ruleset, side: Option<Side>, lines: &[Entry]) -> Option<Cue> {
    let heard = lines.iter().filter_map(|entry| match entry.event {
        GameEvent::Ended(_) => Some(Cue::End),
        GameEvent::Setting(_, turns) if turns > 0 => Some(Cue::Road),
        GameEvent::CrisisOpened(_) => Some(Cue::Crisis),
        GameEvent::Moved { track, from, to, .. } if track == rules.tension() => {
            let rung = tell::rung(to);
            (rung >= UPPER && rung > tell::rung(from)).then_some(Cue::Crisis)
        }
        _ => None,
    });
    if let Some(cue) = heard.max() {
        return Some(cue);
    }
    let moves = lines.iter().filter_map(|entry| match entry.event {
        GameEvent::Moved { track, from, to, .. } => {
            let by = i32::from(to) - i32::from(from);
            Some(match (rules.track(track).good, side) {
                (Good::Both, _) => by,
                (Good::Neither, _) => -by,
                (Good::Moscow, Some(Side::Moscow)) | (Good::Baku, Some(Side::Baku)) => by,
                (Good::Moscow | Good::Baku, Some(_)) => -by,
                (Good::Moscow | Good::Baku, None) => 0,
            })
        }
        _ => None,
    });
    let moves: Vec<i32> = moves.collect();
    match moves.iter().sum::<i32>() {
        _ if moves.is_empty() => None,
        0 => Some(Cue::Step),
        sum if sum > 0 => Some(Cue::Gain),
        _ => Some(Cue::Loss),
    }
}
