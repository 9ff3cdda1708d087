//! Names by content.

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes.
#[must_use]
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A digest in 64 hexadecimal digits.
pub(crate) fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first twelve hexadecimal digits of the SHA-256: what stands in a file's name.
#[must_use]
pub fn short(bytes: &[u8]) -> String {
    hex(&digest(bytes)[..6])
}
