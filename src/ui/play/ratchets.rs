//! What cannot be undone, and how far it is.

use egui::Ui;
use rules::{By, RatchetId, Side};
use tell::symbol;
use text::{Args, Key};

use super::parts::{self, Row};
use super::stage::Stage;
use crate::kit;
use crate::model::Subject;
use crate::theme::SEMIBOLD;

/// Shows the list.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>) {
    let names = stage.model.names();
    let p = stage.palette();
    parts::section(ui, stage.look(), &names.plain("ui-board-ratchets"));
    for id in stage.rules().all_ratchets() {
        let key = Key::new("ratchet", stage.rules().ratchet_name(id));
        let name = names.words.name(&key);
        let far = distance(stage, id);
        let done = stage.now.tracks.turned(id);
        let colour = if done { p.focus_text } else { p.ink };
        let mut right = vec![(far.as_str(), SEMIBOLD.at(12.0), colour)];
        let by = stage.moved(|moment| stage.far(moment, id).into());
        let nearer = kit::difference(names.words, p, by, false).filter(|_| !done);
        if let Some(nearer) = &nearer {
            right.push((&nearer.words, SEMIBOLD.at(10.5), p.focus_text));
        }
        let row = Row {
            name: format!("{name}: {far}"),
            left: parts::line(&[parts::plain(&name, p.ink)]),
            right: parts::line(&right),
            ruled: true,
            ..Row::default()
        };
        let response = parts::row(ui, stage.look(), ("ratchet", id.index()), row);
        stage.stands_for(&response, Subject::Ratchet(id));
        response.on_hover_text(names.words.summary(&key));
    }
}

/// How far a ratchet is, in words: done, so many points, or whose order is still wanting.
pub(super) fn distance(stage: &Stage<'_>, id: RatchetId) -> String {
    let names = stage.model.names();
    if stage.now.tracks.turned(id) {
        return names.plain("ui-board-ratchet-done");
    }
    match stage.distance(id) {
        0 => {
            let who = who(stage, id);
            names.say("play-ratchet-near", &Args::new().text("who", who))
        }
        far => names.say("ui-board-ratchet-away", &Args::new().number("n", far)),
    }
}

/// The symbols of whoever can do it.
pub(super) fn who(stage: &Stage<'_>, id: RatchetId) -> String {
    match stage.rules().ratchet(id).by {
        By::Moscow => symbol(Side::Moscow).to_owned(),
        By::Baku => symbol(Side::Baku).to_owned(),
        By::Either => format!("{}{}", symbol(Side::Baku), symbol(Side::Moscow)),
    }
}
