//! The game in the browser: builds it for wasm32, makes the page about it, packs both, and serves
//! them on this machine.
//!
//! ```text
//! cargo web build     a folder that any static host can serve, below any path
//! cargo web serve     the same, served on this machine
//! cargo web single    one file that opens from a USB stick, without a server
//! ```
//!
//! The page lies in `page`, as plain modules of JavaScript; its words are in
//! `assets/text/en/page.ftl`, those of the commands in `web.ftl`.

mod cli;
mod compile;
mod folder;
mod glue;
mod hash;
mod pack;
mod page;
mod problem;
mod serve;
mod single;
mod site;
mod sizes;

pub use cli::run;
pub use folder::{SIZES, write};
pub use glue::{Glue, GlueKind};
pub use hash::{digest, short};
pub use pack::{Squeeze, brotli, gzip};
pub use page::{WORDS, joined, template};
pub use problem::Problem;
pub use serve::{Answer, Encoding, answer, negotiate};
pub use single::single;
pub use site::{File, Site, hashed_name};
pub use sizes::{BUDGET, Sizes, check, table};
