//! The play screen: header, columns, inspector and sheets about the free place of the map.

mod card_words;
mod cards;
mod dock;
mod header;
mod hint;
mod inspector;
mod known;
mod ladder;
mod layout;
mod opened;
mod parts;
mod phases;
mod phone;
mod prediction;
mod price;
mod promises;
mod ratchets;
mod reveal;
mod roads;
mod sheets;
mod slots;
mod stage;
mod standing;
mod warning;

use egui::{Rect, Ui};

use crate::intent::Intent;
use crate::model::PlayModel;
pub use reveal::heard;
use stage::Stage;

/// What the play screen gives back.
#[derive(Clone, PartialEq, Debug)]
pub struct PlayOutput {
    /// What the person wants.
    pub intents: Vec<Intent>,
    /// The free rectangle, in points, that the map shines through.
    pub map: Rect,
}

/// Shows the play screen over the whole of `ui`.
pub fn show(ui: &mut Ui, model: &PlayModel<'_>) -> PlayOutput {
    let mut stage = Stage::new(ui, model);
    let room = ui.max_rect();
    let mut map = layout::show(ui, &mut stage);
    let mut intents = Vec::new();
    if model.reveal.is_some() {
        let (telling, rest) = reveal::place(room, map);
        map = rest;
        layout::within(ui, "reveal", telling, |ui| reveal::show(ui, model, &mut intents));
    }
    let asked = layout::within(ui, "phases", map, |ui| phases::show(ui, model, &mut intents));
    if !asked {
        hint::show(ui, model, map, &mut intents);
    }
    stage.intents.append(&mut intents);
    sheets::show(ui, &mut stage);
    sheets::keys(ui, &mut stage);
    stage.settle_hover(ui);
    PlayOutput { intents: stage.intents, map }
}
