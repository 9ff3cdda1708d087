//! Prices as small pictures with their figures: rings for attention, a temple for capital, a coin
//! for the treasury. Whoever cannot see them is told in words.

use egui::{
    Align2, Color32, Painter, Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
};
use rules::Cost;
use tell::{DOT, Names, card};

use crate::theme::{Look, SEMIBOLD};

/// The height of a price.
pub(super) const HEIGHT: f32 = 14.0;
const PIP: f32 = 8.5;
const SIGN: f32 = 12.0;
const GAP: f32 = 4.0;
const SIZE: f32 = 11.0;

/// A price in words, what is free left out.
pub(super) fn words(names: &Names<'_>, cost: Cost) -> String {
    card::cost_words(names, cost).join(DOT)
}

/// How wide a price is.
pub(super) fn width(cost: Cost) -> f32 {
    let mut width = f32::from(cost.attention) * PIP;
    for amount in [cost.capital, cost.treasury] {
        if amount > 0 {
            width += GAP + SIGN + digits(amount);
        }
    }
    width
}

/// A price as a part of its own, with its words as its name.
pub(super) fn show(
    ui: &mut Ui,
    look: &Look,
    names: &Names<'_>,
    cost: Cost,
    colour: Color32,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width(cost), HEIGHT), Sense::hover());
    let words = words(names, cost);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    paint(ui.painter(), look, rect, cost, colour);
    response
}

/// A price at the left of a rectangle.
pub(super) fn paint(painter: &Painter, look: &Look, rect: Rect, cost: Cost, colour: Color32) {
    let middle = rect.center().y;
    let mut x = rect.left();
    for _ in 0..cost.attention {
        painter.circle_filled(Pos2::new(x + PIP / 2.0, middle), 3.2, colour);
        x += PIP;
    }
    for (amount, sign) in
        [(cost.capital, temple as fn(&Painter, Pos2, Color32)), (cost.treasury, coin)]
    {
        if amount == 0 {
            continue;
        }
        x += GAP;
        sign(painter, Pos2::new(x + SIGN / 2.0 - 1.0, middle), look.palette.soft);
        x += SIGN;
        let at = Pos2::new(x, middle);
        painter.text(
            at,
            Align2::LEFT_CENTER,
            amount.to_string(),
            SEMIBOLD.at(SIZE),
            look.palette.ink,
        );
        x += digits(amount);
    }
}

/// The sign of capital: a temple.
pub(super) fn temple(painter: &Painter, centre: Pos2, colour: Color32) {
    let line = Stroke::new(1.2, colour);
    let at = |x: f32, y: f32| centre + Vec2::new(x, y);
    painter.line_segment([at(-5.0, -1.5), at(0.0, -5.0)], line);
    painter.line_segment([at(0.0, -5.0), at(5.0, -1.5)], line);
    painter.line_segment([at(-5.0, -1.5), at(5.0, -1.5)], line);
    painter.line_segment([at(-5.0, 4.5), at(5.0, 4.5)], line);
    for x in [-3.2, 0.0, 3.2] {
        painter.line_segment([at(x, -0.5), at(x, 3.6)], line);
    }
}

/// The sign of the treasury: a coin.
pub(super) fn coin(painter: &Painter, centre: Pos2, colour: Color32) {
    painter.circle_stroke(centre, 4.6, Stroke::new(1.2, colour));
    painter.circle_stroke(centre, 2.1, Stroke::new(1.0, colour));
}

fn digits(amount: u8) -> f32 {
    if amount < 10 { 6.5 } else { 13.0 }
}
