//! Before the first turn: what the game is, which role one plays, and the hidden agenda.

use rules::{Action, AgendaId, Side};
use text::{Args, Key};

use super::page::Page;
use super::screen::{DOT, Ink, heading, paint, wrap};
use super::session::{Leave, Session};

/// What the game is, the level's situation and the side's role.
pub(super) fn welcome(page: &Page<'_>, against: &str) -> Vec<String> {
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
pub(super) fn brief(page: &Page<'_>) -> Vec<String> {
    let key = Key::new("level", page.level().id());
    let mut lines = vec![String::new(), heading(&level_name(page), page.width)];
    if page.words.has(format!("{key}.entry")) {
        lines.extend(paragraph(page, &page.words.entry(&key)));
    }
    lines.push(String::new());
    let side = page.side;
    lines.push(heading(&page.of_side("ui-seat", side), page.width));
    if page.words.has(format!("{key}.{side}")) {
        let role = page.words.get(&key, Some(side.id()), &Args::new());
        lines.extend(paragraph(page, &role));
    }
    lines.push(String::new());
    lines.push(heading(&page.plain("ui-help-rules-heading"), page.width));
    lines.extend(rules(page));
    lines
}

/// The level's name; its id, if it has no words.
pub(super) fn level_name(page: &Page<'_>) -> String {
    let key = Key::new("level", page.level().id());
    match page.words.has(&key) {
        true => page.words.name(&key),
        false => page.level().id().to_owned(),
    }
}

/// How the game goes, how long it lasts, and which rules the level changes.
pub(super) fn rules(page: &Page<'_>) -> Vec<String> {
    let level = page.level();
    let (first, last) = level.turns();
    let args = Args::new().number("first", first).number("last", last).number("turns", last);
    let length = if first == last { "ui-level-length" } else { "ui-level-window" };
    let mut lines = paragraph(page, &page.plain("ui-help-rules"));
    lines.extend(paragraph(page, &page.say(length, &args)));
    lines.extend(paragraph(page, &page.plain("ui-result-road-apart")));
    for (rule, value) in level.changed_rules() {
        let name = page.words.name(Key::new("constant", rule));
        let args = Args::new().text("rule", name).number("value", *value);
        lines.extend(paragraph(page, &page.say("ui-level-changes-rule", &args)));
    }
    lines
}

pub(super) fn paragraph(page: &Page<'_>, text: &str) -> Vec<String> {
    wrap(Ink::Plain, text, page.width, "", "")
}

/// Asks for the hidden agenda.
pub(super) fn agenda(session: &mut Session<'_>) -> Result<Action, Leave> {
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
    let (rules, rule) = (page.rules(), page.rules().agenda(id));
    let key = Key::new("agenda", rules.agenda_name(id));
    let args = Args::new().text("agenda", page.words.name(&key)).number("points", rule.points);
    let title = page.say("ui-agenda-title", &args);
    let mut lines = vec![format!("{mark} {}", paint(Ink::Bold, &title))];
    lines.extend(wrap(Ink::Plain, &page.words.summary(&key), page.width, "  ", "  "));
    let needs = page.conds_at(rule.when, &|track| page.board().get(track));
    lines.extend(wrap(Ink::Faint, &needs, page.width, "  ", "  "));
    lines
}

fn dealt_to_other(page: &Page<'_>) -> Vec<String> {
    let other: Side = page.side.other();
    let names = page
        .board()
        .dealt(other)
        .map(|id| page.words.name(Key::new("agenda", page.rules().agenda_name(id))));
    let args = Args::new().text("seat", other.id()).text("list", names.join(DOT));
    paragraph(page, &page.say("ui-agenda-other", &args))
}
