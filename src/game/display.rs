//! What is missing for a window, found out before the engine starts or from how it failed to.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, PoisonError};

/// What is missing for a window.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Missing {
    /// No display.
    Display,
    /// No graphics driver that can be used.
    Driver,
    /// It ran, and a part of the program failed: what that part said, and where it stands.
    Fault(String),
}

/// Whether the environment names a display where one has to be named.
#[must_use]
pub fn is_named() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY")
}

/// Runs something that opens a window. The libraries below answer what is missing with a panic;
/// it is caught here and nothing is printed.
///
/// # Errors
/// What is missing.
pub fn attempt<T>(run: impl FnOnce() -> T) -> Result<T, Missing> {
    let heard: Arc<Mutex<Option<String>>> = Arc::default();
    let ear = Arc::clone(&heard);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let place = info.location().map_or_else(String::new, ToString::to_string);
        let said = info.payload_as_str().unwrap_or_default();
        let mut heard = ear.lock().unwrap_or_else(PoisonError::into_inner);
        // The first is the cause of the others.
        heard.get_or_insert_with(|| format!("{said}\n{place}"));
    }));
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(before);
    result.map_err(|_| {
        let heard = heard.lock().unwrap_or_else(PoisonError::into_inner).take();
        reason(heard.unwrap_or_default())
    })
}

/// What a panic of the libraries below means. The sentences are theirs.
fn reason(said: String) -> Missing {
    let has = |part: &str| said.contains(part);
    if has("event loop") || has("XOpenDisplay") || has("NotSupported") || has("libxkbcommon") {
        Missing::Display
    } else if has("Unable to find a GPU") || has("wgpu surface") || has("request_adapter") {
        Missing::Driver
    } else {
        Missing::Fault(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_libraries_say_is_told_apart() {
        let failed = |said: &'static str| attempt(|| panic::panic_any(said)).expect_err("failed");
        assert_eq!(failed("Failed to build event loop: Os(..)"), Missing::Display);
        assert_eq!(failed("Unable to find a GPU! Make sure…"), Missing::Driver);
        let Missing::Fault(said) = failed("index out of bounds") else { panic!("a fault") };
        assert!(said.starts_with("index out of bounds\n") && said.contains("display.rs"));
        assert_eq!(attempt(|| 7), Ok(7));
    }
}
