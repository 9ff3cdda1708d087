//! What has been: the board at the start of each turn, and the tracks after each ledger line.

use rules::{Board, Entry, Game, GameEvent, Ruleset, TrackId};

/// The board at the start of each turn; place 0 is the board before the first.
#[derive(Clone, Debug, Default)]
pub struct Past {
    opened: Vec<Board>,
}

impl Past {
    /// Plays a game's log again and looks at the board on the way.
    pub fn of(game: &Game) -> Self {
        let mut past = Self::default();
        let desks = game.board().desks();
        let mut again = Game::with_desks(game.level().clone(), game.seed(), desks);
        past.look(again.board());
        for (seat, action) in game.log() {
            if again.submit(*seat, *action).is_err() {
                break;
            }
            again.resolve();
            past.look(again.board());
        }
        past
    }

    /// Remembers the board if a turn has begun since the last look.
    pub fn look(&mut self, board: &Board) {
        if self.opened.len() == usize::from(board.turn()) {
            self.opened.push(board.clone());
        }
    }

    /// The board at the start of a turn; the latest known one if there is none.
    pub fn opened(&self, turn: u8) -> Option<&Board> {
        self.opened.get(usize::from(turn)).or(self.opened.last())
    }

    /// How many turns have begun.
    pub fn turns(&self) -> u8 {
        u8::try_from(self.opened.len()).unwrap_or(u8::MAX).saturating_sub(1)
    }
}

/// The tracks and ratchets at some point of the ledger.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tracks {
    values: Vec<i16>,
    turned: Vec<bool>,
}

impl Tracks {
    /// Those of a board.
    pub fn of(rules: &Ruleset, board: &Board) -> Self {
        Self {
            values: rules.all_tracks().map(|track| board.get(track)).collect(),
            turned: rules.all_ratchets().map(|ratchet| board.turned(ratchet)).collect(),
        }
    }

    /// A track's value.
    pub fn get(&self, track: TrackId) -> i16 {
        self.values[track.index()]
    }

    /// The same tracks, one of them at another value.
    pub fn with(&self, track: TrackId, value: i16) -> Self {
        let mut other = self.clone();
        other.values[track.index()] = value;
        other
    }

    /// The tracks on their way to others, by so many thousandths; what has turned has done so as
    /// soon as they are on their way.
    pub fn toward(&self, others: &Self, thousandths: i32) -> Self {
        let pairs = self.values.iter().zip(&others.values);
        let blend = |(from, to): (&i16, &i16)| {
            let way = (i32::from(*to) - i32::from(*from)) * thousandths.clamp(0, 1_000);
            let gone = (way + way.signum() * 500) / 1_000;
            from.saturating_add(i16::try_from(gone).unwrap_or(0))
        };
        let turned = if thousandths > 0 { &others.turned } else { &self.turned };
        Self { values: pairs.map(blend).collect(), turned: turned.clone() }
    }

    /// Whether a ratchet has turned.
    pub fn turned(&self, ratchet: rules::RatchetId) -> bool {
        self.turned[ratchet.index()]
    }

    /// Goes past a ledger line.
    pub fn pass(&mut self, entry: &Entry) {
        match entry.event {
            GameEvent::Moved { track, to, .. } => self.values[track.index()] = to,
            GameEvent::Turned(ratchet) => self.turned[ratchet.index()] = true,
            _ => {}
        }
    }
}
