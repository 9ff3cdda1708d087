//! A number that nobody chose.

use js_sys::Date;

/// A number from the browser's own chance; from the clock, if it has none.
#[must_use]
pub fn chance() -> u64 {
    let mut bytes = [0_u8; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let drawn = crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    match drawn {
        Some(_) => u64::from_le_bytes(bytes),
        None => Date::now() as u64,
    }
}
