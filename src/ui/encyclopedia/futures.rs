//! Entries of the three roads, of interests and of agendas.

use rules::{AgendaId, InterestId, Owned, Road};
use text::Args;

use super::article::{Article, Row};
use super::desk::Desk;
use crate::model::Subject;

/// A road.
pub(super) fn road(desk: &Desk<'_>, road: Road) -> Article {
    let rules = desk.names.rules;
    let mut article = desk.article(Subject::Road(road), "encyclopedia-kind-road");
    if let Some(board) = desk.board {
        let share = desk.names.figure(board.gauge()[road.index()]);
        article.add(
            desk.plain("encyclopedia-section-number"),
            vec![desk.fact("encyclopedia-fact-share", share)],
        );
    }
    let mut rows = vec![Row::Note(desk.plain("encyclopedia-shares"))];
    desk.reckoning(rules.roads().score[road.index()].root(), 0, &mut rows);
    article.add(desk.plain("encyclopedia-section-reckoned"), rows);
    let others = Road::ALL.into_iter().filter(|other| *other != road).map(Subject::Road);
    article.add(desk.plain("encyclopedia-section-roads"), desk.links(others));
    article.add(
        desk.plain("encyclopedia-section-sources"),
        desk.sourced(&[rules.roads().cite[road.index()]]),
    );
    article
}

/// An interest of a side or of a third party.
pub(super) fn interest(desk: &Desk<'_>, id: InterestId) -> Article {
    let rule = desk.names.rules.interest(id);
    let mut article = desk.article(Subject::Interest(id), "encyclopedia-kind-interest");
    let whose = match rule.owner {
        Owned::Side(side) => desk.fact("encyclopedia-fact-side", desk.names.side_name(side)),
        Owned::Party(party) => desk.to("encyclopedia-fact-whose", Subject::Party(party)),
    };
    article.add(desk.plain("encyclopedia-section-number"), vec![whose]);
    let mut rows = vec![Row::Note(desk.plain("encyclopedia-interest-how"))];
    desk.reckoning(rule.value.root(), 0, &mut rows);
    article.add(desk.plain("encyclopedia-section-reckoned"), rows);
    article.add(desk.plain("encyclopedia-section-sources"), desk.sourced(&[rule.cite]));
    article
}

/// A hidden agenda.
pub(super) fn agenda(desk: &Desk<'_>, id: AgendaId) -> Article {
    let rule = desk.names.rules.agenda(id);
    let mut article = desk.article(Subject::Agenda(id), "encyclopedia-kind-agenda");
    let points = desk.say("encyclopedia-points", &Args::new().number("points", rule.points));
    let facts = vec![
        desk.fact("encyclopedia-fact-side", desk.names.side_name(rule.side)),
        desk.fact("encyclopedia-fact-points", points),
        desk.fact("encyclopedia-fact-needs", desk.conds(rule.when)),
    ];
    article.add(desk.plain("encyclopedia-section-number"), facts);
    article.add(desk.plain("encyclopedia-section-sources"), desk.sourced(&[rule.cite]));
    article
}
