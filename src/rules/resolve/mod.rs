//! The turn: what follows when everything that was awaited has come in.
//!
//! Each step is a file. Every change goes through [`Turn::emit`], which applies it and hands it
//! to the recorder; nothing else touches the state.

mod contest;
mod crisis;
mod economy;
mod effects;
mod opening;
mod reactions;
mod reveal;
mod roads;
mod talks;

use crate::event::{Cause, Entry, GameEvent, NoLedger, Pushed, Recorder, Step};
use crate::ids::{CiteId, EventId, Seat, SeatSet, Side, TrackId};
use crate::level::Level;
use crate::order::{Action, Phase};
use crate::ruleset::{Effect, Effects, Form};
use crate::state::State;

pub(crate) use opening::{incidents_within, possible_headlines};

/// One resolution under way.
pub(crate) struct Turn<'a, R: Recorder> {
    pub(crate) level: &'a Level,
    pub(crate) state: &'a mut State,
    log: &'a mut R,
    step: Step,
    /// What the headline is to be, if it is not drawn: see [`resolve_with_headline`].
    headline: Option<Option<EventId>>,
}

/// Who answers for what a list of effects does, and how.
#[derive(Clone, Copy)]
pub(crate) struct Actor {
    cause: Cause,
    pushed: Pushed,
    /// A cost-1 lever cannot top the ladder alone.
    light: bool,
}

impl Actor {
    const fn nobody(cause: Cause) -> Self {
        Self { cause, pushed: Pushed::Nobody, light: false }
    }
}

/// Goes on from the present phase; does nothing while somebody is awaited.
pub(crate) fn resolve<R: Recorder>(level: &Level, state: &mut State, log: &mut R) {
    if !state.board().awaiting().is_empty() || state.board().phase() == Phase::Over {
        return;
    }
    go_on(Turn { level, state, log, step: Step::Opening, headline: None });
}

/// The same, but a headline that comes on the way is this one, or none, instead of being drawn.
pub(crate) fn resolve_with_headline(level: &Level, state: &mut State, headline: Option<EventId>) {
    if !state.board().awaiting().is_empty() || state.board().phase() == Phase::Over {
        return;
    }
    let (log, headline) = (&mut NoLedger, Some(headline));
    go_on(Turn { level, state, log, step: Step::Opening, headline });
}

fn go_on<R: Recorder>(mut turn: Turn<'_, R>) {
    match turn.state.board().phase() {
        Phase::Agenda => turn.agendas_set(),
        Phase::Talks => turn.offers_made(),
        Phase::Answers => turn.offers_answered(),
        Phase::Choice => turn.headline_chosen(),
        Phase::Orders => turn.orders_sealed(),
        Phase::Crisis => turn.crisis_round(),
        Phase::Desks => turn.finish(),
        Phase::Over => {}
    }
}

/// Lays out the board of a new game and deals the agendas.
pub(crate) fn start<R: Recorder>(level: &Level, state: &mut State, log: &mut R) {
    Turn { level, state, log, step: Step::Opening, headline: None }.set_up();
}

/// What a side's orders would do by themselves: see [`crate::View::preview`].
pub(crate) fn dry_run<R: Recorder>(
    level: &Level,
    state: &mut State,
    side: Side,
    orders: crate::order::OrderSet,
    log: &mut R,
) {
    let mut turn = Turn { level, state, log, step: Step::Effects, headline: None };
    turn.emit(Cause::Rules, None, GameEvent::Revealed(side, orders));
    turn.pay(side);
    turn.side_effects(side);
}

impl<R: Recorder> Turn<'_, R> {
    /// Applies an event and records it.
    #[inline(always)]
    pub(crate) fn emit(&mut self, cause: Cause, cite: Option<CiteId>, event: GameEvent) {
        self.state.apply(self.level, &event);
        let turn = self.state.board().turn();
        self.log.record(Entry { turn, step: self.step, cause, cite, event });
    }

    /// Moves a track by so much, within its bounds.
    #[inline(always)]
    fn shift(&mut self, actor: Actor, cite: CiteId, track: TrackId, by: i16) {
        if track == self.level.ruleset.known.tension {
            self.shift_tension(actor, cite, by);
            return;
        }
        let (from, floor, ceiling) = self.state.board().bounds(track);
        let to = (from + by).min(ceiling).max(floor);
        let event = GameEvent::Moved { track, from, to, asked: by, pushed: Pushed::Nobody };
        self.emit(actor.cause, Some(cite), event);
    }

    /// Tension remembers who pushed it, and a cost-1 lever cannot top the ladder alone.
    #[inline(never)]
    fn shift_tension(&mut self, actor: Actor, cite: CiteId, by: i16) {
        let track = self.level.ruleset.known.tension;
        let (from, floor, ceiling) = self.state.board().bounds(track);
        let mut to = (from + by).min(ceiling).max(floor);
        if actor.light && by > 0 {
            let top = self.level.ruleset.track(track).most;
            if to >= top && self.state.board().raised() == 0 {
                to = (top - 1).max(from);
            }
        }
        let event = GameEvent::Moved { track, from, to, asked: by, pushed: actor.pushed };
        self.emit(actor.cause, Some(cite), event);
        if to > from {
            self.state.apply(self.level, &GameEvent::PushCounted((to - from) as u8, actor.pushed));
        }
    }

    /// Carries out a list of effects at a strength in percent.
    #[inline]
    fn effects(&mut self, actor: Actor, range: Effects, percent: u8) {
        let level = self.level;
        for (offset, quick) in level.ruleset.quick(range).iter().enumerate() {
            if !self.state.board().passes(level, quick.gate) {
                continue;
            }
            if quick.form == Form::Other || percent != 100 {
                let id = crate::ids::EffectId(range.start + offset as u16);
                self.effect(actor, id, percent);
                continue;
            }
            let by = i16::from(quick.by);
            let gap = i16::from(quick.goal) - self.state.board().get(quick.track);
            let by = if quick.form == Form::Toward { gap.min(by).max(-by) } else { by };
            if !R::ON || by != 0 {
                self.shift(actor, quick.cite, quick.track, by);
            }
        }
    }

    /// An effect whose conditions hold, in its general form.
    fn effect(&mut self, actor: Actor, id: crate::ids::EffectId, percent: u8) {
        let level = self.level;
        let effect = level.ruleset.effect(id);
        if effect.delay > 0 {
            let due = self.state.board().turn() + effect.delay;
            self.emit(actor.cause, Some(effect.cite), GameEvent::OnItsWay(id, due));
            return;
        }
        let by = self.amount(effect, percent);
        if by != 0 {
            self.shift(actor, effect.cite, effect.track, by);
        }
    }

    /// How far an effect moves its track now.
    fn amount(&self, effect: &Effect, percent: u8) -> i16 {
        let board = self.state.board();
        let mut by = effect.by;
        if let Some(scale) = effect.scale {
            by = crate::ruleset::percent_of(by, board.get(scale));
        }
        if percent != 100 {
            by = crate::ruleset::percent_of(by, i16::from(percent));
        }
        match effect.toward {
            Some(goal) => (goal - board.get(effect.track)).clamp(-by.abs(), by.abs()),
            None => by,
        }
    }

    /// Waits for seats; if there are none, the caller goes on.
    fn wait(&mut self, phase: Phase, seats: SeatSet) {
        self.emit(Cause::Rules, None, GameEvent::Waiting(phase, seats));
    }

    /// What a side has submitted in this phase.
    fn submitted(&self, side: Side) -> Option<Action> {
        self.state.hand(side).submitted
    }

    /// Whether tension has topped out.
    fn topped(&self) -> bool {
        let tension = self.level.ruleset.tension();
        self.state.board().get(tension) >= self.level.ruleset.track(tension).most
    }

    /// Both sides' seats that hold for a predicate.
    fn sides(&self, wanted: impl Fn(&Self, Side) -> bool) -> SeatSet {
        let mut seats = SeatSet::NONE;
        for side in Side::BOTH {
            if wanted(self, side) {
                seats.0 |= Seat::Side(side).bit();
            }
        }
        seats
    }
}
