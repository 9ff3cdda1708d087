//! A finished game, turn by turn, on the map.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::EguiPrimaryContextPass;
use rules::Game;
use tell::Tracks;
use ui::debrief::{self, ReplayModel, Stop};
use ui::{OrderNote, Place, Playback};

use crate::frame::{Canvas, PanelSystems};
use crate::idle::Rest;
use crate::map::{self, MapRoom, Shown};
use crate::turn::{LookedBack, Match, TurnSystems};

use super::{Focus, Screen};

/// How long a stop is looked at when the replay goes on by itself.
const STAY: Duration = Duration::from_millis(1200);

/// Where the replay is.
#[derive(Resource, Clone, PartialEq, Debug, Default)]
pub(crate) struct Reel {
    stops: Vec<Stop>,
    at: usize,
    running: bool,
    spent: Duration,
}

impl Reel {
    /// Does what the person wants.
    pub fn steer(&mut self, playback: Playback) {
        let last = self.stops.len().saturating_sub(1);
        match playback {
            Playback::Next => self.at += 1,
            Playback::Previous => self.at = self.at.saturating_sub(1),
            Playback::To(at) => self.at = at,
            Playback::Finish => self.at = last,
            Playback::Play if self.at == last => self.at = 0,
            Playback::Play | Playback::Pause => {}
        }
        self.at = self.at.min(last);
        self.running = playback == Playback::Play;
        self.spent = Duration::ZERO;
    }
}

/// Installs the screen.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Reel>();
    app.add_systems(OnEnter(Screen(Place::Replay)), rewind);
    app.add_systems(OnExit(Screen(Place::Replay)), look_away);
    // Before the entities are written, so that a stop is seen in the frame that asks for it.
    let look = (roll, look_back).chain().after(TurnSystems::Resolve).before(TurnSystems::Mirror);
    app.add_systems(PreUpdate, look.run_if(in_state(Screen(Place::Replay))));
    app.add_systems(
        EguiPrimaryContextPass,
        draw.in_set(PanelSystems::Screen).run_if(in_state(Screen(Place::Replay))),
    );
}

fn rewind(
    mut reel: ResMut<Reel>,
    running: Option<Res<Match>>,
    mut shown: ResMut<Shown>,
    mut focus: ResMut<Focus>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    // What was in the making or in focus lies behind, and the first stop is seen in the next frame.
    shown.touched.clear();
    *focus = Focus::default();
    redraw.write(RequestRedraw);
    let stops = running.as_ref().and_then(|running| running.ended());
    *reel = Reel {
        stops: stops.map_or_else(Vec::new, |game| debrief::stops(game.ledger())),
        ..Reel::default()
    };
}

fn roll(mut reel: ResMut<Reel>, time: Res<Time<Real>>, mut rest: ResMut<Rest>) {
    if !reel.running {
        return;
    }
    reel.spent += time.delta();
    if reel.spent >= STAY {
        reel.spent = Duration::ZERO;
        reel.at = (reel.at + 1).min(reel.stops.len().saturating_sub(1));
        reel.running = reel.at + 1 < reel.stops.len();
    }
    rest.within(Duration::from_millis(60));
}

/// The tracks as they were at a stop.
fn tracks(game: &Game, running: &Match, until: usize) -> Tracks {
    let rules = game.level().ruleset();
    let opened = running.past().opened(0).unwrap_or(game.board());
    let mut tracks = Tracks::of(rules, opened);
    let told = game.ledger().iter().take(until).filter(|entry| entry.turn > 0);
    told.for_each(|entry| tracks.pass(entry));
    tracks
}

/// The entities show the board as it was at the stop.
fn look_back(
    reel: Res<Reel>,
    running: Option<Res<Match>>,
    looked: Option<ResMut<LookedBack>>,
    mut commands: Commands,
) {
    let Some(running) = running else { return };
    let Some(game) = running.ended() else { return };
    let Some(stop) = reel.stops.get(reel.at) else { return };
    let now = LookedBack(tracks(game, &running, stop.to));
    match looked {
        Some(mut looked) => drop(looked.set_if_neq(now)),
        None => commands.insert_resource(now),
    }
}

fn look_away(mut commands: Commands) {
    commands.remove_resource::<LookedBack>();
}

fn draw(
    mut canvas: Canvas,
    running: Option<Res<Match>>,
    reel: Res<Reel>,
    focus: Res<Focus>,
    mut room: ResMut<MapRoom>,
    mut drawn: map::Drawn,
) {
    let Some(running) = running else { return };
    let Some(game) = running.ended() else { return };
    let notes: Vec<OrderNote> = running.notes().cloned().collect();
    canvas.show(|ui, words, look| {
        let model = ReplayModel {
            words,
            look,
            game,
            past: running.past(),
            notes: &notes,
            stops: &reel.stops,
            at: reel.at,
            running: reel.running,
        };
        let mut output = debrief::replay(ui, &model);
        room.open(output.map);
        output.intents.extend(map::overlay(
            ui,
            &mut drawn,
            &room,
            words,
            look,
            (focus.lit(), focus.pinned),
            None,
        ));
        output.intents
    });
}
