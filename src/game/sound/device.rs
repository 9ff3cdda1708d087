//! Sound on Windows and macOS, through what those systems bring.

use std::time::Duration;

use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{FromSample, SampleFormat, SizedSample};

use super::cue::Cue;

/// How long the device may take to begin and to end.
const ROOM: Duration = Duration::from_millis(300);

/// Whether there is a device.
pub(super) fn is_there() -> bool {
    cpal::default_host().default_output_device().is_some()
}

/// Plays a cue at a gain, and waits until it has been heard. `None` if that cannot be done.
pub(super) fn play(cue: Cue, gain: f32) -> Option<()> {
    let device = cpal::default_host().default_output_device()?;
    let config = device.default_output_config().ok()?;
    match config.sample_format() {
        SampleFormat::F32 => sound::<f32>(&device, config.into(), cue, gain),
        SampleFormat::I16 => sound::<i16>(&device, config.into(), cue, gain),
        SampleFormat::U16 => sound::<u16>(&device, config.into(), cue, gain),
        SampleFormat::I32 => sound::<i32>(&device, config.into(), cue, gain),
        _ => None,
    }
}

fn sound<T: SizedSample + FromSample<f32>>(
    device: &cpal::Device,
    config: cpal::StreamConfig,
    cue: Cue,
    gain: f32,
) -> Option<()> {
    let rate = config.sample_rate;
    let samples = cue.samples(rate);
    let length = Duration::from_secs_f32(samples.len() as f32 / rate as f32);
    let channels = usize::from(config.channels).max(1);
    let mut rest = samples.into_iter();
    let fill = move |out: &mut [T], _: &cpal::OutputCallbackInfo| {
        for frame in out.chunks_mut(channels) {
            // Silence follows, until the stream is closed.
            let sample = rest.next().unwrap_or(0.0) * gain;
            frame.fill(T::from_sample(sample));
        }
    };
    let stream = device.build_output_stream(config, fill, |_| {}, None).ok()?;
    stream.play().ok()?;
    std::thread::sleep(length + ROOM);
    Some(())
}
