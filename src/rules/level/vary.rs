//! Changed copies of a level, for asking what one thing in it is worth.

use thiserror::Error;

use super::Level;
use crate::hash::Hash;
use crate::ids::{LeverId, TrackId};
use crate::ruleset::CONSTANTS;

/// One change to a level.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Change {
    /// A track starts at this value; one beyond the track's range becomes the nearest within.
    Start(TrackId, i16),
    /// A named number of the engine has this value.
    Constant(String, i16),
    /// A lever may lie on the table, but not be ordered.
    Bar(LeverId),
    /// Turns begin without talks.
    NoTalks,
}

/// Why a level cannot be changed so.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum ChangeError {
    /// The engine has no number of this name.
    #[error("there is no named number `{0}`")]
    UnknownConstant(String),
    /// The number may not have this value.
    #[error("`{name}` may be {least} to {most}")]
    OutOfRange {
        /// The number.
        name: String,
        /// Its least value.
        least: i16,
        /// Its greatest value.
        most: i16,
    },
    /// Moscow's least attention would be above its most.
    #[error("the least attention would be above the most")]
    AttentionBackwards,
}

impl Level {
    /// A copy with these changes, made one after the other. Its hash is another one unless there
    /// are none; its id is the same.
    ///
    /// # Errors
    /// The first change that cannot be made.
    pub fn varied(&self, changes: &[Change]) -> Result<Self, ChangeError> {
        let mut level = self.clone();
        for change in changes {
            level.change(change)?;
            let known = format!("{} {change:?}", level.hash);
            level.hash = Hash::of(known.as_bytes());
        }
        let numbers = &level.constants;
        if numbers.moscow_attention_least > numbers.moscow_attention_most {
            return Err(ChangeError::AttentionBackwards);
        }
        Ok(level)
    }

    fn change(&mut self, change: &Change) -> Result<(), ChangeError> {
        match change {
            Change::Start(track, value) => {
                let range = self.ruleset.track(*track);
                let value = (*value).clamp(range.least, range.most);
                // Every track's range lies within that of its place in the state.
                self.tracks[track.index()] = value as i8;
            }
            Change::Constant(name, value) => self.renumber(name, *value)?,
            Change::Bar(lever) => self.barred |= 1 << lever.0,
            Change::NoTalks => self.talks = false,
        }
        Ok(())
    }

    fn renumber(&mut self, name: &str, value: i16) -> Result<(), ChangeError> {
        let unknown = || ChangeError::UnknownConstant(name.to_owned());
        let (_, least, most) =
            *CONSTANTS.iter().find(|(known, ..)| *known == name).ok_or_else(unknown)?;
        if !(least..=most).contains(&value) {
            return Err(ChangeError::OutOfRange { name: name.to_owned(), least, most });
        }
        *self.constants.slot(name).ok_or_else(unknown)? = value;
        self.changed.retain(|(known, _)| known != name);
        self.changed.push((name.to_owned(), value));
        Ok(())
    }
}
