//! The crisis prompt: what is at stake, the nine cells of the round, and what can happen.

use rules::{Action, Side, Stand};
use tell::crisis::{Crisis, Danger, Outcome, Then};
use tell::{stand_key, symbol};

use crate::page::Page;
use crate::screen::{Ink, heading, pad, paint, wrap};
use crate::session::{Leave, Session};

/// The words of a choice.
const STANDS: [&str; 3] = ["hold", "escalate", "back"];
const HELP: &str = "ui-help-phase-crisis";
/// The width of the column in which the own choices stand.
const LABEL: usize = 12;

/// Asks for the choice of a round.
pub(crate) fn stand(session: &mut Session<'_>) -> Result<Action, Leave> {
    session.show(prompt);
    let question = session.words.name("ui-crisis-ask");
    loop {
        let typed = session.ask(&question, &STANDS, HELP)?;
        let first = typed.split_whitespace().next().unwrap_or_default();
        // One letter is too little for something that cannot be taken back.
        let found = crate::command::resolve(first, &STANDS).filter(|_| first.len() > 1);
        let stand = match found {
            Some("hold") => Stand::Hold,
            Some("escalate") => Stand::Escalate,
            Some(_) => Stand::BackDown,
            None => {
                session.unclear(&typed, &STANDS, HELP);
                continue;
            }
        };
        return Ok(Action::Stand(stand));
    }
}

/// The whole prompt.
fn prompt(page: &Page<'_>) -> Vec<String> {
    let Some(crisis) = tell::crisis::crisis(page) else { return Vec::new() };
    let mut lines = vec![String::new(), heading(&crisis.title, page.width)];
    if crisis.round == 0 {
        lines.extend(wrap(Ink::Plain, &crisis.prompt, page.width, "", ""));
    }
    let ink = if crisis.danger == Danger::None { Ink::Plain } else { Ink::Gold };
    lines.extend(wrap(ink, &crisis.danger_words, page.width, "", ""));
    lines.extend(wrap(Ink::Plain, &crisis.pushed_words, page.width, "", ""));
    for stake in &crisis.stakes {
        let first = format!("{} ", paint(Ink::Side(stake.side), symbol(stake.side)));
        lines.extend(wrap(Ink::Plain, &stake.words, page.width, &first, "  "));
    }
    lines.push(String::new());
    lines.extend(table(page, &crisis));
    lines
}

/// The nine pairs of choices, the own choices in rows.
fn table(page: &Page<'_>, crisis: &Crisis) -> Vec<String> {
    let column = (page.width - LABEL) / 3;
    let (mine, other) = (page.side, page.side.other());
    let name = |side: Side, stand: Stand| {
        let words = page.plain(stand_key(stand));
        paint(Ink::Side(side), &format!("{} {words}", symbol(side)))
    };
    let line = format!("┼{}", "─".repeat(column - 1)).repeat(3);
    let rule = format!("{}{}", " ".repeat(LABEL - 1), paint(Ink::Faint, &line));
    let bar = paint(Ink::Faint, "│ ");
    let mut head = pad("", LABEL - 1);
    for stand in Stand::ALL {
        head = format!("{head}{bar}{}", pad(&name(other, stand), column - 2));
    }
    let note = page.plain("ui-crisis-cells");
    let mut lines = wrap(Ink::Faint, &note, page.width, "", "");
    lines.push(head);
    for (own, row) in Stand::ALL.into_iter().zip(&crisis.outcomes) {
        lines.push(rule.clone());
        let row = row.each_ref().map(|outcome| cell(page, outcome, column - 3));
        let height = row.iter().map(Vec::len).max().unwrap_or(0);
        for line in 0..height {
            let label = if line == 0 { name(mine, own) } else { String::new() };
            let mut words = pad(&label, LABEL - 1);
            for cell in &row {
                let found = cell.get(line).map_or("", String::as_str);
                words = format!("{words}{bar}{}", pad(found, column - 2));
            }
            lines.push(words);
        }
    }
    lines
}

/// What one pair of choices does.
fn cell(page: &Page<'_>, outcome: &Outcome, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (track, by) in &outcome.moves {
        lines.extend(wrap(Ink::Plain, &page.moved(*track, *by), width, "", " "));
    }
    if let Some((side, _, words)) = &outcome.stake {
        let first = format!("{} ", symbol(*side));
        lines.extend(wrap(Ink::Side(*side), words, width, &first, "  "));
    }
    let ink = match outcome.then {
        Then::Top => Ink::Gold,
        Then::Round => Ink::Plain,
        Then::End => Ink::Faint,
    };
    lines.extend(wrap(ink, &outcome.then_words, width, "", " "));
    lines
}
