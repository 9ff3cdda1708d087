//! What both sides have promised for this turn, beside the orders that keep it or break it.

use egui::{Label, Ui, text::LayoutJob};
use rules::{Phase, Side, Term};
use tell::{Scene, talks};
use text::Args;

use super::dock::Dock;
use super::parts;
use super::prediction;
use super::stage::Stage;
use crate::theme::{Palette, SANS, SEMIBOLD};

/// Room between two lines.
const GAP: f32 = 3.0;

/// The promises of this turn, one's own first; nothing if none was accepted.
pub(super) fn show(ui: &mut Ui, dock: &Dock<'_>) {
    let palette = &dock.look().palette;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        for (side, term) in promised(&dock.scene) {
            let own = side == dock.side();
            let broken = own && dock.ordered(term.lever).is_some() != term.will;
            ui.add(Label::new(line(&dock.scene, palette, side, term, broken)).wrap());
        }
    });
}

/// How much higher they make a desk of a width.
pub(super) fn height(ui: &Ui, stage: &Stage<'_>, width: f32) -> f32 {
    let model = &stage.model;
    let ordering = model.view.board().phase() == Phase::Orders
        && model.view.is_awaited()
        && model.reveal.is_none();
    if !ordering {
        return 0.0;
    }
    let scene = stage.told();
    // Of one's own, that it is broken takes the most words.
    let tall = |(side, term): (Side, Term)| {
        let mut job = line(&scene, stage.palette(), side, term, side == scene.side);
        job.wrap.max_width = width;
        ui.painter().layout_job(job).size().y + GAP
    };
    let lines: Vec<f32> = promised(&scene).into_iter().map(tall).collect();
    if lines.is_empty() {
        return 0.0;
    }
    lines.iter().sum::<f32>() + prediction::beyond_a_line(ui, stage, width)
}

/// Who has promised what; what two offers say, once.
fn promised(scene: &Scene<'_>) -> Vec<(Side, Term)> {
    let of = |side: Side| {
        let seat = Scene { side, ..*scene };
        talks::promises(&seat).into_iter().map(move |term| (side, term))
    };
    let mut all: Vec<(Side, Term)> = Vec::new();
    for promise in of(scene.side).chain(of(scene.side.other())) {
        if !all.contains(&promise) {
            all.push(promise);
        }
    }
    all
}

fn line(scene: &Scene<'_>, p: &Palette, side: Side, term: Term, broken: bool) -> LayoutJob {
    let args = Args::new()
        .text("seat", side.id())
        .text("will", if term.will { "will" } else { "will_not" })
        .text("lever", scene.lever(term.lever));
    let key = match (side == scene.side, broken) {
        (true, true) => "dock-promise",
        (true, false) => "dock-promised-own",
        (false, _) => "dock-promised-theirs",
    };
    let [capital, narrative] = tell::talks::price(scene);
    let words = scene.say(key, &args.number("capital", capital).number("narrative", narrative));
    let mark = format!("{}\u{a0}", tell::symbol(side));
    let ink = if broken { p.loss } else { p.ink };
    parts::line(&[(&mark, SEMIBOLD.at(11.5), p.side(side)), (&words, SANS.at(11.5), ink)])
}
