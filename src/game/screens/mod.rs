//! The screens: each puts panels together and draws them; what a person wants is carried out in
//! one place, [`carry_out`].

mod carry_out;
mod debrief;
mod encyclopedia;
mod export;
mod files;
mod front;
mod keys;
mod over;
mod play;
mod replay;
mod trail;

use bevy::prelude::*;
use ui::{Place, Problem, Sheet, Subject};

#[cfg(all(feature = "dev", not(target_arch = "wasm32")))]
pub(crate) use debrief::Analysis;
#[cfg(all(any(test, feature = "dev"), not(target_arch = "wasm32")))]
pub(crate) use encyclopedia::Reading;
pub use files::OpenFile;
pub(crate) use front::Proposed;
pub use trail::Trail;

/// The screen that is on. Set by [`Trail`] alone.
#[derive(States, Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Screen(pub Place);

/// What is in focus on cards, columns and map alike.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Focus {
    /// Under the pointer, or with the keyboard's focus.
    pub hovered: Option<Subject>,
    /// Kept in focus.
    pub pinned: Option<Subject>,
}

impl Focus {
    /// What is lit.
    #[must_use]
    pub fn lit(&self) -> Option<Subject> {
        self.hovered.or(self.pinned)
    }
}

/// The sheet that lies over the board.
#[derive(Resource, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct OpenSheet(pub Option<Sheet>);

/// Something went wrong and is being told.
#[derive(Resource, Clone, PartialEq, Eq, Debug, Default)]
pub struct Trouble(pub Option<Problem>);

/// Something is done, and where it is to be found is being told.
#[derive(Resource, Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct News(pub Option<String>);

/// Installs all screens.
pub(crate) fn plugin(app: &mut App) {
    app.init_state::<Screen>()
        .init_resource::<Focus>()
        .init_resource::<OpenSheet>()
        .init_resource::<Trouble>()
        .init_resource::<News>()
        .init_resource::<Trail>();
    app.add_plugins((
        front::plugin,
        play::plugin,
        debrief::plugin,
        replay::plugin,
        encyclopedia::plugin,
        over::plugin,
        keys::plugin,
        files::plugin,
        carry_out::plugin,
        trail::plugin,
    ));
}
