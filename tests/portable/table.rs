//! A game between two players, decision by decision, and what is left of it.

use ai::{Player, Seeds};
use rules::{Game, Hash, Phase, Replay, Seat, Side};

use crate::{Plan, Problem, shipped};

/// A game that is being played.
pub struct Table {
    plan: Plan,
    game: Game,
    players: [Box<dyn Player>; 2],
}

/// Who has decided, and in which phase.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decision {
    /// The side.
    pub side: Side,
    /// The phase.
    pub phase: Phase,
}

impl Table {
    /// Sits both players down.
    ///
    /// # Errors
    /// There is no such level or player.
    pub fn open(plan: Plan) -> Result<Self, Problem> {
        let seeds = Seeds::of(plan.seed, plan.index);
        let game = Game::new(shipped::level(&plan.level)?, seeds.game);
        let player = |side: Side| {
            let name = &plan.players[side.index()];
            ai::by_name(name, seeds.player(side))
                .ok_or_else(|| format!("there is no player {name}"))
        };
        let players = [player(Side::Moscow)?, player(Side::Baku)?];
        Ok(Self { plan, game, players })
    }

    /// Lets whoever is awaited decide, Moscow first. `None` if the game is over.
    ///
    /// # Errors
    /// A player says nothing, or what the rules refuse.
    pub fn decide(&mut self) -> Result<Option<Decision>, Problem> {
        let awaited = |game: &Game| {
            Side::BOTH.into_iter().find(|side| game.board().awaiting().has(Seat::Side(*side)))
        };
        let Some(side) = awaited(&self.game) else { return Ok(None) };
        let (seat, phase) = (Seat::Side(side), self.game.board().phase());
        let action = self.players[side.index()].act(&self.game.view(seat));
        let refused = match action {
            None => Some("nothing".to_owned()),
            Some(action) => {
                let answer = self.game.submit(seat, action);
                answer.err().map(|why| format!("{action:?}, which is refused: {why:?}"))
            }
        };
        if let Some(refused) = refused {
            return Err(format!("{}: {side:?} gives {refused}", self.plan));
        }
        if awaited(&self.game).is_none() {
            self.game.resolve();
        }
        Ok(Some(Decision { side, phase }))
    }

    /// The name of a side's player.
    #[must_use]
    pub fn player(&self, side: Side) -> &str {
        self.players[side.index()].name()
    }

    /// The game as a replay, under its plan.
    #[must_use]
    pub fn written(&self) -> String {
        written(&self.plan, &self.game)
    }

    /// The game in a line, as [`replay`] gives it.
    #[must_use]
    pub fn line(&self) -> String {
        line(&self.plan, &self.game)
    }
}

/// Reads a replay that [`Table::written`] gave, plays it, and puts the game in a line: its plan,
/// how many turns and submissions it had, the hash of the state after the last turn, and one over
/// all there is to know of it: each submission, the hash of each turn, and the ledger.
///
/// # Errors
/// It cannot be read, a submission is refused, a turn has another hash than the one written down,
/// or it would be written otherwise now.
pub fn replay(text: &str) -> Result<String, Problem> {
    let heading = text.lines().next().unwrap_or_default();
    let plan: Plan = heading.trim_start_matches("// ").parse()?;
    let find = |id: &str| shipped::level_text(id).map(str::to_owned);
    let file = plan.to_string();
    let replay = Replay::read(shipped::ruleset()?, &file, text, &find);
    let game = replay.and_then(|replay| replay.play(None));
    let game = game.map_err(|problems| shipped::lines(&problems))?;
    if written(&plan, &game) != text {
        return Err(format!("{plan}: played, it is written otherwise"));
    }
    Ok(line(&plan, &game))
}

/// The replays in a text that holds one after the other: each begins with its plan as a comment.
pub fn replays(text: &str) -> impl Iterator<Item = &str> {
    // A replay ends with the only parenthesis that stands at the beginning of a line.
    text.split_inclusive("\n)\n")
}

fn written(plan: &Plan, game: &Game) -> String {
    Replay::write(game, &plan.to_string(), None)
}

fn line(plan: &Plan, game: &Game) -> String {
    let everything = format!("{}{:?}", written(plan, game), game.ledger());
    let (turns, submissions) = (game.hashes().len(), game.log().len());
    let all = Hash::of(everything.as_bytes());
    format!("{plan} turns {turns} submissions {submissions} end {} all {all}", game.hash())
}
