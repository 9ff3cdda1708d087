//! What every screen stands on: the words, the look, the root of the panels.

use std::sync::Arc;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContexts, EguiPreUpdateSet, EguiPrimaryContextPass};
use egui::{Ui, UiBuilder};
use text::Words;
use ui::{Intent, Look, Settings};

/// The size of window, in points, for which the screens are laid out.
const LAID_OUT: Vec2 = Vec2::new(1366.0, 768.0);

/// The words of the language in use.
#[derive(Resource, Clone)]
pub struct Language(pub Arc<Words>);

/// What the person has set.
#[derive(Resource, Clone, PartialEq, Debug, Default)]
pub struct Chosen(pub Settings);

/// How everything looks, made from what is set.
#[derive(Resource, Clone, PartialEq, Debug)]
pub struct CurrentLook(pub Look);

/// What a person wants, from a panel or from the map.
#[derive(Message, Clone, PartialEq, Debug)]
pub struct Wanted(pub Intent);

/// Panels are drawn in this order.
#[derive(SystemSet, Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum PanelSystems {
    /// The screen.
    Screen,
    /// What lies over any screen.
    Over,
}

/// What a screen draws with.
#[derive(SystemParam)]
pub(crate) struct Canvas<'w, 's> {
    contexts: EguiContexts<'w, 's>,
    pub words: Res<'w, Language>,
    pub look: Res<'w, CurrentLook>,
    wanted: MessageWriter<'w, Wanted>,
}

impl Canvas<'_, '_> {
    /// Draws a page, on the ground.
    pub fn page(&mut self, draw: impl FnOnce(&mut Ui, &Words, &Look) -> Vec<Intent>) {
        self.show(|ui, words, look| {
            ui.painter().rect_filled(ui.max_rect(), 0.0, look.palette.ground);
            draw(ui, words, look)
        });
    }

    /// Draws over the whole window and whatever lies there already; what the person wants is
    /// passed on.
    pub fn show(&mut self, draw: impl FnOnce(&mut Ui, &Words, &Look) -> Vec<Intent>) {
        let Ok(ctx) = self.contexts.ctx_mut().cloned() else { return };
        let mut root = root(&ctx);
        for intent in draw(&mut root, &self.words.0, &self.look.0) {
            self.wanted.write(Wanted(intent));
        }
    }
}

/// The root of the panels.
fn root(ctx: &egui::Context) -> Ui {
    let builder =
        UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.content_rect());
    Ui::new(ctx.clone(), egui::Id::new("root"), builder)
}

/// Sets up the canvas.
pub(crate) fn plugin(app: &mut App) {
    let settings = app.world_mut().get_resource_or_init::<Chosen>().0.clone();
    app.insert_resource(CurrentLook(Look::of(&settings)));
    app.add_message::<Wanted>();
    app.configure_sets(EguiPrimaryContextPass, (PanelSystems::Screen, PanelSystems::Over).chain());
    // Fonts hold from the pass after they are set: they are set before the first one.
    let dressing = (follow_settings, dress).chain();
    let dressing = dressing.after(EguiPreUpdateSet::InitContexts);
    app.add_systems(PreUpdate, dressing.before(EguiPreUpdateSet::ProcessInput));
}

/// Makes the look that the settings ask for.
fn follow_settings(
    settings: Res<Chosen>,
    mut look: ResMut<CurrentLook>,
    clear: Option<ResMut<ClearColor>>,
) {
    look.set_if_neq(CurrentLook(Look::of(&settings.0)));
    if let Some(mut clear) = clear {
        let [r, g, b, _] = look.0.palette.sea.to_array();
        let sea = Color::srgb_u8(r, g, b);
        if clear.0 != sea {
            clear.0 = sea;
        }
    }
}

/// How much greater everything is in a window of this size, in points, than in one for which it is
/// laid out: of more room somewhat over half is for larger type, the rest for more of the board.
fn growth(window: Vec2) -> f32 {
    let room = (window / LAID_OUT).min_element().clamp(1.0, 3.0);
    // In steps, so that not every pull at an edge draws all letters anew.
    (1.0 + (room - 1.0) * 0.6).mul_add(20.0, 0.5).floor() / 20.0
}

/// Dresses the context in the look, once after each change, and sets the scale.
fn dress(
    mut contexts: EguiContexts,
    look: Res<CurrentLook>,
    settings: Res<Chosen>,
    windows: Query<&Window, With<PrimaryWindow>>,
    mut dressed: Local<Option<Look>>,
) {
    let Ok(ctx) = contexts.ctx_mut() else { return };
    let growth = windows.single().map_or(1.0, |window| growth(window.size()));
    let zoom = f32::from(settings.0.scale.clamp(80, 200)) / 100.0 * growth;
    if (ctx.zoom_factor() - zoom).abs() > f32::EPSILON {
        ctx.set_zoom_factor(zoom);
    }
    if dressed.as_ref() != Some(&look.0) {
        if dressed.is_none() {
            look.0.install(ctx);
        } else {
            look.0.restyle(ctx);
        }
        *dressed = Some(look.0.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_grows_with_the_window_and_never_shrinks() {
        for (width, height, times) in [
            (390.0, 844.0, 1.0),
            (1024.0, 600.0, 1.0),
            (1366.0, 768.0, 1.0),
            (1366.0, 1600.0, 1.0),
            (1920.0, 1080.0, 1.25),
            (2560.0, 1440.0, 1.5),
            (3840.0, 2160.0, 2.1),
            (20_000.0, 20_000.0, 2.2),
        ] {
            let found = growth(Vec2::new(width, height));
            assert!((found - times).abs() < 0.01, "{width} × {height}: {found}");
        }
    }
}
