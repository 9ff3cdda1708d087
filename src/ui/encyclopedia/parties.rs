//! Entries of third parties and of what they do.

use rules::{PartyId, ReactionId};
use text::Args;

use super::article::{Article, Row};
use super::board::values;
use super::desk::Desk;
use crate::model::Subject;

/// A third party.
pub(super) fn party(desk: &Desk<'_>, id: PartyId) -> Article {
    let rules = desk.names.rules;
    let rule = rules.party(id);
    let mut article = desk.article(Subject::Party(id), "encyclopedia-kind-party");
    let tracks = [rule.stance[0], rule.stance[1], rule.appetite];
    article.add(desk.plain("encyclopedia-section-tracks"), values(desk, &tracks));
    let act = |id: &ReactionId| {
        let note = desk.conds(rules.reaction(*id).trigger);
        let note = if note.is_empty() {
            note
        } else {
            desk.say("encyclopedia-if", &Args::new().text("condition", note))
        };
        desk.link(Subject::Reaction(*id), note)
    };
    let (stances, own): (Vec<_>, Vec<_>) =
        rule.reactions.iter().partition(|id| rules.reaction(**id).stance);
    let mut rows: Vec<Row> = own.into_iter().map(act).collect();
    if !rows.is_empty() {
        rows.insert(0, Row::Note(desk.plain("encyclopedia-reactions-how")));
    }
    article.add(desk.plain("encyclopedia-section-does"), rows);
    let mut rows: Vec<Row> = stances.into_iter().map(act).collect();
    if !rows.is_empty() {
        rows.insert(0, Row::Note(desk.plain("encyclopedia-stances-how")));
    }
    article.add(desk.plain("encyclopedia-section-stances"), rows);
    let interests = rule.interests.iter().copied().map(Subject::Interest);
    article.add(desk.plain("encyclopedia-section-interests"), desk.links(interests));
    article
}

/// What a third party does of its own accord, or a stance that a desk can take.
pub(super) fn reaction(desk: &Desk<'_>, id: ReactionId) -> Article {
    let rule = desk.names.rules.reaction(id);
    let kind = if rule.stance { "encyclopedia-kind-stance" } else { "encyclopedia-kind-reaction" };
    let mut article = desk.article(Subject::Reaction(id), kind);
    let mut facts = vec![desk.to("encyclopedia-fact-whose", Subject::Party(rule.party))];
    let trigger = desk.conds(rule.trigger);
    if !trigger.is_empty() {
        facts.push(desk.fact("encyclopedia-fact-when", trigger));
    }
    if !rule.stance {
        let args = Args::new().number("value", rule.appetite);
        facts.push(
            desk.fact("encyclopedia-fact-appetite", desk.say("encyclopedia-appetite", &args)),
        );
        if rule.cooldown > 0 {
            let args = Args::new().number("turns", rule.cooldown);
            facts.push(desk.fact("encyclopedia-fact-rest", desk.say("encyclopedia-rest", &args)));
        }
    }
    article.add(desk.plain("encyclopedia-section-number"), facts);
    article.add(desk.plain("encyclopedia-section-moves"), desk.effects(rule.effects));
    let mut cites = desk.cites(&[rule.effects]);
    cites.push(rule.cite);
    article.add(desk.plain("encyclopedia-section-sources"), desk.sourced(&cites));
    article
}
