//! What the columns are drawn from: the numbers of the moment, and those that the draft leads to.

use egui::{Id, Response, Ui};
use rules::{
    AgendaId, Cond, Ending, Entry, ExprNode, GameEvent, InterestId, Level, Outcome, RatchetId,
    Road, Ruleset, Side, Step, TrackId,
};
use tell::{Tracks, explain};

use super::known::{self, Known};
use crate::intent::Intent;
use crate::kit::{self, Beat, Difference};
use crate::model::{PlayModel, Reveal, Subject};
use crate::theme::{Look, Palette};

/// The numbers of one moment.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Moment {
    /// Every track.
    pub tracks: Tracks,
    /// The shares of the three roads.
    pub gauge: [u8; 3],
}

/// What a step of a telling moves.
#[derive(Clone, PartialEq, Debug)]
struct Told {
    from: Moment,
    to: Moment,
    /// How far it has come, 0 to 1.
    arrival: f32,
}

impl Moment {
    /// A part of an expression, as these tracks have it.
    pub(super) fn value(&self, node: &ExprNode) -> i32 {
        explain::value(node, &self.tracks)
    }

    /// The points of an interest, 0 to 20.
    pub(super) fn interest(&self, rules: &Ruleset, id: InterestId) -> i32 {
        explain::points(rules.interest(id).value.root(), &self.tracks)
    }

    /// The numbers on their way to others, which is gone by a part, 0 to 1.
    fn toward(&self, others: &Self, part: f32) -> Self {
        let gone = |from: u8, to: u8| {
            (f32::from(from) + (f32::from(to) - f32::from(from)) * part).round() as u8
        };
        let gauge = [0, 1, 2].map(|road| gone(self.gauge[road], others.gauge[road]));
        Self { tracks: self.tracks.toward(&others.tracks, (part * 1000.0) as i32), gauge }
    }
}

/// The model, its numbers, and what is wanted so far.
pub(super) struct Stage<'a> {
    /// The model.
    pub model: PlayModel<'a>,
    /// The state that it shows.
    pub known: Known,
    /// The turn that is shown.
    pub turn: u8,
    /// The numbers that are shown: in a telling, on their way to those of the step.
    pub now: Moment,
    /// The numbers if the draft alone were carried out and the gauge read; none in a telling.
    pub ahead: Option<Moment>,
    /// What is wanted.
    pub intents: Vec<Intent>,
    step: Option<Told>,
    pointed: Option<Subject>,
    focused: Option<Subject>,
}

impl<'a> Stage<'a> {
    /// Reads the model.
    pub(super) fn new(ui: &Ui, model: &PlayModel<'a>) -> Self {
        let known = Known::of(ui.ctx(), model);
        let told = model.reveal.and_then(|reveal| {
            let first = reveal.entries.first()?;
            Some((first.turn, told_so_far(model, &reveal, first)))
        });
        let (turn, now) = match &told {
            Some((turn, told)) => (*turn, told.from.toward(&told.to, told.arrival)),
            None => {
                let board = model.view.board();
                let tracks = Tracks::of(model.view.level().ruleset(), board);
                (board.turn(), Moment { tracks, gauge: board.gauge() })
            }
        };
        let goes_on = told.is_none() && model.view.board().outcome().is_none();
        let ahead = goes_on.then(|| {
            let orders = model.draft.set();
            let ahead = known::once(ui.ctx(), Id::new("play ahead"), (known, orders), || {
                let rules = model.view.level().ruleset();
                let board = model.view.foreseen(model.side, &orders);
                let tracks = Tracks::of(rules, &board);
                let gauge = explain::gauge(rules.roads(), &tracks);
                Moment { tracks, gauge }
            });
            Moment::clone(&ahead)
        });
        let (model, step) = (*model, told.map(|(_, told)| told));
        let intents = Vec::new();
        Self { model, known, turn, now, ahead, intents, step, pointed: None, focused: None }
    }

    /// The shares of the roads as they are drawn: on their way to those of the step.
    pub(super) fn gauge(&self) -> [f32; 3] {
        let Some(told) = &self.step else { return self.now.gauge.map(f32::from) };
        Road::ALL.map(|road| {
            let [from, to] =
                [&told.from, &told.to].map(|moment| f32::from(moment.gauge[road.index()]));
            from + (to - from) * told.arrival
        })
    }

    /// The shares before the step that is told, if it moves them.
    pub(super) fn gauge_before(&self) -> Option<[f32; 3]> {
        let step = self.step.as_ref().filter(|step| step.from.gauge != step.to.gauge);
        step.filter(|step| step.arrival > 0.0).map(|step| step.from.gauge.map(f32::from))
    }

    /// Tension as it is drawn.
    pub(super) fn tension(&self) -> f32 {
        let track = self.rules().tension();
        let Some(told) = &self.step else { return f32::from(self.now.tracks.get(track)) };
        let [from, to] = [&told.from, &told.to].map(|moment| f32::from(moment.tracks.get(track)));
        from + (to - from) * told.arrival
    }

    /// By how much the step that is told moves something, as soon as it does.
    pub(super) fn moved(&self, of: impl Fn(&Moment) -> i32) -> i32 {
        let arrived = self.step.as_ref().filter(|told| told.arrival > 0.0);
        arrived.map_or(0, |told| of(&told.to) - of(&told.from))
    }

    /// The mark of what the step moves a track by. `good` is whether more of it is good news.
    pub(super) fn difference(&self, track: TrackId, good: bool) -> Option<Difference> {
        let by = self.moved(|moment| moment.tracks.get(track).into());
        kit::difference(self.model.words, self.palette(), by, good)
    }

    /// The level.
    pub(super) const fn level(&self) -> &'a Level {
        self.model.view.level()
    }

    /// The ruleset.
    pub(super) fn rules(&self) -> &'a Ruleset {
        self.level().ruleset()
    }

    /// The game in words.
    pub(super) fn told(&self) -> tell::Scene<'a> {
        let model = &self.model;
        tell::Scene::new(model.words, model.view, model.side, model.ledger, model.past)
    }

    /// The look.
    pub(super) const fn look(&self) -> &'a Look {
        self.model.look
    }

    /// The colours.
    pub(super) const fn palette(&self) -> &'a Palette {
        &self.model.look.palette
    }

    /// The side that looks.
    pub(super) const fn side(&self) -> Side {
        self.model.side
    }

    /// Wants something.
    pub(super) fn want(&mut self, intent: Intent) {
        self.intents.push(intent);
    }

    /// Takes note that a widget stands for a subject: pointing lights it up, pressing keeps it.
    pub(super) fn stands_for(&mut self, response: &Response, subject: Subject) {
        self.points_at(response, subject);
        if response.clicked() {
            let kept = self.model.pinned == Some(subject);
            self.want(Intent::Pin((!kept).then_some(subject)));
        }
    }

    /// Takes note that a widget is about a subject, which pointing lights up.
    pub(super) fn points_at(&mut self, response: &Response, subject: Subject) {
        if response.hovered() {
            self.pointed = Some(subject);
        }
        if response.has_focus() && !focused_by_pointer(response) {
            self.focused = Some(subject);
        }
    }

    /// Says what is under the pointer or in focus here, if that is another thing than before.
    pub(super) fn settle_hover(&mut self, ui: &Ui) {
        let id = egui::Id::new("play columns lit");
        let now = self.pointed.or(self.focused);
        let known = ui.data(|data| data.get_temp::<(Option<Subject>, bool)>(id));
        let (before, gone) = known.unwrap_or_default();
        // A hint that opens can lie under the pointer before it has found its place: what is gone
        // for one look only has not been left.
        let waits = now.is_none() && before.is_some() && !gone;
        let next = if waits { (before, true) } else { (now, false) };
        if known != Some(next) {
            ui.data_mut(|data| data.insert_temp(id, next));
        }
        if waits {
            ui.ctx().request_repaint();
        } else if now != before {
            self.want(Intent::Hover(now));
        }
    }

    /// What the draft would move an interest by.
    pub(super) fn interest_change(&self, id: InterestId) -> i32 {
        let rules = self.rules();
        let ahead = self.ahead.as_ref();
        ahead.map_or(0, |ahead| ahead.interest(rules, id) - self.now.interest(rules, id))
    }

    /// What the draft would move a track by.
    pub(super) fn track_change(&self, track: TrackId) -> i16 {
        let ahead = self.ahead.as_ref();
        ahead.map_or(0, |ahead| ahead.tracks.get(track) - self.now.tracks.get(track))
    }

    /// The interests of a side with their points.
    pub(super) fn interests(&self, side: Side) -> Vec<(InterestId, i32)> {
        let rules = self.rules();
        let board = self.model.view.board();
        let own = board.interests(self.level(), side);
        own.map(|(id, _)| (id, self.now.interest(rules, id))).collect()
    }

    /// Whether a condition holds in the numbers that are shown.
    pub(super) fn holds(&self, cond: Cond) -> bool {
        let (board, level) = (self.model.view.board(), self.level());
        explain::holds(self.rules(), &self.now.tracks, cond, &|cond| board.holds_one(level, cond))
    }

    /// Whether an agenda would be met if the game ended now.
    pub(super) fn met(&self, agenda: AgendaId) -> bool {
        let rules = self.rules();
        rules.conds_of(rules.agenda(agenda).when).iter().all(|cond| self.holds(*cond))
    }

    /// A side's multiplier and its result, in percent and hundredths, as the game has ended or if it
    /// ended now, with so many points from an agenda.
    pub(super) fn result(&self, side: Side, bonus: i32) -> (i32, i32) {
        let sum = self.interests(side).iter().map(|(_, points)| points).sum();
        let percent = self.model.view.board().multiplier(self.level(), side, self.outcome(), sum);
        (percent, (sum + bonus) * percent)
    }

    /// How the game has ended, or how it would if it did now.
    pub(super) fn outcome(&self) -> Outcome {
        let ended = self.model.view.board().outcome().filter(|_| self.is_over());
        let road = Road::leading(self.now.gauge);
        ended.unwrap_or(Outcome { road, ending: Ending::LastTurn, turn: self.turn })
    }

    /// Whether the game has ended and its last turn has been told.
    pub(super) fn is_over(&self) -> bool {
        self.model.view.board().outcome().is_some() && self.model.reveal.is_none()
    }

    /// How far a ratchet is in points; 0 if only an order or a season is wanting.
    pub(super) fn distance(&self, ratchet: RatchetId) -> i16 {
        self.far(&self.now, ratchet)
    }

    /// How far a ratchet is at a moment.
    pub(super) fn far(&self, moment: &Moment, ratchet: RatchetId) -> i16 {
        let rules = self.rules();
        let far = rules.conds_of(rules.ratchet(ratchet).when).iter().map(|cond| match cond {
            Cond::AtLeast(track, value) => value - moment.tracks.get(*track),
            Cond::AtMost(track, value) => moment.tracks.get(*track) - value,
            _ => 0,
        });
        far.max().unwrap_or(0).max(0)
    }
}

/// Whether the keyboard's focus is here only because the pointer pressed here: that lights nothing
/// up, or the thing would stay lit when the pointer has gone.
fn focused_by_pointer(response: &Response) -> bool {
    let id = egui::Id::new("play focused by pointer");
    let pressed = response.clicked() && response.ctx.input(|input| input.pointer.any_click());
    // Asked before the memory is locked, which this reads as well.
    let gained = response.gained_focus();
    response.ctx.data_mut(|data| {
        if pressed {
            data.insert_temp(id, response.id);
        } else if gained {
            data.remove::<egui::Id>(id);
        }
        data.get_temp(id) == Some(response.id)
    })
}

/// The numbers before and at the end of the step of a telling: the board before the first turn,
/// and every line since.
fn told_so_far(model: &PlayModel<'_>, reveal: &Reveal<'_>, first: &Entry) -> Told {
    let rules = model.view.level().ruleset();
    let start = model.past.opened(0).unwrap_or(model.view.board());
    let mut moment = Moment { tracks: Tracks::of(rules, start), gauge: start.gauge() };
    let pass = |moment: &mut Moment, entry: &Entry| {
        moment.tracks.pass(entry);
        if let GameEvent::GaugeMoved(gauge) = entry.event {
            moment.gauge = gauge;
        }
    };
    let before: (u8, Step) = (first.turn, first.step);
    let earlier = model.ledger.iter().take_while(|entry| (entry.turn, entry.step) < before);
    earlier.for_each(|entry| pass(&mut moment, entry));
    let begins = reveal.steps.get(reveal.at).copied().unwrap_or(0);
    reveal.entries.iter().take(begins).for_each(|entry| pass(&mut moment, entry));
    let from = moment.clone();
    reveal.present().iter().for_each(|entry| pass(&mut moment, entry));
    Told { from, to: moment, arrival: Beat::of(reveal).arrival() }
}
