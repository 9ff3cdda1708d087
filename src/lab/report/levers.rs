//! What a balance answer says figure by figure: levers used and barred, stances flipped, reactions.

use report::chart::{Axis, Rule, Shade, Strip, Strips};
use report::{Cell, Figure, Markup, Table};
use rules::Side;
use text::{Key, Words};

use super::answer::{Balance, Item, Row};
use super::tell;
use crate::balance::{Target, Unit, aim};

/// A property that is drawn.
struct Drawn {
    /// Its name on the command line.
    row: &'static str,
    title: &'static str,
    says: &'static str,
    axis: &'static str,
    shade: &'static str,
}

/// Levers, used and barred.
const LEVERS: [Drawn; 2] = [
    Drawn {
        row: "levers",
        title: "report-levers-title",
        says: "report-levers-says",
        axis: "report-axis-levers",
        shade: "report-shade-wanted",
    },
    Drawn {
        row: "barring",
        title: "report-barring-title",
        says: "report-barring-says",
        axis: "report-axis-barring",
        shade: "report-shade-wanted",
    },
];

/// Third parties: their stances negated, their reactions.
const PARTIES: [Drawn; 2] = [
    Drawn {
        row: "stances",
        title: "report-stances-title",
        says: "report-stances-says",
        axis: "report-axis-stances",
        shade: "report-shade-little",
    },
    Drawn {
        row: "reactions",
        title: "report-reactions-title",
        says: "report-reactions-says",
        axis: "report-axis-reactions",
        shade: "report-shade-wanted",
    },
];

/// Adds the charts of levers.
pub(super) fn levers(words: &Words, balance: &Balance, place: usize, markup: &mut Markup) {
    LEVERS.iter().for_each(|drawn| drawn.show(words, balance, place, markup));
}

/// Adds the charts of third parties.
pub(super) fn parties(words: &Words, balance: &Balance, place: usize, markup: &mut Markup) {
    PARTIES.iter().for_each(|drawn| drawn.show(words, balance, place, markup));
}

impl Drawn {
    fn show(&self, words: &Words, balance: &Balance, place: usize, markup: &mut Markup) {
        let Some(row) = balance.row(self.row) else { return };
        let title = words.name(self.title);
        let name = tell::series(words, &balance.origin, [&balance.player; 2].map(String::as_str));
        let target = row.items.iter().find_map(|item| item.target);
        let rules = match target.map(tell::reach) {
            Some(reach) => reach.into_iter().map(|at| Rule { at, label: String::new() }).collect(),
            None => Vec::new(),
        };
        let shade = |target| Shade { reach: tell::reach(target), label: words.name(self.shade) };
        Figure {
            id: &format!("figure-{}-{place}", self.row),
            title: &title,
            says: &[name, words.name(self.says)],
            chart: &Strips {
                axis: self.axis(words, row, target),
                shades: target.map(shade).into_iter().collect(),
                rules,
                rows: grouped(words, row),
            },
            data: &table(words, row, &title),
        }
        .show(words, markup);
    }

    fn axis(&self, words: &Words, row: &Row, target: Option<Target>) -> Axis {
        let label = words.name(self.axis);
        if row.items.iter().any(|item| item.unit == Unit::Share) {
            return tell::shares(label);
        }
        let least = match target {
            Some(Target::Within(_, most)) => most,
            _ => 0.0,
        };
        tell::differences(label, row.items.iter().map(|item| item.found), least.max(0.05))
    }
}

/// The rows: levers under their side, reactions under their party, the greatest figure first.
fn grouped(words: &Words, row: &Row) -> Vec<Strip> {
    // Moscow's side comes first everywhere; what is of neither stands in the answer's order.
    let sides = Side::BOTH.map(|side| Some(words.name(Key::new("side", side.id()))));
    let mut groups: Vec<(Option<String>, Vec<&Item>)> =
        sides.into_iter().map(|side| (side, Vec::new())).collect();
    for item in &row.items {
        let group = group(words, &row.id, &item.id);
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, items)) => items.push(item),
            None => groups.push((group, vec![item])),
        }
    }
    let mut rows = Vec::new();
    for (name, mut items) in groups.into_iter().filter(|(_, items)| !items.is_empty()) {
        rows.extend(name.map(tell::heading));
        items.sort_by(|one, other| {
            let figures = other.found.value.total_cmp(&one.found.value);
            figures.then_with(|| one.id.cmp(&other.id))
        });
        rows.extend(items.into_iter().map(|item| tell::judged(words, &row.id, item)));
    }
    rows
}

fn group(words: &Words, row: &str, id: &str) -> Option<String> {
    match row {
        "levers" | "barring" => {
            let side: Option<Side> = tell::side_of(id);
            side.map(|side| words.name(Key::new("side", side.id())))
        }
        "reactions" => tell::party_of(id).map(|party| tell::name(words, "party", party)),
        _ => None,
    }
}

fn table(words: &Words, row: &Row, title: &str) -> Table {
    let mut columns = vec![tell::left(words, "report-column-what")];
    columns.extend(
        ["report-column-figure", "report-column-interval", "report-column-target"]
            .map(|key| tell::right(words, key)),
    );
    columns.push(tell::left(words, "report-column-verdict"));
    let cells = |item: &Item| {
        let [figure, interval] = tell::found(words, item.unit, item.found);
        let target = item.target.map_or_else(String::new, |target| aim(words, item.unit, target));
        vec![
            tell::item(words, &row.id, &item.id).into(),
            figure.into(),
            interval.into(),
            target.into(),
            Cell::from(item.verdict.map(tell::sign)),
        ]
    };
    Table { label: title.to_owned(), columns, rows: row.items.iter().map(cells).collect() }
}
