//! The left column: the side's means, interests, agenda and result, and what it sees of the other.

use egui::text::LayoutJob;
use egui::{Frame, Margin, Pos2, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType};
use rules::Side;
use tell::symbol;
use text::{Args, Key};

use super::parts::{self, Bar, Row};
use super::stage::Stage;
use crate::kit;
use crate::model::Subject;
use crate::theme::{SANS, SEMIBOLD, SERIF};

/// Shows the column.
pub(super) fn show(ui: &mut Ui, stage: &mut Stage<'_>) {
    let side = stage.side();
    let roomy = ui.available_height() > 620.0;
    // Where promises have raised the dock, everything draws closer before it has to scroll.
    let close = ui.available_height() < 470.0;
    ui.spacing_mut().item_spacing.y = if close { 1.0 } else { 4.0 };
    title(ui, stage, side);
    means(ui, stage);
    let names = stage.model.names();
    parts::section(ui, stage.look(), &names.plain("play-interests"));
    interests(ui, stage, side);
    sum(ui, stage, side);
    agenda(ui, stage);
    if stage.model.reveal.is_none() {
        result(ui, stage, roomy);
    } else {
        ui.add_space(7.0);
        other(ui, stage, "", roomy);
    }
}

fn title(ui: &mut Ui, stage: &Stage<'_>, side: Side) {
    let name = stage.model.names().plain(match side {
        Side::Baku => "play-country-baku",
        Side::Moscow => "play-country-moscow",
    });
    let words = format!("{} {name}", symbol(side));
    kit::serif(ui, &words, 17.0, stage.palette().side(side));
    ui.add_space(4.0);
}

/// Capital, treasury and attention; what the draft takes is taken off already.
fn means(ui: &mut Ui, stage: &Stage<'_>) {
    let names = stage.model.names();
    let (look, side) = (stage.look(), stage.side());
    let taken = taken(stage);
    let purse = |track| i32::from(stage.now.tracks.get(track));
    let rules = stage.rules();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 9.0;
        let width = (ui.available_width() - 18.0) / 3.0;
        let purses = [
            ("ui-board-capital", rules.capital(side), taken[1]),
            ("ui-board-treasury", rules.treasury(side), taken[2]),
        ];
        for (key, track, taken) in purses {
            parts::labelled(ui, look, width, &names.plain(key), |ui| {
                figure(ui, stage, purse(track), taken, stage.difference(track, true))
            });
        }
        let label = names.plain("ui-board-attention");
        parts::labelled(ui, look, width, &label, |ui| attention(ui, stage, taken[0]));
    });
}

/// Attention, capital and treasury that the draft takes.
fn taken(stage: &Stage<'_>) -> [i32; 3] {
    let mut taken = [0; 3];
    for play in &stage.model.draft.orders {
        let cost = stage.model.view.cost(stage.rules().play(*play).lever);
        for (sum, cost) in taken.iter_mut().zip([cost.attention, cost.capital, cost.treasury]) {
            *sum += i32::from(cost);
        }
    }
    taken
}

/// A figure with what the draft takes of it, or what the step that is told moves it by.
fn figure(
    ui: &mut Ui,
    stage: &Stage<'_>,
    value: i32,
    taken: i32,
    difference: Option<kit::Difference>,
) {
    let names = stage.model.names();
    let p = stage.palette();
    let left = names.figure(value - taken);
    let change = names.signed(-taken);
    let mut pieces = vec![(left.as_str(), SERIF.at(17.0), p.ink)];
    if taken > 0 {
        pieces.push(parts::small(&change, p.loss));
    } else if let Some(difference) = &difference {
        pieces.push((&difference.words, SEMIBOLD.at(10.5), difference.colour));
    }
    ui.add(egui::Label::new(parts::line(&pieces)).wrap());
}

/// Attention as rings: full is free, crossed is taken by the draft.
pub(super) fn attention(ui: &mut Ui, stage: &Stage<'_>, taken: i32) {
    let (look, side) = (stage.look(), stage.side());
    let all = i32::from(stage.model.view.means(side).attention);
    let names = stage.model.names();
    let args = Args::new().number("left", all - taken).number("all", all);
    let name = names.say("play-attention", &args);
    let step = (ui.available_width() / all.max(1) as f32).min(11.5);
    let size = Vec2::new(step * all as f32, 20.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &name));
    for place in 0..all {
        let x = rect.left() + (place as f32 + 0.5) * step;
        let centre = Pos2::new(x, rect.center().y);
        let radius = (step * 0.4).min(4.4);
        if place < all - taken {
            ui.painter().circle_filled(centre, radius, look.palette.side(side));
        } else {
            ui.painter().circle_stroke(
                centre,
                radius - 0.4,
                Stroke::new(1.1, look.palette.side(side)),
            );
        }
    }
    response.on_hover_text(name);
}

/// Attention, capital and treasury that the draft leaves.
pub(super) fn left(stage: &Stage<'_>) -> [i32; 3] {
    let means = stage.model.view.means(stage.side());
    // In a telling the purses are on their way, as all else.
    let purse = |track| i32::from(stage.now.tracks.get(track));
    let (rules, side) = (stage.rules(), stage.side());
    let all = [i32::from(means.attention), purse(rules.capital(side)), purse(rules.treasury(side))];
    let taken = taken(stage);
    [all[0] - taken[0], all[1] - taken[1], all[2] - taken[2]]
}

/// What the draft takes of attention.
pub(super) fn attention_taken(stage: &Stage<'_>) -> i32 {
    taken(stage)[0]
}

fn interests(ui: &mut Ui, stage: &mut Stage<'_>, side: Side) {
    let names = stage.model.names();
    let p = stage.palette();
    let own = side == stage.side();
    for (id, points) in stage.interests(side) {
        let key = Key::new("interest", stage.rules().interest_name(id));
        let name = names.words.name(&key);
        let told = stage.moved(|moment| moment.interest(stage.rules(), id));
        let ahead = if own { stage.interest_change(id) } else { 0 };
        let change = if told == 0 { ahead } else { told };
        let value = names.figure(points);
        let by = format!("{}\u{a0}{}", parts::mark(change), names.signed(change));
        let mut right = vec![parts::strong(&value, p.ink)];
        if change != 0 {
            right.push((
                by.as_str(),
                SEMIBOLD.at(11.0),
                parts::change_colour(stage.look(), change),
            ));
        }
        let args = Args::new().text("interest", name.clone()).number("score", points);
        let row = Row {
            name: names.say("ui-board-interest", &args),
            left: parts::line(&[parts::plain(&name, p.ink)]),
            right: parts::line(&right),
            bar: Some(Bar {
                full: points as f32 / 20.0,
                ahead: (ahead != 0).then(|| (points + ahead) as f32 / 20.0),
                colour: p.side(side),
            }),
            ..Row::default()
        };
        let response = parts::row(ui, stage.look(), ("interest", id.index()), row);
        stage.stands_for(&response, Subject::Interest(id));
        response.on_hover_text(names.words.summary(&key));
    }
}

fn sum(ui: &mut Ui, stage: &Stage<'_>, side: Side) {
    let sum: i32 = stage.interests(side).iter().map(|(_, points)| points).sum();
    let args = Args::new().number("sum", sum).number("bar", stage.level().bar(side));
    kit::note(ui, stage.look(), &stage.model.names().say("ui-board-sum", &args));
}

/// The hidden agenda in its sealed frame.
fn agenda(ui: &mut Ui, stage: &mut Stage<'_>) {
    let Some(id) = stage.model.view.agenda() else { return };
    let names = stage.model.names();
    let p = stage.palette();
    parts::section(ui, stage.look(), &names.plain("play-agenda"));
    let key = Key::new("agenda", stage.rules().agenda_name(id));
    let (title, summary) = (names.words.name(&key), names.words.summary(&key));
    let met = stage.met(id);
    let points = names.signed(stage.rules().agenda(id).points);
    let state = match (met, stage.model.view.board().outcome()) {
        (true, _) => names.plain("play-agenda-met"),
        (false, None) => names.plain("play-agenda-not-yet"),
        (false, Some(_)) => names.plain("play-agenda-not"),
    };
    let frame = Frame::new().inner_margin(Margin::symmetric(11, 8));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let heading = parts::line(&[
            (&title, SERIF.at(13.5), p.ink),
            (&points, SEMIBOLD.at(12.0), p.focus_text),
        ]);
        ui.add(egui::Label::new(heading).wrap());
        kit::note(ui, stage.look(), &summary);
        let mark = if met { "✓" } else { "○" };
        let state = format!("{mark} {state}");
        ui.add(
            egui::Label::new(parts::line(&[parts::small(
                &state,
                if met { p.gain } else { p.soft },
            )]))
            .wrap(),
        );
    });
    let rect = shown.response.rect;
    let response = ui.interact(rect, ui.id().with("agenda"), Sense::click());
    let name = format!("{title}. {summary} {state}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    parts::lift(ui, stage.look(), &response);
    dashed(ui, rect, Stroke::new(1.2, p.focus));
    stage.stands_for(&response, Subject::Agenda(id));
}

/// A dashed frame: sealed.
fn dashed(ui: &Ui, rect: egui::Rect, stroke: Stroke) {
    let rect = rect.shrink(0.6);
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    ui.painter().extend(Shape::dashed_line(&corners, stroke, 5.0, 3.5));
}

/// What both come away with, or would if the game ended now.
fn result(ui: &mut Ui, stage: &mut Stage<'_>, roomy: bool) {
    let names = stage.model.names();
    let (p, side) = (stage.palette(), stage.side());
    let over = stage.is_over();
    let title = if over { "play-result-over" } else { "play-result" };
    parts::section(ui, stage.look(), &names.plain(title));
    let points = |id| if stage.met(id) { i32::from(stage.rules().agenda(id).points) } else { 0 };
    let (percent, own) = stage.result(side, stage.model.view.agenda().map_or(0, points));
    let factor = names.hundredths(percent);
    let args = Args::new().text("road", names.road(stage.outcome().road));
    let label = names.say("play-result-road", &args.text("factor", factor));
    // What has been reached is said as exactly as the debrief says it.
    let value = if over { names.hundredths(own) } else { names.figure(whole(own)) };
    ends(ui, stage, &label, parts::line(&[(&value, SEMIBOLD.at(12.5), p.side(side))]));
    let dealt = stage.model.view.board().dealt(side.other());
    let bonus = dealt.map(points);
    let least = bonus.into_iter().min().unwrap_or(0);
    let most = bonus.into_iter().max().unwrap_or(0);
    let [least, most] = [least, most].map(|bonus| stage.result(side.other(), bonus).1);
    let args = Args::new().number("least", whole(least)).number("most", whole(most));
    let value = match whole(least) == whole(most) {
        true if over && least == most => names.hundredths(least),
        true => names.figure(whole(least)),
        false => names.say("play-range", &args),
    };
    other(ui, stage, &value, roomy);
}

/// Hundredths as a whole number.
const fn whole(hundredths: i32) -> i32 {
    (hundredths + 50) / 100
}

/// A label to the left and a figure to the right.
fn ends(ui: &mut Ui, stage: &Stage<'_>, label: &str, right: LayoutJob) {
    let p = stage.palette();
    ui.horizontal_top(|ui| {
        let width = ui.available_width();
        let right = ui.painter().layout_job(right);
        let left = (width - right.size().x - 8.0).max(40.0);
        ui.allocate_ui(Vec2::new(left, 0.0), |ui| {
            ui.set_width(left);
            ui.add(egui::Label::new(parts::line(&[(label, SANS.at(12.5), p.ink)])).wrap());
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::TOP), |ui| ui.label(right));
    });
}

/// The other side's result as far as it can be known; it opens what is on view of that side, and
/// is open from the first where there is room.
fn other(ui: &mut Ui, stage: &mut Stage<'_>, value: &str, roomy: bool) {
    let names = stage.model.names();
    let (p, side) = (stage.palette(), stage.side().other());
    let id = egui::Id::new("play other open");
    let mut open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(roomy);
    let label =
        names.of_side(if value.is_empty() { "play-other" } else { "play-result-other" }, side);
    let row = Row {
        name: format!("{label}: {value}"),
        left: parts::line(&[parts::plain(&label, p.ink)]),
        right: parts::line(&[(value, SEMIBOLD.at(12.5), p.side(side))]),
        fold: Some(open),
        ..Row::default()
    };
    let response = parts::row(ui, stage.look(), "other", row);
    let name = format!("{label}: {value}");
    response.widget_info(|| WidgetInfo::selected(WidgetType::CollapsingHeader, true, open, &name));
    if response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    if !open {
        return;
    }
    let rules = stage.rules();
    for (key, track) in
        [("ui-board-capital", rules.capital(side)), ("ui-board-treasury", rules.treasury(side))]
    {
        let value = names.figure(stage.now.tracks.get(track));
        let mut right = vec![(value.as_str(), SEMIBOLD.at(12.5), p.ink)];
        let difference = stage.difference(track, true);
        if let Some(difference) = &difference {
            right.push((&difference.words, SEMIBOLD.at(11.0), difference.colour));
        }
        ends(ui, stage, &names.plain(key), parts::line(&right));
    }
    let attention = names.figure(stage.model.view.means(side).attention);
    let right = parts::line(&[(&attention, SEMIBOLD.at(12.5), p.ink)]);
    ends(ui, stage, &names.plain("ui-board-attention"), right);
    interests(ui, stage, side);
    sum(ui, stage, side);
    if response.clicked() {
        ui.scroll_to_cursor(None);
    }
}
