//! Lines of text in the voices of the type.

use egui::{Color32, Label, Response, RichText, Ui};

use crate::theme::{ITALIC, Look, SANS, SEMIBOLD, SERIF};

/// The label of a section: small spaced capitals.
pub fn section(ui: &mut Ui, look: &Look, words: &str) -> Response {
    let text =
        RichText::new(words.to_uppercase()).font(SEMIBOLD.at(10.5)).extra_letter_spacing(1.2);
    let response = ui.add(Label::new(text.color(look.palette.soft)).wrap());
    head(&response, words);
    response
}

/// The title of a page or a sheet.
pub fn heading(ui: &mut Ui, look: &Look, words: &str) -> Response {
    let response = ui
        .add(Label::new(RichText::new(words).font(SERIF.at(19.0)).color(look.palette.ink)).wrap());
    head(&response, words);
    response
}

/// A name in the serif voice, at a size.
pub fn serif(ui: &mut Ui, words: &str, size: f32, colour: Color32) -> Response {
    ui.add(Label::new(RichText::new(words).font(SERIF.at(size)).color(colour)).wrap())
}

/// Running text.
pub fn text(ui: &mut Ui, look: &Look, words: &str) -> Response {
    ui.add(Label::new(RichText::new(words).font(SANS.at(12.5)).color(look.palette.ink)).wrap())
}

/// Running text in a colour.
pub fn tinted(ui: &mut Ui, words: &str, colour: Color32) -> Response {
    ui.add(Label::new(RichText::new(words).font(SANS.at(12.5)).color(colour)).wrap())
}

/// A remark that may be skipped.
pub fn note(ui: &mut Ui, look: &Look, words: &str) -> Response {
    ui.add(Label::new(RichText::new(words).font(SANS.at(11.5)).color(look.palette.soft)).wrap())
}

/// A line under a title, a quotation, a headline.
pub fn caption(ui: &mut Ui, look: &Look, words: &str) -> Response {
    ui.add(Label::new(RichText::new(words).font(ITALIC.at(13.5)).color(look.palette.ink)).wrap())
}

/// A figure that carries weight.
pub fn figure(ui: &mut Ui, words: &str, size: f32, colour: Color32) -> Response {
    ui.add(Label::new(RichText::new(words).font(SEMIBOLD.at(size)).color(colour)).extend())
}

/// Makes a line a heading for whoever cannot see it, with its words as its name.
pub(crate) fn head(response: &Response, words: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_label(words);
    });
}
