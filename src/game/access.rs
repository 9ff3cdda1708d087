//! The bridge from a screen reader's actions to the panels: the tree goes out by itself, but a
//! request to press or to focus comes back through the engine and has to be passed on.

use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext};

/// Passes actions on.
pub(crate) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>();
    let before = EguiPreUpdateSet::BeginPass;
    app.add_systems(PreUpdate, pass_on.after(EguiPreUpdateSet::ProcessInput).before(before));
}

fn pass_on(
    mut requests: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for request in requests.read() {
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}
