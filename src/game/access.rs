//! The bridge from a screen reader's actions to the panels: the tree goes out by itself, but a
//! request to press or to focus comes back through the engine and has to be passed on.

use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext};

/// Updates that follow a request.
const SEQUEL: u8 = 2;

/// Passes actions on.
pub(crate) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>();
    let before = EguiPreUpdateSet::BeginPass;
    app.add_systems(PreUpdate, pass_on.after(EguiPreUpdateSet::ProcessInput).before(before));
}

pub(crate) fn pass_on(
    mut requests: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut sequel: Local<u8>,
) {
    // What is asked for is done in the update after, and seen in the one after that. A pointer
    // brings those about by being let go of; a screen reader brings nothing more.
    if *sequel > 0 {
        *sequel -= 1;
        redraw.write(RequestRedraw);
    }
    for request in requests.read() {
        *sequel = SEQUEL;
        redraw.write(RequestRedraw);
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}
