//! Files that leave the game: into the folder in which a person looks for what they have fetched.

use std::env;
use std::fs;
use std::io;
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
/// It cannot be written.
pub fn write_export(name: &str, text: &str) -> io::Result<String> {
    let folder = folder();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
    let mut path = folder.join(name);
    for number in 2..1000 {
        if !path.exists() {
            break;
        }
        path = folder.join(format!("{stem}-{number}.{ending}"));
    }
    fs::write(&path, text)?;
    Ok(path.display().to_string())
}
