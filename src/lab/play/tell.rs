//! What has just happened, told from the ledger: openings, talks, headlines, the reveal.

use rules::{Answer, Cause, Entry, EventId, GameEvent, Offer, Step, TrackId};
use text::{Args, Key};

use super::aftermath;
use super::page::{Page, symbol};
use super::past::Tracks;
use super::reveal;
use super::screen::{Ink, heading, paint, wrap};

/// Tells the ledger from one line up to another: a section for each step.
pub(super) fn tell(page: &Page<'_>, from: usize, until: usize) -> Vec<Vec<String>> {
    let ledger = page.game.ledger();
    let mut tracks = start(page);
    ledger[..from].iter().filter(|entry| entry.turn > 0).for_each(|entry| tracks.pass(entry));
    let mut sections = Vec::new();
    for chunk in ledger[from..until].chunk_by(|a, b| (a.turn, a.step) == (b.turn, b.step)) {
        sections.push(step(page, chunk, &tracks));
        chunk.iter().filter(|entry| entry.turn > 0).for_each(|entry| tracks.pass(entry));
    }
    sections
}

/// The tracks before the first turn.
pub(super) fn start(page: &Page<'_>) -> Tracks {
    Tracks::of(page.rules(), page.past.opened(0).unwrap_or(page.board()))
}

fn step(page: &Page<'_>, chunk: &[Entry], before: &Tracks) -> Vec<String> {
    match chunk.first().map(|entry| entry.step) {
        Some(Step::Opening) => opening(page, chunk),
        Some(Step::Talks) => talks(page, chunk),
        Some(Step::Headline) => headline(page, chunk),
        Some(Step::Reveal) => reveal::reveal(page, chunk),
        Some(Step::Contest) => aftermath::contest(page, chunk),
        Some(Step::Crisis) => aftermath::crisis(page, chunk),
        Some(Step::Effects) => aftermath::effects(page, chunk),
        Some(Step::Ratchets) => aftermath::ratchets(page, chunk),
        Some(Step::Reactions) => aftermath::reactions(page, chunk, before),
        Some(Step::Economy) => aftermath::economy(page, chunk),
        Some(Step::Roads) => super::gauge::roads(page, chunk),
        None => Vec::new(),
    }
}

/// The tracks that some lines moved, each once, those that came back left out.
pub(super) fn sum<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> Vec<(TrackId, i16)> {
    let mut moves: Vec<(TrackId, i16)> = Vec::new();
    for entry in entries {
        if let GameEvent::Moved { track, from, to, .. } = entry.event {
            match moves.iter_mut().find(|(found, _)| *found == track) {
                Some((_, by)) => *by += to - from,
                None => moves.push((track, to - from)),
            }
        }
    }
    moves.retain(|(_, by)| *by != 0);
    moves
}

/// Movements on lines of their own, if there are any.
pub(super) fn moves(page: &Page<'_>, found: &[(TrackId, i16)], first: &str) -> Vec<String> {
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
    let level = page.level();
    let (first, last) = level.turns();
    let quarter = level.quarter(turn);
    let args = Args::new()
        .number("turn", turn)
        .number("first", first)
        .number("last", last)
        .text("quarter", page.quarter(quarter))
        .text("winter", if quarter.is_winter() { "yes" } else { "no" });
    let key = if first == last { "ui-board-turn-of" } else { "ui-board-turn-window" };
    let rule = paint(Ink::Faint, &"═".repeat(page.width));
    let words = paint(Ink::Bold, &page.say(key, &args));
    let name = page.side_name(page.side);
    vec![
        String::new(),
        rule.clone(),
        super::screen::ends(&format!(" {words}"), &format!("{name} "), page.width),
        rule,
    ]
}

/// An offer, in the words of who makes it.
pub(super) fn offer(page: &Page<'_>, offer: Offer) -> String {
    let term = |will: bool| if will { "will" } else { "will_not" };
    let args = Args::new()
        .text("mine", term(offer.mine.will))
        .text("yours", term(offer.yours.will))
        .text("lever", page.lever(offer.mine.lever))
        .text("other", page.lever(offer.yours.lever));
    page.say("ui-talks-offer", &args)
}

fn talks(page: &Page<'_>, chunk: &[Entry]) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in chunk {
        match entry.event {
            GameEvent::Offered(side, made) => {
                let head = paint(Ink::Side(side), symbol(side));
                let head = format!("{head} {} ", page.of_side("ui-talks-offered", side));
                lines.extend(wrap(Ink::Plain, &offer(page, made), page.width, &head, "    "));
            }
            GameEvent::Answered(side, answer) => {
                let key = match answer {
                    Answer::Accept => "ui-talks-accepted",
                    Answer::Refuse => "ui-talks-refused",
                    Answer::Silence => "ui-talks-silence",
                };
                let head = paint(Ink::Side(side), symbol(side));
                lines.push(format!("{head} {}", page.of_side(key, side)));
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
                let args = Args::new()
                    .text("seat", side.id())
                    .text("option", option_name(page, event, option));
                let head = format!("{} ", paint(Ink::Side(side), symbol(side)));
                let words = page.say("ui-headline-chosen", &args);
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
    let key = Key::new("event", page.rules().event_name(event));
    let rule = page.rules().event(event);
    let title = heading(&page.plain("ui-phase-headline"), page.width);
    let mut lines = vec![String::new(), title, paint(Ink::Bold, &page.words.name(&key))];
    lines.extend(wrap(Ink::Plain, &page.words.summary(&key), page.width, "", ""));
    if let Some(date) = &rule.date {
        let words = page.say("ui-headline-dated", &Args::new().text("date", date.as_str()));
        lines.push(paint(Ink::Faint, &words));
    }
    lines
}

/// The name of an option of a headline.
pub(super) fn option_name(page: &Page<'_>, event: EventId, option: u8) -> String {
    let choice = page.rules().event(event).choice.as_ref();
    let option = choice.and_then(|choice| choice.options.get(usize::from(option)));
    let id = option.map_or("", |(name, _)| name.as_str());
    page.words.name(Key::part("option", page.rules().event_name(event), id))
}

/// The causes of some lines, each once, in the order of their first line.
pub(super) fn causes(chunk: &[Entry]) -> Vec<Cause> {
    let mut causes = Vec::new();
    for entry in chunk {
        if !causes.contains(&entry.cause) {
            causes.push(entry.cause);
        }
    }
    causes
}

/// The symbol of who ordered a lever, in its colour, and its name.
pub(super) fn painted_play(page: &Page<'_>, play: rules::PlayId) -> String {
    let side = page.rules().lever(page.rules().play(play).lever).side;
    format!("{} {}", paint(Ink::Side(side), symbol(side)), paint(Ink::Bold, &page.play(play)))
}
