//! Sound in a browser: buffers that were reckoned here, played by the page’s own audio.

use std::cell::RefCell;
use std::collections::BTreeMap;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AudioBuffer, AudioContext, AudioContextState};

use super::cue::Cue;

/// What the page’s script calls the audio that it lets sound at the first touch or key.
const OF_PAGE: &str = "threeRoadsAudio";

/// The page’s audio, and the cues that have been heard already.
struct Audio {
    context: AudioContext,
    buffers: BTreeMap<Cue, AudioBuffer>,
}

thread_local! {
    static AUDIO: RefCell<Option<Audio>> = const { RefCell::new(None) };
}

/// Whether the page can make a sound.
pub(super) fn is_there() -> bool {
    AUDIO.with_borrow_mut(|audio| {
        if audio.is_none() {
            *audio = context().map(|context| Audio { context, buffers: BTreeMap::new() });
        }
        audio.is_some()
    })
}

/// Plays a cue at a gain, if the page may sound yet.
pub(super) fn play(cue: Cue, gain: f32) {
    if is_there() {
        // There is nobody to tell if it does not sound.
        let _ = AUDIO.with_borrow_mut(|audio| Some(audio.as_mut()?.play(cue, gain)));
    }
}

/// The audio that the page has, or one of our own.
fn context() -> Option<AudioContext> {
    let window = web_sys::window()?;
    let made = js_sys::Reflect::get(&window, &JsValue::from_str(OF_PAGE)).ok();
    let made = made.and_then(|made| made.dyn_into::<AudioContext>().ok());
    made.or_else(|| AudioContext::new().ok())
}

impl Audio {
    fn play(&mut self, cue: Cue, gain: f32) -> Result<(), JsValue> {
        if self.context.state() != AudioContextState::Running {
            // What waits until the page may sound would come all at once.
            let _ = self.context.resume()?;
            return Ok(());
        }
        let buffer = self.buffer(cue)?;
        let source = self.context.create_buffer_source()?;
        source.set_buffer(Some(&buffer));
        let volume = self.context.create_gain()?;
        volume.gain().set_value(gain);
        source.connect_with_audio_node(&volume)?;
        volume.connect_with_audio_node(&self.context.destination())?;
        source.start()
    }

    fn buffer(&mut self, cue: Cue) -> Result<AudioBuffer, JsValue> {
        if let Some(buffer) = self.buffers.get(&cue) {
            return Ok(buffer.clone());
        }
        let rate = self.context.sample_rate();
        let samples = cue.samples(rate as u32);
        let buffer = self.context.create_buffer(1, samples.len() as u32, rate)?;
        buffer.copy_to_channel(&samples, 0)?;
        self.buffers.insert(cue, buffer.clone());
        Ok(buffer)
    }
}
