//! A round of a crisis: what is at stake, the nine pairs of choices, and what can happen.

use egui::{Frame, Label, Margin, RichText, Ui};
use rules::{Action, Stand};
use tell::crisis::{Crisis, Danger, Outcome, Then};
use tell::{DOT, Scene};
use text::Args;

use super::{Reach, over, pick, remember, remembered, side_by_side, small};
use crate::intent::Intent;
use crate::kit;
use crate::model::PlayModel;
use crate::theme::{Look, SANS, SEMIBOLD};

/// From this width on the nine pairs are a table.
const TABLE: f32 = 560.0;
/// On a screen lower than this the three choices come before all that explains them.
const LOW: f32 = 480.0;

pub(super) fn show(ui: &Ui, model: &PlayModel<'_>, scene: &Scene<'_>, intents: &mut Vec<Intent>) {
    let look = model.look;
    let Some(crisis) = tell::crisis::crisis(scene) else { return };
    let (id, picked) = remembered::<Option<Stand>>(ui, scene, "stand");
    let low = ui.ctx().content_rect().height() < LOW;
    let body = |ui: &mut Ui| {
        if !low {
            kit::section(ui, look, &scene.plain("ui-phase-crisis"));
        }
        kit::heading(ui, look, &crisis.title);
        if !low {
            prompt(ui, look, &crisis);
        }
        danger(ui, look, &crisis);
        if !low {
            stakes(ui, look, &crisis);
        }
        let mut next = picked;
        if low || ui.available_width() < TABLE {
            list(ui, scene, look, &crisis, &mut next);
        } else {
            table(ui, scene, look, &crisis, &mut next);
        }
        // Where there is little height, what has to be chosen comes first.
        if low {
            prompt(ui, look, &crisis);
            stakes(ui, look, &crisis);
        }
        remember(ui, id, next);
    };
    let told = over(ui, model, ("crisis", 860.0, Reach::Tall), body, |ui, ()| {
        let words = match picked {
            Some(stand) => scene.plain(seal_key(stand)),
            None => scene.plain("dock-crisis-first"),
        };
        if kit::primary(ui, look, &words, picked.is_some()).clicked()
            && let Some(stand) = picked
        {
            intents.push(Intent::Submit(Action::Stand(stand)));
        }
    });
    intents.extend(told);
}

/// What the crisis is about, told once.
fn prompt(ui: &mut Ui, look: &Look, crisis: &Crisis) {
    if crisis.round == 0 {
        kit::text(ui, look, &crisis.prompt);
    }
}

/// What each side gains if it prevails.
fn stakes(ui: &mut Ui, look: &Look, crisis: &Crisis) {
    let stakes = &crisis.stakes;
    side_by_side(ui, stakes.len().max(1), 250.0, |ui, place| {
        if let Some(stake) = stakes.get(place) {
            small(ui, &stake.words, look.palette.side(stake.side));
        }
    });
}

/// Where the ladder stands and how far this can take it.
fn danger(ui: &mut Ui, look: &Look, crisis: &Crisis) {
    let palette = &look.palette;
    let grave = crisis.danger != Danger::None;
    let line = if grave { palette.divergence } else { palette.line };
    let frame = Frame::new()
        .stroke(egui::Stroke::new(if grave { 1.5 } else { 1.0 }, line))
        .corner_radius(6)
        .inner_margin(Margin::symmetric(10, 6));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let font = if grave { SEMIBOLD.at(12.5) } else { SANS.at(12.5) };
        let ink = if grave { palette.divergence } else { palette.ink };
        ui.add(Label::new(RichText::new(&crisis.danger_words).font(font).color(ink)).wrap());
        small(ui, &crisis.pushed_words, palette.soft);
    });
}

/// The nine pairs as a table: one's own choices are the rows and can be picked.
fn table(ui: &mut Ui, scene: &Scene<'_>, look: &Look, crisis: &Crisis, picked: &mut Option<Stand>) {
    let first = 150.0;
    let gap = 8.0;
    let rest = (ui.available_width() - first - 3.0 * gap - 24.0) / 3.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        ui.add_space(11.0);
        cell(ui, first, |ui| {
            small(ui, &scene.plain("dock-crisis-rows"), look.palette.soft);
        });
        for theirs in Stand::ALL {
            cell(ui, rest, |ui| {
                let words = scene.of_side(column_key(theirs), scene.side.other());
                small(ui, &words, look.palette.side(scene.side.other()));
            });
        }
    });
    for (mine, row) in Stand::ALL.into_iter().zip(&crisis.outcomes) {
        let name = scene.plain(stand_key(mine));
        let response = pick(ui, look, &name, Some(*picked == Some(mine)), |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                cell(ui, first, |ui| stand(ui, scene, look, &name, row));
                for outcome in row {
                    cell(ui, rest, |ui| pair(ui, scene, look, outcome));
                }
            });
        });
        if response.clicked() {
            *picked = Some(mine);
        }
    }
}

/// The same where there is little room: of each own choice what it can bring, and once it is picked
/// what each of theirs would make of it.
fn list(ui: &mut Ui, scene: &Scene<'_>, look: &Look, crisis: &Crisis, picked: &mut Option<Stand>) {
    for (mine, row) in Stand::ALL.into_iter().zip(&crisis.outcomes) {
        let name = scene.plain(stand_key(mine));
        let open = *picked == Some(mine);
        let response = pick(ui, look, &name, Some(open), |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                ui.spacing_mut().interact_size.y = 18.0;
                kit::serif(ui, &name, 14.0, look.palette.ink);
                small(ui, &ranges(scene, row).join(DOT), look.palette.soft);
            });
            if !open {
                return;
            }
            side_by_side(ui, row.len(), 150.0, |ui, place| {
                ui.spacing_mut().item_spacing.y = 1.0;
                let words = scene.of_side(column_key(row[place].theirs), scene.side.other());
                small(ui, &words, look.palette.side(scene.side.other()));
                pair(ui, scene, look, &row[place]);
            });
        });
        if response.clicked() {
            *picked = Some(mine);
        }
    }
}

fn cell(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 1.0;
        add(ui);
    });
}

/// One's own choice with what it does to tension and capital, whatever the other side chooses.
fn stand(ui: &mut Ui, scene: &Scene<'_>, look: &Look, name: &str, row: &[Outcome; 3]) {
    kit::serif(ui, name, 14.0, look.palette.ink);
    for words in ranges(scene, row) {
        small(ui, &words, look.palette.soft);
    }
}

/// From where to where tension and one's own capital go by a choice.
fn ranges(scene: &Scene<'_>, row: &[Outcome; 3]) -> [String; 2] {
    let tracks = [
        ("dock-crisis-tension", "dock-crisis-tension-range", scene.rules.tension()),
        ("dock-crisis-capital", "dock-crisis-capital-range", scene.rules.capital(scene.side)),
    ];
    tracks.map(|(same, range, track)| {
        let by = |outcome: &Outcome| {
            let found = outcome.moves.iter().find(|(found, _)| *found == track);
            found.map_or(0, |(_, by)| *by)
        };
        let all = row.each_ref().map(by);
        let (least, most) =
            (all.into_iter().min().unwrap_or(0), all.into_iter().max().unwrap_or(0));
        let args = Args::new().signed("least", least).signed("most", most);
        scene.say(if least == most { same } else { range }, &args)
    })
}

/// What one pair of choices does.
fn pair(ui: &mut Ui, scene: &Scene<'_>, look: &Look, outcome: &Outcome) {
    let palette = &look.palette;
    let moves = scene.moves(&outcome.moves);
    if !moves.is_empty() {
        small(ui, &moves, palette.ink);
    }
    if let Some((side, _, words)) = &outcome.stake {
        small(ui, &format!("{}\u{a0}{words}", tell::symbol(*side)), palette.side(*side));
    }
    let colour = match outcome.then {
        Then::Top => palette.divergence,
        Then::Round => palette.ink,
        Then::End => palette.soft,
    };
    let mark = if outcome.then == Then::Top { "×\u{a0}" } else { "" };
    small(ui, &format!("{mark}{}", outcome.then_words), colour);
}

const fn stand_key(stand: Stand) -> &'static str {
    match stand {
        Stand::Hold => "dock-crisis-hold",
        Stand::Escalate => "dock-crisis-escalate",
        Stand::BackDown => "dock-crisis-back-down",
    }
}

const fn seal_key(stand: Stand) -> &'static str {
    match stand {
        Stand::Hold => "dock-crisis-seal-hold",
        Stand::Escalate => "dock-crisis-seal-escalate",
        Stand::BackDown => "dock-crisis-seal-back-down",
    }
}

const fn column_key(stand: Stand) -> &'static str {
    match stand {
        Stand::Hold => "dock-crisis-if-hold",
        Stand::Escalate => "dock-crisis-if-escalate",
        Stand::BackDown => "dock-crisis-if-back-down",
    }
}
