//! Those who can sit down in the place of a person.
//!
//! A player sees its side's [`View`] and nothing else, and answers with a submission. A new one is
//! a type that implements [`Player`] and a line in [`REGISTRY`].

mod idle;
mod policy;
mod random;

pub use idle::Idle;
pub use policy::{Policy, Temper};
pub use random::Random;

use rules::{Action, View};

/// Whoever decides for a side.
pub trait Player {
    /// What to submit now. `None` if nothing is awaited from this seat.
    fn act(&mut self, view: &View<'_>) -> Option<Action>;

    /// The name by which the command line asks for it.
    fn name(&self) -> &str;

    /// Whether it gives nothing but what the rules themselves have offered, so that checking it
    /// again would be idle.
    fn only_legal(&self) -> bool {
        false
    }
}

impl Player for Box<dyn Player> {
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        (**self).act(view)
    }

    fn name(&self) -> &str {
        (**self).name()
    }

    fn only_legal(&self) -> bool {
        (**self).only_legal()
    }
}

/// Makes a player from a seed.
type Make = fn(u64) -> Box<dyn Player>;

/// Every player: its name, the key of its words, and how it is made.
const REGISTRY: &[(&str, &str, Make)] = &[
    (Random::NAME, "lab-player-random", |seed| Box::new(Random::new(seed))),
    ("hawk", "lab-player-hawk", |seed| Box::new(Policy::new(Temper::Hawk, seed))),
    ("dove", "lab-player-dove", |seed| Box::new(Policy::new(Temper::Dove, seed))),
];

/// The players' names, in the order in which they are listed.
pub fn names() -> impl Iterator<Item = &'static str> {
    REGISTRY.iter().map(|(name, ..)| *name)
}

/// The names and what they mean, as keys of words.
pub fn descriptions() -> impl Iterator<Item = (&'static str, &'static str)> {
    REGISTRY.iter().map(|(name, key, _)| (*name, *key))
}

/// The player of this name. Its own chance comes from `seed` alone.
#[must_use]
pub fn by_name(name: &str, seed: u64) -> Option<Box<dyn Player>> {
    REGISTRY.iter().find(|(known, ..)| *known == name).map(|(.., make)| make(seed))
}
