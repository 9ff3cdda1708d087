//! Before the first turn: what the game is, which role one plays, and the hidden agenda.

use rules::{Action, AgendaId, Side};
use tell::{board, brief};
use text::{Args, Key};

use crate::page::Page;
use crate::screen::{DOT, Ink, heading, paint, wrap};
use crate::session::{Leave, Session};

/// What the game is, the level's situation and the side's role.
pub(crate) fn welcome(page: &Page<'_>, against: &str) -> Vec<String> {
    let mut lines = vec![
        paint(Ink::Bold, &page.plain("ui-title")),
        paint(Ink::Faint, &page.plain("ui-tagline")),
        String::new(),
    ];
    let args = Args::new().text("command", "help");
    lines.extend(paragraph(page, &page.say("ui-welcome", &args)));
    lines.extend(paragraph(page, &page.plain("ui-disclaimer")));
    lines.extend(brief(page));
    let known = ai::descriptions().find(|(name, _)| *name == against);
    let player = known.map_or_else(|| against.to_owned(), |(_, key)| page.plain(key));
    let args = Args::new().text("seat", page.side.other().id()).text("player", player);
    lines.push(String::new());
    lines.extend(paragraph(page, &page.say("ui-opponent", &args)));
    lines.extend(wrap(Ink::Faint, &page.plain("ui-save-autosave"), page.width, "", ""));
    lines
}

/// The level's situation, the side's role, the length, and the rules that the level changes.
pub(crate) fn brief(page: &Page<'_>) -> Vec<String> {
    let mut lines = vec![String::new(), heading(&page.level_name(), page.width)];
    if let Some(words) = brief::situation(page) {
        lines.extend(paragraph(page, &words));
    }
    lines.push(String::new());
    lines.push(heading(&page.of_side("ui-seat", page.side), page.width));
    if let Some(words) = brief::role(page, page.side) {
        lines.extend(paragraph(page, &words));
    }
    lines.push(String::new());
    lines.push(heading(&page.plain("ui-help-rules-heading"), page.width));
    lines.extend(rules(page));
    lines
}

/// How the game goes, how long it lasts, and which rules the level changes.
pub(crate) fn rules(page: &Page<'_>) -> Vec<String> {
    brief::rules(page).iter().flat_map(|words| paragraph(page, words)).collect()
}

pub(crate) fn paragraph(page: &Page<'_>, text: &str) -> Vec<String> {
    wrap(Ink::Plain, text, page.width, "", "")
}

/// Asks for the hidden agenda.
pub(crate) fn agenda(session: &mut Session<'_>) -> Result<Action, Leave> {
    session.show(agendas);
    let prompt = session.words.name("ui-agenda-prompt");
    loop {
        let typed = session.ask(&prompt, &[], "ui-help-phase-agenda")?;
        let dealt = *session.game.board().dealt(session.side);
        let number = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match number.and_then(|place| dealt.get(place)) {
            Some(agenda) => return Ok(Action::Agenda(*agenda)),
            None => session.unclear(&typed, &[], "ui-help-phase-agenda"),
        }
    }
}

/// The three agendas dealt to each side.
fn agendas(page: &Page<'_>) -> Vec<String> {
    let mut lines = vec![String::new(), heading(&page.plain("ui-agenda-heading"), page.width)];
    lines.extend(paragraph(page, &page.plain("ui-agenda-explained")));
    for (number, id) in (1_i64..).zip(*page.board().dealt(page.side)) {
        lines.extend(agenda_words(page, &page.figure(number), id));
    }
    lines.extend(dealt_to_other(page));
    lines
}

fn agenda_words(page: &Page<'_>, mark: &str, id: AgendaId) -> Vec<String> {
    let agenda = board::agenda(page, id);
    let args = Args::new().text("agenda", agenda.name).number("points", agenda.points);
    let title = page.say("ui-agenda-title", &args);
    let mut lines = vec![format!("{mark} {}", paint(Ink::Bold, &title))];
    lines.extend(wrap(Ink::Plain, &agenda.summary, page.width, "  ", "  "));
    let needs: Vec<_> = agenda.needs.into_iter().map(|need| need.words).collect();
    lines.extend(wrap(Ink::Faint, &needs.join("; "), page.width, "  ", "  "));
    lines
}

fn dealt_to_other(page: &Page<'_>) -> Vec<String> {
    let other: Side = page.side.other();
    let names = page
        .board()
        .dealt(other)
        .map(|id| page.words.name(Key::new("agenda", page.rules.agenda_name(id))));
    let args = Args::new().text("seat", other.id()).text("list", names.join(DOT));
    paragraph(page, &page.say("ui-agenda-other", &args))
}
