//! What is asked before sealing: gravely, where the orders can end the game; gently, where
//! something was left undone. Nothing else is asked.

use egui::{Frame, Id, Key, Margin, Modal, Modifiers, Stroke, Ui};
use rules::{OrderSet, Road, SLOTS, Side};
use tell::Scene;
use text::Args;

use super::dock::Dock;
use crate::intent::Intent;
use crate::kit;
use crate::model::Draft;
use crate::screens::parts::appeared;

/// A question before sealing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Warning {
    /// These orders can end the game: why, and who would answer for it.
    Grave(String, String),
    /// Something was left undone.
    Gentle(String),
}

impl Warning {
    /// Whether the game can end.
    pub(super) const fn is_grave(&self) -> bool {
        matches!(self, Self::Grave(..))
    }

    /// What is asked.
    pub(super) fn words(&self) -> &str {
        match self {
            Self::Grave(words, _) | Self::Gentle(words) => words,
        }
    }
}

/// What has to be asked before a draft is sealed, if anything.
pub(super) fn of(scene: &Scene<'_>, draft: &Draft) -> Option<Warning> {
    let set = draft.set();
    ladder(scene, &set)
        .or_else(|| road(scene, &set))
        .or_else(|| brink(scene, &set))
        .or_else(|| undone(scene, draft))
}

/// Whether the orders, with the hardest that the other side could order, could top the ladder.
fn ladder(scene: &Scene<'_>, set: &OrderSet) -> Option<Warning> {
    let track = scene.rules.tension();
    let top = scene.rules.track(track).most;
    let tension = scene.board().get(track);
    let own = pushes(scene, scene.side, set);
    let meeting = meeting(scene, set);
    let alone = scene.view.foreseen(scene.side, set).get(track);
    let theirs = scene.view.legal_orders_of(scene.side.other());
    let hardest = theirs.iter().map(|orders| pushes(scene, scene.side.other(), orders)).max();
    let worst = alone + hardest.unwrap_or(0) + meeting;
    if own + meeting <= 0 || worst < top {
        return None;
    }
    let args = Args::new()
        .text("seat", scene.side.other().id())
        .number("tension", tension)
        .number("next", alone.min(top))
        .number("worst", worst.min(top));
    let key = if alone >= top { "dock-warn-top" } else { "dock-warn-top-together" };
    Some(Warning::Grave(scene.say(key, &args), answerable(scene, own)))
}

/// Who would answer for the top rung, with the player's own push of this turn.
fn answerable(scene: &Scene<'_>, own: i16) -> String {
    let mut pushed = Side::BOTH.map(|side| scene.board().pushed(side));
    pushed[scene.side.index()] += own.unsigned_abs();
    let args = Args::new().number("moscow", pushed[0]).number("baku", pushed[1]);
    scene.say("dock-warn-pushed", &args)
}

/// How much orders push tension up.
fn pushes(scene: &Scene<'_>, side: Side, set: &OrderSet) -> i16 {
    let track = scene.rules.tension();
    let moves = scene.view.preview(side, set).into_iter();
    moves
        .filter(|step| step.track == track && step.later.is_none())
        .map(|step| step.by.max(0))
        .sum()
}

/// How much tension could rise where the orders meet the other table: the meeting itself, and the
/// crisis that it can open.
fn meeting(scene: &Scene<'_>, set: &OrderSet) -> i16 {
    let (rules, board) = (scene.rules, scene.board());
    let track = rules.tension();
    let rises = |moves: Vec<(rules::TrackId, i16)>| -> i16 {
        moves.into_iter().filter(|(found, _)| *found == track).map(|(_, by)| by.max(0)).sum()
    };
    let mut all = 0;
    for play in set.plays() {
        let lever = rules.play(*play).lever;
        for (_, pair) in rules.pairs_with(lever) {
            let other = if pair.moscow == lever { pair.baku } else { pair.moscow };
            let met = board.table(scene.side.other()).contains(&other)
                && board.holds(scene.level(), pair.when);
            if !met {
                continue;
            }
            all += rises(scene.amounts(pair.effects));
            let crisis = pair.crisis.filter(|(_, when)| board.holds(scene.level(), *when));
            if let Some((id, _)) = crisis {
                let worst = rules.crisis(id).rounds.iter().map(|cells| {
                    cells.iter().map(|cell| rises(scene.amounts(cell.effects))).max().unwrap_or(0)
                });
                all += worst.sum::<i16>();
            }
        }
    }
    all
}

/// Whether a road that has begun to set in would be final after these orders.
fn road(scene: &Scene<'_>, set: &OrderSet) -> Option<Warning> {
    let (board, numbers) = (scene.board(), scene.level().constants());
    if !scene.level().roads_set_in() || i16::from(board.turn()) < numbers.set_in_from {
        return None;
    }
    let shares = tell::forecast::forecast(scene, set).shares;
    let close = |road: &Road| {
        let ends = board.setting(*road);
        let bound = if ends > 0 { numbers.set_in_hold } else { numbers.set_in_threshold };
        i16::from(ends) + 1 >= numbers.set_in_turns && shares[road.index()] >= i32::from(bound)
    };
    let road = [Road::Balancing, Road::Divergence].into_iter().find(close)?;
    let args = Args::new().text("road", scene.road(road)).number("share", shares[road.index()]);
    Some(Warning::Grave(scene.say("dock-warn-road", &args), String::new()))
}

/// Whether these orders leave the ladder where the next headline can top it.
fn brink(scene: &Scene<'_>, set: &OrderSet) -> Option<Warning> {
    let ahead = scene.view.foreseen(scene.side, set);
    let percent = ahead.brink(scene.level())?.percent;
    let own = pushes(scene, scene.side, set);
    let args =
        Args::new().number("next", ahead.get(scene.rules.tension())).number("percent", percent);
    Some(Warning::Grave(scene.say("dock-warn-brink", &args), answerable(scene, own)))
}

/// Whether nothing is ordered, or more could be.
fn undone(scene: &Scene<'_>, draft: &Draft) -> Option<Warning> {
    let set = draft.set();
    let ordered = |lever| draft.orders.iter().any(|play| scene.rules.play(*play).lever == lever);
    let more =
        scene.board().table(scene.side).iter().filter(|lever| !ordered(**lever)).any(|lever| {
            scene.rules.lever(*lever).plays().any(|play| {
                let mut more = set;
                more.push(play) && scene.view.check_orders(&more).is_ok()
            })
        });
    if !more || draft.orders.len() >= SLOTS {
        return None;
    }
    let spent: u8 = draft
        .orders
        .iter()
        .map(|play| scene.view.cost(scene.rules.play(*play).lever).attention)
        .sum();
    let left = scene.view.means(scene.side).attention.saturating_sub(spent);
    let key = if draft.orders.is_empty() { "dock-warn-none" } else { "dock-warn-left" };
    Some(Warning::Gentle(scene.say(key, &Args::new().number("n", left))))
}

/// The grave question, over the board.
pub(super) fn show(ui: &Ui, dock: &mut Dock<'_>) {
    let asked = dock.asked().cloned().filter(Warning::is_grave);
    kit::focus::guest(ui.ctx(), "warning", asked.is_some());
    let Some(Warning::Grave(words, answerable)) = asked else { return };
    let look = dock.look();
    let palette = &look.palette;
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.5, palette.divergence))
        .corner_radius(8)
        .inner_margin(Margin::same(18));
    let modal = Modal::new(Id::new("dock warning")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_max_width((ui.ctx().content_rect().width() - 60.0).min(420.0));
        kit::heading(ui, look, &dock.scene.plain("dock-warn-heading"));
        kit::text(ui, look, &words);
        if !answerable.is_empty() {
            kit::note(ui, look, &answerable);
        }
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            let back = kit::button(ui, look, &dock.scene.plain("dock-warn-back"), true);
            // Whatever had the focus lies beneath, where Enter would seal at once.
            if appeared(ui, "dock warning") {
                back.request_focus();
            }
            let go = kit::button(ui, look, &dock.scene.plain("dock-seal-anyway"), true);
            (back.clicked(), go.clicked())
        })
        .inner
    });
    let (back, go) = modal.inner;
    let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if go {
        dock.think_again();
        dock.want(Intent::Seal);
    } else if back || escaped || modal.should_close() {
        dock.think_again();
    }
}
