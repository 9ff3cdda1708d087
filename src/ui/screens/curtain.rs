//! The curtain between two people at one machine. It shows nothing of the game.

use egui::{Align, Layout, Ui, UiBuilder, Vec2};
use rules::Side;
use tell::symbol;
use text::{Args, Words};

use super::parts;
use crate::intent::Intent;
use crate::kit;
use crate::theme::{Look, SERIF};

/// What the curtain says.
#[derive(Clone, Copy)]
pub struct CurtainModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// Who sits down now.
    pub side: Side,
    /// The turn.
    pub turn: u8,
}

/// Shows the curtain.
pub fn show(ui: &mut Ui, model: &CurtainModel<'_>) -> Vec<Intent> {
    let (words, look) = (model.words, model.look);
    let p = &look.palette;
    let room = ui.available_rect_before_wrap();
    ui.painter().rect_filled(room, 0.0, p.ground);
    super::ornament::neatline(ui.painter(), look, room);
    let size = Vec2::new(room.width().min(460.0) - 48.0, 250.0);
    let rect = egui::Rect::from_center_size(room.center(), size);
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Center));
    let begin = parts::appeared(ui, "curtain");
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        let colour = p.side(model.side);
        let seat = |key: &str| {
            words.say(key, &Args::new().text("seat", model.side.id()).number("turn", model.turn))
        };
        ui.label(egui::RichText::new(symbol(model.side)).font(SERIF.at(34.0)).color(colour));
        let title = kit::serif(ui, &seat("screens-curtain-title"), 28.0, colour);
        title
            .ctx
            .accesskit_node_builder(title.id, |node| node.set_role(egui::accesskit::Role::Heading));
        kit::caption(ui, look, &seat("screens-curtain-away"));
        kit::note(ui, look, &seat("screens-curtain-turn"));
        ui.add_space(10.0);
        let ready = kit::primary_in(ui, look, &seat("screens-curtain-ready"), true, colour);
        if begin {
            ready.request_focus();
        }
        if ready.clicked() { vec![Intent::Ready] } else { Vec::new() }
    })
    .inner
}
