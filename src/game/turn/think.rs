//! The computer's players think beside the frames.
//!
//! A decision begins as soon as it can come: while the person still thinks, the computer does too.
//! It works on a copy of the game in which the person has passed, so that not even its memory
//! holds what the person does in this phase; and its player sees that copy's [`rules::View`] only.
//! The seed of a decision is the terminal's, so the same seed gives the same game in both.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use ai::{Effort, Strong};
use bevy::prelude::*;
use bevy::tasks::futures_lite::future::yield_now;
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, poll_once};
use rules::{Action, DeskAct, Game, Phase, Seat, View};
use ui::Mode;

use super::message::OrderIssued;
use super::running::Match;

/// Samples that a searching player takes before it lets others have their turn. On one thread the
/// engine gives a task up to a hundred turns a frame.
const SLICE: u32 = if cfg!(target_arch = "wasm32") { 1 } else { 16 };
/// In what its progress is counted.
const WHOLE: u32 = 1_000;

/// A decision of the computer under way.
#[derive(Debug)]
pub(super) struct Thought {
    /// The place in the log that it will have.
    step: usize,
    seat: Seat,
    work: Work,
    progress: Arc<AtomicU32>,
}

#[derive(Debug)]
enum Work {
    Going(Task<Option<Action>>),
    Done(Option<Action>),
}

impl Thought {
    /// How far it has come, 0 to 1.
    pub(super) fn progress(&self) -> f32 {
        self.progress.load(Ordering::Relaxed) as f32 / WHOLE as f32
    }

    /// Whether it is known to be made.
    pub(super) const fn is_made(&self) -> bool {
        matches!(self.work, Work::Done(_))
    }

    /// Begins to think, on a thread of its own where there are threads. A machine without a pool
    /// of tasks decides at once.
    fn begin(game: Game, step: usize, seat: Seat, name: String) -> Self {
        let progress = Arc::new(AtomicU32::new(0));
        let shown = Arc::clone(&progress);
        let thinking = async move { decide(&game, seat, &name, &shown).await };
        let work = match AsyncComputeTaskPool::try_get() {
            Some(pool) => Work::Going(pool.spawn(thinking)),
            None => Work::Done(block_on(thinking)),
        };
        Self { step, seat, work, progress }
    }

    /// Whether it has been decided.
    fn is_done(&mut self) -> bool {
        if let Work::Going(task) = &mut self.work
            && let Some(action) = block_on(poll_once(task))
        {
            self.work = Work::Done(action);
        }
        self.is_made()
    }
}

/// Begins the decision that comes next, and issues it once it is due and made.
pub(super) fn think(running: Option<ResMut<Match>>, mut issued: MessageWriter<OrderIssued>) {
    let Some(mut running) = running else { return };
    // What is thought is no change of the game: nobody is told.
    let running = running.bypass_change_detection();
    let awaiting = running.game.board().awaiting();
    let Some(seat) = running.computers_seat() else {
        running.thought = None;
        return;
    };
    let persons = awaiting.iter().filter(|seat| running.is_person(*seat)).count();
    let step = running.game.log().len() + persons;
    let mut thought = match running.thought.take() {
        Some(thought) if (thought.step, thought.seat) == (step, seat) => thought,
        _ => {
            let name = match running.mode() {
                Mode::Computer(name) => name.clone(),
                Mode::TwoPeople => String::new(),
            };
            Thought::begin(as_it_will_be(running), step, seat, name)
        }
    };
    if thought.is_done()
        && persons == 0
        && let Work::Done(action) = thought.work
    {
        issued.write_batch(action.map(|action| OrderIssued { seat, action }));
        return;
    }
    running.thought = Some(thought);
}

/// The game as the computer will find it when it is its turn to submit: people have passed.
fn as_it_will_be(running: &Match) -> Game {
    let mut game = running.game.clone();
    for seat in running.game.board().awaiting().iter().filter(|seat| running.is_person(*seat)) {
        if let Seat::Side(side) = seat {
            let passes = ai::passing(game.board(), side);
            // To pass is always legal.
            let _ = game.submit(seat, passes);
        }
    }
    game
}

/// What a player of this name submits; who cannot decide, or decides what is not allowed, passes.
async fn decide(game: &Game, seat: Seat, name: &str, progress: &AtomicU32) -> Option<Action> {
    let seed = ai::decision_seed(game.seed(), game.log().len());
    let view = game.view(seat);
    let action = match effort(name) {
        Some(effort) => sliced(Strong::new("", effort, seed), effort, &view, progress).await,
        None => ai::by_name(name, seed).and_then(|mut player| player.act(&view)),
    };
    let legal = action.filter(|action| view.check(action).is_ok());
    let passes = || match seat {
        Seat::Side(side) => ai::passing(game.board(), side),
        Seat::Desk(_) => Action::Desk(DeskAct::default()),
    };
    legal.or_else(|| view.is_awaited().then(passes))
}

/// The players that search, and how hard; they can be cut into slices.
fn effort(name: &str) -> Option<Effort> {
    match name {
        "strong" => Some(Effort::STRONG),
        "expert" => Some(Effort::EXPERT),
        _ => None,
    }
}

/// A searching player's decision, a few samples at a time. Slicing changes nothing.
async fn sliced(
    player: Strong,
    effort: Effort,
    view: &View<'_>,
    progress: &AtomicU32,
) -> Option<Action> {
    let mut thought = player.think(view)?;
    let orders = view.board().phase() == Phase::Orders;
    let all = if orders { effort.orders.samples } else { effort.others.samples };
    let mut taken = 0_u32;
    while thought.step(SLICE) {
        taken = taken.saturating_add(SLICE);
        let part = u64::from(taken) * u64::from(WHOLE) / u64::from(all.max(1));
        progress.store(u32::try_from(part).unwrap_or(WHOLE).min(WHOLE), Ordering::Relaxed);
        yield_now().await;
    }
    Some(thought.decision().0)
}
