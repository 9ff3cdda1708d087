//! The normal player: a quick look at the end of this turn, and no further.
//!
//! It tries each of its moves in a sampled world in which the other side does
//! anything legal, and takes the one after which things look best to it.
//!
//! The careful one looks as far, but at many worlds, and does not err in what it saw: what is best
//! by the end of the turn, with hardly any chance in it. It is there for studies.

use rules::{Action, Chance, Dice, Phase, Playout, Sealed, Seat, Side, View};

use crate::search::mixed;
use crate::strong::belief;
use crate::strong::options::options;
use crate::{Player, Reason, judge};

/// The player.
#[derive(Clone, Debug)]
pub struct Normal {
    care: &'static Care,
    seed: u64,
    reason: Option<Reason>,
}

/// How closely it looks.
#[derive(PartialEq, Eq, Debug)]
struct Care {
    /// The player's name.
    name: &'static str,
    /// Worlds in which each move is tried.
    worlds: u64,
    /// By how much, at most, it overrates one move or another, in hundredths of a point, doubled.
    blur: u32,
}

impl Normal {
    /// Its name.
    pub const NAME: &str = "normal";
    /// The name of the careful one.
    pub const CAREFUL: &str = "careful";

    /// From a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { care: &Care { name: Self::NAME, worlds: 1, blur: 420 }, seed, reason: None }
    }

    /// The careful one, from a seed.
    #[must_use]
    pub const fn careful(seed: u64) -> Self {
        Self { care: &Care { name: Self::CAREFUL, worlds: 64, blur: 0 }, seed, reason: None }
    }
}

impl Player for Normal {
    fn act(&mut self, view: &View<'_>) -> Option<Action> {
        let side = view.side().filter(|_| view.is_awaited())?;
        let moves = options(view, side);
        let seed = mixed(self.seed, place(view));
        let mut dice = Dice::new(seed);
        let Care { worlds, blur, .. } = *self.care;
        let mut judge = |action: &Action| {
            let blur = if blur == 0 { 0 } else { dice.below(blur) as i32 };
            look(view, side, *action, seed, worlds) + blur
        };
        let worth: Vec<i32> = moves.iter().map(&mut judge).collect();
        let best = (0..moves.len()).max_by_key(|place| (worth[*place], usize::MAX - place))?;
        let gain = i64::from(worth[best] - worth[0]) / (2 * worlds as i64);
        let reason = Reason::new("player-reason-look").number("choices", moves.len() as i64);
        let reason = reason.number("worlds", worlds as i64);
        self.reason = Some(reason.number("gain_points", gain));
        Some(complete(view, side, moves[best]))
    }

    fn name(&self) -> &str {
        self.care.name
    }

    fn reason(&self) -> Option<Reason> {
        self.reason.clone()
    }

    fn only_legal(&self) -> bool {
        true
    }
}

/// Where in a game a decision is: turn, phase and round, so that chance does not depend on what was
/// thought before and a resumed game goes on as it would have gone on.
pub(crate) fn place(view: &View<'_>) -> u64 {
    let board = view.board();
    let (_, round) = board.crisis().unwrap_or_default();
    let place = [board.turn(), board.phase() as u8, round];
    place.iter().fold(0, |sum, part| (sum << 8) | u64::from(*part))
}

/// What a move leads to by the end of the turn, summed over the worlds.
fn look(view: &View<'_>, side: Side, action: Action, seed: u64, worlds: u64) -> i32 {
    let leads = belief::leads(view);
    let world = |number: u64| {
        let mut dice = Dice::new(mixed(seed, number));
        let mut game = Playout::from_state(view.level(), view.sample_state(&mut dice));
        let turn = game.board().turn();
        game.submit_unchecked(Seat::Side(side), action);
        while game.board().phase() != Phase::Over && game.board().turn() == turn {
            for seat in game.board().awaiting().iter() {
                if let Some(action) = game.view(seat).random_action(&mut dice) {
                    game.submit_unchecked(seat, action);
                }
            }
            game.resolve();
        }
        judge::weighed(judge::position(&game), leads)[side.index()]
    };
    (0..worlds).map(world).sum()
}

/// Adds a prediction to orders: the other side's dearest lever that it can afford.
pub(crate) fn complete(view: &View<'_>, side: Side, action: Action) -> Action {
    let Action::Orders(sealed) = action else { return action };
    let rules = view.level().ruleset();
    let table = view.board().table(side.other()).iter().copied();
    let playable =
        table.filter(|lever| rules.lever(*lever).plays().any(|play| view.check_play(play).is_ok()));
    let prediction = playable.max_by_key(|lever| (view.cost(*lever).attention, *lever));
    Action::Orders(Sealed { prediction, ..sealed })
}
