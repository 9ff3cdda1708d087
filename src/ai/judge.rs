//! What a position is worth to a side, whether or not the game is over.

use rules::{
    AgendaId, Board, Brink, Cond, Conds, Ending, Level, Outcome, Playout, Road, Seat, Side, State,
};

/// What a condition that is no number counts for while it does not hold, in points of a track.
const EITHER_OR: i32 = 25;
/// The points of tracks over which an unmet agenda is worth something.
const REACH: i32 = 30;

/// How much a player minds its lead beside its own result, in percent: half as much.
pub const LEAD: i32 = 50;

/// The utility of each side, Moscow's first: what a player seeks is its own result and half its
/// lead, in hundredths of a point, doubled so that it stays whole.
#[must_use]
pub fn utilities(results: [i32; 2]) -> [i32; 2] {
    weighed(results, [LEAD; 2])
}

/// The same if the sides mind their leads so much, in percent, 0 to 1,000.
#[must_use]
pub fn weighed([moscow, baku]: [i32; 2], leads: [i32; 2]) -> [i32; 2] {
    let utility = |own: i32, other: i32, lead: i32| (own * 100 + (own - other) * lead) / 50;
    [utility(moscow, baku, leads[0]), utility(baku, moscow, leads[1])]
}

/// Both results in hundredths of a point, Moscow's first: the true ones if the game is over, or
/// else what the board promises.
#[must_use]
pub fn results(level: &Level, state: &State, agendas: [Option<AgendaId>; 2]) -> [i32; 2] {
    let board = state.board();
    state.results(level).unwrap_or_else(|| {
        let ends = Ends::of(level, board);
        Side::BOTH.map(|side| promise(level, board, side, agendas[side.index()], &ends))
    })
}

/// Both results where a game stands, by its agendas.
#[must_use]
pub fn position(game: &Playout<'_>) -> [i32; 2] {
    let agendas = Side::BOTH.map(|side| game.view(Seat::Side(side)).agenda());
    results(game.level(), game.state(), agendas)
}

/// Both utilities that a board promises, by the agendas that are known.
#[must_use]
pub fn promises(level: &Level, board: &Board, agendas: [Option<AgendaId>; 2]) -> [i32; 2] {
    let ends = Ends::of(level, board);
    utilities(Side::BOTH.map(|side| promise(level, board, side, agendas[side.index()], &ends)))
}

/// How the game may end.
struct Ends {
    /// How likely each road is, in parts of 1,000, if no headline ends the game before.
    roads: [i32; 3],
    /// What the next headline may bring.
    brink: Option<Brink>,
}

impl Ends {
    fn of(level: &Level, board: &Board) -> Self {
        Self { roads: odds(board), brink: board.brink(level) }
    }

    /// The multiplier that a side can expect, in parts of 100,000.
    fn multiplier(&self, level: &Level, board: &Board, side: Side, sum: i32) -> i32 {
        let roads = Road::ALL.iter().map(|road| {
            let outcome = Outcome { road: *road, ending: Ending::LastTurn, turn: board.turn() };
            self.roads[road.index()] * board.multiplier(level, side, outcome, sum)
        });
        let usual: i32 = roads.sum();
        match self.brink {
            None => usual,
            Some(Brink { percent, outcome }) => {
                let topped = 1_000 * board.multiplier(level, side, outcome, sum);
                usual + (topped - usual) / 100 * i32::from(percent)
            }
        }
    }
}

/// How likely each road is to be the end, in parts of 1,000, by the gauge alone.
///
/// The largest share decides, so what leads is likelier than its share says; a road that has begun
/// to set in is likely to be final.
fn odds(board: &Board) -> [i32; 3] {
    let weights = Road::ALL.map(|road| {
        let share = i32::from(board.gauge()[road.index()]);
        let begun = 1 + 3 * i32::from(board.setting(road).min(1));
        share * share * begun
    });
    let all = weights.iter().sum::<i32>().max(1);
    weights.map(|weight| weight * 1_000 / all)
}

/// A side's result if the game ends with these odds and nothing else changes.
fn promise(level: &Level, board: &Board, side: Side, agenda: Option<AgendaId>, ends: &Ends) -> i32 {
    let rules = level.ruleset();
    let fine: i32 =
        board.interests(level, side).map(|(id, _)| board.value(&rules.interest(id).value)).sum();
    let sum = fine / 5;
    let percent = ends.multiplier(level, board, side, sum);
    let bonus = agenda.map_or(0, |id| {
        let points = 100 * i32::from(rules.agenda(id).points);
        match distance(level, board, id) {
            0 => points,
            far => points * (REACH - far).max(0) / (2 * REACH),
        }
    });
    // Interests are fine-grained here, so that a step that rounds to nothing still counts.
    (20 * fine + bonus) / 100 * percent / 1_000
}

/// The points by which the tracks miss an agenda's conditions; 0 if it is met.
#[must_use]
pub fn distance(level: &Level, board: &Board, agenda: AgendaId) -> i32 {
    let conds = level.ruleset().agenda(agenda).when;
    level.ruleset().conds_of(conds).iter().map(|cond| miss(level, board, *cond)).sum()
}

fn miss(level: &Level, board: &Board, cond: Cond) -> i32 {
    match cond {
        Cond::AtLeast(track, value) => i32::from(value - board.get(track)).max(0),
        Cond::AtMost(track, value) => i32::from(board.get(track) - value).max(0),
        Cond::Any(conds) => any(level, board, conds),
        _ if board.holds_one(level, cond) => 0,
        _ => EITHER_OR,
    }
}

fn any(level: &Level, board: &Board, conds: Conds) -> i32 {
    let conds = level.ruleset().conds_of(conds).iter();
    conds.map(|cond| miss(level, board, *cond)).min().unwrap_or(0)
}
