//! What people ask for comes in.

use std::time::Duration;

use bevy::prelude::*;
use rules::{Action, Seat};

use super::library::Library;
use super::message::{
    Begin, BeginFailed, DraftEdited, LeaveAsked, OrderIssued, PlaybackAsked, Ready, Refused,
    SealAsked,
};
use super::pace::Pace;
use super::refusal::Refusal;
use super::running::Match;

/// The longest time that counts as one frame: after a long rest a turn is not told at once.
const FRAME: Duration = Duration::from_millis(250);

pub(super) fn begin(
    mut asked: MessageReader<Begin>,
    library: Option<Res<Library>>,
    mut failed: MessageWriter<BeginFailed>,
    mut commands: Commands,
) {
    let (Some(library), Some(Begin(setup))) = (library, asked.read().last()) else { return };
    match Match::begin(&library, setup) {
        Ok(begun) => commands.insert_resource(begun),
        Err(error) => {
            failed.write(BeginFailed(error));
        }
    }
}

pub(super) fn clock(running: Option<ResMut<Match>>, pace: Res<Pace>, time: Res<Time<Real>>) {
    if let Some(mut running) = running
        && running.is_moving()
    {
        running.pass(time.delta().min(FRAME), &pace);
    }
}

pub(super) fn playback(
    running: Option<ResMut<Match>>,
    pace: Res<Pace>,
    mut asked: MessageReader<PlaybackAsked>,
) {
    let Some(mut running) = running else {
        asked.clear();
        return;
    };
    asked.read().for_each(|PlaybackAsked(how)| running.playback(*how, pace.still));
}

pub(super) fn ready(running: Option<ResMut<Match>>, mut asked: MessageReader<Ready>) {
    let asked = asked.read().count() > 0;
    if let Some(mut running) = running.filter(|_| asked) {
        running.sit();
    }
}

pub(super) fn edit(
    running: Option<ResMut<Match>>,
    mut asked: MessageReader<DraftEdited>,
    mut refused: MessageWriter<Refused>,
) {
    let Some(mut running) = running else {
        asked.clear();
        return;
    };
    for DraftEdited(edit) in asked.read() {
        if let Err(why) = running.edit(edit) {
            refused.write(Refused { seat: Seat::Side(running.side()), why });
        }
    }
}

pub(super) fn seal(
    running: Option<Res<Match>>,
    mut asked: MessageReader<SealAsked>,
    mut issued: MessageWriter<OrderIssued>,
    mut refused: MessageWriter<Refused>,
) {
    let asked = asked.read().count() > 0;
    let Some(running) = running.filter(|_| asked) else { return };
    match running.at_desk() {
        Some(side) => {
            let action = Action::Orders(running.draft().sealed());
            issued.write(OrderIssued { seat: Seat::Side(side), action });
        }
        None => {
            let seat = Seat::Side(running.side());
            refused.write(Refused { seat, why: Refusal::NobodyLooks });
        }
    }
}

/// Marks a game that is being left, so that it is kept first.
pub(super) fn leave(running: Option<ResMut<Match>>, mut asked: MessageReader<LeaveAsked>) {
    let asked = asked.read().count() > 0;
    if let Some(mut running) = running.filter(|_| asked) {
        running.leave();
    }
}

/// Ends a game that was left, once it has been kept.
pub(super) fn depart(running: Option<Res<Match>>, mut commands: Commands) {
    if running.is_some_and(|running| running.is_leaving()) {
        commands.remove_resource::<Match>();
    }
}
