//! Entries of what happens: headlines, crises, acts that cannot be undone.

use rules::{By, Cell, Conds, CrisisId, EventId, RatchetId, Side};
use text::{Args, Key};

use super::article::{Article, Grid, Row};
use super::desk::Desk;
use super::levers::opens;
use crate::intent::Target;
use crate::model::Subject;
use crate::screens::date;

/// The keys of the three choices of a crisis, in the order of its cells.
const STANDS: [&str; 3] = ["ui-crisis-hold", "ui-crisis-escalate", "ui-crisis-back-down"];

/// An act that cannot be undone.
pub(super) fn ratchet(desk: &Desk<'_>, id: RatchetId) -> Article {
    let rules = desk.names.rules;
    let rule = rules.ratchet(id);
    let mut article = desk.article(Subject::Ratchet(id), "encyclopedia-kind-ratchet");
    let by = match rule.by {
        By::Moscow => "encyclopedia-by-moscow",
        By::Baku => "encyclopedia-by-baku",
        By::Either => "encyclopedia-by-either",
    };
    let facts = vec![
        desk.fact("encyclopedia-fact-by", desk.plain(by)),
        desk.fact("encyclopedia-fact-when", desk.conds(rule.when)),
    ];
    article.add(desk.plain("encyclopedia-section-number"), facts);
    let fix = |fix: &rules::Fix| {
        let args =
            Args::new().text("track", desk.names.track(fix.track)).number("value", fix.bound);
        let key = if fix.floor { "ui-ratchet-floor" } else { "ui-ratchet-ceiling" };
        let to = Target::Of(Subject::Track(fix.track));
        Row::Link { to, words: desk.say(key, &args), note: String::new() }
    };
    article.add(
        desk.plain("encyclopedia-section-fixes"),
        rules.fixes_of(id).iter().map(fix).collect(),
    );
    article.add(desk.plain("encyclopedia-section-moves"), desk.effects(rule.effects));
    let events = rules.all_events().filter(|event| rules.event(*event).ratchet == Some(id));
    article.add(
        desk.plain("encyclopedia-section-headlines"),
        desk.links(events.map(Subject::Headline)),
    );
    let mut cites = desk.cites(&[rule.effects]);
    cites.push(rule.cite);
    article.add(desk.plain("encyclopedia-section-sources"), desk.sourced(&cites));
    article
}

/// A headline.
pub(super) fn headline(desk: &Desk<'_>, id: EventId) -> Article {
    let rule = desk.names.rules.event(id);
    let mut article = desk.article(Subject::Headline(id), "encyclopedia-kind-headline");
    let quarter = |at: u16| desk.names.quarter_of(at / 4, at % 4 + 1);
    let (from, to) = rule.window;
    let window = Args::new().text("from", quarter(from)).text("to", quarter(to));
    let mut facts = Vec::new();
    if let Some(date) = &rule.date {
        facts.push(desk.fact("encyclopedia-fact-date", date::written(desk.names.words, date)));
    }
    facts.push(desk.fact("encyclopedia-fact-window", desk.say("encyclopedia-window", &window)));
    let when = desk.conds(rule.when);
    if !when.is_empty() {
        facts.push(desk.fact("encyclopedia-fact-when", when));
    }
    if rule.incident > 0 {
        let often = Args::new().number("percent", rule.incident);
        facts.push(desk.fact("encyclopedia-fact-often", desk.say("encyclopedia-often", &often)));
    }
    article.add(desk.plain("encyclopedia-section-number"), facts);
    article.add(desk.plain("encyclopedia-section-moves"), desk.effects(rule.effects));
    let mut all = vec![rule.effects];
    if let Some(choice) = &rule.choice {
        let mut rows = vec![Row::Text(desk.names.of_side("ui-headline-choose", choice.side))];
        for (option, effects) in &choice.options {
            let key = Key::part("option", desk.names.rules.event_name(id), option);
            rows.push(Row::Head(desk.names.words.name(&key)));
            rows.push(Row::Note(desk.names.words.summary(&key)));
            rows.extend(desk.effects(*effects));
            all.push(*effects);
        }
        article.add(desk.plain("encyclopedia-section-choice"), rows);
    }
    if let Some((crisis, _)) = rule.crisis {
        let row = desk.link(Subject::Crisis(crisis), opens(desk, rule.crisis));
        article.add(desk.plain("encyclopedia-section-crisis"), vec![row]);
    }
    let ratchet = rule.ratchet.map(Subject::Ratchet);
    article.add(desk.plain("encyclopedia-section-for-good"), desk.links(ratchet));
    let mut cites = desk.cites(&all);
    cites.push(rule.cite);
    article.add(desk.plain("encyclopedia-section-sources"), desk.sourced(&cites));
    article
}

/// A crisis: what opens it, and all cells of its rounds.
pub(super) fn crisis(desk: &Desk<'_>, id: CrisisId) -> Article {
    let rules = desk.names.rules;
    let rule = rules.crisis(id);
    let mut article = desk.article(Subject::Crisis(id), "encyclopedia-kind-crisis");
    let opened_by = |subject, crisis: Option<(CrisisId, Conds)>| {
        let (_, when) = crisis.filter(|(of, _)| *of == id)?;
        let when = desk.conds(when);
        let note = if when.is_empty() {
            when
        } else {
            desk.say("encyclopedia-if", &Args::new().text("condition", when))
        };
        Some(desk.link(subject, note))
    };
    let pairs = rules.all_pairs().map(|pair| (Subject::Pair(pair), rules.pair(pair).crisis));
    let events =
        rules.all_events().map(|event| (Subject::Headline(event), rules.event(event).crisis));
    let opened = pairs.chain(events).filter_map(|(subject, crisis)| opened_by(subject, crisis));
    let mut rows = vec![desk.to("encyclopedia-fact-acts", Subject::Node(rule.node))];
    rows.extend(opened);
    article.add(desk.plain("encyclopedia-section-opened"), rows);
    let mut cites = vec![rule.cite];
    for (number, round) in (1_u8..).zip(&rule.rounds) {
        let title = desk.say("encyclopedia-section-round", &Args::new().number("round", number));
        let row = |moscow: usize| {
            let cells = std::array::from_fn(|baku| cell(desk, &round[moscow * 3 + baku]));
            (desk.plain(STANDS[moscow]), cells)
        };
        article.add(
            title,
            vec![Row::Grid(Box::new(Grid {
                corner: desk.plain("encyclopedia-grid"),
                heads: STANDS.map(|key| desk.plain(key)),
                rows: std::array::from_fn(row),
            }))],
        );
        let effects: Vec<_> =
            round.iter().flat_map(|cell| [cell.effects, cell.stake_effects]).collect();
        cites.extend(desk.cites(&effects));
    }
    article.add(desk.plain("encyclopedia-section-sources"), desk.sourced(&cites));
    article
}

/// A cell: what moves, who takes how much of the stake, whether it goes on.
fn cell(desk: &Desk<'_>, cell: &Cell) -> String {
    let effects = desk.names.rules.effects_of(cell.effects).iter();
    let moves: Vec<_> = effects.map(|effect| (effect.track, effect.by)).collect();
    let mut parts = Vec::new();
    if !moves.is_empty() {
        parts.push(desk.names.moves(&moves));
    }
    if let Some(side) = cell.stake {
        let key = match side {
            Side::Moscow => "encyclopedia-stake-moscow",
            Side::Baku => "encyclopedia-stake-baku",
        };
        parts.push(desk.say(key, &Args::new().number("percent", cell.percent)));
    }
    let then = if cell.goes_on { "ui-crisis-cell-next" } else { "ui-crisis-cell-end" };
    parts.push(desk.plain(then));
    parts.join(tell::DOT)
}
