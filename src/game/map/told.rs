//! The step of a turn that is being told, as the map plays it: cards that fly to their places, the
//! places that answer, and what was moved there.

use egui::{Rect, Ui};
use rules::{Cause, GameEvent, NodeId, PlayId, Ruleset, Side, TrackId};
use tell::Names;
use ui::kit::{self, Beat};
use ui::{Reveal, Subject};

use super::shown::{nodes_of, ratchet_node};

/// A card that flies.
#[derive(Clone, PartialEq, Debug)]
pub struct Flight {
    /// What is on it.
    pub title: String,
    /// Whose it is.
    pub side: Side,
    /// Where it lies, if it can be seen.
    pub from: Option<Rect>,
    /// To which node it flies.
    pub to: NodeId,
}

/// A step of a turn that is being told.
#[derive(Clone, PartialEq, Debug)]
pub struct Told {
    /// The cards that fly in it.
    pub flights: Vec<Flight>,
    /// The side that looks; its cards come from the left.
    pub own: Side,
    /// How far the step is.
    pub beat: Beat,
    /// The nodes that answer.
    pub nodes: Vec<NodeId>,
    /// What it moves, and by how much.
    pub moves: Vec<(TrackId, i16)>,
}

impl Told {
    /// Of the step that is on.
    #[must_use]
    pub fn of(ui: &Ui, reveal: &Reveal<'_>, names: &Names<'_>, own: Side) -> Self {
        let rules = names.rules;
        let flight = |play: PlayId| {
            let lever = rules.lever(rules.play(play).lever);
            let from = kit::card_place(ui, play);
            Flight { title: names.play(play), side: lever.side, from, to: lever.node }
        };
        let lines = reveal.present();
        let flights: Vec<Flight> = reveal.cards(rules).into_iter().map(flight).collect();
        let mut nodes: Vec<NodeId> = flights.iter().map(|flight| flight.to).collect();
        nodes.extend(lines.iter().flat_map(|entry| answering(rules, entry)));
        nodes.sort_unstable();
        nodes.dedup();
        Self { flights, own, beat: Beat::of(reveal), nodes, moves: tell::ledger::sum(lines) }
    }

    /// The nodes that have answered.
    #[must_use]
    pub fn answering(&self) -> &[NodeId] {
        if self.beat.flight().is_some() { &[] } else { &self.nodes }
    }

    /// By how much a track is moved.
    #[must_use]
    pub fn by(&self, track: TrackId) -> i16 {
        self.moves.iter().find(|(moved, _)| *moved == track).map_or(0, |(_, by)| *by)
    }
}

/// The nodes where a line of the ledger shows, but for those of orders.
fn answering(rules: &Ruleset, entry: &rules::Entry) -> Vec<NodeId> {
    match (entry.cause, entry.event) {
        (Cause::Reaction(reaction), _) => {
            nodes_of(Subject::Party(rules.reaction(reaction).party), rules)
        }
        (Cause::Pledge(party), _) => nodes_of(Subject::Party(party), rules),
        (_, GameEvent::Turned(ratchet)) => ratchet_node(rules, ratchet).into_iter().collect(),
        _ => Vec::new(),
    }
}
