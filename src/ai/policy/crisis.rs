//! Hold, escalate or back down.

use rules::{Effects, Side, Stand, View};

use super::Temper;

/// The hawk escalates once and then holds, the dove holds once and then backs down; neither
/// chooses what could top the ladder, if there is another choice.
pub(super) fn stand(view: &View<'_>, temper: Temper) -> Stand {
    let round = view.board().crisis().map_or(0, |(_, round)| round);
    let wish = match (temper, round) {
        (Temper::Hawk, 0) => [Stand::Escalate, Stand::Hold],
        (Temper::Hawk, _) => [Stand::Hold, Stand::Hold],
        (Temper::Dove, 0) => [Stand::Hold, Stand::BackDown],
        (Temper::Dove, _) => [Stand::BackDown, Stand::BackDown],
    };
    let safe = wish.into_iter().find(|stand| !can_top(view, *stand));
    safe.unwrap_or(Stand::BackDown)
}

/// Whether the ladder can be topped if this is chosen.
pub(crate) fn can_top(view: &View<'_>, mine: Stand) -> bool {
    highest(view, mine) >= top(view)
}

fn top(view: &View<'_>) -> i32 {
    let rules = view.level().ruleset();
    i32::from(rules.track(rules.tension()).most)
}

/// Tension at its highest if this is chosen: whatever the other side chooses, and with the orders
/// that are on the table carried out.
fn highest(view: &View<'_>, mine: Stand) -> i32 {
    let orders: i32 = Side::BOTH.into_iter().map(|side| ordered(view, side)).sum();
    after_round(view, mine) + orders.max(0)
}

/// Whether the round itself can top the ladder if this is chosen.
pub(crate) fn round_can_top(view: &View<'_>, mine: Stand) -> bool {
    after_round(view, mine) >= top(view)
}

/// Tension at its highest after the round, whatever the other side chooses.
fn after_round(view: &View<'_>, mine: Stand) -> i32 {
    let (board, rules) = (view.board(), view.level().ruleset());
    let (Some((crisis, round)), Some(side)) = (board.crisis(), view.side()) else { return 0 };
    let cells = rules.crisis(crisis).rounds.get(usize::from(round));
    let after = |theirs: Stand| {
        let (moscow, baku) = match side {
            Side::Moscow => (mine, theirs),
            Side::Baku => (theirs, mine),
        };
        let cell = cells.and_then(|cells| cells.get(moscow as usize * 3 + baku as usize));
        cell.map_or(0, |cell| tension(view, cell.effects) + tension(view, cell.stake_effects))
    };
    let worst = Stand::ALL.into_iter().map(after).max().unwrap_or(0);
    i32::from(board.get(rules.tension())) + worst
}

/// What a list of effects moves tension by at most.
fn tension(view: &View<'_>, effects: Effects) -> i32 {
    let rules = view.level().ruleset();
    let moves = rules.effects_of(effects).iter();
    moves.filter(|effect| effect.track == rules.tension()).map(|effect| i32::from(effect.by)).sum()
}

/// What a side's orders will move tension by.
fn ordered(view: &View<'_>, side: Side) -> i32 {
    let tension = view.level().ruleset().tension();
    let moves = view.preview(side, view.board().orders(side));
    let now = moves.iter().filter(|step| step.track == tension && step.later.is_none());
    now.map(|step| i32::from(step.by)).sum()
}
