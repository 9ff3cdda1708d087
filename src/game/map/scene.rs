//! The map as entities: ground, countries, places, the camera; routes and arrows are in `traffic`.

use bevy::asset::{AssetEventSystems, RenderAssetUsages};
use bevy::camera::CameraUpdateSystems;
use bevy::camera::visibility::{NoFrustumCulling, VisibilitySystems};
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use bevy::sprite_render::AlphaMode2d;
use bevy::window::RequestRedraw;
use bevy_egui::EguiPostUpdateSet;
use rules::{Kind, NodeId};
use ui::Palette;

use super::paint::Shape;
use super::routes::{self, Glow};
use super::shown::{self, Shown};
use super::tween::approach;
use super::{Chart, MapRoom, MapRules, ground, traffic};
use crate::frame::CurrentLook;
use crate::turn::Route;

/// How bright a place stays that has answered, beside one in focus.
const AFTERGLOW: f32 = 0.7;

/// The land of a country.
#[derive(Component, Clone, PartialEq, Eq, Debug)]
pub struct Land(pub String);

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
pub(super) struct Root;

/// The camera that looks at the map. Panels are drawn over it.
#[derive(Component)]
struct MapCamera;

/// How a line shines now.
#[derive(Component, Clone, Copy, PartialEq, Debug, Default)]
pub(super) struct Shine(pub Glow);

/// What the meshes were made for.
#[derive(Resource, Clone, PartialEq, Debug, Default)]
pub(super) struct Made {
    palette: Option<Palette>,
    scale: f32,
}

impl Made {
    /// The scale of strokes.
    pub(super) const fn scale(&self) -> f32 {
        self.scale
    }
}

/// Installs the scene. Without a renderer it does nothing.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Made>().init_resource::<traffic::Stir>();
    app.add_systems(Startup, set_up);
    app.add_systems(
        PostUpdate,
        (
            build,
            paint_ground,
            traffic::dress_routes,
            traffic::ease_routes,
            tend_shine,
            traffic::paint_routes,
            paint_marks,
            traffic::tend_arrows,
            traffic::run_arrows,
            look,
        )
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
    commands.spawn((Camera2d, MapCamera, smoothing()));
    commands.spawn((Root, Transform::default(), Visibility::Hidden));
}

/// Smooth edges. Where the processor draws they would take two thirds of its time.
fn smoothing() -> Msaa {
    if is_spared() { Msaa::Off } else { Msaa::Sample4 }
}

/// Whether what only pleases the eye is left out, because the processor has to draw.
pub(super) fn is_spared() -> bool {
    #[cfg(target_arch = "wasm32")]
    return crate::platform::web::draws_in_software();
    #[cfg(not(target_arch = "wasm32"))]
    false
}

/// The one material of the map: colours are in the meshes.
#[derive(Resource)]
pub(super) struct Plain(Handle<ColorMaterial>);

/// What a mesh of the map is made of, at a height.
pub(super) fn bundle(mesh: Handle<Mesh>, plain: &Plain, height: f32) -> impl Bundle + use<> {
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
    let (Some(_), Ok((root, false))) = (rules, root.single()) else { return };
    let blend = ColorMaterial { alpha_mode: AlphaMode2d::Blend, ..ColorMaterial::default() };
    let plain = Plain(materials.add(blend));
    let mut empty = || meshes.add(mesh(&Shape::default()));
    let layers = [(Layer::Sea, 0.0), (Layer::Relief, 2.0), (Layer::Borders, 3.0)];
    commands.entity(root).with_children(|parent| {
        for (layer, height) in layers {
            parent.spawn((layer, bundle(empty(), &plain, height)));
        }
        for land in &chart.atlas.countries {
            parent.spawn((Land(land.id.clone()), bundle(empty(), &plain, 1.0)));
        }
        for index in 0..chart.places.marks.len() {
            parent.spawn((MarkLine(index), Shine::default(), bundle(empty(), &plain, 4.0)));
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
    countries: Query<(&Land, &Mesh2d)>,
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
    *made = Made { palette: Some(palette.clone()), scale };
}

/// Lets what is in focus begin to shine, and the rest step back.
fn tend_shine(
    mut lines: Query<(Option<&Route>, Option<&MarkLine>, &mut Shine)>,
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
            (Some(route), _) => Some(rules.route(route.0).node),
            (_, Some(mark)) => {
                let id = &chart.places.marks[mark.0].node;
                shown::find(&rules, Kind::Node, rules.all_nodes(), id)
            }
            _ => None,
        };
        let is_lit = node.is_some_and(|node| lit.contains(&node));
        let answers = node.is_some_and(|node| shown.answering.contains(&node));
        let wanted = Glow {
            focus: if is_lit { 1.0 } else { AFTERGLOW * f32::from(u8::from(answers)) },
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
pub(super) fn put(meshes: &mut Assets<Mesh>, handle: &Mesh2d, shape: &Shape) {
    // A handle that is alive can always be inserted for.
    meshes.insert(handle.0.id(), mesh(shape)).ok();
}

/// A mesh of coloured triangles. One without any would not be drawn at all: it has a single
/// triangle without area.
pub(super) fn mesh(shape: &Shape) -> Mesh {
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
