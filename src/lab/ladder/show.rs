//! The standings in words.

use text::{Args, Words};

use super::report::{Outcome, Report};
use crate::figures::{count, share};
use crate::grid::{Align, grid};

/// The lines that a terminal shows.
#[must_use]
pub fn show(words: &Words, report: &Report) -> Vec<String> {
    let heading = Args::new()
        .text("level", report.origin.level.as_str())
        .number("games", count(report.origin.games));
    let mut lines = vec![words.say("lab-ladder-heading", &heading)];
    let players = report.players.iter();
    let players = players.map(|standing| row(words, standing.player.clone(), &standing.result));
    table(words, "lab-ladder-players", players.collect(), &mut lines);
    let meetings = report.meetings.iter().map(|meeting| {
        let names = Args::new()
            .text("player", meeting.player.as_str())
            .text("against", meeting.against.as_str());
        row(words, words.say("lab-ladder-meeting", &names), &meeting.result)
    });
    table(words, "lab-ladder-meetings", meetings.collect(), &mut lines);
    lines.extend([String::new(), words.name("lab-ladder-reading")]);
    lines.extend(report.origin.lines(words));
    lines
}

fn table(words: &Words, key: &str, rows: Vec<Vec<String>>, lines: &mut Vec<String>) {
    lines.extend([String::new(), words.name(key)]);
    let titles = [
        "lab-ladder-column-won",
        "lab-ladder-column-moscow",
        "lab-ladder-column-baku",
        "lab-ladder-column-drawn",
    ];
    let mut titled = vec![String::new()];
    for title in titles {
        titled.extend([words.name(title), words.name("lab-balance-column-interval")]);
    }
    let mut cells = vec![titled];
    cells.extend(rows);
    let columns: Vec<_> =
        (0..9).map(|column| if column == 0 { Align::Left } else { Align::Right }).collect();
    lines.extend(grid(&columns, &cells));
}

fn row(words: &Words, name: String, result: &Outcome) -> Vec<String> {
    let mut cells = vec![name];
    for found in [&result.won, &result.as_moscow, &result.as_baku, &result.drawn] {
        cells.extend(share(words, found));
    }
    cells
}
