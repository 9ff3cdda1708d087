//! Walks through all screens of a real game and takes a picture of each, in every size and theme.
//! For engineers: `three-roads --pictures FOLDER` of a build with the feature `dev`. With words in
//! the variable `PICTURES`, only pictures whose names contain one of them are taken, or begin with it
//! if it is a number.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Captured, Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::window::PrimaryWindow;
use rules::{Seat, Side};
use ui::{DraftEdit, Intent, Mode, Place, Playback, Setup, Sheet, Subject, Target};

use crate::frame::{Chosen, Wanted};
use crate::idle::Rest;
use crate::turn::{Match, OrderIssued, TurnPhase};

/// Sizes in pixels and text in percent.
const SIZES: [(&str, u32, u32, u16); 4] = [
    ("1366", 1366, 768, 100),
    ("1920", 1920, 1080, 100),
    ("200", 1366, 768, 200),
    ("phone", 390, 844, 100),
];
/// The window while nothing is photographed: a software driver draws few pixels fast.
const ASIDE: (u32, u32) = (480, 360);
/// Updates until everything has settled after a change.
const SETTLE: u32 = 9;

/// One step of the walk: called in every update until it says that it is done.
pub(crate) type Step = Box<dyn FnMut(&mut World) -> bool + Send + Sync>;

/// What is still to be walked.
#[derive(Resource)]
struct Walk {
    steps: std::collections::VecDeque<Step>,
}

/// The walk, into a folder.
pub(crate) fn plugin(folder: PathBuf) -> impl Plugin {
    move |app: &mut App| walk_through(app, walk(&folder))
}

/// Walks these steps, then leaves.
pub(crate) fn walk_through(app: &mut App, steps: Vec<Step>) {
    app.insert_resource(Walk { steps: steps.into() });
    app.add_systems(Last, go_on.before(crate::idle::settle));
}

fn go_on(world: &mut World) {
    world.resource_mut::<Rest>().within(Duration::from_millis(5));
    let Some(mut step) = world.resource_mut::<Walk>().steps.pop_front() else {
        world.write_message(AppExit::Success);
        return;
    };
    if !step(world) {
        world.resource_mut::<Walk>().steps.push_front(step);
    }
}

/// The pages of the debrief.
const TABS: [&str; 6] = [
    "debrief-tab-road",
    "debrief-tab-orders",
    "debrief-tab-predictions",
    "debrief-tab-what-if",
    "debrief-tab-thoughts",
    "debrief-tab-model",
];

fn walk(folder: &Path) -> Vec<Step> {
    let mut steps = Vec::new();
    around(folder, &mut steps);
    // What no picture is wanted of is not played.
    let later = is_part_wanted(&["17", "18"]);
    if later || is_part_wanted(&["08", "09", "10", "11", "12", "13", "14", "15", "16"]) {
        game(folder, &mut steps);
    }
    if later {
        after(folder, &mut steps);
    }
    if is_part_wanted(&["19"]) {
        two_people(folder, &mut steps);
    }
    if is_part_wanted(&["20"]) {
        first_game(folder, &mut steps);
    }
    if is_part_wanted(&["21"]) {
        left_for_later(folder, &mut steps);
    }
    if is_part_wanted(&["22"]) {
        words_given(folder, &mut steps);
    }
    steps
}

/// Whether a picture may be wanted whose name begins with one of these numbers.
fn is_part_wanted(numbers: &[&str]) -> bool {
    let Ok(words) = std::env::var("PICTURES") else { return true };
    let named = |word: &str| {
        !word.starts_with(|letter: char| letter.is_ascii_digit())
            || numbers.iter().any(|number| word.starts_with(number))
    };
    words.trim().is_empty() || words.split_whitespace().any(named)
}

/// The screens around the game.
fn around(folder: &Path, steps: &mut Vec<Step>) {
    let shots = |steps: &mut Vec<Step>, name: &str| pictures(folder, name, steps);
    steps.push(wait(SETTLE));
    steps.push(Box::new(step_aside));
    // The first change of size takes the window longest.
    steps.push(wait(4 * SETTLE));
    shots(steps, "01-title");
    for (place, name) in [
        (Place::Settings, "02-settings"),
        (Place::Credits, "03-credits"),
        (Place::Saves, "04-saves"),
        (Place::Levels, "05-levels"),
    ] {
        steps.push(want(Intent::Go(place)));
        shots(steps, name);
        steps.push(want(Intent::Back));
    }
    for (target, name) in [(Target::Front, "06-encyclopedia"), (Target::Model, "07-model")] {
        steps.push(want(Intent::LookUp(target)));
        shots(steps, name);
        steps.push(want(Intent::Go(Place::Title)));
    }
}

/// A game against somebody with whom it comes to a crisis.
fn game(folder: &Path, steps: &mut Vec<Step>) {
    let shots = |steps: &mut Vec<Step>, name: &str| pictures(folder, name, steps);
    steps.push(begin("after-the-war", Mode::Computer("hawk".to_owned()), 9));
    steps.push(until(|phase, _| phase == TurnPhase::Briefing));
    shots(steps, "08-briefing");
    steps.push(until(|phase, _| phase == TurnPhase::Talks));
    shots(steps, "09-talks");
    steps.push(until(|phase, turn| phase == TurnPhase::Orders && turn == 3));
    steps.push(Box::new(draft));
    steps.push(want(Intent::Pin(None)));
    shots(steps, "10-board");
    steps.push(Box::new(draft));
    shots(steps, "10-orders");
    for (sheet, name) in [
        (Sheet::Ledger, "11-ledger"),
        (Sheet::Parties, "12-parties"),
        (Sheet::Menu, "13-menu"),
        (Sheet::Keys, "13-keys"),
    ] {
        steps.push(want(Intent::Sheet(Some(sheet))));
        shots(steps, name);
    }
    steps.push(want(Intent::Sheet(None)));
    steps.push(want(Intent::Pin(None)));
    steps.push(until(|phase, turn| phase == TurnPhase::Reveal && turn >= 4));
    steps.push(want(Intent::Playback(Playback::Pause)));
    steps.push(want(Intent::Playback(Playback::To(7))));
    shots(steps, "14-reveal");
    steps.push(until(|phase, _| matches!(phase, TurnPhase::Crisis | TurnPhase::Over)));
    shots(steps, "15-crisis");
    steps.push(until(|phase, _| phase == TurnPhase::Over));
    shots(steps, "16-end");
}

/// The pages of its debrief, and its replay.
fn after(folder: &Path, steps: &mut Vec<Step>) {
    let shots = |steps: &mut Vec<Step>, name: &str| pictures(folder, name, steps);
    steps.push(want(Intent::Go(Place::Debrief)));
    steps.push(Box::new(is_analysed));
    for tab in TABS {
        steps.push(Box::new(move |world| {
            open_tab(world, tab);
            true
        }));
        shots(steps, &format!("17-{tab}"));
    }
    steps.push(want(Intent::Go(Place::Replay)));
    steps.push(wait(SETTLE));
    steps.push(want(Intent::Playback(Playback::To(20))));
    shots(steps, "18-replay");
}

/// The curtain between two people, and what both watch.
fn two_people(folder: &Path, steps: &mut Vec<Step>) {
    let shots = |steps: &mut Vec<Step>, name: &str| pictures(folder, name, steps);
    leave(steps);
    steps.push(begin("primer", Mode::TwoPeople, 3));
    steps.push(until(|phase, _| phase == TurnPhase::Curtain));
    shots(steps, "19-curtain");
    steps.push(until(|phase, _| phase == TurnPhase::Orders));
    steps.push(Box::new(draft));
    steps.push(wait(SETTLE));
    shots(steps, "19-first");
    steps.push(want(Intent::Seal));
    steps.push(wait(SETTLE));
    shots(steps, "19-passed");
    steps.push(until(|phase, _| phase == TurnPhase::Reveal));
    steps.push(want(Intent::Playback(Playback::Pause)));
    shots(steps, "19-told");
    steps.push(until(|phase, _| phase == TurnPhase::Over));
    shots(steps, "19-end");
}

/// A first game, in order, as a stranger sees it.
fn first_game(folder: &Path, steps: &mut Vec<Step>) {
    let shot = |steps: &mut Vec<Step>, name: &str| picture(folder, name, steps);
    leave(steps);
    steps.push(begin("primer", Mode::Computer("normal".to_owned()), 7));
    steps.push(until(|phase, _| phase == TurnPhase::Briefing));
    shot(steps, "20-0-briefing");
    for turn in 1..=4 {
        steps.push(until(move |phase, at| phase == TurnPhase::Talks && at == turn));
        shot(steps, &format!("20-{turn}-0-talks"));
        steps.push(until(move |phase, at| phase == TurnPhase::Orders && at == turn));
        shot(steps, &format!("20-{turn}-1-orders"));
        steps.push(Box::new(draft));
        steps.push(want(Intent::Pin(None)));
        steps.push(wait(SETTLE));
        shot(steps, &format!("20-{turn}-2-draft"));
        steps.push(until(move |phase, _| phase == TurnPhase::Reveal));
        steps.push(want(Intent::Playback(Playback::Pause)));
        for step in [2, 4, 6, 99] {
            steps.push(want(Intent::Playback(Playback::To(step))));
            shot(steps, &format!("20-{turn}-3-told-{step:02}"));
        }
    }
    steps.push(until(|phase, _| phase == TurnPhase::Over));
    shot(steps, "20-5-end");
    steps.push(want(Intent::Go(Place::Debrief)));
    steps.push(Box::new(is_analysed));
    shot(steps, "20-6-debrief");
}

/// The title while there is a game to go on with.
fn left_for_later(folder: &Path, steps: &mut Vec<Step>) {
    leave(steps);
    steps.push(begin("after-the-war", Mode::Computer("normal".to_owned()), 9));
    steps.push(until(|phase, turn| phase == TurnPhase::Talks && turn == 2));
    steps.push(want(Intent::Go(Place::Title)));
    steps.push(wait(SETTLE));
    pictures(folder, "21-title", steps);
}

/// Talks, and an offer to be answered, when words have been kept and broken.
fn words_given(folder: &Path, steps: &mut Vec<Step>) {
    leave(steps);
    steps.push(begin("after-the-war", Mode::Computer("normal".to_owned()), 9));
    steps.push(until(|phase, turn| phase == TurnPhase::Talks && turn == 5));
    pictures(folder, "22-talks", steps);
    steps.push(until(|phase, turn| phase == TurnPhase::Answers && turn >= 5));
    pictures(folder, "22-answers", steps);
}

/// Whether everything has been found that the debrief looks for.
fn is_analysed(world: &mut World) -> bool {
    world.resource::<crate::screens::Analysis>().is_done()
}

/// Goes to the title, and waits until the game has been left: one that is begun before would be left
/// with it.
fn leave(steps: &mut Vec<Step>) {
    steps.push(want(Intent::Go(Place::Title)));
    steps.push(wait(SETTLE));
    steps.push(Box::new(|world| world.get_resource::<Match>().is_none()));
}

fn begin(level: &str, mode: Mode, seed: u64) -> Step {
    let level = level.to_owned();
    want(Intent::Begin(Setup { level, side: Side::Baku, mode, seed: Some(seed) }))
}

fn open_tab(world: &mut World, tab: &str) {
    let mut contexts =
        world.query_filtered::<&mut bevy_egui::EguiContext, With<bevy_egui::PrimaryEguiContext>>();
    let Ok(ctx) = contexts.single_mut(world).map(|mut context| context.get_mut().clone()) else {
        return;
    };
    if let Some(game) = world.get_resource::<Match>().and_then(Match::ended) {
        ui::debrief::open_tab(&ctx, game, tab);
    }
}

pub(crate) fn wait(updates: u32) -> Step {
    let mut left = updates;
    Box::new(move |_| {
        left = left.saturating_sub(1);
        left == 0
    })
}

pub(crate) fn want(intent: Intent) -> Step {
    Box::new(move |world| {
        world.write_message(Wanted(intent.clone()));
        true
    })
}

/// Plays on, as the player of the computer would, until the game stands where it is wanted.
pub(crate) fn until(there: impl Fn(TurnPhase, u8) -> bool + Send + Sync + 'static) -> Step {
    Box::new(move |world| {
        let phase = *world.resource::<State<TurnPhase>>().get();
        let Some(running) = world.get_resource::<Match>() else { return false };
        if there(phase, running.view().board().turn()) || phase == TurnPhase::Over {
            return true;
        }
        if phase == TurnPhase::Curtain {
            world.write_message(Wanted(Intent::Ready));
        } else if phase == TurnPhase::Reveal {
            world.write_message(Wanted(Intent::Playback(Playback::Finish)));
        } else if let Some(side) = running.looking()
            && running.view().is_awaited()
        {
            let seed = ai::decision_seed(running.seed(), running.ledger().len());
            let player = ai::by_name("normal", seed);
            if let Some(action) = player.and_then(|mut player| player.act(&running.view())) {
                world.write_message(OrderIssued { seat: Seat::Side(side), action });
            }
        }
        false
    })
}

/// Puts orders together, and looks at one of them.
fn draft(world: &mut World) -> bool {
    let Some(running) = world.get_resource::<Match>() else { return true };
    let view = running.view();
    let rules = running.level().ruleset();
    let orders = view.legal_orders().into_iter().max_by_key(|orders| orders.plays().len());
    let Some(orders) = orders else { return true };
    // A card that could be ordered, or there would be little to expect.
    let open = |lever: &rules::LeverId| {
        rules.lever(*lever).plays().any(|play| view.check_play(play).is_ok())
    };
    let expected = view.board().table(Side::Moscow).iter().copied().find(open);
    let first = orders.plays().first().map(|play| rules.lever(rules.play(*play).lever).node);
    let mut wanted: Vec<Intent> =
        orders.plays().iter().map(|play| Intent::Draft(DraftEdit::Add(*play))).collect();
    wanted.push(Intent::Draft(DraftEdit::Predict(expected)));
    wanted.push(Intent::Pin(first.map(Subject::Node)));
    for intent in wanted {
        world.write_message(Wanted(intent));
    }
    true
}

/// Whether this picture is wanted. Digits are the number that a name begins with: every name has
/// others in its size.
fn is_wanted(name: &str) -> bool {
    let Ok(words) = std::env::var("PICTURES") else { return true };
    let named = |word: &str| match word.starts_with(|letter: char| letter.is_ascii_digit()) {
        true => name.starts_with(word),
        false => name.contains(word),
    };
    words.trim().is_empty() || words.split_whitespace().any(named)
}

/// A picture of what is on the screen, as it is.
fn picture(folder: &Path, name: &str, steps: &mut Vec<Step>) {
    if is_wanted(name) {
        steps.push(Box::new(|world| {
            dress(world, true, 100, 1366, 768);
            true
        }));
        steps.push(wait(2 * SETTLE));
        steps.push(sized(folder.join(format!("{name}.png")), Some(UVec2::new(1366, 768))));
        steps.push(Box::new(step_aside));
    }
}

/// Pictures of what is on the screen, in all sizes and both themes.
fn pictures(folder: &Path, name: &str, steps: &mut Vec<Step>) {
    for dark in [true, false] {
        for (size, width, height, scale) in SIZES {
            let theme = if dark { "dark" } else { "light" };
            let file = format!("{name}-{size}-{theme}");
            if !is_wanted(&file) {
                continue;
            }
            steps.push(Box::new(move |world| {
                dress(world, dark, scale, width, height);
                true
            }));
            steps.push(wait(SETTLE));
            let path = folder.join(format!("{file}.png"));
            steps.push(sized(path, Some(UVec2::new(width, height))));
        }
    }
    steps.push(Box::new(step_aside));
    steps.push(wait(6));
}

/// Until the next picture the window is small.
fn step_aside(world: &mut World) -> bool {
    dress(world, true, 100, ASIDE.0, ASIDE.1);
    true
}

pub(crate) fn dress(world: &mut World, dark: bool, scale: u16, width: u32, height: u32) {
    let mut chosen = world.resource_mut::<Chosen>();
    (chosen.0.dark, chosen.0.scale) = (dark, scale);
    resize(world, width, height);
}

fn resize(world: &mut World, width: u32, height: u32) {
    let mut windows = world.query_filtered::<&mut Window, With<PrimaryWindow>>();
    let Ok(mut window) = windows.single_mut(world) else { return };
    #[allow(clippy::cast_precision_loss, reason = "sizes of windows")]
    let (width, height) = (width as f32, height as f32);
    window.resolution.set(width, height);
    // In this corner the pointer is on nothing.
    window.set_cursor_position(Some(Vec2::new(0.0, height - 1.0)));
}

pub(crate) fn shot(path: PathBuf) -> Step {
    sized(path, None)
}

/// A picture of this size: a window takes its new size when the system has given it, and until then
/// the picture is taken again.
fn sized(path: PathBuf, size: Option<UVec2>) -> Step {
    let mut taken: Option<Entity> = None;
    let (mut tries, fits) = (0, Arc::new(AtomicBool::new(false)));
    Box::new(move |world| match taken {
        None => {
            let (mut save, fits) = (save_to_disk(path.clone()), Arc::clone(&fits));
            let keep = move |captured: On<ScreenshotCaptured>| {
                if size.is_none_or(|size| captured.image.size() == size) {
                    fits.store(true, Ordering::Relaxed);
                    save(captured);
                }
            };
            let entity = world.spawn(Screenshot::primary_window()).id();
            world.entity_mut(entity).observe(keep);
            taken = Some(entity);
            false
        }
        Some(entity) => {
            let done = match world.get_entity(entity) {
                Ok(entity) => entity.contains::<Captured>(),
                Err(_) => true,
            };
            if done && !fits.load(Ordering::Relaxed) {
                // The system has not heard: it is asked for another size first, then for this one.
                tries += 1;
                let aside = tries % (2 * SETTLE) == 0;
                if let Some(size) = size {
                    resize(world, size.x - u32::from(aside), size.y);
                }
                taken = None;
                return false;
            }
            done
        }
    })
}
