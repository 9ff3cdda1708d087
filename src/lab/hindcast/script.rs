//! A level in which the record can be played: the level's own text with other tables, headlines
//! and length.

use std::fmt::Write;
use std::sync::Arc;

use rules::data::{Problem, Value, parse};
use rules::{Level, LeverId, Ruleset, Side, TABLE};

use super::record::{Period, Record};

/// The level of the record, its script written out. Roads do not set in, so that the whole record
/// is played and printed.
///
/// # Errors
/// What the rules find wrong with it; that would be a fault of this module.
pub(super) fn scripted(record: &Record) -> Result<Arc<Level>, Vec<Problem>> {
    let (level, turns) = (&record.level, record.periods.len());
    let fields = [
        ("turns", format!("({turns}, {turns})")),
        ("set_in", "false".to_owned()),
        ("script", script(level, &record.periods)),
    ];
    let text = with_fields(&record.level_text, &fields);
    Level::load(level.ruleset(), &format!("{}.ron", level.id()), &text)
}

/// A level's text with these fields' values in the place of its own.
fn with_fields(text: &str, fields: &[(&str, String)]) -> String {
    let Ok(node) = parse(text) else { return text.to_owned() };
    let Value::Struct { fields: own, .. } = &node.value else { return text.to_owned() };
    let mut changes: Vec<(usize, usize, String)> = Vec::new();
    for (name, value) in fields {
        let found = own.iter().find(|(field, _)| field.value == *name);
        changes.push(match found {
            Some((_, node)) => (node.span.start as usize, node.span.end as usize, value.clone()),
            // A new field goes before the first.
            None => {
                let first = own.first().map_or(node.span.end, |(field, _)| field.span.start);
                (first as usize, first as usize, format!("{name}: {value}, "))
            }
        });
    }
    // From the end, so that earlier places stay where they are.
    changes.sort_by_key(|(start, ..)| std::cmp::Reverse(*start));
    let mut text = text.to_owned();
    for (start, end, value) in changes {
        text.replace_range(start..end, &value);
    }
    text
}

fn script(level: &Level, periods: &[Period]) -> String {
    let rules = level.ruleset();
    let mut script = String::from("[\n");
    for (turn, period) in (1..).zip(periods) {
        let [moscow, baku] = Side::BOTH.map(|side| table(level, period, side));
        let headline = rules.event_name(period.headline.event);
        // Writing to a String cannot fail.
        let _ = writeln!(
            script,
            "        (turn: {turn}, headline: Some({headline:?}), \
             tables: Some((moscow: {moscow:?}, baku: {baku:?}))),"
        );
    }
    script + "    ]"
}

/// The coded levers, filled up with the fixed ones and then with others, in the level's order.
fn table<'a>(level: &'a Level, period: &Period, side: Side) -> Vec<&'a str> {
    let rules: &Ruleset = level.ruleset();
    let coded = period.acts[side.index()].iter().map(|act| rules.play(act.play).lever);
    let others = level.fixed(side).iter().chain(level.pool(side)).copied();
    let mut table: Vec<LeverId> = Vec::with_capacity(TABLE);
    for lever in coded.chain(others) {
        if table.len() < TABLE && !table.contains(&lever) {
            table.push(lever);
        }
    }
    table.into_iter().map(|lever| rules.lever_name(lever)).collect()
}

#[cfg(test)]
mod tests {
    use super::with_fields;

    #[test]
    fn fields_are_changed_and_added_in_place() {
        let text = "// a level\n(id: \"x\", turns: (12, 13), script: [(turn: 1)])";
        let fields = [("turns", "(8, 8)".to_owned()), ("set_in", "false".to_owned())];
        let changed = "// a level\n(set_in: false, id: \"x\", turns: (8, 8), script: [(turn: 1)])";
        assert_eq!(with_fields(text, &fields), changed);
    }
}
