//! Work that takes longer than a frame: on a thread of its own where there are threads, and
//! otherwise a slice at a time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bevy::tasks::{
    AsyncComputeTaskPool, Task, block_on, futures_lite::future::yield_now, poll_once,
};

/// In what progress is counted.
const WHOLE: u32 = 1_000;

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
#[derive(Debug)]
pub(crate) struct Errand<T> {
    task: Option<Task<T>>,
    progress: Progress,
    done: Option<T>,
}

impl<T: Send + 'static> Errand<T> {
    /// Begins it. Without a pool of tasks it is done at once.
    pub fn begin<W>(work: impl FnOnce(Progress) -> W) -> Self
    where
        W: Future<Output = T> + Send + 'static,
    {
        let progress = Progress::default();
        let work = work(progress.clone());
        match AsyncComputeTaskPool::try_get() {
            Some(pool) => Self { task: Some(pool.spawn(work)), progress, done: None },
            None => Self { task: None, progress, done: Some(block_on(work)) },
        }
    }

    /// What it has brought, once.
    pub fn take(&mut self) -> Option<T> {
        if let Some(task) = &mut self.task
            && let Some(done) = block_on(poll_once(task))
        {
            self.task = None;
            self.done = Some(done);
        }
        self.done.take()
    }

    /// How far it is, 0 to 1.
    pub fn progress(&self) -> f32 {
        self.progress.0.load(Ordering::Relaxed) as f32 / WHOLE as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_errand_tells_how_far_it_is_and_is_taken_once() {
        let mut errand = Errand::begin(|progress| async move {
            progress.tell(1, 4).await;
            7
        });
        let found = std::iter::from_fn(|| Some(errand.take())).take(1_000_000).flatten().next();
        assert_eq!(found, Some(7));
        assert!((errand.progress() - 0.25).abs() < f32::EPSILON);
        assert_eq!(errand.take(), None);
    }
}
