//! The page: opens offline, prints well without colour, and leaves room to write under each
//! question.

use rules::{Road, Side, SideScore};
use tell::{DOT, ending, symbol};
use text::{Args, Key};

use super::account::Reading;
use super::{Account, Debrief, Question, Turn, questions};
use crate::chart::{Axis, Timeline};
use crate::{Align, Cell, Figure, Markup, Page, Table};

const STYLE: &str = include_str!("page.css");

/// Empty lines to write on, under a question on paper.
const LINES: usize = 2;

pub(super) fn html(debrief: &Debrief<'_>, account: &Account) -> String {
    let words = debrief.words;
    let questions = questions(debrief, account);
    let scene = debrief.scene();
    let args = Args::new().text("level", scene.level_name());
    let title = words.say("debrief-page-title", &args);
    let mut body = Markup::new();
    body.element("header", &[], |header| head(header, debrief, account, &title));
    section(&mut body, &words.name("debrief-page-verdict"), |body| {
        result(body, debrief, account);
    });
    section(&mut body, &words.name("debrief-tab-road"), |body| {
        chart(body, debrief, account, &questions);
        brought(body, debrief, account);
    });
    section(&mut body, &words.name("debrief-page-points"), |body| {
        points(body, debrief, &questions);
    });
    section(&mut body, &words.name("debrief-page-orders"), |body| {
        account.turns.iter().for_each(|found| turn(body, debrief, found));
    });
    section(&mut body, &words.name("debrief-page-predictions"), |body| {
        for side in [Side::Baku, Side::Moscow] {
            let hits = debrief.hits(side, account.hits(side, |_| true));
            body.line("p", "", &hits);
            body.line("p", "quiet", &debrief.calibration(account, side));
        }
    });
    section(&mut body, &words.name("debrief-page-model"), |body| model(body, debrief));
    section(&mut body, &words.name("debrief-page-ledger"), |body| {
        body.line("p", "quiet", &words.name("debrief-page-ledger-says"));
        account.turns.iter().for_each(|found| ledger(body, debrief, found.turn));
    });
    let language = words.language().to_string();
    Page { language: &language, title: &title, body }.styled(STYLE)
}

fn section(body: &mut Markup, title: &str, add: impl FnOnce(&mut Markup)) {
    body.element("section", &[], |section| {
        section.line("h2", "", title);
        add(section);
    });
}

fn head(header: &mut Markup, debrief: &Debrief<'_>, account: &Account, title: &str) {
    let words = debrief.words;
    let level = debrief.game.level();
    header.line("p", "kicker", &words.name("debrief-page-kicker"));
    header.line("h1", "", title);
    let args = Args::new()
        .text("road", debrief.names().road(account.outcome.road))
        .text("how", debrief.how_it_came(account.outcome));
    header.line("p", "lead", &words.say("debrief-page-lead", &args));
    header.element("dl", &[("class", &"facts")], |facts| {
        let first = debrief.quarter(1);
        let last = debrief.quarter(account.outcome.turn);
        for (key, value) in [
            ("debrief-page-facts-turns", format!("{first} – {last}")),
            ("debrief-page-facts-seed", debrief.game.seed().to_string()),
            ("debrief-page-facts-rules", level.ruleset().hash().to_string()),
        ] {
            facts.line("dt", "", &words.name(key));
            facts.line("dd", "", &value);
        }
    });
    header.line("p", "quiet spaced", &words.name("debrief-content-note"));
}

/// Four cards, and the reckoning of both results.
fn result(body: &mut Markup, debrief: &Debrief<'_>, account: &Account) {
    let words = debrief.words;
    let names = debrief.names();
    let scene = debrief.scene();
    body.element("div", &[("class", &"cards")], |cards| {
        for side in [Side::Baku, Side::Moscow] {
            let score = &account.scores[side.index()];
            let out = ending::worked_out(&scene, account.outcome, score);
            let title = format!("{} {}", symbol(side), names.side_word(side));
            card(cards, &title, &names.hundredths(score.result), &out.because);
        }
        let [before, now] = account.stability;
        let said = words.say("debrief-stability-start", &Args::new().number("before", before));
        let title = words.name("debrief-stability");
        card(cards, &title, &names.figure(now), &[said]);
    });
    body.line("p", "spaced", &ending::verdict(&scene, &account.scores));
    body.line("p", "quiet", &words.name("ui-result-road-apart"));
    for side in [Side::Baku, Side::Moscow] {
        body.line("p", "quiet", &ending::record(&scene, side).words);
    }
    interests(debrief, account).show(words, body);
}

fn card(cards: &mut Markup, title: &str, figure: &str, lines: &[String]) {
    cards.element("div", &[], |card| {
        card.line("h3", "", title);
        card.line("b", "", figure);
        lines.iter().for_each(|line| card.line("p", "", line));
    });
}

fn interests(debrief: &Debrief<'_>, account: &Account) -> Table {
    let names = debrief.names();
    let row = |score: &SideScore, (id, value): (rules::InterestId, u8)| {
        let name = debrief.words.name(Key::new("interest", names.rules.interest_name(id)));
        let side = format!("{} {}", symbol(score.side), names.side_word(score.side));
        vec![name.into(), side.into(), names.figure(value).into()]
    };
    let column = |key: &str, align| (debrief.words.name(key), align);
    Table {
        label: debrief.words.name("debrief-page-verdict"),
        columns: vec![
            column("debrief-page-column-interest", Align::Left),
            column("debrief-page-column-side", Align::Left),
            column("debrief-page-column-of-twenty", Align::Right),
        ],
        rows: [Side::Baku, Side::Moscow]
            .into_iter()
            .map(|side| &account.scores[side.index()])
            .flat_map(|score| score.interests.iter().map(move |own| row(score, *own)))
            .collect(),
    }
}

fn chart(body: &mut Markup, debrief: &Debrief<'_>, account: &Account, questions: &[Question]) {
    let words = debrief.words;
    let ends = account.turns.iter().map(|turn| turn.end);
    let readings: Vec<Reading> = [account.start].into_iter().chain(ends).collect();
    let last = f64::from(account.outcome.turn.max(1));
    let figure = |value: f64| debrief.names().figure(value as i64);
    let mut across = Axis::new(words.name("debrief-column-turn"), [0.0, last], 1.0, figure);
    if let Some(start) = across.ticks.first_mut() {
        start.1 = words.name("debrief-chart-start");
    }
    let point = debrief.finding.and_then(ai::pivot::Finding::point_of_no_return);
    let settled = point.filter(|turn| *turn < account.outcome.turn);
    let numbers = (1_i64..).zip(questions);
    let chart = Timeline {
        across,
        up: Axis::new(String::new(), [0.0, 100.0], 25.0, figure),
        shares: readings.iter().map(|reading| reading.gauge).collect(),
        line: readings.iter().map(|reading| reading.tension).collect(),
        names: [
            words.name("debrief-chart-cold"),
            words.name("debrief-chart-balancing"),
            words.name("debrief-chart-divergence"),
            words.name("debrief-chart-tension"),
        ],
        marks: numbers.map(|(n, question)| (question.turn, debrief.names().figure(n))).collect(),
        settled: settled.map(|turn| (turn, words.name("debrief-chart-no-return"))),
    };
    let turns = Args::new().number("turns", account.outcome.turn);
    let title = words.say("debrief-chart", &turns);
    let says = [words.name("debrief-page-chart-says")];
    let data = data(debrief, account, &readings);
    Figure { id: "timeline", title: &title, says: &says, chart: &chart, data: &data }
        .show(words, body);
}

fn data(debrief: &Debrief<'_>, account: &Account, readings: &[Reading]) -> Table {
    let names = debrief.names();
    let column = |key: &str| (debrief.words.name(key), Align::Right);
    let row = |turn: usize, reading: &Reading| {
        let turn = u8::try_from(turn).unwrap_or(u8::MAX);
        let name = match turn {
            0 => debrief.words.name("debrief-chart-start"),
            _ => debrief.turn_name(turn),
        };
        let shares = Road::ALL.map(|road| Cell::from(names.figure(reading.gauge[road.index()])));
        let mut cells = vec![name.into()];
        cells.extend(shares);
        cells.push(names.figure(reading.tension).into());
        cells
    };
    Table {
        label: debrief
            .words
            .say("debrief-chart", &Args::new().number("turns", account.outcome.turn)),
        columns: vec![
            (debrief.words.name("debrief-column-turn"), Align::Left),
            column("debrief-chart-cold"),
            column("debrief-chart-balancing"),
            column("debrief-chart-divergence"),
            column("debrief-chart-tension"),
        ],
        rows: readings.iter().enumerate().map(|(turn, reading)| row(turn, reading)).collect(),
    }
}

fn brought(body: &mut Markup, debrief: &Debrief<'_>, account: &Account) {
    let scene = debrief.scene();
    let brought = ending::brought(&scene, account.outcome);
    body.element("div", &[("class", &"turn")], |part| {
        part.line("h3", "", &brought.title);
        part.element("ul", &[], |list| {
            for mover in &brought.movers {
                list.element("li", &[], |item| {
                    item.text(&ending::mover(&scene, mover, &mover.cause));
                    item.line("span", "under", &scene.moves(&mover.moves));
                });
            }
        });
        part.line("p", "quiet", &brought.how);
    });
}

/// The questions, with room to write.
fn points(body: &mut Markup, debrief: &Debrief<'_>, questions: &[Question]) {
    let words = debrief.words;
    let always = ["debrief-also-other-side", "debrief-also-armenia"];
    let always = always.map(|key| (words.name(key), String::new()));
    let asked = questions.iter().map(|question| (question.title.clone(), question.detail.clone()));
    body.element("ol", &[("class", &"ask")], |list| {
        for (title, detail) in asked.chain(always) {
            list.element("li", &[], |item| {
                item.line("h3", "", &title);
                if !detail.is_empty() {
                    item.line("p", "quiet", &detail);
                }
                (0..LINES).for_each(|_| item.line("div", "write", ""));
            });
        }
    });
    match debrief.finding {
        Some(found) => {
            let args = Args::new().number("games", found.plan.games);
            body.line("p", "quiet", &words.say("debrief-points-how", &args));
        }
        None => body.line("p", "quiet", &words.name("debrief-page-points-none")),
    }
}

fn turn(body: &mut Markup, debrief: &Debrief<'_>, turn: &Turn) {
    let words = debrief.words;
    let column = |key: &str| (words.name(key), Align::Left);
    let row = |side: Side| {
        let own = &turn.sides[side.index()];
        let reason = match own.reason.as_str() {
            "" => words.name("debrief-no-reason"),
            reason => format!("“{reason}”"),
        };
        let name = format!("{} {}", symbol(side), debrief.names().side_word(side));
        [name, debrief.orders(&own.orders), reason, debrief.expected(own)].map(Cell::from).to_vec()
    };
    let name = debrief.turn_name(turn.turn);
    let table = Table {
        label: name.clone(),
        columns: vec![
            column("debrief-page-column-side"),
            column("debrief-page-column-ordered"),
            column("debrief-page-column-reason"),
            column("debrief-page-column-expected"),
        ],
        rows: vec![row(Side::Baku), row(Side::Moscow)],
    };
    body.element("div", &[("class", &"turn")], |part| {
        part.line("h3", "", &name);
        let args = Args::new().text("odds", debrief.shares(turn.end.gauge));
        let args = args.number("tension", turn.end.tension);
        part.line("p", "quiet", &words.say("debrief-reading", &args));
        table.show(words, part);
        part.element("ul", &[], |list| {
            debrief.happened(turn).iter().for_each(|line| list.line("li", "", line));
        });
    });
}

fn model(body: &mut Markup, debrief: &Debrief<'_>) {
    for key in [
        "debrief-model-says",
        "debrief-model-people",
        "debrief-model-actors",
        "debrief-model-unity",
        "debrief-model-contested",
        "debrief-model-odds",
    ] {
        body.line("p", "", &debrief.words.name(key));
    }
    body.line("h3", "spaced", &debrief.words.name("debrief-model-ask"));
    body.line("p", "quiet", &debrief.words.name("ui-disclaimer"));
}

/// A turn's ledger, folded: what is opened is printed.
fn ledger(body: &mut Markup, debrief: &Debrief<'_>, turn: u8) {
    let words = debrief.words;
    let scene = debrief.scene();
    let column = |key: &str| (words.name(key), Align::Left);
    let steps = tell::ledger::turn(&scene, turn);
    let lines = steps.iter().flat_map(|step| step.lines.iter().map(move |line| (step, line)));
    let rows = lines.map(|(step, line)| {
        let what = line.full.as_ref().unwrap_or(&line.words);
        let mut detail = line.detail.clone();
        detail.retain(|part| !part.is_empty());
        let what = if detail.is_empty() {
            Cell::Text(what.clone())
        } else {
            Cell::Double(what.clone(), detail.join(DOT))
        };
        vec![step.title.clone().into(), what, line.source.clone().into()]
    });
    let table = Table {
        label: debrief.turn_name(turn),
        columns: vec![
            column("debrief-page-column-step"),
            column("debrief-page-column-line"),
            column("debrief-page-column-source"),
        ],
        rows: rows.collect(),
    };
    body.element("details", &[], |details| {
        details.line("summary", "", &debrief.turn_name(turn));
        table.show(words, details);
    });
}
