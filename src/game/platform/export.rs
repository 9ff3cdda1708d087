//! What only the system has: the folder in which a person looks for what they have fetched, and a
//! number that nobody chose.

use std::env;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io::{ErrorKind, Write};
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
    let others = (2..1000).map(|number| format!("{stem}-{number}.{ending}"));
    for name in std::iter::once(name.to_owned()).chain(others) {
        let path = folder.join(name);
        // Of two programs that look for a free name at the same time only one makes the file.
        match File::create_new(&path).and_then(|mut file| file.write_all(text.as_bytes())) {
            Ok(()) => return Ok(path.display().to_string()),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.to_string()),
        }
    }
    Err(ErrorKind::AlreadyExists.to_string())
}

/// A number from the system's own chance.
#[must_use]
pub fn chance() -> u64 {
    RandomState::new().hash_one(0_u8)
}
