//! The menu: where one can go from a game.

use egui::{Ui, Vec2};

use crate::intent::{Intent, Sheet, Target};
use crate::kit;
use crate::model::Place;
use crate::play::phases::side_by_side;
use crate::play::stage::Stage;

/// Shows the menu.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>) {
    let names = stage.model.names();
    ui.spacing_mut().item_spacing.y = 7.0;
    ui.add_space(4.0);
    let resume = kit::primary(ui, stage.look(), &names.plain("play-menu-resume"), true);
    if resume.clicked() {
        stage.want(Intent::Sheet(None));
    }
    ui.add_space(4.0);
    let mut places = vec![
        ("play-ledger", Intent::Sheet(Some(Sheet::Ledger))),
        ("play-parties", Intent::Sheet(Some(Sheet::Parties))),
        ("play-all-tracks", Intent::Sheet(Some(Sheet::Tracks))),
        ("play-encyclopedia", Intent::LookUp(Target::Front)),
        ("play-menu-saves", Intent::Go(Place::Saves)),
        ("play-menu-settings", Intent::Go(Place::Settings)),
        ("play-menu-keys", Intent::Sheet(Some(Sheet::Keys))),
        ("play-menu-leave", Intent::Go(Place::Title)),
        ("play-menu-quit", Intent::Quit),
    ];
    // A page of the web is left by closing it.
    places.retain(|(_, intent)| *intent != Intent::Quit || cfg!(not(target_arch = "wasm32")));
    if stage.level().has_talks() {
        places.insert(0, ("play-talks", Intent::Sheet(Some(Sheet::Talks))));
    }
    // All of it is seen at once: what could be below the edge would not be looked for.
    let columns = if ui.available_width() > 500.0 { 2 } else { 1 };
    let rows = places.len().div_ceil(columns);
    let columns: Vec<_> = places.chunks(rows).collect();
    side_by_side(ui, columns.len(), 200.0, |ui, place| {
        for (key, intent) in columns[place] {
            if wide_button(ui, stage, &names.plain(key)).clicked() {
                stage.want(intent.clone());
            }
        }
    });
    ui.add_space(4.0);
    kit::note(ui, stage.look(), &names.plain("play-menu-saved"));
}

fn wide_button(ui: &mut Ui, stage: &Stage<'_>, words: &str) -> egui::Response {
    let size = Vec2::new(ui.available_width(), 30.0);
    ui.spacing_mut().interact_size.y = size.y;
    let layout = egui::Layout::top_down_justified(egui::Align::Min);
    ui.allocate_ui_with_layout(size, layout, |ui| kit::button(ui, stage.look(), words, true)).inner
}
