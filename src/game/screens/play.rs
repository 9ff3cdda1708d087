//! The board: panels about the map, and the curtain between two people.

use std::sync::Arc;

use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;
use ui::screens::curtain::{self, CurtainModel};
use ui::screens::guide::{At, Facts};
use ui::{Intent, Place, PlayModel};

use crate::frame::{Canvas, Chosen, PanelSystems};
use crate::idle::Rest;
use crate::map::{self, MapRoom, MapRules, Shown, Told};
use crate::turn::{Match, Pace, TurnPhase, TurnSystems};

use super::over::Hints;
use super::{Focus, OpenSheet, Screen};

/// Installs the screen.
pub(super) fn plugin(app: &mut App) {
    let draw = draw.in_set(PanelSystems::Screen).run_if(in_state(Screen(Place::Game)));
    app.add_systems(EguiPrimaryContextPass, draw)
        .add_systems(Update, (show_on_map, stay_awake).run_if(in_state(Screen(Place::Game))))
        .add_systems(Update, let_go.run_if(state_changed::<TurnPhase>))
        .add_systems(
            PreUpdate,
            name_by_rules.after(TurnSystems::Mirror).run_if(resource_exists_and_changed::<Match>),
        );
}

/// The map names things by the rules of the game that runs, on whatever screen it is seen.
fn name_by_rules(mut commands: Commands, running: Res<Match>, rules: Option<Res<MapRules>>) {
    let ruleset = running.level().ruleset();
    if rules.is_none_or(|rules| !Arc::ptr_eq(&rules.0, ruleset)) {
        commands.insert_resource(MapRules(Arc::clone(ruleset)));
    }
}

/// What was kept in focus belongs to what the person was at: it would lie over what comes next.
fn let_go(mut focus: ResMut<Focus>) {
    if focus.pinned.is_some() {
        focus.pinned = None;
    }
}

/// The map shows where the draft would act.
fn show_on_map(running: Option<Res<Match>>, mut shown: ResMut<Shown>) {
    let Some(running) = running else { return };
    let ruleset = running.level().ruleset();
    let lever = |play: &rules::PlayId| ruleset.lever(ruleset.play(*play).lever);
    let touched = running.draft().orders.iter().map(lever).map(|lever| (lever.node, lever.side));
    let touched: Vec<_> = touched.collect();
    if shown.touched != touched {
        shown.touched = touched;
    }
}

/// What moves by itself asks for its next update.
fn stay_awake(running: Option<Res<Match>>, mut rest: ResMut<Rest>) {
    if let Some(time) = running.and_then(|running| running.restless()) {
        rest.within(time);
    }
}

/// What the board is drawn from.
#[derive(bevy::ecs::system::SystemParam)]
struct Parts<'w> {
    running: Option<Res<'w, Match>>,
    phase: Res<'w, State<TurnPhase>>,
    pace: Res<'w, Pace>,
    settings: Res<'w, Chosen>,
    focus: Res<'w, Focus>,
    sheet: Res<'w, OpenSheet>,
}

fn draw(
    mut canvas: Canvas,
    parts: Parts,
    mut hints: ResMut<Hints>,
    mut room: ResMut<MapRoom>,
    mut drawn: map::Drawn,
) {
    let Some(running) = &parts.running else { return };
    if *parts.phase.get() == TurnPhase::Curtain {
        room.close();
        canvas.page(|ui, words, look| {
            let model = CurtainModel {
                words,
                look,
                side: running.side(),
                turn: running.view().board().turn(),
            };
            curtain::show(ui, &model)
        });
        return;
    }
    canvas.show(|ui, words, look| {
        let mut model = PlayModel {
            words,
            look,
            view: running.view(),
            side: running.side(),
            ledger: running.ledger(),
            past: running.past(),
            draft: running.draft(),
            mode: running.mode(),
            hovered: parts.focus.hovered,
            pinned: parts.focus.pinned,
            sheet: parts.sheet.0,
            reveal: running.reveal(&parts.pace),
            thinking: running.thinking(),
            ask_reason: parts.settings.0.ask_reason,
            hint: None,
        };
        let facts = Facts::of(&model);
        hints.shown(facts, running.looking());
        let hint = hints.due(&facts, running.looking());
        model.hint = hint.map(|(key, _)| key);
        if let Some((_, At::Subject(subject))) = hint {
            model.hovered = model.hovered.or(Some(subject));
        }
        let mut output = ui::play::show(ui, &model);
        room.open(output.map);
        let told = model.reveal.map(|reveal| Told::of(ui, &reveal, &model.names(), model.side));
        let lit = (model.lit(), model.pinned);
        let pointed = map::overlay(ui, &mut drawn, &room, words, look, lit, told.as_ref());
        output.intents.extend(pointed);
        keep_last_hover(output.intents)
    });
}

/// Of several things hovered in one frame the last is meant: it lies on top.
fn keep_last_hover(intents: Vec<Intent>) -> Vec<Intent> {
    let hovers = |intent: &Intent| matches!(intent, Intent::Hover(_));
    let something = |intent: &Intent| matches!(intent, Intent::Hover(Some(_)));
    let last = intents.iter().rposition(something).or(intents.iter().rposition(hovers));
    let kept = intents.into_iter().enumerate();
    kept.filter(|(place, intent)| !hovers(intent) || Some(*place) == last)
        .map(|(_, intent)| intent)
        .collect()
}
