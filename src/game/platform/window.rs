//! Size and place of the window, kept between starts.

use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowMode, WindowPosition};
use bevy::winit::WINIT_WINDOWS;
use serde::{Deserialize, Serialize};

use super::shelf::Shelf;
use super::store::{Item, Store};

/// What is kept of a window.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowState {
    /// In points.
    pub width: u32,
    /// In points.
    pub height: u32,
    /// The left upper corner in pixels, where the system says it.
    pub position: Option<(i32, i32)>,
    /// Whether it fills the screen with its frame on.
    pub maximised: bool,
    /// Whether it fills the screen.
    pub full_screen: bool,
}

impl Default for WindowState {
    fn default() -> Self {
        let (position, maximised, full_screen) = (None, false, false);
        Self { width: 1366, height: 768, position, maximised, full_screen }
    }
}

impl WindowState {
    /// What is kept, as far as it makes sense on some screen.
    fn load(store: &dyn Store) -> Option<Self> {
        let text = store.read(Item::Window).ok()??;
        let found: Self = ron::from_str(&text).ok()?;
        let sizes = (found.width, found.height);
        let sane = (320..=16_384).contains(&sizes.0) && (240..=16_384).contains(&sizes.1);
        let near = |place: i32| (-16_384..=16_384).contains(&place);
        let position = found.position.filter(|(x, y)| near(*x) && near(*y));
        sane.then_some(Self { position, ..found })
    }
}

/// Gives a window that is about to open the size and place it had. A file that makes no sense is
/// no use to anybody: it is passed over, and written anew.
pub fn dress(store: &dyn Store, window: &mut Window) {
    let Some(state) = WindowState::load(store) else { return };
    window.resolution.set(state.width as f32, state.height as f32);
    if let Some((x, y)) = state.position {
        window.position = WindowPosition::At(IVec2::new(x, y));
    }
    if state.maximised {
        window.set_maximized(true);
    }
    if state.full_screen {
        window.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Current);
    }
}

/// What has been seen of the window, and whether it is kept.
#[derive(Default)]
pub(super) struct Seen {
    state: Option<WindowState>,
    kept: bool,
}

/// Follows the window, and keeps what was seen when the program ends.
pub(super) fn keep(
    windows: Query<(Entity, &Window), With<PrimaryWindow>>,
    moved: Query<(), (With<PrimaryWindow>, Changed<Window>)>,
    shelf: Res<Shelf>,
    mut exits: MessageReader<AppExit>,
    mut seen: Local<Seen>,
) {
    if let Ok((entity, window)) = windows.single()
        && !moved.is_empty()
    {
        let now = look(entity, window, seen.state.unwrap_or_default());
        if seen.state != Some(now) {
            // How it opened is what is kept already.
            seen.kept = seen.state.is_none();
            seen.state = Some(now);
        }
    }
    let ends = exits.read().count() > 0;
    if let Some(state) = seen.state.filter(|_| ends && !seen.kept)
        && let Ok(text) = ron::to_string(&state)
    {
        // Nobody can be told any more, and nothing much is lost.
        let _ = shelf.store.write(Item::Window, &text);
        seen.kept = true;
    }
}

/// A window's state. A window that fills the screen keeps the size that it goes back to.
fn look(entity: Entity, window: &Window, before: WindowState) -> WindowState {
    let maximised = WINIT_WINDOWS.with_borrow(|windows| {
        windows.get_window(entity).is_some_and(|window| window.is_maximized())
    });
    let full_screen = window.mode != WindowMode::Windowed;
    if maximised || full_screen {
        return WindowState { maximised, full_screen, ..before };
    }
    let position = match window.position {
        WindowPosition::At(place) => Some((place.x, place.y)),
        _ => before.position,
    };
    let (width, height) = (window.width() as u32, window.height() as u32);
    WindowState { width, height, position, maximised, full_screen }
}
