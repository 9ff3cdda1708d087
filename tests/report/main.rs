//! Tests of package `report`: a page is well-formed, fetches nothing, and escapes what it is given.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::float_arithmetic, reason = "layout of a drawing, never rules of a game")]

mod debrief;

use report::chart::{
    Axis, Column, Columns, Content, Ink, Lines, Part, Point, Rule, Series, Shade, Shape, Strip,
    Strips,
};
use report::{Align, Cell, Figure, Markup, Page, Sign, Table, escape};
use roxmltree::{Document, ParsingOptions};
use text::Words;

/// What somebody might write who wants to break out.
const HOSTILE: &str = "</text><script>alert('x')</script>&\"\u{1}";

fn axis(low: f64, high: f64) -> Axis {
    Axis::new(HOSTILE.to_owned(), [low, high], (high - low) / 4.0, |value| value.to_string())
}

fn strip(content: Content, sign: Option<Sign>) -> Strip {
    let target = Some([0.2, f64::MAX]);
    Strip { label: HOSTILE.to_owned(), note: HOSTILE.to_owned(), sign, target, content }
}

fn strips() -> Strips {
    let point = |shape, value| Point { value, interval: [-0.5, 7.0], ink: Ink::Plain, shape };
    let shapes = [Shape::Disc, Shape::Ring, Shape::Square, Shape::Triangle, Shape::Cross];
    let mut rows = vec![strip(Content::Heading, None)];
    rows.extend(
        shapes.map(|shape| strip(Content::Point(point(shape, 0.5)), Some(Sign::Undecided))),
    );
    rows.push(strip(Content::Bars(vec![point(Shape::Disc, -0.3)]), Some(Sign::Missed)));
    let part = Part { value: 0.9, label: "<b>".to_owned(), ink: Ink::Cold };
    rows.push(strip(Content::Stack(vec![part]), None));
    Strips {
        axis: axis(-1.0, 1.0),
        shades: vec![Shade { reach: [-0.5, 0.5], label: HOSTILE.to_owned() }],
        rules: vec![Rule { at: 0.1, label: HOSTILE.to_owned() }],
        rows,
    }
}

/// A page with one figure of every kind.
fn page() -> String {
    let words = Words::english();
    let series = Series {
        name: HOSTILE.to_owned(),
        ink: Ink::Met,
        shape: Shape::Disc,
        points: vec![[0.0, 1.0], [1.0, 9.0]],
    };
    let lines = Lines { across: axis(0.0, 1.0), up: axis(0.0, 4.0), series: vec![series; 2] };
    let column = Column { label: HOSTILE.to_owned(), value: 0.5, note: HOSTILE.to_owned() };
    let columns =
        Columns { across: HOSTILE.to_owned(), up: axis(0.0, 1.0), columns: vec![column; 3] };
    let data = Table {
        label: HOSTILE.to_owned(),
        columns: vec![(HOSTILE.to_owned(), Align::Left), ("n".to_owned(), Align::Right)],
        rows: vec![vec![Cell::Text(HOSTILE.to_owned()), Cell::Sign(Sign::Met)]],
    };
    let mut body = Markup::new();
    let charts: [(&str, &dyn report::chart::Chart); 3] =
        [("strips", &strips()), ("lines", &lines), ("columns", &columns)];
    for (id, chart) in charts {
        let says = [HOSTILE.to_owned()];
        Figure { id, title: HOSTILE, says: &says, chart, data: &data }.show(&words, &mut body);
    }
    let page = Page { language: "en", title: HOSTILE, body }.html();
    assert_eq!(words.faults(), [""; 0]);
    page
}

fn read(page: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(page, options).expect("well-formed")
}

#[test]
fn a_page_is_well_formed_whatever_is_written_on_it() {
    let page = page();
    let document = read(&page);
    let tags = |name: &str| document.descendants().filter(|node| node.has_tag_name(name)).count();
    assert_eq!((tags("script"), tags("figure"), tags("table")), (0, 3, 3));
    let shown = HOSTILE.replace('\u{1}', "\u{fffd}");
    let titles = document.descendants().filter(|node| node.has_tag_name("h3"));
    assert!(titles.map(|title| title.text()).all(|text| text == Some(&shown)));
}

#[test]
fn every_drawing_has_a_title_and_a_description() {
    let page = page();
    let document = read(&page);
    let svg = "http://www.w3.org/2000/svg";
    let drawings: Vec<_> =
        document.descendants().filter(|node| node.has_tag_name((svg, "svg"))).collect();
    // Each chart once for wide and once for narrow pages.
    assert_eq!(drawings.len(), 6);
    let mut ids = Vec::new();
    for drawing in drawings {
        let labels = drawing.attribute("aria-labelledby").expect("labels").split(' ');
        for (label, name) in labels.zip(["title", "desc"]) {
            let found = drawing.children().find(|node| node.has_tag_name((svg, name)));
            assert_eq!(found.and_then(|node| node.attribute("id")), Some(label));
            ids.push(label);
        }
    }
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((all, ids.len()), (12, 12));
}

#[test]
fn everything_stays_inside_its_drawing() {
    let page = page();
    let document = read(&page);
    let mut seen = 0;
    for node in document.descendants().filter(|node| !node.has_tag_name("rect")) {
        let Some(drawing) = node.ancestors().find(|node| node.attribute("viewBox").is_some())
        else {
            continue;
        };
        let view: Vec<f64> = drawing
            .attribute("viewBox")
            .expect("a view")
            .split(' ')
            .map(|n| n.parse().expect("a number"))
            .collect();
        for (name, most) in [
            ("x", view[2]),
            ("x1", view[2]),
            ("x2", view[2]),
            ("cx", view[2]),
            ("y", view[3]),
            ("y1", view[3]),
            ("y2", view[3]),
            ("cy", view[3]),
        ] {
            let Some(place) = node.attribute(name) else { continue };
            let place: f64 = place.parse().expect("a number");
            assert!((0.0..=most).contains(&place), "{name} {place} beyond {most}");
            seen += 1;
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn nothing_is_fetched() {
    let page = page();
    let outside = page.replace("http://www.w3.org/2000/svg", "");
    for word in ["://", "url(", "@import", "src=", "<link"] {
        assert!(!outside.contains(word), "{word}");
    }
    assert!(page.contains("default-src &#39;none&#39;"));
}

#[test]
fn a_verdict_has_a_word_a_sign_and_a_shape_of_its_own() {
    let words = Words::english();
    let mut looks: Vec<_> = Sign::ALL
        .iter()
        .map(|sign| (sign.glyph(), sign.word(&words), format!("{:?}", sign.shape())))
        .collect();
    looks.dedup_by(|one, other| one.0 == other.0 || one.1 == other.1 || one.2 == other.2);
    assert_eq!(looks.len(), 3);
    assert_eq!(escape("a\r\u{ffff}b"), "a\u{fffd}\u{fffd}b");
}
