//! Tables: words to the left, figures to the right, digits under digits.

use text::Words;

use crate::{Markup, Sign};

/// How a column stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    /// Words.
    Left,
    /// Figures.
    Right,
}

/// What stands in a cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cell {
    /// Words or a figure.
    Text(String),
    /// A figure, and under it, smaller, what belongs to it.
    Double(String, String),
    /// A verdict.
    Sign(Sign),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Option<Sign>> for Cell {
    fn from(sign: Option<Sign>) -> Self {
        sign.map_or_else(|| Self::Text(String::new()), Self::Sign)
    }
}

/// A table with a head. The first cell of each row names the row.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    /// What it is of, for those who cannot see where it stands.
    pub label: String,
    /// The columns.
    pub columns: Vec<(String, Align)>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Adds it, in a frame that scrolls where the page is too narrow.
    pub fn show(&self, words: &Words, markup: &mut Markup) {
        let frame: &[crate::markup::Attribute<'_>] = &[
            ("class", &"scroll"),
            ("role", &"region"),
            ("tabindex", &"0"),
            ("aria-label", &self.label),
        ];
        markup.element("div", frame, |frame| {
            frame.element("table", &[], |table| {
                table.element("thead", &[], |head| head.element("tr", &[], |row| self.head(row)));
                table.element("tbody", &[], |body| {
                    for cells in &self.rows {
                        body.element("tr", &[], |row| self.row(words, cells, row));
                    }
                });
            });
        });
    }

    fn head(&self, row: &mut Markup) {
        for (title, align) in &self.columns {
            let class = class(*align);
            row.element("th", &[("scope", &"col"), ("class", &class)], |cell| cell.text(title));
        }
    }

    fn row(&self, words: &Words, cells: &[Cell], row: &mut Markup) {
        for (place, (cell, (_, align))) in cells.iter().zip(&self.columns).enumerate() {
            let class = class(*align);
            let inside = |markup: &mut Markup| match cell {
                Cell::Text(text) => markup.text(text),
                Cell::Double(text, under) => {
                    markup.text(text);
                    markup.line("span", "under", under);
                }
                Cell::Sign(sign) => sign.show(words, markup),
            };
            if place == 0 {
                row.element("th", &[("scope", &"row"), ("class", &class)], inside);
            } else {
                row.element("td", &[("class", &class)], inside);
            }
        }
    }
}

const fn class(align: Align) -> &'static str {
    match align {
        Align::Left => "words",
        Align::Right => "figures",
    }
}
