//! The screen without looking: what the panels say of themselves to a screen reader, kept as a
//! plain list and, in the browser, as elements of the page; what is asked of them by that list;
//! and what happens, in lines to be said.
//!
//! It does nothing until [`Mirror::turn_on`] is called, and then only when the panels have been
//! drawn. In the browser it is on from the start.

mod asks;
#[cfg(target_arch = "wasm32")]
mod dom;
pub mod keys;
pub mod page;
pub mod patch;
mod said;
pub mod tree;

use bevy::prelude::*;
use bevy_egui::{EguiContext, EguiOutput, EguiPostUpdateSet, EguiPreUpdateSet, PrimaryEguiContext};

pub use asks::{Ask, Asks};
pub use said::Said;
pub use tree::{Item, Kind, Tree};

/// What is on the screen, for whoever cannot see it.
#[derive(Resource, Clone, PartialEq, Debug, Default)]
pub struct Mirror {
    on: bool,
    tree: Tree,
    room: [f32; 2],
}

impl Mirror {
    /// From now on the panels are asked what they are.
    pub const fn turn_on(&mut self) {
        self.on = true;
    }

    /// Whether it is on.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.on
    }

    /// How wide and how high the screen is, in points.
    #[must_use]
    pub const fn room(&self) -> [f32; 2] {
        self.room
    }

    /// Everything on the screen as it was drawn last.
    #[must_use]
    pub const fn tree(&self) -> &Tree {
        &self.tree
    }
}

/// When the mirror is made, within `PostUpdate`.
#[derive(SystemSet, Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct MirrorSystems;

/// Installs it.
pub(crate) fn plugin(app: &mut App) {
    let mirror = Mirror { on: cfg!(target_arch = "wasm32"), ..Mirror::default() };
    app.insert_resource(mirror).init_resource::<Asks>().init_resource::<Said>();
    let asked = asks::pass_on.after(EguiPreUpdateSet::ProcessInput);
    let asked = asked.before(crate::access::pass_on).before(EguiPreUpdateSet::BeginPass);
    app.add_systems(PreUpdate, asked.run_if(is_on));
    let told = (said::lines, said::steps, said::phase, said::messages).chain();
    app.add_systems(Update, told.run_if(is_on));
    app.configure_sets(PostUpdate, MirrorSystems.after(EguiPostUpdateSet::ProcessOutput));
    app.add_systems(PostUpdate, (read, said::live).chain().in_set(MirrorSystems).run_if(is_on));
    #[cfg(target_arch = "wasm32")]
    dom::plugin(app);
}

fn is_on(mirror: Res<Mirror>) -> bool {
    mirror.on
}

/// What the panels have said of themselves since they were first asked, which is now at the latest.
pub(crate) fn tree_of(ctx: &egui::Context, output: &EguiOutput) -> Option<Tree> {
    ctx.enable_accesskit();
    let update = output.platform_output.accesskit_update.as_ref()?;
    let modal = ctx.memory(egui::Memory::top_modal_layer);
    let mut tree = Tree::read(update, modal.map(|layer| layer.id.accesskit_id().0));
    // The ground of what has popped up takes clicks, so that what lies under it does not, and the
    // focus with them; nobody can use it, and it has no name.
    let layers = ctx.memory(|memory| memory.areas().visible_layer_ids());
    let is_ground = |key| layers.iter().any(|of| of.id.with("move").accesskit_id().0 == key);
    tree.items.retain(|item| !(item.name.is_empty() && is_ground(item.key)));
    Some(tree)
}

/// Reads what the panels have said of themselves.
fn read(
    mut contexts: Query<(&mut EguiContext, &EguiOutput), With<PrimaryEguiContext>>,
    mut mirror: ResMut<Mirror>,
) {
    let Ok((mut context, output)) = contexts.single_mut() else { return };
    let ctx = context.get_mut();
    let Some(tree) = tree_of(ctx, output) else { return };
    let room: [f32; 2] = ctx.viewport_rect().size().into();
    if mirror.tree != tree || mirror.room != room {
        (mirror.tree, mirror.room) = (tree, room);
    }
}
