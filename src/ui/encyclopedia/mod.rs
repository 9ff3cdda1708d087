//! The encyclopedia: every rule in words, with its numbers, its sources and how far to trust them.
//!
//! It opens at the thing in focus. On the left all that can be looked up, on the right what was
//! looked up; where there is little room, one at a time.

mod article;
mod board;
mod desk;
mod futures;
mod happenings;
mod levers;
mod list;
mod pages;
mod parties;
mod set;
mod sources;

use egui::{Frame, Id, Margin, ScrollArea, Ui};
use rules::{Board, Entry, Ruleset};
use tell::Names;
use text::Words;

use crate::intent::{Intent, Target};
use crate::kit;
use crate::model::Subject;
use crate::screens::parts;
use crate::theme::Look;
use article::Article;
use desk::Desk;

/// From this width on, the list and the entry stand side by side.
const SPREAD: f32 = 860.0;

/// What the encyclopedia is drawn from.
#[derive(Clone, Copy)]
pub struct EncyclopediaModel<'a> {
    /// The words.
    pub words: &'a Words,
    /// The look.
    pub look: &'a Look,
    /// The ruleset that it describes.
    pub rules: &'a Ruleset,
    /// The board of the running game, if there is one: numbers are shown as they stand.
    pub board: Option<&'a Board>,
    /// What is looked up.
    pub target: &'a Target,
    /// Whether something was looked up before this.
    pub can_go_back: bool,
    /// Whether something was looked up after this.
    pub can_go_forward: bool,
}

impl<'a> EncyclopediaModel<'a> {
    fn desk(&self) -> Desk<'a> {
        const NOTHING: &[Entry] = &[];
        let names = Names { words: self.words, rules: self.rules, ledger: NOTHING };
        Desk { names, board: self.board }
    }
}

/// Shows the encyclopedia.
pub fn show(ui: &mut Ui, model: &EncyclopediaModel<'_>) -> Vec<Intent> {
    let (words, look) = (model.words, model.look);
    ui.spacing_mut().item_spacing.y = 0.0;
    let spread = ui.available_width() >= SPREAD;
    let id = Id::new("listing");
    // The list lies over the entry for which it was opened; to look something up closes it.
    let kept = ui.data(|data| data.get_temp::<Target>(id));
    let mut listing = !spread && (kept.as_ref() == Some(model.target));
    let mut intents = Vec::new();
    let roomy = ui.available_width() >= parts::PHONE;
    let title = if roomy { words.name("encyclopedia-title") } else { String::new() };
    let back = parts::bar(ui, words, look, &title, |ui| {
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if leaf(ui, model, "encyclopedia-forward", "→", model.can_go_forward) {
                intents.push(Intent::Leaf(true));
            }
            if leaf(ui, model, "encyclopedia-back", "←", model.can_go_back) {
                intents.push(Intent::Leaf(false));
            }
            let key = if listing { "encyclopedia-close-list" } else { "encyclopedia-open-list" };
            if !spread && kit::button(ui, look, &words.name(key), true).clicked() {
                listing = !listing;
            }
        });
    });
    intents.extend(back);
    let desk = model.desk();
    if spread {
        let width = (ui.available_width() * 0.27).clamp(250.0, 340.0);
        let frame = Frame::new().fill(look.palette.panel).inner_margin(Margin::symmetric(14, 12));
        egui::Panel::left("list-of-entries").exact_size(width).resizable(false).frame(frame).show(
            ui,
            |ui| {
                intents.extend(list::list(ui, model, &desk));
            },
        );
        entry(ui, model, &desk, &mut intents);
    } else if listing {
        Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
            let found = list::list(ui, model, &desk);
            listing &= found.is_empty();
            intents.extend(found);
        });
    } else {
        entry(ui, model, &desk, &mut intents);
    }
    if listing {
        ui.data_mut(|data| data.insert_temp(id, model.target.clone()));
    } else {
        ui.data_mut(|data| data.remove::<Target>(id));
    }
    intents
}

/// A button that leafs through what was looked up.
fn leaf(ui: &mut Ui, model: &EncyclopediaModel<'_>, key: &str, sign: &str, open: bool) -> bool {
    let response = kit::button(ui, model.look, sign, open);
    let name = model.words.name(key);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name.clone()));
    response.on_hover_text(name).clicked()
}

fn entry(ui: &mut Ui, model: &EncyclopediaModel<'_>, desk: &Desk<'_>, intents: &mut Vec<Intent>) {
    let found = article(model, desk);
    let salt = format!("{:?}", model.target);
    let area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
    kit::scroll(ui, model.look, model.look.palette.ground, area, |ui| {
        parts::column(ui, 800.0, |ui| set::show(ui, model.look, model.words, &found, intents));
    });
}

/// The entry of a target.
fn article(model: &EncyclopediaModel<'_>, desk: &Desk<'_>) -> Article {
    match model.target {
        Target::Front => pages::front(desk),
        Target::Model => pages::model(desk),
        Target::Sources => pages::sources(desk),
        Target::Of(subject) => of(desk, *subject),
    }
}

/// The entry of a thing.
fn of(desk: &Desk<'_>, subject: Subject) -> Article {
    match subject {
        Subject::Lever(id) => levers::lever(desk, id),
        Subject::Pair(id) => levers::pair(desk, id),
        Subject::Track(id) => board::track(desk, id),
        Subject::Tension => board::track(desk, desk.names.rules.tension()),
        Subject::Node(id) => board::node(desk, id),
        Subject::Route(id) => board::route(desk, id),
        Subject::Party(id) => parties::party(desk, id),
        Subject::Reaction(id) => parties::reaction(desk, id),
        Subject::Road(road) => futures::road(desk, road),
        Subject::Interest(id) => futures::interest(desk, id),
        Subject::Agenda(id) => futures::agenda(desk, id),
        Subject::Ratchet(id) => happenings::ratchet(desk, id),
        Subject::Headline(id) => happenings::headline(desk, id),
        Subject::Crisis(id) => happenings::crisis(desk, id),
    }
}
