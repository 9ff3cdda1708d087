//! The first page: where the game went, and where it turned.

use egui::Ui;

use super::parts::{self, GAP, Room};
use super::state::Opened;
use super::{Desk, chart, outcome, points, trial, turn};

/// The width of the questions beside the chart.
const ASIDE: f32 = 404.0;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, room: Room, opened: &mut Opened) {
    if room == Room::Wide {
        let left = ui.available_width() - ASIDE - GAP;
        parts::row(ui, &[left, ASIDE], |ui, place| match place {
            0 => {
                outcome::show(ui, desk, room);
                chart::show(ui, desk, opened);
                turn::show(ui, desk, room, opened);
                points::movements(ui, desk);
            }
            _ => {
                points::show(ui, desk, opened);
                trial::aside(ui, desk, opened);
                points::always(ui, desk);
            }
        });
    } else {
        outcome::show(ui, desk, room);
        chart::show(ui, desk, opened);
        points::show(ui, desk, opened);
        turn::show(ui, desk, room, opened);
        points::movements(ui, desk);
        trial::aside(ui, desk, opened);
        points::always(ui, desk);
    }
}
