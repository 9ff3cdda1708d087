//! Entries of levers, and of pairs of them.

use rules::{Conds, CrisisId, LeverId, PairId, PlayId, Tone};
use text::Args;

use super::article::{Article, Row};
use super::desk::Desk;
use crate::intent::Target;
use crate::model::Subject;

/// A lever.
pub(super) fn lever(desk: &Desk<'_>, id: LeverId) -> Article {
    let rules = desk.names.rules;
    let rule = rules.lever(id);
    let mut article = desk.article(Subject::Lever(id), "encyclopedia-kind-lever");
    let tone = match rule.tone {
        Tone::Hard => "encyclopedia-tone-hard",
        Tone::Steady => "encyclopedia-tone-steady",
        Tone::Soft => "encyclopedia-tone-soft",
    };
    let mut facts = vec![
        desk.fact("encyclopedia-fact-side", desk.names.side_name(rule.side)),
        desk.fact("encyclopedia-fact-tone", desk.plain(tone)),
        desk.fact("encyclopedia-fact-cost", cost(desk, id)),
    ];
    let plays: Vec<PlayId> = rule.plays().collect();
    if let [play] = plays[..] {
        facts.extend(needs(desk, play));
    }
    facts.push(desk.to("encyclopedia-fact-acts", Subject::Node(rule.node)));
    article.add(desk.plain("encyclopedia-section-card"), facts);
    if let [play] = plays[..] {
        let play = rules.play(play);
        article.add(desk.plain("encyclopedia-section-gives"), desk.effects(play.gives));
        article.add_beside(desk.plain("encyclopedia-section-price"), desk.effects(play.price));
    } else {
        for play in &plays {
            target(desk, &mut article, *play);
        }
    }
    meets(desk, &mut article, id);
    let reactions = desk.set_off_by(id).map(Subject::Reaction);
    article.add(desk.plain("encyclopedia-section-reactions"), desk.links(reactions));
    let effects: Vec<_> = plays
        .iter()
        .map(|play| rules.play(*play))
        .flat_map(|play| [play.gives, play.price])
        .collect();
    article.add(desk.plain("encyclopedia-section-sources"), desk.sourced(&desk.cites(&effects)));
    article
}

fn cost(desk: &Desk<'_>, id: LeverId) -> String {
    let rule = desk.names.rules.lever(id);
    let part = |key: &str, n: u8| (n > 0).then(|| desk.say(key, &Args::new().number("n", n)));
    let parts = [
        part("ui-table-price-attention", rule.attention),
        part("ui-table-price-capital", rule.capital),
        part("ui-table-price-treasury", rule.treasury),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(tell::DOT)
}

fn needs(desk: &Desk<'_>, play: PlayId) -> Option<Row> {
    let needs = desk.conds(desk.names.rules.play(play).needs);
    (!needs.is_empty()).then(|| desk.fact("encyclopedia-fact-needs", needs))
}

/// What a lever does at one of its targets.
fn target(desk: &Desk<'_>, article: &mut Article, play: PlayId) {
    let words = desk.names.words;
    let Some(key) = desk.names.target_key(play) else { return };
    let rule = desk.names.rules.play(play);
    let mut rows = vec![Row::Text(words.summary(&key))];
    rows.extend(needs(desk, play));
    rows.push(Row::Head(desk.plain("encyclopedia-section-gives")));
    rows.extend(desk.effects(rule.gives));
    rows.push(Row::Head(desk.plain("encyclopedia-section-price")));
    rows.extend(desk.effects(rule.price));
    let args = Args::new().text("target", words.name(&key));
    article.add(desk.say("encyclopedia-section-target", &args), rows);
}

/// Levers of the other side that it meets: what counters it, what it counters, what goes with it.
fn meets(desk: &Desk<'_>, article: &mut Article, id: LeverId) {
    let rules = desk.names.rules;
    let side = rules.lever(id).side;
    let mut parts: [Vec<Row>; 3] = Default::default();
    for (pair, rule) in rules.pairs_with(id) {
        let other = if rule.moscow == id { rule.baku } else { rule.moscow };
        let mine = rule.percent[side.index()];
        let theirs = rule.percent[side.other().index()];
        let place = if mine < 100 && mine <= theirs { 0 } else { usize::from(theirs >= 100) + 1 };
        let args = Args::new().number("mine", mine).number("theirs", theirs);
        let notes = [desk.say("encyclopedia-meets", &args), opens(desk, rule.crisis)];
        let notes = notes.into_iter().filter(|note| !note.is_empty());
        let named = |subject: Subject| (Target::Of(subject), desk.owned(subject));
        parts[place].push(Row::Meeting {
            lever: named(Subject::Lever(other)),
            rule: named(Subject::Pair(pair)),
            note: notes.collect::<Vec<_>>().join(tell::DOT),
        });
    }
    let [countered, counters, goes] = parts;
    article.add(desk.plain("encyclopedia-section-countered"), countered);
    article.add(desk.plain("encyclopedia-section-counters"), counters);
    article.add(desk.plain("encyclopedia-section-goes"), goes);
}

/// The crisis that something can open, and when.
pub(super) fn opens(desk: &Desk<'_>, crisis: Option<(CrisisId, Conds)>) -> String {
    let Some((crisis, when)) = crisis else { return String::new() };
    let args = Args::new().text("crisis", desk.name(Subject::Crisis(crisis)));
    let conds = desk.conds(when);
    if conds.is_empty() {
        return desk.say("encyclopedia-opens", &args);
    }
    desk.say("encyclopedia-opens-if", &args.text("condition", conds))
}

/// A pair of levers.
pub(super) fn pair(desk: &Desk<'_>, id: PairId) -> Article {
    let rule = desk.names.rules.pair(id);
    let mut article = desk.article(Subject::Pair(id), "encyclopedia-kind-pair");
    let left = |percent: u8| desk.say("encyclopedia-left", &Args::new().number("percent", percent));
    let mut rows = vec![
        desk.link(Subject::Lever(rule.moscow), left(rule.percent[0])),
        desk.link(Subject::Lever(rule.baku), left(rule.percent[1])),
    ];
    if rule.same_target {
        rows.push(Row::Note(desk.plain("encyclopedia-same-target")));
    }
    let when = desk.conds(rule.when);
    if !when.is_empty() {
        rows.push(desk.fact("encyclopedia-fact-when", when));
    }
    article.add(desk.plain("encyclopedia-section-levers"), rows);
    article.add(desk.plain("encyclopedia-section-moves"), desk.effects(rule.effects));
    if let Some((crisis, _)) = rule.crisis {
        let row = desk.link(Subject::Crisis(crisis), opens(desk, rule.crisis));
        article.add(desk.plain("encyclopedia-section-crisis"), vec![row]);
    }
    let mut cites = desk.cites(&[rule.effects]);
    cites.push(rule.cite);
    article.add(desk.plain("encyclopedia-section-sources"), desk.sourced(&cites));
    article
}
