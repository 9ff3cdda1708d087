//! A few quiet sounds, reckoned when they are needed: wood and strings, for what one has done and
//! for what has come about. None repeats, none presses.
//!
//! [`Heard`] says what is to be heard; a [`Speaker`], if there is one, makes it heard. With the
//! volume at nothing, or while another window has the focus, nothing is to be heard.

mod cue;
#[cfg(any(windows, target_os = "macos"))]
mod device;
#[cfg(target_os = "linux")]
mod pulse;
mod speaker;
mod synth;
#[cfg(target_arch = "wasm32")]
mod web;

use std::time::Duration;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use ui::{DraftEdit, Mode};

use crate::frame::Chosen;
use crate::turn::{DraftEdited, GameEventSeen, Match, Refused, SealAsked};

pub use cue::Cue;
pub use speaker::Speaker;

/// Two sounds are at least so far apart; the later one is left out.
const APART: Duration = Duration::from_millis(120);

/// Out: this is to be heard.
#[derive(Message, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Heard(pub Cue);

/// Installs the room. It is silent without a [`Speaker`].
pub fn plugin(app: &mut App) {
    app.add_message::<Heard>().add_systems(Update, (listen, sound).chain());
}

/// What a person does with a draft, and whether it was refused.
#[derive(SystemParam)]
struct Deeds<'w, 's> {
    edits: MessageReader<'w, 's, DraftEdited>,
    seals: MessageReader<'w, 's, SealAsked>,
    refused: MessageReader<'w, 's, Refused>,
}

impl Deeds<'_, '_> {
    /// What is to be heard of what was done, if it holds.
    fn done(&mut self) -> Option<Cue> {
        let taken = self.refused.read().count() == 0;
        let adds = |DraftEdited(edit): &&DraftEdited| matches!(edit, DraftEdit::Add(_));
        let ordered = self.edits.read().filter(adds).count() > 0;
        let sealed = self.seals.read().count() > 0;
        let cue = if sealed { Some(Cue::Sealed) } else { ordered.then_some(Cue::Chosen) };
        cue.filter(|_| taken)
    }
}

/// Says what is to be heard of what has happened in this update: the most telling, and one only.
fn listen(
    mut deeds: Deeds,
    mut lines: MessageReader<GameEventSeen>,
    running: Option<Res<Match>>,
    chosen: Res<Chosen>,
    windows: Query<&Window, With<PrimaryWindow>>,
    mut heard: MessageWriter<Heard>,
) {
    let done = deeds.done();
    let lines: Vec<_> = lines.read().map(|GameEventSeen(entry)| *entry).collect();
    let unheard = chosen.0.sound == 0 || is_elsewhere(&windows);
    let Some(running) = running.filter(|_| !unheard) else { return };
    let side = match running.mode() {
        Mode::Computer(_) => Some(running.own_side()),
        Mode::TwoPeople => None,
    };
    let told = cue::of(running.level().ruleset(), side, &lines);
    if let Some(cue) = done.max(told) {
        heard.write(Heard(cue));
    }
}

/// Whether the person is at another window.
#[cfg(not(target_arch = "wasm32"))]
fn is_elsewhere(windows: &Query<&Window, With<PrimaryWindow>>) -> bool {
    windows.iter().any(|window| !window.focused)
}

/// Whether the person is at another page: the canvas is without the focus while somebody reads the
/// page's own elements.
#[cfg(target_arch = "wasm32")]
fn is_elsewhere(_: &Query<&Window, With<PrimaryWindow>>) -> bool {
    !crate::platform::web::has_focus()
}

/// Makes it heard.
fn sound(
    mut heard: MessageReader<Heard>,
    speaker: Option<Res<Speaker>>,
    chosen: Res<Chosen>,
    time: Res<Time<Real>>,
    mut last: Local<Option<Duration>>,
) {
    for Heard(cue) in heard.read() {
        let now = time.elapsed();
        if last.is_some_and(|last| now < last + APART) {
            continue;
        }
        *last = Some(now);
        if let Some(speaker) = &speaker {
            speaker.play(*cue, gain(chosen.0.sound));
        }
    }
}

/// The gain of a volume from 0 to 100: an ear hears the square as even steps.
fn gain(volume: u8) -> f32 {
    let part = f32::from(volume.min(100)) / 100.0;
    part * part
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATES: [u32; 3] = [44_100, 48_000, 96_000];

    #[test]
    fn every_cue_is_bounded_short_and_begins_and_ends_in_silence() {
        for (cue, rate) in Cue::ALL.iter().flat_map(|cue| RATES.map(|rate| (cue, rate))) {
            let samples = cue.samples(rate);
            let length = samples.len() as f32 / rate as f32;
            assert!((0.2..2.5).contains(&length), "{cue:?}: {length} s");
            let peak = samples.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
            assert!((0.1..=0.5).contains(&peak), "{cue:?}: {peak}");
            let ends = [samples[0], samples[samples.len() - 1]];
            assert!(ends.iter().all(|end| end.abs() < 1e-6), "{cue:?}: {ends:?}");
            let steepest = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs());
            assert!(steepest.fold(0.0, f32::max) < 0.15, "{cue:?} clicks");
            let mean = samples.iter().sum::<f32>() / samples.len() as f32;
            assert!(mean.abs() < 1e-3, "{cue:?} pushes: {mean}");
        }
    }

    #[test]
    fn all_cues_are_equally_loud_and_the_volume_is_even() {
        for cue in Cue::ALL {
            let loud = synth::loudest(&cue.samples(48_000), 4_800);
            assert!((loud - 0.09).abs() < 0.001, "{cue:?}: {loud}");
        }
        assert!(gain(0).abs() < f32::EPSILON && (gain(100) - 1.0).abs() < f32::EPSILON);
        assert!((1..=100).all(|volume| gain(volume) > gain(volume - 1)));
        assert!(gain(200) <= 1.0);
    }

    /// How much of a frequency is in samples.
    fn strength(samples: &[f32], pitch: f32, rate: f32) -> f32 {
        let turn = std::f32::consts::TAU * pitch / rate;
        let sums = (0..).zip(samples).fold((0.0, 0.0), |(x, y), (place, sample)| {
            let (sin, cos) = (turn * place as f32).sin_cos();
            (x + sample * cos, y + sample * sin)
        });
        sums.0.hypot(sums.1)
    }

    #[test]
    fn gain_goes_up_and_loss_goes_down() {
        for (cue, rises) in [(Cue::Gain, true), (Cue::Loss, false)] {
            let samples = cue.samples(48_000);
            let first = &samples[..6_000];
            let [low, high] = [293.66, 440.0].map(|pitch| strength(first, pitch, 48_000.0));
            assert_eq!(low > 4.0 * high, rises, "{cue:?}: {low} {high}");
            assert_eq!(high > 4.0 * low, !rises, "{cue:?}: {low} {high}");
        }
    }
}
