//! The words of *Three Roads*, in every language that has a folder in `assets/text`.
//!
//! The rules speak in ids; this package turns an id into words. The words lie in Fluent
//! resources (`.ftl`), are read from text that the caller hands in, and are the only place where
//! a sentence for a player is written. The package reads no file, keeps no global and runs
//! wherever Rust does.
//!
//! ```
//! use text::{Args, Key, Words};
//!
//! let words = Words::load("en", [("demo.ftl", "\
//! lever-joint_front = Joint front with Tehran
//!     .summary = Stands with Tehran against a road to the west.
//! turns = { $n ->
//!     [one] One turn is left.
//!    *[other] { $n } turns are left.
//! }
//! ")])?;
//!
//! let key = Key::new("lever", "joint_front");
//! assert_eq!(words.name(&key), "Joint front with Tehran");
//! assert_eq!(words.get("turns", None, &Args::new().number("n", 3)), "3 turns are left.");
//!
//! // A missing key is visible on the screen and is written down for a test to find.
//! assert_eq!(words.entry(&key), "⟦lever-joint_front.entry⟧");
//! assert_eq!(words.faults(), ["no words for lever-joint_front.entry"]);
//! # Ok::<(), text::LoadError>(())
//! ```

mod args;
mod embedded;
mod index;
mod key;
mod problem;
pub mod pseudo;
mod words;

pub use args::Args;
pub use embedded::{languages, resources};
pub use key::Key;
pub use problem::{LoadError, Problem, ProblemKind};
pub use words::Words;
