//! What the columns are drawn from: the numbers of the moment, and those that the draft leads to.

use egui::{Response, Ui};
use rules::{
    AgendaId, Cond, Ending, Entry, ExprNode, GameEvent, InterestId, Level, Outcome, RatchetId,
    Road, Ruleset, Side, Step, TrackId,
};
use tell::Tracks;

use crate::intent::Intent;
use crate::model::{PlayModel, Subject};
use crate::theme::{Look, Palette};

/// The numbers of one moment.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Moment {
    /// Every track.
    pub tracks: Tracks,
    /// The shares of the three roads.
    pub gauge: [u8; 3],
}

impl Moment {
    /// A part of an expression, as these tracks have it.
    pub(super) fn value(&self, node: &ExprNode) -> i32 {
        node.value(&|track| i32::from(self.tracks.get(track)), &|ratchet| {
            self.tracks.turned(ratchet)
        })
    }

    /// The points of an interest, 0 to 20.
    pub(super) fn interest(&self, rules: &Ruleset, id: InterestId) -> i32 {
        (self.value(rules.interest(id).value.root()).clamp(0, 100) + 2) / 5
    }

    /// The shares that these tracks give, which the gauge takes at the end of a turn.
    fn shares(&self, rules: &Ruleset) -> [u8; 3] {
        let scores =
            rules.roads().score.each_ref().map(|score| self.value(score.root()).clamp(0, 100));
        let sum: i32 = scores.iter().sum();
        if sum == 0 {
            return [100, 0, 0];
        }
        let mut shares = scores.map(|score| score * 100 / sum);
        let mut rests = scores.map(|score| score * 100 % sum);
        for _ in 0..100 - shares.iter().sum::<i32>() {
            let most = (0..3).rev().max_by_key(|road| rests[*road]).unwrap_or(0);
            shares[most] += 1;
            rests[most] = -1;
        }
        shares.map(|share| u8::try_from(share).unwrap_or(0))
    }

    /// Whether a condition on tracks and ratchets holds; `otherwise` judges the rest.
    pub(super) fn holds(
        &self,
        rules: &Ruleset,
        cond: Cond,
        otherwise: &dyn Fn(Cond) -> bool,
    ) -> bool {
        match cond {
            Cond::AtLeast(track, value) => self.tracks.get(track) >= value,
            Cond::AtMost(track, value) => self.tracks.get(track) <= value,
            Cond::Ratchet(id) => self.tracks.turned(id),
            Cond::NoRatchet(id) => !self.tracks.turned(id),
            Cond::Any(any) => {
                rules.conds_of(any).iter().any(|cond| self.holds(rules, *cond, otherwise))
            }
            other => otherwise(other),
        }
    }
}

/// The model, its numbers, and what is wanted so far.
pub(super) struct Stage<'a> {
    /// The model.
    pub model: PlayModel<'a>,
    /// The turn that is shown.
    pub turn: u8,
    /// The numbers that are shown.
    pub now: Moment,
    /// The numbers if the draft alone were carried out and the gauge read; none in a telling.
    pub ahead: Option<Moment>,
    /// What is wanted.
    pub intents: Vec<Intent>,
    pointed: Option<Subject>,
    focused: Option<Subject>,
}

impl<'a> Stage<'a> {
    /// Reads the model.
    pub(super) fn new(model: &PlayModel<'a>) -> Self {
        let told = model.reveal.and_then(|reveal| reveal.entries.first().copied());
        let (turn, now) = match told {
            Some(first) => (first.turn, told_so_far(model, &first)),
            None => {
                let board = model.view.board();
                let tracks = Tracks::of(model.view.level().ruleset(), board);
                (board.turn(), Moment { tracks, gauge: board.gauge() })
            }
        };
        let goes_on = told.is_none() && model.view.board().outcome().is_none();
        let ahead = goes_on.then(|| {
            let rules = model.view.level().ruleset();
            let board = model.view.foreseen(model.side, &model.draft.set());
            let mut moment = Moment { tracks: Tracks::of(rules, &board), gauge: now.gauge };
            moment.gauge = moment.shares(rules);
            moment
        });
        let model = *model;
        Self { model, turn, now, ahead, intents: Vec::new(), pointed: None, focused: None }
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
        let before = ui.data(|data| data.get_temp::<Option<Subject>>(id)).flatten();
        if now != before {
            ui.data_mut(|data| data.insert_temp(id, now));
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
        self.now.holds(self.rules(), cond, &|cond| board.holds_one(level, cond))
    }

    /// Whether an agenda would be met if the game ended now.
    pub(super) fn met(&self, agenda: AgendaId) -> bool {
        let rules = self.rules();
        rules.conds_of(rules.agenda(agenda).when).iter().all(|cond| self.holds(*cond))
    }

    /// A side's multiplier and its result, in percent and hundredths, if the game ended now with
    /// so many points from an agenda.
    pub(super) fn result(&self, side: Side, bonus: i32) -> (i32, i32) {
        let sum = self.interests(side).iter().map(|(_, points)| points).sum();
        let road = Road::leading(self.now.gauge);
        let outcome = Outcome { road, ending: Ending::LastTurn, turn: self.turn };
        let percent = self.model.view.board().multiplier(self.level(), side, outcome, sum);
        (percent, (sum + bonus) * percent)
    }

    /// How far a ratchet is in points; 0 if only an order or a season is wanting.
    pub(super) fn distance(&self, ratchet: RatchetId) -> i16 {
        let rules = self.rules();
        let far = rules.conds_of(rules.ratchet(ratchet).when).iter().map(|cond| match cond {
            Cond::AtLeast(track, value) => value - self.now.tracks.get(*track),
            Cond::AtMost(track, value) => self.now.tracks.get(*track) - value,
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
    response.ctx.data_mut(|data| {
        if pressed {
            data.insert_temp(id, response.id);
        } else if response.gained_focus() {
            data.remove::<egui::Id>(id);
        }
        data.get_temp(id) == Some(response.id)
    })
}

/// The numbers at the step of a telling: the board before the first turn, and every line since.
fn told_so_far(model: &PlayModel<'_>, first: &Entry) -> Moment {
    let rules = model.view.level().ruleset();
    let start = model.past.opened(0).unwrap_or(model.view.board());
    let mut moment = Moment { tracks: Tracks::of(rules, start), gauge: start.gauge() };
    let mut pass = |entry: &Entry| {
        moment.tracks.pass(entry);
        if let GameEvent::GaugeMoved(gauge) = entry.event {
            moment.gauge = gauge;
        }
    };
    let before: (u8, Step) = (first.turn, first.step);
    model.ledger.iter().take_while(|entry| (entry.turn, entry.step) < before).for_each(&mut pass);
    if let Some(reveal) = model.reveal {
        let end = reveal.steps.get(reveal.at + 1).copied().unwrap_or(reveal.entries.len());
        reveal.entries.iter().take(end).for_each(&mut pass);
    }
    moment
}
