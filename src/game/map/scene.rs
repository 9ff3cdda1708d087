//! The map as entities: ground, countries, routes, the camera, the arrows that travel.

use bevy::asset::{AssetEventSystems, RenderAssetUsages};
use bevy::camera::CameraUpdateSystems;
use bevy::camera::visibility::{NoFrustumCulling, VisibilitySystems};
use bevy::ecs::system::SystemParam;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use bevy::sprite_render::AlphaMode2d;
use bevy::window::RequestRedraw;
use bevy_egui::EguiPostUpdateSet;
use rules::{Kind, NodeId, RouteId, Side};
use ui::Palette;

use super::course::Course;
use super::paint::Shape;
use super::routes::{self, Glow};
use super::shown::{self, Condition, RouteState, Shown};
use super::tween::approach;
use super::{Chart, MapRoom, MapRules, ground};
use crate::frame::CurrentLook;

/// Seconds without a change after which the arrows rest.
const RESTS_AFTER: f32 = 10.0;
/// Kilometres between the arrows of a full flow, for a scale of one kilometre to a point.
const APART: f32 = 105.0;
/// Points a second that an arrow travels at full flow.
const SPEED: f32 = 26.0;

/// The land of a country.
#[derive(Component, Clone, PartialEq, Eq, Debug)]
pub struct Country(pub String);

/// A route's line.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct RouteLine {
    /// Which route.
    pub route: RouteId,
}

/// An arrow that travels along a route.
#[derive(Component, Clone, Copy, PartialEq, Debug)]
pub struct Arrow {
    /// Along which route.
    pub route: RouteId,
    /// How far from the route's beginning, in kilometres.
    pub along: f32,
}

/// A place that lights up.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
struct MarkLine(usize);

/// A layer of the ground.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
enum Layer {
    Sea,
    Relief,
    Borders,
}

/// Everything of the map; hidden with it.
#[derive(Component)]
struct Root;

/// The camera that looks at the map. Panels are drawn over it.
#[derive(Component)]
struct MapCamera;

/// How a line shines now.
#[derive(Component, Clone, Copy, PartialEq, Debug, Default)]
struct Shine(Glow);

/// What the meshes were made for.
#[derive(Resource, Clone, PartialEq, Debug, Default)]
struct Made {
    palette: Option<Palette>,
    scale: f32,
    routes: Vec<RouteState>,
}

/// When something changed last, in seconds that arrows have travelled since.
#[derive(Resource, Clone, PartialEq, Debug, Default)]
struct Stir {
    since: f32,
    shown: Option<Shown>,
    view: Option<(super::eye::Eye, Palette)>,
}

/// What lines and arrows are drawn from.
#[derive(SystemParam)]
struct Drawing<'w> {
    chart: Res<'w, Chart>,
    shown: Res<'w, Shown>,
    rules: Option<Res<'w, MapRules>>,
    look: Res<'w, CurrentLook>,
    plain: Option<Res<'w, Plain>>,
}

impl Drawing<'_> {
    /// The main line of a route, and how far beside its course it is drawn.
    fn line(&self, route: RouteId) -> Option<(&Course, f32)> {
        let id = self.rules.as_ref()?.0.route_name(route);
        let way = self.chart.places.ways.iter().find(|way| way.id == id)?;
        Some((way.lines.first()?, way.beside))
    }
}

/// Installs the scene. Without a renderer it does nothing.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Made>().init_resource::<Stir>();
    app.add_systems(Startup, set_up);
    app.add_systems(
        PostUpdate,
        (build, paint_ground, tend_shine, paint_routes, paint_marks, tend_arrows, run_arrows, look)
            .chain()
            .run_if(resource_exists::<Assets<Mesh>>)
            .run_if(resource_exists::<Assets<ColorMaterial>>)
            .after(EguiPostUpdateSet::EndPass)
            .before(AssetEventSystems)
            .before(CameraUpdateSystems)
            .before(VisibilitySystems::VisibilityPropagate)
            .before(TransformSystems::Propagate),
    );
}

fn set_up(mut commands: Commands) {
    commands.spawn((Camera2d, MapCamera, Msaa::Sample4));
    commands.spawn((Root, Transform::default(), Visibility::Hidden));
}

/// The one material of the map: colours are in the meshes.
#[derive(Resource)]
struct Plain(Handle<ColorMaterial>);

fn bundle(mesh: Handle<Mesh>, plain: &Plain, height: f32) -> impl Bundle {
    (
        Mesh2d(mesh),
        MeshMaterial2d(plain.0.clone()),
        Transform::from_xyz(0.0, 0.0, height),
        NoFrustumCulling,
    )
}

/// Spawns what is always there, once the rules are known.
fn build(
    mut commands: Commands,
    chart: Res<Chart>,
    rules: Option<Res<MapRules>>,
    root: Query<(Entity, Has<Children>), With<Root>>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut materials: ResMut<Assets<ColorMaterial>>,
) {
    let (Some(rules), Ok((root, false))) = (rules, root.single()) else { return };
    let blend = ColorMaterial { alpha_mode: AlphaMode2d::Blend, ..ColorMaterial::default() };
    let plain = Plain(materials.add(blend));
    let mut empty = || meshes.add(mesh(&Shape::default()));
    let layers = [(Layer::Sea, 0.0), (Layer::Relief, 2.0), (Layer::Borders, 3.0)];
    commands.entity(root).with_children(|parent| {
        for (layer, height) in layers {
            parent.spawn((layer, bundle(empty(), &plain, height)));
        }
        for land in &chart.atlas.countries {
            parent.spawn((Country(land.id.clone()), bundle(empty(), &plain, 1.0)));
        }
        for index in 0..chart.places.marks.len() {
            parent.spawn((MarkLine(index), Shine::default(), bundle(empty(), &plain, 4.0)));
        }
        for route in rules.0.all_routes() {
            let height = 5.0 + route.index() as f32 * 0.05;
            parent.spawn((RouteLine { route }, Shine::default(), bundle(empty(), &plain, height)));
        }
    });
    commands.insert_resource(plain);
}

/// Draws the ground anew when colours or the scale of strokes have changed.
fn paint_ground(
    chart: Res<Chart>,
    look: Res<CurrentLook>,
    mut made: ResMut<Made>,
    layers: Query<(&Layer, &Mesh2d)>,
    countries: Query<(&Country, &Mesh2d)>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    let palette = &look.0.palette;
    let scale = chart.eye.stroke_scale();
    let recolour = made.palette.as_ref() != Some(palette);
    if layers.is_empty() || (!recolour && made.scale == scale) {
        return;
    }
    for (layer, handle) in &layers {
        let shape = match layer {
            Layer::Sea => ground::sea(palette, &chart.atlas, scale),
            Layer::Relief => ground::relief(palette, &chart.places, scale),
            Layer::Borders => ground::borders(palette, &chart.atlas, scale),
        };
        put(&mut meshes, handle, &shape);
    }
    if recolour {
        for (country, handle) in &countries {
            let Some(land) = chart.atlas.country(&country.0) else { continue };
            put(&mut meshes, handle, &ground::country(palette, land));
        }
    }
    *made = Made { palette: Some(palette.clone()), scale, routes: Vec::new() };
}

/// Lets what is in focus begin to shine, and the rest step back.
fn tend_shine(
    mut lines: Query<(Option<&RouteLine>, Option<&MarkLine>, &mut Shine)>,
    mut chart: ResMut<Chart>,
    shown: Res<Shown>,
    rules: Option<Res<MapRules>>,
    look: Res<CurrentLook>,
    time: Res<Time>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(rules) = rules.map(|rules| rules.0.clone()) else { return };
    let (seconds, still) = (time.delta_secs().min(0.05), look.0.still);
    let lit = shown.lit.map(|subject| shown::nodes_of(subject, &rules)).unwrap_or_default();
    let a_route = shown.routes.iter().any(|state| lit.contains(&state.node));
    let mut moving = chart.bypass_change_detection().tween.advance(&shown, seconds, still);
    for (route, mark, mut shine) in &mut lines {
        let node: Option<NodeId> = match (route, mark) {
            (Some(line), _) => Some(rules.route(line.route).node),
            (_, Some(mark)) => {
                let id = &chart.places.marks[mark.0].node;
                shown::find(&rules, Kind::Node, rules.all_nodes(), id)
            }
            _ => None,
        };
        let is_lit = node.is_some_and(|node| lit.contains(&node));
        let wanted = Glow {
            focus: f32::from(u8::from(is_lit)),
            back: f32::from(u8::from(a_route && !is_lit)),
            touched: shown.touched.iter().find(|(at, _)| Some(*at) == node).map(|(_, side)| *side),
        };
        let glow = Glow {
            focus: approach(shine.0.focus, wanted.focus, seconds, still),
            back: approach(shine.0.back, wanted.back, seconds, still),
            touched: wanted.touched,
        };
        moving |= glow != wanted;
        shine.set_if_neq(Shine(glow));
    }
    if moving {
        redraw.write(RequestRedraw);
    }
}

/// Draws routes whose state or shine has changed; all of them if the ground has.
fn paint_routes(
    chart: Res<Chart>,
    shown: Res<Shown>,
    rules: Option<Res<MapRules>>,
    look: Res<CurrentLook>,
    mut made: ResMut<Made>,
    mut lines: Query<(&RouteLine, &Mesh2d, &mut Transform, Ref<Shine>)>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    let Some(rules) = rules else { return };
    for (line, handle, mut place, shine) in &mut lines {
        let Some(state) = shown.route(line.route) else { continue };
        let known = made.routes.iter().find(|known| known.route == line.route) == Some(state);
        if known && !shine.is_changed() {
            continue;
        }
        let id = rules.0.route_name(line.route);
        let Some(way) = chart.places.ways.iter().find(|way| way.id == id) else { continue };
        let shape = routes::route(&look.0.palette, way, state, shine.0, made.scale);
        put(&mut meshes, handle, &shape);
        let front = if shine.0.focus > 0.0 { 0.5 } else { 0.0 };
        place.translation.z = 5.0 + front + line.route.index() as f32 * 0.05;
    }
    if made.routes != shown.routes {
        made.routes.clone_from(&shown.routes);
    }
}

/// Draws places whose shine has changed.
fn paint_marks(
    chart: Res<Chart>,
    look: Res<CurrentLook>,
    made: Res<Made>,
    marks: Query<(&MarkLine, &Mesh2d, Ref<Shine>)>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    for (mark, handle, shine) in &marks {
        let shines = shine.0.focus > 0.0 || shine.0.touched.is_some();
        if shine.is_changed() || (made.is_changed() && shines) {
            let mark = &chart.places.marks[mark.0];
            put(&mut meshes, handle, &routes::mark(&look.0.palette, mark, shine.0, made.scale));
        }
    }
}

/// The shapes of the arrows, and what they were made for.
#[derive(Default)]
struct Heads {
    palette: Option<Palette>,
    meshes: Vec<Handle<Mesh>>,
}

/// As many arrows on each route as its flow is worth, at equal distances.
fn tend_arrows(
    mut commands: Commands,
    drawing: Drawing,
    made: Res<Made>,
    root: Query<Entity, With<Root>>,
    arrows: Query<Entity, With<Arrow>>,
    mut heads: Local<Heads>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    let (Some(plain), Ok(root)) = (&drawing.plain, root.single()) else { return };
    let palette = &drawing.look.0.palette;
    if heads.palette.as_ref() != Some(palette) {
        let head = |side| meshes.add(mesh(&routes::arrow(palette, side)));
        heads.meshes = Side::BOTH.into_iter().map(head).collect();
        heads.palette = Some(palette.clone());
    } else if !made.is_changed() {
        return;
    }
    arrows.iter().for_each(|arrow| commands.entity(arrow).despawn());
    for state in drawing.shown.routes.iter().filter(|state| runs(state)) {
        let Some((line, _)) = drawing.line(state.route) else { continue };
        let apart = APART * made.scale * (1.0 + (100.0 - f32::from(state.flow)) / 60.0);
        let count = (line.length() / apart).ceil().clamp(1.0, 60.0);
        for number in 0..count as u16 {
            let along = (f32::from(number) + 0.5) / count * line.length();
            let head = heads.meshes[state.owner.index()].clone();
            let arrow = Arrow { route: state.route, along };
            let entity = commands.spawn((arrow, bundle(head, plain, 7.0))).id();
            commands.entity(root).add_child(entity);
        }
    }
}

fn runs(state: &RouteState) -> bool {
    state.flow > 0 && state.condition != Condition::Blocked
}

/// Moves the arrows along, until nothing has changed for a while.
fn run_arrows(
    mut arrows: Query<(&mut Arrow, &mut Transform)>,
    drawing: Drawing,
    made: Res<Made>,
    room: Res<MapRoom>,
    time: Res<Time>,
    mut stir: ResMut<Stir>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let (look, eye) = (&drawing.look.0, drawing.chart.eye);
    let view = Some((eye, look.palette.clone()));
    if stir.shown.as_ref() != Some(&*drawing.shown) || stir.view != view {
        *stir = Stir { since: 0.0, shown: Some(drawing.shown.clone()), view };
    }
    let seconds = time.delta_secs().min(0.05);
    let moves = !look.still && stir.since < RESTS_AFTER && room.rect.is_some();
    if moves {
        stir.since += time.delta_secs();
    }
    let running = drawing.shown.routes.iter().filter(|state| runs(state));
    let lines = running.filter_map(|state| {
        let (line, beside) = drawing.line(state.route)?;
        Some((state, line.beside(beside * made.scale, routes::TAPER)))
    });
    let lines: Vec<(&RouteState, Course)> = lines.collect();
    for (mut arrow, mut place) in &mut arrows {
        let Some((state, line)) = lines.iter().find(|(state, _)| state.route == arrow.route) else {
            continue;
        };
        if moves {
            let pace = SPEED * eye.scale * (0.4 + f32::from(state.flow) / 160.0);
            arrow.along = (arrow.along + pace * seconds).rem_euclid(line.length());
        }
        let Some((at, ahead)) = line.at(arrow.along) else { continue };
        place.translation = Vec3::new(at.x, at.y, place.translation.z);
        place.rotation = Quat::from_rotation_z(ahead.y.atan2(ahead.x));
        // At its ends a line fades in and out by the arrow's size.
        let near = arrow.along.min(line.length() - arrow.along) / (14.0 * eye.scale);
        place.scale = Vec3::splat(eye.scale * near.clamp(0.0, 1.0));
    }
    if moves && !arrows.is_empty() {
        redraw.write(RequestRedraw);
    }
}

/// Puts the camera where one looks from.
fn look(
    chart: Res<Chart>,
    room: Res<MapRoom>,
    mut root: Query<&mut Visibility, With<Root>>,
    mut cameras: Query<(&mut Transform, &mut Projection), With<MapCamera>>,
) {
    let (Ok(mut visibility), Ok((mut place, mut projection))) =
        (root.single_mut(), cameras.single_mut())
    else {
        return;
    };
    let open = if room.rect.is_some() { Visibility::Visible } else { Visibility::Hidden };
    visibility.set_if_neq(open);
    let middle = chart.eye.plane((chart.window / 2.0).to_pos2());
    let at = Transform::from_xyz(middle.x, middle.y, place.translation.z);
    place.set_if_neq(at);
    let scale = chart.eye.scale / chart.zoom;
    if let Projection::Orthographic(flat) = projection.as_ref()
        && flat.scale == scale
    {
        return;
    }
    if let Projection::Orthographic(flat) = projection.as_mut() {
        flat.scale = scale;
    }
}

/// Replaces a mesh.
fn put(meshes: &mut Assets<Mesh>, handle: &Mesh2d, shape: &Shape) {
    // A handle that is alive can always be inserted for.
    meshes.insert(handle.0.id(), mesh(shape)).ok();
}

/// A mesh of coloured triangles. One without any would not be drawn at all: it has a single
/// triangle without area.
fn mesh(shape: &Shape) -> Mesh {
    let mut mesh = Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD);
    let (corners, colours, triangles) = if shape.triangles.is_empty() {
        (vec![[0.0, 0.0, 0.0]; 3], vec![[0.0; 4]; 3], vec![0, 1, 2])
    } else {
        let corners = shape.corners.iter().map(|[x, y]| [*x, *y, 0.0]).collect();
        (corners, shape.colours.clone(), shape.triangles.clone())
    };
    mesh.insert_attribute(Mesh::ATTRIBUTE_POSITION, corners);
    mesh.insert_attribute(Mesh::ATTRIBUTE_COLOR, colours);
    mesh.insert_indices(Indices::U32(triangles));
    mesh
}
