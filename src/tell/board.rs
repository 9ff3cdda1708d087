//! The board: the ladder, the roads, both sides' interests, routes, acts that cannot be undone,
//! third parties, and what is on its way.

use rules::{
    AgendaId, By, Cond, EffectId, Fix, Group, InterestId, PartyId, RatchetId, ReactionId, Road,
    RouteId, Side, TrackGroup, TrackId,
};
use text::{Args, Key};

use crate::ledger::coming as coming_words;
use crate::names::Names;
use crate::scene::{Condition, Scene};
use crate::teller::rung;

/// From this rung on it is said who would answer for the top of the ladder.
pub const HIGH_RUNG: usize = 8;

/// Tension on its ladder of ten rungs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ladder {
    /// Tension.
    pub value: i16,
    /// The rung, 1 to 10.
    pub rung: usize,
    /// The rung in words, and on the same line what the next one means and from where it begins.
    pub words: String,
    /// How much each side has pushed over three turns, Moscow's first.
    pub pushed: [i32; 2],
    /// Who would answer if the ladder topped out now, if it is high and somebody has pushed.
    pub answerable: Option<String>,
}

/// A rung of the ladder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rung {
    /// Its number, 1 to 10.
    pub number: usize,
    /// The tension from which on it holds.
    pub from: i16,
    /// Its name.
    pub name: String,
    /// What it means.
    pub summary: String,
}

/// A road's share and how near it is to being final.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoadState {
    /// The road.
    pub road: Road,
    /// Its name.
    pub name: String,
    /// Its share, 0 to 100.
    pub share: u8,
    /// Its share at the start of each turn so far, this one last.
    pub trail: Vec<u8>,
    /// At how many ends of turn in a row it has been past its threshold.
    pub setting: u8,
    /// That it is about to be final, if it has begun to set in.
    pub closing: Option<String>,
}

/// One of a side's interests.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InterestState {
    /// The interest.
    pub id: InterestId,
    /// Its name.
    pub name: String,
    /// Its points, 0 to 20.
    pub value: u8,
    /// How it moved since a turn ago.
    pub change: i64,
}

/// A side's interests and its bar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// Whose.
    pub side: Side,
    /// One by one.
    pub interests: Vec<InterestState>,
    /// Their sum.
    pub sum: i64,
    /// The bar that the sum is compared with.
    pub bar: i64,
    /// Sum and bar in words, for the side that looks.
    pub words: String,
}

/// What a route does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RouteState {
    /// Something stands in its way.
    Blocked,
    /// It carries nothing yet.
    Building,
    /// It carries clearly less than is built.
    Throttled,
    /// It is open.
    Open,
}

/// A track, how it moved since a turn ago, and its bounds if they were narrowed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TrackState {
    /// The track.
    pub id: TrackId,
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: i16,
    /// How it moved since a turn ago.
    pub change: i16,
    /// Bounds that were set for good, in words.
    pub bounds: Vec<String>,
}

/// An act that cannot be undone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RatchetState {
    /// The act.
    pub id: RatchetId,
    /// Its name.
    pub name: String,
    /// Who can bring it about.
    pub by: By,
    /// Whether it has happened.
    pub done: bool,
    /// How many points the farthest of its tracks is away; 0 if it is a matter of orders and
    /// seasons.
    pub away: i16,
    /// The distance in words: done, so many away, in reach.
    pub distance: String,
    /// What it needs.
    pub needs: Vec<Condition>,
    /// What it fixes for good.
    pub fixes: Vec<String>,
}

/// What would make a third party act.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReactionState {
    /// The reaction.
    pub id: ReactionId,
    /// Its name.
    pub name: String,
    /// Its conditions.
    pub needs: Vec<Condition>,
    /// The appetite that it takes.
    pub appetite: i16,
    /// For how many turns it still rests.
    pub rest: u8,
    /// All of it in words.
    pub words: String,
}

/// A third party.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PartyState {
    /// The party.
    pub id: PartyId,
    /// Its name.
    pub name: String,
    /// What it thinks of either side, Moscow first.
    pub stance: [i16; 2],
    /// How ready it is to act.
    pub appetite: i16,
    /// All of it in words.
    pub words: String,
}

/// An effect that has been set going and will arrive.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coming {
    /// The effect.
    pub effect: EffectId,
    /// The turn in which it arrives.
    pub due: u8,
    /// In words, with what set it going.
    pub words: String,
}

/// A side's hidden agenda.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AgendaState {
    /// The agenda.
    pub id: AgendaId,
    /// Its name.
    pub name: String,
    /// What it asks for.
    pub summary: String,
    /// What it is worth.
    pub points: i32,
    /// Whether it is met as things stand.
    pub met: bool,
    /// What it needs.
    pub needs: Vec<Condition>,
    /// All of it in words, for the side that looks.
    pub words: String,
}

/// The groups of tracks, each with the key of its heading.
pub const GROUPS: [(Group, &str); 6] = [
    (Group::Between, "ui-board-between"),
    (Group::BakuTies, "ui-board-baku-ties"),
    (Group::MoscowTies, "ui-board-moscow-ties"),
    (Group::Supplies, "ui-board-dependence"),
    (Group::Outside, "ui-board-abroad"),
    (Group::Home, "ui-board-home"),
];

/// Tension on its ladder.
#[must_use]
pub fn ladder(scene: &Scene<'_>) -> Ladder {
    let value = scene.board().get(scene.rules.tension());
    let rung = rung(value);
    let name = |rung: usize| scene.words.name(Key::new("rung", &rung.to_string()));
    let count = |n: usize| i64::try_from(n).unwrap_or(0);
    let args = Args::new().number("rung", count(rung)).text("name", name(rung));
    let mut words = scene.say("ui-board-rung", &args);
    if rung < 10 {
        let args = Args::new().number("from", count(rung) * 10).text("name", name(rung + 1));
        words = format!("{words} · {}", scene.say("ui-board-rung-next", &args));
    }
    let pushed = Side::BOTH.map(|side| i32::from(scene.board().pushed(side)));
    let high = rung >= HIGH_RUNG && pushed != [0, 0];
    Ladder { value, rung, words, pushed, answerable: high.then(|| answerable(scene, pushed)) }
}

/// The ten rungs, the lowest first.
#[must_use]
pub fn rungs(names: &Names<'_>) -> Vec<Rung> {
    let rung = |number: usize| {
        let key = Key::new("rung", &number.to_string());
        let from = i16::try_from(number - 1).unwrap_or(0) * 10;
        Rung { number, from, name: names.words.name(&key), summary: names.words.summary(&key) }
    };
    (1..=10).map(rung).collect()
}

/// Who would be held responsible if the ladder topped out with these sums, Moscow's first.
#[must_use]
pub fn answerable(scene: &Scene<'_>, pushed: [i32; 2]) -> String {
    let seat = match scene.level().responsible(pushed) {
        [true, true] => "both",
        [true, false] => Side::Moscow.id(),
        [false, _] => Side::Baku.id(),
    };
    scene.say("ui-board-answerable", &Args::new().text("seat", seat))
}

/// The three roads.
#[must_use]
pub fn roads(scene: &Scene<'_>) -> [RoadState; 3] {
    let board = scene.board();
    Road::ALL.map(|road| {
        let shares = (1..=board.turn()).filter_map(|turn| scene.past.opened(turn));
        let setting = if road == Road::Cold { 0 } else { board.setting(road) };
        RoadState {
            road,
            name: scene.road(road),
            share: board.gauge()[road.index()],
            trail: shares.map(|board| board.gauge()[road.index()]).collect(),
            setting,
            closing: (setting > 0).then(|| {
                let args = Args::new().text("road", scene.road(road));
                let hold = scene.level().constants().set_in_hold;
                scene.say("ui-board-road-close", &args.number("threshold", hold))
            }),
        }
    })
}

/// When a road becomes final in this level.
#[must_use]
pub fn threshold(scene: &Scene<'_>) -> String {
    let numbers = scene.level().constants();
    let args = Args::new()
        .number("threshold", numbers.set_in_threshold)
        .number("turns", numbers.set_in_turns)
        .number("from", numbers.set_in_from);
    let set_in = scene.level().roads_set_in();
    scene.say(if set_in { "ui-board-road-threshold" } else { "ui-board-road-never" }, &args)
}

/// A side's interests, with what they gained or lost since a turn ago.
#[must_use]
pub fn standing(scene: &Scene<'_>, side: Side) -> Standing {
    let (board, level, before) = (scene.board(), scene.level(), scene.before());
    let interest = |(id, value): (InterestId, u8)| InterestState {
        id,
        name: scene.words.name(Key::new("interest", scene.rules.interest_name(id))),
        value,
        change: i64::from(value) - i64::from(before.interest(level, id)),
    };
    let interests: Vec<_> = board.interests(level, side).map(interest).collect();
    let sum = interests.iter().map(|interest| i64::from(interest.value)).sum();
    let bar = i64::from(level.bar(side));
    let args = Args::new().number("sum", sum).number("bar", bar);
    Standing { side, interests, sum, bar, words: scene.say("ui-board-sum", &args) }
}

/// What a route does.
#[must_use]
pub fn route(scene: &Scene<'_>, id: RouteId) -> RouteState {
    let (route, board) = (scene.rules.route(id), scene.board());
    let [build, flow] = [route.build, route.flow].map(|track| board.get(track));
    if board.get(route.blocked) > 0 {
        RouteState::Blocked
    } else if flow == 0 {
        RouteState::Building
    } else if flow + route.ramp < build {
        RouteState::Throttled
    } else {
        RouteState::Open
    }
}

/// A track.
#[must_use]
pub fn track(scene: &Scene<'_>, id: TrackId) -> TrackState {
    let (board, rule) = (scene.board(), scene.rules.track(id));
    let value = board.get(id);
    let bound = |key: &str, value: i16| scene.say(key, &Args::new().number("value", value));
    let mut bounds = Vec::new();
    if board.floor(id) > rule.least {
        bounds.push(bound("ui-board-floor", board.floor(id)));
    }
    if board.ceiling(id) < rule.most {
        bounds.push(bound("ui-board-ceiling", board.ceiling(id)));
    }
    let change = value - scene.before().get(id);
    TrackState { id, name: scene.track(id), value, change, bounds }
}

/// The tracks of a group.
#[must_use]
pub fn group(scene: &Scene<'_>, group: Group) -> Vec<TrackState> {
    let own = |id: &TrackId| scene.rules.track(*id).group == TrackGroup::Listed(group);
    scene.rules.all_tracks().filter(own).map(|id| track(scene, id)).collect()
}

/// What is reckoned from the tracks: name and value.
#[must_use]
pub fn derived(scene: &Scene<'_>) -> [(String, i32); 4] {
    let roads = scene.rules.roads();
    [
        ("ui-board-alignment", scene.board().value(&roads.alignment)),
        ("ui-board-transit", scene.board().value(&roads.transit_income)),
        ("ui-board-leverage", scene.board().value(&roads.leverage)),
        ("ui-board-stability", scene.board().stability(scene.level())),
    ]
    .map(|(key, value)| (scene.plain(key), value))
}

/// The acts that cannot be undone.
#[must_use]
pub fn ratchets(scene: &Scene<'_>) -> Vec<RatchetState> {
    scene.rules.all_ratchets().map(|id| ratchet(scene, id)).collect()
}

/// An act that cannot be undone.
#[must_use]
pub fn ratchet(scene: &Scene<'_>, id: RatchetId) -> RatchetState {
    let (board, rule) = (scene.board(), scene.rules.ratchet(id));
    let done = board.turned(id);
    let far = scene.rules.conds_of(rule.when).iter().map(|cond| match cond {
        Cond::AtLeast(track, value) => value - board.get(*track),
        Cond::AtMost(track, value) => board.get(*track) - value,
        _ => 0,
    });
    let away = far.max().unwrap_or(0).max(0);
    let distance = match away {
        _ if done => scene.plain("ui-board-ratchet-done"),
        1.. => scene.say("ui-board-ratchet-away", &Args::new().number("n", away)),
        _ => scene.plain("ui-board-ratchet-near"),
    };
    RatchetState {
        id,
        name: scene.words.name(Key::new("ratchet", scene.rules.ratchet_name(id))),
        by: rule.by,
        done,
        away,
        distance,
        needs: scene.conditions(rule.when),
        fixes: scene.rules.fixes_of(id).iter().map(|fix| fixed(scene, *fix)).collect(),
    }
}

/// A floor or a ceiling set for good.
#[must_use]
pub fn fixed(names: &Names<'_>, fix: Fix) -> String {
    let args = Args::new().text("track", names.track(fix.track)).number("value", fix.bound);
    names.say(if fix.floor { "ui-ratchet-floor" } else { "ui-ratchet-ceiling" }, &args)
}

/// A third party.
#[must_use]
pub fn party(scene: &Scene<'_>, id: PartyId) -> PartyState {
    let rule = scene.rules.party(id);
    let stance = rule.stance.map(|track| scene.board().get(track));
    let appetite = scene.board().get(rule.appetite);
    let [moscow, baku] = stance;
    let args = Args::new()
        .text("party", scene.party(id))
        .signed("moscow", moscow)
        .signed("baku", baku)
        .number("appetite", appetite);
    let words = scene.say("ui-board-party", &args);
    PartyState { id, name: scene.party(id), stance, appetite, words }
}

/// What would make a third party act; stances left out.
#[must_use]
pub fn reactions(scene: &Scene<'_>, id: PartyId) -> Vec<ReactionState> {
    let rules = scene.rules;
    let own = rules.party(id).reactions.iter().filter(|id| !rules.reaction(**id).stance);
    let reaction = |id: &ReactionId| {
        let rule = rules.reaction(*id);
        let rest = scene.board().cooldown(*id);
        let name = scene.reaction(*id);
        let args = Args::new()
            .text("reaction", name.as_str())
            .text("list", scene.conds_at(rule.trigger, &|track| scene.board().get(track)))
            .number("appetite", rule.appetite)
            .number("rest", rest);
        let key = if rest > 0 { "ui-look-reaction-rests" } else { "ui-look-reaction" };
        let words = scene.say(key, &args);
        let needs = scene.conditions(rule.trigger);
        ReactionState { id: *id, name, needs, appetite: rule.appetite, rest, words }
    };
    own.map(reaction).collect()
}

/// Effects that have been set going and will arrive.
#[must_use]
pub fn coming(scene: &Scene<'_>) -> Vec<Coming> {
    let coming = |(due, effect)| {
        let cause = scene.origin(effect).map_or(String::new(), |cause| scene.cause(cause));
        Coming { effect, due, words: coming_words(scene, effect, due, cause) }
    };
    scene.board().pending().map(coming).collect()
}

/// An agenda.
#[must_use]
pub fn agenda(scene: &Scene<'_>, id: AgendaId) -> AgendaState {
    let rule = scene.rules.agenda(id);
    let key = Key::new("agenda", scene.rules.agenda_name(id));
    let met = scene.board().agenda_met(scene.level(), id);
    let (name, summary) = (scene.words.name(&key), scene.words.summary(&key));
    let args = Args::new()
        .text("agenda", name.as_str())
        .text("summary", summary.as_str())
        .number("points", rule.points)
        .text("met", if met { "yes" } else { "no" });
    let words = scene.say("ui-board-agenda", &args);
    let needs = scene.conditions(rule.when);
    AgendaState { id, name, summary, points: rule.points.into(), met, needs, words }
}
