//! Measures frames: how long they are while the computer thinks, and how long the same frames are
//! while it does not, a few of the one and a few of the other by turns. A thought of `strong` is
//! shorter than a frame: in a frame that counts as thinking, one begins.
//!
//! For engineers: `three-roads --frames FILE [--against P] [--level L]` of a build with the feature
//! `dev`. The file gets a line for every frame; what comes of it is printed.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use rules::Seat;

use crate::frame::Wanted;
use crate::turn::{Match, OrderIssued, TurnPhase};
use ui::{Intent, Playback};

/// Frames that are measured in each phase of each turn.
const ENOUGH: usize = 48;
/// Frames of one kind before those of the other.
const SPELL: usize = 6;
/// Frames after a change that are not measured: what is new is drawn for the first time.
const SETTLE: usize = 5;
/// Frames after which what there is so far is written.
const REPORTS: usize = 100;
/// The turn after which it is over.
const TURNS: u8 = 6;

/// What was measured of a frame.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Frame {
    turn: u8,
    phase: TurnPhase,
    thinks: bool,
    /// From its beginning to the next one’s, in milliseconds.
    interval: f64,
    /// From its beginning to its end.
    update: f64,
}

/// Everything that was measured.
#[derive(Resource)]
struct Measured {
    file: PathBuf,
    began: Option<Instant>,
    /// What the frame that began last is worth: its turn, its phase, whether the computer thinks.
    counts: Option<(u8, TurnPhase, bool)>,
    phase: TurnPhase,
    update: f64,
    since: usize,
    frames: Vec<Frame>,
}

/// The measuring, into a file.
pub(crate) fn plugin(file: PathBuf) -> impl Plugin {
    move |app: &mut App| {
        app.insert_resource(Measured {
            file: file.clone(),
            began: None,
            counts: None,
            phase: TurnPhase::Idle,
            update: 0.0,
            since: 0,
            frames: Vec::new(),
        });
        app.add_systems(First, begins);
        app.add_systems(Last, (ends, play_on).chain());
    }
}

fn begins(mut measured: ResMut<Measured>) {
    let now = Instant::now();
    if let Some((began, (turn, phase, thinks))) = measured.began.zip(measured.counts) {
        let interval = now.duration_since(began).as_secs_f64() * 1_000.0;
        let update = measured.update;
        measured.frames.push(Frame { turn, phase, thinks, interval, update });
        if measured.frames.len().is_multiple_of(REPORTS) {
            report(&measured);
        }
    }
    measured.began = Some(now);
}

fn ends(
    mut measured: ResMut<Measured>,
    running: Option<ResMut<Match>>,
    phase: Res<State<TurnPhase>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    // The same frames, one after the other, whether anything has changed or not.
    redraw.write(RequestRedraw);
    measured.update = measured.began.map_or(0.0, |began| began.elapsed().as_secs_f64() * 1_000.0);
    let phase = *phase.get();
    let same = std::mem::replace(&mut measured.phase, phase) == phase;
    measured.since = if same { measured.since + 1 } else { 0 };
    let counts = running.filter(|_| is_measured(phase) && measured.since > SETTLE);
    measured.counts = counts.map(|mut running| {
        let thinks = measured.since / SPELL % 2 == 1;
        if thinks {
            running.bypass_change_detection().think_again();
        }
        (running.view().board().turn(), phase, thinks)
    });
}

/// Whether the person has the time in a phase, and the computer thinks meanwhile.
const fn is_measured(phase: TurnPhase) -> bool {
    matches!(phase, TurnPhase::Talks | TurnPhase::Orders)
}

/// Plays on: waits at its talks and orders until enough has been measured, then seals what a player of the
/// computer would.
fn play_on(
    measured: Res<Measured>,
    running: Option<Res<Match>>,
    phase: Res<State<TurnPhase>>,
    mut wanted: MessageWriter<Wanted>,
    mut issued: MessageWriter<OrderIssued>,
    mut exit: MessageWriter<AppExit>,
) {
    let Some(running) = running else { return };
    let turn = running.view().board().turn();
    if turn > TURNS || *phase.get() == TurnPhase::Over {
        report(&measured);
        exit.write(AppExit::Success);
        return;
    }
    if *phase.get() == TurnPhase::Reveal {
        wanted.write(Wanted(Intent::Playback(Playback::Finish)));
        return;
    }
    let same = |frame: &&Frame| (frame.turn, frame.phase) == (turn, *phase.get());
    if is_measured(*phase.get()) && measured.frames.iter().filter(same).count() < ENOUGH {
        return;
    }
    if let Some(side) = running.looking().filter(|_| running.view().is_awaited()) {
        let seed = ai::decision_seed(running.seed(), running.ledger().len());
        let player = ai::by_name("normal", seed);
        if let Some(action) = player.and_then(|mut player| player.act(&running.view())) {
            issued.write(OrderIssued { seat: Seat::Side(side), action });
        }
    }
}

/// Writes the frames, and prints what comes of them.
fn report(measured: &Measured) {
    let mut text = String::from("turn,phase,thinks,interval_ms,update_ms\n");
    for frame in &measured.frames {
        let Frame { turn, phase, thinks, interval, update } = frame;
        let line =
            writeln!(text, "{turn},{phase:?},{},{interval:.3},{update:.3}", u8::from(*thinks));
        debug_assert!(line.is_ok());
    }
    if let Err(error) = std::fs::write(&measured.file, text) {
        eprintln!("{}: {error}", measured.file.display());
    }
    for thinks in [false, true] {
        for (what, of) in [
            ("interval", (|frame| frame.interval) as fn(&Frame) -> f64),
            ("update", |frame| frame.update),
        ] {
            let frames = measured.frames.iter().filter(|frame| frame.thinks == thinks);
            let mut times: Vec<f64> = frames.map(of).collect();
            times.sort_by(f64::total_cmp);
            let at = |share: f64| {
                let place = (times.len().saturating_sub(1)) as f64 * share;
                times.get(place.round() as usize).copied().unwrap_or(0.0)
            };
            println!(
                "{:9} {what:9} frames {:6}  median {:7.2}  p99 {:7.2}  max {:7.2} ms",
                if thinks { "thinking" } else { "quiet" },
                times.len(),
                at(0.5),
                at(0.99),
                at(1.0),
            );
        }
    }
}
