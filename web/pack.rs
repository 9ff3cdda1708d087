//! What travels: each file once more in brotli and in gzip.

use std::io::{Result, Write};

use flate2::Compression;
use flate2::write::GzEncoder;

/// Largest window of brotli that browsers take, as a power of two.
const WINDOW: u32 = 24;

/// How hard to squeeze.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Squeeze {
    /// As hard as can be; a minute for the game.
    Hard,
    /// In a moment, for developers.
    Quick,
}

/// Brotli, read by every browser where the host offers it.
///
/// # Errors
/// Never in practice: what is written lies in memory.
pub fn brotli(bytes: &[u8], squeeze: Squeeze) -> Result<Vec<u8>> {
    let quality = match squeeze {
        Squeeze::Hard => 11,
        Squeeze::Quick => 2,
    };
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, quality, WINDOW);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(out)
}

/// Gzip, which the page reads itself where the host offers nothing.
///
/// # Errors
/// Never in practice: what is written lies in memory.
pub fn gzip(bytes: &[u8], squeeze: Squeeze) -> Result<Vec<u8>> {
    let level = match squeeze {
        Squeeze::Hard => Compression::best(),
        Squeeze::Quick => Compression::fast(),
    };
    let mut writer = GzEncoder::new(Vec::new(), level);
    writer.write_all(bytes)?;
    writer.finish()
}
