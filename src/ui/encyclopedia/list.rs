//! All that can be looked up: groups that open, and a field to search in.

use egui::{
    Align2, Id, Pos2, Response, ScrollArea, Sense, Stroke, TextEdit, Ui, Vec2, WidgetInfo,
    WidgetType,
};
use rules::{Road, Side, TrackGroup};
use text::Args;

use super::EncyclopediaModel;
use super::desk::Desk;
use crate::intent::{Intent, Target};
use crate::kit;
use crate::model::Subject;
use crate::theme::{Look, SANS, SEMIBOLD};

/// The most things that a search lists.
const MOST: usize = 60;

/// The groups, by the keys of their names.
const GROUPS: [&str; 15] = [
    "encyclopedia-group-baku",
    "encyclopedia-group-moscow",
    "encyclopedia-group-roads",
    "encyclopedia-group-tracks",
    "encyclopedia-group-routes",
    "encyclopedia-group-nodes",
    "encyclopedia-group-parties",
    "encyclopedia-group-reactions",
    "encyclopedia-group-crises",
    "encyclopedia-group-pairs",
    "encyclopedia-group-headlines",
    "encyclopedia-group-ratchets",
    "encyclopedia-group-interests",
    "encyclopedia-group-agendas",
    "encyclopedia-group-figures",
];

/// What a group holds, in the ruleset’s order.
fn members(desk: &Desk<'_>, group: usize) -> Vec<Subject> {
    let rules = desk.names.rules;
    let levers = |side: Side| {
        let all = rules.all_levers().filter(move |id| rules.lever(*id).side == side);
        all.map(Subject::Lever).collect()
    };
    let listed = |id: &rules::TrackId| matches!(rules.track(*id).group, TrackGroup::Listed(_));
    match group {
        0 => levers(Side::Baku),
        1 => levers(Side::Moscow),
        2 => Road::ALL.into_iter().map(Subject::Road).collect(),
        3 => rules.all_tracks().filter(listed).map(Subject::Track).collect(),
        4 => rules.all_routes().map(Subject::Route).collect(),
        5 => rules.all_nodes().map(Subject::Node).collect(),
        6 => rules.all_parties().map(Subject::Party).collect(),
        7 => rules.all_reactions().map(Subject::Reaction).collect(),
        8 => rules.all_crises().map(Subject::Crisis).collect(),
        9 => rules.all_pairs().map(Subject::Pair).collect(),
        10 => rules.all_events().map(Subject::Headline).collect(),
        11 => rules.all_ratchets().map(Subject::Ratchet).collect(),
        12 => rules.all_interests().map(Subject::Interest).collect(),
        13 => rules.all_agendas().map(Subject::Agenda).collect(),
        _ => rules.all_tracks().filter(|id| !listed(id)).map(Subject::Track).collect(),
    }
}

/// The list.
pub(super) fn list(ui: &mut Ui, model: &EncyclopediaModel<'_>, desk: &Desk<'_>) -> Vec<Intent> {
    let words = model.words;
    let id = Id::new("entry-search");
    let mut typed = ui.data(|data| data.get_temp::<String>(id)).unwrap_or_default();
    let edit = TextEdit::singleline(&mut typed)
        .id_salt("entry-search")
        .desired_width(f32::INFINITY)
        .margin(egui::Margin::symmetric(10, 7))
        .char_limit(60)
        .hint_text(words.name("encyclopedia-search-hint"));
    let response = ui.add(edit);
    let name = words.name("encyclopedia-search");
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name));
    ui.add_space(8.0);
    let mut intents = Vec::new();
    let area = ScrollArea::vertical().id_salt("list-of-entries").auto_shrink(false);
    kit::scroll(ui, model.look, model.look.palette.panel, area, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.set_max_width(ui.available_width() - kit::GUTTER);
        if typed.trim().is_empty() {
            whole(ui, model, desk, &mut intents);
        } else {
            results(ui, model, desk, typed.trim(), &mut intents);
        }
    });
    if !intents.is_empty() && !typed.is_empty() {
        typed.clear();
    }
    ui.data_mut(|data| data.insert_temp(id, typed));
    intents
}

/// Everything, by groups; the group of what is looked up is open.
fn whole(ui: &mut Ui, model: &EncyclopediaModel<'_>, desk: &Desk<'_>, intents: &mut Vec<Intent>) {
    for (target, key) in [
        (Target::Front, "encyclopedia-front-link"),
        (Target::Model, "encyclopedia-model-title"),
        (Target::Sources, "encyclopedia-sources-title"),
    ] {
        let here = *model.target == target;
        if line(ui, model.look, &model.words.name(key), "", here).clicked() {
            intents.push(Intent::LookUp(target));
        }
    }
    ui.add_space(8.0);
    let id = Id::new("open-group");
    let seen = Id::new("seen-target");
    let mut open = ui.data(|data| data.get_temp::<Option<usize>>(id)).flatten();
    // What is looked up from elsewhere opens its group; after that the group can be closed.
    if ui.data(|data| data.get_temp::<Target>(seen)).as_ref() != Some(model.target) {
        if let Target::Of(subject) = model.target {
            let found = (0..GROUPS.len()).find(|group| members(desk, *group).contains(subject));
            open = found.or(open);
        }
        ui.data_mut(|data| data.insert_temp(seen, model.target.clone()));
    }
    for (group, key) in GROUPS.into_iter().enumerate() {
        let here = open == Some(group);
        if header(ui, model.look, &model.words.name(key), here).clicked() {
            open = if here { None } else { Some(group) };
        }
        if here {
            for subject in members(desk, group) {
                // Whose a lever is, the head of its group says.
                member(ui, model, desk, subject, group > 1, intents);
            }
            ui.add_space(6.0);
        }
    }
    ui.data_mut(|data| data.insert_temp(id, open));
}

/// What a search gave: names that begin with it first, then names, then one-line summaries.
fn results(
    ui: &mut Ui,
    model: &EncyclopediaModel<'_>,
    desk: &Desk<'_>,
    typed: &str,
    intents: &mut Vec<Intent>,
) {
    let typed = typed.to_lowercase();
    let mut found: Vec<(usize, usize, Subject)> = Vec::new();
    let all = (0..GROUPS.len())
        .flat_map(|group| members(desk, group).into_iter().map(move |one| (group, one)));
    for (group, subject) in all {
        let key = desk.key(subject);
        let name = model.words.name(&key).to_lowercase();
        let rank = if name.starts_with(&typed) {
            0
        } else if name.contains(&typed) {
            1
        } else if model.words.has(format!("{key}.summary"))
            && model.words.summary(&key).to_lowercase().contains(&typed)
        {
            2
        } else {
            continue;
        };
        found.push((rank, group, subject));
    }
    found.sort();
    let args = Args::new().count("n", found.len());
    kit::note(ui, model.look, &model.words.say("encyclopedia-found", &args));
    ui.add_space(4.0);
    for (_, group, subject) in found.into_iter().take(MOST) {
        let target = Target::Of(subject);
        let here = *model.target == target;
        let kind = model.words.name(GROUPS[group]);
        if line(ui, model.look, &desk.owned(subject), &kind, here).clicked() {
            intents.push(Intent::LookUp(target));
        }
    }
}

fn member(
    ui: &mut Ui,
    model: &EncyclopediaModel<'_>,
    desk: &Desk<'_>,
    subject: Subject,
    sided: bool,
    intents: &mut Vec<Intent>,
) {
    let words = if sided { desk.owned(subject) } else { desk.name(subject) };
    let target = Target::Of(subject);
    let here = *model.target == target;
    let response = line(ui, model.look, &words, "", here);
    if response.clicked() {
        intents.push(Intent::LookUp(target));
    }
}

/// A line of the list, and under it a remark if there is one.
fn line(ui: &mut Ui, look: &Look, words: &str, note: &str, here: bool) -> Response {
    let p = &look.palette;
    let width = ui.available_width();
    let ink = if here || !note.is_empty() { p.ink } else { p.soft };
    let font = if here { SEMIBOLD.at(12.5) } else { SANS.at(12.5) };
    let galley = ui.painter().layout(words.to_owned(), font.clone(), ink, width - 22.0);
    let note = ui.painter().layout(note.to_owned(), SANS.at(10.5), p.soft, width - 22.0);
    // An empty text has the height of a line, too.
    let under = if note.text().is_empty() { 0.0 } else { note.size().y };
    let height = galley.size().y + under + 9.0;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, here, words));
    if here {
        ui.painter().rect_filled(rect, 4.0, p.card);
        ui.painter().vline(
            rect.left() + 2.0,
            rect.y_range().shrink(4.0),
            Stroke::new(3.0, p.focus),
        );
    }
    let at = Pos2::new(rect.left() + 12.0, rect.top() + 4.5);
    ui.painter().galley(Pos2::new(at.x, at.y + galley.size().y), note, p.soft);
    let ink = if response.hovered() { p.baku } else { ink };
    ui.painter().galley_with_override_text_color(at, galley, ink);
    if response.has_focus() {
        kit::ring(ui, rect.shrink(2.0), look);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The head of a group.
fn header(ui: &mut Ui, look: &Look, words: &str, open: bool) -> Response {
    let p = &look.palette;
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 28.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::CollapsingHeader, true, open, words));
    let ink = if response.hovered() || open { p.ink } else { p.soft };
    let sign = if open { "▾" } else { "▸" };
    let middle = rect.center().y;
    ui.painter().text(
        Pos2::new(rect.left() + 2.0, middle),
        Align2::LEFT_CENTER,
        sign,
        SANS.at(15.0),
        ink,
    );
    ui.painter().text(
        Pos2::new(rect.left() + 16.0, middle),
        Align2::LEFT_CENTER,
        words,
        SEMIBOLD.at(12.5),
        ink,
    );
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, p.line));
    if response.has_focus() {
        kit::ring(ui, rect.shrink(2.0), look);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
