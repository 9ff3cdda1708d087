//! How an entry is set.

use egui::{Label, Response, RichText, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType};
use rules::Standing;
use text::Words;

use super::article::{Article, Grid, Row, Section, Source};
use crate::intent::{Intent, Target};
use crate::kit;
use crate::screens::parts;
use crate::theme::{ITALIC, Look, SANS, SEMIBOLD};

/// Shows an entry.
pub(super) fn show(
    ui: &mut Ui,
    look: &Look,
    words: &Words,
    article: &Article,
    intents: &mut Vec<Intent>,
) {
    let p = &look.palette;
    ui.spacing_mut().item_spacing.y = 6.0;
    kit::section(ui, look, &article.kind);
    let ink = article.side.map_or(p.ink, |side| p.side(side));
    let title = kit::serif(ui, &article.name, 24.0, ink);
    title
        .ctx
        .accesskit_node_builder(title.id, |node| node.set_role(egui::accesskit::Role::Heading));
    if !article.summary.is_empty() {
        let summary = RichText::new(&article.summary).font(ITALIC.at(15.0)).color(p.ink);
        ui.add(Label::new(summary).wrap());
    }
    ui.add_space(4.0);
    for text in &article.text {
        let text = RichText::new(text).font(SANS.at(13.0)).line_height(Some(20.0)).color(p.ink);
        ui.add(Label::new(text).wrap());
    }
    let mut sections = article.sections.iter().peekable();
    while let Some(section) = sections.next() {
        ui.add_space(10.0);
        kit::hairline(ui, look);
        ui.add_space(4.0);
        let beside =
            sections.peek().is_some_and(|next| next.beside) && ui.available_width() >= 600.0;
        match sections.next_if(|_| beside) {
            None => part(ui, look, words, section, intents),
            Some(next) => {
                let mut other = Vec::new();
                parts::two(
                    ui,
                    0.5,
                    28.0,
                    |ui| part(ui, look, words, section, intents),
                    |ui| part(ui, look, words, next, &mut other),
                );
                intents.extend(other);
            }
        }
    }
}

fn part(ui: &mut Ui, look: &Look, words: &Words, section: &Section, intents: &mut Vec<Intent>) {
    kit::section(ui, look, &section.title);
    for row in &section.rows {
        self::row(ui, look, words, row, intents);
    }
}

fn row(ui: &mut Ui, look: &Look, words: &Words, row: &Row, intents: &mut Vec<Intent>) {
    let p = &look.palette;
    match row {
        Row::Text(words) => {
            kit::text(ui, look, words);
        }
        Row::Note(words) => {
            kit::note(ui, look, words);
        }
        Row::Head(words) => {
            ui.add_space(4.0);
            kit::serif(ui, words, 14.5, p.ink);
        }
        Row::Fact(name, value) => fact(ui, look, name, |ui| {
            kit::text(ui, look, value);
        }),
        Row::To { name, to, words } => fact(ui, look, name, |ui| {
            look_up(ui, look, words, to, intents);
        }),
        Row::Branch { depth, words, to } => branch(ui, look, (*depth, words, to.as_ref()), intents),
        Row::Link { to, words, note } => {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                look_up(ui, look, words, to, intents);
                if !note.is_empty() {
                    kit::note(ui, look, note);
                }
            });
        }
        Row::Meeting { lever, rule, note } => {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().interact_size.y = 18.0;
                    look_up(ui, look, &lever.1, &lever.0, intents);
                    kit::tinted(ui, "·", p.soft);
                    look_up(ui, look, &rule.1, &rule.0, intents);
                });
                kit::note(ui, look, note);
            });
        }
        Row::Move { by, to, words, note } => {
            ui.horizontal_top(|ui| {
                let (rect, _) = ui.allocate_exact_size(Vec2::new(38.0, 18.0), Sense::hover());
                let at = rect.right_center();
                ui.painter().text(at, egui::Align2::RIGHT_CENTER, by, SEMIBOLD.at(13.0), p.ink);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    let link = look_up(ui, look, words, to, intents);
                    let name = format!("{by} {words}");
                    link.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, &name));
                    if !note.is_empty() {
                        kit::note(ui, look, note);
                    }
                });
            });
        }
        Row::Grid(grid) => self::grid(ui, look, grid),
        Row::Reference { words: reference, url } => {
            kit::text(ui, look, reference);
            address(ui, look, words, url.as_deref(), intents);
        }
        Row::Source(source) => self::source(ui, look, words, source, intents),
    }
}

fn fact(ui: &mut Ui, look: &Look, name: &str, value: impl FnOnce(&mut Ui)) {
    let width = (ui.available_width() * 0.34).min(150.0);
    ui.horizontal_top(|ui| {
        ui.allocate_ui(Vec2::new(width, 16.0), |ui| {
            ui.set_width(width);
            kit::tinted(ui, name, look.palette.soft);
        });
        ui.vertical(value);
    });
}

/// A part of a reckoning: how deep, its words, and what it reads.
fn branch(
    ui: &mut Ui,
    look: &Look,
    (depth, words, to): (usize, &str, Option<&Target>),
    intents: &mut Vec<Intent>,
) {
    ui.horizontal_top(|ui| {
        ui.add_space(14.0 * depth as f32);
        match to {
            Some(to) => look_up(ui, look, words, to, intents),
            None => kit::text(ui, look, words),
        }
    });
}

/// A cross-link: quiet until the pointer or the focus is on it.
fn look_up(
    ui: &mut Ui,
    look: &Look,
    words: &str,
    to: &Target,
    intents: &mut Vec<Intent>,
) -> Response {
    let label = RichText::new(words).font(SANS.at(12.5)).color(look.palette.baku);
    let response = ui.add(Label::new(label).wrap().sense(Sense::click()));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, words));
    if response.has_focus() {
        kit::ring(ui, response.rect, look);
    } else if response.hovered() {
        let stroke = Stroke::new(1.0, look.palette.baku);
        ui.painter().hline(response.rect.x_range(), response.rect.bottom(), stroke);
    }
    if response.clicked() {
        intents.push(Intent::LookUp(to.clone()));
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Where a rule comes from: its standing on a plate, the claim, the reference.
fn source(ui: &mut Ui, look: &Look, words: &Words, source: &Source, intents: &mut Vec<Intent>) {
    kit::field_set(ui, look, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        let colour = match source.standing {
            Some(Standing::Contested) => look.palette.loss,
            Some(Standing::Supported | Standing::Outside) => look.palette.gain,
            _ => look.palette.soft,
        };
        let title = RichText::new(&source.title).font(SEMIBOLD.at(11.5)).color(colour);
        ui.add(Label::new(title).wrap());
        if !source.claim.is_empty() {
            let claim = RichText::new(&source.claim).font(ITALIC.at(13.5)).color(look.palette.ink);
            ui.add(Label::new(claim).wrap());
        }
        if !source.reference.is_empty() {
            kit::note(ui, look, &source.reference);
        }
        address(ui, look, words, source.url.as_deref(), intents);
    });
    ui.add_space(2.0);
}

/// Where a publication can be read, to copy.
fn address(ui: &mut Ui, look: &Look, words: &Words, url: Option<&str>, intents: &mut Vec<Intent>) {
    let Some(url) = url else { return };
    let link = kit::link(ui, look, &words.name("encyclopedia-copy-address"));
    if link.on_hover_text(url).clicked() {
        intents.push(Intent::Copy(url.to_owned()));
    }
}

/// Three choices against three.
fn grid(ui: &mut Ui, look: &Look, grid: &Grid) {
    let Grid { corner, heads, rows } = grid;
    if ui.available_width() < 480.0 {
        kit::note(ui, look, corner);
        for (name, cells) in rows {
            for (head, cell) in heads.iter().zip(cells) {
                fact(ui, look, &format!("{name}{}{head}", tell::DOT), |ui| {
                    kit::text(ui, look, cell);
                });
            }
        }
        return;
    }
    let first = (ui.available_width() * 0.2).min(110.0);
    let other = (ui.available_width() - first - 24.0) / 3.0;
    let line = |ui: &mut Ui, cells: [&str; 4], head: bool| {
        let top = ui.available_rect_before_wrap();
        let mut bottom = top.top() + 14.0;
        let mut x = top.left();
        for (place, cell) in cells.into_iter().enumerate() {
            let width = if place == 0 { first } else { other };
            let rect =
                egui::Rect::from_min_size(egui::pos2(x, top.top()), Vec2::new(width, 1000.0));
            let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
            let font = if head || place == 0 { SEMIBOLD.at(11.5) } else { SANS.at(11.5) };
            let colour = if head || place == 0 { look.palette.soft } else { look.palette.ink };
            child.add(Label::new(RichText::new(cell).font(font).color(colour)).wrap());
            bottom = f32::max(bottom, child.min_rect().bottom());
            x += width + 8.0;
        }
        ui.allocate_rect(
            egui::Rect::from_min_max(top.min, egui::pos2(top.right(), bottom)),
            Sense::hover(),
        );
        kit::hairline(ui, look);
    };
    line(ui, [corner, &heads[0], &heads[1], &heads[2]], true);
    for (name, cells) in rows {
        line(ui, [name, &cells[0], &cells[1], &cells[2]], false);
    }
}
