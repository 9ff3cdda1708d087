//! The key sheet.

use egui::{Align2, CornerRadius, Pos2, Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::kit;
use crate::play::parts;
use crate::play::stage::Stage;
use crate::theme::SEMIBOLD;

/// What stands on the caps, and what they do. The caps are the same in every language.
const GROUPS: [(&str, &[(&[&str], &str)]); 3] = [
    (
        "play-keys-orders",
        &[
            (&["1", "…", "6"], "play-keys-card"),
            (&["K"], "play-keys-keep"),
            (&["P"], "play-keys-predict"),
            (&["Z", "Y"], "play-keys-undo"),
            (&["Enter"], "play-keys-seal"),
        ],
    ),
    (
        "play-keys-board",
        &[
            (&["T"], "play-keys-talks"),
            (&["L"], "play-keys-ledger"),
            (&["O"], "play-keys-others"),
            (&["B"], "play-keys-tracks"),
            (&["M"], "play-keys-menu"),
            (&["H"], "play-keys-help"),
            (&["F1"], "play-keys-look-up"),
        ],
    ),
    (
        "play-keys-move",
        &[
            (&["Tab", "Shift Tab"], "play-keys-tab"),
            (&["Enter", "Space"], "play-keys-enter"),
            (&["Esc"], "play-keys-escape"),
        ],
    ),
];

/// Shows the keys.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>) {
    let names = stage.model.names();
    super::columns(ui, GROUPS.len(), |ui, place| {
        let (title, keys) = GROUPS[place];
        parts::section(ui, stage.look(), &names.plain(title));
        for (caps, does) in keys {
            line(ui, stage, caps, &names.plain(does));
        }
    });
}

fn line(ui: &mut Ui, stage: &Stage<'_>, caps: &[&str], words: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let begin = ui.cursor().left();
        caps.iter().for_each(|cap| draw_cap(ui, stage, cap));
        let used = ui.cursor().left() - begin;
        ui.add_space((118.0 - used).max(8.0));
        ui.vertical(|ui| {
            ui.add_space(2.0);
            kit::text(ui, stage.look(), words);
        });
    });
}

fn draw_cap(ui: &mut Ui, stage: &Stage<'_>, cap: &str) {
    let p = stage.palette();
    let galley = ui.painter().layout_no_wrap(cap.to_owned(), SEMIBOLD.at(11.0), p.ink);
    let size = Vec2::new((galley.size().x + 14.0).max(24.0), 22.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, cap));
    if cap != "…" {
        let round = CornerRadius::same(4);
        ui.painter().rect_filled(rect, round, p.card);
        ui.painter().rect_stroke(rect, round, Stroke::new(1.0, p.line), StrokeKind::Inside);
        ui.painter().hline(rect.x_range().shrink(2.0), rect.bottom() - 1.5, Stroke::new(1.0, p.line));
    }
    let at = Align2::CENTER_CENTER.anchor_size(Pos2::new(rect.center().x, rect.center().y - 0.5), galley.size());
    ui.painter().galley(at.min, galley, p.ink);
}
