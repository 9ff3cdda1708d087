//! A field for a game code or the text of a replay.

use egui::{Id, TextEdit, Ui, Vec2};
use text::Words;

use crate::intent::Intent;
use crate::kit;
use crate::theme::Look;

/// The greatest text that is taken from the clipboard, in characters.
const MOST: usize = 1 << 20;

/// The field and its button.
pub(super) fn field(ui: &mut Ui, words: &Words, look: &Look, rows: usize) -> Option<Intent> {
    let id = Id::new("code-typed");
    let mut text = ui.data(|data| data.get_temp::<String>(id)).unwrap_or_default();
    kit::note(ui, look, &words.name("screens-code-how"));
    let edit = TextEdit::multiline(&mut text)
        .id_salt("code")
        .desired_rows(rows)
        .desired_width(f32::INFINITY)
        .margin(egui::Margin::symmetric(10, 8))
        .char_limit(MOST)
        .hint_text(words.name("screens-code-hint"));
    // What is empty has nothing to be scrolled to.
    let line = ui.text_style_height(&egui::TextStyle::Body);
    let height = line * rows as f32 + 18.0;
    let response = egui::ScrollArea::vertical()
        .id_salt("code")
        .max_height(height)
        .show(ui, |ui| ui.add(edit))
        .inner;
    let name = words.name("screens-code-field");
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name));
    ui.add_space(4.0);
    let ready = !text.trim().is_empty();
    let open = kit::button(ui, look, &words.name("screens-code-open"), ready).clicked();
    let sent = (open && ready).then(|| Intent::Open(text.trim().to_owned()));
    if sent.is_some() {
        text.clear();
    }
    ui.data_mut(|data| data.insert_temp(id, text));
    sent
}

/// Opens the sheet.
pub(super) fn open(ui: &Ui) {
    ui.data_mut(|data| data.insert_temp(state(), true));
}

fn state() -> Id {
    Id::new("code-sheet")
}

/// The field as a sheet over a screen, if it is open.
pub(super) fn sheet(ui: &mut Ui, words: &Words, look: &Look) -> Option<Intent> {
    if !ui.data(|data| data.get_temp::<bool>(state())).unwrap_or(false) {
        return None;
    }
    let mut close = false;
    let width = (ui.ctx().content_rect().width() - 64.0).min(520.0);
    let shown = egui::Modal::new(state().with("modal")).show(ui.ctx(), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 8.0);
        kit::heading(ui, look, &words.name("screens-title-code"));
        let sent = field(ui, words, look, 4);
        close = kit::button(ui, look, &words.name("screens-close"), true).clicked();
        sent
    });
    if close || shown.should_close() || shown.inner.is_some() {
        ui.data_mut(|data| data.insert_temp(state(), false));
    }
    shown.inner
}
