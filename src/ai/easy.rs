//! The easy player, who makes three mistakes that people make.
//!
//! It looks at what its orders do by themselves, with nobody answering. So it **ignores how third
//! parties will react**. It **repeats what worked**: a lever that served it last turn looks better
//! than it is. And **once provoked it escalates** beyond its interest: after a hard order of the
//! other side it reaches for hard orders of its own, and in a crisis it presses on.

use rules::{Action, Answer, Chance, Dice, OrderSet, Phase, PlayId, Side, Stand, Tone, View};

use crate::normal::{complete, place};
use crate::policy::crisis::can_top;
use crate::search::mixed;
use crate::strong::options::options;
use crate::{Player, Reason, judge};

/// What a lever that was played last turn looks better by, in hundredths of a point, doubled.
const HABIT: i32 = 4_200;
/// What a hard order looks better by once the other side has played one.
const SPITE: i32 = 4_500;
/// By how much, at most, it overrates one set of orders or another.
const BLUR: u32 = 14_000;

/// The player.
#[derive(Clone, Debug)]
pub struct Easy {
    seed: u64,
    reason: Option<Reason>,
}

impl Easy {
    /// Its name.
    pub const NAME: &str = "easy";

    /// From a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { seed, reason: None }
    }

    /// The set of orders that looks best.
    fn orders(&mut self, view: &View<'_>, side: Side, dice: &mut Dice) -> Option<Action> {
        let provoked = is_provoked(view, side);
        let mut best: Option<(i32, Action, OrderSet)> = None;
        for action in options(view, side) {
            let Action::Orders(sealed) = action else { continue };
            let orders = sealed.orders;
            let mut worth = foreseen(view, side, &orders) + dice.below(BLUR) as i32;
            worth += orders.plays().iter().map(|play| bias(view, *play, provoked)).sum::<i32>();
            if best.is_none_or(|(most, ..)| worth > most) {
                best = Some((worth, action, orders));
            }
        }
        let (_, action, orders) = best?;
        self.reason = Some(excuse(view, side, &orders, provoked));
        Some(complete(view, side, action))
    }
}

impl Player for Easy {
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        let side = view.side().filter(|_| view.is_awaited())?;
        let mut dice = Dice::new(mixed(self.seed, place(view)));
        self.reason = None;
        match view.board().phase() {
            Phase::Orders => self.orders(view, side, &mut dice),
            // It makes no offers, and takes them while nobody has been unkind to it.
            Phase::Talks => Some(Action::Offer(None)),
            Phase::Answers => {
                let answer = if is_provoked(view, side) { Answer::Refuse } else { Answer::Accept };
                Some(Action::Answer(answer))
            }
            Phase::Crisis => {
                self.reason = Some(Reason::new("player-reason-press-on"));
                Some(Action::Stand(stand(view, side)))
            }
            _ => view.random_action(&mut dice),
        }
    }

    fn name(&self) -> &str {
        Self::NAME
    }

    fn reason(&self) -> Option<Reason> {
        self.reason.clone()
    }

    fn only_legal(&self) -> bool {
        true
    }
}

/// Whether the other side played a hard lever last turn.
fn is_provoked(view: &View<'_>, side: Side) -> bool {
    let rules = view.level().ruleset();
    rules.all_levers().any(|lever| {
        let known = rules.lever(lever);
        known.side != side && known.tone == Tone::Hard && view.board().played_last(lever)
    })
}

/// In a crisis it escalates if it was provoked, and holds if not; it never backs down, but shrinks
/// from an escalation that could end the game.
fn stand(view: &View<'_>, side: Side) -> Stand {
    let escalates = is_provoked(view, side) && !can_top(view, Stand::Escalate);
    if escalates { Stand::Escalate } else { Stand::Hold }
}

/// What the orders do by themselves to the side's utility: no reaction, no answer.
fn foreseen(view: &View<'_>, side: Side, orders: &OrderSet) -> i32 {
    let board = view.foreseen(side, orders);
    let mut agendas = [None; 2];
    agendas[side.index()] = view.agenda();
    judge::promises(view.level(), &board, agendas)[side.index()]
}

/// By how much a play looks better than it is.
fn bias(view: &View<'_>, play: PlayId, provoked: bool) -> i32 {
    let rules = view.level().ruleset();
    let lever = rules.play(play).lever;
    let habit = if view.board().played_last(lever) { HABIT } else { 0 };
    let spite = if provoked && rules.lever(lever).tone == Tone::Hard { SPITE } else { 0 };
    habit + spite
}

/// What it says for itself.
fn excuse(view: &View<'_>, side: Side, orders: &OrderSet, provoked: bool) -> Reason {
    let rules = view.level().ruleset();
    let levers = || orders.plays().iter().map(|play| rules.play(*play).lever);
    let hard = levers().find(|lever| provoked && rules.lever(*lever).tone == Tone::Hard);
    let again = levers().find(|lever| view.board().played_last(*lever));
    match (hard, again, levers().next()) {
        (Some(lever), ..) => Reason::new("player-reason-provoked").lever("lever", lever),
        (_, Some(lever), _) => Reason::new("player-reason-again").lever("lever", lever),
        (.., Some(lever)) => {
            let gain = foreseen(view, side, orders) - foreseen(view, side, &OrderSet::NONE);
            let reason = Reason::new("player-reason-alone").lever("lever", lever);
            reason.number("gain_points", i64::from(gain) / 2)
        }
        _ => Reason::new("player-reason-nothing"),
    }
}
