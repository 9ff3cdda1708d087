//! Tones made of partials that die away: a struck bar of wood, a plucked string. Nothing sounds
//! that is not reckoned here.

use std::f32::consts::{PI, TAU};

/// How loud a cue is in its loudest tenth of a second: the root of the mean square, where 1 is as
/// much as there can be. About −21 dB.
const LOUDNESS: f32 = 0.09;
/// What no sample goes beyond.
const MOST: f32 = 0.5;
/// How long a tone takes to swell, in seconds: a soft mallet, without a click.
const SWELL: f32 = 0.005;
/// How long the end takes to fade, in seconds.
const FADE: f32 = 0.04;

/// A partial: its frequency as a multiple of the tone’s, how strong it is, and how many seconds
/// until a third of it is left.
type Partial = (f32, f32, f32);

/// What is struck or plucked.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Body {
    /// A bar of wood: few partials, far apart, soon gone.
    Wood,
    /// A string: many partials that follow each other, the high ones gone sooner.
    String,
}

impl Body {
    const fn partials(self) -> &'static [Partial] {
        match self {
            Self::Wood => &[(1.0, 1.0, 0.10), (3.93, 0.16, 0.035), (9.2, 0.05, 0.014)],
            Self::String => &[
                (1.0, 1.0, 0.42),
                (2.001, 0.42, 0.26),
                (3.003, 0.20, 0.17),
                (4.008, 0.09, 0.11),
                (5.014, 0.04, 0.08),
            ],
        }
    }
}

/// One tone of a cue.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Tone {
    /// When it begins, in seconds.
    pub at: f32,
    /// Its frequency in hertz.
    pub pitch: f32,
    /// How strong it is beside the others.
    pub level: f32,
    /// What sounds.
    pub body: Body,
}

/// Samples of tones at a rate, `length` seconds of them: they begin and end at zero, and all cues
/// are equally loud.
pub(super) fn render(tones: &[Tone], length: f32, rate: u32) -> Vec<f32> {
    let rate = rate as f32;
    let mut samples = vec![0.0; (length * rate) as usize];
    for tone in tones {
        for partial in tone.body.partials() {
            add(&mut samples, tone, *partial, rate);
        }
    }
    let count = samples.len();
    let fade = (FADE * rate) as usize;
    for (place, sample) in samples.iter_mut().enumerate() {
        let left = (count - 1 - place).min(fade) as f32 / fade as f32;
        *sample *= 0.5 - 0.5 * (PI * left).cos();
    }
    let loudest = loudest(&samples, (rate / 10.0) as usize).max(f32::EPSILON);
    let peak = samples.iter().fold(f32::EPSILON, |most, sample| most.max(sample.abs()));
    let gain = (LOUDNESS / loudest).min(MOST / peak);
    samples.iter_mut().for_each(|sample| *sample *= gain);
    samples
}

/// Adds a partial: a point that goes round a circle that shrinks, so that no sine has to be looked
/// up for each sample.
fn add(samples: &mut [f32], tone: &Tone, (ratio, level, dies): Partial, rate: f32) {
    let pitch = tone.pitch * ratio;
    // What a device cannot give would come back as another tone.
    if pitch > rate * 0.45 {
        return;
    }
    let (turn_sin, turn_cos) = (TAU * pitch / rate).sin_cos();
    let shrink = (-1.0 / (dies * rate)).exp();
    let (mut x, mut y) = (tone.level * level, 0.0);
    let swell = (SWELL * rate) as usize;
    let from = ((tone.at * rate) as usize).min(samples.len());
    // Until a ten-thousandth of it is left.
    let length = (dies * rate * 9.2) as usize;
    for (place, sample) in samples[from..].iter_mut().take(length).enumerate() {
        if place < swell {
            *sample += y * (0.5 - 0.5 * (PI * place as f32 / swell as f32).cos());
        } else {
            *sample += y;
        }
        (x, y) = (shrink * (x * turn_cos - y * turn_sin), shrink * (x * turn_sin + y * turn_cos));
    }
}

/// The root of the mean square of the loudest window of so many samples.
pub(super) fn loudest(samples: &[f32], window: usize) -> f32 {
    let mean = |part: &[f32]| {
        part.iter().map(|sample| sample * sample).sum::<f32>() / part.len().max(1) as f32
    };
    samples.chunks(window.max(1)).map(mean).fold(0.0, f32::max).sqrt()
}
