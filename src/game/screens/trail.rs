//! Where the person came from, so that “back” leads there.

use bevy::prelude::*;
use ui::Place;

use super::Screen;

/// The screens that lie behind the present one.
#[derive(Resource, Clone, PartialEq, Eq, Debug, Default)]
pub struct Trail {
    behind: Vec<Place>,
    now: Place,
}

impl Trail {
    /// Goes to a screen. Going to the title forgets the way; going to a screen that lies on the
    /// way goes back to it.
    pub fn go(&mut self, to: Place) {
        if to == self.now {
            return;
        }
        if to == Place::Title {
            self.behind.clear();
        } else if let Some(place) = self.behind.iter().position(|screen| *screen == to) {
            self.behind.truncate(place);
        } else {
            self.behind.push(self.now);
        }
        self.now = to;
    }

    /// Goes to a screen instead of the present one.
    pub fn replace(&mut self, to: Place) {
        self.now = to;
        self.behind.retain(|screen| *screen != to);
    }

    /// Goes back; to the title, if there is nothing behind.
    pub fn back(&mut self) {
        self.now = self.behind.pop().unwrap_or_default();
    }

    /// The present screen.
    #[must_use]
    pub const fn now(&self) -> Place {
        self.now
    }
}

/// Lets the state follow the trail.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Last, follow);
}

fn follow(
    trail: Res<Trail>,
    now: Res<State<Screen>>,
    mut next: ResMut<NextState<Screen>>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    if now.get().0 != trail.now {
        next.set(Screen(trail.now));
        redraw.write(bevy::window::RequestRedraw);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_leads_where_one_came_from() {
        let mut trail = Trail::default();
        trail.go(Place::Levels);
        trail.go(Place::Game);
        trail.go(Place::Encyclopedia);
        trail.go(Place::Settings);
        trail.go(Place::Game);
        assert_eq!(trail.now(), Place::Game);
        trail.back();
        assert_eq!(trail.now(), Place::Levels);
        trail.back();
        trail.back();
        assert_eq!(trail.now(), Place::Title);
    }
}
