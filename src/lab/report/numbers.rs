//! What moves the odds, and what moves the players: sensitivity and headlines.

use report::chart::{Content, Point, Rule, Strip, Strips};
use report::{Align, Cell, Figure, Markup, Table};
use rules::Road;
use text::{Args, Key, Words};

use super::answer::{Effect, Headline, Headlines, Sensitivity};
use super::tell;
use crate::balance::Unit;
use crate::compare::Estimate;
use crate::figures::percent;
use crate::headlines::LEAST;

/// How many effects are drawn; the table has all.
const DRAWN: usize = 20;

/// Adds the chart of one sensitivity answer.
pub(super) fn sensitivity(words: &Words, found: &Sensitivity, place: usize, markup: &mut Markup) {
    let series = tell::series(words, &found.origin, [&found.player; 2].map(String::as_str));
    let drawn = &found.effects[..found.effects.len().min(DRAWN)];
    let all = drawn.iter().flat_map(each);
    let axis = tell::differences(words.name("report-axis-points"), all, 0.05);
    let rows = drawn.iter().map(|effect| bars(words, effect)).collect();
    let title = words.name("report-sensitivity-title");
    let odds =
        tell::each(&found.odds).map(|share| percent(words, share.share).replace(' ', "\u{a0}"));
    let [cold, balancing, divergence] = odds;
    let args =
        Args::new().text("cold", cold).text("balancing", balancing).text("divergence", divergence);
    let mut columns =
        vec![tell::left(words, "report-column-moved"), tell::right(words, "report-column-values")];
    columns.extend(Road::ALL.map(|road| (words.name(Key::new("road", road.id())), Align::Right)));
    let row = |effect: &Effect| {
        let mut cells = vec![Cell::Text(moved(words, effect)), Cell::Text(values(words, effect))];
        cells.extend(each(effect).map(|found| tell::cell(words, Unit::Points, found)));
        cells
    };
    let figure = Figure {
        id: &format!("figure-sensitivity-{place}"),
        title: &title,
        says: &[
            series,
            words.say("report-sensitivity-odds", &args),
            words.name("report-sensitivity-says"),
        ],
        chart: &Strips { axis, shades: Vec::new(), rules: Vec::new(), rows },
        data: &Table {
            label: title.clone(),
            columns,
            rows: found.effects.iter().map(row).collect(),
        },
    };
    if !drawn.is_empty() {
        figure.show(words, markup);
    }
}

fn each(effect: &Effect) -> [Estimate; 3] {
    [effect.roads.cold, effect.roads.balancing, effect.roads.divergence]
}

fn bars(words: &Words, effect: &Effect) -> Strip {
    let point = |(road, found): (Road, Estimate)| Point {
        value: found.value,
        interval: [found.low, found.high],
        ink: road.into(),
        shape: road.into(),
    };
    // Both values stay on one line.
    let values = values(words, effect).replace(' ', "\u{a0}");
    let args = Args::new().text("what", moved(words, effect)).text("values", values);
    Strip {
        label: words.say("report-moved", &args),
        note: greatest(words, effect),
        sign: None,
        target: None,
        content: Content::Bars(Road::ALL.into_iter().zip(each(effect)).map(point).collect()),
    }
}

/// The road whose odds move most, in words.
fn greatest(words: &Words, effect: &Effect) -> String {
    let roads = Road::ALL.into_iter().zip(each(effect));
    let most = roads.max_by(|(one, first), (other, second)| {
        // Between equal effects the earlier road is named.
        first.value.abs().total_cmp(&second.value.abs()).then_with(|| other.cmp(one))
    });
    most.map_or_else(String::new, |(road, found)| {
        let [points, _] = tell::found(words, Unit::Points, found);
        let key = match road {
            Road::Cold => "report-moves-cold",
            Road::Balancing => "report-moves-balancing",
            Road::Divergence => "report-moves-divergence",
        };
        words.say(key, &Args::new().text("points", points))
    })
}

fn moved(words: &Words, effect: &Effect) -> String {
    match effect.group.as_str() {
        "stances" => {
            let party = tell::name(words, "party", &effect.id);
            words.say("lab-sensitivity-stance", &Args::new().text("party", party))
        }
        "tracks" => tell::name(words, "track", &effect.id),
        _ => tell::name(words, "constant", &effect.id),
    }
}

fn values(words: &Words, effect: &Effect) -> String {
    let args = Args::new().number("before", effect.before).number("now", effect.now);
    words.say("lab-sensitivity-values", &args)
}

/// Adds the chart of one headlines answer.
pub(super) fn headlines(words: &Words, found: &Headlines, place: usize, markup: &mut Markup) {
    let mut sorted: Vec<_> = found.headlines.iter().collect();
    sorted.sort_by(|one, other| {
        let beyond = other.beyond_chance.value.total_cmp(&one.beyond_chance.value);
        beyond.then_with(|| one.id.cmp(&other.id))
    });
    let strip = |headline: &&Headline| {
        let sign = tell::sign(headline.verdict);
        let label = tell::name(words, "event", &headline.id);
        let found = headline.beyond_chance;
        let note = tell::note(words, Unit::Points, found);
        let row = tell::strip(label, note, found, (sign.ink(), sign.shape()));
        Strip { sign: Some(sign), ..row }
    };
    let mut columns = vec![tell::left(words, "report-column-headline")];
    columns.extend(
        ["report-column-states", "report-column-share", "report-column-beyond"]
            .map(|key| tell::right(words, key)),
    );
    columns.push(tell::left(words, "report-column-verdict"));
    let row = |headline: &&Headline| {
        vec![
            tell::name(words, "event", &headline.id).into(),
            headline.states.to_string().into(),
            tell::cell(words, Unit::Share, headline.either.into()),
            tell::cell(words, Unit::Points, headline.beyond_chance),
            Cell::Sign(tell::sign(headline.verdict)),
        ]
    };
    let all = sorted.iter().map(|headline| headline.beyond_chance);
    let axis = tell::differences(words.name("report-axis-states"), all, LEAST);
    let title = words.name("report-headlines-title");
    let chance = tell::note(words, Unit::Share, found.chance.into());
    let figure = Figure {
        id: &format!("figure-headlines-{place}"),
        title: &title,
        says: &[
            tell::series(words, &found.origin, [&found.player; 2].map(String::as_str)),
            words.say("report-headlines-says", &Args::new().text("chance", chance)),
        ],
        chart: &Strips {
            axis,
            shades: Vec::new(),
            rules: vec![Rule { at: LEAST, label: words.name("report-rule-least") }],
            rows: sorted.iter().map(strip).collect(),
        },
        data: &Table { label: title.clone(), columns, rows: sorted.iter().map(row).collect() },
    };
    if !sorted.is_empty() {
        figure.show(words, markup);
    }
}
