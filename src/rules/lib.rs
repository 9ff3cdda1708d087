//! The model of *Three Roads*: what the two sides can do, what follows from it, and why.
//!
//! Nothing here draws, reads a file, asks a clock or uses a float. A ruleset and a level come in
//! as text, submissions come in as [`Action`]s, and every change goes out as a [`GameEvent`] with
//! its cause and its source.
//!
//! ```
//! # let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
//! # let read = |path: &std::path::Path| std::fs::read_to_string(path).expect("readable");
//! # let folder = std::fs::read_dir(format!("{root}/assets/ruleset")).expect("a folder");
//! # let paths = folder.map(|entry| entry.expect("an entry").path());
//! # let paths = paths.filter(|path| path.extension().is_some_and(|end| end == "ron"));
//! # let texts: Vec<_> = paths.map(|path| (path.display().to_string(), read(&path))).collect();
//! # let files: Vec<_> = texts.iter().map(|(name, text)| rules::SourceFile { name, text }).collect();
//! # let level_text = read(format!("{root}/levels/primer.ron").as_ref());
//! use rules::{Action, Game, Level, Phase, Ruleset, Seat, Side};
//!
//! let ruleset = Ruleset::load(&files).expect("the shipped ruleset is valid");
//! let level = Level::load(&ruleset, "primer.ron", &level_text).expect("so is the primer");
//! let mut game = Game::new(level, 7);
//!
//! // Both sides choose one of the three agendas dealt to them.
//! for side in Side::BOTH {
//!     let agenda = game.view(Seat::Side(side)).board().dealt(side)[0];
//!     game.submit(Seat::Side(side), Action::Agenda(agenda)).expect("it was dealt");
//! }
//! game.resolve();
//! assert_eq!(game.board().phase(), Phase::Talks);
//! assert!(!game.view(Seat::Side(Side::Baku)).legal_orders().is_empty());
//! ```

pub mod data;

mod brink;
mod check;
mod event;
mod game;
mod hash;
mod ids;
mod level;
mod order;
mod replay;
mod resolve;
mod ruleset;
mod score;
mod state;
mod view;

pub use brink::Brink;
pub use check::{Cost, OrderError};
pub use data::Problem;
pub use event::{Cause, Ending, Entry, GameEvent, NoLedger, Outcome, Pushed, Recorder, Step};
pub use game::{Game, Playout};
pub use hash::Hash;
pub use ids::*;
pub use level::{Change, ChangeError, Level};
pub use order::{Action, Answer, DeskAct, Offer, OrderSet, Phase, Pledge, Sealed, Stand, Term};
pub use replay::{CodeError, Coded, ENGINE, FindLevel, Replay, is_code, read_code, write_code};
pub use ruleset::{
    Agenda, By, CONSTANTS, Cell, Choice, Cite, Cond, Conds, Constants, Crisis, Drift, Effect,
    Effects, Event, Expr, ExprNode, Fix, Good, Group, Interest, Kind, Lever, MAX_EVENTS, MAX_SET,
    MAX_TRACKS, MAX_TURNS, Node, NodeKind, Owned, Owner, Pair, Party, Play, Ratchet, Reaction,
    Road, Roads, Route, Ruleset, SLOTS, Scripted, Sentence, Source, SourceFile, Standing, TABLE,
    Tone, Track, TrackGroup,
};
pub use score::{DeskScore, SideScore, Verdict, verdict};
pub use state::{Board, Chance, Dice, Draws, Hand, PUSH_TURNS, State};
pub use view::{Move, Part, View};
