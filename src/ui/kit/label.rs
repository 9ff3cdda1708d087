//! Lines of text in the voices of the type.

use egui::text::LayoutJob;
use egui::{Color32, FontId, Label, Response, RichText, Ui};

use crate::theme::{ITALIC, Look, SANS, SEMIBOLD, SERIF};

/// What parts things in a row.
const DOT: char = '·';

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
    set(ui, words, SANS.at(12.5), look.palette.ink)
}

/// Running text in a colour.
pub fn tinted(ui: &mut Ui, words: &str, colour: Color32) -> Response {
    set(ui, words, SANS.at(12.5), colour)
}

/// A remark that may be skipped.
pub fn note(ui: &mut Ui, look: &Look, words: &str) -> Response {
    set(ui, words, SANS.at(11.5), look.palette.soft)
}

/// Words in a type and a colour, over as many lines as they need; in a column no line ends in a
/// dot that parts it from the next one, which the end of the line does as well.
pub(crate) fn set(ui: &mut Ui, words: &str, font: FontId, colour: Color32) -> Response {
    if !words.contains(DOT) || !ui.layout().is_vertical() {
        return ui.add(Label::new(RichText::new(words).font(font).color(colour)).wrap());
    }
    let job = LayoutJob::simple(words.to_owned(), font, colour, ui.available_width());
    ui.add(Label::new(unhung(ui, job)).wrap())
}

/// As much of some words as fits on a line of this width, with dots for what is left out. To be used
/// where the whole is to be had in another way.
pub(crate) fn shortened(ui: &Ui, words: &str, font: FontId, width: f32) -> String {
    let fits = |words: &str| {
        let galley = ui.painter().layout_no_wrap(words.to_owned(), font.clone(), Color32::WHITE);
        galley.size().x <= width
    };
    if fits(words) {
        return words.to_owned();
    }
    let ends: Vec<usize> = words.char_indices().map(|(at, _)| at).collect();
    let cut = |end: usize| format!("{}…", words[..end].trim_end_matches([' ', '–', ',', ';']));
    let most = ends.partition_point(|end| fits(&cut(*end)));
    ends.get(most.saturating_sub(1)).map_or_else(String::new, |end| cut(*end))
}

/// The same text without the dots at the ends of its lines; its width has to be set.
pub(crate) fn unhung(ui: &Ui, mut job: LayoutJob) -> LayoutJob {
    if !job.text.contains(DOT) {
        return job;
    }
    let galley = ui.painter().layout_job(job.clone());
    let mut at = 0;
    let mut ends = Vec::new();
    for row in &galley.rows {
        let blank = row.glyphs.iter().rev().take_while(|glyph| glyph.chr.is_whitespace()).count();
        ends.push(at + row.glyphs.len() - blank);
        at += row.char_count_including_newline().0;
    }
    ends.pop();
    // As long as what it takes the place of, so that all that is marked in the text stays so.
    let unhung = |(place, letter): (usize, char)| match letter {
        DOT if ends.contains(&(place + 1)) => '\u{a0}',
        other => other,
    };
    job.text = job.text.chars().enumerate().map(unhung).collect();
    job
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
