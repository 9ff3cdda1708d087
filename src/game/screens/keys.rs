//! Keys that mean the same everywhere: help, back, full screen.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui::{Key, Modifiers};
use ui::{Intent, Place, Target};

use crate::frame::{PanelSystems, Wanted};

use super::{Focus, Screen, Trouble};

/// Installs the keys. They are read last, so that what a panel has taken is gone.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, read.after(PanelSystems::Over));
}

/// What Escape does; at the board it is the panels' own.
fn escape(trouble: &Trouble, screen: Place) -> Option<Intent> {
    if trouble.0.is_some() {
        return Some(Intent::Dismiss);
    }
    let leaves = !matches!(screen, Place::Title | Place::Game);
    leaves.then_some(Intent::Back)
}

fn read(
    mut contexts: EguiContexts,
    trouble: Res<Trouble>,
    focus: Res<Focus>,
    screen: Res<State<Screen>>,
    mut wanted: MessageWriter<Wanted>,
) {
    let Ok(ctx) = contexts.ctx_mut() else { return };
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::F1) && screen.get().0 != Place::Encyclopedia {
        let target = focus.lit().map_or(Target::Front, Target::Of);
        wanted.write(Wanted(Intent::LookUp(target)));
    }
    // A browser has this key for itself.
    if cfg!(not(target_arch = "wasm32")) && pressed(Key::F11) {
        wanted.write(Wanted(Intent::FullScreen));
    }
    if !ctx.text_edit_focused() && pressed(Key::Escape) {
        wanted.write_batch(escape(&trouble, screen.get().0).map(Wanted));
    }
}
