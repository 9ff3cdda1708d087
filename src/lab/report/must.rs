//! The table "What the model must show".

use report::{Markup, Sign};
use text::{Args, Words};

use super::answer::{Balance, Item, Row};
use super::tell;
use crate::balance::{Unit, aim};

/// Properties with more figures than this have a chart of their own, and here the sum.
const FEW: usize = 6;

/// Where the properties with many figures are drawn.
const DRAWN: [(&str, &str); 4] =
    [("levers", "levers"), ("barring", "levers"), ("stances", "parties"), ("reactions", "parties")];

/// Adds the table of one answer.
pub(super) fn show(words: &Words, balance: &Balance, markup: &mut Markup) {
    let label = words.name("report-must-title");
    let frame: &[(&'static str, &dyn std::fmt::Display)] = &[
        ("class", &"scroll must"),
        ("role", &"region"),
        ("tabindex", &"0"),
        ("aria-label", &label),
    ];
    markup.element("div", frame, |frame| {
        frame.element("table", &[], |table| {
            table.element("thead", &[], |head| head.element("tr", &[], |row| titles(words, row)));
            for row in &balance.rows {
                table.element("tbody", &[("class", &"row")], |group| show_row(words, row, group));
            }
        });
    });
}

fn titles(words: &Words, row: &mut Markup) {
    for (key, class) in [
        ("report-column-property", "words"),
        ("report-column-figure", "figures"),
        ("report-column-interval", "figures"),
        ("report-column-target", "figures"),
        ("report-column-verdict", "words"),
    ] {
        row.element("th", &[("scope", &"col"), ("class", &class)], |cell| {
            cell.text(&words.name(key));
        });
    }
}

fn show_row(words: &Words, row: &Row, group: &mut Markup) {
    group.element("tr", &[("class", &"title")], |line| {
        let span: &[(&'static str, &dyn std::fmt::Display)] =
            &[("scope", &"rowgroup"), ("class", &"words"), ("colspan", &"4")];
        line.element("th", span, |cell| cell.text(&tell::row(words, &row.id)));
        line.element("td", &[("class", &"judged")], |cell| {
            tell::sign(row.verdict).show(words, cell);
        });
    });
    if row.items.len() > FEW {
        sum(words, row, group);
    } else {
        for item in &row.items {
            group.element("tr", &[], |line| show_item(words, row, item, line));
        }
    }
}

fn show_item(words: &Words, row: &Row, item: &Item, line: &mut Markup) {
    let [figure, mut interval] = tell::found(words, item.unit, item.found);
    if item.unit == Unit::Truth {
        interval.clear();
    }
    let target = item.target.map_or_else(String::new, |target| aim(words, item.unit, target));
    let [between, must] = ["report-column-interval", "report-column-target"];
    line.element("th", &[("scope", &"row")], |cell| {
        cell.text(&tell::item(words, &row.id, &item.id));
    });
    line.element("td", &[("class", &"figures value")], |cell| cell.text(&figure));
    for (key, text) in [(between, interval), (must, target)] {
        let name = words.name(key);
        line.element("td", &[("class", &"figures"), ("data-label", &name)], |cell| {
            cell.text(&text);
        });
    }
    line.element("td", &[("class", &"verdict")], |cell| {
        if let Some(verdict) = item.verdict {
            tell::sign(verdict).show(words, cell);
        }
    });
}

/// How many figures have which verdict, and where they are drawn.
fn sum(words: &Words, row: &Row, group: &mut Markup) {
    group.element("tr", &[("class", &"sum")], |line| {
        line.element("td", &[("colspan", &"5"), ("class", &"wide")], |cell| {
            cell.element("span", &[("class", &"counts")], |counts| {
                for sign in Sign::ALL {
                    let with = |item: &&Item| item.verdict.map(tell::sign) == Some(sign);
                    let found = row.items.iter().filter(with).count();
                    if found > 0 {
                        count(words, sign, found, counts);
                    }
                }
                if let Some((_, section)) = DRAWN.iter().find(|(id, _)| *id == row.id) {
                    let place = format!("#{section}");
                    counts.element("a", &[("href", &place)], |link| {
                        link.text(&words.name("report-drawn"));
                    });
                }
            });
        });
    });
}

/// So many figures with a verdict.
fn count(words: &Words, sign: Sign, found: usize, counts: &mut Markup) {
    let key = match sign {
        Sign::Met => "report-figures-met",
        Sign::Undecided => "report-figures-undecided",
        Sign::Missed => "report-figures-missed",
    };
    let class = format!("sign {}", sign.ink().class());
    counts.element("span", &[("class", &class)], |span| {
        span.element("span", &[("aria-hidden", &"true")], |glyph| glyph.text(sign.glyph()));
        let text = words.say(key, &Args::new().count("n", found));
        span.text(&format!("\u{a0}{text}"));
    });
}
