//! The end of a game: what happened, why, and what could have been.
//!
//! [`show`] is the debrief, [`replay`] the viewer beside the map. Both read a finished [`rules::Game`],
//! in which nothing is secret any more.

mod chart;
mod header;
mod ledger;
mod limits;
mod model;
mod orders;
mod outcome;
mod parts;
mod points;
mod predictions;
mod replay;
mod road;
mod state;
mod thoughts;
mod trial;
mod turn;
pub mod what_if;

use std::sync::Arc;

use egui::{Frame, Margin, ScrollArea, Ui};
use report::debrief::{Account, Debrief, Note, Question, questions};
use rules::Side;

pub use model::{DebriefModel, ReplayModel, Thoughts};
pub use replay::{ReplayOutput, Stop, replay, stops};
pub use what_if::{Change, Skill, WhatIf};

use crate::intent::Intent;
use crate::kit;
use crate::model::OrderNote;
use crate::theme::Look;
use state::{Opened, Tab};

/// What every page of the debrief is drawn from.
struct Desk<'a> {
    model: &'a DebriefModel<'a>,
    look: &'a Look,
    debrief: Debrief<'a>,
    account: Arc<Account>,
    questions: Arc<Vec<Question>>,
}

/// What a finished game is read for once, and what it was read with.
#[derive(Clone)]
struct Read {
    with: (rules::Hash, usize, bool, usize),
    account: Arc<Account>,
    questions: Arc<Vec<Question>>,
}

/// Reads a finished game, unless it is the one that was read before. `None` while it runs.
fn read(ui: &Ui, debrief: &Debrief<'_>) -> Option<Read> {
    let id = state::id(debrief.game).with("read");
    let language = std::ptr::from_ref(debrief.words).addr();
    let with = (debrief.game.hash(), debrief.notes.len(), debrief.finding.is_some(), language);
    let known = ui.data(|data| data.get_temp::<Read>(id)).filter(|read| read.with == with);
    known.or_else(|| {
        let account = Account::of(debrief.game, debrief.past, debrief.notes)?;
        let questions = Arc::new(questions(debrief, &account));
        let read = Read { with, account: Arc::new(account), questions };
        ui.data_mut(|data| data.insert_temp(id, read.clone()));
        Some(read)
    })
}

impl Desk<'_> {
    fn name(&self, key: &str) -> String {
        self.model.words.name(key)
    }

    fn say(&self, key: &str, args: &text::Args<'_>) -> String {
        self.model.words.say(key, args)
    }
}

/// The debrief. It says nothing while the game runs.
pub fn show(ui: &mut Ui, model: &DebriefModel<'_>) -> Vec<Intent> {
    let mut intents = Vec::new();
    let notes = notes(model.notes);
    let debrief = Debrief {
        words: model.words,
        game: model.game,
        past: model.past,
        notes: &notes,
        finding: model.pivot,
    };
    let Some(Read { account, questions, .. }) = read(ui, &debrief) else { return intents };
    let desk = Desk { model, look: model.look, debrief, account, questions };
    let id = state::id(model.game);
    let mut opened: Opened = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    header::show(ui, &desk, &mut opened, &mut intents);
    let room = parts::Room::of(ui);
    let margin = room.margin();
    // Each page keeps its own place in the scroll.
    let area = ScrollArea::vertical().id_salt(("debrief", opened.tab)).auto_shrink([false, false]);
    kit::scroll(ui, desk.look, desk.look.palette.ground, area, |ui| {
        Frame::new().inner_margin(Margin::symmetric(margin, 16)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            // What is read and not compared is not drawn out over a broad screen.
            let most = match opened.tab {
                Tab::Road | Tab::Orders | Tab::Predictions => f32::INFINITY,
                Tab::WhatIf | Tab::Thoughts => 1460.0,
                Tab::Model => 1180.0,
            };
            parts::up_to(ui, most, |ui| match opened.tab {
                Tab::Road => road::show(ui, &desk, room, &mut opened),
                Tab::Orders => orders::show(ui, &desk, room),
                Tab::Predictions => predictions::show(ui, &desk, room),
                Tab::WhatIf => trial::show(ui, &desk, room, &mut opened, &mut intents),
                Tab::Thoughts => thoughts::show(ui, &desk, room),
                Tab::Model => limits::show(ui, &desk, room, &mut intents),
            });
        });
    });
    ui.data_mut(|data| data.insert_temp(id, opened));
    intents
}

/// Opens the page of this name (`debrief-tab-…`) in a debrief of this game.
pub fn open_tab(ctx: &egui::Context, game: &rules::Game, key: &str) {
    let Some((tab, _)) = Tab::ALL.into_iter().find(|(_, known)| *known == key) else { return };
    let id = state::id(game);
    let opened: Opened = ctx.data(|data| data.get_temp(id)).unwrap_or_default();
    ctx.data_mut(|data| data.insert_temp(id, Opened { tab, ..opened }));
}

fn notes(notes: &[OrderNote]) -> Vec<Note<'_>> {
    let side = |moscow: bool| if moscow { Side::Moscow } else { Side::Baku };
    let note = |note: &'_ OrderNote| (note.turn, side(note.moscow));
    notes
        .iter()
        .map(|own| {
            let (turn, side) = note(own);
            Note { turn, side, reason: &own.reason }
        })
        .collect()
}
