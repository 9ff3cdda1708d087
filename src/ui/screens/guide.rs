//! The guide of the first game: which hint is due, where it points, and its bubble.
//!
//! The guide watches what happens and says at most one thing at a time. A hint is over when it has
//! been read, when what it asks for is done, or when its moment has passed; nothing waits for it.

use egui::{Align, CornerRadius, Frame, Layout, Margin, Modifiers, Stroke, Ui, UiBuilder};
use rules::{Phase, Step};
use text::{Args, Words};

use crate::intent::{Intent, Sheet};
use crate::kit;
use crate::model::{PlayModel, Reveal, Subject};
use crate::theme::{Look, SEMIBOLD};

/// From this width on a hint that is a part of something has its buttons beside its words.
const BESIDE: f32 = 520.0;

/// A part of the play screen that a hint points at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Panel {
    /// The whole screen: nothing in particular.
    Board,
    /// The choice of an agenda.
    Agenda,
    /// Offers and answers.
    Talks,
    /// The headline.
    Headline,
    /// One’s own cards.
    Cards,
    /// What one has to spend.
    Means,
    /// The ladder of tension.
    Ladder,
    /// The other side’s table and the prediction.
    Prediction,
    /// The slots of the orders and the button that seals them.
    Seal,
    /// The steps of the turn that is being told.
    Telling,
    /// The plates of the third parties.
    Parties,
    /// What cannot be undone.
    Ratchets,
    /// The triangle of the three roads.
    Triangle,
    /// A crisis.
    Crisis,
    /// The ledger.
    Ledger,
}

/// What a hint points at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    /// A part of the screen.
    Panel(Panel),
    /// A thing, wherever it is drawn.
    Subject(Subject),
}

/// What the guide has to know of a game.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Facts {
    /// The turn; 0 before the first.
    pub turn: u8,
    /// The phase.
    pub phase: Phase,
    /// Whether this seat still has something to do in it.
    pub awaited: bool,
    /// How many orders are drafted.
    pub orders: usize,
    /// Whether a prediction is made.
    pub predicted: bool,
    /// The turn that is being told, if one is, and the step of it that is on.
    pub telling: Option<(u8, Step)>,
    /// Whether a sheet lies over the board.
    pub covered: bool,
}

impl Facts {
    /// The facts of a running game.
    #[must_use]
    pub fn of(model: &PlayModel<'_>) -> Self {
        let board = model.view.board();
        let step = |reveal: &Reveal<'_>| {
            let line = reveal.steps.get(reveal.at).and_then(|line| reveal.entries.get(*line));
            line.map_or((board.turn(), Step::Opening), |entry| (entry.turn, entry.step))
        };
        Self {
            turn: board.turn(),
            phase: board.phase(),
            awaited: model.view.is_awaited(),
            orders: model.draft.orders.len(),
            predicted: model.draft.prediction.is_some(),
            telling: model.reveal.as_ref().map(step),
            covered: model.sheet.is_some_and(|sheet| sheet != Sheet::Talks),
        }
    }

    fn ordering(&self, turn: u8) -> bool {
        self.turn == turn && self.phase == Phase::Orders && self.awaited && self.telling.is_none()
    }

    fn told(&self, turn: u8, steps: &[Step]) -> bool {
        self.telling.is_some_and(|(told, step)| told == turn && steps.contains(&step))
    }
}

/// A hint.
struct Hint {
    key: &'static str,
    at: At,
    /// Whether its moment is now.
    due: fn(&Facts) -> bool,
}

const fn says(key: &'static str, panel: Panel, due: fn(&Facts) -> bool) -> Hint {
    Hint { key, at: At::Panel(panel), due }
}

/// All hints, in the order in which they come if several are due.
const HINTS: [Hint; 18] = [
    says("guide-agenda", Panel::Agenda, |f| f.phase == Phase::Agenda && f.awaited),
    says("guide-talks", Panel::Talks, |f| {
        f.turn == 1
            && matches!(f.phase, Phase::Talks | Phase::Answers)
            && f.awaited
            && f.telling.is_none()
    }),
    says("guide-crisis", Panel::Crisis, |f| f.phase == Phase::Crisis && f.awaited),
    says("guide-cards", Panel::Cards, |f| f.ordering(1) && f.orders == 0),
    says("guide-price", Panel::Cards, |f| f.ordering(1) && f.orders > 0),
    says("guide-attention", Panel::Means, |f| f.ordering(1) && f.orders > 0),
    says("guide-prediction", Panel::Prediction, |f| f.ordering(1) && f.orders > 0 && !f.predicted),
    says("guide-seal", Panel::Seal, |f| f.ordering(1) && f.orders > 0),
    says("guide-reveal", Panel::Telling, |f| {
        f.told(1, &[Step::Reveal, Step::Contest, Step::Effects])
    }),
    says("guide-parties", Panel::Parties, |f| f.told(1, &[Step::Reactions, Step::Economy])),
    says("guide-triangle", Panel::Triangle, |f| f.told(1, &[Step::Roads])),
    says("guide-winter", Panel::Headline, |f| f.ordering(2)),
    says("guide-tension", Panel::Ladder, |f| f.ordering(2)),
    says("guide-why", Panel::Ledger, |f| f.told(2, &[Step::Effects, Step::Reactions, Step::Roads])),
    says("guide-ratchets", Panel::Ratchets, |f| f.ordering(3)),
    says("guide-keep", Panel::Cards, |f| f.ordering(3) && f.orders > 0),
    says("guide-last", Panel::Triangle, |f| f.ordering(4)),
    says("guide-end", Panel::Board, |f| f.phase == Phase::Over && f.telling.is_none()),
];

/// How far the guide has come.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Guide {
    /// Which hints have been read, as a set.
    read: u32,
    /// Whether the person wants no more of it.
    off: bool,
}

impl Guide {
    /// A guide that has said nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { read: 0, off: false }
    }

    /// The key of the hint that is due, and what it points at.
    #[must_use]
    pub fn due(&self, facts: &Facts) -> Option<(&'static str, At)> {
        self.place(facts).map(|place| (HINTS[place].key, HINTS[place].at))
    }

    /// The hint that is due has been read.
    pub fn next(&mut self, facts: &Facts) {
        if let Some(place) = self.place(facts) {
            self.read |= 1 << place;
        }
    }

    /// The person wants no more hints.
    pub const fn stop(&mut self) {
        self.off = true;
    }

    /// Whether hints still come.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        !self.off
    }

    fn place(&self, facts: &Facts) -> Option<usize> {
        if self.off || facts.covered {
            return None;
        }
        let unread = |place: &usize| self.read >> place & 1 == 0;
        (0..HINTS.len()).filter(unread).find(|place| (HINTS[*place].due)(facts))
    }
}

/// All keys of hints, in order.
pub fn hints() -> impl Iterator<Item = &'static str> {
    HINTS.iter().map(|hint| hint.key)
}

/// The bubble of a hint.
pub fn bubble(ui: &mut Ui, words: &Words, look: &Look, key: &str) -> Vec<Intent> {
    let p = &look.palette;
    let mut intents = Vec::new();
    let frame = Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(1.5, p.focus))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(14, 11))
        .shadow(ui.visuals().popup_shadow);
    frame.show(ui, |ui| intents = contents(ui, words, look, key));
    intents
}

/// The same as a part of something else, over its whole width.
pub fn strip(ui: &mut Ui, words: &Words, look: &Look, key: &str) -> Vec<Intent> {
    let p = &look.palette;
    let frame = Frame::new()
        .stroke(Stroke::new(1.5, look.palette.focus))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(12, 9));
    let show = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        if ui.available_width() < BESIDE {
            return contents(ui, words, look, key);
        }
        let room = ui.available_rect_before_wrap();
        let (off, on) = (words.name("guide-off"), words.name("guide-next"));
        let wide = |words: &String| {
            ui.painter().layout_no_wrap(words.clone(), SEMIBOLD.at(12.5), p.ink).size().x
        };
        let ways = (wide(&off) + wide(&on) + 56.0).min(room.width() * 0.5);
        let (left, right) = room.split_left_right_at_x(room.right() - ways);
        let said = ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            sentence(ui, words, look, key);
        });
        let bottom = said.response.rect.bottom();
        let layout = Layout::right_to_left(Align::Center);
        let builder = UiBuilder::new().max_rect(right.with_max_y(bottom)).layout(layout);
        let mut ways = ui.new_child(builder);
        let pressed = pressed(ui);
        let off = kit::link(&mut ways, look, &off).clicked();
        let on = kit::button(&mut ways, look, &on, true).clicked() || pressed;
        [(on, true), (off, false)]
            .into_iter()
            .filter_map(|(wanted, on)| wanted.then_some(Intent::Guide(on)))
            .collect()
    };
    frame.show(ui, show).inner
}

/// A heading, and what to do now.
fn sentence(ui: &mut Ui, words: &Words, look: &Look, key: &str) {
    kit::serif(ui, &words.name(key), 14.5, look.palette.ink);
    let line = kit::text(ui, look, &words.get(key, Some("hint"), &Args::new()));
    line.ctx.accesskit_node_builder(line.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// Whether the key that goes on was pressed.
fn pressed(ui: &Ui) -> bool {
    let writing = ui.ctx().text_edit_focused() || egui::Popup::is_any_open(ui.ctx());
    !writing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, egui::Key::N))
}

/// A heading, what to do now, and the way on; the key N goes on as well.
fn contents(ui: &mut Ui, words: &Words, look: &Look, key: &str) -> Vec<Intent> {
    let mut intents = Vec::new();
    ui.spacing_mut().item_spacing.y = 6.0;
    sentence(ui, words, look, key);
    let pressed = pressed(ui);
    ui.horizontal_wrapped(|ui| {
        if kit::button(ui, look, &words.name("guide-next"), true).clicked() || pressed {
            intents.push(Intent::Guide(true));
        }
        if kit::link(ui, look, &words.name("guide-off")).clicked() {
            intents.push(Intent::Guide(false));
        }
    });
    intents
}
