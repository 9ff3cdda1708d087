//! What is printed: inks, wrapping, columns and bars. A terminal shows colour, a pipe plain text.

use std::io::{IsTerminal, Write};

use anstyle::{Ansi256Color, Color, Effects, Style};
use rules::{Road, Side};
pub(crate) use tell::DOT;
use textwrap::core::display_width;

/// Lines are never longer than this: a page, not a banner.
const WIDEST: usize = 120;
/// A space at which no line is broken; printed as a space.
const FIXED_SPACE: char = '\u{a0}';
/// Nor shorter, even in a narrower window.
const NARROWEST: usize = 60;
/// From this width on, two columns of cards stand side by side.
pub(crate) const TWO_COLUMNS: usize = 110;

/// Colour used for meaning only. Nothing is said by colour alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ink {
    /// The terminal's own.
    Plain,
    /// Titles.
    Bold,
    /// What may be missed.
    Faint,
    /// A side's.
    Side(Side),
    /// A road's.
    Road(Road),
    /// Agenda, turning point, danger.
    Gold,
    /// What a card gives.
    Gives,
    /// Where it hurts its owner.
    Price,
}

impl Ink {
    fn style(self) -> Style {
        let colour = |code: u8| Style::new().fg_color(Some(Color::Ansi256(Ansi256Color(code))));
        // Middle tones of the 256, to be read on paper and at night alike.
        match self {
            Self::Plain => Style::new(),
            Self::Bold => Style::new().effects(Effects::BOLD),
            Self::Faint => Style::new().effects(Effects::DIMMED),
            Self::Side(Side::Baku) => colour(37),
            Self::Side(Side::Moscow) => colour(168),
            Self::Road(Road::Cold) => colour(68),
            Self::Road(Road::Balancing) | Self::Gives => colour(71),
            Self::Road(Road::Divergence) | Self::Price => colour(172),
            Self::Gold => colour(136).effects(Effects::BOLD),
        }
    }
}

/// A text in an ink.
pub(crate) fn paint(ink: Ink, text: &str) -> String {
    if ink == Ink::Plain || text.is_empty() {
        return text.to_owned();
    }
    let style = ink.style();
    format!("{style}{text}{style:#}")
}

/// Where lines go.
pub(crate) struct Screen {
    out: Box<dyn Write>,
    width: usize,
    /// The lines of the window, if it is one.
    height: Option<usize>,
    /// Lines printed since the last prompt.
    fresh: usize,
    broken: bool,
}

impl Screen {
    /// The standard output, as wide as its window.
    pub(crate) fn stdout() -> Self {
        let stdout = std::io::stdout();
        let is_terminal = stdout.is_terminal();
        Self::stream(Box::new(anstream::AutoStream::auto(stdout)), is_terminal)
    }

    /// The error stream, as wide as its window.
    pub(crate) fn stderr() -> Self {
        let stderr = std::io::stderr();
        let is_terminal = stderr.is_terminal();
        Self::stream(Box::new(anstream::AutoStream::auto(stderr)), is_terminal)
    }

    fn stream(out: Box<dyn Write>, is_terminal: bool) -> Self {
        let size = terminal_size::terminal_size().filter(|_| is_terminal);
        let width = size.map_or(80, |(columns, _)| usize::from(columns.0));
        let height = size.map(|(_, rows)| usize::from(rows.0));
        Self { height, ..Self::new(out, width) }
    }

    /// Any other place.
    pub(crate) fn new(out: Box<dyn Write>, width: usize) -> Self {
        let width = width.clamp(NARROWEST, WIDEST);
        Self { out, width, height: None, fresh: 0, broken: false }
    }

    /// The width of a line.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Whether nobody reads any more, as when a pipe was closed.
    pub(crate) const fn is_broken(&self) -> bool {
        self.broken
    }

    /// Whether so many more lines would push unread ones out of the window.
    pub(crate) fn would_scroll(&self, lines: usize) -> bool {
        self.fresh > 2 && self.height.is_some_and(|height| self.fresh + lines + 2 > height)
    }

    /// Prints a line.
    pub(crate) fn line(&mut self, text: &str) {
        self.fresh += 1;
        // What must not be parted has been kept together by now.
        let text = text.trim_end().replace(FIXED_SPACE, " ");
        self.broken |= writeln!(self.out, "{text}").is_err();
    }

    /// Prints lines.
    pub(crate) fn lines(&mut self, lines: &[String]) {
        for line in lines {
            self.line(line);
        }
    }

    /// Prints a paragraph.
    pub(crate) fn say(&mut self, text: &str) {
        self.lines(&wrap(Ink::Plain, text, self.width, "", ""));
    }

    /// Prints a paragraph in an ink.
    pub(crate) fn say_in(&mut self, ink: Ink, text: &str) {
        self.lines(&wrap(ink, text, self.width, "", ""));
    }

    /// Leaves a line free.
    pub(crate) fn gap(&mut self) {
        self.line("");
    }

    /// Asks, and stays on the line.
    pub(crate) fn prompt(&mut self, text: &str) {
        self.fresh = 0;
        let printed = write!(self.out, "{text} ");
        self.broken |= printed.and_then(|()| self.out.flush()).is_err();
    }
}

/// A heading with a rule after it.
pub(crate) fn heading(text: &str, width: usize) -> String {
    let rest = width.saturating_sub(display_width(text) + 4);
    let rule = paint(Ink::Faint, &"─".repeat(rest));
    format!("{} {} {rule}", paint(Ink::Faint, "──"), paint(Ink::Bold, text))
}

/// A paragraph of lines no wider than `width`.
pub(crate) fn wrap(ink: Ink, text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let options = textwrap::Options::new(width)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
        .initial_indent(first)
        .subsequent_indent(rest);
    let mut lines = Vec::new();
    for (index, line) in textwrap::wrap(text, options).iter().enumerate() {
        let indent = if index == 0 { first } else { rest };
        let words = line.strip_prefix(indent).unwrap_or(line);
        lines.push(format!("{indent}{}", paint(ink, words)));
    }
    lines
}

/// A text with spaces after it up to a width.
pub(crate) fn pad(text: &str, width: usize) -> String {
    let space = width.saturating_sub(display_width(text));
    format!("{text}{}", " ".repeat(space))
}

/// A text with spaces before it up to a width.
pub(crate) fn pad_left(text: &str, width: usize) -> String {
    let space = width.saturating_sub(display_width(text));
    format!("{}{text}", " ".repeat(space))
}

/// A text cut to a width, with an ellipsis if something is lost. Not for painted text.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if display_width(text) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        if display_width(&kept) + 1 >= width {
            break;
        }
        kept.push(letter);
    }
    format!("{}…", kept.trim_end())
}

/// A text to the left and one to the right end of a line.
pub(crate) fn ends(left: &str, right: &str, width: usize) -> String {
    let space = width.saturating_sub(display_width(left) + display_width(right)).max(1);
    format!("{left}{}{right}", " ".repeat(space))
}

/// Two blocks side by side.
pub(crate) fn beside(left: &[String], right: &[String], left_width: usize) -> Vec<String> {
    let none = String::new();
    (0..left.len().max(right.len()))
        .map(|row| {
            let left = left.get(row).unwrap_or(&none);
            let right = right.get(row).unwrap_or(&none);
            format!("{}{right}", pad(left, left_width))
        })
        .collect()
}

/// A bar of so many cells; a value above nothing always shows.
pub(crate) fn bar(value: i32, of: i32, cells: usize) -> String {
    let cells_wide = i32::try_from(cells).unwrap_or(i32::MAX);
    let full = (value * cells_wide + of / 2) / of.max(1);
    let full = full.clamp(i32::from(value > 0), cells_wide);
    let full = usize::try_from(full).unwrap_or(0);
    format!("{}{}", "█".repeat(full), "░".repeat(cells - full))
}
