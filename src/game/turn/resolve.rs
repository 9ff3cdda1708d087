//! The one system that asks the rules.

use bevy::prelude::*;

use super::message::{GameEnded, OrderIssued, Refused, TurnEnded};
use super::pace::Pace;
use super::refusal::Refusal;
use super::running::Match;

/// Submits what was issued, in order, and resolves as soon as nobody is awaited. What the rules
/// refuse changes nothing and is told.
pub(super) fn resolve_turn(
    running: Option<ResMut<Match>>,
    pace: Res<Pace>,
    mut issued: MessageReader<OrderIssued>,
    mut refused: MessageWriter<Refused>,
    mut turns: MessageWriter<TurnEnded>,
    mut ended: MessageWriter<GameEnded>,
) {
    let Some(mut running) = running else {
        issued.clear();
        return;
    };
    for &OrderIssued { seat, action } in issued.read() {
        let (turn, was_over) = (running.game.board().turn(), running.game.is_over());
        if let Err(error) = running.submit(seat, action, pace.still) {
            refused.write(Refused { seat, why: Refusal::Order(error) });
            continue;
        }
        let ends_now = !was_over && running.game.is_over();
        if turn > 0 && (running.game.board().turn() != turn || ends_now) {
            turns.write(TurnEnded { turn });
        }
        if let Some(outcome) = running.outcome().filter(|_| ends_now) {
            ended.write(GameEnded(outcome));
        }
    }
}
