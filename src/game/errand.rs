//! Work that takes longer than a frame: on a thread of its own where there are threads, and
//! otherwise a slice at a time, as much as a frame has room for.

use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bevy::platform::time::Instant;
use bevy::tasks::futures_lite::future::yield_now;
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, poll_once};

/// In what progress is counted.
const WHOLE: u32 = 1_000;
/// Whether work is done between frames, on the one thread that there is.
const IN_FRAMES: bool = cfg!(target_arch = "wasm32");
/// How long slices are run in one frame where there is one thread, at least and at most. It decides
/// how many slices a frame has, never what comes of them.
const SHARE: [Duration; 2] = [Duration::from_millis(8), Duration::from_millis(40)];
/// How soon to look again at an errand that somebody waits for.
pub(crate) const GLANCE: Duration = Duration::from_millis(if IN_FRAMES { 16 } else { 120 });

/// Tells how far an errand is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress(Arc<AtomicU32>);

impl Progress {
    /// So much of so much is done. Lets others have their turn.
    pub async fn tell(&self, done: u64, all: u64) {
        let part = done.saturating_mul(u64::from(WHOLE)) / all.max(1);
        let part = u32::try_from(part).unwrap_or(WHOLE).min(WHOLE);
        self.0.store(part, Ordering::Relaxed);
        yield_now().await;
    }
}

/// Work under way.
pub(crate) struct Errand<T> {
    work: Work<T>,
    progress: Progress,
    /// When it was looked at last.
    looked: Option<Instant>,
}

enum Work<T> {
    /// On a pool of threads.
    Pool(Task<T>),
    /// Between frames. It is only ever polled by whoever holds it alone; the lock lets it lie in a
    /// resource.
    Frames(Mutex<Pin<Box<dyn Future<Output = T> + Send>>>),
    Done(T),
    Taken,
}

impl<T> std::fmt::Debug for Errand<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Errand").field("progress", &self.progress).finish_non_exhaustive()
    }
}

impl<T: Send + 'static> Errand<T> {
    /// Begins it. Where there are threads, but no pool of tasks, it is done at once.
    pub fn begin<W>(work: impl FnOnce(Progress) -> W) -> Self
    where
        W: Future<Output = T> + Send + 'static,
    {
        if IN_FRAMES {
            return Self::in_frames(work);
        }
        let progress = Progress::default();
        let work = work(progress.clone());
        let work = match AsyncComputeTaskPool::try_get() {
            Some(pool) => Work::Pool(pool.spawn(work)),
            None => Work::Done(block_on(work)),
        };
        Self { work, progress, looked: None }
    }

    /// Begins it without a thread: each look at it runs some slices.
    fn in_frames<W>(work: impl FnOnce(Progress) -> W) -> Self
    where
        W: Future<Output = T> + Send + 'static,
    {
        let progress = Progress::default();
        let work = Box::pin(work(progress.clone()));
        Self { work: Work::Frames(Mutex::new(work)), progress, looked: None }
    }

    /// Whether it is done. Without a thread this is where it is worked at, for [`SHARE`] or a
    /// single slice that takes longer.
    pub fn look(&mut self) -> bool {
        let done = match &mut self.work {
            Work::Pool(task) => block_on(poll_once(task)),
            Work::Frames(work) => {
                let work = work.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut();
                let now = Instant::now();
                let gap = self.looked.replace(now).map(|before| now.duration_since(before));
                run(work, share(gap))
            }
            Work::Done(_) => return true,
            Work::Taken => return false,
        };
        let is_done = done.is_some();
        if let Some(done) = done {
            self.work = Work::Done(done);
        }
        is_done
    }

    /// What it has brought, once.
    pub fn take(&mut self) -> Option<T> {
        if !self.look() {
            return None;
        }
        match std::mem::replace(&mut self.work, Work::Taken) {
            Work::Done(done) => Some(done),
            _ => None,
        }
    }

    /// Whether it was done when it was last looked at.
    pub const fn is_done(&self) -> bool {
        matches!(self.work, Work::Done(_))
    }

    /// How far it is, 0 to 1.
    pub fn progress(&self) -> f32 {
        self.progress.0.load(Ordering::Relaxed) as f32 / WHOLE as f32
    }
}

/// How long to work in this frame: a third of the time that has passed since the last one.
fn share(gap: Option<Duration>) -> Duration {
    let [least, most] = SHARE;
    gap.map_or(least, |gap| (gap / 3).clamp(least, most))
}

/// Runs slices until it is done or the time is over.
fn run<T>(mut work: Pin<&mut dyn Future<Output = T>>, time: Duration) -> Option<T> {
    let began = Instant::now();
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut context) {
            return Some(done);
        }
        if began.elapsed() >= time {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use super::*;

    async fn count(progress: Progress) -> u32 {
        for done in 0..4_u32 {
            progress.tell(done.into(), 4).await;
        }
        7
    }

    fn is_taken_once(mut errand: Errand<u32>) {
        let found = std::iter::from_fn(|| Some(errand.take())).take(1_000_000).flatten().next();
        assert_eq!(found, Some(7));
        assert!((errand.progress() - 0.75).abs() < f32::EPSILON);
        assert_eq!(errand.take(), None);
    }

    #[test]
    fn an_errand_tells_how_far_it_is_and_is_taken_once() {
        is_taken_once(Errand::begin(count));
        is_taken_once(Errand::in_frames(count));
    }

    #[test]
    fn long_frames_leave_room_for_more_work_but_not_for_much() {
        let gaps = [None, Some(16), Some(60), Some(900)].map(|gap| gap.map(Duration::from_millis));
        assert_eq!(gaps.map(|gap| share(gap).as_millis()), [8, 8, 20, 40]);
    }

    #[test]
    fn without_time_a_look_runs_one_slice() {
        let mut slices = 0;
        let mut work = Box::pin(poll_fn(|_| {
            slices += 1;
            if slices < 3 { Poll::Pending } else { Poll::Ready(()) }
        }));
        assert_eq!(run(work.as_mut(), Duration::ZERO), None);
        assert_eq!(run(work.as_mut(), Duration::ZERO), None);
        assert_eq!(run(work.as_mut(), Duration::ZERO), Some(()));
    }
}
