//! Offers, answers, and the choice that a headline puts.

use rules::{Action, Answer, Offer, Term};
use tell::card::LETTERS;
use tell::talks;
use text::{Args, Key};

use crate::cards;
use crate::draft;
use crate::page::Page;
use crate::screen::{Ink, heading, paint, wrap};
use crate::session::{Leave, Session};
use crate::telling;

/// The words of an offer.
const OFFER: [&str; 1] = ["offer"];
/// The words of an answer.
const ANSWERS: [&str; 3] = ["accept", "refuse", "silence"];

/// Asks for an offer, or none.
pub(crate) fn offer(session: &mut Session<'_>) -> Result<Action, Leave> {
    session.show(|page| {
        let mut lines = strip(page);
        lines.push(String::new());
        lines.push(heading(&page.plain("ui-talks-heading"), page.width));
        lines.extend(cards::both_tables(page));
        lines.extend(how(page));
        lines.extend(record(page));
        lines
    });
    let prompt = session.words.name("ui-talks-prompt");
    loop {
        let typed = session.ask(&prompt, &OFFER, "ui-help-phase-talks")?;
        if typed.is_empty() || typed == "none" {
            return Ok(Action::Offer(None));
        }
        let Some(made) = read_offer(&session.page(), &typed) else {
            session.unclear(&typed, &OFFER, "ui-help-phase-talks");
            continue;
        };
        let action = Action::Offer(Some(made));
        let refused = session.page().view.check(&action);
        if let Err(error) = refused {
            session.show(|page| vec![page.error(error)]);
            continue;
        }
        return Ok(action);
    }
}

/// Tension and the roads in two lines, for the start of a turn.
fn strip(page: &Page<'_>) -> Vec<String> {
    let gauge = page.board().gauge();
    let mut roads = Vec::new();
    for road in rules::Road::ALL {
        let words = format!("{} {}", page.road(road), page.figure(gauge[road.index()]));
        roads.push(paint(Ink::Road(road), &words));
    }
    let mut lines = crate::board::tension(page);
    lines.push(roads.join("   "));
    lines
}

/// How an offer is typed: in full for the first two turns.
fn how(page: &Page<'_>) -> Vec<String> {
    if page.board().turn() > 2 {
        return Vec::new();
    }
    let args = Args::new().text("will", "offer 1 4").text("not", "offer 1 -4");
    wrap(Ink::Faint, &page.say("ui-talks-how", &args), page.width, "", "")
}

/// Reads `offer 1 4`, `offer -3 -2`, `offer 1 for no 2`.
fn read_offer(page: &Page<'_>, line: &str) -> Option<Offer> {
    let mut terms = Vec::new();
    let mut will = true;
    for word in line.split_whitespace() {
        match word {
            "offer" | "for" | "if" => {}
            "no" | "not" => will = false,
            word => {
                let number = word.trim_start_matches(['-', '!', '−']);
                will &= number.len() == word.len();
                let side = if terms.is_empty() { page.side } else { page.side.other() };
                let lever = draft::numbered(page.board().table(side), number).ok()?;
                terms.push(Term { lever, will });
                will = true;
            }
        }
    }
    match terms[..] {
        [mine, yours] => Some(Offer { mine, yours }),
        _ => None,
    }
}

/// Asks for the answer to the other side's offer, which has just been told.
pub(crate) fn answer(session: &mut Session<'_>) -> Result<Action, Leave> {
    session.show(stakes);
    let prompt = session.words.name("ui-talks-answer-ask");
    loop {
        let typed = session.ask(&prompt, &ANSWERS, "ui-help-phase-answers")?;
        let answer = match crate::command::resolve(&typed, &ANSWERS) {
            _ if typed.is_empty() => Answer::Silence,
            Some("accept") => Answer::Accept,
            Some("refuse") => Answer::Refuse,
            Some(_) => Answer::Silence,
            None => {
                session.unclear(&typed, &ANSWERS, "ui-help-phase-answers");
                continue;
            }
        };
        return Ok(Action::Answer(answer));
    }
}

/// What an accepted offer brings if it is kept, and what it costs to break it; and which of the
/// levers it names could be ordered at all.
fn stakes(page: &Page<'_>) -> Vec<String> {
    let mut lines = wrap(Ink::Faint, &talks::stakes(page), page.width, "", "");
    lines.extend(record(page));
    lines
}

/// How both sides have kept their words so far.
fn record(page: &Page<'_>) -> Vec<String> {
    let said = talks::record(page);
    said.into_iter().flat_map(|words| wrap(Ink::Plain, &words, page.width, "", "")).collect()
}

/// What was accepted this turn, from both sides, as a reminder before sealing.
pub(crate) fn promises(page: &Page<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for term in talks::promises(page) {
        lines.extend(wrap(Ink::Gold, &talks::promise(page, term), page.width, "", ""));
    }
    lines
}

/// Asks for the choice that the headline puts to this side.
pub(crate) fn choice(session: &mut Session<'_>) -> Result<Action, Leave> {
    session.show(options);
    let prompt = session.words.name("ui-headline-prompt");
    loop {
        let typed = session.ask(&prompt, &LETTERS, "ui-help-phase-choice")?;
        let place = LETTERS.iter().position(|letter| *letter == typed);
        let action = place.and_then(|place| u8::try_from(place).ok()).map(Action::Choice);
        let legal = action.filter(|action| session.page().view.check(action).is_ok());
        match legal {
            Some(action) => return Ok(action),
            None => session.unclear(&typed, &[], "ui-help-phase-choice"),
        }
    }
}

/// The options of the headline, and what each moves.
fn options(page: &Page<'_>) -> Vec<String> {
    let Some(event) = page.board().headline() else { return Vec::new() };
    let Some(choice) = &page.rules.event(event).choice else { return Vec::new() };
    let mut lines = vec![page.of_side("ui-headline-choose", choice.side)];
    let id = page.rules.event_name(event);
    for (letter, (name, effects)) in LETTERS.iter().zip(&choice.options) {
        let key = Key::part("option", id, name);
        lines.push(format!("{letter} {}", paint(Ink::Bold, &page.words.name(&key))));
        let summary = page.words.summary(&key);
        lines.extend(wrap(Ink::Plain, &summary, page.width, "  ", "  "));
        lines.extend(telling::moves(page, &page.amounts(*effects), "  → "));
    }
    lines
}
