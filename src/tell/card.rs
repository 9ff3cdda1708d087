//! A card: what it takes, what each of its targets would move, what could meet it, and why it
//! cannot be ordered.

use rules::{
    Cost, LeverId, Move, OrderError, OrderSet, PairId, Part, PlayId, Ruleset, Side, TrackId,
};
use text::{Args, Key};

use crate::names::{DOT, Names};
use crate::scene::Scene;

/// The letter of a target, by its place.
pub const LETTERS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// One movement of a track that orders would bring about by themselves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// What the card gives, where it hurts, or what it costs.
    pub part: Part,
    /// The track.
    pub track: TrackId,
    /// How far it moves.
    pub by: i16,
    /// The turn in which it arrives, if that is a later one.
    pub due: Option<u8>,
    /// In few words, with the number of turns until then: “tension +5”.
    pub words: String,
}

/// What a card, or one of its targets, gives and where it hurts. Tension is first, what comes
/// later last.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Changes {
    /// ▲ What it gives.
    pub gives: Vec<Change>,
    /// ▼ Where it hurts its owner.
    pub price: Vec<Change>,
}

impl Changes {
    /// Whether it moves nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.gives.is_empty() && self.price.is_empty()
    }

    /// All movements, what it gives first.
    pub fn all(&self) -> impl Iterator<Item = &Change> {
        self.gives.iter().chain(&self.price)
    }
}

/// A target of a card.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    /// The play that orders it.
    pub play: PlayId,
    /// Its letter.
    pub letter: &'static str,
    /// Its name.
    pub name: String,
    /// What it moves beyond what every target of the card moves.
    pub own: Changes,
    /// Why it cannot be ordered, if it cannot by itself.
    pub refusal: Option<OrderError>,
    /// What it lacks, in words, if that is the reason.
    pub unmet: Option<String>,
}

/// Whether a meeting of two cards opens a crisis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opens {
    /// It never does.
    Nothing,
    /// It does as things stand.
    Crisis,
    /// It would at higher tension.
    CrisisLater,
}

/// A card on the other table that would meet this one, if both were ordered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meets {
    /// The pair.
    pub pair: PairId,
    /// The other card.
    pub with: LeverId,
    /// The other card's symbol and number: `●2`.
    pub tag: String,
    /// How much of what this card gives would be left, in percent.
    pub mine: u8,
    /// How much of what the other one gives would be left, in percent.
    pub theirs: u8,
    /// Whether a crisis opens.
    pub opens: Opens,
    /// All of it in words.
    pub words: String,
}

/// Why a card cannot be ordered by itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// The reason.
    pub error: OrderError,
    /// In the card's own words.
    pub words: String,
}

/// A card on a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    /// The lever.
    pub lever: LeverId,
    /// Its owner.
    pub side: Side,
    /// Its number on the table, from 1; 0 if it lies on none.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// What it takes this turn.
    pub cost: Cost,
    /// What it takes, a word each, what is free left out.
    pub cost_words: Vec<String>,
    /// Whether its owner kept it from the turn before.
    pub kept: bool,
    /// Whether it is dearer because it was ordered in the turn before.
    pub dearer: bool,
    /// What it moves whatever its target.
    pub common: Changes,
    /// Its targets, if it has several.
    pub targets: Vec<Target>,
    /// The only play of a card without targets.
    pub only: Option<PlayId>,
    /// What could meet it.
    pub meets: Vec<Meets>,
    /// Why it cannot be ordered; nothing if one of its plays can.
    pub refusal: Option<Refusal>,
}

/// A side's table, card by card.
#[must_use]
pub fn table(scene: &Scene<'_>, side: Side) -> Vec<Card> {
    scene.board().table(side).iter().map(|lever| card(scene, *lever)).collect()
}

/// A card, on a table or not.
#[must_use]
pub fn card(scene: &Scene<'_>, lever: LeverId) -> Card {
    let (rules, board) = (scene.rules, scene.board());
    let side = rules.lever(lever).side;
    let place = board.table(side).iter().position(|card| *card == lever);
    let plays: Vec<_> = rules.lever(lever).plays().collect();
    let sums: Vec<_> = plays.iter().map(|play| sums(scene, *play)).collect();
    let shared = |sum: &&Sum| sums.iter().all(|other| other.contains(sum));
    let common: Vec<Sum> =
        sums.first().map_or_else(Vec::new, |first| first.iter().filter(shared).copied().collect());
    let several = plays.len() > 1;
    let targets = plays.iter().zip(&sums).zip(LETTERS.iter().chain(std::iter::repeat(&LETTERS[5])));
    let targets = targets.map(|((play, sums), letter)| {
        let own: Vec<Sum> = sums.iter().filter(|sum| !common.contains(sum)).copied().collect();
        target(scene, *play, letter, &own)
    });
    let cost = scene.view.cost(lever);
    Card {
        lever,
        side,
        number: place.map_or(0, |place| u8::try_from(place + 1).unwrap_or(0)),
        name: scene.lever(lever),
        cost,
        cost_words: cost_words(scene, cost),
        kept: board.kept(side) == Some(lever),
        dearer: board.played_last(lever),
        common: changes(scene, &common),
        targets: if several { targets.collect() } else { Vec::new() },
        only: plays.first().copied().filter(|_| !several),
        meets: meets(scene, lever),
        refusal: refusal(scene, lever),
    }
}

/// What a play alone would move.
#[must_use]
pub fn play(scene: &Scene<'_>, play: PlayId) -> Changes {
    changes(scene, &sums(scene, play))
}

/// Why a lever cannot be ordered by itself; nothing if one of its plays can.
#[must_use]
pub fn refusal(scene: &Scene<'_>, lever: LeverId) -> Option<Refusal> {
    let mut first = None;
    for play in scene.rules.lever(lever).plays() {
        match scene.view.check_play(play) {
            Ok(()) => return None,
            Err(error) => first = first.or(Some(error)),
        }
    }
    first.map(|error| Refusal { error, words: not_now(scene, error) })
}

/// A cost, a word for each of its parts, what is free left out.
#[must_use]
pub fn cost_words(names: &Names<'_>, cost: Cost) -> Vec<String> {
    let parts = [
        ("ui-table-price-attention", cost.attention),
        ("ui-table-price-capital", cost.capital),
        ("ui-table-price-treasury", cost.treasury),
    ];
    let parts = parts.into_iter().filter(|(_, n)| *n > 0);
    parts.map(|(key, n)| names.say(key, &Args::new().number("n", n))).collect()
}

/// Whether a movement that a card brings is bad news: what it costs its owner, but tension that
/// rises is no gain, whoever raises it, and tension that falls is no price.
#[must_use]
pub fn hurts(rules: &Ruleset, part: Part, track: TrackId, by: i16) -> bool {
    if track == rules.tension() { by > 0 } else { part != Part::Gives }
}

/// Movements in a row of words.
#[must_use]
pub fn row(changes: &[Change]) -> String {
    changes.iter().map(|change| change.words.as_str()).collect::<Vec<_>>().join(DOT)
}

/// The cards of the other table that would meet this one, if both were ordered.
#[must_use]
pub fn meets(scene: &Scene<'_>, lever: LeverId) -> Vec<Meets> {
    let (rules, board) = (scene.rules, scene.board());
    let mut found = Vec::new();
    for (id, pair) in rules.pairs_with(lever) {
        let other = if pair.moscow == lever { pair.baku } else { pair.moscow };
        let Some(tag) = scene.card_tag(rules.lever(other).side, other) else { continue };
        if !board.holds(scene.level(), pair.when) {
            continue;
        }
        let opens = match pair.crisis {
            None => Opens::Nothing,
            Some((_, when)) if board.holds(scene.level(), when) => Opens::Crisis,
            Some(_) => Opens::CrisisLater,
        };
        let mine = pair.percent[rules.lever(lever).side.index()];
        let theirs = pair.percent[rules.lever(other).side.index()];
        let args = Args::new()
            .text("card", tag.as_str())
            .text("pair", scene.words.name(Key::new("pair", rules.pair_name(id))))
            .number("mine", mine)
            .number("theirs", theirs);
        let key = match opens {
            Opens::Crisis => "ui-table-meets-crisis",
            Opens::CrisisLater => "ui-table-meets-crisis-later",
            Opens::Nothing => "ui-table-meets",
        };
        let words = scene.say(key, &args);
        found.push(Meets { pair: id, with: other, tag, mine, theirs, opens, words });
    }
    found
}

/// One movement, sums taken: part, track, turn of arrival if later, amount.
type Sum = (Part, TrackId, Option<u8>, i16);

/// What orders would move, each track once a part and a turn of arrival.
pub(crate) fn add_up(moves: Vec<Move>) -> Vec<Sum> {
    let mut sums: Vec<Sum> = Vec::new();
    for step in moves {
        let due = step.later.map(|(_, due)| due);
        let same = |sum: &&mut Sum| (sum.0, sum.1, sum.2) == (step.part, step.track, due);
        match sums.iter_mut().find(same) {
            Some(sum) => sum.3 += step.by,
            None => sums.push((step.part, step.track, due, step.by)),
        }
    }
    sums.retain(|sum| sum.3 != 0);
    sums
}

/// Movements in words, tension first, what comes later last.
pub(crate) fn in_words(scene: &Scene<'_>, sums: impl Iterator<Item = Sum>) -> Vec<Change> {
    let mut sums: Vec<_> = sums.collect();
    let tension = scene.rules.tension();
    sums.sort_by_key(|(_, track, due, _)| (due.is_some(), *track != tension));
    let words = |track: TrackId, due: Option<u8>, by: i16| match due {
        None => scene.moved(track, by),
        Some(due) => {
            let turns = i64::from(due) - i64::from(scene.board().turn());
            let args = Args::new().text("track", scene.short(track)).signed("by", by);
            scene.say("ui-table-move-later", &args.number("turns", turns))
        }
    };
    let change = |(part, track, due, by)| {
        let words = words(track, due, by);
        Change { part, track, by, due, words }
    };
    sums.into_iter().map(change).collect()
}

fn sums(scene: &Scene<'_>, play: PlayId) -> Vec<Sum> {
    let side = scene.rules.lever(scene.rules.play(play).lever).side;
    add_up(scene.view.preview(side, &OrderSet::from_iter([play])))
}

fn changes(scene: &Scene<'_>, sums: &[Sum]) -> Changes {
    let of = |part: Part| in_words(scene, sums.iter().filter(|sum| sum.0 == part).copied());
    Changes { gives: of(Part::Gives), price: of(Part::Price) }
}

fn target(scene: &Scene<'_>, play: PlayId, letter: &'static str, own: &[Sum]) -> Target {
    let refusal = scene.view.check_play(play).err();
    let unmet = match refusal {
        Some(OrderError::Needs(play, cond)) => Some(scene.unmet(play, cond)),
        _ => None,
    };
    Target {
        play,
        letter,
        name: scene.target_key(play).map_or(String::new(), |key| scene.words.name(key)),
        own: changes(scene, own),
        refusal,
        unmet,
    }
}

/// Why a card cannot be ordered, in the card's own words.
fn not_now(scene: &Scene<'_>, error: OrderError) -> String {
    match error {
        OrderError::Needs(play, cond) => scene.unmet(play, cond),
        other => scene.error(other),
    }
}
