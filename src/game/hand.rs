//! A hand on mouse and keyboard: finds what is on the screen by role and name, and sends the very
//! messages that a window sends. Tests play whole games with it, and the pictures of the screens
//! are taken by it.

use bevy::a11y::ActionRequest;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input::mouse::{MouseButton, MouseButtonInput, MouseScrollUnit, MouseWheel};
use bevy::input::touch::TouchPhase;
use bevy::prelude::*;
use bevy::window::{CursorMoved, PrimaryWindow, WindowResized};
use bevy_egui::{EguiContext, EguiOutput, PrimaryEguiContext};
use egui::accesskit::{self, Action, ActionData, NodeId, Role, TreeId, TreeUpdate};

use crate::mirror::{Item, Tree, tree_of};

/// One thing on the screen, as a screen reader is told of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Seen {
    /// What it is.
    pub role: Role,
    /// What it is called.
    pub name: String,
    /// Its place, in the window's logical pixels.
    pub bounds: Rect,
    /// Whether it cannot be used now.
    pub disabled: bool,
    /// Whether it has the keyboard's focus.
    pub focused: bool,
}

/// Everything on the screen, in the order of the tree.
///
/// Empty until the second frame, since the panels are asked for their tree by the first call.
pub fn seen(world: &mut World) -> Vec<Seen> {
    let mut contexts =
        world.query_filtered::<(&mut EguiContext, &EguiOutput), With<PrimaryEguiContext>>();
    let Ok((mut context, output)) = contexts.single_mut(world) else { return Vec::new() };
    let ctx = context.get_mut();
    ctx.enable_accesskit();
    let zoom = ctx.zoom_factor();
    let Some(update) = &output.platform_output.accesskit_update else { return Vec::new() };
    let mut found = Vec::new();
    if let Some(tree) = &update.tree {
        gather(update, tree.root, zoom, &mut found);
    } else if let Some((first, _)) = update.nodes.first() {
        gather(update, *first, zoom, &mut found);
    }
    found
}

fn gather(update: &TreeUpdate, id: NodeId, zoom: f32, into: &mut Vec<Seen>) {
    let Some((_, node)) = update.nodes.iter().find(|(known, _)| *known == id) else { return };
    let name = node.label().or(node.value()).unwrap_or_default().to_owned();
    if let Some(bounds) = node.bounds() {
        #[allow(clippy::cast_possible_truncation, reason = "places on a screen")]
        let at = |x: f64, y: f64| Vec2::new(x as f32, y as f32) * zoom;
        into.push(Seen {
            role: node.role(),
            name,
            bounds: Rect::from_corners(at(bounds.x0, bounds.y0), at(bounds.x1, bounds.y1)),
            disabled: node.is_disabled(),
            focused: update.focus == id,
        });
    }
    for child in node.children() {
        gather(update, *child, zoom, into);
    }
}

/// The same as a page in a browser has it: what each thing is, how it stands, and nothing of what
/// lies behind a question. Empty until the second frame, like [`seen`].
pub fn tree(world: &mut World) -> Tree {
    let mut contexts =
        world.query_filtered::<(&mut EguiContext, &EguiOutput), With<PrimaryEguiContext>>();
    let Ok((mut context, output)) = contexts.single_mut(world) else { return Tree::default() };
    tree_of(context.get_mut(), output).unwrap_or_default()
}

/// Where a thing lies, in the window's logical pixels.
pub fn place(world: &mut World, item: &Item) -> Rect {
    let mut contexts = world.query_filtered::<&mut EguiContext, With<PrimaryEguiContext>>();
    let zoom = contexts.single_mut(world).map_or(1.0, |mut ctx| ctx.get_mut().zoom_factor());
    let ui = [item.place.x, item.place.y, item.place.width, item.place.height];
    let [x, y, width, height] = ui.map(|of| of as f32 * zoom);
    Rect::new(x, y, x + width, y + height)
}

/// Does with a thing what a screen reader does.
pub fn ask(world: &mut World, key: u64, action: Action, data: Option<ActionData>) {
    let (target_tree, target_node) = (TreeId::ROOT, NodeId(key));
    let request = accesskit::ActionRequest { action, target_tree, target_node, data };
    world.write_message(ActionRequest(request));
}

/// The window.
fn window(world: &mut World) -> Option<Entity> {
    world.query_filtered::<Entity, With<PrimaryWindow>>().single(world).ok()
}

/// Gives the window a size, in logical pixels.
pub fn resize(world: &mut World, width: f32, height: f32) {
    let Some(window) = window(world) else { return };
    if let Some(mut window) = world.get_mut::<Window>(window) {
        window.resolution.set(width, height);
    }
    world.write_message(WindowResized { window, width, height });
}

/// Moves the pointer.
pub fn point(world: &mut World, position: Vec2) {
    let Some(window) = window(world) else { return };
    if let Some(mut window) = world.get_mut::<Window>(window) {
        window.set_cursor_position(Some(position));
    }
    world.write_message(CursorMoved { window, position, delta: None });
}

/// Presses or lets go of the left button, where the pointer is.
pub fn button(world: &mut World, pressed: bool) {
    let Some(window) = window(world) else { return };
    let state = if pressed { ButtonState::Pressed } else { ButtonState::Released };
    world.write_message(MouseButtonInput { button: MouseButton::Left, state, window });
}

/// Turns the wheel where the pointer is: so many notches up, or down if it is less than nothing.
pub fn wheel(world: &mut World, notches: f32) {
    let Some(window) = window(world) else { return };
    let (unit, phase) = (MouseScrollUnit::Line, TouchPhase::Moved);
    world.write_message(MouseWheel { unit, x: 0.0, y: notches, window, phase });
}

/// Presses or lets go of a key.
pub fn key(world: &mut World, key_code: KeyCode, logical_key: Key, pressed: bool) {
    let Some(window) = window(world) else { return };
    let state = if pressed { ButtonState::Pressed } else { ButtonState::Released };
    let text = match &logical_key {
        Key::Character(text) if pressed => Some(text.clone()),
        Key::Space if pressed => Some(" ".into()),
        _ => None,
    };
    world.write_message(KeyboardInput {
        key_code,
        logical_key,
        state,
        text,
        repeat: false,
        window,
    });
}
