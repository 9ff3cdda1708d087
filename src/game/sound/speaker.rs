//! What makes the sound, where there is something to make it with.
//!
//! Each cue is played by a thread of its own that ends when it has been heard; at rest there is no
//! thread and no connection. Nothing here can hold up a frame, and what fails is silent.

#[cfg(not(target_arch = "wasm32"))]
use std::sync::Arc;
#[cfg(not(target_arch = "wasm32"))]
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use bevy::prelude::*;

use super::cue::Cue;

/// As many cues sound at once at most; more are left out.
#[cfg(not(target_arch = "wasm32"))]
const AT_ONCE: usize = 3;

/// Makes sound. It is not there in tests, which are silent.
#[derive(Resource, Clone, Debug, Default)]
pub struct Speaker {
    #[cfg(not(target_arch = "wasm32"))]
    found: Arc<AtomicBool>,
    #[cfg(not(target_arch = "wasm32"))]
    sounding: Arc<AtomicUsize>,
}

#[cfg(not(target_arch = "wasm32"))]
impl Speaker {
    /// Looks for a device, and meanwhile supposes that there is none.
    #[must_use]
    pub fn open() -> Self {
        let speaker = Self::default();
        let found = Arc::clone(&speaker.found);
        on_a_thread(move || found.store(is_there(), Ordering::Relaxed));
        speaker
    }

    /// One that is there and is not heard: as many cues sound already as can. For tests.
    #[must_use]
    pub fn unheard() -> Self {
        let speaker = Self::default();
        speaker.found.store(true, Ordering::Relaxed);
        speaker.sounding.store(AT_ONCE, Ordering::Relaxed);
        speaker
    }

    /// Whether a device was found when it was last needed.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.found.load(Ordering::Relaxed)
    }

    /// Plays a cue at a gain, 0 to 1.
    pub(super) fn play(&self, cue: Cue, gain: f32) {
        if self.sounding.fetch_add(1, Ordering::Relaxed) >= AT_ONCE {
            self.sounding.fetch_sub(1, Ordering::Relaxed);
            return;
        }
        let own = self.clone();
        on_a_thread(move || {
            // Without a device this fails at once; one that is plugged in later is found so.
            own.found.store(play(cue, gain), Ordering::Relaxed);
            own.sounding.fetch_sub(1, Ordering::Relaxed);
        });
    }
}

#[cfg(target_arch = "wasm32")]
impl Speaker {
    /// The page makes sound when it is first needed.
    #[must_use]
    pub fn open() -> Self {
        Self::default()
    }

    /// Whether the page can make a sound.
    #[must_use]
    pub fn is_there(&self) -> bool {
        super::web::is_there()
    }

    /// Plays a cue at a gain, 0 to 1.
    pub(super) fn play(&self, cue: Cue, gain: f32) {
        super::web::play(cue, gain);
    }
}

/// Without a thread there is no sound, and nothing else is amiss.
#[cfg(not(target_arch = "wasm32"))]
fn on_a_thread(work: impl FnOnce() + Send + 'static) {
    let _ = std::thread::Builder::new().name("sound".to_owned()).spawn(work);
}

#[cfg(target_os = "linux")]
fn is_there() -> bool {
    super::pulse::is_there()
}

#[cfg(target_os = "linux")]
fn play(cue: Cue, gain: f32) -> bool {
    let mut samples = cue.samples(super::pulse::RATE);
    samples.iter_mut().for_each(|sample| *sample *= gain);
    super::pulse::play(&samples).is_ok()
}

#[cfg(any(windows, target_os = "macos"))]
fn is_there() -> bool {
    super::device::is_there()
}

#[cfg(any(windows, target_os = "macos"))]
fn play(cue: Cue, gain: f32) -> bool {
    super::device::play(cue, gain).is_some()
}

#[cfg(not(any(target_os = "linux", windows, target_os = "macos", target_arch = "wasm32")))]
fn is_there() -> bool {
    false
}

#[cfg(not(any(target_os = "linux", windows, target_os = "macos", target_arch = "wasm32")))]
fn play(_: Cue, _: f32) -> bool {
    false
}
