//! One's own table: six cards with node and price on top, what each gives, where it hurts, what
//! could meet it, where it comes from, and why it cannot be ordered.

use egui::text::LayoutJob;
use egui::{
    Align, Align2, Color32, CornerRadius, Label, Layout, Pos2, Rect, Response, RichText,
    ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType,
    scroll_area::ScrollBarVisibility,
};
use rules::{LeverId, PlayId, TABLE, View};
use tell::Scene;
use text::{Args, Key};

use super::card_words::{self, Words};
use super::dock::Dock;
use super::price;
use crate::intent::Intent;
use crate::kit;
use crate::model::Subject;
use crate::theme::{SANS, SEMIBOLD, SERIF, glass};

/// How much room there is for a card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Size {
    /// All of it.
    Full,
    /// Little height.
    Small,
    /// Nearly the width of the screen.
    Phone,
}

const GAP: f32 = 9.0;
/// By how much a chosen card is lifted.
const LIFT: f32 = 7.0;
const DOTS: f32 = 12.0;
const MARGIN: f32 = 9.0;
/// Words of so few characters are not broken over two lines.
const PIECE: usize = 19;
/// The height of a line of small type.
const ROW: f32 = 15.0;

/// The six cards in a row, which scrolls sideways if there is too little room.
pub(super) fn row(ui: &mut Ui, dock: &mut Dock<'_>, size: Size) {
    let room = ui.available_size();
    let least = match size {
        Size::Full => 146.0,
        Size::Small => 218.0,
        Size::Phone => (room.x * 0.68).clamp(210.0, 300.0),
    };
    let count = TABLE as f32;
    let even = (room.x - GAP * (count - 1.0)) / count;
    let scrolls = even < least;
    let width = even.clamp(least, 186.0_f32.max(least));
    let dots = if scrolls { DOTS } else { 0.0 };
    let height = (room.y - dots).min(if size == Size::Phone { 214.0 } else { 260.0 });
    let table = *dock.scene.board().table(dock.side());
    ui.style_mut().always_scroll_the_only_direction = true;
    let area = ScrollArea::horizontal()
        .id_salt("cards")
        .scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden)
        .animated(!dock.look().still);
    let shown = area.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        ui.horizontal_top(|ui| {
            for (place, lever) in table.into_iter().enumerate() {
                card(ui, dock, place, lever, Vec2::new(width, height));
            }
        });
    });
    if scrolls {
        let first = (shown.state.offset.x / (width + GAP)).round();
        let seen = ((room.x + GAP) / (width + GAP)).floor().max(1.0);
        position(ui, dock, first as usize, seen as usize);
    }
}

/// Which of the cards are seen: a dot for each.
fn position(ui: &mut Ui, dock: &Dock<'_>, first: usize, seen: usize) {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), DOTS - 4.0), Sense::hover());
    let last = (first + seen).min(TABLE);
    let args = Args::new().count("first", first + 1).count("last", last).count("all", TABLE);
    let words = dock.scene.say("dock-cards-position", &args);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    let start = rect.center().x - (TABLE as f32 - 1.0) * 5.0;
    for place in 0..TABLE {
        let centre = Pos2::new(start + place as f32 * 10.0, rect.center().y);
        let palette = &dock.look().palette;
        if (first..last).contains(&place) {
            ui.painter().circle_filled(centre, 2.6, palette.ink);
        } else {
            ui.painter().circle_stroke(centre, 2.2, Stroke::new(1.0, palette.soft));
        }
    }
}

/// One card. A click or Enter orders it or takes it back.
fn card(ui: &mut Ui, dock: &mut Dock<'_>, place: usize, lever: LeverId, size: Vec2) {
    let (room, _) = ui.allocate_exact_size(size, Sense::hover());
    let id = ui.id().with(("card", place));
    let ordered = dock.ordered(lever);
    let lift = ui.ctx().animate_bool(id.with("lift"), ordered.is_some()) * LIFT;
    let rect = Rect::from_min_max(
        Pos2::new(room.left(), room.top() + LIFT + 3.0 - lift),
        Pos2::new(room.right(), room.bottom() - 2.0 - lift),
    );
    let response = ui.interact(rect, id, Sense::click());
    let name = dock.scene.lever(lever);
    let chosen = ordered.is_some();
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, &name));
    if response.gained_focus() {
        ui.scroll_to_rect(room, Some(Align::Center));
    }
    let on = ui.rect_contains_pointer(rect) || response.has_focus();
    if on {
        dock.point(Subject::Lever(lever));
    }
    let words = card_words::of(ui, dock, lever, ordered.map(|(_, play)| play));
    frame(ui, dock, rect, &response, lever, &words);
    let inner = rect.shrink(MARGIN);
    let mut child = ui.new_child(
        UiBuilder::new()
            .id_salt(("face", place))
            .max_rect(inner)
            .layout(Layout::top_down(Align::Min)),
    );
    child.spacing_mut().item_spacing = Vec2::new(4.0, 2.0);
    face(&mut child, dock, place, lever, &words);
    if let Some((slot, _)) = ordered {
        badge(ui, dock, rect, slot);
    }
    if response.clicked() {
        dock.toggle(lever, None);
    }
    if response.secondary_clicked() || response.long_touched() {
        dock.want(Intent::Pin(Some(Subject::Lever(lever))));
    }
    if !ui.ctx().text_edit_focused() {
        response.on_hover_ui(|ui| {
            let head = dock.scene.say("dock-card-head", &head_args(&dock.scene, place, lever));
            kit::note(ui, dock.look(), &head);
            card_words::details(ui, &dock.scene, dock.look(), lever, &words);
        });
    }
}

fn frame(ui: &Ui, dock: &Dock<'_>, rect: Rect, response: &Response, lever: LeverId, words: &Words) {
    let palette = &dock.look().palette;
    let node = dock.scene.rules.lever(lever).node;
    let lit = matches!(dock.model.lit(), Some(Subject::Lever(id)) if id == lever)
        || matches!(dock.model.lit(), Some(Subject::Node(id)) if id == node);
    let chosen = dock.ordered(lever).is_some();
    let stroke = match (chosen, lit) {
        (true, _) => Stroke::new(2.0, palette.side(dock.side())),
        (false, true) => Stroke::new(1.5, palette.focus),
        (false, false) => Stroke::new(1.0, palette.line),
    };
    let round = CornerRadius::same(8);
    let painter = ui.painter();
    if chosen {
        let shadow = Color32::from_black_alpha(if palette.dark { 90 } else { 26 });
        painter.rect_filled(rect.translate(Vec2::new(0.0, 4.0)).expand(1.0), round, shadow);
    }
    let fill = if words.closed.is_some() { palette.panel } else { palette.card };
    painter.rect(rect, round, fill, stroke, StrokeKind::Inside);
    if lit && chosen {
        let line = Stroke::new(1.5, palette.focus);
        painter.rect_stroke(rect.expand(2.0), CornerRadius::same(9), line, StrokeKind::Outside);
    }
    if response.has_focus() {
        kit::ring(ui, rect, dock.look());
    }
}

/// What is on a card.
fn face(ui: &mut Ui, dock: &mut Dock<'_>, place: usize, lever: LeverId, words: &Words) {
    let inner = ui.max_rect();
    let title = if inner.height() < 120.0 { 13.0 } else { 14.0 };
    head(ui, dock, place, lever);
    let palette = &dock.look().palette;
    let ink = if words.closed.is_some() { palette.soft } else { palette.ink };
    let title = RichText::new(dock.scene.lever(lever)).font(SERIF.at(title)).color(ink);
    ui.add(Label::new(title).wrap());
    ui.add_space(1.0);
    let foot = 20.0;
    let bottom = inner.bottom() - foot;
    if let Some(refused) = dock.refusal(lever).map(str::to_owned) {
        refusal(ui, dock, &refused, bottom);
    } else {
        if words.plays.len() > 1 {
            targets(ui, dock, lever, words);
        }
        body(ui, dock, words, bottom);
    }
    let foot = Rect::from_min_max(Pos2::new(inner.left(), bottom + 2.0), inner.max);
    let layout = Layout::left_to_right(Align::Max);
    let mut child = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot).layout(layout));
    plates(&mut child, dock, lever, words);
}

/// The number by which a key plays it, the node, the price.
fn head(ui: &mut Ui, dock: &Dock<'_>, place: usize, lever: LeverId) {
    let palette = &dock.look().palette;
    let cost = dock.model.view.cost(lever);
    let width = price::width(cost);
    let room = ui.available_width();
    ui.horizontal_top(|ui| {
        let rule = dock.scene.rules.lever(lever);
        let words = dock.scene.say("dock-card-head", &head_args(&dock.scene, place, lever));
        // On one line in any case, so that titles stand level; the whole name opens on demand.
        let words = kit::shortened(ui, &words, SANS.at(10.0), (room - width - 8.0).max(40.0));
        let galley = ui.painter().layout_no_wrap(words, SANS.at(10.0), palette.soft);
        let left = room - galley.size().x - width - 2.0;
        ui.add(Label::new(galley));
        ui.add_space((left - ui.spacing().item_spacing.x * 2.0).max(0.0));
        price::show(ui, dock.look(), &dock.scene, cost, palette.side(rule.side));
    });
}

/// The number of a card and its node.
fn head_args(scene: &Scene<'_>, place: usize, lever: LeverId) -> Args<'static> {
    let node = Key::new("node", scene.rules.node_name(scene.rules.lever(lever).node));
    Args::new().count("n", place + 1).text("node", scene.words.name(node))
}

/// The targets of a card, of which one is meant.
fn targets(ui: &mut Ui, dock: &mut Dock<'_>, lever: LeverId, words: &Words) {
    let chosen = dock.ordered(lever).map(|(_, play)| play);
    let height = std::mem::replace(&mut ui.spacing_mut().interact_size.y, 18.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().button_padding = Vec2::new(5.0, 1.0);
        ui.spacing_mut().item_spacing = Vec2::new(3.0, 3.0);
        for play in &words.plays {
            let Some(key) = dock.scene.target_key(*play) else { continue };
            let name = dock.scene.words.name(key);
            let open = dock.model.view.check_play(*play).is_ok();
            if target(ui, dock, &name, chosen == Some(*play), open).clicked() {
                dock.toggle(lever, Some(*play));
            }
        }
    });
    ui.spacing_mut().interact_size.y = height;
}

fn target(ui: &mut Ui, dock: &Dock<'_>, name: &str, chosen: bool, open: bool) -> Response {
    let palette = &dock.look().palette;
    let ink = if open { palette.ink } else { palette.soft };
    let mut text = RichText::new(name).font(SANS.at(10.5)).color(ink);
    if !open {
        text = text.strikethrough();
    }
    let stroke = if chosen {
        Stroke::new(1.5, palette.side(dock.side()))
    } else {
        Stroke::new(1.0, palette.line)
    };
    let response =
        ui.add(egui::Button::new(text).stroke(stroke).fill(palette.panel).corner_radius(9));
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, name));
    if response.has_focus() {
        kit::ring(ui, response.rect, dock.look());
    }
    response
}

/// What it gives, where it hurts, what could meet it, as far as there is room. Of what it gives and
/// of where it hurts something is named before there is more of the other, and before anything is
/// said of what could meet it.
fn body(ui: &mut Ui, dock: &Dock<'_>, words: &Words, bottom: f32) {
    let palette = &dock.look().palette;
    let dim = words.closed.is_some();
    let tint = |colour: Color32| if dim { palette.soft } else { colour };
    let rows = ((bottom - ui.cursor().top()) / ROW).floor().max(0.0) as usize;
    let least = |mark: &str, items: &[String]| least(ui, &dock.scene, mark, items);
    let named = [least("▲", &words.gives), least("▼", &words.hurts)];
    let meets = usize::from(!words.meets.is_empty() && rows > named[0] + named[1]);
    let rows = rows - meets;
    let hurts = if words.hurts.is_empty() { 0 } else { (rows / 2).max(named[1]) };
    let gives = rows.saturating_sub(hurts).max(named[0]).min(rows);
    let used = part(ui, &dock.scene, "▲", &words.gives, tint(palette.gain), gives);
    let left = rows.saturating_sub(used);
    let used = part(ui, &dock.scene, "▼", &words.hurts, tint(palette.loss), left);
    let left = (left + meets).saturating_sub(used);
    part(ui, &dock.scene, "⇄", &words.meets, palette.soft, left);
}

/// A mark and a list, cut to some rows with a count of what is left out. Gives the rows it took.
pub(super) fn part(
    ui: &mut Ui,
    scene: &Scene<'_>,
    mark: &str,
    items: &[String],
    colour: Color32,
    rows: usize,
) -> usize {
    if items.is_empty() || rows == 0 {
        return 0;
    }
    for shown in (0..=items.len()).rev() {
        let job = listed(ui, scene, mark, items, shown, colour);
        let taken = ui.painter().layout_job(job.clone()).rows.len();
        if taken <= rows {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(job).wrap());
            return taken;
        }
    }
    0
}

/// The rows that it takes to name one thing of a list and to count the others.
fn least(ui: &Ui, scene: &Scene<'_>, mark: &str, items: &[String]) -> usize {
    if items.is_empty() {
        return 0;
    }
    let job = listed(ui, scene, mark, items, 1, Color32::WHITE);
    ui.painter().layout_job(job).rows.len()
}

/// So many things of a list behind its mark, and how many more there are.
fn listed(
    ui: &Ui,
    scene: &Scene<'_>,
    mark: &str,
    items: &[String],
    shown: usize,
    colour: Color32,
) -> LayoutJob {
    let more = (shown < items.len()).then(|| {
        let args = Args::new().count("n", items.len() - shown);
        scene.say("dock-more", &args)
    });
    // What is short stays in one piece.
    let whole = |item: &String| match item.chars().count() {
        0..=PIECE => item.replace(' ', "\u{a0}"),
        _ => item.clone(),
    };
    let list: Vec<String> = items[..shown].iter().map(whole).chain(more).collect();
    let words = format!("{mark}\u{a0}{}", list.join(tell::DOT));
    kit::unhung(ui, LayoutJob::simple(words, SANS.at(11.0), colour, ui.available_width()))
}

/// Why the last click did nothing, over what the card does.
fn refusal(ui: &mut Ui, dock: &Dock<'_>, words: &str, bottom: f32) {
    let palette = &dock.look().palette;
    let height = bottom - ui.cursor().top();
    ScrollArea::vertical().id_salt("refusal").max_height(height.max(20.0)).show(ui, |ui| {
        let mark = format!("×\u{a0}{words}");
        ui.add(Label::new(RichText::new(mark).font(SEMIBOLD.at(11.0)).color(palette.loss)).wrap());
    });
}

/// The foot: where it comes from, the plates, and the mark that keeps it.
fn plates(ui: &mut Ui, dock: &mut Dock<'_>, lever: LeverId, words: &Words) {
    let palette = &dock.look().palette;
    ui.spacing_mut().item_spacing.x = 4.0;
    let drawn = !dock.scene.level().fixed(dock.side()).contains(&lever);
    let room = ui.available_width() - if drawn { 20.0 } else { 0.0 };
    let small = |words: &str, colour| RichText::new(words).font(SANS.at(10.0)).color(colour);
    // For a pointer or a finger; the key I opens the same.
    let source = small(&words.sentence, palette.soft).underline();
    let source = ui.add(Label::new(source).extend().sense(Sense::CLICK));
    let source = source.on_hover_cursor(egui::CursorIcon::PointingHand);
    if source.clicked() {
        dock.want(Intent::Pin(Some(Subject::Lever(lever))));
    }
    let mut left = room - source.rect.width();
    for plate in &words.plates {
        let galley = ui.painter().layout_no_wrap(plate.clone(), SANS.at(10.0), palette.soft);
        let width = galley.size().x + 12.0;
        if width + 4.0 > left {
            continue;
        }
        left -= width + 4.0;
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 16.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, plate));
        let round = CornerRadius::same(8);
        let line = Stroke::new(1.0, glass(palette.soft, 0.6));
        ui.painter().rect_stroke(rect, round, line, StrokeKind::Inside);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, palette.soft);
    }
    if drawn {
        ui.with_layout(Layout::right_to_left(Align::Max), |ui| keep(ui, dock, lever));
    }
}

/// The mark that keeps a drawn card for the next turn: a ribbon, filled if it is kept.
fn keep(ui: &mut Ui, dock: &mut Dock<'_>, lever: LeverId) {
    let palette = &dock.look().palette;
    let kept = dock.model.draft.keep == Some(lever);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(18.0, 18.0), Sense::click());
    let args = Args::new().text("lever", dock.scene.lever(lever));
    let name = dock.scene.say("dock-keep", &args);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, kept, &name));
    let at = |x: f32, y: f32| rect.center() + Vec2::new(x, y);
    let ribbon = vec![at(-4.0, -6.0), at(4.0, -6.0), at(4.0, 6.0), at(0.0, 2.5), at(-4.0, 6.0)];
    let colour = if kept { palette.focus } else { palette.soft };
    let line = Stroke::new(1.2, colour);
    if kept {
        let (upper, lower) = (Rect::from_two_pos(at(-4.0, -6.0), at(4.0, 2.5)), ribbon.clone());
        ui.painter().rect_filled(upper, 0.0, colour);
        ui.painter().add(egui::Shape::convex_polygon(
            vec![at(-4.0, 2.0), at(0.0, 2.5), at(-4.0, 6.0)],
            colour,
            Stroke::NONE,
        ));
        ui.painter().add(egui::Shape::convex_polygon(
            vec![at(4.0, 2.0), at(4.0, 6.0), at(0.0, 2.5)],
            colour,
            Stroke::NONE,
        ));
        ui.painter().add(egui::Shape::closed_line(lower, line));
    } else {
        ui.painter().add(egui::Shape::closed_line(ribbon, line));
    }
    if response.has_focus() {
        kit::ring(ui, rect, dock.look());
    }
    if response.clicked() {
        dock.keep(lever);
    }
    response.on_hover_text(name);
}

/// The number of the slot, on the corner of a chosen card.
fn badge(ui: &Ui, dock: &Dock<'_>, rect: Rect, slot: usize) {
    let palette = &dock.look().palette;
    let centre = Pos2::new(rect.right() - 13.0, rect.top() + 1.0);
    ui.painter().circle_filled(centre, 9.0, palette.side(dock.side()));
    let ink = palette.on_side();
    let number = (slot + 1).to_string();
    ui.painter().text(centre, Align2::CENTER_CENTER, number, SEMIBOLD.at(11.0), ink);
}

/// The first of a lever's plays that can be had, else the first.
pub(super) fn first_play(view: &View<'_>, lever: LeverId) -> Option<PlayId> {
    let plays = || view.level().ruleset().lever(lever).plays();
    plays().find(|play| view.check_play(*play).is_ok()).or_else(|| plays().next())
}
