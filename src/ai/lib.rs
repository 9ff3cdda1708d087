//! The computer's players: who can sit down in the place of a person.
//!
//! A player sees its side's [`View`] and nothing else, has a budget in iterations, never in time,
//! and its own seed, and answers with a submission: the same input gives the same orders on every
//! machine. A new one is a type that implements [`Player`] and a line in [`REGISTRY`].

mod easy;
mod explained;
mod idle;
pub mod judge;
mod normal;
pub mod pivot;
mod player;
mod policy;
mod random;
mod reason;
mod response;
pub mod search;
mod seeds;
mod strong;

pub use easy::Easy;
pub use explained::{Explained, Recollection, decision_seed, explained};
pub use idle::{Idle, passing};
pub use normal::Normal;
pub use player::Player;
pub use policy::{Policy, Temper};
pub use random::Random;
pub use reason::Reason;
pub use response::{Aim, Objective, Responder};
pub use seeds::Seeds;
pub use strong::{Duel, Effort, Strong, Thought};

/// Makes a player from a seed.
type Make = fn(u64) -> Box<dyn Player>;

/// Every player: its name, the key of its words, and how it is made.
const REGISTRY: &[(&str, &str, Make)] = &[
    (Random::NAME, "player-random", |seed| Box::new(Random::new(seed))),
    ("hawk", "player-hawk", |seed| Box::new(Policy::new(Temper::Hawk, seed))),
    ("dove", "player-dove", |seed| Box::new(Policy::new(Temper::Dove, seed))),
    (Easy::NAME, "player-easy", |seed| Box::new(Easy::new(seed))),
    (Normal::NAME, "player-normal", |seed| Box::new(Normal::new(seed))),
    (Normal::CAREFUL, "player-careful", |seed| Box::new(Normal::careful(seed))),
    ("strong", "player-strong", |seed| Box::new(Strong::new("strong", Effort::STRONG, seed))),
    ("expert", "player-expert", |seed| Box::new(Strong::new("expert", Effort::EXPERT, seed))),
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
