//! What can lie over any screen: the message about a problem; and the guide of the first game.

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;
use ui::screens::guide::{At, Facts, Guide};
use ui::screens::problem;

use crate::frame::{Canvas, PanelSystems};

use super::{News, Trouble};

/// The level that is a guided first game.
const FIRST: &str = "primer";

/// The guide of the first game, if one is being played.
#[derive(Resource, Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Hints {
    guide: Option<Guide>,
    /// What the guide knew when the hint was shown.
    facts: Option<Facts>,
}

impl Hints {
    /// A game of this level begins.
    pub fn restart(&mut self, level: &str) {
        *self = Self { guide: (level == FIRST).then(Guide::new), facts: None };
    }

    /// No hints.
    pub fn be_quiet(&mut self) {
        *self = Self::default();
    }

    /// The hint that is due, and what it points at.
    pub fn due(&self, facts: &Facts) -> Option<(&'static str, At)> {
        self.guide.as_ref()?.due(facts)
    }

    /// Remembers what the hint on the screen was due to.
    pub fn shown(&mut self, facts: Facts) {
        if self.guide.is_some() && self.facts != Some(facts) {
            self.facts = Some(facts);
        }
    }

    /// The next hint, or no more.
    pub fn steer(&mut self, on: bool) {
        let Some(guide) = &mut self.guide else { return };
        match (on, &self.facts) {
            (true, Some(facts)) => guide.next(facts),
            (true, None) => {}
            (false, _) => guide.stop(),
        }
    }
}

/// Installs both.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Hints>();
    app.add_systems(EguiPrimaryContextPass, show_problem.in_set(PanelSystems::Over));
}

fn show_problem(mut canvas: Canvas, trouble: Res<Trouble>, news: Res<News>) {
    if let Some(problem) = &trouble.0 {
        canvas.show(|ui, words, look| problem::show(ui, words, look, problem));
    } else if let Some(said) = &news.0 {
        canvas.show(|ui, words, look| problem::done(ui, words, look, said));
    }
}
