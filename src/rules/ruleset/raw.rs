//! The ruleset as it stands in the files: names are still text, nothing is checked beyond its type.
//! [`super::compile`] turns it into a [`super::Ruleset`] or says everything that is wrong with it.

use crate::data::{Spanned, choice, record};

/// A name that must be known elsewhere, with the place where it was written.
pub type Name = Spanned<String>;

choice! {
    /// A side, as written.
    #[derive(Copy, Eq)]
    pub enum RawSide as "side" { Moscow = "moscow", Baku = "baku" }
}
choice! {
    /// Who can turn a ratchet.
    #[derive(Copy, Eq)]
    pub enum RawBy as "side" {
        /// Only Moscow.
        Moscow = "moscow",
        /// Only Baku.
        Baku = "baku",
        /// Either side, or an event.
        Either = "either",
    }
}
choice! {
    /// Who likes a track rising; used for wording and arrows only.
    #[derive(Copy, Eq)]
    pub enum RawGood as "side" {
        /// Moscow.
        Moscow = "moscow",
        /// Baku.
        Baku = "baku",
        /// Both sides.
        Both = "both",
        /// Nobody, or it depends.
        Neither = "neither",
    }
}
choice! {
    /// The group in which a track is shown.
    #[derive(Copy, Eq)]
    pub enum RawGroup as "group" {
        /// Between the two sides.
        Between = "between",
        /// Baku's ties.
        BakuTies = "baku_ties",
        /// Moscow's ties.
        MoscowTies = "moscow_ties",
        /// What Baku needs from Moscow.
        Supplies = "supplies",
        /// Outside the region.
        Outside = "outside",
        /// At home.
        Home = "home",
    }
}
choice! {
    /// What a node is on the map.
    #[derive(Copy, Eq)]
    pub enum RawNodeKind as "node kind" {
        /// A route.
        Route = "route",
        /// A place.
        Place = "place",
        /// An issue without a place.
        Issue = "issue",
    }
}
choice! {
    /// Who owns a route.
    #[derive(Copy, Eq)]
    pub enum RawOwner as "owner" {
        /// Moscow's.
        Moscow = "moscow",
        /// Baku's.
        Baku = "baku",
        /// Both sides have a part in it.
        Shared = "shared",
    }
}
choice! {
    /// How a lever reads to the other side.
    #[derive(Copy, Eq)]
    pub enum RawTone as "tone" {
        /// It presses.
        Hard = "hard",
        /// It neither presses nor gives way.
        Steady = "steady",
        /// It gives way or reaches out.
        Soft = "soft",
    }
}
choice! {
    /// A choice in a crisis round.
    #[derive(Copy, Eq)]
    pub enum RawStand as "choice" { Hold = "hold", Escalate = "escalate", BackDown = "back_down" }
}
choice! {
    /// Who takes the stake of a crisis.
    #[derive(Copy, Eq)]
    pub enum RawStake as "side" { Nobody = "none", Moscow = "moscow", Baku = "baku" }
}
choice! {
    /// Whether a crisis goes into another round.
    #[derive(Copy, Eq)]
    pub enum RawThen as "word" { Next = "next", End = "end" }
}
choice! {
    /// Where a rule comes from.
    pub enum RawCite as "citation" {
        Supported(Name, Name),
        Contested(Name, Name),
        Designer(Name),
        Outside(Name),
    }
}
choice! {
    /// A condition; lists of conditions are joined by "and".
    pub enum RawCond as "condition" {
        AtLeast(Name, Spanned<i16>),
        AtMost(Name, Spanned<i16>),
        Played(Name),
        NotPlayed(Name),
        PlayedOn(Name, Name),
        PlayedLast(Name),
        NotPlayedWithin(Name, Spanned<u8>),
        Ratchet(Name),
        NoRatchet(Name),
        Winter,
        From(Name),
        Until(Name),
        Fired(Name),
        Seen(Name),
        NotSeen(Name),
        Followed(Name),
        Pushed(RawSide, Spanned<u8>),
        Unpushed,
        InCrisis(Name),
        Any(Spanned<Vec<RawCond>>),
    }
}
choice! {
    /// An integer expression, meant to stay within 0 to 100.
    pub enum RawExpr as "expression" {
        Const(Spanned<i16>),
        Track(Name),
        Inverse(Name),
        Ramp(Name, Spanned<i16>, Spanned<i16>),
        Fall(Name, Spanned<i16>, Spanned<i16>),
        All(Spanned<Vec<RawExpr>>),
        Any(Spanned<Vec<RawExpr>>),
        Mean(Spanned<Vec<RawExpr>>),
        Sum(Spanned<Vec<(Spanned<i16>, RawExpr)>>),
        Done(Name),
    }
}
choice! {
    /// What a ratchet fixes for good.
    pub enum RawFix as "bound" {
        Floor(Name, Spanned<i16>),
        Ceiling(Name, Spanned<i16>),
    }
}

record! {
    /// One movement of one track.
    pub struct RawEffect {
        pub track: Name,
        pub by: Spanned<i16>,
        pub cite: RawCite,
        pub when: Vec<RawCond> = Vec::new(),
        pub scale: Option<Name> = None,
        pub delay: Spanned<u8> = Spanned::assumed(0),
        pub toward: Option<Spanned<i16>> = None,
    }
}
record! {
    /// A second source, or the public source of an outside event.
    pub struct RawSource {
        pub id: Name,
        pub author: String,
        pub title: String,
        pub year: Spanned<u16>,
        pub publisher: String = String::new(),
        pub url: Option<String> = None,
    }
}
record! {
    /// A track.
    pub struct RawTrack {
        pub id: Name,
        pub group: RawGroup,
        pub range: (Spanned<i16>, Spanned<i16>),
        pub start: Spanned<i16>,
        pub good: RawGood,
    }
}
record! {
    /// A node.
    pub struct RawNode {
        pub id: Name,
        pub kind: RawNodeKind,
        pub tracks: Vec<Name>,
    }
}
record! {
    /// Where a route stands at the start.
    pub struct RawRouteStart {
        pub build: Spanned<i16>,
        pub flow: Spanned<i16>,
        pub blocked: Spanned<i16> = Spanned::assumed(0),
    }
}
record! {
    /// Treasury that a route brings in a turn at full flow.
    pub struct RawIncome {
        pub moscow: Spanned<i16>,
        pub baku: Spanned<i16>,
    }
}
record! {
    /// A route; makes three tracks: `.build`, `.flow`, `.blocked`.
    pub struct RawRoute {
        pub id: Name,
        pub node: Name,
        pub owner: RawOwner,
        pub start: RawRouteStart,
        pub ramp: Spanned<i16>,
        pub income: RawIncome,
        pub opens: Option<Name> = None,
        pub cite: RawCite,
    }
}
record! {
    /// Where a third party stands at the start.
    pub struct RawPartyStart {
        pub baku: Spanned<i16>,
        pub moscow: Spanned<i16>,
        pub appetite: Spanned<i16>,
    }
}
record! {
    /// Something a seated third party may always do.
    pub struct RawStance {
        pub id: Name,
        pub effects: Vec<RawEffect>,
    }
}
record! {
    /// An interest of a third party.
    pub struct RawPartyInterest {
        pub id: Name,
        pub value: RawExpr,
        pub cite: RawCite,
    }
}
record! {
    /// A third party; makes three tracks: `.baku`, `.moscow`, `.appetite`.
    pub struct RawParty {
        pub id: Name,
        pub start: RawPartyStart,
        pub stances: Vec<RawStance>,
        pub interests: Vec<RawPartyInterest>,
    }
}
record! {
    /// What a third party does of itself when its trigger holds.
    pub struct RawReaction {
        pub id: Name,
        pub party: Name,
        pub trigger: Vec<RawCond>,
        pub appetite: Spanned<i16>,
        pub cooldown: Spanned<u8>,
        pub effects: Vec<RawEffect>,
        pub cite: RawCite,
    }
}
record! {
    /// One target of a lever.
    pub struct RawTarget {
        pub id: Name,
        pub needs: Vec<RawCond> = Vec::new(),
        pub gives: Vec<RawEffect> = Vec::new(),
        pub price: Vec<RawEffect> = Vec::new(),
    }
}
record! {
    /// A lever.
    pub struct RawLever {
        pub id: Name,
        pub side: RawSide,
        pub node: Name,
        pub tone: RawTone,
        pub attention: Spanned<u8>,
        pub capital: Spanned<u8> = Spanned::assumed(0),
        pub treasury: Spanned<u8> = Spanned::assumed(0),
        pub needs: Vec<RawCond> = Vec::new(),
        pub gives: Vec<RawEffect>,
        pub price: Vec<RawEffect>,
        pub targets: Vec<RawTarget> = Vec::new(),
        pub cites: Vec<Name>,
    }
}
record! {
    /// A rule for two levers played in the same turn.
    pub struct RawPair {
        pub id: Name,
        pub moscow: Name,
        pub baku: Name,
        pub same_target: bool = false,
        pub when: Vec<RawCond> = Vec::new(),
        pub moscow_percent: Spanned<u8> = Spanned::assumed(100),
        pub baku_percent: Spanned<u8> = Spanned::assumed(100),
        pub effects: Vec<RawEffect>,
        pub crisis: Option<Name> = None,
        pub crisis_when: Vec<RawCond> = Vec::new(),
        pub cite: RawCite,
    }
}
record! {
    /// One of the nine cells of a crisis round.
    pub struct RawCell {
        pub moscow: RawStand,
        pub baku: RawStand,
        pub effects: Vec<RawEffect>,
        pub stake: RawStake = RawStake::Nobody,
        pub percent: Spanned<u8> = Spanned::assumed(100),
        pub then: RawThen,
    }
}
record! {
    /// A crisis round.
    pub struct RawRound {
        pub cells: Spanned<Vec<RawCell>>,
    }
}
record! {
    /// A crisis and what its stake does for whoever takes it.
    pub struct RawCrisis {
        pub id: Name,
        pub node: Name,
        pub moscow_wins: Vec<RawEffect>,
        pub baku_wins: Vec<RawEffect>,
        pub cite: RawCite,
    }
}
record! {
    /// The crisis file.
    pub struct RawCrises {
        pub ladder: Spanned<Vec<RawRound>>,
        pub crises: Vec<RawCrisis>,
    }
}
record! {
    /// An act that cannot be undone.
    pub struct RawRatchet {
        pub id: Name,
        pub by: RawBy,
        pub when: Vec<RawCond>,
        pub fixes: Vec<RawFix>,
        pub effects: Vec<RawEffect> = Vec::new(),
        pub cite: RawCite,
    }
}
record! {
    /// One option of an event's choice.
    pub struct RawOption {
        pub id: Name,
        pub effects: Vec<RawEffect>,
    }
}
record! {
    /// A choice that an event puts to one side.
    pub struct RawChoice {
        pub side: RawSide,
        pub options: Spanned<Vec<RawOption>>,
    }
}
record! {
    /// A headline event.
    pub struct RawEvent {
        pub id: Name,
        pub from: Option<Name> = None,
        pub until: Option<Name> = None,
        pub when: Vec<RawCond> = Vec::new(),
        pub effects: Vec<RawEffect>,
        pub ratchet: Option<Name> = None,
        pub choice: Option<RawChoice> = None,
        pub crisis: Option<Name> = None,
        pub crisis_when: Vec<RawCond> = Vec::new(),
        pub cite: RawCite,
        pub incident: Option<Spanned<u8>> = None,
        pub date: Option<Name> = None,
    }
}
record! {
    /// An interest of a side.
    pub struct RawInterest {
        pub id: Name,
        pub side: RawSide,
        pub value: RawExpr,
        pub cite: RawCite,
    }
}
record! {
    /// A hidden agenda.
    pub struct RawAgenda {
        pub id: Name,
        pub side: RawSide,
        pub when: Vec<RawCond>,
        pub points: Spanned<i16>,
        pub cite: RawCite,
    }
}
record! {
    /// A rule of the economy or of drift, applied every turn.
    pub struct RawDrift {
        pub id: Name,
        pub when: Vec<RawCond> = Vec::new(),
        pub effects: Vec<RawEffect>,
    }
}
record! {
    /// The table from which the gauge is read, and the derived figures.
    pub struct RawRoads {
        pub cold: RawExpr,
        pub balancing: RawExpr,
        pub divergence: RawExpr,
        pub stability: RawExpr,
        pub alignment: RawExpr,
        pub transit_income: RawExpr,
        pub leverage: RawExpr,
        pub cite: RawRoadCites,
    }
}
record! {
    /// Where each road's formula comes from.
    pub struct RawRoadCites {
        pub cold: RawCite,
        pub balancing: RawCite,
        pub divergence: RawCite,
        pub stability: RawCite,
    }
}
record! {
    /// A named number of the engine.
    pub struct RawConstant {
        pub id: Name,
        pub value: Spanned<i16>,
        pub cite: RawCite,
    }
}
record! {
    /// A sentence of the source article that names a lever, a risk or an actor's interest.
    pub struct RawSentence {
        pub id: Name,
        pub names: Vec<Name>,
    }
}
record! {
    /// A sentence that no rule cites, and the reason.
    pub struct RawLeftOut {
        pub id: Name,
        pub why: Name,
    }
}
record! {
    /// The register of the article's sentences.
    pub struct RawSentences {
        pub sentences: Vec<RawSentence>,
        pub left_out: Vec<RawLeftOut>,
    }
}
