//! What chosen orders would leave and move, before they are sealed.

use rules::{InterestId, OrderSet, Part, PlayId, Side, TrackId};

use crate::board::answerable;
use crate::card::{self, Change};
use crate::explain;
use crate::past::Tracks;
use crate::scene::Scene;

/// What is left to spend.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Left {
    /// Attention.
    pub attention: i64,
    /// Political capital.
    pub capital: i64,
    /// Treasury.
    pub treasury: i64,
}

/// What chosen orders would move by themselves: the other side idle, no third party reacting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Forecast {
    /// What would be left to spend.
    pub left: Left,
    /// What each track would move this turn, all parts added up; in the order of the orders.
    pub moves: Vec<(TrackId, i16)>,
    /// What would arrive later.
    pub later: Vec<Change>,
    /// The side's interests, each as it is and as it would be, 0–20.
    pub interests: Vec<(InterestId, i32, i32)>,
    /// The shares of the three roads as the gauge would show them.
    pub shares: [i32; 3],
    /// Tension as it is and as it would be; not held to the top of the ladder.
    pub tension: (i16, i16),
    /// How much each side would have pushed over three turns, Moscow's first.
    pub pushed: [i32; 2],
    /// Whether the orders could top the ladder, which can end the game.
    pub can_top: bool,
    /// Who would answer for it, in words, if the ladder is near its top.
    pub answerable: Option<String>,
}

impl Forecast {
    /// The sum of the interests as it is and as it would be.
    #[must_use]
    pub fn sums(&self) -> (i32, i32) {
        let add = |(was, is): (i32, i32), one: &(InterestId, i32, i32)| (was + one.1, is + one.2);
        self.interests.iter().fold((0, 0), add)
    }
}

/// How many points below its top the ladder is near enough to say who would answer.
const NEAR: i16 = 20;

/// What orders of the side that looks would leave and move.
#[must_use]
pub fn forecast(scene: &Scene<'_>, orders: &OrderSet) -> Forecast {
    let (now, later) = moves(scene, orders);
    let rules = scene.rules;
    let before = scene.tracks();
    let after = now
        .iter()
        .fold(before.clone(), |tracks, (track, by)| tracks.with(*track, before.get(*track) + by));
    let points =
        |id: InterestId, tracks: &Tracks| explain::points(rules.interest(id).value.root(), tracks);
    let own = scene.board().interests(scene.level(), scene.side);
    let interests = own.map(|(id, _)| (id, points(id, &before), points(id, &after))).collect();
    let track = rules.tension();
    let by = now.iter().find(|(found, _)| *found == track).map_or(0, |(_, by)| *by);
    let tension = scene.board().get(track);
    let pushed = pushed(scene, orders);
    let top = rules.track(track).most;
    let near = tension + by >= top - NEAR && pushed != [0, 0];
    Forecast {
        left: left(scene, orders.plays()),
        moves: now,
        later,
        interests,
        shares: explain::gauge(rules.roads(), &after).map(i32::from),
        tension: (tension, tension + by),
        pushed,
        can_top: tension + by >= top,
        answerable: near.then(|| answerable(scene, pushed)),
    }
}

/// Attention, capital and treasury left after orders.
#[must_use]
pub fn left(scene: &Scene<'_>, orders: &[PlayId]) -> Left {
    let means = scene.view.means(scene.side);
    let mut left = Left {
        attention: means.attention.into(),
        capital: means.capital.into(),
        treasury: means.treasury.into(),
    };
    for play in orders {
        let cost = scene.view.cost(scene.rules.play(*play).lever);
        left.attention -= i64::from(cost.attention);
        left.capital -= i64::from(cost.capital);
        left.treasury -= i64::from(cost.treasury);
    }
    left
}

/// What orders would move in sum this turn, and later.
fn moves(scene: &Scene<'_>, orders: &OrderSet) -> (Vec<(TrackId, i16)>, Vec<Change>) {
    let mut now: Vec<(TrackId, i16)> = Vec::new();
    let mut later: Vec<(Part, TrackId, Option<u8>, i16)> = Vec::new();
    for (part, track, due, by) in card::add_up(scene.view.preview(scene.side, orders)) {
        if due.is_some() {
            later.push((part, track, due, by));
            continue;
        }
        match now.iter_mut().find(|(found, _)| *found == track) {
            Some((_, sum)) => *sum += by,
            None => now.push((track, by)),
        }
    }
    now.retain(|(_, by)| *by != 0);
    (now, card::in_words(scene, later.into_iter()))
}

/// How much each side would have pushed, with these orders of the side that looks.
fn pushed(scene: &Scene<'_>, orders: &OrderSet) -> [i32; 2] {
    let tension = scene.rules.tension();
    let preview = scene.view.preview(scene.side, orders);
    let raises = preview.iter().filter(|step| step.track == tension && step.later.is_none());
    let mut pushed = Side::BOTH.map(|side| i32::from(scene.board().pushed(side)));
    pushed[scene.side.index()] += raises.map(|step| i32::from(step.by.max(0))).sum::<i32>();
    pushed
}
