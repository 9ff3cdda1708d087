//! What the pages of the debrief are laid out with.

use egui::{
    Color32, CornerRadius, Frame, Label, Layout, Margin, RichText, Stroke, Ui, UiBuilder, Vec2,
};

use crate::theme::{Look, SANS, SEMIBOLD};

/// How much room there is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Room {
    Wide,
    Compact,
    Phone,
}

impl Room {
    pub(super) fn of(ui: &Ui) -> Self {
        match ui.available_width() {
            1000.0.. => Self::Wide,
            560.0.. => Self::Compact,
            _ => Self::Phone,
        }
    }

    pub(super) const fn margin(self) -> i8 {
        match self {
            Self::Wide => 22,
            Self::Compact => 16,
            Self::Phone => 10,
        }
    }

    /// Whether a table with columns can be read.
    pub(super) fn has_columns(self) -> bool {
        self != Self::Phone
    }
}

/// A sheet on the ground that groups what belongs together, as wide as there is room.
pub(super) fn sheet<R>(ui: &mut Ui, look: &Look, add: impl FnOnce(&mut Ui) -> R) -> R {
    let inner = Frame::new()
        .fill(look.palette.panel)
        .stroke(Stroke::new(1.0, look.palette.line))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        });
    ui.add_space(8.0);
    inner.inner
}

/// No wider than this; all pages begin at the same edge.
pub(super) fn up_to(ui: &mut Ui, most: f32, add: impl FnOnce(&mut Ui)) {
    let room = ui.available_rect_before_wrap();
    let width = room.width().min(most);
    let rect = room.with_max_x(room.left() + width);
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_width(width);
        add(ui);
    });
}

/// A column of a width, from the top.
pub(super) fn column<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(egui::Align::Min), |ui| {
        ui.set_width(width);
        add(ui)
    })
    .inner
}

/// In one line if there is so much room, else one under the other.
pub(super) fn run(ui: &mut Ui, room: f32, add: impl FnOnce(&mut Ui)) {
    if ui.available_width() >= room { ui.horizontal_wrapped(add).inner } else { add(ui) }
}

/// Columns side by side, each with its own width.
pub(super) fn row(ui: &mut Ui, widths: &[f32], mut cell: impl FnMut(&mut Ui, usize)) {
    ui.horizontal_top(|ui| {
        let within = std::mem::replace(&mut ui.spacing_mut().item_spacing.x, GAP);
        for (place, width) in widths.iter().enumerate() {
            column(ui, *width, |ui| {
                ui.spacing_mut().item_spacing.x = within;
                cell(ui, place);
            });
        }
    });
}

/// Between two columns.
pub(super) const GAP: f32 = 14.0;

/// Divides what room there is in these proportions.
pub(super) fn shares(ui: &Ui, parts: &[f32]) -> Vec<f32> {
    let gaps = GAP * (parts.len().saturating_sub(1)) as f32;
    let room = (ui.available_width() - gaps).max(60.0);
    let all: f32 = parts.iter().sum();
    parts.iter().map(|part| (room * part / all).floor()).collect()
}

/// A line of text that wraps.
pub(super) fn line(ui: &mut Ui, words: &str, colour: Color32) {
    ui.add(Label::new(RichText::new(words).font(SANS.at(12.5)).color(colour)).wrap());
}

/// The same, with weight.
pub(super) fn strong(ui: &mut Ui, words: &str, colour: Color32) {
    ui.add(Label::new(RichText::new(words).font(SEMIBOLD.at(12.5)).color(colour)).wrap());
}

/// The head of a column.
pub(super) fn head(ui: &mut Ui, words: &str, colour: Color32) {
    ui.add(Label::new(RichText::new(words).font(SEMIBOLD.at(11.0)).color(colour)).wrap());
}
