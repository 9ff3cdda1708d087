//! The names under which words are kept.

use std::borrow::Borrow;
use std::fmt;

/// The key of a message, made from an id of the ruleset: `lever-joint_front`.
///
/// ```
/// # use text::Key;
/// assert_eq!(Key::new("lever", "joint_front"), "lever-joint_front");
/// assert_eq!(Key::new("track", "zangezur.build"), "track-zangezur-build");
/// assert_eq!(Key::part("option", "grain_ship", "wait"), "option-grain_ship-wait");
/// assert_eq!(Key::sentence("2.4-1.2"), "sentence-2_4-1_2");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(String);

impl Key {
    /// The key of one thing of a kind. A dot in the id becomes `-`, since Fluent has no dots.
    #[must_use]
    pub fn new(kind: &str, id: &str) -> Self {
        Self(format!("{kind}-{}", id.replace('.', "-")))
    }

    /// The key of a part of a thing: the target of a lever, the option of an event.
    #[must_use]
    pub fn part(kind: &str, owner: &str, id: &str) -> Self {
        Self::new(&Self::new(kind, owner).0, id)
    }

    /// The key of a sentence of the source article. Its dots become `_`, because `-` already
    /// parts the section from the place in it.
    #[must_use]
    pub fn sentence(id: &str) -> Self {
        Self(format!("sentence-{}", id.replace('.', "_")))
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Key {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<&str> for Key {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
