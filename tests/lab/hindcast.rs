//! The public record, played.

use lab::data::{self, words};
use lab::hindcast::{Hindcast, Record, Told, play, show};
use tell::problems;

fn shipped() -> &'static str {
    data::history_files()[0].1
}

fn record(text: &str) -> Record {
    Record::read(data::ruleset(), "record.ron", text)
        .unwrap_or_else(|found| panic!("{}", problems::lines(words(), &found)))
}

fn played(record: &Record) -> Hindcast {
    play(record).unwrap_or_else(|found| panic!("{}", problems::lines(words(), &found)))
}

#[test]
fn the_model_agrees_with_the_record() {
    let record = record(shipped());
    let hindcast = played(&record);
    let lines = show(words(), &record, &hindcast).join("\n");
    assert!(hindcast.verdict.holds(), "{lines}");
    assert!(hindcast.early.is_some_and(|early| early.holds()), "{lines}");
    assert!(!lines.contains('⟦'), "{lines}");
}

#[test]
fn every_coded_act_is_ordered_or_refused() {
    let record = record(shipped());
    let hindcast = played(&record);
    assert_eq!(hindcast.quarters.len(), record.periods.len());
    for (period, quarter) in record.periods.iter().zip(&hindcast.quarters) {
        let coded: usize = period.acts.iter().map(Vec::len).sum();
        let ordered: usize = quarter.ordered.iter().map(Vec::len).sum();
        assert_eq!(coded, ordered + quarter.refused.len(), "{}", quarter.quarter);
        assert_eq!(quarter.gauge.iter().sum::<u8>(), 100);
    }
}

#[test]
fn what_is_printed_as_json_is_whole() {
    let record = record(shipped());
    let told = Told::new("record.ron", &record, &played(&record));
    let json = serde_json::to_value(&told).expect("JSON");
    assert_eq!(json["verdict"]["holds"], true);
    assert_eq!(json["quarters"][0]["quarter"], "2023Q4");
    assert_eq!(json["quarters"][0]["acts"][0]["lever"], "eaeu_offers");
    assert_eq!(json["omissions"].as_array().map(Vec::len), Some(record.omissions.len()));
}

#[test]
fn a_record_that_the_model_does_not_follow_fails() {
    // The same record, cut after the quarter in which tension fell.
    let text = shipped();
    let cut = text.find("            quarter: \"2024Q4\"").expect("the quarter is there");
    let end = text[..cut].rfind("        (").expect("it is in brackets");
    let mut short = record(&format!("{}    ],\n)\n", &text[..end]));
    short.omissions.clear();
    let hindcast = played(&short);
    assert_eq!(hindcast.quarters.len(), 4);
    assert!(hindcast.verdict.cold && !hindcast.verdict.late);
    let lines = show(words(), &short, &hindcast).join("\n");
    assert!(lines.contains("before the last third"), "{lines}");
}

#[test]
fn every_problem_of_a_record_is_located() {
    let text = r#"(
    level: "after-the-war", codebook: "codebook.md", from: "2023Q4",
    turns: [
        (
            quarter: "2024Q1",
            headline: Some((id: "csto_frozn", date: "2024-13-01", source: "nobody")),
            moscow: [(lever: "shusha_pact", date: "2023-10-01", source: "reuters_2024_04", act: "x")],
            baku: [(lever: "settle_yerevan", target: Some("bordr"), date: "2024-01-01", source: "reuters_2024_04", act: "x")],
        ),
        (quarter: "2024Q1", moscow: [], baku: []),
    ],
)"#;
    let found = Record::read(data::ruleset(), "record.ron", text).expect_err("it is wrong");
    let lines = problems::lines(words(), &found);
    let expected = [
        "record.ron:5:22: expected the quarter 2023Q4: one after the other, none left out",
        "record.ron:6:33: no such name: “csto_frozn” (event). Did you mean “csto_frozen”?",
        "record.ron:6:53: expected a day such as “2024-04-17”, found “2024-13-01”",
        "record.ron:6:75: no such name: “nobody” (source)",
        "record.ron:7:30: “shusha_pact” belongs to the other side",
        "record.ron:7:51: 2023-10-01 lies outside 2024Q1",
        "record.ron:8:59: no such name: “bordr” (target). Did you mean “border”?",
        "record.ron:10:19: this quarter has no headline; the game would draw one that the record \
         does not hold",
    ];
    assert_eq!(lines, expected.join("\n"));
}
