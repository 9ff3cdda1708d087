//! Sound in a browser: buffers that were reckoned here, played by the page’s own audio.

use std::cell::RefCell;
use std::collections::BTreeMap;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AudioBuffer, AudioContext};

use super::cue::Cue;

/// As many cues sound at once at most; more are left out.
const AT_ONCE: usize = 3;
/// What the page’s script calls the audio that may sound, from the first touch or key on.
const OF_PAGE: &str = "threeRoadsAudio";

/// The page’s audio, and the cues that have been heard already.
struct Audio {
    context: AudioContext,
    buffers: BTreeMap<Cue, AudioBuffer>,
    sounding: usize,
}

thread_local! {
    static AUDIO: RefCell<Option<Audio>> = const { RefCell::new(None) };
}

/// Whether the page can make a sound.
pub(super) fn is_there() -> bool {
    AUDIO.with_borrow_mut(|audio| {
        if audio.is_none() {
            *audio =
                context().map(|context| Audio { context, buffers: BTreeMap::new(), sounding: 0 });
        }
        audio.is_some()
    })
}

/// Plays a cue at a gain, if the page may sound.
pub(super) fn play(cue: Cue, gain: f32) {
    if is_there() {
        // There is nobody to tell if it does not sound.
        let _ = AUDIO.with_borrow_mut(|audio| Some(audio.as_mut()?.play(cue, gain)));
    }
}

/// The page’s audio, once it may sound.
fn context() -> Option<AudioContext> {
    let window = web_sys::window()?;
    let made = js_sys::Reflect::get(&window, &JsValue::from_str(OF_PAGE)).ok()?;
    made.dyn_into().ok()
}

/// A cue has been heard. While none sounds the audio rests: even silence takes work.
fn heard() {
    AUDIO.with_borrow_mut(|audio| {
        let Some(audio) = audio else { return };
        audio.sounding = audio.sounding.saturating_sub(1);
        if audio.sounding == 0 {
            // If it cannot rest it goes on, silent.
            let _ = audio.context.suspend();
        }
    });
}

impl Audio {
    fn play(&mut self, cue: Cue, gain: f32) -> Result<(), JsValue> {
        if self.sounding >= AT_ONCE {
            return Ok(());
        }
        let buffer = self.buffer(cue)?;
        let source = self.context.create_buffer_source()?;
        source.set_buffer(Some(&buffer));
        let volume = self.context.create_gain()?;
        volume.gain().set_value(gain);
        source.connect_with_audio_node(&volume)?;
        volume.connect_with_audio_node(&self.context.destination())?;
        let over = Closure::once_into_js(heard);
        source.add_event_listener_with_callback("ended", over.unchecked_ref())?;
        source.start()?;
        self.sounding += 1;
        // A promise: it has been let sound before, and what fails is silent.
        let _ = self.context.resume()?;
        Ok(())
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
