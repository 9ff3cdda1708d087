//! The effects in words.

use text::{Args, Key, Words};

use super::report::{Effect, Report};
use crate::figures::{count, difference, share};
use crate::grid::{Align, grid};

/// The lines that a terminal shows.
#[must_use]
pub fn show(words: &Words, report: &Report) -> Vec<String> {
    let heading = Args::new()
        .text("level", report.origin.level.as_str())
        .text("player", report.player.as_str())
        .number("games", count(report.origin.games));
    let mut lines = vec![words.say("lab-sensitivity-heading", &heading), String::new()];
    let mut titles = vec![words.name("lab-sensitivity-column-what"), String::new()];
    let mut usual = vec![words.name("lab-sensitivity-usual"), String::new()];
    let odds = [&report.odds.cold, &report.odds.balancing, &report.odds.divergence];
    for (road, odds) in ["cold", "balancing", "divergence"].into_iter().zip(odds) {
        titles.extend([
            words.name(Key::new("road", road)),
            words.name("lab-balance-column-interval"),
        ]);
        usual.extend(share(words, odds));
    }
    let mut rows = vec![titles, usual];
    rows.extend(report.effects.iter().map(|effect| row(words, effect)));
    let columns: Vec<_> =
        (0..8).map(|column| if column == 0 { Align::Left } else { Align::Right }).collect();
    lines.extend(grid(&columns, &rows));
    lines.extend([String::new(), words.name("lab-sensitivity-reading")]);
    lines.extend(report.origin.lines(words));
    lines
}

fn row(words: &Words, effect: &Effect) -> Vec<String> {
    let values = Args::new().number("before", effect.before).number("now", effect.now);
    let name = match effect.group {
        "stances" => {
            let party = words.name(Key::new("party", &effect.id));
            words.say("lab-sensitivity-stance", &Args::new().text("party", party))
        }
        "tracks" => words.name(Key::new("track", &effect.id)),
        _ => words.name(Key::new("constant", &effect.id)),
    };
    let mut cells = vec![name, words.say("lab-sensitivity-values", &values)];
    let roads = &effect.roads;
    for found in [&roads.cold, &roads.balancing, &roads.divergence] {
        cells.extend(difference(words, found));
    }
    cells
}
