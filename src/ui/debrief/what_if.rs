//! One order changed, and the game played on from there many times: a piece of work in slices, for
//! whoever runs the frames.

use ai::Player;
use ai::pivot::{Branch, End, Odds};
use rules::{Game, OrderSet, PlayId, Side};

/// Who plays on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Skill {
    /// Looks at the end of the turn.
    #[default]
    Normal,
    /// Weighs both tables; slow.
    Strong,
}

impl Skill {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Normal, Self::Strong];

    /// The player's name.
    #[must_use]
    pub const fn player(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Strong => "strong",
        }
    }

    /// How many continuations are worth their time.
    #[must_use]
    pub const fn games(self) -> u32 {
        match self {
            Self::Normal => 500,
            Self::Strong => 60,
        }
    }
}

/// A change of one order of one turn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// The turn.
    pub turn: u8,
    /// Whose orders.
    pub side: Side,
    /// The order that was played and is left out, if one is.
    pub out: Option<PlayId>,
    /// The order that takes its place or comes besides, if one does.
    pub into: Option<PlayId>,
    /// Who plays on.
    pub skill: Skill,
    /// Whether the other side keeps to the orders that it gave later, where it can.
    pub frozen: bool,
}

/// What has been played so far after one set of orders.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Continued {
    /// The orders.
    pub orders: OrderSet,
    /// Where the continuations ended.
    pub odds: Odds,
    /// Baku's result less Moscow's, in hundredths, of each.
    pub leads: Vec<i32>,
}

impl Continued {
    const fn new(orders: OrderSet) -> Self {
        Self { orders, odds: Odds::new([0; 3]), leads: Vec::new() }
    }

    fn count(&mut self, end: End) {
        let mut counts = self.odds.counts();
        counts[end.road.index()] += 1;
        self.odds = Odds::new(counts);
        self.leads.push(end.results[Side::Baku.index()] - end.results[Side::Moscow.index()]);
    }

    /// The lead in the middle, in hundredths; above zero is Baku's.
    #[must_use]
    pub fn median(&self) -> i32 {
        let mut leads = self.leads.clone();
        leads.sort_unstable();
        leads.get(leads.len() / 2).copied().unwrap_or(0)
    }
}

/// The work.
#[derive(Clone, Debug)]
pub struct WhatIf {
    change: Change,
    branch: Branch,
    played: Continued,
    changed: Continued,
    done: u32,
    games: u32,
}

impl WhatIf {
    /// Begins it. `None` if the change is not legal. `seed` is that of all that is drawn.
    #[must_use]
    pub fn new(game: &Game, change: Change, seed: u64) -> Option<Self> {
        let branch = Branch::of(game, change.turn, change.side, seed)?;
        let branch = if change.frozen { branch.frozen(game) } else { branch };
        let played = branch.played();
        let changed = with(&played, change.out, change.into)?;
        legal(&branch.legal(), &changed).then(|| Self {
            change,
            branch,
            played: Continued::new(played),
            changed: Continued::new(changed),
            done: 0,
            games: change.skill.games(),
        })
    }

    /// Plays at most so many pairs of continuations, one with and one without the change; says
    /// whether all have been played. The slices make no difference.
    pub fn step(&mut self, pairs: u32) -> bool {
        let name = self.change.skill.player();
        let make = |seed: u64| -> Box<dyn Player> {
            ai::by_name(name, seed).unwrap_or_else(|| Box::new(ai::Idle))
        };
        for _ in 0..pairs.min(self.games - self.done) {
            for side in [&mut self.played, &mut self.changed] {
                side.count(self.branch.go_on(side.orders, self.done, &make));
            }
            self.done += 1;
        }
        self.is_done()
    }

    /// The next pair of continuations, for whoever plays them elsewhere: where from, with which
    /// orders, and their number. What comes of them goes to [`Self::count`].
    #[must_use]
    pub fn next(&self) -> Option<(&Branch, [OrderSet; 2], u32)> {
        let orders = [self.played.orders, self.changed.orders];
        (!self.is_done()).then_some((&self.branch, orders, self.done))
    }

    /// Counts what came of [`Self::next`].
    pub fn count(&mut self, [played, changed]: [End; 2]) {
        if !self.is_done() {
            self.played.count(played);
            self.changed.count(changed);
            self.done += 1;
        }
    }

    /// Whether all has been played.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.done >= self.games
    }

    /// How many pairs have been played, and how many it will be.
    #[must_use]
    pub const fn progress(&self) -> (u32, u32) {
        (self.done, self.games)
    }

    /// The change.
    #[must_use]
    pub const fn change(&self) -> Change {
        self.change
    }

    /// After the orders as they were played.
    #[must_use]
    pub const fn played(&self) -> &Continued {
        &self.played
    }

    /// After the changed ones.
    #[must_use]
    pub const fn changed(&self) -> &Continued {
        &self.changed
    }
}

/// What could stand in the place of an order, or besides all of them: plays, and nothing at all.
#[must_use]
pub fn choices(game: &Game, turn: u8, side: Side, out: Option<PlayId>) -> Vec<Option<PlayId>> {
    let Some(branch) = Branch::of(game, turn, side, 0) else { return Vec::new() };
    let (played, sets) = (branch.played(), branch.legal());
    let rules = game.level().ruleset();
    let nothing = out.map(|_| None);
    let plays = rules.all_plays().map(Some);
    let fits = |into: &Option<PlayId>| {
        *into != out && with(&played, out, *into).is_some_and(|set| legal(&sets, &set))
    };
    nothing.into_iter().chain(plays).filter(fits).collect()
}

/// The set with one order put out and one in; `None` if there is no room or no change.
fn with(played: &OrderSet, out: Option<PlayId>, into: Option<PlayId>) -> Option<OrderSet> {
    let changed = out.is_some() || into.is_some();
    let known = into.is_some_and(|play| played.plays().contains(&play));
    let mut set = OrderSet::NONE;
    let mut room = true;
    for play in played.plays() {
        match (Some(*play) == out, into) {
            (true, Some(into)) => room &= set.push(into),
            (true, None) => {}
            (false, _) => room &= set.push(*play),
        }
    }
    if let (None, Some(into)) = (out, into) {
        room &= set.push(into);
    }
    (changed && room && !known).then_some(set)
}

fn legal(sets: &[OrderSet], set: &OrderSet) -> bool {
    let sorted = set.sorted();
    sets.iter().any(|known| known.sorted() == sorted)
}
