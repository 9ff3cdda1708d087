//! The table: a row a turn and side, for a spreadsheet.

use rules::{Answer, Road, Side, Stand};

use super::{Account, Debrief, Turn};

/// The columns. They are names of data and the same in every language.
const COLUMNS: [&str; 20] = [
    "turn",
    "quarter",
    "side",
    "orders",
    "main_order",
    "expected",
    "expected_right",
    "reason",
    "offer",
    "answer",
    "promises_kept",
    "promises_broken",
    "crisis",
    "stands",
    "headline",
    "cold",
    "balancing",
    "divergence",
    "tension",
    "result",
];

/// Spreadsheets take a text for Unicode only if it begins so.
const MARK: char = '\u{feff}';

pub(super) fn csv(debrief: &Debrief<'_>, account: &Account) -> String {
    let mut out = String::from(MARK);
    line(&mut out, COLUMNS.map(str::to_owned));
    for turn in &account.turns {
        for side in Side::BOTH {
            line(&mut out, row(debrief, account, turn, side));
        }
    }
    out
}

fn row(debrief: &Debrief<'_>, account: &Account, turn: &Turn, side: Side) -> [String; 20] {
    let names = debrief.names();
    let own = &turn.sides[side.index()];
    let lever = |lever: rules::LeverId| names.rules.lever_name(lever).to_owned();
    let play = |play: &rules::PlayId| super::data::order(names.rules, *play);
    let orders: Vec<_> = own.orders.plays().iter().map(play).collect();
    let answer = own.offered.map(|offered| match offered.answer {
        Some(Answer::Accept) => "accept",
        Some(Answer::Refuse) => "refuse",
        Some(Answer::Silence) | None => "silence",
    });
    let offer = own.offered.map(|offered| super::data::offer(names.rules, offered.offer));
    let crisis = turn.crisis.as_ref();
    let stands = crisis.iter().flat_map(|crisis| &crisis.rounds);
    let stands: Vec<&str> = stands.map(|round| Stand::id(round[side.index()])).collect();
    let share = |road: Road| turn.end.gauge[road.index()].to_string();
    let last = turn.turn == account.outcome.turn;
    let result = last.then(|| hundredths(account.scores[side.index()].result));
    [
        turn.turn.to_string(),
        turn.quarter.to_string(),
        side.id().to_owned(),
        orders.join(" "),
        own.main.map_or_else(String::new, lever),
        own.prediction.map_or_else(String::new, |prediction| lever(prediction.expected)),
        own.prediction.map_or_else(String::new, |prediction| prediction.right.to_string()),
        own.reason.clone(),
        offer.unwrap_or_default(),
        answer.unwrap_or_default().to_owned(),
        own.promises[0].to_string(),
        own.promises[1].to_string(),
        crisis.map_or("", |crisis| names.rules.crisis_name(crisis.crisis)).to_owned(),
        stands.join(" "),
        turn.headline.map_or("", |event| names.rules.event_name(event)).to_owned(),
        share(Road::Cold),
        share(Road::Balancing),
        share(Road::Divergence),
        turn.end.tension.to_string(),
        result.unwrap_or_default(),
    ]
}

/// Hundredths with a point, as data.
fn hundredths(value: i32) -> String {
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", value.unsigned_abs() / 100, value.unsigned_abs() % 100)
}

fn line(out: &mut String, cells: [String; 20]) {
    let cells = cells.map(|cell| field(&cell));
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

/// A field in quotation marks where it needs them. What a spreadsheet would take for a formula is
/// made plain text.
fn field(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let plain =
        if formula && text.parse::<f64>().is_err() { format!("'{text}") } else { text.to_owned() };
    if plain.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", plain.replace('"', "\"\""))
    } else {
        plain
    }
}
