//! A crisis: what is at stake, what each pair of choices does, and whether it can end the game.

use rules::{Cell, CrisisId, Side, Stand, TrackId};
use text::{Args, Key};

use crate::scene::Scene;

/// How near a crisis is to the top of the ladder.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Danger {
    /// It cannot reach it.
    None,
    /// It can in a later round.
    Later,
    /// It can in this round.
    Now,
}

/// What one side takes if it prevails.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stake {
    /// The side.
    pub side: Side,
    /// The greatest share of the stake that it can take in this round, in percent.
    pub percent: u8,
    /// What that moves.
    pub moves: Vec<(TrackId, i16)>,
    /// In words.
    pub words: String,
}

/// What follows a pair of choices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Then {
    /// The ladder tops out and the game ends.
    Top,
    /// Another round.
    Round,
    /// The crisis ends.
    End,
}

/// What one pair of choices does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// The choice of the side that looks.
    pub mine: Stand,
    /// The choice of the other side.
    pub theirs: Stand,
    /// What it moves, tension first, the stake left out.
    pub moves: Vec<(TrackId, i16)>,
    /// Who takes the stake, how much of it in percent, and that in words.
    pub stake: Option<(Side, u8, String)>,
    /// What follows.
    pub then: Then,
    /// That in words.
    pub then_words: String,
}

/// A round of a crisis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Crisis {
    /// The crisis.
    pub id: CrisisId,
    /// The round, from 0.
    pub round: u8,
    /// How many rounds it can have.
    pub rounds: usize,
    /// Its name and the round.
    pub title: String,
    /// What it is about.
    pub prompt: String,
    /// Where tension stands.
    pub tension: i16,
    /// How far this round can take it, and all that are left.
    pub worst: (i16, i16),
    /// How near it is to the top.
    pub danger: Danger,
    /// That in words.
    pub danger_words: String,
    /// What each side has pushed, in words.
    pub pushed_words: String,
    /// What each side takes if it prevails; a side that can take nothing is left out.
    pub stakes: Vec<Stake>,
    /// The nine pairs: the choices of the side that looks in rows, those of the other in columns.
    pub outcomes: [[Outcome; 3]; 3],
}

/// The crisis that is on, if one is.
#[must_use]
pub fn crisis(scene: &Scene<'_>) -> Option<Crisis> {
    let (id, round) = scene.board().crisis()?;
    let rule = scene.rules.crisis(id);
    let rounds = rule.rounds.get(usize::from(round)..)?;
    let cells = rounds.first()?;
    let key = Key::new("crisis", scene.rules.crisis_name(id));
    let args = Args::new()
        .text("crisis", scene.words.name(&key))
        .number("round", round + 1)
        .count("rounds", rule.rounds.len());
    let tension = scene.board().get(scene.rules.tension());
    let (worst, danger) = danger(scene, rounds);
    let near = Args::new()
        .number("tension", tension)
        .number("worst", worst.0)
        .number("all", worst.1)
        .number("moscow", scene.board().pushed(Side::Moscow))
        .number("baku", scene.board().pushed(Side::Baku));
    let key_of_danger = match danger {
        Danger::Now => "ui-crisis-can-end",
        Danger::Later => "ui-crisis-can-end-later",
        Danger::None => "ui-crisis-cannot-end",
    };
    Some(Crisis {
        id,
        round,
        rounds: rule.rounds.len(),
        title: scene.say("ui-crisis-round", &args),
        prompt: scene.words.get(&key, Some("prompt"), &Args::new()),
        tension,
        worst,
        danger,
        danger_words: scene.say(key_of_danger, &near),
        pushed_words: scene.say("ui-crisis-answerable", &near),
        stakes: Side::BOTH.into_iter().filter_map(|side| stake(scene, cells, side)).collect(),
        outcomes: Stand::ALL
            .map(|mine| Stand::ALL.map(|theirs| outcome(scene, cells, mine, theirs))),
    })
}

/// How far this round and all that are left can take tension, and how near that is to the top.
fn danger(scene: &Scene<'_>, rounds: &[[Cell; 9]]) -> ((i16, i16), Danger) {
    let track = scene.rules.tension();
    let tension = scene.board().get(track);
    let top = scene.rules.track(track).most;
    let worst =
        |cells: &[Cell; 9]| cells.iter().map(|cell| tension_of(scene, cell)).max().unwrap_or(0);
    let now = tension + rounds.first().map_or(0, worst);
    let all = tension + rounds.iter().map(worst).sum::<i16>();
    let danger = if now >= top {
        Danger::Now
    } else if all >= top {
        Danger::Later
    } else {
        Danger::None
    };
    ((now.min(top), all.min(top)), danger)
}

/// How far a cell moves tension, its stake included.
fn tension_of(scene: &Scene<'_>, cell: &Cell) -> i16 {
    let track = scene.rules.tension();
    let own = |moves: Vec<(TrackId, i16)>| {
        moves.iter().find(|(found, _)| *found == track).map_or(0, |(_, by)| *by)
    };
    own(scene.amounts(cell.effects)) + own(scene.amounts(cell.stake_effects))
}

/// What a side takes if it prevails, at the greatest share of the stake in this round.
fn stake(scene: &Scene<'_>, cells: &[Cell; 9], side: Side) -> Option<Stake> {
    let own = cells.iter().filter(|cell| cell.stake == Some(side));
    let cell = own.max_by_key(|cell| cell.percent)?;
    let moves = scene.amounts(cell.stake_effects);
    let args = Args::new()
        .text("seat", side.id())
        .number("percent", cell.percent)
        .text("moves", scene.moves(&moves));
    let words = scene.say("ui-crisis-stake", &args);
    Some(Stake { side, percent: cell.percent, moves, words })
}

/// What one pair of choices does.
fn outcome(scene: &Scene<'_>, cells: &[Cell; 9], mine: Stand, theirs: Stand) -> Outcome {
    let place = match scene.side {
        Side::Moscow => mine as usize * 3 + theirs as usize,
        Side::Baku => theirs as usize * 3 + mine as usize,
    };
    let cell = &cells[place];
    let tension = scene.rules.tension();
    let mut moves = scene.amounts(cell.effects);
    moves.sort_by_key(|(track, _)| *track != tension);
    let stake = cell.stake.map(|side| {
        let args = Args::new().number("percent", cell.percent);
        (side, cell.percent, scene.say("ui-crisis-cell-stake", &args))
    });
    let top = scene.rules.track(tension).most;
    let (then, key) = if scene.board().get(tension) + tension_of(scene, cell) >= top {
        (Then::Top, "ui-crisis-cell-top")
    } else if cell.goes_on {
        (Then::Round, "ui-crisis-cell-next")
    } else {
        (Then::End, "ui-crisis-cell-end")
    };
    Outcome { mine, theirs, moves, stake, then, then_words: scene.plain(key) }
}
