//! Newtypes for every id and quantity of the model, so that a track cannot be taken for a lever.

use std::fmt;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident($inner:ty);)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
        pub struct $name(pub(crate) $inner);

        impl $name {
            /// Position in the ruleset's list of its kind, from 0.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

id! {
    /// A number that moves during the game, such as `tension` or `zangezur.build`.
    TrackId(u8);
    /// A lever: something a side can order.
    LeverId(u8);
    /// A lever together with its chosen target; a lever without targets has one play.
    PlayId(u8);
    /// A rule for two levers played in the same turn.
    PairId(u8);
    /// A crisis that a contest can open.
    CrisisId(u8);
    /// An act that cannot be undone.
    RatchetId(u8);
    /// A reaction or a stance of a third party.
    ReactionId(u8);
    /// A third party.
    PartyId(u8);
    /// A headline event.
    EventId(u8);
    /// An interest of a side or of a third party.
    InterestId(u8);
    /// A hidden agenda.
    AgendaId(u8);
    /// A place or an issue on the map where levers act.
    NodeId(u8);
    /// A transport or pipeline route.
    RouteId(u8);
    /// A rule of the economy or of drift.
    DriftId(u8);
    /// A citation: where a rule comes from.
    CiteId(u16);
    /// One compiled effect; used by effects that arrive later.
    EffectId(u16);
}

/// One of the two sides.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Moscow.
    Moscow,
    /// Baku.
    Baku,
}

impl Side {
    /// Both sides, in the fixed order in which they are resolved.
    pub const BOTH: [Self; 2] = [Self::Moscow, Self::Baku];

    /// The other side.
    pub const fn other(self) -> Self {
        match self {
            Self::Moscow => Self::Baku,
            Self::Baku => Self::Moscow,
        }
    }

    /// 0 for Moscow, 1 for Baku.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The name used in data files and word keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Moscow => "moscow",
            Self::Baku => "baku",
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Who may submit something: a side, or a third party with a person at its desk.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Seat {
    /// One of the two sides.
    Side(Side),
    /// A seated third party.
    Desk(PartyId),
}

impl Seat {
    /// The bit that stands for this seat in a [`SeatSet`].
    pub(crate) const fn bit(self) -> u8 {
        match self {
            Self::Side(side) => 1 << side as u8,
            Self::Desk(party) => 4 << party.0,
        }
    }
}

/// A set of seats.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct SeatSet(pub(crate) u8);

impl SeatSet {
    /// Nobody.
    pub const NONE: Self = Self(0);
    /// Both sides, no desk.
    pub const SIDES: Self = Self(3);

    /// A set of one.
    pub const fn one(seat: Seat) -> Self {
        Self(seat.bit())
    }

    /// Whether the seat is in the set.
    pub const fn has(self, seat: Seat) -> bool {
        self.0 & seat.bit() != 0
    }

    /// Whether nobody is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The seats in the set: sides first, then desks in the parties' order.
    pub fn iter(self) -> impl Iterator<Item = Seat> {
        let sides = Side::BOTH.into_iter().map(Seat::Side);
        let desks = (0..6).map(|party| Seat::Desk(PartyId(party)));
        sides.chain(desks).filter(move |&seat| self.has(seat))
    }
}

impl FromIterator<Seat> for SeatSet {
    fn from_iter<I: IntoIterator<Item = Seat>>(seats: I) -> Self {
        Self(seats.into_iter().fold(0, |set, seat| set | seat.bit()))
    }
}

/// A calendar quarter, counted from the first quarter of year 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Quarter(pub(crate) u16);

impl Quarter {
    /// Reads `2024Q2`. Years 1900 to 2999.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, quarter) = text.split_once('Q')?;
        let year: u16 = year.parse().ok().filter(|year| (1900..3000).contains(year))?;
        let quarter: u16 = quarter.parse().ok().filter(|quarter| (1..=4).contains(quarter))?;
        Some(Self(year * 4 + quarter - 1))
    }

    /// The year, for example 2024.
    pub const fn year(self) -> u16 {
        self.0 / 4
    }

    /// The quarter of the year, 1 to 4.
    pub const fn number(self) -> u16 {
        self.0 % 4 + 1
    }

    /// The quarter that lies `turns` quarters later.
    pub const fn plus(self, turns: u8) -> Self {
        Self(self.0 + turns as u16)
    }

    /// Whether the heating season runs in it: the fourth and the first quarter.
    pub const fn is_winter(self) -> bool {
        matches!(self.number(), 1 | 4)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Q{}", self.year(), self.number())
    }
}
