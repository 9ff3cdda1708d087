//! What has been offered, how it was answered, and whether words were kept.

use egui::Ui;
use rules::{Entry, GameEvent};
use tell::symbol;
use text::Args;

use crate::kit;
use crate::play::parts;
use crate::play::stage::Stage;

/// Shows the talks, the latest turn first.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>) {
    let names = stage.model.names();
    let spoken = |entry: &&Entry| {
        matches!(
            entry.event,
            GameEvent::Offered(..) | GameEvent::Answered(..) | GameEvent::Promised(..)
        )
    };
    let lines: Vec<_> = stage.model.ledger.iter().filter(spoken).copied().collect();
    if lines.is_empty() {
        ui.add_space(8.0);
        kit::text(ui, stage.look(), &names.plain("play-talks-none"));
    }
    for turn in lines.chunk_by(|a, b| a.turn == b.turn).rev() {
        let number = turn.first().map_or(0, |entry| entry.turn);
        parts::section(ui, stage.look(), &heading(stage, number));
        kit::card(ui, stage.look(), |ui| {
            ui.set_width(ui.available_width());
            for entry in turn {
                line(ui, stage, entry);
            }
        });
    }
}

/// A turn by its number and season.
pub(super) fn heading(stage: &Stage<'_>, turn: u8) -> String {
    let names = stage.model.names();
    let quarter = stage.level().quarter(turn.max(1));
    let args =
        Args::new().number("quarter", quarter.number()).text("year", quarter.year().to_string());
    let season = names.say("play-season", &args);
    names.say("play-turn-heading", &Args::new().number("turn", turn).text("season", season))
}

fn line(ui: &mut Ui, stage: &Stage<'_>, entry: &Entry) {
    let p = stage.palette();
    let (side, colour) = match entry.event {
        GameEvent::Offered(side, _) | GameEvent::Answered(side, _) => (side, p.ink),
        GameEvent::Promised(side, _, true) => (side, p.gain),
        GameEvent::Promised(side, _, false) => (side, p.loss),
        _ => return,
    };
    let Some(words) = tell::happened::happened(&stage.told(), entry) else { return };
    let pieces = [parts::strong(symbol(side), p.side(side)), parts::plain(&words, colour)];
    ui.add(egui::Label::new(parts::line(&pieces)).wrap());
}
