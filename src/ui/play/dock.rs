//! The dock: one's own table as cards, the orders that are being put together, what is expected
//! of the other side, and the seal.

use egui::{Color32, Frame, Id, Key, Rect, Ui, UiBuilder, UiStackInfo, Vec2};
use rules::{Action, Cost, LeverId, OrderError, OrderSet, Phase, PlayId, SLOTS, Side};
use tell::Scene;
use text::Args;

use super::known::Known;
use super::{cards, opened, prediction, reveal, slots, warning};
use crate::intent::{DraftEdit, Intent};
use crate::kit;
use crate::model::{PlayModel, Subject};
use crate::theme::Look;

/// From this width on there is room for everything side by side.
const WIDE: f32 = 1000.0;
/// Below this width it is a phone.
const PHONE: f32 = 560.0;
/// How wide the desk is, where there is room for everything.
pub(super) const DESK: f32 = 386.0;
/// From this width on the other side's table lies open beside the prediction.
const OPEN_TABLE: f32 = 1560.0;

/// The dock at the bottom of the play screen. Takes all the room there is.
pub(super) fn show(ui: &mut Ui, model: &PlayModel<'_>, intents: &mut Vec<Intent>) {
    let mut dock = Dock::new(ui, model);
    prediction::close_on_escape(ui);
    let room = ui.available_rect_before_wrap();
    ui.visuals_mut().panel_fill = model.look.palette.ground;
    if model.view.board().turn() == 0 {
        // No table has been dealt yet, and the briefing lies over it.
        return;
    }
    match room.width() {
        _ if model.reveal.is_some() => told(ui, &mut dock, room),
        width if width >= WIDE => wide(ui, &mut dock, room),
        width if width >= PHONE => compact(ui, &mut dock, room),
        _ => phone(ui, &mut dock, room),
    }
    ui.advance_cursor_after_rect(room);
    keys(ui, &mut dock);
    warning::show(ui, &mut dock);
    dock.close(ui, intents);
}

/// How high the dock wants to be at a width.
pub(super) fn height(width: f32) -> f32 {
    match width {
        width if width >= WIDE => 222.0,
        width if width >= PHONE => 164.0,
        _ => 412.0,
    }
}

/// What the dock remembers between two looks: what was said in place, and what was asked.
#[derive(Clone, Default, PartialEq, Debug)]
struct Memory {
    side: Option<Side>,
    turn: u8,
    phase: Option<Phase>,
    refused: Option<(LeverId, String)>,
    asked: Option<(OrderSet, warning::Warning)>,
    pointed: Option<Subject>,
}

/// What the parts of the dock are drawn from, and what is wanted so far.
pub(super) struct Dock<'a> {
    /// The model.
    pub model: &'a PlayModel<'a>,
    /// The game in words.
    pub scene: Scene<'a>,
    /// The state that it is in.
    pub known: Known,
    /// Whether orders can be put together now.
    pub ordering: bool,
    memory: Memory,
    intents: Vec<Intent>,
    pointed: Option<Subject>,
}

impl<'a> Dock<'a> {
    fn new(ui: &Ui, model: &'a PlayModel<'a>) -> Self {
        let board = model.view.board();
        let (side, phase) = (Some(model.side), Some(board.phase()));
        let mut memory = ui.data_mut(|data| data.get_temp::<Memory>(id())).unwrap_or_default();
        if (memory.side, memory.turn, memory.phase) != (side, board.turn(), phase) {
            let (turn, pointed) = (board.turn(), memory.pointed);
            memory = Memory { side, turn, phase, pointed, ..Memory::default() };
        }
        if memory.asked.as_ref().is_some_and(|(set, _)| *set != model.draft.set()) {
            memory.asked = None;
        }
        let ordering = board.phase() == Phase::Orders
            && model.view.is_awaited()
            && model.reveal.is_none()
            && model.thinking.is_none();
        Self {
            model,
            scene: super::phases::scene(model),
            known: Known::of(ui.ctx(), model),
            ordering,
            memory,
            intents: Vec::new(),
            pointed: None,
        }
    }

    fn close(mut self, ui: &Ui, intents: &mut Vec<Intent>) {
        let gone = self.pointed.is_none() && self.memory.pointed.is_some();
        if gone || self.pointed.is_some() && self.pointed != self.model.hovered {
            self.intents.push(Intent::Hover(self.pointed));
        }
        self.memory.pointed = self.pointed;
        ui.data_mut(|data| data.insert_temp(id(), self.memory));
        intents.append(&mut self.intents);
    }

    /// The look.
    pub(super) const fn look(&self) -> &'a Look {
        self.model.look
    }

    /// Whose seat it is.
    pub(super) const fn side(&self) -> Side {
        self.model.side
    }

    /// Wants something.
    pub(super) fn want(&mut self, intent: Intent) {
        self.intents.push(intent);
    }

    /// Wants a change of the draft. Whatever was said in place has been read by then.
    pub(super) fn edit(&mut self, edit: DraftEdit) {
        self.memory.refused = None;
        self.want(Intent::Draft(edit));
    }

    /// The pointer or the keyboard's focus is on something.
    pub(super) const fn point(&mut self, subject: Subject) {
        self.pointed = Some(subject);
    }

    /// Why the last click on a card did nothing.
    pub(super) fn refusal(&self, lever: LeverId) -> Option<&str> {
        let (refused, words) = self.memory.refused.as_ref()?;
        (*refused == lever).then_some(words)
    }

    /// The draft's order of a lever, and its slot.
    pub(super) fn ordered(&self, lever: LeverId) -> Option<(usize, PlayId)> {
        let orders = self.model.draft.orders.iter().copied().enumerate();
        orders.into_iter().find(|(_, play)| self.scene.rules.play(*play).lever == lever)
    }

    /// What is left of attention, capital and treasury after the draft.
    pub(super) fn left(&self) -> Cost {
        let left = tell::forecast::left(&self.scene, &self.model.draft.orders);
        let [attention, capital, treasury] = [left.attention, left.capital, left.treasury]
            .map(|left| u8::try_from(left.max(0)).unwrap_or(u8::MAX));
        Cost { attention, capital, treasury }
    }

    /// Orders a card, or takes it back; says in place why not, if not. Without a play it takes the
    /// first target that can be had.
    pub(super) fn toggle(&mut self, lever: LeverId, play: Option<PlayId>) {
        if !self.ordering {
            self.refuse(lever, self.closed());
            return;
        }
        let ordered = self.ordered(lever);
        if let Some((_, present)) = ordered
            && play.is_none_or(|play| play == present)
        {
            self.edit(DraftEdit::Remove(lever));
            return;
        }
        let Some(play) = play.or_else(|| cards::first_play(&self.model.view, lever)) else {
            return;
        };
        let rules = self.scene.rules;
        let mut orders = self.model.draft.orders.clone();
        orders.retain(|other| rules.play(*other).lever != lever);
        if orders.len() >= SLOTS {
            let args = Args::new().count("most", SLOTS);
            self.refuse(lever, self.scene.say("dock-refused-slots", &args));
            return;
        }
        orders.push(play);
        match self.model.view.check_orders(&orders.into_iter().collect()) {
            Ok(()) => self.edit(DraftEdit::Add(play)),
            Err(OrderError::Needs(play, cond)) => self.refuse(lever, self.scene.unmet(play, cond)),
            Err(error) => self.refuse(lever, self.scene.error(error)),
        }
    }

    /// Keeps a drawn card for the next turn, or lets it go again.
    pub(super) fn keep(&mut self, lever: LeverId) {
        let kept = self.model.draft.keep == Some(lever);
        let keep = (!kept).then_some(lever);
        let mut sealed = self.model.draft.sealed();
        sealed.keep = keep;
        sealed.orders = OrderSet::NONE;
        match self.model.view.check(&Action::Orders(sealed)) {
            Ok(()) => self.edit(DraftEdit::Keep(keep)),
            Err(_) if !self.ordering => self.refuse(lever, self.closed()),
            Err(error) => self.refuse(lever, self.scene.error(error)),
        }
    }

    /// Seals, or asks first.
    pub(super) fn seal(&mut self) {
        if !self.ordering {
            return;
        }
        let set = self.model.draft.set();
        let asked = self.memory.asked.take();
        match warning::of(&self.scene, self.model.draft) {
            Some(found) if asked != Some((set, found.clone())) => {
                self.memory.asked = Some((set, found));
            }
            _ => self.want(Intent::Seal),
        }
    }

    /// What was asked before sealing and has no answer yet.
    pub(super) fn asked(&self) -> Option<&warning::Warning> {
        self.memory.asked.as_ref().map(|(_, warning)| warning)
    }

    /// Does not seal after all.
    pub(super) fn think_again(&mut self) {
        self.memory.asked = None;
    }

    fn refuse(&mut self, lever: LeverId, words: String) {
        self.memory.refused = Some((lever, words));
    }

    /// Why no orders can be put together now.
    pub(super) fn closed(&self) -> String {
        let phase = self.model.view.board().phase();
        let telling = self.model.reveal.is_some();
        let key = match phase {
            _ if telling => "dock-closed-reveal",
            Phase::Agenda => "dock-closed-agenda",
            Phase::Talks | Phase::Answers => "dock-closed-talks",
            Phase::Choice => "dock-closed-choice",
            Phase::Orders => "dock-closed-sealed",
            Phase::Crisis => "dock-closed-crisis",
            Phase::Desks => "dock-closed-desks",
            Phase::Over => "refused-over",
        };
        self.scene.plain(key)
    }
}

fn id() -> Id {
    Id::new("play dock")
}

fn wide(ui: &mut Ui, dock: &mut Dock<'_>, room: Rect) {
    let inner = room.shrink2(Vec2::new(16.0, 8.0));
    let open = room.width() >= OPEN_TABLE;
    let (desk, gap) = (DESK, 16.0);
    let table = if open { 276.0 + gap } else { 0.0 };
    let (left, right) = inner.split_left_right_at_x(inner.right() - desk - gap - table);
    within(ui, "cards", left, |ui| cards::row(ui, dock, cards::Size::Full));
    let (middle, right) = right.split_left_right_at_x(inner.right() - desk - gap);
    if open {
        let middle = Rect::from_min_max(middle.min + Vec2::new(gap, 0.0), middle.max);
        within(ui, "table", middle, |ui| prediction::table(ui, dock));
    }
    let right = Rect::from_min_max(right.min + Vec2::new(gap, 0.0), right.max);
    within(ui, "orders", right, |ui| slots::full(ui, dock, !open));
}

fn compact(ui: &mut Ui, dock: &mut Dock<'_>, room: Rect) {
    let inner = room.shrink2(Vec2::new(10.0, 6.0));
    let desk = (inner.width() * 0.36).clamp(216.0, 300.0);
    let (left, right) = inner.split_left_right_at_x(inner.right() - desk - 10.0);
    within(ui, "cards", left, |ui| cards::row(ui, dock, cards::Size::Small));
    let right = Rect::from_min_max(right.min + Vec2::new(10.0, 0.0), right.max);
    within(ui, "orders", right, |ui| slots::narrow(ui, dock));
}

fn phone(ui: &mut Ui, dock: &mut Dock<'_>, room: Rect) {
    let inner = room.shrink2(Vec2::new(12.0, 6.0));
    let fixed = slots::phone_height(dock).min(inner.height() * 0.7);
    let (top, bottom) = inner.split_top_bottom_at_y(inner.bottom() - fixed);
    let top = top.with_max_y(top.bottom() - 7.0);
    within(ui, "cards", top, |ui| cards::row(ui, dock, cards::Size::Phone));
    within(ui, "orders", bottom, |ui| slots::phone(ui, dock));
}

/// While a turn is told: what it opened, as far as the telling leaves room.
fn told(ui: &mut Ui, dock: &mut Dock<'_>, room: Rect) {
    let Some(reveal) = dock.model.reveal else { return };
    // On a narrow screen the telling lies over the right of the dock, on a phone over all of it.
    let free = match room.width() {
        width if width >= WIDE => room,
        width if width >= PHONE => room.with_max_x(room.right() - reveal::width(width)),
        _ => return,
    };
    opened::show(ui, dock, &reveal, free);
}

fn within(ui: &mut Ui, salt: &str, rect: Rect, add: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new().id_salt(salt).max_rect(rect);
    ui.scope_builder(builder.ui_stack_info(on(ui.visuals().panel_fill)), add);
}

/// What lies on a ground: what scrolls on it fades into it.
pub(super) fn on(ground: Color32) -> UiStackInfo {
    UiStackInfo { frame: Frame::new().fill(ground), ..UiStackInfo::default() }
}

/// The keys of the dock, when nobody is writing and nothing lies over the board.
fn keys(ui: &Ui, dock: &mut Dock<'_>) {
    let busy = !dock.ordering
        || dock.model.sheet.is_some()
        || dock.asked().is_some_and(warning::Warning::is_grave)
        || ui.ctx().text_edit_focused()
        || egui::Popup::is_any_open(ui.ctx());
    if busy {
        return;
    }
    let pressed = |key: Key| ui.input(|input| input.key_pressed(key) && input.modifiers.is_none());
    let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
    for (key, lever) in digits.into_iter().zip(*dock.scene.board().table(dock.side())) {
        if pressed(key) {
            dock.toggle(lever, None);
        }
    }
    if pressed(Key::Z) && dock.model.draft.can_undo {
        dock.edit(DraftEdit::Undo);
    }
    if pressed(Key::Y) && dock.model.draft.can_redo {
        dock.edit(DraftEdit::Redo);
    }
    if pressed(Key::P) {
        prediction::open(ui);
    }
    let table = dock.scene.board().table(dock.side());
    if let Some(Subject::Lever(lever)) = dock.model.lit()
        && table.contains(&lever)
        && pressed(Key::K)
    {
        dock.keep(lever);
    }
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    if nothing_focused && pressed(Key::Enter) {
        dock.seal();
    }
}

/// A calm line that the other side is thinking, with how far it has come.
pub(super) fn thinking(ui: &mut Ui, scene: &Scene<'_>, look: &Look, progress: f32) {
    let words = scene.of_side("dock-thinking", scene.side.other());
    kit::text(ui, look, &words);
    kit::meter(ui, look, &words, progress, 1.0, look.palette.side(scene.side.other()));
}
