//! The strip on top: title, pages, what can be done with the game.

use egui::{Align, CornerRadius, Frame, Layout, Margin, Stroke, Ui};

use super::Desk;
use super::parts::Room;
use super::state::{Opened, Tab};
use crate::intent::{Export, Intent};
use crate::kit;
use crate::model::Place;

/// Below this width the pages have a line of their own.
const ONE_LINE: f32 = 1260.0;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, opened: &mut Opened, intents: &mut Vec<Intent>) {
    let p = &desk.look.palette;
    let room = Room::of(ui);
    let one_line = ui.available_width() >= ONE_LINE;
    let strip = Frame::new()
        .fill(p.panel)
        .corner_radius(CornerRadius::ZERO)
        .inner_margin(Margin::symmetric(room.margin(), 10));
    let rect = strip
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                kit::heading(ui, desk.look, &desk.name("debrief-title"));
                if one_line {
                    ui.add_space(22.0);
                    tabs(ui, desk, opened);
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if room == Room::Phone {
                        all(ui, desk, intents)
                    } else {
                        acts(ui, desk, intents)
                    }
                });
            });
            if !one_line {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().button_padding.x = 8.0;
                    tabs(ui, desk, opened);
                });
            }
        })
        .response
        .rect;
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, p.line));
    ui.add_space(-ui.spacing().item_spacing.y);
}

fn tabs(ui: &mut Ui, desk: &Desk<'_>, opened: &mut Opened) {
    ui.spacing_mut().item_spacing.x = 4.0;
    for (tab, key) in Tab::ALL {
        if kit::tab(ui, desk.look, &desk.name(key), opened.tab == tab).clicked() {
            opened.tab = tab;
        }
    }
}

/// What can be done, from right to left.
fn acts(ui: &mut Ui, desk: &Desk<'_>, intents: &mut Vec<Intent>) {
    let mut button = |ui: &mut Ui, key: &str, intent: Intent| {
        if kit::button(ui, desk.look, &desk.name(key), true).clicked() {
            intents.push(intent);
        }
    };
    button(ui, "debrief-do-title", Intent::Go(Place::Title));
    button(ui, "debrief-do-again", Intent::Go(Place::Levels));
    menu(ui, desk, "debrief-do-export", |ui| exports(ui, desk, intents));
    if kit::button(ui, desk.look, &desk.name("debrief-do-replay"), true).clicked() {
        intents.push(Intent::Go(Place::Replay));
    }
}

/// Everything in one menu, where there is little room.
fn all(ui: &mut Ui, desk: &Desk<'_>, intents: &mut Vec<Intent>) {
    menu(ui, desk, "debrief-do-menu", |ui| {
        for (key, place) in [
            ("debrief-do-replay", Place::Replay),
            ("debrief-do-again", Place::Levels),
            ("debrief-do-title", Place::Title),
        ] {
            if kit::button(ui, desk.look, &desk.name(key), true).clicked() {
                intents.push(Intent::Go(place));
                ui.close();
            }
        }
        exports(ui, desk, intents);
    });
}

fn menu(ui: &mut Ui, desk: &Desk<'_>, key: &str, add: impl FnOnce(&mut Ui)) {
    let words = format!("{} ▾", desk.name(key));
    let label = egui::RichText::new(words).font(crate::theme::SEMIBOLD.at(12.5));
    let response = ui.menu_button(label, |ui| {
        ui.with_layout(Layout::top_down_justified(Align::Min), add);
    });
    if response.response.has_focus() {
        kit::ring(ui, response.response.rect, desk.look);
    }
}

fn exports(ui: &mut Ui, desk: &Desk<'_>, intents: &mut Vec<Intent>) {
    let copy = kit::button(ui, desk.look, &desk.name("debrief-do-copy"), true);
    if copy.on_hover_text(desk.name("debrief-do-copy-hint")).clicked() {
        intents.push(Intent::CopyCode);
        ui.close();
    }
    for (key, form) in [
        ("debrief-do-export-html", Export::Html),
        ("debrief-do-export-csv", Export::Csv),
        ("debrief-do-export-json", Export::Json),
        ("debrief-do-export-replay", Export::Replay),
    ] {
        if kit::button(ui, desk.look, &desk.name(key), true).clicked() {
            intents.push(Intent::Export(form));
            ui.close();
        }
    }
}
