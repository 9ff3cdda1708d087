//! What only the system has: the folder in which a person looks for what they have fetched, and a
//! number that nobody chose.

use std::env;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::path::PathBuf;

/// Where files that leave the game go: the folder of downloads, else the home folder, else here.
fn folder() -> PathBuf {
    let home = env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" }).map(PathBuf::from);
    let Some(home) = home else { return PathBuf::from(".") };
    let downloads = home.join("Downloads");
    if downloads.is_dir() { downloads } else { home }
}

/// Writes a file under a name that is free, and tells its path.
///
/// # Errors
/// It cannot be written: what the system says.
pub fn write_export(name: &str, text: &str) -> Result<String, String> {
    let folder = folder();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
    let mut path = folder.join(name);
    for number in 2..1000 {
        if !path.exists() {
            break;
        }
        path = folder.join(format!("{stem}-{number}.{ending}"));
    }
    fs::write(&path, text).map_err(|error| error.to_string())?;
    Ok(path.display().to_string())
}

/// A number from the system's own chance.
#[must_use]
pub fn chance() -> u64 {
    RandomState::new().hash_one(0_u8)
}
