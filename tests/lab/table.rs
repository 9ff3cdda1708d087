//! The reviewer's table: committed as it is generated, and complete.

use lab::data::{self, words};
use lab::table::{FILE, Table, markdown};
use rules::Kind;

use crate::place;

fn table() -> Table {
    Table::new(data::ruleset(), data::ruleset_text("constants.ron"))
}

#[test]
fn the_committed_table_is_the_generated_one() {
    let committed = std::fs::read_to_string(place::root().join(FILE)).expect("it is committed");
    let generated = markdown(words(), data::ruleset(), &table());
    assert!(committed == generated, "{FILE} is out of date: cargo lab table --write");
}

#[test]
fn every_sentence_has_a_rule_or_a_reason() {
    let table = table();
    let bare: Vec<_> = table.rows.iter().filter(|row| row.rules.is_empty()).collect();
    assert!(bare.is_empty(), "no rule stands on: {bare:?}");
    for (sentence, why) in &table.left_out {
        let key = text::Key::new("leftout", why);
        assert!(words().has(&key), "{sentence} is left out for “{why}”, which has no words");
    }
    for id in table.rows.iter().map(|row| &row.sentence).chain(table.left_out.iter().map(|l| &l.0))
    {
        assert!(words().has(text::Key::sentence(id)), "no paraphrase of {id}");
    }
}

#[test]
fn what_a_sentence_names_is_in_the_ruleset() {
    let rules = data::ruleset();
    let roads = ["cold", "balancing", "divergence"];
    for row in table().rows {
        for name in row.names {
            let known = Kind::ALL.iter().any(|kind| rules.ids(*kind).contains(&name));
            assert!(known || roads.contains(&name.as_str()), "{}: {name}", row.sentence);
        }
    }
}

#[test]
fn a_claim_of_the_article_has_a_second_source() {
    for row in table().rows {
        let claims = row.rules.iter().any(|rule| rule.cites) && !row.standings.is_empty();
        assert!(!claims || !row.sources.is_empty(), "{}", row.sentence);
    }
}
