//! The words of one language.

use crate::args::{Args, MINUS};
use crate::embedded;
use crate::index::Index;
use crate::problem::{LoadError, Place, Problem, ProblemKind};
use crate::pseudo;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use unic_langid::LanguageIdentifier;

/// The words of one language. Can be shared between threads.
///
/// Asking never fails: a key without words gives the key itself between `⟦` and `⟧`, and is
/// remembered in [`Words::faults`].
pub struct Words {
    language: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
    index: Index,
    faults: Mutex<BTreeSet<String>>,
}

impl Words {
    /// Reads a language's files, given as pairs of name and text.
    ///
    /// # Errors
    /// All syntax errors and all keys with more than one set of words, each with its place; or
    /// that `language` names none.
    pub fn load<N, T>(
        language: &str,
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Self, LoadError>
    where
        N: AsRef<str>,
        T: Into<String>,
    {
        let language = parse_language(language)?;
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // The marks protect mixed directions of writing; no language here is written from the
        // right, and terminals print them as boxes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));

        let mut index = Index::default();
        let mut problems = Vec::new();
        for (name, source) in files {
            let file = name.as_ref();
            let resource = match FluentResource::try_new(source.into()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    problems.extend(errors.iter().map(|error| {
                        let kind = ProblemKind::Syntax(error.kind.to_string());
                        Place::of(resource.source(), error.pos.start).problem(file, kind)
                    }));
                    resource
                }
            };
            problems.extend(index.add(file, &resource));
            // Whatever this could refuse, the index has reported with its place.
            let _ = bundle.add_resource(resource);
        }
        if !problems.is_empty() {
            return Err(LoadError { problems });
        }
        Ok(Self { language, bundle, index, faults: Mutex::default() })
    }

    /// The words of a language that the program carries.
    ///
    /// # Errors
    /// As [`Words::load`]. A language without files has no words, which is no error here.
    pub fn embedded(language: &str) -> Result<Self, LoadError> {
        Self::load(language, embedded::resources(language).iter().copied())
    }

    /// The English words that the program carries.
    ///
    /// # Panics
    /// If the files do not load: they are part of the program, and a test reads them.
    #[must_use]
    pub fn english() -> Self {
        sound(Self::embedded("en"))
    }

    /// English in disguise: accented, longer, in brackets. What still reads as plain English on
    /// a screen was written in the program, and what is cut off will be cut off in a language
    /// with longer words.
    ///
    /// # Panics
    /// As [`Words::english`].
    #[must_use]
    pub fn pseudo() -> Self {
        let files = embedded::resources("en")
            .iter()
            .map(|(name, source)| (*name, pseudo::disguise(source)));
        sound(Self::load(pseudo::LANGUAGE, files))
    }

    /// The language, as Unicode names it.
    #[must_use]
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// What a thing is called.
    pub fn name(&self, key: impl AsRef<str>) -> String {
        self.get(key, None, &Args::new())
    }

    /// One line on what a thing does and risks.
    pub fn summary(&self, key: impl AsRef<str>) -> String {
        self.get(key, Some("summary"), &Args::new())
    }

    /// A thing's entry in the encyclopedia.
    pub fn entry(&self, key: impl AsRef<str>) -> String {
        self.get(key, Some("entry"), &Args::new())
    }

    /// Why a thing cannot be had now.
    pub fn refused(&self, key: impl AsRef<str>) -> String {
        self.get(key, Some("refused"), &Args::new())
    }

    /// A message that is filled with values.
    pub fn say(&self, key: impl AsRef<str>, args: &Args<'_>) -> String {
        self.get(key, None, args)
    }

    /// A message, or one of its attributes, filled with values.
    pub fn get(&self, key: impl AsRef<str>, attribute: Option<&str>, args: &Args<'_>) -> String {
        let key = key.as_ref();
        let message = self.bundle.get_message(key);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|found| found.value()),
        });
        let full = || match attribute {
            None => key.to_owned(),
            Some(name) => format!("{key}.{name}"),
        };
        let Some(pattern) = pattern else {
            let full = full();
            self.note(format!("no words for {full}"));
            return format!("⟦{full}⟧");
        };
        let mut errors = Vec::new();
        let text =
            self.bundle.format_pattern(pattern, Some(args.inner()), &mut errors).into_owned();
        for error in errors {
            self.note(format!("{}: {error}", full()));
        }
        text
    }

    /// Whether a key, or `key.attribute`, has words. Asking leaves no fault behind.
    #[must_use]
    pub fn has(&self, key: impl AsRef<str>) -> bool {
        self.index.items.contains_key(key.as_ref())
    }

    /// Every key and every `key.attribute`, in order. Terms begin with `-`.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.index.items.keys().map(String::as_str)
    }

    /// The variables that a key, or `key.attribute`, names itself, in order; none if there is no
    /// such key.
    pub fn variables(&self, key: impl AsRef<str>) -> impl Iterator<Item = &str> {
        let item = self.index.items.get(key.as_ref());
        item.into_iter().flat_map(|item| item.variables.iter().map(String::as_str))
    }

    /// What went wrong while words were asked for: keys without words, variables without values.
    /// In order, each once.
    pub fn faults(&self) -> Vec<String> {
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.iter().cloned().collect()
    }

    fn note(&self, fault: String) {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.insert(fault);
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("language", &self.language.to_string())
            .field("keys", &self.index.items.len())
            .finish_non_exhaustive()
    }
}

/// The program's own words; a test reads every file of them.
#[expect(clippy::panic, reason = "words that do not load are a programmer’s error")]
fn sound(loaded: Result<Words, LoadError>) -> Words {
    loaded.unwrap_or_else(|error| panic!("the program’s own words are wrong:\n{error}"))
}

fn parse_language(name: &str) -> Result<LanguageIdentifier, LoadError> {
    name.parse().map_err(|_| LoadError {
        problems: vec![Problem {
            file: name.to_owned(),
            line: 1,
            column: 1,
            kind: ProblemKind::Language(name.to_owned()),
        }],
    })
}

/// Prints a number with a true minus sign; leaves the rest to Fluent.
fn format_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value < 0.0 => {
            Some(number.as_string().replace('-', MINUS))
        }
        _ => None,
    }
}
