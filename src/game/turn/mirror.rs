//! The board in entities: countries, routes, convoys, third parties, acts that cannot be undone.
//!
//! One way only. The components are written here, from the tracks at the step of a turn that is
//! being told, and by nobody else. While a turn is told they follow the telling, forward and back:
//! what a card does is seen when it has come to its place. Skipping the telling brings them to the
//! same end. While a finished game is looked at again they follow [`LookedBack`].
//!
//! To follow them, query `(&Route, &Traffic)`, `(&Convoy)`, `(&Country, &Purse)`,
//! `(&ThirdParty, &Stances)`, `(&Ratchet, &Turned)`; each changes only when its values do, so
//! `Changed<Traffic>` is a movement. The map draws routes, convoys, third parties and ratchets
//! from them, and plays each change as a motion. [`super::GameEventSeen`] says why.

use bevy::prelude::*;
use rules::{Cause, GameEvent, PartyId, RatchetId, RouteId, Ruleset, Side};
use tell::Tracks;

use super::message::{GameEventSeen, StepTold};
use super::running::Match;

/// One of the two sides' countries.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Country(pub Side);

/// What a country has.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Purse {
    /// Political capital.
    pub capital: i16,
    /// Treasury.
    pub treasury: i16,
}

/// A route.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Route(pub RouteId);

/// What a route is like.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Traffic {
    /// How far it is built, 0 to 100.
    pub build: i16,
    /// What runs on it, 0 to 100.
    pub flow: i16,
    /// Turns for which it is blocked.
    pub blocked: i16,
    /// Whether anything may run on it: false until what it waits for has happened.
    pub open: bool,
}

/// Something that moves along a route: one for each fifth of a full flow, begun fifths included.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Convoy {
    /// On which route.
    pub route: RouteId,
    /// Which of the route's convoys, from 0.
    pub number: u8,
}

impl Convoy {
    /// How many a flow is worth, 0 to 5.
    #[must_use]
    pub fn count(flow: i16) -> u8 {
        u8::try_from((flow + 19) / 20).unwrap_or(0).min(5)
    }
}

/// The tracks at some point of a finished game that is being looked at again; there as long as it
/// is. The entities show them instead of the running game's.
#[derive(Resource, Clone, PartialEq, Eq, Debug)]
pub struct LookedBack(pub Tracks);

/// A third party.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct ThirdParty(pub PartyId);

/// How a third party stands.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stances {
    /// Toward Moscow, −100 to 100.
    pub moscow: i16,
    /// Toward Baku, −100 to 100.
    pub baku: i16,
    /// How ready it is to act, 0 to 100.
    pub appetite: i16,
    /// Whether it acts in the step that is being told.
    pub acts: bool,
}

/// An act that cannot be undone.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ratchet(pub RatchetId);

/// Whether it has happened.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Turned(pub bool);

/// Says which lines of the ledger have come to be seen, and which step is on.
pub(super) fn announce(
    running: Option<ResMut<Match>>,
    mut lines: MessageWriter<GameEventSeen>,
    mut steps: MessageWriter<StepTold>,
) {
    let Some(mut running) = running else { return };
    let running = running.bypass_change_detection();
    let (told, step) = match running.telling() {
        Some(telling) => {
            let turn = running.ledger().get(telling.from).map_or(0, |entry| entry.turn);
            (telling.shown(), Some((turn, telling.at)))
        }
        None => (running.ledger().len(), None),
    };
    if running.seen < told {
        lines.write_batch(running.ledger()[running.seen..told].iter().copied().map(GameEventSeen));
        running.seen = told;
    }
    if running.announced != step {
        steps.write_batch(step.map(|(turn, step)| StepTold { turn, step }));
        running.announced = step;
    }
}

type Written<'w, 's> = (
    Query<'w, 's, (&'static Country, &'static mut Purse)>,
    Query<'w, 's, (&'static Route, &'static mut Traffic)>,
    Query<'w, 's, (&'static ThirdParty, &'static mut Stances)>,
    Query<'w, 's, (&'static Ratchet, &'static mut Turned)>,
);

/// Everything that is mirrored but convoys, which come and go.
type Mirrored = Or<(With<Country>, With<Route>, With<ThirdParty>, With<Ratchet>)>;

/// Lets the entities follow the game.
pub(super) fn mirror(
    running: Option<Res<Match>>,
    mut written: Written<'_, '_>,
    convoys: Query<(Entity, &Convoy)>,
    mirrored: Query<Entity, Mirrored>,
    (looked_back, mut was_looked): (Option<Res<LookedBack>>, Local<bool>),
    mut commands: Commands,
) {
    let Some(running) = running else {
        let all = mirrored.iter().chain(convoys.iter().map(|(entity, _)| entity));
        all.for_each(|entity| commands.entity(entity).despawn());
        return;
    };
    let rules = running.level().ruleset();
    let looks = looked_back.as_ref().is_some_and(DetectChanges::is_changed);
    let turned =
        std::mem::replace(&mut *was_looked, looked_back.is_some()) != looked_back.is_some();
    if !running.is_changed() && !looks && !turned && !mirrored.is_empty() {
        return;
    }
    let tracks = looked_back.map_or_else(|| running.shown(), |looked| looked.0.clone());
    if mirrored.is_empty() {
        spawn(&mut commands, rules, &tracks);
    }
    let (countries, routes, parties, ratchets) = &mut written;
    for (Country(side), mut purse) in countries {
        purse.set_if_neq(purse_of(rules, &tracks, *side));
    }
    for (Route(id), mut traffic) in routes {
        traffic.set_if_neq(traffic_of(rules, &tracks, *id));
    }
    for (ThirdParty(id), mut stances) in parties {
        let acts = acts_now(&running, *id);
        stances.set_if_neq(Stances { acts, ..stances_of(rules, &tracks, *id) });
    }
    for (Ratchet(id), mut turned) in ratchets {
        turned.set_if_neq(Turned(tracks.turned(*id)));
    }
    run_convoys(&mut commands, &convoys, rules, &tracks);
}

fn spawn(commands: &mut Commands<'_, '_>, rules: &Ruleset, tracks: &Tracks) {
    for side in Side::BOTH {
        commands.spawn((Country(side), purse_of(rules, tracks, side)));
    }
    for id in rules.all_routes() {
        commands.spawn((Route(id), traffic_of(rules, tracks, id)));
    }
    for id in rules.all_parties() {
        commands.spawn((ThirdParty(id), stances_of(rules, tracks, id)));
    }
    for id in rules.all_ratchets() {
        commands.spawn((Ratchet(id), Turned(tracks.turned(id))));
    }
}

fn purse_of(rules: &Ruleset, tracks: &Tracks, side: Side) -> Purse {
    Purse { capital: tracks.get(rules.capital(side)), treasury: tracks.get(rules.treasury(side)) }
}

fn traffic_of(rules: &Ruleset, tracks: &Tracks, id: RouteId) -> Traffic {
    let route = rules.route(id);
    Traffic {
        build: tracks.get(route.build),
        flow: tracks.get(route.flow),
        blocked: tracks.get(route.blocked),
        open: route.opens.is_none_or(|ratchet| tracks.turned(ratchet)),
    }
}

fn stances_of(rules: &Ruleset, tracks: &Tracks, id: PartyId) -> Stances {
    let party = rules.party(id);
    let [moscow, baku] = party.stance.map(|track| tracks.get(track));
    Stances { moscow, baku, appetite: tracks.get(party.appetite), acts: false }
}

/// Whether a third party acts in the step that is being told.
fn acts_now(running: &Match, id: PartyId) -> bool {
    let Some(telling) = running.telling() else { return false };
    let start = telling.from + telling.steps.get(telling.at).copied().unwrap_or(0);
    let step = running.ledger().get(start..telling.shown()).unwrap_or_default();
    let reacts = |event: &GameEvent| matches!(event, GameEvent::Reacted(party, _) if *party == id);
    step.iter().any(|entry| reacts(&entry.event) || entry.cause == Cause::Pledge(id))
}

/// Sends as many convoys along each route as its flow is worth.
fn run_convoys(
    commands: &mut Commands<'_, '_>,
    convoys: &Query<(Entity, &Convoy)>,
    rules: &Ruleset,
    tracks: &Tracks,
) {
    let mut wanted = Vec::new();
    for route in rules.all_routes() {
        let flow = traffic_of(rules, tracks, route).flow;
        wanted.extend((0..Convoy::count(flow)).map(|number| Convoy { route, number }));
    }
    for (entity, convoy) in convoys {
        match wanted.iter().position(|wanted| wanted == convoy) {
            Some(place) => {
                wanted.swap_remove(place);
            }
            None => commands.entity(entity).despawn(),
        }
    }
    wanted.into_iter().for_each(|convoy| {
        commands.spawn(convoy);
    });
}
