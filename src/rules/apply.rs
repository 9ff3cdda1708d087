//! The only code that changes a [`State`]: one event at a time.

use super::{Board, MAX_PENDING, Pending, State};
use crate::event::{GameEvent, Pushed};
use crate::ids::{Seat, Side};
use crate::level::Level;
use crate::order::{Action, DeskAct, OrderSet};
use crate::ruleset::SLOTS;

impl State {
    /// Changes the state by one event.
    #[inline(always)]
    pub(crate) fn apply(&mut self, level: &Level, event: &GameEvent) {
        let board = &mut self.board;
        match *event {
            GameEvent::Moved { track, to, .. } => board.tracks[track.index()] = to as i8,
            GameEvent::PushCounted(by, pushed) => board.push(by, pushed),
            GameEvent::AgendasDealt(side, agendas) => board.dealt[side.index()] = agendas,
            GameEvent::Submitted(seat, action) => self.submit(seat, action),
            GameEvent::AgendaSet(side, agenda) => {
                self.hands[side.index()].agenda = Some(agenda);
            }
            GameEvent::TurnBegan => self.begin(),
            GameEvent::TableDrawn(side, table) => board.tables[side.index()] = table,
            GameEvent::Offered(side, offer) => board.offers[side.index()] = Some(offer),
            GameEvent::Answered(side, answer) => board.answers[side.index()] = Some(answer),
            GameEvent::HeadlineDrawn(headline) => {
                board.headline = headline;
                if let Some(event) = headline {
                    board.deck &= !(1 << event.0);
                    board.seen |= 1 << event.0;
                }
            }
            GameEvent::Revealed(side, orders) => self.reveal(level, side, orders),
            GameEvent::Predicted(side, _, true) => board.right[side.index()] += 1,
            GameEvent::Promised(side, _, false) => board.broken[side.index()] += 1,
            GameEvent::Blunted(side, slot, percent) => {
                board.percent[side.index()][slot as usize] = percent;
            }
            GameEvent::CrisisOpened(crisis) => {
                board.crisis = Some(crisis);
                board.crisis_round = 0;
                board.crisis_live = true;
            }
            GameEvent::CrisisPlayed(..) => board.crisis_round += 1,
            GameEvent::CrisisEnded(_) => board.crisis_live = false,
            GameEvent::OnItsWay(effect, due) => board.put_off(Pending { due, effect }),
            GameEvent::Arrived(effect) => board.take_due(effect),
            GameEvent::Turned(ratchet) => board.turned |= 1 << ratchet.0,
            GameEvent::Fixed(track, bound, true) => {
                let floor = &mut board.floor[track.index()];
                *floor = (*floor).max(bound as i8);
            }
            GameEvent::Fixed(track, bound, false) => {
                let ceiling = &mut board.ceiling[track.index()];
                *ceiling = (*ceiling).min(bound as i8);
            }
            GameEvent::Reacted(_, reaction) => {
                board.fired |= 1 << reaction.0;
                board.cooldown[reaction.index()] = level.ruleset.reaction(reaction).cooldown;
            }
            GameEvent::Pledged(party, pledge) => board.pledges[party.index()] = Some(pledge),
            GameEvent::PledgeJudged(party, ..) => board.pledges[party.index()] = None,
            GameEvent::TurnClosed => board.close(),
            GameEvent::GaugeMoved(gauge) => board.gauge = gauge,
            GameEvent::Setting(road, turns) => board.setting[road.index()] = turns,
            GameEvent::Ended(outcome) => board.outcome = Some(outcome),
            GameEvent::Waiting(phase, seats) => {
                board.phase = phase;
                board.awaiting = seats;
                self.hands[0].submitted = None;
                self.hands[1].submitted = None;
            }
            GameEvent::Chosen(..)
            | GameEvent::Met(..)
            | GameEvent::Predicted(..)
            | GameEvent::Promised(..) => {}
        }
    }

    fn submit(&mut self, seat: Seat, action: Action) {
        self.board.awaiting.0 &= !seat.bit();
        match (seat, action) {
            (Seat::Side(side), action) => self.hands[side.index()].submitted = Some(action),
            (Seat::Desk(party), Action::Desk(act)) => self.board.acts[party.index()] = act,
            (Seat::Desk(_), _) => {}
        }
    }

    fn begin(&mut self) {
        let board = &mut self.board;
        board.turn += 1;
        board.levers_now = 0;
        board.plays_now = 0;
        board.offers = [None; 2];
        board.answers = [None; 2];
        board.headline_before = board.headline.take();
        board.orders = [OrderSet::NONE; 2];
        board.percent = [[100; SLOTS]; 2];
        board.crisis = None;
        board.crisis_round = 0;
        board.crisis_live = false;
        board.fired = 0;
        board.raised = 0;
        board.acts = [DeskAct::default(); 6];
    }

    fn reveal(&mut self, level: &Level, side: Side, orders: OrderSet) {
        let board = &mut self.board;
        board.orders[side.index()] = orders;
        for &play in orders.plays() {
            let lever = level.ruleset.play(play).lever;
            board.plays_now |= 1 << play.0;
            board.levers_now |= 1 << lever.0;
        }
        let keep = match self.hands[side.index()].submitted {
            Some(Action::Orders(sealed)) => sealed.keep,
            _ => None,
        };
        board.kept[side.index()] = keep;
    }
}

impl Board {
    /// The board as it is when the next turn has begun, if nothing else changes.
    pub(crate) fn next_turn(&self) -> Self {
        Self { turn: self.turn + 1, headline: None, headline_before: self.headline, ..self.clone() }
    }

    fn push(&mut self, by: u8, pushed: Pushed) {
        self.raised = self.raised.saturating_add(by);
        let mut add = |side: Side, by: u8| {
            let push = &mut self.push[side.index()][0];
            *push = push.saturating_add(by);
        };
        match pushed {
            Pushed::Nobody => {}
            Pushed::By(side) => add(side, by),
            Pushed::Both => {
                add(Side::Moscow, by.div_ceil(2));
                add(Side::Baku, by.div_ceil(2));
            }
        }
    }

    /// The ruleset bounds delayed effects so that there is always room.
    fn put_off(&mut self, pending: Pending) {
        let len = self.pending_len as usize;
        if len < MAX_PENDING {
            self.pending[len] = pending;
            self.pending_len += 1;
        }
    }

    fn take_due(&mut self, effect: crate::ids::EffectId) {
        let len = self.pending_len as usize;
        let due = |pending: &Pending| pending.effect == effect && pending.due <= self.turn;
        if let Some(index) = self.pending[..len].iter().position(due) {
            self.pending.copy_within(index + 1..len, index);
            self.pending_len -= 1;
        }
    }

    fn close(&mut self) {
        let mut levers = self.levers_now;
        while levers != 0 {
            self.last_played[levers.trailing_zeros() as usize] = self.turn;
            levers &= levers - 1;
        }
        self.levers_last = self.levers_now;
        for push in &mut self.push {
            push.rotate_right(1);
            push[0] = 0;
        }
        for rest in &mut self.cooldown {
            *rest = rest.saturating_sub(1);
        }
    }
}
