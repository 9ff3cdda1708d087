//! The six third parties: where they stand, and what would make them act.

use egui::Ui;
use rules::{PartyId, ReactionId, Side};
use tell::symbol;
use text::{Args, Key};

use super::columns;
use crate::kit;
use crate::model::Subject;
use crate::play::parts::{self, Row};
use crate::play::stage::Stage;
use crate::theme::{SEMIBOLD, SERIF};

/// Shows all six.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>) {
    ui.add_space(6.0);
    let all: Vec<_> = stage.rules().all_parties().collect();
    columns(ui, all.len(), |ui, place| party(ui, stage, all[place]));
}

fn party(ui: &mut Ui, stage: &mut Stage<'_>, id: PartyId) {
    kit::card(ui, stage.look(), |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        title(ui, stage, id);
        let names = stage.model.names();
        let key = Key::new("party", stage.rules().party_name(id));
        kit::note(ui, stage.look(), &names.words.summary(&key));
        for side in [Side::Baku, Side::Moscow] {
            stance(ui, stage, id, side);
        }
        ui.add_space(3.0);
        kit::section(ui, stage.look(), &names.plain("play-party-acts"));
        for reaction in &stage.rules().party(id).reactions {
            if !stage.rules().reaction(*reaction).stance {
                trigger(ui, stage, id, *reaction);
            }
        }
    });
}

fn title(ui: &mut Ui, stage: &mut Stage<'_>, id: PartyId) {
    let (names, p) = (stage.model.names(), stage.palette());
    let appetite = stage.now.tracks.get(stage.rules().party(id).appetite);
    let name = names.party(id);
    let ready = names.say("play-party-appetite", &Args::new().number("value", appetite));
    let row = Row {
        name: format!("{name}. {ready}"),
        left: parts::line(&[(&name, SERIF.at(14.5), p.ink)]),
        right: parts::line(&[parts::small(&ready, p.soft)]),
        ..Row::default()
    };
    let response = parts::row(ui, stage.look(), ("party", id.index()), row);
    stage.stands_for(&response, Subject::Party(id));
}

/// A stance as a bar about its zero line.
fn stance(ui: &mut Ui, stage: &Stage<'_>, id: PartyId, side: Side) {
    let (names, p) = (stage.model.names(), stage.palette());
    let value = stage.now.tracks.get(stage.rules().party(id).stance[side.index()]);
    ui.spacing_mut().interact_size.y = 16.0;
    ui.horizontal(|ui| {
        let label = format!("{} {}", symbol(side), names.of_side("play-party-to", side));
        let label = ui.painter().layout_job(parts::line(&[parts::small(&label, p.soft)]));
        let room = 86.0_f32.max(label.size().x);
        let used = label.size().x;
        ui.label(label);
        ui.add_space(room - used);
        let args = Args::new().text("seat", side.id()).signed("value", value);
        let name = names.say("play-party-stance", &args);
        let width = (ui.available_width() - 44.0).max(60.0);
        kit::diverging(ui, stage.look(), &name, value.into(), 100.0, p.side(side), width);
        kit::figure(ui, &names.signed(value), 12.0, p.ink);
    });
}

/// A reaction, what it waits for, and whether that is there.
fn trigger(ui: &mut Ui, stage: &mut Stage<'_>, party: PartyId, id: ReactionId) {
    let (told, p) = (stage.told(), stage.palette());
    let rule = stage.rules().reaction(id);
    let conditions = told.conditions(rule.trigger);
    let appetite = stage.now.tracks.get(stage.rules().party(party).appetite);
    let ready = appetite >= rule.appetite;
    let rest = stage.model.view.board().cooldown(id);
    let would = ready && rest == 0 && conditions.iter().all(|condition| condition.holds);
    let name = told.reaction(id);
    let from = told.say("play-party-from", &Args::new().number("value", rule.appetite));
    let state = match () {
        () if rest > 0 => told.say("play-party-rests", &Args::new().number("turns", rest)),
        () if would => told.plain("play-party-would"),
        () => from.clone(),
    };
    let colour = if would { p.focus_text } else { p.soft };
    let row = Row {
        name: format!("{name}: {state}"),
        left: parts::line(&[(&name, SEMIBOLD.at(12.0), p.ink)]),
        right: parts::line(&[(&state, SEMIBOLD.at(11.0), colour)]),
        ..Row::default()
    };
    let response = parts::row(ui, stage.look(), ("reaction", id.index()), row);
    stage.stands_for(&response, Subject::Reaction(id));
    response.on_hover_text(told.words.summary(told.reaction_key(id)));
    for condition in conditions {
        let (mark, colour) = if condition.holds { ("✓", p.gain) } else { ("○", p.soft) };
        parts::hanging(ui, (mark, colour), parts::small(&condition.words, p.soft));
    }
    ui.add_space(2.0);
}
