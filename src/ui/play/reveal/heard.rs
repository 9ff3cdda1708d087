//! The step that is on, for whoever listens instead of looking.

use rules::Side;
use tell::Scene;
use text::Args;

use super::items::{self, Section};
use super::present;
use crate::model::Reveal;

/// The step that is on, in lines: the name of the part of the turn if it begins, both sides'
/// orders if they are opened, what happened and what it moved.
#[must_use]
pub fn heard(scene: &Scene<'_>, reveal: &Reveal<'_>) -> Vec<String> {
    let Some(first) = reveal.entries.first() else { return Vec::new() };
    let now = present(reveal);
    let mut lines = Vec::new();
    for section in items::sections(scene, reveal.entries, first.turn) {
        let opens = section.orders.is_some() && now.start == 0;
        if opens || section.items.first().is_some_and(|item| now.contains(&item.from)) {
            lines.push(section.title.clone());
            lines.extend(orders(scene, &section));
        }
        for item in section.items.iter().filter(|item| now.contains(&item.from)) {
            lines.push(item.title.clone());
            lines.extend(item.details.iter().cloned());
            lines.extend(item.moves.iter().map(|(_, words)| words.clone()));
        }
    }
    lines
}

/// Both sides' opened orders, one's own first.
fn orders(scene: &Scene<'_>, section: &Section) -> Vec<String> {
    let Some(orders) = &section.orders else { return Vec::new() };
    let mut lines = Vec::new();
    let own: Side = scene.side;
    for side in [own, own.other()] {
        lines.push(scene.side_name(side));
        let names = scene.orders(&orders[side.index()]);
        if names.is_empty() {
            lines.push(scene.plain("ui-reveal-none"));
        }
        for (place, name) in names.iter().enumerate() {
            let args = Args::new().count("slot", place + 1).text("lever", name.as_str());
            lines.push(scene.say("ui-orders-chosen", &args));
        }
    }
    lines
}
