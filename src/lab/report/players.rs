//! The players: who beats whom, and what a best response gains.
#![allow(clippy::float_arithmetic, reason = "a share seen from the other side")]

use report::{Align, Cell, Markup, Table};
use text::{Args, Key, Words};

use super::answer::{Exploit, Ladder, Outcome, Seat};
use super::tell;
use crate::balance::{Unit, aim};
use crate::compare::Estimate;
use crate::figures::count;
use crate::stats::Share;

/// Adds the standings and the matrix of one ladder.
pub(super) fn ladder(words: &Words, ladder: &Ladder, markup: &mut Markup) {
    let args = Args::new()
        .text("level", tell::name(words, "level", &ladder.origin.level))
        .number("games", count(ladder.origin.games))
        .text("seed", ladder.origin.seed.to_string());
    let title = words.name("report-ladder-title");
    markup.line("h3", "spaced", &title);
    markup.line("p", "quiet", &words.say("report-ladder-series", &args));
    markup.line("p", "quiet", &words.name("report-ladder-says"));
    matrix(words, ladder, &title).show(words, markup);
    standings(words, ladder, &title).show(words, markup);
    markup.element("details", &[], |details| {
        details.line("summary", "", &words.name("report-ladder-seats"));
        meetings(words, ladder, &title).show(words, details);
    });
}

/// Of the decided games, those that the player of the row won against that of the column.
fn matrix(words: &Words, ladder: &Ladder, title: &str) -> Table {
    let names: Vec<_> = ladder.players.iter().map(|standing| standing.player.as_str()).collect();
    let mut columns = vec![tell::left(words, "report-column-player")];
    let against = |name: &&str| {
        (words.say("report-against", &Args::new().text("player", *name)), Align::Right)
    };
    columns.extend(names.iter().map(against));
    let cell = |player: &str, other: &str| {
        if player == other {
            return Cell::Text("–".to_owned());
        }
        let met = ladder.meetings.iter().find_map(|meeting| {
            let won: Estimate = meeting.result.won.into();
            match (meeting.player.as_str(), meeting.against.as_str()) {
                (one, two) if (one, two) == (player, other) => Some(won),
                (one, two) if (one, two) == (other, player) => Some(reversed(won)),
                _ => None,
            }
        });
        met.map_or_else(|| Cell::Text(String::new()), |won| tell::cell(words, Unit::Share, won))
    };
    let row = |player: &&str| {
        let mut cells = vec![Cell::Text((*player).to_owned())];
        cells.extend(names.iter().map(|other| cell(player, other)));
        cells
    };
    Table { label: title.to_owned(), columns, rows: names.iter().map(row).collect() }
}

/// The share of the other player.
fn reversed(won: Estimate) -> Estimate {
    if won.high - won.low >= 1.0 {
        // Nothing was decided.
        return won;
    }
    Estimate { value: 1.0 - won.value, low: 1.0 - won.high, high: 1.0 - won.low }
}

fn outcome_columns(words: &Words, first: &str) -> Vec<(String, Align)> {
    let mut columns = vec![tell::left(words, first)];
    columns.extend(
        [
            "report-column-won",
            "report-column-moscow",
            "report-column-baku",
            "report-column-drawn",
            "report-column-games",
        ]
        .map(|key| tell::right(words, key)),
    );
    columns
}

fn outcome_cells(words: &Words, name: String, found: &Outcome) -> Vec<Cell> {
    let share = |share: Share| tell::cell(words, Unit::Share, share.into());
    let mut cells = vec![Cell::Text(name)];
    cells.extend([found.won, found.as_moscow, found.as_baku, found.drawn].map(share));
    cells.push(Cell::Text(found.games.to_string()));
    cells
}

fn standings(words: &Words, ladder: &Ladder, title: &str) -> Table {
    let rows = ladder.players.iter();
    let rows =
        rows.map(|found| outcome_cells(words, found.player.clone(), &found.result)).collect();
    let columns = outcome_columns(words, "report-column-against-all");
    Table { label: title.to_owned(), columns, rows }
}

fn meetings(words: &Words, ladder: &Ladder, title: &str) -> Table {
    let rows = ladder.meetings.iter().map(|found| {
        let args = Args::new()
            .text("player", found.player.as_str())
            .text("against", found.against.as_str());
        outcome_cells(words, words.say("lab-ladder-meeting", &args), &found.result)
    });
    let columns = outcome_columns(words, "report-column-meeting");
    Table { label: title.to_owned(), columns, rows: rows.collect() }
}

/// Adds what responses gain against one frozen player.
pub(super) fn exploit(words: &Words, exploit: &Exploit, markup: &mut Markup) {
    let title = words.name("report-exploit-title");
    let args = Args::new()
        .text("level", tell::name(words, "level", &exploit.origin.level))
        .text("player", exploit.player.as_str())
        .number("games", count(exploit.origin.games))
        .number("budget", i64::from(exploit.budget))
        .text("seed", exploit.origin.seed.to_string())
        .text("target", aim(words, Unit::Points, exploit.target));
    markup.line("h3", "spaced", &title);
    markup.line("p", "quiet", &words.say("report-exploit-series", &args));
    markup.line("p", "quiet", &words.name("report-exploit-says"));
    let mut columns =
        vec![tell::left(words, "report-column-response"), tell::left(words, "report-column-seat")];
    columns.extend(
        ["report-column-gain-wins", "report-column-gain-decided", "report-column-gain-result"]
            .map(|key| tell::right(words, key)),
    );
    columns.push(tell::left(words, "report-column-verdict"));
    let rows = exploit.seats.iter().flat_map(|seat| responses(words, seat)).collect();
    Table { label: title, columns, rows }.show(words, markup);
}

fn responses(words: &Words, seat: &Seat) -> Vec<Vec<Cell>> {
    let side = words.name(Key::new("side", seat.side.id()));
    let row = |found: &super::answer::Response| {
        let args = Args::new().text("responder", found.responder.as_str());
        let key = if found.chosen { "report-response-chosen" } else { "report-response" };
        vec![
            words.say(key, &args).into(),
            side.clone().into(),
            tell::cell(words, Unit::Points, found.gain.wins),
            tell::cell(words, Unit::Points, found.gain.of_decided),
            tell::cell(words, Unit::Orders, found.gain.result),
            found.verdict.map(tell::sign).into(),
        ]
    };
    seat.responses.iter().map(row).collect()
}
