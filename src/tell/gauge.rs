//! Where the shares went in a turn, and why; what the turn did to the side's interests.

use rules::{Entry, GameEvent, Road, TrackId};
use text::{Args, Key};

use crate::explain;
use crate::names::DOT;
use crate::scene::Scene;

/// How many reasons are given for a movement of the shares.
const REASONS: usize = 4;

/// What a turn did to the shares and to the interests of the side that looks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gauge {
    /// The shares before, in the order of [`Road::ALL`].
    pub was: [u8; 3],
    /// The shares after.
    pub now: [u8; 3],
    /// The road whose share changed most; nothing if none did.
    pub road: Option<Road>,
    /// The tracks that took it there, the greatest first, and how far each moved.
    pub movers: Vec<(TrackId, i16)>,
    /// Both in words, or that the shares did not move.
    pub because: String,
    /// Roads that begin to set in, go on, or have fallen back, in words.
    pub setting: Vec<String>,
    /// What the turn did to the interests, in words.
    pub interests: String,
}

/// What a turn did, from the lines of its last step; nothing if the turn is not known.
#[must_use]
pub fn gauge(scene: &Scene<'_>, turn: u8, lines: &[Entry]) -> Option<Gauge> {
    let was = scene.past.opened(turn)?.gauge();
    let now = lines.iter().find_map(|entry| match entry.event {
        GameEvent::GaugeMoved(gauge) => Some(gauge),
        _ => None,
    });
    let now = now.unwrap_or(was);
    let change = |road: &Road| (i16::from(now[road.index()]) - i16::from(was[road.index()])).abs();
    let road = Road::ALL.into_iter().max_by_key(|road| (change(road), *road));
    let road = road.filter(|road| change(road) != 0);
    let movers = road.map_or_else(Vec::new, |road| movers(scene, turn, road));
    let setting = lines.iter().filter_map(|entry| match entry.event {
        GameEvent::Setting(road, ends) => Some(crate::happened::setting(scene, road, ends)),
        _ => None,
    });
    Some(Gauge {
        was,
        now,
        road,
        because: because(scene, road, &movers),
        movers,
        setting: setting.collect(),
        interests: interests(scene, turn)?,
    })
}

/// The tracks that moved a road's share in a turn, and how far each moved.
fn movers(scene: &Scene<'_>, turn: u8, road: Road) -> Vec<(TrackId, i16)> {
    let (before, after) = scene.around(turn);
    let movers = explain::movers(scene.rules.roads(), road, &before, &after);
    let moved = |(track, _)| (track, after.get(track) - before.get(track));
    movers.into_iter().take(REASONS).map(moved).collect()
}

fn because(scene: &Scene<'_>, road: Option<Road>, movers: &[(TrackId, i16)]) -> String {
    let Some(road) = road else { return scene.plain("ui-roads-unmoved") };
    let words: Vec<_> = movers.iter().map(|(track, by)| scene.moved(*track, *by)).collect();
    let args = Args::new().text("road", scene.road(road)).text("moves", words.join(DOT));
    scene.say("ui-roads-because", &args)
}

/// What the turn did to the interests of the side that looks.
fn interests(scene: &Scene<'_>, turn: u8) -> Option<String> {
    let level = scene.level();
    let before = scene.past.opened(turn)?;
    let mut moves = Vec::new();
    let (mut was, mut is) = (0, 0);
    for (id, value) in scene.board().interests(level, scene.side) {
        let [from, to] = [before.interest(level, id), value].map(i64::from);
        (was, is) = (was + from, is + to);
        if from != to {
            let name = scene.words.name(Key::new("interest", scene.rules.interest_name(id)));
            let args = Args::new().text("track", name).signed("by", to - from);
            moves.push(scene.say("ui-table-move", &args));
        }
    }
    let args = Args::new().number("was", was).number("is", is).text("moves", moves.join(DOT));
    let key = if moves.is_empty() { "ui-roads-interests-same" } else { "ui-roads-interests" };
    Some(scene.say(key, &args))
}
