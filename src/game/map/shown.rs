//! What the map shows: read from the mirrored entities, never written back.

use bevy::prelude::*;
use rules::{Kind, NodeId, Owner, RatchetId, RouteId, Ruleset, Side, TrackId};
use ui::Subject;

use super::MapRules;
use crate::turn::{Ratchet, Route, Stances, ThirdParty, Traffic, Turned};

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

/// What the map shows. The first three are read from the entities that mirror the board, once a
/// frame; the screens say the rest.
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
    /// The nodes where the step that is being told acts, once it does.
    pub answering: Vec<NodeId>,
}

/// A route below this and without flow is no more than planned.
const BEGUN: i16 = 12;

impl Shown {
    /// A route's state.
    #[must_use]
    pub fn route(&self, id: RouteId) -> Option<&RouteState> {
        self.routes.iter().find(|state| state.route == id)
    }
}

impl RouteState {
    /// Of a route with its traffic.
    #[must_use]
    pub fn of(rules: &Ruleset, id: RouteId, traffic: &Traffic) -> Self {
        let route = rules.route(id);
        let Traffic { build, flow, blocked, .. } = *traffic;
        let owner = if route.owner == Owner::Moscow { Side::Moscow } else { Side::Baku };
        let condition = condition(build, flow, blocked, route.ramp);
        Self { route: id, node: route.node, owner, build, flow, blocked, condition }
    }
}

/// Reads the mirrored entities.
pub(super) fn read(
    rules: Option<Res<MapRules>>,
    routes: Query<(&Route, &Traffic)>,
    parties: Query<(&ThirdParty, &Stances)>,
    ratchets: Query<(&Ratchet, &Turned)>,
    mut shown: ResMut<Shown>,
) {
    let Some(rules) = rules else { return };
    let mut now = Shown {
        routes: routes
            .iter()
            .map(|(id, traffic)| RouteState::of(&rules.0, id.0, traffic))
            .collect(),
        turned: ratchets.iter().filter(|(_, turned)| turned.0).map(|(id, _)| id.0).collect(),
        stances: rules.0.all_parties().map(|_| [0; 2]).collect(),
        ..Shown::default()
    };
    for (id, stances) in &parties {
        if let Some(two) = now.stances.get_mut(id.0.index()) {
            *two = [stances.moscow, stances.baku];
        }
    }
    // Entities are in no order of their own.
    now.routes.sort_by_key(|state| state.route);
    now.turned.sort_unstable();
    if (&now.routes, &now.stances, &now.turned) != (&shown.routes, &shown.stances, &shown.turned) {
        (shown.routes, shown.stances, shown.turned) = (now.routes, now.stances, now.turned);
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
