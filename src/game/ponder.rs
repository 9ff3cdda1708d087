//! Decisions of the computer's players, a slice at a time: the same ones as at a stretch.

use ai::pivot::{Branch, End};
use ai::{Effort, Explained, Reason, Recollection, Strong};
use rules::{Action, Game, OrderSet, Phase, Seat, View};

use crate::errand::Progress;

/// Samples that a searching player takes before it lets others have their turn.
const SLICE: u32 = if cfg!(target_arch = "wasm32") { 1 } else { 16 };

/// What a player of this name submits, and why if it says so. `None` if there is no such player,
/// or it has nothing to submit.
pub(crate) async fn decide(
    name: &str,
    seed: u64,
    view: &View<'_>,
    progress: &Progress,
) -> Option<(Action, Option<Reason>)> {
    let Some(effort) = effort(name) else { return at_once(name, seed, view) };
    let mut thought = Strong::new("", effort, seed).think(view)?;
    let orders = view.board().phase() == Phase::Orders;
    let all = if orders { effort.orders.samples } else { effort.others.samples };
    let mut taken = 0_u32;
    while thought.step(SLICE) {
        taken = taken.saturating_add(SLICE);
        progress.tell(taken.into(), all.into()).await;
    }
    let (action, reason) = thought.decision();
    Some((action, Some(reason)))
}

/// A player that does not search is done at once.
fn at_once(name: &str, seed: u64, view: &View<'_>) -> Option<(Action, Option<Reason>)> {
    let mut player = ai::by_name(name, seed)?;
    let action = player.act(view)?;
    Some((action, player.reason()))
}

/// The players that search, and how hard; they can be cut into slices.
fn effort(name: &str) -> Option<Effort> {
    match name {
        "strong" => Some(Effort::STRONG),
        "expert" => Some(Effort::EXPERT),
        _ => None,
    }
}

/// The reasons of whoever sat in a seat: [`ai::explained`] in slices.
pub(crate) async fn explained(game: &Game, seat: Seat, name: &str) -> Vec<Explained> {
    let (mut again, mut found) = (Recollection::new(game, seat), Vec::new());
    let unseen = Progress::default();
    while again.go_on() {
        let decision = decide(name, again.seed(), &again.view(), &unseen).await;
        let (action, reason) = decision.unzip();
        found.extend(again.explain(action, reason.flatten()));
        unseen.tell(0, 1).await;
    }
    found
}

/// How a game goes on after these orders, with a player of this name for both sides:
/// [`Branch::go_on`] in slices, for players that search.
pub(crate) async fn go_on(branch: &Branch, orders: OrderSet, index: u32, name: &str) -> End {
    let mut game = branch.continuation(orders, index);
    let unseen = Progress::default();
    while let Some(side) = game.asks() {
        let seed = game.seed(side);
        let decision = decide(name, seed, &game.view(side), &unseen).await;
        game.answer(side, decision.map(|(action, _)| action));
    }
    game.end()
}
