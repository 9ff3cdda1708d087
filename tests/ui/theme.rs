//! The look: every character has a glyph, every text stands out, and no label is cut off or lies
//! over another with text at 200 %.

use std::collections::BTreeSet;

use egui::epaint::Shape;
use egui::{Color32, Rect};
use egui_kittest::Harness;
use rules::{Road, Side};
use ui::theme::definitions;
use ui::{Look, Palette, Settings};

/// The smallest laptop, in points, with text at 200 %.
pub const DOUBLED: [f32; 2] = [683.0, 384.0];
/// A phone, in points.
pub const PHONE: [f32; 2] = [390.0, 844.0];

/// Draws a panel without a window, in a room of so many points.
pub fn drawn<'a>(room: [f32; 2], mut show: impl FnMut(&mut egui::Ui) + 'a) -> Harness<'a> {
    let look = Look::of(&Settings { reduced_motion: true, ..Settings::default() });
    let mut installed = false;
    let mut harness = Harness::builder().with_size(room).build_ui(move |ui| {
        if installed {
            show(ui);
        } else {
            look.install(ui.ctx());
            installed = true;
            ui.ctx().request_repaint();
        }
    });
    harness.run();
    harness
}

/// A text that is drawn.
struct Drawn {
    words: String,
    /// Where it lies.
    rect: Rect,
    /// What is shown of that place.
    clip: Rect,
    elided: bool,
    /// The last thing that was filled or framed about its middle before it was drawn, and what is
    /// shown of that.
    on: Option<(Rect, Rect)>,
}

/// What is drawn, in the order in which it is.
#[derive(Default)]
struct Canvas {
    texts: Vec<Drawn>,
    grounds: Vec<(Rect, Rect)>,
    covered: Vec<String>,
}

/// From this size on, in square points, something lies over the board on purpose.
const SHEET: f32 = 18_000.0;
/// From this size on, it lies over all of it.
const VEIL: f32 = 180_000.0;

impl Canvas {
    fn draw(&mut self, shape: &Shape, clip: Rect) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.draw(shape, clip)),
            Shape::Text(text) if !text.galley.text().trim().is_empty() => {
                let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
                let seen = clip.contains(rect.center());
                let about = |(on, shown): &&(Rect, Rect)| {
                    let place = if seen { shown } else { on };
                    place.contains(rect.center())
                };
                self.texts.push(Drawn {
                    words: text.galley.text().to_owned(),
                    rect,
                    clip,
                    elided: text.galley.elided,
                    on: self.grounds.iter().rev().find(about).copied(),
                });
            }
            Shape::Rect(shape) if shape.rect.is_positive() => {
                let rect = shape.rect.intersect(clip);
                if shape.fill.a() == 255 || shape.stroke.width > 0.0 {
                    self.grounds.push((shape.rect, rect));
                }
                let veil = shape.fill.a() > 100 && rect.contains_rect(clip.shrink(8.0));
                if shape.fill.a() == 255 || veil && rect.area() > VEIL {
                    self.cover(rect);
                }
            }
            Shape::Circle(shape) if shape.fill.a() == 255 => {
                let rect = Rect::from_pos(shape.center).expand(shape.radius);
                self.grounds.push((rect.expand(4.0), rect.intersect(clip)));
            }
            _ => {}
        }
    }

    /// Something is filled: what was written there before is seen no more.
    fn cover(&mut self, rect: Rect) {
        let covered = &mut self.covered;
        self.texts.retain(|text| {
            let seen = text.rect.intersect(text.clip);
            let common = seen.intersect(rect);
            let touched = common.width() > 2.0 && common.height() > 2.0;
            if touched && rect.area() < SHEET {
                covered.push(format!("covered: {}", text.words));
            }
            !touched
        });
    }
}

/// What is wrong with the labels of what was drawn: cut off at a side, shortened, over another,
/// or out of the frame that they stand in. Up and down a panel may scroll.
pub fn faults<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let mut canvas = Canvas::default();
    for clipped in &harness.output().shapes {
        canvas.draw(&clipped.shape, clipped.clip_rect);
    }
    let Canvas { texts, covered: mut wrong, .. } = canvas;
    assert!(!texts.is_empty(), "nothing was drawn");
    for (place, text) in texts.iter().enumerate() {
        let Drawn { words, rect, clip, elided, on } = text;
        let wide = clip.expand(1.0).x_range();
        // What stands on a card that is swiped out of sight goes with it.
        let swiped = |(on, seen): &(Rect, Rect)| {
            let seen = seen.expand(1.0).x_range();
            !seen.contains(on.left()) || !seen.contains(on.right())
        };
        let inside = wide.contains(rect.left()) && wide.contains(rect.right())
            || on.as_ref().is_some_and(swiped);
        if *elided || rect.intersects(*clip) && !inside {
            wrong.push(format!("cut off: {words}"));
        }
        let out = |(on, _): &(Rect, Rect)| !on.expand(1.5).contains_rect(rect.intersect(*clip));
        if clip.contains(rect.center()) && on.as_ref().is_some_and(out) {
            wrong.push(format!("out of its frame: {words}"));
        }
        for other in &texts[place + 1..] {
            let both = rect.intersect(*clip).intersect(other.rect.intersect(other.clip));
            if both.width() > 2.0 && both.height() > 3.0 {
                wrong.push(format!("“{words}” and “{}” lie over each other", other.words));
            }
        }
    }
    wrong
}

/// The characters that a font has, read from its table of characters.
fn characters(font: &[u8]) -> BTreeSet<char> {
    let short = |at: usize| usize::from(u16::from_be_bytes([font[at], font[at + 1]]));
    let long = |at: usize| short(at) << 16 | short(at + 2);
    let table = (0..short(4)).map(|table| 12 + table * 16);
    let start = table.filter(|at| &font[*at..at + 4] == b"cmap").map(|at| long(at + 8)).next();
    let start = start.expect("a table of characters");
    let mut tables = (0..short(start + 2)).map(|table| start + long(start + 4 + table * 8 + 4));
    let at = tables.rfind(|at| short(*at) == 4).expect("a table of the basic plane");
    let segments = short(at + 6) / 2;
    let ends = at + 14;
    let starts = ends + segments * 2 + 2;
    (0..segments)
        .flat_map(|segment| short(starts + segment * 2)..=short(ends + segment * 2))
        .filter_map(|code| char::from_u32(u32::try_from(code).expect("a code")))
        .collect()
}

#[test]
fn every_character_of_every_text_has_a_glyph() {
    let fonts = definitions();
    for (family, names) in &fonts.families {
        let known: BTreeSet<char> =
            names.iter().flat_map(|name| characters(&fonts.font_data[name].font)).collect();
        for language in text::languages() {
            for (file, source) in text::resources(language) {
                let missing: BTreeSet<char> =
                    source.chars().filter(|c| !c.is_control() && !known.contains(c)).collect();
                assert!(missing.is_empty(), "{language}/{file} in {family}: {missing:?}");
            }
        }
    }
}

/// How far two colours stand apart, 1 to 21, as the web’s guidelines reckon it.
#[expect(
    clippy::float_arithmetic,
    reason = "the formula is in floats, and nothing rests on its last bit"
)]
fn contrast(a: Color32, b: Color32) -> f32 {
    let light = |colour: Color32| {
        let part = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
    };
    let (a, b) = (light(a) + 0.05, light(b) + 0.05);
    a.max(b) / a.min(b)
}

/// A colour with its name.
type Named = (String, Color32);

fn named<const N: usize>(colours: [(&str, Color32); N]) -> Vec<Named> {
    colours.map(|(name, colour)| (name.to_owned(), colour)).to_vec()
}

/// Every pair of colours in which something is written: the words, and what they may stand on.
fn pairs(p: &Palette) -> Vec<(Vec<Named>, Vec<Named>)> {
    let roads = || Road::ALL.map(|road| (road.id(), p.road(road)));
    let sides = || Side::BOTH.map(|side| (side.id(), p.side(side)));
    let pages = || named([("ground", p.ground), ("panel", p.panel), ("card", p.card)]);
    let inks = [("ink", p.ink), ("soft", p.soft), ("gain", p.gain), ("loss", p.loss)];
    let on_page = [named(inks), named(roads()), named(sides()), named([("gold", p.focus_text)])];
    let bands = Road::ALL.map(|road| (road.id(), p.band(road)));
    let of_band = Road::ALL.map(|road| (road.id(), p.on_band(p.road(road))));
    let chart = [named(of_band), named([("ink", p.ink), ("loss", p.on_band(p.loss))])];
    let pressed = p.baku.lerp_to_gamma(p.ink, 0.12);
    let fills = [named(sides()), named([("gold", p.focus_text), ("pressed", pressed)])];
    let lands = || named([("land", p.land), ("azerbaijan", p.azerbaijan)]);
    vec![
        (on_page.concat(), pages()),
        // Numbers on discs, and words on the button that a screen is for.
        (named([("what stands on a side", p.on_side())]), fills.concat()),
        (named([("closed", p.closed)]), named([("line", p.line)])),
        (chart.concat(), named(bands)),
        (named([("water", p.water)]), named([("sea", p.sea)])),
        (named([("country", p.country)]), lands()),
        (named([("ink", p.ink)]), [lands(), named([("sea", p.sea)])].concat()),
    ]
}

#[test]
fn every_text_stands_out_in_every_palette() {
    let mut weak = Vec::new();
    for (dark, safe) in [(false, false), (false, true), (true, false), (true, true)] {
        for (words, grounds) in pairs(&Palette::new(dark, safe)) {
            for (name, colour) in &words {
                for (on, ground) in &grounds {
                    let apart = contrast(*colour, *ground);
                    if apart < 4.5 {
                        weak.push(format!("dark {dark}, safe {safe}: {name} on {on} {apart:.2}"));
                    }
                }
            }
        }
    }
    assert!(weak.is_empty(), "{}", weak.join("\n"));
}

#[test]
fn the_ring_about_the_focus_stands_out_in_every_palette() {
    for (dark, safe) in [(false, false), (false, true), (true, false), (true, true)] {
        let p = Palette::new(dark, safe);
        for ground in [p.ground, p.panel, p.card] {
            assert!(contrast(p.focus, ground) >= 3.0, "dark {dark}, safe {safe}");
        }
    }
}

#[test]
fn overlaps_and_cuts_are_found() {
    let harness = drawn(DOUBLED, |ui| {
        let at = ui.max_rect().right_top();
        let ink = Color32::WHITE;
        ui.painter().text(
            at,
            egui::Align2::CENTER_TOP,
            "half a word",
            egui::FontId::default(),
            ink,
        );
        ui.painter().text(at, egui::Align2::CENTER_TOP, "another", egui::FontId::default(), ink);
    });
    assert_eq!(faults(&harness).len(), 3);
}
