//! The state of a game: a flat value of at most 1 KiB, public board and hidden hands apart.
//!
//! Fields are private; only [`apply`] writes them.

#[path = "apply.rs"]
mod apply;

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

use crate::event::Outcome;
use crate::hash::Hash;
use crate::ids::{
    AgendaId, CrisisId, EffectId, EventId, LeverId, PartyId, PlayId, RatchetId, ReactionId,
    SeatSet, Side, TrackId,
};
use crate::level::Level;
use crate::order::{Action, Answer, DeskAct, Offer, OrderSet, Phase, Pledge};
use crate::ruleset::{
    Cond, Conds, Expr, Gate, MAX_LEVERS, MAX_SET, MAX_TRACKS, Road, SLOTS, TABLE, Threshold,
};

/// The most effects that can be on their way at once: at most one for each of six orders and a
/// headline's two parts, for two turns.
pub(crate) const MAX_PENDING: usize = 16;
/// Turns over which a push is remembered.
pub const PUSH_TURNS: usize = 3;

/// An effect on its way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Pending {
    pub due: u8,
    pub effect: EffectId,
}

/// Everything that both sides see.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Board {
    tracks: [i8; MAX_TRACKS],
    floor: [i8; MAX_TRACKS],
    ceiling: [i8; MAX_TRACKS],
    turn: u8,
    phase: Phase,
    awaiting: SeatSet,
    tables: [[LeverId; TABLE]; 2],
    kept: [Option<LeverId>; 2],
    deck: u128,
    seen: u128,
    headline: Option<EventId>,
    headline_before: Option<EventId>,
    dealt: [[AgendaId; 3]; 2],
    levers_now: u64,
    plays_now: u64,
    levers_last: u64,
    last_played: [u8; MAX_LEVERS],
    offers: [Option<Offer>; 2],
    answers: [Option<Answer>; 2],
    broken: [u8; 2],
    right: [u8; 2],
    push: [[u8; PUSH_TURNS]; 2],
    raised: u8,
    turned: u8,
    cooldown: [u8; MAX_SET],
    fired: u64,
    pending: [Pending; MAX_PENDING],
    pending_len: u8,
    gauge: [u8; 3],
    setting: [u8; 3],
    orders: [OrderSet; 2],
    percent: [[u8; SLOTS]; 2],
    crisis: Option<CrisisId>,
    crisis_round: u8,
    crisis_live: bool,
    desks: SeatSet,
    acts: [DeskAct; 6],
    pledges: [Option<Pledge>; 6],
    outcome: Option<Outcome>,
}

/// What only its owner sees.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Hand {
    pub(crate) agenda: Option<AgendaId>,
    pub(crate) submitted: Option<Action>,
}

impl Hand {
    /// The hidden agenda.
    pub const fn agenda(&self) -> Option<AgendaId> {
        self.agenda
    }

    /// What has been submitted in this phase.
    pub const fn submitted(&self) -> Option<Action> {
        self.submitted
    }
}

/// Where a player's or a test's own chance comes from. The game's own comes from [`Draws`] alone.
pub trait Chance {
    /// A whole number below `bound`; `bound` at least 1.
    fn below(&mut self, bound: u32) -> u32;
}

/// A small, quick generator (SplitMix64) for players that choose at random; the same everywhere.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// From a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }
}

impl Chance for Dice {
    #[inline]
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (((mixed >> 32) * u64::from(bound)) >> 32) as u32
    }
}

/// The one seam through which chance enters: the tables, the deck, the last turn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draws(ChaCha8Rng);

impl Draws {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }
}

impl Chance for Draws {
    /// The bias is below 1 in 2²⁵ for the sizes of decks and tables.
    fn below(&mut self, bound: u32) -> u32 {
        ((u64::from(self.0.next_u32()) * u64::from(bound)) >> 32) as u32
    }
}

/// A game's whole state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    board: Board,
    hands: [Hand; 2],
    draws: Draws,
}

impl State {
    /// The board at the start of a level.
    pub(crate) fn new(level: &Level, seed: u64, desks: SeatSet) -> Self {
        let nobody = DeskAct::default();
        let board = Board {
            tracks: level.tracks,
            floor: level.least,
            ceiling: level.most,
            turn: 0,
            phase: Phase::Agenda,
            awaiting: SeatSet::NONE,
            tables: [[LeverId(0); TABLE]; 2],
            kept: [None; 2],
            deck: level.deck,
            seen: 0,
            headline: None,
            headline_before: None,
            dealt: [[AgendaId(0); 3]; 2],
            levers_now: 0,
            plays_now: 0,
            levers_last: 0,
            last_played: [0; MAX_LEVERS],
            offers: [None; 2],
            answers: [None; 2],
            broken: [0; 2],
            right: [0; 2],
            push: [[0; PUSH_TURNS]; 2],
            raised: 0,
            turned: 0,
            cooldown: [0; MAX_SET],
            fired: 0,
            pending: [Pending { due: 0, effect: EffectId(0) }; MAX_PENDING],
            pending_len: 0,
            gauge: [0; 3],
            setting: [0; 3],
            orders: [OrderSet::NONE; 2],
            percent: [[100; SLOTS]; 2],
            crisis: None,
            crisis_round: 0,
            crisis_live: false,
            desks,
            acts: [nobody; 6],
            pledges: [None; 6],
            outcome: None,
        };
        Self { board, hands: [Hand::default(); 2], draws: Draws::new(seed) }
    }

    /// A state as a seat may imagine it: see [`crate::View::sample_state`].
    pub(crate) fn imagined(
        board: &Board,
        awaiting: SeatSet,
        hands: [Hand; 2],
        draws: Draws,
    ) -> Self {
        Self { board: Board { awaiting, ..board.clone() }, hands, draws }
    }

    /// What everybody sees.
    pub const fn board(&self) -> &Board {
        &self.board
    }

    pub(crate) const fn hand(&self, side: Side) -> &Hand {
        &self.hands[side.index()]
    }

    pub(crate) const fn draws(&mut self) -> &mut Draws {
        &mut self.draws
    }

    /// The hash of the whole state, hidden parts and generator included.
    pub fn hash(&self) -> Hash {
        let mut bytes = Vec::with_capacity(1024);
        self.board.write(&mut bytes);
        for hand in &self.hands {
            bytes.extend(format!("{hand:?}").bytes());
        }
        bytes.extend(self.draws.0.get_seed());
        bytes.extend(self.draws.0.get_word_pos().to_le_bytes());
        Hash::of(&bytes)
    }
}

impl Board {
    /// A track's value.
    #[inline]
    pub const fn get(&self, track: TrackId) -> i16 {
        self.tracks[track.index()] as i16
    }

    /// The least value that a track can now take.
    pub const fn floor(&self, track: TrackId) -> i16 {
        self.floor[track.index()] as i16
    }

    /// The greatest value that a track can now take.
    pub const fn ceiling(&self, track: TrackId) -> i16 {
        self.ceiling[track.index()] as i16
    }

    /// Value, floor and ceiling of a track.
    #[inline(always)]
    pub(crate) const fn bounds(&self, track: TrackId) -> (i16, i16, i16) {
        let index = track.index();
        (self.tracks[index] as i16, self.floor[index] as i16, self.ceiling[index] as i16)
    }

    /// The turn, from 1; 0 before the first.
    pub const fn turn(&self) -> u8 {
        self.turn
    }

    /// What is waited for.
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// From whom.
    pub const fn awaiting(&self) -> SeatSet {
        self.awaiting
    }

    /// A side's table, face up to both.
    pub const fn table(&self, side: Side) -> &[LeverId; TABLE] {
        &self.tables[side.index()]
    }

    /// The lever that a side kept from last turn.
    pub const fn kept(&self, side: Side) -> Option<LeverId> {
        self.kept[side.index()]
    }

    /// This turn's headline.
    pub const fn headline(&self) -> Option<EventId> {
        self.headline
    }

    /// Whether a headline has been drawn in this game.
    pub const fn seen(&self, event: EventId) -> bool {
        self.seen >> event.0 & 1 == 1
    }

    pub(crate) const fn deck(&self) -> u128 {
        self.deck
    }

    /// The three agendas open to a side, which both see.
    pub const fn dealt(&self, side: Side) -> &[AgendaId; 3] {
        &self.dealt[side.index()]
    }

    /// The offer that a side made this turn.
    pub const fn offer(&self, side: Side) -> Option<Offer> {
        self.offers[side.index()]
    }

    /// How a side answered the other's offer.
    pub const fn answer(&self, side: Side) -> Option<Answer> {
        self.answers[side.index()]
    }

    /// How many accepted offers a side has broken.
    pub const fn broken(&self, side: Side) -> u8 {
        self.broken[side.index()]
    }

    /// How many predictions a side has got right.
    pub const fn right_predictions(&self, side: Side) -> u8 {
        self.right[side.index()]
    }

    /// How much a side has pushed tension over the last three turns, this one included.
    pub fn pushed(&self, side: Side) -> u16 {
        self.push[side.index()].iter().map(|&push| u16::from(push)).sum()
    }

    /// The same as it will be in a turn, this one or the next, if nobody pushes any more.
    pub(crate) fn pushed_by(&self, side: Side, turn: u8) -> u16 {
        let past = PUSH_TURNS.saturating_sub(usize::from(turn.saturating_sub(self.turn)));
        self.push[side.index()][..past].iter().map(|&push| u16::from(push)).sum()
    }

    /// How much a side has pushed tension this turn.
    const fn pushed_now(&self, side: Side) -> u8 {
        self.push[side.index()][0]
    }

    pub(crate) const fn raised(&self) -> u8 {
        self.raised
    }

    /// Whether a ratchet has turned.
    pub const fn turned(&self, ratchet: RatchetId) -> bool {
        self.turned >> ratchet.0 & 1 == 1
    }

    /// Turns for which a reaction still rests.
    pub const fn cooldown(&self, reaction: ReactionId) -> u8 {
        self.cooldown[reaction.index()]
    }

    /// Whether a reaction fired this turn.
    pub const fn fired(&self, reaction: ReactionId) -> bool {
        self.fired >> reaction.0 & 1 == 1
    }

    /// Effects on their way: the turn in which each arrives.
    pub fn pending(&self) -> impl Iterator<Item = (u8, EffectId)> {
        self.pending[..self.pending_len as usize]
            .iter()
            .map(|pending| (pending.due, pending.effect))
    }

    pub(crate) fn first_due(&self) -> Option<EffectId> {
        let due = self.pending().find(|(due, _)| *due <= self.turn);
        due.map(|(_, effect)| effect)
    }

    /// The shares of the three roads, in the order of [`Road::ALL`]; they sum to 100.
    pub const fn gauge(&self) -> [u8; 3] {
        self.gauge
    }

    /// For how many ends of turn a road has been past its threshold.
    pub const fn setting(&self, road: Road) -> u8 {
        self.setting[road.index()]
    }

    /// The orders that a side turned over this turn.
    pub const fn orders(&self, side: Side) -> &OrderSet {
        &self.orders[side.index()]
    }

    pub(crate) const fn percent(&self, side: Side, slot: usize) -> u8 {
        self.percent[side.index()][slot]
    }

    /// The crisis opened this turn, and its round from 0.
    pub const fn crisis(&self) -> Option<(CrisisId, u8)> {
        match self.crisis {
            Some(crisis) => Some((crisis, self.crisis_round)),
            None => None,
        }
    }

    /// The third parties with a person at the desk.
    pub const fn desks(&self) -> SeatSet {
        self.desks
    }

    /// What a seated third party submitted this turn.
    pub(crate) const fn desk_act(&self, party: PartyId) -> DeskAct {
        self.acts[party.index()]
    }

    /// What a third party has pledged for this turn.
    pub const fn pledge(&self, party: PartyId) -> Option<Pledge> {
        self.pledges[party.index()]
    }

    /// How the game ended, if it has.
    pub const fn outcome(&self) -> Option<Outcome> {
        self.outcome
    }

    /// Whether a lever was played last turn.
    pub const fn played_last(&self, lever: LeverId) -> bool {
        self.levers_last >> lever.0 & 1 == 1
    }

    /// Whether a lever is played this turn; known once orders are turned over.
    pub const fn played(&self, lever: LeverId) -> bool {
        self.levers_now >> lever.0 & 1 == 1
    }

    pub(crate) const fn levers_now(&self) -> u64 {
        self.levers_now
    }

    const fn played_on(&self, play: PlayId) -> bool {
        self.plays_now >> play.0 & 1 == 1
    }

    /// The value of an expression, 0–100.
    pub fn value(&self, expr: &Expr) -> i32 {
        expr.value(&self.tracks, self.turned)
    }

    /// Whether all conditions hold.
    #[inline(always)]
    pub fn holds(&self, level: &Level, conds: Conds) -> bool {
        self.passes(level, conds.gate)
    }

    /// Whether all conditions of a gate hold.
    #[inline(always)]
    pub(crate) fn passes(&self, level: &Level, gate: u16) -> bool {
        if gate == 0 {
            return true;
        }
        let gate = &level.ruleset.gates.gates[usize::from(gate)];
        let missing = (gate.played & !self.levers_now)
            | (gate.not_played & self.levers_now)
            | (gate.fired & !self.fired)
            | u64::from((gate.turned & !self.turned) | (gate.not_turned & self.turned));
        let one = gate.one_played == 0 || gate.one_played & self.levers_now != 0;
        missing == 0
            && one
            && self.reaches(gate.first)
            && (!gate.more || self.holds_more(level, gate))
    }

    /// What a gate does not hold in itself.
    fn holds_more(&self, level: &Level, gate: &Gate) -> bool {
        let gates = &level.ruleset.gates;
        for threshold in gates.thresholds_of(gate) {
            if !self.reaches(*threshold) {
                return false;
            }
        }
        for any in gates.anys_of(gate) {
            if !self.holds_any(level, &gates.gates[usize::from(*any)]) {
                return false;
            }
        }
        gates.others_of(gate).iter().all(|cond| self.holds_one(level, *cond))
    }

    /// Whether one of the conditions holds.
    fn holds_any(&self, level: &Level, gate: &Gate) -> bool {
        let gates = &level.ruleset.gates;
        let found = (gate.played & self.levers_now)
            | (gate.not_played & !self.levers_now)
            | (gate.fired & self.fired)
            | u64::from((gate.turned & self.turned) | (gate.not_turned & !self.turned));
        let first = gate.first.sign != 0 && self.reaches(gate.first);
        if found != 0 || first {
            return true;
        }
        for threshold in gates.thresholds_of(gate) {
            if self.reaches(*threshold) {
                return true;
            }
        }
        gates.others_of(gate).iter().any(|cond| self.holds_one(level, *cond))
    }

    #[inline]
    fn reaches(&self, threshold: Threshold) -> bool {
        self.get(threshold.track) * i16::from(threshold.sign) >= threshold.bound
    }

    /// Whether a condition holds.
    pub fn holds_one(&self, level: &Level, cond: Cond) -> bool {
        match cond {
            Cond::AtLeast(track, value) => self.get(track) >= value,
            Cond::AtMost(track, value) => self.get(track) <= value,
            Cond::Played(lever) => self.played(lever),
            Cond::NotPlayed(lever) => !self.played(lever),
            Cond::PlayedOn(play) => self.played_on(play),
            Cond::PlayedLast(lever) => self.played_last(lever),
            Cond::NotPlayedWithin(lever, turns) => {
                let last = self.last_played[lever.index()];
                last == 0 || last + turns < self.turn
            }
            Cond::Ratchet(ratchet) => self.turned(ratchet),
            Cond::NoRatchet(ratchet) => !self.turned(ratchet),
            Cond::Winter => level.quarter(self.turn).is_winter(),
            Cond::From(quarter) => level.quarter(self.turn).0 >= quarter,
            Cond::Until(quarter) => level.quarter(self.turn).0 <= quarter,
            Cond::Fired(reaction) => self.fired(reaction),
            Cond::Seen(event) => self.seen(event),
            Cond::NotSeen(event) => !self.seen(event),
            Cond::Followed(event) => self.headline_before == Some(event),
            Cond::Pushed(side, least) => self.pushed_now(side) >= least,
            Cond::Unpushed => self.raised == 0,
            Cond::InCrisis(crisis) => self.crisis == Some(crisis),
            Cond::Any(conds) => {
                let gates = &level.ruleset.gates;
                self.holds_any(level, &gates.gates[usize::from(conds.gate)])
            }
        }
    }

    /// The canonical bytes for the hash; naming every field keeps it complete.
    fn write(&self, out: &mut Vec<u8>) {
        let Self {
            tracks,
            floor,
            ceiling,
            turn,
            phase,
            awaiting,
            tables,
            kept,
            deck,
            seen,
            headline,
            headline_before,
            dealt,
            levers_now,
            plays_now,
            levers_last,
            last_played,
            offers,
            answers,
            broken,
            right,
            push,
            raised,
            turned,
            cooldown,
            fired,
            pending: _,
            pending_len: _,
            gauge,
            setting,
            orders,
            percent,
            crisis,
            crisis_round,
            crisis_live,
            desks,
            acts,
            pledges,
            outcome,
        } = self;
        for values in [tracks, floor, ceiling] {
            out.extend(values.iter().map(|value| *value as u8));
        }
        out.extend([*turn, *raised, *turned, *crisis_round, u8::from(*crisis_live)]);
        for set in [levers_now, plays_now, levers_last, fired] {
            out.extend(set.to_le_bytes());
        }
        out.extend([*deck, *seen].into_iter().flat_map(u128::to_le_bytes));
        out.extend(last_played);
        out.extend(cooldown);
        out.extend(gauge.iter().chain(setting).chain(broken).chain(right));
        out.extend(push.as_flattened().iter().chain(percent.as_flattened()));
        let pending: Vec<_> = self.pending().collect();
        let rest = format!(
            "{phase:?}{awaiting:?}{tables:?}{kept:?}{headline:?}{headline_before:?}{dealt:?}{offers:?}\
             {answers:?}{orders:?}{crisis:?}{desks:?}{acts:?}{pledges:?}{outcome:?}{pending:?}"
        );
        out.extend(rest.bytes());
    }
}
