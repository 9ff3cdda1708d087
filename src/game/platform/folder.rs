//! A store in the folders of whoever is logged in.

use std::env;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use ui::SaveSlot;

use super::store::{Item, Store, StoreError};

/// The name under which the game keeps its things.
const NAME: &str = "three-roads";
/// The longest text that is read. A save of the longest game is a hundredth of it.
const MOST: u64 = 4 << 20;
/// The ending of a file that was put aside.
const ASIDE: &str = "damaged";

/// Two folders: one for games, one for what is set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Folder {
    saves: PathBuf,
    set: PathBuf,
}

impl Folder {
    /// Both below one folder.
    #[must_use]
    pub fn at(path: &Path) -> Self {
        Self { saves: path.join("saves"), set: path.to_owned() }
    }

    /// Where this system keeps such things. `None` if it does not say.
    #[must_use]
    pub fn at_home() -> Option<Self> {
        let absolute =
            |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        if cfg!(windows) {
            return Some(Self::at(&absolute("APPDATA")?.join(NAME)));
        }
        let home = absolute("HOME");
        if cfg!(target_os = "macos") {
            return Some(Self::at(&home?.join("Library/Application Support").join(NAME)));
        }
        let base = |name: &str, usual: &str| {
            absolute(name).or_else(|| Some(home.as_ref()?.join(usual))).map(|path| path.join(NAME))
        };
        let data = base("XDG_DATA_HOME", ".local/share")?;
        Some(Self { saves: data.join("saves"), set: base("XDG_CONFIG_HOME", ".config")? })
    }

    fn path(&self, item: Item<'_>) -> PathBuf {
        match item {
            Item::Save(slot) => self.saves.join(format!("{}.ron", harmless(&slot.0))),
            Item::Settings => self.set.join("settings.ron"),
            Item::Window => self.set.join("window.ron"),
        }
    }

    /// The files of the folder of saves.
    fn files(&self) -> io::Result<Vec<PathBuf>> {
        let listed = match fs::read_dir(&self.saves) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other?,
        };
        let mut files = Vec::new();
        for entry in listed {
            let path = entry?.path();
            if path.is_file() {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }
}

impl Store for Folder {
    fn saves(&self) -> Result<Vec<(SaveSlot, u64)>, StoreError> {
        let files = self.files().map_err(|error| unreadable(&self.saves, &error))?;
        let saves = files.iter().filter_map(|path| {
            let name = path.file_name()?.to_str()?.strip_suffix(".ron")?;
            // What is being written begins with a dot.
            let own = !name.starts_with('.') && harmless(name) == name;
            own.then(|| (SaveSlot(name.to_owned()), written(path)))
        });
        Ok(saves.collect())
    }

    fn aside(&self) -> Vec<String> {
        let files = self.files().unwrap_or_default();
        let aside = |path: &&PathBuf| {
            path.extension().is_some_and(|end| end.to_string_lossy().starts_with(ASIDE))
        };
        files.iter().filter(aside).map(|path| path.display().to_string()).collect()
    }

    fn read(&self, item: Item<'_>) -> Result<Option<String>, StoreError> {
        let path = self.path(item);
        match read_text(&path) {
            Err(StoreError::Unreadable { .. }) if !path.exists() => Ok(None),
            other => other.map(Some),
        }
    }

    fn write(&self, item: Item<'_>, text: &str) -> Result<u64, StoreError> {
        let path = self.path(item);
        replace(&path, text).map_err(|error| not_written(&path, &error))?;
        Ok(written(&path))
    }

    fn put_aside(&self, item: Item<'_>) -> Result<String, StoreError> {
        let path = self.path(item);
        let named = |number: usize| {
            let mut name = path.as_os_str().to_owned();
            name.push(".");
            name.push(ASIDE);
            if number > 1 {
                name.push(format!("-{number}"));
            }
            PathBuf::from(name)
        };
        let free = (1..).map(named).find(|aside| !aside.exists());
        let aside = free.unwrap_or_else(|| named(1));
        fs::rename(&path, &aside).map_err(|error| not_written(&path, &error))?;
        Ok(aside.display().to_string())
    }

    fn remove(&self, item: Item<'_>) -> Result<(), StoreError> {
        let path = self.path(item);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(not_written(&path, &error))
            }
            _ => Ok(()),
        }
    }

    fn place(&self, item: Item<'_>) -> String {
        self.path(item).display().to_string()
    }
}

/// The text of a file.
///
/// # Errors
/// It cannot be read, or is no text.
pub fn read_file(path: &Path) -> Result<String, StoreError> {
    read_text(path)
}

fn read_text(path: &Path) -> Result<String, StoreError> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    let read = file.take(MOST).read_to_end(&mut bytes);
    read.map_err(|error| unreadable(path, &error))?;
    let file = || path.display().to_string();
    String::from_utf8(bytes).map_err(|_| StoreError::NotText { file: file() })
}

/// Writes a text to a file beside, which then takes the name.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.part"));
    let mut file = File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    drop(file);
    fs::rename(&beside, path)?;
    // The name, too, is on the disk only when its folder is; not every system lets one ask.
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// A name that cannot lead out of its folder.
fn harmless(name: &str) -> String {
    let letter = |letter: char| match letter {
        '/' | '\\' | ':' => '_',
        letter if letter.is_control() => '_',
        letter => letter,
    };
    name.trim_start_matches('.').chars().map(letter).collect()
}

/// The second since 1970 in which a file was written; 0 if the system does not say.
fn written(path: &Path) -> u64 {
    let time = fs::metadata(path).and_then(|about| about.modified()).ok();
    let since = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.map_or(0, |since| since.as_secs())
}

fn unreadable(path: &Path, error: &io::Error) -> StoreError {
    StoreError::Unreadable { file: path.display().to_string(), why: error.to_string() }
}

fn not_written(path: &Path, error: &io::Error) -> StoreError {
    StoreError::NotWritten { file: path.display().to_string(), why: error.to_string() }
}
