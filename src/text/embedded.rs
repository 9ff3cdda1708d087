//! The files of `assets/text`, carried inside the program so that it can speak anywhere.

/// A language's name, and its files as pairs of name and text.
type Language = (&'static str, &'static [(&'static str, &'static str)]);

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The names of the languages that have a folder in `assets/text`, in alphabetical order.
pub fn languages() -> impl Iterator<Item = &'static str> {
    EMBEDDED.iter().map(|(language, _)| *language)
}

/// The files of a language as pairs of name and text, in alphabetical order; none if there is
/// no such language.
#[must_use]
pub fn resources(language: &str) -> &'static [(&'static str, &'static str)] {
    EMBEDDED.iter().find(|(name, _)| *name == language).map_or(&[], |(_, files)| files)
}
