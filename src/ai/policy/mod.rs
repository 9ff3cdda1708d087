//! Two policies: the hawk pursues hard levers, the dove conciliatory ones, each as far as it makes
//! sense for its own interests.
//!
//! Both look at the same things (see [`lookahead`]) and weigh them differently (see [`Weights`]).
//! They are yardsticks for the rules, not strong players: they look at one order at a time and
//! suppose that the other side does nothing.

mod agenda;
pub(crate) mod crisis;
mod lookahead;
mod orders;
mod talks;

use rules::{Action, Dice, Phase, Side, Tone, View};

use self::lookahead::Lookahead;
use crate::{Player, Reason};

/// Which of the two policies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Temper {
    /// Presses, escalates once, promises nothing; but will not top the ladder.
    Hawk,
    /// Reaches out, keeps its word, backs down when it must.
    Dove,
}

/// What a policy cares for, in tenths of a point of its interests (0 to 100 points).
#[derive(Clone, Copy, Debug)]
struct Weights {
    /// A hard order, beyond what it moves.
    hard: i32,
    /// A conciliatory order, beyond what it moves.
    soft: i32,
    /// A point of the other side's interests.
    rival: i32,
    /// Breaking its word.
    word: i32,
}

impl Temper {
    /// The name by which the command line asks for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hawk => "hawk",
            Self::Dove => "dove",
        }
    }

    const fn weights(self) -> Weights {
        match self {
            Self::Hawk => Weights { hard: 12, soft: -20, rival: -10, word: -60 },
            Self::Dove => Weights { hard: -10, soft: 5, rival: -10, word: -400 },
        }
    }

    /// How it values the tone of an order.
    const fn tone(self, tone: Tone) -> i32 {
        match tone {
            Tone::Hard => self.weights().hard,
            Tone::Steady => 0,
            Tone::Soft => self.weights().soft,
        }
    }
}

/// A player that follows one of the policies.
#[derive(Clone, Debug)]
pub struct Policy {
    temper: Temper,
    dice: Dice,
}

impl Policy {
    /// A policy; the seed breaks ties and draws the futures that it imagines.
    #[must_use]
    pub fn new(temper: Temper, seed: u64) -> Self {
        Self { temper, dice: Dice::new(seed) }
    }

    /// The headline's option after which things stand best.
    fn choose(&mut self, view: &View<'_>, side: Side) -> Action {
        let event = view.board().headline().map(|event| view.level().ruleset().event(event));
        let options = event.and_then(|event| event.choice.as_ref());
        let count = options.map_or(1, |choice| choice.options.len()).min(usize::from(u8::MAX));
        let ahead = Lookahead::new(view, side, self.temper, &mut self.dice);
        let value = |option: &u8| ahead.after(&Action::Choice(*option));
        let best = (0..count as u8).rev().max_by_key(value);
        Action::Choice(best.unwrap_or(0))
    }
}

impl Player for Policy {
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        let side = view.side().filter(|_| view.is_awaited())?;
        let action = match view.board().phase() {
            Phase::Agenda => Action::Agenda(agenda::nearest(view, side)),
            Phase::Talks => Action::Offer(self.offer(view, side)),
            Phase::Answers => Action::Answer(self.answer(view, side)),
            Phase::Choice => self.choose(view, side),
            Phase::Orders => Action::Orders(self.seal(view, side)),
            Phase::Crisis => Action::Stand(crisis::stand(view, self.temper)),
            Phase::Desks | Phase::Over => return None,
        };
        Some(action)
    }

    fn name(&self) -> &str {
        self.temper.name()
    }

    fn reason(&self) -> Option<Reason> {
        Some(Reason::new("player-reason-policy"))
    }
}
