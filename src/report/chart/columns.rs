//! Columns that stand side by side, such as a histogram.
#![allow(clippy::float_arithmetic, reason = "layout of a drawing, never rules of a game")]

use super::{About, Anchor, Axis, Chart, Scale, Width, block, drawing, label, stroke};
use crate::Markup;

/// A column.
#[derive(Clone, PartialEq, Debug)]
pub struct Column {
    /// What it is of.
    pub label: String,
    /// How high it is.
    pub value: f64,
    /// What is written above it.
    pub note: String,
}

/// Columns side by side.
#[derive(Clone, PartialEq, Debug)]
pub struct Columns {
    /// What the columns are of.
    pub across: String,
    /// From below.
    pub up: Axis,
    /// The columns, from left to right.
    pub columns: Vec<Column>,
}

impl Chart for Columns {
    fn draw(&self, about: &About<'_>, markup: &mut Markup) {
        let height = match about.width {
            Width::Wide => 180.0,
            Width::Narrow => 150.0,
        };
        let (start, end) = (40.0, about.width.units());
        let up = Scale::new(&self.up, 34.0 + height, 34.0);
        let bottom = up.at(self.up.low);
        drawing(about, height + 78.0, markup, |svg| {
            for (tick, text) in &self.up.ticks {
                let y = up.at(*tick);
                stroke(svg, "grid", [start, y], [end, y]);
                label(svg, "tick", Anchor::End, [start - 7.0, y + 4.0], text);
            }
            let room = (end - start) / (self.columns.len().max(1) as f64);
            let width = (room * 0.7).min(56.0);
            for (place, column) in self.columns.iter().enumerate() {
                let middle = start + room * (place as f64 + 0.5);
                let top = up.at(column.value);
                block(svg, "column", [middle - width / 2.0, top], [width, bottom - top]);
                label(svg, "tick", Anchor::Middle, [middle, bottom + 17.0], &column.label);
                if room > column.note.chars().count() as f64 * 6.6 {
                    label(svg, "note", Anchor::Middle, [middle, top - 5.0], &column.note);
                }
            }
            stroke(svg, "zero", [start, bottom], [end, bottom]);
            label(svg, "axis", Anchor::Start, [0.0, 10.0], &self.up.label);
            let middle = f64::midpoint(start, end);
            label(svg, "axis", Anchor::Middle, [middle, bottom + 36.0], &self.across);
        });
    }
}
