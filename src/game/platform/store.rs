//! A place for texts.

use thiserror::Error;
use ui::SaveSlot;

/// What is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item<'a> {
    /// A saved game.
    Save(&'a SaveSlot),
    /// The settings.
    Settings,
    /// Size and place of the window.
    Window,
}

/// What went wrong with a file.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum StoreError {
    /// It cannot be read.
    #[error("{file} cannot be read: {why}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system says.
        why: String,
    },
    /// It is no text.
    #[error("{file} is not text")]
    NotText {
        /// The file.
        file: String,
    },
    /// It cannot be written: there is no more room.
    #[error("there is no room for {file}")]
    Full {
        /// The file.
        file: String,
    },
    /// It cannot be written, moved or removed.
    #[error("{file} cannot be written: {why}")]
    NotWritten {
        /// The file.
        file: String,
        /// What the system says.
        why: String,
    },
}

/// A place for texts under fixed names. A text is there as a whole or as it was before.
pub trait Store: Send + Sync + std::fmt::Debug {
    /// The saved games, each with the second since 1970 in which it was written.
    ///
    /// # Errors
    /// They cannot be listed.
    fn saves(&self) -> Result<Vec<(SaveSlot, u64)>, StoreError>;

    /// Saves that were put aside, as a person would find them.
    fn aside(&self) -> Vec<String>;

    /// A text; `None` if there is none.
    ///
    /// # Errors
    /// It is there and cannot be read.
    fn read(&self, item: Item<'_>) -> Result<Option<String>, StoreError>;

    /// Keeps a text instead of the one that was there. Once this has returned, not even a loss of
    /// power loses it. Tells the second since 1970.
    ///
    /// # Errors
    /// It cannot be written; what was there is there still.
    fn write(&self, item: Item<'_>, text: &str) -> Result<u64, StoreError>;

    /// Puts a bad text aside under another name, and tells which.
    ///
    /// # Errors
    /// It cannot be moved.
    fn put_aside(&self, item: Item<'_>) -> Result<String, StoreError>;

    /// Removes a text, if it is there.
    ///
    /// # Errors
    /// It cannot be removed.
    fn remove(&self, item: Item<'_>) -> Result<(), StoreError>;

    /// What a person would call its place: a path.
    fn place(&self, item: Item<'_>) -> String;
}
