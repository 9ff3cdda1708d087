//! An empty window of the engine with an empty panel in it: what the game’s first frame, its memory
//! and its page are measured beside. `.ci/start` does so.

use bevy::prelude::*;
use bevy::window::WindowResolution;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};

fn main() {
    let window = Window {
        title: "Empty".to_owned(),
        resolution: WindowResolution::new(1366, 768),
        canvas: Some("#three-roads".to_owned()),
        fit_canvas_to_parent: true,
        ..Window::default()
    };
    App::new()
        .add_plugins(
            DefaultPlugins
                .set(WindowPlugin { primary_window: Some(window), ..WindowPlugin::default() }),
        )
        .add_plugins(EguiPlugin::default())
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn(Camera2d);
        })
        .add_systems(EguiPrimaryContextPass, panel)
        .run();
}

fn panel(mut contexts: EguiContexts) -> Result {
    let context = contexts.ctx_mut()?.clone();
    let room = context.content_rect();
    egui::Area::new(egui::Id::new("panel")).fixed_pos(room.min).show(&context, |ui| {
        ui.set_min_size(room.size());
        ui.heading("Empty");
    });
    Ok(())
}
