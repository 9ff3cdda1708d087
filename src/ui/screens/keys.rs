//! The keys.

use egui::{Align2, CornerRadius, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType};
use text::Words;

use super::parts;
use crate::intent::Intent;
use crate::kit;
use crate::theme::{Look, SEMIBOLD};

/// The caps of keys, and what they do.
type Line = (&'static [&'static str], &'static str);
/// A name, and its lines.
type Group = (&'static str, &'static [Line]);

/// Groups of keys: the group's key of words, and in each row the caps and what they do.
const GROUPS: &[Group] = &[
    (
        "screens-keys-everywhere",
        &[
            (&["screens-cap-tab", "screens-cap-shift-tab"], "screens-keys-move"),
            (&["screens-cap-enter", "screens-cap-space"], "screens-keys-press"),
            (&["screens-cap-escape"], "screens-keys-back"),
            (&["screens-cap-page-up", "screens-cap-page-down"], "screens-keys-scroll"),
            (&["screens-cap-f1"], "screens-keys-encyclopedia"),
            (&["screens-cap-f11"], "screens-keys-window"),
        ],
    ),
    (
        "screens-keys-turn",
        &[
            (&["screens-cap-cards"], "screens-keys-card"),
            (&["screens-cap-i"], "screens-keys-details"),
            (&["screens-cap-k"], "screens-keys-keep"),
            (&["screens-cap-p"], "screens-keys-predict"),
            (&["screens-cap-z"], "screens-keys-undo"),
            (&["screens-cap-y"], "screens-keys-redo"),
            (&["screens-cap-enter"], "screens-keys-seal"),
        ],
    ),
    (
        "screens-keys-board",
        &[
            (&["screens-cap-t"], "screens-keys-talks"),
            (&["screens-cap-l"], "screens-keys-ledger"),
            (&["screens-cap-o"], "screens-keys-parties"),
            (&["screens-cap-b"], "screens-keys-tracks"),
            (&["screens-cap-m"], "screens-keys-menu"),
            (&["screens-cap-h"], "screens-keys-keys"),
            (&["screens-cap-n"], "screens-keys-hint"),
        ],
    ),
    (
        "screens-keys-map",
        &[
            (&["screens-cap-arrows"], "screens-keys-map-move"),
            (&["screens-cap-plus", "screens-cap-minus"], "screens-keys-map-scale"),
            (&["screens-cap-home"], "screens-keys-map-home"),
        ],
    ),
    (
        "screens-keys-telling",
        &[
            (&["screens-cap-space", "screens-cap-enter"], "screens-keys-pause"),
            (&["screens-cap-left", "screens-cap-right"], "screens-keys-step"),
            (&["screens-cap-escape"], "screens-keys-finish"),
        ],
    ),
    (
        "screens-keys-replay",
        &[
            (&["screens-cap-left", "screens-cap-right"], "screens-keys-step"),
            (&["screens-cap-page-up", "screens-cap-page-down"], "screens-keys-leap"),
            (&["screens-cap-home", "screens-cap-end"], "screens-keys-ends"),
        ],
    ),
];

/// The key sheet, as far down as it goes: the caller gives it a place and lets it scroll.
pub fn keys(ui: &mut Ui, words: &Words, look: &Look) {
    let (first, second) = GROUPS.split_at(2);
    if ui.available_width() >= 620.0 {
        parts::two(
            ui,
            0.5,
            28.0,
            |ui| groups(ui, words, look, first),
            |ui| groups(ui, words, look, second),
        );
    } else {
        groups(ui, words, look, GROUPS);
    }
}

/// The key sheet as a screen.
pub fn show(ui: &mut Ui, words: &Words, look: &Look) -> Vec<Intent> {
    parts::page(ui, words, look, &words.name("screens-keys-title"), 820.0, |ui, _| {
        keys(ui, words, look)
    })
}

fn groups(ui: &mut Ui, words: &Words, look: &Look, groups: &[Group]) {
    for (group, rows) in groups {
        kit::section(ui, look, &words.name(group));
        for (caps, does) in *rows {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let start = ui.cursor().left();
                for cap in *caps {
                    self::cap(ui, look, &words.name(cap));
                }
                let used = ui.cursor().left() - start;
                ui.add_space((118.0 - used).max(6.0));
                ui.vertical(|ui| {
                    ui.add_space(3.0);
                    kit::text(ui, look, &words.name(does));
                });
            });
        }
        ui.add_space(12.0);
    }
}

/// A key cap.
fn cap(ui: &mut Ui, look: &Look, words: &str) {
    let p = &look.palette;
    let galley = ui.painter().layout_no_wrap(words.to_owned(), SEMIBOLD.at(11.0), p.ink);
    let size = Vec2::new((galley.size().x + 14.0).max(24.0), 22.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    let painter = ui.painter();
    painter.rect_filled(rect.translate(Vec2::new(0.0, 1.5)), CornerRadius::same(4), p.line);
    painter.rect(rect, CornerRadius::same(4), p.card, Stroke::new(1.0, p.line), StrokeKind::Inside);
    painter.text(rect.center(), Align2::CENTER_CENTER, words, SEMIBOLD.at(11.0), p.ink);
}
