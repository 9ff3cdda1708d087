//! Where the gauge went in a turn, and why; what the turn did to the side's interests.

use rules::{Entry, Road};

use crate::page::Page;
use crate::screen::{Ink, bar, heading, pad, pad_left, paint, wrap};

/// Where the gauge went, and which tracks took it there.
pub(crate) fn roads(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let Some(gauge) = tell::gauge::gauge(page, chunk[0].turn, chunk) else { return Vec::new() };
    let mut lines = vec![String::new(), heading(&page.plain("ui-phase-roads"), page.width)];
    let names = Road::ALL.map(|road| page.road(road));
    let widest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    for road in Road::ALL {
        let [from, to] = [gauge.was, gauge.now].map(|gauge| gauge[road.index()]);
        let ink = Ink::Road(road);
        let change = i64::from(to) - i64::from(from);
        let change = if change == 0 { String::new() } else { page.signed(change) };
        lines.push(format!(
            "{} {} → {}  {}  {change}",
            paint(ink, &pad(&names[road.index()], widest)),
            pad_left(&page.figure(from), 3),
            pad_left(&page.figure(to), 3),
            paint(ink, &bar(to.into(), 100, 25)),
        ));
    }
    match gauge.road {
        Some(_) => lines.extend(wrap(Ink::Plain, &gauge.because, page.width, "", "  ")),
        None => lines.push(paint(Ink::Faint, &gauge.because)),
    }
    for words in &gauge.setting {
        lines.extend(wrap(Ink::Gold, words, page.width, "", ""));
    }
    lines.extend(wrap(Ink::Plain, &gauge.interests, page.width, "", "  "));
    lines
}
