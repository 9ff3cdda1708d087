//! What the map shows of a board: read from it, never written back.

use bevy::prelude::Resource;
use rules::{
    Board, Kind, Level, NodeId, Owner, PartyId, RatchetId, RouteId, Ruleset, Side, TrackId,
};
use tell::Tracks;
use ui::Subject;

/// How a route is: its shape on the map says the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Condition {
    /// Hardly begun.
    Planned,
    /// Being built; nothing runs yet.
    Building,
    /// As much runs as can.
    Open,
    /// Less runs than could.
    Throttled,
    /// Nothing passes.
    Blocked,
}

/// A route as it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RouteState {
    /// Which.
    pub route: RouteId,
    /// Its node.
    pub node: NodeId,
    /// Whose.
    pub owner: Side,
    /// How far it is built, 0–100.
    pub build: i16,
    /// What runs on it, 0–100.
    pub flow: i16,
    /// Turns for which it is blocked.
    pub blocked: i16,
    /// How it is.
    pub condition: Condition,
}

/// What the map shows.
#[derive(Resource, Clone, PartialEq, Eq, Debug, Default)]
pub struct Shown {
    /// By route.
    pub routes: Vec<RouteState>,
    /// By party: stance toward Moscow, toward Baku (indexed by side), −100 to 100.
    pub stances: Vec<[i16; 2]>,
    /// The acts that cannot be undone and have been done.
    pub turned: Vec<RatchetId>,
    /// What is in focus.
    pub lit: Option<Subject>,
    /// What is kept in focus.
    pub pinned: Option<Subject>,
    /// Where orders that are being put together would act, and whose they are.
    pub touched: Vec<(NodeId, Side)>,
}

/// A route below this and without flow is no more than planned.
const BEGUN: i16 = 12;

impl Shown {
    /// Reads a board.
    #[must_use]
    pub fn of(board: &Board, level: &Level) -> Self {
        Self::of_tracks(&Tracks::of(level.ruleset(), board), level)
    }

    /// Reads the tracks as they were at some point of a ledger.
    #[must_use]
    pub fn of_tracks(board: &Tracks, level: &Level) -> Self {
        let rules = level.ruleset();
        let routes = rules.all_routes().map(|id| {
            let route = rules.route(id);
            let [build, flow, blocked] =
                [route.build, route.flow, route.blocked].map(|track| board.get(track));
            let owner = if route.owner == Owner::Moscow { Side::Moscow } else { Side::Baku };
            let condition = condition(build, flow, blocked, route.ramp);
            RouteState { route: id, node: route.node, owner, build, flow, blocked, condition }
        });
        let stance = |id: PartyId| rules.party(id).stance.map(|track: TrackId| board.get(track));
        Self {
            routes: routes.collect(),
            stances: rules.all_parties().map(stance).collect(),
            turned: rules.all_ratchets().filter(|id| board.turned(*id)).collect(),
            ..Self::default()
        }
    }

    /// A route's state.
    #[must_use]
    pub fn route(&self, id: RouteId) -> Option<&RouteState> {
        self.routes.iter().find(|state| state.route == id)
    }
}

/// The same reading as in the list of routes: blocked, being built, below what is built, open.
fn condition(build: i16, flow: i16, blocked: i16, ramp: i16) -> Condition {
    match () {
        () if blocked > 0 => Condition::Blocked,
        () if flow == 0 && build < BEGUN => Condition::Planned,
        () if flow == 0 => Condition::Building,
        () if flow + ramp < build => Condition::Throttled,
        () => Condition::Open,
    }
}

/// The nodes at which something is: those that light up with it.
#[must_use]
pub fn nodes_of(subject: Subject, rules: &Ruleset) -> Vec<NodeId> {
    let with = |track: TrackId| {
        rules.all_nodes().filter(move |id| rules.node(*id).tracks.contains(&track))
    };
    match subject {
        Subject::Node(node) => vec![node],
        Subject::Lever(lever) => vec![rules.lever(lever).node],
        Subject::Route(route) => vec![rules.route(route).node],
        Subject::Party(party) => rules
            .all_nodes()
            .filter(|id| rules.node(*id).tracks.contains(&rules.party(party).appetite))
            .filter(|id| rules.node_name(*id) != "border")
            .collect(),
        Subject::Track(track) => with(track).take(2).collect(),
        Subject::Tension => with(rules.tension()).collect(),
        Subject::Ratchet(ratchet) => ratchet_node(rules, ratchet).into_iter().collect(),
        Subject::Reaction(reaction) => {
            nodes_of(Subject::Party(rules.reaction(reaction).party), rules)
        }
        Subject::Road(_)
        | Subject::Interest(_)
        | Subject::Agenda(_)
        | Subject::Headline(_)
        | Subject::Pair(_)
        | Subject::Crisis(_) => Vec::new(),
    }
}

/// Where an act that cannot be undone shows: the node of the first track that it fixes.
#[must_use]
pub fn ratchet_node(rules: &Ruleset, ratchet: RatchetId) -> Option<NodeId> {
    let track = rules.fixes_of(ratchet).first()?.track;
    rules.all_nodes().find(|id| rules.node(*id).tracks.contains(&track))
}

/// A thing of the ruleset by its id.
pub(crate) fn find<Id: Copy>(
    rules: &Ruleset,
    kind: Kind,
    all: impl Iterator<Item = Id>,
    id: &str,
) -> Option<Id> {
    let place = rules.ids(kind).iter().position(|known| known == id)?;
    let mut all = all;
    all.nth(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_read_as_in_the_list() {
        assert_eq!(condition(5, 0, 0, 10), Condition::Planned);
        assert_eq!(condition(25, 0, 0, 10), Condition::Building);
        assert_eq!(condition(60, 55, 0, 10), Condition::Open);
        assert_eq!(condition(75, 30, 0, 20), Condition::Throttled);
        assert_eq!(condition(75, 30, 2, 20), Condition::Blocked);
    }
}
