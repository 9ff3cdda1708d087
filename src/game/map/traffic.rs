//! Routes and what travels on them, drawn from the entities that mirror the board: the line of a
//! route belongs to the route itself, and every convoy has an arrow. A change is played as a
//! motion; the mirror knows nothing of it.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use rules::{RouteId, Side};
use ui::Palette;

use super::course::Course;
use super::routes;
use super::scene::{Made, Plain, Root, Shine, bundle, mesh, put};
use super::shown::{Condition, RouteState, Shown};
use super::tween::{Passage, approach};
use super::{Chart, MapRoom, MapRules};
use crate::frame::CurrentLook;
use crate::turn::{Convoy, Route, Traffic};

/// Seconds without a change after which the arrows rest.
const RESTS_AFTER: f32 = 10.0;
/// Points a second that an arrow travels at full flow.
const SPEED: f32 = 26.0;
/// The share of a route by which an arrow is drawn up to its place among more or fewer, a second.
const CLOSES_UP: f32 = 0.15;

/// The course along which a route's arrows travel, and how far they have gone, in shares of it.
#[derive(Component, Clone, Debug, Default)]
pub(super) struct Rail {
    course: Course,
    gone: f32,
}

/// An arrow on a route: a convoy as it is drawn.
#[derive(Component, Clone, Copy, PartialEq, Debug)]
pub struct Arrow {
    /// Of which convoy.
    pub convoy: Convoy,
    /// Its place among the route's arrows, in shares of the route.
    slot: f32,
    /// How much of it is to be seen, 0 to 1.
    size: f32,
}

/// When something changed last, in seconds that arrows have travelled since.
#[derive(Resource, Clone, PartialEq, Debug, Default)]
pub(super) struct Stir {
    since: f32,
    shown: Option<Shown>,
    view: Option<(super::eye::Eye, Palette)>,
}

/// What lines and arrows are drawn from.
#[derive(SystemParam)]
pub(super) struct Drawing<'w> {
    chart: Res<'w, Chart>,
    rules: Option<Res<'w, MapRules>>,
    look: Res<'w, CurrentLook>,
    plain: Option<Res<'w, Plain>>,
    made: Res<'w, Made>,
    time: Res<'w, Time>,
}

impl Drawing<'_> {
    /// Seconds since the last update; after a rest no more than a part of a change.
    fn seconds(&self) -> f32 {
        self.time.delta_secs().min(0.05)
    }

    /// Where a route runs.
    fn way(&self, route: RouteId) -> Option<&super::places::Way> {
        let id = self.rules.as_ref()?.0.route_name(route);
        self.chart.places.ways.iter().find(|way| way.id == id)
    }
}

/// Gives a line to every route that has none.
pub(super) fn dress_routes(
    mut commands: Commands,
    drawing: Drawing,
    root: Query<Entity, With<Root>>,
    routes: Query<(Entity, &Route, &Traffic), Without<Rail>>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    let (Some(rules), Some(plain)) = (&drawing.rules, &drawing.plain) else { return };
    let Ok(root) = root.single() else { return };
    for (entity, Route(id), traffic) in &routes {
        let passage = Passage::at(RouteState::of(&rules.0, *id, traffic));
        let line = bundle(meshes.add(mesh(&Default::default())), plain, 5.0);
        let parts = (line, passage, Shine::default(), Rail::default(), ChildOf(root));
        commands.entity(entity).insert(parts);
    }
}

/// Lets routes follow their traffic.
pub(super) fn ease_routes(
    drawing: Drawing,
    mut routes: Query<(&Route, &Traffic, &mut Passage)>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(rules) = &drawing.rules else { return };
    let mut moves = false;
    for (Route(id), traffic, mut passage) in &mut routes {
        let to = RouteState::of(&rules.0, *id, traffic);
        let next = passage.toward(to, drawing.seconds(), drawing.look.0.still);
        moves |= next.moves();
        passage.set_if_neq(next);
    }
    if moves {
        redraw.write(RequestRedraw);
    }
}

type Line = (&'static Route, Ref<'static, Passage>, Ref<'static, Shine>, &'static Mesh2d);

/// Draws routes whose state or shine has changed; all of them if the ground has.
pub(super) fn paint_routes(
    drawing: Drawing,
    mut lines: Query<(Line, &mut Rail, &mut Transform)>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    let scale = drawing.made.scale();
    for ((route, passage, shine, handle), mut rail, mut place) in &mut lines {
        let all = drawing.made.is_changed() || rail.course.points().is_empty();
        if !all && !passage.is_changed() && !shine.is_changed() {
            continue;
        }
        let Some(way) = drawing.way(route.0) else { continue };
        if all {
            rail.course = routes::lines(way, scale).into_iter().next().unwrap_or_default();
        }
        let shape = routes::route(&drawing.look.0.palette, way, &passage, shine.0, scale);
        put(&mut meshes, handle, &shape);
        let front = if shine.0.focus > 0.0 { 0.5 } else { 0.0 };
        place.translation.z = 5.0 + front + route.0.index() as f32 * 0.05;
    }
}

/// The shapes of the arrows, and what they were made for.
#[derive(Default)]
pub(super) struct Heads {
    palette: Option<Palette>,
    meshes: Vec<Handle<Mesh>>,
}

/// Gives an arrow to every convoy that has none; a new one comes up from nothing.
pub(super) fn tend_arrows(
    mut commands: Commands,
    drawing: Drawing,
    root: Query<Entity, With<Root>>,
    convoys: Query<&Convoy>,
    routes: Query<(&Route, &Passage)>,
    arrows: Query<(Entity, &Arrow)>,
    (mut heads, mut meshes): (Local<Heads>, ResMut<Assets<Mesh>>),
) {
    let (Some(plain), Ok(root)) = (&drawing.plain, root.single()) else { return };
    let palette = &drawing.look.0.palette;
    let recoloured = heads.palette.as_ref() != Some(palette);
    if recoloured {
        let head = |side| meshes.add(mesh(&routes::arrow(palette, side)));
        heads.meshes = Side::BOTH.into_iter().map(head).collect();
        heads.palette = Some(palette.clone());
        arrows.iter().for_each(|(arrow, _)| commands.entity(arrow).despawn());
    }
    for convoy in &convoys {
        if !recoloured && arrows.iter().any(|(_, arrow)| arrow.convoy == *convoy) {
            continue;
        }
        let route = routes.iter().find(|(route, _)| route.0 == convoy.route);
        let Some((_, passage)) = route else { continue };
        let [_, state] = passage.ends();
        let size = if recoloured { 1.0 } else { 0.0 };
        let arrow = Arrow { convoy: *convoy, slot: slot(*convoy, state), size };
        let head = heads.meshes[state.owner.index()].clone();
        commands.spawn((arrow, bundle(head, plain, 7.0), ChildOf(root)));
    }
}

/// The place of a convoy among those of its route: all are equally far apart.
fn slot(convoy: Convoy, state: &RouteState) -> f32 {
    (f32::from(convoy.number) + 0.5) / f32::from(Convoy::count(state.flow).max(1))
}

/// Whether anything can be seen to move on a route.
fn runs(state: &RouteState) -> bool {
    state.flow > 0 && state.condition != Condition::Blocked
}

/// Moves the arrows along, until nothing has changed for a while.
pub(super) fn run_arrows(
    mut commands: Commands,
    drawing: Drawing,
    (shown, room): (Res<Shown>, Res<MapRoom>),
    convoys: Query<&Convoy>,
    mut routes: Query<(&Route, &Passage, &mut Rail)>,
    mut arrows: Query<(Entity, &mut Arrow, &mut Transform)>,
    (mut stir, mut redraw): (ResMut<Stir>, MessageWriter<RequestRedraw>),
) {
    let (look, eye, seconds) = (&drawing.look.0, drawing.chart.eye, drawing.seconds());
    let view = Some((eye, look.palette.clone()));
    if stir.shown.as_ref() != Some(&*shown) || stir.view != view {
        *stir = Stir { since: 0.0, shown: Some(shown.clone()), view };
    }
    let moves = !look.still && !super::scene::is_spared();
    let travels = moves && stir.since < RESTS_AFTER && room.rect().is_some();
    if travels {
        stir.since += drawing.time.delta_secs();
        for (_, passage, mut rail) in &mut routes {
            let pace = SPEED * eye.scale * (0.4 + passage.flow() / 160.0);
            let length = rail.course.length().max(1.0);
            rail.gone = (rail.gone + pace * seconds / length).rem_euclid(1.0);
        }
    }
    let mut changes = false;
    for (entity, mut arrow, mut place) in &mut arrows {
        let own = routes.iter().find(|(route, ..)| route.0 == arrow.convoy.route);
        let known = own.filter(|_| convoys.iter().any(|convoy| *convoy == arrow.convoy));
        let state = known.map(|(_, passage, _)| passage.ends()[1]);
        let seen = f32::from(u8::from(state.is_some_and(runs)));
        let size = approach(arrow.size, seen, seconds, look.still);
        if size != arrow.size {
            arrow.size = size;
            changes |= size != seen;
        }
        let Some((_, _, rail)) = own.filter(|_| known.is_some() || size > 0.0) else {
            commands.entity(entity).despawn();
            continue;
        };
        if let Some(state) = state.filter(|_| travels || look.still) {
            let (to, step) = (slot(arrow.convoy, state), CLOSES_UP * seconds);
            let by = to - arrow.slot;
            arrow.slot += if look.still { by } else { by.clamp(-step, step) };
        }
        lay(&rail.course, rail.gone + arrow.slot, arrow.size * eye.scale, &mut place);
    }
    if changes || travels && !arrows.is_empty() {
        redraw.write(RequestRedraw);
    }
}

/// Lays an arrow on its course. At the ends of the course it fades in and out by its size.
fn lay(course: &Course, share: f32, size: f32, place: &mut Transform) {
    let along = share.rem_euclid(1.0) * course.length();
    let Some((at, ahead)) = course.at(along) else { return };
    place.translation = Vec3::new(at.x, at.y, place.translation.z);
    place.rotation = Quat::from_rotation_z(ahead.y.atan2(ahead.x));
    let near = along.min(course.length() - along) / (14.0 * size.max(f32::EPSILON));
    place.scale = Vec3::splat(size * near.clamp(0.0, 1.0));
}
