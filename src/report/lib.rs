//! Pages that a person reads, prints and keeps: self-contained HTML with charts drawn in SVG.
//!
//! A [`Page`] needs nothing but itself: no script, no font, no picture from elsewhere. It is
//! well-formed XML too, so that tests and other programs can read it back. The same content gives
//! the same bytes.
//!
//! ```
//! use report::{Markup, Page};
//! let mut body = Markup::new();
//! body.line("h1", "", "Terms < threats");
//! let page = Page { language: "en", title: "Terms", body }.html();
//! assert!(page.contains("<h1>Terms &lt; threats</h1>"));
//! ```

pub mod chart;
pub mod debrief;
mod figure;
mod markup;
mod page;
mod sign;
mod table;

pub use figure::Figure;
pub use markup::{Markup, escape};
pub use page::Page;
pub use sign::Sign;
pub use table::{Align, Cell, Table};
