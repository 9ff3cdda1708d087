//! After the end: what happened and why, with everything about it that takes a while to find.

use ai::pivot::{Finding, Pivot, Plan};
use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;
use rules::{Game, Seat, Side};
use ui::debrief::{self, Change, DebriefModel, Skill, Thoughts, WhatIf};
use ui::{Mode, OrderNote, Place};

use crate::errand::{Errand, GLANCE};
use crate::frame::{Canvas, PanelSystems};
use crate::idle::Rest;
use crate::ponder;
use crate::turn::Match;

use super::Screen;

/// Continuations of a “what if” between two looks at it.
const SLICE: u32 = 2;

/// What has been found about a finished game, and what is still being looked for.
#[derive(Resource, Debug, Default)]
pub(crate) struct Analysis {
    /// The game that it is about, by its hash.
    of: Option<rules::Hash>,
    search: Option<Errand<Option<Finding>>>,
    pub finding: Option<Finding>,
    reading: Option<Errand<Vec<Thoughts>>>,
    thoughts: Vec<Thoughts>,
    trial: Option<Errand<WhatIf>>,
    what_if: Option<WhatIf>,
}

impl Analysis {
    /// Begins to look, unless it is this game that has been looked at.
    fn begin(&mut self, game: &Game, mode: &Mode, side: Side) {
        if self.of == Some(game.hash()) {
            return;
        }
        *self = Self { of: Some(game.hash()), ..Self::default() };
        self.search = Some(search(game.clone()));
        if let Mode::Computer(name) = mode {
            self.reading = Some(read(game.clone(), side.other(), name.clone()));
        }
    }

    /// Whether a game has been looked at and nothing is looked for any more.
    #[cfg(all(feature = "dev", not(target_arch = "wasm32")))]
    pub(crate) fn is_done(&self) -> bool {
        let searched = self.search.is_none() && self.reading.is_none() && self.trial.is_none();
        self.of.is_some() && searched
    }

    /// Plays on with a change, or stops doing so.
    pub fn try_change(&mut self, game: &Game, change: Option<Change>) {
        self.trial = None;
        self.what_if = change.and_then(|change| WhatIf::new(game, change, game.seed()));
        if let Some(what_if) = self.what_if.clone() {
            self.trial = Some(step(what_if));
        }
    }

    /// Takes what has been found since. Says whether something is still looked for.
    fn gather(&mut self) -> bool {
        if let Some(finding) = self.search.as_mut().and_then(Errand::take) {
            (self.search, self.finding) = (None, finding);
        }
        if let Some(thoughts) = self.reading.as_mut().and_then(Errand::take) {
            (self.reading, self.thoughts) = (None, thoughts);
        }
        if let Some(what_if) = self.trial.as_mut().and_then(Errand::take) {
            self.trial = (!what_if.is_done()).then(|| step(what_if.clone()));
            self.what_if = Some(what_if);
        }
        self.search.is_some() || self.reading.is_some() || self.trial.is_some()
    }
}

/// Looks for the turning points: the same code as `cargo lab pivot`.
fn search(game: Game) -> Errand<Option<Finding>> {
    Errand::begin(|progress| async move {
        let make = |seed| ai::by_name("normal", seed).unwrap_or_else(|| Box::new(ai::Idle));
        let mut pivot = Pivot::new(&game, Plan::default(), make)?;
        while !pivot.step(1) {
            let (done, all) = pivot.progress();
            progress.tell(done, all).await;
        }
        pivot.finding()
    })
}

/// Reads the computer's reasons.
fn read(game: Game, side: Side, name: String) -> Errand<Vec<Thoughts>> {
    Errand::begin(async move |_| {
        let reasons = ponder::explained(&game, Seat::Side(side), &name).await;
        vec![Thoughts { side, reasons }]
    })
}

/// Plays some continuations.
fn step(mut what_if: WhatIf) -> Errand<WhatIf> {
    Errand::begin(async move |_| {
        let name = what_if.change().skill.player();
        if what_if.change().skill == Skill::Normal {
            what_if.step(SLICE);
        } else if let Some((branch, orders, index)) = what_if.next() {
            let [played, changed] = orders;
            let played = ponder::go_on(branch, played, index, name).await;
            let changed = ponder::go_on(branch, changed, index, name).await;
            what_if.count([played, changed]);
        }
        what_if
    })
}

/// Installs the screen.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Analysis>();
    app.add_systems(
        EguiPrimaryContextPass,
        (look, draw).chain().in_set(PanelSystems::Screen).run_if(in_state(Screen(Place::Debrief))),
    );
}

fn look(running: Option<Res<Match>>, mut analysis: ResMut<Analysis>, mut rest: ResMut<Rest>) {
    let Some(running) = running else { return };
    let Some(game) = running.ended() else { return };
    analysis.begin(game, running.mode(), running.own_side());
    if analysis.gather() {
        rest.within(GLANCE);
    }
}

fn draw(mut canvas: Canvas, running: Option<Res<Match>>, analysis: Res<Analysis>) {
    let Some(running) = running else { return };
    let Some(game) = running.ended() else { return };
    let notes: Vec<OrderNote> = running.notes().cloned().collect();
    canvas.page(|ui, words, look| {
        let model = DebriefModel {
            words,
            look,
            game,
            past: running.past(),
            notes: &notes,
            pivot: analysis.finding.as_ref(),
            pivot_progress: analysis.search.as_ref().map_or(1.0, Errand::progress),
            explained: &analysis.thoughts,
            mode: running.mode(),
            side: running.own_side(),
            what_if: analysis.what_if.as_ref(),
        };
        debrief::show(ui, &model)
    });
}
