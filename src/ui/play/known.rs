//! What is reckoned from a game once, and again only when the game is another: what cards would
//! move takes as long as drawing all the rest.

use std::sync::Arc;

use egui::{Context, Id};
use rules::{AgendaId, Board, Seat, Side};

use crate::model::PlayModel;

/// A state of a game as a seat sees it, by a number that is another for each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Known(u64);

/// All that such a state is told by.
#[derive(Clone, PartialEq)]
struct Seen {
    board: Board,
    seat: Seat,
    side: Side,
    agenda: Option<AgendaId>,
    ledger: usize,
    /// Where words and level lie: others lie elsewhere.
    places: [usize; 2],
}

impl Known {
    /// The state that a model shows.
    pub(super) fn of(ctx: &Context, model: &PlayModel<'_>) -> Self {
        let view = model.view;
        let places =
            [std::ptr::from_ref(model.words).addr(), std::ptr::from_ref(view.level()).addr()];
        let id = Id::new("play known");
        let last = ctx.data(|data| data.get_temp::<Arc<(u64, Seen)>>(id));
        let same = |seen: &Seen| {
            seen.board == *view.board()
                && (seen.seat, seen.side, seen.agenda) == (view.seat(), model.side, view.agenda())
                && (seen.ledger, seen.places) == (model.ledger.len(), places)
        };
        let number = last.as_ref().map_or(0, |last| last.0);
        if last.is_some_and(|last| same(&last.1)) {
            return Self(number);
        }
        let seen = Seen {
            board: view.board().clone(),
            seat: view.seat(),
            side: model.side,
            agenda: view.agenda(),
            ledger: model.ledger.len(),
            places,
        };
        ctx.data_mut(|data| data.insert_temp(id, Arc::new((number + 1, seen))));
        Self(number + 1)
    }
}

/// What has been reckoned under a name for a key; reckoned anew if the key is another than before.
pub(super) fn once<K, T>(ctx: &Context, id: Id, key: K, reckon: impl FnOnce() -> T) -> Arc<T>
where
    K: PartialEq + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    let last = ctx.data(|data| data.get_temp::<Arc<(K, Arc<T>)>>(id));
    if let Some(last) = last.filter(|last| last.0 == key) {
        return Arc::clone(&last.1);
    }
    let found = Arc::new(reckon());
    let kept = Arc::new((key, Arc::clone(&found)));
    ctx.data_mut(|data| data.insert_temp(id, kept));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_reckoned_once() {
        let ctx = Context::default();
        let mut times = 0;
        let mut reckoned = |key: u8| {
            *once(&ctx, Id::new("test"), key, || {
                times += 1;
                10 * key
            })
        };
        assert_eq!([1, 1, 2, 2, 1].map(&mut reckoned), [10, 10, 20, 20, 10]);
        assert_eq!(times, 3);
    }
}
