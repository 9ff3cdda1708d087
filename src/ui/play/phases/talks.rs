//! The offer: what this side will or will not order, if the other will or will not.

use egui::{
    Align, Color32, CornerRadius, Label, Layout, RichText, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, Vec2, WidgetInfo, WidgetType,
};
use rules::{Action, LeverId, Offer, Side, Term};
use tell::Scene;

use super::super::price;
use super::{Reach, over, remember, remembered, side_by_side, small};
use crate::intent::Intent;
use crate::kit;
use crate::model::PlayModel;
use crate::theme::{Look, SANS};

/// An offer that is being put together.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
struct Half {
    lever: Option<LeverId>,
    will_not: bool,
}

pub(super) fn show(ui: &Ui, model: &PlayModel<'_>, scene: &Scene<'_>, intents: &mut Vec<Intent>) {
    let look = model.look;
    let (id, mut halves) = remembered::<[Half; 2]>(ui, scene, "offer");
    let sides = [scene.side, scene.side.other()];
    let body = |ui: &mut Ui| {
        kit::section(ui, look, &scene.plain("ui-phase-talks"));
        kit::heading(ui, look, &scene.plain("dock-talks-heading"));
        // Once words have been given, what became of them says more than the rule.
        match tell::talks::record(scene) {
            Some(record) => small(ui, &record, look.palette.ink),
            None => small(ui, &scene.plain("dock-talks-how"), look.palette.soft),
        };
        side_by_side(ui, 2, 270.0, |ui, place| {
            half(ui, scene, look, sides[place], &mut halves[place]);
        });
        remember(ui, id, halves);
        ui.add_space(4.0);
        let offer = made(halves);
        let words = match offer {
            Some(offer) => tell::talks::offer(scene, offer),
            None => scene.plain("dock-talks-empty"),
        };
        kit::caption(ui, look, &words);
        small(ui, &tell::talks::stakes(scene), look.palette.soft);
        offer
    };
    let told = over(ui, model, ("talks", 700.0, Reach::Map), body, |ui, offer| {
        ui.horizontal_wrapped(|ui| {
            ui.scope(|ui| {
                ui.set_max_width(220.0);
                let make = scene.plain("dock-talks-make");
                if kit::primary(ui, look, &make, offer.is_some()).clicked() && offer.is_some() {
                    intents.push(Intent::Submit(Action::Offer(offer)));
                }
            });
            ui.spacing_mut().interact_size.y = 40.0;
            if kit::button(ui, look, &scene.plain("dock-talks-nothing"), true).clicked() {
                intents.push(Intent::Submit(Action::Offer(None)));
            }
        });
    });
    intents.extend(told);
}

fn made([mine, yours]: [Half; 2]) -> Option<Offer> {
    let term = |half: Half| Some(Term { lever: half.lever?, will: !half.will_not });
    Some(Offer { mine: term(mine)?, yours: term(yours)? })
}

/// One half: will or will not, and which of the six.
fn half(ui: &mut Ui, scene: &Scene<'_>, look: &Look, side: Side, half: &mut Half) {
    let own = side == scene.side;
    let title = if own { "dock-talks-mine" } else { "dock-talks-yours" };
    let colour = look.palette.side(side);
    let words = format!("{} {}", tell::symbol(side), scene.of_side(title, side));
    kit::serif(ui, &words, 13.5, colour);
    ui.horizontal_wrapped(|ui| {
        let [will, not] = if own {
            ["dock-talks-we-will", "dock-talks-we-will-not"]
        } else {
            ["dock-talks-you-will", "dock-talks-you-will-not"]
        };
        ui.spacing_mut().button_padding = Vec2::new(9.0, 3.0);
        for (key, value) in [(will, false), (not, true)] {
            let choice = kit::choice(ui, look, &scene.plain(key), half.will_not == value);
            kit::focus::first(ui, &choice);
            if choice.clicked() {
                half.will_not = value;
            }
        }
    });
    ui.add_space(1.0);
    ui.spacing_mut().item_spacing.y = 3.0;
    for (place, lever) in scene.board().table(side).iter().enumerate() {
        if row(ui, scene, look, place, *lever, half.lever == Some(*lever), colour) {
            half.lever = (half.lever != Some(*lever)).then_some(*lever);
        }
    }
}

/// A card of a table, in a row; says whether it was pressed.
fn row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    look: &Look,
    place: usize,
    lever: LeverId,
    picked: bool,
    colour: Color32,
) -> bool {
    let palette = &look.palette;
    let closed = tell::card::refusal(scene, lever);
    let name = scene.lever(lever);
    let ink = if closed.is_some() { palette.soft } else { palette.ink };
    let note = if closed.is_some() { 54.0 } else { price::width(scene.view.cost(lever)) };
    let width = ui.available_width();
    let galley = ui.painter().layout(name.clone(), SANS.at(12.0), ink, width - note - 30.0);
    let size = Vec2::new(width, (galley.size().y + 6.0).max(26.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, picked, &name));
    let side = scene.rules.lever(lever).side;
    let own = side == scene.side;
    let about = scene.of_side(if own { "dock-talks-mine" } else { "dock-talks-yours" }, side);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(about));
    let fill = if picked { palette.card } else { palette.panel };
    let line = match (picked, response.hovered()) {
        (true, _) => Stroke::new(1.5, colour),
        (false, true) => Stroke::new(1.0, palette.soft),
        (false, false) => Stroke::new(1.0, palette.line),
    };
    ui.painter().rect(rect, CornerRadius::same(5), fill, line, StrokeKind::Inside);
    if response.has_focus() {
        kit::ring(ui, rect, look);
    }
    let builder =
        UiBuilder::new().id_salt(("row", place)).max_rect(rect.shrink2(Vec2::new(8.0, 0.0)));
    let mut child = ui.new_child(builder.layout(Layout::left_to_right(Align::Center)));
    child.add(Label::new(galley));
    child.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if closed.is_some() {
            let words = RichText::new(scene.plain("ui-table-not-now"));
            ui.add(Label::new(words.font(SANS.at(10.5)).color(palette.soft)).extend());
        } else {
            price::show(ui, look, scene, scene.view.cost(lever), colour);
        }
    });
    let clicked = response.clicked();
    response.on_hover_ui(|ui| {
        kit::text(ui, look, &scene.words.summary(scene.lever_key(lever)));
        if let Some(closed) = closed {
            kit::tinted(ui, &format!("×\u{a0}{}", closed.words), palette.loss);
        }
    });
    clicked
}
