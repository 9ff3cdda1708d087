//! The report on balance: everything in it, the same bytes every time, and nothing that does not
//! belong together.

use lab::Failure;
use lab::report::{balance, played};
use lab::simulate::Shard;
use lab::study::{Answer, Ask, Plan, Study};
use roxmltree::{Document, ParsingOptions};
use serde_json::Value;
use text::Words;

type File = (String, String);

/// A study of the shortest level, played: its answer as the command prints it.
fn answer(name: &str, games: u64, ask: Ask) -> File {
    let study = study(games, ask);
    let sheet = study.play(Shard::WHOLE, Some(2)).expect("threads");
    let (tallies, time) = sheet.into_tallies();
    let json = match study.answer(&tallies, time).expect("an answer") {
        Answer::Simulate(found) => serde_json::to_string(&found),
        Answer::Ladder(found) => serde_json::to_string(&found),
        Answer::Balance(found) => serde_json::to_string(&found),
        Answer::Sensitivity(found) => serde_json::to_string(&found),
        Answer::Exploit(found) => serde_json::to_string(&found),
        Answer::Headlines(found) => serde_json::to_string(&found),
    };
    (name.to_owned(), json.expect("JSON"))
}

fn study(games: u64, ask: Ask) -> Study {
    Study::new(Plan::new("primer", games, Some(5), ask).expect("a level")).expect("a plan")
}

fn ask_balance() -> Ask {
    Ask::Balance { player: "random".to_owned(), only: Vec::new() }
}

fn of_balance() -> File {
    answer("balance.json", 10, ask_balance())
}

/// One answer of each kind.
fn all() -> Vec<File> {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let player = || "hawk".to_owned();
    vec![
        of_balance(),
        answer("s", 9, Ask::Simulate { players: ["hawk", "dove"].map(str::to_owned) }),
        answer("l", 4, Ask::Ladder { players: names(&["random", "hawk", "dove"]) }),
        answer("n", 4, Ask::Sensitivity { player: player(), only: names(&["stances"]) }),
        answer("e", 4, Ask::Exploit { player: player(), budget: 2, only: names(&["dove"]) }),
        answer("h", 3, Ask::Headlines { player: player() }),
    ]
}

fn page(files: &[File]) -> String {
    let words = Words::english();
    let page = balance(&words, files).expect("a page");
    assert_eq!(words.faults(), [""; 0]);
    page
}

fn read(page: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(page, options).expect("well-formed")
}

#[track_caller]
fn refused(files: &[File]) -> String {
    match balance(&Words::english(), files) {
        Err(Failure::Wrong(why) | Failure::Usage(why)) => why,
        Ok(_) => panic!("a page was made"),
    }
}

/// An answer with one of its fields changed.
fn with(file: &File, field: &str, value: Value) -> File {
    let mut found: Value = serde_json::from_str(&file.1).expect("JSON");
    found[field] = value;
    ("changed.json".to_owned(), found.to_string())
}

#[test]
fn everything_is_on_the_page() {
    let files = all();
    let page = page(&files);
    let document = read(&page);
    let of = |id: &str| {
        let found = document.descendants().find(|node| node.attribute("id") == Some(id));
        found.unwrap_or_else(|| panic!("{id} is on the page"))
    };
    let rows = |id: &str| {
        let bodies = of(id).descendants().filter(|node| node.has_tag_name("tbody"));
        bodies.flat_map(|body| body.children()).filter(|node| node.has_tag_name("tr")).count()
    };
    let found: Value = serde_json::from_str(&files[0].1).expect("JSON");
    for row in found["rows"].as_array().expect("rows") {
        let id = row["id"].as_str().expect("an id");
        if ["levers", "barring", "stances", "reactions"].contains(&id) {
            let items = row["items"].as_array().expect("items").len();
            assert_eq!(rows(&format!("figure-{id}-1")), items, "{id}");
        }
    }
    let count = |file: usize, field: &str| {
        let found: Value = serde_json::from_str(&files[file].1).expect("JSON");
        found[field].as_array().expect("a list").len()
    };
    assert_eq!(rows("figure-roads"), 2);
    assert_eq!(rows("figure-gauge-1"), count(1, "by_turn"));
    assert_eq!(rows("figure-last-1"), count(1, "ended_in"));
    assert_eq!(rows("figure-sensitivity-1"), count(3, "effects"));
    assert_eq!(rows("figure-headlines-1"), count(5, "headlines"));
    // Matrix, standings and meetings of three players, and one response in each seat.
    assert_eq!(rows("players"), 3 + 3 + 3 + 2);
    let commands: Vec<_> =
        of("again").descendants().filter(|node| node.has_tag_name("code")).collect();
    let commands: Vec<_> = commands.iter().filter_map(|node| node.text()).collect();
    assert_eq!(
        commands,
        [
            "cargo lab balance primer --player random --games 10 --seed 5 --json > balance.json",
            "cargo lab simulate primer --moscow hawk --baku dove --games 9 --seed 5 --json > simulate.json",
            "cargo lab ladder primer --players random,hawk,dove --games 4 --seed 5 --json > ladder.json",
            "cargo lab exploit primer --player hawk --budget 2 --only dove --games 4 --seed 5 --json > exploit.json",
            "cargo lab sensitivity primer --player hawk --only stances --games 4 --seed 5 --json > sensitivity.json",
            "cargo lab headlines primer --player hawk --games 3 --seed 5 --json > headlines.json",
            "cargo lab report balance balance.json simulate.json ladder.json exploit.json \
         sensitivity.json headlines.json --out report.html",
        ]
    );
    assert!(page.contains(found["ruleset_hash"].as_str().expect("a hash")));
}

#[test]
fn links_lead_to_places_on_the_page() {
    let page = page(&all());
    let document = read(&page);
    let mut ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
    let links: Vec<_> = document.descendants().filter_map(|node| node.attribute("href")).collect();
    assert!(links.len() > 8);
    for link in links {
        let place = link.strip_prefix('#').expect("a place on this page");
        assert!(ids.contains(&place), "{place}");
    }
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "no two places have one name");
}

#[test]
fn the_same_answers_give_the_same_bytes_wherever_they_lay() {
    let files = all();
    let moved: Vec<_> =
        files.iter().map(|(name, text)| (format!("elsewhere/{name}"), text.clone())).collect();
    // How long a simulation took is another every time.
    let mut slow = files.clone();
    slow[1] = with(&files[1], "seconds", 99.into());
    assert_eq!(page(&files), page(&moved));
    assert_eq!(page(&files), page(&slow));
}

#[test]
fn a_study_that_is_played_for_it_gives_what_the_commands_print() {
    let study = study(10, ask_balance());
    let own = played(&study, study.play(Shard::WHOLE, Some(2)).expect("threads")).expect("files");
    let players = ["random"; 2].map(str::to_owned);
    let printed = [of_balance(), answer("simulate.json", 10, Ask::Simulate { players })];
    assert_eq!(page(&own), page(&printed));
}

#[test]
fn hostile_ids_stay_text() {
    let hostile = "</text></svg><script>1</script>\"'&";
    let text = of_balance().1.replace("joint_front", "x").replace("\"primer\"", "\"LEVEL\"");
    let json = serde_json::to_string(hostile).expect("JSON");
    let text = text.replace("\"x\"", &json).replace("\"LEVEL\"", &json);
    assert!(text.matches("script").count() > 2, "levers and the level are renamed");
    let page = page(&[("b".to_owned(), text)]);
    let document = read(&page);
    assert!(!document.descendants().any(|node| node.has_tag_name("script")));
    let named = document.descendants().filter(|node| node.text() == Some(hostile)).count();
    assert!(named >= 2, "{named}");
}

#[test]
fn what_does_not_belong_together_is_refused() {
    let balance = of_balance();
    let other = with(&balance, "ruleset_hash", "0123456789abcdef".into());
    let why = refused(&[balance.clone(), other]);
    assert!(why.starts_with("changed.json was made with ruleset 0123456789abcdef, balance.json"));
    let other = with(&balance, "level_hash", "0123456789abcdef".into());
    assert!(refused(&[balance, other]).starts_with("changed.json was made with another form"));
}

#[test]
fn what_is_no_answer_is_refused_by_its_file() {
    let (_, text) = of_balance();
    let told = |text: &str| refused(&[("b.json".to_owned(), text.to_owned())]);
    assert!(told(" \n").starts_with("b.json is empty."));
    assert!(told(&text[..text.len() / 2]).starts_with("b.json is damaged"));
    assert!(told("{\"shard\": {}}").starts_with("b.json is one shard."));
    assert!(told("{\"error\": \"no level\"}").ends_with("no level"));
    assert!(told("[1]").contains("balance, simulate, ladder, exploit, sensitivity, headlines"));
    let bent = with(&(String::new(), text), "rows", 7.into());
    assert!(refused(&[bent]).contains("cargo lab balance --json"));
    assert!(refused(&[]).starts_with("There is no balance to report"));
    let ladder = Ask::Ladder { players: ["random", "hawk"].map(str::to_owned).to_vec() };
    assert!(refused(&[answer("l", 2, ladder)]).starts_with("There is no balance to report"));
}

#[test]
fn a_balance_of_some_rows_or_none_has_a_page() {
    let whole = of_balance();
    for rows in [
        Value::Array(Vec::new()),
        serde_json::json!([{"id": "levers", "verdict": "met", "items": []}]),
    ] {
        let page = page(&[with(&whole, "rows", rows)]);
        assert!(read(&page).descendants().any(|node| node.attribute("id") == Some("again")));
    }
}
