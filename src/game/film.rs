//! Films the telling of a turn: a picture for every 60 ms of its motion, in both themes.
//! For engineers: `three-roads --film FOLDER` of a build with the feature `dev`.

use std::path::Path;
use std::time::Duration;

use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use rules::Side;
use ui::kit::Beat;
use ui::{Intent, Mode, Playback, Setup};

use crate::frame::Wanted;
use crate::hand;
use crate::pictures::{self, Step, dress, shot, until, wait, want};
use crate::turn::{Match, Pace, TurnPhase};

/// Told time between two pictures.
const APART: Duration = Duration::from_millis(60);
/// The turn after which the filmed one is told.
const TURN: u8 = 4;
/// Steps that are filmed at most.
const MOST: usize = 16;

/// The film, into a folder.
pub(crate) fn plugin(folder: &Path) -> impl Plugin + use<> {
    let folder = folder.to_owned();
    move |app: &mut App| pictures::walk_through(app, steps(&folder))
}

fn steps(folder: &Path) -> Vec<Step> {
    let mut steps = vec![
        wait(9),
        want(Intent::Begin(Setup {
            level: "after-the-war".to_owned(),
            side: Side::Baku,
            mode: Mode::Computer("normal".to_owned()),
            seed: Some(7),
        })),
        until(|phase, turn| phase == TurnPhase::Reveal && turn >= TURN),
        want(Intent::Playback(Playback::Pause)),
    ];
    for dark in [true, false] {
        steps.push(Box::new(move |world| {
            dress(world, dark, 100, 1366, 768);
            // Out of the way, so that nothing is pointed at.
            hand::point(world, Vec2::new(4.0, 4.0));
            true
        }));
        steps.push(want(Intent::Playback(Playback::To(0))));
        steps.push(wait(30));
        steps.push(reel(folder, if dark { "dark" } else { "light" }));
        steps.push(Box::new(|world| {
            world.insert_resource(TimeUpdateStrategy::Automatic);
            true
        }));
    }
    steps
}

/// Goes through the steps: each is filmed until it has settled.
fn reel(folder: &Path, theme: &'static str) -> Step {
    let folder = folder.to_owned();
    let mut number = 0;
    let mut taking: Option<Step> = None;
    Box::new(move |world| {
        if let Some(picture) = &mut taking {
            // While a picture is taken, time stands.
            if picture(world) {
                taking = None;
                world.insert_resource(TimeUpdateStrategy::ManualDuration(APART));
            }
            return false;
        }
        let pace = *world.resource::<Pace>();
        let Some(running) = world.get_resource::<Match>() else { return true };
        let Some(reveal) = running.reveal(&pace) else { return true };
        let (at, last) = (reveal.at, reveal.at + 1 >= reveal.steps.len() || reveal.at >= MOST);
        let settled = reveal.progress >= Beat::SETTLED;
        let name = format!("{theme}-{at:02}-{number:03}.png");
        taking = Some(shot(folder.join(name)));
        world.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
        number += 1;
        if settled && !last {
            world.write_message(Wanted(Intent::Playback(Playback::Next)));
        }
        settled && last
    })
}
