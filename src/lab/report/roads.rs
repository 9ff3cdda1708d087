//! Where games end: the shares of the three roads; and how they get there, turn by turn.
#![allow(clippy::float_arithmetic, reason = "figures are scaled to be drawn")]

use report::chart::{Axis, Column, Columns, Ink, Lines, Series, Shape, Strips};
use report::{Align, Cell, Figure, Markup, Table};
use rules::Road;
use text::{Key, Words};

use super::answer::{Balance, Origin, Simulation};
use super::input::Answers;
use super::tell;
use crate::balance::Unit;
use crate::compare::Estimate;
use crate::figures::decimal;
use crate::simulate::TurnMeans;
use crate::stats::Share;

/// One series whose roads are shown: its name, and each road's share with its target.
struct Ended {
    name: String,
    roads: [(Estimate, Option<[f64; 2]>); 3],
}

/// Adds the chart of the three roads.
pub(super) fn shares(words: &Words, answers: &Answers, markup: &mut Markup) {
    let of_balance = answers.balance.iter().filter_map(|balance| judged(words, balance));
    let others = answers.simulations.iter().filter(|found| !repeats(answers, found));
    let all: Vec<_> = of_balance.chain(others.map(|found| counted(words, found))).collect();
    let mut rows = Vec::new();
    let mut data = Vec::new();
    for ended in &all {
        rows.push(tell::heading(ended.name.clone()));
        rows.push(tell::stack(words, ended.roads.map(|(found, _)| found.value)));
        let mut cells = vec![Cell::Text(ended.name.clone())];
        for (road, (found, target)) in Road::ALL.into_iter().zip(ended.roads) {
            let label = words.name(Key::new("road", road.id()));
            let note = tell::note(words, Unit::Share, found);
            let mut row = tell::strip(label, note, found, (road.into(), road.into()));
            row.target = target;
            rows.push(row);
            cells.push(tell::cell(words, Unit::Share, found));
        }
        data.push(cells);
    }
    let axis = tell::shares(words.name("report-axis-games"));
    let mut columns = vec![tell::left(words, "report-column-series")];
    let names = Road::ALL.map(|road| (words.name(Key::new("road", road.id())), Align::Right));
    columns.extend(names);
    let label = words.name("report-roads-title");
    let figure = Figure {
        id: "figure-roads",
        title: &label,
        says: &[words.name("report-roads-says")],
        chart: &Strips { axis, shades: Vec::new(), rules: Vec::new(), rows },
        data: &Table { label: label.clone(), columns, rows: data },
    };
    if !all.is_empty() {
        figure.show(words, markup);
    }
}

/// Whether a simulation is of the very games of a balance answer's main series.
fn repeats(answers: &Answers, found: &Simulation) -> bool {
    let same = |one: &Origin, other: &Origin| {
        (&one.level, one.games, one.seed) == (&other.level, other.games, other.seed)
    };
    answers.balance.iter().any(|balance| {
        balance.row("odds").is_some()
            && same(&balance.origin, &found.origin)
            && [&found.moscow, &found.baku] == [&balance.player; 2]
    })
}

fn judged(words: &Words, balance: &Balance) -> Option<Ended> {
    let row = balance.row("odds")?;
    let of = |road: Road| {
        let item = row.items.iter().find(|item| item.id == road.id())?;
        Some((item.found, item.target.map(tell::reach)))
    };
    let [cold, balancing, divergence] = Road::ALL.map(of);
    let roads = [cold?, balancing?, divergence?];
    let name = tell::series(words, &balance.origin, [&balance.player; 2].map(String::as_str));
    Some(Ended { name, roads })
}

fn counted(words: &Words, found: &Simulation) -> Ended {
    Ended {
        name: tell::series(words, &found.origin, [&found.moscow, &found.baku]),
        roads: tell::each(&found.roads).map(|share: Share| (share.into(), None)),
    }
}

/// Adds the charts of one simulation: the gauge and tension by turn, and the last turns.
pub(super) fn course(words: &Words, found: &Simulation, place: usize, markup: &mut Markup) {
    let name = tell::series(words, &found.origin, [&found.moscow, &found.baku]);
    if !found.by_turn.is_empty() {
        gauge(words, found, &name, place, markup);
        tension(words, found, &name, place, markup);
    }
    if !found.ended_in.is_empty() {
        last_turns(words, found, &name, place, markup);
    }
}

fn turns(words: &Words, found: &Simulation) -> Axis {
    let last = found.by_turn.iter().map(|means| means.turn).max().unwrap_or(1);
    let label = words.name("report-axis-turn");
    Axis::new(label, [0.0, f64::from(last.max(1))], 1.0, |turn| decimal(turn, 0))
}

fn hundred(label: String) -> Axis {
    Axis::new(label, [0.0, 100.0], 25.0, |value| decimal(value, 0))
}

fn gauge(words: &Words, found: &Simulation, name: &str, place: usize, markup: &mut Markup) {
    let series = |road: Road| Series {
        name: words.name(Key::new("road", road.id())),
        ink: road.into(),
        shape: road.into(),
        points: found
            .by_turn
            .iter()
            .map(|means| {
                let gauge = [means.gauge.cold, means.gauge.balancing, means.gauge.divergence];
                [f64::from(means.turn), gauge[road.index()]]
            })
            .collect(),
    };
    let mut columns =
        vec![tell::right(words, "report-column-turn"), tell::right(words, "report-column-games")];
    columns.extend(Road::ALL.map(|road| (words.name(Key::new("road", road.id())), Align::Right)));
    let row = |means: &TurnMeans| {
        let gauge = [means.gauge.cold, means.gauge.balancing, means.gauge.divergence];
        let mut cells = vec![means.turn.to_string(), means.games.to_string()];
        cells.extend(gauge.map(|share| decimal(share, 1)));
        cells.into_iter().map(Cell::Text).collect()
    };
    let title = words.name("report-gauge-title");
    Figure {
        id: &format!("figure-gauge-{place}"),
        title: &title,
        says: &[name.to_owned(), words.name("report-gauge-says")],
        chart: &Lines {
            across: turns(words, found),
            up: hundred(words.name("report-axis-gauge")),
            series: Road::ALL.map(series).to_vec(),
        },
        data: &Table {
            label: title.clone(),
            columns,
            rows: found.by_turn.iter().map(row).collect(),
        },
    }
    .show(words, markup);
}

fn tension(words: &Words, found: &Simulation, name: &str, place: usize, markup: &mut Markup) {
    let title = words.name("report-tension-title");
    let points = found.by_turn.iter().map(|means| [f64::from(means.turn), means.tension]);
    let series = Series {
        name: words.name("track-tension"),
        ink: Ink::Plain,
        shape: Shape::Disc,
        points: points.collect(),
    };
    let row = |means: &TurnMeans| {
        let cells = [means.turn.to_string(), means.games.to_string(), decimal(means.tension, 1)];
        cells.map(Cell::Text).to_vec()
    };
    let columns = ["report-column-turn", "report-column-games", "track-tension"]
        .map(|key| tell::right(words, key));
    Figure {
        id: &format!("figure-tension-{place}"),
        title: &title,
        says: &[name.to_owned(), words.name("report-tension-says")],
        chart: &Lines {
            across: turns(words, found),
            up: hundred(words.name("report-axis-tension")),
            series: vec![series],
        },
        data: &Table {
            label: title.clone(),
            columns: columns.to_vec(),
            rows: found.by_turn.iter().map(row).collect(),
        },
    }
    .show(words, markup);
}

fn last_turns(words: &Words, found: &Simulation, name: &str, place: usize, markup: &mut Markup) {
    let all: u64 = found.ended_in.iter().fold(0, |sum, (_, games)| sum.saturating_add(*games));
    let shares: Vec<_> =
        found.ended_in.iter().map(|&(turn, games)| (turn, games, Share::of(games, all))).collect();
    let most = shares.iter().map(|(_, _, share)| share.share).fold(0.0, f64::max);
    let step = if most <= 0.25 { 0.05 } else { 0.2 };
    let high = (most / step).ceil().max(1.0) * step;
    let up = Axis::new(words.name("report-axis-games"), [0.0, high], step, |share| {
        decimal(share * 100.0, 0)
    });
    // A turn in which no game ended is a gap that must be seen.
    let first = shares.iter().map(|(turn, ..)| *turn).min().unwrap_or(1);
    let last =
        shares.iter().map(|(turn, ..)| *turn).max().unwrap_or(1).min(first.saturating_add(60));
    let column = |turn: u64| {
        let value = shares.iter().find(|(known, ..)| *known == turn);
        let value = value.map_or(0.0, |(_, _, share)| share.share);
        Column { label: turn.to_string(), value, note: decimal(value * 100.0, 1) }
    };
    let row = |(turn, games, share): &(u64, u64, Share)| {
        let share = tell::cell(words, Unit::Share, (*share).into());
        vec![Cell::Text(turn.to_string()), Cell::Text(games.to_string()), share]
    };
    let columns = ["report-column-turn", "report-column-games", "report-column-share"]
        .map(|key| tell::right(words, key));
    let title = words.name("report-last-title");
    Figure {
        id: &format!("figure-last-{place}"),
        title: &title,
        says: &[name.to_owned(), words.name("report-last-says")],
        chart: &Columns {
            across: words.name("report-axis-last"),
            up,
            columns: (first..=last).map(column).collect(),
        },
        data: &Table {
            label: title.clone(),
            columns: columns.to_vec(),
            rows: shares.iter().map(row).collect(),
        },
    }
    .show(words, markup);
}
