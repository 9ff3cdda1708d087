//! The encyclopedia, and the way one has gone through it.

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;
use ui::encyclopedia::{self, EncyclopediaModel};
use ui::{Place, Target};

use crate::frame::{Canvas, PanelSystems};
use crate::turn::{Library, Match};

use super::Screen;

/// Where in the encyclopedia one is.
#[derive(Resource, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Reading {
    behind: Vec<Target>,
    now: Target,
    ahead: Vec<Target>,
}

impl Default for Reading {
    fn default() -> Self {
        Self { behind: Vec::new(), now: Target::Front, ahead: Vec::new() }
    }
}

impl Reading {
    /// Opens the encyclopedia at a place.
    pub fn open(&mut self, target: Target) {
        *self = Self { now: target, ..Self::default() };
    }

    /// Follows a link.
    pub fn follow(&mut self, target: Target) {
        if target != self.now {
            self.behind.push(std::mem::replace(&mut self.now, target));
            self.ahead.clear();
        }
    }

    /// Goes back.
    pub fn back(&mut self) {
        if let Some(before) = self.behind.pop() {
            self.ahead.push(std::mem::replace(&mut self.now, before));
        }
    }

    /// Goes forward again.
    pub fn forward(&mut self) {
        if let Some(after) = self.ahead.pop() {
            self.behind.push(std::mem::replace(&mut self.now, after));
        }
    }
}

/// Installs the screen.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Reading>();
    app.add_systems(
        EguiPrimaryContextPass,
        draw.in_set(PanelSystems::Screen).run_if(in_state(Screen(Place::Encyclopedia))),
    );
}

fn draw(
    mut canvas: Canvas,
    reading: Res<Reading>,
    library: Res<Library>,
    running: Option<Res<Match>>,
) {
    canvas.page(|ui, words, look| {
        let rules = running.as_ref().map_or(library.ruleset(), |game| game.level().ruleset());
        let view = running.as_ref().map(|running| running.view());
        let model = EncyclopediaModel {
            board: view.as_ref().map(|view| view.board()),
            words,
            look,
            rules,
            target: &reading.now,
            can_go_back: !reading.behind.is_empty(),
            can_go_forward: !reading.ahead.is_empty(),
        };
        encyclopedia::show(ui, &model)
    });
}
