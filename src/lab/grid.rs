//! Columns that line up in a terminal.

use textwrap::core::display_width;

/// How a column stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Align {
    /// Words.
    Left,
    /// Figures.
    Right,
}

/// The lines of a table whose cells are padded to the widest of their column, two blanks apart. A
/// row may have fewer cells than there are columns.
pub(crate) fn grid(columns: &[Align], rows: &[Vec<String>]) -> Vec<String> {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| display_width(cell)).max().unwrap_or(0)
    };
    let widths: Vec<_> = (0..columns.len()).map(width).collect();
    let line = |row: &Vec<String>| {
        let mut line = String::from("  ");
        for ((cell, align), width) in row.iter().zip(columns).zip(&widths) {
            let blanks = " ".repeat(width.saturating_sub(display_width(cell)));
            let padded = match align {
                Align::Left => format!("{cell}{blanks}  "),
                Align::Right => format!("{blanks}{cell}  "),
            };
            line.push_str(&padded);
        }
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::{Align, grid};

    #[test]
    fn cells_are_padded_by_what_is_seen_of_them() {
        let row = |cells: &[&str]| cells.iter().map(ToString::to_string).collect();
        let rows = [row(&["Türkiye", "7"]), row(&["EU", "12"]), row(&["alone"])];
        let lines = grid(&[Align::Left, Align::Right], &rows);
        assert_eq!(lines, ["  Türkiye   7", "  EU       12", "  alone"]);
    }
}
