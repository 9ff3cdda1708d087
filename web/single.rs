//! The page as one file, for a USB stick: it opens by double click, without a server.

use serde_json::json;
use text::Words;

use crate::glue::Glue;
use crate::pack::{Squeeze, gzip};
use crate::page;

const ICON: &[u8] = include_bytes!("../assets/icons/three-roads.svg");

/// The page about a game, with the game in it.
///
/// # Errors
/// Never in practice: what is packed lies in memory.
pub fn single(words: &Words, glue: &Glue, squeeze: Squeeze) -> std::io::Result<String> {
    let bundle = json!({ "size": glue.wasm.len() });
    let module = gzip(&glue.wasm, squeeze)?;
    Ok(page::inline(words, &bundle, ICON, &glue.js, &module))
}
