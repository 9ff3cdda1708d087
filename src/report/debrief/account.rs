//! A finished game, turn by turn: both sides' orders with what they said, expected and promised.

use rules::{
    Answer, CrisisId, EventId, Game, GameEvent, LeverId, Offer, OrderSet, Outcome, Quarter,
    RatchetId, ReactionId, Side, SideScore, Stand, Verdict,
};
use tell::Past;

/// What a side wrote beside its orders.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Note<'a> {
    /// The turn.
    pub turn: u8,
    /// Whose.
    pub side: Side,
    /// The line.
    pub reason: &'a str,
}

/// Where the region stood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The shares of the three roads, in the order of [`rules::Road::ALL`].
    pub gauge: [u8; 3],
    /// Tension, 0 to 100.
    pub tension: i16,
}

/// A prediction and how it came out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Prediction {
    /// The main order that was expected of the other side.
    pub expected: LeverId,
    /// Whether it was the one.
    pub right: bool,
}

/// An offer and how it ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Offered {
    /// What was offered.
    pub offer: Offer,
    /// How the other side answered.
    pub answer: Option<Answer>,
}

/// What a side did in a turn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SideTurn {
    /// Its orders, in slot order.
    pub orders: OrderSet,
    /// The one with most attention, then by slot.
    pub main: Option<LeverId>,
    /// What it expected of the other side.
    pub prediction: Option<Prediction>,
    /// The line that it wrote; empty if none.
    pub reason: String,
    /// What it offered.
    pub offered: Option<Offered>,
    /// Of its promises, how many it kept and broke.
    pub promises: [u8; 2],
}

/// A crisis and the choices in it, Moscow's first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Crisis {
    /// Which.
    pub crisis: CrisisId,
    /// The choices, a pair a round.
    pub rounds: Vec<[Stand; 2]>,
}

/// A turn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Turn {
    /// Its number.
    pub turn: u8,
    /// The calendar quarter.
    pub quarter: Quarter,
    /// Where the region stood at its end.
    pub end: Reading,
    /// The headline.
    pub headline: Option<EventId>,
    /// What both sides did, Moscow first.
    pub sides: [SideTurn; 2],
    /// The crisis, if one opened.
    pub crisis: Option<Crisis>,
    /// What was done for good.
    pub ratchets: Vec<RatchetId>,
    /// What third parties did.
    pub reactions: Vec<ReactionId>,
}

/// How well a side foresaw the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Hits {
    /// Predictions that came true.
    pub right: u32,
    /// Predictions made.
    pub made: u32,
}

/// A finished game.
#[derive(Clone, Debug)]
pub struct Account {
    /// Where the region stood before the first turn.
    pub start: Reading,
    /// Every turn, in order.
    pub turns: Vec<Turn>,
    /// How it ended.
    pub outcome: Outcome,
    /// What it was worth, Moscow first.
    pub scores: [SideScore; 2],
    /// Who won.
    pub verdict: Verdict,
    /// Regional stability at the start and at the end.
    pub stability: [i32; 2],
}

impl Account {
    /// Reads a game. `None` while it runs.
    #[must_use]
    pub fn of(game: &Game, past: &Past, notes: &[Note<'_>]) -> Option<Self> {
        let outcome = game.board().outcome()?;
        let rules = game.level().ruleset();
        let first = past.opened(0).unwrap_or(game.board());
        let start = Reading { gauge: first.gauge(), tension: first.get(rules.tension()) };
        let mut turns: Vec<Turn> = Vec::new();
        let mut now = start;
        for entry in game.ledger().iter().filter(|entry| entry.turn > 0) {
            if turns.last().is_none_or(|turn| turn.turn != entry.turn) {
                turns.push(Turn::new(game, entry.turn, now));
            }
            match entry.event {
                GameEvent::Moved { track, to, .. } if track == rules.tension() => now.tension = to,
                GameEvent::GaugeMoved(gauge) => now.gauge = gauge,
                _ => {}
            }
            if let Some(turn) = turns.last_mut() {
                turn.end = now;
                turn.take(entry.event);
            }
        }
        if let Some(last) = turns.last_mut() {
            // At the top rung the game ends before the gauge has moved.
            last.end.gauge = game.board().gauge();
        }
        for turn in &mut turns {
            turn.complete(game, past, notes);
        }
        Some(Self {
            start,
            turns,
            outcome,
            scores: game.scores()?,
            verdict: game.verdict()?,
            stability: [first.stability(game.level()), game.board().stability(game.level())],
        })
    }

    /// A turn by its number.
    #[must_use]
    pub fn turn(&self, turn: u8) -> Option<&Turn> {
        self.turns.iter().find(|known| known.turn == turn)
    }

    /// How well a side foresaw the other, in the turns that `wanted` takes.
    pub fn hits(&self, side: Side, wanted: impl Fn(u8) -> bool) -> Hits {
        let turns = self.turns.iter().filter(|turn| wanted(turn.turn));
        let predictions = turns.filter_map(|turn| turn.sides[side.index()].prediction);
        predictions.fold(Hits::default(), |hits, prediction| Hits {
            right: hits.right + u32::from(prediction.right),
            made: hits.made + 1,
        })
    }
}

impl Turn {
    fn new(game: &Game, turn: u8, now: Reading) -> Self {
        let nothing = SideTurn {
            orders: OrderSet::NONE,
            main: None,
            prediction: None,
            reason: String::new(),
            offered: None,
            promises: [0; 2],
        };
        Self {
            turn,
            quarter: game.level().quarter(turn),
            end: now,
            headline: None,
            sides: [nothing.clone(), nothing],
            crisis: None,
            ratchets: Vec::new(),
            reactions: Vec::new(),
        }
    }

    /// Takes in a line of the ledger.
    fn take(&mut self, event: GameEvent) {
        match event {
            GameEvent::HeadlineDrawn(event) => self.headline = event,
            GameEvent::Revealed(side, orders) => self.sides[side.index()].orders = orders,
            GameEvent::Predicted(side, expected, right) => {
                self.sides[side.index()].prediction = Some(Prediction { expected, right });
            }
            GameEvent::Offered(side, offer) => {
                self.sides[side.index()].offered = Some(Offered { offer, answer: None });
            }
            GameEvent::Answered(side, answer) => {
                if let Some(offered) = &mut self.sides[side.other().index()].offered {
                    offered.answer = Some(answer);
                }
            }
            GameEvent::Promised(side, _, kept) => {
                self.sides[side.index()].promises[usize::from(!kept)] += 1;
            }
            GameEvent::CrisisOpened(crisis) => {
                self.crisis = Some(Crisis { crisis, rounds: Vec::new() });
            }
            GameEvent::CrisisPlayed(moscow, baku) => {
                if let Some(crisis) = &mut self.crisis {
                    crisis.rounds.push([moscow, baku]);
                }
            }
            GameEvent::Turned(ratchet) => self.ratchets.push(ratchet),
            GameEvent::Reacted(_, reaction) => self.reactions.push(reaction),
            _ => {}
        }
    }

    /// Adds what the ledger does not say: the line of reason, and which order was the main one.
    fn complete(&mut self, game: &Game, past: &Past, notes: &[Note<'_>]) {
        let rules = game.level().ruleset();
        let board = past.opened(self.turn).unwrap_or(game.board());
        for (side, own) in Side::BOTH.into_iter().zip(&mut self.sides) {
            let note = notes.iter().rev().find(|note| note.turn == self.turn && note.side == side);
            own.reason = note.map_or_else(String::new, |note| note.reason.trim().to_owned());
            let paid = |lever: LeverId| board.cost(game.level(), lever).attention;
            let levers = own.orders.plays().iter().map(|play| rules.play(*play).lever);
            own.main = levers.fold(None, |main: Option<LeverId>, lever| match main {
                Some(main) if paid(main) >= paid(lever) => Some(main),
                _ => Some(lever),
            });
        }
    }
}
