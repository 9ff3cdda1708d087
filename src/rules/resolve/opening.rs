//! Setting up a game, opening a turn, the headline.

use super::{Actor, Turn};
use crate::event::{Cause, GameEvent, Recorder, Step};
use crate::ids::{AgendaId, EventId, LeverId, Seat, SeatSet, Side};
use crate::level::Level;
use crate::order::{Action, Phase};
use crate::ruleset::{MAX_AGENDAS, MAX_LEVERS, TABLE};
use crate::state::{Board, Chance};

impl<R: Recorder> Turn<'_, R> {
    /// Deals the agendas and turns the ratchets that a level starts with.
    pub(super) fn set_up(&mut self) {
        for side in Side::BOTH {
            let level = self.level;
            let mut pool = [AgendaId(0); MAX_AGENDAS];
            let list = &level.agendas[side.index()];
            let count = list.len().min(pool.len());
            pool[..count].copy_from_slice(&list[..count]);
            let mut dealt = [AgendaId(0); 3];
            for (index, slot) in dealt.iter_mut().enumerate() {
                let draw = self.state.draws().below((count - index) as u32) as usize;
                pool.swap(index, index + draw);
                *slot = pool[index];
            }
            dealt.sort_unstable();
            self.emit(Cause::Rules, None, GameEvent::AgendasDealt(side, dealt));
        }
        let level = self.level;
        for &ratchet in &level.ratchets {
            self.turn_ratchet(ratchet, false);
        }
        let gauge = self.gauge();
        self.emit(Cause::Rules, None, GameEvent::GaugeMoved(gauge));
        self.wait(Phase::Agenda, SeatSet::SIDES);
    }

    pub(super) fn agendas_set(&mut self) {
        for side in Side::BOTH {
            if let Some(Action::Agenda(agenda)) = self.submitted(side) {
                self.state.apply(self.level, &GameEvent::AgendaSet(side, agenda));
            }
        }
        self.open();
    }

    /// Opens the next turn: late effects arrive, tables are drawn, talks begin.
    pub(super) fn open(&mut self) {
        self.step = Step::Opening;
        self.emit(Cause::Rules, None, GameEvent::TurnBegan);
        while let Some(id) = self.state.board().first_due() {
            let level = self.level;
            let effect = level.ruleset.effect(id);
            self.emit(Cause::Late(id), Some(effect.cite), GameEvent::Arrived(id));
            let by = self.amount(effect, 100);
            self.shift(Actor::nobody(Cause::Late(id)), effect.cite, effect.track, by);
        }
        if self.topped() {
            self.close();
            return;
        }
        for side in Side::BOTH {
            let table = self.draw_table(side);
            self.emit(Cause::Rules, None, GameEvent::TableDrawn(side, table));
        }
        if self.level.talks {
            self.wait(Phase::Talks, SeatSet::SIDES);
        } else {
            self.headline();
        }
    }

    /// Two levers fixed by the level, the one that was kept, the rest drawn.
    fn draw_table(&mut self, side: Side) -> [LeverId; TABLE] {
        let level = self.level;
        if let Some(tables) = level.script(self.state.board().turn()).tables {
            return tables[side.index()];
        }
        let fixed = level.fixed(side);
        let mut table = [fixed[0]; TABLE];
        table[1] = fixed[1];
        let mut pool = [LeverId(0); MAX_LEVERS];
        let list = level.pool(side);
        let count = list.len();
        pool[..count].copy_from_slice(list);
        let mut drawn = 0;
        if let Some(kept) = self.state.board().kept(side)
            && let Some(place) = list.iter().position(|lever| *lever == kept)
        {
            pool.swap(0, place);
            drawn = 1;
        }
        while drawn < TABLE - 2 {
            let draw = self.state.draws().below((count - drawn) as u32) as usize;
            pool.swap(drawn, drawn + draw);
            drawn += 1;
        }
        table[2..].copy_from_slice(&pool[..TABLE - 2]);
        table
    }

    /// Draws the headline and carries it out; waits if it puts a choice.
    pub(super) fn headline(&mut self) {
        self.step = Step::Headline;
        let drawn = match self.headline {
            Some(given) => given,
            None => self.draw_headline(),
        };
        let level = self.level;
        let Some(event) = drawn else {
            self.emit(Cause::Rules, None, GameEvent::HeadlineDrawn(None));
            self.wait(Phase::Orders, SeatSet::SIDES);
            return;
        };
        let rule = level.ruleset.event(event);
        let cause = Cause::Headline(event);
        self.emit(cause, Some(rule.cite), GameEvent::HeadlineDrawn(drawn));
        self.effects(Actor::nobody(cause), rule.effects, 100);
        if let Some(ratchet) = rule.ratchet {
            self.turn_ratchet(ratchet, true);
        }
        match &rule.choice {
            _ if self.topped() => self.close(),
            Some(choice) => self.wait(Phase::Choice, SeatSet::one(Seat::Side(choice.side))),
            None => self.wait(Phase::Orders, SeatSet::SIDES),
        }
    }

    /// A headline from the deck whose dates and conditions allow it; `None` is a quiet quarter.
    /// Where an incident can come it may crowd out the rest.
    fn draw_headline(&mut self) -> Option<EventId> {
        let level = self.level;
        let turn = self.state.board().turn();
        let scripted = level.script(turn).headline;
        if scripted.is_some() {
            return scripted;
        }
        let mut left = self.state.board().deck() & level.dated[usize::from(turn)];
        let incidents = self.incidents(left);
        left &= !level.ruleset.incidents;
        if incidents != 0 {
            let rolled = self.state.draws().below(100);
            let often = incidents_within(level, incidents, rolled as u8);
            left = if often == 0 { left } else { often };
        }
        while left != 0 {
            let draw = self.state.draws().below(left.count_ones());
            let event = EventId(nth_bit(left, draw));
            if self.state.board().holds(level, level.ruleset.event(event).when) {
                return Some(event);
            }
            left &= !(1 << event.0);
        }
        None
    }

    /// Of these headlines the incidents that can come on the board as it is.
    fn incidents(&self, among: u128) -> u128 {
        let (rules, board) = (&self.level.ruleset, self.state.board());
        let (mut left, mut found) = (among & rules.incidents, 0);
        while left != 0 {
            let event = EventId(left.trailing_zeros() as u8);
            let bit = 1 << event.0;
            left &= !bit;
            if board.holds(self.level, rules.event(event).when) {
                found |= bit;
            }
        }
        found
    }

    pub(super) fn headline_chosen(&mut self) {
        self.step = Step::Headline;
        let level = self.level;
        if let Some(event) = self.state.board().headline()
            && let Some(choice) = &level.ruleset.event(event).choice
            && let Some(Action::Choice(option)) = self.submitted(choice.side)
        {
            let cause = Cause::Choice(event, option);
            let cite = level.ruleset.event(event).cite;
            self.emit(cause, Some(cite), GameEvent::Chosen(choice.side, option));
            self.effects(Actor::nobody(cause), choice.options[usize::from(option)].1, 100);
        }
        if self.topped() {
            self.close();
        } else {
            self.wait(Phase::Orders, SeatSet::SIDES);
        }
    }
}

/// Of these incidents those that come if so much is rolled, 0 to 99.
pub(crate) fn incidents_within(level: &Level, incidents: u128, rolled: u8) -> u128 {
    let (mut left, mut found) = (incidents, 0);
    while left != 0 {
        let event = EventId(left.trailing_zeros() as u8);
        let bit = 1 << event.0;
        left &= !bit;
        if rolled < level.ruleset.event(event).incident {
            found |= bit;
        }
    }
    found
}

/// The headlines that could be drawn in this turn as the board is now, in the ruleset's order.
pub(crate) fn possible_headlines(level: &Level, board: &Board) -> Vec<EventId> {
    let turn = board.turn();
    if let Some(scripted) = level.script(turn).headline {
        return vec![scripted];
    }
    let left = board.deck() & level.dated[usize::from(turn)];
    let events = (0..128).filter(|index| left >> index & 1 == 1).map(EventId);
    events.filter(|event| board.holds(level, level.ruleset.event(*event).when)).collect()
}

/// The position of the `n`-th set bit, from 0.
fn nth_bit(set: u128, n: u32) -> u8 {
    let (mut half, mut n, mut base) = (set as u64, n, 0);
    if n >= half.count_ones() {
        n -= half.count_ones();
        half = (set >> 64) as u64;
        base = 64;
    }
    for _ in 0..n {
        half &= half.wrapping_sub(1);
    }
    base + half.trailing_zeros() as u8
}

#[cfg(test)]
mod tests {
    use super::nth_bit;

    #[test]
    fn finds_bits_on_both_halves() {
        let set = 1 | 1 << 5 | 1 << 63 | 1 << 64 | 1 << 127;
        let found: Vec<_> = (0..5).map(|n| nth_bit(set, n)).collect();
        assert_eq!(found, [0, 5, 63, 64, 127]);
    }
}
