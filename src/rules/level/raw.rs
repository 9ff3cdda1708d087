//! A level as it stands in its file.

use crate::data::{Spanned, record};
use crate::ruleset::raw::Name;

record! {
    /// A list of names for each side.
    pub struct RawSides {
        pub moscow: Spanned<Vec<Name>>,
        pub baku: Spanned<Vec<Name>>,
    }
}
record! {
    /// What a level lays down for one turn.
    pub struct RawScript {
        pub turn: Spanned<u8>,
        pub headline: Option<Name> = None,
        pub tables: Option<RawSides> = None,
    }
}
record! {
    /// A level.
    pub struct RawLevel {
        pub id: Name,
        pub start: Name,
        pub turns: (Spanned<u8>, Spanned<u8>),
        pub set_in: bool = true,
        pub tracks: Vec<(Name, Spanned<i16>)> = Vec::new(),
        pub ratchets: Vec<Name> = Vec::new(),
        pub fixed: RawSides,
        pub levers: RawSides,
        pub barred: Vec<Name> = Vec::new(),
        pub talks: bool = true,
        pub deck: Spanned<Vec<Name>>,
        pub agendas: RawSides,
        pub script: Vec<RawScript> = Vec::new(),
        pub desks: Vec<Name> = Vec::new(),
        pub seed: Spanned<u32> = Spanned::assumed(0),
        pub rules: Vec<(Name, Spanned<i16>)> = Vec::new(),
    }
}
