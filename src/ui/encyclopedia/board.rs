//! Entries of what lies on the board: tracks, places, routes.

use rules::{Effect, Effects, Good, NodeId, NodeKind, Owner, RouteId, TrackId};
use text::{Args, Key};

use super::article::{Article, Row};
use super::desk::{Desk, reads};
use crate::intent::Target;
use crate::model::Subject;

/// A track; of tension the ladder as well.
pub(super) fn track(desk: &Desk<'_>, id: TrackId) -> Article {
    let rules = desk.names.rules;
    let rule = rules.track(id);
    let mut article = desk.article(Subject::Track(id), "encyclopedia-kind-track");
    let range = Args::new().number("least", rule.least).number("most", rule.most);
    let good = match rule.good {
        Good::Moscow => "encyclopedia-good-moscow",
        Good::Baku => "encyclopedia-good-baku",
        Good::Both => "encyclopedia-good-both",
        Good::Neither => "encyclopedia-good-neither",
    };
    let mut facts =
        vec![desk.fact("encyclopedia-fact-range", desk.say("encyclopedia-range", &range))];
    if let Some(board) = desk.board {
        facts.push(desk.fact("encyclopedia-fact-now", desk.names.figure(board.get(id))));
    }
    facts.push(desk.fact("encyclopedia-fact-good", desk.plain(good)));
    article.add(desk.plain("encyclopedia-section-number"), facts);
    if id == rules.tension() {
        article.add(desk.plain("encyclopedia-section-ladder"), ladder(desk));
    }
    article.add(desk.plain("encyclopedia-section-moved-levers"), moved_by_levers(desk, id));
    article.add(desk.plain("encyclopedia-section-moved-parties"), moved_by_reactions(desk, id));
    article.add(desk.plain("encyclopedia-section-moved-headlines"), moved_by_headlines(desk, id));
    article.add(desk.plain("encyclopedia-section-moved-itself"), moved_by_drift(desk, id));
    article.add(desk.plain("encyclopedia-section-counts"), counted(desk, id));
    article
}

fn ladder(desk: &Desk<'_>) -> Vec<Row> {
    let rung = |number: u8| {
        let key = Key::new("rung", &number.to_string());
        let args = Args::new().number("rung", number).text("name", desk.names.words.name(&key));
        Row::Fact(desk.say("encyclopedia-rung", &args), desk.names.words.summary(&key))
    };
    (1..=10).rev().map(rung).collect()
}

/// The effects of a range that move a track, as rows that lead to whatever causes them.
fn moves(desk: &Desk<'_>, id: TrackId, effects: Effects, of: Subject, words: &str) -> Vec<Row> {
    let all = desk.names.rules.effects_of(effects).iter();
    let row = |effect: &Effect| Row::Move {
        by: desk.names.signed(effect.by),
        to: Target::Of(of),
        words: words.to_owned(),
        note: desk.how(effect),
    };
    all.filter(|effect| effect.track == id).map(row).collect()
}

fn moved_by_levers(desk: &Desk<'_>, id: TrackId) -> Vec<Row> {
    let rules = desk.names.rules;
    let of_lever = |lever| {
        let plays = rules.lever(lever).plays();
        plays.flat_map(move |play| {
            let side = rules.lever(lever).side;
            let args =
                Args::new().text("symbol", tell::symbol(side)).text("side", desk.names.play(play));
            let words = desk.say("screens-side", &args);
            let rule = rules.play(play);
            [rule.gives, rule.price]
                .into_iter()
                .flat_map(move |range| moves(desk, id, range, Subject::Lever(lever), &words))
        })
    };
    rules.all_levers().flat_map(of_lever).collect()
}

fn moved_by_reactions(desk: &Desk<'_>, id: TrackId) -> Vec<Row> {
    let rules = desk.names.rules;
    let of = |reaction| {
        let rule = rules.reaction(reaction);
        let args = Args::new().text("party", desk.names.party(rule.party));
        let words =
            desk.say("encyclopedia-of-party", &args.text("act", desk.names.reaction(reaction)));
        moves(desk, id, rule.effects, Subject::Reaction(reaction), &words)
    };
    rules.all_reactions().flat_map(of).collect()
}

fn moved_by_headlines(desk: &Desk<'_>, id: TrackId) -> Vec<Row> {
    let rules = desk.names.rules;
    let of = |event| {
        let subject = Subject::Headline(event);
        moves(desk, id, rules.event(event).effects, subject, &desk.name(subject))
    };
    rules.all_events().flat_map(of).collect()
}

fn moved_by_drift(desk: &Desk<'_>, id: TrackId) -> Vec<Row> {
    let rules = desk.names.rules;
    let of = |drift| {
        let key = Key::new("drift", rules.drift_name(drift));
        let effects = rules.effects_of(rules.drift(drift).effects);
        let moves = effects.iter().any(|effect| effect.track == id);
        moves.then(|| Row::Fact(desk.names.words.name(&key), desk.names.words.summary(&key)))
    };
    rules.all_drifts().filter_map(of).collect()
}

/// The roads and interests that read a track.
fn counted(desk: &Desk<'_>, id: TrackId) -> Vec<Row> {
    let rules = desk.names.rules;
    let roads = rules::Road::ALL.into_iter();
    let roads = roads.filter(|road| reads(rules.roads().score[road.index()].root(), id));
    let interests =
        rules.all_interests().filter(|interest| reads(rules.interest(*interest).value.root(), id));
    desk.links(roads.map(Subject::Road).chain(interests.map(Subject::Interest)))
}

/// A place or an issue.
pub(super) fn node(desk: &Desk<'_>, id: NodeId) -> Article {
    let rules = desk.names.rules;
    let kind = match rules.node(id).kind {
        NodeKind::Route => "encyclopedia-kind-node-route",
        NodeKind::Place => "encyclopedia-kind-node-place",
        NodeKind::Issue => "encyclopedia-kind-node-issue",
    };
    let mut article = desk.article(Subject::Node(id), kind);
    let route = rules.all_routes().filter(|route| rules.route(*route).node == id);
    article.add(desk.plain("encyclopedia-section-route"), desk.links(route.map(Subject::Route)));
    let levers = rules.all_levers().filter(|lever| rules.lever(*lever).node == id);
    article
        .add(desk.plain("encyclopedia-section-act-here"), desk.links(levers.map(Subject::Lever)));
    article.add(desk.plain("encyclopedia-section-tracks"), values(desk, &rules.node(id).tracks));
    let crises = rules.all_crises().filter(|crisis| rules.crisis(*crisis).node == id);
    article.add(desk.plain("encyclopedia-section-crisis"), desk.links(crises.map(Subject::Crisis)));
    article
}

/// Tracks to look up, with their values if a game is running.
pub(super) fn values(desk: &Desk<'_>, tracks: &[TrackId]) -> Vec<Row> {
    let row = |track: &TrackId| {
        let now = desk.board.map_or(String::new(), |board| {
            desk.say("encyclopedia-now", &Args::new().number("value", board.get(*track)))
        });
        desk.link(Subject::Track(*track), now)
    };
    tracks.iter().map(row).collect()
}

/// A route.
pub(super) fn route(desk: &Desk<'_>, id: RouteId) -> Article {
    let rules = desk.names.rules;
    let rule = rules.route(id);
    let mut article = desk.article(Subject::Route(id), "encyclopedia-kind-route");
    let owner = match rule.owner {
        Owner::Moscow => "encyclopedia-owner-moscow",
        Owner::Baku => "encyclopedia-owner-baku",
        Owner::Shared => "encyclopedia-owner-shared",
    };
    let income = Args::new().number("moscow", rule.income[0]).number("baku", rule.income[1]);
    let mut facts = vec![
        desk.fact("encyclopedia-fact-owner", desk.plain(owner)),
        desk.fact("encyclopedia-fact-income", desk.say("encyclopedia-income", &income)),
        desk.fact(
            "encyclopedia-fact-ramp",
            desk.say("encyclopedia-ramp-by", &Args::new().number("n", rule.ramp)),
        ),
    ];
    if let Some(ratchet) = rule.opens {
        facts.push(desk.to("encyclopedia-fact-opens", Subject::Ratchet(ratchet)));
    }
    article.add(desk.plain("encyclopedia-section-number"), facts);
    article.add(
        desk.plain("encyclopedia-section-tracks"),
        values(desk, &[rule.build, rule.flow, rule.blocked]),
    );
    let levers = rules.all_levers().filter(|lever| rules.lever(*lever).node == rule.node);
    article
        .add(desk.plain("encyclopedia-section-act-here"), desk.links(levers.map(Subject::Lever)));
    article.add(desk.plain("encyclopedia-section-sources"), desk.sourced(&[rule.cite]));
    article
}
