//! What has just happened, told from the ledger: openings, talks, headlines, the reveal.

use rules::{Cause, Entry, EventId, GameEvent, Step, TrackId};
use tell::ledger::{causes, sum};
use tell::{Tracks, happened, symbol, talks};
use text::{Args, Key};

use crate::aftermath;
use crate::page::Page;
use crate::reveal;
use crate::screen::{Ink, heading, paint, wrap};

/// Tells the ledger from one line up to another: a section for each step.
pub(crate) fn tell(page: &Page<'_>, from: usize, until: usize) -> Vec<Vec<String>> {
    let ledger = page.ledger;
    let mut tracks = page.start();
    ledger[..from].iter().filter(|entry| entry.turn > 0).for_each(|entry| tracks.pass(entry));
    let mut sections = Vec::new();
    for chunk in ledger[from..until].chunk_by(|a, b| (a.turn, a.step) == (b.turn, b.step)) {
        sections.push(step(page, chunk, &tracks));
        chunk.iter().filter(|entry| entry.turn > 0).for_each(|entry| tracks.pass(entry));
    }
    sections
}

fn step(page: &Page<'_>, chunk: &[Entry], before: &Tracks) -> Vec<String> {
    match chunk.first().map(|entry| entry.step) {
        Some(Step::Opening) => opening(page, chunk),
        Some(Step::Talks) => said(page, chunk),
        Some(Step::Headline) => headline(page, chunk),
        Some(Step::Reveal) => reveal::reveal(page, chunk),
        Some(Step::Contest) => aftermath::contest(page, chunk),
        Some(Step::Crisis) => aftermath::crisis(page, chunk),
        Some(Step::Effects) => aftermath::effects(page, chunk),
        Some(Step::Ratchets) => aftermath::ratchets(page, chunk),
        Some(Step::Reactions) => aftermath::reactions(page, chunk, before),
        Some(Step::Economy) => aftermath::economy(page, chunk),
        Some(Step::Roads) => crate::gauge::roads(page, chunk),
        None => Vec::new(),
    }
}

/// Movements on lines of their own, if there are any.
pub(crate) fn moves(page: &Page<'_>, found: &[(TrackId, i16)], first: &str) -> Vec<String> {
    if found.is_empty() {
        return Vec::new();
    }
    let indent = " ".repeat(textwrap::core::display_width(first));
    wrap(Ink::Plain, &page.moves(found), page.width, first, &indent)
}

fn opening(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let mut lines = Vec::new();
    if chunk.iter().any(|entry| entry.event == GameEvent::TurnBegan) {
        lines.extend(title(page, chunk[0].turn));
    }
    for entry in chunk {
        if let (Cause::Late(_), GameEvent::Moved { track, from, to, .. }) =
            (entry.cause, entry.event)
        {
            let args = Args::new()
                .text("move", page.moved(track, to - from))
                .text("cause", page.cause(entry.cause));
            let words = page.say("ui-opening-arrived", &args);
            lines.extend(wrap(Ink::Plain, &words, page.width, "", "  "));
        }
    }
    lines
}

/// The head of a turn.
fn title(page: &Page<'_>, turn: u8) -> Vec<String> {
    let rule = paint(Ink::Faint, &"═".repeat(page.width));
    let words = paint(Ink::Bold, &happened::turn_title(page, turn));
    let name = page.side_name(page.side);
    vec![
        String::new(),
        rule.clone(),
        crate::screen::ends(&format!(" {words}"), &format!("{name} "), page.width),
        rule,
    ]
}

fn said(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in chunk {
        match entry.event {
            GameEvent::Offered(side, made) => {
                let head = paint(Ink::Side(side), symbol(side));
                let head = format!("{head} {} ", page.of_side("ui-talks-offered", side));
                lines.extend(wrap(
                    Ink::Plain,
                    &talks::offer(page, made),
                    page.width,
                    &head,
                    "    ",
                ));
            }
            GameEvent::Answered(side, answer) => {
                let head = paint(Ink::Side(side), symbol(side));
                lines.push(format!("{head} {}", happened::answered(page, side, answer)));
            }
            _ => {}
        }
    }
    lines
}

fn headline(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in chunk {
        match entry.event {
            GameEvent::HeadlineDrawn(None) => {
                lines.push(String::new());
                lines.push(heading(&page.plain("ui-phase-headline"), page.width));
                lines.push(page.plain("ui-headline-quiet"));
            }
            GameEvent::HeadlineDrawn(Some(event)) => lines.extend(event_words(page, event)),
            GameEvent::Chosen(side, option) => {
                let Cause::Choice(event, _) = entry.cause else { continue };
                let head = format!("{} ", paint(Ink::Side(side), symbol(side)));
                let words = happened::chosen(page, side, event, option);
                lines.extend(wrap(Ink::Plain, &words, page.width, &head, "  "));
            }
            _ => {}
        }
    }
    for cause in causes(chunk) {
        let own = || chunk.iter().filter(|entry| entry.cause == cause);
        if let Cause::Ratchet(_) = cause {
            lines.extend(aftermath::ratchet(page, own()));
        } else {
            lines.extend(moves(page, &sum(own()), "  → "));
            lines.extend(aftermath::later(page, own(), "  → "));
        }
    }
    lines
}

fn event_words(page: &Page<'_>, event: EventId) -> Vec<String> {
    let key = Key::new("event", page.rules.event_name(event));
    let rule = page.rules.event(event);
    let title = heading(&page.plain("ui-phase-headline"), page.width);
    let mut lines = vec![String::new(), title, paint(Ink::Bold, &page.words.name(&key))];
    lines.extend(wrap(Ink::Plain, &page.words.summary(&key), page.width, "", ""));
    if let Some(date) = &rule.date {
        let words = page.say("ui-headline-dated", &Args::new().text("date", date.as_str()));
        lines.push(paint(Ink::Faint, &words));
    }
    if let Some(words) = page.crisis_after(event) {
        lines.extend(wrap(Ink::Plain, &words, page.width, "", ""));
    }
    lines
}

/// The symbol of who ordered a lever, in its colour, and its name.
pub(crate) fn painted_play(page: &Page<'_>, play: rules::PlayId) -> String {
    let side = page.rules.lever(page.rules.play(play).lever).side;
    format!("{} {}", paint(Ink::Side(side), symbol(side)), paint(Ink::Bold, &page.play(play)))
}
