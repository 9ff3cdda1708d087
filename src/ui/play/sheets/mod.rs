//! What lies over the board: talks, ledger, third parties, tracks, menu, keys, and the columns
//! where they have no place of their own.

pub(super) mod ledger;
mod menu;
mod parties;
mod talks;
mod tracks;

use egui::{CornerRadius, Frame, Id, Key, Margin, Modal, Rect, ScrollArea, Stroke, Ui, Vec2};

use super::stage::Stage;
use super::{layout, standing};
use crate::intent::{Intent, Sheet, Target};
use crate::kit::{self, focus};
use crate::screens::parts::appeared;

/// Below this width a sheet takes the whole screen.
const WHOLE: f32 = 560.0;
/// On a screen lower than this the menu has two columns.
const LOW: f32 = 480.0;

/// Shows the sheet that lies over the board, if one does.
pub(super) fn show(ui: &Ui, stage: &mut Stage<'_>) {
    let opened = focus::guest(ui.ctx(), "sheet", stage.model.sheet.is_some());
    let Some(sheet) = stage.model.sheet else { return };
    if appeared(ui, &format!("{sheet:?}")) || opened {
        focus::offer(ui);
    }
    let p = stage.palette();
    let room = ui.ctx().content_rect();
    let whole = room.width() < WHOLE;
    let margin = if whole { 0.0 } else { 20.0_f32.min(room.height() * 0.04) };
    let size = Vec2::new(width(sheet, room.height() < LOW), 820.0)
        .min(room.size() - Vec2::splat(2.0 * margin));
    let frame = Frame::new()
        .fill(p.panel)
        .stroke(Stroke::new(1.0, p.line))
        .corner_radius(CornerRadius::same(if whole { 0 } else { 10 }))
        .shadow(ui.visuals().window_shadow)
        .inner_margin(Margin::symmetric(18, 14));
    let modal = Modal::new(Id::new(("play sheet", sheet as u8)))
        .backdrop_color(kit::veiled(stage.look()))
        .frame(frame);
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_width(size.x - 38.0);
        ui.set_max_height(size.y - 30.0);
        page(ui, stage, sheet, size.y - 30.0);
    });
    if shown.backdrop_response.clicked() {
        stage.want(Intent::Sheet(None));
    }
}

const fn width(sheet: Sheet, low: bool) -> f32 {
    match sheet {
        Sheet::Menu if low => 600.0,
        Sheet::Menu => 338.0,
        Sheet::Standing => 380.0,
        Sheet::Roads => 660.0,
        Sheet::Keys => 800.0,
        Sheet::Talks => 680.0,
        Sheet::Ledger | Sheet::Parties => 880.0,
        Sheet::Tracks => 980.0,
    }
}

fn page(ui: &mut Ui, stage: &mut Stage<'_>, sheet: Sheet, height: f32) {
    let names = stage.model.names();
    let title = names.plain(match sheet {
        Sheet::Talks => "play-sheet-talks",
        Sheet::Ledger => "play-sheet-ledger",
        Sheet::Parties => "play-sheet-parties",
        Sheet::Tracks => "play-sheet-tracks",
        Sheet::Menu => "play-sheet-menu",
        Sheet::Keys => "play-sheet-keys",
        Sheet::Standing => "play-sheet-standing",
        Sheet::Roads => "play-sheet-roads",
    });
    ui.horizontal_top(|ui| {
        let room = ui.available_width() - 36.0;
        ui.allocate_ui(Vec2::new(room, 0.0), |ui| {
            ui.set_width(room);
            kit::heading(ui, stage.look(), &title);
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::TOP), |ui| {
            let close = close(ui, stage);
            focus::first(ui, &close);
            if close.clicked() {
                stage.want(Intent::Sheet(None));
            }
        });
    });
    if sheet == Sheet::Ledger {
        ledger::filters(ui, stage);
    }
    kit::hairline(ui, stage.look());
    let left = height - ui.min_rect().height() - 8.0;
    let grows = !matches!(sheet, Sheet::Ledger | Sheet::Talks);
    let area = ScrollArea::vertical().id_salt(title).auto_shrink([false, grows]).max_height(left);
    let look = stage.look();
    kit::scroll(ui, look, look.palette.panel, area, |ui| {
        if sheet != Sheet::Menu {
            ui.set_max_width(ui.available_width() - 8.0);
        }
        focus::scrolled(ui, |ui| match sheet {
            Sheet::Talks => talks::show(ui, stage),
            Sheet::Ledger => ledger::show(ui, stage),
            Sheet::Parties => parties::show(ui, stage),
            Sheet::Tracks => tracks::show(ui, stage),
            Sheet::Menu => menu::show(ui, stage),
            Sheet::Keys => crate::screens::keys::keys(ui, stage.model.words, stage.look()),
            Sheet::Standing => standing::show(ui, stage),
            Sheet::Roads => layout::right_sheet(ui, stage),
        });
    });
}

/// The button that closes a sheet or a card.
pub(super) fn close(ui: &mut Ui, stage: &Stage<'_>) -> egui::Response {
    ui.spacing_mut().button_padding = Vec2::new(8.0, 2.0);
    ui.spacing_mut().interact_size.y = 24.0;
    let response = kit::button(ui, stage.look(), "×", true);
    let name = stage.model.names().plain("play-close");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &name));
    response.on_hover_text(name)
}

/// Two columns where there is room for them, one below the other where there is not.
pub(super) fn columns(ui: &mut Ui, count: usize, mut add: impl FnMut(&mut Ui, usize)) {
    let gap = 16.0;
    if ui.available_width() < 600.0 {
        (0..count).for_each(|place| add(ui, place));
        return;
    }
    let width = (ui.available_width() - gap) / 2.0;
    let top = ui.cursor().min;
    let mut bottoms = [top.y; 2];
    for place in 0..count {
        // The next one goes where there is more room.
        let column = usize::from(bottoms[1] < bottoms[0]);
        let left = top.x + (width + gap) * if column == 0 { 0.0 } else { 1.0 };
        let rect =
            Rect::from_min_size(egui::pos2(left, bottoms[column]), Vec2::new(width, f32::INFINITY));
        let builder = egui::UiBuilder::new().id_salt(place).max_rect(rect);
        let mut child = ui.new_child(builder);
        child.set_width(width);
        add(&mut child, place);
        bottoms[column] = child.min_rect().bottom() + 10.0;
    }
    let size = Vec2::new(ui.available_width(), bottoms[0].max(bottoms[1]) - top.y);
    ui.allocate_space(size);
}

/// The keys of the play screen, when nobody is writing.
pub(super) fn keys(ui: &Ui, stage: &mut Stage<'_>) {
    let ctx = ui.ctx();
    let sheet = stage.model.sheet;
    let foreign = sheet.is_none() && ctx.memory(|memory| memory.top_modal_layer().is_some());
    if foreign || ctx.text_edit_focused() || egui::Popup::is_any_open(ctx) {
        return;
    }
    let pressed = |key: Key| ui.input(|input| input.key_pressed(key) && !input.modifiers.any());
    // In a telling, Escape is the telling's own until something lies over it.
    let telling = stage.model.reveal.is_some() && sheet.is_none() && stage.model.pinned.is_none();
    if pressed(Key::Escape) && !telling {
        stage.want(match (sheet, stage.model.pinned) {
            (Some(_), _) => Intent::Sheet(None),
            (None, Some(_)) => Intent::Pin(None),
            (None, None) => Intent::Sheet(Some(Sheet::Menu)),
        });
    }
    if pressed(Key::F1) {
        stage.want(Intent::LookUp(stage.model.lit().map_or(Target::Front, Target::Of)));
    }
    if let Some(subject) = stage.model.lit().filter(|_| pressed(Key::I)) {
        let kept = stage.model.pinned == Some(subject);
        stage.want(Intent::Pin((!kept).then_some(subject)));
    }
    let sheets = [
        (Key::T, Sheet::Talks),
        (Key::L, Sheet::Ledger),
        (Key::O, Sheet::Parties),
        (Key::B, Sheet::Tracks),
        (Key::M, Sheet::Menu),
        (Key::H, Sheet::Keys),
    ];
    for (key, opens) in sheets {
        if pressed(key) {
            stage.want(Intent::Sheet((sheet != Some(opens)).then_some(opens)));
        }
    }
}
