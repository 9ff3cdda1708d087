//! What must hold after every submission of every game.

use rules::{Board, Cause, Entry, Game, GameEvent, Pushed, Side, Step, TrackId};

/// Submissions that a turn can wait for at most: talks, answers, a choice, orders, three crisis
/// rounds, desks.
const WAITS: usize = 8;

/// A game that is watched from its start.
pub(super) struct Watch {
    /// The board as the ledger tells it.
    values: Vec<i16>,
    /// How many lines of the ledger have been read.
    read: usize,
    /// What each side has raised tension by, for each turn.
    pushed: Vec<[u16; 2]>,
    before: Board,
    steps: usize,
}

impl Watch {
    pub(super) fn new(game: &Game) -> Self {
        let tracks = game.level().ruleset().all_tracks();
        let values = tracks.map(|track| game.board().get(track)).collect();
        let turns = usize::from(game.level().turns().1) + 1;
        let (read, before) = (game.ledger().len(), game.board().clone());
        Self { values, read, pushed: vec![[0; 2]; turns], before, steps: 0 }
    }

    /// Looks at a game that has gone on by a step.
    pub(super) fn look(&mut self, game: &Game) {
        self.steps += 1;
        assert!(self.steps <= WAITS * usize::from(game.level().turns().1) + 1, "no end in sight");
        for entry in &game.ledger()[self.read..] {
            self.line(game, entry);
        }
        self.read = game.ledger().len();
        self.tracks(game);
        self.ratchets(game);
        let board = game.board();
        assert_eq!(board.gauge().iter().map(|share| u32::from(*share)).sum::<u32>(), 100);
        assert_eq!(board.awaiting().is_empty(), game.is_over(), "a game waits until it is over");
        assert_eq!(board.outcome().is_some(), game.is_over());
        let top = game.level().ruleset().track(game.level().ruleset().tension()).most;
        let tension = board.get(game.level().ruleset().tension());
        assert!(tension < top || game.is_over(), "the top rung ends the game at once");
        self.before = board.clone();
    }

    /// How much a side has raised tension over the last three turns up to this one.
    pub(super) fn pushed(&self, side: Side, turn: u8) -> u16 {
        let last = usize::from(turn);
        (last.saturating_sub(2)..=last).map(|turn| self.pushed[turn][side.index()]).sum()
    }

    fn line(&mut self, game: &Game, entry: &Entry) {
        let ruleset = game.level().ruleset();
        let order_of_play = matches!(
            entry.event,
            GameEvent::TurnBegan
                | GameEvent::TableDrawn(..)
                | GameEvent::Offered(..)
                | GameEvent::Answered(..)
                | GameEvent::HeadlineDrawn(None)
                | GameEvent::Revealed(..)
                | GameEvent::Predicted(..)
                | GameEvent::Promised(..)
                | GameEvent::Pledged(..)
                | GameEvent::PledgeJudged(..)
                | GameEvent::TurnClosed
                | GameEvent::Ended(_)
                | GameEvent::Waiting(..)
        );
        assert!(order_of_play || entry.cite.is_some(), "no source: {entry:?}");
        assert!(
            !matches!(entry.event, GameEvent::Submitted(..) | GameEvent::AgendaSet(..)),
            "a hidden line: {entry:?}"
        );
        let GameEvent::Moved { track, from, to, asked, pushed } = entry.event else { return };
        assert_ne!(entry.cause, Cause::Rules, "no cause: {entry:?}");
        assert_eq!(self.values[track.index()], from, "the ledger has a gap: {entry:?}");
        assert!((to - from).abs() <= asked.abs(), "more than was asked: {entry:?}");
        assert!((to - from) * asked >= 0, "the other way: {entry:?}");
        self.values[track.index()] = to;
        // Orders are carried out together: only theirs are judged when all are done.
        let left = track == ruleset.tension() && to < from && from == ruleset.track(track).most;
        assert!(!left || entry.step == Step::Effects, "back from the top rung: {entry:?}");
        if track == ruleset.tension() && to > from {
            let rise = to.abs_diff(from);
            let pushed = match pushed {
                Pushed::Nobody => [0; 2],
                Pushed::By(Side::Moscow) => [rise, 0],
                Pushed::By(Side::Baku) => [0, rise],
                Pushed::Both => [rise.div_ceil(2); 2],
            };
            let sums = &mut self.pushed[usize::from(entry.turn)];
            sums.iter_mut().zip(pushed).for_each(|(sum, by)| *sum += by);
        }
    }

    /// The ledger adds up to the board, and the board keeps within its bounds.
    fn tracks(&self, game: &Game) {
        let board = game.board();
        for track in game.level().ruleset().all_tracks() {
            let value = board.get(track);
            let name = || game.level().ruleset().track_name(track).to_owned();
            assert_eq!(value, self.values[track.index()], "{} is not explained", name());
            let bounds = board.floor(track)..=board.ceiling(track);
            assert!(bounds.contains(&value), "{} is {value}, not in {bounds:?}", name());
        }
    }

    /// What has turned stays so, and bounds only draw closer.
    fn ratchets(&self, game: &Game) {
        let (ruleset, board) = (game.level().ruleset(), game.board());
        for ratchet in ruleset.all_ratchets() {
            assert!(board.turned(ratchet) || !self.before.turned(ratchet), "a ratchet turned back");
            for fix in ruleset.fixes_of(ratchet).iter().filter(|_| board.turned(ratchet)) {
                let held = match fix.floor {
                    true => board.floor(fix.track) >= fix.bound,
                    false => board.ceiling(fix.track) <= fix.bound,
                };
                assert!(held, "{} does not hold", ruleset.ratchet_name(ratchet));
            }
        }
        let narrower = |track: TrackId| {
            board.floor(track) >= self.before.floor(track)
                && board.ceiling(track) <= self.before.ceiling(track)
        };
        assert!(ruleset.all_tracks().all(narrower), "a bound was taken back");
    }
}
