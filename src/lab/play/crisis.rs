//! The crisis prompt: what is at stake, the nine cells of the round, and what can happen.

use rules::{Action, Cell, Side, Stand, TrackId};
use text::{Args, Key};

use super::page::{Page, symbol};
use super::screen::{Ink, heading, pad, paint, wrap};
use super::session::{Leave, Session};
use crate::teller::stand_key;

/// The words of a choice.
const STANDS: [&str; 3] = ["hold", "escalate", "back"];
const HELP: &str = "ui-help-phase-crisis";
/// The width of the column in which the own choices stand.
const LABEL: usize = 12;

/// Asks for the choice of a round.
pub(super) fn stand(session: &mut Session<'_>) -> Result<Action, Leave> {
    session.show(prompt);
    let question = session.words.name("ui-crisis-ask");
    loop {
        let typed = session.ask(&question, &STANDS, HELP)?;
        let first = typed.split_whitespace().next().unwrap_or_default();
        // One letter is too little for something that cannot be taken back.
        let found = super::command::resolve(first, &STANDS).filter(|_| first.len() > 1);
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
    let Some((id, round)) = page.board().crisis() else { return Vec::new() };
    let rule = page.rules().crisis(id);
    let Some(cells) = rule.rounds.get(usize::from(round)) else { return Vec::new() };
    let key = Key::new("crisis", page.rules().crisis_name(id));
    let args = Args::new()
        .text("crisis", page.words.name(&key))
        .number("round", round + 1)
        .count("rounds", rule.rounds.len());
    let mut lines = vec![String::new(), heading(&page.say("ui-crisis-round", &args), page.width)];
    if round == 0 {
        let prompt = page.words.get(&key, Some("prompt"), &Args::new());
        lines.extend(wrap(Ink::Plain, &prompt, page.width, "", ""));
    }
    lines.extend(danger(page, &rule.rounds[usize::from(round)..]));
    for side in Side::BOTH {
        lines.extend(stake(page, cells, side));
    }
    lines.push(String::new());
    lines.extend(table(page, cells));
    lines
}

/// Where the ladder stands, how far this crisis can take it, and who would answer.
fn danger(page: &Page<'_>, rounds: &[[Cell; 9]]) -> Vec<String> {
    let track = page.rules().tension();
    let tension = page.board().get(track);
    let top = page.rules().track(track).most;
    let worst =
        |cells: &[Cell; 9]| cells.iter().map(|cell| tension_of(page, cell)).max().unwrap_or(0);
    let now = rounds.first().map_or(0, worst);
    let all: i16 = rounds.iter().map(worst).sum();
    let args = Args::new()
        .number("tension", tension)
        .number("worst", (tension + now).min(top))
        .number("all", (tension + all).min(top))
        .number("moscow", page.board().pushed(Side::Moscow))
        .number("baku", page.board().pushed(Side::Baku));
    let (ink, key) = if tension + now >= top {
        (Ink::Gold, "ui-crisis-can-end")
    } else if tension + all >= top {
        (Ink::Gold, "ui-crisis-can-end-later")
    } else {
        (Ink::Plain, "ui-crisis-cannot-end")
    };
    let mut lines = wrap(ink, &page.say(key, &args), page.width, "", "");
    let pushes = page.say("ui-crisis-answerable", &args);
    lines.extend(wrap(Ink::Plain, &pushes, page.width, "", ""));
    lines
}

/// How far a cell moves tension, its stake included.
fn tension_of(page: &Page<'_>, cell: &Cell) -> i16 {
    let track = page.rules().tension();
    let own = |moves: Vec<(TrackId, i16)>| {
        moves.iter().find(|(found, _)| *found == track).map_or(0, |(_, by)| *by)
    };
    own(page.amounts(cell.effects)) + own(page.amounts(cell.stake_effects))
}

/// What a side takes if it prevails, at the greatest share of the stake in this round.
fn stake(page: &Page<'_>, cells: &[Cell; 9], side: Side) -> Vec<String> {
    let own = cells.iter().filter(|cell| cell.stake == Some(side));
    let Some(cell) = own.max_by_key(|cell| cell.percent) else { return Vec::new() };
    let args = Args::new()
        .text("seat", side.id())
        .number("percent", cell.percent)
        .text("moves", page.moves(&page.amounts(cell.stake_effects)));
    let first = format!("{} ", paint(Ink::Side(side), symbol(side)));
    wrap(Ink::Plain, &page.say("ui-crisis-stake", &args), page.width, &first, "  ")
}

/// The nine cells, the own choices in rows.
fn table(page: &Page<'_>, cells: &[Cell; 9]) -> Vec<String> {
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
    for own in Stand::ALL {
        lines.push(rule.clone());
        let row = Stand::ALL.map(|theirs| {
            let place = match mine {
                Side::Moscow => own as usize * 3 + theirs as usize,
                Side::Baku => theirs as usize * 3 + own as usize,
            };
            cell(page, &cells[place], column - 3)
        });
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
fn cell(page: &Page<'_>, cell: &Cell, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut moves = page.amounts(cell.effects);
    let tension = page.rules().tension();
    moves.sort_by_key(|(track, _)| *track != tension);
    for (track, by) in moves {
        lines.extend(wrap(Ink::Plain, &page.moved(track, by), width, "", " "));
    }
    if let Some(side) = cell.stake {
        let args = Args::new().number("percent", cell.percent);
        let words = page.say("ui-crisis-cell-stake", &args);
        let first = format!("{} ", symbol(side));
        lines.extend(wrap(Ink::Side(side), &words, width, &first, "  "));
    }
    let top = page.rules().track(tension).most;
    let (ink, key) = if page.board().get(tension) + tension_of(page, cell) >= top {
        (Ink::Gold, "ui-crisis-cell-top")
    } else if cell.goes_on {
        (Ink::Plain, "ui-crisis-cell-next")
    } else {
        (Ink::Faint, "ui-crisis-cell-end")
    };
    lines.extend(wrap(ink, &page.plain(key), width, "", " "));
    lines
}
