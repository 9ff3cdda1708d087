//! The nouns of the ruleset: what a track, a lever, a pair, a crisis and the rest consist of.

pub use super::raw::{
    RawBy as By, RawGood as Good, RawGroup as Group, RawNodeKind as NodeKind, RawOwner as Owner,
    RawTone as Tone,
};
use super::{Conds, Effects, Expr, TABLE};
use crate::ids::{
    CiteId, CrisisId, EventId, InterestId, LeverId, NodeId, PartyId, PlayId, RatchetId, ReactionId,
    Side, TrackId,
};

/// A number that moves. All values are whole.
#[derive(Clone, Copy, Debug)]
pub struct Track {
    /// Least value.
    pub least: i16,
    /// Greatest value.
    pub most: i16,
    /// Value at the start unless a level says otherwise.
    pub start: i16,
    /// Where it is shown.
    pub group: TrackGroup,
    /// Who likes it rising.
    pub good: Good,
}

/// Where a track is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TrackGroup {
    /// One of the listed groups.
    Listed(Group),
    /// A route's build, flow or block.
    Route,
    /// A third party's stance or appetite.
    Party,
}

/// A place or an issue on the map.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// The tracks shown when it is opened.
    pub tracks: Vec<TrackId>,
}

/// A transport or pipeline route.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// Its node.
    pub node: NodeId,
    /// Who owns it.
    pub owner: Owner,
    /// How far it is built, 0–100.
    pub build: TrackId,
    /// What runs on it, 0–100; follows `build` unless blocked.
    pub flow: TrackId,
    /// Turns for which it is blocked.
    pub blocked: TrackId,
    /// How much flow changes a turn at most.
    pub ramp: i16,
    /// Nothing flows before this has happened.
    pub opens: Option<RatchetId>,
    /// Treasury a turn at full flow: Moscow, Baku.
    pub income: [i16; 2],
    /// Where the figures come from.
    pub cite: CiteId,
}

/// A third party.
#[derive(Clone, Debug)]
pub struct Party {
    /// Stance toward Moscow and toward Baku, −100 to 100 (indexed by side).
    pub stance: [TrackId; 2],
    /// Appetite for acting, 0–100.
    pub appetite: TrackId,
    /// Its reactions, then its stances.
    pub reactions: Vec<ReactionId>,
    /// Its reactions without its stances, as a set: what the rules choose from.
    pub(crate) automatic: u64,
    /// Its three interests.
    pub interests: Vec<InterestId>,
}

/// What a third party may do in a turn.
#[derive(Clone, Copy, Debug)]
pub struct Reaction {
    /// Whose it is.
    pub party: PartyId,
    /// Conditions.
    pub trigger: Conds,
    /// Least appetite at which it is done without a person at the desk.
    pub appetite: i16,
    /// Turns it rests after firing.
    pub cooldown: u8,
    /// What it moves.
    pub effects: Effects,
    /// Where it comes from.
    pub cite: CiteId,
    /// A stance is open to a seated desk at any time and never done by the rules.
    pub stance: bool,
}

/// Something a side can order.
#[derive(Clone, Debug)]
pub struct Lever {
    /// Whose it is.
    pub side: Side,
    /// Where it acts.
    pub node: NodeId,
    /// How it reads to the other side.
    pub tone: Tone,
    /// Attention it takes, 1–3.
    pub attention: u8,
    /// Political capital it takes.
    pub capital: u8,
    /// Treasury it takes.
    pub treasury: u8,
    /// First play and how many.
    pub(crate) plays: (u8, u8),
    /// The sentences it stands for.
    pub sentences: Vec<String>,
}

impl Lever {
    /// Its plays: one for each target, or one.
    pub fn plays(&self) -> impl ExactSizeIterator<Item = PlayId> + use<> {
        let (start, len) = self.plays;
        (start..start + len).map(PlayId)
    }
}

/// A lever with its target.
#[derive(Clone, Copy, Debug)]
pub struct Play {
    /// The lever.
    pub lever: LeverId,
    /// Position of the target's name.
    pub(crate) target: Option<u8>,
    /// Prerequisites.
    pub needs: Conds,
    /// What it gives.
    pub gives: Effects,
    /// Where it hurts its owner.
    pub price: Effects,
}

/// A rule for two levers played in the same turn.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// Moscow's lever.
    pub moscow: LeverId,
    /// Baku's lever.
    pub baku: LeverId,
    /// Whether both must have the same target.
    pub same_target: bool,
    /// Conditions.
    pub when: Conds,
    /// What is left of what each lever gives, in percent, by side.
    pub percent: [u8; 2],
    /// What the meeting itself moves.
    pub effects: Effects,
    /// The crisis it can open, and when.
    pub crisis: Option<(CrisisId, Conds)>,
    /// Where it comes from.
    pub cite: CiteId,
}

/// A crisis.
#[derive(Clone, Debug)]
pub struct Crisis {
    /// Where.
    pub node: NodeId,
    /// The nine cells of each round: `cells[round][moscow * 3 + baku]`.
    pub rounds: Vec<[Cell; 9]>,
    /// Where it comes from.
    pub cite: CiteId,
}

/// One cell of a crisis round.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    /// What the two choices move, without the stake.
    pub effects: Effects,
    /// Who takes the stake.
    pub stake: Option<Side>,
    /// What the stake moves, already scaled to this cell.
    pub stake_effects: Effects,
    /// How much of the stake, in percent.
    pub percent: u8,
    /// Whether there is another round.
    pub goes_on: bool,
}

/// An act that cannot be undone.
#[derive(Clone, Copy, Debug)]
pub struct Ratchet {
    /// Who can do it.
    pub by: By,
    /// When it happens.
    pub when: Conds,
    /// What it fixes: start and number in the list of fixes.
    pub(crate) fixes: (u16, u8),
    /// What else it moves.
    pub effects: Effects,
    /// Where it comes from.
    pub cite: CiteId,
}

/// A floor or a ceiling set for good.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fix {
    /// The track.
    pub track: TrackId,
    /// The bound.
    pub bound: i16,
    /// A floor, or else a ceiling.
    pub floor: bool,
}

/// A headline event.
#[derive(Clone, Debug)]
pub struct Event {
    /// First quarter in which it can come, and last.
    pub window: (u16, u16),
    /// Conditions.
    pub when: Conds,
    /// What it moves.
    pub effects: Effects,
    /// What it makes irreversible.
    pub ratchet: Option<RatchetId>,
    /// The choice it puts to one side.
    pub choice: Option<Choice>,
    /// The crisis that it opens once the orders of its turn are open, and the conditions for that.
    pub crisis: Option<(CrisisId, Conds)>,
    /// An incident: where its conditions hold it crowds out other news, so often, in percent. 0 for
    /// any other headline.
    pub incident: u8,
    /// Where it comes from.
    pub cite: CiteId,
    /// The day of a public event.
    pub date: Option<String>,
}

/// A choice that an event puts to one side.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Who chooses.
    pub side: Side,
    /// Between what: id and effects.
    pub options: Vec<(String, Effects)>,
}

/// An interest.
#[derive(Clone, Debug)]
pub struct Interest {
    /// Whose: a side or a third party.
    pub owner: Owned,
    /// 0–100; shown as 0–20 for a side.
    pub value: Expr,
    /// Where it comes from.
    pub cite: CiteId,
}

/// Whose interest it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Owned {
    /// A side's.
    Side(Side),
    /// A third party's.
    Party(PartyId),
}

/// A hidden agenda.
#[derive(Clone, Copy, Debug)]
pub struct Agenda {
    /// Whose.
    pub side: Side,
    /// What must hold at the end.
    pub when: Conds,
    /// What it is worth.
    pub points: i16,
    /// Where it comes from.
    pub cite: CiteId,
}

/// A rule of the economy or of drift.
#[derive(Clone, Copy, Debug)]
pub struct Drift {
    /// Conditions.
    pub when: Conds,
    /// What it moves.
    pub effects: Effects,
}

/// The three futures.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Road {
    /// Cold confrontation (`5-5.1`), the default basin.
    Cold,
    /// Tactical balancing (`5-6.1`).
    Balancing,
    /// Open divergence (`5-7.1`).
    Divergence,
}

impl Road {
    /// All three, in the fixed order.
    pub const ALL: [Self; 3] = [Self::Cold, Self::Balancing, Self::Divergence];

    /// The name used in data files and word keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Balancing => "balancing",
            Self::Divergence => "divergence",
        }
    }

    /// 0 to 2.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The road with the largest share; the earlier one, cold first, if two are level.
    pub fn leading(gauge: [u8; 3]) -> Self {
        let mut lead = Self::Cold;
        for road in [Self::Balancing, Self::Divergence] {
            if gauge[road.index()] > gauge[lead.index()] {
                lead = road;
            }
        }
        lead
    }
}

/// The table from which the gauge is read, and the derived figures.
#[derive(Clone, Debug)]
pub struct Roads {
    /// A score for each road; the shares are their proportions.
    pub score: [Expr; 3],
    /// Where each comes from.
    pub cite: [CiteId; 3],
    /// Regional stability, 0–100.
    pub stability: Expr,
    /// Where it comes from.
    pub stability_cite: CiteId,
    /// Baku's alignment, 0–100.
    pub alignment: Expr,
    /// Transit income, 0–100.
    pub transit_income: Expr,
    /// Moscow's leverage over Baku, 0–100.
    pub leverage: Expr,
}

/// What a level lays down for one turn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Scripted {
    /// The headline.
    pub headline: Option<EventId>,
    /// Both tables, by side.
    pub tables: Option<[[LeverId; TABLE]; 2]>,
}
